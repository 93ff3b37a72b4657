"""What events of one attempt add up to, with the hours of arrival that bound its times; kept at hand while it runs."""

from collections import OrderedDict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from threading import Lock

from sync.protocol import attempts, events
from sync.protocol.attempts import Attempt
from sync.server.exchange.arrivals import decoded
from sync.server.exchange.models import StoredEvent
from sync.server.registration.models import Station

_AT_HAND = 2_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Fold:
    """An attempt, and when its start and its end arrived here (UTC milliseconds)."""

    attempt: Attempt | None = None
    started_received_ms: int = 0
    ended_received_ms: int = 0
    last_received_ms: int = 0
    """When the newest of all these events arrived here."""
    told_root: str = ""
    """The hash of all responses, as the attempt's end tells it."""
    illegal: frozenset[str] = frozenset()
    """Ids of events that did not follow."""
    incarnation: int = 0
    seq: int = 0
    hash: str = ""
    """Where the last event stands that was added up."""


@dataclass(frozen=True, slots=True)
class Placed:
    """An event of an attempt at its place."""

    event: events.AttemptEvent
    received_ms: int
    incarnation: int
    seq: int
    hash: str


def added(fold: Fold, placed: Iterable[Placed]) -> Fold:
    """Return the fold after more events, in their order; what does not follow is set aside by id."""
    attempt, illegal = fold.attempt, set(fold.illegal)
    started_ms, ended_ms, told_root = fold.started_received_ms, fold.ended_received_ms, fold.told_root
    heard_ms = fold.last_received_ms
    last = None
    for last in placed:
        heard_ms = max(heard_ms, last.received_ms)
        try:
            after = attempts.apply(attempt, last.event)
        except attempts.IllegalEvent:
            illegal.add(last.event.id)
            continue
        if attempt is None:
            started_ms = last.received_ms
        elif after.ended is not None and attempt.ended is None:
            ended_ms = last.received_ms
            told_root = last.event.answers_root if isinstance(last.event, events.AttemptEnded) else ""
        attempt = after
    if last is None:
        return fold
    return replace(
        fold,
        attempt=attempt,
        started_received_ms=started_ms,
        ended_received_ms=ended_ms,
        last_received_ms=heard_ms,
        told_root=told_root,
        illegal=frozenset(illegal),
        incarnation=last.incarnation,
        seq=last.seq,
        hash=last.hash,
    )


def whole(attempt_id: str, station: Station) -> Fold:
    """Return the fold of everything that the station's journals hold of an attempt, in the order it happened."""
    rows = (
        StoredEvent.objects.filter(attempt_id=attempt_id, journal__station=station)
        .order_by("journal__incarnation", "seq")
        .values_list("bytes", "received_ms", "journal__incarnation", "seq", "hash")
    )
    placed = (
        Placed(event, received_ms, incarnation, seq, link)
        for data, received_ms, incarnation, seq, link in rows.iterator()
        if isinstance(event := decoded(bytes(data)), events.AttemptEvent)
    )
    return added(Fold(), placed)


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
