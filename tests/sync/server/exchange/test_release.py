"""A content key leaves the server once its session is open, for good stations of its center, with an audit row."""

from datetime import timedelta

import msgspec
import pytest

from sync.protocol import seal, wire
from sync.server.exchange.models import KeyRelease
from sync.server.papers.models import Package
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, Station
from sync.server.registration.times import now, to_ms
from tests.sync.server.exchange.conftest import new_package, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, started, submitted

pytestmark = pytest.mark.django_db


def test_the_key_opens_for_this_station_and_leaves_a_row(
    station: Machine, session: ExamSession, package: Package
) -> None:
    before = now()
    sealed = station.release(package.hash, session.public_id).read(wire.ReleaseReply).sealed
    info = seal.release_info(package.hash, session.public_id, station.name)
    assert seal.open_key(sealed, station.seal, info=info) == b"k" * 32
    row = KeyRelease.objects.get()
    assert (row.station.public_id, row.session, row.package) == (station.name, session, package.hash)
    assert before <= row.at <= now()


def test_no_key_before_the_session_opens(station: Machine, session: ExamSession, package: Package) -> None:
    session.opens_at = now() + timedelta(minutes=10)
    session.save()
    reply = station.release(package.hash, session.public_id)
    assert (reply.status, reply.refusal.code, reply.refusal.at_ms) == (403, "KEY-NOT-YET", to_ms(session.opens_at))
    assert not KeyRelease.objects.exists()


def test_no_key_for_a_machine_at_which_nobody_sits(enrolled: Enrolled, session: ExamSession, package: Package) -> None:
    panel = enrolled("P1", role="panel")
    reply = panel.release(package.hash, session.public_id)
    assert (reply.status, reply.refusal.code) == (404, "PACKAGE-UNKNOWN")
    assert not KeyRelease.objects.exists()


def test_no_key_for_a_station_of_another_center(enrolled: Enrolled, session: ExamSession, package: Package) -> None:
    other = enrolled("B1", at=ExamCenter.objects.create(code="C2", name="Center Two"))
    reply = other.release(package.hash, session.public_id)
    assert (reply.status, reply.refusal.code) == (404, "PACKAGE-UNKNOWN")
    assert not KeyRelease.objects.exists()


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_no_key_for_a_station_in_bad_standing(
    station: Machine, session: ExamSession, package: Package, standing: str
) -> None:
    Station.objects.update(standing=standing)
    reply = station.release(package.hash, session.public_id)
    assert (reply.status, reply.refusal.code) == (403, f"STATION-{standing.upper()}")
    assert not KeyRelease.objects.exists()


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_a_quarantined_station_gets_the_key_of_what_runs_there_and_no_other(
    station: Machine, candidate: CandidateProfile, session: ExamSession, package: Package, standing: str
) -> None:
    """Its disk came back from an old image, without the key: quarantine keeps it from starting, not from going on."""
    begun = started(candidate.public_id, at_ms=now_ms() - 1_000, session=session.public_id)
    station.record(msgspec.structs.replace(begun, package=package.hash))
    station.push()
    other = new_package(session, b"newer")
    Station.objects.update(standing=standing)

    assert station.release(package.hash, session.public_id).status == (200 if standing == "quarantined" else 403)
    assert station.release(other.hash, session.public_id).status == 403


def test_no_key_of_one_session_for_another(station: Machine, session: ExamSession) -> None:
    other = ExamSession.objects.create(
        center=session.center, exam=session.exam, opens_at=session.opens_at, closes_at=session.closes_at
    )
    package = new_package(session)
    assert station.release(package.hash, other.public_id).refusal.code == "PACKAGE-UNKNOWN"
    assert station.release("0" * 64, session.public_id).refusal.code == "PACKAGE-UNKNOWN"


def test_no_key_of_a_canceled_session(station: Machine, session: ExamSession, package: Package) -> None:
    session.cancelled = True
    session.save()
    assert station.release(package.hash, session.public_id).refusal.code == "PACKAGE-UNKNOWN"


def test_an_older_packages_key_is_released_to_those_who_began_with_it(
    station: Machine, session: ExamSession, package: Package
) -> None:
    new_package(session, b"newer")
    assert station.release(package.hash, session.public_id).status == 200


def test_a_replayed_request_gets_no_key(station: Machine, session: ExamSession, package: Package) -> None:
    station.release(package.hash, session.public_id)
    asked = wire.encode(wire.ReleaseRequest(package=package.hash, session=session.public_id))
    reply = station.signed("POST", "/v1/release", asked, counter=station.counter)
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")
    assert KeyRelease.objects.count() == 1


def test_no_key_after_the_session_has_closed_but_where_an_attempt_of_it_goes_on(
    station: Machine, enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession, package: Package
) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id)
    station.record(first)
    station.push()
    ExamSession.objects.update(closes_at=now() - timedelta(seconds=1))
    refused = enrolled("A2").release(package.hash, session.public_id)
    assert (refused.status, refused.refusal.code) == (403, "SESSION-OVER")
    assert station.release(package.hash, session.public_id).status == 200
    station.record(submitted([first], at_ms=now_ms()))
    station.push()
    assert station.release(package.hash, session.public_id).refusal.code == "SESSION-OVER"
    assert KeyRelease.objects.count() == 1
