from pathlib import Path

import pytest

from kiosk.store.errors import AlreadyEnrolled, StoreDamaged
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.ids import SessionId, StationId
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

KEY = b"CONTENT-KEY-OF-32-BYTES-12345678"
RELEASED = ev.KeyReleased(at=made.AT, package=made.PACKAGE, session=made.SESSION)
ERASED = ev.KeyErased(at=made.AT, package=made.PACKAGE, session=made.SESSION, why="closed")


def test_an_enrollment_comes_back_whole(tmp_path: Path) -> None:
    made.enrolled(tmp_path).close()
    store = Store.open(tmp_path, clock=ManualClock())
    assert store.enrollment() == made.enrollment()
    store.close()


def test_a_new_incarnation_continues_the_journal(store: Store) -> None:
    store.append([made.started()])
    head = store.sync_position().heads[-1]
    store.keep_enrollment(made.enrollment(incarnation=2))
    assert store.parent_of(2) == head.hash
    assert store.append([made.responded(1)]) == (1,)
    attempt = store.running_attempt()
    assert attempt is not None
    assert attempt.answered == 1
    assert store.verify() is None


def test_the_journal_of_another_station_is_not_continued(store: Store) -> None:
    with pytest.raises(AlreadyEnrolled):
        store.keep_enrollment(made.enrollment(StationId("station-2")))
    assert store.enrollment() == made.enrollment()


def test_a_content_key_is_kept_with_its_event_for_one_use(store: Store) -> None:
    store.keep_key(RELEASED, KEY)
    assert store.content_key(made.PACKAGE, made.SESSION) == KEY
    assert store.content_key(made.PACKAGE, SessionId("another")) is None
    assert len(store.events_after(1, 0, 10)) == 1


def test_a_kept_key_moved_to_another_session_does_not_open(store: Store) -> None:
    store.keep_key(RELEASED, KEY)
    store._parts.database.execute_sql("UPDATE content_key SET session = 'another'")
    with pytest.raises(StoreDamaged):
        store.content_key(made.PACKAGE, SessionId("another"))


def test_an_erased_key_is_nowhere_on_the_disk(store: Store, tmp_path: Path) -> None:
    store.keep_key(RELEASED, KEY)
    database = store._parts.database
    row = database.row("SELECT sealed FROM content_key")
    assert row is not None
    store.erase_key(ERASED)
    assert store.content_key(made.PACKAGE, made.SESSION) is None
    assert (tmp_path / "kiosk.db-wal").stat().st_size == 0
    # The file itself is encrypted: what stands in its pages is seen in a copy that is not.
    database.execute_sql("PRAGMA rekey = ''")
    store.close()
    assert isinstance(row[0], bytes)
    assert row[0] not in (tmp_path / "kiosk.db").read_bytes()
