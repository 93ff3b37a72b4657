"""Machines are shown as their stations told of them; exceptions are signed, bound, and go to one station alone."""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import Permission, User
from django.test import Client
from django.utils.html import escape

from sync.protocol import preflight, signatures, wire
from sync.protocol.events import ExceptionUsed, Moment, StationChecked
from sync.protocol.ids import AttemptId, StationId
from sync.protocol.machines import MachinesReply
from sync.protocol.preflight import CheckTold, ExceptionRow, State
from sync.server.exchange import checkup, keys, machines_told, readiness, remaking
from sync.server.exchange.models import ExceptionUse, StationException, StationReport
from sync.server.exchange.readiness import ExceptionRefused
from sync.server.registration.models import ExamCenter, ExamSession
from sync.server.registration.models import Station as StationModel
from sync.server.registration.times import now, to_ms
from tests.sync.server.exchange.machine import Enrolled, Machine
from tests.sync.server.registration.world import a_clerk

pytestmark = pytest.mark.django_db
FOUND = CheckTold(
    name="virtual", state="failed", code="KIOSK-CHECK-VIRTUAL", cause="It looks like a guest.", evidence="QEMU <b>"
)
LOOK = CheckTold(name="power", state="warning", code="KIOSK-CHECK-BATTERY", cause="On battery.")
GOOD = CheckTold(name="disk", state="ok", cause="Much room.")
MONTH = timedelta(days=30)
ADDRESS = "/admin/exchange/machine/"


def checked(*checks: CheckTold, days_ago: float = 0) -> StationChecked:
    at_ms = to_ms(now() - timedelta(days=days_ago))
    verdict = preflight.worst(State(check.state) for check in checks)
    at = Moment(wall_ms=at_ms, mono_ms=1, boot="b", server_ms=at_ms)
    return StationChecked(at=at, program="1.0", verdict=verdict, why="asked", checks=checks)


def tell(machine: Machine, *happened: StationChecked | ExceptionUsed) -> None:
    machine.record(*happened)
    machine.push()


def report_of(machine: Machine) -> StationReport:
    return StationReport.objects.get(station__public_id=machine.name)


def given(machine: Machine, name: str = "virtual", **changed: object) -> StationException:
    facts: dict[str, object] = {"until": now() + MONTH, "why": "Thin clients of ours", "by": "boss", **changed}
    return readiness.grant(report_of(machine), name, **facts)  # type: ignore[arg-type]


def told(machine: Machine) -> list[ExceptionRow]:
    machine.sync()
    return [row for row in machine.rows.values() if isinstance(row, ExceptionRow)]


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


def page(browser: Client, address: str) -> str:
    reply = browser.get(address)
    assert reply.status_code == 200, address
    return reply.content.decode()


# --- what stations tell -----------------------------------------------------------------------------------------------


def test_the_newest_look_at_a_machine_counts_however_it_arrives(station: Machine) -> None:
    tell(station, checked(FOUND, days_ago=2), checked(GOOD, days_ago=1))
    tell(station, checked(FOUND, LOOK, days_ago=3))
    report = report_of(station)
    assert (report.verdict, report.failed, report.program) == ("ok", "", "1.0")
    assert StationReport.objects.count() == 1


def test_what_must_be_mended_stands_first(station: Machine) -> None:
    tell(station, checked(GOOD, LOOK, FOUND))
    assert [check.name for check in readiness.checks_of(report_of(station))] == ["virtual", "power", "disk"]
    assert report_of(station).failed == "virtual"


def test_a_verdict_is_what_its_checks_say_whatever_the_station_says(station: Machine) -> None:
    event = checked(FOUND)
    lie = StationChecked(at=event.at, program="1", verdict="ok", why="asked", checks=(FOUND,))
    tell(station, lie)
    assert report_of(station).verdict == "failed"


def test_a_state_and_a_text_of_a_later_version_keep_nothing_away(station: Machine) -> None:
    odd = CheckTold(name="moon", state="full", cause="x" * 5_000, evidence="a")
    at = Moment(wall_ms=1, mono_ms=1, boot="b")
    tell(station, StationChecked(at=at, program="9", verdict="full", why="?", checks=(odd, FOUND)))
    report = report_of(station)
    assert report.verdict == "failed"
    assert [check.name for check in readiness.checks_of(report)] == ["virtual", "moon"]


def test_text_that_no_database_takes_keeps_nothing_away(station: Machine) -> None:
    """A station that lost its mind, or somebody with its key: what it says is stored, and its upload goes through."""
    raw = (
        b'{"kind":"station.checked","id":"odd","at":{"wall_ms":1,"mono_ms":1,"boot":"b"},"program":"1\\u0000",'
        b'"verdict":"failed","why":"asked","checks":[{"name":"a\\u0000b","state":"failed","evidence":"\\u0000"}]}'
    )
    station.record(raw)
    station.push()
    report = report_of(station)
    assert "\0" not in report.program + report.failed + str(report.checks)
    assert report.verdict == "failed"


def test_a_report_that_an_older_server_could_not_read_is_taken_in_later(station: Machine) -> None:
    tell(station, checked(FOUND))
    StationReport.objects.all().delete()
    remaking.remake()
    assert report_of(station).failed == "virtual"


def test_each_use_of_an_exception_is_kept_once(station: Machine) -> None:
    at = Moment(wall_ms=5, mono_ms=1, boot="b")
    use = ExceptionUsed(
        at=at, exception="e1", check="hold.machine", evidence="QEMU", by="boss", until_ms=9, attempt=AttemptId("a1")
    )
    tell(station, use)
    remaking.remake()
    kept = ExceptionUse.objects.get()
    assert (kept.exception, kept.check_name, kept.evidence, kept.attempt_id) == ("e1", "hold.machine", "QEMU", "a1")


# --- exceptions -------------------------------------------------------------------------------------------------------


def test_an_exception_reaches_its_station_signed_and_counts_there(station: Machine) -> None:
    tell(station, checked(FOUND))
    exception = given(station)
    [row] = told(station)
    own = keys.keys()
    known = {own.sign_id: own.sign.public_key()}
    said = preflight.proved(row.signed, known, StationId(station.name), now_ms=to_ms(now()))
    assert said is not None
    assert (said.id, said.check, said.by) == (exception.public_id, "virtual", "boss")
    assert said.evidence == preflight.digest(FOUND.name, FOUND.code, FOUND.evidence)
    assert preflight.proved(row.signed, known, StationId("other"), now_ms=to_ms(now())) is None


def test_no_other_station_hears_of_it(station: Machine, enrolled: Enrolled) -> None:
    tell(station, checked(FOUND))
    other = enrolled("A2")
    given(station)
    assert told(other) == []


def test_an_exception_that_is_taken_back_goes_at_the_next_contact(station: Machine) -> None:
    tell(station, checked(FOUND))
    exception = given(station)
    assert len(told(station)) == 1
    readiness.revoke(exception)
    station.sync()
    gone = [row for row in station.rows.values() if isinstance(row, wire.GoneRow)]
    assert [(row.kind, row.id) for row in gone] == [("exception", exception.public_id)]


def test_a_station_that_begins_anew_hears_only_of_what_counts(station: Machine) -> None:
    tell(station, checked(FOUND, LOOK))
    readiness.revoke(given(station))
    kept = given(station, "power")
    station.cursor = 0
    station.rows.clear()
    assert [preflight.read(row.signed.payload).id for row in told(station)] == [kept.public_id]
    assert [row for row in station.rows.values() if isinstance(row, wire.GoneRow)] == []


@pytest.mark.parametrize(
    ("name", "changed"),
    [
        ("disk", {}),
        ("unknown", {}),
        ("virtual", {"why": "  "}),
        ("virtual", {"until": now() - timedelta(minutes=1)}),
        ("virtual", {"until": now() + timedelta(days=181)}),
    ],
)
def test_what_has_nothing_to_excuse_no_reason_or_no_end_is_refused(
    station: Machine, name: str, changed: dict[str, object]
) -> None:
    tell(station, checked(FOUND, GOOD))
    with pytest.raises(ExceptionRefused):
        given(station, name, **changed)
    assert StationException.objects.count() == 0


def test_what_a_coming_session_marks_is_not_excused(station: Machine, session: ExamSession) -> None:
    tell(station, checked(FOUND, LOOK))
    session.policy = {"never_excused": ["virtual"]}
    session.save()
    with pytest.raises(ExceptionRefused):
        given(station)
    assert [check.name for check in readiness.excusable(report_of(station), at=now())] == ["power"]


@pytest.mark.parametrize("name", sorted(preflight.NEVER))
def test_what_nothing_works_without_is_not_excused(station: Machine, name: str) -> None:
    tell(station, checked(CheckTold(name=name, state="failed", code="C")))
    with pytest.raises(ExceptionRefused):
        given(station, name)


def test_stations_are_told_the_least_program(station: Machine, settings: object) -> None:
    settings.CENTRAL_MIN_PROGRAM = "2.5"  # type: ignore[attr-defined]
    assert station.sync().min_program == "2.5"


# --- the admin --------------------------------------------------------------------------------------------------------


def test_the_list_says_verdict_age_and_what_failed(browser: Client, station: Machine, enrolled: Enrolled) -> None:
    tell(station, checked(FOUND, days_ago=1))
    tell(enrolled("A2"), checked(GOOD, days_ago=20))
    enrolled("A3")
    listed = page(browser, ADDRESS)
    for words in ("Not ready", "virtual", "Not checked for 20 days", "Never checked"):
        assert words in listed


@pytest.mark.parametrize(
    ("verdict", "seats"), [("failed", ["A1"]), ("ok", ["A2"]), ("stale", ["A3", "A4"]), ("excused", ["A2"])]
)
def test_the_list_is_filtered_by_verdict_and_by_who_was_not_looked_at(
    browser: Client, station: Machine, enrolled: Enrolled, verdict: str, seats: list[str]
) -> None:
    tell(station, checked(FOUND))
    tell(enrolled("A2"), checked(CheckTold(name="virtual", state="ok", excused="e1")))
    tell(enrolled("A3"), checked(FOUND, days_ago=15))
    enrolled("A4")
    shown = browser.get(f"{ADDRESS}?verdict={verdict}").context["cl"].result_list
    assert sorted(machine.seat for machine in shown) == seats


def test_the_list_asks_the_same_questions_for_one_machine_and_for_many(
    browser: Client, enrolled: Enrolled, center: ExamCenter, django_assert_max_num_queries: object
) -> None:
    def asked(count: int) -> None:
        for number in range(count):
            seat = StationModel.objects.create(center=center, seat=f"S{number}-{count}")
            StationReport.objects.create(
                station=seat, event_id=f"{count}-{number}", verdict="ok", at_ms=1, received_ms=1
            )
        with django_assert_max_num_queries(9):  # type: ignore[operator]
            page(browser, ADDRESS)

    asked(1)
    asked(40)


def test_a_machines_page_shows_everything_and_outside_text_is_text(browser: Client, station: Machine) -> None:
    tell(station, checked(GOOD, LOOK, FOUND))
    shown = page(browser, f"{ADDRESS}{report_of(station).station_id}/change/")
    assert shown.index("KIOSK-CHECK-VIRTUAL") < shown.index("KIOSK-CHECK-BATTERY") < shown.index("Much room.")
    assert escape("QEMU <b>") in shown
    assert "QEMU <b>" not in shown
    assert "Give an exception" in shown


def test_an_admin_gives_an_exception_and_takes_it_back_and_it_is_written_down(
    browser: Client, station: Machine, center: ExamCenter
) -> None:
    tell(station, checked(FOUND, LOOK, GOOD))
    pk = report_of(station).station_id
    offered = browser.get(f"{ADDRESS}{pk}/exception/").context["form"].fields["check"].choices
    assert [name for name, _ in offered] == ["virtual", "power"]
    until = (now() + MONTH).astimezone(ZoneInfo(center.zone)).replace(second=0, microsecond=0)
    form = {"check": "virtual", "until": f"{until:%Y-%m-%d %H:%M}", "why": "Thin clients of ours"}
    assert browser.post(f"{ADDRESS}{pk}/exception/", form).status_code == 302
    exception = StationException.objects.get()
    assert (exception.by, exception.until, exception.evidence) == ("boss", until, "QEMU <b>")
    assert len(told(station)) == 1
    listed = page(browser, "/admin/exchange/stationexception/")
    assert "Counts" in listed
    action = {"action": "revoke", "_selected_action": [str(exception.pk)]}
    browser.post("/admin/exchange/stationexception/", action)
    exception.refresh_from_db()
    assert exception.revoked_at is not None
    assert {entry.change_message for entry in LogEntry.objects.all()} >= {"Taken back"}


def test_a_form_without_reason_gives_nothing(browser: Client, station: Machine) -> None:
    tell(station, checked(FOUND))
    pk = report_of(station).station_id
    reply = browser.post(f"{ADDRESS}{pk}/exception/", {"check": "virtual", "until": "2031-01-01 10:00", "why": ""})
    assert reply.status_code == 200
    assert StationException.objects.count() == 0


def test_who_may_only_look_gives_and_takes_nothing(browser: Client, station: Machine) -> None:
    tell(station, checked(FOUND))
    exception = given(station)
    looker = a_clerk("looker", password="x")
    looker.user_permissions.set(
        Permission.objects.filter(codename__in=["view_machine", "view_stationexception", "view_station"])
    )
    browser.force_login(looker)
    pk = report_of(station).station_id
    assert "Give an exception" not in page(browser, f"{ADDRESS}{pk}/change/")
    form = {"check": "virtual", "until": "2027-01-01 10:00", "why": "x"}
    assert browser.post(f"{ADDRESS}{pk}/exception/", form).status_code in (302, 403)
    action = {"action": "revoke", "_selected_action": [str(exception.pk)]}
    browser.post("/admin/exchange/stationexception/", action)
    exception.refresh_from_db()
    assert StationException.objects.count() == 1
    assert exception.revoked_at is None


def test_what_happened_is_not_edited(browser: Client, station: Machine) -> None:
    tell(station, checked(FOUND))
    for address in (ADDRESS, "/admin/exchange/stationexception/", "/admin/exchange/exceptionuse/"):
        assert browser.get(f"{address}add/").status_code == 403


def test_an_exception_is_signed_for_nothing_else(station: Machine) -> None:
    tell(station, checked(FOUND))
    given(station)
    [row] = told(station)
    own = keys.keys()
    with pytest.raises(signatures.WrongSignature):
        signatures.demand_stated({own.sign_id: own.sign.public_key()}, signatures.GRANT, row.signed)


def test_panels_are_told_of_every_machine_and_what_is_wrong_there(enrolled: Enrolled, station: Machine) -> None:
    panel = enrolled("Desk", role="panel")
    enrolled("A9")
    tell(station, checked(GOOD, LOOK))
    reply = panel.signed("GET", "/v1/room/machines").read(MachinesReply)
    machines = {one.seat: one for one in reply.machines}
    assert set(machines) == {"A1", "A9", "Desk"}
    assert (machines["A1"].verdict, [check.state for check in machines["A1"].wrong]) == ("warning", ["warning"])
    assert (machines["A9"].verdict, machines["A9"].checked_ms) == ("", 0)
    assert station.signed("GET", "/v1/room/machines").status == 403


def test_panels_are_told_what_the_servers_own_doctor_found_and_which_release_a_seat_is_to_have(
    enrolled: Enrolled, station: Machine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(machines_told, "look", machines_told.Look())
    monkeypatch.setattr(checkup, "LEAST_MB", 10**9)
    panel = enrolled("Desk", role="panel")
    told_of = {"update_to": "1.3.0-abc", "update_state": "failed", "update_why": "KIOSK-UPDATE-DIES"}
    StationModel.objects.filter(seat="A1").update(now=told_of)
    reply = panel.signed("GET", "/v1/room/machines").read(MachinesReply)
    assert reply.server is not None
    [disk] = [one for one in reply.server if one.name == "disk"]
    assert (disk.state, disk.cause.startswith("Only "), disk.mend.startswith("Make room")) == ("warning", True, True)
    [seat] = [one for one in reply.machines if one.seat == "A1"]
    assert {name: getattr(seat, name) for name in told_of} == told_of
