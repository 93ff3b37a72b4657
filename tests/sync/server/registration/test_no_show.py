"""Who never came has no slot any more, in a new generation and with a reason; nobody else is touched."""

import pytest

from sync.protocol.slots import SlotRefused, SlotState
from sync.server.registration.errors import ReasonMissing
from sync.server.registration.models import CandidateProfile, SlotEvent
from sync.server.registration.times import now
from tests.sync.server.registration.world import a_candidate

pytestmark = pytest.mark.django_db


@pytest.fixture
def candidate(db: None) -> CandidateProfile:
    return a_candidate(SlotState.AVAILABLE)


def test_a_no_show_has_no_slot_in_a_new_generation(candidate: CandidateProfile) -> None:
    candidate.mark_no_show(by="boss", reason="Never came")
    candidate.refresh_from_db()
    assert (candidate.slot.state, candidate.slot_generation) == (SlotState.NO_SLOT, 2)
    event = SlotEvent.objects.latest("pk")
    assert (event.what, event.generation, event.by, event.reason) == ("no_show", 2, "boss", "Never came")
    assert event.get_what_display() == "No-show"


def test_who_started_is_no_no_show(candidate: CandidateProfile) -> None:
    candidate.start_exam_attempt(now())
    with pytest.raises(SlotRefused):
        candidate.mark_no_show(by="boss", reason="Never came")
    candidate.consume_exam_slot(now())
    with pytest.raises(SlotRefused):
        candidate.mark_no_show(by="boss", reason="Never came")
    candidate.refresh_from_db()
    assert (candidate.slot.state, candidate.slot_generation) == (SlotState.CONSUMED, 1)


def test_told_twice_it_is_one_no_show(candidate: CandidateProfile) -> None:
    candidate.mark_no_show(by="boss", reason="Never came")
    with pytest.raises(SlotRefused):
        candidate.mark_no_show(by="boss", reason="Never came")
    assert SlotEvent.objects.filter(what="no_show").count() == 1


def test_it_takes_a_reason(candidate: CandidateProfile) -> None:
    with pytest.raises(ReasonMissing):
        candidate.mark_no_show(by="boss", reason=" ")


def test_who_comes_after_all_is_assigned_anew(candidate: CandidateProfile) -> None:
    candidate.mark_no_show(by="boss", reason="Never came")
    candidate.assign_slot(by="boss", reason="The bus was late")
    assert (candidate.slot.state, candidate.slot_generation) == (SlotState.AVAILABLE, 3)
