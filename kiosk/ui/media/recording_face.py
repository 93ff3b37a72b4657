"""What is seen of a recording: its controls, how far and how often it was heard, its words."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.exam.playing import TROUBLES, Act, may_play, may_seek, plays_left, plays_missing
from kiosk.ui.media.film import Film
from kiosk.ui.media.volume import VolumeRow
from kiosk.ui.media.words import captions_for, clock, words_at
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.paint import box
from kiosk.ui.widgets.progress import ThinBar
from kiosk.ui.widgets.richtext import RichLabel
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.plays import Plays
from sync.protocol.recordings import Recording


class RecordingFace(QWidget):
    """Shows what it is told."""

    def __init__(self, theme: Theme, media: Media, recording: Recording, *, language: str) -> None:
        super().__init__()
        self._theme, self.recording = theme, recording
        self._captions = captions_for(recording, language or theme.language)
        self.setObjectName(f"recording_{recording.id}")
        self._name = recording.name or (self.tr("Film") if recording.kind == "video" else self.tr("Recording"))
        self.setAccessibleName(self._name)
        self.film = Film(theme, QSize(recording.width, recording.height), name=self._name)
        self.button = Button(theme, "", kind=Kind.PRIMARY, icon="play", name=f"play_{recording.id}")
        self.back = Button(theme, self.tr("Back 10 seconds"), icon="undo-2", name="play_back")
        self.ahead = Button(theme, self.tr("On 10 seconds"), icon="redo-2", name="play_ahead")
        self.bar = ThinBar(theme)
        self.bar.setAccessibleName(self.tr("How far it is"))
        self.time = Label(theme, use=TextUse.UI, ink=Role.INK2, name="play_time")
        self.count = Label(theme, use=TextUse.UI_STRONG, ink=Role.ACCENT, wraps=True, name="play_count")
        self.trouble = Label(theme, use=TextUse.UI, ink=Role.AMBER, wraps=True, name="play_trouble")
        self.caption = Label(theme, use=TextUse.BODY, wraps=True, name="play_caption")
        self.volume = VolumeRow(theme, theme.loudness)
        self.captions = Button(theme, self.tr("Captions"), icon="captions", name="play_captions")
        self.captions.set_toggle(Role.ACCENT)
        self.read = Button(theme, self.tr("Read the words"), icon="type", name="play_read")
        self.read.set_toggle(Role.ACCENT)
        self.transcript = RichLabel(theme, media, name="play_transcript")
        self.transcript.show_html(recording.transcript, language=language)
        self.transcript.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        first, second = Wrapping(), Wrapping()
        first.add(self.button, self.back, self.ahead, self.time)
        second.add(self.volume, self.captions, self.read)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(12)
        column.addWidget(self.film)
        column.addLayout(first)
        column.addWidget(self.bar)
        for label in (self.caption, self.count, self.trouble):
            column.addWidget(label)
        column.addLayout(second)
        column.addWidget(self.transcript)
        self.caption.hide()
        # Never show what has no parent yet: it would be a window of its own, and take the focus.
        self.film.setVisible(self.recording.kind == "video")
        self.captions.setVisible(self._captions is not None)
        self.back.setVisible(may_seek(self.recording))
        self.ahead.setVisible(may_seek(self.recording))

    def show_state(self, plays: Plays, *, playing: bool, locked: bool) -> None:
        """Show what the button does now, how often it was heard and what is wrong."""
        again = self.tr("Try again") if plays.trouble in TROUBLES else self.tr("Go on") if plays.is_open else ""
        words = self.tr("Pause") if playing else again or self.tr("Play")
        self.button.show_text(words)
        self.button.show_icon("pause" if playing else "play")
        self.button.setAccessibleName(f"{words}: {self._name}")
        self.button.setEnabled(playing or (may_play(self.recording, plays) and not locked))
        for button in (self.back, self.ahead):
            button.setEnabled(plays.is_open and not locked)
        self._show_count(plays)
        self._show_trouble("" if playing else plays.trouble)

    def show_place(self, at_ms: int, *, playing: bool) -> None:
        """Show how far it is, and what is said there."""
        total = max(self.recording.length_ms, at_ms)
        self.bar.setRange(0, max(total, 1))
        self.bar.setValue(at_ms)
        digits = self._theme.digits
        self.time.setText(f"{clock(at_ms, digits)} / {clock(total, digits)}")
        if self._captions is not None:
            self.caption.setText(words_at(self._captions, at_ms) if playing else "")

    def show_transcript(self, *, allowed: bool) -> None:
        """Let the words be read, or not."""
        may = allowed and bool(self.recording.transcript)
        self.read.setVisible(may)
        if not may:
            self.read.setChecked(False)
            self.transcript.hide()

    def _show_count(self, plays: Plays) -> None:
        left, missing = plays_left(self.recording, plays), plays_missing(self.recording, plays)
        if left == 0 and not plays.is_open:
            words = self.tr("It was played as often as it may be.")
        elif left == 0:
            words = self.tr("This is the last time that it can be played.")
        elif left is not None:
            words = tr("It can be played %n more time(s).", "", left)
        elif missing:
            words = tr("Listen to it to the end at least %n more time(s).", "", missing)
        else:
            words = ""
        self.count.setText(words)
        self.count.setVisible(bool(words))

    def _show_trouble(self, why: str) -> None:
        is_trouble = why in TROUBLES
        if is_trouble:
            self.trouble.setText(
                self.tr("There is no sound at this computer. The staff have been told; go on with the exam meanwhile.")
                if why == Act.NO_DEVICE
                else self.tr("This cannot be played here. The staff have been told; go on with the exam meanwhile.")
            )
        self.trouble.setVisible(is_trouble)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color, radius = self._theme.color, self._theme.tokens.radius.control
        box(QPainter(self), QRectF(self.rect()), radius=radius, ground=color(Role.INSET), edge=color(Role.LINE))
