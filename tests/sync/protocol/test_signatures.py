"""Signatures: each is worth something for one key, one purpose, one request, and nothing else."""

from base64 import b64encode
from contextlib import suppress

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import signatures as sg
from sync.protocol import wire
from sync.protocol.errors import Malformed, UnknownKey, WrongSignature
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.signatures import RequestStamp, Signed

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(32))
PURPOSES = (sg.ENROLL, sg.REQUEST, sg.REPLY, sg.GRANT, sg.FENCE, sg.IDENTITY, sg.MANIFEST, sg.RECEIPT)
RECEIPT = wire.Receipt(attempt=AttemptId("a"), answers_root="r", received_ms=1, code="C")
STAMP = RequestStamp(station=StationId("s"), incarnation=1, counter=2)


def keys_of(*keys: Ed25519PrivateKey) -> dict[sg.KeyId, sg.Ed25519PublicKey]:
    return {sg.key_id(key.public_key().public_bytes_raw()): key.public_key() for key in keys}


def test_a_signature_is_frozen() -> None:
    assert (
        sg.sign(KEY, sg.REQUEST, b"data")
        == "uShYWKC3Cdo8lNW8atEb+2dxckKpNhbGRPM/S607p7pNoe0UVB+uhXE2AOCcP+LH0UTuc0NhKDZA7PZNEtemAw=="
    )
    assert sg.key_id(KEY.public_key().public_bytes_raw()) == "56475aa75463474c"
    assert sg.request_bytes("POST", "/v1/sync?a=1", b"", STAMP).decode().splitlines() == [
        "POST",
        "/v1/sync?a=1",
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
        "s",
        "1",
        "2",
    ]
    assert sg.reply_bytes(200, b"", "sig").decode().splitlines()[::2] == ["200", "sig"]


@given(data=st.binary(max_size=50))
def test_what_was_signed_verifies(data: bytes) -> None:
    sg.verify(KEY.public_key(), sg.REQUEST, data, sg.sign(KEY, sg.REQUEST, data))


def test_purposes_are_apart() -> None:
    assert len(set(PURPOSES)) == len(PURPOSES)
    for made in PURPOSES:
        for used in PURPOSES:
            signature = sg.sign(KEY, made, b"data")
            if made == used:
                sg.verify(KEY.public_key(), used, b"data", signature)
            else:
                with pytest.raises(WrongSignature):
                    sg.verify(KEY.public_key(), used, b"data", signature)


@given(signature=st.text(max_size=100) | st.binary(min_size=64, max_size=64).map(lambda raw: b64encode(raw).decode()))
def test_anything_else_is_no_signature(signature: str) -> None:
    with pytest.raises(WrongSignature):
        sg.verify(KEY.public_key(), sg.REQUEST, b"data", signature)


def test_another_key_or_other_data_is_no_signature() -> None:
    signature = sg.sign(KEY, sg.REQUEST, b"data")
    with pytest.raises(WrongSignature):
        sg.verify(OTHER.public_key(), sg.REQUEST, b"data", signature)
    with pytest.raises(WrongSignature):
        sg.verify(KEY.public_key(), sg.REQUEST, b"dat", signature)


def test_a_statement_is_read_once_it_is_proved() -> None:
    signed = sg.state(KEY, sg.RECEIPT, RECEIPT)

    assert wire.decode(sg.demand_stated(keys_of(OTHER, KEY), sg.RECEIPT, signed), wire.Receipt) == RECEIPT


def test_a_statement_survives_the_wire_byte_by_byte() -> None:
    signed = wire.decode(wire.encode(sg.state(KEY, sg.RECEIPT, RECEIPT)), Signed)
    twice = wire.decode(b'{"signed": [ ' + wire.encode(signed) + b" ]}", _Nested).signed[0]

    assert sg.demand_stated(keys_of(KEY), sg.RECEIPT, twice) == wire.encode(RECEIPT)


class _Nested(msgspec.Struct):
    signed: list[Signed]


def test_a_statement_by_a_key_nobody_vouched_for_is_told_apart() -> None:
    signed = sg.state(KEY, sg.RECEIPT, RECEIPT)

    with pytest.raises(UnknownKey):
        sg.demand_stated(keys_of(OTHER), sg.RECEIPT, signed)
    with pytest.raises(UnknownKey):
        sg.demand_stated({}, sg.RECEIPT, signed)


def test_a_statement_under_anothers_name_is_no_statement() -> None:
    signed = msgspec.structs.replace(sg.state(OTHER, sg.RECEIPT, RECEIPT), key=next(iter(keys_of(KEY))))

    with pytest.raises(WrongSignature):
        sg.demand_stated(keys_of(KEY, OTHER), sg.RECEIPT, signed)


def test_a_changed_statement_is_no_statement() -> None:
    signed = sg.state(KEY, sg.RECEIPT, RECEIPT)
    changed = msgspec.structs.replace(signed, payload=msgspec.Raw(bytes(signed.payload).replace(b'"r"', b'"s"')))

    with pytest.raises(WrongSignature):
        sg.demand_stated(keys_of(KEY), sg.RECEIPT, changed)


def test_a_public_key_survives_as_text() -> None:
    assert sg.public_key(sg.public_text(KEY.public_key())) == KEY.public_key()


@given(text=st.text(max_size=60) | st.binary(max_size=40).map(lambda raw: b64encode(raw).decode()))
def test_whatever_arrives_is_a_public_key_or_malformed(text: str) -> None:
    with suppress(Malformed):
        assert sg.public_text(sg.public_key(text)) == text


PARTS = st.tuples(
    st.sampled_from(["GET", "POST"]),
    st.sampled_from(["/a", "/b"]),
    st.binary(max_size=2),
    st.integers(1, 3),
    st.integers(1, 3),
)


@given(one=PARTS, other=PARTS)
def test_only_the_same_request_has_the_same_bytes(
    one: tuple[str, str, bytes, int, int], other: tuple[str, str, bytes, int, int]
) -> None:
    def data(parts: tuple[str, str, bytes, int, int]) -> bytes:
        method, path, body, incarnation, counter = parts
        stamp = RequestStamp(station=StationId("s"), incarnation=incarnation, counter=counter)
        return sg.request_bytes(method, path, body, stamp)

    assert (data(one) == data(other)) == (one == other)


@given(
    one=st.tuples(st.integers(200, 202), st.binary(max_size=2), st.sampled_from(["s1", "s2"])),
    other=st.tuples(st.integers(200, 202), st.binary(max_size=2), st.sampled_from(["s1", "s2"])),
)
def test_a_reply_belongs_to_one_request(one: tuple[int, bytes, str], other: tuple[int, bytes, str]) -> None:
    assert (sg.reply_bytes(*one) == sg.reply_bytes(*other)) == (one == other)
