"""A data key in a drawer opens for the recovery key it was sealed to, for its own station, and unchanged."""

from contextlib import suppress

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import recovery
from sync.protocol.errors import Malformed, ProtocolError, TooNew
from sync.protocol.ids import StationId
from sync.protocol.recovery import WrongRecoveryKey
from tests.sync.protocol.shapes import hostile

PRIVATE = X25519PrivateKey.from_private_bytes(b"R" * 32)
PUBLIC = PRIVATE.public_key()
STATION = StationId("s1")
KEY = b"D" * 32


def file_of() -> bytes:
    return recovery.sealed(KEY, PUBLIC, station=STATION, lineage="l1")


def test_the_recovery_key_opens_it() -> None:
    told = recovery.read(file_of())
    assert (told.station, told.lineage) == (STATION, "l1")
    assert recovery.opened(told, PRIVATE) == KEY
    assert KEY not in file_of()


def test_no_other_key_opens_it_and_it_opens_for_nothing_else() -> None:
    told = recovery.read(file_of())
    with pytest.raises(WrongRecoveryKey):
        recovery.opened(told, X25519PrivateKey.generate())
    for change in ({"station": StationId("s2")}, {"lineage": "l2"}, {"sealed": told.sealed[:-4]}, {"sealed": "!"}):
        with pytest.raises(WrongRecoveryKey):
            recovery.opened(msgspec.structs.replace(told, **change), PRIVATE)


def test_it_is_known_for_whom_it_is_without_opening_it() -> None:
    data = file_of()
    assert recovery.is_for(data, PUBLIC, station=STATION, lineage="l1")
    assert not recovery.is_for(data, PUBLIC, station=STATION, lineage="l2")
    assert not recovery.is_for(data, PUBLIC, station=StationId("s2"), lineage="l1")
    assert not recovery.is_for(data, X25519PrivateKey.generate().public_key(), station=STATION, lineage="l1")
    assert not recovery.is_for(data[:-20], PUBLIC, station=STATION, lineage="l1")
    assert not recovery.is_for(b"", PUBLIC, station=STATION, lineage="l1")


def test_a_newer_format_and_a_huge_file_are_refused() -> None:
    with pytest.raises(TooNew):
        recovery.read(file_of().replace(b'"format":1', b'"format":2'))
    with pytest.raises(Malformed):
        recovery.read(b" " * (recovery.MAX_BYTES + 1))


@given(data=hostile(st.just(file_of())))
def test_noise_is_refused_by_name(data: bytes) -> None:
    with suppress(ProtocolError):
        assert recovery.opened(recovery.read(data), PRIVATE) == KEY
