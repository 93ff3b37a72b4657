"""The server as the station knows it, over real TLS: what is proved counts, and nothing else."""

from base64 import b64encode
from collections.abc import Callable
from itertools import count

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from sync.client.central import Central
from sync.client.errors import ClientError, NotTheServer, OutOfTime, Refused, ServerTrouble, Unreachable
from sync.client.transport import Transport
from sync.protocol import seal, signatures, wire
from sync.protocol.enrolled import as_header
from sync.protocol.ids import CandidateId, PackageHash, SessionId, StationId
from sync.protocol.signatures import HEADER_KEY, HEADER_SIGNATURE
from tests.sync.client.memory import STATION, MemoryStore
from tests.sync.client.places import Answer, Place, Protocol, Request, json

REQUEST = wire.SyncRequest(protocol=1, heads=())
CANDIDATE = CandidateId("c1")
REFUSAL = wire.Refusal(code="CENTRAL-SCHEMA", sentence="The program does not fit its database.", retry_in_ms=5)


def spoiled(protocol: Protocol, place: Place, change: Callable[[Answer, Request], None]) -> None:
    """Let a network change the replies on their way."""

    def respond(request: Request) -> Answer:
        answer = protocol.respond(request)
        change(answer, request)
        return answer

    place.respond = respond


def test_a_signed_request_gets_a_proved_reply(central: Central, protocol: Protocol) -> None:
    store = MemoryStore()
    store.append(40)
    batch = wire.Batch(
        incarnation=1,
        since=0,
        prev=store.genesis_of(1),
        events=tuple(msgspec.Raw(e) for e in store.events_after(1, 0, 99)),
    )

    reply = central.sync(wire.SyncRequest(protocol=1, heads=store.sync_position().heads, batch=batch))

    assert reply.heads == store.sync_position().heads
    assert protocol.memory.ids() == store.ids()


def test_every_request_has_a_counter_of_its_own(central: Central, protocol: Protocol) -> None:
    for _ in range(3):
        central.sync(REQUEST)

    assert protocol.counters == [1, 2, 3]


def test_after_a_leap_every_number_is_higher(central: Central, protocol: Protocol) -> None:
    central.sync(REQUEST)
    central.leap(1_000)
    central.sync(REQUEST)
    central.leap(5)
    central.sync(REQUEST)

    assert protocol.counters == [1, 1_001, 1_002]


def test_large_requests_travel_packed(central: Central, place: Place) -> None:
    central.sync(REQUEST)
    central.sync(wire.SyncRequest(protocol=1, heads=(), epoch="x" * 2_000))

    assert [r.headers.get("content-encoding") for r in place.requests] == [None, "zstd"]
    assert len(place.requests[1].body) < 200


def test_own_events_come_back_as_they_were_sent(central: Central, protocol: Protocol) -> None:
    store = MemoryStore()
    store.append(3)
    protocol.memory.journals = store.journals

    page = central.own_events(1, 1)

    assert tuple(bytes(e) for e in page.events) == store.events_after(1, 1, 99)
    assert page.head == store.sync_position().heads[0]


# --- what does not count ----------------------------------------------------------------------------------------------


def _unsigned(answer: Answer, _request: Request) -> None:
    del answer.headers[HEADER_SIGNATURE]


def _without_key(answer: Answer, _request: Request) -> None:
    del answer.headers[HEADER_KEY]


def _garbled(answer: Answer, _request: Request) -> None:
    answer.headers[HEADER_SIGNATURE] = "not base64 ä".encode().decode("latin-1")


def _body_changed(answer: Answer, _request: Request) -> None:
    answer.body += b" "


def _status_changed(answer: Answer, _request: Request) -> None:
    answer.status = 201


def _by_another(answer: Answer, request: Request) -> None:
    other = Ed25519PrivateKey.generate()
    data = signatures.reply_bytes(answer.status, answer.body, request.headers["kiosk-signature"])
    answer.headers[HEADER_SIGNATURE] = signatures.sign(other, signatures.REPLY, data)


def _by_another_openly(answer: Answer, request: Request) -> None:
    other = Ed25519PrivateKey.generate()
    data = signatures.reply_bytes(answer.status, answer.body, request.headers["kiosk-signature"])
    answer.headers[HEADER_SIGNATURE] = signatures.sign(other, signatures.REPLY, data)
    answer.headers[HEADER_KEY] = signatures.key_id(other.public_key().public_bytes_raw())


SPOILS = [_unsigned, _without_key, _garbled, _body_changed, _status_changed, _by_another, _by_another_openly]


@pytest.mark.parametrize("spoil", SPOILS)
def test_a_reply_that_is_not_proved_does_not_count(
    central: Central, protocol: Protocol, place: Place, spoil: Callable[[Answer, Request], None]
) -> None:
    spoiled(protocol, place, spoil)

    with pytest.raises(NotTheServer):
        central.sync(REQUEST)


def test_the_reply_to_another_request_does_not_count(central: Central, protocol: Protocol, place: Place) -> None:
    recorded: list[Answer] = []
    spoiled(protocol, place, lambda answer, _request: recorded.append(answer))
    central.sync(REQUEST)
    place.respond = lambda _request: recorded[0]

    with pytest.raises(NotTheServer):
        central.sync(REQUEST)


def test_a_signature_for_another_purpose_does_not_count(central: Central, protocol: Protocol, place: Place) -> None:
    def other_purpose(answer: Answer, request: Request) -> None:
        data = signatures.reply_bytes(answer.status, answer.body, request.headers["kiosk-signature"])
        answer.headers[HEADER_SIGNATURE] = signatures.sign(protocol.memory.key, signatures.GRANT, data)

    spoiled(protocol, place, other_purpose)

    with pytest.raises(NotTheServer):
        central.sync(REQUEST)


PORTAL = Answer(body=b"<html>Log in to FreeWifi</html>", headers={"Content-Type": "text/html"})


@pytest.mark.parametrize(
    ("answer", "kind"),
    [
        (PORTAL, NotTheServer),
        (Answer(status=302, headers={"Location": "https://127.0.0.1/login"}), NotTheServer),
        (Answer(status=204), NotTheServer),
        (Answer(body=b'{"epoch":"e","heads":[],"cursor":0}'), NotTheServer),
        (Answer(status=404, body=b"<html>no</html>"), NotTheServer),
        (json(REFUSAL, status=403), NotTheServer),
        (Answer(status=500, body=b"<html>oops</html>"), ServerTrouble),
        (Answer(status=502), ServerTrouble),
        (Answer(status=599, body=b'{"code":', headers={"Content-Type": "application/json"}), ServerTrouble),
    ],
    ids=["portal", "redirect", "nothing", "unsigned", "unknown page", "unsigned refusal", "500", "502", "garbage"],
)
def test_what_answers_instead_of_the_server_is_told_apart(
    central: Central, answering: Callable[[Answer], None], answer: Answer, kind: type[ClientError]
) -> None:
    answering(answer)

    with pytest.raises(kind) as told:
        central.sync(REQUEST)
    assert type(told.value) is kind


@pytest.mark.parametrize("is_signed", [True, False])
def test_trouble_tells_what_the_server_said(
    central: Central, protocol: Protocol, place: Place, is_signed: bool
) -> None:
    answer = json(REFUSAL, status=503)
    answer.is_signed = is_signed
    protocol.answers["/v1/sync"] = lambda _request: answer

    with pytest.raises(ServerTrouble) as told:
        central.sync(REQUEST)

    assert (told.value.refusal, told.value.status) == (REFUSAL, 503)


def test_a_proved_refusal_is_the_servers_own_sentence(central: Central, protocol: Protocol) -> None:
    taken = wire.Refusal(code="CLAIM-TAKEN", sentence="Taken at seat 7.", at_ms=5, seat="7")
    protocol.answers["/v1/claim"] = lambda _request: json(taken, status=409)

    with pytest.raises(Refused) as told:
        central.claim(CANDIDATE, 1)

    assert (told.value.code, str(told.value), told.value.refusal) == ("CLAIM-TAKEN", "Taken at seat 7.", taken)


@pytest.mark.parametrize("body", [b"", b"null", b"[]", b"{", b"\xff\xfe", b"[" * 100_000, b'{"epoch":1}'])
def test_proved_nonsense_is_strange_all_the_same(central: Central, protocol: Protocol, body: bytes) -> None:
    protocol.answers["/v1/sync"] = lambda _request: Answer(body=body)

    with pytest.raises(NotTheServer):
        central.sync(REQUEST)


def test_a_reply_that_never_ends_is_out_of_time(central: Central, place: Place) -> None:
    place.wire = lambda _line, _request: place.closing.wait(20)

    with pytest.raises(OutOfTime):
        central.sync(REQUEST, within_s=0.3)


def test_after_closing_the_server_is_unreachable(central: Central) -> None:
    central.close()

    with pytest.raises(Unreachable):
        central.sync(REQUEST)


# --- claim, key -------------------------------------------------------------------------------------------------------


def fence(**changes: object) -> wire.Fence:
    return msgspec.structs.replace(
        wire.Fence(candidate=CANDIDATE, generation=1, station=STATION, fence=3, lapses_ms=9), **changes
    )


def test_a_claim_returns_the_fence(central: Central, protocol: Protocol) -> None:
    signed = protocol.memory.state(signatures.FENCE, fence())
    protocol.answers["/v1/claim"] = lambda _request: json(wire.ClaimReply(fence=signed))

    assert central.claim(CANDIDATE, 1) == fence()


@pytest.mark.parametrize(
    "changes", [{"candidate": "c2"}, {"generation": 2}, {"station": StationId("other")}], ids=lambda c: next(iter(c))
)
def test_a_fence_of_something_else_does_not_count(
    central: Central, protocol: Protocol, changes: dict[str, object]
) -> None:
    signed = protocol.memory.state(signatures.FENCE, fence(**changes))
    protocol.answers["/v1/claim"] = lambda _request: json(wire.ClaimReply(fence=signed))

    with pytest.raises(NotTheServer):
        central.claim(CANDIDATE, 1)


def test_a_fence_that_another_key_signed_does_not_count(central: Central, protocol: Protocol) -> None:
    signed = signatures.state(Ed25519PrivateKey.generate(), signatures.FENCE, fence())
    protocol.answers["/v1/claim"] = lambda _request: json(wire.ClaimReply(fence=signed))

    with pytest.raises(NotTheServer):
        central.claim(CANDIDATE, 1)


def _sealed(to: X25519PublicKey, session: str) -> Callable[[Request], Answer]:
    info = seal.release_info("p", session, STATION)
    return lambda _request: json(wire.ReleaseReply(sealed=seal.seal_key(bytes(range(32)), to, info=info)))


def test_a_released_key_opens_at_this_station(central: Central, protocol: Protocol) -> None:
    protocol.answers["/v1/release"] = _sealed(protocol.station_seal.public_key(), "s")

    assert central.release(PackageHash("p"), SessionId("s")) == bytes(range(32))


@pytest.mark.parametrize("mistake", ["station", "session", "nonsense"])
def test_a_key_for_somebody_else_does_not_open(central: Central, protocol: Protocol, mistake: str) -> None:
    to = X25519PrivateKey.generate() if mistake == "station" else protocol.station_seal
    protocol.answers["/v1/release"] = _sealed(to.public_key(), "other" if mistake == "session" else "s")
    if mistake == "nonsense":
        protocol.answers["/v1/release"] = lambda _request: json(wire.ReleaseReply(sealed=b64encode(b"x").decode()))

    with pytest.raises(NotTheServer):
        central.release(PackageHash("p"), SessionId("s"))


def test_a_central_makes_its_own_line(place: Place, protocol: Protocol) -> None:
    central = Central(protocol.enrollment(place.url), count(1).__next__)
    try:
        assert central.sync(REQUEST).epoch == "epoch-1"
    finally:
        central.close()


UNKNOWN = wire.Refusal(code="STATION-UNKNOWN", sentence="This station is not enrolled at this server.")


@pytest.mark.parametrize("certificate", ['{"signed":"by the server"}', ""])
def test_a_server_that_has_forgotten_the_station_is_shown_its_own_word_once(
    place: Place, protocol: Protocol, transport: Transport, certificate: str
) -> None:
    enrollment = msgspec.structs.replace(protocol.enrollment(place.url), certificate=certificate)
    central = Central(enrollment, count(1).__next__, transport=transport)
    shown: list[str | None] = []
    known = protocol.answers["/v1/sync"]

    def sync(request: Request) -> Answer:
        shown.append(request.headers.get("kiosk-enrolled"))
        return known(request) if shown[-1] == as_header(certificate) != "" else json(UNKNOWN, status=401)

    protocol.answers["/v1/sync"] = sync
    if certificate:
        assert central.sync(REQUEST).heads == ()
        assert shown == [None, as_header(certificate)]
    else:
        with pytest.raises(Refused) as told:
            central.sync(REQUEST)
        assert (told.value.code, shown) == ("STATION-UNKNOWN", [None])
