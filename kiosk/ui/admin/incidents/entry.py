"""One incident in the list: who and where, what it was, how long, and what was decided."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy

from kiosk.flow.room.incidents import IncidentSeen
from kiosk.ui.admin.incidents import texts
from kiosk.ui.admin.room.texts import short, time_of_day
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text, mirrored_rect
from sync.protocol.incidents import Cause

HEIGHT = 60
START = 14


def head(seen: IncidentSeen) -> str:
    """Return who and where; the whole room where it is about nobody."""
    row = seen.row
    if not row.candidate:
        return tr("The whole room")
    return tr("Seat {seat}: {name}").format(seat=row.seat or "–", name=seen.name) if row.seat else seen.name


def facts(seen: IncidentSeen, zone: str) -> str:
    """Return what it was, when, and how long it lasted."""
    row = seen.row
    began = time_of_day(row.began_ms, zone)
    if row.cause == Cause.TOLD:
        return f"{began}. {row.detail}"
    if row.ended_ms is None:
        return tr("{what}, since {began}").format(what=texts.cause(row.cause), began=began)
    lasted = short(row.ended_ms - row.began_ms)
    return tr("{what} at {began}, for {lasted}").format(what=texts.cause(row.cause), began=began, lasted=lasted)


class Entry(QPushButton):
    """The whole row is to be pressed; it is chosen while it is looked at."""

    def __init__(self, theme: Theme, seen: IncidentSeen, zone: str) -> None:
        super().__init__()
        self._theme, self.seen, self._zone = theme, seen, zone
        self.setObjectName(f"incident_{seen.row.incident}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._lines = (head(seen), facts(seen, zone), texts.standing(seen))
        self.setAccessibleName(". ".join(self._lines))
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    def sizeHint(self) -> QSize:
        return QSize(300, self._theme.grown(HEIGHT, TextUse.UI) + self._theme.grown(0, TextUse.SMALL) * 2 + 14)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, theme, color = QPainter(self), self._theme, self._theme.color
        ground = Role.TINT if self.isChecked() else Role.INSET if self.underMouse() else Role.SHEET
        edge, width = (Role.ACCENT, CHOSEN_EDGE) if self.isChecked() else (Role.LINE, CONTROL_EDGE)
        radius = theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = theme.icon_px(20)
        spot = QRect(START, 0, side, self.height())
        theme.paint_icon_in(
            painter, mirrored_rect(spot, self.rect(), mirrored=mirrored), texts.icon(self.seen.row.cause), Role.INK
        )
        self._paint_lines(painter, start=START + side + 12, mirrored=mirrored)

    def _paint_lines(self, painter: QPainter, *, start: int, mirrored: bool) -> None:
        theme, color = self._theme, self._theme.color
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        icon, role = texts.sign(self.seen)
        inks = (Role.INK, Role.INK2, role)
        fonts = (theme.font(TextUse.UI_STRONG), theme.font(TextUse.SMALL), theme.font(TextUse.SMALL, weight=600))
        step = (self.height() - 12) // 3
        for at, (words, ink, font) in enumerate(zip(self._lines, inks, fonts, strict=True)):
            left = start
            if at == 2:
                spot = QRect(start, 6 + at * step, theme.icon_px(16), step)
                theme.paint_icon_in(painter, mirrored_rect(spot, self.rect(), mirrored=mirrored), icon, role, size=16)
                left = start + theme.icon_px(16) + 6
            rect = QRect(left, 6 + at * step, self.width() - left - START, step)
            place = mirrored_rect(rect, self.rect(), mirrored=mirrored)
            line_of_text(painter, place, words, font=font, color=color(ink), align=align)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
