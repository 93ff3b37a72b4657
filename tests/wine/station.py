"""A whole station on Windows under Wine: enrolled at a real server outside, started as on the day, and locked."""

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic, sleep

from kiosk.demo import served
from tests.wine.prefix import PYTHON, ROOT, windows_path, wine_env
from tests.x11 import x11_env

SOURCE = (PYTHON, "-m", "kiosk")
"""How the program is started from its source; a built one is its own."""
START_S = 120
PATIENCE_S = 3
PHOTOGRAPH = """
import sys
from PySide6.QtWidgets import QApplication
app = QApplication([])
sys.exit(not app.primaryScreen().grabWindow(0).save(sys.argv[1]))
"""


def run(prefix: Path, display: str, picture: Path, *, program: tuple[str, ...] = SOURCE) -> int:
    """Enroll, start, lock, write what the screen shows; 1 if a hold that Wine can keep was not held."""
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder, "station")
        environ = wine_env(prefix, display) | {"KIOSK_HOME": windows_path(home), "KIOSK_LOCK": "windows"}
        with served(server=None, code=None, paper=None, language="en", home=Path(folder, "central")) as server:
            print(_said(_wine(*program, "enroll", server.url, server.code, "--name", "Wine", environ=environ)))
            number, code = _said(_wine(PYTHON, "-m", "tests.wine.slip", environ=environ)).split()
            station = _wine(*program, "run", "--child", environ=environ)
            try:
                holds = _holds(home / "log", station)
                _sign_in(display, number, code)
                _photograph(display, picture)
            finally:
                subprocess.run(["wineserver", "-k"], env=environ, check=False)
                said = station.communicate()[0]
    for name, state in sorted(holds.items()):
        print(f"{name:12} {state}")
    if not holds:
        print(said.decode("utf-8", "replace"), file=sys.stderr)
    return 0 if holds.get("keyboard") == holds.get("window") == "held" else 1


def _sign_in(display: str, number: str, code: str) -> None:
    """As a candidate does, by the keyboard, through the hook. The screens tell nobody outside when they are there."""
    for keys in (["type", number], ["key", "Tab"], ["type", code], ["key", "Return"]):
        sleep(PATIENCE_S)
        subprocess.run(["xdotool", *keys], env=x11_env(display), check=True, timeout=30)
    sleep(2 * PATIENCE_S)


def _wine(*command: str, environ: dict[str, str]) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        ["wine", *command], env=environ, cwd=ROOT,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip


def _said(process: "subprocess.Popen[bytes]") -> str:
    text = process.communicate(timeout=START_S)[0].decode("utf-8", "replace").strip()
    if process.returncode:
        raise RuntimeError(text)
    return text


def _holds(log: Path, station: "subprocess.Popen[bytes]") -> dict[str, str]:
    """What the lock said of each hold in the station's own log."""
    until = monotonic() + START_S
    while monotonic() < until and station.poll() is None:
        lines = [json.loads(line) for file in log.glob("*") for line in _whole_lines(file)]
        said = [line["args"] for line in lines if line["message"].startswith("lock windows: ")]
        if any(name == "machine" for name, *_ in said):
            return {name: state for name, state, *_ in said}
        sleep(0.2)
    return {}


def _whole_lines(file: Path) -> list[str]:
    """Without one that is still being written."""
    return file.read_text(encoding="utf-8").split("\n")[:-1]


def _photograph(display: str, picture: Path) -> None:
    command = [sys.executable, "-c", PHOTOGRAPH, str(picture)]
    subprocess.run(command, env=x11_env(display), check=True, timeout=60)
