"""A newer program, from the folder that was built to the station that runs it, or runs the old one again.

Real server, real supervisor, real processes; the programs are this checkout under other numbers (`trees.program`).
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.demo import enrolled
from tests.e2e.central import HERE, CentralProcess, ServerSide
from tests.e2e.kept_running import Station, until
from tests.kiosk.updating.trees import DIES_AT_ITS_START, WORKS, program

pytestmark = [
    pytest.mark.build,
    pytest.mark.timeout(300),
    pytest.mark.skipif(os.name == "nt", reason="the small programs begin with a line of POSIX"),
]


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


def test_a_release_reaches_the_station_between_sessions_and_one_that_dies_gives_way_to_the_one_before(
    central: CentralProcess, side: ServerSide, station: Station, tmp_path: Path
) -> None:
    def told() -> dict[str, object]:
        return side.do("station_told", seat="7")

    side.do("roll_out", folder=str(built(tmp_path / "9.0.0", WORKS, "9.0.0")))
    until(lambda: told()["update_state"] == "waiting", "it does not say that it waits")
    assert told()["update_why"] == "UPDATE-WAITS-SESSION"
    assert told()["update_waits_ms"] > 0

    side.do("put_off_all_sessions", opens_in_s=110)
    until(lambda: told()["program"] == "9.0.0", "the new program does not run")
    side.do("roll_out", folder=str(built(tmp_path / "9.1.0", DIES_AT_ITS_START, "9.1.0")))
    until(lambda: told()["update_why"] == "KIOSK-UPDATE-DIES", "nobody says that it died")
    assert told()["program"] == "9.0.0"
    assert station.status()["name"] == "9.1.0-abc123"
