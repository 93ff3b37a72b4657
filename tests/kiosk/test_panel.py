"""`kiosk admin` as a person uses it: a window, a key, the lock tried for real, a page on disk."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.__main__ import main
from tests.kiosk.lockdown.harness import ROOT, until, xdotool
from tests.x11 import x11_env


@pytest.fixture
def panel(desktop: str, tmp_path: Path) -> "Iterator[subprocess.Popen[bytes]]":
    env = x11_env(desktop) | {"KIOSK_HOME": str(tmp_path), "KIOSK_LANGUAGE": "en", "PYTHONPATH": str(ROOT)}
    env["KIOSK_STICK_FOLDERS"] = ""
    process = subprocess.Popen([sys.executable, "-m", "kiosk", "admin"], cwd=ROOT, env=env)
    yield process
    process.kill()
    process.wait()


def test_a_machine_is_checked_and_kept_as_a_page_by_keyboard(
    panel: "subprocess.Popen[bytes]", desktop: str, tmp_path: Path
) -> None:
    window = xdotool(desktop, "search", "--sync", "--onlyvisible", "--name", "^Exam panel$").split()[-1]
    xdotool(desktop, "windowfocus", "--sync", window)
    xdotool(desktop, "key", "Return")
    xdotool(desktop, "search", "--sync", "--onlyvisible", "--name", "^Check of the lock$")

    def kept() -> list[Path]:
        xdotool(desktop, "key", "ctrl+s")
        return list((tmp_path / "reports").glob("check-*.pdf"))

    until(kept)
    (page,) = (tmp_path / "reports").glob("check-*.pdf")  # every press writes it anew
    until(lambda: page.read_bytes().startswith(b"%PDF-"))
    panel.terminate()
    assert panel.wait(20) == 0
    assert not list(tmp_path.glob("lockdown-undo*"))


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert main(["admin"]) == 3
    assert "[KIOSK-NO-SCREEN]" in capsys.readouterr().err
