"""What A to D do in one part of a question. A pad works a control by the keys that the control itself knows."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.candidate.regions import stops
from kiosk.ui.eight.act import Act, Acts
from kiosk.ui.focus import hands_focus_on
from kiosk.ui.translation import tr
from kiosk.ui.widgets.scroll import ScrollColumn


class Pad:
    """What A to D do in one part of a question."""

    acts_unseen = False
    """Whether the keys need nothing in sight: where they are for reading, or show by themselves what they did."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget

    def acts(self) -> Acts:
        """Return what the four keys do now."""
        return {}

    def seen_first(self, column: ScrollColumn) -> Acts:
        """Return what the four keys do now; of what is scrolled away they show it, and nothing else."""
        if self.acts_unseen or column.sight.is_seen(self._framed()):
            return self.acts()
        return {
            letter: replace(act, do=partial(self._show_or, act.do, column), shows_first=True)
            for letter, act in self.acts().items()
        }

    def enter(self) -> None:
        """This part is worked on now: frame what the keys are about."""

    def _show_or(self, do: Callable[[], object], column: ScrollColumn) -> None:
        bar = column.area.verticalScrollBar()
        before = bar.value()
        if self._framed().hasFocus():
            column.sight.show_first(self._framed())
        else:
            self.enter()
        if bar.value() == before:
            do()  # more of it than this can never be seen

    def _framed(self) -> QWidget:
        """Return what has the frame in this part; the part itself where the frame is elsewhere."""
        focus = self.widget.window().focusWidget()
        return focus if self.widget.isAncestorOf(focus) else self.widget

    @property
    def may_take_back(self) -> bool:
        """Whether R takes the answer back: not where it was typed, for that is long work."""
        return True


def press(widget: QWidget, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press and let go of a key that a control knows."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers))


def framed(widgets: list[QWidget]) -> QWidget:
    """Return the one of them that has the focus, else the first."""
    return next((one for one in widgets if one.hasFocus()), widgets[0])


def frame_next(widgets: list[QWidget], step: int) -> None:
    """Put the frame on the next or previous of them, around the end; the first press frames where it stands."""
    here = next((at for at, one in enumerate(widgets) if one.hasFocus()), None)
    to = 0 if here is None else (here + step) % len(widgets)
    widgets[to].setFocus(Qt.FocusReason.TabFocusReason)


def moving(back: Callable[[], object], on: Callable[[], object]) -> dict[str, Act]:
    """Return B and C as back and on."""
    return {
        "B": Act(words=tr("back", "eight keys"), do=back, repeats=True),
        "C": Act(words=tr("forward", "eight keys"), do=on, repeats=True),
    }


class WalkPad(Pad):
    """Whatever else takes an answer: B and C go through what can be pressed in it, A presses."""

    def enter(self) -> None:
        frame_next(self._stops(), 0)

    def acts(self) -> Acts:
        choose = Act(words=tr("press the framed one", "eight keys"), do=self._press)
        return {"A": choose, **moving(partial(self._step, -1), partial(self._step, 1))}

    def _press(self) -> None:
        press(framed(self._stops()), Qt.Key.Key_Space)

    def _step(self, by: int) -> None:
        frame_next(self._stops(), by)

    def _stops(self) -> list[QWidget]:
        """Return what Tab would stop at, in its order; the part itself where there is nothing."""
        inside = [one for one in stops(self.widget) if one is not self.widget and is_stop(one)]
        return inside or [self.widget]


def is_stop(widget: QWidget) -> bool:
    """Whether Tab stops at it now."""
    takes = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return takes and widget.isVisible() and widget.isEnabled() and not hands_focus_on(widget)
