import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from kiosk import crash
from kiosk.store.errors import StoreBusy

SECRET = "Anna's own answer"
PROGRAM = """
import sys, threading
from pathlib import Path
from kiosk import crash
reporter = crash.Reporter(Path(sys.argv[1]), program="test")
reporter.install()
"""


def run(folder: Path, body: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", PROGRAM + body, str(folder)], capture_output=True, text=True, timeout=60, check=False
    )


def test_a_bug_is_written_down_without_its_words_and_told_once(tmp_path: Path) -> None:
    ended = run(tmp_path, f"raise ValueError({SECRET!r})")
    assert ended.returncode == 1
    (report,) = crash.told(tmp_path)
    assert report.what.startswith("builtins.ValueError <string>:")
    assert SECRET not in next((tmp_path / "told").glob("*.json")).read_text(encoding="utf-8")
    assert crash.told(tmp_path) == ()


def test_a_bug_in_a_thread_is_written_down(tmp_path: Path) -> None:
    run(tmp_path, "t = threading.Thread(target=lambda: 1 / 0, name='sync'); t.start(); t.join()")
    (path,) = tmp_path.glob("*.json")
    said = json.loads(path.read_text(encoding="utf-8"))
    assert (said["thread"], said["program"], said["error"]["type"]) == ("sync", "test", "builtins.ZeroDivisionError")


@pytest.mark.skipif(os.name == "nt", reason="dies another way")
def test_a_native_crash_is_told_at_the_next_start(tmp_path: Path) -> None:
    ended = run(tmp_path, "import os, signal; os.kill(os.getpid(), signal.SIGSEGV)")
    assert ended.returncode == -signal.SIGSEGV
    (report,) = crash.told(tmp_path)
    assert "Segmentation fault" in report.what


def test_a_clean_end_leaves_nothing_to_tell(tmp_path: Path) -> None:
    assert run(tmp_path, "reporter.uninstall()").returncode == 0
    assert list(tmp_path.iterdir()) == []


def test_who_asked_hears_of_every_bug(tmp_path: Path) -> None:
    heard = run(
        tmp_path,
        "r = crash.Reporter(Path(sys.argv[1]), program='t', on_bug=lambda e: print('heard', type(e).__name__))\n"
        "r.install(); crash.contained(lambda: [][1]); print('went on')",
    )
    assert heard.stdout.split() == ["heard", "IndexError", "went", "on"]


def test_contained_work_gives_its_result_or_the_bug(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threading, "excepthook", lambda _args: None)
    assert crash.contained(lambda: 5) == 5
    bug = crash.contained(lambda: next(iter(())))
    assert isinstance(bug, crash.Bug)
    assert isinstance(bug.error, StopIteration)


def test_a_known_error_says_its_code_and_sentence() -> None:
    assert crash.explained(StoreBusy("process 7")) == (
        "KIOSK-STORE-BUSY: Another kiosk program is using this station's storage. (process 7)"
    )
    assert crash.explained(KeyError("x")) == "KIOSK-BUG: The program has a mistake (KeyError). What was saved is safe."


def test_old_reports_do_not_pile_up(tmp_path: Path) -> None:
    reporter = crash.Reporter(tmp_path, program="test")
    for number in range(crash.MAX_REPORTS + 5):
        (tmp_path / f"{number:03}-1.json").write_text("{}")
    reporter.report(ValueError())
    assert len(list(tmp_path.glob("*.json"))) == crash.MAX_REPORTS
