"""Enrollment over real TLS: the code's fingerprint comes first, the secret half only after it."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.client.enrolled import Enrollment
from sync.client.enrollment import enroll, issuer_keys, server_keys
from sync.client.errors import (
    ClientError,
    NotTheServer,
    Refused,
    ServerTrouble,
    Unreachable,
    WrongAddress,
    WrongCertificate,
    WrongCode,
    WrongServer,
)
from sync.protocol import codes, signatures, wire
from tests.sync.client.authority import authority
from tests.sync.client.memory import STATION
from tests.sync.client.places import Answer, Place, Protocol, json


@pytest.fixture
def strange_place(tmp_path: Path, protocol: Protocol) -> Iterator[Place]:
    """The right server behind a certificate that its authority does not vouch for."""
    made = Place(tmp_path, protocol.respond, leaf=authority("another authority").leaf())
    yield made
    made.close()


def test_a_code_makes_a_station(place: Place, protocol: Protocol) -> None:
    enrollment = enroll(place.url + "/", protocol.code, role="panel", name="Seat 7", program="1.0")

    sent = protocol.enrolled[0]
    own = Ed25519PrivateKey.from_private_bytes(enrollment.sign_private)
    assert (enrollment.url, enrollment.station, enrollment.incarnation) == (place.url, STATION, 1)
    assert msgspec.structs.replace(enrollment.identity, issuer="") == msgspec.structs.replace(
        protocol.identity, issuer=""
    )
    assert (sent.role, sent.name, sent.program) == ("panel", "Seat 7", "1.0")
    assert sent.sign == signatures.public_text(own.public_key())
    signatures.verify(own.public_key(), signatures.ENROLL, (sent.code + sent.seal).encode(), sent.proof)


def test_only_the_secret_half_of_the_code_is_sent(place: Place, protocol: Protocol) -> None:
    enroll(place.url, protocol.code)

    assert protocol.enrolled[0].code == protocol.code[codes.FINGERPRINT_LENGTH :]


def test_a_code_may_be_typed_as_people_type(place: Place, protocol: Protocol) -> None:
    enroll(place.url, f"  {codes.grouped(protocol.code).lower().replace('0', 'o').replace('1', 'l')} ")

    assert len(protocol.enrolled) == 1


@pytest.mark.parametrize("code", ["", "ABCD", "A" * 23, "A" * 25, "!" * 24])
def test_what_is_no_code_asks_nobody(code: str) -> None:
    with pytest.raises(WrongCode):
        enroll("https://127.0.0.1:1", code)


def test_what_is_no_address_asks_nobody(protocol: Protocol) -> None:
    with pytest.raises(WrongAddress):
        enroll("http://127.0.0.1:1", protocol.code)


def test_another_root_never_sees_the_secret(place: Place) -> None:
    code = codes.new_enrollment_code(Ed25519PrivateKey.generate().public_key().public_bytes_raw())

    with pytest.raises(WrongServer) as told:
        enroll(place.url, code)

    assert [request.path for request in place.requests] == ["/v1/root"]
    assert told.value.code == "KIOSK-ENROLL-SERVER"
    assert all(code[codes.FINGERPRINT_LENGTH :] not in str(vars(request)) for request in place.requests)


def test_keys_that_the_root_did_not_sign_count_for_nothing(place: Place, protocol: Protocol) -> None:
    root = signatures.public_text(protocol.root.public_key())
    other = signatures.state(Ed25519PrivateKey.generate(), signatures.IDENTITY, protocol.identity)
    reused = signatures.state(protocol.root, signatures.GRANT, protocol.identity)
    lied = msgspec.structs.replace(other, key=signatures.key_id(protocol.root.public_key().public_bytes_raw()))
    empty = signatures.state(protocol.root, signatures.IDENTITY, msgspec.structs.replace(protocol.identity, sign=""))

    for stated in (other, reused, lied, empty):
        protocol.answers["/v1/root"] = lambda _request, s=stated: json(wire.RootReply(root=root, identity=s))  # type: ignore[misc]
        with pytest.raises(WrongServer):
            enroll(place.url, protocol.code)
    assert protocol.enrolled == []


def test_the_secret_goes_only_to_whom_the_signed_authority_vouches_for(
    strange_place: Place, protocol: Protocol
) -> None:
    with pytest.raises(WrongCertificate):
        enroll(strange_place.url, protocol.code)

    assert [request.path for request in strange_place.requests] == ["/v1/root"]


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (Answer(body=b"<html>Log in"), NotTheServer),
        (Answer(status=302, headers={"Location": "/"}), NotTheServer),
        (json(wire.Refusal(code="X", sentence="Call 0900-1234 now."), status=403), NotTheServer),
        (json(wire.Refusal(code="X", sentence="Call 0900-1234 now."), status=503), ServerTrouble),
    ],
    ids=["portal", "redirect", "refusal", "trouble"],
)
def test_what_strangers_say_is_not_repeated(
    place: Place, protocol: Protocol, answer: Answer, kind: type[ClientError]
) -> None:
    protocol.answers["/v1/root"] = lambda _request: answer

    with pytest.raises(kind) as told:
        enroll(place.url, protocol.code)

    assert "0900" not in str(told.value)
    assert getattr(told.value, "refusal", None) is None


def test_a_refused_code_is_told_in_the_servers_words(place: Place, protocol: Protocol) -> None:
    used = wire.Refusal(code="ENROLL-CODE", sentence="This code was used.")
    protocol.answers["/v1/enroll"] = lambda _request: json(used, status=403)

    with pytest.raises(Refused) as told:
        enroll(place.url, protocol.code)

    assert told.value.refusal == used


def test_nobody_there_is_unreachable(place: Place, protocol: Protocol) -> None:
    place.close()

    with pytest.raises(Unreachable):
        enroll(place.url, protocol.code)


def test_an_enrollment_never_prints_its_secrets(protocol: Protocol) -> None:
    enrollment = protocol.enrollment("https://central")

    assert repr(enrollment) == f"Enrollment(url='https://central', station='{STATION}')"
    assert str(enrollment) == repr(enrollment)


def test_an_enrollment_survives_being_written_down(protocol: Protocol) -> None:
    enrollment = protocol.enrollment("https://central")

    assert msgspec.json.decode(msgspec.json.encode(enrollment), type=Enrollment) == enrollment


def test_keys_go_by_their_names(protocol: Protocol) -> None:
    identity = protocol.identity

    assert list(server_keys(identity)) == [signatures.key_id(protocol.memory.key.public_key().public_bytes_raw())]
    assert list(issuer_keys(identity)) != list(server_keys(identity))
