"""The photo at the seat: what the camera sees, one thing to do, and a way on where there is no camera."""

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout

from kiosk.flow.screens import PhotoScreen, PhotoState, PhotoWish
from kiosk.ui.candidate.front import NARROW, FrontPage, heading
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from sync.protocol.photographs import CameraTrouble

VIEW, SMALL_VIEW = QSize(360, 270), QSize(240, 180)
"""The smaller one where text is so large that the button would be out of sight."""
_WISHES = {
    PhotoState.LIVE: PhotoWish.TAKE,
    PhotoState.TAKEN: PhotoWish.USE,
    PhotoState.NONE: PhotoWish.GO_ON,
}
"""What the filled button asks for; while the camera starts there is nothing to ask for."""


class PhotoPage(FrontPage):
    """The picture, and beside it why it is taken and the way on."""

    photo_wished = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, step=1, name="photo_page")
        self._state: PhotoState | None = None
        told = self.tr("It is compared with the photo from your registration. Only the exam's staff see it.")
        title, under = heading(theme, self.tr("A photo of you at this seat"), told)
        self.view = PhotoView(theme, VIEW)
        self._note = Note(theme, NoteKind.INFO, name="photo_note")
        self._waits = Label(theme, self.tr("The camera starts…"), ink=Role.INK2, wraps=True, name="photo_waits")
        self._take = self.tr("Take photo")
        self.go = Button(theme, self._take, kind=Kind.PRIMARY, height=52, name="photo_go")
        self.again = Button(theme, self.tr("Take another"), icon="refresh-cw", height=52, name="photo_again")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.go)
        buttons.addWidget(self.again)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(8)
        for part in (title, under, self._waits, self._note):
            words.addWidget(part)
        words.addSpacing(18)
        words.addLayout(buttons)
        words.addStretch(1)
        row = self.pair(spacing=44, least=760)
        row.addWidget(self.view, 0, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        row.addLayout(words, 1)
        self.inside.addLayout(row)
        self.primary = self.go
        self.go.clicked.connect(self._on_go)
        self.again.clicked.connect(self._on_again)

    def show_photo(self, screen: PhotoScreen) -> None:
        """Show how far the photo is."""
        is_news = screen.state is not self._state
        self.show_place(screen.place, is_news=is_news)
        self._state = screen.state
        self.view.show_taken(screen.picture)
        self.view.setVisible(screen.state is not PhotoState.NONE)
        self._waits.setVisible(screen.state is PhotoState.OPENING)
        self._note.setVisible(screen.state is PhotoState.NONE)
        self.again.setVisible(screen.state is PhotoState.TAKEN)
        words, icon = self._asked(screen.state)
        self.go.show_text(words)
        self.go.show_icon(icon)
        self.go.setEnabled(screen.state in _WISHES)
        if is_news:
            self._tell(screen)

    def _tell(self, screen: PhotoScreen) -> None:
        if screen.state is PhotoState.NONE:
            self._note.show_words(NoteKind.INFO, self._why(screen.trouble), self._calm())
        to: Button | PhotoPage = self.go if self.go.isEnabled() else self
        to.setFocus(Qt.FocusReason.OtherFocusReason)

    def _asked(self, state: PhotoState) -> tuple[str, str]:
        match state:
            case PhotoState.TAKEN:
                return self.tr("Use this photo"), "check"
            case PhotoState.NONE:
                return self.tr("Continue without a photo"), "arrow-right"
            case _:
                return self._take, "camera"

    def _why(self, trouble: str) -> str:
        match trouble:
            case CameraTrouble.REFUSED:
                return self.tr("This computer does not let the exam use its camera.")
            case CameraTrouble.BROKEN:
                return self.tr("The camera gives no picture.")
            case _:
                return self.tr("There is no camera at this seat.")

    def _calm(self) -> str:
        return self.tr("You need not do anything about it. Staff see that there is no photo.")

    def arrange_own(self) -> None:
        """Leave room for the button."""
        self.view.setFixedSize(SMALL_VIEW if self._theme.room in NARROW else VIEW)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.view.forget()
            self._state = None

    @Slot()
    def _on_go(self) -> None:
        wish = None if self._state is None else _WISHES.get(self._state)
        if wish is not None:
            self.photo_wished.emit(wish)

    @Slot()
    def _on_again(self) -> None:
        self.photo_wished.emit(PhotoWish.AGAIN)


class PhotoView(QLabel):
    """What the camera sees, as in a mirror, or the picture that was taken, as it is; with rounded corners."""

    def __init__(self, theme: Theme, size: QSize) -> None:
        super().__init__()
        self._theme = theme
        self._taken, self._frame = QImage(), QImage()
        self.setObjectName("photo_view")
        self.setFixedSize(size)
        self._name()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see."""
        return self._image.isNull()

    def show_taken(self, data: bytes) -> None:
        """Show the picture that was taken; nothing: what the camera sees."""
        self._taken = QImage.fromData(QByteArray(data)) if data else QImage()
        if data:
            self._frame = QImage()
        self._name()
        self.update()

    def show_frame(self, frame: QImage) -> None:
        """Show what the camera sees now."""
        self._frame = frame.flipped(Qt.Orientation.Horizontal)
        self.update()

    def forget(self) -> None:
        """Let go of every picture."""
        self._taken, self._frame = QImage(), QImage()

    @property
    def _image(self) -> QImage:
        return self._frame if self._taken.isNull() else self._taken

    def _name(self) -> None:
        live, taken = self.tr("What the camera sees"), self.tr("The photo that was taken")
        self.setAccessibleName(live if self._taken.isNull() else taken)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(whole, self._theme.color(Role.INSET))
        image = self._image
        if image.isNull():
            painter.setPen(QPen(self._theme.color(Role.LINE), 2))
            painter.drawPath(shape)
            self._theme.paint_icon_in(painter, self.rect(), "camera", Role.INK2, size=64)
            return
        size = image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(whole.center())
        painter.drawImage(target, image)


class Viewfinder(QObject):
    """Brings what the camera sees to the page, while that one is on screen."""

    def __init__(self, stack: QStackedWidget) -> None:
        super().__init__(stack)
        self._stack = stack

    @Slot(object)
    def show_frame(self, frame: object) -> None:
        """Show it, or let it go."""
        page = self._stack.currentWidget()
        if isinstance(page, PhotoPage) and isinstance(frame, QImage):
            page.view.show_frame(frame)
