"""The append-only record of a station: numbered, chained by hashes, the same bytes for ever."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kiosk.store.database import CipherDatabase, Row
from kiosk.store.errors import NotEnrolled, StoreDamaged
from sync.protocol import chain, events
from sync.protocol.chain import Head
from sync.protocol.ids import StationId


class Place(NamedTuple):
    """Where an event stands; places of a station are in the order in which things happened."""

    incarnation: int
    seq: int


class Entry(NamedTuple):
    """One event of the journal; without bytes where they were erased by law."""

    place: Place
    data: bytes | None


class Life(NamedTuple):
    """One incarnation: whose it is, what it continues, and its head."""

    number: int
    station: StationId
    parent: str
    seq: int
    hash: bytes

    @property
    def genesis(self) -> bytes:
        """The hash before the first event."""
        return chain.genesis(self.station, self.number, self.parent)

    @property
    def head(self) -> Head:
        """The head as it is told to the server."""
        return Head(incarnation=self.number, seq=self.seq, hash=self.hash.hex())


class Written(NamedTuple):
    """An event in the form in which it is kept."""

    id: str
    kind: str
    attempt: str | None
    data: bytes

    @classmethod
    def of(cls, data: bytes) -> "Written":
        """Read an event's bytes, of whatever version; raises Malformed."""
        event = events.decode(data)
        if isinstance(event, events.Unknown):
            return cls(event.id, event.kind, None, data)
        return cls.made(event, data)

    @classmethod
    def made(cls, event: events.AnyEvent, data: bytes) -> "Written":
        """Name what a known event's bytes are filed under."""
        return cls(event.id, str(event.__struct_config__.tag), getattr(event, "attempt", None), data)


_LIVES = "SELECT number, station, parent, seq, hash FROM incarnation"
_REPEAT = "INSERT INTO event (incarnation, seq, id, kind, digest, hash) VALUES (?, ?, ?, ?, ?, ?)"
_BYTES = """coalesce(bytes, (
    SELECT first.bytes FROM event AS first WHERE first.id = substr(event.id, 1, instr(event.id, '@') - 1)
))"""
"""Of an event that stands twice in the journal, the bytes are kept once."""
_INSERT = "INSERT INTO event (incarnation, seq, id, kind, attempt, bytes, hash) VALUES (?, ?, ?, ?, ?, ?, ?)"


class Journal:
    """Reads and writes events. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase) -> None:
        self._database = database
        self._current: Life | None = None

    def forget(self) -> None:
        """Read the head again when next asked."""
        self._current = None

    # --- lives --------------------------------------------------------------------------------------------------------

    def lives(self) -> tuple[Life, ...]:
        """Return all incarnations, oldest first."""
        return tuple(read_life(row) for row in self._database.rows(f"{_LIVES} ORDER BY number"))

    def life(self, number: int) -> Life | None:
        """Return one incarnation."""
        row = self._database.row(f"{_LIVES} WHERE number = ?", (number,))
        return None if row is None else read_life(row)

    def head_of(self, number: int) -> Head:
        """Return the head of an incarnation; raises NotEnrolled where there is none."""
        life = self.life(number)
        if life is None:
            raise NotEnrolled(f"incarnation {number}")
        return life.head

    def current(self) -> Life:
        """Return the incarnation that is being written; raises NotEnrolled before there is one."""
        if self._current is not None:
            return self._current
        row = self._database.row(f"{_LIVES} ORDER BY number DESC LIMIT 1")
        if row is None:
            raise NotEnrolled
        self._current = read_life(row)
        return self._current

    def begin(self, station: StationId, number: int, parent: str = "") -> None:
        """Begin an incarnation; nothing happens when it already is."""
        self.forget()
        self._database.execute_sql(
            "INSERT OR IGNORE INTO incarnation (number, station, parent, seq, hash) VALUES (?, ?, ?, 0, ?)",
            (number, station, parent, chain.genesis(station, number, parent)),
        )

    def restart(self, station: StationId, number: int, parent: str) -> None:
        """Begin an incarnation once more, empty, as what continues another head."""
        self.forget()
        self._database.execute_sql("DELETE FROM event WHERE incarnation = ?", (number,))
        self._database.execute_sql("DELETE FROM incarnation WHERE number = ?", (number,))
        self.begin(station, number, parent)

    # --- writing ------------------------------------------------------------------------------------------------------

    def add(self, happened: Sequence[Written]) -> tuple[Place, ...]:
        """Write events after the head of the current incarnation, and the new head; returns where they stand."""
        life = self.current()
        self._current = self._extend(life, happened)
        return tuple(Place(life.number, seq) for seq in range(life.seq + 1, self._current.seq + 1))

    def add_to(self, number: int, own: Sequence[bytes]) -> None:
        """Write events that were made before, as they are, after the head of an incarnation."""
        life = self.life(number)
        if life is None:
            raise NotEnrolled(f"incarnation {number}")
        for event in map(Written.of, own):
            # Two machines of one disk may each have gone on with the same events, in incarnations of their own.
            is_repeated = self._database.row("SELECT 1 FROM event WHERE id = ?", (event.id,)) is not None
            life = self._repeat(life, event) if is_repeated else self._extend(life, [event])

    def cut(self, after: Head) -> None:
        """Take every event after a head out of its incarnation; raises StoreDamaged where it never had that head."""
        head = self.hash_at(after.incarnation, after.seq)
        if head is None or head.hex() != after.hash:
            raise StoreDamaged(f"no event {after.incarnation}/{after.seq} of that hash")
        sql = "DELETE FROM event WHERE incarnation = ? AND seq > ?"
        self._database.execute_sql(sql, (after.incarnation, after.seq))
        self._move_head(Place(after.incarnation, after.seq), head)

    def _repeat(self, life: Life, event: Written) -> Life:
        """Write an event that stands elsewhere in this journal: its digest holds its place in the chain."""
        digest = chain.digest(event.data)
        seq, head = life.seq + 1, chain.link(life.hash, digest)
        values = (life.number, seq, f"{event.id}@{life.number}", event.kind, digest, head)
        self._database.execute_sql(_REPEAT, values)
        self._move_head(Place(life.number, seq), head)
        return life._replace(seq=seq, hash=head)

    def _extend(self, life: Life, happened: Sequence[Written]) -> Life:
        seq, head = life.seq, life.hash
        for event in happened:
            seq += 1
            head = chain.link(head, chain.digest(event.data))
            values = (life.number, seq, event.id, event.kind, event.attempt, event.data, head)
            self._database.execute_sql(_INSERT, values)
        self._move_head(Place(life.number, seq), head)
        return life._replace(seq=seq, hash=head)

    def _move_head(self, place: Place, head: bytes) -> None:
        self.forget()
        values = (place.seq, head, place.incarnation)
        self._database.execute_sql("UPDATE incarnation SET seq = ?, hash = ? WHERE number = ?", values)

    # --- reading ------------------------------------------------------------------------------------------------------

    def places_of(self, happened: Sequence[Written]) -> tuple[Place, ...] | None:
        """Return where these events stand if every one of them is there already, byte for byte; else None."""
        found = []
        sql = "SELECT incarnation, seq FROM event WHERE id = ? AND bytes = ?"
        for event in happened:
            match self._database.row(sql, (event.id, event.data)):
                case (int(incarnation), int(seq)):
                    found.append(Place(incarnation, seq))
                case _:
                    return None
        return tuple(found)

    def after(self, number: int, seq: int, limit: int) -> tuple[bytes, ...]:
        """Return the bytes of at most `limit` (-1: all) events after `seq`, ending before the first erased one."""
        found = []
        sql = f"SELECT {_BYTES} FROM event WHERE incarnation = ? AND seq > ? ORDER BY seq LIMIT ?"  # noqa: S608  ours
        for (data,) in self._database.rows(sql, (number, seq, limit)):
            if not isinstance(data, bytes):
                break
            found.append(data)
        return tuple(found)

    def hash_at(self, number: int, seq: int) -> bytes | None:
        """Return the chain hash at an event; 0 is before the first. None where there is no such event."""
        if seq == 0:
            life = self.life(number)
            return None if life is None else life.genesis
        match self._database.row("SELECT hash FROM event WHERE incarnation = ? AND seq = ?", (number, seq)):
            case (bytes(found),):
                return found
            case _:
                return None

    def has_hash(self, sealed: str, *, before: int) -> bool:
        """Whether an event of an earlier incarnation than `before` has this chain hash (hexadecimal)."""
        sql = "SELECT 1 FROM event WHERE incarnation < ? AND hash = ? LIMIT 1"
        return self._database.row(sql, (before, bytes.fromhex(sealed))) is not None

    def walk(self, first: Place, last: Place | None = None) -> Iterator[Entry]:
        """Return the entries from `first` to `last` (None: to the very end), proving each by the chain.

        Raises StoreDamaged at the first that was changed, is missing or does not follow.
        """
        lives = [life for life in self.lives() if life.number >= first.incarnation]
        for life in lives:
            if last is not None and life.number > last.incarnation:
                return
            begin = first.seq if life.number == first.incarnation else 1
            is_last = last is not None and life.number == last.incarnation
            yield from self._walk_life(life, begin, last.seq if last is not None and is_last else None)

    def _walk_life(self, life: Life, begin: int, end: int | None) -> Iterator[Entry]:
        previous = self.hash_at(life.number, begin - 1)
        if previous is None:
            raise StoreDamaged(f"event {life.number}/{begin - 1} is missing")
        seq = begin - 1
        sql = "SELECT seq, bytes, digest, hash FROM event WHERE incarnation = ? AND seq >= ? AND seq <= ? ORDER BY seq"
        until = life.seq if end is None else end
        for found, data, digest, sealed in self._database.rows(sql, (life.number, begin, max(until, life.seq))):
            seq += 1
            place = Place(life.number, seq)
            stands_for = chain.digest(data) if isinstance(data, bytes) else digest
            if found != seq or not isinstance(stands_for, bytes):
                raise StoreDamaged(f"event {life.number}/{seq} is missing")
            previous = chain.link(previous, stands_for)
            if previous != sealed:
                raise StoreDamaged(f"event {life.number}/{seq} was changed")
            yield Entry(place, data if isinstance(data, bytes) else None)
            if seq == end:
                return
        if seq != until or (end is None and previous != life.hash):
            raise StoreDamaged(f"the journal ends at {life.number}/{seq}, not at {until}")


def read_life(row: Row) -> Life:
    """Return the incarnation of a row: number, station, parent, seq, hash."""
    match row:
        case (int(number), str(station), str(parent), int(seq), bytes(head)):
            return Life(number, StationId(station), parent, seq, head)
        case _:
            raise StoreDamaged("an incarnation's row")
