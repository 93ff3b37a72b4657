"""Admins see what happened in every attempt, decide with a reason, and change nothing that happened."""

from datetime import timedelta

import pytest
from django.contrib.auth.models import Permission, User
from django.test import Client

from sync.protocol import events, moving, signatures, wire
from sync.protocol.ids import AttemptId
from sync.server.exchange import keys
from sync.server.exchange.directives import DirectiveRefused, decide
from sync.server.exchange.models import (
    AttemptRecord,
    DirectiveRecord,
    Journal,
    KeyRelease,
    MoveRecord,
    Remark,
    RepeatedEvent,
    StoredEvent,
)
from sync.server.papers.models import Package
from sync.server.registration.models import CandidateProfile, ExamCenter, ExamSession, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment, responded, started, whole_attempt
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
ATTEMPTS = "/admin/exchange/attemptrecord/"
REMARKS = "/admin/exchange/remark/"
RELEASES = "/admin/exchange/keyrelease/"


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


@pytest.fixture
def running(station: Machine, candidate: CandidateProfile) -> AttemptRecord:
    """An attempt that goes on."""
    first = started(candidate.public_id, at_ms=now_ms() - 60_000)
    later = b'{"kind":"attempt.sang","id":"later","attempt":"%s"}' % first.attempt.encode()
    station.record(first, responded(first.attempt, 1, "the secret answer", at_ms=now_ms()), later)
    station.push()
    return AttemptRecord.objects.get()


def page(browser: Client, address: str) -> str:
    response = browser.get(address)
    assert response.status_code == 200, response
    return response.content.decode()


def test_the_list_says_who_where_and_how_far(browser: Client, running: AttemptRecord) -> None:
    told = page(browser, ATTEMPTS)
    for text in ("Candidate R1", "A1, Center One", "Active", "1 of 3", "IST"):
        assert text in told


def test_the_timeline_tells_what_happened_and_never_what_was_answered(browser: Client, running: AttemptRecord) -> None:
    told = page(browser, f"{ATTEMPTS}{running.pk}/change/")
    for text in ("Started", "Response given", "attempt.sang", "This version does not know it"):
        assert text in told
    assert "the secret answer" not in told


@pytest.mark.parametrize("at_ms", [-(2**52), 2**52])
def test_a_broken_clock_breaks_no_page(
    browser: Client, station: Machine, candidate: CandidateProfile, at_ms: int
) -> None:
    station.record(started(candidate.public_id, at_ms=at_ms))
    station.push()
    assert "Started" in page(browser, f"{ATTEMPTS}{AttemptRecord.objects.get().pk}/change/")


def test_two_attempts_in_one_slot_are_pointed_out(
    browser: Client, enrolled: Enrolled, candidate: CandidateProfile, running: AttemptRecord
) -> None:
    assert "Another attempt" not in page(browser, ATTEMPTS)
    other = enrolled("A2")
    other.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    other.push()
    assert page(browser, ATTEMPTS).count("Another attempt in the same slot") == 2


def test_a_list_of_attempts_asks_no_question_per_row(
    browser: Client, station: Machine, session: ExamSession, django_assert_max_num_queries: object
) -> None:
    for n in range(12):
        station.record(started(new_candidate(session, f"Q{n}").public_id, at_ms=now_ms()))
    station.push()
    page(browser, ATTEMPTS)
    with django_assert_max_num_queries(16):  # type: ignore[operator]
        page(browser, ATTEMPTS)


def test_added_time_travels_to_the_station_signed(browser: Client, station: Machine, running: AttemptRecord) -> None:
    station.sync()
    station.rows.clear()
    address = f"{ATTEMPTS}{running.pk}/add-time/"
    assert "Minutes" in page(browser, address)
    done = browser.post(address, {"minutes": "10", "why": "Power cut", "confirmed": "yes"}, follow=True)
    assert "hears of it at its next contact" in done.content.decode()
    assert "Power cut" in done.content.decode()
    station.sync()
    (row,) = station.rows.values()
    assert isinstance(row, wire.StatementRow)
    server = {keys.keys().sign_id: keys.keys().sign.public_key()}
    said = wire.decode(signatures.demand_stated(server, signatures.GRANT, row.signed), wire.Directive)
    assert (said.do, said.amount_ms, said.by, said.why) == ("add_time", 600_000, "boss", "Power cut")
    assert said.attempt == running.public_id
    assert said.id == DirectiveRecord.objects.get().public_id


def test_a_resume_is_allowed_with_a_reason_only(browser: Client, running: AttemptRecord) -> None:
    address = f"{ATTEMPTS}{running.pk}/allow-resume/"
    assert browser.post(address, {"why": " "}).status_code == 200
    assert not DirectiveRecord.objects.exists()
    browser.post(address, {"why": "Seen and known"})
    assert DirectiveRecord.objects.get().do == "resume"


@pytest.mark.parametrize("minutes", ["0", "999", "x", ""])
def test_time_that_nobody_can_mean_is_not_added(browser: Client, running: AttemptRecord, minutes: str) -> None:
    browser.post(f"{ATTEMPTS}{running.pk}/add-time/", {"minutes": minutes, "why": "Because"})
    assert not DirectiveRecord.objects.exists()


def test_decisions_of_other_stations_do_not_travel_here(
    browser: Client, enrolled: Enrolled, running: AttemptRecord
) -> None:
    other = enrolled("A2")
    browser.post(f"{ATTEMPTS}{running.pk}/allow-resume/", {"why": "Seen"})
    other.sync()
    assert "statement" not in {key[0] for key in other.rows}


def test_nothing_is_decided_about_what_is_over(browser: Client, station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    record = AttemptRecord.objects.get()
    assert "Add time" not in page(browser, f"{ATTEMPTS}{record.pk}/change/")
    assert browser.post(f"{ATTEMPTS}{record.pk}/add-time/", {"minutes": "5", "why": "x"}).status_code == 403
    with pytest.raises(DirectiveRefused):
        decide(record, DirectiveRecord.Do.RESUME, by="boss", why="x")


def test_a_decision_needs_a_reason_and_a_possible_amount(running: AttemptRecord) -> None:
    with pytest.raises(DirectiveRefused, match="reason"):
        decide(running, DirectiveRecord.Do.RESUME, by="boss", why=" ")
    for amount_ms in (0, 9 * 3_600_000):
        with pytest.raises(DirectiveRefused, match="eight hours"):
            decide(running, DirectiveRecord.Do.ADD_TIME, by="boss", why="x", amount_ms=amount_ms)


def test_who_may_only_look_decides_nothing(browser: Client, running: AttemptRecord) -> None:
    looker = a_clerk("looker", password="correct horse battery")
    looker.user_permissions.add(Permission.objects.get(codename="view_attemptrecord"))
    browser.force_login(looker)
    assert "Add time" not in page(browser, f"{ATTEMPTS}{running.pk}/change/")
    assert browser.post(f"{ATTEMPTS}{running.pk}/add-time/", {"minutes": "5", "why": "x"}).status_code == 403
    assert not DirectiveRecord.objects.exists()


@pytest.mark.parametrize("address", ["add/", "{pk}/delete/"])
def test_attempts_are_neither_added_nor_deleted_by_hand(browser: Client, running: AttemptRecord, address: str) -> None:
    assert browser.get(ATTEMPTS + address.format(pk=running.pk)).status_code == 403
    browser.post(f"{ATTEMPTS}{running.pk}/change/", {"state": "voided"})
    assert AttemptRecord.objects.get().state == "active"


def test_every_released_key_can_be_looked_up(
    browser: Client, station: Machine, session: ExamSession, package: Package
) -> None:
    station.release(package.hash, session.public_id)
    assert package.hash in page(browser, RELEASES)
    row = KeyRelease.objects.get()
    assert package.hash in page(browser, f"{RELEASES}{row.pk}/change/")
    assert browser.get(f"{RELEASES}{row.pk}/delete/").status_code == 403


def test_a_center_is_deleted_with_everything_that_came_from_it(
    browser: Client, station: Machine, running: AttemptRecord, session: ExamSession, package: Package
) -> None:
    station.release(package.hash, session.public_id)
    station.claim(running.profile.public_id, 1)
    decide(running, DirectiveRecord.Do.RESUME, by="boss", why="Seen")
    center = ExamCenter.objects.get()
    address = f"/admin/registration/examcenter/{center.pk}/delete/"
    told = page(browser, address)
    assert "Journal 1 of" in told
    assert "3 events" in told
    browser.post(address, {"post": "yes"}, follow=True)
    assert not ExamCenter.objects.exists()
    for model in (AttemptRecord, Journal, StoredEvent, RepeatedEvent, KeyRelease, DirectiveRecord):
        assert not model._default_manager.exists()


def test_a_station_is_not_deleted_from_under_its_attempts(browser: Client, running: AttemptRecord) -> None:
    browser.post(f"/admin/registration/station/{running.station.pk}/delete/", {"post": "yes"})
    assert AttemptRecord.objects.exists()
    assert StoredEvent.objects.count() == 3


def test_an_attempt_without_an_end_at_a_silent_station_is_unaccounted(browser: Client, running: AttemptRecord) -> None:
    assert "Unaccounted" not in page(browser, ATTEMPTS)
    Station.objects.update(last_seen_at=now() - timedelta(minutes=6))
    assert "Unaccounted: no end here, and its station was last heard from" in page(browser, ATTEMPTS)


def test_what_could_not_be_applied_is_listed_with_its_reason(browser: Client, running: AttemptRecord) -> None:
    told = page(browser, REMARKS)
    assert "attempt.sang" in told
    assert "Of a kind that this version does not know" in told
    assert "the secret answer" not in told
    remark = Remark.objects.get()
    assert remark.event_id in page(browser, f"{REMARKS}{remark.pk}/change/")
    assert browser.get(f"{REMARKS}{remark.pk}/delete/").status_code == 403


@pytest.mark.parametrize("count", [1, 60])
def test_a_list_of_remarks_asks_no_question_per_row(
    browser: Client, station: Machine, count: int, django_assert_max_num_queries: object
) -> None:
    station.record(*(b'{"kind":"later","id":"l%d"}' % n for n in range(count)))
    station.push()
    page(browser, REMARKS)
    with django_assert_max_num_queries(9):  # type: ignore[operator]
        page(browser, REMARKS)


# --- moving an attempt ------------------------------------------------------------------------------------------------


@pytest.fixture
def second(db: None) -> User:
    """Somebody else who may decide."""
    return User.objects.create_superuser("deputy", password="wrong horse battery")


def move_of(browser: Client, running: AttemptRecord, **fields: object) -> str:
    address = f"{ATTEMPTS}{running.pk}/move/"
    told = {"reason": "Broken screen", "second": "deputy", "password": "wrong horse battery", **fields}
    return browser.post(address, told, follow=True).content.decode()


def test_who_moves_an_attempt_is_told_what_will_happen(
    browser: Client, running: AttemptRecord, enrolled: Enrolled
) -> None:
    enrolled("B2")
    Station.objects.filter(pk=running.station_id).update(
        last_seen_at=now() - timedelta(minutes=10), now={"attempt": running.public_id, "unsent": 4}
    )
    told = page(browser, f"{ATTEMPTS}{running.pk}/move/")
    for text in ("Seat A1 was last heard from", "Event 3 of about 7 is the last one here", "B2", "same question"):
        assert text in told
    Station.objects.filter(pk=running.station_id).update(last_seen_at=now())
    assert "Seat A1 is online" in page(browser, f"{ATTEMPTS}{running.pk}/move/")


def test_an_attempt_is_moved_by_two_people_with_a_reason(
    browser: Client, running: AttemptRecord, enrolled: Enrolled, second: User
) -> None:
    target = Station.objects.get(public_id=enrolled("B2").name)
    assert "This field is required" in move_of(browser, running, to=target.pk, reason="")
    assert "second person" in move_of(browser, running, to=target.pk, second="")
    assert not MoveRecord.objects.exists()

    told = move_of(browser, running, to=target.pk)

    assert "The candidate signs in at seat B2 and goes on there as soon as seat A1 has handed it over." in told
    made = MoveRecord.objects.get()
    assert (made.by, made.approved_by, made.why, made.how) == ("boss", "deputy", "Broken screen", "online")
    decision = DirectiveRecord.objects.get()
    assert (decision.do, decision.by, decision.approved_by, decision.to) == ("transfer", "boss", "deputy", target)
    assert "A1 to B2" in told


def test_an_attempt_moves_only_to_a_seat_that_is_free(
    browser: Client, running: AttemptRecord, second: User, enrolled: Enrolled
) -> None:
    panel = Station.objects.get(public_id=enrolled("P1", role="panel").name)
    assert "Select a valid choice" in move_of(browser, running, to=panel.pk)
    assert not MoveRecord.objects.exists()


def test_a_center_with_a_moved_attempt_is_deleted_without_an_error(
    browser: Client, running: AttemptRecord, enrolled: Enrolled, second: User
) -> None:
    move_of(browser, running, to=Station.objects.get(public_id=enrolled("B2").name).pk)
    center = running.station.center
    address = f"/admin/registration/examcenter/{center.pk}/delete/"
    assert "Are you sure" in page(browser, address)
    assert browser.post(address, {"post": "yes"}, follow=True).status_code == 200
    assert not ExamCenter.objects.filter(pk=center.pk).exists()
    assert not MoveRecord.objects.exists()
    assert not StoredEvent.objects.exists()


def test_the_timeline_of_a_moved_attempt_names_the_seats_and_what_came_too_late(
    browser: Client, running: AttemptRecord, station: Machine, enrolled: Enrolled, second: User
) -> None:
    other = enrolled("B2")
    target = Station.objects.get(public_id=other.name)
    move_of(browser, running, to=target.pk, from_copy="on")
    reply = other.signed("GET", f"/v1/attempts/{running.public_id}/events").read(moving.MovedReply)
    other.record(
        events.AttemptTakenOver(
            at=moment(now_ms()),
            attempt=AttemptId(running.public_id),
            fence=reply.fence,
            source=reply.source,
            incarnation=reply.head.incarnation,
            seq=reply.head.seq,
            hash=reply.head.hash,
            last=reply.last,
            count=reply.total,
            digest="",
            how=reply.how,
            by="boss",
        )
    )
    other.push()
    station.record(responded(running.public_id, 2, "too late", at_ms=now_ms()))
    station.push()

    told = page(browser, f"{ATTEMPTS}{running.pk}/change/")
    missing = "Answers after event 2 of seat A1 may be missing"
    for text in ("Taken over from another seat", "not applied", "1 late writes", missing):
        assert text in told
    assert "too late" not in told
    assert "B2, Center One" in page(browser, ATTEMPTS)


# --- breaches ---------------------------------------------------------------------------------------------------------

ADDED = "KIOSK-LOCK-SCREEN-ADDED"


def covered(station: Machine, attempt: str) -> AttemptRecord:
    """A second screen was plugged in: the questions are covered until somebody has looked."""
    at = events.Moment(wall_ms=now_ms(), mono_ms=100_000, boot="boot")
    station.record(
        events.LockBreached(
            at=at, hold="screens", cause=ADDED, detail="HDMI-2", attempt=AttemptId(attempt), does="staff"
        ),
        events.AttemptLocked(at=at, attempt=AttemptId(attempt), why=ADDED, causes=(ADDED,), for_staff=(ADDED,)),
    )
    station.push()
    return AttemptRecord.objects.get(public_id=attempt)


def test_a_breach_that_waits_for_a_person_is_pointed_out_with_its_evidence(
    browser: Client, station: Machine, running: AttemptRecord
) -> None:
    record = covered(station, running.public_id)
    assert record.for_staff == ADDED
    assert "The lock was breached (KIOSK-LOCK-SCREEN-ADDED)" in page(browser, ATTEMPTS)
    told = page(browser, f"{ATTEMPTS}{record.pk}/change/")
    for text in ("HDMI-2", "covered until a center admin has looked", f"waits for a center admin: {ADDED}"):
        assert text in told


def test_a_decision_to_show_the_questions_again_names_what_was_seen(
    browser: Client, station: Machine, running: AttemptRecord
) -> None:
    record = covered(station, running.public_id)
    station.sync()
    station.rows.clear()
    browser.post(f"{ATTEMPTS}{record.pk}/unlock/", {"why": "A television, unplugged"}, follow=True)
    station.sync()
    (row,) = [row for row in station.rows.values() if isinstance(row, wire.StatementRow)]
    order = wire.decode(row.signed.payload, wire.Directive)
    assert (order.do, order.causes, order.why) == ("unlock", (ADDED,), "A television, unplugged")


def test_how_long_breaches_covered_an_exam_is_summed(browser: Client, station: Machine, running: AttemptRecord) -> None:
    record = covered(station, running.public_id)
    at = events.Moment(wall_ms=now_ms(), mono_ms=340_000, boot="boot")
    station.record(events.AttemptUnlocked(at=at, attempt=AttemptId(record.public_id), by="Asha", causes=(ADDED,)))
    station.push()
    record.refresh_from_db()
    assert (record.covered_ms, record.for_staff) == (240_000, "")
    assert "4 min 00 s" in page(browser, f"{ATTEMPTS}{record.pk}/change/")


def test_where_nothing_waits_nothing_is_decided(running: AttemptRecord) -> None:
    with pytest.raises(DirectiveRefused, match="Nothing waits"):
        decide(running, DirectiveRecord.Do.UNLOCK, by="boss", why="x")
