"""The machine's switch: the right command for each system, refusals in words, and the real command in a drill."""

import sys
from collections.abc import Sequence
from pathlib import Path

import pytest

from kiosk.lockdown.power import NoPower, Power, PowerRefused, SystemdPower, WindowsPower, power_here, run_command


class Shell:
    """The system's commands, noted instead of run."""

    def __init__(self, code: int = 0, said: str = "") -> None:
        self.ran: list[tuple[str, ...]] = []
        self._answer = (code, said)

    def __call__(self, command: Sequence[str]) -> tuple[int, str]:
        self.ran.append(tuple(command))
        return self._answer


def test_linux_asks_logind_without_a_password_and_obeys_inhibitors() -> None:
    shell = Shell()
    SystemdPower(shell).restart()
    SystemdPower(shell).shut_down()

    assert shell.ran == [
        ("systemctl", "--no-ask-password", "--no-wall", "reboot"),
        ("systemctl", "--no-ask-password", "--no-wall", "poweroff"),
    ]


def test_windows_restarts_at_once_as_something_that_was_planned() -> None:
    shell = Shell()
    WindowsPower(shell).restart()
    WindowsPower(shell).shut_down()

    assert shell.ran == [
        ("shutdown.exe", "/r", "/t", "0", "/d", "p:0:0"),
        ("shutdown.exe", "/s", "/t", "0", "/d", "p:0:0"),
    ]


@pytest.mark.parametrize("make", [SystemdPower, WindowsPower])
def test_a_refusal_is_told_with_what_the_system_said(make: type[SystemdPower] | type[WindowsPower]) -> None:
    power: Power = make(Shell(1, "Interactive authentication required. " + "x" * 900))

    with pytest.raises(PowerRefused, match="Interactive authentication") as told:
        power.restart()
    assert len(str(told.value)) == 200
    with pytest.raises(PowerRefused):
        power.shut_down()


def test_a_system_without_a_known_switch_refuses() -> None:
    assert isinstance(power_here("plan9"), NoPower)
    for act in (NoPower().restart, NoPower().shut_down):
        with pytest.raises(PowerRefused):
            act()


def test_each_system_has_its_own() -> None:
    assert isinstance(power_here("linux"), SystemdPower)
    assert isinstance(power_here("win32"), WindowsPower)


def test_what_is_not_installed_and_what_fails_is_an_answer() -> None:
    assert run_command(("no-such-command-anywhere",)) == (127, "no-such-command-anywhere is not installed")
    code, said = run_command((sys.executable, "-c", "1/0"))
    assert (code, said.splitlines()[-1]) == (1, "ZeroDivisionError: division by zero")


def test_the_real_command_takes_a_drill_or_says_why_not() -> None:
    """With `--dry-run` nothing happens. Where systemd does not run the machine, it says so and that is told."""
    said = ""
    try:
        SystemdPower(is_drill=True).restart()
    except PowerRefused as refused:
        said = str(refused)

    is_running = Path("/run/systemd/system").is_dir()
    assert is_running or "systemd" in said or "systemctl" in said
