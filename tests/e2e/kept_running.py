"""A station as its session starts it: the supervisor, and what that keeps running."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from threading import Event
from time import monotonic

from tests.e2e.central import ROOT

PATIENCE_S = 120


class Station:
    """One that runs until it is stopped; commands run beside it."""

    def __init__(self, home: Path, **environ: str) -> None:
        self.home = home
        self.environ = {
            **os.environ,
            "KIOSK_HOME": str(home),
            "KIOSK_LOCK": "off",
            "KIOSK_UPDATE_QUIET_HOURS": "0",
            "PYTHONWARNINGS": "ignore",
            **environ,
        }
        command = [sys.executable, "-m", "kiosk", "run", "--windowed"]
        self.process = subprocess.Popen(command, env=self.environ, cwd=ROOT)

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        command = [sys.executable, "-m", "kiosk", *words]
        return subprocess.run(command, env=self.environ, cwd=ROOT, capture_output=True, text=True, check=False)

    def status(self) -> dict[str, object]:
        told = json.loads(self.run("update", "status", "--json").stdout)
        assert isinstance(told, dict)
        return told

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(PATIENCE_S)


def until(what: Callable[[], bool], why: str) -> None:
    end, turn = monotonic() + PATIENCE_S, Event()
    while not what():
        assert monotonic() < end, why
        turn.wait(0.3)
