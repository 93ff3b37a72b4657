"""The staff of a center: each station holds only what is its own, and from its next contact on nothing of who left."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.test import Client

from sync.protocol import offline_codes, staff_secrets, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import PersonId, Right
from sync.server.exchange import checkup, demo_staff, staff
from sync.server.exchange.models import StaffMember
from sync.server.registration.models import ExamCenter, Station
from sync.server.registration.times import now
from tests.sync.server.exchange.machine import Enrolled, Machine

pytestmark = pytest.mark.django_db
PASSPHRASE = "correct horse battery"
NOON = datetime(2030, 1, 15, 12, 30, tzinfo=UTC)


def a_member(center: ExamCenter, name: str = "Asha", **fields: object) -> StaffMember:
    given = {"right": Right.DECIDE, "duty_until": now() + timedelta(days=1), **fields}
    member = StaffMember(center=center, name=name, **given)
    staff.give_secret(member, PASSPHRASE)
    member.save()
    return member


def secret_of(member: StaffMember, passphrase: str = PASSPHRASE) -> bytes:
    """What a panel opens with the passphrase."""
    wrapped = wire.decode(member.wrapped.encode(), staff_secrets.WrappedSecret)
    return staff_secrets.unwrapped(wrapped, passphrase, person=PersonId(member.public_id))


def told(machine: Machine, kind: type[wire.Row]) -> list[wire.Row]:
    """The rows of a kind that a pull brings."""
    before = dict(machine.rows)
    machine.sync()
    return [row for key, row in machine.rows.items() if isinstance(row, kind) and before.get(key) is not row]


# --- what stations hold -----------------------------------------------------------------------------------------------


def test_a_seat_gets_its_own_key_and_nothing_more(station: Machine, center: ExamCenter) -> None:
    member = a_member(center)
    (row,) = told(station, wire.StaffRow)
    assert isinstance(row, wire.StaffRow)

    person, at = PersonId(member.public_id), StationId(station.name)
    key = staff_secrets.opened(row.sealed, station.seal, person=person, station=at)
    assert key == offline_codes.station_key(secret_of(member), at)
    assert (row.name, row.right) == ("Asha", "decide")
    assert secret_of(member) not in key


def test_no_other_seat_can_open_it(station: Machine, enrolled: Enrolled, center: ExamCenter) -> None:
    member = a_member(center)
    other = enrolled("A2")
    (row,) = told(station, wire.StaffRow)
    assert isinstance(row, wire.StaffRow)

    with pytest.raises(ProtocolError):
        staff_secrets.opened(row.sealed, other.seal, person=PersonId(member.public_id), station=StationId(other.name))


def test_a_panel_gets_the_secret_under_the_passphrase_and_the_seats(
    station: Machine, enrolled: Enrolled, center: ExamCenter
) -> None:
    member = a_member(center)
    panel = enrolled("P1", role="panel")

    (row,) = told(panel, wire.PanelStaffRow)
    assert isinstance(row, wire.PanelStaffRow)
    assert staff_secrets.unwrapped(row.wrapped, PASSPHRASE, person=PersonId(row.person)) == secret_of(member)
    seats = [row for row in panel.rows.values() if isinstance(row, wire.SeatRow)]
    assert [(row.station, row.seat) for row in seats] == [(station.name, "A1")]
    assert [row for row in panel.rows.values() if isinstance(row, wire.StaffRow)] == []


def test_a_seat_is_told_of_no_panel_rows(station: Machine, enrolled: Enrolled, center: ExamCenter) -> None:
    a_member(center)
    enrolled("A2")
    station.sync()

    assert [row for row in station.rows.values() if isinstance(row, wire.PanelStaffRow | wire.SeatRow)] == []


def test_staff_of_another_center_is_nobody_here(station: Machine) -> None:
    a_member(ExamCenter.objects.create(code="C2", name="Center Two"))

    assert told(station, wire.StaffRow) == []


def test_who_is_revoked_is_gone_at_the_next_contact(station: Machine, center: ExamCenter) -> None:
    member = a_member(center)
    told(station, wire.StaffRow)
    staff.revoke(member)

    gone = told(station, wire.GoneRow)
    assert [(row.kind, row.id) for row in gone if isinstance(row, wire.GoneRow)] == [("staff", member.public_id)]


def test_a_new_station_hears_nothing_of_who_was_revoked_or_whose_duty_is_over(
    enrolled: Enrolled, center: ExamCenter
) -> None:
    staff.revoke(a_member(center))
    a_member(center, "Boris", duty_from=now() - timedelta(days=2), duty_until=now() - timedelta(days=1))
    newcomer = enrolled("A9")
    newcomer.sync()

    assert [row for row in newcomer.rows.values() if isinstance(row, wire.StaffRow | wire.GoneRow)] == []


def test_a_revoked_seat_leaves_the_panels(station: Machine, enrolled: Enrolled, center: ExamCenter) -> None:
    panel = enrolled("P1", role="panel")
    panel.sync()
    seat = Station.objects.get(public_id=station.name)
    seat.standing = Station.Standing.REVOKED
    seat.save()

    gone = told(panel, wire.GoneRow)
    assert [(row.kind, row.id) for row in gone if isinstance(row, wire.GoneRow)] == [("station", station.name)]


# --- what the server keeps --------------------------------------------------------------------------------------------


def test_the_database_alone_does_not_hold_the_secret(center: ExamCenter) -> None:
    member = a_member(center)

    assert secret_of(member) not in bytes(member.secret)
    assert PASSPHRASE not in member.wrapped


def test_a_secret_under_another_key_keeps_no_seat_away_and_is_told(
    station: Machine, center: ExamCenter, central_home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    lost = a_member(center)
    (central_home / "keys" / "staff.key").write_bytes(b"k" * 32)
    found = a_member(center, "Boris")
    assert [row.person for row in told(station, wire.StaffRow) if isinstance(row, wire.StaffRow)] == [found.public_id]
    assert f"CENTRAL-STAFF-SEALED: the secret of {lost.public_id} cannot be opened" in caplog.text
    [finding] = [one for one in checkup.findings() if one.name == "staff"]
    assert (finding.status, finding.cause.startswith("CENTRAL-STAFF-SEALED: the secrets of 1")) == ("warning", True)
    staff.give_secret(lost, PASSPHRASE)
    lost.save()
    assert [row.person for row in told(station, wire.StaffRow) if isinstance(row, wire.StaffRow)] == [lost.public_id]
    assert staff.unreadable(now()) == 0


def test_a_new_passphrase_is_a_new_secret(station: Machine, center: ExamCenter) -> None:
    member = a_member(center)
    (before,) = told(station, wire.StaffRow)
    old = secret_of(member)
    staff.give_secret(member, "another long passphrase")
    member.save()

    (after,) = told(station, wire.StaffRow)
    assert isinstance(before, wire.StaffRow)
    assert isinstance(after, wire.StaffRow)
    assert secret_of(member, "another long passphrase") != old
    keys = {
        staff_secrets.opened(
            row.sealed, station.seal, person=PersonId(member.public_id), station=StationId(station.name)
        )
        for row in (before, after)
    }
    assert len(keys) == 2


def test_a_short_passphrase_is_refused(center: ExamCenter) -> None:
    with pytest.raises(staff.WeakPassphrase):
        staff.give_secret(StaffMember(center=center, name="Asha"), "elevenchars ")


# --- the admin --------------------------------------------------------------------------------------------------------


@pytest.fixture
def browser(settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(User.objects.create_superuser("boss", password="correct horse battery"))
    return client


def posted(center: ExamCenter, **changed: str) -> dict[str, str]:
    start, end = NOON, NOON + timedelta(days=3)
    return {
        "center": str(center.pk),
        "name": "Asha",
        "right": "decide",
        "duty_from_0": f"{start:%Y-%m-%d}",
        "duty_from_1": f"{start:%H:%M:%S}",
        "duty_until_0": f"{end:%Y-%m-%d}",
        "duty_until_1": f"{end:%H:%M:%S}",
        "passphrase": PASSPHRASE,
        "again": PASSPHRASE,
        **changed,
    }


STAFF = "/admin/exchange/staffmember/"


def test_an_admin_adds_a_person_who_types_the_passphrase(browser: Client, center: ExamCenter) -> None:
    assert browser.get(f"{STAFF}add/").status_code == 200
    response = browser.post(f"{STAFF}add/", posted(center))

    assert response.status_code == 302, response.context["adminform"].form.errors
    member = StaffMember.objects.get()
    assert (member.name, member.made_by_id) == ("Asha", User.objects.get().pk)
    typed = posted(center)
    kolkata = member.duty_from.astimezone(ZoneInfo(center.zone))
    assert f"{kolkata:%Y-%m-%d %H:%M:%S}" == f"{typed['duty_from_0']} {typed['duty_from_1']}"
    assert len(secret_of(member)) == 32
    page = browser.get(STAFF).content.decode()
    assert "Asha" in page
    assert "Codes count while on duty" in page


@pytest.mark.parametrize(
    "changed", [{"again": "correct horse batterx"}, {"passphrase": "short", "again": "short"}, {"name": ""}]
)
def test_what_is_not_complete_adds_nobody(browser: Client, center: ExamCenter, changed: dict[str, str]) -> None:
    assert browser.post(f"{STAFF}add/", posted(center, **changed)).status_code == 200
    assert not StaffMember.objects.exists()


def test_an_admin_changes_a_right_and_revokes_and_it_is_written_down(browser: Client, center: ExamCenter) -> None:
    member = a_member(center)
    form = posted(center, right="observe")
    response = browser.post(f"{STAFF}{member.pk}/change/", form)
    assert response.status_code == 302, response.context["adminform"].form.errors
    member.refresh_from_db()
    assert member.right == "observe"

    browser.post(STAFF, {"action": "revoke", "_selected_action": [str(member.pk)]})
    member.refresh_from_db()
    assert member.revoked_at is not None
    assert "Revoked" in [entry.get_change_message() for entry in LogEntry.objects.all()]


def test_nobody_is_deleted_but_with_the_center(browser: Client, center: ExamCenter) -> None:
    member = a_member(center)
    assert browser.post(f"{STAFF}{member.pk}/delete/", {"post": "yes"}).status_code == 403

    response = browser.post(f"/admin/registration/examcenter/{center.pk}/delete/", {"post": "yes"})
    assert response.status_code == 302
    assert not StaffMember.objects.exists()


def test_a_new_passphrase_is_given_on_a_page_of_its_own(browser: Client, center: ExamCenter) -> None:
    member = a_member(center)
    old = secret_of(member)
    address = f"{STAFF}{member.pk}/new-passphrase/"
    assert browser.get(address).status_code == 200
    fresh = "a whole new passphrase"
    assert browser.post(address, {"passphrase": fresh, "again": fresh}).status_code == 302

    member.refresh_from_db()
    assert secret_of(member, fresh) != old


# --- a demo -----------------------------------------------------------------------------------------------------------


def test_a_demo_has_one_center_admin_whose_codes_count_and_whose_passphrase_is_new_at_each_start(
    station: Machine, center: ExamCenter
) -> None:
    first = demo_staff.seed_staff(center)
    staff.revoke(StaffMember.objects.get(name=demo_staff.NAME))
    second = demo_staff.seed_staff(center)

    member = StaffMember.objects.get(name=demo_staff.NAME)
    (row,) = told(station, wire.StaffRow)
    assert isinstance(row, wire.StaffRow)
    person, at = PersonId(member.public_id), StationId(station.name)
    key = staff_secrets.opened(row.sealed, station.seal, person=person, station=at)
    assert key == offline_codes.station_key(secret_of(member, second), at)
    assert (row.right, member.revoked_at) == ("decide", None)
    with pytest.raises(ProtocolError):
        secret_of(member, first)


def test_a_seat_can_try_a_passphrase_and_learns_nothing_else_of_it(center: ExamCenter, station: Machine) -> None:
    member = a_member(center)
    (row,) = told(station, wire.StaffRow)
    assert isinstance(row, wire.StaffRow)
    assert row.verifier is not None
    person = PersonId(member.public_id)
    assert staff_secrets.is_theirs(row.verifier, PASSPHRASE, person=person)
    assert not staff_secrets.is_theirs(row.verifier, f"{PASSPHRASE}!", person=person)
    assert not staff_secrets.is_theirs(row.verifier, PASSPHRASE, person=PersonId("somebody else"))
    with pytest.raises(staff_secrets.WrongPassphrase):
        staff_secrets.unwrapped(row.verifier, PASSPHRASE, person=person)  # it opens no secret
