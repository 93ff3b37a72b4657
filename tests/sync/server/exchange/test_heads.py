"""Comparing hashes tells lost replies, restored servers, restored stations and cloned disks apart, with no person."""

import pytest

from sync.protocol import chain, events, signatures, wire
from sync.server.exchange import conflicts, heads
from sync.server.exchange.conflicts import Trouble
from sync.server.exchange.models import Journal, StoredEvent
from sync.server.registration.models import CandidateProfile, Station
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import Log, Machine, moment, whole_attempt

pytestmark = pytest.mark.django_db


def note(n: int) -> events.ClockJumped:
    return events.ClockJumped(at=moment(n), by_ms=n)


def standing() -> str:
    return Station.objects.get().standing


def go_on_in(machine: Machine, incarnation: int, *told: events.AnyEvent | bytes) -> None:
    """Begin another incarnation, as a station does after it pulled its own events back."""
    parent = machine.log.hash_at(len(machine.log.raws))
    machine.incarnation = incarnation
    machine.logs[incarnation] = Log(chain.genesis(machine.name, incarnation, parent).hex(), parent)
    machine.record(*told)


def clone_of(machine: Machine) -> Machine:
    """Another machine with the same disk."""
    twin = Machine(machine.line, sign=machine.sign, seal=machine.seal, name=machine.name, counter=machine.counter)
    twin.logs = {i: Log(log.genesis, log.parent, list(log.raws)) for i, log in machine.logs.items()}
    twin.incarnation = machine.incarnation
    return twin


@pytest.mark.parametrize("what", ["heads", "grants"])
def test_a_station_that_asks_about_thousands_of_journals_or_grants_holds_nobody_up(
    station: Machine, candidate: CandidateProfile, what: str
) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    station.push()
    candidate.refresh_from_db()
    grant = wire.decode(candidate.grant.encode(), signatures.Signed)
    most = {"heads": station.heads() * (heads.MOST + 1), "grants": (grant,) * (heads.MOST + 1)}
    reply = station.signed("POST", "/v1/sync", station.sync_body(**{what: most[what]}))
    assert (reply.status, reply.refusal.code) == (413, "TOO-LARGE")


def test_a_lost_reply_is_nothing(station: Machine) -> None:
    station.record(note(1), note(2))
    station.sync(station.batch(0, 2))
    station.record(note(3))
    assert station.sync(station.batch(0, 3)).heads[0].seq == 3
    assert standing() == "good"


def test_a_restored_server_gets_again_what_it_forgot(station: Machine) -> None:
    station.record(note(1), note(2), note(3))
    station.push()
    journal = Journal.objects.get()
    StoredEvent.objects.filter(seq__gt=1).delete()
    journal.seq, journal.hash = 1, station.log.hash_at(1)
    journal.save()
    assert station.sync().heads[0].seq == 1
    station.push()
    assert [bytes(e.bytes) for e in StoredEvent.objects.order_by("seq")] == station.log.raws
    assert standing() == "good"


def test_a_server_that_forgot_a_whole_journal_gets_it_again(station: Machine) -> None:
    station.record(note(1))
    station.push()
    Journal.objects.all().delete()
    assert station.sync().heads == ()
    station.acked = {}
    assert station.push().heads[0].seq == 1
    assert standing() == "good"


def test_a_station_restored_from_an_old_image_goes_on_in_a_new_incarnation_in_good_standing(station: Machine) -> None:
    station.record(note(1), note(2), note(3))
    image = clone_of(station)
    image.log.raws = image.log.raws[:1]
    station.push()
    image.counter = station.counter
    assert image.sync().heads[0].seq == 3
    image.log.raws = list(station.log.raws)
    go_on_in(image, 2, note(4))
    assert [head.seq for head in image.push().heads] == [3, 1]
    assert standing() == "good"
    assert Station.objects.get().incarnation == 2


def test_a_fork_is_told_by_hash_and_quarantines_from_starting(station: Machine) -> None:
    station.record(note(1), note(2))
    station.sync(station.batch(0, 1))
    twin = clone_of(station)
    station.push()
    twin.log.raws[1:] = [events.encode(note(9))]
    twin.counter = station.counter
    told = twin.sync(twin.batch(1, 2))
    assert told.heads[0].hash == station.log.hash_at(2)
    assert told.standing == standing() == "quarantined"
    assert Journal.objects.get().is_forked
    go_on_in(twin, 2, twin.log.raws[1])
    twin.logs[1].raws[1:] = station.log.raws[1:]
    twin.push()
    assert StoredEvent.objects.count() == 3


def test_a_fork_behind_a_gap_is_told_by_the_batch(station: Machine) -> None:
    station.record(note(1), note(2))
    twin = clone_of(station)
    station.push()
    twin.log.raws = [*station.log.raws[:1], *(events.encode(note(n)) for n in (7, 8, 9))]
    twin.counter = station.counter
    assert twin.sync(twin.batch(0, 4)).standing == "quarantined"
    assert StoredEvent.objects.count() == 2


def test_a_fork_is_told_although_the_clones_counter_is_behind(station: Machine) -> None:
    """Its request is taken for a repetition; then it joins the stories, and nothing would tell any more."""
    station.record(note(1), note(2))
    twin = clone_of(station)
    station.push()
    twin.log.raws[1:] = [events.encode(note(9))]
    told = twin.sync(counter=station.counter)
    assert told.counter == station.counter
    assert told.standing == standing() == "quarantined"


def test_a_repetition_from_before_is_no_fork(station: Machine) -> None:
    station.record(note(1), note(2))
    twin = clone_of(station)
    station.push()
    station.record(note(3))
    station.push()
    assert twin.sync(counter=1).standing == "good"


def test_a_fork_that_a_person_has_looked_into_is_not_told_again(station: Machine) -> None:
    station.record(note(1), note(2))
    twin = clone_of(station)
    station.push()
    twin.log.raws[1:] = [events.encode(note(9))]
    twin.counter = station.counter
    twin.sync(twin.batch(0, 2))
    Station.objects.update(standing="good")
    assert twin.sync().standing == "good"


def test_somebody_who_writes_on_in_an_incarnation_that_was_left_is_a_second_machine(station: Machine) -> None:
    station.record(note(1), note(2))
    station.push()
    twin = clone_of(station)
    go_on_in(twin, 2, note(3))
    assert twin.push().standing == "good"
    station.record(note(4))
    station.counter = twin.counter
    told = station.push()
    assert told.standing == "quarantined"
    assert [head.seq for head in told.heads] == [3, 1]


def test_the_left_incarnation_is_filled_up_by_the_machine_that_left_it(station: Machine) -> None:
    """A restored server may have the successor and lack the end of what it succeeds."""
    station.record(note(1), note(2))
    station.sync(station.batch(0, 1))
    go_on_in(station, 2, note(3))
    station.push()
    station.sync(station.batch(1, 2, incarnation=1))
    assert standing() == "good"
    assert StoredEvent.objects.count() == 3


def test_a_quarantined_station_uploads_all_the_same(station: Machine) -> None:
    for bad in ("quarantined", "revoked"):
        Station.objects.update(standing=bad)
        station.record(note(1))
        told = station.push()
        assert told.standing == bad
        assert told.heads[0].seq == len(station.log.raws)


@pytest.mark.parametrize("seq", [-1, 2**52])
def test_a_head_at_no_number_is_nothing(station: Machine, seq: int) -> None:
    station.record(note(1))
    station.push()
    odd = chain.Head(incarnation=1, seq=seq, hash="zz")
    assert station.sync(heads=(odd,)).standing == "good"


def test_two_disks_that_take_turns_are_one_lineage_and_that_is_told(station: Machine) -> None:
    """One image in two machines, never at once: nothing forks, each turn gets what it lacks, and people are told."""
    station.record(note(1))
    station.push()
    twin = clone_of(station)
    station.record(note(2))
    station.push()

    twin.counter = station.counter
    twin.sync()
    assert conflicts.found() == []  # once is an old image that was put back
    twin.log.raws = list(station.log.raws)
    go_on_in(twin, 2, note(3))
    twin.push()
    station.counter = twin.counter
    station.sync()
    station.sync()

    (conflict,) = conflicts.found()
    assert (conflict.subject, conflict.troubles) == (f"turns:{station.name}", (Trouble.TURNS,))
    assert [fact.split(": ")[1].split(" came with ")[1] for fact in conflict.facts] == [
        "1/1 where 1/2 was known",
        "1/2 where 2/1 was known",
    ]
    assert standing() == "good"
    assert [bytes(e.bytes) for e in StoredEvent.objects.order_by("journal__incarnation", "seq")] == [
        *station.log.raws,
        *twin.logs[2].raws,
    ]
    conflicts.decide(conflict, counts=None, by="boss", reason="The second disk is destroyed")
    assert not conflicts.found()[0].is_open

    station.logs[2] = twin.logs[2]
    go_on_in(station, 3, note(4))
    station.push()
    twin.counter = station.counter
    twin.sync()
    assert conflicts.found()[0].is_reopened
