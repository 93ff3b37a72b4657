"""What happens to bugs: written down, told at the next start. The one place that catches everything.

A known error has a sentence for a person and a stable code; whatever raised it meant it. Everything else is a bug.
"""

import faulthandler
import json
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Protocol, TextIO, TypeVar, runtime_checkable

from kiosk import log

T = TypeVar("T")
NATIVE = "native.txt"
MAX_REPORTS = 20


@runtime_checkable
class Known(Protocol):
    """An error that says what it is."""

    code: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Bug:
    """Something that no layer knows an answer to."""

    error: Exception


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A crash of an earlier run, as it was written down. `what` holds no words of a candidate's."""

    at_ms: int
    what: str
    path: Path


def explained(error: BaseException) -> str:
    """Return the one line that a person gets: code and sentence of a known error, the type of a bug."""
    if isinstance(error, Known):
        return f"{error.code}: {error}"
    return f"KIOSK-BUG: The program has a mistake ({type(error).__name__}). What was saved is safe."


def contained(work: Callable[[], T]) -> T | Bug:
    """Do the work; a bug in it is reported like any other, and does not end the thread."""
    try:
        return work()
    except Exception as error:  # noqa: BLE001  # this module is the one place for it
        told = (type(error), error, error.__traceback__, threading.current_thread())
        threading.excepthook(threading.ExceptHookArgs(told))
        return Bug(error)


class Reporter:
    """Writes a report of every bug from the moment it is installed, native crashes included."""

    def __init__(self, folder: Path, *, program: str, on_bug: Callable[[BaseException], None] | None = None) -> None:
        self._folder = folder
        self._program = program
        self._on_bug = on_bug
        self._native: TextIO | None = None

    def install(self) -> None:
        """Take over the hooks for uncaught errors of all threads, and native crashes."""
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._native = (self._folder / NATIVE).open("a", encoding="utf-8")
        faulthandler.enable(self._native)
        sys.excepthook = self._on_uncaught
        threading.excepthook = self._on_thread

    def uninstall(self) -> None:
        """Give the hooks back; a clean end leaves no empty file of native crashes."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        faulthandler.disable()
        if self._native is not None:
            self._native.close()
            self._native = None
        native = self._folder / NATIVE
        if native.exists() and native.stat().st_size == 0:
            native.unlink()

    def report(self, error: BaseException) -> None:
        """Write down a bug; a disk that is full or gone does not make it worse."""
        at_ms = time.time_ns() // 1_000_000
        said = {
            "at_ms": at_ms,
            "program": self._program,
            "thread": threading.current_thread().name,
            "error": log.described(error),
        }
        try:
            path = self._folder / f"{at_ms}-{threading.get_ident()}.json"
            path.write_text(json.dumps(said, indent=1), encoding="utf-8")
        except OSError:
            return
        for old in sorted(self._folder.glob("*.json"))[:-MAX_REPORTS]:
            old.unlink(missing_ok=True)

    def _on_uncaught(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self.report(error)
        sys.__excepthook__(kind, error, trace)
        if self._on_bug is not None:
            self._on_bug(error)

    def _on_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is None or isinstance(args.exc_value, SystemExit):
            return
        self._on_uncaught(args.exc_type, args.exc_value, args.exc_traceback)


def told(folder: Path) -> tuple[Report, ...]:
    """Return the crashes that nobody was told of yet, oldest first; they are told once.

    Asked before a Reporter is installed: it opens the file of native crashes for itself.
    """
    seen = folder / "told"
    found = []
    for path in [*sorted(folder.glob("*.json")), folder / NATIVE]:
        if path.is_file() and path.stat().st_size:
            found.append(_read(path))
            seen.mkdir(exist_ok=True)
            path.replace(seen / f"{found[-1].at_ms}-{path.name}")
    for old in sorted(seen.glob("*"))[:-MAX_REPORTS]:
        old.unlink(missing_ok=True)
    return tuple(found)


def _read(path: Path) -> Report:
    at_ms = int(path.stat().st_mtime * 1_000)
    text = path.read_text(encoding="utf-8", errors="replace")
    if path.name == NATIVE:
        return Report(at_ms=at_ms, what=text.splitlines()[0], path=path)
    try:
        error = json.loads(text)["error"]
        return Report(at_ms=at_ms, what=f"{error['type']} {error['at'][-1] if error['at'] else ''}".strip(), path=path)
    except (ValueError, KeyError, TypeError):
        return Report(at_ms=at_ms, what="unreadable report", path=path)
