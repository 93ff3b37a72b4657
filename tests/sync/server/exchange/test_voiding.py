"""An attempt that ended can be said not to count: by two people, with a reason, for good; nothing is lost by it."""

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.ids import AttemptId
from sync.protocol.slots import SlotState
from sync.server.exchange import projection
from sync.server.exchange.models import AttemptRecord, DirectiveRecord, StoredEvent, Voiding
from sync.server.exchange.voiding import VoidRefused, void
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Machine, moment, responded, started, whole_attempt
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
PASSWORD = "correct horse battery"
ATTEMPTS = "/admin/exchange/attemptrecord/"


@pytest.fixture
def ended(station: Machine, candidate: CandidateProfile) -> AttemptRecord:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    return AttemptRecord.objects.get()


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password=PASSWORD))
    return client


@pytest.fixture
def deputy() -> User:
    return User.objects.create_superuser("deputy", password=PASSWORD)


def test_a_void_stays_in_the_history_and_the_slot_stays_consumed(
    ended: AttemptRecord, candidate: CandidateProfile
) -> None:
    events, history = StoredEvent.objects.count(), SlotEvent.objects.count()
    void(ended, by="boss", approved_by="deputy", reason=" Sat for somebody else ")

    ended.refresh_from_db()
    candidate.refresh_from_db()
    assert (ended.state, ended.is_over) == (AttemptState.VOIDED, True)
    assert candidate.slot.state is SlotState.CONSUMED
    assert StoredEvent.objects.count() == events
    noted = SlotEvent.objects.latest("pk")
    assert (SlotEvent.objects.count(), noted.what, noted.by, noted.approved_by, noted.reason) == (
        history + 1,
        "voided",
        "boss",
        "deputy",
        "Sat for somebody else",
    )


def test_a_void_survives_that_everything_is_made_again(
    ended: AttemptRecord, station: Machine, candidate: CandidateProfile
) -> None:
    void(ended, by="boss", approved_by="deputy", reason="Impostor")
    projection.reproject(ended.station)
    ended.refresh_from_db()
    candidate.refresh_from_db()
    assert ended.state == AttemptState.VOIDED
    assert candidate.slot.state is SlotState.CONSUMED


@pytest.mark.parametrize(
    ("by", "approved_by", "reason"),
    [("boss", "deputy", " "), ("boss", "", "x"), ("boss", "BOSS", "x"), ("", "deputy", "x")],
)
def test_a_void_takes_two_people_and_a_reason(ended: AttemptRecord, by: str, approved_by: str, reason: str) -> None:
    with pytest.raises(VoidRefused):
        void(ended, by=by, approved_by=approved_by, reason=reason)
    ended.refresh_from_db()
    assert ended.state == AttemptState.SUBMITTED
    assert not Voiding.objects.exists()


def test_what_runs_or_is_void_is_not_voided(ended: AttemptRecord, station: Machine, session: ExamSession) -> None:
    void(ended, by="boss", approved_by="deputy", reason="x")
    other_candidate = new_candidate(session, "R2")
    station.record(started(other_candidate.public_id, at_ms=now_ms() - 1_000))
    station.push()
    running = AttemptRecord.objects.get(profile=other_candidate)
    for record in (ended, running):
        with pytest.raises(VoidRefused):
            void(record, by="boss", approved_by="deputy", reason="x")


def test_a_void_is_never_changed_nor_deleted(ended: AttemptRecord) -> None:
    voiding = void(ended, by="boss", approved_by="deputy", reason="x")
    with pytest.raises(HistoryIsKept):
        voiding.save()
    with pytest.raises(HistoryIsKept):
        voiding.delete()


def test_in_the_admin_a_second_person_signs(browser: Client, ended: AttemptRecord, deputy: User) -> None:
    address = f"{ATTEMPTS}{ended.pk}/void/"
    assert "Second person" in browser.get(address).content.decode()
    browser.post(address, {"reason": "Impostor", "second": "deputy", "password": "wrong"})
    browser.post(address, {"reason": "Impostor", "second": "boss", "password": PASSWORD})
    browser.post(address, {"reason": "Impostor"})
    assert not Voiding.objects.exists()

    browser.post(address, {"reason": "Impostor", "second": "deputy", "password": PASSWORD})
    assert Voiding.objects.get().approved_by == "deputy"
    assert "Voided" in browser.get(f"{ATTEMPTS}{ended.pk}/change/").content.decode()
    assert browser.get(address).status_code == 403


def test_voiding_is_a_right_of_its_own(browser: Client, ended: AttemptRecord, deputy: User) -> None:
    clerk = a_clerk("clerk", password=PASSWORD)
    clerk.user_permissions.add(*Permission.objects.filter(codename__in=["view_attemptrecord", "add_directiverecord"]))
    browser.force_login(clerk)
    assert browser.get(f"{ATTEMPTS}{ended.pk}/void/").status_code == 403


# --- other decisions


@pytest.fixture
def running(station: Machine, candidate: CandidateProfile) -> AttemptRecord:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    station.record(first, responded(first.attempt, 1, "x", at_ms=now_ms()))
    station.push()
    return AttemptRecord.objects.get()


@pytest.mark.parametrize(("do", "state"), [("pause", "active"), ("unpause", "paused"), ("close", "interrupted")])
def test_one_person_decides_most_things(browser: Client, running: AttemptRecord, do: str, state: str) -> None:
    AttemptRecord.objects.update(state=state)
    browser.post(f"{ATTEMPTS}{running.pk}/{do}/", {"reason": "Drill"})
    assert [(d.do, d.by, d.approved_by, d.why) for d in DirectiveRecord.objects.all()] == [(do, "boss", "", "Drill")]


@pytest.mark.parametrize(
    ("state", "offered", "not_offered"),
    [
        ("active", ["Pause…", "Terminate…", "Close…"], ["End the pause…", "Void…"]),
        ("paused", ["End the pause…", "Terminate…"], ["Pause…", "Void…"]),
        ("interrupted", ["Terminate…"], ["Pause…", "End the pause…"]),
        ("submitted", ["Void…"], ["Pause…", "Terminate…", "Close…"]),
        ("voided", [], ["Pause…", "Terminate…", "Close…", "Void…"]),
    ],
)
def test_the_page_offers_what_the_state_allows(
    browser: Client, running: AttemptRecord, state: str, offered: list[str], not_offered: list[str]
) -> None:
    AttemptRecord.objects.update(state=state)
    told = browser.get(f"{ATTEMPTS}{running.pk}/change/").content.decode()
    lines = {line.strip() for line in told.splitlines()}
    assert [name for name in offered if name not in lines] == []
    assert [name for name in not_offered if name in lines] == []


def test_to_terminate_takes_two(browser: Client, running: AttemptRecord, deputy: User) -> None:
    address = f"{ATTEMPTS}{running.pk}/terminate/"
    browser.post(address, {"reason": "Copied"})
    assert not DirectiveRecord.objects.exists()
    browser.post(address, {"reason": "Copied", "second": "deputy", "password": PASSWORD})
    assert [(d.do, d.by, d.approved_by) for d in DirectiveRecord.objects.all()] == [("terminate", "boss", "deputy")]


def test_where_the_policy_trusts_one_person_one_terminates(browser: Client, running: AttemptRecord) -> None:
    session = running.profile.session
    assert session is not None
    session.policy = {"two_people": []}
    session.save()
    browser.post(f"{ATTEMPTS}{running.pk}/terminate/", {"reason": "Copied"})
    assert DirectiveRecord.objects.get().do == "terminate"


def test_given_time_has_a_category(browser: Client, running: AttemptRecord) -> None:
    address = f"{ATTEMPTS}{running.pk}/add-time/"
    browser.post(address, {"minutes": "10", "why": "Power cut", "category": "incident_credit"})
    assert DirectiveRecord.objects.get().category == "incident_credit"
    assert "+10 (Incident credit)" in browser.get(f"{ATTEMPTS}{running.pk}/change/").content.decode()


# --- what a station did


def terminated(running: AttemptRecord, *, approved_by: str) -> ev.AttemptTerminated:
    return ev.AttemptTerminated(
        at=moment(now_ms()),
        attempt=AttemptId(running.public_id),
        answered=1,
        answers_root="r",
        by="eve",
        why="Copied",
        approved_by=approved_by,
    )


@pytest.mark.parametrize(
    ("approved_by", "policy", "lacks"),
    [("", {}, True), ("Eve", {}, True), ("adam", {}, False), ("", {"two_people": []}, False)],
)
def test_who_ended_it_alone_is_looked_into(
    station: Machine, running: AttemptRecord, approved_by: str, policy: dict[str, object], lacks: bool
) -> None:
    ExamSession.objects.update(policy=policy)
    station.record(terminated(running, approved_by=approved_by))
    station.push()
    running = AttemptRecord.objects.select_related("profile__session").get()
    assert (running.state, running.ended_by, running.end_approved_by) == ("terminated", "eve", approved_by)
    assert running.lacks_second_person is lacks


def test_the_page_says_who_ended_it_and_that_somebody_did_so_alone(
    browser: Client, station: Machine, running: AttemptRecord
) -> None:
    station.record(terminated(running, approved_by=""))
    station.push()
    told = browser.get(f"{ATTEMPTS}{running.pk}/change/").content.decode()
    assert "Ended by one person" in told
    assert "by eve" in told
