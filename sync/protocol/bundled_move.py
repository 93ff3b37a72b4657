"""An attempt taken out of an opened bundle, as another station can take it over, and who let it go there."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

import msgspec

from sync.protocol import chain
from sync.protocol.attempts import Attempt, fold
from sync.protocol.bundle import Carried, Header, Kind, Placed, Record, Span
from sync.protocol.chain import Head
from sync.protocol.errors import Malformed, ProtocolError
from sync.protocol.events import AttemptEvent, AttemptTakenOver, AttemptTransferring, CodeUsed, decode
from sync.protocol.ids import AttemptId, PackageHash, SessionId, StationId
from sync.protocol.moving import BY_BUNDLE, Luggage, attempt_event, demand_inherited, unpacked
from sync.protocol.offline_codes import Action
from sync.protocol.wire import Directive

REASON = "code "
"""How the reason of a decision by code begins; the nonce follows."""


class NotForHere(ProtocolError):
    """A bundle from which this station has nothing to take over."""

    code = "MOVE-NOT-HERE"
    sentence = "No exam in this bundle was moved to this seat."


class NobodyLetItGo(ProtocolError):
    """A bundle of an attempt that its station did not give up to this one by a code."""

    code = "MOVE-NO-CODE"
    sentence = "No code of a center admin stands behind this move."


class CarriedKey(msgspec.Struct, frozen=True, kw_only=True):
    """The key of a paper that goes along, where the session's policy lets it."""

    package: PackageHash
    session: SessionId
    sealed: str
    """As the server releases one: HPKE, base64, bound to package, session and the station it is for."""


@dataclass(frozen=True, slots=True)
class BundledMove:
    """An attempt that came in a bundle: all of it, and the decision that it goes on here."""

    luggage: Luggage
    order: Directive
    code: CodeUsed
    """Whose code it was."""
    session: SessionId
    key: CarriedKey | None = None


def order_id(bundle: str) -> str:
    """Return the name of the decision that a bundle brings."""
    return f"bundle-{bundle}"


def fence_after(fence: int) -> int:
    """Return the fence that a station gives to the next one by code; it gives up its own."""
    return fence + 1


def is_past(known: Attempt | None, order: Directive) -> bool:
    """Whether the attempt ended here, or was here under that fence or a later one: old sticks bring nothing back."""
    return known is not None and (known.state.is_over or known.fence >= order.fence)


def was_carried_out(known: Attempt | None, taken: Iterable[AttemptTakenOver], order: Directive) -> bool:
    """Whether the attempt was here already under the fence of a decision, or a later one, whatever became of it.

    `taken` is what this station's journal says it took over: on a disk that was put back, what came along may be
    missing. A decision that is heard of once more must not begin a stay that ended.
    """
    if known is not None and known.fence >= order.fence:
        return True
    return any(one.attempt == order.attempt and one.fence >= order.fence for one in taken)


def luggage_of(records: Iterable[Placed | Record], header: Header, attempt: AttemptId) -> Luggage:
    """Return what a bundle holds of an attempt, whose events it must hold from the start on.

    The records are those of `bundle.opened`, proved by their chain as they are read. Raises Malformed where the bundle
    holds only a part, or nothing, of the attempt, and whatever reading the bundle raises.
    """
    return _read(records, attempt).luggage(header, attempt)


def move_of(records: Iterable[Placed | Record], header: Header, own: StationId) -> BundledMove:
    """Return the attempt that a bundle moves to this station; its signature is proved by the caller.

    The source must have given it up to this very station, under the fence after its own, by a code that its journal
    names. Raises NotForHere, NobodyLetItGo, Malformed and whatever reading the bundle raises.
    """
    attempt = header.moved
    if attempt is None or own not in {sealed.to for sealed in header.recipients}:
        raise NotForHere
    found = _read(records, attempt)
    luggage = found.luggage(header, attempt)
    gone, start = attempt_event(luggage.events[-1], attempt), unpacked(luggage).start
    if not isinstance(gone, AttemptTransferring) or gone.to != own:
        raise NotForHere
    held = fold(attempt_event(data, attempt) for data in luggage.events).attempt
    code = next((used for used in found.codes if is_leave(used, gone)), None)
    if code is None or held is None or gone.fence != fence_after(held.fence):
        raise NobodyLetItGo
    order = Directive(
        id=order_id(header.bundle),
        attempt=attempt,
        do=Action.TRANSFER,
        by=gone.by,
        why=gone.why,
        approved_by=gone.approved_by,
        to=own,
        seat=gone.seat,
        fence=gone.fence,
        candidate=start.candidate,
        generation=start.generation,
        how=BY_BUNDLE,
    )
    return BundledMove(luggage, order, code, start.session, found.key)


def is_leave(used: CodeUsed, gone: AttemptTransferring) -> bool:
    """Whether this use of a code is what let the attempt go where it went."""
    return (
        used.action == Action.TRANSFER
        and (used.attempt, used.to) == (gone.attempt, gone.to)
        and f"{gone.why} ".startswith(f"{REASON}{used.nonce} ")
        and bool(used.by)
    )


def given_by_codes(
    origin: StationId,
    given: Collection[tuple[StationId, int]],
    gone: Iterable[tuple[StationId, AttemptTransferring]],
    used: Iterable[tuple[StationId, CodeUsed]],
) -> set[tuple[StationId, int]]:
    """Return the fences of an attempt that codes gave, beside those that the server has `given`.

    Behind one stand the use of a code and the giving up in the journal of one and the same station, which held the
    fence before: no station makes itself a higher one, nor vouches for itself.
    """
    codes = list(used)
    standing = [(at, left) for at, left in gone if any(by == at and is_leave(code, left) for by, code in codes)]
    held = {(origin, 0), *given}
    added: set[tuple[StationId, int]] = set()
    while True:
        fresh = {
            (left.to, left.fence)
            for at, left in standing
            if any(station == at and left.fence == fence_after(fence) for station, fence in held)
        }
        if fresh <= added:
            return added
        added |= fresh
        held |= fresh


class _Found:
    """What was read of one attempt."""

    def __init__(self) -> None:
        self.inherited: list[bytes] = []
        self.own: list[bytes] = []
        self.codes: list[CodeUsed] = []
        self.key: CarriedKey | None = None
        self.last: tuple[Head, AttemptEvent] | None = None

    def take(self, data: bytes, event: AttemptEvent, head: Head) -> None:
        """Take the next event of the attempt; what an earlier stay here left came along with a later one."""
        if isinstance(event, AttemptTakenOver):
            self.own.clear()
        self.own.append(data)
        self.last = head, event

    def luggage(self, header: Header, attempt: AttemptId) -> Luggage:
        """Put it together, proved against what the source says came along."""
        carried = _carried(header, attempt)
        if carried is None or self.last is None:
            raise Malformed("a bundle without this attempt")
        head, last = self.last
        first = attempt_event(self.own[0], attempt)
        if isinstance(first, AttemptTakenOver):
            demand_inherited(first, self.inherited)
        luggage = Luggage(
            attempt=attempt,
            events=(*(self.inherited if isinstance(first, AttemptTakenOver) else ()), *self.own),
            source=header.station,
            head=head,
            last=last.id,
            fence=carried.fence,
            used_ms=carried.used_ms,
        )
        unpacked(luggage)
        return luggage


def _carried(header: Header, attempt: AttemptId) -> Carried | None:
    return next((one for one in header.attempts if one.attempt == attempt), None)


def _read(records: Iterable[Placed | Record], attempt: AttemptId) -> _Found:
    found = _Found()
    span: Span | None = None
    sealed = b""
    for record in records:
        if isinstance(record, Record):
            if record.kind == Kind.INHERITED and _is_of(record.data, attempt):
                found.inherited.append(record.data)
            elif record.kind == Kind.KEY:
                found.key = _carried_key(record.data)
            continue
        if record.span is not span:
            span, sealed = record.span, bytes.fromhex(record.span.prev)
        sealed = chain.link(sealed, chain.digest(record.data))
        event = decode(record.data)
        if isinstance(event, AttemptEvent) and event.attempt == attempt:
            found.take(record.data, event, Head(incarnation=span.incarnation, seq=record.seq, hash=sealed.hex()))
        elif isinstance(event, CodeUsed):
            found.codes.append(event)
    return found


def _carried_key(data: bytes) -> CarriedKey:
    try:
        return msgspec.json.decode(data, type=CarriedKey)
    except (msgspec.MsgspecError, UnicodeDecodeError, RecursionError) as error:
        raise Malformed("a key that goes along") from error


def _is_of(data: bytes, attempt: AttemptId) -> bool:
    event = decode(data)
    return isinstance(event, AttemptEvent) and event.attempt == attempt
