"""`kiosk center-key`: a file that only its owner reads, a public half that fits it, and never one written over."""

import stat
import sys
from pathlib import Path

import pytest

from kiosk.__main__ import main
from sync.protocol import center_keys


def test_a_key_is_made_and_its_public_half_said(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["center-key", str(tmp_path / "C1")]) == 0
    file = tmp_path / "C1.center-key"
    key = center_keys.read_file(file.read_bytes())
    told = capsys.readouterr().out
    assert center_keys.public_text(key) in told
    assert center_keys.name_of(key.public_key()) in told
    if sys.platform != "win32":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_no_key_is_written_over(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "C1.center-key"
    assert main(["center-key", str(file)]) == 0
    before = file.read_bytes()
    assert main(["center-key", str(file)]) == 1
    assert file.read_bytes() == before
    assert "KIOSK-CENTER-KEY" in capsys.readouterr().err
