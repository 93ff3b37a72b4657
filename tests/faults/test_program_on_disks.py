"""A slice of the program on bad disks. All of it: `python -m tests.faults --only disks`, `--only cuts`."""

from pathlib import Path

import pytest

from tests.faults.outcome import Outcome
from tests.faults.program_on_disks import program_on_bad_disk, program_on_lying_disk, program_on_real_disk


def demand_kept(outcome: Outcome) -> None:
    """Skip where this machine does not permit the fault, and say why."""
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.broken == []
    assert outcome.is_good


def test_a_disk_that_is_cut_refuses_fills_up_or_lies_costs_the_program_nothing_that_it_said_was_saved(
    tmp_path: Path,
) -> None:
    demand_kept(program_on_bad_disk(tmp_path, rounds=1, seed=1))


@pytest.mark.parametrize("kind", ["ext4", "xfs"])
def test_a_power_cut_on_a_real_file_system_costs_the_program_nothing_that_it_said_was_saved(
    tmp_path: Path, kind: str
) -> None:
    demand_kept(program_on_real_disk(tmp_path, rounds=1, seed=1, kinds=[kind]))


def test_the_cuts_find_a_disk_that_lies_to_a_program_without_a_second_copy(tmp_path: Path) -> None:
    outcome = program_on_lying_disk(tmp_path, seed=1, has_copy=False)
    if outcome.skipped:
        pytest.skip(outcome.skipped)
    assert outcome.lost > 0
