"""A machine that knows a code becomes a station, once, with keys that it proved to be its own."""

from datetime import timedelta

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from sync.protocol import codes, signatures, wire
from sync.protocol.enrolled import Enrolled, as_header
from sync.server.exchange import keys
from sync.server.exchange.models import Lineage
from sync.server.registration.enrollment import new_code
from sync.server.registration.models import (
    CandidateProfile,
    EnrollmentCode,
    ExamCenter,
    ExamSession,
    Station,
    Tombstone,
)
from sync.server.registration.times import now
from tests.sync.server.exchange.conftest import InProcess, secret_of
from tests.sync.server.exchange.machine import Machine, Reply

pytestmark = pytest.mark.django_db


def test_a_code_lets_one_machine_in(line: InProcess, center: ExamCenter) -> None:
    secret = secret_of(new_code(center, "A1", "seat"))
    machine = Machine(line)
    told = machine.enroll(secret, name="box-17").read(wire.EnrollReply)
    station = Station.objects.get()
    assert (told.station, told.incarnation, told.slip) == (station.public_id, 1, None)
    assert (station.center, station.seat, station.name, station.role) == (center, "A1", "box-17", "seat")
    machine.sync()
    reply = Machine(line).enroll(secret)
    assert (reply.status, reply.refusal.code) == (403, "ENROLL-CODE")


def test_the_machines_own_name_is_its_seat_where_the_code_names_none(line: InProcess, center: ExamCenter) -> None:
    Machine(line).enroll(secret_of(new_code(center, "", "seat")), name="box-3")
    assert Station.objects.get().seat == "box-3"


def test_the_same_request_again_makes_no_second_station(line: InProcess, center: ExamCenter) -> None:
    secret = secret_of(new_code(center, "A1", "seat"))
    machine = Machine(line)
    first = machine.enroll(secret).read(wire.EnrollReply)
    assert machine.enroll(secret).read(wire.EnrollReply).station == first.station
    assert Station.objects.count() == 1


def test_known_keys_without_a_code_are_let_in_nowhere(line: InProcess, center: ExamCenter) -> None:
    machine = Machine(line)
    machine.enroll(secret_of(new_code(center, "A1", "seat")))
    assert machine.enroll("WRONGONE").refusal.code == "ENROLL-CODE"


@pytest.mark.parametrize("trouble", ["wrong", "expired", "used up", "other role"])
def test_a_code_that_is_not_good_lets_nobody_in(line: InProcess, center: ExamCenter, trouble: str) -> None:
    secret = secret_of(new_code(center, "A1", "panel" if trouble == "other role" else "seat"))
    match trouble:
        case "wrong":
            secret = codes.new_access_code()
        case "expired":
            EnrollmentCode.objects.update(expires_at=now() - timedelta(seconds=1))
        case "used up":
            EnrollmentCode.objects.update(uses_left=0)
    reply = Machine(line).enroll(secret)
    assert (reply.status, reply.refusal.code) == (403, "ENROLL-CODE")
    assert not Station.objects.exists()
    if trouble == "other role":
        assert EnrollmentCode.objects.get().uses_left == 1


def test_keys_that_are_somebody_elses_are_refused(line: InProcess, center: ExamCenter) -> None:
    secret = secret_of(new_code(center, "A1", "seat"))
    machine, thief = Machine(line), Ed25519PrivateKey.generate()
    asked = wire.EnrollRequest(
        code=secret,
        sign=signatures.public_text(machine.sign.public_key()),
        seal=machine.seal_text,
        proof=signatures.sign(thief, signatures.ENROLL, (secret + machine.seal_text).encode()),
    )
    reply = line.ask("POST", "/v1/enroll", wire.encode(asked), {"Content-Type": "application/json"})
    assert (reply.status, reply.refusal.code) == (401, "REQUEST-UNSIGNED")
    assert EnrollmentCode.objects.get().uses_left == 1


@pytest.mark.parametrize("seal", ["", "AAAA", "not base64!", "A" * 400])
def test_a_sealing_key_that_is_none_is_refused(line: InProcess, center: ExamCenter, seal: str) -> None:
    secret = secret_of(new_code(center, "A1", "seat"))
    machine = Machine(line)
    asked = wire.EnrollRequest(
        code=secret,
        sign=signatures.public_text(machine.sign.public_key()),
        seal=seal,
        proof=signatures.sign(machine.sign, signatures.ENROLL, (secret + seal).encode()),
    )
    reply = line.ask("POST", "/v1/enroll", wire.encode(asked), {"Content-Type": "application/json"})
    assert reply.status in (400, 401)
    assert not Station.objects.exists()


def test_a_demo_gives_each_machine_a_candidate_and_their_slip(
    line: InProcess, center: ExamCenter, session: ExamSession
) -> None:
    session.is_demo = True
    session.save()
    secret = secret_of(new_code(center, "", "seat", uses=2, session=session))
    machine = Machine(line)
    slip = machine.enroll(secret).read(wire.EnrollReply).slip
    assert slip is not None
    person = CandidateProfile.objects.get()
    assert person.registration_number == slip.registration_number
    assert codes.matches(slip.access_code, person.access_code_hash)
    machine.sync()
    row = machine.rows["candidate", person.public_id]
    assert isinstance(row, wire.CandidateRow)
    assert row.photo
    assert row.station == machine.name


def test_the_root_vouches_for_the_servers_keys(line: InProcess) -> None:
    told = line.ask("GET", "/v1/root", b"", {})
    root_reply = wire.decode(told.body, wire.RootReply)
    root = signatures.public_key(root_reply.root)
    assert root.public_bytes_raw() == keys.root_public()
    payload = signatures.demand_stated(
        {signatures.key_id(root.public_bytes_raw()): root}, signatures.IDENTITY, root_reply.identity
    )
    identity = wire.decode(payload, wire.Identity)
    assert identity.sign == signatures.public_text(keys.keys().sign.public_key())
    assert identity.ca.startswith("-----BEGIN CERTIFICATE-----")


# --- known again after a restore --------------------------------------------------------------------------------------


def forgotten(line: InProcess, center: ExamCenter) -> tuple[Machine, str]:
    """A machine that was let in, and its certificate; then the database goes back to before that."""
    machine = Machine(line)
    reply = machine.enroll(secret_of(new_code(center, "A7", "seat"))).read(wire.EnrollReply)
    machine.server_key = keys.keys().sign.public_key()
    Station.objects.filter(public_id=machine.name).delete()
    Tombstone.objects.all().delete()
    Lineage.epoch()
    Lineage.renew()
    return machine, reply.certificate


def shown(machine: Machine, certificate: str, **more: object) -> Reply:
    header = {signatures.HEADER_ENROLLED: as_header(certificate)}
    return machine.signed("POST", "/v1/sync", machine.sync_body(), headers=header, **more)  # type: ignore[arg-type]


def test_a_restored_server_knows_a_station_again_by_its_own_word(line: InProcess, center: ExamCenter) -> None:
    machine, certificate = forgotten(line, center)
    assert machine.signed("POST", "/v1/sync", machine.sync_body()).refusal.code == "STATION-UNKNOWN"
    assert shown(machine, certificate).status == 200
    back = Station.objects.get()
    assert (back.public_id, back.seat, back.center, back.standing) == (machine.name, "A7", center, "good")
    assert machine.sync().standing == "good"


def test_no_certificate_brings_back_what_was_not_forgotten(line: InProcess, center: ExamCenter) -> None:
    machine, certificate = forgotten(line, center)
    Lineage.objects.exclude(pk=1).delete()
    assert shown(machine, certificate).refusal.code == "STATION-UNKNOWN"
    Lineage.renew()
    Tombstone.objects.create(center=center, kind="station", public_id=machine.name)
    assert shown(machine, certificate).refusal.code == "STATION-UNKNOWN"
    Tombstone.objects.all().delete()
    Lineage.objects.update(since=now() - timedelta(hours=1))
    assert shown(machine, certificate).refusal.code == "STATION-UNKNOWN"
    assert not Station.objects.exists()


def test_a_certificate_is_worth_nothing_without_its_keys_or_its_server(line: InProcess, center: ExamCenter) -> None:
    machine, certificate = forgotten(line, center)
    thief = Ed25519PrivateKey.generate()
    assert shown(machine, certificate, sign=thief).refusal.code == "REQUEST-UNSIGNED"
    Station.objects.all().delete()
    Tombstone.objects.all().delete()
    said = msgspec.json.decode(msgspec.json.decode(certificate, type=signatures.Signed).payload, type=Enrolled)
    forged = wire.encode(signatures.state(thief, signatures.ENROLLED, said)).decode()
    other = wire.encode(keys.sign(signatures.GRANT, said)).decode()
    for wrong in (forged, other, "", "{}", "x" * 3_000):
        assert shown(machine, wrong).refusal.code == "STATION-UNKNOWN"
    assert shown(Machine(line, name="somebody-else"), certificate).refusal.code == "STATION-UNKNOWN"
    assert not Station.objects.exists()
