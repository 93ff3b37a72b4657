"""Asks the process that looks words up (`kiosk/spelling.py`), and remembers what it said. Nothing waits for it."""

import sys
from collections.abc import Iterable

import msgspec
from PySide6.QtCore import QObject, QProcess, Signal, Slot

from kiosk.spelling import Asked, Told

MOST_STARTS = 3
"""A dictionary that ends its process each time is given up."""
MOST_REMEMBERED = 50_000
AT_ONCE = 400


def command() -> list[str]:
    """Return how to start the process."""
    if getattr(sys, "frozen", False):
        return [sys.executable, "spell"]
    return [sys.executable, "-m", "kiosk.spelling"]


class Speller(QObject):
    """One process for one page; it is started when the first word is asked for."""

    learned = Signal(str)
    """More words of a language are known to be right or wrong."""
    suggested = Signal(str, str, tuple)
    """Language, a word, and what could have been meant."""
    given_up = Signal()
    """The process cannot be had: no word is wrong any more."""

    def __init__(self, parent: QObject, how: list[str] | None = None) -> None:
        super().__init__(parent)
        self._how = how or command()
        self._process: QProcess | None = None
        self._starts = 0
        self._judged: dict[tuple[str, str], bool] = {}
        self._waiting: set[tuple[str, str]] = set()
        self._without: set[str] = set()
        self._read = bytearray()

    @property
    def is_given_up(self) -> bool:
        """Whether it will not be asked again."""
        return self._starts >= MOST_STARTS and self._process is None

    def lacks(self, language: str) -> bool:
        """Whether it said that there is no dictionary of this language."""
        return language in self._without

    def is_wrong(self, language: str, word: str) -> bool:
        """Whether the dictionary is known not to have the word."""
        return self._judged.get((language, word)) is False

    def ask(self, language: str, words: Iterable[str]) -> None:
        """Look up what nobody asked before."""
        keys = {(language, word) for word in words} - self._waiting
        new = sorted(word for _, word in keys if (language, word) not in self._judged)
        for at in range(0, len(new), AT_ONCE):
            part = tuple(new[at : at + AT_ONCE])
            self._waiting.update((language, word) for word in part)
            self._send(Asked(language=language, words=part))

    def ask_meant(self, language: str, word: str) -> None:
        """Find what could have been meant by a word."""
        self._send(Asked(language=language, suggest=word))

    def stop(self) -> None:
        """End the process."""
        if self._process is not None:
            process, self._process = self._process, None
            process.finished.disconnect(self._on_finished)
            process.closeWriteChannel()
            process.kill()
            process.waitForFinished(1000)
            process.deleteLater()
        self._waiting.clear()

    def _send(self, asked: Asked) -> None:
        process = self._process or self._started()
        if process is not None:
            process.write(msgspec.json.encode(asked) + b"\n")

    def _started(self) -> QProcess | None:
        if self.is_given_up:
            return None
        self._starts += 1
        self._read.clear()
        process = self._process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.readyReadStandardOutput.connect(self._on_read)
        process.finished.connect(self._on_finished)
        process.errorOccurred.connect(self._on_error)
        process.start(self._how[0], self._how[1:])
        return process

    @Slot()
    def _on_read(self) -> None:
        if self._process is None:
            return
        self._read += bytes(self._process.readAllStandardOutput().data())
        *lines, rest = bytes(self._read).split(b"\n")
        self._read = bytearray(rest)
        for line in lines:
            self._hear(msgspec.json.decode(line, type=Told))

    def _hear(self, told: Told) -> None:
        self._starts = 0
        if not told.is_known:
            self._without.add(told.language)
        if told.word:
            self.suggested.emit(told.language, told.word, told.suggestions)
            return
        if len(self._judged) > MOST_REMEMBERED:
            self._judged.clear()
        for words, is_right in ((told.right, True), (told.wrong, False)):
            for word in words:
                self._judged[told.language, word] = is_right
                self._waiting.discard((told.language, word))
        self.learned.emit(told.language)

    @Slot(QProcess.ProcessError)
    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._on_finished()

    @Slot()
    def _on_finished(self) -> None:
        """It ended by itself: what was asked is asked again with the next word, a few times."""
        if self._process is not None:
            self._process.deleteLater()
            self._process = None
        self._waiting.clear()
        if self.is_given_up:
            self.given_up.emit()
