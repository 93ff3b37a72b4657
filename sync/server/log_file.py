"""The log of a server: lines of `sync.protocol.log_lines` in `CENTRAL_HOME/log`, rotated, made with the first line."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from logging import LogRecord, getLogger
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sync.protocol.log_lines import JsonLines

FILE = "central.log"
MAX_BYTES, BACKUPS = 4 * 1_048_576, 5


class LogFile(RotatingFileHandler):
    """Writes into one folder that only the server's account reads; a disk that refuses does not end a request."""

    def __init__(self, home: str) -> None:
        super().__init__(
            Path(home) / "log" / FILE, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8", delay=True
        )
        self.setFormatter(JsonLines())

    def emit(self, record: LogRecord) -> None:
        """Write the line, while no other process of the folder writes one or begins a new file."""
        try:
            Path(self.baseFilename).parent.mkdir(mode=0o700, exist_ok=True)
            with self._alone():
                self._follow()
                super().emit(record)
        except OSError:
            self.handleError(record)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        if sys.platform == "win32":  # one process alone serves there
            yield
            return
        import fcntl

        with Path(self.baseFilename).with_suffix(".lock").open("a") as turn:
            fcntl.flock(turn, fcntl.LOCK_EX)
            yield

    def _follow(self) -> None:
        """Write into the newest file, also where another process began it."""
        if self.stream is None:
            return
        mine, path = os.fstat(self.stream.fileno()), Path(self.baseFilename)
        if not path.exists() or (path.stat().st_dev, path.stat().st_ino) != (mine.st_dev, mine.st_ino):
            self.stream.close()
            self.stream = self._open()


@contextmanager
def kept_log(home: Path) -> Iterator[None]:
    """Keep what is logged as long as the block lasts, beside what goes to standard error."""
    file = LogFile(str(home))
    getLogger().addHandler(file)
    try:
        yield
    finally:
        getLogger().removeHandler(file)
        file.close()
