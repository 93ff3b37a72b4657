"""Power cuts, every one of them: for each moment of a station's life, the disks that a cut there could leave.

Each of these disks is opened as the program opens it. What is there must be, row for row, what was there when the last
act was answered, or what the act under way would have made of it; nothing between, nothing else, and nothing damaged.
"""

import shutil
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from random import Random
from time import perf_counter
from typing import TypeVar

from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from tests.faults.aging import Chance, Disk, Files
from tests.faults.life import Act, Script, Seen, hurried_mirror, opened, seen, wait_for_mirror
from tests.faults.memory_disk import memory_disk, on_processors
from tests.faults.outcome import MOST_TOLD, Outcome, total
from tests.faults.recorded_disk import Answered, Began, NotSynced, NotWritten, Recording, Step, recorded
from tests.kiosk.clocks import ManualClock

T = TypeVar("T")
HOME = "home"
PAGE = 4_096
MIRRORED_EVERY = 8
"""One life in so many has a second copy, is damaged and healed: six times as slow to open, so it is a shorter life."""


@dataclass(slots=True)
class Lived:
    """One stretch of a life: what was on the disk at its beginning, what was done to it, and what was true when."""

    before: Files
    mirrored: bool
    heals: bool = False
    """Whether the store was damaged before, so that opening it heals it."""
    steps: list[Step] = field(default_factory=list)
    truths: list[Seen] = field(default_factory=list)
    """What the store held after each act; the first act opens it."""
    between: dict[int, list[Seen]] = field(default_factory=dict)
    """What it held after an act was refused, before it was asked for again."""


def states_checked(
    folder: Path, *, states: int, seed: int, jobs: int = 1, acts: int = 24, samples: int = 3, weaken: str = ""
) -> Outcome:
    """Look at so many states, or a few more: life after life until there are enough.

    `weaken` is a pragma, as `synchronous = NORMAL`, and plants a bug.
    """
    began = perf_counter()
    one = partial(_numbered_life, folder, acts=acts, samples=samples, weaken=weaken)
    lives = _enough(on_processors(jobs, one, (f"{seed}/{number}" for number in count())), states)
    outcome = total("crash state", lives)
    took = perf_counter() - began
    outcome.notes["states a second"] = f"{outcome.tries / took:.0f}"
    outcome.notes["1,000,000 states take"] = f"{took * 1_000_000 / max(1, outcome.tries) / 60:.0f} minutes"
    return outcome


def _enough(lives: Iterable[Outcome], states: int) -> Iterator[Outcome]:
    """Pass lives on until there are so many states, or too much is broken."""
    tries = broken = 0
    for life in lives:
        life.notes["lives"] = "1"
        yield life
        tries += life.tries
        broken += len(life.broken)
        if tries >= states or broken >= MOST_TOLD:
            return


def _numbered_life(folder: Path, seed: str, *, acts: int, samples: int, weaken: str) -> Outcome:
    if int(seed.rsplit("/", 1)[1]) % MIRRORED_EVERY == MIRRORED_EVERY - 1:
        acts, samples = acts // 4, max(1, samples - 1)
        return life_checked(folder, seed, acts=acts, samples=samples, weaken=weaken, mirrored=True)
    return life_checked(folder, seed, acts=acts, samples=samples, weaken=weaken)


def life_checked(
    folder: Path, seed: str, *, acts: int, samples: int, weaken: str = "", mirrored: bool = False
) -> Outcome:
    """Look at every state of one life: made and used, cut off and used again, and, if mirrored, damaged and healed."""
    outcome = Outcome(fault="crash state")
    with memory_disk(folder) as stage, hurried_mirror():
        script = Script(seed)
        looks = Looks(stage / "state", outcome, script.random, samples)
        born = Lived({}, mirrored)
        _live(stage / "born", born, [*script.first(), *script.acts(acts)], weaken=weaken)
        left, _ = looks.at(born, f"life {seed}")
        # The power comes back, and goes again while the program finds its way.
        again = Lived(left, mirrored)
        _live(
            stage / "again",
            again,
            [*script.first(), *script.acts(acts // 3), script.rejoin, *script.acts(2)],
            weaken=weaken,
        )
        _, end = looks.at(again, f"life {seed} after a cut")
        if mirrored:
            healed = Lived(_damaged(stage / "state", end, script.random), mirrored, heals=True)
            _live(stage / "healed", healed, script.acts(2))
            looks.at(healed, f"life {seed} after damage")
    outcome.promised = sum(len(truths) for truths in looks.truths)
    return outcome


def upgrade_checked(folder: Path, old: Path, *, seed: int, samples: int) -> Outcome:
    """Look at every state between a station's folder of an older version and this version's."""
    outcome = Outcome(fault="crash state of an upgrade")
    files: Files = {HOME: None}
    for path in sorted(old.rglob("*")):
        files[f"{HOME}/{path.relative_to(old)}"] = None if path.is_dir() else path.read_bytes()
    upgraded = Lived(files, mirrored=False)
    with memory_disk(folder) as stage:
        _live(stage / "upgraded", upgraded, [])
        Looks(stage / "state", outcome, Random(seed), samples).at(upgraded, "upgrade")
    outcome.promised = len(upgraded.truths[0].events)
    return outcome


def _live(root: Path, lived: Lived, acts: Sequence[Act], *, weaken: str = "") -> None:
    """Do the acts, and write down what that does to the disk."""
    lay_out(root, lived.before)
    with recorded(root) as recording:
        lived.steps = recording.steps
        store = _do(recording, lived, lambda: opened(root / HOME, mirrored=lived.mirrored), seen)
        if weaken:
            store._parts.database.execute_sql(f"PRAGMA {weaken}")
        for act in acts:
            wait_for_mirror(store)
            _do(recording, lived, partial(act, store), lambda _: seen(store))
        wait_for_mirror(store)
        _do(recording, lived, store.close, lambda _: lived.truths[-1])


def _do(recording: Recording, lived: Lived, act: Callable[[], T], look: Callable[[T], Seen]) -> T:
    recording.steps.append(Began(len(lived.truths)))
    done = act()
    recording.steps.append(Answered(len(lived.truths)))
    lived.truths.append(look(done))
    return done


class Looks:
    """Opens every state that a cut could leave, equal ones once, and compares what is there with what must be."""

    def __init__(self, folder: Path, outcome: Outcome, random: Random, samples: int) -> None:
        self.truths: list[list[Seen]] = []
        self._folder = folder
        self._outcome = outcome
        self._random = random
        self._samples = samples
        self._found: dict[tuple[tuple[str, int], ...], Seen] = {}

    def at(
        self, lived: Lived, name: str, reached: Chance = lambda: False, *, only_trouble: bool = False
    ) -> tuple[Files, Files]:
        """Look at every moment, or at those after trouble; returns the files of one cut, and those at the end."""
        self.truths.append(lived.truths)
        self._found.clear()
        chosen, states, has_begun = dict(lived.before), 0, not only_trouble
        disk, answered, asked = Disk(lived.before, reached), -1, 0
        for moment, step in enumerate(lived.steps):
            disk.take(step)
            match step:
                case Began(act):
                    asked = act
                case Answered(act):
                    answered = act
                case _:
                    pass
            # Before the first answer there is only what opening makes of it.
            allowed = [*lived.truths[max(0, answered) : asked + 1], *lived.between.get(asked, ())]
            if not has_begun and not isinstance(step, NotSynced | NotWritten):
                continue
            has_begun = True
            for model, files in disk.after_cuts(self._random, samples=self._samples):
                states += 1
                if self._random.random() < 1 / states:
                    chosen = files
                self._compare(lived, files, allowed, f"{name}, moment {moment}, {model}", model)
            if len(self._outcome.broken) >= MOST_TOLD:
                break
        self._count("distinct", len(self._found))
        return chosen, disk.now()

    def _compare(self, lived: Lived, files: Files, allowed: Sequence[Seen], name: str, model: str) -> None:
        self._outcome.tries += 1
        self._count(model, 1)
        key = tuple(sorted((path, hash(content)) for path, content in files.items()))
        found = self._found.get(key)
        if found is None:
            found = self._found[key] = self._look(lived, files)
        if found in allowed:
            return
        told = found.wrong or f"{len(found.events)} events, {len(allowed[0].events)} were told as saved"
        if not set(allowed[0].events) <= set(found.events) or found in lived.truths:
            self._outcome.lose(f"{name}: {told}")
        elif found.wrong:
            self._outcome.broken.append(f"{name}: {told}")
        else:
            self._outcome.be_silent(f"{name}: what is there is neither what was nor what was asked for")

    def _look(self, lived: Lived, files: Files) -> Seen:
        lay_out(self._folder, files)
        try:
            store = Store.open(self._folder / HOME, clock=ManualClock(), mirrored=lived.mirrored)
        except StoreError as error:
            return Seen(b"", (), str(error))
        try:
            found = seen(store)
        finally:
            store.close()
        if store.healed is not None and (store.healed.lost or not lived.heals):
            return found._replace(wrong=f"had to be healed: {store.healed}")
        return found

    def _count(self, name: str, count: int) -> None:
        known = int(self._outcome.notes.get(name, "0"))
        self._outcome.notes[name] = str(known + count)


def lay_out(folder: Path, files: Files) -> None:
    """Make a folder hold these files and nothing else."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir()
    for name, content in sorted(files.items()):
        if content is None:
            (folder / name).mkdir()
        else:
            (folder / name).write_bytes(content)


def _damaged(folder: Path, files: Files, random: Random) -> Files:
    """Return the files with a page of the store overwritten, so that opening it finds out."""
    name = f"{HOME}/kiosk.db"
    content = files[name]
    if content is None:
        raise AssertionError("a folder in the store's place")
    pages = [random.randrange(len(content) // PAGE) for _ in range(8)]
    for page in (*pages, 0):
        rotten = files | {name: content[: page * PAGE] + bytes(PAGE) + content[(page + 1) * PAGE :]}
        lay_out(folder, rotten)
        store = Store.open(folder / HOME, clock=ManualClock())
        store.close()
        if store.healed is not None:
            return rotten
    raise AssertionError("a store without its first page was opened")
