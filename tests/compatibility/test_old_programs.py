"""The program of the first format itself, out of the history, with the program of today: at both ends of the line."""

import json
import os
import subprocess
import sys
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import pytest

from tests.compatibility.v1 import COMMIT

ROOT = Path(__file__).parents[2]
SEAT = Path(__file__).with_name("seat.py")
PATIENCE_S = 60


@pytest.fixture(scope="module")
def old(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the first version."""
    packed = subprocess.run(
        ["git", "archive", "--format=zip", COMMIT, "kiosk", "sync", "tests", "resources"],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    if packed.returncode != 0:
        pytest.skip(f"this checkout's history does not reach back to {COMMIT[:12]}, the first version")
    folder = tmp_path_factory.mktemp("old")
    with zipfile.ZipFile(BytesIO(packed.stdout)) as archive:
        archive.extractall(folder)
    return folder


def seat(program: Path, home: Path, *acts: list[str]) -> dict[str, object]:
    """Let a version of the station do something, and return how it is then."""
    done = subprocess.run(
        [sys.executable, str(SEAT), str(home), json.dumps(acts)],
        cwd=program,
        env={**os.environ, "PYTHONPATH": str(program), "PYTHONWARNINGS": "ignore"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=PATIENCE_S,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    told: dict[str, object] = json.loads(done.stdout)
    assert told["program"] == str(program)
    return told


@contextmanager
def central(program: Path, home: Path, *, port: str = "0") -> Iterator[dict[str, object]]:
    """Let a version of the server serve its folder; gives what it says of itself."""
    environ = {**os.environ, "PYTHONPATH": str(program), "CENTRAL_HOME": str(home), "PORT": port}
    environ |= {"PYTHONWARNINGS": "ignore", "CANDIDATES": "2"}
    environ.pop("CENTRAL_DATABASE_URL", None)
    home.mkdir(exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.sync.server.exchange.central"], cwd=program, env=environ, stdout=subprocess.PIPE
    ) as process:
        assert process.stdout is not None
        try:
            first = process.stdout.readline()
            assert first, "the server ended before it listened"
            yield json.loads(first)
        finally:
            process.terminate()
            process.wait(PATIENCE_S)


GIVEN = {f"item-{number}": {"R": [value]} for number, value in enumerate(("one", "zwei", "三"))}


def a_day(program: Path, home: Path, facts: dict[str, object]) -> dict[str, object]:
    """Let a station enroll and one candidate sit."""
    return seat(program, home, *beginning(facts), ["respond", "one", "zwei", "三"], ["submit"])


def beginning(facts: dict[str, object]) -> list[list[str]]:
    """Return how a station enrolls and a candidate begins."""
    person = facts["candidates"][0]  # type: ignore[index]
    return [["enroll", str(facts["url"]), str(facts["code"])], ["start", person, str(facts["session"])]]


def demand_good(told: dict[str, object]) -> None:
    (attempt,) = told["attempts"]  # type: ignore[misc, attr-defined]
    assert (told["errors"], told["results"], told["standing"], told["unsent"]) == ([], [], "good", 0)
    assert (attempt["state"], attempt["responses"], attempt["receipt"]) == ("submitted", GIVEN, True)
    assert told["whole"]


def test_an_old_station_sits_a_day_with_todays_server(old: Path, tmp_path: Path) -> None:
    with central(ROOT, tmp_path / "central") as facts:
        demand_good(a_day(old, tmp_path / "seat", facts))


def test_todays_station_sits_a_day_with_an_old_server(old: Path, tmp_path: Path) -> None:
    with central(old, tmp_path / "central") as facts:
        demand_good(a_day(ROOT, tmp_path / "seat", facts))


def test_station_and_server_are_brought_up_to_date_and_back_in_the_middle_of_an_attempt(
    old: Path, tmp_path: Path
) -> None:
    home, there = tmp_path / "seat", tmp_path / "central"
    with central(old, there) as facts:
        seat(old, home, *beginning(facts), ["respond", "one"])
        assert seat(ROOT, home, ["respond", "one", "zwei"])["unsent"] == 0
        # Whoever has to put the old program back finds a store that it can read.
        assert seat(old, home, ["respond", "one", "zwei", "三"])["unsent"] == 0
        port = str(facts["url"]).rpartition(":")[2]
    assert seat(ROOT, home, ["respond", "one"])["unsent"] == 1
    with central(ROOT, there, port=port):
        demand_good(seat(ROOT, home, ["submit"]))
