"""Plays one recording out of memory. Nothing of it is ever a file, and a seat without sound is told, not waited for.

Qt's multimedia is loaded with the first recording, not with the program: most exams have none, and a system without its
libraries still runs every other question.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.exam.playing import Act
from kiosk.ui.media.ffmpeg_log import say_errors_only
from kiosk.ui.media.loudness import Loudness

if TYPE_CHECKING:
    from PySide6.QtMultimedia import QMediaPlayer, QVideoFrame

NAMELESS = QUrl("recording")
"""What the player is told in place of a file's name."""
STUCK_MS = 10_000
"""So long without moving on, it will not."""


class Player(QObject):
    """Told what, from where and how loud; says how far it is and how it ends."""

    moved = Signal(int)
    """Position in milliseconds."""
    sounding = Signal(bool)
    """Whether it plays now."""
    finished = Signal()
    failed = Signal(str)
    """`Act.NO_DEVICE` or `Act.UNPLAYABLE`."""
    shown = Signal(QImage)
    """A picture of a film."""

    def __init__(
        self, content: bytes, loudness: Loudness, *, has_pictures: bool, parent: QObject, percent: int = 100
    ) -> None:
        super().__init__(parent)
        self._content, self._loudness, self._has_pictures = content, loudness, has_pictures
        self._percent = percent
        self._player: QMediaPlayer | None = None
        self._from_ms, self._is_wanted = 0, False
        self._watch = QTimer(self, interval=STUCK_MS, singleShot=True)
        self._watch.timeout.connect(self._on_stuck)

    @property
    def position_ms(self) -> int:
        """How far it is."""
        return self._from_ms if self._player is None or not self._is_loaded else self._player.position()

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or is about to."""
        return self._is_wanted

    def play(self, from_ms: int) -> None:
        """Play on from a place."""
        self._from_ms, self._is_wanted = from_ms, True
        self._watch.start()
        if self._player is None:
            try:
                self._player = self._made()
            except ImportError:
                self._fail(Act.NO_DEVICE)
        elif self._is_loaded:
            self._begin()

    def pause(self) -> None:
        """Stand still where it is."""
        self._is_wanted = False
        self._watch.stop()
        if self._player is not None:
            self._from_ms = self.position_ms
            self._player.pause()
        self.sounding.emit(False)

    def close(self) -> None:
        """Let go of device, thread and bytes."""
        self._is_wanted = False
        self._watch.stop()
        player, self._player = self._player, None
        if player is not None:
            player.blockSignals(True)
            player.stop()
            player.setSource(QUrl())
            player.deleteLater()

    # -- inside -----------------------------------------------------------------------------------------------------

    def _made(self) -> "QMediaPlayer":
        from PySide6.QtMultimedia import QAudioOutput, QMediaDevices, QMediaPlayer, QVideoSink

        player = QMediaPlayer(self)
        say_errors_only()
        buffer = QBuffer(player)  # the player goes first: its thread reads from here
        buffer.setData(QByteArray(self._content))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        if QMediaDevices.audioOutputs():
            output = QAudioOutput(player)
            output.setVolume(self._loudness.linear)
            player.setAudioOutput(output)
            self._loudness.changed.connect(self._on_loudness)
        if self._has_pictures:
            sink = QVideoSink(player)
            player.setVideoSink(sink)
            sink.videoFrameChanged.connect(self._on_frame)
        player.mediaStatusChanged.connect(self._on_status)
        player.errorOccurred.connect(self._on_error)
        player.positionChanged.connect(self._on_moved)
        player.setPlaybackRate(self._percent / 100)
        player.setSourceDevice(buffer, NAMELESS)
        return player

    @property
    def _is_loaded(self) -> bool:
        player = self._player
        if player is None:
            return False
        kinds = player.MediaStatus
        return player.mediaStatus() not in (kinds.NoMedia, kinds.LoadingMedia, kinds.InvalidMedia)

    def _begin(self) -> None:
        player = self._player
        if player is None or not self._is_wanted:
            return
        if player.hasAudio() and player.audioOutput() is None:
            self._fail(Act.NO_DEVICE)
            return
        if not player.hasAudio() and not player.hasVideo():
            self._fail(Act.UNPLAYABLE)
            return
        if abs(player.position() - self._from_ms) > 50:
            player.setPosition(self._from_ms)
        player.play()
        self.sounding.emit(True)

    def _fail(self, why: Act) -> None:
        self.close()
        self.sounding.emit(False)
        self.failed.emit(str(why))

    @Slot(object)
    def _on_status(self, status: "QMediaPlayer.MediaStatus") -> None:
        kinds = type(status)
        if status in (kinds.LoadedMedia, kinds.BufferedMedia) and self._is_wanted and not self._is_begun:
            self._begin()
        elif status is kinds.EndOfMedia:
            self._end()
        elif status is kinds.InvalidMedia:
            self._fail(Act.UNPLAYABLE)

    def _end(self) -> None:
        self._is_wanted, self._from_ms = False, 0
        self._watch.stop()
        self.sounding.emit(False)
        self.finished.emit()

    @property
    def _is_begun(self) -> bool:
        player = self._player
        return player is not None and player.playbackState() == player.PlaybackState.PlayingState

    @Slot(object, str)
    def _on_error(self, error: object, words: str) -> None:  # noqa: ARG002 -- Qt's words are in no language of ours
        self._fail(Act.UNPLAYABLE)

    @Slot(int)
    def _on_moved(self, position_ms: int) -> None:
        if self._is_wanted and self._is_begun:
            self._watch.start()
            self.moved.emit(position_ms)

    @Slot()
    def _on_stuck(self) -> None:
        if self._is_wanted:
            self._fail(Act.UNPLAYABLE)

    @Slot()
    def _on_loudness(self) -> None:
        output = None if self._player is None else self._player.audioOutput()
        if output is not None:
            output.setVolume(self._loudness.linear)

    @Slot(object)
    def _on_frame(self, frame: "QVideoFrame") -> None:
        image = frame.toImage()
        if not image.isNull():
            self.shown.emit(image)
