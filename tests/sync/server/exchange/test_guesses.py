"""Wrong passphrases count for their person over every station of the center, and a right one begins anew."""

import pytest

from sync.protocol import events, wire
from sync.protocol.ids import StationId
from sync.server.exchange import guesses
from sync.server.exchange.models import CodeRecord, StaffMember
from sync.server.registration.models import ExamCenter
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Enrolled, Machine, moment
from tests.sync.server.exchange.test_staff import a_member

pytestmark = pytest.mark.django_db
NOT_THEIRS = "CODE-NOT-THEIRS"


@pytest.fixture
def asha(center: ExamCenter) -> StaffMember:
    return a_member(center)


def missed(person: str, at_ms: int | None = None) -> events.CodeRefused:
    at = moment(now_ms() if at_ms is None else at_ms)
    return events.CodeRefused(at=at, nonce="0123456789", action="resume", why=NOT_THEIRS, person=person)


def told(machine: Machine, *happened: events.AnyEvent) -> None:
    machine.record(*happened)
    machine.push()


def known(machine: Machine, member: StaffMember) -> tuple[int, int]:
    """What a seat was told last of a person."""
    machine.sync()
    rows = [row for row in machine.rows.values() if isinstance(row, wire.StaffRow) and row.person == member.public_id]
    return rows[-1].misses, rows[-1].missed_ms


def test_guesses_at_several_stations_are_one_sum_that_every_seat_hears(enrolled: Enrolled, asha: StaffMember) -> None:
    seats = [enrolled(f"A{number}") for number in range(3)]
    assert [known(seat, asha) for seat in seats] == [(0, 0)] * 3
    for seat in seats:
        told(seat, missed(asha.public_id), missed(asha.public_id))
    asha.refresh_from_db()
    assert asha.misses == 6
    assert [known(seat, asha) for seat in seats] == [(6, asha.missed_ms)] * 3
    record = CodeRecord.objects.filter(kind="code.refused").latest("pk")
    assert (record.by, record.names) == (asha.public_id, "Asha")


def test_what_comes_twice_counts_once(station: Machine, asha: StaffMember) -> None:
    told(station, missed(asha.public_id))
    station.push()
    asha.refresh_from_db()
    assert asha.misses == 1


@pytest.mark.parametrize("is_signed_in", [True, False], ids=["signed in at a panel", "used at a seat"])
def test_a_right_one_begins_anew(enrolled: Enrolled, asha: StaffMember, is_signed_in: bool) -> None:
    seat, panel = enrolled("A1"), enrolled("Desk", role="panel")
    told(seat, missed(asha.public_id))
    at = moment(now_ms() + 1)
    if is_signed_in:
        told(panel, events.StaffSignedIn(at=at, person=asha.public_id))
    else:
        by = asha.public_id
        told(seat, events.CodeUsed(at=at, nonce="0123456789", action="resume", by=by, by_passphrase=True))
    assert known(seat, asha)[0] == 0


def test_a_right_one_that_was_typed_before_the_wrong_ones_changes_nothing(
    enrolled: Enrolled, asha: StaffMember
) -> None:
    seat, panel = enrolled("A1"), enrolled("Desk", role="panel")
    earlier = moment(now_ms() - 60_000)
    told(seat, missed(asha.public_id))
    told(panel, events.StaffSignedIn(at=earlier, person=asha.public_id))
    assert known(seat, asha)[0] == 1


def test_a_code_of_theirs_is_no_passphrase(station: Machine, asha: StaffMember) -> None:
    told(station, missed(asha.public_id))
    told(station, events.CodeUsed(at=moment(now_ms() + 1), nonce="1", action="resume", by=asha.public_id))
    assert known(station, asha)[0] == 1


def test_misses_fade_and_a_clock_that_runs_ahead_lasts_no_longer(station: Machine, asha: StaffMember) -> None:
    told(station, missed(asha.public_id, now_ms() - guesses.FADES_MS - 60_000), missed(asha.public_id))
    assert known(station, asha)[0] == 1
    told(station, missed(asha.public_id, now_ms() + 10**9))
    asha.refresh_from_db()
    assert (asha.misses, asha.missed_ms <= now_ms()) == (2, True)


def test_nobody_and_people_of_other_centers_are_not_counted(station: Machine, asha: StaffMember) -> None:
    elsewhere = a_member(ExamCenter.objects.create(code="C9", name="Elsewhere", zone="UTC"), "Cleo")
    told(station, missed(""), missed("nobody"), missed(elsewhere.public_id))
    elsewhere.refresh_from_db()
    assert (asha.misses, elsewhere.misses) == (0, 0)
    assert StationId(station.name)


def test_editing_a_person_forgets_no_guess(station: Machine, asha: StaffMember) -> None:
    told(station, missed(asha.public_id))
    asha.name = "Asha Rao"
    asha.save()  # read before the guess came
    assert known(station, asha)[0] == 1
