"""What a station can read back: all of its own, the packages of its center, and nothing else."""

from datetime import timedelta

import pytest

from sync.protocol import chain, wire
from sync.protocol.seal import package_hash
from sync.server.exchange import readings
from sync.server.papers.models import Package
from sync.server.registration.models import ExamCenter, ExamSession
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import new_package
from tests.sync.server.exchange.machine import Enrolled, Log, Machine, whole_attempt

pytestmark = pytest.mark.django_db


def test_a_stations_own_events_come_back_byte_for_byte(station: Machine) -> None:
    station.record(*whole_attempt("c", at_ms=1))
    station.push()
    reply = station.signed("GET", "/v1/journal/1?since=2").read(wire.JournalReply)
    assert [bytes(raw) for raw in reply.events] == station.log.raws[2:]
    assert reply.head == station.heads()[0]


def test_repeated_events_come_back_in_their_place(station: Machine) -> None:
    station.record(*whole_attempt("c", at_ms=1))
    station.push()
    raws, parent = station.log.raws, station.log.hash_at(6)
    station.incarnation = 2
    station.logs[2] = Log(chain.genesis(station.name, 2, parent).hex(), parent)
    station.record(raws[4], b'{"kind":"x","id":"between"}', raws[5])
    station.push()
    reply = station.signed("GET", "/v1/journal/2").read(wire.JournalReply)
    assert [bytes(raw) for raw in reply.events] == station.log.raws
    assert reply.parent == parent


def test_a_long_journal_comes_in_pages(station: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "PAGE_EVENTS", 4)
    station.record(*whole_attempt("c", at_ms=1))
    station.push()
    first = station.signed("GET", "/v1/journal/1").read(wire.JournalReply)
    assert len(first.events) == 4
    assert first.head.seq == 6
    rest = station.signed("GET", "/v1/journal/1?since=4").read(wire.JournalReply)
    assert [bytes(raw) for raw in (*first.events, *rest.events)] == station.log.raws


def test_a_journal_that_is_not_there_is_a_refusal(station: Machine) -> None:
    reply = station.signed("GET", "/v1/journal/3")
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")


@pytest.mark.parametrize("since", ["x", "-1", "", str(2**31), str(2**63), "99999999999999999999"])
def test_a_number_that_is_none_is_a_refusal(station: Machine, since: str) -> None:
    station.record(*whole_attempt("c", at_ms=1))
    station.push()
    reply = station.signed("GET", f"/v1/journal/1?since={since}")
    assert (reply.status, reply.refusal.code) == (400, "REQUEST-MALFORMED")
    assert station.signed("GET", f"/v1/journal/{2**63}").status == 400


def test_a_package_comes_whole(station: Machine, package: Package) -> None:
    reply = station.signed("GET", f"/v1/packages/{package.hash}")
    assert (reply.status, package_hash(reply.body)) == (200, package.hash)
    assert reply.headers["content-length"] == str(package.size)
    assert "kiosk-digest" not in reply.headers


def test_a_broken_download_goes_on_where_it_stopped(station: Machine, package: Package) -> None:
    got = b""
    while len(got) < package.size:
        end = len(got) + 2_999
        reply = station.signed("GET", f"/v1/packages/{package.hash}", headers={"Range": f"bytes={len(got)}-{end}"})
        assert reply.status == 206
        assert reply.headers["content-range"] == (f"bytes {len(got)}-{min(end, package.size - 1)}/{package.size}")
        got += reply.body
    assert package_hash(got) == package.hash


def test_an_open_range_gives_the_rest(station: Machine, package: Package) -> None:
    reply = station.signed("GET", f"/v1/packages/{package.hash}", headers={"Range": "bytes=100-"})
    assert (reply.status, reply.body) == (206, package.path.read_bytes()[100:])


def test_a_range_behind_the_end_is_told_the_length(station: Machine, package: Package) -> None:
    reply = station.signed("GET", f"/v1/packages/{package.hash}", headers={"Range": f"bytes={package.size}-"})
    assert (reply.status, reply.refusal.code) == (416, "REQUEST-MALFORMED")
    assert reply.headers["content-range"] == f"bytes */{package.size}"


@pytest.mark.parametrize("asked", ["bytes=-5", "bytes=1-2,4-5", "items=0-1", "bytes=x-"])
def test_a_range_of_another_form_gives_everything(station: Machine, package: Package, asked: str) -> None:
    reply = station.signed("GET", f"/v1/packages/{package.hash}", headers={"Range": asked})
    assert (reply.status, len(reply.body)) == (200, package.size)


def test_packages_of_other_centers_are_not_there(enrolled: Enrolled, package: Package) -> None:
    other = enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Center Two"))
    reply = other.signed("GET", f"/v1/packages/{package.hash}")
    assert (reply.status, reply.refusal.code) == (404, "PACKAGE-UNKNOWN")


@pytest.mark.parametrize("name", ["0" * 64, "x", "..%2Fkeys%2Froot.pem"])
def test_what_is_no_package_is_not_there(station: Machine, name: str) -> None:
    assert station.signed("GET", f"/v1/packages/{name}").status in (401, 404)


def test_a_package_whose_file_is_gone_is_not_there(station: Machine, package: Package) -> None:
    package.path.unlink()
    assert station.signed("GET", f"/v1/packages/{package.hash}").refusal.code == "PACKAGE-UNKNOWN"


def test_an_older_package_of_a_session_stays_for_those_who_began_with_it(
    station: Machine, session: ExamSession, package: Package
) -> None:
    newer = new_package(session, b"newer")
    assert station.sync().rows
    assert station.rows["session", session.public_id].package == newer.hash  # type: ignore[attr-defined]
    assert station.signed("GET", f"/v1/packages/{package.hash}").status == 200
    assert session.closes_at > now() + timedelta(hours=1)
