"""The program as it is handed out: one folder, built from the spec, that starts and paints where there is no Python."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk import VERSION

ROOT = Path(__file__).parents[2]

pytestmark = [pytest.mark.build, pytest.mark.timeout(1200)]


@pytest.fixture(scope="session")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The built program, once for all tests."""
    folder = tmp_path_factory.mktemp("frozen")
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(folder / "dist"), "--workpath", str(folder / "work"), str(ROOT / "build_kiosk.spec")]
    built = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr[-4000:]
    return folder / "dist" / "kiosk" / ("kiosk.exe" if os.name == "nt" else "kiosk")


def bare_env(home: Path) -> dict[str, str]:
    """An environment in which no Python, package or checkout of this machine can help."""
    kept = {key: os.environ[key] for key in ("SYSTEMROOT", "TEMP", "TMP") if key in os.environ}
    return kept | {"KIOSK_HOME": str(home), "HOME": str(home), "PATH": "", "QT_QPA_PLATFORM": "offscreen"}


def test_it_says_its_version(program: Path, tmp_path: Path) -> None:
    said = subprocess.run([program, "--version"], env=bare_env(tmp_path), capture_output=True, text=True, check=True)
    assert said.stdout.strip() == f"kiosk {VERSION}"


@pytest.mark.parametrize(
    "stranger", ["django", "sync/server", "lxml", "pytest", "libQt6Pdf*", "libQt6WebEngine*", "libQt6Quick3D*"]
)
def test_it_holds_nothing_that_a_station_never_runs(program: Path, stranger: str) -> None:
    assert [str(found) for found in program.parent.rglob(stranger)] == []


def test_it_can_play_recordings(program: Path) -> None:
    assert [found.name for found in program.parent.rglob("*ffmpegmediaplugin*")] != []


def test_it_looks_words_up(program: Path, tmp_path: Path) -> None:
    asked = b'{"language":"en","words":["tide","tiide"]}\n'
    said = subprocess.run([program, "spell"], input=asked, env=bare_env(tmp_path), capture_output=True, check=True)
    assert said.stdout.strip() == b'{"language":"en","right":["tide"],"wrong":["tiide"]}'


@contextmanager
def central(home: Path) -> Iterator[tuple[str, str]]:
    """A demo server from the checkout; gives its address and an enrollment code."""
    command = [sys.executable, "-m", "sync.server", "serve", "--demo", "--port", "0", "--home", str(home)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT) as process:
        try:
            assert process.stdout is not None
            url = process.stdout.readline().removeprefix("listening ").strip()
            code = process.stdout.readline().removeprefix("enrollment code ").strip()
            yield url, code
        finally:
            process.terminate()


def test_it_takes_a_whole_exam_and_paints_every_screen(program: Path, tmp_path: Path) -> None:
    out = tmp_path / "tour"
    with central(tmp_path / "central") as (url, code):
        command = [str(program), "tour", "--out", str(out), "--server", url, "--code", code]
        toured = subprocess.run(
            command, env=bare_env(tmp_path / "station"), capture_output=True, text=True, timeout=600, check=False
        )
    assert toured.returncode == 0, toured.stderr[-4000:]
    assert (out / "report.json").is_file()
    assert len(list(out.glob("*.png"))) > 10
