"""Incidents of a center: drawn up when events arrive, told to its panels, decided about once by whoever may."""

import msgspec
import pytest

from sync.protocol import events, incidents, wire
from sync.protocol.ids import AttemptId, CandidateId
from sync.protocol.incidents import Cause, Standing
from sync.server.exchange import staff
from sync.server.exchange.models import AttemptRecord, IncidentRecord, StaffMember
from sync.server.exchange.remaking import remake
from sync.server.registration.models import CandidateProfile, ExamCenter
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, started
from tests.sync.server.exchange.test_decisions import directives
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db
GAP_MS = 420_000


@pytest.fixture
def panel(enrolled: Enrolled) -> Machine:
    return enrolled("Desk", role="panel")


@pytest.fixture
def asha(center: ExamCenter) -> StaffMember:
    return a_member(center)


@pytest.fixture
def stopped(station: Machine, candidate: CandidateProfile) -> IncidentRecord:
    """A gap after which the exam went on, with the clock running meanwhile."""
    now = now_ms()
    began = started(candidate.public_id, at_ms=now - 900_000)
    station.record(began)
    at = moment(now - 300_000)
    station.record(events.AttemptResumed(at=at, attempt=began.attempt, used_ms=began.used_ms + 600_000, gap_ms=GAP_MS))
    station.push()
    return IncidentRecord.objects.get()


def verdict(member: StaffMember, incident: IncidentRecord, standing: Standing, **changed: object) -> events.AnyEvent:
    event = events.IncidentDecided(
        at=moment(now_ms()),
        person=member.public_id,
        incident=incident.event_id,
        standing=standing,
        why="Power cut at 09:54",
        attempt=AttemptId(incident.attempt_id),
        candidate=CandidateId(incident.candidate),
    )
    return incidents.proved(msgspec.structs.replace(event, **changed), staff.secret_of(member))


def told(panel: Machine, event: events.AnyEvent) -> list[str]:
    panel.record(event)
    return [result.code for result in panel.push().results]


def test_a_gap_is_drawn_up_with_what_the_clock_counted(stopped: IncidentRecord) -> None:
    assert (stopped.cause, stopped.topic, stopped.standing) == (Cause.PROGRAM, "technical", "")
    assert stopped.lost_ms == stopped.proposed_ms == GAP_MS
    assert stopped.ended_ms is not None
    assert stopped.ended_ms - stopped.began_ms == GAP_MS


def test_panels_are_told_and_seats_are_not(panel: Machine, station: Machine, stopped: IncidentRecord) -> None:
    panel.sync()
    station.sync()
    (row,) = (row for row in panel.rows.values() if isinstance(row, wire.IncidentRow))
    assert (row.incident, row.proposed_ms, row.cause) == (stopped.event_id, GAP_MS, "program")
    assert not any(isinstance(row, wire.IncidentRow) for row in station.rows.values())


def test_time_that_is_given_reaches_the_candidate_with_the_reason_and_is_given_once(
    panel: Machine, station: Machine, asha: StaffMember, stopped: IncidentRecord
) -> None:
    assert told(panel, verdict(asha, stopped, Standing.CREDITED, amount_ms=GAP_MS, topic="environment")) == []
    assert told(panel, verdict(asha, stopped, Standing.CREDITED, amount_ms=GAP_MS)) == ["DECISION-NOT-NOW"]
    (said,) = directives(station)
    assert (said.do, said.amount_ms, said.category) == ("add_time", GAP_MS, "incident_credit")
    assert (said.by, said.why) == ("Asha", "Power cut at 09:54")
    stopped.refresh_from_db()
    assert (stopped.standing, stopped.amount_ms, stopped.topic) == (Standing.CREDITED, GAP_MS, "environment")


def test_what_is_refused_or_noted_gives_nothing(
    panel: Machine, station: Machine, asha: StaffMember, stopped: IncidentRecord
) -> None:
    assert told(panel, verdict(asha, stopped, Standing.REFUSED)) == []
    stopped.refresh_from_db()
    assert (stopped.standing, stopped.why, stopped.by) == (Standing.REFUSED, "Power cut at 09:54", "Asha")
    assert directives(station) == []


@pytest.mark.parametrize(
    ("case", "code"),
    [("proof", "DECISION-NOT-PROVED"), ("right", "CODE-WITHOUT-RIGHT"), ("over", "DECISION-NOT-NOW")],
)
def test_who_may_not_decides_nothing_and_the_panel_is_told_why(
    panel: Machine, asha: StaffMember, stopped: IncidentRecord, case: str, code: str
) -> None:
    event = verdict(asha, stopped, Standing.CREDITED, amount_ms=GAP_MS)
    if case == "proof":
        event = msgspec.structs.replace(event, proof="made up")
    elif case == "right":
        StaffMember.objects.update(right="authorize")
    else:
        AttemptRecord.objects.update(state="submitted")
    assert told(panel, event) == [code]
    stopped.refresh_from_db()
    assert (stopped.standing, stopped.outcome, stopped.decision) == ("", code, event.id)


def test_a_verdict_after_one_that_came_to_nothing_counts(
    panel: Machine, asha: StaffMember, stopped: IncidentRecord
) -> None:
    told(panel, msgspec.structs.replace(verdict(asha, stopped, Standing.NOTED), proof="made up"))
    assert told(panel, verdict(asha, stopped, Standing.NOTED)) == []
    stopped.refresh_from_db()
    assert (stopped.standing, stopped.outcome) == (Standing.NOTED, "")


def test_what_somebody_writes_down_is_an_incident_of_the_room(panel: Machine, asha: StaffMember) -> None:
    event = events.IncidentDecided(
        at=moment(now_ms()), person=asha.public_id, topic="environment", why="A fire alarm in the street"
    )
    assert told(panel, incidents.proved(event, staff.secret_of(asha))) == []
    (kept,) = IncidentRecord.objects.all()
    assert (kept.cause, kept.topic, kept.detail, kept.by) == ("told", "environment", event.why, "Asha")


def test_made_again_incidents_are_the_same_and_keep_what_was_decided(
    panel: Machine, asha: StaffMember, stopped: IncidentRecord
) -> None:
    told(panel, verdict(asha, stopped, Standing.NOTED))
    before = IncidentRecord.objects.values().get()
    remake()
    assert IncidentRecord.objects.values().get() == before
