"""The way through a page on a machine of its own: each block as it is typed, and a look at what came of it."""

import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from tests import pages
from tests.machine import guide, sessions
from tests.machine.booted import Booted, NotBooted, lacking
from tests.machine.ground import Ground, fetch
from tests.machine.told import TYPED, Place, Told, filled, restarts

REFUSED = 3
BLOCK_S = 1_800.0
GUIDE = "docs/it-guide.md"
TOLD: dict[str, Told] = {GUIDE: guide.TOLD, "docs/sessions.md": sessions.TOLD}
"""The pages that can be walked on a machine."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A block with its place in the page: which one under its title it is."""

    title: str
    number: int
    commands: str

    @property
    def place(self) -> Place:
        """How what is told of it is found."""
        return self.title, self.number

    @property
    def name(self) -> str:
        """How it is named to people."""
        return f"{self.title} ({self.number + 1})"


def steps(blocks: Iterable[tuple[str, str]]) -> Iterator[Step]:
    """Number the blocks, each a title and its commands, under their titles."""
    seen = Counter[str]()
    for title, commands in blocks:
        yield Step(title=title, number=seen[title], commands=commands)
        seen[title] += 1


def strangers(found: Sequence[Step], told: Told) -> list[Place]:
    """Return what is told of blocks that the page has not: a title was changed, or a block left out."""
    places = {step.place for step in found}
    return sorted({*told.seen, *told.before, *told.needs, *told.anew} - places)


def stretches(found: Sequence[Step], told: Told) -> Iterator[list[Step]]:
    """Give the blocks in stretches: with each that begins anew a new one."""
    stretch: list[Step] = []
    for step in found:
        if stretch and step.place in told.anew:
            yield stretch
            stretch = []
        stretch.append(step)
    if stretch:
        yield stretch


class Walk:
    """One walk; counts what failed."""

    def __init__(self, told: Told, ground: Ground, *, minutes: float) -> None:
        self._told, self._ground = told, ground
        self._began = time.monotonic()
        self._until = self._began + minutes * 60
        self.failed = 0

    def stretch(self, found: list[Step], root: Path) -> None:
        """Boot the machine and run the blocks in it, as far as they go; what was run is taken out. Raises NotBooted."""
        if found[0].place in self._told.anew:
            self._ground.put_back(root)
        with Booted(root, self._ground.wheels) as self._machine:
            while found and self.step(found[0]):
                found.pop(0)

    def step(self, step: Step) -> bool:
        """Run one block and look at what came of it; False where its own commands failed, or time is up."""
        left_s = min(BLOCK_S, self._until - time.monotonic())
        if left_s <= 0:
            self._say(False, step.name, "the time that was given is up")
            return False
        print(f"[{time.monotonic() - self._began:6.1f} s] {step.name}", flush=True)
        before = "\n".join(self._told.before.get(step.place, ()))
        fetch(self._machine.root, f"{before}\n{step.commands}")
        is_done = self._run(before, step.name, left_s)
        is_done = is_done and self._run(filled(step.commands), step.name, left_s)
        if is_done:
            self._look(step)
        self._ground.keep_packages(self._machine.root)
        return is_done

    def _run(self, commands: str, name: str, within_s: float) -> bool:
        if not commands:
            return True
        code, heard = self._machine.reader_runs(
            f"set -eu -o pipefail\n{pages.strict(commands)}", types=TYPED, within_s=within_s
        )
        is_fine, why = code == 0, f"ended with {code}"
        if restarts(commands):
            is_fine, why = self._machine.comes_back(), f"{why}, and the machine did not come back"
        for line in heard.splitlines()[-12 if is_fine else -60 :]:
            print(f"           {line}", flush=True)
        self._say(is_fine, name, why)
        return is_fine

    def _look(self, step: Step) -> None:
        for sentence, command in self._told.seen.get(step.place, {}).items():
            done = self._machine.root_says("sh", "-c", command)
            self._say(done.returncode == 0, f"  {sentence}", f"{done.stdout[-1500:]}{done.stderr[-1500:]}")

    def _say(self, is_so: bool, sentence: str, why: str) -> None:
        self.failed += not is_so
        print(f"{'ok ' if is_so else 'NOT'} {sentence}{'' if is_so else f': {why.strip()}'}", flush=True)


def walk(found: Sequence[Step], folder: Path, told: Told, *, minutes: float) -> int:
    """Go through the blocks in a new machine; 1 where something is not as the page says, 3 where there is none."""
    if sentences := lacking(sys.version_info[:2]):
        return refused(found, " ".join(sentences))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Ended from outside; the machine is ended too."))
    ground = Ground(folder.absolute())
    ground.prepare()
    root, left = ground.machine(), list(stretches(found, told))
    going = Walk(told, ground, minutes=minutes)
    try:
        while left:
            going.stretch(left[0], root)
            if left[0]:
                break
            left.pop(0)
    except NotBooted as error:
        return refused([step for stretch in left for step in stretch], f"{_NO_DEBIAN}: {error}")
    finally:
        ground.forget()
    not_run = [step for stretch in left for step in stretch]
    for step in not_run[1:]:
        print(f"not run: {step.name}")
    for sentence in told.not_looked_at:
        print(f"not looked at: {sentence}")
    print(f"{len(found) - len(not_run)} of {len(found)} blocks, {going.failed} things are not as the page says")
    return 1 if going.failed or not_run else 0


_NO_DEBIAN = "This machine does not let a Debian start inside it"


def refused(left: Sequence[Step], why: str) -> int:
    """Say why there is no walk, and what is not run for that; returns the exit code of a missing environment."""
    print(why, file=sys.stderr)
    for step in left:
        print(f"not run: {step.name}", file=sys.stderr)
    return REFUSED
