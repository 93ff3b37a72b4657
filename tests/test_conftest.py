"""The test bed's own promises: warnings fail, displays are real and managed, the station of the developer is safe."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.x11 import x11_env

ROOT = Path(__file__).parent.parent


def run_test(folder: Path, body: str) -> "subprocess.CompletedProcess[str]":
    """Run one test of the given body under the project's own pytest settings."""
    file = folder / "test_it.py"
    file.write_text(body, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder)]
    command += ["-p", "no:cacheprovider", "-p", "tests.conftest", str(file)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize(
    "body",
    [
        "import warnings\ndef test_it():\n    warnings.warn('old', DeprecationWarning)\n",
        "from PySide6.QtCore import qWarning\ndef test_it(qapp):\n    qWarning('odd')\n",
        "def test_it():\n    open(__file__)\n",
        "from threading import Thread\ndef test_it():\n    t = Thread(target=int, args='x')\n    t.start(); t.join()\n",
    ],
    ids=["python", "qt", "unclosed", "thread"],
)
def test_a_warning_fails(tmp_path: Path, body: str) -> None:
    run = run_test(tmp_path, body)
    assert run.returncode == 1, run.stdout
    assert "1 failed" in run.stdout or "1 error" in run.stdout


def test_a_quiet_test_passes(tmp_path: Path) -> None:
    run = run_test(tmp_path, "def test_it(qapp):\n    assert qapp.platformName() == 'offscreen'\n")
    assert run.returncode == 0, run.stdout


def test_no_test_reaches_the_developers_station() -> None:
    assert os.environ["KIOSK_HOME"] == os.devnull


PAINTS = """
from PySide6.QtWidgets import QApplication, QLabel
app = QApplication([])
label = QLabel("It paints")
label.show()
assert app.platformName() == "xcb"
assert not label.grab().toImage().isNull()
"""


def test_a_window_opens_on_a_bare_x_server(xvfb: str) -> None:
    subprocess.run([sys.executable, "-c", PAINTS], env=x11_env(xvfb), timeout=60, check=True)


def test_a_window_manager_manages_the_desktop(desktop: str) -> None:
    asked = subprocess.run(
        ["xdotool", "get_num_desktops"], env=x11_env(desktop), timeout=60, check=True, text=True, capture_output=True
    )
    assert int(asked.stdout) >= 1
