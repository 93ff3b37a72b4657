"""The log of a station: lines of `sync.protocol.log_lines` in one folder, rotated."""

import logging
from contextlib import nullcontext
from logging.handlers import RotatingFileHandler
from pathlib import Path

from sync.protocol.log_lines import JsonLines, Plain, described, telling

__all__ = ["BACKUPS", "FILE", "MAX_BYTES", "JsonLines", "Plain", "configure", "described", "stop", "telling"]

MAX_BYTES = 1_048_576
BACKUPS = 5
FILE = "kiosk.log"


class LogFile(RotatingFileHandler):
    """A file that is written no more once it is closed: a thread that was about to write would open it again."""

    is_over = False
    root_level, raises = logging.WARNING, True
    """What was before it, and is again after it."""

    def emit(self, record: logging.LogRecord) -> None:
        """Write a line, unless it is over."""
        if not self.is_over:
            super().emit(record)

    def close(self) -> None:
        """Close the file for good."""
        with self.lock or nullcontext():
            self.is_over = True
            super().close()


def configure(folder: Path, *, level: str = "info") -> LogFile:
    """Write everything from `level` on into the folder's log; returns the handler, for `stop`."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = LogFile(folder / FILE, maxBytes=MAX_BYTES, backupCount=BACKUPS, encoding="utf-8")
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    handler.root_level, handler.raises = root.level, logging.raiseExceptions
    root.addHandler(handler)
    root.setLevel(level.upper())
    # A full disk must not end an exam: what cannot be logged is not logged.
    logging.raiseExceptions = False
    # peewee tells every statement with its values at this level, candidates' answers among them.
    logging.getLogger("peewee").setLevel(logging.INFO)
    return handler


def stop(handler: LogFile) -> None:
    """Write no more; whoever else hears the log hears what they heard before."""
    root = logging.getLogger()
    root.removeHandler(handler)
    root.setLevel(handler.root_level)
    logging.raiseExceptions = handler.raises
    handler.close()
