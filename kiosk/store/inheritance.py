"""The events of an attempt that came along from other stations: the same bytes, proved each time they are read."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from sync.protocol import attempts, events, moving
from sync.protocol.attempts import Attempt
from sync.protocol.errors import BrokenChain, Malformed
from sync.protocol.events import AttemptTakenOver
from sync.protocol.ids import AttemptId

READABLE_FROM = 2
"""The first format whose programs know that an attempt may begin with what came along."""


class Inherited(NamedTuple):
    """One inherited event, under the fence of the taking-over that it came with."""

    attempt: AttemptId
    fence: int
    number: int
    data: bytes


class Inheritance:
    """Reads and writes inherited events. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase) -> None:
        self._database = database

    def keep(self, taken: AttemptTakenOver, inherited: Sequence[bytes]) -> None:
        """Keep what came along; an older program, which would find an attempt without a beginning, stays out."""
        sql = "INSERT OR REPLACE INTO inherited_event (attempt, fence, number, bytes) VALUES (?, ?, ?, ?)"
        for number, data in enumerate(inherited, 1):
            self._database.execute_sql(sql, (taken.attempt, taken.fence, number, data))
        self._database.execute_sql("UPDATE format SET readable_from = max(readable_from, ?)", (READABLE_FROM,))

    def events(self, taken: AttemptTakenOver) -> tuple[bytes, ...]:
        """Return what came along with a taking-over; raises StoreDamaged unless it is just that."""
        sql = "SELECT bytes FROM inherited_event WHERE attempt = ? AND fence = ? ORDER BY number"
        rows = self._database.rows(sql, (taken.attempt, taken.fence))
        found = tuple(data for (data,) in rows if isinstance(data, bytes))
        try:
            moving.demand_inherited(taken, found)
        except BrokenChain as error:
            raise StoreDamaged(f"what came along with attempt {taken.attempt}") from error
        return found

    def folded(self, taken: AttemptTakenOver) -> Attempt:
        """Return the attempt as it was taken over; raises StoreDamaged, and IllegalEvent where it was over."""
        try:
            inherited = [moving.attempt_event(data, taken.attempt) for data in self.events(taken)]
        except Malformed as error:
            raise StoreDamaged("an inherited event cannot be read") from error
        return attempts.apply(attempts.fold(inherited).attempt, taken)

    def takings_over(self) -> tuple[AttemptTakenOver, ...]:
        """Return every taking-over of the journal, also one whose inherited events are not here; raises Malformed."""
        rows = self._database.rows("SELECT bytes FROM event WHERE kind = 'attempt.taken_over' AND bytes NOT NULL")
        read = (events.decode(data) for (data,) in rows if isinstance(data, bytes))
        return tuple(event for event in read if isinstance(event, AttemptTakenOver))

    def all(self) -> Iterator[Inherited]:
        """Return every inherited event."""
        for row in self._database.rows("SELECT attempt, fence, number, bytes FROM inherited_event"):
            match row:
                case (str(attempt), int(fence), int(number), bytes(data)):
                    yield Inherited(AttemptId(attempt), fence, number, data)
                case _:
                    raise StoreDamaged("an inherited event's row")

    def restore(self, taken: AttemptTakenOver, *copies: Mapping[int, bytes]) -> bool:
        """Keep what came along, of several damaged copies whichever is whole, alone or together with the others."""
        for first in copies:
            together: dict[int, bytes] = {}
            for copy in (*copies, first):
                together.update(copy)
            for inherited in (first, together):
                ordered = [inherited[number] for number in sorted(inherited)]
                if moving.digest(taken.attempt, ordered) == taken.digest:
                    self.keep(taken, ordered)
                    return True
        return False
