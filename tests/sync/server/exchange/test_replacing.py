"""A machine that is put up anew takes its seat and who waits there; what was done at the old one stays, and comes."""

import pytest

from sync.protocol import wire
from sync.protocol.slots import SlotState
from sync.server.exchange import keys, machines_told, room
from sync.server.exchange.callers import Caller
from sync.server.exchange.checkup import not_heard_since_restore
from sync.server.exchange.models import AttemptRecord, Lineage
from sync.server.registration.enrollment import new_code_in_place_of
from sync.server.registration.errors import StationReplaced
from sync.server.registration.models import CandidateProfile, ExamSession, Station, Tombstone
from tests.sync.server.exchange.carrying import brought, file_of
from tests.sync.server.exchange.conftest import InProcess, new_candidate, now_ms, secret_of
from tests.sync.server.exchange.machine import Enrolled, Machine, started, whole_attempt
from tests.sync.server.exchange.test_enrolling import shown

pytestmark = pytest.mark.django_db


def row_of(machine: Machine) -> Station:
    return Station.objects.get(public_id=machine.name)


def bound(candidate: CandidateProfile, machine: Machine) -> CandidateProfile:
    candidate.station, candidate.seat = row_of(machine), row_of(machine).seat
    candidate.save()
    return candidate


def put_up(line: InProcess, old: Machine) -> Machine:
    """The machine that comes in the old one's place."""
    machine = Machine(line)
    reply = machine.enroll(secret_of(new_code_in_place_of(row_of(old))), name="new-box")
    assert reply.status == 200, reply.content()
    machine.server_key = keys.keys().sign.public_key()
    return machine


def test_a_seat_is_put_up_anew_and_nothing_of_its_history_is_torn(
    line: InProcess, session: ExamSession, station: Machine
) -> None:
    done, late, waiting = (bound(new_candidate(session, number), station) for number in ("R1", "R2", "R3"))
    station.sync()
    station.record(*whole_attempt(done.public_id, at_ms=now_ms() - 90_000))
    station.push()
    station.record(*whole_attempt(late.public_id, at_ms=now_ms() - 60_000))  # never sent: its disk is dying
    machine = put_up(line, station)
    old, new = row_of(station), row_of(machine)
    assert (new.replaces, new.seat, new.role, new.center) == (old, old.seat, old.role, old.center)
    assert (old.standing, new.standing) == ("quarantined", "good")

    machine.sync()
    row = machine.rows["candidate", waiting.public_id]
    assert isinstance(row, wire.CandidateRow)
    assert (row.station, row.seat) == (machine.name, "A1")
    assert machine.claim(waiting.public_id, 1).status == 200
    machine.record(*whole_attempt(waiting.public_id, at_ms=now_ms() - 30_000))
    machine.push()

    assert brought(file_of(station)).stored == 6
    assert {(one.profile.registration_number, one.station_id) for one in AttemptRecord.objects.all()} == {
        ("R1", old.pk),
        ("R2", old.pk),
        ("R3", new.pk),
    }
    for candidate in (done, late, waiting):
        candidate.refresh_from_db()
        assert candidate.slot.state is SlotState.CONSUMED
    assert not AttemptRecord.objects.filter(superseded=True).exists()


def test_what_has_begun_stays_where_it_was_begun(line: InProcess, session: ExamSession, station: Machine) -> None:
    running = bound(new_candidate(session, "R1"), station)
    station.record(started(running.public_id, at_ms=now_ms() - 60_000))
    station.push()
    machine = put_up(line, station)
    running.refresh_from_db()
    assert running.station == row_of(station)
    reply = machine.claim(running.public_id, 1)
    assert (reply.status, reply.refusal.code) == (409, "CLAIM-TAKEN")
    row_of(machine).save()  # a later change of the new one takes nothing over either
    running.refresh_from_db()
    assert running.station == row_of(station)
    assert station.push().standing == "quarantined"


def test_a_revoked_machine_keeps_what_was_begun_there_too(
    line: InProcess, session: ExamSession, station: Machine
) -> None:
    running, waiting = (bound(new_candidate(session, number), station) for number in ("R1", "R2"))
    station.record(started(running.public_id, at_ms=now_ms() - 60_000))
    station.push()
    old = row_of(station)
    old.standing = Station.Standing.REVOKED
    old.save(update_fields=["standing"])
    machine = put_up(line, station)
    running.refresh_from_db()
    waiting.refresh_from_db()
    assert (running.station, waiting.station) == (old, row_of(machine))
    assert row_of(station).standing == "revoked"


def test_a_claim_of_the_old_machine_lapses_before_the_new_one_begins(
    line: InProcess, session: ExamSession, station: Machine
) -> None:
    waiting = bound(new_candidate(session, "R1"), station)
    assert station.claim(waiting.public_id, 1).status == 200
    machine = put_up(line, station)
    reply = machine.claim(waiting.public_id, 1)
    assert reply.refusal.code == "CLAIM-TAKEN"
    assert reply.refusal.at_ms > now_ms()
    refused = station.claim(waiting.public_id, 1)
    assert refused.refusal.code == "STATION-QUARANTINED"


def test_the_same_request_again_makes_no_second_station(line: InProcess, station: Machine) -> None:
    secret = secret_of(new_code_in_place_of(row_of(station)))
    machine = Machine(line)
    first = machine.enroll(secret).read(wire.EnrollReply)
    assert machine.enroll(secret).read(wire.EnrollReply).station == first.station
    assert Station.objects.count() == 2
    assert Machine(line).enroll(secret).refusal.code == "ENROLL-CODE"


def test_a_place_is_taken_once(line: InProcess, station: Machine) -> None:
    earlier = secret_of(new_code_in_place_of(row_of(station)))
    machine = put_up(line, station)
    with pytest.raises(StationReplaced):
        new_code_in_place_of(row_of(station))
    reply = Machine(line).enroll(earlier)
    assert reply.status == 403
    assert reply.refusal.code == "ENROLL-CODE"
    assert reply.refusal.sentence == "Another machine was put up in the place of that one already."
    assert put_up(line, machine).name
    assert [one.replaces_id for one in Station.objects.order_by("pk")][1:] == [
        row_of(station).pk,
        row_of(machine).pk,
    ]


def test_a_code_for_a_machine_that_was_deleted_lets_nobody_in(line: InProcess, station: Machine) -> None:
    secret = secret_of(new_code_in_place_of(row_of(station)))
    row_of(station).delete()
    assert Machine(line).enroll(secret).refusal.code == "ENROLL-CODE"
    assert not Station.objects.exists()


def test_a_code_for_a_panel_lets_no_seat_in(line: InProcess, enrolled: Enrolled) -> None:
    panel = enrolled("P1", role="panel")
    secret = secret_of(new_code_in_place_of(row_of(panel)))
    assert Machine(line).enroll(secret).refusal.code == "ENROLL-CODE"
    assert row_of(panel).standing == "good"
    assert Machine(line).enroll(secret, role="panel").status == 200
    assert Station.objects.get(replaces__isnull=False).seat == "P1"


def test_who_looks_at_the_machines_of_a_center_sees_the_new_one_alone(
    line: InProcess, station: Machine, enrolled: Enrolled
) -> None:
    panel, neighbor = enrolled("P1", role="panel"), enrolled("A2")
    for one in (panel, neighbor):
        one.sync()
    assert ("seat", station.name) in panel.rows
    assert ("neighbor", station.name) in neighbor.rows
    machine = put_up(line, station)
    for one in (panel, neighbor):
        one.sync()
    assert ("gone", station.name) in panel.rows
    assert ("seat", machine.name) in panel.rows
    assert ("neighbor", station.name) not in neighbor.rows
    assert ("neighbor", machine.name) in neighbor.rows
    asked = Caller(row_of(panel).pk, stamp=None)  # type: ignore[arg-type]  # no reply is signed here
    seen = {one.station for one in machines_told.answer(asked, now_ms=now_ms()).machines}
    assert seen == {panel.name, neighbor.name, machine.name}
    assert {one.station for one in room.answer(asked, since_ms=0, now_ms=now_ms()).seats} == seen - {panel.name}


def test_a_failed_update_of_a_replaced_machine_holds_no_rollout(line: InProcess, station: Machine) -> None:
    from sync.server.exchange import releases

    Station.objects.update(now={"update_state": "failed", "update_to": "2.0-x"})
    assert releases._failures() == {"2.0-x": 1}
    put_up(line, station)
    assert releases._failures() == {}


# --- after a restore --------------------------------------------------------------------------------------------------


def test_a_machine_that_comes_back_by_its_certificate_takes_its_place_again(
    line: InProcess, session: ExamSession, station: Machine
) -> None:
    waiting = bound(new_candidate(session, "R1"), station)
    machine = Machine(line)
    certificate = machine.enroll(secret_of(new_code_in_place_of(row_of(station)))).read(wire.EnrollReply).certificate
    machine.server_key = keys.keys().sign.public_key()
    row_of(machine).delete()  # and the database is as before
    Tombstone.objects.all().delete()
    Station.objects.update(standing="good")
    bound(waiting, station)
    Lineage.epoch()
    Lineage.renew()
    assert shown(machine, certificate).status == 200
    waiting.refresh_from_db()
    assert (row_of(machine).replaces, waiting.station) == (row_of(station), row_of(machine))
    assert row_of(station).standing == "quarantined"
    assert [str(one) for one in not_heard_since_restore()] == ["Seat A1"]


def test_a_machine_that_was_replaced_before_a_restore_is_waited_for_no_more(line: InProcess, station: Machine) -> None:
    machine = put_up(line, station)
    Lineage.epoch()
    Lineage.renew()
    assert not_heard_since_restore() == [row_of(machine)]
    machine.sync()
    assert not_heard_since_restore() == []
