"""Decisions from the center of things: by whom, with whom, and that none of them ends what is not heard from."""

from datetime import timedelta

import pytest

from sync.protocol import wire
from sync.server.exchange.directives import DirectiveRefused, close_running, decide
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.registration.models import CandidateProfile, ExamSession
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, started, whole_attempt

pytestmark = pytest.mark.django_db
Do = DirectiveRecord.Do


def begun(machine: Machine, candidate: CandidateProfile, session: ExamSession) -> AttemptRecord:
    machine.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    machine.push()
    record = AttemptRecord.objects.get(profile=candidate)
    record.session = session.public_id
    record.save()
    return record


def statements(machine: Machine) -> list[wire.Directive]:
    machine.sync()
    rows = [row for row in machine.rows.values() if isinstance(row, wire.StatementRow)]
    return [wire.decode(row.signed.payload, wire.Directive) for row in rows]


@pytest.mark.parametrize("approved_by", ["", "boss", " Boss "])
def test_to_terminate_takes_two_different_people(
    station: Machine, candidate: CandidateProfile, session: ExamSession, approved_by: str
) -> None:
    record = begun(station, candidate, session)
    with pytest.raises(DirectiveRefused):
        decide(record, Do.TERMINATE, by="boss", why="x", approved_by=approved_by)
    decide(record, Do.TERMINATE, by="boss", why="x", approved_by="deputy")
    (said,) = statements(station)
    assert (said.do, said.by, said.approved_by) == ("terminate", "boss", "deputy")


def test_the_category_of_given_time_travels(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    record = begun(station, candidate, session)
    decide(record, Do.ADD_TIME, by="boss", why="x", amount_ms=60_000, category="accommodation")
    assert [(said.amount_ms, said.category) for said in statements(station)] == [(60_000, "accommodation")]


def test_a_session_that_has_ended_tells_its_stations_and_ends_nothing_itself(
    enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession
) -> None:
    one, other, third = enrolled("A1"), enrolled("A2"), enrolled("A3")
    first = begun(one, candidate, session)
    second = begun(other, new_candidate(session, "R2"), session)
    over = new_candidate(session, "R3")
    third.record(*whole_attempt(over.public_id, at_ms=now_ms() - 60_000))
    third.push()

    assert close_running(session, by="boss", why="The session has ended") == 2
    assert [said.do for said in statements(one)] == [said.do for said in statements(other)] == ["close"]
    assert statements(third) == []
    for record in (first, second):
        record.refresh_from_db()
        assert (record.state, record.ended_at) == ("active", None)


def test_a_session_that_closes_ends_no_attempt_of_a_silent_station(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    record = begun(station, candidate, session)
    session.closes_at = now() - timedelta(minutes=1)
    session.policy = {"close_ends": True}
    session.save()
    station.sync()
    record.refresh_from_db()
    candidate.refresh_from_db()
    assert record.state == "active"
    assert str(candidate.slot.state) == "attempting"
