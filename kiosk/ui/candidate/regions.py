"""The parts of a screen for keys: Tab goes through them as they are read, F6 from one to the next."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

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
    return next((widget for widget in stops(part) if widget.isVisible() and widget.isEnabled()), None)


def keep_tab_order(*parts: QWidget) -> None:
    """Let Tab go through these parts in this order; what is made later would otherwise come last."""
    through = [widget for part in parts for widget in _links(part)]
    for one, other in pairwise(through):
        QWidget.setTabOrder(one, other)


def _links(part: QWidget) -> Iterator[QWidget]:
    """Give the stops of a part, and before its stop whatever hands its focus on to it: Tab stops there, too."""
    for widget in (part, *part.findChildren(QWidget)):
        proxy = widget.focusProxy()
        stops_here = proxy is None and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        if stops_here or (proxy is not None and widget.isAncestorOf(proxy)):
            yield widget


def stops(part: QWidget) -> Iterator[QWidget]:
    """Give the controls of a part that Tab may stop at, in their order; a part that is a control itself is one."""
    for widget in (part, *part.findChildren(QWidget)):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
