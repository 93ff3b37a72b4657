"""A small slice of every fault, and that planted bugs are found. All of it: `python -m tests.faults --report`."""

import logging
import os
import sys
from pathlib import Path

import pytest

from tests.faults import crash_states
from tests.faults import outcome as outcomes
from tests.faults.__main__ import V1, main
from tests.faults.crash_states import life_checked, states_checked, upgrade_checked
from tests.faults.flips import FLIPS_AT_ONCE, every_bit, every_bit_of_mirror, flipped
from tests.faults.kills import killed
from tests.faults.recorded_disk import Refuses
from tests.faults.refusing import refused

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


def test_no_state_that_a_power_cut_may_leave_lacks_an_answer(tmp_path: Path) -> None:
    outcome = states_checked(tmp_path, states=1, seed=1, acts=3, samples=1)
    assert outcome.broken == []
    assert outcome.is_good
    assert int(outcome.notes["distinct"]) > 100


def test_no_state_of_an_upgrade_from_the_first_version_lacks_an_answer(tmp_path: Path) -> None:
    outcome = upgrade_checked(tmp_path, V1, seed=1, samples=1)
    assert outcome.broken == []
    assert outcome.is_good
    assert outcome.promised > 0


def test_no_state_between_two_copies_or_in_a_healing_lacks_an_answer(tmp_path: Path) -> None:
    outcome = life_checked(tmp_path, "1", acts=1, samples=0, mirrored=True)
    assert outcome.broken == []
    assert outcome.is_good


@pytest.mark.parametrize("weaker", ["synchronous = NORMAL", "synchronous = OFF"])
def test_the_power_cuts_find_a_store_that_does_not_wait_for_the_disk(tmp_path: Path, weaker: str) -> None:
    assert life_checked(tmp_path, "1", acts=2, samples=0, weaken=weaker).lost > 0


def test_the_power_cuts_find_a_folder_whose_name_is_not_on_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.opening.make_durably", lambda folder: folder.mkdir(parents=True, exist_ok=True))
    assert life_checked(tmp_path, "1", acts=1, samples=0).lost > 0


@pytest.mark.parametrize(("kind", "every"), [(Refuses.SYNC, 9), (Refuses.WRITE, 60), (Refuses.SPACE, 60)])
def test_what_a_disk_refuses_is_told_as_not_saved_and_costs_nothing_that_was(
    tmp_path: Path, kind: Refuses, every: int
) -> None:
    outcome = refused(tmp_path, seed=1, kinds=[kind], acts=1, every=every, samples=0)
    assert outcome.broken == []
    assert outcome.is_good


def test_the_refusals_find_a_store_that_does_not_heed_them(tmp_path: Path) -> None:
    assert refused(tmp_path, seed=1, acts=2, every=9, most=1, samples=0, ignored=True).lost > 0


def test_every_flipped_bit_of_a_store_is_found(tmp_path: Path) -> None:
    outcome = every_bit(tmp_path, every=4_099)
    assert outcome.broken == []
    assert outcome.is_good


def test_every_flipped_bit_of_a_second_copy_is_found_and_costs_one_frame_at_most(tmp_path: Path) -> None:
    outcome = every_bit_of_mirror(tmp_path, every=101)
    assert outcome.broken == []
    assert outcome.is_good


def test_damage_to_either_copy_or_to_both_at_different_places_is_healed(tmp_path: Path) -> None:
    outcome = flipped(tmp_path, flips=FLIPS_AT_ONCE, seed=1, answers=60)
    assert outcome.broken == []
    assert outcome.is_good
    assert {how.partition(":")[0] for how in outcome.notes} >= {"flip store", "flip mirror", "flip both"}


def test_the_report_is_one_table_with_the_command_that_replays(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.MonkeyPatch.context() as changed:
        changed.setattr(sys, "argv", ["faults", "--only", "mirror", "--tries", "100", "--seed", "7"])
        assert main() == 0
    head, row, *_ = capsys.readouterr().out.splitlines()
    assert head.split()[:6] == ["fault", "tries", "acknowledged", "lost", "silent", "seconds"]
    assert row.endswith("kept; python -m tests.faults --only mirror --tries 100 --seed 7")


def test_a_long_run_says_how_far_it_is(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(outcomes, "SAID_EVERY_S", 0.0)
    parts = [outcomes.Outcome(fault="x", tries=1_500), outcomes.Outcome(fault="x", tries=10, broken=["an answer"])]
    assert outcomes.total("kill -9", parts).tries == 1_510
    told = capsys.readouterr().err.splitlines()
    assert told == ["kill -9: 1,500 so far, 0 broken", "kill -9: 1,510 so far, 1 broken"]


def test_what_a_damaged_station_warns_of_is_a_note(capsys: pytest.CaptureFixture[str]) -> None:
    outcome = outcomes.Outcome(fault="x")
    with outcomes.warnings_noted(outcome):
        for _ in range(2):
            logging.getLogger("kiosk.store.mirror").warning("behind", extra={"why": "StoreDamaged"})
    assert outcome.notes == {"warned: behind (StoreDamaged)": "2"}
    assert capsys.readouterr().err == ""


def test_the_power_cuts_say_how_far_they_are_while_they_go_on(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []

    def life(_folder: Path, seed: str, **_: object) -> outcomes.Outcome:
        told.append(capsys.readouterr().err)
        return outcomes.Outcome(fault="crash state", tries=10)

    monkeypatch.setattr(outcomes, "SAID_EVERY_S", 0.0)
    monkeypatch.setattr(crash_states, "life_checked", life)
    assert states_checked(tmp_path, states=25, seed=1).notes["lives"] == "3"
    assert told == ["", "crash state: 10 so far, 0 broken\n", "crash state: 20 so far, 0 broken\n"]
