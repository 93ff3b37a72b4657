"""A disk that refuses, once: a sync, a write, or for want of space. At each of a life's syncs and writes in turn.

After a refused sync the system takes the pages for clean (Rebello et al., ATC 2020): what was written may be there or
not, and no later sync will write it. So the power is cut as well, at every moment, before the refusal and after it.
"""

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path
from random import Random
from typing import TypeVar

from kiosk.store.errors import StoreError, StoreFailed, StoreFull
from tests.faults.crash_states import HOME, Lived, Looks, lay_out
from tests.faults.life import Act, Script, opened, seen
from tests.faults.memory_disk import memory_disk
from tests.faults.outcome import MOST_TOLD, Outcome
from tests.faults.recorded_disk import Answered, Began, Recording, Refuses, Trouble, recorded

T = TypeVar("T")
REACHED = {"none of it": 0.0, "some of it": 0.5, "all of it": 1.0}
TRIES = 3


def refused(
    folder: Path,
    *,
    seed: int,
    kinds: Iterable[Refuses] = Refuses,
    acts: int = 10,
    every: int = 1,
    samples: int = 1,
    most: int = 1_000_000,
    ignored: bool = False,
) -> Outcome:
    """Let the disk refuse each (or every nth) thing of one life, in as many lives.

    `ignored` plants a bug: nobody heeds that the disk refused to sync.
    """
    outcome = Outcome(fault="refusing disk")
    with memory_disk(folder) as own:
        for what in kinds:
            number = every
            while _has_struck(own, Trouble(what, number, ignored), outcome, seed=seed, acts=acts, samples=samples):
                number += every
                if outcome.tries >= most or len(outcome.broken) >= MOST_TOLD:
                    return outcome
    return outcome


def _has_struck(folder: Path, trouble: Trouble, outcome: Outcome, *, seed: int, acts: int, samples: int) -> bool:
    """Live one life in which the disk refuses one thing, and cut the power everywhere; False if nothing was refused."""
    script, lived = Script(str(seed)), Lived({}, mirrored=False)
    name = f"{trouble.what} {trouble.at}"
    refusals = _live(folder / "lived", lived, trouble, script, acts)
    if not trouble.has_struck:
        return False
    outcome.tries += 1
    outcome.tell()
    for refusal in refusals:
        outcome.note(f"{trouble.what} told as {type(refusal).__name__}")
        if not isinstance(refusal, StoreFailed | StoreFull):
            outcome.broken.append(f"{name}: told as {refusal!r}")
    cuts = Outcome(fault="")
    for reached, chance in REACHED.items():
        random = Random(name)
        looks = Looks(folder / "state", cuts, random, samples)
        looks.at(lived, f"{name}, {reached} on the disk", partial(_happens, random, chance), only_trouble=True)
        if trouble.what is not Refuses.SYNC:
            break
    outcome.promised += len(lived.truths)
    outcome.lost += cuts.lost
    outcome.silent += cuts.silent
    outcome.broken += cuts.broken
    outcome.notes["disks looked at"] = str(int(outcome.notes.get("disks looked at", "0")) + cuts.tries)
    return True


def _live(root: Path, lived: Lived, trouble: Trouble, script: Script, acts: int) -> list[StoreError]:
    """Do the acts, again where they are refused, and write down what that does to the disk."""
    lay_out(root, lived.before)
    with recorded(root, trouble) as recording:
        lived.steps = recording.steps
        acting = _Acting(recording, lived)
        acting.open(root / HOME)
        for act in script.first():
            acting.do(act)
        for _ in range(acts):
            acting.do(script.choose(acting.store))
        acting.store.close()
    return acting.refusals


def _happens(random: Random, chance: float) -> bool:
    return random.random() < chance


class _Acting:
    """Does what is asked for until it is done."""

    def __init__(self, recording: Recording, lived: Lived) -> None:
        self.refusals: list[StoreError] = []
        self._recording = recording
        self._lived = lived

    def open(self, home: Path) -> None:
        self.store = self._tried(lambda: opened(home, mirrored=False))
        self._lived.truths.append(seen(self.store))

    def do(self, act: Act) -> None:
        self._tried(lambda: act(self.store))
        self._lived.truths.append(seen(self.store))

    def _tried(self, act: Callable[[], T]) -> T:
        for _ in range(TRIES):
            self._recording.steps.append(Began(len(self._lived.truths)))
            try:
                done = act()
            except StoreError as error:
                self.refusals.append(error)
                number = len(self._lived.truths)
                if number:
                    # It may have happened or not: nobody was told that it did.
                    self._lived.between.setdefault(number, []).append(seen(self.store))
            else:
                self._recording.steps.append(Answered(len(self._lived.truths)))
                return done
        raise AssertionError(f"refused again and again: {self.refusals}")
