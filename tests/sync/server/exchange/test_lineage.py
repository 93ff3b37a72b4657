"""A database that was put back is noticed at the next start, without anybody saying so."""

from pathlib import Path

import pytest

from sync.server.exchange.lineage import FILE, notice_restore
from sync.server.exchange.models import Lineage

pytestmark = pytest.mark.django_db


def put_back(mark: str) -> None:
    """Make the database the one of a backup."""
    Lineage.objects.update(mark=mark)


def test_a_restart_is_no_restore(central_home: Path) -> None:
    assert not notice_restore(central_home)
    epoch = Lineage.epoch()
    for _ in range(3):
        assert not notice_restore(central_home)
    assert Lineage.epoch() == epoch


def test_a_database_that_was_put_back_begins_a_new_epoch_once(central_home: Path) -> None:
    notice_restore(central_home)
    backup, epoch = Lineage.objects.get().mark, Lineage.epoch()
    notice_restore(central_home)
    put_back(backup)
    assert notice_restore(central_home)
    assert Lineage.epoch() != epoch
    assert not notice_restore(central_home)


def test_a_folder_without_a_mark_or_a_database_without_one_proves_nothing(central_home: Path) -> None:
    notice_restore(central_home)
    (central_home / FILE).unlink()
    assert not notice_restore(central_home)
    put_back("")
    assert not notice_restore(central_home)


def test_the_first_epoch_is_there_before_anybody_asks(central_home: Path) -> None:
    first = Lineage.epoch()
    assert first == Lineage.epoch()
    assert Lineage.renew() == Lineage.epoch() != first
