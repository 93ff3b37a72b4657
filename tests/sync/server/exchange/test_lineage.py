"""A database that was put back is noticed at the next start, without anybody saying so."""

from pathlib import Path

import pytest

from sync.server.exchange.lineage import FILE, WATER, Watermark, note_water, notice_restore
from sync.server.exchange.models import Lineage
from sync.server.registration.models import CandidateProfile, SlotEvent

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


def test_counters_that_stand_lower_than_they_did_tell_of_a_restore_within_one_run(
    central_home: Path, candidate: CandidateProfile
) -> None:
    """The mark alone is that of the last start: a backup of the same run has it too."""
    notice_restore(central_home)
    epoch = Lineage.epoch()
    candidate.reset_slot(by="boss", reason="After the backup")
    note_water(central_home)
    SlotEvent.objects.filter(what="reset").delete()
    assert notice_restore(central_home)
    assert Lineage.epoch() != epoch
    assert not notice_restore(central_home)


def test_counters_are_noted_when_they_move(central_home: Path, candidate: CandidateProfile) -> None:
    note_water(central_home)
    file = central_home / WATER
    before = file.stat().st_ino
    note_water(central_home)
    assert file.stat().st_ino == before
    candidate.reset_slot(by="boss", reason="Again")
    note_water(central_home)
    assert file.stat().st_ino != before


@pytest.mark.parametrize("noted", [b"", b"{", b"[]", b'{"Later": 9}'])
def test_a_note_that_says_nothing_proves_nothing(central_home: Path, candidate: CandidateProfile, noted: bytes) -> None:
    (central_home / WATER).write_bytes(noted)
    assert not notice_restore(central_home)


@pytest.mark.django_db(transaction=True)
def test_a_server_notes_once_more_when_it_ends(central_home: Path) -> None:
    watermark = Watermark(central_home, every_s=3_600)
    watermark.begin()
    assert not (central_home / WATER).exists()
    watermark.end()
    assert (central_home / WATER).exists()
