"""What the server lacks goes into one file: whole and proved when it stands there, or not there at all."""

import os
from base64 import b64encode
from io import BytesIO
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.store import bundling
from kiosk.store.bundling import Bundled, FolderFull, FolderReadOnly, Leaving, NotWritten, bundled
from kiosk.store.errors import NotEnrolled
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import bundle, wire
from sync.protocol.bundle import Header, Kind, Placed, Record
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, CandidateId, KeyId, StationId
from sync.protocol.signatures import Signed
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

SERVER = X25519PrivateKey.from_private_bytes(b"V" * 32)
OTHER = AttemptId("attempt-2")


def enrollment() -> Enrollment:
    seal = b64encode(SERVER.public_key().public_bytes_raw()).decode()
    known = made.enrollment()
    return msgspec.structs.replace(known, identity=msgspec.structs.replace(known.identity, seal=seal))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    opened = Store.open(tmp_path / "home", clock=ManualClock())
    opened.keep_enrollment(enrollment())
    opened.append((made.started(), made.responded(1), made.responded(2), made.submitted()))
    yield opened
    opened.close()


def wrote(store: Store, folder: Path, *, everything: bool = False) -> Bundled:
    done = bundled(store, folder, made_ms=5, why="staff", program="1.0", everything=everything)
    assert done is not None
    return done


def read(path: Path) -> tuple[Header, list[Placed | Record]]:
    file = BytesIO(path.read_bytes())
    front = bundle.read_front(file)
    bundle.prove(file, front, Ed25519PrivateKey.from_private_bytes(b"S" * 32).public_key())
    return front.header, list(bundle.opened(file, front, SERVER))


def events_in(content: list[Placed | Record]) -> list[bytes]:
    return [one.data for one in content if isinstance(one, Placed)]


def acknowledge(store: Store, seq: int) -> None:
    head = Head(incarnation=1, seq=seq, hash=store.hash_at(1, seq) or "")
    store.apply_reply(made.reply(heads=(head,)))


# --- what is in it ----------------------------------------------------------------------------------------------------


def test_everything_that_was_never_sent_is_in_it_as_it_was_recorded(store: Store, tmp_path: Path) -> None:
    header, content = read(wrote(store, tmp_path / "stick").path)
    assert events_in(content) == list(store.events_after(1, 0, -1))
    assert (header.station, header.why, header.program, header.made_ms) == (made.STATION, "staff", "1.0", 5)
    (carried,) = header.attempts
    assert (carried.attempt, carried.package, carried.is_over) == (made.ATTEMPT, made.PACKAGE, True)


def test_what_the_server_has_stays_out_of_it_unless_everything_is_asked_for(store: Store, tmp_path: Path) -> None:
    acknowledge(store, 3)
    header, content = read(wrote(store, tmp_path / "a").path)
    assert (header.spans[0].since, events_in(content)) == (3, list(store.events_after(1, 3, -1)))
    header, content = read(wrote(store, tmp_path / "b", everything=True).path)
    assert (header.spans[0].since, len(events_in(content))) == (0, 4)


def test_only_attempts_with_events_in_it_are_named(store: Store, tmp_path: Path) -> None:
    acknowledge(store, 4)
    store.append((made.started(OTHER, CandidateId("bruno")), made.responded(1, attempt=OTHER)))
    header = wrote(store, tmp_path).header
    assert [carried.attempt for carried in header.attempts] == [OTHER]
    assert not header.attempts[0].is_over


def test_nothing_unsent_writes_nothing(store: Store, tmp_path: Path) -> None:
    acknowledge(store, 4)
    assert bundled(store, tmp_path / "stick", made_ms=1, why="staff", program="") is None
    assert not (tmp_path / "stick").exists()


def test_every_incarnation_is_in_it(store: Store, tmp_path: Path) -> None:
    store.keep_enrollment(msgspec.structs.replace(enrollment(), incarnation=2))
    store.append((made.started(OTHER, CandidateId("bruno")),))
    header, content = read(wrote(store, tmp_path).path)
    first, second = header.spans
    assert (first.events, second.events, second.parent) == (4, 1, first.hash)
    assert len(events_in(content)) == 5


def test_grants_go_along(store: Store, tmp_path: Path) -> None:
    grant = Signed(payload=msgspec.Raw(b'{"a":1}'), key=KeyId("k"), signature="s")
    row = msgspec.structs.replace(made.candidate_row(), grant=grant)
    store.apply_reply(made.reply(row))
    _, content = read(wrote(store, tmp_path).path)
    (told,) = (one for one in content if not isinstance(one, Placed))
    assert told.kind == Kind.GRANT
    assert wire.decode(told.data, Signed) == grant


def test_an_export_beside_the_owner_reads_only(store: Store, tmp_path: Path) -> None:
    beside = Store.peek(tmp_path / "home", clock=ManualClock())
    try:
        assert events_in(read(wrote(beside, tmp_path / "stick").path)[1]) == list(store.events_after(1, 0, -1))
    finally:
        beside.close()
    assert store.verify() is None


def test_names_on_a_stick_tell_stations_apart_and_no_candidate(store: Store, tmp_path: Path) -> None:
    row = wire.StationRow(pos=1, station=made.STATION, seat="A/1 ü", center="C", center_code="C", zone="UTC")
    store.apply_reply(made.reply(row))
    done = wrote(store, tmp_path)
    assert done.path.name == f"A1-station1-1-4-{bundling.tail(done.header.bundle)}.exambundle"


def test_an_attempt_that_leaves_is_whole_in_it_and_its_new_station_reads_it_too(store: Store, tmp_path: Path) -> None:
    store.append((made.started(OTHER, CandidateId("bruno")), made.responded(1, attempt=OTHER)))
    acknowledge(store, 6)
    target = X25519PrivateKey.from_private_bytes(b"T" * 32)
    leaving = Leaving(attempt=OTHER, fence=7, to=StationId("station-2"), seal=target.public_key())
    done = bundled(store, tmp_path, made_ms=5, why="move", program="1.0", leaving=leaving)
    assert done is not None
    with done.path.open("rb") as file:
        front = bundle.read_front(file)
        for private in (SERVER, target):
            content = list(bundle.opened(file, front, private))
            assert events_in(content) == list(store.events_after(1, 4, -1))
    assert [recipient.to for recipient in front.header.recipients] == [bundle.SERVER, "station-2"]
    (carried,) = front.header.attempts
    assert (carried.attempt, carried.fence) == (OTHER, 7)


# --- whole or not at all ----------------------------------------------------------------------------------------------


def test_nothing_but_the_bundle_is_left_in_the_folder(store: Store, tmp_path: Path) -> None:
    done = wrote(store, tmp_path / "stick")
    assert list((tmp_path / "stick").iterdir()) == [done.path]
    assert done.size == done.path.stat().st_size


@pytest.mark.parametrize(
    "refusal",
    [
        (28, FolderFull, "KIOSK-EXPORT-FULL"),
        (30, FolderReadOnly, "KIOSK-EXPORT-READ-ONLY"),
        (5, NotWritten, "KIOSK-EXPORT-FAILED"),
    ],
)
def test_a_disk_that_refuses_leaves_nothing_behind(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, refusal: tuple[int, type[NotWritten], str]
) -> None:
    number, error, code = refusal

    def refuses(_file: int) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "fsync", refuses)
    with pytest.raises(error) as told:
        wrote(store, tmp_path / "stick")
    assert told.value.code == code
    assert list((tmp_path / "stick").iterdir()) == []


def test_a_stick_that_gives_back_something_else_is_found_out(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    written = bundling._write

    def lying(draft: Path, *rest: object) -> None:
        written(draft, *rest)  # type: ignore[arg-type]
        data = bytearray(draft.read_bytes())
        data[len(data) // 2] ^= 1
        draft.write_bytes(data)

    monkeypatch.setattr(bundling, "_write", lying)
    with pytest.raises(NotWritten) as told:
        wrote(store, tmp_path / "stick")
    assert told.value.detail == "BUNDLE-DAMAGED"
    assert list((tmp_path / "stick").iterdir()) == []


def test_what_a_power_cut_left_half_written_is_swept_away_later(store: Store, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    old, young, foreign = (
        stick / name
        for name in (".station-station1-1-2-a.part", ".station-station1-1-2-b.part", ".A1-another-1-2-c.part")
    )
    for file in (old, young, foreign):
        file.write_bytes(b"half")
    for file in (old, foreign):
        os.utime(file, (1, 1))
    wrote(store, stick)
    assert [file.exists() for file in (old, young, foreign)] == [False, True, True]


def test_before_the_enrollment_there_is_nothing_to_write(tmp_path: Path) -> None:
    empty = Store.open(tmp_path / "home", clock=ManualClock())
    with pytest.raises(NotEnrolled):
        bundled(empty, tmp_path / "stick", made_ms=1, why="staff", program="")
    empty.close()


# --- what still waits -------------------------------------------------------------------------------------------------


def test_only_an_attempt_that_ended_and_is_not_acknowledged_waits(store: Store) -> None:
    assert store.waiting_end() == (1, 4)
    store.append((made.started(OTHER, CandidateId("bruno")),))
    assert store.waiting_end() == store.end_of(made.ATTEMPT) == (1, 4)
    acknowledge(store, 4)
    assert store.waiting_end() is None
