import shutil
from collections.abc import Callable
from pathlib import Path
from random import Random

import pytest

from kiosk.store import facts, frames, mirror
from kiosk.store.database import connected
from kiosk.store.errors import StoreDamaged
from kiosk.store.healing import Healed
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.client.store import Pulled, Rejoined
from sync.protocol.attempts import Attempt
from sync.protocol.chain import Head
from sync.protocol.events import KeyReleased, encode
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

EVENTS = 60


def worked_in(home: Path) -> Attempt:
    """A store in which an attempt runs, closed in order; the mirror is whole."""
    store = made.enrolled(home)
    store.apply_reply(made.reply(made.session_row(), made.candidate_row()))
    store.keep_key(KeyReleased(at=made.AT, package=made.PACKAGE, session=made.SESSION), b"K" * 32)
    store.append([made.started()])
    for number in range(EVENTS):
        store.append([made.responded(number, "x" * 100, used_ms=number)])
    store.tick(made.ATTEMPT, 70_000)
    attempt = store.running_attempt()
    assert attempt is not None
    store.close()
    return attempt


def without_how_many_there_were(home: Path) -> None:
    """Damage the page of a store that tells of its incarnations; every event can still be read."""
    key = Vault.open(home, may_create=False).subkey("store")
    database = connected(home / "kiosk.db", key)
    ((page,),) = database.rows("SELECT rootpage FROM sqlite_master WHERE name = 'incarnation'")
    ((size,),) = database.rows("PRAGMA page_size")
    database.close()
    data = bytearray((home / "kiosk.db").read_bytes())
    data[(int(page) - 1) * int(size) + int(size) // 2] ^= 1
    (home / "kiosk.db").write_bytes(data)


def mirrored_again(home: Path, wanted: Callable[[facts.AnyFact], bool]) -> None:
    """Write a mirror again with only what is wanted of it."""
    key = Vault.open(home, may_create=False).subkey("mirror")
    path = mirror.path_of(home / "mirror", key)
    told = [frame.content for frame in frames.read(path, key).frames if wanted(facts.decode(frame.content))]
    path.unlink()
    file = frames.FrameFile.open(path, key, after=frames.read(path, key))
    file.append(told)
    file.close()


def test_a_missing_database_is_made_again_from_the_mirror(tmp_path: Path) -> None:
    before = worked_in(tmp_path)
    (tmp_path / "kiosk.db").unlink()
    store = Store.open(tmp_path, clock=ManualClock())
    after = store.running_attempt()
    assert after is not None
    assert after.responses == before.responses
    assert store.enrollment() == made.enrollment()
    assert store.healed == Healed(events=EVENTS + 2, from_mirror=EVENTS + 2, lost=0)
    assert store.verify() is None
    assert store.append([made.responded(1)]) == (EVENTS + 3,)
    store.close()
    again = Store.open(tmp_path, clock=ManualClock())
    assert again.healed is None
    again.close()


@pytest.mark.parametrize("seed", range(12))
def test_flipped_bits_in_the_database_are_healed_from_the_mirror(tmp_path: Path, seed: int) -> None:
    before = worked_in(tmp_path)
    random = Random(seed)
    path = tmp_path / "kiosk.db"
    data = bytearray(path.read_bytes())
    for _ in range(3):
        data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)
    store = Store.open(tmp_path, clock=ManualClock())
    if store.healed is None and store.verify() is not None:
        store.close()
        store = Store.open(tmp_path, clock=ManualClock(), repair=True)
    after = store.running_attempt()
    assert after is not None
    assert after.responses == before.responses
    assert store.verify() is None
    store.close()


def test_what_is_beside_the_journal_is_salvaged(tmp_path: Path) -> None:
    before = worked_in(tmp_path)
    store = Store.open(tmp_path, clock=ManualClock(), repair=True)
    assert store.healed == Healed(events=EVENTS + 2, from_mirror=0, lost=0)
    assert store.running_attempt() == before
    assert store.used_ms(made.ATTEMPT) == 70_000
    assert store.content_key(made.PACKAGE, made.SESSION) == b"K" * 32
    assert store.session(made.SESSION) == made.session_row()
    assert store.candidate(made.ANNA) is not None
    assert store.sync_position().cursor == 0
    assert (tmp_path / "damaged" / "1" / "kiosk.db").exists()
    store.close()


def test_an_older_database_is_brought_up_to_its_mirror(tmp_path: Path) -> None:
    """Somebody put yesterday's file back, but not yesterday's mirror."""
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1)])
    store.close()
    shutil.copy(tmp_path / "kiosk.db", tmp_path / "yesterday")
    store = Store.open(tmp_path, clock=ManualClock())
    store.append([made.responded(2)])
    before = store.running_attempt()
    store.close()
    (tmp_path / "yesterday").replace(tmp_path / "kiosk.db")
    store = Store.open(tmp_path, clock=ManualClock())
    assert store.running_attempt() == before
    assert store.healed == Healed(events=3, from_mirror=1, lost=0)
    store.close()


def test_a_lost_write_ahead_log_is_found_out_and_healed(tmp_path: Path) -> None:
    home, left = tmp_path / "home", tmp_path / "left"
    store = made.enrolled(home)
    store.append([made.started(), made.responded(1), made.responded(2)])
    assert store._mirror is not None
    store._mirror.stop()
    shutil.copytree(home, left)
    before = store.running_attempt()
    store.close()
    (left / "kiosk.db-wal").unlink()
    (left / "kiosk.db-shm").unlink()
    healed = Store.open(left, clock=ManualClock())
    assert healed.running_attempt() == before
    healed.close()


def test_damage_on_both_sides_in_different_places_is_healed(tmp_path: Path) -> None:
    before = worked_in(tmp_path)
    (path,) = (tmp_path / "mirror").iterdir()
    data = bytearray(path.read_bytes())
    data[len(data) // 3] ^= 1
    path.write_bytes(data)
    store = Store.open(tmp_path, clock=ManualClock(), repair=True)
    assert store.running_attempt() == before
    store.close()


def test_without_any_copy_damage_is_told_and_nothing_is_touched(tmp_path: Path) -> None:
    worked_in(tmp_path)
    shutil.rmtree(tmp_path / "mirror")
    path = tmp_path / "kiosk.db"
    path.write_bytes(b"\0" * path.stat().st_size)
    with pytest.raises(StoreDamaged):
        Store.open(tmp_path, clock=ManualClock())
    assert path.exists()


def test_what_both_copies_lost_is_counted(tmp_path: Path) -> None:
    worked_in(tmp_path)
    (tmp_path / "kiosk.db").unlink()
    mirrored_again(tmp_path, lambda fact: not (isinstance(fact, facts.Happened) and fact.seq == 30))
    store = Store.open(tmp_path, clock=ManualClock())
    assert store.healed == Healed(events=29, from_mirror=29, lost=EVENTS + 2 - 29)
    assert store.verify() is None
    store.close()


def test_the_last_events_come_back_though_one_copy_lost_them_and_the_other_how_many_there_were(tmp_path: Path) -> None:
    before = worked_in(tmp_path)
    without_how_many_there_were(tmp_path)
    mirrored_again(tmp_path, lambda fact: not (isinstance(fact, facts.Happened) and fact.seq > EVENTS))
    store = Store.open(tmp_path, clock=ManualClock(), repair=True)
    assert store.running_attempt() == before
    assert store.healed == Healed(events=EVENTS + 2, from_mirror=0, lost=0)
    assert store.verify() is None
    store.close()


def test_events_of_which_no_copy_knows_what_they_continue_are_counted(tmp_path: Path) -> None:
    worked_in(tmp_path)
    without_how_many_there_were(tmp_path)
    mirrored_again(tmp_path, lambda fact: not isinstance(fact, facts.Begun | facts.Happened))
    store = Store.open(tmp_path, clock=ManualClock(), repair=True)
    assert store.healed == Healed(events=0, from_mirror=0, lost=EVENTS + 2)
    store.close()


def test_a_crash_while_healing_leaves_one_whole_store(tmp_path: Path) -> None:
    before = worked_in(tmp_path)
    # The healed file was complete, the old one already put aside, its own place still empty.
    (tmp_path / "kiosk.db").rename(tmp_path / "kiosk.db.healed")
    store = Store.open(tmp_path, clock=ManualClock())
    assert store.running_attempt() == before
    assert store.healed is None
    store.close()


def test_a_changed_event_is_found_and_healed(tmp_path: Path) -> None:
    before = worked_in(tmp_path)
    store = Store.open(tmp_path, clock=ManualClock())
    store._parts.database.execute_sql("UPDATE event SET bytes = replace(bytes, 'x', 'y') WHERE seq = 20")
    store._parts.book.forget()
    damage = store.verify()
    assert damage is not None
    assert "1/20" in damage.what
    store.close()
    store = Store.open(tmp_path, clock=ManualClock())
    assert store.running_attempt() == before
    assert store.healed == Healed(events=EVENTS + 2, from_mirror=1, lost=0)
    store.close()


def test_events_taken_off_the_end_are_found(store: Store) -> None:
    store.append([made.started(), made.responded(1), made.responded(2)])
    store._parts.database.execute_sql("DELETE FROM event WHERE seq = 3")
    assert store.verify() is not None
    store._parts.book.forget()
    with pytest.raises(StoreDamaged):
        store.running_attempt()


def test_events_that_were_moved_on_come_back_once_though_the_mirror_did_not_hear_of_it(tmp_path: Path) -> None:
    """The power went between the store's word and the mirror's: found by the crash states."""
    store = made.enrolled(tmp_path)
    first, second = made.started(), made.responded(1)
    store.append([first, second])
    store.close()
    store = Store.open(tmp_path, clock=ManualClock(), mirrored=False)
    known = store.hash_at(1, 1)
    assert known is not None
    pulled = Pulled(after=Head(incarnation=1, seq=1, hash=known), events=())
    heads = store.sync_position().heads
    store.rejoin(Rejoined(heads=heads, pulled=(pulled,), into=2, parent=known, moved=(encode(second),)))
    heads = store.sync_position().heads
    store.close()

    store = Store.open(tmp_path, clock=ManualClock())
    assert (store.healed, store.sync_position().heads) == (None, heads)
    store.close()

    (tmp_path / "mirror").rename(tmp_path / "late")
    store = Store.open(tmp_path, clock=ManualClock(), mirror=tmp_path / "late", repair=True)
    assert store.healed == Healed(events=2, from_mirror=0, lost=0)
    assert (store.verify(), store.sync_position().heads) == (None, heads)
    store.close()
