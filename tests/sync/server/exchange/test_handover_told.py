"""The hand-over at a panel: its sum is told to the center's panels, a close that was decided there comes about."""

import msgspec
import pytest

from sync.protocol import deciding, events
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import Do
from sync.protocol.handover import HandOverReply
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.slots import SlotState
from sync.server.exchange import staff
from sync.server.exchange.models import AttemptRecord, SessionClose, StaffMember
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, Station
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, started, submitted
from tests.sync.server.exchange.test_decisions import decided, decision
from tests.sync.server.exchange.test_handover import day, over, people
from tests.sync.server.exchange.test_panel_actions import by_two
from tests.sync.server.exchange.test_staff import a_member

__all__ = ["day", "people"]
pytestmark = pytest.mark.django_db


@pytest.fixture
def panel(enrolled: Enrolled) -> Machine:
    return enrolled("Desk", role="panel")


@pytest.fixture
def asha(center: ExamCenter) -> StaffMember:
    return a_member(center)


def told(panel: Machine, session: ExamSession) -> HandOverReply:
    return panel.signed("GET", f"/v1/room/sessions/{session.public_id}/handover").read(HandOverReply)


def close(asha: StaffMember, session: ExamSession, **changed: object) -> events.PanelDecided:
    return decision(asha, Do.CLOSE_SESSION, session=SessionId(session.public_id), **changed)


def named(reply: HandOverReply, *, without: str = "") -> tuple[tuple[str, str], ...]:
    is_open = (one.candidate for one in reply.people if one.place not in ("confirmed", "no_show"))
    return tuple((candidate, "Went home") for candidate in is_open if candidate != without)


def test_a_panel_is_told_who_is_in_each_figure(
    panel: Machine, day: dict[str, CandidateProfile], session: ExamSession
) -> None:
    reply = told(panel, session)
    places = {one.candidate: one.place for one in reply.people}
    assert {name: places.get(profile.public_id) for name, profile in day.items()} == {
        "done": "confirmed",
        "absent": "no_show",
        "paused": "interrupted",
        "silent": "unaccounted",
        "rivals": "conflict",
        "bundled": "in_bundles",
        "withdrawn": None,
    }
    done = next(one for one in reply.people if one.place == "confirmed")
    assert (done.seat, done.state, done.answered) == ("A1", "submitted", done.items)
    assert next(one for one in reply.people if one.place == "conflict").conflict == "Several attempts in one slot"
    assert reply.closed is None
    assert reply.server_now_ms > 0


def test_somebody_at_a_panel_who_says_that_a_candidate_did_not_come_speaks_for_a_silent_seat(
    panel: Machine, asha: StaffMember, candidate: CandidateProfile, session: ExamSession, enrolled: Enrolled
) -> None:
    seat = Station.objects.get(public_id=enrolled("B1").name)
    CandidateProfile.objects.filter(pk=candidate.pk).update(station=seat)
    assert [one.place for one in told(panel, session).people] == ["unaccounted"]
    absent = decision(asha, Do.NO_SHOW, candidate=CandidateId(candidate.public_id), generation=1)
    assert decided(panel, absent) == ""
    assert [(one.place, one.not_begun) for one in told(panel, session).people] == [("no_show", True)]
    candidate.refresh_from_db()
    candidate.reset_slot(by="boss", reason="Comes in the afternoon")
    assert [one.place for one in told(panel, session).people] == ["unaccounted"]


def test_only_panels_of_the_center_are_told(
    panel: Machine, station: Machine, enrolled: Enrolled, session: ExamSession
) -> None:
    address = f"/v1/room/sessions/{session.public_id}/handover"
    elsewhere = enrolled("Desk", at=ExamCenter.objects.create(code="C2", name="Two", zone="UTC"), role="panel")
    assert [one.signed("GET", address).status for one in (panel, station, elsewhere)] == [200, 403, 404]


def test_a_close_names_everybody_who_is_open_or_is_not_carried_out(
    panel: Machine, asha: StaffMember, day: dict[str, CandidateProfile], session: ExamSession
) -> None:
    reply = told(panel, session)
    less = named(reply, without=day["silent"].public_id)
    assert decided(panel, close(asha, session, exceptions=less)) == "DECISION-SUM-OPEN"
    assert not SessionClose.objects.exists()
    assert day["absent"].slot.state is SlotState.AVAILABLE

    assert decided(panel, close(asha, session, exceptions=named(reply))) == ""
    made = SessionClose.objects.get()
    assert (made.by, made.why, len(made.exceptions)) == ("Asha", "Power cut", len(named(reply)))
    day["absent"].refresh_from_db()
    assert day["absent"].slot.state is SlotState.NO_SLOT
    after = told(panel, session).closed
    assert after is not None
    assert (after.by, after.exceptions[0].reason) == ("Asha", "Went home")


def test_the_reasons_are_proved_with_the_decision(asha: StaffMember, session: ExamSession) -> None:
    said = close(asha, session, exceptions=(("one", "Ill"),))
    assert deciding.is_proved(said, staff.secret_of(asha))
    assert not deciding.is_proved(msgspec.structs.replace(said, exceptions=(("two", "Ill"),)), staff.secret_of(asha))


def test_a_session_that_is_open_is_not_closed_but_a_cancelled_one_is(
    panel: Machine, asha: StaffMember, session: ExamSession, candidate: CandidateProfile
) -> None:
    assert decided(panel, close(asha, session)) == "DECISION-NOT-NOW"
    session.cancelled = True
    session.save()
    assert decided(panel, close(asha, session)) == ""


def test_where_the_policy_says_so_two_people_close(
    panel: Machine, asha: StaffMember, center: ExamCenter, session: ExamSession
) -> None:
    session.policy = {**session.policy, "two_people": ["close"]}
    session.save()
    over(session)
    assert decided(panel, close(asha, session)) == "CODE-ONE-PERSON"
    boris = a_member(center, "Boris")
    both = by_two(asha, boris, Do.CLOSE_SESSION, session=SessionId(session.public_id))
    assert decided(panel, both) == ""
    assert SessionClose.objects.get().approved_by == "Boris"


def test_who_runs_in_a_cancelled_session_is_ended_by_people(
    panel: Machine, station: Machine, asha: StaffMember, center: ExamCenter, candidate: CandidateProfile
) -> None:
    session = candidate.session
    assert session is not None
    first = started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id)
    station.record(first)
    station.push()
    session.cancelled = True
    session.save()
    both = by_two(asha, a_member(center, "Boris"), Do.END_SESSION, session=SessionId(session.public_id))
    assert decided(panel, both) == ""
    station.record(submitted([first], at_ms=now_ms()))
    station.push()
    assert AttemptState(AttemptRecord.objects.get().state).is_over
