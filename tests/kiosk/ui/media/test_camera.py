"""Both cameras, the drawn one and the real one, keep one contract; the real one plays against a drawn /dev/video0."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from kiosk.flow.camera import NoCamera
from kiosk.ui.media.camera import fitted, jpeg, why_missing
from sync.protocol.photographs import LARGEST, SIDE, CameraTrouble
from tests.kiosk.flow.drawn_camera import DrawnCamera
from tests.kiosk.ui.media import camera_contract as contract

HERE = Path(__file__).parent
GCC = shutil.which("gcc") if sys.platform.startswith("linux") else None
FINE = {
    "frames": True,
    "size": [480, 360],
    "fits": True,
    "bare": True,
    "closed": 0,
    "quiet": True,
    "troubles": [],
}
real = pytest.mark.skipif(GCC is None, reason="no gcc to build the drawn /dev/video0 with")


@pytest.fixture(scope="session")
def device(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The library that plays /dev/video0."""
    built = tmp_path_factory.mktemp("drawn") / "drawn_v4l2.so"
    assert GCC is not None
    command = [GCC, "-shared", "-fPIC", "-O1", "-o", str(built), str(HERE / "drawn_v4l2.c"), "-ldl"]
    subprocess.run(command, check=True, capture_output=True)
    return built


def told(device: Path, folder: Path, how: str, *, has_device: bool = True) -> dict[str, object]:
    """Return the facts of the real camera, in a process where /dev is drawn."""
    if has_device:
        os.mkfifo(folder / "video0")
    drawn = {"DRAWN_V4L2": how, "DRAWN_V4L2_FOLDER": str(folder), "LD_PRELOAD": str(device)}
    environ = {**os.environ, **drawn, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.kiosk.ui.media.camera_contract", how]
    ran = subprocess.run(command, env=environ, check=False, capture_output=True, text=True)
    assert ran.returncode == 0, ran.stderr
    said: dict[str, object] = json.loads(ran.stdout.splitlines()[-1])
    assert said.pop("lazy") is True
    return said


def looking(camera: DrawnCamera) -> contract.Until:
    def until(is_so: Callable[[], bool]) -> None:
        while not is_so():
            camera.look()

    return until


@real
def test_the_real_camera_keeps_the_contract(device: Path, tmp_path: Path) -> None:
    assert told(device, tmp_path, "fine") == FINE


def test_the_drawn_camera_keeps_the_contract() -> None:
    camera = DrawnCamera()
    assert contract.facts(camera, looking(camera)) == FINE


@real
@pytest.mark.parametrize(("how", "has_device"), [("missing", False), ("refused", True)])
def test_a_real_camera_that_is_not_there_or_not_ours_says_so(
    device: Path, tmp_path: Path, how: str, *, has_device: bool
) -> None:
    expected = {"troubles": [how], "frames": 0, "taken": 0}
    assert told(device, tmp_path, how, has_device=has_device) == expected


@pytest.mark.parametrize("trouble", CameraTrouble)
def test_so_does_the_drawn_one(trouble: CameraTrouble) -> None:
    camera = DrawnCamera()
    camera.trouble = trouble
    assert contract.troubles(camera, looking(camera)) == {"troubles": [trouble], "frames": 0, "taken": 0}


def test_a_program_without_a_camera_says_so() -> None:
    camera = NoCamera()
    assert contract.troubles(camera, looking(DrawnCamera())) == {
        "troubles": [CameraTrouble.MISSING],
        "frames": 0,
        "taken": 0,
    }


def test_a_picture_is_small_and_holds_nothing_but_its_points() -> None:
    large = QImage(4_000, 2_000, QImage.Format.Format_RGB32)
    large.fill(QColor("#804020"))
    large.setText("Comment", "51.5007 N 0.1246 W")
    small = fitted(large)
    assert (small.width(), small.height()) == (SIDE, SIDE // 2)
    assert b"51.5007" not in jpeg(small)
    noisy = QImage(os.urandom(SIDE * SIDE * 4), SIDE, SIDE, QImage.Format.Format_RGB32)
    assert 0 < len(jpeg(fitted(noisy))) <= LARGEST
    assert jpeg(QImage()) == b""


def test_a_folder_without_a_camera_is_no_refusal(tmp_path: Path) -> None:
    assert why_missing(tmp_path) is CameraTrouble.MISSING
