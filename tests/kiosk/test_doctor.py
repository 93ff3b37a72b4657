"""What the doctor says of the disk is what the program will do with it."""

from pathlib import Path

import pytest

from kiosk.doctor import State, _disk
from kiosk.store.space import free_mb


@pytest.mark.parametrize(("part", "state"), [(0.1, State.OK), (0.7, State.WARNING), (2.0, State.FAILED)], ids=str)
def test_the_disk_is_judged_by_the_room_that_an_exam_needs(tmp_path: Path, part: float, state: State) -> None:
    assert _disk(tmp_path, needed_mb=int(free_mb(tmp_path) * part)).state is state


def test_a_disk_without_room_for_an_exam_is_named_by_its_code_and_what_helps(tmp_path: Path) -> None:
    check = _disk(tmp_path / "not" / "there" / "yet", needed_mb=2**40)
    assert check.mend == f"Free some space: below {2**40} MB no exam begins here. [KIOSK-STORE-LOW]"
    assert str(tmp_path) in check.cause
