"""The whole program on a disk that is cut off, refuses, fills up, becomes read-only, or lies.

It says on screen that nothing can be saved; after the disk is mended it comes back, and nothing that was shown as saved
is missing. A disk that lies about its syncs can only be made good for by the second copy on another disk, which is a
second behind at most; that much may be missing then, and no more.
"""

import time
from collections.abc import Sequence
from contextlib import ExitStack
from pathlib import Path

from tests.faults.disks import NotHere, RealDisk, UserDisk, real_disk, user_disk
from tests.faults.outcome import Outcome
from tests.faults.throwaway import Throwaway, throwaway
from tests.faults.told import AnyLine, Gives, Marked, Marks, Saved, Strange, lines_of
from tests.faults.whole_program import SHORTEST_S, Case, Figures

REFUSALS = "refuse sync", "refuse write", "fill", "lock"
TOLD_WITHIN_S = 20.0
LIES_S = 3.0
BEHIND_NS = 2_500_000_000
"""The second copy's second, and what a busy machine adds to it."""
REAL = "ext4", "xfs"


def program_on_bad_disk(folder: Path, *, rounds: int, seed: int) -> Outcome:
    """Let a disk in user space do everything that it can do to the program, so many times."""
    outcome = Outcome(fault="whole program, bad disk")
    try:
        with throwaway(folder / "central") as server:
            for number in range(rounds):
                with user_disk(at := folder / f"bad-{number}") as disk:
                    case = _OnDisk(folder / f"met-{number}", server, outcome, f"{seed}/{number}", station=at / "home")
                    case.meet(disk, ("cut", *REFUSALS, "cut"))
                _lied_to(folder, server, outcome, f"{seed}-{number}-lie", has_copy=True)
    except NotHere as error:
        outcome.skipped = str(error)
    return outcome


def program_on_lying_disk(folder: Path, *, seed: int, has_copy: bool) -> Outcome:
    """Let a disk lie to the program, which has a second copy elsewhere, or none, and then must lose something."""
    outcome = Outcome(fault="whole program, lying disk")
    try:
        with throwaway(folder / "central") as server:
            _lied_to(folder, server, outcome, f"{seed}-lie", has_copy=has_copy)
    except NotHere as error:
        outcome.skipped = str(error)
    return outcome


def _lied_to(folder: Path, server: Throwaway, outcome: Outcome, name: str, *, has_copy: bool) -> None:
    at = folder / f"lying-{name}"
    with user_disk(at) as disk:
        case = _OnDisk(folder / f"met-{name}", server, outcome, name, station=at / "home")
        copies = folder / f"other-disk-{name}" if has_copy else at / "same-disk"
        case.settings["KIOSK_MIRROR"] = str(copies)
        case.behind_ns = BEHIND_NS if has_copy else 0
        case.meet(disk, ("lie",))


def program_on_real_disk(folder: Path, *, rounds: int, seed: int, kinds: Sequence[str] = REAL) -> Outcome:
    """Cut the power under the program on real file systems, so many times each."""
    outcome = Outcome(fault="whole program, real power cuts")
    with ExitStack() as stack:
        server = None
        for kind in kinds:
            try:
                at = folder / kind
                with real_disk(kind, at, image=folder / f"{kind}.image") as disk:
                    server = server or stack.enter_context(throwaway(folder / "central"))
                    case = _OnDisk(folder / f"case-{kind}", server, outcome, f"{seed}/{kind}", station=at / "home")
                    case.meet(disk, ("cut",) * rounds)
                    outcome.notes[kind] = f"{rounds} cuts"
            except NotHere as error:
                outcome.notes[kind] = f"skipped: {error}"
    if not outcome.tries and not outcome.broken:
        outcome.skipped = "; ".join(outcome.notes.values())
    return outcome


class _OnDisk(Case):
    """One attempt, on a disk with troubles."""

    def __init__(self, *arguments: object, station: Path) -> None:
        home, server, outcome, seed = arguments
        super().__init__(home, server, outcome, Figures(), seed=seed, station=station)  # type: ignore[arg-type]
        self.settings = {"KIOSK_DISK_NEEDED_MB": "0", "KIOSK_DISK_RESERVE_MB": "0"}
        self.behind_ns = 0
        self._trouble = ""
        self._sure_until_ns = 0
        self._has_met = self._was_told = self._was_lied_to = False

    def meet(self, disk: UserDisk | RealDisk, troubles: Sequence[str]) -> None:
        """Live once for each trouble, then submit."""
        self._disk = disk
        for trouble in troubles:
            self._trouble, self._sure_until_ns = trouble, 0
            self._has_met = self._was_told = False
            while not self._has_met:  # a life that ends while it starts meets nothing
                self._live_and_die(is_offline=False)
            self._outcome.tries += 1
            self._outcome.tell()
            if trouble in REFUSALS and not self._was_told:
                self._outcome.be_silent(f"attempt {self._seed}: nobody was told of the disk ({trouble})")
        self._trouble = ""
        self._end()
        self._outcome.promised += self._memory.promised
        for screen in self._memory.strange:
            if not screen.startswith("RefusalScreen"):
                self._break(f"not as it should be on screen: {screen}")

    def _await_moment(self) -> None:
        time.sleep(self._random.uniform(SHORTEST_S, 1.5))
        self._has_met = True
        self._sure_until_ns = time.monotonic_ns()
        self._disk.do(self._trouble)
        if self._trouble in REFUSALS:
            until = time.monotonic() + TOLD_WITHIN_S
            while not self._was_told and time.monotonic() < until:
                time.sleep(0.02)
                self._was_told = any(_is_refusal(line) for line in self._news())
        elif self._trouble == "lie":
            self._was_lied_to = True
            time.sleep(LIES_S)
            self._sure_until_ns = time.monotonic_ns() - self.behind_ns
            self._disk.do("cut")

    def _after_death(self) -> None:
        if self._trouble:
            self._disk.mend()

    def _news(self) -> list[AnyLine]:
        whole, _, _ = self._told.read_bytes()[self._read :].rpartition(b"\n")
        return lines_of(whole)

    def _heard(self, lines: list[AnyLine]) -> list[AnyLine]:
        """Return the lines, those that came too late for a promise as mere wishes."""
        if self._was_lied_to and not self._trouble:
            return _after_lies(lines)
        if self._trouble not in ("cut", "lie"):
            return lines
        return [line if line.at_ns < self._sure_until_ns else _as_wish(line) for line in lines]

    def _is_wrong(self, what: str) -> bool:
        # Where the candidate was is not promised by a disk that lies.
        return not (self._was_lied_to and what.startswith("came back at"))


def _is_refusal(line: AnyLine) -> bool:
    return isinstance(line, Strange) and line.screen.startswith("RefusalScreen")


def _after_lies(lines: list[AnyLine]) -> list[AnyLine]:
    """Return the lines of a life after a lie: what nobody gave in it may yet come back newer from the server."""
    given, heard = set(), []
    for line in lines:
        if isinstance(line, Gives):
            given.add((line.item, line.response))
        is_found = isinstance(line, Saved) and (line.item, line.response) not in given
        heard.append(_as_wish(line) if is_found else line)
    return heard


def _as_wish(line: AnyLine) -> AnyLine:
    match line:
        case Saved():
            return Gives(
                at_ns=line.at_ns, left_ms=line.left_ms, item=line.item, response=line.response, values=line.values
            )
        case Marked():
            return Marks(at_ns=line.at_ns, left_ms=line.left_ms, item=line.item, is_on=line.is_on)
        case _:
            return line
