"""Of the versions that lie here one is started, always; one that dies at its start is not started a fourth time."""

import json
from pathlib import Path

import pytest

from kiosk import VERSION
from kiosk.programs.updates import programs_of, started
from kiosk.programs.versions import DEATHS, DIES, POINTER, PROVED_S, WATCH, Programs, Version
from kiosk.settings import Settings

ONE, TWO = Version("1.0.0-a", "kiosk"), Version("2.0.0-b", "kiosk")


@pytest.fixture
def programs(tmp_path: Path) -> Programs:
    made = Programs(tmp_path / "programs", tmp_path, installed="0.9")
    for version in (ONE, TWO):
        made.path(version).parent.mkdir(parents=True)
        made.path(version).touch()
    return made


def test_the_installed_program_is_started_where_there_is_no_other(tmp_path: Path) -> None:
    assert Programs(tmp_path / "none", tmp_path, installed="1").current() is None


def test_the_latest_counts_and_the_one_before_it_is_gone_back_to(programs: Programs) -> None:
    programs.switch(ONE)
    programs.switch(TWO)
    assert programs.current() == TWO
    assert programs.go_back() == ONE
    assert programs.go_back() is None
    assert programs.go_back() is None


def test_the_same_version_twice_is_not_its_own_way_back(programs: Programs) -> None:
    programs.switch(ONE)
    programs.switch(ONE)
    assert programs.go_back() is None


def test_one_that_dies_at_its_start_three_times_is_left_for_the_one_before(programs: Programs) -> None:
    programs.switch(ONE)
    programs.note_proved(ONE)
    programs.switch(TWO)
    for death in range(DEATHS):
        assert programs.current() == TWO
        assert programs.note_end(TWO, 0.5).deaths == death + 1
    assert programs.current() == ONE
    assert (programs.watch().name, programs.watch().why) == (TWO.name, DIES)
    programs.note_end(ONE, 0.5)
    assert programs.current() == ONE


def test_one_that_ran_for_a_while_may_die_like_any_other(programs: Programs) -> None:
    programs.switch(TWO)
    programs.note_end(TWO, 0.5)
    assert programs.note_end(TWO, PROVED_S).is_proved
    for _ in range(9):
        programs.note_end(TWO, 0.5)
    assert programs.current() == TWO


def test_a_refused_one_is_never_what_is_gone_back_to(programs: Programs) -> None:
    programs.switch(ONE)
    programs.switch(TWO)
    for _ in range(DEATHS):
        programs.note_end(TWO, 0.5)
    assert programs.go_back() is None


def test_a_program_that_is_gone_is_passed_over(programs: Programs) -> None:
    programs.switch(ONE)
    programs.switch(TWO)
    programs.path(TWO).unlink()
    assert programs.current() == ONE


def test_an_older_one_than_the_installed_program_counts_no_more(programs: Programs, tmp_path: Path) -> None:
    """A newer package was installed over it."""
    programs.switch(TWO)
    assert Programs(programs.folder, tmp_path, installed="2.0.0").current() == TWO
    assert Programs(programs.folder, tmp_path, installed="2.0.1").current() is None


@pytest.mark.parametrize("content", ["", "{", "[]", '{"versions": 1}', '{"versions": [{"name": 1}]}', "\0\0\0"])
def test_of_a_damaged_record_nothing_is_believed(programs: Programs, tmp_path: Path, content: str) -> None:
    programs.switch(TWO)
    (programs.folder / POINTER).write_text(content)
    (tmp_path / WATCH).write_text(content)
    assert programs.current() is None
    assert not programs.watch().is_refused


def test_what_nobody_goes_back_to_is_cleared_away(programs: Programs) -> None:
    (programs.folder / ".unpacking" / "half").mkdir(parents=True)
    programs.switch(ONE)
    programs.switch(TWO)
    programs.clear()
    assert sorted(path.name for path in programs.folder.iterdir()) == [ONE.name, TWO.name, POINTER]
    programs.go_back()
    programs.clear()
    assert sorted(path.name for path in programs.folder.iterdir()) == [ONE.name, POINTER]
    assert json.loads((programs.folder / POINTER).read_text())["versions"][0]["name"] == ONE.name


def test_whoever_asks_is_told_the_program_that_the_station_is_started_with(tmp_path: Path) -> None:
    settings = Settings(home=tmp_path)
    assert started(settings) == VERSION
    version = Version("9.0.0-abc", "kiosk")
    there = programs_of(settings)
    there.switch(version)
    assert started(settings) == VERSION, "there is no such program"
    there.path(version).parent.mkdir()
    there.path(version).touch()
    assert started(settings) == "9.0.0"
