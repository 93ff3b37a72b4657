"""Voices that read to a candidate: the system's own, without a word of the exam on a disk, a network or a command line.

On Linux `espeak-ng` speaks into a pipe, and our own player plays what comes out: no daemon outlives the sentence, and
what is heard can be paused. Elsewhere, and where it is missing, Qt's speech speaks with the system's voice.
"""

import shutil
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QProcess, Signal, Slot

from kiosk.exam.playing import Act
from kiosk.ui.media.loudness import Loudness
from kiosk.ui.media.player import Player

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

NO_VOICE = "no_voice"
WORDS_A_MINUTE = 160
"""As fast as 100 %."""
_NAMES = {"zh": "cmn", "en": "en-gb"}
_HEAD = 44


class Voice(QObject):
    """Says one piece of text at a time."""

    finished = Signal()
    failed = Signal(str)
    """`NO_VOICE`, or an `Act` of a player that could not play."""

    def say(self, text: str, *, language: str, percent: int) -> None:
        """Say it; what was being said is given up."""
        raise NotImplementedError

    def pause(self) -> None:
        """Stand still in the middle."""
        raise NotImplementedError

    def go_on(self) -> None:
        """Say the rest."""
        raise NotImplementedError

    def stop(self) -> None:
        """Say nothing more."""
        raise NotImplementedError


class EspeakVoice(Voice):
    """`espeak-ng` as a child that ends with its sentence."""

    def __init__(self, program: str, loudness: Loudness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._program, self._loudness = program, loudness
        self._process: QProcess | None = None
        self._player: Player | None = None

    def say(self, text: str, *, language: str, percent: int) -> None:
        self.stop()
        speed = str(round(WORDS_A_MINUTE * percent / 100))
        self._process = process = QProcess(self)
        process.finished.connect(self._on_spoken)
        process.errorOccurred.connect(self._on_error)
        process.start(self._program, ["--stdin", "--stdout", "-b", "1", "-v", voice_name(language), "-s", speed])
        process.write(text.encode())
        process.closeWriteChannel()

    def pause(self) -> None:
        if self._player is not None:
            self._player.pause()

    def go_on(self) -> None:
        if self._player is not None:
            self._player.play(self._player.position_ms)

    def stop(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(200)
            process.deleteLater()
        player, self._player = self._player, None
        if player is not None:
            player.close()
            player.deleteLater()

    @Slot()
    def _on_spoken(self) -> None:
        process, self._process = self._process, None
        if process is not None:
            sound = bytes(process.readAllStandardOutput().data())
            is_fine = process.exitStatus() == QProcess.ExitStatus.NormalExit and process.exitCode() == 0
            process.deleteLater()
            self._play(sound if is_fine else b"")

    def _play(self, sound: bytes) -> None:
        if len(sound) <= _HEAD:
            self.failed.emit(NO_VOICE)
            return
        self._player = Player(with_length(sound), self._loudness, has_pictures=False, parent=self)
        self._player.finished.connect(self.finished)
        self._player.failed.connect(self.failed)
        self._player.play(0)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._process = None
            self.failed.emit(NO_VOICE)


class SystemVoice(Voice):
    """Qt's speech: one of the system's voices."""

    def __init__(self, speech: "QTextToSpeech", loudness: Loudness, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speech, self._loudness = speech, loudness
        self._is_speaking = False
        speech.setParent(self)
        speech.stateChanged.connect(self._on_state)
        loudness.changed.connect(self._on_loudness)

    def say(self, text: str, *, language: str, percent: int) -> None:
        self.stop()
        locale = QLocale(language)
        if locale.language() not in {one.language() for one in self._speech.availableLocales()}:
            self.failed.emit(NO_VOICE)
            return
        self._speech.setLocale(locale)
        self._speech.setRate(max(-1.0, min(1.0, (percent - 100) / 100)))
        self._on_loudness()
        self._is_speaking = True
        self._speech.say(text)

    def pause(self) -> None:
        self._speech.pause()

    def go_on(self) -> None:
        self._speech.resume()

    def stop(self) -> None:
        self._is_speaking = False
        self._speech.stop()

    @Slot()
    def _on_loudness(self) -> None:
        self._speech.setVolume(self._loudness.linear)

    @Slot(object)
    def _on_state(self, state: "QTextToSpeech.State") -> None:
        if self._is_speaking and state is type(state).Ready:
            self._is_speaking = False
            self.finished.emit()
        elif state is type(state).Error:
            self._is_speaking = False
            self.failed.emit(str(Act.NO_DEVICE))


def voice_here(loudness: Loudness) -> Voice | None:
    """Return the voice of this computer; None where it has none."""
    program = shutil.which("espeak-ng") if sys.platform.startswith("linux") else None
    if program is not None:
        return EspeakVoice(program, loudness)
    try:
        from PySide6.QtTextToSpeech import QTextToSpeech
    except ImportError:
        return None
    engines = [engine for engine in QTextToSpeech.availableEngines() if engine != "mock"]
    return SystemVoice(QTextToSpeech(engines[0]), loudness) if engines else None


def voice_name(language: str) -> str:
    """Return what espeak-ng calls the voice of a language."""
    plain = language.partition("-")[0].lower() or "en"
    return _NAMES.get(plain, plain)


def with_length(sound: bytes) -> bytes:
    """Return a WAV file that came through a pipe with its true lengths, which the writer could not know."""
    total, samples = len(sound) - 8, len(sound) - _HEAD
    return sound[:4] + total.to_bytes(4, "little") + sound[8:40] + samples.to_bytes(4, "little") + sound[_HEAD:]
