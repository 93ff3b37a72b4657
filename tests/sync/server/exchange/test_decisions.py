"""What people decide at a panel: carried out once, by whoever may, in time; kept whatever comes of it."""

import msgspec
import pytest

from sync.protocol import deciding, events, wire
from sync.protocol.deciding import Do
from sync.protocol.ids import AttemptId, CandidateId, StationId, new_id
from sync.server.exchange import staff
from sync.server.exchange.models import AttemptRecord, Claim, DirectiveRecord, PanelDecision, RaisedHand, StaffMember
from sync.server.registration.models import CandidateProfile, ExamCenter, Station
from sync.server.registration.times import from_ms
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, started
from tests.sync.server.exchange.test_hands import raised
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db


@pytest.fixture
def panel(enrolled: Enrolled) -> Machine:
    return enrolled("Desk", role="panel")


@pytest.fixture
def asha(center: ExamCenter) -> StaffMember:
    return a_member(center)


@pytest.fixture
def running(station: Machine, candidate: CandidateProfile) -> AttemptRecord:
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    return AttemptRecord.objects.get()


def decision(member: StaffMember, do: Do, **changed: object) -> events.PanelDecided:
    event = events.PanelDecided(at=moment(now_ms()), do=do, person=member.public_id, why="Power cut", order=new_id())
    return deciding.proved(msgspec.structs.replace(event, **changed), staff.secret_of(member))


def about(record: AttemptRecord) -> dict[str, object]:
    return {"attempt": AttemptId(record.public_id), "candidate": CandidateId(record.profile.public_id)}


def decided(panel: Machine, event: events.PanelDecided) -> str:
    """Record and push it; return what became of it."""
    panel.record(event)
    results = panel.push().results
    outcome = PanelDecision.objects.get(event_id=event.id).outcome
    assert [result.code for result in results] == ([outcome] if outcome else [])
    return outcome


def directives(station: Machine) -> list[wire.Directive]:
    station.sync()
    rows = [row for row in station.rows.values() if isinstance(row, wire.StatementRow)]
    return [wire.decode(row.signed.payload, wire.Directive) for row in rows]


def test_added_time_reaches_the_seat_with_who_and_why(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    event = decision(asha, Do.ADD_TIME, amount_ms=600_000, category="incident_credit", **about(running))
    assert decided(panel, event) == ""

    (said,) = directives(station)
    assert (said.do, said.amount_ms, said.by, said.why) == ("add_time", 600_000, "Asha", "Power cut")
    assert said.category == "incident_credit"


def test_the_same_decision_is_carried_out_once(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    event = decision(asha, Do.PAUSE, **about(running))
    decided(panel, event)
    panel.acked.clear()
    panel.push()
    assert DirectiveRecord.objects.count() == 1


def test_panels_are_told_of_it_and_of_what_became_of_it(
    panel: Machine, enrolled: Enrolled, asha: StaffMember, running: AttemptRecord
) -> None:
    other = enrolled("Second desk", role="panel")
    event = decision(asha, Do.PAUSE, **about(running))
    decided(panel, event)
    other.sync()
    (row,) = (row for row in other.rows.values() if isinstance(row, wire.DecisionRow))
    assert (row.event, row.do, row.by, row.why, row.outcome) == (event.id, "pause", "Asha", "Power cut", "")


def test_a_message_is_what_the_candidate_reads(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    assert decided(panel, decision(asha, Do.MESSAGE, text="Ten minutes more.", why="", **about(running))) == ""
    (said,) = directives(station)
    assert (said.do, said.text) == ("message", "Ten minutes more.")


def test_only_the_causes_that_were_looked_at_are_decided_about(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    AttemptRecord.objects.update(for_staff="KIOSK-LOCK-A, KIOSK-LOCK-B", state="locked")
    assert decided(panel, decision(asha, Do.UNLOCK, causes=("KIOSK-LOCK-B",), **about(running))) == ""
    (said,) = directives(station)
    assert said.causes == ("KIOSK-LOCK-B",)


def test_causes_that_nobody_waits_for_unlock_nothing(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    AttemptRecord.objects.update(for_staff="KIOSK-LOCK-A", state="locked")
    assert decided(panel, decision(asha, Do.UNLOCK, causes=("KIOSK-LOCK-B",), **about(running))) == "DECISION-NOT-NOW"
    assert directives(station) == []


@pytest.mark.parametrize(
    "case",
    [
        ("observe", Do.PAUSE, "CODE-WITHOUT-RIGHT"),
        ("authorize", Do.PAUSE, ""),
        ("authorize", Do.ADD_TIME, "CODE-WITHOUT-RIGHT"),
        ("decide", Do.ADD_TIME, ""),
    ],
)
def test_the_right_decides(
    panel: Machine, asha: StaffMember, running: AttemptRecord, case: tuple[str, Do, str]
) -> None:
    right, do, outcome = case
    StaffMember.objects.update(right=right)
    assert decided(panel, decision(asha, do, amount_ms=60_000, **about(running))) == outcome


def test_nobody_decides_in_a_name_without_its_passphrase(
    panel: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    forged = msgspec.structs.replace(decision(asha, Do.PAUSE, **about(running)), do="resume")
    assert decided(panel, forged) == "DECISION-NOT-PROVED"
    assert DirectiveRecord.objects.count() == 0


def test_what_a_revoked_person_decided_before_still_counts(
    panel: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    early = decision(asha, Do.ADD_TIME, amount_ms=60_000, **about(running))
    late = decision(asha, Do.ADD_TIME, amount_ms=60_000, at=moment(now_ms() + 2_000), **about(running))
    StaffMember.objects.update(revoked_at=from_ms(early.at.best_ms + 1))
    assert decided(panel, early) == ""
    panel_late = msgspec.structs.replace(late, at=moment(now_ms()))
    StaffMember.objects.update(revoked_at=from_ms(now_ms() - 1_000))
    proved = deciding.proved(panel_late, staff.secret_of(asha))
    assert decided(panel, proved) == "CODE-BY-REVOKED"


def test_a_pause_that_comes_an_hour_late_stops_nobody_and_added_time_is_added(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    StaffMember.objects.update(duty_from=from_ms(now_ms() - 10 * 3_600_000))
    before = moment(now_ms() - 3_600_000)
    assert decided(panel, decision(asha, Do.PAUSE, at=before, **about(running))) == "DECISION-TOO-LATE"
    assert decided(panel, decision(asha, Do.ADD_TIME, amount_ms=60_000, at=before, **about(running))) == ""
    assert [said.do for said in directives(station)] == ["add_time"]


def test_a_seat_decides_nothing(station: Machine, asha: StaffMember, running: AttemptRecord) -> None:
    assert decided(station, decision(asha, Do.PAUSE, **about(running))) == "DECISION-UNKNOWN"


def test_nothing_is_decided_about_another_centers_attempt(enrolled: Enrolled, running: AttemptRecord) -> None:
    two = ExamCenter.objects.create(code="C2", name="Two", zone="UTC")
    elsewhere = enrolled("Desk", at=two, role="panel")
    assert decided(elsewhere, decision(a_member(two), Do.PAUSE, **about(running))) == "DECISION-NO-ATTEMPT"


def test_a_face_that_was_compared_is_kept_with_who_said_so(
    panel: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    whom = CandidateId(candidate.public_id)
    assert decided(panel, decision(asha, Do.DOUBT, candidate=whom)) == ""
    kept = PanelDecision.objects.get()
    assert (kept.do, kept.name, kept.why, kept.candidate) == ("doubt_identity", "Asha", "Power cut", whom)


def test_a_start_that_was_allowed_takes_the_slot_from_the_seat_that_had_claimed_it(
    panel: Machine, station: Machine, enrolled: Enrolled, asha: StaffMember, candidate: CandidateProfile
) -> None:
    other = enrolled("A2")
    claim = wire.encode(wire.ClaimRequest(candidate=CandidateId(candidate.public_id), generation=1))
    headers = {"Content-Type": "application/json"}
    assert other.signed("POST", "/v1/claim", claim, headers=headers).status == 200
    assert station.signed("POST", "/v1/claim", claim, headers=headers).refusal.code == "CLAIM-TAKEN"

    wish = {"candidate": CandidateId(candidate.public_id), "generation": 1, "station": StationId(station.name)}
    assert decided(panel, decision(asha, Do.START, **wish)) == ""
    assert station.signed("POST", "/v1/claim", claim, headers=headers).status == 200
    assert Claim.objects.order_by("-fence").first().station == Station.objects.get(public_id=station.name)  # type: ignore[union-attr]


def test_no_start_is_allowed_over_an_attempt_that_runs(
    panel: Machine, station: Machine, asha: StaffMember, running: AttemptRecord
) -> None:
    wish = {"candidate": CandidateId(running.profile.public_id), "generation": 1, "station": StationId(station.name)}
    assert decided(panel, decision(asha, Do.START, **wish)) == "DECISION-NOT-NOW"


def test_somebody_who_goes_is_told_at_the_seat(panel: Machine, station: Machine, asha: StaffMember) -> None:
    event = raised(station)
    assert decided(panel, decision(asha, Do.ATTEND, station=StationId(station.name))) == ""
    assert RaisedHand.objects.get(event_id=event.id).state == "coming"
    assert decided(panel, decision(asha, Do.ATTENDED, station=StationId(station.name))) == ""
    assert not RaisedHand.objects.get(event_id=event.id).is_up
    assert decided(panel, decision(asha, Do.ATTEND, station=StationId(station.name))) == "DECISION-NOT-NOW"


def test_whoever_cannot_go_after_all_takes_it_back_and_the_hand_waits_again(
    panel: Machine, station: Machine, asha: StaffMember
) -> None:
    event = raised(station)
    going = decision(asha, Do.ATTEND, station=StationId(station.name))
    assert decided(panel, going) == ""
    assert decided(panel, decision(asha, Do.UNDO, undoes=going.id)) == ""
    hand = RaisedHand.objects.get(event_id=event.id)
    assert (hand.is_up, hand.state, hand.answered_by) == (True, "", "Asha")
    station.sync()
    assert [row.state for row in station.rows.values() if isinstance(row, wire.HandRow)] == [""]
    again = decision(asha, Do.ATTEND, station=StationId(station.name))
    assert decided(panel, again) == ""
    assert decided(panel, decision(asha, Do.ATTENDED, station=StationId(station.name))) == ""
    assert decided(panel, decision(asha, Do.UNDO, undoes=again.id)) == "DECISION-NOT-NOW"  # somebody was there


def test_an_observer_takes_back_what_an_observer_may_and_nothing_more(
    panel: Machine, station: Machine, center: ExamCenter, candidate: CandidateProfile, asha: StaffMember
) -> None:
    looker = a_member(center, "Lena", right="observe")
    raised(station)
    going = decision(looker, Do.ATTEND, station=StationId(station.name))
    assert decided(panel, going) == ""
    assert decided(panel, decision(looker, Do.UNDO, undoes=going.id)) == ""
    absent = decision(asha, Do.NO_SHOW, candidate=CandidateId(candidate.public_id), generation=1)
    assert decided(panel, absent) == ""
    assert decided(panel, decision(looker, Do.UNDO, undoes=absent.id)) == "CODE-WITHOUT-RIGHT"
