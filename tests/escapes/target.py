"""What is attacked: the exam's window with lock and watchdog alone, for the many rows."""

import json
import queue
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from kiosk.lockdown.port import HoldName
from tests.escapes.arena import ROOT, Arena, Server
from tests.escapes.row import Report
from tests.kiosk.lockdown.harness import Victim
from tests.unprivileged import hand_over

STEADY_S = 10.0


class Target(Protocol):
    """An exam under attack."""

    noise: float
    """Which part of the screen may differ between two pictures by itself: a focus ring, what was typed."""

    covers: bool
    """Whether it covers the question for as long as a hold is lost, so that nothing can be typed meanwhile."""

    @property
    def window(self) -> int: ...

    @property
    def spot(self) -> tuple[int, int]:
        """Where to click to be in the answer field."""

    @property
    def is_alive(self) -> bool: ...

    def settle(self) -> None:
        """Wait until every hold is held."""

    def text(self) -> str:
        """What stands in the answer field, as far as is known."""

    def has_typed(self, token: str, within_s: float) -> bool:
        """Whether this came to stand in the answer field."""

    def reports(self, since_ns: int, until_ns: int) -> tuple[Report, ...]:
        """What was told between these moments of the monotonic clock."""


class Light(Victim):
    """The window with its lock in a process of its own, told of line by line."""

    noise = 0.012
    covers = False

    @property
    def spot(self) -> tuple[int, int]:
        return self.spots["field"]

    @property
    def is_alive(self) -> bool:
        return self.process.poll() is None

    def settle(self) -> None:
        deadline = time.monotonic() + STEADY_S
        # On a server of its own a second client is a breach for as long as it is there, and the suite is one; this
        # machine may be a guest inside another one for ever.
        theirs = {HoldName.CAPTURE, HoldName.MACHINE}
        while set(self.ask("holds", "holds")["missing"]) - theirs and time.monotonic() < deadline:
            time.sleep(0.05)
        self.window = int(self.ask("window", "window")["window"])

    def shut(self, *, is_shut: bool) -> None:
        """Have the policy name no program that may be there, as most do; or those again that this suite needs."""
        self.say("shut" if is_shut else "open")

    def hear(self, within_s: float = 0.0) -> bool:
        """Take in what was told meanwhile; waits for a line at most so long, and says whether one came."""
        deadline = time.monotonic() + within_s
        came = False
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, 0.0 if came else deadline - time.monotonic()))
            except queue.Empty:
                return came
            if line is None:
                self._lines.put(None)
                return came
            self.told.append(json.loads(line))
            came = True

    def text(self) -> str:
        self.hear()
        return next((str(told["text"]) for told in reversed(self.told) if told["what"] == "text"), "")

    def has_typed(self, token: str, within_s: float) -> bool:
        deadline = time.monotonic() + within_s
        while token not in self.text():
            if time.monotonic() > deadline:
                return False
            self.hear(0.05)
        return True

    def reports(self, since_ns: int, until_ns: int) -> tuple[Report, ...]:
        self.hear()
        found = [told for told in self.told if told["what"] in {"breach", "repelled"}]
        return tuple(_report(told, since_ns) for told in found if since_ns <= told["at_ns"] <= until_ns)


def _report(told: dict[str, Any], since_ns: int) -> Report:
    return Report(told["hold"], told["cause"], (told["at_ns"] - since_ns) / 1e6, told["what"] == "breach")


def lock_of(arena: Arena) -> str:
    """The lock that a station has there. In a window of another server the one for cage is had by its name only."""
    return "wayland" if arena.server is Server.CAGE else "auto"


@contextmanager
def light(arena: Arena, home: Path, *, lock: str, settles: bool = True) -> Iterator[Light]:
    """Start it in the arena; it is locked when this gives it."""
    home.mkdir(parents=True, exist_ok=True)
    if arena.server is Server.CAGE:
        hand_over(home)
    noisy = arena.server is Server.CAGE  # a compositor in a window complains about the window
    process = subprocess.Popen(
        [*arena.wrap, sys.executable, "-m", "tests.escapes.victim", lock, str(home)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=arena.env,
        stderr=subprocess.DEVNULL if noisy else None,
    )  # fmt: skip
    try:
        target = Light(process, arena.display)
        start = target.until("engaged")
        target.window, target.spots = start["window"], start["spots"]
        if settles:
            target.settle()
        yield target
    finally:
        process.kill()
        process.communicate()
