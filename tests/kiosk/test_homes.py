"""A command that is typed as another account than the station's says so, in one sentence, whichever it is."""

import os
import pwd
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.__main__ import _known, main
from kiosk.homes import ClosedHome, reachable, usable
from tests.unprivileged import NOBODY, unprivileged

pytestmark = pytest.mark.skipif(os.name == "nt", reason="accounts and rights of POSIX")
LINK = "https://127.0.0.1:9/enroll#0123456789ABCDEFGHJKMNPQ"


@pytest.fixture
def home(tmp_path: Path) -> Path:
    """A folder that another account made: it may be looked into, where that is let, and not be written to."""
    made = tmp_path / "station"
    made.mkdir()
    made.chmod(0o500)
    return made


@contextmanager
def somebody_else() -> Iterator[None]:
    """Be an account without rights; whoever is one already stays who they are."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(pwd.getpwnam(NOBODY).pw_uid)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


def typed(home: Path, words: Sequence[str]) -> "subprocess.CompletedProcess[str]":
    kept = {name: value for name, value in os.environ.items() if not name.startswith("KIOSK_")}
    environ = {**kept, "KIOSK_HOME": str(home), "QT_QPA_PLATFORM": "offscreen", "HOME": "/nonexistent"}
    command = unprivileged([sys.executable, "-m", "kiosk", *words])
    return subprocess.run(command, capture_output=True, text=True, env=environ, timeout=60, check=False)


@pytest.mark.parametrize("words", ["run --windowed", "admin", f"enroll {LINK}", "session x11", "session wayland"])
def test_what_writes_says_whose_the_folder_is_not(home: Path, words: str) -> None:
    done = typed(home, words.split())
    told = f"This account cannot use the station's folder. ({home}: Permission denied) [KIOSK-HOME]\n"
    assert (done.returncode, done.stdout, done.stderr) == (3, "", told)


@pytest.mark.parametrize(
    ("words", "code"),
    [("restore", "STORE-READ-ONLY"), ("update status", "NOT-ENROLLED"), ("export /nonexistent", "NOT-ENROLLED")],
)
def test_what_needs_the_folder_is_refused_in_one_sentence(home: Path, words: str, code: str) -> None:
    done = typed(home, words.split())
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (3, "", 1)
    assert f"[KIOSK-{code}]" in done.stderr


def test_the_doctor_looks_at_everything_else(home: Path) -> None:
    done = typed(home, ["doctor", "--offline", "--seconds", "1"])
    assert done.returncode == 1
    assert "The lock is not tried: This account cannot use the station's folder. [KIOSK-HOME]" in done.stderr
    assert "[KIOSK-CHECK-DISK-REFUSES]" in done.stdout
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("words", ["doctor", "support FILE", "export FOLDER", "import-ack FILE", "update status"])
def test_a_folder_that_nobody_else_may_look_into_is_told_before_anything_is_done(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], words: str
) -> None:
    (tmp_path / "closed" / "station").mkdir(parents=True)
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "closed" / "station"))
    monkeypatch.setenv("HOME", "/nonexistent")
    (tmp_path / "closed").chmod(0)
    assert _known()  # loaded by who may
    with somebody_else():
        code = main(words.split())
    (tmp_path / "closed").chmod(0o700)
    assert code == 3
    assert capsys.readouterr().err.endswith("station: Permission denied) [KIOSK-HOME]\n")


def test_a_file_is_no_folder_and_one_that_is_made_is_private(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(ClosedHome) as closed:
        usable(tmp_path / "file")
    assert closed.value.detail.endswith("file: File exists")
    with pytest.raises(ClosedHome):
        reachable(tmp_path / ("long" * 100))
    assert reachable(tmp_path / "later") == tmp_path / "later"
    made = usable(tmp_path / "later")
    assert made.stat().st_mode & 0o777 == 0o700
