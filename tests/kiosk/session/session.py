"""A session of a real station, started by its command line as a user without rights."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import monotonic, sleep
from typing import Any

from kiosk.lockdown.proc import Processes
from tests.kiosk.store import made
from tests.unprivileged import hand_over, unprivileged

ROOT = Path(__file__).parents[3]
SYSTEM = ROOT / "resources" / "system"
DEADLINE_S = 30.0
PROCESSES = Processes()


@dataclass(slots=True)
class Session:
    """A launcher at work."""

    process: "subprocess.Popen[str]"
    home: Path
    place: Path

    def locks(self) -> list[dict[str, Any]]:
        """What each run of the kiosk logged of its lock."""
        file = self.home / "log" / "kiosk.log"
        lines = file.read_text().splitlines() if file.exists() else []
        return [line for line in map(json.loads, lines) if line["message"] == "lock"]

    def until_locked(self, runs: int = 1) -> dict[str, Any]:
        until(lambda: len(self.locks()) >= runs or self.process.poll() is not None)
        assert self.process.poll() is None, self.process.communicate()
        return self.locks()[runs - 1]

    def descendants(self, *words: str) -> list[int]:
        """The processes of the session whose command line has all of these words."""
        return [
            pid
            for pid in PROCESSES.everybody()
            if set(words) <= set(PROCESSES.arguments(pid)) and self.process.pid in PROCESSES.ancestors(pid)
        ]

    def kiosk(self) -> int:
        """The process that shows the exam."""
        until(lambda: len(self.descendants("run", "--child")) == 1)
        return self.descendants("run", "--child")[0]

    def end(self) -> tuple[int, str]:
        """Ask it to end; its exit code and what it said."""
        self.process.send_signal(signal.SIGTERM)
        return self.ended()

    def ended(self) -> tuple[int, str]:
        _, said = self.process.communicate(timeout=DEADLINE_S)
        return self.process.returncode, said

    def left(self) -> set[str]:
        """What stands in the session's folder."""
        return {entry.name for entry in self.place.iterdir()}


@contextmanager
def session(folder: Path, kind: str, *options: str, enrolled: bool = True, **environ: str) -> Iterator[Session]:
    """Run the command of a session's unit, with more options, on a station of its own."""
    home, place = folder / "home", folder / "place"
    if not home.exists():
        home.mkdir()
        if enrolled:
            made.enrolled(home).close()
    hand_over(home)
    hand_over(place)
    process = subprocess.Popen(
        unprivileged(kiosk(*exec_start(kind), *options)), env=unit_env(home, place) | environ, cwd=ROOT,
        stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True,
    )  # fmt: skip
    try:
        yield Session(process, home, place)
    finally:
        if process.poll() is None:
            process.terminate()
        process.communicate(timeout=DEADLINE_S)


def kiosk(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "kiosk", *arguments]


def words_of(unit: Path, name: str) -> list[str]:
    """What a unit says under that name, all lines together."""
    lines = [line.partition("=") for line in unit.read_text().splitlines() if not line.startswith("#")]
    return [word for key, _, value in lines if key == name for word in value.split()]


def exec_start(kind: str) -> list[str]:
    """What the unit of that kind tells the program to do."""
    return words_of(SYSTEM / f"usr/lib/systemd/system/exam-kiosk-{kind}.service", "ExecStart")[1:]


def unit_env(home: Path, place: Path) -> dict[str, str]:
    """What systemd gives to the unit's program."""
    return {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "LANG": "C.UTF-8",
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "KIOSK_HOME": str(home),
        "RUNTIME_DIRECTORY": str(place),
    }


def until(is_so: Callable[[], object]) -> None:
    """Wait for a condition of the outside world that nobody signals."""
    deadline = monotonic() + DEADLINE_S
    while not is_so():
        assert monotonic() < deadline, "it never became so"
        sleep(0.02)
