"""Messages to candidates: written on a page, signed, told to the seat; to one or to all who run."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sync.server.exchange.directives import decide
from sync.server.exchange.models import AttemptRecord, DirectiveRecord
from sync.server.registration.models import CandidateProfile, ExamSession
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, whole_attempt
from tests.sync.server.exchange.test_directives import begun, statements

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/exchange/attemptrecord/"


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


def messages(machine: Machine) -> list[tuple[str, str, bool]]:
    return [(said.text, said.by, said.urgent) for said in statements(machine) if said.do == "message"]


def test_a_message_goes_from_the_page_to_the_seat(
    browser: Client, station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    record = begun(station, candidate, session)
    address = f"{ADDRESS}{record.pk}/message/"
    assert f"To {candidate}" in browser.get(address).content.decode()
    assert "This field is required" in browser.post(address, {"confirmed": "yes", "text": " "}).content.decode()
    assert messages(station) == []
    browser.post(address, {"confirmed": "yes", "text": "Ten minutes of noise outside.", "urgent": "on"})
    assert messages(station) == [("Ten minutes of noise outside.", "boss", True)]


def test_a_message_goes_to_all_who_run_and_were_chosen(
    browser: Client, enrolled: Enrolled, candidate: CandidateProfile, session: ExamSession
) -> None:
    one, other, third = enrolled("A1"), enrolled("A2"), enrolled("A3")
    begun(one, candidate, session)
    begun(other, new_candidate(session, "R2"), session)
    third.record(*whole_attempt(new_candidate(session, "R3").public_id, at_ms=now_ms() - 60_000))
    third.push()
    chosen = [str(pk) for pk in AttemptRecord.objects.values_list("pk", flat=True)]
    asked = {"action": "message_chosen", "_selected_action": chosen}
    assert "To 2 candidates." in browser.post(ADDRESS, asked).content.decode()
    browser.post(ADDRESS, {**asked, "confirmed": "yes", "text": "Question 3: read 5 for 6."})
    assert messages(one) == messages(other) == [("Question 3: read 5 for 6.", "boss", False)]
    assert messages(third) == []


def test_what_is_no_message_stays_without_words(
    station: Machine, candidate: CandidateProfile, session: ExamSession
) -> None:
    decide(begun(station, candidate, session), DirectiveRecord.Do.PAUSE, by="boss", why="Fire drill")
    assert [(said.text, said.why) for said in statements(station)] == [("", "Fire drill")]
