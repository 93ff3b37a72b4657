"""A newer program, from the folder that was built to the station that runs it, or runs the old one again.

Real server, real supervisor, real processes; the programs are this checkout under other numbers (`trees.program`).
"""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic

import pytest

from kiosk.demo import enrolled
from tests.e2e.central import HERE, ROOT, CentralProcess, ServerSide
from tests.kiosk.updating.trees import DIES, DIES_AT_ITS_START, WORKS, program

pytestmark = [
    pytest.mark.build,
    pytest.mark.timeout(300),
    pytest.mark.skipif(os.name == "nt", reason="the small programs begin with a line of POSIX"),
]
PATIENCE_S = 120


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralProcess]:
    made = CentralProcess(tmp_path / "central")
    made.home.mkdir()
    try:
        made.start_demo(HERE / "small.gift")
        yield made
    finally:
        made.stop()


@pytest.fixture
def side(central: CentralProcess) -> Iterator[ServerSide]:
    made = ServerSide(central.home)
    yield made
    made.close()


class Station:
    """A station as its session starts it: the supervisor, and what that keeps running."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.environ = {
            **os.environ,
            "KIOSK_HOME": str(home),
            "KIOSK_LOCK": "off",
            "KIOSK_UPDATE_QUIET_HOURS": "0",
            "PYTHONWARNINGS": "ignore",
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


@pytest.fixture
def station(central: CentralProcess, tmp_path: Path) -> Iterator[Station]:
    home = tmp_path / "station"
    enrolled(central.server, home, name="7")
    made = Station(home)
    yield made
    made.stop()


def built(folder: Path, body: str, version: str) -> Path:
    """A folder as PyInstaller makes it, as far as a release asks."""
    (folder / "_internal").mkdir(parents=True)
    (folder / "kiosk").write_bytes(program(body, version=version))
    (folder / "kiosk").chmod(0o755)
    (folder / "_internal" / "build.json").write_text(json.dumps({"version": version, "fingerprint": "abc123"}))
    return folder


def until(what: Callable[[], bool], why: str) -> None:
    end, turn = monotonic() + PATIENCE_S, Event()
    while not what():
        assert monotonic() < end, why
        turn.wait(0.3)


def test_a_release_reaches_the_station_between_sessions_and_one_that_dies_gives_way_to_the_one_before(
    central: CentralProcess, side: ServerSide, station: Station, tmp_path: Path
) -> None:
    def told() -> dict[str, object]:
        return side.do("station_told", seat="7")

    def roll_out(version: str, body: str) -> None:
        added = central.run("add-release", str(built(tmp_path / version, body, version)), "--file", str(tmp_path))
        assert added.returncode == 0, added.stderr
        assert central.run("roll-out", version).returncode == 0

    roll_out("9.0.0", WORKS)
    until(lambda: told()["update_state"] == "waiting", "it does not say that it waits")
    assert told()["update_why"] == "UPDATE-WAITS-SESSION"
    assert told()["update_waits_ms"] > 0
    refused = station.run("update", "apply")
    assert (refused.returncode, "KIOSK-STORE-BUSY" in refused.stderr) == (4, True)

    side.do("cancel_all_sessions")
    until(lambda: told()["program"] == "9.0.0", "the new program does not run")
    until(lambda: told()["update_to"] == "", "it still waits for something")
    assert station.status()["version"] == "9.0.0"

    roll_out("9.1.0", DIES_AT_ITS_START)
    until(lambda: told()["update_why"] == "KIOSK-UPDATE-DIES", "nobody says that it died")
    assert told()["program"] == "9.0.0"
    assert station.status()["name"] == "9.1.0-abc123"

    roll_out("9.2.0", DIES)
    until(lambda: told()["update_why"] == "KIOSK-UPDATE-TRIAL", "nobody says that it fails its own test")
    assert told()["program"] == "9.0.0"

    station.stop()
    stick = tmp_path / "stick"
    stick.mkdir()
    added = central.run("add-release", str(built(tmp_path / "9.3.0", WORKS, "9.3.0")), "--file", str(stick))
    assert added.returncode == 0, added.stderr
    taken = station.run("update", "from-stick", str(stick))
    assert taken.returncode == 0, taken.stderr
    assert "ready" in taken.stdout
    assert "9.3.0-abc123 is started" in station.run("update", "apply").stdout
    assert "9.0.0-abc123 is started" in station.run("update", "rollback").stdout
