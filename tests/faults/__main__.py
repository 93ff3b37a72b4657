"""`python -m tests.faults --report`: every fault, many times, and what came of it. Exit code 1 if a promise broke."""

import argparse
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from tests.faults.crash_states import states_checked
from tests.faults.flips import flipped
from tests.faults.kills import killed
from tests.faults.network.days import lived, operations
from tests.faults.network.run import networked
from tests.faults.outcome import Outcome
from tests.faults.refusing import refused
from tests.faults.whole_program import whole_program_killed

Fault = Callable[[Path, argparse.Namespace], Outcome]

FAULTS: dict[str, Fault] = {
    "kills": lambda folder, asked: killed(folder, kills=asked.kills or 2_000, seed=asked.seed),
    "states": lambda folder, asked: states_checked(folder, states=asked.states, seed=asked.seed, jobs=asked.jobs),
    "refusals": lambda folder, asked: refused(folder, seed=asked.seed),
    "flips": lambda folder, asked: flipped(folder, flips=asked.flips, seed=asked.seed),
    "days": lambda folder, asked: lived(folder, seed=asked.seed, ops=operations(asked.seed, asked.ops)),
    "network": lambda folder, asked: networked(folder, seed=asked.seed),
    "whole": lambda folder, asked: whole_program_killed(
        folder, kills=asked.kills or 200, seed=asked.seed, is_hasty=asked.hasty
    ),
}


def main() -> int:
    """Run what was asked for and print a report."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--report", action="store_true", help="run all faults and say what came of each")
    parser.add_argument("--only", choices=sorted(FAULTS), help="run one kind")
    parser.add_argument("--kills", type=int, help="2000 if not given; 200 of the whole program")
    parser.add_argument("--states", type=int, default=100_000, help="disks that a power cut may leave")
    parser.add_argument("--jobs", type=int, default=1, help="how many processors to use")
    parser.add_argument("--flips", type=int, default=400)
    parser.add_argument("--ops", type=int, default=600, help="what three stations and an admin do in a day")
    parser.add_argument("--hasty", action="store_true", help="answers the old question while the next is on its way")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if not asked.report and asked.only is None:
        parser.print_usage(sys.stderr)
        return 2
    good = True
    for name in [asked.only] if asked.only else FAULTS:
        with tempfile.TemporaryDirectory() as folder:
            began = perf_counter()
            outcome = FAULTS[name](Path(folder), asked)
        good = good and outcome.is_good
        _print(outcome, perf_counter() - began, asked.seed)
    return 0 if good else 1


def _print(outcome: Outcome, seconds: float, seed: int) -> None:
    verdict = "every promise kept" if outcome.is_good else f"{len(outcome.broken)} PROMISES BROKEN"
    print(f"{outcome.fault}: {outcome.tries} times, {outcome.promised} answers told as saved: {verdict}")
    for name, value in outcome.notes.items():
        print(f"    {name}: {value}")
    for broken in outcome.broken[:20]:
        print(f"    BROKEN  {broken}")
    print(f"    seed {seed}, {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    sys.exit(main())
