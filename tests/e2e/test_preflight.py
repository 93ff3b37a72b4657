"""A machine is checked by command, its admin sees it, a false alarm is excused, and the machine hears of both."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kiosk.demo import enrolled
from tests.e2e.central import CentralProcess, ServerSide

WARNED = "second_disk"
"""What every machine of a test has: the second copy on the disk of the first."""


class Machine:
    """An enrolled station that does not run, looked at by its command line."""

    def __init__(self, home: Path, central: CentralProcess) -> None:
        self.home = home
        self.station = enrolled(central.server, home, name="Machine 9").station

    def doctor(self, *words: str) -> dict[str, dict[str, Any]]:
        done = subprocess.run(
            [sys.executable, "-m", "kiosk", "doctor", "--json", "--seconds", "0", *words],
            env={**os.environ, "KIOSK_HOME": str(self.home)},
            text=True,
            capture_output=True,
            timeout=90,
            check=False,
        )
        assert done.returncode in (0, 1), done.stderr
        assert "not recorded" not in done.stderr
        return {check["name"]: check for check in json.loads(done.stdout)}


@pytest.fixture
def machine(tmp_path: Path, central: CentralProcess) -> Machine:
    return Machine(tmp_path / "machine", central)


def test_the_report_reaches_the_server_and_the_clock_is_compared(machine: Machine, server_side: ServerSide) -> None:
    said = machine.doctor()
    assert said["network"]["state"] == "ok"
    assert said["clock"]["state"] == "ok"
    assert said["enrollment"]["state"] == "ok"
    assert said["program"]["state"] == "ok"
    told: Any = server_side.do("preflight_of", station=machine.station)
    assert told["checks"] == {name: check["state"] for name, check in said.items()}


def test_a_false_alarm_is_excused_and_taken_back(
    machine: Machine, tmp_path: Path, central: CentralProcess, server_side: ServerSide
) -> None:
    other = Machine(tmp_path / "other", central)
    assert machine.doctor()[WARNED]["state"] == "warning"
    other.doctor()
    given: Any = server_side.do("excuse_machine", station=machine.station, check=WARNED, why="One disk by design")
    said = machine.doctor()
    assert said[WARNED]["state"] == "ok"
    assert (said[WARNED]["exception"]["id"], said[WARNED]["exception"]["by"]) == (given["id"], "boss")
    assert other.doctor()[WARNED]["state"] == "warning"
    told: Any = server_side.do("preflight_of", station=machine.station)
    assert told["excused"] == 1
    server_side.do("take_exception_back", exception=given["id"])
    assert machine.doctor()[WARNED]["state"] == "warning"


def test_an_exception_counts_without_the_server_until_it_is_over(
    machine: Machine, central: CentralProcess, server_side: ServerSide
) -> None:
    machine.doctor()
    server_side.do("excuse_machine", station=machine.station, check=WARNED, why="One disk by design")
    machine.doctor()
    central.stop()
    offline = machine.doctor()
    assert offline["network"]["code"] == "KIOSK-CHECK-NETWORK"
    assert offline[WARNED]["state"] == "ok"
    assert offline["sync"]["state"] == "ok", "what was told before is with the server"
