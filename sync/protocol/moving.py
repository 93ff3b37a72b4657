"""An attempt that was at several stations: in which order its events count, and which were written too late.

A station has the attempt from its `attempt.started` or `attempt.taken_over` on, under a fence. The highest fence that
was really given says where the attempt is; going back from there, each taking-over names the station before and the
last event that came along. What a station wrote after that event is *late*: kept, told apart, never applied.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from hashlib import sha256
from typing import Generic, Protocol, TypeVar

import msgspec

from sync.protocol import chain, events, wire
from sync.protocol.chain import Head
from sync.protocol.errors import BrokenChain, Malformed
from sync.protocol.events import AttemptEvent, AttemptStarted, AttemptTakenOver, AttemptTransferring, encode, orders_of
from sync.protocol.ids import AttemptId, EventId, PackageHash, SessionId, StationId
from sync.protocol.values import Number

_GENESIS = b"kiosk-moved-v1\0"

BY_BUNDLE = "bundle"
"""How an attempt travels without the server: what `how` says of it."""

Issued = Callable[[StationId, int], bool]
"""Whether a station was really given a fence of this slot and generation: nobody makes itself a higher one."""


# --- what comes along -------------------------------------------------------------------------------------------------


class Luggage(msgspec.Struct, frozen=True, kw_only=True):
    """An attempt on its way to another station, whichever way it travels: online, in a bundle, as the server's copy."""

    attempt: AttemptId
    events: tuple[bytes, ...]
    """All that counts, in the order in which it counts, byte for byte."""
    source: StationId
    """The station that had the attempt last."""
    head: Head
    """Where in its journal the last of the events stands."""
    last: EventId
    """That event's id."""
    fence: int
    """The fence that the source gives up."""
    used_ms: int = 0
    """The time used as the source knew it, which may be more than its last event tells."""


@dataclass(frozen=True, slots=True)
class Contents:
    """What is in it, read."""

    start: AttemptStarted
    last: AttemptEvent
    count: int
    digest: str

    @property
    def package(self) -> PackageHash:
        """The paper that is needed to go on."""
        return self.start.package

    @property
    def session(self) -> SessionId:
        """The session it belongs to."""
        return self.start.session


def digest(attempt: AttemptId, inherited: Iterable[bytes]) -> str:
    """Return the chained SHA-256 (hexadecimal) over the bytes of inherited events, in their order."""
    genesis = sha256(_GENESIS + attempt.encode()).digest()
    return chain.extend(genesis, inherited).hex()


def unpacked(luggage: Luggage) -> Contents:
    """Return what luggage holds; raises Malformed unless it is one attempt from its start on."""
    read = [attempt_event(data, luggage.attempt) for data in luggage.events]
    if not read or not isinstance(read[0], AttemptStarted):
        raise Malformed("an attempt that does not begin")
    if read[-1].id != luggage.last:
        raise Malformed("an attempt that ends elsewhere than it says")
    return Contents(read[0], read[-1], len(read), digest(luggage.attempt, luggage.events))


def demand_inherited(taken: AttemptTakenOver, inherited: Sequence[bytes]) -> None:
    """Raise BrokenChain unless these are the very events that came along when the attempt was taken over."""
    if len(inherited) != taken.count or digest(taken.attempt, inherited) != taken.digest:
        raise BrokenChain(f"{len(inherited)} inherited events are not the {taken.count} that came along")


def attempt_event(data: bytes, attempt: AttemptId) -> AttemptEvent:
    """Return an event of this attempt; raises Malformed for anything else."""
    event = events.decode(data)
    if not isinstance(event, AttemptEvent) or event.attempt != attempt:
        raise Malformed("not an event of the attempt that moves")
    return event


class MovedReply(wire.Message, frozen=True, kw_only=True):
    """`GET /v1/attempts/<id>/events?since=N`: the events of an attempt that was moved to the caller, a page of them.

    They come in the order in which they count, byte for byte as their stations sent them.
    """

    events: tuple[msgspec.Raw, ...]
    total: Number
    """All of them; the page ends before that where there are more."""
    source: StationId
    """The station that had the attempt last."""
    head: Head
    """Where in its journal the last of all events stands."""
    last: EventId
    """The id of that event."""
    fence: Number
    how: str
    """`online` or `server_copy`."""


# --- the order --------------------------------------------------------------------------------------------------------


class Written(Protocol):
    """An event of an attempt, and where its station wrote it."""

    @property
    def event(self) -> AttemptEvent:
        """The event."""

    @property
    def station(self) -> StationId:
        """Whose journal it stands in."""

    @property
    def incarnation(self) -> int:
        """In which life of the journal."""

    @property
    def seq(self) -> int:
        """Its number there."""


W = TypeVar("W", bound=Written)


@dataclass(frozen=True, slots=True)
class Stay(Generic[W]):
    """One station's time with the attempt: from its start or its taking-over on."""

    station: StationId
    fence: int
    written: tuple[W, ...]

    @property
    def opening(self) -> AttemptEvent:
        """The event that the stay began with."""
        return self.written[0].event


@dataclass(frozen=True, slots=True, kw_only=True)
class Order(Generic[W]):
    """All events of an attempt, sorted out. It is a function of the set of events, not of how they came."""

    stays: tuple[Stay[W], ...] = ()
    """Where the attempt was, up to where it is; each only as far as it counts."""
    late: tuple[W, ...] = ()
    """Written at a station that the attempt had left: late writes from the previous station."""
    strange: tuple[W, ...] = ()
    """Of a station that never had it: nobody gave it that fence."""
    waiting: tuple[W, ...] = ()
    """Of a station that has it from one whose events are not here yet."""
    missing: int = 0
    """Events that a taking-over counts and that are not here."""

    @property
    def counted(self) -> tuple[W, ...]:
        """The events that count, in their order: by fence, incarnation, number."""
        return tuple(one for stay in self.stays for one in stay.written)

    @property
    def station(self) -> StationId | None:
        """Where the attempt is."""
        return self.stays[-1].station if self.stays else None

    @property
    def fence(self) -> int:
        """The fence it is held under."""
        return self.stays[-1].fence if self.stays else 0


def ordered(written: Iterable[W], *, issued: Issued, origin: StationId | None = None) -> Order[W]:
    """Sort out the events of one attempt.

    `origin` is the station whose start counts, should several stations claim one; without it the first by name.
    """
    streams = _streams(written)
    stays: list[Stay[W]] = []
    strange: list[W] = []
    for station in sorted(streams):
        own, strangers = _stays(station, streams[station], issued)
        stays += own
        strange += strangers
    roots = [stay for stay in stays if isinstance(stay.opening, AttemptStarted)]
    root = min(roots, key=lambda stay: (stay.station != origin, stay.station), default=None)
    usurped = [stay for stay in roots if stay is not root]
    strange += [one for stay in usurped for one in stay.written]
    valid = [stay for stay in stays if stay not in usurped]
    line, waiting = _line(root, valid)
    counted = {one.event.id for stay in line for one in stay.written}
    pending = {one.event.id for stay in waiting for one in stay.written}
    late = [
        one
        for stay in sorted(valid, key=lambda stay: (stay.fence, stay.station))
        for one in stay.written
        if one.event.id not in counted and one.event.id not in pending
    ]
    return Order(
        stays=tuple(line),
        late=tuple(late),
        strange=tuple(strange),
        waiting=tuple(one for stay in waiting for one in stay.written),
        missing=_missing(line),
    )


def is_remarkable(event: AttemptEvent, carried_out: AbstractSet[str] = frozenset()) -> bool:
    """Whether a late event is something to tell a person.

    That the attempt was given up, late as it is, is not, nor what carries out a decision that went along with it.
    """
    return not isinstance(event, AttemptTransferring) and not (orders_of(event) & carried_out)


def goes_along(do: str, *, is_heard: bool) -> bool:
    """Whether a decision about an attempt goes along to the seat that the attempt moves to.

    What was given or ended always does; `is_heard` is whether the seat before was told: what it then made of a pause
    stands among its events, or came to nothing there. A word to the seat stays, as what was about its gap or breach.
    """
    return do in _ALONG or (do in _ALONG_UNHEARD and not is_heard)


_ALONG = frozenset({"add_time", "accommodate", "terminate", "close"})
_ALONG_UNHEARD = frozenset({"pause", "unpause"})


def _place(one: Written) -> tuple[int, int, EventId]:
    return one.incarnation, one.seq, one.event.id


def _streams(written: Iterable[W]) -> dict[StationId, list[W]]:
    """Return each station's events in the order it wrote them, each event once."""
    streams: dict[StationId, list[W]] = {}
    seen: set[EventId] = set()
    for one in sorted(written, key=lambda one: (_place(one), one.station)):
        if one.event.id not in seen:
            seen.add(one.event.id)
            streams.setdefault(one.station, []).append(one)
    return streams


def _stays(station: StationId, stream: Sequence[W], issued: Issued) -> tuple[list[Stay[W]], list[W]]:
    """Split a station's events where it got the attempt; what stands before the first such place is a stranger's."""
    stays: list[tuple[int, list[W]]] = []
    strange: list[W] = []
    for one in stream:
        fence = _fence(one.event, station, issued, held=stays[-1][0] if stays else None)
        if fence is not None:
            stays.append((fence, [one]))
        elif not stays or isinstance(one.event, AttemptTakenOver):
            strange.append(one)
        else:
            stays[-1][1].append(one)
    return [Stay(station, fence, tuple(own)) for fence, own in stays], strange


def _fence(event: AttemptEvent, station: StationId, issued: Issued, *, held: int | None) -> int | None:
    """Return the fence under which an event opens a stay, or None where it opens none."""
    match event:
        case AttemptStarted() if held is None:
            return event.fence if event.fence > 0 and issued(station, event.fence) else 0
        case AttemptTakenOver() if event.fence > (held or 0) and issued(station, event.fence):
            return event.fence
        case _:
            return None


def _line(root: Stay[W] | None, stays: Sequence[Stay[W]]) -> tuple[list[Stay[W]], list[Stay[W]]]:
    """Return the way from the start to where the attempt is, each stay cut where the next began, and who waits."""
    waiting: list[Stay[W]] = []
    for last in sorted(stays, key=lambda stay: (-stay.fence, stay.station)):
        line = list(_back(last, stays))
        if root is not None and line[-1].opening is root.opening:
            return _as_carried(line[::-1]), waiting
        waiting.append(last)
    return [], waiting


def _back(stay: Stay[W], stays: Sequence[Stay[W]]) -> Iterator[Stay[W]]:
    """Go back from a stay as far as it can be followed; the last one yielded is a start, or waits for its source."""
    yield stay
    while isinstance(opening := stay.opening, AttemptTakenOver):
        before = [s for s in stays if s.station == opening.source and s.fence < stay.fence]
        cut = [c for s in before if (c := _cut(s, opening)) is not None]
        if not cut:
            return
        stay = max(cut, key=lambda stay: stay.fence)
        yield stay


def _cut(stay: Stay[W], taken: AttemptTakenOver) -> Stay[W] | None:
    """Return a stay up to the last event that came along; None where it began after that.

    The event is looked for by its id first: a journal that went on in another incarnation holds it at another place.
    """
    ids = [one.event.id for one in stay.written]
    if taken.last in ids:
        kept = stay.written[: ids.index(taken.last) + 1]
    else:
        kept = tuple(one for one in stay.written if (one.incarnation, one.seq) <= (taken.incarnation, taken.seq))
    return Stay(stay.station, stay.fence, kept) if kept else None


def _as_carried(line: Sequence[Stay[W]]) -> list[Stay[W]]:
    """Leave out what stands before a taking-over and did not come along with it.

    A disk that was put back after it had given the attempt up writes on under numbers that come first, where its other
    story is joined behind them. What came along is known byte for byte.
    """
    before: list[W] = []
    found: list[Stay[W]] = []
    for stay, following in zip(line, [*line[1:], None], strict=True):
        written: Sequence[W] = stay.written
        if following is not None and isinstance(following.opening, AttemptTakenOver):
            written = _carried(before, written, following.opening)
        before += written
        found.append(Stay(stay.station, stay.fence, tuple(written)))
    return found


def _carried(before: Sequence[W], written: Sequence[W], taken: AttemptTakenOver) -> Sequence[W]:
    surplus = len(before) + len(written) - taken.count
    if surplus <= 0 or not taken.count:
        return written
    joined = next(n for n, one in enumerate(written) if one.incarnation == written[-1].incarnation)
    kept = (*written[: max(1, joined - surplus)], *written[joined:])
    told = digest(taken.attempt, (encode(one.event) for one in (*before, *kept)))  # type: ignore[arg-type]  # any kind
    return kept if told == taken.digest else written


def _missing(line: Sequence[Stay[W]]) -> int:
    before = missing = 0
    for stay in line:
        if isinstance(stay.opening, AttemptTakenOver):
            missing = max(missing, stay.opening.count - before)
        before += len(stay.written)
    return missing
