"""Seats, beginnings, moves, ends, walk-ins, resets: decided at a panel, by two where it takes two."""

from datetime import timedelta

import msgspec
import pytest
from django.contrib.auth.models import User
from django.test import Client

from sync.protocol import codes, deciding, events, wire
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import Do
from sync.protocol.ids import CandidateId, EventId, SessionId, StationId, new_id
from sync.protocol.slots import SlotState
from sync.server.exchange import decided_slots, staff
from sync.server.exchange.models import AttemptRecord, MoveRecord, PanelDecision, StaffMember
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, Station
from sync.server.registration.times import from_ms, now
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, started
from tests.sync.server.exchange.test_decisions import about, decided, decision, directives
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db
HASH = "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$" + "a" * 43


@pytest.fixture
def panel(enrolled: Enrolled) -> Machine:
    return enrolled("Desk", role="panel")


@pytest.fixture
def boss(settings: object) -> Client:
    """A central admin's browser."""
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


@pytest.fixture
def asha(center: ExamCenter) -> StaffMember:
    return a_member(center)


@pytest.fixture
def boris(center: ExamCenter) -> StaffMember:
    return a_member(center, "Boris")


@pytest.fixture
def running(station: Machine, candidate: CandidateProfile) -> AttemptRecord:
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    return AttemptRecord.objects.get()


def by_two(first: StaffMember, second: StaffMember, do: Do, **changed: object) -> events.PanelDecided:
    """A decision that both signed."""
    event = decision(first, do, second=second.public_id, **changed)
    return deciding.seconded(event, staff.secret_of(second))


def whom(profile: CandidateProfile) -> dict[str, object]:
    return {"candidate": CandidateId(profile.public_id), "generation": profile.slot_generation}


def in_session(candidate: CandidateProfile, **policy: object) -> ExamSession:
    session = candidate.session
    assert session is not None
    session.policy = {**session.policy, **policy}
    session.save()
    return session


# --- two people -------------------------------------------------------------------------------------------------------


def test_an_exam_is_ended_by_two_and_the_seat_reads_both_names(
    panel: Machine, station: Machine, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    assert decided(panel, by_two(asha, boris, Do.TERMINATE, **about(running))) == ""
    (said,) = directives(station)
    assert (said.do, said.by, said.approved_by, said.why) == ("terminate", "Asha", "Boris", "Power cut")


def test_one_person_alone_ends_nothing(panel: Machine, asha: StaffMember, running: AttemptRecord) -> None:
    assert decided(panel, decision(asha, Do.TERMINATE, **about(running))) == "CODE-ONE-PERSON"


def test_the_same_person_twice_is_one_person(panel: Machine, asha: StaffMember, running: AttemptRecord) -> None:
    assert decided(panel, by_two(asha, asha, Do.TERMINATE, **about(running))) == "CODE-ONE-PERSON"


def test_a_second_person_whose_passphrase_was_not_typed_stands_behind_nothing(
    panel: Machine, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    forged = decision(asha, Do.TERMINATE, second=boris.public_id, second_proof="0" * 64, **about(running))
    assert decided(panel, forged) == "DECISION-NOT-PROVED"
    signed = by_two(asha, boris, Do.TERMINATE, **about(running))
    other = deciding.proved(msgspec.structs.replace(signed, why="Another"), staff.secret_of(asha))
    assert decided(panel, other) == "DECISION-NOT-PROVED"


def test_the_second_person_needs_the_right_too(
    panel: Machine, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    StaffMember.objects.filter(pk=boris.pk).update(right="authorize")
    assert decided(panel, by_two(asha, boris, Do.TERMINATE, **about(running))) == "CODE-WITHOUT-RIGHT"


def test_what_a_decision_says_beside_is_proved_with_it(asha: StaffMember) -> None:
    said = decision(asha, Do.SEAT, to=StationId("one"))
    assert deciding.is_proved(said, staff.secret_of(asha))
    assert not deciding.is_proved(msgspec.structs.replace(said, to=StationId("two")), staff.secret_of(asha))


# --- seats and moves --------------------------------------------------------------------------------------------------


def test_a_seat_is_assigned_and_taken_back(
    panel: Machine, enrolled: Enrolled, asha: StaffMember, candidate: CandidateProfile
) -> None:
    before = candidate.station
    other = enrolled("A2")
    given = decision(asha, Do.SEAT, to=StationId(other.name), **whom(candidate))
    assert decided(panel, given) == ""
    candidate.refresh_from_db()
    assert (candidate.seat, candidate.station) == ("A2", Station.objects.get(public_id=other.name))

    assert decided(panel, decision(asha, Do.UNDO, undoes=given.id, candidate=given.candidate)) == ""
    candidate.refresh_from_db()
    assert candidate.station == before
    assert PanelDecision.objects.get(event_id=given.id).is_undone
    assert decided(panel, decision(asha, Do.UNDO, undoes=given.id)) == "DECISION-NOT-NOW"  # once


def test_nobody_is_seated_elsewhere_who_has_begun(
    panel: Machine, enrolled: Enrolled, asha: StaffMember, running: AttemptRecord
) -> None:
    other = enrolled("A2")
    wish = decision(asha, Do.SEAT, to=StationId(other.name), **whom(running.profile))
    assert decided(panel, wish) == "DECISION-NOT-NOW"


def test_a_running_exam_moves_by_two_people(
    panel: Machine, enrolled: Enrolled, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    other = enrolled("A2")
    wish = {"to": StationId(other.name), **about(running)}
    assert decided(panel, decision(asha, Do.MOVE, **wish)) == "CODE-ONE-PERSON"
    assert decided(panel, by_two(asha, boris, Do.MOVE, **wish)) == ""
    made = MoveRecord.objects.get()
    assert (made.target.seat, made.by, made.approved_by, made.how) == ("A2", "Asha", "Boris", "online")


def test_an_exam_goes_to_no_seat_of_another_center(
    panel: Machine, enrolled: Enrolled, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    two = ExamCenter.objects.create(code="C2", name="Two", zone="UTC")
    far = enrolled("B1", at=two)
    wish = by_two(asha, boris, Do.MOVE, to=StationId(far.name), **about(running))
    assert decided(panel, wish) == "DECISION-NO-ATTEMPT"


# --- who did not come, who came unexpected ----------------------------------------------------------------------------


def test_a_no_show_keeps_the_slot_until_the_close_and_is_taken_back(
    panel: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    absent = decision(asha, Do.NO_SHOW, **whom(candidate))
    assert decided(panel, absent) == ""
    candidate.refresh_from_db()
    assert candidate.slot.state is SlotState.AVAILABLE
    assert decided(panel, decision(asha, Do.UNDO, undoes=absent.id)) == ""
    assert PanelDecision.objects.get(event_id=absent.id).is_undone


def test_somebody_who_sits_is_no_no_show(panel: Machine, asha: StaffMember, running: AttemptRecord) -> None:
    assert decided(panel, decision(asha, Do.NO_SHOW, **whom(running.profile))) == "DECISION-NOT-NOW"


def walk_in(asha: StaffMember, session: ExamSession, **changed: object) -> events.PanelDecided:
    told: dict[str, object] = {
        "candidate": CandidateId(new_id()),
        "session": SessionId(session.public_id),
        "number": "WALK-1",
        "name": "Lin Mei",
        "access": HASH,
    }
    return decision(asha, Do.WALK_IN, **(told | changed))


def test_a_walk_in_gets_a_slot_and_the_code_that_the_panel_gave(
    panel: Machine, station: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    session = in_session(candidate, walk_ins=1)
    code = "ABCD2345"
    came = walk_in(asha, session, access=codes.hashed(code), to=StationId(station.name))
    assert decided(panel, came) == ""
    made = CandidateProfile.objects.get(registration_number="WALK-1")
    assert (made.full_name, made.session, made.slot.state) == ("Lin Mei", session, SlotState.AVAILABLE)
    assert made.station == Station.objects.get(public_id=station.name)
    assert codes.matches(code, made.access_code_hash)
    (slot_event,) = made.slot_events.all()
    assert (slot_event.by, slot_event.reason) == ("Asha", "Walk-in: Power cut")

    assert decided(panel, walk_in(asha, session, number="WALK-2")) == "DECISION-NOT-ALLOWED"
    assert decided(panel, decision(asha, Do.UNDO, undoes=came.id)) == ""
    made.refresh_from_db()
    assert made.slot.state is SlotState.NO_SLOT
    assert decided(panel, walk_in(asha, session, number="WALK-2")) == ""


def test_nobody_walks_in_where_the_policy_says_nothing_of_it_or_twice(
    panel: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    session = in_session(candidate)
    assert decided(panel, walk_in(asha, session)) == "DECISION-NOT-ALLOWED"
    assert decided(panel, walk_in(asha, session, number=candidate.registration_number)) == "DECISION-KNOWN"
    assert decided(panel, walk_in(asha, session, access="secret")) == "DECISION-UNKNOWN"
    too_dear = HASH.replace("m=8", "m=4194304")
    assert decided(panel, walk_in(asha, session, access=too_dear)) == "DECISION-UNKNOWN"


# --- sessions ---------------------------------------------------------------------------------------------------------


def test_a_session_begins_now_or_later_and_a_later_one_is_taken_back(
    panel: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    session = in_session(candidate)
    about_it = {"session": SessionId(session.public_id)}
    assert decided(panel, decision(asha, Do.BEGIN, **about_it)) == "DECISION-NOT-NOW"  # it has no waiting room
    session.exam.welcome = {"waits": True}
    session.exam.save()
    due_ms = now_ms() + 600_000
    later = decision(asha, Do.BEGIN, due_ms=due_ms, **about_it)
    assert decided(panel, later) == ""
    session.refresh_from_db()
    assert session.begins_at == from_ms(due_ms)
    assert decided(panel, decision(asha, Do.UNDO, undoes=later.id)) == ""
    session.refresh_from_db()
    assert session.begins_at is None
    at_once = decision(asha, Do.BEGIN, **about_it)
    assert decided(panel, at_once) == ""
    session.refresh_from_db()
    assert session.begins_at is not None
    assert session.begins_at <= now()
    assert decided(panel, decision(asha, Do.UNDO, undoes=at_once.id)) == "DECISION-NOT-NOW"


def test_seats_begin_in_waves_that_can_be_changed_and_taken_back(
    panel: Machine, station: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    session = in_session(candidate, wave_seats=5, wave_ms=10_000)
    session.exam.welcome = {"waits": True}
    session.exam.save()
    about_it = {"session": SessionId(session.public_id)}

    def told() -> tuple[int, int]:
        station.sync()
        (row,) = [row for row in station.rows.values() if isinstance(row, wire.SessionRow)]
        return row.policy.wave_seats, row.policy.wave_ms

    assert decided(panel, decision(asha, Do.QUEUE, wave_seats=2, wave_ms=1_000, **about_it)) == "DECISION-NOT-NOW"
    later = decision(asha, Do.BEGIN, due_ms=now_ms() + 600_000, wave_seats=20, wave_ms=30_000, **about_it)
    assert decided(panel, later) == ""
    assert told() == (20, 30_000)
    assert decided(panel, decision(asha, Do.QUEUE, wave_seats=1, wave_ms=60_000, **about_it)) == ""
    assert told() == (1, 60_000)
    assert decided(panel, decision(asha, Do.UNDO, undoes=later.id)) == ""
    assert told() == (5, 10_000)
    assert decided(panel, decision(asha, Do.BEGIN, **about_it)) == ""  # of an older panel: as the policy says
    assert told() == (5, 10_000)
    too_late = decision(asha, Do.QUEUE, wave_seats=0, **about_it)
    assert decided(panel, too_late) == "DECISION-NOT-NOW"  # the one candidate's turn was at once


def test_waves_that_would_last_beyond_the_session_are_not_begun(
    panel: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    session = in_session(candidate)
    session.exam.welcome = {"waits": True}
    session.exam.save()
    other = CandidateProfile.objects.create(
        registration_number="N-2", full_name="Other", exam=session.exam, center=session.center, session=session
    )
    other.assign_slot(by="staff")
    about_it = {"session": SessionId(session.public_id)}
    event = decision(asha, Do.BEGIN, wave_seats=1, wave_ms=10**9, **about_it)
    assert decided(panel, event) == "DECISION-NOT-NOW"
    session.refresh_from_db()
    assert (session.begins_at, session.policy.get("wave_seats")) == (None, None)


def test_whoever_is_let_start_waits_for_nobody_until_the_slot_is_given_anew(
    panel: Machine, station: Machine, asha: StaffMember, candidate: CandidateProfile
) -> None:
    session = in_session(candidate)
    session.exam.welcome = {"waits": True}
    session.exam.save()
    seat = StationId(Station.objects.get(role="seat").public_id)
    assert decided(panel, decision(asha, Do.START, station=seat, **whom(candidate))) == ""
    station.sync()
    (row,) = [row for row in station.rows.values() if isinstance(row, wire.CandidateRow)]
    assert row.called_ms > 0
    candidate.refresh_from_db()
    candidate.reset_slot(by="staff", reason="Drill")
    candidate.refresh_from_db()
    assert candidate.called_at is None


def test_a_session_is_ended_by_two_and_every_seat_is_told(
    panel: Machine, station: Machine, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    session = in_session(running.profile)
    AttemptRecord.objects.update(session=session.public_id)
    about_it = {"session": SessionId(session.public_id)}
    assert decided(panel, decision(asha, Do.END_SESSION, **about_it)) == "CODE-ONE-PERSON"
    assert decided(panel, by_two(asha, boris, Do.END_SESSION, **about_it)) == ""
    session.refresh_from_db()
    assert session.closes_at <= now() + timedelta(seconds=1)
    (said,) = directives(station)
    assert (said.do, said.by, said.approved_by) == ("close", "Asha", "Boris")
    assert decided(panel, by_two(asha, boris, Do.END_SESSION, **about_it)) == "DECISION-NOT-NOW"


# --- a slot anew ------------------------------------------------------------------------------------------------------


@pytest.fixture
def consumed(running: AttemptRecord) -> CandidateProfile:
    profile = running.profile
    profile.refresh_from_db()
    profile.consume_exam_slot()
    AttemptRecord.objects.update(state=AttemptState.SUBMITTED)
    return profile


def test_a_reset_within_the_policy_is_given_at_once_and_no_oftener(
    panel: Machine, asha: StaffMember, boris: StaffMember, consumed: CandidateProfile
) -> None:
    in_session(consumed, regrants=1)
    asked = by_two(asha, boris, Do.RESET, **whom(consumed))
    assert decided(panel, asked) == ""
    consumed.refresh_from_db()
    assert (consumed.slot.state, consumed.slot_generation) == (SlotState.AVAILABLE, 2)
    last = consumed.slot_events.last()
    assert last is not None
    assert (last.what, last.by, last.approved_by, last.reason) == ("reset", "Asha", "Boris", "Power cut")
    assert decided(panel, by_two(asha, boris, Do.RESET, **whom(consumed))) == "DECISION-NOT-NOW"


def test_a_reset_beyond_the_policy_waits_for_central_who_grants_or_declines(
    panel: Machine, enrolled: Enrolled, asha: StaffMember, boris: StaffMember, consumed: CandidateProfile
) -> None:
    assert decided(panel, decision(asha, Do.RESET, **whom(consumed))) == "CODE-ONE-PERSON"
    first, second = (by_two(asha, boris, Do.RESET, **whom(consumed)) for _ in range(2))
    assert decided(panel, first) == "DECISION-ASKED"
    assert decided(panel, second) == "DECISION-ASKED"
    records = {event.id: PanelDecision.objects.get(event_id=event.id) for event in (first, second)}
    assert decided_slots.decline_reset(records[second.id])
    assert decided_slots.grant_reset(records[first.id], by="boss")
    consumed.refresh_from_db()
    assert (consumed.slot.state, consumed.slot_generation) == (SlotState.AVAILABLE, 2)
    last = consumed.slot_events.last()
    assert last is not None
    assert (last.by, last.approved_by) == ("Asha and Boris", "boss")
    other = enrolled("Second desk", role="panel")
    other.sync()
    told = {row.event: row.outcome for row in other.rows.values() if hasattr(row, "outcome")}
    assert (told[EventId(first.id)], told[EventId(second.id)]) == ("", "DECISION-DECLINED")
    assert not decided_slots.grant_reset(records[first.id], by="boss")


def test_what_is_of_no_use_late_is_not_carried_out(
    panel: Machine, station: Machine, asha: StaffMember, boris: StaffMember, running: AttemptRecord
) -> None:
    StaffMember.objects.update(duty_from=from_ms(now_ms() - 10 * 3_600_000))
    before = moment(now_ms() - 3_600_000)
    assert decided(panel, by_two(asha, boris, Do.TERMINATE, at=before, **about(running))) == "DECISION-TOO-LATE"
    assert directives(station) == []


def test_a_central_admin_grants_in_the_admin_what_two_people_asked_for(
    panel: Machine, asha: StaffMember, boris: StaffMember, consumed: CandidateProfile, boss: Client
) -> None:
    decided(panel, by_two(asha, boris, Do.RESET, **whom(consumed)))
    page = "/admin/exchange/paneldecision/"
    listed = boss.get(page).content.decode()
    assert "Asked for: waits for a central admin" in listed
    pressed = {"action": "grant_resets", "_selected_action": [str(PanelDecision.objects.get().pk)]}
    boss.post(page, pressed)
    consumed.refresh_from_db()
    assert consumed.slot.state is SlotState.AVAILABLE
    last = consumed.slot_events.last()
    assert last is not None
    assert last.approved_by == "boss"
