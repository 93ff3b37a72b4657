"""How many seats begin at a time, and how long lies between."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.admin.room.around import Around
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.field import Field
from sync.protocol import waves
from sync.protocol.policy import Policy

MOST_SEATS, MOST_SECONDS = 999, 3_600


class WaveFields(QWidget):
    """Two fields; what the session's policy says stands in them."""

    entered = Signal()
    changed = Signal()

    def __init__(
        self, theme: Theme, around: Around, *, is_under_way: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._around, self._is_under_way = around, is_under_way
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        hint = self.tr("In the order of the seats. 0 lets all begin together.")
        self.seats = Field(theme, self.tr("Seats at a time"), hint=hint, code=True, name="act_wave_seats")
        self.seconds = Field(theme, self.tr("Seconds from one group to the next"), code=True, name="act_wave_seconds")
        policy = Policy() if around.session is None else around.session.policy
        self.seats.show_text(str(policy.wave_seats))
        self.seconds.show_text(str(policy.wave_ms // 1_000 or 30))
        for field, most in ((self.seats, 3), (self.seconds, 4)):
            field.edit.setMaxLength(most)
            field.entered.connect(self.entered)
            field.edit.textChanged.connect(self._on_changed)
            column.addWidget(field)
        self._on_changed()

    @property
    def chosen(self) -> tuple[int, int] | None:
        """Seats at a time, 0 for all, and ms between; None of what is no number, or too much."""
        seats, seconds = (_whole(field.text) for field in (self.seats, self.seconds))
        if seats == 0:
            return 0, 0
        is_right = 0 < seats <= MOST_SEATS and 0 < seconds <= MOST_SECONDS
        return (seats, seconds * 1_000) if is_right else None

    def last_ms(self, due_ms: int) -> int:
        """Return when the last ones begin, where the first ones do at `due_ms`; 0: at once, or as they did."""
        around, (seats, ms) = self._around, self.chosen or (0, 0)
        known_ms = around.session.begins_ms if around.session is not None and self._is_under_way else None
        begins_ms = due_ms or known_ms or around.now_ms
        return waves.last_ms(around.count, Policy(wave_seats=seats, wave_ms=ms), session_ms=begins_ms)

    def wrongs(self, due_ms: int) -> int:
        """Say at the fields what is wrong; return in how many something is."""
        seats, seconds = (_whole(field.text) for field in (self.seats, self.seconds))
        many = "" if 0 <= seats <= MOST_SEATS else self.tr("Type how many seats, from 0 to 999.")
        long = "" if not seats or 0 < seconds <= MOST_SECONDS else self.tr("Type whole seconds, from 1 to 3600.")
        session = self._around.session
        if session is not None and not many and not long and self.last_ms(due_ms) >= session.closes_ms:
            long = self.tr("The last ones would begin when the session is over.")
        self.seats.show_error(many)
        self.seconds.show_error(long)
        return bool(many) + bool(long)

    def _on_changed(self) -> None:
        self.seconds.setVisible(_whole(self.seats.text) != 0)
        self.changed.emit()


def _whole(typed: str) -> int:
    """Return a number; -1 of what is none."""
    text = typed.strip()
    return int(text) if text.isdecimal() else -1
