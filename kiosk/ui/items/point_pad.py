"""Pointing at a picture: nothing in it says where; a cross stands where somebody pointed."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QWidget

from kiosk.ui.focus import PLACE_PROPERTY
from kiosk.ui.items.answering import Answering
from kiosk.ui.items.stage import Stage
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.in_sight import ARROWS_ACT
from sync.protocol.paper import Picture, SelectPointInteraction
from sync.protocol.responses import MAX_POINTS, points_of

STRIDE, STEP = 10, 1
NEAR = 18
ARM = 15

Point = tuple[int, int]


class PointPad(Stage):
    """The picture with its crosses; by keys a sight is moved over it."""

    pointed = Signal(int, int)
    taken_back = Signal()

    def __init__(self, theme: Theme, media: Media, picture: Picture, *, language: str) -> None:
        super().__init__(theme, media, picture, language=language)
        self._points: tuple[Point, ...] = ()
        self._numbered, self._sight_shown = False, False
        self._sight: Point = (picture.width // 2, picture.height // 2)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty(ARROWS_ACT, True)
        self.setCursor(Qt.CursorShape.CrossCursor)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        self.touched.connect(self._on_touched)

    def lay_out(self) -> None:
        """The ring of the focus lies around the picture: what is beside it is nothing to point at."""
        self.setProperty(PLACE_PROPERTY, self.canvas.toRect())

    def show_points(self, points: tuple[Point, ...], *, numbered: bool) -> None:
        """Put crosses here; numbers where there may be several."""
        self._points, self._numbered = points, numbered
        self.update()

    @property
    def points(self) -> tuple[Point, ...]:
        """Where the crosses stand."""
        return self._points

    @property
    def sight(self) -> Point:
        """Where the next press of a key would point."""
        return self._sight

    def near(self, x: int, y: int) -> int:
        """Which cross a press there means; -1 for none."""
        reach = NEAR / self.scale
        found = (at for at, (px, py) in enumerate(self._points) if abs(px - x) <= reach and abs(py - y) <= reach)
        return next(found, -1)

    def paint_over(self, painter: QPainter) -> None:
        for number, (x, y) in enumerate(self._points, start=1):
            self._paint_cross(painter, self.on_screen(x + 0.5, y + 0.5), Role.ACCENT)
            if self._numbered:
                self._paint_number(painter, self.on_screen(x + 0.5, y + 0.5), number)
        if self._sight_shown:
            self._paint_cross(painter, self.on_screen(self._sight[0] + 0.5, self._sight[1] + 0.5), Role.FOCUS)

    def _paint_cross(self, painter: QPainter, at: QPointF, role: Role) -> None:
        arm = ARM * self._theme.chrome_factor
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for color, width in ((self._theme.color(Role.SHEET), 6.0), (self._theme.color(role), 3.0)):
            painter.setPen(QPen(color, width))
            painter.drawEllipse(at, arm * 0.66, arm * 0.66)
            for across, down in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(across, down)
                painter.drawLine(at + way * arm * 0.3, at + way * arm * 1.25)

    def _paint_number(self, painter: QPainter, at: QPointF, number: int) -> None:
        painter.setFont(self._theme.font(TextUse.UI_STRONG))
        text = self._theme.digits(number)
        corner = at + QPointF(ARM, -ARM) * self._theme.chrome_factor
        side = painter.fontMetrics().height()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Role.ACCENT))
        painter.drawEllipse(corner, side * 0.6, side * 0.6)
        painter.setPen(self._theme.color(Role.ON_ACCENT))
        wide = painter.fontMetrics().horizontalAdvance(text)
        painter.drawText(corner + QPointF(-wide / 2, painter.fontMetrics().ascent() * 0.38), text)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._show_sight(shown=False)
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STRIDE
        moves = {
            Qt.Key.Key_Left: (-step, 0),
            Qt.Key.Key_Right: (step, 0),
            Qt.Key.Key_Up: (0, -step),
            Qt.Key.Key_Down: (0, step),
        }
        if event.key() in moves:
            across, down = moves[Qt.Key(event.key())]
            x = max(0, min(self._picture.width - 1, self._sight[0] + across))
            y = max(0, min(self._picture.height - 1, self._sight[1] + down))
            self._sight = (x, y)
            self._show_sight(shown=True)
            announce(self, self.where(x, y))
        elif event.key() == Qt.Key.Key_Space:
            self.pointed.emit(*self._sight)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_back.emit()
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.lay_out()
        super().focusInEvent(event)
        by_key = event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason)
        self._show_sight(shown=by_key)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._show_sight(shown=False)

    def where(self, x: int, y: int) -> str:
        """A point in words."""
        digits = self._theme.digits
        across, down = round(100 * x / self._picture.width), round(100 * y / self._picture.height)
        words = self.tr("{x} % from the left, {y} % from the top")
        return words.format(x=digits(across), y=digits(down))

    def _show_sight(self, *, shown: bool) -> None:
        self._sight_shown = shown
        self.update()

    @Slot(QPointF)
    def _on_touched(self, at: QPointF) -> None:
        x = max(0, min(self._picture.width - 1, int(at.x())))
        y = max(0, min(self._picture.height - 1, int(at.y())))
        self._sight = (x, y)
        self.pointed.emit(x, y)


class PointView(Answering):
    """One point, which the next press moves; or several, of which a press takes one back."""

    def __init__(
        self, theme: Theme, media: Media, interaction: SelectPointInteraction, *, language: str = "", name: str = ""
    ) -> None:
        super().__init__(theme, interaction.response, kind="point", language=language, name=name)
        self._interaction, self._locked, self._name = interaction, False, name
        self.pad = PointPad(theme, media, interaction.picture, language=self._language)
        self.pad.setObjectName(f"stage_{interaction.response}")
        self.pad.setAccessibleDescription(
            self.tr("Arrow keys move the sight, with Shift in small steps. Space points, Delete takes back.")
        )
        self.body.addWidget(self.pad)
        self.pad.pointed.connect(self._on_pointed)
        self.pad.taken_back.connect(self._on_taken_back)
        self.hint.setText(self._asked(interaction.max_choices))
        self.show_response(())

    def _asked(self, most: int) -> str:
        if most == 1:
            return self.tr("Point at one place in the picture.")
        if most:
            return self.tr("Point at up to %n place(s) in the picture.", "", most)
        return self.tr("Point at the places in the picture.")

    def show_response(self, values: Iterable[str]) -> None:
        points = points_of(values)
        self.pad.show_points(points, numbered=self._interaction.max_choices != 1)
        self.count.setText(self.tr("%n point(s)", "", len(points)) if points else self.tr("Not answered yet"))
        said = "; ".join(self.pad.where(x, y) for x, y in points) or self.tr("Not answered yet")
        alt = self._interaction.picture.alt
        self.pad.setAccessibleName(", ".join(part for part in (self._name or alt, said) if part))

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        self.pad.setEnabled(not locked)

    def first_part(self) -> QWidget:
        return self.pad

    @property
    def shown(self) -> tuple[str, ...]:
        """The points that are shown."""
        return tuple(f"{x} {y}" for x, y in self.pad.points)

    @Slot(int, int)
    def _on_pointed(self, x: int, y: int) -> None:
        if not self._locked:
            self._point(x, y)

    def _point(self, x: int, y: int) -> None:
        points, most = list(self.pad.points), self._interaction.max_choices
        near = self.pad.near(x, y)
        if most == 1:
            points = [(x, y)]
        elif near >= 0:
            del points[near]
        elif len(points) >= (most or MAX_POINTS):
            self.refuse(self.tr("You have chosen %n already. Take one back first.", "", len(points)))
            return
        else:
            points.append((x, y))
        self.give((f"{one} {other}" for one, other in points), self.pad.where(x, y))

    @Slot()
    def _on_taken_back(self) -> None:
        points = self.pad.points[:-1]
        if not self._locked and self.pad.points:
            self.give((f"{x} {y}" for x, y in points), self.tr("Taken back"))
