"""Bundles of the small machine, as its stick would carry them."""

from collections.abc import Iterable
from io import BytesIO

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PublicKey

from sync.protocol import bundle, events
from sync.protocol.bundle import Carried, Kind, Record, Span
from sync.protocol.ids import PackageHash
from sync.protocol.signatures import Signed
from sync.server.exchange import bundles, keys
from sync.server.exchange.bundles import Imported
from tests.sync.server.exchange.machine import Machine


def span_of(machine: Machine, *, since: int = 0, until: int | None = None, incarnation: int | None = None) -> Span:
    which = incarnation or machine.incarnation
    log = machine.logs[which]
    until = len(log.raws) if until is None else until
    return Span(
        incarnation=which,
        since=since,
        prev=log.hash_at(since),
        seq=until,
        hash=log.hash_at(until),
        parent=log.parent,
    )


def file_of(
    machine: Machine,
    *spans: Span,
    grants: Iterable[Signed] = (),
    to: X25519PublicKey | None = None,
    sign: Ed25519PrivateKey | None = None,
    name: str = "",
) -> bytes:
    """Return the bundle of these parts of the machine's journals; of everything if none is named."""
    spans = spans or tuple(span_of(machine, incarnation=which) for which in machine.logs)
    raws = [raw for span in spans for raw in machine.logs[span.incarnation].raws[span.since : span.seq]]
    drafted = bundle.draft(
        name or machine.name,
        recipients=[(bundle.SERVER, to or keys.keys().seal.public_key())],
        spans=spans,
        made_ms=1_700_000_000_000,
        attempts=_carried(raws),
        why="staff",
    )
    content = [Record(Kind.GRANT, msgspec.json.encode(grant)) for grant in grants]
    out = BytesIO()
    bundle.write(out, drafted, [*content, *(Record(Kind.EVENT, raw) for raw in raws)], sign=sign or machine.sign)
    return out.getvalue()


def brought(data: bytes, *, by: str = "somebody") -> Imported:
    return bundles.take_in(BytesIO(data), by=by)


def _carried(raws: Iterable[bytes]) -> tuple[Carried, ...]:
    ids = dict.fromkeys(e.attempt for raw in raws if isinstance(e := events.decode(raw), events.AttemptEvent))
    return tuple(Carried(attempt=attempt, package=PackageHash("0" * 64)) for attempt in ids)
