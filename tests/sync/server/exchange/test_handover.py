"""A session is closed by its sum: right, or with a reason for each who is open; what comes later opens it again."""

from datetime import timedelta

import msgspec
import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from sync.protocol import events, signatures, wire
from sync.protocol.handover import HandOver
from sync.protocol.signatures import HANDOVER, Signed
from sync.protocol.sums import Place
from sync.server.exchange import conflicts, handover, keys
from sync.server.exchange.handover import CloseRefused, account, close
from sync.server.exchange.models import AttemptRecord, BundleRecord, SessionClose, StoredEvent
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent, Station
from sync.server.registration.times import now, to_ms
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, responded, started, submitted, whole_attempt
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
HANDOVERS = "/admin/exchange/sessionclose/"
PASSWORD = "correct horse battery"


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password=PASSWORD))
    return client


@pytest.fixture
def people(session: ExamSession) -> dict[str, CandidateProfile]:
    """Seven candidates, each of whom will end up in another place."""
    names = ("done", "absent", "paused", "silent", "rivals", "bundled", "withdrawn")
    return {name: new_candidate(session, name) for name in names}


@pytest.fixture
def day(
    people: dict[str, CandidateProfile], session: ExamSession, station: Machine, enrolled: Enrolled
) -> dict[str, CandidateProfile]:
    """What became of them, and the session's end."""
    dead, stick = enrolled("A2"), enrolled("A3")
    at = now_ms() - 600_000
    name = session.public_id
    station.record(*whole_attempt(people["done"].public_id, at_ms=at, session=name))
    paused = started(people["paused"].public_id, at_ms=at, session=name)
    station.record(paused, events.AttemptPaused(at=moment(at + 1), attempt=paused.attempt, by="chief", why="Fire"))
    station.record(*whole_attempt(people["rivals"].public_id, at_ms=at, session=name))
    dead.record(started(people["silent"].public_id, at_ms=at, session=name))
    dead.record(started(people["rivals"].public_id, at_ms=at, session=name))
    waits = started(people["bundled"].public_id, at_ms=at, session=name)
    stick.record(waits)
    for machine in (station, dead, stick):
        machine.push()
    Station.objects.filter(public_id=dead.name).update(last_seen_at=now() - timedelta(minutes=10))
    a_bundle(stick, waits.attempt)
    people["withdrawn"].withdraw_slot(by="admin", reason="Ill")
    over(session)
    return people


def a_bundle(machine: Machine, attempt: str, state: str = "registered") -> BundleRecord:
    return BundleRecord.objects.create(
        bundle_id=attempt,
        station=Station.objects.get(public_id=machine.name),
        attempts=[{"attempt": attempt, "package": "0" * 64}],
        state=state,
        made_at=now(),
        received_at=now(),
        by="boss",
        sha256="0" * 64,
    )


def over(session: ExamSession) -> None:
    session.closes_at = now() - timedelta(seconds=1)
    session.save()


def places(session: ExamSession) -> dict[str, Place]:
    return {entry.profile.registration_number: entry.place for entry in account(session, now()).entries}


def reasons(session: ExamSession) -> dict[str, str]:
    return dict.fromkeys(account(session, now()).open_subjects, "Looked into by hand")


# --- the sum ----------------------------------------------------------------------------------------------------------


def test_each_stands_where_they_are(day: dict[str, CandidateProfile], session: ExamSession) -> None:
    assert places(session) == {
        "done": Place.CONFIRMED,
        "absent": Place.NO_SHOW,
        "paused": Place.INTERRUPTED,
        "silent": Place.UNACCOUNTED,
        "rivals": Place.CONFLICT,
        "bundled": Place.IN_BUNDLES,
    }
    found = account(session, now())
    assert found.sum.expected == 6
    assert (found.sum.is_right, len(found.open_subjects)) == (False, 4)


def test_the_sum_asks_as_many_questions_for_many(
    session: ExamSession, station: Machine, django_assert_num_queries: object
) -> None:
    for count in (1, 40):
        for n in range(count):
            sat = new_candidate(session, f"{count}-{n}")
            station.record(started(sat.public_id, at_ms=now_ms(), session=session.public_id))
            new_candidate(session, f"{count}-{n}-absent")
        station.push()
        with django_assert_num_queries(11):  # type: ignore[operator]
            account(session, now())


def test_a_candidate_who_went_to_another_session_is_no_no_show_of_either(
    session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    station.record(started(candidate.public_id, at_ms=now_ms() - 1_000, session=session.public_id))
    station.push()
    other = ExamSession.objects.create(
        center=session.center, exam=session.exam, opens_at=now(), closes_at=now() + timedelta(hours=2)
    )
    candidate.reset_slot(by="admin", reason="Sits again in the afternoon")
    candidate.session = other
    candidate.save()
    assert places(session) == {"R1": Place.UNACCOUNTED}
    assert places(other) == {"R1": Place.NO_SHOW}
    over(session)
    close(session, by="boss", why="", exceptions=reasons(session))
    candidate.refresh_from_db()
    assert candidate.slot.state == "available"


def test_an_attempt_in_a_bundle_of_nobody_known_holds_the_close_up(
    session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    record = a_bundle(station, "attempt-of-somebody")
    over(session)
    assert account(session, now()).loose == ("attempt-of-somebody",)
    with pytest.raises(CloseRefused, match="1 are open"):
        close(session, by="boss", why="")
    BundleRecord.objects.filter(pk=record.pk).update(state="ingested")
    assert close(session, by="boss", why="").exceptions == []


def test_an_attempt_of_which_only_the_middle_is_here_holds_the_close_up(
    session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id)
    station.record(responded(first.attempt, 1, "x", at_ms=now_ms()))
    assert [one.code for one in station.push().results] == ["ATTEMPT-UNKNOWN"]
    over(session)
    assert account(session, now()).loose == (first.attempt,)
    with pytest.raises(CloseRefused, match="1 are open"):
        close(session, by="boss", why="")
    opens_at = now() + timedelta(days=1)
    tomorrow = ExamSession.objects.create(
        center=session.center, exam=session.exam, opens_at=opens_at, closes_at=opens_at + timedelta(hours=3)
    )
    assert account(tomorrow, now()).loose == ()


def test_an_attempt_of_somebody_who_was_taken_off_the_list_holds_the_close_up(
    session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id)
    candidate.delete()
    station.record(first)
    assert [one.code for one in station.push().results] == ["CANDIDATE-UNKNOWN"]
    over(session)
    assert account(session, now()).loose == (first.attempt,)


def test_nobody_is_a_no_show_whose_seat_may_know_otherwise(
    browser: Client, session: ExamSession, enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    seat = Station.objects.get(public_id=enrolled("B1").name)
    CandidateProfile.objects.filter(pk=candidate.pk).update(station=seat)
    over(session)

    def heard(at: object) -> Place:
        Station.objects.filter(pk=seat.pk).update(last_seen_at=at)
        return places(session)["R1"]

    assert heard(None) is Place.UNACCOUNTED
    assert heard(session.closes_at - timedelta(minutes=6)) is Place.UNACCOUNTED
    assert ", last heard from " in page(browser, address_of(session))
    with pytest.raises(CloseRefused, match="1 are open"):
        close(session, by="boss", why="")
    made = close(session, by="boss", why="", exceptions=reasons(session))
    candidate.refresh_from_db()
    assert (made.no_shows, candidate.slot.state) == ([], "available")
    assert heard(session.closes_at - timedelta(minutes=4)) is Place.NO_SHOW
    assert close(session, by="boss", why="").no_shows == [candidate.public_id]


def test_a_seat_that_reserved_a_slot_and_fell_silent_may_have_begun_it(
    session: ExamSession, station: Machine, candidate: CandidateProfile
) -> None:
    station.sync()
    assert station.claim(candidate.public_id, 1).status == 200
    over(session)
    assert places(session) == {"R1": Place.NO_SHOW}
    Station.objects.filter(public_id=station.name).update(last_seen_at=now() - timedelta(minutes=10))
    assert places(session) == {"R1": Place.UNACCOUNTED}


def test_what_a_silent_seat_brought_by_hand_speaks_for_it(
    session: ExamSession, enrolled: Enrolled, candidate: CandidateProfile
) -> None:
    machine = enrolled("B1")
    CandidateProfile.objects.filter(pk=candidate.pk).update(station=Station.objects.get(public_id=machine.name))
    over(session)
    a_bundle(machine, "somebody else's", state="ingested")
    assert places(session) == {"R1": Place.NO_SHOW}


# --- closing ----------------------------------------------------------------------------------------------------------


def test_a_session_is_not_closed_before_its_end(session: ExamSession, candidate: CandidateProfile) -> None:
    with pytest.raises(CloseRefused, match="open until"):
        close(session, by="boss", why="")
    session.cancelled = True
    session.save()
    assert close(session, by="boss", why="Snow").no_shows == [candidate.public_id]


def test_a_session_that_is_right_closes_and_those_who_never_came_lose_their_slot(
    session: ExamSession, station: Machine
) -> None:
    done, absent = new_candidate(session, "done"), new_candidate(session, "absent")
    station.record(*whole_attempt(done.public_id, at_ms=now_ms() - 60_000, session=session.public_id))
    station.push()
    over(session)
    assert account(session, now()).sum.is_right
    made = close(session, by="boss", why="All well", approved_by="chief")
    absent.refresh_from_db()
    assert (absent.slot.state, absent.slot.generation) == ("no_slot", 2)
    last = SlotEvent.objects.filter(profile=absent).latest("pk")
    assert (last.what, last.by, "chief" in last.reason) == ("no_show", "boss", True)
    assert made.no_shows == [absent.public_id]
    assert places(session) == {"done": Place.CONFIRMED, "absent": Place.NO_SHOW}
    assert not account(session, now()).is_reopened


def test_what_is_open_takes_a_reason_each(day: dict[str, CandidateProfile], session: ExamSession) -> None:
    with pytest.raises(CloseRefused, match="4 are open"):
        close(session, by="boss", why="")
    told = reasons(session)
    blank = {**told, day["silent"].public_id: "  "}
    with pytest.raises(CloseRefused, match="1 are open"):
        close(session, by="boss", why="", exceptions=blank)
    assert not SessionClose.objects.exists()
    made = close(session, by="boss", why="", exceptions={**told, "somebody else": "x"})
    assert {one["candidate"]: one["place"] for one in made.exceptions} == {
        day["paused"].public_id: "interrupted",
        day["silent"].public_id: "unaccounted",
        day["rivals"].public_id: "conflict",
        day["bundled"].public_id: "in_bundles",
    }
    assert made.figures == {
        "expected": 6, "confirmed": 1, "in_bundles": 1, "no_show": 1, "interrupted": 1, "unaccounted": 1, "conflict": 1,
    }  # fmt: skip


def test_the_close_is_signed_and_stands(day: dict[str, CandidateProfile], session: ExamSession) -> None:
    made = close(session, by="boss", why="Storm", approved_by="chief", exceptions=reasons(session))
    server = {keys.keys().sign_id: keys.keys().sign.public_key()}
    signed = msgspec.json.decode(made.statement, type=Signed)
    said = wire.decode(signatures.demand_stated(server, HANDOVER, signed), HandOver)
    assert (said.session, said.closed_ms, said.by, said.approved_by, said.why) == (
        session.public_id, to_ms(made.at), "boss", "chief", "Storm",
    )  # fmt: skip
    assert (said.expected, said.confirmed, said.no_show, len(said.exceptions)) == (6, 1, 1, 4)
    made.by = "somebody else"
    for change in (made.save, made.delete):
        with pytest.raises(HistoryIsKept):
            change()


def test_where_policy_wants_two_one_is_not_enough(session: ExamSession) -> None:
    session.policy = {"two_people": ["close"]}
    over(session)
    for approved_by, why in (("", "second person"), ("Boss", "Somebody else")):
        with pytest.raises(CloseRefused, match=why):
            close(session, by="boss", why="", approved_by=approved_by)
    assert close(session, by="boss", why="", approved_by="chief").approved_by == "chief"


def test_what_comes_after_the_close_is_taken_and_opens_the_question_again(
    session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    first = started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id)
    station.record(first)
    station.push()
    over(session)
    close(session, by="boss", why="", exceptions=reasons(session))
    station.record(responded(first.attempt, 1, "x", at_ms=now_ms()))
    station.record(submitted([first, responded(first.attempt, 1, "x", at_ms=0)], at_ms=now_ms()))
    assert station.push().results == ()
    found = account(session, now())
    assert (found.is_reopened, [r.public_id for r in found.late]) == (True, [first.attempt])
    assert places(session) == {"R1": Place.CONFIRMED}
    candidate.refresh_from_db()
    assert candidate.slot.state == "consumed"
    close(session, by="boss", why="It came")
    assert not account(session, now()).is_reopened
    assert SessionClose.objects.count() == 2


def test_a_no_show_who_did_sit_is_a_conflict_when_it_comes_out(
    session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    over(session)
    close(session, by="boss", why="")
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id))
    assert [result.code for result in station.push().results] == ["SLOT-SUPERSEDED"]
    assert StoredEvent.objects.count() == 6
    assert places(session) == {"R1": Place.CONFLICT}
    [conflict] = conflicts.found()
    conflicts.decide(conflict, counts=AttemptRecord.objects.get(), by="boss", reason="The station was offline")
    assert places(session) == {"R1": Place.CONFIRMED}
    assert conflicts.verdicts(session.exam_id)[AttemptRecord.objects.get().public_id].standing == "yes"


# --- the pages --------------------------------------------------------------------------------------------------------


def page(browser: Client, address: str) -> str:
    response = browser.get(address)
    assert response.status_code == 200, response
    return response.content.decode()


def address_of(session: ExamSession) -> str:
    return f"{HANDOVERS}session/{session.pk}/"


def test_the_page_has_the_lists_behind_the_figures(
    browser: Client, day: dict[str, CandidateProfile], session: ExamSession
) -> None:
    told = page(browser, address_of(session))
    for text in (
        "<b>6</b><span>expected</span>", "Candidate silent", "last heard from", "Candidate absent", "To look after",
        f"/case/{day['rivals'].public_id}:1/", "Reason to close without Candidate paused",
    ):  # fmt: skip
        assert text in told
    assert "Candidate withdrawn" not in told


def test_a_session_is_closed_on_its_page(
    browser: Client, day: dict[str, CandidateProfile], session: ExamSession
) -> None:
    refused = browser.post(address_of(session), {"reason": "Storm"}).content.decode()
    assert "4 are open and have no reason" in refused
    fields = {f"why_{one}": "Looked into" for one in account(session, now()).open_subjects[:-1]}
    fields |= {f"why_all_{place}": "The stick is on its way" for place in Place}
    done = browser.post(address_of(session), {"reason": "Storm", **fields}, follow=True).content.decode()
    assert "Close once more" in done
    made = SessionClose.objects.get()
    assert (made.by, made.why, len(made.exceptions)) == ("boss", "Storm", 4)
    assert {one["reason"] for one in made.exceptions} == {"Looked into", "The stick is on its way"}
    assert "Storm" in page(browser, f"{HANDOVERS}{made.pk}/change/")


def test_the_list_says_what_is_to_do(browser: Client, session: ExamSession, candidate: CandidateProfile) -> None:
    assert ">Open<" in page(browser, HANDOVERS)
    assert "The session can be closed from" in page(browser, address_of(session))
    over(session)
    assert "To hand over" in page(browser, HANDOVERS)
    close(session, by="boss", why="")
    assert "Closed by boss on" in page(browser, HANDOVERS)


def test_the_list_tells_of_what_came_after_the_close(
    browser: Client, session: ExamSession, candidate: CandidateProfile, station: Machine
) -> None:
    over(session)
    close(session, by="boss", why="")
    station.record(started(candidate.public_id, at_ms=now_ms() - 60_000, session=session.public_id))
    station.push()
    assert "Something came after the close" in page(browser, HANDOVERS)
    told = page(browser, address_of(session))
    assert "Came after the close" in told
    assert "Candidate R1 (R1)</b>, Seat A1 <small>arrived" in told


@pytest.mark.parametrize("count", [1, 45])
def test_the_list_asks_as_many_questions_for_many(
    browser: Client, session: ExamSession, count: int, django_assert_num_queries: object
) -> None:
    for _ in range(count):
        made = ExamSession.objects.create(
            center=session.center, exam=session.exam, opens_at=session.opens_at, closes_at=now() - timedelta(seconds=1)
        )
        close(made, by="boss", why="")
    page(browser, HANDOVERS)
    with django_assert_num_queries(4):  # type: ignore[operator]
        page(browser, HANDOVERS)


def test_who_may_only_look_closes_nothing(browser: Client, session: ExamSession) -> None:
    over(session)
    looker = a_clerk("looker", password=PASSWORD)
    browser.force_login(looker)
    assert browser.get(HANDOVERS).status_code == browser.get(address_of(session)).status_code == 403
    looker.user_permissions.add(Permission.objects.get(codename="view_sessionclose"))
    assert "Close the session" not in page(browser, address_of(session))
    assert browser.post(address_of(session), {"reason": "x"}).status_code == 403
    assert not SessionClose.objects.exists()


def test_the_second_person_signs_here_too(browser: Client, session: ExamSession) -> None:
    session.policy = {"two_people": ["close"]}
    over(session)
    User.objects.create_superuser("chief", password=PASSWORD)
    assert "This takes a second person." in browser.post(address_of(session), {"reason": ""}).content.decode()
    browser.post(address_of(session), {"reason": "", "second": "chief", "password": PASSWORD})
    assert SessionClose.objects.get().approved_by == "chief"
    assert handover.demands_two(session)
