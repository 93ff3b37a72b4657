"""Starts the victim, reads what it tells, and drives keys and mouse as a person would."""

import json
import queue
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import monotonic, sleep
from typing import Any

from kiosk.lockdown.watchdog import EVERY_MS
from tests.x11 import x11_env

DEADLINE = 15.0
ROOT = Path(__file__).parents[3]


class Victim:
    """A locked window in a process of its own."""

    def __init__(self, process: subprocess.Popen[str], display: str) -> None:
        self.process, self.display = process, display
        self.told: list[dict[str, Any]] = []
        self.window = 0
        self.spots: dict[str, tuple[int, int]] = {}
        self._lines: queue.Queue[str | None] = queue.Queue()
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout
        for line in self.process.stdout:
            self._lines.put(line)
        self._lines.put(None)

    def until(self, what: str, **facts: Any) -> dict[str, Any]:
        """The next thing told of that kind with those facts; earlier ones stay in `told`."""
        deadline = monotonic() + DEADLINE
        while True:
            try:
                line = self._lines.get(timeout=max(0.0, deadline - monotonic()))
            except queue.Empty:
                line = None
            if line is None:
                raise AssertionError(f"never told {what} {facts}; told {self.told[-20:]}")
            self.told.append(json.loads(line))
            if self.told[-1]["what"] == what and facts.items() <= self.told[-1].items():
                return self.told[-1]

    def say(self, command: str) -> None:
        assert self.process.stdin
        self.process.stdin.write(command + "\n")
        self.process.stdin.flush()

    def ask(self, command: str, answer: str) -> dict[str, Any]:
        self.say(command)
        return self.until(answer)

    def causes(self, what: str = "breach") -> list[str]:
        """The causes told so far, without the common part of their names."""
        return [told["cause"].removeprefix("KIOSK-LOCK-") for told in self.told if told["what"] == what]

    def settle(self) -> None:
        """Wait until all is held again and nothing more is told of the last attack."""
        while self.ask("holds", "holds")["missing"]:
            self.until("regained")

    def types(self, text: str) -> None:
        """Type it on the keyboard, and wait until the candidate sees it in the answer field, and no more than it."""
        before = next((told["text"] for told in reversed(self.told) if told["what"] == "text"), "")
        xdotool(self.display, "type", "--delay", "1", text)
        assert self.until("text")["text"].startswith(before + text[0])
        if len(text) > 1:
            self.until("text", text=before + text)


@contextmanager
def running_victim(
    display: str, home: Path, *, engaged: bool = True, every_ms: int = EVERY_MS, env: dict[str, str] | None = None
) -> Iterator[Victim]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.kiosk.lockdown.victim", "x11", str(home), str(every_ms)],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT, env=x11_env(display) | (env or {}),
    )  # fmt: skip
    try:
        victim = Victim(process, display)
        start = victim.until("engaged")
        victim.window, victim.spots = start["window"], start["spots"]
        if engaged:
            victim.settle()
        yield victim
    finally:
        process.kill()
        process.communicate()


def xdotool(display: str, *arguments: str) -> str:
    command = ["xdotool", *arguments]
    return subprocess.run(
        command, env=x11_env(display), check=True, timeout=DEADLINE, capture_output=True, text=True
    ).stdout


def run(display: str, *command: str, feed: str = "") -> str:
    """Run a program on the display and give what it prints; it may fail, as an attack does."""
    done = subprocess.run(
        command, env=x11_env(display), input=feed, check=False, timeout=DEADLINE, capture_output=True, text=True
    )
    return done.stdout


def until(is_so: Callable[[], object]) -> None:
    """Wait for a condition of the outside world that nobody signals."""
    deadline = monotonic() + DEADLINE
    while not is_so():
        assert monotonic() < deadline, "it never became so"
        sleep(0.01)
