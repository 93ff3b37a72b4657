"""What the mirror holds: the facts that a store can be made of again."""

from collections.abc import Iterable
from dataclasses import dataclass, field

import msgspec

from sync.protocol import chain
from sync.protocol.ids import StationId


class Fact(msgspec.Struct, frozen=True, kw_only=True, tag_field="fact"):
    """One thing that became so."""


class Enrolled(Fact, frozen=True, kw_only=True, tag="enrolled"):
    """Who the station is, sealed."""

    sealed: bytes


class Begun(Fact, frozen=True, kw_only=True, tag="begun"):
    """An incarnation began."""

    number: int
    station: str
    parent: str


class Happened(Fact, frozen=True, kw_only=True, tag="happened"):
    """An event was recorded."""

    incarnation: int
    seq: int
    data: bytes


class Cut(Fact, frozen=True, kw_only=True, tag="cut"):
    """Everything after an event was taken out of an incarnation."""

    incarnation: int
    seq: int


class Settled(Fact, frozen=True, kw_only=True, tag="settled"):
    """A statement was acted on."""

    statement: str


class CameAlong(Fact, frozen=True, kw_only=True, tag="came_along"):
    """An event of an attempt came along from another station."""

    attempt: str
    fence: int
    number: int
    data: bytes


AnyFact = Enrolled | Begun | Happened | Cut | Settled | CameAlong

_encoder = msgspec.msgpack.Encoder()
_decoder: msgspec.msgpack.Decoder[AnyFact] = msgspec.msgpack.Decoder(AnyFact)


def encode(fact: AnyFact) -> bytes:
    """Return a fact as bytes."""
    return _encoder.encode(fact)


def decode(data: bytes) -> AnyFact | None:
    """Return the fact, or None for one that a later version knows."""
    try:
        return _decoder.decode(data)
    except msgspec.MsgspecError:
        return None


@dataclass(slots=True)
class Chronicle:
    """One incarnation as the facts tell it; a number may be missing."""

    station: StationId
    parent: str
    events: dict[int, bytes] = field(default_factory=dict)

    def head(self, number: int) -> tuple[int, bytes]:
        """Return how far the events go without a gap, and the chain hash there."""
        seq, sealed = 0, chain.genesis(self.station, number, self.parent)
        while seq + 1 in self.events:
            seq += 1
            sealed = chain.link(sealed, chain.digest(self.events[seq]))
        return seq, sealed


@dataclass(slots=True)
class Known:
    """What facts add up to."""

    enrolled: bytes | None = None
    lives: dict[int, Chronicle] = field(default_factory=dict)
    settled: set[str] = field(default_factory=set)
    inherited: dict[tuple[str, int], dict[int, bytes]] = field(default_factory=dict)
    """By attempt and fence: what came along, by its number."""

    @classmethod
    def of(cls, facts: Iterable[AnyFact]) -> "Known":
        """Add facts up in the order in which they became so."""
        known = cls()
        for fact in facts:
            known.take(fact)
        return known

    def take(self, fact: AnyFact) -> None:
        """Add one fact."""
        match fact:
            case Enrolled():
                self.enrolled = fact.sealed
            case Begun():
                chronicle = Chronicle(StationId(fact.station), fact.parent)
                self.lives.setdefault(fact.number, chronicle)
            case Happened() if fact.incarnation in self.lives:
                self.lives[fact.incarnation].events[fact.seq] = fact.data
            case Happened():
                pass
            case Cut() if fact.incarnation in self.lives:
                events = self.lives[fact.incarnation].events
                self.lives[fact.incarnation].events = {seq: events[seq] for seq in events if seq <= fact.seq}
            case Cut():
                pass
            case Settled():
                self.settled.add(fact.statement)
            case CameAlong():
                self.inherited.setdefault((fact.attempt, fact.fence), {})[fact.number] = fact.data
