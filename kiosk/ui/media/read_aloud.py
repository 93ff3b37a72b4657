"""Reading aloud, where the accommodations say so: passage, question and choices, piece after piece, each outlined."""

from PySide6.QtCore import QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.items.item_view import ItemView
from kiosk.ui.media.pace import PaceRow
from kiosk.ui.media.reading_voice import FindVoice, ReadingVoice
from kiosk.ui.media.spoken import Piece, bring, pieces_of, place_of
from kiosk.ui.media.voice import NO_VOICE, voice_here
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, IconButton
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import box
from kiosk.ui.widgets.passage import PassageView
from kiosk.ui.widgets.wrapping import Wrapping

AROUND = 4
FOLLOW_MS = 100


class Outline(QWidget):
    """A frame around what is being read."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("read_outline")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_around(self, parent: QWidget, place: QRect) -> None:
        """Show it at a place of a widget."""
        if self.parentWidget() is not parent:
            self.setParent(parent)
        self.setGeometry(place.adjusted(-AROUND, -AROUND, AROUND, AROUND))
        self.show()
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color(Role.VIOLET)
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        box(QPainter(self), inside, radius=6, ground=None, edge=color, width=3)


class ReadAloud(QWidget):
    """The bar above the question: read, pause, back, on, slower, faster. F8 reads and pauses from anywhere."""

    begun = Signal()
    """It is about to speak: recordings fall silent."""

    def __init__(
        self,
        theme: Theme,
        passage: PassageView,
        item: ItemView,
        *,
        voice: FindVoice = voice_here,
    ) -> None:
        super().__init__()
        self._theme, self._passage, self._item = theme, passage, item
        self._voice = ReadingVoice(voice, theme.loudness, self)
        self._voice.finished.connect(self._on_finished)
        self._voice.failed.connect(self._on_failed)
        self._pieces: list[Piece] = []
        self._at = -1
        self.is_reading = self._is_paused = False
        self.outline = Outline(theme)
        self._follow = QTimer(self, interval=FOLLOW_MS)
        self._follow.timeout.connect(self._on_follow)
        self.setObjectName("read_aloud")
        self.setAccessibleName(self.tr("Read aloud"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.button = Button(theme, "", icon="volume-2", name="read_button")
        self.back = self._icon_button("chevron-left", self.tr("One piece back"), "read_back")
        self.ahead = self._icon_button("chevron-right", self.tr("One piece on"), "read_ahead")
        self.pace = PaceRow(theme)
        self.trouble = Label(theme, ink=Role.AMBER, wraps=True, name="read_trouble")
        self._lay_out()
        self.button.clicked.connect(self.toggle)
        self.back.clicked.connect(self._on_back)
        self.ahead.clicked.connect(self._on_ahead)
        self.pace.changed.connect(self._on_pace)
        self._show()
        self.hide()

    def _icon_button(self, icon: str, name: str, object_name: str) -> Button:
        made = IconButton(self._theme, "", icon=icon, height=44, name=object_name, parent=self)
        made.setAccessibleName(name)
        return made

    def _lay_out(self) -> None:
        row = Wrapping()
        row.add(self.button, self.back, self.ahead, self.pace)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 16, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.trouble)
        self.trouble.hide()

    # -- being told -------------------------------------------------------------------------------------------------

    def allow(self, *, allowed: bool) -> None:
        """Offer it, or not."""
        if not allowed:
            self.stop()
        self.setVisible(allowed)

    def stop(self) -> None:
        """Another question comes, or none: say nothing more, from the beginning next time."""
        self._voice.stop()
        self.is_reading = self._is_paused = False
        self._at = -1
        self._pieces = []
        self._follow.stop()
        self.outline.hide()
        self.outline.setParent(self)
        self._show()

    @Slot()
    def pause(self) -> None:
        """Something else is heard now."""
        if self.is_reading:
            self.is_reading, self._is_paused = False, True
            self._voice.pause()
            self._show()

    @Slot()
    def toggle(self) -> None:
        """Read, pause, go on."""
        if self.isHidden():
            return
        if self.is_reading:
            self.pause()
        elif self._is_paused:
            self._go_on()
        else:
            self._pieces = pieces_of(self._passage, self._item)
            self._read(0)

    def _go_on(self) -> None:
        self.is_reading, self._is_paused = True, False
        self.begun.emit()
        self._voice.go_on()
        self._show()

    # -- reading ----------------------------------------------------------------------------------------------------

    def _read(self, at: int) -> None:
        if not 0 <= at < len(self._pieces):
            self.stop()
            return
        self._at, self.is_reading, self._is_paused = at, True, False
        self.trouble.hide()
        self.begun.emit()
        piece = self._pieces[at]
        bring(self._passage, self._item, piece)
        self._on_follow()
        self._follow.start()
        self._show()
        built = self._item.built
        found = [] if built is None else [built.media(name) for name in piece.recorded]
        contents = [content for content in found if content is not None]
        whole = contents if len(contents) == len(found) else ()
        self._voice.read(piece.text, whole, language=self._language_of(piece), percent=self.pace.percent)

    def _language_of(self, piece: Piece) -> str:
        built = self._item.built
        of_item = "" if built is None else built.language
        of_piece = self._passage.language if piece.widget is self._passage.reader else of_item
        return of_piece or self._theme.language

    @Slot()
    def _on_finished(self) -> None:
        if self.is_reading:
            self._read(self._at + 1)

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        self.stop()
        words = (
            self.tr("This computer has no voice for this language. Ask the staff to read it to you.")
            if why == NO_VOICE
            else self.tr("There is no sound at this computer. Ask the staff to read it to you.")
        )
        self.trouble.setText(words)
        self.trouble.show()
        announce(self, words, assertive=True)

    @Slot()
    def _on_follow(self) -> None:
        """What is read may be scrolled or laid out anew."""
        if 0 <= self._at < len(self._pieces):
            self.outline.show_around(*place_of(self._passage, self._pieces[self._at]))

    @Slot()
    def _on_back(self) -> None:
        self._read(max(0, self._at - 1))

    @Slot()
    def _on_ahead(self) -> None:
        self._read(self._at + 1)

    @Slot()
    def _on_pace(self) -> None:
        if self.is_reading:
            self._read(self._at)  # this piece anew: no voice changes its pace in the middle

    def _show(self) -> None:
        words = self.tr("Pause reading") if self.is_reading else self.tr("Go on reading") if self._is_paused else ""
        self.button.show_text(words or self.tr("Read aloud"))
        self.button.show_icon("pause" if self.is_reading else "volume-2")
        self.button.setAccessibleDescription(self.tr("F8 does the same from anywhere."))
        is_begun = self._at >= 0
        self.back.setEnabled(is_begun)
        self.ahead.setEnabled(is_begun)
