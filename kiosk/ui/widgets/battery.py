"""What the machine runs on: a small battery, filled as far as it is, with a plug beside it on the mains."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from kiosk.flow.screens import PowerShown
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.paint import box

BODY = QSize(26, 13)
KNOB = 3
LEVELS = {"low": Role.AMBER, "last": Role.RED}


class BatteryMark(QWidget):
    """Shows what it is told, in sign and percent, never by color alone; a machine without a battery shows nothing."""

    def __init__(self, theme: Theme, *, ink: Role = Role.INK2, is_alone: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._ink = ink
        self._keeps_ink = is_alone
        self._power: PowerShown | None = None
        self.setObjectName("battery")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._sign = _Sign(theme)
        self._plug = IconLabel(theme, "plug-zap", ink, size=15)
        self._words = Label(theme, use=TextUse.SMALL, ink=ink, weight=500, name="battery_words")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        for widget in (self._plug, self._sign, self._words):
            row.addWidget(widget)
        self.hide()

    def fold(self, folded: bool) -> None:
        """Leave only the sign where there is no room for words; the words stay for a reader."""
        self._words.setVisible(not folded)

    def show_power(self, power: PowerShown | None) -> None:
        """Show how it is now."""
        self._power = power
        self.setVisible(power is not None)
        if power is None:
            return
        role = self._ink if self._keeps_ink else LEVELS.get(power.level, self._ink)
        percent = self.tr("{percent} %").format(percent=self._theme.digits(power.percent))
        self._words.setText(percent)
        self._words.show_ink(role)
        self._sign.show_charge(power.percent, role)
        self._plug.setVisible(power.on_mains)
        self._plug.show_icon("plug-zap", role)
        where = self.tr("On the mains") if power.on_mains else self.tr("On its battery")
        self.setAccessibleName(f"{where}, {percent}")
        self.setToolTip(f"{where}, {percent}")


class _Sign(QWidget):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._percent, self._role = 0, Role.INK2
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_charge(self, percent: int, role: Role) -> None:
        self._percent, self._role = percent, role
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(BODY.width() + KNOB, BODY.height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color = QPainter(self), self._theme.color(self._role)
        mirrored = self._theme.is_mirrored
        left = KNOB if mirrored else 0
        body = QRectF(left, 0, BODY.width(), BODY.height())
        box(painter, body, radius=3, ground=None, edge=color, width=1.5)
        knob = QRectF(0 if mirrored else BODY.width(), BODY.height() / 2 - 2.5, KNOB - 1, 5)
        box(painter, knob, radius=1, ground=color, edge=None)
        room = body.adjusted(3, 3, -3, -3)
        filled = max(1.5, room.width() * self._percent / 100)
        start = room.right() - filled if mirrored else room.left()
        box(painter, QRectF(start, room.top(), filled, room.height()), radius=1, ground=color, edge=None)
