"""Softer, louder, and how loud it is: two buttons and a number, for mouse, finger and keys alike."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.media.loudness import LEAST, MOST, Loudness
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import IconButton
from kiosk.ui.widgets.label import Label

BUTTON = 44


class VolumeRow(QWidget):
    """One loudness for the whole seat: every row shows the same."""

    def __init__(self, theme: Theme, loudness: Loudness) -> None:
        super().__init__()
        self._theme, self._loudness = theme, loudness
        self.setObjectName("volume")
        self.softer = IconButton(theme, "", icon="minus", height=BUTTON, name="volume_softer", parent=self)
        self.softer.setAccessibleName(self.tr("Softer"))
        self.louder = IconButton(theme, "", icon="plus", height=BUTTON, name="volume_louder", parent=self)
        self.louder.setAccessibleName(self.tr("Louder"))
        self.label = Label(theme, use=TextUse.UI_STRONG, name="volume_percent")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.softer, self.label, self.louder):
            row.addWidget(part)
        self.softer.clicked.connect(self._on_softer)
        self.louder.clicked.connect(self._on_louder)
        loudness.changed.connect(self._show)
        theme.changed.connect(self._show)
        self._show()

    @Slot()
    def _show(self) -> None:
        percent = self._loudness.percent
        self.label.setText(self.tr("Volume {percent} %").format(percent=self._theme.digits(percent)))
        self.softer.setEnabled(percent > LEAST)
        self.louder.setEnabled(percent < MOST)

    @Slot()
    def _on_softer(self) -> None:
        self._loudness.softer()
        announce(self, self.label.text())

    @Slot()
    def _on_louder(self) -> None:
        self._loudness.louder()
        announce(self, self.label.text())
