"""A small slice of every fault, and that planted bugs are found. All of it: `python -m tests.faults --report`."""

import os
from pathlib import Path

import pytest

from tests.faults.flips import flipped
from tests.faults.kills import killed
from tests.faults.power import cut

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="forks the station, so that a kill costs milliseconds")
quiet = pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")


@forks
@quiet
def test_no_saved_answer_is_lost_by_a_kill(tmp_path: Path) -> None:
    outcome = killed(tmp_path, kills=25, seed=1)
    assert outcome.broken == []
    assert outcome.is_good


@forks
@quiet
def test_the_kills_find_a_station_that_tells_too_early(tmp_path: Path) -> None:
    assert killed(tmp_path, kills=25, seed=1, tells_early=True).broken != []


def test_no_saved_answer_is_lost_by_a_power_cut(tmp_path: Path) -> None:
    outcome = cut(tmp_path, answers=4, seed=1, samples=1)
    assert outcome.broken == []
    assert outcome.is_good


def test_the_power_cuts_find_a_store_that_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    assert cut(tmp_path, answers=2, seed=1, samples=1, synchronous="NORMAL").broken != []


def test_no_answer_is_changed_or_lost_by_a_flipped_bit(tmp_path: Path) -> None:
    outcome = flipped(tmp_path, flips=10, seed=1)
    assert outcome.broken == []
    assert outcome.is_good
