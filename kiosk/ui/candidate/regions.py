"""F6 goes from one part of the screen to the next, and into it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def next_region(regions: Sequence[QWidget], focus: QWidget | None, *, is_back: bool = False) -> None:
    """Put the focus on the first control of the next part that is on screen and has one."""
    parts = [part for part in regions if part.isVisible() and first_stop(part) is not None]
    if not parts:
        return
    at = next((n for n, part in enumerate(parts) if focus is not None and part.isAncestorOf(focus)), None)
    step = -1 if is_back else 1
    target = first_stop(parts[0 if at is None else (at + step) % len(parts)])
    if target is not None:
        target.setFocus(Qt.FocusReason.TabFocusReason)


def first_stop(part: QWidget) -> QWidget | None:
    """Return the first control of a part that Tab stops at."""
    for widget in part.findChildren(QWidget):
        takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if takes and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None:
            return widget
    return None
