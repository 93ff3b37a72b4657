"""A small slice of killing the whole program. All of it: `python -m tests.faults --only whole`."""

import os
from pathlib import Path

import pytest

from tests.faults.whole_program import whole_program_killed

pytestmark = pytest.mark.skipif(os.name != "posix", reason="kill -9 is POSIX")


def test_the_killed_program_comes_back_by_itself_with_everything_that_was_shown_as_saved(tmp_path: Path) -> None:
    outcome = whole_program_killed(tmp_path, kills=6, seed=1)
    assert outcome.broken == []
    assert outcome.is_good


def test_the_kills_find_a_program_that_says_saved_too_early(tmp_path: Path) -> None:
    outcome = whole_program_killed(tmp_path, kills=4, seed=1, tells_early=True)
    assert any("was shown as saved" in broken for broken in outcome.broken)
