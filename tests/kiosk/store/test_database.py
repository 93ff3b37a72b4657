from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from kiosk.store.errors import StoreDamaged, StoreFailed, StoreFull
from kiosk.store.store import Store
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


class TiredFile(apsw.VFSFile):
    """A file of a disk that stops confirming."""

    def __init__(self, disk: "TiredDisk", name: str, flags: list[int]) -> None:
        super().__init__(disk.base, name, flags)
        self._disk = disk

    def xSync(self, flags: int) -> None:
        if self._disk.is_tired:
            raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)
        super().xSync(flags)


class TiredDisk(apsw.VFS):
    """The real disk, until it is tired."""

    def __init__(self) -> None:
        self.is_tired = False
        self.base = apsw.vfs_names()[0]
        super().__init__("tired", self.base, makedefault=True)

    def xOpen(self, name: str, flags: list[int]) -> TiredFile:  # type: ignore[override]
        return TiredFile(self, name, flags)


@pytest.fixture
def disk() -> Iterator[TiredDisk]:
    disk = TiredDisk()
    yield disk
    disk.unregister()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_the_disk_does_not_confirm_is_not_saved_and_saving_works_again(tmp_path: Path, disk: TiredDisk) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started()])
    late = made.responded(1)
    disk.is_tired = True
    with pytest.raises(StoreFailed):
        store.append([late])
    with pytest.raises(StoreFailed):
        store.append([late])
    disk.is_tired = False
    assert store.append([late]) == (2,)
    assert store.append([made.responded(2)]) == (3,)
    assert store.verify() is None
    attempt = store.running_attempt()
    assert attempt is not None
    assert attempt.answered == 2
    store.close()


def fill(store: Store) -> None:
    for number in range(200):
        store.append([made.responded(number, "x" * 2_000)])


def test_a_full_disk_is_told_and_saving_works_again_with_space(store: Store) -> None:
    store.append([made.started()])
    database = store._parts.database
    database.execute_sql("PRAGMA max_page_count = 1")
    with pytest.raises(StoreFull):
        fill(store)
    database.execute_sql("PRAGMA max_page_count = 100000")
    saved = len(store.events_after(1, 0, -1))
    assert store.append([made.responded(1)]) == (saved + 1,)
    assert store.verify() is None


def test_nothing_can_be_read_from_the_disk(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1, "THE-SECRET-ANSWER")])
    store.close()
    content = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert b"THE-SECRET" not in content
    assert b"candidate" not in content
    assert b"SQLite format" not in content


def test_what_only_the_owner_may_read(tmp_path: Path) -> None:
    home = tmp_path / "station"
    made.enrolled(home).close()
    assert home.stat().st_mode & 0o077 == 0
    assert (home / "data.key").stat().st_mode & 0o077 == 0


def test_another_key_opens_nothing(tmp_path: Path) -> None:
    store = Store.open(tmp_path, clock=ManualClock(), mirrored=False)
    store.keep_enrollment(made.enrollment())
    store.close()
    (tmp_path / "data.key").write_bytes(b"k" * 32)
    with pytest.raises(StoreDamaged):
        Store.open(tmp_path, clock=ManualClock(), mirrored=False)
