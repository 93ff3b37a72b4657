"""Every promise of the registration system that the central server comes from, under the name it had there.

The models and the admin are the real ones; where the promise is about a server process, it is a real process over TLS.
"""

from base64 import b64encode
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.contrib import admin
from django.contrib.auth.models import User
from django.db import IntegrityError, connection, transaction
from django.db.migrations.loader import MigrationLoader
from django.test import Client

from sync.protocol import events
from sync.protocol.ids import AttemptId
from sync.protocol.slots import SlotRefused, SlotState
from sync.server import registration
from sync.server.exchange import keys
from sync.server.registration.models import CandidateProfile, ExamCenter, SlotEvent, Station
from sync.server.registration.times import now, to_ms
from tests.sync.server.exchange.conftest import InProcess
from tests.sync.server.exchange.machine import Machine, moment, responded, started, submitted
from tests.sync.server.registration.admin.pages import badges, messages, text, tree
from tests.sync.server.registration.world import a_candidate, a_center, a_session, again
from tests.sync.server.running import Office, migrated_office, send

LIST = "/admin/registration/candidateprofile/"
NO_SLOT, AVAILABLE, ATTEMPTING, CONSUMED = SlotState


def page_of(candidate: CandidateProfile, what: str = "change/") -> str:
    return f"{LIST}{candidate.pk}/{what}"


@pytest.fixture
def browser(db: None, settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


@pytest.fixture
def seated(db: None) -> tuple[CandidateProfile, Machine]:
    """A candidate of an open session, and the machine at the candidate's seat."""
    session = a_session()
    candidate = a_candidate(AVAILABLE, center=session.center, exam=session.exam, session=session)
    machine = Machine(InProcess())
    machine.name = Station.objects.create(
        center=session.center,
        seat="1",
        sign_key=b64encode(machine.sign.public_key().public_bytes_raw()).decode(),
        seal_key=machine.seal_text,
    ).public_id
    machine.server_key = keys.keys().sign.public_key()
    return candidate, machine


def begins(candidate: CandidateProfile, machine: Machine) -> events.AttemptStarted:
    """Let the machine begin the candidate's attempt, and tell the server."""
    session = candidate.session
    begun = started(
        candidate.public_id,
        at_ms=to_ms(now()) - 60_000,
        generation=candidate.slot_generation,
        session=session.public_id,
    )
    machine.record(begun)
    machine.push()
    return begun


# --- the table --------------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_candidates_live_in_registration_candidateprofile():
    assert CandidateProfile._meta.db_table == "registration_candidateprofile"
    with connection.cursor() as cursor:
        names = {
            c.name for c in connection.introspection.get_table_description(cursor, CandidateProfile._meta.db_table)
        }
    assert {"has_exam_slot", "slot_assigned_at", "slot_attempting_at", "slot_consumed_at"} <= names


@pytest.mark.django_db
def test_the_fifth_migration_is_add_slot_attempting_field():
    ours = sorted(name for app, name in MigrationLoader(connection).disk_migrations if app == "registration")
    assert ours[4] == "0005_add_slot_attempting_field"


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("state", "has_slot", "attempting", "consumed"),
    [
        (NO_SLOT, False, False, False),
        (AVAILABLE, True, False, False),
        (ATTEMPTING, True, True, False),
        (CONSUMED, True, True, True),
    ],
)
def test_each_state_is_its_fields(state, has_slot, attempting, consumed):
    candidate = again(a_candidate(state))
    assert candidate.has_exam_slot is has_slot
    assert (candidate.slot_attempting_at is not None) is attempting
    assert (candidate.slot_consumed_at is not None) is consumed
    assert candidate.slot.state is state


@pytest.mark.parametrize(
    ("state", "shown"),
    [
        (NO_SLOT, ("no_slot", "cross", "No Slot")),
        (AVAILABLE, ("available", "check", "Available 22 Nov 2026, 09:00 IST")),
        (ATTEMPTING, ("attempting", "pencil", "Attempting 22 Nov 2026, 10:00 IST")),
        (CONSUMED, ("consumed", "lock", "Consumed 22 Nov 2026, 11:00 IST")),
    ],
)
def test_the_admin_shows_each_state_with_color_icon_and_timestamp(browser, state, shown):
    candidate = a_candidate(state, center=a_center("Asia/Kolkata"))
    for hour, field in enumerate(("slot_assigned_at", "slot_attempting_at", "slot_consumed_at"), start=3):
        moments = CandidateProfile.objects.filter(**{f"{field}__isnull": False})
        moments.update(**{field: datetime(2026, 11, 22, hour, 30, tzinfo=UTC)})
    assert badges(tree(browser.get(LIST))) == [shown]
    assert badges(tree(browser.get(page_of(candidate)))) == [shown]


@pytest.mark.parametrize(
    ("state", "color"), [(NO_SLOT, "red"), (AVAILABLE, "green"), (ATTEMPTING, "blue"), (CONSUMED, "orange")]
)
def test_the_colors_are_red_green_blue_and_orange(state, color):
    sheet = (Path(registration.__file__).parent / "static" / "registration" / "admin.css").read_text(encoding="utf-8")
    rule = next(line for line in sheet.splitlines() if line.startswith(f".slot-{state} "))
    red, green, blue = (int(rule.split("--slot: #")[1][i : i + 2], 16) for i in (0, 2, 4))
    strongest = {"red": red, "green": green, "blue": blue}
    if color == "orange":
        assert red > green > blue
    else:
        assert max(strongest, key=strongest.__getitem__) == color


# --- the methods ------------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_start_exam_attempt_marks_when_the_attempt_began():
    candidate = a_candidate(AVAILABLE)
    before = now()
    candidate.start_exam_attempt()
    assert before <= again(candidate).slot_attempting_at <= now()


@pytest.mark.django_db
def test_start_exam_attempt_while_attempting_changes_nothing():
    candidate = a_candidate(ATTEMPTING)
    before = CandidateProfile.objects.values().get(pk=candidate.pk)
    candidate.start_exam_attempt()
    assert CandidateProfile.objects.values().get(pk=candidate.pk) == before


@pytest.mark.django_db
def test_consume_exam_slot_marks_the_slot_consumed():
    candidate = a_candidate(ATTEMPTING)
    before = now()
    candidate.consume_exam_slot()
    stored = again(candidate)
    assert before <= stored.slot_consumed_at <= now()
    assert stored.slot_attempting_at <= stored.slot_consumed_at


@pytest.mark.django_db
@pytest.mark.parametrize(("state", "can"), [(NO_SLOT, False), (AVAILABLE, True), (ATTEMPTING, True), (CONSUMED, False)])
def test_can_start_exam_is_true_in_available_and_attempting_only(state, can):
    assert again(a_candidate(state)).can_start_exam is can


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("state", "words", "field"),
    [
        (NO_SLOT, "No slot", None),
        (AVAILABLE, "Available, assigned on", "slot_assigned_at"),
        (ATTEMPTING, "Attempting since", "slot_attempting_at"),
        (CONSUMED, "Consumed on", "slot_consumed_at"),
    ],
)
def test_slot_status_is_a_sentence_with_its_timestamp(state, words, field):
    candidate = again(a_candidate(state, center=a_center("UTC")))
    told = candidate.slot_status
    assert told.startswith(words)
    if field:
        assert f"{getattr(candidate, field):%d %b %Y, %H:%M} UTC".lstrip("0") in told


# --- the behavior -----------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_a_candidate_comes_back_any_number_of_times_while_attempting():
    candidate = a_candidate(AVAILABLE)
    for _ in range(20):
        candidate.start_exam_attempt()
        assert again(candidate).can_start_exam
    assert candidate.slot_events.filter(what=SlotEvent.What.STARTED).count() == 1


@pytest.mark.django_db
def test_nobody_enters_again_once_consumed():
    candidate = a_candidate(CONSUMED)
    before = again(candidate).slot
    with pytest.raises(SlotRefused):
        candidate.start_exam_attempt()
    assert again(candidate).slot == before


def test_the_question_on_screen_makes_the_slot_attempting_at_that_moment(seated):
    candidate, machine = seated
    begun = begins(candidate, machine)
    assert (again(candidate).slot.state, again(candidate).slot.attempting_ms) == (ATTEMPTING, begun.at.best_ms)


def test_only_a_real_submission_consumes(seated):
    candidate, machine = seated
    begun = begins(candidate, machine)
    told = [begun, responded(begun.attempt, 1, "a", at_ms=to_ms(now()) - 50_000)]
    attempt = {"attempt": AttemptId(begun.attempt)}
    machine.record(
        told[-1],
        events.StationStarted(at=moment(to_ms(now()) - 40_000), program="0.1.0", schema=1),
        events.AttemptResumed(at=moment(to_ms(now()) - 39_000), gap_ms=1_000, **attempt),
        events.AttemptInterrupted(at=moment(to_ms(now()) - 30_000), why="gap", **attempt),
        events.AttemptResumed(at=moment(to_ms(now()) - 20_000), gap_ms=9_000, by="center admin", **attempt),
    )
    machine.push()
    assert again(candidate).slot.state is ATTEMPTING
    machine.record(submitted(told, at_ms=to_ms(now()) - 10_000))
    machine.push()
    assert again(candidate).slot.state is CONSUMED


def test_an_interrupted_exam_can_go_on(seated):
    candidate, machine = seated
    begun = begins(candidate, machine)
    machine.record(
        events.AttemptInterrupted(at=moment(to_ms(now())), attempt=AttemptId(begun.attempt), why="power cut")
    )
    machine.push()
    assert again(candidate).can_start_exam


def test_nobody_takes_an_exam_twice(seated):
    candidate, machine = seated
    begun = begins(candidate, machine)
    machine.record(submitted([begun], at_ms=to_ms(now())))
    machine.push()
    consumed = again(candidate).slot
    begins(again(candidate), machine)
    assert again(candidate).slot == consumed
    with pytest.raises(IntegrityError), transaction.atomic():
        a_candidate(registration_number=candidate.registration_number, exam=candidate.exam)


def test_a_candidate_with_a_new_slot_never_meets_the_old_session(seated):
    candidate, machine = seated
    old = begins(candidate, machine)
    candidate.reset_slot(by="boss", reason="another question set")
    fresh = again(candidate)
    assert (fresh.slot.state, fresh.slot.generation, fresh.slot_attempting_at) == (AVAILABLE, 2, None)
    machine.record(responded(old.attempt, 1, "late", at_ms=to_ms(now())), submitted([old], at_ms=to_ms(now())))
    machine.push()
    assert again(candidate).slot == fresh.slot
    new = begins(fresh, machine)
    assert again(candidate).slot.attempting_ms == new.at.best_ms


@pytest.mark.django_db
def test_the_data_stay_whole_through_every_transition():
    candidate = a_candidate()
    for move in (
        lambda: candidate.assign_slot(by="boss"),
        candidate.start_exam_attempt,
        candidate.consume_exam_slot,
        lambda: candidate.reset_slot(by="boss", reason="fire alarm"),
        candidate.start_exam_attempt,
        lambda: candidate.withdraw_slot(by="boss", reason="left the hall"),
    ):
        move()
        assert again(candidate).slot.is_whole
    with pytest.raises(IntegrityError), transaction.atomic():
        CandidateProfile.objects.filter(pk=candidate.pk).update(slot_consumed_at=now())


# --- the admin --------------------------------------------------------------------------------------------------------


def test_the_admin_assigns_resets_and_withdraws_slots(browser):
    candidate = a_candidate()
    chosen = {"_selected_action": [candidate.pk]}
    browser.post(LIST, {**chosen, "action": "assign_slots"})
    assert again(candidate).slot.state is AVAILABLE
    candidate.start_exam_attempt()
    candidate.consume_exam_slot()
    browser.post(LIST, {**chosen, "action": "reset_slots", "confirmed": "yes", "reason": "fire alarm"})
    assert (again(candidate).slot.state, again(candidate).slot_generation) == (AVAILABLE, 2)
    browser.post(LIST, {**chosen, "action": "withdraw_slots", "confirmed": "yes", "reason": "left"})
    assert again(candidate).slot.state is NO_SLOT


def test_the_admin_resets_only_with_a_reason(browser):
    candidate = a_candidate(CONSUMED)
    browser.post(page_of(candidate, "reset-slot/"), {"confirmed": "yes", "reason": ""})
    assert again(candidate).slot.state is CONSUMED


def test_the_admin_deletes_an_exam_center_and_says_first_what_goes(browser):
    session = a_session()
    for state in SlotState:
        a_candidate(state, center=session.center, exam=session.exam, session=session)
    page = f"/admin/registration/examcenter/{session.center.pk}/delete/"
    assert "Candidates: 4" in text(tree(browser.get(page)))
    done = browser.post(page, {"post": "yes"}, follow=True)
    assert messages(done) == [f"The exam center “{session.center}” was deleted successfully."]
    assert not CandidateProfile.objects.exists()


def test_the_admin_deletes_a_center_whose_candidates_have_attempts(browser, seated):
    candidate, machine = seated
    begun = begins(candidate, machine)
    machine.record(submitted([begun], at_ms=to_ms(now())))
    machine.push()
    page = f"/admin/registration/examcenter/{candidate.center_id}/delete/"
    assert "Attempts: 1" in text(tree(browser.get(page)))
    browser.post(page, {"post": "yes"})
    assert not ExamCenter.objects.exists()
    with connection.cursor() as cursor:
        connection.check_constraints()
        cursor.execute("SELECT COUNT(*) FROM exchange_storedevent")
        assert cursor.fetchone() == (0,)


def test_every_page_of_the_admin_works_without_a_column_error(browser):
    session = a_session()
    for state in SlotState:
        a_candidate(state, center=session.center, exam=session.exam, session=session)
    for model, shown in admin.site._registry.items():
        home = f"/admin/{shown.opts.app_label}/{shown.opts.model_name}/"
        assert browser.get(home).status_code == 200, home
        for row in model.objects.all()[:2]:
            assert browser.get(f"{home}{row.pk}/change/").status_code == 200, row


# --- the failure that it tells of -------------------------------------------------------------------------------------

SEEDED = """
from sync.server.registration.models import *
center = ExamCenter.objects.create(code="C1", name="Center One", zone="Asia/Kolkata")
exam = Exam.objects.create(code="E1", title="Exam One")
for number in range(3):
    CandidateProfile.objects.create(registration_number=f"R{number}", full_name="A", exam=exam, center=center)
candidate = CandidateProfile.objects.first()
candidate.assign_slot("boss"); candidate.start_exam_attempt(); candidate.consume_exam_slot()
print(center.pk)
"""


STATES = """
from sync.server.registration.models import CandidateProfile
print(*[candidate.slot.state for candidate in CandidateProfile.objects.all()])
"""


@pytest.fixture
def office(tmp_path: Path) -> Office:
    made = migrated_office(tmp_path / "home", CENTRAL_OTP="off")
    made.must("create-admin", "boss", typed="correct horse battery\n")
    return made


def deleted(browser: object, url: str, center: str) -> str:
    """Delete a center on the admin's own confirmation page, and return what the next page says."""
    page = f"{url}/admin/registration/examcenter/{center}/delete/"
    assert "Candidates: 3" in text(tree_of(browser.get(page).text))
    return text(tree_of(send(browser, page, {"post": "yes"}).text))


def tree_of(page: str) -> object:
    from lxml import html

    return html.fromstring(page)


def test_a_server_that_ran_before_the_column_came_deletes_centers_after_it(office):
    """The seed's own failure: the process began before the migration, and went on after it."""
    center = office.python(SEEDED).strip()
    office.must("migrate", "registration", "0004")
    with office.serving() as server:
        url = server.line("listening")
        office.must("migrate")
        browser = server.signed_in(url)
        assert "was deleted successfully" in deleted(browser, url, center)


def test_a_server_older_than_its_database_says_so_by_itself_and_what_mends_it(office):
    with office.serving() as server:
        url = server.line("listening")
        browser = server.browser()
        assert browser.get(f"{url}/healthz").json()["status"] == "ok"
        office.must("migrate", "registration", "0004")
        told = wait_for(lambda: browser.get(f"{url}/healthz"), lambda reply: reply.status_code == 503).json()
        assert told["code"] == "CENTRAL-SCHEMA"
        assert "registration.0005_add_slot_attempting_field" in told["cause"]
        assert "central migrate" in told["mend"]
        refused = browser.get(f"{url}/v1/root")
        assert (refused.status_code, refused.json()["code"]) == (503, "CENTRAL-SCHEMA")
        office.must("migrate")
        assert wait_for(lambda: browser.get(f"{url}/v1/root"), lambda reply: reply.ok).ok


LOST = """
from django.db import connection, migrations
from django.db.migrations.executor import MigrationExecutor
gone = migrations.RemoveConstraint("candidateprofile", "slot_is_whole")
before = MigrationExecutor(connection).loader.project_state()
after = before.clone()
gone.state_forwards("registration", after)
with connection.schema_editor() as editor:
    gone.database_forwards("registration", editor, before, after)
connection.cursor().execute("ALTER TABLE registration_candidateprofile DROP COLUMN slot_attempting_at")
"""


def test_the_doctor_finds_the_unknown_column_and_repairs_it(office):
    """Recorded as migrated, and yet not there: what the loose scripts of old were for."""
    center = office.python(SEEDED).strip()
    office.python(LOST)
    found = office.run("doctor")
    assert (found.returncode, "slot_attempting_at" in found.stdout) == (1, True)
    with office.serving() as server:
        url = server.line("listening")
        assert "registration_candidateprofile.slot_attempting_at added" in office.run("doctor", "--repair").stderr
        assert office.run("doctor").returncode == 0
        assert office.python(STATES).split() == ["consumed", "no_slot", "no_slot"]
        browser = server.signed_in(url)
        assert "was deleted successfully" in deleted(browser, url, center)


def wait_for(ask: object, good: object, *, within: timedelta = timedelta(seconds=30)) -> object:
    """Ask again until the answer is good; the question itself takes its time."""
    until = now() + within
    while True:
        answer = ask()
        if good(answer) or now() > until:
            assert good(answer), answer.text
            return answer
