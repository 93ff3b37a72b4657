"""A sound card that is none: what a program plays into it is heard by the test, sample by sample."""

import math
import os
import subprocess
import time
from array import array
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

RATE = 8_000
LOUD = 600
"""Of 32,767: what nobody would call silence."""


class Ear:
    """A PulseAudio server of its own with a null sink; programs find it by `environment`."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._socket = folder / "native"
        self._heard = folder / "heard.raw"
        self.environment = {
            **{name: value for name, value in os.environ.items() if not name.startswith(("PULSE", "DBUS"))},
            "PULSE_SERVER": f"unix:{self._socket}",
            "XDG_RUNTIME_DIR": str(folder),
            "HOME": str(folder),
        }

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Run the server and keep everything that is played."""
        shape = ["--format=s16le", f"--rate={RATE}", "--channels=1", "--latency-msec=50"]
        modules = (
            f"module-null-sink sink_name=ear rate={RATE}",
            f"module-native-protocol-unix socket={self._socket} auth-anonymous=1",
        )
        options = ["-n", "--daemonize=no", "--exit-idle-time=-1", "--use-pid-file=no", "--disallow-exit"]
        loaded = [part for module in modules for part in ("-L", module)]
        log = (self._folder / "pulse.log").open("wb")
        with log, subprocess.Popen(["pulseaudio", *options, *loaded], env=self.environment, stderr=log) as server:
            try:
                self._wait(self._socket.exists)
                with (
                    self._heard.open("wb") as out,
                    subprocess.Popen(
                        ["parec", "-d", "ear.monitor", *shape],
                        env=self.environment,
                        stdout=out,
                    ) as recorder,
                ):
                    try:
                        self._wait(lambda: self._heard.stat().st_size > 0)
                        yield
                    finally:
                        recorder.terminate()
            finally:
                server.terminate()

    def _wait(self, is_there: Callable[[], bool]) -> None:
        deadline = time.monotonic() + 20
        while not is_there():
            if time.monotonic() > deadline:
                raise TimeoutError((self._folder / "pulse.log").read_text()[-500:])
            time.sleep(0.02)

    @property
    def heard(self) -> "array[int]":
        """Everything since the beginning."""
        raw = self._heard.read_bytes()
        return array("h", raw[: len(raw) // 2 * 2])

    @property
    def loud_ms(self) -> int:
        """How long something was heard that nobody would call silence."""
        heard, step = self.heard, RATE // 50
        pieces = (heard[at : at + step] for at in range(0, len(heard) - step, step))
        return sum(20 for piece in pieces if max(map(abs, piece)) > LOUD)

    def pitch_hz(self) -> float:
        """How high the loud parts are: half of how often they cross the middle."""
        loud = [sample for sample in self.heard if abs(sample) > LOUD]
        crossings = sum(1 for one, other in pairwise(loud) if one * other < 0)
        return crossings / 2 / (self.loud_ms / 1_000)


def level(samples: "array[int]") -> float:
    """The root of the mean square."""
    return math.sqrt(sum(sample * sample for sample in samples) / max(len(samples), 1))
