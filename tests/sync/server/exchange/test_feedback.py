"""What candidates wrote after the end: shown at the attempt, found by a filter, and nothing moves by it."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sync.protocol import events
from sync.protocol.ids import AttemptId, CandidateId
from sync.protocol.welcome import LONGEST_FEEDBACK
from sync.server.exchange import feedback, remaking
from sync.server.exchange.models import AttemptRecord, StoredEvent
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, whole_attempt

pytestmark = pytest.mark.django_db
ATTEMPTS = "/admin/exchange/attemptrecord/"
HOSTILE = "<script>alert(1)</script>\n\u202e{{ x }} %s"


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


@pytest.fixture
def over(station: Machine, candidate: CandidateProfile) -> AttemptRecord:
    """An attempt that was submitted."""
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    return AttemptRecord.objects.get()


def given(record: AttemptRecord, text: str, *, candidate: str = "") -> events.FeedbackGiven:
    return events.FeedbackGiven(
        at=moment(now_ms()),
        attempt=AttemptId(record.public_id),
        candidate=CandidateId(candidate or record.profile.public_id),
        text=text,
    )


def state(record: AttemptRecord) -> dict[str, object]:
    row = AttemptRecord.objects.filter(pk=record.pk).values().get()
    profile = CandidateProfile.objects.filter(pk=record.profile_id).values().get()
    return {**row, **profile}


def test_it_is_shown_as_it_was_written_and_moves_nothing(
    browser: Client, station: Machine, over: AttemptRecord
) -> None:
    before = state(over)
    station.record(given(over, HOSTILE), given(over, "And the light."))
    station.push()
    assert state(over) == before
    page = browser.get(f"{ATTEMPTS}{over.pk}/change/").content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt;<br>\u202e{{ x }} %s</p>" in page
    assert "<script>alert(1)" not in page
    assert '<p dir="auto">And the light.</p>' in page
    remaking.remake()
    assert feedback.texts(over) == [HOSTILE, "And the light."]


def test_what_comes_twice_is_there_once(station: Machine, over: AttemptRecord) -> None:
    event = given(over, "Loud")
    station.record(event, event)
    station.push()
    station.push()
    assert feedback.texts(over) == ["Loud"]


def test_who_wrote_is_found_and_who_did_not_is_not(browser: Client, station: Machine, over: AttemptRecord) -> None:
    assert over.profile.full_name not in browser.get(ATTEMPTS, {"feedback": "given"}).content.decode()
    station.record(given(over, "Loud"))
    station.push()
    assert over.profile.full_name in browser.get(ATTEMPTS, {"feedback": "given"}).content.decode()


def test_what_is_too_long_or_of_somebody_else_is_kept_and_not_shown(
    enrolled: Enrolled, station: Machine, over: AttemptRecord
) -> None:
    station.record(given(over, "x" * (LONGEST_FEEDBACK + 1)), given(over, "Not me", candidate="somebody"))
    station.push()
    assert StoredEvent.objects.filter(kind=feedback.KIND).count() == 2
    assert feedback.texts(over) == []
