"""An attempt out of a bundle that was sealed to the next station too: whole, or refused."""

from io import BytesIO

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import bundle, chain, events, moving
from sync.protocol.bundle import Carried, Kind, NotTheRecipient, Record, Span
from sync.protocol.bundled_move import luggage_of
from sync.protocol.errors import Malformed
from sync.protocol.events import AttemptEvent, StationStarted
from sync.protocol.ids import AttemptId, PackageHash, StationId
from sync.protocol.moving import Luggage
from tests.sync.protocol.test_moving import AT, ATTEMPT, responded, started

SOURCE, TARGET = StationId("station-a"), StationId("station-b")
SIGN = Ed25519PrivateKey.from_private_bytes(b"S" * 32)
SERVER_SEAL, TARGET_SEAL, STRANGER = (X25519PrivateKey.from_private_bytes(c * 32) for c in (b"1", b"2", b"3"))


def written(raws: list[bytes], *, since: int = 0, attempts: tuple[AttemptId, ...] = (ATTEMPT,)) -> BytesIO:
    """A bundle of the source's journal from a number on, for the server and the target."""
    before = chain.extend(chain.genesis(SOURCE, 1), raws[:since])
    span = Span(
        incarnation=1,
        since=since,
        prev=before.hex(),
        seq=len(raws),
        hash=chain.extend(before, raws[since:]).hex(),
    )
    drafted = bundle.draft(
        SOURCE,
        recipients=[(bundle.SERVER, SERVER_SEAL.public_key()), (TARGET, TARGET_SEAL.public_key())],
        spans=(span,),
        made_ms=1,
        attempts=tuple(Carried(attempt=a, package=PackageHash("p"), used_ms=4_200, fence=3) for a in attempts),
    )
    out = BytesIO()
    records = [Record(Kind.GRANT, b"{}"), *(Record(Kind.EVENT, raw) for raw in raws[since:])]
    bundle.write(out, drafted, records, sign=SIGN)
    return out


def read(file: BytesIO, private: X25519PrivateKey = TARGET_SEAL, attempt: AttemptId = ATTEMPT) -> Luggage:
    file.seek(0)
    front = bundle.read_front(file)
    bundle.prove(file, front, SIGN.public_key())
    return luggage_of(bundle.opened(file, front, private), front.header, attempt)


def journal() -> list[bytes]:
    """What a seat wrote: its own start, the attempt, something of its own in between and behind."""
    own = StationStarted(at=AT, program="1", schema=1)
    told = [own, started(), responded(0, "a"), StationStarted(at=AT, program="1", schema=1), responded(1, "b"), own]
    return [events.encode(event) for event in told]  # type: ignore[arg-type]


def test_the_target_finds_the_attempt_whole_with_the_place_of_its_last_event() -> None:
    raws = journal()

    packed = read(written(raws))

    assert packed.events == (raws[1], raws[2], raws[4])
    assert (packed.source, packed.fence, packed.used_ms) == (SOURCE, 3, 4_200)
    assert (packed.head.incarnation, packed.head.seq) == (1, 5)
    assert packed.head.hash == chain.extend(chain.genesis(SOURCE, 1), raws[:5]).hex()
    last = events.decode(raws[4])
    assert isinstance(last, AttemptEvent)
    assert packed.last == last.id
    assert moving.unpacked(packed).count == 3


def test_a_bundle_that_holds_only_the_end_of_an_attempt_is_not_enough() -> None:
    with pytest.raises(Malformed):
        read(written(journal(), since=2))


def test_a_bundle_without_the_attempt_is_not_enough() -> None:
    with pytest.raises(Malformed):
        read(written(journal()), attempt=AttemptId("another"))
    with pytest.raises(Malformed):
        read(written(journal()[:1]))


def test_nobody_else_reads_it() -> None:
    with pytest.raises(NotTheRecipient):
        read(written(journal()), private=STRANGER)
