"""Candidates into sessions: in order, as many as have room, each to a seat, and nobody twice."""

from datetime import timedelta

import pytest

from sync.protocol.slots import SlotState
from sync.server.registration import placing
from sync.server.registration.models import CandidateProfile, ExamSession
from sync.server.registration.placing import Asked
from sync.server.registration.times import now
from tests.sync.server.registration.world import a_candidate, a_center, a_session, a_station, again, an_exam

pytestmark = pytest.mark.django_db


def later(session: ExamSession, hours: int) -> ExamSession:
    opens = now() + timedelta(hours=hours)
    return a_session(session.center, session.exam, opens_at=opens, closes_at=opens + timedelta(hours=1))


def many(session: ExamSession, count: int, state: SlotState = SlotState.NO_SLOT) -> list[CandidateProfile]:
    return [a_candidate(state, center=session.center, exam=session.exam) for _ in range(count)]


def done(asked: Asked) -> int:
    return len(list(placing.carried_out(asked, by="boss", progress=lambda *_: None)))


def test_the_plan_fills_sessions_in_the_order_of_opening_and_names_who_is_left():
    first = a_session()
    second = later(first, 5)
    many(first, 5)
    made = placing.plan(Asked(exam=first.exam_id, capacity=2))
    assert [(line.session, line.capacity, len(line.newcomers), line.room) for line in made.lines] == [
        (first, 2, 2, 0),
        (second, 2, 2, 0),
    ]
    assert (made.count, made.left_over) == (4, 1)
    assert not CandidateProfile.objects.filter(session__isnull=False).exists()


def test_it_is_done_as_planned_with_slots_and_seats_in_order():
    session = a_session()
    for seat in ("A10", "A2", "A1"):
        a_station(session.center, seat=seat)
    waiting = many(session, 4)
    assert done(Asked(exam=session.exam_id)) == 3
    told = [(again(one).seat, again(one).slot.state) for one in waiting]
    assert told == [("A1", "available"), ("A2", "available"), ("A10", "available"), ("", "no_slot")]
    assert again(waiting[0]).station.seat == "A1"
    assert waiting[0].slot_events.get().by == "boss"


def test_who_sits_there_already_takes_room_and_a_seat():
    session = a_session()
    for seat in ("1", "2"):
        a_station(session.center, seat=seat)
    a_candidate(center=session.center, exam=session.exam, session=session, seat="1")
    (waiting, _) = many(session, 2)
    assert done(Asked(exam=session.exam_id)) == 1
    assert again(waiting).seat == "2"


def test_machines_that_are_not_in_good_standing_are_no_places():
    session = a_session()
    a_station(session.center, standing="revoked")
    a_station(session.center, role="panel")
    many(session, 1)
    assert placing.plan(Asked(exam=session.exam_id)).count == 0


def test_who_has_begun_or_submitted_is_put_nowhere():
    session = a_session()
    many(session, 1, SlotState.ATTEMPTING)
    many(session, 1, SlotState.CONSUMED)
    (free,) = many(session, 1, SlotState.AVAILABLE)
    assert done(Asked(exam=session.exam_id, capacity=9)) == 1
    assert again(free).slot_generation == 1


def test_without_slots_those_who_have_none_stay_out():
    session = a_session()
    many(session, 1)
    (with_slot,) = many(session, 1, SlotState.AVAILABLE)
    assert done(Asked(exam=session.exam_id, capacity=9, gives_slots=False)) == 1
    assert again(with_slot).session == session


def test_other_exams_centers_and_sessions_are_left_alone():
    session = a_session()
    chosen = later(session, 2)
    a_candidate(center=session.center, exam=an_exam())
    a_candidate(center=a_center(), exam=session.exam)
    (one,) = many(session, 1)
    assert done(Asked(exam=session.exam_id, center=session.center_id, sessions=(chosen.pk,), capacity=5)) == 1
    assert again(one).session == chosen


def test_closed_and_cancelled_sessions_take_nobody():
    session = a_session(opens_at=now() - timedelta(hours=3), closes_at=now() - timedelta(hours=1))
    a_session(session.center, session.exam, cancelled=True)
    many(session, 1)
    assert placing.plan(Asked(exam=session.exam_id, capacity=5)).lines == ()


def test_who_was_put_somewhere_meanwhile_is_left_there(monkeypatch):
    session = a_session()
    other = later(session, 4)
    (one,) = many(session, 1)
    made = placing.plan(Asked(exam=session.exam_id, capacity=1))
    CandidateProfile.objects.filter(pk=one.pk).update(session=other)
    monkeypatch.setattr(placing, "plan", lambda _: made)
    assert done(Asked(exam=session.exam_id, capacity=1)) == 0
    assert again(one).session == other


def test_what_was_asked_survives_being_kept():
    asked = Asked(exam=3, center=4, sessions=(1, 2), capacity=9, gives_seats=False, sentence="E1, C1")
    assert Asked.from_kept({**asked.as_kept, "sessions": [1, 2]}) == asked
