"""A rehearsal moves no real slot, a real exam takes in nothing of a rehearsal, each seat is judged by its events."""

from collections.abc import Sequence
from datetime import timedelta

import msgspec
import pytest

from sync.protocol import events
from sync.protocol.events import AnyEvent
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.rehearsal import Outcome, RehearsalReply, Step
from sync.protocol.slots import SlotState
from sync.protocol.wire import SessionRow
from sync.server.exchange import rehearsals, remaking
from sync.server.exchange.models import AttemptRecord
from sync.server.exchange.rehearsals import RehearsalRefused
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, started, submitted, whole_attempt
from tests.sync.server.exchange.test_decisions import directives

pytestmark = pytest.mark.django_db
MIXED = "REHEARSAL-MIXED"


@pytest.fixture
def later(session: ExamSession) -> ExamSession:
    """The real session is tomorrow."""
    session.opens_at, session.closes_at = now() + timedelta(days=1), now() + timedelta(days=1, hours=3)
    session.save()
    return session


@pytest.fixture
def other(enrolled: Enrolled) -> Machine:
    return enrolled("A2")


@pytest.fixture
def rehearsed(later: ExamSession, station: Machine, other: Machine, center: ExamCenter) -> ExamSession:
    return rehearsals.begin(center, by="boss")


def flagged(happened: Sequence[AnyEvent]) -> list[AnyEvent]:
    """The same, in a rehearsal."""
    return [msgspec.structs.replace(one, at=msgspec.structs.replace(one.at, rehearsal=True)) for one in happened]


def invented(session: ExamSession, machine: Machine) -> CandidateProfile:
    return CandidateProfile.objects.get(session=session, station__public_id=machine.name)


def codes_of(machine: Machine) -> list[str]:
    return [result.code for result in machine.push().results]


def test_every_trusted_seat_gets_an_invented_candidate_and_is_told_so(
    rehearsed: ExamSession, station: Machine, other: Machine, candidate: CandidateProfile
) -> None:
    assert {one.seat for one in rehearsed.candidates.all()} == {"A1", "A2"}
    assert {one.slot.state for one in rehearsed.candidates.all()} == {SlotState.AVAILABLE}
    assert not rehearsed.candidates.filter(pk=candidate.pk).exists()
    station.sync()
    row = station.rows["session", rehearsed.public_id]
    assert isinstance(row, SessionRow)
    assert row.rehearsal is not None
    assert row.rehearsal.code == rehearsed.rehearsal["code"]


def test_no_rehearsal_begins_beside_a_real_session_or_another_rehearsal(
    session: ExamSession, station: Machine, center: ExamCenter
) -> None:
    with pytest.raises(RehearsalRefused):
        rehearsals.begin(center, by="boss")
    session.cancelled = True
    session.save()
    rehearsals.begin(center, by="boss")
    with pytest.raises(RehearsalRefused):
        rehearsals.begin(center, by="boss")


def test_nothing_of_a_rehearsal_touches_a_real_slot(
    rehearsed: ExamSession, station: Machine, candidate: CandidateProfile
) -> None:
    station.record(*flagged(whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000)))
    assert MIXED in codes_of(station)
    candidate.refresh_from_db()
    assert candidate.slot.state is SlotState.AVAILABLE
    assert not AttemptRecord.objects.filter(profile=candidate).exists()
    remaking.remake()
    candidate.refresh_from_db()
    assert candidate.slot.state is SlotState.AVAILABLE


def test_a_rehearsal_takes_in_nothing_of_a_real_exam(rehearsed: ExamSession, station: Machine) -> None:
    whom = invented(rehearsed, station)
    station.record(*whole_attempt(whom.public_id, at_ms=now_ms() - 60_000, session=rehearsed.public_id))
    assert MIXED in codes_of(station)
    whom.refresh_from_db()
    assert whom.slot.state is SlotState.AVAILABLE
    assert not AttemptRecord.objects.filter(profile=whom).exists()


@pytest.mark.parametrize("is_real", [True, False])
def test_one_event_of_the_other_kind_neither_ends_an_attempt_nor_uses_its_slot_up(
    rehearsed: ExamSession, station: Machine, candidate: CandidateProfile, is_real: bool
) -> None:
    whom = candidate if is_real else invented(rehearsed, station)
    first = started(whom.public_id, at_ms=now_ms() - 60_000, session="s" if is_real else rehearsed.public_id)
    end = submitted([first], at_ms=now_ms())
    station.record(*([first] if is_real else flagged([first])), *(flagged([end]) if is_real else [end]))
    assert codes_of(station) == [MIXED]
    whom.refresh_from_db()
    assert whom.slot.state is SlotState.ATTEMPTING
    assert AttemptRecord.objects.get(profile=whom).state == "active"
    remaking.remake()
    whom.refresh_from_db()
    assert whom.slot.state is SlotState.ATTEMPTING


def sat(machine: Machine, session: ExamSession) -> list[AnyEvent]:
    """What a seat does by itself, up to its end."""
    whom = invented(session, machine)
    told = whole_attempt(whom.public_id, at_ms=now_ms(), session=session.public_id, responses=3)
    first = told[0]
    assert isinstance(first, events.AttemptStarted)
    checked = events.CheckedIn(at=first.at, candidate=first.candidate, generation=1)
    resumed = events.AttemptResumed(at=moment(now_ms()), attempt=first.attempt, gap_ms=2_000)
    return flagged([checked, first, resumed, *told[1:]])


def told(panel: Machine, session: ExamSession) -> RehearsalReply:
    return panel.signed("GET", f"/v1/room/sessions/{session.public_id}/rehearsal").read(RehearsalReply)


def test_one_exam_moves_to_the_first_seat_that_is_free_and_every_seat_passes(
    rehearsed: ExamSession, station: Machine, other: Machine, enrolled: Enrolled
) -> None:
    panel = enrolled("Desk", role="panel")
    mover = sat(station, rehearsed)
    first = mover[1]
    assert isinstance(first, events.AttemptStarted)
    waits = events.RehearsalTold(
        at=first.at, session=SessionId(rehearsed.public_id), candidate=first.candidate, what="waits",
        attempt=first.attempt,
    )  # fmt: skip
    station.record(*mover[:-1], waits)
    station.push()
    assert directives(station) == []  # nobody is through yet
    other.record(*sat(other, rehearsed))
    other.push()
    (said,) = directives(station)
    assert (said.do, said.to) == ("transfer", other.name)
    seats = {one.seat: one for one in told(panel, rehearsed).seats}
    assert (seats["A2"].outcome, seats["A1"].outcome) == (Outcome.PASSED, Outcome.OPEN)
    assert [step.step for step in seats["A1"].steps if step.outcome == Outcome.OPEN] == [
        Step.MOVED,
        Step.ENDED,
        Step.CONFIRMED,
    ]


def test_what_a_seat_says_went_wrong_is_its_failure_and_what_is_missing_in_the_end_too(
    rehearsed: ExamSession, station: Machine, enrolled: Enrolled
) -> None:
    panel = enrolled("Desk", role="panel")
    whom = invented(rehearsed, station)
    wrong = events.RehearsalTold(
        at=moment(now_ms()), session=SessionId(rehearsed.public_id), candidate=CandidateId(whom.public_id),
        what="wrong", detail="answers",
    )  # fmt: skip
    station.record(*flagged([wrong]))
    station.push()
    assert rehearsals.end(rehearsed, by="boss") is Outcome.FAILED
    reply = told(panel, rehearsed)
    seats = {one.seat: {step.step: step.reason for step in one.steps} for one in reply.seats}
    assert seats["A1"][Step.ENDED] == "said"
    assert seats["A2"][Step.HEARD] == "not_heard"
    assert reply.is_over
    assert station.signed("GET", f"/v1/room/sessions/{rehearsed.public_id}/rehearsal").status == 403


def test_a_rehearsal_of_one_seat_asks_for_no_move_and_its_hand_over_is_right(
    later: ExamSession, station: Machine, enrolled: Enrolled, center: ExamCenter
) -> None:
    session = rehearsals.begin(center, by="boss")
    station.record(*sat(station, session))
    station.push()
    assert rehearsals.end(session, by="boss") is Outcome.PASSED
    (seat,) = rehearsals.told(session, now_ms=now_ms()).seats
    assert seat.outcome == Outcome.PASSED
