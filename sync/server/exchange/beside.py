"""What a server does beside serving, in one process of all that serve a folder."""

from collections.abc import Callable, Sequence
from pathlib import Path
from threading import Event, Thread
from typing import Protocol

from sync.server import running
from sync.server.exchange.lineage import Watermark
from sync.server.exchange.remaking import Remaker
from sync.server.registration.access_codes import CodeHasher

LOCK = "beside.lock"
_ASKS_EVERY_S = 2.0


class Part(Protocol):
    """Something that goes on in a thread of its own."""

    def begin(self) -> None:
        """Begin."""

    def end(self) -> None:
        """Stop soon; the next that begins goes on."""


def parts(home: Path) -> tuple[Part, ...]:
    """Return all of it: projections made again after an upgrade, counters noted, access codes hashed."""
    return (Remaker(), Watermark(home), CodeHasher())


class Turn:
    """Waits until no other process of the folder does it, then does it until it is told to end."""

    def __init__(
        self,
        home: Path,
        made: Callable[[Path], Sequence[Part]] = parts,
        *,
        every_s: float = _ASKS_EVERY_S,
    ) -> None:
        self._home, self._made, self._every_s = home, made, every_s
        self._stop = Event()
        self._thread = Thread(target=self._run, name="beside", daemon=True)

    def begin(self) -> None:
        """Begin to wait."""
        self._thread.start()

    def end(self) -> None:
        """Let another process have it."""
        self._stop.set()
        if self._thread.is_alive():
            self._thread.join()

    def _run(self) -> None:
        folder = self._home / running.FOLDER
        folder.mkdir(mode=0o700, exist_ok=True)
        with (folder / LOCK).open("a+b") as file:
            while not running.taken(file):
                if self._stop.wait(self._every_s):
                    return
            begun = self._made(self._home)
            for part in begun:
                part.begin()
            self._stop.wait()
            for part in begun:
                part.end()
