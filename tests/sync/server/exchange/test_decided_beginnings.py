"""Whatever a panel says of a beginning is a result of its own, never the end of what came with it."""

import pytest

from sync.protocol.deciding import Do
from sync.protocol.ids import SessionId
from sync.protocol.values import BIGGEST
from sync.server.exchange.models import PanelDecision
from sync.server.registration.models import CandidateProfile, ExamCenter
from sync.server.registration.times import from_ms
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled
from tests.sync.server.exchange.test_decisions import decided, decision
from tests.sync.server.exchange.test_panel_actions import in_session
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("due_ms", [BIGGEST, 253_402_300_800_000])
def test_a_beginning_beyond_every_calendar_is_refused_by_itself(
    enrolled: Enrolled, center: ExamCenter, candidate: CandidateProfile, due_ms: int
) -> None:
    session = in_session(candidate)
    session.exam.welcome = {"waits": True}
    session.exam.save()
    panel, asha = enrolled("Desk", role="panel"), a_member(center)
    event = decision(asha, Do.BEGIN, due_ms=due_ms, session=SessionId(session.public_id))
    assert decided(panel, event) == "DECISION-NOT-NOW"
    assert PanelDecision.objects.get().outcome == "DECISION-NOT-NOW"
    session.refresh_from_db()
    assert session.begins_at is None


def test_a_beginning_that_another_took_the_place_of_does_not_take_that_back(
    enrolled: Enrolled, center: ExamCenter, candidate: CandidateProfile
) -> None:
    session = in_session(candidate)
    session.exam.welcome = {"waits": True}
    session.exam.save()
    panel, asha = enrolled("Desk", role="panel"), a_member(center)
    named = SessionId(session.public_id)
    first, second = (
        decision(asha, Do.BEGIN, due_ms=now_ms() + minutes * 60_000, session=named) for minutes in (30, 60)
    )
    assert (decided(panel, first), decided(panel, second)) == ("", "")
    assert decided(panel, decision(asha, Do.UNDO, undoes=first.id)) == "DECISION-NOT-NOW"
    session.refresh_from_db()
    assert session.begins_at == from_ms(second.due_ms)
    assert decided(panel, decision(asha, Do.UNDO, undoes=second.id)) == ""
    session.refresh_from_db()
    assert session.begins_at == from_ms(first.due_ms)
    assert decided(panel, decision(asha, Do.UNDO, undoes=first.id)) == ""
