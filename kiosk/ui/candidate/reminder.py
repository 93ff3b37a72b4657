"""The button with which a candidate asks to be reminded of the time, and the minutes to choose from."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from kiosk.exam.reminder import MINUTE_MS, offered
from kiosk.ui.candidate.words import duration
from kiosk.ui.items.gap_choice import ChoicePanel
from kiosk.ui.theme import Theme
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button


def _left(left_ms: int) -> str:
    return tr("{time} left").format(time=duration(left_ms))


def _set_for(left_ms: int) -> str:
    return tr("Reminder: {when}").format(when=_left(left_ms))


class ReminderButton(Button):
    """Says which reminder is set; a press opens the minutes that are less than the time left."""

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, "", icon="timer", name="reminder_button")
        self._look, self._anchor = theme, anchor
        self._offered: tuple[int, ...] = ()

    @property
    def said(self) -> str:
        """What is set."""
        set_ms = self._look.time_wish.reminder_ms
        return _set_for(set_ms) if set_ms else tr("Remind me of the time")

    def show_wish(self) -> None:
        """Say what is set; out of sight where there is nothing to choose any more."""
        self.show_text(self.said)
        self.setVisible(bool(offered(self._look.time_wish.left_ms)))

    @Slot()
    def open_choices(self) -> None:
        """Open the minutes where the panel was; the focus goes back there."""
        wish = self._look.time_wish
        self._offered = offered(wish.left_ms)
        words = [tr("No reminder"), *(_left(minutes * MINUTE_MS) for minutes in self._offered)]
        name = tr("Remind me of the time")
        choices = ChoicePanel(self._look, self._anchor, words, language=self._look.language, name=name)
        choices.picked.connect(self._on_picked)
        choices.closed.connect(choices.deleteLater)
        minutes = wish.reminder_ms // MINUTE_MS
        choices.open_at(self._offered.index(minutes) + 1 if minutes in self._offered else 0)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        minutes = self._offered[row - 1] if row else 0
        self._look.time_wish.reminder_asked.emit(minutes)
        announce(self._anchor, _set_for(minutes * MINUTE_MS) if minutes else tr("No reminder"))
