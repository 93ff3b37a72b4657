"""A stick is where something is mounted; a folder that is named outright is taken as it is."""

import os
from pathlib import Path

import pytest

from kiosk.store.removable import sticks

pytestmark = pytest.mark.skipif(os.name != "posix", reason="drives are another matter there")


def test_a_folder_named_outright_counts_when_it_is_there(tmp_path: Path) -> None:
    (tmp_path / "stick").mkdir()
    assert list(sticks((str(tmp_path / "stick"), str(tmp_path / "gone")))) == [tmp_path / "stick"]


def test_a_folder_that_a_stick_left_behind_is_no_stick(tmp_path: Path) -> None:
    (tmp_path / "left behind").mkdir()
    assert list(sticks((f"{tmp_path}/*",))) == []


def test_what_is_mounted_is_found_once_by_its_pattern() -> None:
    assert Path("/proc") in sticks(("/*", "/pro*"))
    assert [folder for folder in sticks(("/pro*", "/proc")) if folder == Path("/proc")] == [Path("/proc")]


def test_nothing_named_is_nothing_found() -> None:
    assert list(sticks(())) == []
