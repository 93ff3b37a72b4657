"""Who is not a station with its own signature gets nothing but a refusal; every answer is signed for its request."""

import gzip
import json

import pytest
import zstandard
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from django.db import OperationalError

from sync.protocol import signatures, wire
from sync.protocol.errors import WrongSignature
from sync.server.exchange import keys, syncing
from sync.server.exchange.models import Journal, StoredEvent
from sync.server.registration.models import CandidateProfile, Station
from tests.sync.server.exchange.conftest import InProcess, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, Reply, whole_attempt

pytestmark = pytest.mark.django_db
JSON = {"Content-Type": "application/json"}


def test_somebody_elses_key_opens_nothing(station: Machine) -> None:
    station.record(*whole_attempt("c", at_ms=1))
    body = station.sync_body(station.batch(0, 6))
    reply = station.signed("POST", "/v1/sync", body, sign=Ed25519PrivateKey.generate())
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")
    assert not StoredEvent.objects.exists()
    assert Station.objects.get().counter == 0


def test_a_station_nobody_enrolled_is_told_so(station: Machine) -> None:
    reply = station.signed("POST", "/v1/sync", station.sync_body(), name="nobody")
    assert (reply.status, reply.refusal.code) == (401, "STATION-UNKNOWN")


@pytest.mark.parametrize("missing", ["Kiosk-Station", "Kiosk-Incarnation", "Kiosk-Counter", "Kiosk-Signature"])
def test_a_request_without_one_of_its_marks_is_unsigned(station: Machine, missing: str) -> None:
    station.server_key = None  # without a signature there is nothing that the reply's could belong to
    reply = station.signed("POST", "/v1/sync", station.sync_body(), headers={missing: ""})
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")


@pytest.mark.parametrize("number", ["-1", "+1", "1.0", "1e3", "0x1", " 1", "²", "1" * 19, "01"])
def test_a_counter_that_is_no_plain_number_is_unsigned(station: Machine, number: str) -> None:
    reply = station.signed("POST", "/v1/sync", station.sync_body(), headers={"Kiosk-Counter": number})
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("POST", "/v1/sync"),
        ("POST", "/v1/claim"),
        ("POST", "/v1/release"),
        ("GET", "/v1/journal/1"),
        ("GET", "/v1/packages/" + "0" * 64),
    ],
)
def test_nothing_of_a_stations_is_had_without_a_signature(line: InProcess, method: str, path: str) -> None:
    reply = line.ask(method, path, b"{}" if method == "POST" else b"", JSON)
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")


def test_a_signature_is_for_one_body_path_and_counter(station: Machine) -> None:
    line = station.line
    caught: list[tuple[str, str, bytes, dict[str, str]]] = []

    class Ear:
        def ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Reply:
            caught.append((method, path, body, headers))
            return line.ask(method, path, body, headers)

    station.line = Ear()
    station.record(*whole_attempt("c", at_ms=1))
    station.sync(station.batch(0, 2))
    method, path, body, headers = caught[0]
    for changed in (
        (method, path, station.sync_body(station.batch(2, 6)), headers),
        (method, "/v1/claim", body, headers),
        (method, path + "?x=1", body, headers),
        (method, path, body, {**headers, "Kiosk-Counter": "99"}),
        (method, path, body, {**headers, "Kiosk-Incarnation": "2"}),
    ):
        assert line.ask(*changed).status == 401
    assert Journal.objects.get().seq == 2


def test_every_answer_is_signed_for_its_request(station: Machine, line: InProcess) -> None:
    # `Machine.signed` proves each reply; here, that the proof is worth something.
    reply = station.signed("POST", "/v1/sync", b"nonsense")
    assert reply.status == 400
    said = signatures.reply_bytes(reply.status, reply.body, "another request's signature")
    with pytest.raises(WrongSignature):
        signatures.verify(keys.keys().sign.public_key(), signatures.REPLY, said, reply.headers["kiosk-signature"])
    assert reply.headers["kiosk-key"] == keys.keys().sign_id
    root = line.ask("GET", "/v1/root", b"", {})
    signed = signatures.reply_bytes(200, root.body, "")
    signatures.verify(keys.keys().sign.public_key(), signatures.REPLY, signed, root.headers["kiosk-signature"])


# --- bodies -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("encoding", "pack"), [("zstd", zstandard.ZstdCompressor().compress), ("gzip", gzip.compress), ("identity", bytes)]
)
def test_bodies_may_come_packed(
    station: Machine, candidate: CandidateProfile, encoding: str, pack: "type[bytes]"
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    body = pack(station.sync_body(station.batch(0, 6)))
    reply = station.signed("POST", "/v1/sync", body, headers={"Content-Encoding": encoding})
    assert reply.read(wire.SyncReply).heads[0].seq == 6


def test_replies_are_packed_for_those_who_can_unpack(station: Machine, candidate: CandidateProfile) -> None:
    reply = station.signed("POST", "/v1/sync", station.sync_body(), headers={"Accept-Encoding": "gzip, zstd"})
    assert reply.headers["content-encoding"] == "zstd"
    assert len(reply.body) < len(reply.content())
    plain = station.signed("POST", "/v1/sync", station.sync_body())
    assert "content-encoding" not in plain.headers
    assert plain.headers["vary"] == "Accept-Encoding"


@pytest.mark.parametrize(("encoding", "pack"), [("zstd", zstandard.ZstdCompressor().compress), ("gzip", gzip.compress)])
def test_a_bomb_is_too_large(station: Machine, encoding: str, pack: "type[bytes]") -> None:
    bomb = pack(b"[" + b" " * (20 * wire.MAX_BODY) + b"]")
    assert len(bomb) < wire.MAX_BODY
    reply = station.signed("POST", "/v1/sync", bomb, headers={"Content-Encoding": encoding})
    assert (reply.status, reply.refusal.code) == (413, "TOO-LARGE")


def test_a_body_larger_than_agreed_is_too_large(station: Machine) -> None:
    reply = station.signed("POST", "/v1/sync", b" " * (wire.MAX_BODY + 1))
    assert (reply.status, reply.refusal.code) == (413, "TOO-LARGE")


@pytest.mark.parametrize("encoding", ["zstd", "gzip", "br"])
def test_a_body_that_does_not_unpack_is_malformed(station: Machine, encoding: str) -> None:
    reply = station.signed("POST", "/v1/sync", b"\0nonsense", headers={"Content-Encoding": encoding})
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{}",
        b"[]",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"protocol":1,"heads":[],"grants":' + b'[{"payload":' * 50_000,
        b'{"protocol":"1","heads":[]}',
        b'{"protocol":1,"heads":[{"incarnation":1,"seq":"x","hash":""}]}',
        b'{"protocol":1,"heads":[],"batch":{"incarnation":1,"since":0,"prev":"","events":[' + b"[" * 100_000,
    ],
)
def test_nonsense_is_a_refusal_not_a_failure(station: Machine, body: bytes) -> None:
    reply = station.signed("POST", "/v1/sync", body)
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")


def test_another_content_type_is_a_refusal(station: Machine) -> None:
    reply = station.signed("POST", "/v1/sync", b"a=b", headers={"Content-Type": "application/x-www-form-urlencoded"})
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")


def test_another_accepted_type_is_a_refusal(station: Machine) -> None:
    reply = station.signed("POST", "/v1/sync", station.sync_body(), headers={"Accept": "text/html"})
    assert (reply.status, reply.refusal.code) == (406, "REQUEST-MALFORMED")


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/v1/nothing", 404), ("POST", "/v1/", 404), ("GET", "/v1/sync", 405), ("DELETE", "/v1/root", 405)],
)
def test_wrong_addresses_and_methods_are_refusals(line: InProcess, method: str, path: str, status: int) -> None:
    reply = line.ask(method, path, b"", {})
    assert (reply.status, reply.refusal.code) == (status, "REQUEST-MALFORMED")
    assert "kiosk-signature" in reply.headers


def test_a_head_request_is_told_that_it_is_not_taken(line: InProcess) -> None:
    assert line.ask("HEAD", "/v1/sync", b"", {}).status == 405


# --- trouble ----------------------------------------------------------------------------------------------------------


def test_a_database_that_does_not_take_it_is_busy_and_nothing_is_acknowledged(
    station: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked(*_: object, **__: object) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr(syncing.ingest, "take", locked)
    station.record(*whole_attempt("c", at_ms=1))
    reply = station.signed("POST", "/v1/sync", station.sync_body(station.batch(0, 6)))
    assert (reply.status, reply.refusal.code) == (503, "CENTRAL-BUSY")
    assert reply.refusal.retry_in_ms > 0
    assert reply.headers["retry-after"] == "5"
    assert Station.objects.get().counter == 0


def test_a_fault_in_the_program_is_a_refusal_without_its_details(
    station: Machine, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(*_: object, **__: object) -> None:
        raise ZeroDivisionError("secret detail")

    monkeypatch.setattr(syncing.ingest, "take", broken)
    station.record(*whole_attempt("c", at_ms=1))
    reply = station.signed("POST", "/v1/sync", station.sync_body(station.batch(0, 6)))
    assert (reply.status, reply.refusal.code) == (500, "CENTRAL-FAILED")
    assert b"secret" not in reply.body
    assert "secret detail" in caplog.text


def test_other_stations_cannot_be_spoken_for(enrolled: Enrolled) -> None:
    mine, other = enrolled("A1"), enrolled("A2")
    mine.record(*whole_attempt("c", at_ms=1))
    mine.push()
    reply = other.signed("GET", "/v1/journal/1", name=mine.name)
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")
    assert other.signed("GET", "/v1/journal/1").status == 400
    told = json.loads(other.signed("POST", "/v1/sync", other.sync_body()).content())
    assert told["heads"] == []
