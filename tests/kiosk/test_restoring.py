"""`kiosk restore` says each line, for people and for programs, and by its exit code whether something is left."""

import json
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.lockdown.undo import JOURNAL, UndoJournal
from kiosk.store.lock import HomeLock
from tests.kiosk.lockdown.test_undo import change


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "home"
    monkeypatch.setenv("KIOSK_HOME", str(home))
    monkeypatch.setenv("RUNTIME_DIRECTORY", str(tmp_path / "place"))
    return home


def test_a_machine_without_a_station_has_nothing_to_undo(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    assert main(["restore"]) == 0
    assert capsys.readouterr().out == "nothing to undo\n"
    assert not home.exists()


def test_each_change_is_a_line_and_twice_is_once(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    UndoJournal(home).record(change(boot="another"))
    assert main(["restore"]) == 0
    assert capsys.readouterr().out == "screen saver: gone already (the machine was started anew)\n"
    assert main(["restore"]) == 0
    assert capsys.readouterr().out == "nothing to undo\n"


def test_what_is_left_is_said_loudly_and_costs_the_exit_code(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    UndoJournal(home).record(change("elsewhere:7"))
    for _ in range(2):
        assert main(["restore"]) == 1
        assert capsys.readouterr().out.startswith("screen saver: NOT put back (The X server cannot be reached.")


def test_programs_get_json(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    UndoJournal(home).record(change(boot="another"))
    (home / JOURNAL).write_bytes((home / JOURNAL).read_bytes() + b'{"of": "a newer program"}\n')
    assert main(["restore", "--json"]) == 1
    assert json.loads(capsys.readouterr().out) == [
        {"what": "unknown change", "outcome": "left", "detail": '{"of": "a newer program"}'},
        {"what": "screen saver", "outcome": "gone", "detail": "the machine was started anew"},
    ]


@pytest.mark.skipif(sys.platform == "win32", reason="sessions of the kiosk's own are Linux's")
def test_what_a_dead_session_left_is_removed(capsys: pytest.CaptureFixture[str], home: Path, tmp_path: Path) -> None:
    home.mkdir()
    place = tmp_path / "place"
    (place / "cache").mkdir(parents=True)
    (place / "cookie").write_bytes(b"secret")
    assert main(["restore"]) == 0
    assert capsys.readouterr().out == (
        "session file: put back (cache removed)\nsession file: put back (cookie removed)\n"
    )
    assert [entry.name for entry in place.iterdir()] == ["owner"]


def test_under_a_running_kiosk_nothing_is_touched(capsys: pytest.CaptureFixture[str], home: Path) -> None:
    UndoJournal(home).record(change(boot="another"))
    lock = HomeLock.take(home)
    try:
        assert main(["restore"]) == 4
        assert "[KIOSK-STORE-BUSY]" in capsys.readouterr().err
        assert len(UndoJournal(home).open()) == 1
    finally:
        lock.release()
