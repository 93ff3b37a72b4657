"""The timeline of an attempt has plain words for what a candidate set."""

import pytest

from sync.protocol import events as ev
from sync.server.exchange import timeline
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Machine, started

pytestmark = pytest.mark.django_db


def test_it_says_when_a_candidate_wants_to_be_reminded_of_the_time(
    station: Machine, candidate: CandidateProfile
) -> None:
    begun = started(candidate.public_id, at_ms=now_ms() - 60_000)
    set_, taken_back = (
        ev.ToolsArranged(at=begun.at, attempt=begun.attempt, tools=tools)
        for tools in (("time_reminder 15", "notes"), ("notes",))
    )
    station.record(begun, set_, taken_back)
    station.push()

    last, before, _start = timeline.lines(AttemptRecord.objects.get())
    assert last.what == before.what == "Tools, or the reminder of the time, changed"
    assert before.detail.startswith("reminder when 15 min are left; ")
    assert "reminder" not in last.detail
