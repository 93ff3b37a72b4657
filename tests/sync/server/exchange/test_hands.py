"""Raised hands: shown to the center as stations tell of them, answered once, told to that seat alone."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.ids import CandidateId
from sync.protocol.welcome import HandState
from sync.server.exchange import hands, remaking
from sync.server.exchange.models import RaisedHand
from sync.server.registration.models import CandidateProfile
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
ADDRESS = "/admin/exchange/raisedhand/"


def raised(machine: Machine, cause: str = "technical", candidate: str | None = None) -> ev.HelpAsked:
    at = ev.Moment(wall_ms=now_ms(), mono_ms=1, boot="b", server_ms=now_ms())
    event = ev.HelpAsked(at=at, cause=cause, candidate=None if candidate is None else CandidateId(candidate))
    machine.record(event)
    machine.push()
    return event


def hand(event: ev.HelpAsked) -> RaisedHand:
    return RaisedHand.objects.get(event_id=event.id)


def told(machine: Machine) -> list[tuple[str, str]]:
    """What the seat knows of its hands: the last word to each."""
    machine.sync()
    return [(row.hand, row.state) for row in machine.rows.values() if isinstance(row, wire.HandRow)]


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


def test_a_hand_is_told_answered_and_heard_of_at_its_own_seat_only(
    enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    seat, other = enrolled("A1"), enrolled("A2")
    event = raised(seat, "question", candidate.public_id)
    found = hand(event)
    assert (found.cause, found.profile, found.is_up, found.state) == ("question", candidate, True, "")
    assert told(seat) == []
    assert hands.answer(found, HandState.COMING, by="boss")
    assert not hands.answer(found, HandState.COMING, by="second")
    assert told(seat) == [(event.id, "coming")]
    assert told(other) == []
    assert hands.answer(found, HandState.DONE, by="boss")
    assert not hands.answer(found, HandState.COMING, by="boss")
    assert told(seat) == [(event.id, "done")]
    assert not hand(event).is_up


def test_a_hand_that_was_taken_down_is_down_and_a_new_one_stands_for_those_before(station: Machine) -> None:
    first = raised(station)
    second = raised(station, "break")
    assert (hand(first).is_up, hand(second).is_up) == (False, True)
    station.record(ev.HelpWithdrawn(at=second.at, hand=second.id))
    station.push()
    assert not hand(second).is_up


def test_a_cause_of_a_later_version_is_a_hand_all_the_same(station: Machine) -> None:
    assert (hand(raised(station, "lost in space")).cause, hand(raised(station, "")).cause) == ("", "")


def test_hands_are_found_again_in_the_events_and_what_was_said_stays(station: Machine) -> None:
    event = raised(station)
    hands.answer(hand(event), HandState.COMING, by="boss")
    other = raised(station, "break")
    RaisedHand.objects.filter(event_id=other.id).delete()
    remaking.remake()
    assert hand(event).state == "coming"
    assert hand(other).cause == "break"


def test_the_list_shows_who_waits_and_the_word_goes_out(
    browser: Client, station: Machine, candidate: CandidateProfile
) -> None:
    event = raised(station, "technical", candidate.public_id)
    page = browser.get(ADDRESS).content.decode()
    assert candidate.full_name in page
    assert "Something does not work" in page
    browser.post(ADDRESS, {"action": "say_coming", "_selected_action": [hand(event).pk]})
    assert (hand(event).state, hand(event).answered_by) == ("coming", "boss")
    assert told(station) == [(event.id, "coming")]
    browser.post(ADDRESS, {"action": "say_done", "_selected_action": [hand(event).pk]})
    assert candidate.full_name not in browser.get(ADDRESS).content.decode()
    assert candidate.full_name in browser.get(ADDRESS, {"hands": "all"}).content.decode()
    assert "Somebody was there" in browser.get(f"{ADDRESS}{hand(event).pk}/change/").content.decode()


def test_who_may_not_answer_sees_no_action(settings: object, station: Machine) -> None:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    looker = a_clerk("looker", password="x")
    looker.user_permissions.add(Permission.objects.get(codename="view_raisedhand"))
    client = Client()
    client.force_login(looker)
    event = raised(station)
    assert "say_coming" not in client.get(ADDRESS).content.decode()
    client.post(ADDRESS, {"action": "say_coming", "_selected_action": [hand(event).pk]})
    assert hand(event).state == ""


def test_the_list_asks_no_question_per_row(
    browser: Client, enrolled: Enrolled, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(6):
        raised(enrolled(f"A{number}"))
    with django_assert_max_num_queries(14):
        browser.get(ADDRESS)
