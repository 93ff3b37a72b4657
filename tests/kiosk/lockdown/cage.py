"""A victim that is the only program of a cage, and enemies that try to be a second one."""

import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.kiosk.lockdown.harness import ROOT, Victim, until
from tests.unprivileged import hand_over, unprivileged
from tests.wayland import cage_command, session_env

EVERY_MS = 50


@contextmanager
def caged(
    command: Sequence[str], *, display: str, folder: Path, screens: int = 1, **environ: str
) -> Iterator["subprocess.Popen[str]"]:
    """A program as the only one of a cage; standard input and output are the program's."""
    process = subprocess.Popen(
        unprivileged([*cage_command(display, screens=screens), "--", *command]),
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=ROOT,
        env=session_env(hand_over(folder / "run"), **environ),
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.communicate()


@contextmanager
def caged_victim(display: str, folder: Path, *, screens: int = 1, **environ: str) -> Iterator[Victim]:
    """A victim that has everything it can have there."""
    home = hand_over(folder / "home")
    command = [sys.executable, "-m", "tests.kiosk.lockdown.victim", "wayland", str(home), str(EVERY_MS)]
    with caged(command, display=display, folder=folder, screens=screens, **environ) as process:
        victim = Victim(process, display)
        victim.spots = victim.until("engaged")["spots"]
        victim.settle()
        until(lambda: victim.ask("face", "face")["shown"])
        yield victim


@contextmanager
def second_program(folder: Path, code: str) -> Iterator["subprocess.Popen[str]"]:
    """A program of the same user that finds the same compositor."""
    process = subprocess.Popen(
        unprivileged([sys.executable, "-c", code]), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, text=True, cwd=ROOT, env=session_env(folder / "run", WAYLAND_DISPLAY="wayland-0"),
    )  # fmt: skip
    try:
        assert process.stdout
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.communicate()
