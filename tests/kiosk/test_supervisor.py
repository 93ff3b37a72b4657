import json
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk import supervisor
from kiosk.programs.versions import DEATHS, Programs, Version

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals of POSIX")

KEEP = """
import sys
from pathlib import Path
from kiosk import supervisor
from kiosk.programs.versions import DEATHS, Programs, Version
sys.exit(supervisor.Supervisor(sys.argv[2:], home=Path(sys.argv[1])).run())
"""
# Each run of the child writes its process id into the folder, then does what its number says.
CHILD = """
import os, signal, sys, time
from pathlib import Path
folder = Path(sys.argv[1])
number = len(list(folder.glob("run-*")))
(folder / f"run-{number}.new").write_text(str(os.getpid()))
(folder / f"run-{number}.new").rename(folder / f"run-{number}")
"""
FOR_EVER = "while True: signal.pause()\n"
DEAF = "signal.signal(signal.SIGTERM, signal.SIG_IGN)\n(folder / 'deaf').touch()\n" + FOR_EVER
STOPPED_BY_A_THREAD = """
import sys, threading, time
from pathlib import Path
from kiosk import supervisor
from kiosk.programs.versions import DEATHS, Programs, Version
folder = Path(sys.argv[1])
keeper = supervisor.Supervisor(sys.argv[2:], home=folder)
def stop():
    while not (folder / "deaf").exists():
        time.sleep(0.01)
    keeper.stop(grace_s=0.1)
threading.Thread(target=stop).start()
sys.exit(keeper.run())
"""


class Kept:
    """A supervisor at work, in a process of its own."""

    def __init__(self, folder: Path, body: str) -> None:
        self.folder = folder
        command = [sys.executable, "-c", KEEP, str(folder), sys.executable, "-c", CHILD + body, str(folder)]
        self.process = subprocess.Popen(command)

    def child(self, number: int) -> int:
        """The process id of the child's run of that number, once it is there."""
        path = self.folder / f"run-{number}"
        until(path.exists)
        return int(path.read_text())

    def last_end(self) -> dict[str, object]:
        said: dict[str, object] = json.loads((self.folder / supervisor.LAST_END).read_text())
        return said


def until(what: Callable[[], bool], seconds: float = 20.0) -> None:
    end, turn = monotonic() + seconds, threading.Event()
    while not what():
        assert monotonic() < end, "it did not become so"
        turn.wait(0.01)


def is_alive(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Callable[[str], Kept]]:
    started: list[Kept] = []

    def keep(body: str) -> Kept:
        started.append(Kept(tmp_path, body))
        return started[-1]

    yield keep
    for kept in started:
        kept.process.terminate()
        kept.process.wait(20)


def test_a_killed_program_is_started_again_at_once(keep: Callable[[str], Kept]) -> None:
    kept = keep(FOR_EVER)
    first = kept.child(0)
    os.kill(first, signal.SIGKILL)
    second = kept.child(1)
    assert is_alive(second)
    assert kept.last_end()["signal"] == "SIGKILL"
    assert kept.last_end()["restarts"] == 0


def test_a_crash_is_started_again(keep: Callable[[str], Kept]) -> None:
    kept = keep("if number == 0: os.abort()\nif number == 1: sys.exit(1)\n")
    assert kept.process.wait(20) == 0
    kept.child(2)


@pytest.mark.parametrize("code", sorted(supervisor.PASSED_THROUGH))
def test_an_end_that_was_meant_is_passed_on(keep: Callable[[str], Kept], code: int) -> None:
    kept = keep(f"sys.exit({code})")
    assert kept.process.wait(20) == code
    assert not (kept.folder / "run-1").exists()
    assert kept.last_end()["code"] == code


def test_terminating_it_terminates_the_program_and_starts_nothing(keep: Callable[[str], Kept]) -> None:
    kept = keep("signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))\n" + FOR_EVER)
    child = kept.child(0)
    kept.process.terminate()
    assert kept.process.wait(20) == 0
    assert not is_alive(child)
    assert not (kept.folder / "run-1").exists()


def test_a_program_that_does_not_hear_is_ended_by_force_when_a_thread_stops_it(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", STOPPED_BY_A_THREAD, str(tmp_path), sys.executable, "-c", CHILD + DEAF, str(tmp_path)],
        check=False, timeout=20,
    )  # fmt: skip
    assert done.returncode == 0
    assert json.loads((tmp_path / supervisor.LAST_END).read_text())["signal"] == "SIGKILL"


def test_a_program_that_dies_at_once_is_given_more_and_more_time() -> None:
    pauses = [supervisor.pause_s(ends) for ends in range(12)]
    assert pauses[:5] == [0.0, 0.0, 0.5, 1.0, 2.0]
    assert pauses == sorted(pauses)
    assert pauses[-1] == supervisor.LONGEST_PAUSE_S


def test_terminating_it_while_it_waits_ends_it(keep: Callable[[str], Kept]) -> None:
    kept = keep("os.kill(os.getpid(), signal.SIGKILL)")
    kept.child(3)
    kept.process.terminate()
    assert kept.process.wait(20) == 0
    assert not any(is_alive(int(run.read_text())) for run in kept.folder.glob("run-?"))


def test_it_needs_nothing_but_the_standard_library() -> None:
    listed = "import sys; before = set(sys.modules); import kiosk.supervisor; print(*(set(sys.modules) - before))"
    loaded = subprocess.run([sys.executable, "-c", listed], capture_output=True, text=True, check=True).stdout.split()
    foreign = {name.split(".")[0] for name in loaded} - set(sys.stdlib_module_names)
    assert foreign <= {"kiosk"}


def test_it_starts_the_child_of_this_program() -> None:
    assert supervisor.child_command("--x") == [sys.executable, "-m", "kiosk", "run", "--child", "--x"]


UPDATED = """
import sys
from pathlib import Path
from kiosk import supervisor
from kiosk.programs.versions import DEATHS, Programs, Version
from kiosk.programs.versions import Programs
home = Path(sys.argv[1])
programs = Programs(home / "programs", home, installed="1")
sys.exit(supervisor.Supervisor([*supervisor.program(), sys.argv[2]], home=home, programs=programs).run())
"""
# The installed program and a version beside it write down who they are.
VERSIONED = """#!{python}
import sys
from pathlib import Path
home = Path({home!r})
with (home / "starts").open("a") as file:
    file.write("{name} " + " ".join(sys.argv[1:]) + "\\n")
sys.exit({code})
"""


def test_a_version_that_dies_at_its_start_gives_way_to_the_one_before_with_the_same_words(tmp_path: Path) -> None:
    programs = Programs(tmp_path / "programs", tmp_path, installed="1")
    for name, code in (("2.0-a", 0), ("3.0-b", 3)):  # 3: something is lacking, says the new one; the old one ran here
        version = Version(name, "kiosk")
        programs.path(version).parent.mkdir(parents=True)
        text = VERSIONED.format(python=sys.executable, home=str(tmp_path), name=name, code=code)
        programs.path(version).write_text(text)
        programs.path(version).chmod(0o755)
        programs.switch(version)
    done = subprocess.run([sys.executable, "-c", UPDATED, str(tmp_path), "word"], check=False)
    assert done.returncode == 0
    assert (tmp_path / "starts").read_text().splitlines() == ["3.0-b word"] * DEATHS + ["2.0-a word"]
    assert (programs.watch().name, programs.watch().is_refused) == ("3.0-b", True)
