"""Accommodations reach the stations: with the candidate's row, and with a decision where the attempt runs already."""

import pytest

from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import AttemptId
from sync.server.exchange import timeline
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.accommodating import accommodate
from sync.server.registration.models import CandidateProfile, ExamSession
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, started, whole_attempt

pytestmark = pytest.mark.django_db
GRANTED = Accommodations(text_percent=200, eight_keys=True)


def decisions(machine: Machine) -> list[wire.Directive]:
    machine.sync()
    rows = [row for row in machine.rows.values() if isinstance(row, wire.StatementRow)]
    return [wire.decode(row.signed.payload, wire.Directive) for row in rows]


def ticket(machine: Machine, candidate: CandidateProfile) -> Accommodations:
    machine.sync()
    row = machine.rows["candidate", candidate.public_id]
    assert isinstance(row, wire.CandidateRow)
    return row.accommodations


def test_they_travel_with_the_candidate(station: Machine, candidate: CandidateProfile) -> None:
    assert ticket(station, candidate) == Accommodations()
    accommodate(candidate, GRANTED, by="boss", reason="Approved")
    assert ticket(station, candidate) == GRANTED
    assert decisions(station) == []


def test_an_exam_may_give_eight_keys_to_everybody(station: Machine, session: ExamSession) -> None:
    session.exam.eight_keys = True
    session.exam.save()
    station.sync()
    row = station.rows["session", session.public_id]
    assert isinstance(row, wire.SessionRow)
    assert row.eight_keys


def test_an_attempt_that_runs_is_told_by_a_signed_decision(station: Machine, candidate: CandidateProfile) -> None:
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    accommodate(candidate, GRANTED, by="boss", reason="Approved", approved_by="deputy")

    (said,) = decisions(station)
    assert (said.do, said.by, said.why, said.approved_by) == ("accommodate", "boss", "Approved", "deputy")
    assert said.accommodations == GRANTED


def test_an_attempt_that_is_over_hears_of_nothing(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    accommodate(candidate, GRANTED, by="boss", reason="Approved")
    assert decisions(station) == []


def test_the_timeline_says_what_was_changed_by_whom(station: Machine, candidate: CandidateProfile) -> None:
    begun = started(candidate.public_id, at_ms=now_ms() - 60_000)
    change = ev.AttemptAccommodated(
        at=begun.at, attempt=AttemptId(begun.attempt), accommodations=GRANTED, by="boss", why="Approved"
    )
    station.record(begun, change)
    station.push()

    line = timeline.lines(AttemptRecord.objects.get(profile=candidate))[0]
    assert line.what == "Accommodations changed"
    assert line.detail.startswith("by boss: Approved; size of the text, percent: 200, eight keys")
