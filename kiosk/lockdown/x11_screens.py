"""Which window belongs where: the content on the primary screen, a blank cover on every other, new ones too."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, Qt, Slot
from PySide6.QtGui import QGuiApplication, QPalette, QScreen
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.xcb import Rect

# No window manager may decorate, move, iconify or stack these windows.
FLAGS = (
    Qt.WindowType.Window
    | Qt.WindowType.FramelessWindowHint
    | Qt.WindowType.WindowStaysOnTopHint
    | Qt.WindowType.BypassWindowManagerHint
)


class Screens(QObject):
    """Keeps every screen covered; says which X window must be where."""

    def __init__(self, content: QWidget, disturbed: Callable[[], None]) -> None:
        super().__init__()
        self._content = content
        self._disturbed = disturbed
        self._covers: dict[QScreen, QWidget] = {}
        self._breaches: list[Breach] = []
        self._known: list[QScreen] = []

    def take(self) -> Hold:
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication) or not QGuiApplication.screens():
            return Hold(HoldName.SCREENS, HoldState.FAILED, "no screen")
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        application.primaryScreenChanged.connect(self._on_changed)
        for screen in QGuiApplication.screens():
            self._know(screen)
        self._lay()
        return Hold(HoldName.SCREENS, HoldState.HELD, f"{len(self._known)} screens, {len(self._covers)} covered")

    def check(self) -> tuple[Breach, ...]:
        found = tuple(self._breaches)
        self._breaches.clear()
        return found

    def give(self) -> None:
        application = QGuiApplication.instance()
        if self._known and isinstance(application, QGuiApplication):
            application.screenAdded.disconnect(self._on_added)
            application.screenRemoved.disconnect(self._on_removed)
            application.primaryScreenChanged.disconnect(self._on_changed)
        for screen in self._known:
            screen.geometryChanged.disconnect(self._on_changed)
        self._known.clear()
        for screen in list(self._covers):
            self._uncover(screen)

    def places(self) -> dict[int, Rect]:
        """Where each X window belongs, the covers first, the content last: the order in which they are stacked."""
        primary = QGuiApplication.primaryScreen()
        places = {int(cover.winId()): native(screen) for screen, cover in self._covers.items()}
        places[int(self._content.winId())] = native(primary)
        return places

    def slack(self) -> int:
        """By how many pixels Qt may be off when it rounds a fractional scale."""
        return 0 if all(screen.devicePixelRatio().is_integer() for screen in self._known) else 2

    def belongs(self, window: int, rect: Rect) -> bool:
        """Whether that is where the window belongs; windows that have no place may be anywhere."""
        place = self.places().get(window)
        return place is None or rect.is_near(place, self.slack())

    def restore(self, window: int) -> None:
        """Make one of ours anew after another program destroyed it."""
        for widget in (self._content, *self._covers.values()):
            if int(widget.winId()) == window:
                widget.hide()
                handle = widget.windowHandle()
                if handle is not None:
                    handle.destroy()
                widget.show()

    # --- screens come, go and change --------------------------------------------------------------------------

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        self._know(screen)
        self._breaches.append(Breach(HoldName.SCREENS, Cause.SCREEN_ADDED, _said(screen)))
        self._on_changed()

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        if screen in self._known:
            self._known.remove(screen)
        self._uncover(screen)
        self._breaches.append(Breach(HoldName.SCREENS, Cause.SCREEN_REMOVED, screen.name()))
        self._on_changed()

    @Slot()
    def _on_changed(self) -> None:
        self._lay()
        self._disturbed()

    def _know(self, screen: QScreen) -> None:
        self._known.append(screen)
        screen.geometryChanged.connect(self._on_changed)

    def _lay(self) -> None:
        primary = QGuiApplication.primaryScreen()
        put(self._content, primary)
        for screen in self._known:
            # A mirror shows the content window itself; a cover there would lie on top of the question.
            if screen is primary or primary.geometry().contains(screen.geometry()):
                self._uncover(screen)
            else:
                put(self._covers.setdefault(screen, _cover()), screen)
                self._covers[screen].show()

    def _uncover(self, screen: QScreen) -> None:
        cover = self._covers.pop(screen, None)
        if cover is not None:
            cover.hide()
            cover.deleteLater()


def put(widget: QWidget, screen: QScreen) -> None:
    """Place a window over a whole screen."""
    widget.setScreen(screen)
    widget.setGeometry(QRect(screen.geometry()))


def native(screen: QScreen) -> Rect:
    """A screen in the server's pixels: Qt leaves its origin as it is, and divides its size by the scale."""
    area, scale = screen.geometry(), screen.devicePixelRatio()
    return Rect(area.x(), area.y(), round(area.width() * scale), round(area.height() * scale))


def _cover() -> QWidget:
    cover = QWidget()
    cover.setObjectName("lockdownCover")
    cover.setWindowFlags(FLAGS | Qt.WindowType.WindowDoesNotAcceptFocus)
    cover.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    cover.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
    cover.setCursor(Qt.CursorShape.BlankCursor)
    cover.setAutoFillBackground(True)
    palette = cover.palette()
    palette.setColor(QPalette.ColorRole.Window, Qt.GlobalColor.black)
    cover.setPalette(palette)
    return cover


def _said(screen: QScreen) -> str:
    area = screen.geometry()
    return f"{screen.name()} {area.width()}x{area.height()} at {area.x()},{area.y()}"
