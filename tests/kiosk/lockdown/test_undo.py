"""The journal of what must be undone."""

from pathlib import Path

import msgspec
import pytest

from kiosk.lockdown.changes import Outcome, ScreenSaverOff, boot_id
from kiosk.lockdown.undo import JOURNAL, UndoJournal, restore
from tests.kiosk.lockdown.enemy import enemy_on


def change(display: str = ":nowhere", *, boot: str | None = None, timeout: int = 300) -> ScreenSaverOff:
    return ScreenSaverOff(
        display=display, mark="m", boot=boot_id() if boot is None else boot,
        timeout=timeout, interval=120, blanking=1, exposures=0,
    )  # fmt: skip


def test_nothing_was_changed_nothing_is_undone(tmp_path: Path) -> None:
    assert restore(tmp_path) == ()
    assert restore(tmp_path / "no such folder") == ()


def test_change_is_in_the_file_when_record_returns(tmp_path: Path) -> None:
    UndoJournal(tmp_path / "new").record(change())
    (raw,) = UndoJournal(tmp_path / "new").open().values()
    assert msgspec.json.decode(raw, type=ScreenSaverOff) == change()


def test_settled_change_is_forgotten_and_the_last_one_removes_the_file(tmp_path: Path) -> None:
    journal = UndoJournal(tmp_path)
    first, second = journal.record(change()), journal.record(change(timeout=5))
    journal.settle(first)
    assert list(journal.open()) == [second]
    journal.settle(second)
    assert not (tmp_path / JOURNAL).exists()


def test_change_of_an_earlier_life_of_the_machine_has_gone_with_it(tmp_path: Path) -> None:
    UndoJournal(tmp_path).record(change(boot="another"))
    assert [undone.outcome for undone in restore(tmp_path)] == [Outcome.GONE]
    assert restore(tmp_path) == ()


def test_server_that_is_not_there_is_tried_again_next_time(tmp_path: Path) -> None:
    UndoJournal(tmp_path).record(change())
    assert [undone.outcome for undone in restore(tmp_path)] == [Outcome.LEFT]
    assert [undone.outcome for undone in restore(tmp_path)] == [Outcome.LEFT]


@pytest.mark.x11
def test_another_server_under_the_same_name_is_not_touched(tmp_path: Path, xvfb: str) -> None:
    UndoJournal(tmp_path).record(change(xvfb))
    with enemy_on(xvfb) as enemy:
        before = enemy.saver()
        assert [undone.outcome for undone in restore(tmp_path)] == [Outcome.GONE]
        assert enemy.saver() == before


def test_line_that_was_torn_by_a_power_cut_never_happened(tmp_path: Path) -> None:
    journal = UndoJournal(tmp_path)
    journal.record(change(boot="another"))
    whole = (tmp_path / JOURNAL).read_bytes()
    for cut in range(len(whole)):
        (tmp_path / JOURNAL).write_bytes(whole[:cut])
        assert journal.open() == {}
    (tmp_path / JOURNAL).write_bytes(whole + whole[:20])
    name = journal.record(change(boot="another", timeout=5))
    assert list(journal.open())[1:] == [name]


@pytest.mark.parametrize("line", [b"\x00\xff", b'{"line":"changed","id":"x","change":{"kind":"of a newer program"}}'])
def test_what_cannot_be_understood_is_named_and_kept(tmp_path: Path, line: bytes) -> None:
    (tmp_path / JOURNAL).write_bytes(line + b"\n")
    UndoJournal(tmp_path).record(change(boot="another"))
    for _ in range(2):
        assert restore(tmp_path)[-1].outcome is Outcome.LEFT
        assert restore(tmp_path)[-1].what == "unknown change"
    assert len(UndoJournal(tmp_path).open()) == 1
