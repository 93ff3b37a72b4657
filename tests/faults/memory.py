"""What the one outside knows of an attempt, from the lines that were told before each kill."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from tests.faults.told import (
    AnyLine,
    Gives,
    Goes,
    Line,
    Marked,
    Marks,
    Painted,
    Received,
    Saved,
    Shown,
    Strange,
    Values,
)

KEPT_EVERY_MS = 5_000
"""Used time is on disk at least this often, and with every response."""
TOLERANCE_MS = 1_000
"""What lies between a moment and the picture that shows it, on a busy machine."""

Held = Mapping[str, Mapping[str, Values]]


@dataclass(slots=True)
class Wish:
    """What was last shown as saved, and what was asked for since: any of it may have reached the disk."""

    saved: Values = ()
    later: list[Values] = field(default_factory=list)

    def allows(self, found: Values) -> bool:
        """Whether nothing is missing, if this is found."""
        return any(sorted(found) == sorted(value) for value in (self.saved, *self.later))


class Memory:
    """Takes the lines of one life after the other; `wrong` says what was not as it must be."""

    def __init__(self) -> None:
        self.promised = 0
        self.began = False
        self.received = False
        self.painted: list[Painted] = []
        self.strange: list[str] = []
        self._responses: dict[tuple[str, str], Wish] = {}
        self._marks: dict[str, Wish] = {}
        self._items: list[str] = []
        self._last: Line | None = None
        self._left_when_saved_ms: int | None = None
        self._ran_ms = 0.0

    def hear(self, lines: list[AnyLine], *, died_ns: int) -> None:
        """Take the lines of one life that ended at this moment; `wrong_at` comes first."""
        for line in lines:
            self._last = line
            self._ran_ms = (died_ns - line.at_ns) / 1e6
            match line:
                case Painted():
                    self.began = True
                    self._items = [line.item]
                case Shown():
                    self._hear_of_screen(line.item)
                case Goes():
                    self._items.append(line.item)
                case Strange():
                    self.strange.append(line.screen)
                case Received():
                    self.received = True
                case _:
                    self._hear_of_item(line)

    def _hear_of_screen(self, item: str) -> None:
        if item in self._items:
            # What was asked for after it is still on its way.
            self._items = self._items[self._items.index(item) :]
        else:
            self.strange.append(f"{item} came on screen, asked for was {self._items}")
            self._items = [item]

    def _hear_of_item(self, line: AnyLine) -> None:
        match line:
            case Gives():
                self._response(line.item, line.response).later.append(line.values)
            case Saved():
                self._responses[line.item, line.response] = Wish(line.values)
                self._left_when_saved_ms = line.left_ms
                self.promised += bool(line.values)
            case Marks():
                self._marks.setdefault(line.item, Wish()).later.append(_mark(line.is_on))
            case Marked():
                self._marks[line.item] = Wish(_mark(line.is_on))

    def wrong_at(self, painted: Painted) -> list[str]:
        """Return what is not as it was, now that the program is back."""
        wrong = self.wrong_in(painted.held)
        if self._items and painted.item not in self._items:
            wrong.append(f"came back at {painted.item}, not at {self._items[-1]}")
        wrong += [
            f"{painted.item}/{name} shows {values}, not {wish.saved}"
            for name, values in painted.seen.items()
            if not (wish := self._response(painted.item, name)).allows(values)
        ]
        wrong += [
            f"mark of {item} was {bool(wish.saved)}"
            for item, wish in self._marks.items()
            if not wish.allows(_mark(item in painted.marked))
        ]
        return wrong + self._wrong_time(painted.left_ms)

    def wrong_in(self, held: Held) -> list[str]:
        """Return every response that was shown as saved and is not there."""
        wrong = [
            f"{item}/{name} is {found}, was shown as saved: {wish.saved}"
            for (item, name), wish in self._responses.items()
            if not wish.allows(found := held.get(item, {}).get(name, ()))
        ]
        strange = [(item, name) for item in held for name in held[item] if (item, name) not in self._responses]
        return wrong + [f"{item}/{name} was never given" for item, name in strange]

    def _wrong_time(self, left_ms: int) -> list[str]:
        if self._last is None:
            return []
        wrong, shown_ms = [], self._last.left_ms
        if left_ms < shown_ms - self._ran_ms - TOLERANCE_MS:
            wrong.append(f"{left_ms} ms left, {shown_ms} were shown {self._ran_ms:.0f} ms before the kill")
        if left_ms > shown_ms + KEPT_EVERY_MS + TOLERANCE_MS:
            wrong.append(f"{left_ms} ms left, {shown_ms} were shown: used time was lost")
        saved_ms = self._left_when_saved_ms
        if saved_ms is not None and left_ms > saved_ms + TOLERANCE_MS:
            wrong.append(f"{left_ms} ms left, {saved_ms} were shown with a saved response: its time was lost")
        return wrong

    def _response(self, item: str, name: str) -> Wish:
        return self._responses.setdefault((item, name), Wish())


def _mark(is_on: bool) -> Values:
    return ("marked",) if is_on else ()
