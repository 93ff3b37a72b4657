"""The attempts of a station as the journal tells them, and what is kept beside it to find and fold them fast."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from kiosk.clock import Reading
from kiosk.store.database import CipherDatabase, Row
from kiosk.store.errors import StoreDamaged
from kiosk.store.inheritance import Inheritance
from kiosk.store.journal import Journal, Place
from sync.protocol import attempts, events
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.chain import Head
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, CandidateId
from sync.protocol.moving import Luggage
from sync.protocol.slots import Rank, Slot


class Extent(NamedTuple):
    """Where an attempt's events begin and end, and the time used that was told between events."""

    id: AttemptId
    is_over: bool
    """Whether nothing more of it is written here: it ended, or went to another station."""
    first: Place
    last: Place
    used_ms: int


_EXTENTS = "SELECT id, is_over, first_incarnation, first_seq, last_incarnation, last_seq, used_ms FROM attempt"
_BEGIN = """INSERT INTO attempt (
    id, candidate, generation, session, package, state, is_over, started_ms,
    first_incarnation, first_seq, last_incarnation, last_seq, used_ms
) VALUES (?, ?, ?, ?, ?, ?, 0, ?, ?, ?, ?, ?, ?)"""
_COME_BACK = """ ON CONFLICT (id) DO UPDATE SET
    state = excluded.state, is_over = 0, used_ms = max(used_ms, excluded.used_ms),
    first_incarnation = excluded.first_incarnation, first_seq = excluded.first_seq,
    last_incarnation = excluded.last_incarnation, last_seq = excluded.last_seq"""
_GO_ON = """UPDATE attempt
    SET state = ?, is_over = ?, ended_ms = coalesce(min(ended_ms, ?), ended_ms, ?),
    last_incarnation = ?, last_seq = ?, used_ms = max(used_ms, ?)
    WHERE id = ?"""
"""An attempt that comes back after it ended here runs; its slot stays used up, since the first of its ends."""
_RESPOND = """INSERT INTO response (attempt, item, response, given) VALUES (?, ?, ?, ?)
    ON CONFLICT (attempt, item, response) DO UPDATE SET given = excluded.given"""

_ALIVE = """INSERT INTO alive SELECT id, ?, ?, ? FROM attempt WHERE id = ? AND is_over = 0
    ON CONFLICT (attempt) DO UPDATE
    SET wall_ms = excluded.wall_ms, mono_ms = excluded.mono_ms, boot = excluded.boot"""
_ALIVE_CLOCKS = """INSERT INTO alive_clocks SELECT id, ?, ?, ?, ?, ? FROM attempt WHERE id = ? AND is_over = 0
    ON CONFLICT (attempt) DO UPDATE
    SET wall_ms = excluded.wall_ms, mono_ms = excluded.mono_ms, boot = excluded.boot,
        slept_ms = excluded.slept_ms, server_ms = excluded.server_ms"""


class AttemptBook:
    """Folds attempts out of the journal and keeps their extents. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, journal: Journal, inheritance: Inheritance) -> None:
        self._database = database
        self._journal = journal
        self._inheritance = inheritance
        self._open: dict[AttemptId, Attempt] = {}
        """Folded attempts that have not ended; what ended is not kept in memory."""

    def forget(self) -> None:
        """Fold again when next asked: what was folded may not be what is on disk."""
        self._open.clear()

    # --- writing ------------------------------------------------------------------------------------------------------

    def project(self, placed: Iterable[tuple[Place, events.AnyEvent]]) -> None:
        """Take in events that were just written; raises IllegalEvent for one that does not follow."""
        for place, event in placed:
            if isinstance(event, events.AttemptEvent):
                self._keep(place, self._after(event), event)

    def tick(self, attempt: AttemptId, used_ms: int) -> None:
        """Remember the time used; it never decreases."""
        sql = "UPDATE attempt SET used_ms = max(used_ms, ?) WHERE id = ? AND is_over = 0"
        self._database.execute_sql(sql, (used_ms, attempt))
        if attempt in self._open:
            self._open[attempt] = _with_used(self._open[attempt], used_ms)

    def note_alive(self, attempt: AttemptId, reading: Reading) -> None:
        """Remember that the program ran the attempt at this moment."""
        clocks = (reading.wall_ms, reading.mono_ms, reading.boot)
        self._database.execute_sql(_ALIVE, (*clocks, attempt))
        self._database.execute_sql(_ALIVE_CLOCKS, (*clocks, reading.slept_ms, reading.server_ms, attempt))

    def last_alive(self, attempt: AttemptId) -> Reading | None:
        """Return the last moment that `note_alive` was told."""
        sql = """SELECT alive.wall_ms, alive.mono_ms, alive.boot, slept_ms, server_ms
            FROM alive LEFT JOIN alive_clocks AS clocks
            ON alive.attempt = clocks.attempt AND alive.boot = clocks.boot AND alive.mono_ms = clocks.mono_ms
            WHERE alive.attempt = ?"""
        match self._database.row(sql, (attempt,)):
            case (int(wall_ms), int(mono_ms), str(boot), int() | None as slept_ms, int() | None as server_ms):
                return Reading(wall_ms, mono_ms, boot, slept_ms, server_ms)
            case _:
                return None

    def rebuild(self) -> None:
        """Make everything here again out of the journal, keeping only the time used that was told between events."""
        used = {extent.id: extent.used_ms for extent in self.extents()}
        self._database.execute_sql("DELETE FROM response")
        self._database.execute_sql("DELETE FROM attempt")
        self.forget()
        lives = self._journal.lives()
        for place, data in self._journal.walk(Place(lives[0].number, 1)) if lives else ():
            self._replay(place, data)
        for attempt, used_ms in used.items():
            self.tick(attempt, used_ms)
        self.forget()

    def _replay(self, place: Place, data: bytes | None) -> None:
        event = attempt_event(data)
        if event is None:
            return
        try:
            after = self._after(event)
        except attempts.IllegalEvent:
            # The fold sets it aside; so does this.
            return
        except StoreDamaged:
            if isinstance(event, events.AttemptTakenOver):
                # What came along is not here (an older disk came back): the attempt waits until it is fetched again.
                return
            raise
        self._keep(place, after, event)

    def _after(self, event: events.AttemptEvent) -> Attempt:
        if isinstance(event, events.AttemptTakenOver):
            return self._inheritance.folded(event)
        return attempts.apply(self.find(event.attempt), event)

    def _keep(self, place: Place, after: Attempt, event: events.AttemptEvent) -> None:
        if isinstance(event, events.AttemptStarted | events.AttemptTakenOver):
            self._begin(place, after)
        else:
            ended_ms = after.ended.best_ms if after.ended else None
            values = (after.state, is_over_here(after), ended_ms, ended_ms, *place, event.used_ms, after.id)
            self._database.execute_sql(_GO_ON, values)
        if isinstance(event, events.ItemResponded):
            given = msgspec.json.encode(event.values).decode()
            self._database.execute_sql(_RESPOND, (event.attempt, event.item, event.response, given))
        if is_over_here(after):
            self._open.pop(after.id, None)
        else:
            self._open[after.id] = after

    def _begin(self, place: Place, made: Attempt) -> None:
        about = (made.id, made.candidate, made.generation, made.session, made.package, made.state)
        # Of an attempt that comes back, what was written here after it had left does not count.
        self._database.execute_sql("DELETE FROM response WHERE attempt = ?", (made.id,))
        self._database.execute_sql(_BEGIN + _COME_BACK, (*about, made.started.best_ms, *place, *place, made.used_ms))
        for (item, response), given in given_json(made).items():
            self._database.execute_sql(_RESPOND, (made.id, item, response, given))

    # --- reading ------------------------------------------------------------------------------------------------------

    def find(self, attempt: AttemptId) -> Attempt | None:
        """Return an attempt, folded."""
        if attempt in self._open:
            return self._open[attempt]
        extent = self.extent(attempt)
        return None if extent is None else self.folded(extent)

    def running(self) -> Attempt | None:
        """Return the attempt that has not ended; of several the one that something happened to last."""
        row = self._database.row(f"{_EXTENTS} WHERE is_over = 0 ORDER BY last_incarnation DESC, last_seq DESC LIMIT 1")
        return None if row is None else self.find(_extent(row).id)

    def all(self) -> tuple[Attempt, ...]:
        """Return every attempt of this station, oldest first."""
        rows = tuple(self._database.rows(f"{_EXTENTS} ORDER BY first_incarnation, first_seq"))
        return tuple(self.folded(_extent(row)) for row in rows)

    def of(self, candidate: CandidateId, generation: int) -> Attempt | None:
        """Return the latest attempt of a slot's generation."""
        sql = f"{_EXTENTS} WHERE candidate = ? AND generation = ? ORDER BY first_incarnation DESC, first_seq DESC"
        row = self._database.row(f"{sql} LIMIT 1", (candidate, generation))
        return None if row is None else self.find(_extent(row).id)

    def extent(self, attempt: AttemptId) -> Extent | None:
        """Return where an attempt is in the journal."""
        row = self._database.row(f"{_EXTENTS} WHERE id = ?", (attempt,))
        return None if row is None else _extent(row)

    def extents(self) -> tuple[Extent, ...]:
        """Return where all attempts are."""
        return tuple(_extent(row) for row in self._database.rows(_EXTENTS))

    def used_ms(self, attempt: AttemptId) -> int:
        """Return the time used as far as it is on disk."""
        match self._database.row("SELECT used_ms FROM attempt WHERE id = ?", (attempt,)):
            case (int(used_ms),):
                return used_ms
            case _:
                return 0

    def slots(self, candidate: CandidateId) -> tuple[Slot, ...]:
        """Return what the station's own events say about a candidate's slot, one for each attempt."""
        sql = "SELECT generation, started_ms, ended_ms FROM attempt WHERE candidate = ?"
        return tuple(_slot(row) for row in self._database.rows(sql, (candidate,)))

    def responses(self, attempt: AttemptId) -> dict[tuple[str, str], str]:
        """Return the kept responses of an attempt, as JSON, by item and response."""
        sql = "SELECT item, response, given FROM response WHERE attempt = ?"
        return {
            (str(item), str(response)): str(given) for item, response, given in self._database.rows(sql, (attempt,))
        }

    def folded(self, extent: Extent) -> Attempt:
        """Fold an attempt out of the journal, proving its events by the chain; raises StoreDamaged."""
        own = [event for _, event in self._own(extent)]
        first = own[0] if own else None
        begun = self._inheritance.folded(first) if isinstance(first, events.AttemptTakenOver) else None
        folded = attempts.fold(own if begun is None else own[1:], begun).attempt
        if folded is None:
            raise StoreDamaged(f"attempt at {extent.first} does not begin")
        whole = _with_used(folded, extent.used_ms)
        if not is_over_here(whole):
            self._open[whole.id] = whole
        return whole

    def luggage(self, attempt: AttemptId) -> Luggage | None:
        """Return an attempt as another station can take it over: what came along, then what happened here."""
        extent = self.extent(attempt)
        whole = self.find(attempt)
        if extent is None or whole is None:
            return None
        own = self._own(extent)
        first, last = own[0][1], own[-1][1]
        sealed = self._journal.hash_at(*extent.last)
        if sealed is None:
            raise StoreDamaged(f"event {extent.last} is missing")
        inherited = self._inheritance.events(first) if isinstance(first, events.AttemptTakenOver) else ()
        return Luggage(
            attempt=attempt,
            events=(*inherited, *(data for data, _ in own)),
            source=self._journal.current().station,
            head=Head(incarnation=extent.last.incarnation, seq=extent.last.seq, hash=sealed.hex()),
            last=last.id,
            fence=whole.fence,
            used_ms=whole.used_ms,
        )

    def _own(self, extent: Extent) -> list[tuple[bytes, events.AttemptEvent]]:
        """Return the events of an attempt that happened here, proved by the chain."""
        # An open attempt is proved to the journal's very end: nobody took its last events away.
        entries = self._journal.walk(extent.first, extent.last if extent.is_over else None)
        read = ((entry.data, attempt_event(entry.data)) for entry in entries)
        return [(data, event) for data, event in read if data and event and event.attempt == extent.id]


def is_over_here(attempt: Attempt) -> bool:
    """Whether nothing more of an attempt is written here: it ended, or went to another station."""
    return attempt.state.is_over or attempt.state is AttemptState.TRANSFERRING


def given_json(attempt: Attempt) -> dict[tuple[str, str], str]:
    """Return an attempt's responses in the form in which they are kept."""
    return {
        (item, response): msgspec.json.encode(values).decode()
        for item, given in attempt.responses.items()
        for response, values in given.items()
    }


def attempt_event(data: bytes | None) -> events.AttemptEvent | None:
    """Return an event that is one of an attempt; raises StoreDamaged."""
    if data is None:
        return None
    try:
        event = events.decode(data)
    except ProtocolError as error:
        raise StoreDamaged("an event cannot be read") from error
    return event if isinstance(event, events.AttemptEvent) else None


def _with_used(attempt: Attempt, used_ms: int) -> Attempt:
    return replace(attempt, used_ms=used_ms) if used_ms > attempt.used_ms else attempt


def _slot(row: Row) -> Slot:
    match row:
        case (int(generation), int(started_ms), None):
            return Slot(generation=generation, rank=Rank.ATTEMPTING, attempting_ms=started_ms)
        case (int(generation), int(started_ms), int(ended_ms)):
            return Slot(generation=generation, rank=Rank.CONSUMED, attempting_ms=started_ms, consumed_ms=ended_ms)
        case _:
            raise StoreDamaged("an attempt's row")


def _extent(row: Row) -> Extent:
    match row:
        case (str(found), int(over), int(life), int(first), int(last_life), int(last), int(used_ms)):
            return Extent(AttemptId(found), bool(over), Place(life, first), Place(last_life, last), used_ms)
        case _:
            raise StoreDamaged("an attempt's row")
