"""Whatever one of a dead machine's two copies still holds comes back, proved; what neither holds is named."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import msgspec
import pytest

from kiosk.store.database import connected
from kiosk.store.dead_disk import IdentityLost, NothingLeft, Unearthed, unearthed
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.protocol import chain
from sync.protocol.chain import Head
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

COUNT = 60


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """The disk of a station that died: one attempt, answered and submitted."""
    folder = tmp_path / "dead" / "home"
    store = Store.open(folder, clock=ManualClock())
    store.keep_enrollment(made.enrollment())
    store.append((made.started(),))
    for number in range(COUNT - 2):
        store.append((made.responded(number),))
    store.append((made.submitted(),))
    store.close()
    return folder


@pytest.fixture
def own(home: Path) -> list[bytes]:
    store = Store.peek(home, clock=ManualClock())
    try:
        return list(store.events_after(1, 0, -1))
    finally:
        store.close()


@pytest.fixture(autouse=True)
def _nothing_is_written(tmp_path: Path, own: list[bytes]) -> Iterator[None]:
    """Every test looks at the disk as it left it: nothing that reads it may change it."""
    yield
    assert print_of(tmp_path / "dead") == read_prints[-1]


read_prints: list[dict[str, str]] = []


def print_of(folder: Path) -> dict[str, str]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return {str(path): sha256(path.read_bytes()).hexdigest() for path in files}


def vault_of(home: Path) -> Vault:
    return Vault((home / "data.key").read_bytes())


def read(home: Path, *, store: bool = True, mirror: bool = True, known: Head | None = None) -> Unearthed:
    read_prints.append(print_of(home.parent))
    scratch = home.parent.parent / "scratch"
    scratch.mkdir(exist_ok=True)
    return unearthed(
        home if store else None,
        home / "mirror" if mirror else None,
        vault_of(home),
        known={} if known is None else {known.incarnation: known},
        scratch=scratch,
    )


def head_at(own: list[bytes], seq: int) -> Head:
    genesis = chain.genesis(made.STATION, 1)
    return Head(incarnation=1, seq=seq, hash=chain.extend(genesis, own[:seq]).hex())


def lose(home: Path, *numbers: int) -> None:
    """Let the store lose some events, as damaged pages do."""
    with closing(connected(home / "kiosk.db", vault_of(home).subkey("store"))) as database:
        for number in numbers:
            database.execute_sql("DELETE FROM event WHERE seq = ?", (number,))
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")


def damage(path: Path, *, every: int) -> None:
    data = bytearray(path.read_bytes())
    for at in range(every, len(data), every):
        data[at] ^= 0x10
    path.write_bytes(data)


# --- one copy is enough -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("store", "mirror"), [(True, True), (True, False), (False, True)])
def test_either_copy_alone_gives_everything(home: Path, own: list[bytes], store: bool, mirror: bool) -> None:
    found = read(home, store=store, mirror=mirror)
    assert found.events == own
    assert (found.lost, found.moved) == ([], 0)
    assert found.enrollment == made.enrollment()
    (span,) = found.spans
    assert (span.since, span.seq, span.hash) == (0, COUNT, head_at(own, COUNT).hash)


def test_a_machine_that_died_with_a_full_log_gives_everything(home: Path, own: list[bytes], tmp_path: Path) -> None:
    """Kill -9 and power cuts leave the last events in the write-ahead log only."""
    store = Store.open(home, clock=ManualClock())
    store.append((made.started(made.AttemptId("attempt-2"), made.CandidateId("bruno")),))
    (tmp_path / "copy").mkdir()
    for name in ("kiosk.db", "kiosk.db-wal"):
        shutil.copy(home / name, tmp_path / "copy" / name)
    everything = list(store.events_after(1, 0, -1))
    store.close()
    for name in ("kiosk.db", "kiosk.db-wal"):
        shutil.copy(tmp_path / "copy" / name, home / name)
    found = read(home, mirror=False)
    assert len(everything) == COUNT + 1
    assert found.events == everything


def test_a_store_with_damaged_pages_is_filled_from_the_mirror(home: Path, own: list[bytes]) -> None:
    damage(home / "kiosk.db", every=9_000)
    found = read(home)
    assert found.events == own
    assert found.lost == []
    assert any(not piece.in_store for piece in found.pieces)


def test_damage_in_both_copies_is_filled_from_the_other(home: Path, own: list[bytes]) -> None:
    lose(home, 5, 6, 7)
    (frames,) = (home / "mirror").glob("*.frames")
    data = bytearray(frames.read_bytes())
    data[-200] ^= 1  # somewhere near the last events
    frames.write_bytes(data)
    found = read(home)
    assert found.events == own
    assert [piece.place.seq for piece in found.pieces if not piece.in_store] == [5, 6, 7]
    assert any(not piece.in_mirror for piece in found.pieces)


# --- what the server has already --------------------------------------------------------------------------------------


def test_only_what_the_server_lacks_is_taken(home: Path, own: list[bytes]) -> None:
    found = read(home, known=head_at(own, 40))
    assert found.events == own[40:]
    assert (found.spans[0].since, found.spans[0].prev) == (40, head_at(own, 40).hash)
    assert read(home, known=head_at(own, COUNT)).spans == []


def test_what_is_lost_here_and_known_there_is_no_loss(home: Path, own: list[bytes]) -> None:
    lose(home, 10, 11)
    found = read(home, mirror=False, known=head_at(own, 11))
    assert (found.events, found.lost, found.moved) == (own[11:], [], 0)


def test_a_server_with_another_story_is_told_this_one_from_the_beginning(home: Path, own: list[bytes]) -> None:
    found = read(home, known=Head(incarnation=1, seq=4, hash="ab" * 32))
    assert (found.spans[0].since, found.events) == (0, own)


# --- gaps -------------------------------------------------------------------------------------------------------------


def test_what_comes_after_a_gap_goes_on_in_a_new_incarnation_and_the_gap_is_named(home: Path, own: list[bytes]) -> None:
    lose(home, 20, 21)
    found = read(home, mirror=False)
    assert found.lost == [(1, 20), (1, 21)]
    first, second = found.spans
    assert (first.incarnation, first.seq, first.hash) == (1, 19, head_at(own, 19).hash)
    assert (second.incarnation, second.events, second.parent) == (2, COUNT - 21, first.hash)
    assert found.events == own[:19] + own[21:]
    assert found.moved == COUNT - 21
    genesis = chain.genesis(made.STATION, 2, first.hash)
    assert second.hash == chain.extend(genesis, own[21:]).hex()


def test_what_a_later_life_moved_on_is_not_taken_twice(home: Path, own: list[bytes]) -> None:
    store = Store.open(home, clock=ManualClock())
    store.keep_enrollment(msgspec.structs.replace(made.enrollment(), incarnation=2))
    store.append((made.started(made.AttemptId("attempt-2"), made.CandidateId("bruno")),))
    store.close()
    found = read(home)
    assert [(span.incarnation, span.events) for span in found.spans] == [(1, COUNT), (2, 1)]
    assert found.spans[1].parent == found.spans[0].hash


# --- nothing ----------------------------------------------------------------------------------------------------------


def test_another_key_opens_nothing(home: Path, tmp_path: Path) -> None:
    read_prints.append(print_of(tmp_path / "dead"))
    (tmp_path / "scratch").mkdir()
    with pytest.raises(NothingLeft):
        unearthed(home, home / "mirror", Vault(b"x" * 32), known={}, scratch=tmp_path / "scratch")


def test_an_empty_folder_gives_nothing(home: Path, tmp_path: Path) -> None:
    read_prints.append(print_of(tmp_path / "dead"))
    for folder in ("scratch", "empty"):
        (tmp_path / folder).mkdir()
    with pytest.raises(NothingLeft):
        unearthed(tmp_path / "empty", None, vault_of(home), known={}, scratch=tmp_path / "scratch")


def test_without_the_stations_own_key_nothing_vouches_for_what_is_left(home: Path) -> None:
    with closing(connected(home / "kiosk.db", vault_of(home).subkey("store"))) as database:
        database.execute_sql("DELETE FROM enrollment")
        database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")
    with pytest.raises(IdentityLost):
        read(home, mirror=False)
    assert read(home).enrollment == made.enrollment()
