"""The Windows installer: what is compiled into it. `python -m tests.wine --build` installs a real program by it."""

import json
import shutil
from pathlib import Path

import pytest

from packing import installer


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "kiosk"
    (folder / "_internal").mkdir(parents=True)
    (folder / "kiosk.exe").write_bytes(b"MZ")
    (folder / "_internal" / "build.json").write_text(json.dumps({"fingerprint": "f" * 16}))
    (folder / "_internal" / "LICENSE").write_text("MIT")
    return folder


@pytest.mark.parametrize(
    ("version", "four"),
    [("0.1.0", "0.1.0.0"), ("2.10", "2.10.0.0"), ("1.2.3rc4", "1.2.3.4"), ("1.2.3~previous", "1.2.3.0")],
)
def test_windows_gets_four_numbers(version: str, four: str) -> None:
    assert installer.numbers(version) == four


def test_version_and_build_are_compiled_in(program: Path, tmp_path: Path) -> None:
    words = installer.command(program, tmp_path / "setup.exe", version="1.2.3", compressor=installer.FAST)
    assert words[0] == "makensis"
    assert {"-DVERSION=1.2.3", f"-DBUILD={'f' * 16}", f"-DPROGRAM={program}"} < set(words)
    assert Path(words[-1]).is_file()


@pytest.mark.skipif(shutil.which("makensis") is None, reason="makensis is not installed (apt-get install nsis)")
def test_it_compiles_without_a_warning(program: Path, tmp_path: Path) -> None:
    made = installer.made(program, tmp_path / "out", version="1.2.3", compressor=installer.FAST)
    assert made.name == "exam-kiosk-1.2.3-setup.exe"
    content = made.read_bytes()
    assert content[:2] == b"MZ"
    assert "1.2.3 (build ffffffffffffffff)".encode("utf-16-le") in content
