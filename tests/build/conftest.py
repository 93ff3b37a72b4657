"""The built program, once for all tests."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
BUILT = "BUILT_KIOSK"
"""Names a folder that was built already, such as `dist/kiosk`; else one is built."""


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program of the built folder."""
    name = "kiosk.exe" if os.name == "nt" else "kiosk"
    if BUILT in os.environ:
        return Path(os.environ[BUILT]).resolve() / name
    folder = tmp_path_factory.mktemp("frozen")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), str(ROOT / "build_kiosk.spec")]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr[-4000:]
    return folder / "dist" / "kiosk" / name
