"""What the simulated server keeps: values that are replaced, not changed, so that a backup is a copy."""

from dataclasses import dataclass, field

from sync.protocol import moving
from sync.protocol.attempts import Attempt
from sync.protocol.bundled_move import given_by_codes
from sync.protocol.chain import Head
from sync.protocol.events import AttemptEvent, AttemptTransferring, CodeUsed
from sync.protocol.ids import CandidateId, StationId
from sync.protocol.signatures import Signed
from sync.protocol.slots import Slot

Place = tuple[StationId, int, int]
"""Station, incarnation, number."""


@dataclass(frozen=True, slots=True)
class Seat:
    """A station as the server knows it."""

    station: StationId
    pos: int
    standing: str = "good"
    counter: int = 0
    heard_ms: int = 0


@dataclass(slots=True)
class Stream:
    """One incarnation of a station's journal; `hashes[0]` is genesis."""

    incarnation: int
    parent: str
    hashes: list[str]
    events: list[bytes] = field(default_factory=list)
    is_forked: bool = False

    @property
    def head(self) -> Head:
        return Head(incarnation=self.incarnation, seq=len(self.events), hash=self.hashes[-1])

    def copy(self) -> "Stream":
        return Stream(self.incarnation, self.parent, [*self.hashes], [*self.events], self.is_forked)


@dataclass(frozen=True, slots=True)
class Placed:
    """An event of an attempt at its place: fits `moving.Written`."""

    event: AttemptEvent
    station: StationId
    incarnation: int
    seq: int
    received_ms: int
    hash: str
    data: bytes


@dataclass(frozen=True, slots=True)
class Record:
    """An attempt as its events tell it so far."""

    attempt: Attempt
    station: StationId
    end: tuple[int, int]
    """Incarnation and number of the last event that was added up."""
    fence: int
    started_ms: int
    superseded: bool
    stations: tuple[StationId, ...]
    late: frozenset[str] = frozenset()
    receipt: Signed | None = None
    receipt_pos: int = 0


@dataclass(frozen=True, slots=True)
class Profile:
    """A candidate with the slot."""

    candidate: CandidateId
    slot: Slot
    bound: StationId | None
    pos: int
    grant: Signed | None = None


@dataclass(frozen=True, slots=True)
class Claim:
    """A fence that was given."""

    candidate: CandidateId
    generation: int
    station: StationId
    fence: int
    lapses_ms: int


@dataclass(frozen=True, slots=True)
class Decision:
    """A signed statement about an attempt, for one or two stations."""

    stations: tuple[StationId, ...]
    signed: Signed
    pos: int


@dataclass
class Tables:
    """The database."""

    epoch: str = "epoch-1"
    fence_floor: int = 0
    position: int = 0
    seats: dict[StationId, Seat] = field(default_factory=dict)
    streams: dict[StationId, dict[int, Stream]] = field(default_factory=dict)
    stored: dict[str, Place] = field(default_factory=dict)
    repeated: set[Place] = field(default_factory=set)
    rows: list[str] = field(default_factory=list)
    """Ids of the events that were applied, in the order in which they were."""
    placed: dict[str, list[Placed]] = field(default_factory=dict)
    records: dict[str, Record] = field(default_factory=dict)
    profiles: dict[CandidateId, Profile] = field(default_factory=dict)
    claims: list[Claim] = field(default_factory=list)
    decisions: list[Decision] = field(default_factory=list)
    regrants: dict[tuple[CandidateId, int], int] = field(default_factory=dict)
    """Slots that were given anew at a center, and when."""
    codes: list[tuple[StationId, CodeUsed]] = field(default_factory=list)
    """Codes that were used, and where."""

    def copy(self) -> "Tables":
        """Return a backup."""
        return Tables(
            epoch=self.epoch,
            fence_floor=self.fence_floor,
            position=self.position,
            seats=dict(self.seats),
            streams={
                station: {number: stream.copy() for number, stream in streams.items()}
                for station, streams in self.streams.items()
            },
            stored=dict(self.stored),
            repeated=set(self.repeated),
            rows=[*self.rows],
            placed={attempt: [*placed] for attempt, placed in self.placed.items()},
            records=dict(self.records),
            profiles=dict(self.profiles),
            claims=[*self.claims],
            decisions=[*self.decisions],
            regrants=dict(self.regrants),
            codes=[*self.codes],
        )

    def issued(
        self, candidate: CandidateId, generation: int, *, attempt: str = "", origin: StationId | None = None
    ) -> moving.Issued:
        """Return whether a station was really given a fence of a slot: by this server, or by a code."""
        given = {(c.station, c.fence) for c in self.claims if (c.candidate, c.generation) == (candidate, generation)}
        if origin is not None:
            placed = self.placed.get(attempt, ())
            gone = [(p.station, p.event) for p in placed if isinstance(p.event, AttemptTransferring)]
            given |= given_by_codes(origin, given, gone, self.codes)
        return lambda station, fence: (station, fence) in given
