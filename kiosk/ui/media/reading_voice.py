"""What reads a piece to the candidate: the recordings that the paper brings, else the computer's voice."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.playing import Act
from kiosk.ui.media.loudness import Loudness
from kiosk.ui.media.player import Player
from kiosk.ui.media.voice import NO_VOICE, Voice

FindVoice = Callable[[Loudness], Voice | None]


class ReadingVoice(QObject):
    """Reads one piece at a time. The computer's voice is looked for when the first piece needs it."""

    finished = Signal()
    failed = Signal(str)
    """`NO_VOICE`, or an `Act` of a player that could not play."""

    def __init__(self, find: FindVoice, loudness: Loudness, parent: QObject, *, player: type[Player] = Player) -> None:
        super().__init__(parent)
        self._find, self._loudness, self._made_of = find, loudness, player
        self._voice: Voice | None = None
        self._player: Player | None = None
        self._rest: list[bytes] = []
        self._said: tuple[str, str, int] = ("", "", 100)

    def read(self, text: str, recorded: Sequence[bytes], *, language: str, percent: int) -> None:
        """Read a piece: its recordings one after the other, or its text where there are none."""
        self.stop()
        self._said = (text, language, percent)
        self._rest = list(recorded)
        if self._rest:
            self._play_next()
        else:
            self._say()

    def pause(self) -> None:
        """Stand still in the middle."""
        if self._player is not None:
            self._player.pause()
        elif self._voice is not None:
            self._voice.pause()

    def go_on(self) -> None:
        """Read the rest."""
        if self._player is not None:
            self._player.play(self._player.position_ms)
        elif self._voice is not None:
            self._voice.go_on()

    def stop(self) -> None:
        """Read nothing more."""
        self._rest = []
        self._close()
        if self._voice is not None:
            self._voice.stop()

    def _say(self) -> None:
        if self._voice is None:
            self._voice = self._find(self._loudness)
            if self._voice is None:
                self.failed.emit(NO_VOICE)
                return
            self._voice.setParent(self)
            self._voice.finished.connect(self.finished)
            self._voice.failed.connect(self.failed)
        text, language, percent = self._said
        self._voice.say(text, language=language, percent=percent)

    def _play_next(self) -> None:
        self._close()
        content, percent = self._rest.pop(0), self._said[2]
        self._player = self._made_of(content, self._loudness, has_pictures=False, parent=self, percent=percent)
        self._player.finished.connect(self._on_played)
        self._player.failed.connect(self._on_not_played)
        self._player.play(0)

    def _close(self) -> None:
        player, self._player = self._player, None
        if player is not None:
            player.blockSignals(True)
            player.close()
            player.deleteLater()

    @Slot()
    def _on_played(self) -> None:
        if self._rest:
            self._play_next()
        else:
            self._close()
            self.finished.emit()

    @Slot(str)
    def _on_not_played(self, why: str) -> None:
        """Without sound nothing can be heard; a recording that cannot be played is read by the voice."""
        self._close()
        self._rest = []
        if why == Act.NO_DEVICE:
            self.failed.emit(why)
        else:
            self._say()
