"""The checks that every change must pass, run as tests so that one command and one closing line tell it all."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

CHECKS = {
    "style": ["ruff", "check", "."],
    "types": ["mypy"],
    "import directions": ["lint-imports", "--no-cache"],
}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("check", CHECKS)
def test_the_whole_source_passes(check: str) -> None:
    program, *options = CHECKS[check]
    tool = Path(sys.executable).with_name(program)
    run = subprocess.run([tool, *options], cwd=ROOT, capture_output=True, text=True, encoding="utf-8", check=False)
    assert run.returncode == 0, f"\n{run.stdout}{run.stderr}"
