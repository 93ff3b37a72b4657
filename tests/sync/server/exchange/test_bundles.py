"""What comes by hand is what would have come by the network: taken once, whatever way came first."""

from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import acknowledgement, chain, events, wire
from sync.protocol.bundle import BundleDamaged, BundleForged, NotTheRecipient
from sync.protocol.ids import StationId
from sync.protocol.signatures import RECEIPT
from sync.server.exchange import bundle_reports, bundles, folds, keys
from sync.server.exchange.bundles import NotTaken, UnknownSource
from sync.server.exchange.models import AttemptRecord, BundleRecord, Journal, RepeatedEvent, StoredEvent
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent, Station
from tests.sync.server.exchange.carrying import brought, file_of, span_of
from tests.sync.server.exchange.conftest import new_candidate, now_ms
from tests.sync.server.exchange.machine import Enrolled, Log, Machine, responded, started, submitted, whole_attempt

pytestmark = pytest.mark.django_db


@pytest.fixture
def done(station: Machine, candidate: CandidateProfile) -> Machine:
    """A station on which the candidate submitted; nothing of it was ever sent."""
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))
    return station


def stored() -> list[bytes]:
    return [bytes(b) for b in StoredEvent.objects.order_by("journal__incarnation", "seq").values_list("bytes", flat=1)]


def everything() -> list[object]:
    return [
        list(StoredEvent.objects.order_by("pk").values()),
        list(SlotEvent.objects.order_by("pk").values()),
        list(AttemptRecord.objects.order_by("pk").values()),
        list(Journal.objects.order_by("pk").values()),
    ]


def acknowledged(machine: Machine) -> acknowledgement.Acknowledgement:
    own = keys.keys()
    data = bundles.acknowledged(Station.objects.get(public_id=machine.name))
    return acknowledgement.read(data, {own.sign_id: own.sign.public_key()}, StationId(machine.name))


# --- there ------------------------------------------------------------------------------------------------------------


def test_a_bundle_consumes_the_slot_as_the_network_would(done: Machine, candidate: CandidateProfile) -> None:
    imported = brought(file_of(done))
    assert (imported.stored, imported.known, imported.waits_for) == (6, 0, [])
    assert stored() == done.log.raws
    candidate.refresh_from_db()
    assert candidate.slot.state.name == "CONSUMED"
    record = BundleRecord.objects.get()
    assert (record.state, record.by, record.events, record.why) == ("ingested", "somebody", 6, "staff")
    (carried,) = record.attempts
    assert carried["attempt"] == AttemptRecord.objects.get().public_id


def test_the_same_bundle_twice_is_a_duplicate(done: Machine) -> None:
    data = file_of(done)
    brought(data)
    before = everything()
    again = brought(data)
    assert again.is_duplicate
    assert (again.stored, again.known) == (0, 6)
    assert everything() == before
    assert BundleRecord.objects.count() == 1


def test_the_network_after_a_bundle_brings_duplicates_only(done: Machine) -> None:
    brought(file_of(done))
    before = everything()
    reply = done.push()
    assert [(head.seq, head.hash) for head in reply.heads] == [(6, done.log.hash_at(6))]
    assert reply.results == ()
    assert everything() == before


def test_a_bundle_after_the_network_brings_duplicates_only(done: Machine) -> None:
    done.push()
    before = everything()
    assert brought(file_of(done)).is_duplicate
    assert everything() == before


def test_a_bundle_that_overlaps_brings_what_is_new(done: Machine) -> None:
    done.sync(done.batch(0, 4))
    imported = brought(file_of(done, span_of(done, since=2)))
    assert (imported.stored, imported.known) == (2, 2)
    assert stored() == done.log.raws


def test_more_events_than_a_request_may_hold_come_in_one_bundle(station: Machine, candidate: CandidateProfile) -> None:
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000, responses=2_100))
    imported = brought(file_of(station))
    assert imported.stored == len(station.log.raws) == 2_102
    assert acknowledged(station).heads[0].hash == station.log.hash_at(2_102)


def test_every_incarnation_in_a_bundle_is_taken(done: Machine, session: ExamSession) -> None:
    parent = done.log.hash_at(6)
    other = new_candidate(session, "R2")
    genesis = bundles.chain.genesis(StationId(done.name), 2, parent).hex()
    done.incarnation = 2
    done.logs[2] = Log(genesis, parent)
    done.record(*whole_attempt(other.public_id, at_ms=now_ms() - 50_000))
    imported = brought(file_of(done))
    assert imported.stored == 12
    assert [(j.incarnation, j.seq, j.parent) for j in Journal.objects.order_by("incarnation")] == [
        (1, 6, ""),
        (2, 6, parent),
    ]
    assert AttemptRecord.objects.filter(state="submitted").count() == 2


@pytest.mark.parametrize("standing", ["quarantined", "revoked"])
def test_durability_is_never_refused(done: Machine, standing: str, candidate: CandidateProfile) -> None:
    Station.objects.update(standing=standing)
    assert brought(file_of(done)).stored == 6
    candidate.refresh_from_db()
    assert candidate.slot.state.name == "CONSUMED"


def test_grants_in_a_bundle_return_to_a_server_that_forgot_them(station: Machine, candidate: CandidateProfile) -> None:
    candidate.reset_slot(by="boss", reason="again", approved_by="chief")
    grant = msgspec.json.decode(CandidateProfile.objects.get().grant, type=wire.Signed)
    CandidateProfile.objects.update(slot_generation=1, grant="")
    station.record(*whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000, generation=2))
    imported = brought(file_of(station, grants=[grant]))
    assert imported.remarks == {}
    candidate.refresh_from_db()
    assert (candidate.slot.generation, candidate.slot.state.name) == (2, "CONSUMED")


# --- what does not follow ---------------------------------------------------------------------------------------------


def test_a_bundle_with_a_gap_before_it_waits_and_says_what_is_missing(done: Machine, central_home: Path) -> None:
    done.sync(done.batch(0, 2))
    imported = brought(file_of(done, span_of(done, since=4)))
    assert (imported.stored, imported.waits_for) == (0, ["Events 3 to 4 of incarnation 1 are missing."])
    record = BundleRecord.objects.get()
    assert (record.state, record.waits_for) == ("registered", "Events 3 to 4 of incarnation 1 are missing.")
    (kept,) = (central_home / "bundles").iterdir()
    assert kept.name == f"{record.sha256}.exambundle"


def test_what_waits_is_taken_in_when_the_missing_part_comes(
    done: Machine, central_home: Path, candidate: CandidateProfile
) -> None:
    late, early = file_of(done, span_of(done, since=4)), file_of(done, span_of(done, until=4))
    brought(late)
    line = bundle_reports.imported(BytesIO(early), "early", by="somebody")
    assert (line.stored, line.state) == (4, "ingested")
    assert stored() == done.log.raws
    assert set(BundleRecord.objects.values_list("state", "waits_for")) == {("ingested", "")}
    assert list((central_home / "bundles").iterdir()) == []
    candidate.refresh_from_db()
    assert candidate.slot.state.name == "CONSUMED"


@pytest.mark.django_db(transaction=True)
def test_what_waits_is_let_go_of_when_the_network_brings_all_of_it(done: Machine, central_home: Path) -> None:
    done.sync(done.batch(0, 2))
    brought(file_of(done, span_of(done, since=3)))
    done.sync(done.batch(2, 4))
    assert BundleRecord.objects.get().state == "registered"
    done.push()
    record = BundleRecord.objects.get()
    assert (record.state, record.waits_for) == ("ingested", "")
    assert list((central_home / "bundles").iterdir()) == []


def test_another_story_is_taken_in_beside_the_first_and_the_station_starts_nothing(
    station: Machine, candidate: CandidateProfile, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It used to wait as a file for ever where its machine was never heard from again."""
    monkeypatch.setattr(wire, "MAX_BATCH", 2)
    first = started(candidate.public_id, at_ms=now_ms())
    station.record(first, responded(first.attempt, 1, "a", at_ms=now_ms()))
    station.push()
    clone = Machine(station.line, sign=station.sign, seal=station.seal, name=station.name)
    clone.record(first, responded(first.attempt, 1, "b", at_ms=now_ms()), responded(first.attempt, 2, "c", at_ms=1))
    data = file_of(clone)
    imported = brought(data)
    assert (imported.stored, imported.known, imported.waits_for) == (2, 1, [])
    assert imported.remarks["JOURNAL-FORKED"] == 2
    assert (Station.objects.get().standing, BundleRecord.objects.get().state) == ("quarantined", "ingested")
    assert stored() == [*station.log.raws, *clone.log.raws[1:]]
    branch = Journal.objects.get(incarnation=2)
    assert (branch.seq, branch.parent) == (2, station.log.hash_at(2))
    genesis = chain.genesis(StationId(station.name), 2, branch.parent)
    assert branch.hash == chain.extend(genesis, clone.log.raws[1:]).hex()

    again = brought(data)
    assert (again.stored, again.known, again.is_duplicate) == (0, 3, True)
    assert Journal.objects.count() == 2


def test_a_station_that_went_back_gets_its_other_story_from_a_stick_again(
    station: Machine, candidate: CandidateProfile
) -> None:
    """Disk and server both lost the start; the stick is the one witness, and the station goes on with what it tells."""
    first = started(candidate.public_id, at_ms=now_ms())
    station.record(first, responded(first.attempt, 1, "a", at_ms=now_ms()))
    carried = file_of(station)
    rewound = Machine(station.line, sign=station.sign, seal=station.seal, name=station.name)
    rewound.record(submitted([first], at_ms=now_ms()))
    rewound.push()
    brought(carried)
    assert AttemptRecord.objects.get().public_id == first.attempt
    rewound.counter = max(station.counter, rewound.counter)
    heads = {head.incarnation: head.seq for head in rewound.sync().heads}
    assert heads == {1: 1, 2: 2}


@pytest.mark.parametrize("stick_first", [False, True])
def test_a_rewound_station_and_the_stick_with_what_it_lost_bring_every_event_once_in_either_order(
    station: Machine, candidate: CandidateProfile, stick_first: bool
) -> None:
    first = started(candidate.public_id, at_ms=now_ms())
    station.record(first, responded(first.attempt, 0, "both", at_ms=now_ms()))
    station.push()
    rewound = Machine(station.line, sign=station.sign, seal=station.seal, name=station.name, counter=100)
    rewound.record(*station.log.raws)
    station.record(*(responded(first.attempt, 1, text, at_ms=now_ms()) for text in ("lost", "lost, then mended")))
    rewound.record(responded(first.attempt, 2, "since", at_ms=now_ms()))
    stick = file_of(station)
    if stick_first:
        assert acked_after(stick, station) == [(1, 4, station.log.hash_at(4))]
        reply = rewound.sync(rewound.batch(2, 3))
        assert stored() == station.log.raws  # what contradicts the stick's story is not taken, nor acknowledged
        assert [(head.seq, head.hash) for head in reply.heads] == [(4, station.log.hash_at(4))]
        joined(rewound, station)
        assert [head.hash for head in rewound.push().heads] == [station.log.hash_at(4), rewound.log.hash_at(1)]
    else:
        assert [head.hash for head in rewound.sync(rewound.batch(2, 3)).heads] == [rewound.log.hash_at(3)]
        mine, branch = acked_after(stick, station)
        assert mine == (1, 3, rewound.log.hash_at(3))  # which the disk that wrote the stick does not have at 3
        genesis = chain.genesis(StationId(station.name), 2, rewound.log.hash_at(3))
        assert branch == (2, 2, chain.extend(genesis, station.log.raws[2:]).hex())
    assert sorted(stored()) == sorted({*station.log.raws, *rewound.log.raws})
    assert not RepeatedEvent.objects.exists()
    before = everything()
    assert brought(stick).is_duplicate
    assert everything() == before
    found = folds.whole(first.attempt).attempt
    assert found is not None
    told = {item: values for item, given in found.responses.items() for values in given.values()}
    assert told == {"i0": ("both",), "i1": ("lost, then mended",), "i2": ("since",)}


def acked_after(stick: bytes, machine: Machine) -> list[tuple[int, int, str]]:
    """Take a stick in, and return what the acknowledgement that goes back onto it tells."""
    brought(stick)
    return [(head.incarnation, head.seq, head.hash) for head in acknowledged(machine).heads]


def joined(rewound: Machine, other: Machine) -> None:
    """Let a station find its two stories: the server's stays, and its own goes on in a new incarnation."""
    own = rewound.log.raws[2:]
    rewound.logs[1].raws = list(other.log.raws)
    parent = other.log.hash_at(len(other.log.raws))
    rewound.incarnation = 2
    rewound.logs[2] = Log(chain.genesis(StationId(rewound.name), 2, parent).hex(), parent)
    rewound.record(*own)


# --- what is refused --------------------------------------------------------------------------------------------------


def test_nothing_of_a_bad_bundle_is_taken(done: Machine, enrolled: Enrolled) -> None:
    good = file_of(done)
    other = enrolled("A2")
    cases: list[tuple[bytes, type[Exception]]] = [
        (good[:-1], BundleDamaged),
        (good[:200] + b"x" + good[201:], BundleDamaged),
        (file_of(done, sign=Ed25519PrivateKey.generate()), BundleForged),
        (file_of(done, sign=other.sign), BundleForged),
        (file_of(done, to=X25519PrivateKey.generate().public_key()), NotTheRecipient),
        (file_of(done, name="0190c1f0-0000-7000-8000-00000000dead"), UnknownSource),
    ]
    for data, error in cases:
        with pytest.raises(error):
            brought(data)
    assert (stored(), BundleRecord.objects.count()) == ([], 0)


@pytest.mark.parametrize("name", ["a\0b", "x" * 100, "\N{SNOWMAN}"])
def test_no_database_is_asked_for_a_station_whose_name_is_none(
    done: Machine, name: str, django_assert_num_queries: object
) -> None:
    """PostgreSQL ends the whole import at a text with a zero in it, and anybody can write such a file."""
    data = file_of(done, name=name)
    with django_assert_num_queries(0), pytest.raises(UnknownSource):  # type: ignore[operator]
        brought(data)


def test_a_stations_events_cannot_come_under_another_stations_name(done: Machine, enrolled: Enrolled) -> None:
    """The genesis of a journal holds its station's name."""
    other = enrolled("A2")
    other.logs[1] = done.log
    with pytest.raises(NotTaken):
        brought(file_of(other))
    assert stored() == []


# --- the way back -----------------------------------------------------------------------------------------------------


def test_no_station_writes_into_anothers_journal_by_the_name_of_its_bundle(
    done: Machine, enrolled: Enrolled, monkeypatch: pytest.MonkeyPatch
) -> None:
    done.sync(done.batch(0, 2))
    first = BundleRecord.objects.get(pk=brought(file_of(done, span_of(done, since=2, until=4))).record.pk)
    thief = enrolled("B2")
    forged = responded(started(first.attempts[0]["attempt"], at_ms=now_ms()).attempt, 1, "forged", at_ms=now_ms())
    thief.logs[1] = Log(done.log.genesis, raws=[*done.log.raws[:4], events.encode(forged)])
    monkeypatch.setattr("sync.protocol.bundle.new_id", lambda: first.bundle_id)
    assert brought(file_of(thief, span_of(thief, since=4))).stored == 0
    assert stored() == done.log.raws[:4]


def test_a_file_that_bears_anothers_name_takes_nothing_from_it(
    done: Machine, enrolled: Enrolled, central_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done.sync(done.batch(0, 2))
    waits = brought(file_of(done, span_of(done, since=4))).record
    other = enrolled("B2")
    other.record(*whole_attempt("nobody", at_ms=now_ms()))
    monkeypatch.setattr("sync.protocol.bundle.new_id", lambda: waits.bundle_id)
    data = file_of(other)
    own = brought(data)
    assert (own.stored, own.record.station.public_id, own.record.state) == (6, other.name, "ingested")
    waits.refresh_from_db()
    assert (waits.state, waits.station.public_id) == ("registered", done.name)
    assert [kept.name for kept in (central_home / "bundles").iterdir()] == [f"{waits.sha256}.exambundle"]
    again = brought(data)
    assert (again.record.pk, again.is_duplicate) == (own.record.pk, True)


@pytest.mark.parametrize("name", ["x" * 37, "", "a\0b", "\N{SNOWMAN}"])
def test_a_bundle_with_a_name_that_is_none_is_known_by_its_bytes(
    done: Machine, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.setattr("sync.protocol.bundle.new_id", lambda: name)
    record = brought(file_of(done)).record
    assert (record.bundle_id, record.state) == (record.sha256[:36], "ingested")


def test_the_acknowledgement_tells_heads_and_receipts(done: Machine) -> None:
    brought(file_of(done))
    said = acknowledged(done)
    assert [(head.incarnation, head.seq, head.hash) for head in said.heads] == [(1, 6, done.log.hash_at(6))]
    assert said.bundles == (BundleRecord.objects.get().bundle_id,)
    (receipt,) = said.receipts
    told = wire.decode(keys.own_payload(RECEIPT, receipt), wire.Receipt)
    assert told.attempt == AttemptRecord.objects.get().public_id


def test_the_acknowledgement_of_one_station_says_nothing_of_another(done: Machine, enrolled: Enrolled) -> None:
    brought(file_of(done))
    said = acknowledged(enrolled("A2"))
    assert (said.heads, said.receipts, said.bundles) == ((), (), ())


def test_the_report_says_of_every_attempt_how_it_stands(done: Machine) -> None:
    line = bundle_reports.imported(BytesIO(file_of(done)), "a.exambundle", by="somebody")
    assert line.sentences == [
        "a.exambundle: Seat A1: 6 new events, 0 that were here already",
        "  R1: submitted, 3 of 3 answered, slot consumed, receipt given",
    ]
    refused = bundle_reports.imported(BytesIO(b"PK"), "b.zip", by="somebody")
    assert refused.sentences == ["b.zip: refused: This file is no bundle of an exam station. [BUNDLE-NONE]"]
