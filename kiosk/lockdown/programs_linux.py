"""What runs on a Linux machine, as the kernel tells it to everybody."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

from kiosk.lockdown.programs import KERNEL_CUTS_AT, Program

PROC = "/proc"


def running(proc: str = PROC) -> Iterator[Program]:
    """Every program there is; one that ends meanwhile is left out. Threads and the kernel's own have no line of words.

    Of another account's program the file cannot be seen, but its name can, and the words it was started with.
    """
    for entry in os.scandir(proc):
        if entry.name.isdecimal():
            program = program_of(int(entry.name), proc)
            if program is not None:
                yield program


def program_of(pid: int, proc: str = PROC) -> Program | None:
    """One program, None where it has ended or is the kernel's own."""
    folder = f"{proc}/{pid}"
    words = _read(f"{folder}/cmdline").split(b"\0")
    if not words[0]:
        return None
    name = os.fsdecode(_read(f"{folder}/comm").removesuffix(b"\n"))
    return Program(pid, _whole(name, words), _executable(folder)) if name else None


def began(pid: int, proc: str = PROC) -> int:
    """When a process was started, in the kernel's ticks: with the number it names one process and no later one."""
    # The name stands in brackets and may hold anything, brackets too.
    fields = _read(f"{proc}/{pid}/stat").rpartition(b")")[2].split()
    return int(fields[19]) if len(fields) > 19 else 0


def end(program: Program, since: int, *, at_once: bool, proc: str = PROC) -> str:
    """Ask this very process to end, or end it at once; why that did not do, empty if it did.

    It is held by a handle and compared after that: a number that went to another process in between is left alone.
    """
    try:
        handle = os.pidfd_open(program.pid)
    except ProcessLookupError:
        return ""
    except OSError as error:
        return f"it cannot be held: {error.strerror}"
    try:
        if began(program.pid, proc) != since or program_of(program.pid, proc) != program:
            return ""
        signal.pidfd_send_signal(handle, signal.SIGKILL if at_once else signal.SIGTERM)
    except ProcessLookupError:
        return ""
    except OSError as error:
        return f"it cannot be ended: {error.strerror}"
    else:
        return ""
    finally:
        os.close(handle)


def _whole(name: str, words: list[bytes]) -> str:
    """The name that the kernel cut, from the words that the program was started with: its own or its script's path."""
    if len(os.fsencode(name)) < KERNEL_CUTS_AT:
        return name
    for word in words[:2]:
        file = Path(os.fsdecode(word)).name
        if file.startswith(name):
            return file
    return name


def _executable(folder: str) -> str:
    try:
        return os.readlink(f"{folder}/exe").removesuffix(" (deleted)")  # noqa: PTH115  as for the file below
    except OSError:
        return ""


def _read(path: str) -> bytes:
    try:
        with open(path, "rb") as file:  # noqa: PTH123  a Path for each of a thousand files is half of the cost
            return file.read()
    except OSError:
        return b""
