"""An attempt taken out of an opened bundle, as another station can take it over."""

from collections.abc import Iterable

from sync.protocol import chain
from sync.protocol.bundle import Header, Placed, Record, Span
from sync.protocol.chain import Head
from sync.protocol.errors import Malformed
from sync.protocol.events import AttemptEvent, decode
from sync.protocol.ids import AttemptId
from sync.protocol.moving import Luggage, unpacked


def luggage_of(records: Iterable[Placed | Record], header: Header, attempt: AttemptId) -> Luggage:
    """Return what a bundle holds of an attempt, whose events it must hold from the start on.

    The records are those of `bundle.opened`, proved by their chain as they are read. Raises Malformed where the bundle
    holds only a part, or nothing, of the attempt, and whatever reading the bundle raises.
    """
    carried = next((one for one in header.attempts if one.attempt == attempt), None)
    found: list[bytes] = []
    last: tuple[Head, AttemptEvent] | None = None
    span: Span | None = None
    sealed = b""
    for record in records:
        if not isinstance(record, Placed):
            continue
        if record.span is not span:
            span, sealed = record.span, bytes.fromhex(record.span.prev)
        sealed = chain.link(sealed, chain.digest(record.data))
        event = decode(record.data)
        if isinstance(event, AttemptEvent) and event.attempt == attempt:
            found.append(record.data)
            last = Head(incarnation=span.incarnation, seq=record.seq, hash=sealed.hex()), event
    if carried is None or last is None:
        raise Malformed("a bundle without this attempt")
    luggage = Luggage(
        attempt=attempt,
        events=tuple(found),
        source=header.station,
        head=last[0],
        last=last[1].id,
        fence=carried.fence,
        used_ms=carried.used_ms,
    )
    unpacked(luggage)
    return luggage
