"""One recording on a question or a passage: played, paused, heard again as often as it may be."""

from PySide6.QtCore import Signal, Slot

from kiosk.exam.playing import Act, may_play, plays_left
from kiosk.ui.media.player import Player
from kiosk.ui.media.recording_face import RecordingFace
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.document import Media
from sync.protocol.plays import UNPLAYED, Plays
from sync.protocol.recordings import Recording

TELL_EVERY_MS = 3_000
"""What a crash may make somebody hear twice."""
STEP_MS = 10_000


class RecordingView(RecordingFace):
    """It counts nothing: it asks before it begins, and is told how often it was heard."""

    told = Signal(str, str, int)
    """Recording, `Act`, position in milliseconds."""

    def __init__(
        self,
        theme: Theme,
        media: Media,
        recording: Recording,
        *,
        language: str = "",
        player: type[Player] = Player,
    ) -> None:
        super().__init__(theme, media, recording, language=language)
        self._media, self._made_of = media, player
        self._plays = UNPLAYED
        self._is_asked = self._is_locked = False
        self._is_fresh = True
        self._told_ms = self._at_ms = 0
        self._player: Player | None = None
        self._connect()
        self.show_plays(UNPLAYED)

    def _connect(self) -> None:
        self.button.clicked.connect(self._on_pressed)
        self.back.clicked.connect(self._on_back)
        self.ahead.clicked.connect(self._on_ahead)
        self.captions.toggled.connect(self.caption.setVisible)
        self.read.toggled.connect(self.transcript.setVisible)
        self._theme.changed.connect(self._show)

    # -- being told -------------------------------------------------------------------------------------------------

    def show_plays(self, plays: Plays, *, transcript: bool = False) -> None:
        """Show how often it was heard; what was asked for begins, now that it is on disk."""
        was, self._plays = self._plays, plays
        self.show_transcript(allowed=transcript)
        if plays.is_open and not self.is_playing and plays.started != was.started:
            self._at_ms = plays.position_ms
        if self._is_asked and plays.is_open and plays.started > was.started:
            self._is_asked = False
            self._play()
        self._show()

    def begin_by_itself(self) -> None:
        """Play once without being asked, or go on with what was broken off, where the paper says so."""
        is_due = self._plays.is_open or self._plays.started == 0
        if self._is_fresh and self.recording.autostart and is_due and not self._is_locked:
            self._start()
        self._is_fresh = False

    def set_locked(self, locked: bool) -> None:
        """Let nothing be played any more, or again."""
        self._is_locked = locked
        if locked:
            self.break_off()
        self._show()

    def break_off(self) -> None:
        """Stop, and say where: it can go on from there."""
        self._is_asked = False
        if self.is_playing and self._player is not None:
            self._at_ms = self._player.position_ms
            self._player.pause()
            self._tell(Act.REACHED)

    def let_go(self) -> None:
        """Another question comes, or none: let go of device, thread and bytes."""
        self.break_off()
        player, self._player = self._player, None
        if player is not None:
            player.close()
            player.deleteLater()

    @property
    def is_playing(self) -> bool:
        """Whether it plays now."""
        return self._player is not None and self._player.is_playing

    # -- what is done -----------------------------------------------------------------------------------------------

    @Slot()
    def _on_pressed(self) -> None:
        if self.is_playing:
            self.break_off()
            self._show()
        elif not self._is_locked:
            self._start()

    def _start(self) -> None:
        if self._plays.is_open:
            self._play()
        elif may_play(self.recording, self._plays):
            self._is_asked = True
            self._at_ms = 0
            self._tell(Act.START)

    def _play(self) -> None:
        if self._player is None:
            content = self._media(self.recording.media)
            if content is None:
                self._on_failed(str(Act.UNPLAYABLE))
                return
            has_pictures = self.recording.kind == "video"
            self._player = self._made_of(content, self._theme.loudness, has_pictures=has_pictures, parent=self)
            self._player.moved.connect(self._on_moved)
            self._player.sounding.connect(self._show)
            self._player.finished.connect(self._on_finished)
            self._player.failed.connect(self._on_failed)
            self._player.shown.connect(self.film.show_frame)
        self._told_ms = self._at_ms
        self._player.play(self._at_ms)
        self._show()

    def _seek(self, by_ms: int) -> None:
        self._at_ms = max(0, min(self._at_ms + by_ms, self.recording.length_ms - 1))
        if self.is_playing:
            self._play()
        self._tell(Act.REACHED)
        self._show()

    @Slot()
    def _on_back(self) -> None:
        self._seek(-STEP_MS)

    @Slot()
    def _on_ahead(self) -> None:
        self._seek(STEP_MS)

    def _tell(self, act: Act) -> None:
        self._told_ms = self._at_ms
        self.told.emit(str(self.recording.id), str(act), self._at_ms)

    @Slot(int)
    def _on_moved(self, position_ms: int) -> None:
        self._at_ms = position_ms
        if abs(position_ms - self._told_ms) >= TELL_EVERY_MS:
            self._tell(Act.REACHED)
        self.show_place(position_ms, playing=True)

    @Slot()
    def _on_finished(self) -> None:
        self._at_ms = 0
        self.film.empty()
        self._tell(Act.FINISHED)
        if self.recording.loop:
            self._is_fresh = True
            self._is_asked = plays_left(self.recording, self._plays) != 0
            if self._is_asked:
                self._tell(Act.START)
        self._show()

    @Slot(str)
    def _on_failed(self, why: str) -> None:
        if self._player is not None:
            self._player.deleteLater()
            self._player = None
        self._tell(Act(why))
        self._show()

    @Slot()
    def _show(self) -> None:
        self.show_state(self._plays, playing=self.is_playing, locked=self._is_locked)
        self.show_place(self._at_ms, playing=self.is_playing)
