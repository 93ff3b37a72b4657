"""An acknowledgement file counts only from the own server and for the own station."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import acknowledgement, signatures
from sync.protocol.acknowledgement import Acknowledgement, OtherStation
from sync.protocol.chain import Head
from sync.protocol.errors import Malformed, ProtocolError, UnknownKey, WrongSignature
from sync.protocol.ids import StationId
from tests.sync.protocol.shapes import hostile

KEY = Ed25519PrivateKey.from_private_bytes(b"K" * 32)
KEYS = {signatures.key_id(KEY.public_key().public_bytes_raw()): KEY.public_key()}
STATION = StationId("s1")
SAID = Acknowledgement(
    station=STATION, epoch="e1", made_ms=7, heads=(Head(incarnation=1, seq=3, hash="0" * 64),), bundles=("b1",)
)


def file_of(said: msgspec.Struct = SAID, *, key: Ed25519PrivateKey = KEY, purpose: str = "") -> bytes:
    return acknowledgement.written(signatures.state(key, purpose or signatures.ACKNOWLEDGEMENT, said))


def test_what_the_server_said_is_read() -> None:
    assert acknowledgement.read(file_of(), KEYS, STATION) == SAID


def test_another_key_another_purpose_and_another_station_are_refused() -> None:
    with pytest.raises(UnknownKey):
        acknowledgement.read(file_of(key=Ed25519PrivateKey.generate()), KEYS, STATION)
    with pytest.raises(WrongSignature):
        acknowledgement.read(file_of(purpose=signatures.RECEIPT), KEYS, STATION)
    with pytest.raises(OtherStation) as told:
        acknowledgement.read(file_of(), KEYS, StationId("s2"))
    assert told.value.code == "ACKNOWLEDGEMENT-STATION"


def test_a_changed_number_is_found() -> None:
    changed = file_of().replace(b'"seq":3', b'"seq":4')
    with pytest.raises(WrongSignature):
        acknowledgement.read(changed, KEYS, STATION)


def test_a_huge_file_is_not_read() -> None:
    with pytest.raises(Malformed):
        acknowledgement.read(b" " * (acknowledgement.MAX_BYTES + 1), KEYS, STATION)


@given(data=hostile(st.just(file_of())))
def test_noise_is_refused_by_name(data: bytes) -> None:
    if data != file_of():
        with pytest.raises(ProtocolError):
            acknowledgement.read(data, KEYS, STATION)
