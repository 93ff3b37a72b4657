"""The window that is thrown away: what stands on the screen while the lock is tried."""

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Medallion

TICK_MS = 1_000


class TrialWindow(QFrame):
    """Says that a check is going on, and for how long still."""

    def __init__(self, theme: Theme, *, seconds: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._left = theme, seconds
        self.setObjectName("window")
        self.setProperty("ground", "desk")
        self.setWindowTitle(self.tr("Check of the lock"))
        title = Label(theme, self.tr("The lock is being tried"), use=TextUse.HEAD, name="trial_title")
        words = self.tr("This is no exam. Keyboard and mouse belong to this window until the check is over.")
        text = Label(theme, words, use=TextUse.BODY, ink=Role.INK2, wraps=True, name="trial_text")
        self._clock = Label(theme, use=TextUse.LEAD, name="trial_clock")
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(Medallion(theme, "lock", Role.BLUE, size=70), 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (title, text, self._clock):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            column.addWidget(label)
        column.addStretch(1)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        self._show_left()

    def _show_left(self) -> None:
        self._clock.setText(self.tr("The screen comes back in %n second(s).", "", max(0, self._left)))

    @Slot()
    def _on_tick(self) -> None:
        self._left -= 1
        self._show_left()
