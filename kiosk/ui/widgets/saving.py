"""Where the last answer is: on this computer, on the server, sealed. One sign and a few words, never a banner."""

import msgspec
from PySide6.QtCore import Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.flow.screens import SaveState, Saving
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.label import IconLabel, Label


class _Sign(msgspec.Struct, frozen=True):
    icon: str
    role: Role
    words: str


class SaveMark(QWidget):
    """Shows what it is told; being offline is announced once, when it begins. Ctrl+I speaks it."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._saving = Saving()
        self.setObjectName("save_state")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel(theme, "monitor-check", Role.INK2)
        self._words = Label(theme, use=TextUse.SMALL, ink=Role.INK2, weight=500, name="save_words")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._words)
        self._speak = QShortcut(QKeySequence("Ctrl+I"), self)
        self._speak.activated.connect(self._on_asked)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_saving(self, saving: Saving) -> None:
        """Show where the last answer is."""
        goes_offline = saving.is_offline and not self._saving.is_offline
        self._saving = saving
        self._restyle()
        if goes_offline:
            announce(self, self.words)

    def fold(self, folded: bool) -> None:
        """Leave only the sign where there is no room for words; the words stay for a reader."""
        self._words.setVisible(not folded)

    @property
    def words(self) -> str:
        """What it says now."""
        return self._sign().words

    def _sign(self) -> _Sign:
        state = self._saving.state
        if state is SaveState.SEALED:
            return _Sign("file-lock-2", Role.GREEN, self.tr("Sealed"))
        if state is SaveState.SAVING:
            return _Sign("loader-circle", Role.INK2, self.tr("Saving…"))
        if self._saving.is_offline:
            words = self.tr("Offline") if state is SaveState.NOTHING_YET else self.tr("Offline. Saved on this computer")
            return _Sign("cloud-off", Role.AMBER, words)
        if state is SaveState.ON_SERVER:
            return _Sign("cloud-check", Role.INK2, self.tr("Saved on the server"))
        if state is SaveState.ON_COMPUTER:
            return _Sign("monitor-check", Role.INK2, self.tr("Saved on this computer"))
        return _Sign("", Role.INK2, "")

    @Slot()
    def _on_asked(self) -> None:
        announce(self, self.words)

    @Slot()
    def _restyle(self) -> None:
        sign = self._sign()
        if sign.icon:
            self._icon.show_icon(sign.icon, sign.role)
        self._icon.setVisible(bool(sign.icon))
        self._words.setText(sign.words)
        self.setAccessibleName(sign.words)
