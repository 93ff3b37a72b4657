"""Whatever a signed station sends: an answer that both ends know, and never a failure of the server."""

import json
from collections.abc import Iterator
from urllib.parse import quote

import msgspec
import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from sync.protocol import wire
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, whole_attempt

pytestmark = pytest.mark.django_db
EXAMPLES = 150
KNOWN = {200, 400, 401, 403, 404, 409, 413}

odd = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from([0, -1, 1, 2**31 - 1, 2**31, 2**53, 2**63 - 1, 2**63, 2**64, 10**30, -(2**63), -(2**64), 1e308]),
    st.sampled_from(["", "\0", "\ud800", "é", "x" * 70, "../..", "1", "%s", "'", '"', "00" * 32, "ff" * 32]),
    st.text(max_size=5),
    st.sampled_from([[], {}, [[]], {"a": 1}, [1, "x"], {"kind": "x", "id": "y"}, [None] * 3]),
)


def places(value: object, path: tuple[object, ...] = ()) -> Iterator[tuple[object, ...]]:
    """Every place in a message that could be another."""
    yield path
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from places(inner, (*path, key))
    elif isinstance(value, list):
        for index, inner in enumerate(value):
            yield from places(inner, (*path, index))


def with_other(value: object, path: tuple[object, ...], other: object) -> object:
    """The message with something else at one place."""
    if not path:
        return other
    first, *rest = path
    if isinstance(value, dict):
        return {key: with_other(v, tuple(rest), other) if key == first else v for key, v in value.items()}
    assert isinstance(value, list)
    return [with_other(v, tuple(rest), other) if n == first else v for n, v in enumerate(value)]


def messages(machine: Machine, candidate: str) -> dict[str, object]:
    """A good message for each address."""
    machine.record(*whole_attempt(candidate, at_ms=now_ms() - 60_000))
    now = wire.Now(wall_ms=1, mono_ms=1, boot="b", holds={"keys": "held"})
    batch = machine.batch(0, 6)
    grant = CandidateProfile.objects.get().grant
    sync = machine.sync_body(batch, now=now, grants=(msgspec.json.decode(grant, type=wire.Signed),))
    return {
        "/v1/sync": json.loads(sync),
        "/v1/claim": {"candidate": candidate, "generation": 1},
        "/v1/release": {"package": "0" * 64, "session": "s"},
        "/v1/enroll": {"code": "C", "sign": "A" * 44, "seal": machine.seal_text, "role": "seat", "proof": "AA=="},
    }


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_no_message_makes_the_server_fail(station: Machine, candidate: CandidateProfile, data: st.DataObject) -> None:
    with transaction.atomic():
        station.logs.clear()
        good = messages(station, candidate.public_id)
        path = data.draw(st.sampled_from(sorted(good)))
        told = good[path]
        for _ in range(data.draw(st.integers(1, 3))):
            place = data.draw(st.sampled_from(list(places(told))))
            told = with_other(told, place, data.draw(odd))
        reply = station.signed("POST", path, json.dumps(told).encode("utf-8", "surrogatepass"))
        assert reply.status in KNOWN, (path, told, reply.content())
        if reply.status >= 400:
            assert reply.refusal.sentence
        transaction.set_rollback(True)


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    attempt=st.text("abc-_0'%/. ", min_size=1, max_size=12) | st.just("0190c1f0-0000-7000-8000-000000000001"),
    since=st.integers() | st.text("0123-e. x", max_size=6),
    fence=st.integers() | st.just(""),
)
def test_no_address_of_a_moved_attempt_makes_the_server_fail(
    station: Machine, attempt: str, since: object, fence: object
) -> None:
    path = f"/v1/attempts/{quote(attempt, safe='')}/events?since={quote(str(since))}&fence={fence}"
    reply = station.signed("GET", path)
    assert reply.status in (400, 404), (path, reply.content())
    assert reply.refusal.sentence


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=st.binary(max_size=200), path=st.sampled_from(["/v1/sync", "/v1/claim", "/v1/release"]))
def test_no_bytes_make_the_server_fail(station: Machine, body: bytes, path: str) -> None:
    reply = station.signed("POST", path, body)
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")
