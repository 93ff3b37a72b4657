"""How fast the voice reads: slower, faster, and the figure."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import IconButton
from kiosk.ui.widgets.label import Label

SLOWEST, FASTEST, STEP = 50, 200, 10


class PaceRow(QWidget):
    """Two buttons and a number."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self.percent = theme, 100
        self.slower = IconButton(theme, "", icon="minus", height=44, name="read_slower", parent=self)
        self.slower.setAccessibleName(self.tr("Slower"))
        self.faster = IconButton(theme, "", icon="plus", height=44, name="read_faster", parent=self)
        self.faster.setAccessibleName(self.tr("Faster"))
        self.label = Label(theme, use=TextUse.UI_STRONG, name="read_speed")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for part in (self.slower, self.label, self.faster):
            row.addWidget(part)
        self.slower.clicked.connect(self._on_slower)
        self.faster.clicked.connect(self._on_faster)
        theme.changed.connect(self._show)
        self._show()

    @Slot()
    def _on_slower(self) -> None:
        self._go_at(self.percent - STEP)

    @Slot()
    def _on_faster(self) -> None:
        self._go_at(self.percent + STEP)

    def _go_at(self, percent: int) -> None:
        self.percent = max(SLOWEST, min(FASTEST, percent))
        self._show()
        announce(self, self.label.text())
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self.slower.setEnabled(self.percent > SLOWEST)
        self.faster.setEnabled(self.percent < FASTEST)
        self.label.setText(self.tr("Speed {percent} %").format(percent=self._theme.digits(self.percent)))
