"""Exceptions of a preflight count for one station, check, evidence and time, and only as they were signed."""

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from sync.protocol import preflight, signatures
from sync.protocol.ids import KeyId, StationId
from sync.protocol.preflight import CheckException, State, digest, proved, worst
from sync.protocol.signatures import EXCEPTION, GRANT, Signed

SERVER = Ed25519PrivateKey.from_private_bytes(b"1" * 32)
STRANGER = Ed25519PrivateKey.from_private_bytes(b"2" * 32)
KEYS = {signatures.key_id(SERVER.public_key().public_bytes_raw()): SERVER.public_key()}
HERE = StationId("station-1")
GIVEN = CheckException(
    id="exception-1",
    station=HERE,
    check="machine.virtual",
    evidence=digest("machine.virtual", "KIOSK-CHECK-VIRTUAL", "QEMU"),
    since_ms=1_000,
    until_ms=2_000,
    by="admin",
    why="A thin client of ours",
)


def counted(signed: Signed, *, station: StationId = HERE, now_ms: int = 1_500) -> CheckException | None:
    return proved(signed, KEYS, station, now_ms=now_ms)


def test_an_exception_counts_as_it_was_signed() -> None:
    assert counted(signatures.state(SERVER, EXCEPTION, GIVEN)) == GIVEN


@pytest.mark.parametrize(("now_ms", "counts"), [(999, False), (1_000, True), (1_999, True), (2_000, False)])
def test_an_exception_counts_in_its_time_only(now_ms: int, counts: bool) -> None:
    assert (counted(signatures.state(SERVER, EXCEPTION, GIVEN), now_ms=now_ms) is not None) is counts


def test_an_exception_of_another_station_is_none() -> None:
    assert counted(signatures.state(SERVER, EXCEPTION, GIVEN), station=StationId("station-2")) is None


def test_an_exception_that_somebody_else_signed_is_none() -> None:
    assert counted(signatures.state(STRANGER, EXCEPTION, GIVEN)) is None
    assert counted(signatures.state(SERVER, GRANT, GIVEN)) is None, "a signature for something else"


def test_an_exception_under_another_keys_name_is_none() -> None:
    forged = signatures.state(STRANGER, EXCEPTION, GIVEN)
    assert counted(Signed(payload=forged.payload, key=next(iter(KEYS)), signature=forged.signature)) is None
    assert counted(replace(signatures.state(SERVER, EXCEPTION, GIVEN), key=KeyId("0" * 16))) is None


@given(at=st.integers(min_value=0), bit=st.integers(0, 7))
def test_an_exception_with_one_bit_changed_is_none(at: int, bit: int) -> None:
    signed = signatures.state(SERVER, EXCEPTION, GIVEN)
    payload = bytearray(bytes(signed.payload))
    payload[at % len(payload)] ^= 1 << bit
    assert counted(replace(signed, payload=msgspec.Raw(bytes(payload)))) is None


@pytest.mark.parametrize("check", sorted(preflight.NEVER))
def test_no_signature_excuses_what_a_station_cannot_do_without(check: str) -> None:
    assert counted(signatures.state(SERVER, EXCEPTION, replace(GIVEN, check=check))) is None


def test_evidence_stays_the_same_over_a_restart_of_the_same_program() -> None:
    found = "x11vnc, pid 812, process 812, /usr/bin/x11vnc, window 0x1a00003"
    again = "x11vnc, pid 4711, process 4711, /usr/bin/x11vnc,  window 0x2200001"
    assert digest("hold.programs", "C", found) == digest("hold.programs", "C", again)


@pytest.mark.parametrize(
    "other",
    [
        ("hold.programs", "C", "vncserver, pid 812"),
        ("hold.programs", "D", "x11vnc, pid 812"),
        ("hold.capture", "C", "x11vnc, pid 812"),
        ("hold.programs", "C", "x11vnc 2, pid 812"),
    ],
)
def test_any_other_evidence_is_another(other: tuple[str, str, str]) -> None:
    assert digest(*other) != digest("hold.programs", "C", "x11vnc, pid 812")


def test_the_verdict_is_the_worst() -> None:
    assert worst([]) is State.OK
    assert worst([State.OK, State.WARNING, State.OK]) is State.WARNING
    assert worst([State.WARNING, State.FAILED]) is State.FAILED
