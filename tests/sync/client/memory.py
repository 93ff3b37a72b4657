"""Station and server as the protocol sees them, in memory, with real chains: what a store and an ingest must do."""

from collections import Counter
from collections.abc import Mapping
from copy import deepcopy
from dataclasses import dataclass, field

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.client.store import Applied, Position, Rejoined
from sync.protocol import chain, events, signatures, wire
from sync.protocol.chain import Head
from sync.protocol.events import ClockJumped, Moment
from sync.protocol.ids import CandidateId, EventId, StationId
from sync.protocol.signatures import Signed
from sync.protocol.slots import Rank, Slot

STATION = StationId("0190c1f0-0000-7000-8000-000000000001")
PAGE_OF_ROWS = 3
PAGE_OF_EVENTS = 4


@dataclass
class Journal:
    """One incarnation: its events and every hash, beginning with genesis."""

    incarnation: int
    parent: str = ""
    events: list[bytes] = field(default_factory=list)
    hashes: list[bytes] = field(default_factory=list)

    def __post_init__(self) -> None:
        if not self.hashes:
            self.hashes = [chain.genesis(STATION, self.incarnation, self.parent)]

    @property
    def head(self) -> Head:
        return Head(incarnation=self.incarnation, seq=len(self.events), hash=self.hashes[-1].hex())

    def hash_at(self, seq: int) -> str | None:
        return self.hashes[seq].hex() if 0 <= seq < len(self.hashes) else None

    def add(self, event: bytes) -> None:
        self.events.append(event)
        self.hashes.append(chain.link(self.hashes[-1], chain.digest(event)))

    def cut(self, seq: int) -> None:
        del self.events[seq:]
        del self.hashes[seq + 1 :]


class MemoryStore:
    """A SyncStore that forgets at the end of the test."""

    def __init__(self) -> None:
        self.journals = {1: Journal(1)}
        self.acked: dict[int, Head] = {}
        self.epoch = ""
        self.cursor = 0
        self.counter = 0
        self.rows: dict[int, bytes] = {}
        self.receipts: list[Signed] = []
        self.known_grants: tuple[Signed, ...] = ()
        self.standing = "good"
        self.made = 0

    def append(self, count: int = 1) -> list[EventId]:
        """Record events, as the exam does."""
        current = self.journals[max(self.journals)]
        ids = []
        for _ in range(count):
            self.made += 1
            event = ClockJumped(at=Moment(wall_ms=self.made, mono_ms=self.made, boot="b"), by_ms=self.made)
            current.add(events.encode(event))
            ids.append(event.id)
        return ids

    def ids(self) -> Counter[EventId]:
        return ids_of(self.journals)

    def sync_position(self) -> Position:
        heads = tuple(self.journals[number].head for number in sorted(self.journals))
        return Position(
            heads=heads, epoch=self.epoch, cursor=self.cursor, acked=dict(self.acked), standing=self.standing
        )

    def next_counter(self) -> int:
        self.counter += 1
        return self.counter

    def events_after(self, incarnation: int, seq: int, limit: int) -> tuple[bytes, ...]:
        return tuple(self.journals[incarnation].events[seq : seq + limit])

    def hash_at(self, incarnation: int, seq: int) -> str | None:
        journal = self.journals.get(incarnation)
        return None if journal is None else journal.hash_at(seq)

    def genesis_of(self, incarnation: int) -> str:
        return self.journals[incarnation].hashes[0].hex()

    def parent_of(self, incarnation: int) -> str:
        return self.journals[incarnation].parent

    def grants(self) -> tuple[Signed, ...]:
        return self.known_grants

    def apply_reply(self, reply: wire.SyncReply) -> Applied:
        taken = [row for raw in reply.rows if (row := wire.decode_row(raw)) is not None]
        self.rows |= {row.pos: wire.encode(row) for row in taken}
        self.acked = {head.incarnation: head for head in reply.heads if head.seq}
        for head in reply.heads:
            assert self.hash_at(head.incarnation, head.seq) == head.hash, "acknowledged what is not here"
        self.epoch, self.cursor, self.standing = reply.epoch, reply.cursor, reply.standing
        self.receipts += reply.receipts
        return Applied(rows=len(taken), unknown=len(reply.rows) - len(taken))

    def rejoin(self, rejoined: Rejoined) -> None:
        if rejoined.heads != self.sync_position().heads:
            return
        for part in rejoined.pulled:
            number = part.after.incarnation
            if number not in self.journals or part.after.seq == 0:
                self.journals[number] = Journal(number, part.parent)
            self.journals[number].cut(part.after.seq)
            assert self.hash_at(number, part.after.seq) == part.after.hash
            for event in part.events:
                self.journals[number].add(event)
        assert rejoined.parent in {journal.head.hash for journal in self.journals.values()}
        self.journals[rejoined.into] = Journal(rejoined.into, rejoined.parent)
        for event in rejoined.moved:
            self.journals[rejoined.into].add(event)

    def unsent(self) -> int:
        return sum(max(0, j.head.seq - (self.acked[n].seq if n in self.acked else 0)) for n, j in self.journals.items())


class MemoryServer:
    """What a server does with the messages of one station."""

    def __init__(self) -> None:
        self.journals: dict[int, Journal] = {}
        self.epoch = "epoch-1"
        self.standing = "good"
        self.feed: list[bytes] = []
        self.key = Ed25519PrivateKey.generate()
        self.receipts: tuple[Signed, ...] = ()
        self.returned: list[Signed] = []
        self.requests: list[wire.SyncRequest] = []
        self.biggest = wire.MAX_BATCH
        self.next_in_ms = 2_000

    @property
    def station(self) -> StationId:
        return STATION

    def ids(self) -> Counter[EventId]:
        return ids_of(self.journals)

    def add_row(self, name: str = "Asha") -> None:
        """Let something happen in the center."""
        pos = len(self.feed) + 1
        row = wire.CandidateRow(
            pos=pos,
            candidate=CandidateId(f"c{pos}"),
            registration_number=f"R{pos}",
            name=name,
            access="",
            exam="E",
            session=wire.SessionId("s"),
            slot=Slot(generation=1, rank=Rank.AVAILABLE, assigned_ms=1),
        )
        self.feed.append(wire.encode(row))

    def state(self, purpose: str, statement: msgspec.Struct) -> Signed:
        return signatures.state(self.key, purpose, statement)

    def snapshot(self) -> Mapping[str, object]:
        """Return what a backup of the database would have."""
        return deepcopy({"journals": self.journals, "feed": self.feed})

    def restore(self, backup: Mapping[str, object], *, epoch: str) -> None:
        """Go back to a backup; the epoch is new only if somebody did it by the book."""
        vars(self).update(deepcopy(dict(backup)), epoch=epoch)

    def sync(self, request: wire.SyncRequest) -> wire.SyncReply:
        self.requests.append(request)
        self.returned += request.grants
        if request.batch is not None:
            self._take(request.batch)
        cursor = 0 if request.epoch != self.epoch or request.cursor > len(self.feed) else request.cursor
        rows = self.feed[cursor : cursor + PAGE_OF_ROWS]
        return wire.SyncReply(
            epoch=self.epoch,
            heads=tuple(journal.head for journal in self.journals.values()),
            cursor=cursor + len(rows),
            rows=tuple(msgspec.Raw(row) for row in rows),
            more=cursor + len(rows) < len(self.feed),
            receipts=self.receipts,
            standing=self.standing,
            next_in_ms=self.next_in_ms,
            server_now_ms=1_700_000_000_000,
        )

    def own_events(self, incarnation: int, since: int) -> wire.JournalReply:
        journal = self.journals[incarnation]
        page = journal.events[since : since + PAGE_OF_EVENTS]
        raw = tuple(msgspec.Raw(event) for event in page)
        return wire.JournalReply(events=raw, head=journal.head, parent=journal.parent)

    def _take(self, batch: wire.Batch) -> None:
        journal = self.journals.get(batch.incarnation) or Journal(batch.incarnation, batch.parent)
        if batch.since > journal.head.seq:
            return
        if journal.hash_at(batch.since) != batch.prev:
            self.standing = "quarantined"
            return
        hashed = bytes.fromhex(batch.prev)
        for number, event in enumerate((bytes(raw) for raw in batch.events), batch.since + 1):
            hashed = chain.link(hashed, chain.digest(event))
            if number > journal.head.seq:
                journal.add(event)
            elif journal.hash_at(number) != hashed.hex():
                self.standing = "quarantined"
                return
        self.journals[batch.incarnation] = journal


def ids_of(journals: Mapping[int, Journal]) -> Counter[EventId]:
    """Return how often each event stands in the journals."""
    return Counter(events.decode(event).id for journal in journals.values() for event in journal.events)
