"""A picture that is worked on: shown as large as there is room for, with its places where they lie in it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
    QResizeEvent,
    QTextDocument,
)
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, look_of
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from sync.protocol.areas import bounds, contains
from sync.protocol.paper import Hotspot, Picture

REACH = 44
"""A place smaller than this can still be met by a finger: its neighborhood counts."""
BADGE = 26
LEAST_HEIGHT, AROUND = 300, 420
"""What a picture gets at least, and what bars, question and edges of the window take."""


class Stage(QWidget):
    """The picture alone, and where a point of the screen lies in it."""

    touched = Signal(QPointF)
    """A press, in the pixels of the picture."""

    def __init__(self, theme: Theme, media: Media, picture: Picture, *, language: str) -> None:
        super().__init__()
        self._theme, self._picture, self._language = theme, picture, language
        self._document = MediaDocument(media)
        self._scaled: tuple[QSize, QImage] | None = None
        self.setObjectName("stage")
        self.setAccessibleName(picture.alt)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setMouseTracking(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._restyle)
        self._restyle()

    # -- where things are -------------------------------------------------------------------------------------------

    @property
    def scale(self) -> float:
        """How large a pixel of the picture is on the screen."""
        return self._scale_for(self.width())

    @property
    def canvas(self) -> QRectF:
        """Where the picture lies: at the start of the line, never mirrored itself."""
        width = self._picture.width * self.scale
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return QRectF(self.width() - width if mirrored else 0.0, 0.0, width, self._picture.height * self.scale)

    def in_picture(self, at: QPointF) -> QPointF:
        """A point of this widget, in the pixels of the picture."""
        return (at - self.canvas.topLeft()) / self.scale

    def on_screen(self, x: float, y: float) -> QPointF:
        """A point of the picture, in this widget."""
        return self.canvas.topLeft() + QPointF(x, y) * self.scale

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._picture.height * self._scale_for(width))

    def _scale_for(self, width: int) -> float:
        """So large that the whole of it can be seen at once, where the window is high enough for that."""
        factor = max(1.0, self._theme.factor)
        room = max(LEAST_HEIGHT, self.window().height() - AROUND) * factor
        return min(self._theme.factor, 2.0, max(width, 1) / self._picture.width, room / self._picture.height)

    def sizeHint(self) -> QSize:
        width = round(self._picture.width * min(self._theme.factor, 2.0))
        return QSize(width, self.heightForWidth(max(1, min(width, self.width() or width))))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.heightForWidth(max(120, self.width())))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()
        self.lay_out()

    def lay_out(self) -> None:
        """The picture has another size: heirs move what lies on it."""

    # -- paint ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawImage(self.canvas.topLeft(), self._image())
        self.paint_over(painter)

    def paint_over(self, painter: QPainter) -> None:
        """What lies on the picture."""

    def _image(self) -> QImage:
        """The picture as large as it is shown; scaled once, not at every turn."""
        size = (self.canvas.size() * self.devicePixelRatioF()).toSize().expandedTo(QSize(1, 1))
        if self._scaled is None or self._scaled[0] != size:
            kind = QTextDocument.ResourceType.ImageResource.value
            whole = self._document.loadResource(kind, QUrl(f"media:{self._picture.media}"))
            image = QImage(whole) if isinstance(whole, QImage) else QImage()
            smooth = Qt.TransformationMode.SmoothTransformation
            image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._scaled = (size, image)
        return self._scaled[1]

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.canvas.contains(event.position()):
            self.touched.emit(self.in_picture(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    @Slot()
    def _restyle(self) -> None:
        self._scaled = None
        self._document.show_html("", look_of(self._theme, TextUse.BODY, language=self._language))
        self.updateGeometry()
        self.lay_out()
        self.update()


class Spot(QAbstractButton):
    """A place of the picture for keys and readers; its picture and its presses are the stage's."""

    gone = Signal(int)

    def __init__(self, theme: Theme, place: Hotspot, words: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.place, self.words, self.badge = place, words, ""
        self._stage = parent
        self.setObjectName(f"spot_{place.id}")
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme.watch_focus(self, radius=theme.tokens.radius.control)

    def show_state(self, *, chosen: bool, badge: str = "", said: str = "") -> None:
        """Show whether it is chosen, with a sign on it; `said` is what a reader hears behind its name."""
        self.setChecked(chosen)
        self.badge = badge
        self.setAccessibleName(f"{self.words}, {said}" if said else self.words)
        self._stage.update()

    def nextCheckState(self) -> None:
        """A press changes nothing here: it is shown as it is told."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """The stage paints it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.gone.emit(-1)
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.gone.emit(1)
            case Qt.Key.Key_Space:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def focusInEvent(self, event: object) -> None:
        super().focusInEvent(event)  # type: ignore[arg-type]  # passed on as it came
        self._stage.update()

    def focusOutEvent(self, event: object) -> None:
        super().focusOutEvent(event)  # type: ignore[arg-type]  # passed on as it came
        self._stage.update()


class SpotStage(Stage):
    """A picture with places: each is outlined, the one under the pointer or the focus stronger."""

    pressed = Signal(str)

    def __init__(
        self, theme: Theme, media: Media, picture: Picture, places: Sequence[Hotspot], *, language: str
    ) -> None:
        self.spots: dict[str, Spot] = {}
        super().__init__(theme, media, picture, language=language)
        self._under, self.ready = "", ""
        ordered = in_reading_order(places)
        for number, place in enumerate(ordered, start=1):
            words = place.html or self._unnamed(place, number, len(ordered))
            spot = Spot(theme, place, words, self)
            spot.setAccessibleDescription(self.tr("Space chooses and takes back, arrow keys go to other places."))
            spot.clicked.connect(self._on_clicked)
            spot.gone.connect(self._on_gone)
            self.spots[str(place.id)] = spot
        self.touched.connect(self._on_touched)
        self.lay_out()

    def spot_at(self, at: QPointF) -> str:
        """Which place lies at a point of the picture: the smallest one there, else the one a finger means."""
        found = [p for p in self._places() if contains(p.shape, p.coords, at.x(), at.y())]
        if not found:
            found = [p for p in self._places() if self._reach(p).contains(at)]
        return str(min(found, key=_size).id) if found else ""

    def path_of(self, place: Hotspot) -> QPainterPath:
        """The outline of a place, in this widget."""
        path, scale = QPainterPath(), self.scale
        match place.shape:
            case "rect":
                left, top, right, bottom = bounds(place.shape, place.coords)
                path.addRect(QRectF(self.on_screen(left, top), self.on_screen(right, bottom)))
            case "circle" | "ellipse":
                x, y, across = place.coords[:3]
                path.addEllipse(self.on_screen(x, y), across * scale, place.coords[-1] * scale)
            case _:
                corners = zip(place.coords[::2], place.coords[1::2], strict=True)
                path.addPolygon(QPolygonF([self.on_screen(x, y) for x, y in corners]))
                path.closeSubpath()
        return path

    def lay_out(self) -> None:
        for spot in self.spots.values():
            spot.setGeometry(self.path_of(spot.place).boundingRect().toRect())

    def paint_over(self, painter: QPainter) -> None:
        color = self._theme.color
        for name, spot in self.spots.items():
            path = self.path_of(spot.place)
            strong = spot.hasFocus() or name in (self._under, self.ready)
            if spot.isChecked() or name == self.ready:
                veil = QColor(color(Role.ACCENT))
                veil.setAlpha(70)
                painter.fillPath(path, veil)
            width = 3.0 if spot.isChecked() or strong else 1.5
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(color(Role.SHEET), width + 3))  # whatever the picture is like, one of both is seen
            painter.drawPath(path)
            line = Role.ACCENT if spot.isChecked() or strong else Role.INK
            dashed = Qt.PenStyle.SolidLine if spot.isChecked() or strong else Qt.PenStyle.DashLine
            painter.setPen(QPen(color(line), width, dashed))
            painter.drawPath(path)
        for spot in self.spots.values():
            if spot.isChecked():
                self._paint_badge(painter, spot)

    def _paint_badge(self, painter: QPainter, spot: Spot) -> None:
        """A check, a number, or what was put there: never the color alone."""
        font = self._theme.font(TextUse.UI_STRONG, language=self._language)
        painter.setFont(font)
        side = round(BADGE * self._theme.chrome_factor)
        wide = max(side, painter.fontMetrics().horizontalAdvance(spot.badge) + 16) if spot.badge else side
        middle = self.path_of(spot.place).boundingRect().center()
        rect = QRectF(middle.x() - wide / 2, middle.y() - side / 2, wide, side)
        rect.moveLeft(max(self.canvas.left(), min(rect.left(), self.canvas.right() - wide)))
        color = self._theme.color
        ground, edge = color(Role.ACCENT), color(Role.SHEET)
        box(painter, rect, radius=side / 2, ground=ground, edge=edge, width=CHOSEN_EDGE)
        if spot.badge:
            painter.setPen(color(Role.ON_ACCENT))
            painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), spot.badge)
        else:
            self._theme.paint_icon_in(painter, rect.toRect(), "check", Role.ON_ACCENT, size=18)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hover(self.spot_at(self.in_picture(event.position())))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover("")

    def _hover(self, name: str) -> None:
        if name != self._under:
            self._under = name
            self.setCursor(Qt.CursorShape.PointingHandCursor if name else Qt.CursorShape.ArrowCursor)
            self.update()

    def _places(self) -> list[Hotspot]:
        return [spot.place for spot in self.spots.values()]

    def _reach(self, place: Hotspot) -> QRectF:
        left, top, right, bottom = bounds(place.shape, place.coords)
        rect, least = QRectF(left, top, right - left, bottom - top), REACH / self.scale
        across, down = max(0.0, least - rect.width()) / 2, max(0.0, least - rect.height()) / 2
        return rect.adjusted(-across, -down, across, down)

    def _unnamed(self, place: Hotspot, number: int, total: int) -> str:
        left, top, right, bottom = bounds(place.shape, place.coords)
        digits = self._theme.digits
        words = self.tr("Place {number} of {total}, {x} % from the left and {y} % from the top")
        x = round(50 * (left + right) / self._picture.width)
        y = round(50 * (top + bottom) / self._picture.height)
        return words.format(number=digits(number), total=digits(total), x=digits(x), y=digits(y))

    @Slot(QPointF)
    def _on_touched(self, at: QPointF) -> None:
        name = self.spot_at(at)
        if name and self.isEnabled():
            self.spots[name].setFocus(Qt.FocusReason.MouseFocusReason)
            self.pressed.emit(name)

    @Slot()
    def _on_clicked(self) -> None:
        self.pressed.emit(next(name for name, spot in self.spots.items() if spot is self.sender()))

    @Slot(int)
    def _on_gone(self, step: int) -> None:
        spots = list(self.spots.values())
        at = next(n for n, spot in enumerate(spots) if spot is self.sender())
        spots[(at + step) % len(spots)].setFocus(Qt.FocusReason.TabFocusReason)

    def place_under(self, at: QPoint) -> str:
        """Which place lies at a point of the desk."""
        here = QPointF(self.mapFromGlobal(at))
        return self.spot_at(self.in_picture(here)) if self.canvas.contains(here) else ""

    def middle_of(self, name: str) -> QPoint:
        """A point at which a place can be pressed, in this widget."""
        place = self.spots[name].place
        whole = QRect(self.spots[name].geometry()).center()
        return whole if self.spot_at(self.in_picture(QPointF(whole))) == name else self._somewhere_in(place)

    def _somewhere_in(self, place: Hotspot) -> QPoint:
        path = self.path_of(place)
        steps = range(1, 40)
        points = (path.pointAtPercent(one / 40) * 0.9 + path.boundingRect().center() * 0.1 for one in steps)
        return next((p.toPoint() for p in points if self.spot_at(self.in_picture(p)) == place.id), QPoint())


def in_reading_order(places: Sequence[Hotspot]) -> list[Hotspot]:
    """Return places line by line: one belongs to a line that it begins in the upper half of."""
    lines: list[list[Hotspot]] = []
    for place in sorted(places, key=_top):
        if lines and _top(place) < _middle(lines[-1][0]):
            lines[-1].append(place)
        else:
            lines.append([place])
    return [place for line in lines for place in sorted(line, key=_left)]


def _top(place: Hotspot) -> int:
    return bounds(place.shape, place.coords)[1]


def _middle(place: Hotspot) -> float:
    _, top, _, bottom = bounds(place.shape, place.coords)
    return (top + bottom) / 2


def _left(place: Hotspot) -> int:
    return bounds(place.shape, place.coords)[0]


def _size(place: Hotspot) -> int:
    left, top, right, bottom = bounds(place.shape, place.coords)
    return (right - left) * (bottom - top)
