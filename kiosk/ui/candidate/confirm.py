"""Is this you?"""

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from kiosk.flow.screens import ConfirmScreen
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.candidate.needs_words import needs_words
from kiosk.ui.candidate.words import clock_time, duration
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label

PHOTO = QSize(210, 262)


class ConfirmPage(FrontPage):
    """The photo, the facts, and two answers."""

    confirmed = Signal()
    rejected = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, step=1, name="confirm")
        title, self._under = heading(theme, self.tr("Is this you?"))
        self._photo = Photo(theme, PHOTO)
        self._photo_words = Label(theme, self.tr("Photo from your registration"), use=TextUse.SMALL, ink=Role.INK2)
        self._photo_words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(24)
        self._facts.setVerticalSpacing(18)
        self._facts.setColumnStretch(1, 1)
        self._names, self._values = self._fact_rows(theme)
        self.yes = Button(
            theme,
            self.tr("Yes, this is me"),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            height=52,
            name="confirm_button",
        )
        self.no = Button(theme, self.tr("This is not me"), icon="undo-2", height=52, name="reject_button")
        buttons = QHBoxLayout()
        buttons.setSpacing(12)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.no)
        buttons.addStretch(1)
        words = QVBoxLayout()
        words.setSpacing(8)
        words.addWidget(title)
        words.addWidget(self._under)
        words.addSpacing(10)
        words.addLayout(self._facts)
        words.addSpacing(18)
        words.addLayout(self.acts.place_for(buttons))
        row = self.pair(spacing=44, least=600)
        row.addLayout(self._picture())
        row.addLayout(words, 1)
        self.inside.addLayout(row)
        self.primary = self.yes
        self.yes.clicked.connect(self.confirmed)
        self.no.clicked.connect(self.rejected)

    def _picture(self) -> QVBoxLayout:
        picture = QVBoxLayout()
        picture.setSpacing(10)
        picture.addWidget(self._photo, 0, Qt.AlignmentFlag.AlignHCenter)
        picture.addWidget(self._photo_words)
        picture.addStretch(1)
        return picture

    def _fact_rows(self, theme: Theme) -> tuple[dict[str, Label], dict[str, Label]]:
        names = {
            "name": self.tr("Name"),
            "number": self.tr("Registration number"),
            "exam": self.tr("Exam"),
            "center": self.tr("Center"),
            "time": self.tr("Your time"),
            "open": self.tr("Open today"),
            "needs": self.tr("For you"),
        }
        heads: dict[str, Label] = {}
        values: dict[str, Label] = {}
        for line, (key, words) in enumerate(names.items()):
            use = TextUse.LEAD_STRONG if key == "name" else TextUse.LEAD
            values[key] = Label(theme, use=use, wraps=True, code=key == "number", name=f"confirm_{key}")
            heads[key] = Label(theme, words, ink=Role.INK2)
            self._facts.addWidget(heads[key], line, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(values[key], line, 1)
        return heads, values

    def show_confirm(self, screen: ConfirmScreen) -> None:
        """Show who was recognized."""
        self.show_place(screen.place)
        self._photo.show_photo(screen.photo, screen.name)
        self._photo_words.setVisible(self._photo.has_photo)
        with_photo, without = self.tr("Look at the photo and at every line."), self.tr("Look at every line.")
        self._under.setText(with_photo if self._photo.has_photo else without)
        zone = screen.place.zone
        span = self.tr("{opens} to {closes}").format(
            opens=clock_time(screen.opens_ms, zone), closes=clock_time(screen.closes_ms, zone)
        )
        texts = {
            "name": screen.name,
            "number": screen.number,
            "exam": screen.exam,
            "center": screen.place.center,
            "time": duration(screen.minutes * 60_000),
            "open": span,
            "needs": "\n".join(needs_words(screen.needs)),
        }
        for label in (self._names["needs"], self._values["needs"]):
            label.setVisible(bool(texts["needs"]))
        for key, text in texts.items():
            self._values[key].setText(text)
        self.yes.show_text(self.tr("Yes, go on with my exam") if screen.resumes else self.tr("Yes, this is me"))
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)


class Photo(QLabel):
    """The candidate's photo with rounded corners; a person's outline where there is none."""

    def __init__(self, theme: Theme, size: QSize) -> None:
        super().__init__()
        self._theme = theme
        self._image = QImage()
        self.setObjectName("photo")
        self.setFixedSize(size)

    @property
    def has_photo(self) -> bool:
        """Whether there is a picture to show."""
        return not self._image.isNull()

    def show_photo(self, data: bytes, name: str) -> None:
        """Show the picture; what cannot be read counts as none."""
        self._image = QImage.fromData(QByteArray(data)) if data else QImage()
        words = self.tr("Photo of {name}") if self.has_photo else self.tr("No photo of {name}")
        self.setAccessibleName(words.format(name=name))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        whole = QRectF(self.rect())
        shape = QPainterPath()
        shape.addRoundedRect(whole, 8, 8)
        painter.setClipPath(shape)
        painter.fillRect(whole, self._theme.color(Role.INSET))
        if self._image.isNull():
            painter.setPen(QPen(self._theme.color(Role.LINE), 2))
            painter.drawPath(shape)
            self._theme.paint_icon_in(painter, self.rect(), "user", Role.INK2, size=64)
            return
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatioByExpanding)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(whole.center())
        painter.drawImage(target, self._image)
