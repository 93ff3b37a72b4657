"""`python -m tests.faults --report`: every fault, many times, and what came of it. Exit code 1 if a promise broke.

The numbers are those of the project's goals and take hours on two cores; `--quick` takes a few minutes.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tests.faults.crash_states import states_checked, upgrade_checked
from tests.faults.flips import every_bit, every_bit_of_mirror, flipped
from tests.faults.kills import killed
from tests.faults.network.days import lived, operations
from tests.faults.network.run import MODES, networked
from tests.faults.outcome import MOST_TOLD, Outcome
from tests.faults.program_on_disks import program_on_bad_disk, program_on_real_disk
from tests.faults.refusing import refused
from tests.faults.restore import drilled
from tests.faults.whole_program import whole_program_killed


@dataclass(frozen=True, slots=True)
class Asked:
    """How much of a fault is wanted."""

    folder: Path
    tries: int
    seed: int
    jobs: int
    hasty: bool


@dataclass(frozen=True, slots=True)
class Fault:
    """A fault that can be made, and how often it is by default."""

    make: Callable[[Asked], Outcome]
    tries: int
    quick: int


V1 = Path(__file__).parents[1] / "data" / "v1" / "station"
"""What the first version left behind."""


def _every(tries: int, of: int) -> int:
    """Return every how many of so many are tried."""
    return max(1, of // tries)


BITS, MIRROR_BITS, REFUSALS = 1_179_648, 78_000, 300
"""About how many there are of each."""

FAULTS: dict[str, Fault] = {
    "states": Fault(lambda a: states_checked(a.folder, states=a.tries, seed=a.seed, jobs=a.jobs), 1_000_000, 10_000),
    "upgrade": Fault(lambda a: upgrade_checked(a.folder, V1, seed=a.seed, samples=a.tries), 8, 1),
    "refusals": Fault(lambda a: refused(a.folder, seed=a.seed, every=_every(a.tries, REFUSALS)), REFUSALS, 10),
    "kills": Fault(lambda a: killed(a.folder, kills=a.tries, seed=a.seed, jobs=a.jobs), 100_000, 200),
    "bits": Fault(lambda a: every_bit(a.folder, jobs=a.jobs, every=_every(a.tries, BITS)), BITS, 4_000),
    "mirror": Fault(lambda a: every_bit_of_mirror(a.folder, every=_every(a.tries, MIRROR_BITS)), MIRROR_BITS, 4_000),
    "flips": Fault(lambda a: flipped(a.folder, flips=a.tries, seed=a.seed, jobs=a.jobs), 10_000, 50),
    "days": Fault(lambda a: lived(a.folder, seed=a.seed, ops=operations(a.seed, a.tries)), 600, 60),
    "network": Fault(lambda a: networked(a.folder, seed=a.seed, most=a.tries), MODES, 10),
    "restore": Fault(lambda a: drilled(a.folder, drills=a.tries, seed=a.seed), 5, 1),
    "disks": Fault(lambda a: program_on_bad_disk(a.folder, rounds=-(-a.tries // 7), seed=a.seed), 140, 7),
    "cuts": Fault(lambda a: program_on_real_disk(a.folder, rounds=a.tries, seed=a.seed), 100, 2),
    "whole": Fault(lambda a: whole_program_killed(a.folder, kills=a.tries, seed=a.seed, is_hasty=a.hasty), 2_000, 6),
}


def main() -> int:
    """Run what was asked for and print a report."""
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--report", action="store_true", help="make all faults and say what came of each")
    parser.add_argument("--only", choices=sorted(FAULTS), help="make one kind")
    parser.add_argument("--quick", action="store_true", help="a little of each")
    parser.add_argument("--tries", type=int, help="how often; by default as often as the project's goals say")
    parser.add_argument("--jobs", type=int, default=1, help="how many processors to use")
    parser.add_argument("--hasty", action="store_true", help="answers the old question while the next is on its way")
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    if not asked.report and asked.only is None:
        parser.print_usage(sys.stderr)
        return 2
    print(ROW.format("fault", "tries", "acknowledged", "lost", "silent", "seconds", "verdict and replay"), flush=True)
    good = True
    for name in [asked.only] if asked.only else FAULTS:
        fault = FAULTS[name]
        tries = asked.tries or (fault.quick if asked.quick else fault.tries)
        with tempfile.TemporaryDirectory() as folder:
            began = perf_counter()
            outcome = fault.make(Asked(Path(folder), tries, asked.seed, asked.jobs, asked.hasty))
            seconds = perf_counter() - began
        good = good and (outcome.is_good or bool(outcome.skipped))
        hasty = " --hasty" if asked.hasty else ""
        replay = f"python -m tests.faults --only {name} --tries {tries} --seed {asked.seed}{hasty}"
        _print(outcome, seconds, replay)
    return 0 if good else 1


ROW = "{:30} {:>10} {:>13} {:>6} {:>7} {:>8}  {}"


def _print(outcome: Outcome, seconds: float, replay: str) -> None:
    verdict = "kept" if outcome.is_good else f"{len(outcome.broken)} BROKEN"
    if outcome.skipped:
        verdict = f"SKIPPED: {outcome.skipped}"
    numbers = f"{outcome.tries:,}", f"{outcome.promised:,}", outcome.lost, outcome.silent, f"{seconds:.0f}"
    print(ROW.format(outcome.fault, *numbers, f"{verdict}; {replay}"))
    for name, value in outcome.notes.items():
        print(f"    {name}: {value}")
    for broken in outcome.broken[:MOST_TOLD]:
        print(f"    BROKEN  {broken}")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
