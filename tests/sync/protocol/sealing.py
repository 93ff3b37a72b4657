"""Bundles for tests: keys that are always the same, a journal of any length, and the file."""

from base64 import b64decode
from collections.abc import Iterable, Iterator
from io import BytesIO

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import bundle, chain, events
from sync.protocol.bundle import Carried, Header, Kind, Placed, Record, Span
from sync.protocol.events import ClockJumped, Moment
from sync.protocol.ids import AttemptId, EventId, PackageHash, StationId

STATION = StationId("0190c1f0-0000-7000-8000-000000000001")
SIGN = Ed25519PrivateKey.from_private_bytes(b"S" * 32)
SERVER = X25519PrivateKey.from_private_bytes(b"V" * 32)
TARGET = X25519PrivateKey.from_private_bytes(b"T" * 32)
CARRIED = (
    Carried(attempt=AttemptId("attempt-1"), package=PackageHash("0" * 64), used_ms=61_000, is_over=True),
    Carried(attempt=AttemptId("attempt-2"), package=PackageHash("1" * 64), used_ms=1, fence=3),
)
MADE_MS = 1_700_000_000_000


def journal(count: int, since: int = 0) -> list[bytes]:
    return [
        events.encode(
            ClockJumped(id=EventId(f"event-{n}"), at=Moment(wall_ms=n, mono_ms=n, boot="boot-1"), by_ms=n * n)
        )
        for n in range(since + 1, since + count + 1)
    ]


def span_of(own: Iterable[bytes], *, incarnation: int = 1, since: int = 0, parent: str = "") -> Span:
    prev = chain.genesis(STATION, incarnation, parent) if not since else bytes(32)
    own = list(own)
    end = chain.extend(prev, own)
    return Span(
        incarnation=incarnation, since=since, prev=prev.hex(), seq=since + len(own), hash=end.hex(), parent=parent
    )


def records(own: Iterable[bytes], *grants: bytes) -> Iterator[Record]:
    yield from (Record(Kind.GRANT, grant) for grant in grants)
    yield from (Record(Kind.EVENT, data) for data in own)


def file_of(
    own: list[bytes],
    *,
    spans: tuple[Span, ...] | None = None,
    told: Iterable[Record] | None = None,
    sign: Ed25519PrivateKey = SIGN,
    recipients: tuple[tuple[str, X25519PrivateKey], ...] = ((bundle.SERVER, SERVER), ("target", TARGET)),
) -> bytes:
    drafted = bundle.draft(
        STATION,
        recipients=[(name, private.public_key()) for name, private in recipients],
        spans=(span_of(own),) if spans is None else spans,
        made_ms=MADE_MS,
        attempts=CARRIED,
        why="staff",
        program="1.0",
    )
    out = BytesIO()
    bundle.write(out, drafted, records(own) if told is None else told, sign=sign)
    return out.getvalue()


def read(data: bytes, *, private: X25519PrivateKey = SERVER) -> tuple[Header, list[Placed | Record]]:
    """Prove and open a file, as anybody must who uses what is in it."""
    file = BytesIO(data)
    front = bundle.read_front(file)
    bundle.prove(file, front, SIGN.public_key())
    return front.header, list(bundle.opened(file, front, private))


def sealed_again(data: bytes, *, sign: Ed25519PrivateKey = SIGN) -> bytes:
    """Return a changed file with an end that fits it, as somebody would make it who has the station's key."""
    from hashlib import sha256

    from sync.protocol import signatures

    body = data[:-96]
    digest = sha256(body).digest()
    return body + digest + b64decode(signatures.sign(sign, signatures.BUNDLE, digest))
