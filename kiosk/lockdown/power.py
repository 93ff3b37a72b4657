"""Starts the machine anew or shuts it down, by the system's own command for it."""

import shutil
import subprocess
import sys
from collections.abc import Callable, Sequence
from typing import Protocol

TIMEOUT_S = 20.0
LONGEST_REASON = 200
Run = Callable[[Sequence[str]], tuple[int, str]]
"""Runs a command; returns its exit code and what it said."""


class PowerRefused(Exception):
    """The system does not do it: no right, no such command, or somebody stands in the way."""

    code = "KIOSK-POWER-REFUSED"
    sentence = "The system did not let the program restart or shut down this computer."


class Power(Protocol):
    """The machine's switch. Both raise PowerRefused; where they return, the system ends this program soon."""

    def restart(self) -> None:
        """Start the machine anew."""

    def shut_down(self) -> None:
        """Switch the machine off."""


class SystemdPower:
    """Linux: `systemctl` asks logind, and polkit decides whether this session may."""

    def __init__(self, run: Run | None = None, *, is_drill: bool = False) -> None:
        self._run = run or run_command
        self._drill = ("--dry-run",) if is_drill else ()

    def restart(self) -> None:
        self._do("reboot")

    def shut_down(self) -> None:
        self._do("poweroff")

    def _do(self, verb: str) -> None:
        # Inhibitors are obeyed, and no password is asked for: nobody could type it into a locked screen.
        _demand(*self._run(("systemctl", "--no-ask-password", "--no-wall", *self._drill, verb)))


class WindowsPower:
    """Windows: `shutdown.exe`, at once and planned, so that the next sign-in asks nobody why."""

    def __init__(self, run: Run | None = None) -> None:
        self._run = run or run_command

    def restart(self) -> None:
        self._do("/r")

    def shut_down(self) -> None:
        self._do("/s")

    def _do(self, what: str) -> None:
        _demand(*self._run(("shutdown.exe", what, "/t", "0", "/d", "p:0:0")))


class NoPower:
    """A system whose switch this program does not know."""

    def restart(self) -> None:
        raise PowerRefused("unknown system")

    def shut_down(self) -> None:
        raise PowerRefused("unknown system")


def power_here(platform: str = sys.platform) -> Power:
    """Return this system's switch."""
    if platform == "win32":
        return WindowsPower()
    return SystemdPower() if platform == "linux" else NoPower()


def run_command(command: Sequence[str]) -> tuple[int, str]:
    """Run one of the system's own programs without any shell; what cannot be run has exit code 127."""
    program = shutil.which(command[0])
    if program is None:
        return 127, f"{command[0]} is not installed"
    try:
        done = subprocess.run(
            [program, *command[1:]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=TIMEOUT_S,
            check=False,
            text=True,
            errors="replace",
        )
    except subprocess.TimeoutExpired:
        return 124, f"{command[0]} did not answer"
    except OSError as error:
        return 126, str(error)
    return done.returncode, (done.stderr or done.stdout).strip()


def _demand(code: int, said: str) -> None:
    if code != 0:
        raise PowerRefused((said or f"exit code {code}")[:LONGEST_REASON])
