"""The way through the IT guide on a machine of its own: each block as it is typed, and a look at what came of it."""

import shutil
import signal
import sys
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import msgspec

from tests.machine import guide
from tests.machine.booted import Booted, NotBooted, lacking
from tests.machine.ground import Ground, fetch

REFUSED = 3
BLOCK_S = 1_800.0


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """A block with its place in the page: which one under its title it is."""

    title: str
    number: int
    commands: str

    @property
    def place(self) -> guide.Place:
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


def strangers(found: Sequence[Step]) -> list[guide.Place]:
    """Return what is told of blocks that the page has not: a title was changed, or a block left out."""
    places = {step.place for step in found}
    return sorted({*guide.SEEN, *guide.BEFORE} - places)


class Walk:
    """One walk; counts what failed."""

    def __init__(self, machine: Booted, ground: Ground, *, until: float) -> None:
        self._machine, self._ground, self._until = machine, ground, until
        self._began = time.monotonic()
        self.failed = 0

    def step(self, step: Step) -> bool:
        """Run one block and look at what came of it; False where its own commands failed, or time is up."""
        left_s = min(BLOCK_S, self._until - time.monotonic())
        if left_s <= 0:
            self._say(False, step.name, "the time that was given is up")
            return False
        print(f"[{time.monotonic() - self._began:6.1f} s] {step.name}", flush=True)
        fetch(self._machine.root, step.commands)
        is_done = self._run("\n".join(guide.BEFORE.get(step.place, ())), step.name, left_s)
        is_done = is_done and self._run(guide.filled(step.commands), step.name, left_s)
        if is_done:
            self._look(step)
        self._ground.keep_packages(self._machine.root)
        return is_done

    def _run(self, commands: str, name: str, within_s: float) -> bool:
        if not commands:
            return True
        code, heard = self._machine.reader_runs(
            f"set -eu -o pipefail\n{commands}", types=guide.TYPED, within_s=within_s
        )
        is_fine, why = code == 0, f"ended with {code}"
        if guide.restarts(commands):
            is_fine, why = self._machine.comes_back(), f"{why}, and the machine did not come back"
        for line in heard.splitlines()[-12 if is_fine else -60 :]:
            print(f"           {line}", flush=True)
        self._say(is_fine, name, why)
        return is_fine

    def _look(self, step: Step) -> None:
        for sentence, command in guide.SEEN.get(step.place, {}).items():
            done = self._machine.root_says("sh", "-c", command)
            self._say(done.returncode == 0, f"  {sentence}", f"{done.stdout[-1500:]}{done.stderr[-1500:]}")

    def _say(self, is_so: bool, sentence: str, why: str) -> None:
        self.failed += not is_so
        print(f"{'ok ' if is_so else 'NOT'} {sentence}{'' if is_so else f': {why.strip()}'}", flush=True)


def walk(found: Sequence[Step], folder: Path, *, minutes: float) -> int:
    """Go through the blocks in a new machine; 1 where something is not as the page says, 3 where there is none."""
    if sentences := lacking(sys.version_info[:2]):
        return refused(found, " ".join(sentences))
    signal.signal(signal.SIGTERM, lambda *_: sys.exit("Ended from outside; the machine is ended too."))
    ground = Ground(folder.absolute())
    ground.prepare()
    root, until = ground.machine(), time.monotonic() + minutes * 60
    left = list(found)
    try:
        with Booted(root, ground.wheels) as machine:
            going = Walk(machine, ground, until=until)
            while left and going.step(left[0]):
                left.pop(0)
            failed = going.failed
    except NotBooted as error:
        return refused(left, f"This machine does not let a Debian start inside it: {error}")
    finally:
        shutil.rmtree(root, ignore_errors=True)
    for step in left[1:]:
        print(f"not run: {step.name}")
    for sentence in guide.NOT_LOOKED_AT:
        print(f"not looked at: {sentence}")
    print(f"{len(found) - len(left)} of {len(found)} blocks, {failed} things are not as the page says")
    return 1 if failed or left else 0


def refused(left: Sequence[Step], why: str) -> int:
    """Say why there is no walk, and what is not run for that; returns the exit code of a missing environment."""
    print(why, file=sys.stderr)
    for step in left:
        print(f"not run: {step.name}", file=sys.stderr)
    return REFUSED
