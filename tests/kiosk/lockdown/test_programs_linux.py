"""The programs of a Linux machine, read off the kernel."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.lockdown.programs import find
from kiosk.lockdown.programs_linux import began, program_of, running
from tests.kiosk.lockdown.harness import until

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
SLEEP = shutil.which("sleep") or "/bin/sleep"


@contextmanager
def started(*command: str) -> Iterator[int]:
    """A process that runs until the block ends, and is what it shall be when the block begins."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE)
    try:
        until(lambda: command[0] in Path(f"/proc/{process.pid}/cmdline").read_text())
        yield process.pid
    finally:
        process.kill()
        process.communicate()


def test_program_is_read_with_name_and_file(tmp_path: Path) -> None:
    file = tmp_path / "x11vnc"
    shutil.copy(SLEEP, file)
    with started(str(file), "60") as pid:
        program = program_of(pid)
        assert program is not None
        assert (program.pid, program.name, program.executable) == (pid, "x11vnc", str(file))
        assert program in set(running())
        assert [found.program.pid for found in find(running()) if found.program.pid == pid] == [pid]
    assert program_of(pid) is None


def test_name_that_the_kernel_cut_is_read_whole(tmp_path: Path) -> None:
    file = tmp_path / "simplescreenrecorder"
    shutil.copy(SLEEP, file)
    with started(str(file), "60") as pid:
        program = program_of(pid)
        assert program is not None
        assert program.name == "simplescreenrecorder"


def test_script_goes_by_its_own_name(tmp_path: Path) -> None:
    script = tmp_path / "chrome-remote-desktop-host"
    script.write_text("#!/bin/sh\necho up\nread line\n")
    script.chmod(0o755)
    process = subprocess.Popen([script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "up\n"
    try:
        program = program_of(process.pid)
        assert program is not None
        assert program.name == "chrome-remote-desktop-host"
        assert [found.listed.product for found in find([program])] == ["Chrome Remote Desktop"]
    finally:
        process.communicate("")


def test_file_that_was_removed_meanwhile_is_still_named(tmp_path: Path) -> None:
    file = tmp_path / "x11vnc"
    shutil.copy(SLEEP, file)
    with started(str(file), "60") as pid:
        file.unlink()
        program = program_of(pid)
        assert program is not None
        assert program.executable == str(file)


def test_file_of_another_account_cannot_be_read_and_the_name_tells(tmp_path: Path) -> None:
    folder = tmp_path / "7"
    folder.mkdir()
    (folder / "comm").write_bytes(b"x11vnc\n")
    (folder / "cmdline").write_bytes(b"x11vnc\0-display\0")
    (program,) = running(str(tmp_path))
    assert (program.name, program.executable) == ("x11vnc", "")


def test_kernels_own_threads_are_no_programs(tmp_path: Path) -> None:
    folder = tmp_path / "7"
    folder.mkdir()
    (folder / "comm").write_bytes(b"zoom\n")
    (folder / "cmdline").write_bytes(b"")
    assert list(running(str(tmp_path))) == []


def test_beginning_tells_one_process_from_a_later_one_of_its_number() -> None:
    assert 0 < began(1) <= began(os.getpid())
    assert began(2**30) == 0
