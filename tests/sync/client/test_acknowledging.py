"""An acknowledgement file says what a reply would say; forged, foreign or old, it changes nothing."""

from base64 import b64encode

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.client import acknowledging
from sync.client.enrolled import Enrollment
from sync.protocol import acknowledgement, signatures, wire
from sync.protocol.acknowledgement import Acknowledgement, OtherStation
from sync.protocol.chain import Head
from sync.protocol.errors import UnknownKey, WrongSignature
from sync.protocol.ids import AttemptId, StationId
from tests.sync.client.memory import STATION, MemoryStore

SERVER = Ed25519PrivateKey.from_private_bytes(b"K" * 32)
STRANGER = Ed25519PrivateKey.from_private_bytes(b"Q" * 32)
ENROLLED = Enrollment(
    url="https://central.example",
    station=STATION,
    incarnation=1,
    root="r",
    identity=wire.Identity(
        epoch="e1", sign=b64encode(SERVER.public_key().public_bytes_raw()).decode(), seal="s", issuer="i", ca="c"
    ),
    sign_private=b"S" * 32,
    seal_private=b"X" * 32,
)


@pytest.fixture
def store() -> MemoryStore:
    made = MemoryStore()
    made.append(5)
    made.cursor, made.epoch, made.standing = 9, "e1", "quarantined"
    return made


def head(store: MemoryStore, seq: int) -> Head:
    return Head(incarnation=1, seq=seq, hash=store.hash_at(1, seq) or "")


def receipt(key: Ed25519PrivateKey = SERVER) -> signatures.Signed:
    said = wire.Receipt(attempt=AttemptId("a"), answers_root="00", received_ms=1, code="c")
    return signatures.state(key, signatures.RECEIPT, said)


def file_of(
    *heads: Head,
    key: Ed25519PrivateKey = SERVER,
    station: StationId = STATION,
    receipts: tuple[signatures.Signed, ...] = (),
) -> bytes:
    said = Acknowledgement(station=station, epoch="e1", made_ms=1, heads=heads, receipts=receipts)
    return acknowledgement.written(signatures.state(key, signatures.ACKNOWLEDGEMENT, said))


def taken(store: MemoryStore, data: bytes) -> int:
    return acknowledging.take(store, acknowledging.proved(ENROLLED, data))


def test_events_and_receipts_are_confirmed(store: MemoryStore) -> None:
    assert taken(store, file_of(head(store, 4), receipts=(receipt(),))) == 4
    assert (store.unsent(), store.acked[1]) == (1, head(store, 4))
    assert store.receipts == [receipt()]


def test_everything_else_that_is_known_of_the_server_stays(store: MemoryStore) -> None:
    taken(store, file_of(head(store, 4)))
    assert (store.cursor, store.epoch, store.standing) == (9, "e1", "quarantined")


def test_an_old_one_takes_nothing_back(store: MemoryStore) -> None:
    taken(store, file_of(head(store, 4)))
    assert taken(store, file_of(head(store, 2))) == 0
    assert store.acked[1].seq == 4


def test_heads_of_another_story_count_for_nothing(store: MemoryStore) -> None:
    other = msgspec.structs.replace(head(store, 3), hash="ab" * 32)
    assert taken(store, file_of(other, Head(incarnation=7, seq=1, hash="cd" * 32))) == 0
    assert store.acked == {}


def test_forged_and_foreign_ones_are_refused(store: MemoryStore) -> None:
    with pytest.raises(UnknownKey):
        taken(store, file_of(head(store, 4), key=STRANGER))
    with pytest.raises(OtherStation):
        taken(store, file_of(head(store, 4), station=StationId("another")))
    with pytest.raises(WrongSignature):
        taken(store, file_of(head(store, 4)).replace(b'"seq":4', b'"seq":5'))
    assert store.acked == {}


def test_a_receipt_that_somebody_else_signed_is_left_out(store: MemoryStore) -> None:
    taken(store, file_of(head(store, 4), receipts=(receipt(STRANGER), receipt())))
    assert store.receipts == [receipt()]
