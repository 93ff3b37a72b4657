"""`python -m tests.simulate --seeds N | --mutants | --seed K`: whole worlds, and whether bugs in them are noticed."""

import argparse
import sys
from time import monotonic

from tests.simulate import running
from tests.simulate.mutants import MUTANTS

MOST = 1_200
"""Worlds in which a planted bug has to be found."""


def main() -> int:
    """Run what was asked for; 1 where something is broken, or a planted bug was not found."""
    parser = argparse.ArgumentParser(prog="python -m tests.simulate", description=__doc__)
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("--seeds", type=int, metavar="N", help="run worlds 0 to N-1")
    what.add_argument("--mutants", action="store_true", help="plant every known bug and look whether it is noticed")
    what.add_argument("--seed", type=int, metavar="K", help="run one world and print what happened in it")
    parser.add_argument("--first", type=int, default=0, help="begin --seeds with this one")
    parser.add_argument("--jobs", type=int, default=1, help="processes")
    parser.add_argument("--mutant", choices=sorted(MUTANTS), help="plant this bug in the one world of --seed")
    asked = parser.parse_args()
    if asked.mutants:
        return _mutants(asked.jobs)
    if asked.seed is not None:
        return _seed(asked.seed, asked.mutant)
    return _seeds(range(asked.first, asked.first + asked.seeds), asked.jobs)


def _seeds(seeds: range, jobs: int) -> int:
    began = monotonic()
    broken = events = done = 0
    for outcome in running.outcomes(seeds, jobs=jobs):
        done += 1
        events += outcome.events
        if outcome.broken:
            broken += 1
            print(f"seed {outcome.seed}: {outcome.broken}\n  {outcome.replay}", flush=True)
        if done % 1_000 == 0:
            print(f"{done} worlds, {broken} broken, {monotonic() - began:.0f} s", flush=True)
    seconds = monotonic() - began
    each_ms = seconds / max(done, 1) * 1_000
    print(f"{done} worlds, {events} events, {broken} broken, {seconds:.1f} s ({each_ms:.0f} ms each)")
    return 1 if broken else 0


def _mutants(jobs: int) -> int:
    began = monotonic()
    missed = 0
    print(f"{'planted bug':<34}{'worlds':>7}  noticed by")
    for name, worlds, found in running.all_tried(MUTANTS, most=MOST, jobs=jobs):
        missed += found is None
        how = "NOBODY" if found is None else found.broken[:100]
        print(f"{name:<34}{worlds:>7}  {how}", flush=True)
    print(f"{len(MUTANTS)} planted, {missed} not noticed, {monotonic() - began:.0f} s")
    return 1 if missed else 0


def _seed(seed: int, mutant: str | None) -> int:
    if mutant is None:
        world, outcome = running.lived(seed)
    else:
        with MUTANTS[mutant].planted():
            world, outcome = running.lived(seed, focus=MUTANTS[mutant].focus)
    print("\n".join(world.trace))
    print(f"seed {seed}: {outcome.broken or 'nothing is broken'}; trace {outcome.digest[:16]}")
    return 1 if outcome.broken else 0


if __name__ == "__main__":
    sys.exit(main())
