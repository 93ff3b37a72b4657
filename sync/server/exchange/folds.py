"""What events of one attempt add up to, with the hours of arrival that bound its times; kept at hand while it runs."""

from collections import OrderedDict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from threading import Lock

import msgspec

from sync.protocol import attempts, events, following, moving
from sync.protocol.attempts import Attempt
from sync.protocol.ids import StationId
from sync.protocol.moving import Order
from sync.server.exchange import doors, leaves
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.models import Claim, StoredEvent

_AT_HAND = 2_000
_Stored = tuple[bytes, int, int, int, str, str, int, str]
"""A stored event: its bytes, when it arrived, incarnation, number and hash, station, key and kind."""


class Placed(msgspec.Struct, frozen=True):
    """An event of an attempt at its place."""

    event: events.AttemptEvent
    received_ms: int
    incarnation: int
    seq: int
    hash: str
    station: StationId


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """An attempt, and when its start and its end arrived here (UTC milliseconds)."""

    attempt: Attempt | None = None
    started_received_ms: int = 0
    ended_received_ms: int = 0
    last_received_ms: int = 0
    """When the newest of all these events arrived here."""
    answer_received_ms: int = 0
    """When the newest response arrived here."""
    told_root: str = ""
    """The hash of all responses, as the attempt's end tells it."""
    illegal: frozenset[str] = frozenset()
    """Ids of events that did not follow."""
    incarnation: int = 0
    seq: int = 0
    hash: str = ""
    """Where the last event stands that was added up."""
    stations: tuple[StationId, ...] = ()
    """Where the attempt was, up to where it is; nothing while only one station was ever looked at."""
    fence: int = 0
    """The fence that it was moved under; 0 where it never was."""
    late: frozenset[str] = frozenset()
    """Ids of events that a station wrote after the attempt had left it."""
    strange: frozenset[str] = frozenset()
    """Ids of events of stations that never had it."""
    waiting: frozenset[str] = frozenset()
    """Ids of events of a station that has it from one whose events are not here."""
    remarkable: int = 0
    """How many late events a person has to look into."""
    missing: int = 0
    """How many events came along to where it is that are not here."""
    ends: tuple[Placed, ...] = ()
    """Every end that a station recorded which had it, also one that came too late: each uses the slot up."""


def added(fold: Fold, placed: Iterable[Placed]) -> Fold:
    """Return the fold after more events, in their order; what does not follow is set aside by id."""
    attempt, illegal = fold.attempt, set(fold.illegal)
    started_ms, ended_ms, told_root = fold.started_received_ms, fold.ended_received_ms, fold.told_root
    heard_ms, answer_ms, ends = fold.last_received_ms, fold.answer_received_ms, list(fold.ends)
    last = None
    for last in placed:
        heard_ms = max(heard_ms, last.received_ms)
        if following.is_end(last.event) and not is_mixed(last.event, attempt):
            ends.append(last)
        try:
            after = _applied(attempt, last.event)
        except attempts.IllegalEvent:
            illegal.add(last.event.id)
            continue
        if attempt is None:
            started_ms = last.received_ms
        elif after.ended is not None and attempt.ended is None:
            ended_ms = last.received_ms
            told_root = last.event.answers_root if isinstance(last.event, events.AttemptEnded) else ""
        if isinstance(last.event, events.ItemResponded):
            answer_ms = max(answer_ms, last.received_ms)
        attempt = after
    if last is None:
        return fold
    return replace(
        fold,
        attempt=attempt,
        started_received_ms=started_ms,
        ended_received_ms=ended_ms,
        last_received_ms=heard_ms,
        answer_received_ms=answer_ms,
        told_root=told_root,
        illegal=frozenset(illegal),
        incarnation=last.incarnation,
        seq=last.seq,
        hash=last.hash,
        ends=tuple(ends),
    )


def _applied(attempt: Attempt | None, event: events.AttemptEvent) -> Attempt:
    if attempt is not None and is_mixed(event, attempt):
        raise attempts.IllegalEvent(attempt.state, str(event.__struct_config__.tag))
    return attempts.apply(attempt, doors.held_to(event, attempt))


def is_mixed(event: events.AttemptEvent, attempt: Attempt | None) -> bool:
    """Whether an event of a rehearsal is told of a real attempt, or the other way round."""
    return attempt is not None and event.at.rehearsal != attempt.started.rehearsal


def whole(attempt_id: str) -> Fold:
    """Return the fold of everything that counts of an attempt, in its order, whichever stations it was at."""
    return folded(sorted_out(attempt_id))


def folded(order: Order[Placed]) -> Fold:
    """Return the fold of what counts of an attempt whose events are sorted out."""
    fold = added(Fold(), order.counted)
    carried_out = frozenset[str]() if fold.attempt is None else fold.attempt.orders
    return replace(
        fold,
        stations=tuple(stay.station for stay in order.stays),
        fence=order.fence if len(order.stays) > 1 else 0,
        late=_ids(order.late),
        strange=_ids(order.strange),
        waiting=_ids(order.waiting),
        remarkable=sum(moving.is_remarkable(one.event, carried_out) for one in order.late),
        missing=order.missing,
        ends=tuple(end for end in following.ends(order) if not is_mixed(end.event, fold.attempt)),
    )


def sorted_out(attempt_id: str) -> Order[Placed]:
    """Return every event of an attempt, sorted out by station: what counts, what is late, whose business it is not."""
    return many_sorted_out((attempt_id,))[attempt_id]


def many_sorted_out(attempt_ids: Sequence[str]) -> dict[str, Order[Placed]]:
    """Return the same of several attempts, read at once."""
    rows: dict[str, list[_Stored]] = {attempt_id: [] for attempt_id in attempt_ids}
    stored = StoredEvent.objects.filter(attempt_id__in=attempt_ids)
    for attempt_id, *columns in stored.order_by("journal__station", "journal__incarnation", "seq").values_list(
        *("attempt_id", "bytes", "received_ms", "journal__incarnation", "seq", "hash"),
        *("journal__station__public_id", "pk", "kind"),
    ):
        rows[attempt_id].append(tuple(columns))
    return {attempt_id: _sorted(found) for attempt_id, found in rows.items()}


def _sorted(rows: Iterable[_Stored]) -> Order[Placed]:
    placed, starts = [], {}
    for data, received_ms, incarnation, seq, link, station, key, kind in rows:
        if isinstance(event := decoded(bytes(data)), events.AttemptEvent):
            placed.append(Placed(event, received_ms, incarnation, seq, link, StationId(station)))
            if kind == "attempt.started":
                starts[key] = placed[-1]
    if not any(isinstance(one.event, events.AttemptTakenOver) for one in placed) and len(starts) == 1:
        return moving.ordered(placed, issued=_nobody)  # it never was elsewhere
    # Should several stations claim to have begun it, the one that said so first is believed.
    first = starts[min(starts)] if starts else None
    issued = _nobody if first is None else _issued(first)
    return moving.ordered(placed, issued=issued, origin=None if first is None else first.station)


def _issued(first: Placed) -> moving.Issued:
    """Return whether a station was given a fence of the slot: no station can make itself a higher one.

    This server gave it, or the station before did, by a code that stands.
    """
    start = first.event
    if not isinstance(start, events.AttemptStarted):
        return _nobody
    claims = Claim.objects.filter(profile__public_id=start.candidate, generation=start.generation)
    given = {(StationId(name), fence) for name, fence in claims.values_list("station__public_id", "fence")}
    given |= leaves.given(start, first.station, given)
    return lambda station, fence: (station, fence) in given


def _nobody(_station: StationId, _fence: int) -> bool:
    return False


def _ids(placed: Iterable[Placed]) -> frozenset[str]:
    return frozenset(one.event.id for one in placed)


class Shelf:
    """Folds of running attempts, so that not every batch reads an attempt from its start.

    A fold is found again only under the chain hash that the database says it ends at: a transaction that was rolled
    back, or another process, can make one useless here, never wrong.
    """

    def __init__(self, most: int = _AT_HAND) -> None:
        self._folds: OrderedDict[tuple[str, str], Fold] = OrderedDict()
        self._most = most
        self._lock = Lock()

    def put(self, attempt_id: str, fold: Fold) -> None:
        """Keep a fold; the one that nobody asked for the longest goes."""
        with self._lock:
            self._folds[attempt_id, fold.hash] = fold
            while len(self._folds) > self._most:
                self._folds.popitem(last=False)

    def take(self, attempt_id: str, link: str) -> Fold | None:
        """Return the attempt's fold that ends at this chain hash, if it is at hand, and forget it."""
        with self._lock:
            return self._folds.pop((attempt_id, link), None)


at_hand = Shelf()
"""Of this process."""
