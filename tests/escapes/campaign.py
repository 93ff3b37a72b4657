"""All rows on one arena, one after the other; a target that fell is set up again."""

from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.escapes.arena import Arena
from tests.escapes.battle import fight, furnished
from tests.escapes.row import Outcome, Row
from tests.escapes.rows import ROWS
from tests.escapes.target import Light, light, lock_of


class Campaign:
    """Everything that is tried on one arena."""

    def __init__(self, arena: Arena, folder: Path, pictures: Path | None = None, *, lock: str = "") -> None:
        self._arena, self._folder, self._pictures = arena, folder, pictures
        self._lock = lock or lock_of(arena)
        self._lives = 0

    def run(self, only: Sequence[str] = ()) -> Iterator[Outcome]:
        """Try the rows of that name, or all that exist on this server."""
        rows = [row for row in ROWS if self._is_tried(row) and (not only or row.name in only)]
        with ExitStack() as stack:
            furnished(self._arena, stack)
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
