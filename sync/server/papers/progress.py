"""How far an import is: told while it goes on, to whoever wants to know."""

import sys
from collections.abc import Callable
from typing import TextIO

Progress = Callable[[int, int], None]
"""Called with how many are done, and of how many."""

_WIDTH = 30


def silent(done: int, total: int) -> None:
    """Tell nobody."""


class Bar:
    """A bar on a terminal; on anything else nothing, so that logs stay readable."""

    def __init__(self, out: TextIO = sys.stderr) -> None:
        self._out = out
        self._shown = -1

    def __call__(self, done: int, total: int) -> None:
        """Show that so many of all are done."""
        part = done * _WIDTH // max(1, total)
        if not self._out.isatty() or (part == self._shown and done < total):
            return
        self._shown = part
        end = "\n" if done >= total else ""
        self._out.write(f"\r{'█' * part}{'·' * (_WIDTH - part)} {done}/{total}{end}")
        self._out.flush()
