"""The parts of a screen for keys: Tab goes through them as they are read, F6 from one to the next."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QLayout, QWidget

from kiosk.ui.focus import hands_focus_on

Inside = Mapping[QObject | None, Sequence[QWidget]]
Layouts = Mapping[QObject | None, Sequence[QLayout]]


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
    """Give what can be a stop of a part, and before its stop whatever hands its focus on to it: Tab stops there, too.

    Of a list that is one stop for Tab, every row: another one becomes the stop when it is chosen.
    """
    for widget in as_read(part):
        if hands_focus_on(widget) or widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
            yield widget


def as_read(part: QWidget) -> Iterator[QWidget]:
    """Give a part and everything in it as its layouts hold it, whenever it was made; what is in none comes as made.

    All is found from the part: a widget of Qt's own that is asked for what is in it would keep that in memory for good.
    """
    inside: dict[QObject | None, list[QWidget]] = defaultdict(list)
    for widget in part.findChildren(QWidget):
        inside[widget.parent()].append(widget)
    layouts: dict[QObject | None, list[QLayout]] = defaultdict(list)
    for layout in part.findChildren(QLayout):
        layouts[layout.parent()].append(layout)
    yield from _with_all_in(part, inside, layouts)


def _with_all_in(part: QWidget, inside: Inside, layouts: Layouts) -> Iterator[QWidget]:
    yield part
    made = inside[part]
    laid = [child for layout in layouts[part] for child in _laid(layout, made, layouts)]
    for child in (*laid, *(child for child in made if child not in laid)):
        yield from _with_all_in(child, inside, layouts)


def _laid(layout: QLayout, widgets: Sequence[QWidget], layouts: Layouts) -> Iterator[QWidget]:
    """Ask where each thing is: what `itemAt` gives may be gone when it is looked at."""
    inner = layouts[layout]
    ats = [layout.indexOf(widget) for widget in widgets] + [layout.indexOf(one) for one in inner]
    places = sorted((at, n) for n, at in enumerate(ats) if at >= 0)
    for _at, n in places:
        if n < len(widgets):
            yield widgets[n]
        else:
            yield from _laid(inner[n - len(widgets)], widgets, layouts)


def stops(part: QWidget) -> Iterator[QWidget]:
    """Give the controls of a part that Tab may stop at, in their order; a part that is a control itself is one."""
    for widget in as_read(part):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not hands_focus_on(widget):
            yield widget
