"""The life of a station's memory as a cut may meet it: made, filled, checkpointed, erased from, rejoined, healed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from hashlib import blake2b
from pathlib import Path
from random import Random
from typing import NamedTuple

from msgspec.structs import replace

from kiosk.store import mirror as mirrors
from kiosk.store.mirror import MirrorState
from kiosk.store.store import Store
from sync.client.store import Pulled, Rejoined
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, EventId
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

KEY = b"K" * 32
CHECKPOINT_EVERY_PAGES = 25
"""A log of a thousand pages, as it is in use, would hardly ever be moved into the file while anybody looks."""
LENGTHS = 3, 40, 300, 3_000

WAYS = "answer", "many", "tick", "counter", "key", "reply", "submit"
CHANCES = 50, 8, 10, 6, 10, 8, 3

Act = Callable[[Store], object]


class Seen(NamedTuple):
    """Everything that a store holds, as a hash, and what of it counts as answers."""

    all: bytes
    events: tuple[bytes, ...]
    wrong: str
    """What the store itself says is damaged."""


def seen(store: Store) -> Seen:
    """Return what a store holds: every row of every table, after every event was proved by the chain.

    Of what is sealed counts what it is: a second try of the same is sealed anew.
    """
    database = store._parts.database
    damage = store.verify()
    if damage is not None:
        return Seen(b"", (), damage.what)
    sql = "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'migration%' ORDER BY name"
    held = blake2b(digest_size=16)
    for table in [str(name) for (name,) in database.rows(sql)]:
        rows = _unsealed[table](store) if table in _unsealed else list(database.rows(f"SELECT * FROM {table}"))  # noqa: S608  the name is the schema's own
        held.update(repr((table, rows)).encode())
    events = tuple(data for head in store.sync_position().heads for data in store.events_after(head.incarnation, 0, -1))
    return Seen(held.digest(), events, "")


_unsealed: dict[str, Callable[[Store], object]] = {
    "enrollment": lambda store: store.enrollment(),
    "content_key": lambda store: [(*name, store.content_key(*name)) for name in store.kept_keys()],
}


def opened(home: Path, *, mirrored: bool) -> Store:
    """Open the store as the program does."""
    store = Store.open(home, clock=ManualClock(), mirrored=mirrored)
    store._parts.database.execute_sql(f"PRAGMA wal_autocheckpoint = {CHECKPOINT_EVERY_PAGES}")
    return store


@contextmanager
def hurried_mirror() -> Iterator[None]:
    """The second copy waits for nothing as long as the block lasts."""
    before, mirrors.GATHER_S = mirrors.GATHER_S, 0.0005
    try:
        yield
    finally:
        mirrors.GATHER_S = before


def wait_for_mirror(store: Store) -> None:
    """Wait until the second copy holds everything; a bug that keeps it from that fails here."""
    for _ in range(100_000):
        if store.mirror.state is MirrorState.OFF or store.prove_mirror().state is MirrorState.OK:
            return
    raise AssertionError(f"the second copy stays behind: {store.mirror}")


class Script:
    """Makes up what a station does next, out of what its store holds; the same for the same seed."""

    def __init__(self, seed: str) -> None:
        self.random = Random(seed)
        self._seed = seed
        self._made = 0

    def first(self) -> list[Act]:
        """What every station begins with, and may do again."""
        return [
            lambda store: store.keep_enrollment(made.enrollment()),
            lambda store: store.apply_reply(made.reply(made.session_row(), made.candidate_row())),
        ]

    def acts(self, count: int) -> list[Act]:
        """Return so many acts, each made up when it is done."""
        return [lambda store: self.choose(store)(store)] * count

    def choose(self, store: Store) -> Act:
        """Return what to do next; doing it twice asks for the same twice."""
        running = store.running_attempt()
        if running is None:
            return _record(self._named(made.started(AttemptId(f"attempt-{self._next()}"))))
        match self.random.choices(WAYS, CHANCES)[0]:
            case "answer":
                return _record(self._given(running))
            case "many":
                return _record(*(self._given(running) for _ in range(self.random.randrange(2, 9))))
            case "tick":
                used_ms = running.used_ms + 5_000
                return lambda store: store.tick(running.id, used_ms)
            case "counter":
                return lambda store: store.next_counter()
            case "key":
                return self._turn_key(store)
            case "reply":
                row = made.candidate_row(self._next())
                reply = made.reply(row, cursor=row.pos, heads=store.sync_position().heads)
                return lambda store: store.apply_reply(reply)
            case _:
                return _record(self._named(made.submitted(running.id)))

    def rejoin(self, store: Store) -> None:
        """The server remembers an earlier end of the journal; what came after it goes on in a new incarnation."""
        heads = store.sync_position().heads
        last = heads[-1]
        since = max(0, last.seq - 2)
        known = store.hash_at(last.incarnation, since)
        if known is None:
            raise AssertionError("the journal has no such event")
        after = Head(incarnation=last.incarnation, seq=since, hash=known)
        moved = store.events_after(last.incarnation, since, -1)
        pulled = (Pulled(after=after, events=()),)
        store.rejoin(Rejoined(heads=heads, pulled=pulled, into=last.incarnation + 1, parent=known, moved=moved))

    def _turn_key(self, store: Store) -> Act:
        name = EventId(f"{self._seed}-{self._next()}")
        if store.kept_keys():
            erased = ev.KeyErased(id=name, at=made.AT, package=made.PACKAGE, session=made.SESSION, why="test")
            return lambda store: store.erase_key(erased)
        released = ev.KeyReleased(id=name, at=made.AT, package=made.PACKAGE, session=made.SESSION)
        return lambda store: store.keep_key(released, KEY)

    def _given(self, running: Attempt) -> ev.AnyEvent:
        text = "x" * self.random.choice(LENGTHS)
        number = self.random.randrange(12)
        return self._named(made.responded(number, text, attempt=running.id, used_ms=running.used_ms + 100))

    def _named(self, event: ev.AnyEvent) -> ev.AnyEvent:
        return replace(event, id=EventId(f"{self._seed}-{self._next()}"))

    def _next(self) -> int:
        self._made += 1
        return self._made


def _record(*events: ev.AnyEvent) -> Act:
    return lambda store: store.append(events)
