from pathlib import Path

import pytest

from kiosk.store.errors import StoreFull
from kiosk.store.space import MEGABYTE, Reserve
from kiosk.store.store import Store
from tests.faults.recorded_disk import Refuses, Trouble, recorded
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


def strike_next(trouble: Trouble) -> None:
    """The next write finds the disk full."""
    trouble.at = trouble.met + 1


def test_what_does_not_fit_on_the_disk_is_saved_on_the_reserve(tmp_path: Path) -> None:
    trouble = Trouble(Refuses.SPACE, at=1_000_000)
    with recorded(tmp_path, trouble):
        store = Store.open(tmp_path / "home", clock=ManualClock(), reserve_mb=1)
        store.keep_enrollment(made.enrollment())
        assert (tmp_path / "home" / "reserve").stat().st_size == MEGABYTE
        assert not store.room().is_reserve_used

        strike_next(trouble)
        assert store.append([made.started()]) == (1,)
        assert store.room().is_reserve_used
        assert not (tmp_path / "home" / "reserve").exists()

        strike_next(trouble)
        with pytest.raises(StoreFull):
            store.append([made.responded(1)])
        assert store.append([made.responded(1)]) == (2,)
        assert store.verify() is None
        store.close()


def test_a_store_opens_on_the_reserve_where_the_disk_is_full(tmp_path: Path) -> None:
    Store.open(tmp_path, clock=ManualClock(), reserve_mb=1).close()
    with recorded(tmp_path, Trouble(Refuses.SPACE, at=1)):
        store = Store.open(tmp_path, clock=ManualClock(), reserve_mb=1)
        store.keep_enrollment(made.enrollment())
        assert store.room().is_reserve_used
        store.close()
    again = Store.open(tmp_path, clock=ManualClock(), reserve_mb=1)
    assert not again.room().is_reserve_used
    assert (tmp_path / "reserve").stat().st_size == MEGABYTE
    again.close()


def test_no_reserve_is_what_fills_the_disk(tmp_path: Path) -> None:
    free_mb = Store.open(tmp_path, clock=ManualClock(), mirrored=False).room().free_mb
    reserve = Reserve(tmp_path, free_mb // 3)
    reserve.set_aside()
    assert not (tmp_path / "reserve").exists()
    assert not reserve.give_back()


def test_a_reserve_that_was_cut_short_is_set_aside_again(tmp_path: Path) -> None:
    (tmp_path / "reserve").write_bytes(b"half")
    Reserve(tmp_path, 1).set_aside()
    assert (tmp_path / "reserve").stat().st_size == MEGABYTE
