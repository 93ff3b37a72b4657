"""The program that was built, as a release: packed, signed, fetched, tried, started, taken back, and by a stick."""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk import VERSION
from kiosk.demo import enrolled
from tests.e2e.central import HERE, CentralProcess, ServerSide
from tests.e2e.kept_running import Station, until

pytestmark = [pytest.mark.build, pytest.mark.timeout(600), pytest.mark.skipif(os.name == "nt", reason="POSIX signals")]


@pytest.fixture
def central(tmp_path: Path) -> Iterator[CentralProcess]:
    made = CentralProcess(tmp_path / "central")
    made.home.mkdir()
    try:
        made.start_demo(HERE / "small.gift")
        yield made
    finally:
        made.stop()


def test_the_built_program_takes_over_from_the_installed_one_and_gives_way_again(
    central: CentralProcess, program: Path, tmp_path: Path
) -> None:
    """The one that is installed is this checkout; the stick has the same release for a second machine."""
    mark = json.loads((program.parent / "_internal" / "build.json").read_text())["fingerprint"]
    name, side, stick = f"{VERSION}-{mark}", ServerSide(central.home), tmp_path / "stick"
    stick.mkdir()
    added = central.run("add-release", str(program.parent), "--file", str(stick))
    assert added.returncode == 0, added.stderr
    assert central.run("roll-out", VERSION).returncode == 0
    side.do("put_off_all_sessions", opens_in_s=110)
    enrolled(central.server, tmp_path / "seven", name="7")
    station = Station(tmp_path / "seven")
    try:
        until(lambda: side.do("station_told", seat="7")["program"] == VERSION, "it does not run")
        until(lambda: station.status()["build"] == mark, "the built program does not count")
        until(lambda: executable(tmp_path / "seven" / "programs") != set(), "it is not the built program that runs")
    finally:
        station.stop()
    assert f"the installed program, {VERSION}, is started" in station.run("update", "rollback").stdout
    assert station.status()["build"] == "source"
    side.close()

    enrolled(central.server, tmp_path / "eight", name="8")
    other = Station(tmp_path / "eight", KIOSK_UPDATES="manual")
    other.stop()
    assert "UPDATE-WAITS-PERSON" in other.run("update", "from-stick", str(stick)).stdout
    assert f"{name} is started" in other.run("update", "apply").stdout


def executable(folder: Path) -> set[Path]:
    """Programs below the folder that run."""
    found = set()
    for process in Path("/proc").glob("[0-9]*/exe"):
        try:
            path = process.readlink()
        except OSError:
            continue
        if path.is_relative_to(folder):
            found.add(path)
    return found
