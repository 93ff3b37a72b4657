"""All rows on one arena, one after the other; a target that fell is set up again."""

import subprocess
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.escapes.arena import Arena, Server
from tests.escapes.battle import SECRET, fight
from tests.escapes.row import Outcome, Row
from tests.escapes.rows import ROWS
from tests.escapes.target import Light, light


class Campaign:
    """Everything that is tried on one arena."""

    def __init__(self, arena: Arena, folder: Path, pictures: Path | None = None, *, lock: str = "auto") -> None:
        self._arena, self._folder, self._pictures, self._lock = arena, folder, pictures, lock
        self._lives = 0

    def run(self, only: Sequence[str] = ()) -> Iterator[Outcome]:
        """Try the rows of that name, or all that exist on this server."""
        rows = [row for row in ROWS if self._is_tried(row) and (not only or row.name in only)]
        with ExitStack() as stack:
            self._furnish(stack)
            target: Light | None = None
            for row in rows:
                if target is None or not target.is_alive:
                    target = self._target(stack)
                yield fight(self._arena, target, row, pictures=self._pictures)

    def _is_tried(self, row: Row) -> bool:
        return not row.needs_whole and row.expected(self._arena.server) is not None

    def _target(self, stack: ExitStack) -> Light:
        self._lives += 1
        return stack.enter_context(light(self._arena, self._folder / f"home-{self._lives}", lock=self._lock))

    def _furnish(self, stack: ExitStack) -> None:
        """What lies around before the exam begins: a cheat sheet in a window, and a secret on the clipboard."""
        if self._arena.server is Server.CAGE:
            return
        foe = stack.enter_context(self._arena.foe())
        sheet = foe.trap(x=40, y=40, override=False)
        foe.name(sheet, "CHEATSHEET")
        foe.show(sheet)
        for selection in ("clipboard", "primary"):
            # It stays behind as a daemon that ends with its display, so it must not inherit a pipe.
            subprocess.run(
                ["xclip", "-selection", selection, "-in"], input=SECRET.encode(), env=self._arena.env, check=True,
                timeout=20, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
            )  # fmt: skip
