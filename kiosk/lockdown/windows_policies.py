"""What Ctrl+Alt+Del and the desktop offer, closed by policies that only an administrator can set.

No program can swallow Ctrl+Alt+Del; it can only be made to lead nowhere. `kiosk lock-policies install` does that once,
as an administrator; the running kiosk looks whether it is so. Each value is in a journal of its own before it is
changed, since these outlive every exam; `kiosk lock-policies remove` and `kiosk restore` put them back.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.undo import POLICY_JOURNAL, UndoJournal, Undone, restore
from kiosk.lockdown.windows_changes import RegistryValueSet
from kiosk.lockdown.windows_system import Hive, RegistryValue, System

_USER_SYSTEM = r"Software\Microsoft\Windows\CurrentVersion\Policies\System"
_USER_EXPLORER = r"Software\Microsoft\Windows\CurrentVersion\Policies\Explorer"
_MACHINE_SYSTEM = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System"
_MACHINE_EXPLORER = r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\Explorer"
_WINDOWS_SYSTEM = r"SOFTWARE\Policies\Microsoft\Windows\System"
_ON_EXECUTE = r"SOFTWARE\Microsoft\Windows NT\CurrentVersion\Image File Execution Options"
_NO_PROGRAM = "systray.exe"
"""Ends at once and shows nothing; what is started in the place of a program that shall not start."""


@dataclass(frozen=True, slots=True)
class Policy:
    """One value, and what it closes in plain words."""

    closes: str
    hive: Hive
    key: str
    name: str
    value: RegistryValue = 1
    is_required: bool = True
    """Whether the hold needs it; the others close smaller doors."""


def _no_start(program: str) -> Policy:
    return Policy(
        f"{program} on the secure desktop", Hive.MACHINE, rf"{_ON_EXECUTE}\{program}", "Debugger", _NO_PROGRAM
    )


POLICIES: tuple[Policy, ...] = (
    Policy("Task Manager", Hive.USER, _USER_SYSTEM, "DisableTaskMgr"),
    Policy("locking the computer, Win+L too", Hive.USER, _USER_SYSTEM, "DisableLockWorkstation"),
    Policy("changing the password", Hive.USER, _USER_SYSTEM, "DisableChangePassword"),
    Policy("signing out", Hive.USER, _USER_EXPLORER, "NoLogoff"),
    Policy("shutting down from the start menu", Hive.USER, _USER_EXPLORER, "NoClose"),
    Policy("keys of the Windows key", Hive.USER, _USER_EXPLORER, "NoWinKeys", is_required=False),
    Policy("switching to another person", Hive.MACHINE, _MACHINE_SYSTEM, "HideFastUserSwitching"),
    Policy("shutting down without signing in", Hive.MACHINE, _MACHINE_SYSTEM, "ShutdownWithoutLogon", 0),
    Policy("the power button on the secure desktop", Hive.MACHINE, _MACHINE_EXPLORER, "NoClose"),
    Policy("picking a network on the secure desktop", Hive.MACHINE, _WINDOWS_SYSTEM, "DontDisplayNetworkSelectionUI"),
    Policy("the clipboard's history", Hive.MACHINE, _WINDOWS_SYSTEM, "AllowClipboardHistory", 0),
    Policy("the clipboard of other devices", Hive.MACHINE, _WINDOWS_SYSTEM, "AllowCrossDeviceClipboard", 0),
    Policy(
        "swipes from the edge of a touch screen",
        Hive.MACHINE,
        r"SOFTWARE\Policies\Microsoft\Windows\EdgeUI",
        "AllowEdgeSwipe",
        0,
        is_required=False,
    ),
    Policy(
        "notifications",
        Hive.USER,
        r"Software\Policies\Microsoft\Windows\Explorer",
        "DisableNotificationCenter",
        is_required=False,
    ),
    _no_start("Utilman.exe"),
    _no_start("sethc.exe"),
)


def not_closed(system: System) -> tuple[Policy, ...]:
    """The required policies that are not in force for the person whose session this is."""
    return tuple(p for p in POLICIES if p.is_required and system.registry.read(p.hive, p.key, p.name) != p.value)


@dataclass(frozen=True, slots=True)
class Step:
    """What is to become of one value: what it closes, where it stands, what was there, what comes there."""

    closes: str
    change: RegistryValueSet

    @property
    def is_done(self) -> bool:
        """It says so already."""
        return self.change.before == self.change.value


def plan(system: System, sid: str) -> tuple[Step, ...]:
    """Every step for the account with that SID, as things stand now; nothing is changed."""
    steps = []
    for policy in POLICIES:
        hive, key = policy.hive, policy.key
        if hive is Hive.USER:
            # The administrator is somebody else than the candidate: theirs is the part of the registry that counts.
            hive, key = Hive.USERS, rf"{sid}\{policy.key}"
        before = system.registry.read(hive, key, policy.name)
        change = RegistryValueSet(hive=hive, key=key, name=policy.name, value=policy.value, before=before)
        steps.append(Step(policy.closes, change))
    return tuple(steps)


def install(system: System, home: Path, steps: tuple[Step, ...]) -> Iterator[tuple[Step, str]]:
    """Make each step that is not done, in the journal first; with each the error, empty for none."""
    journal = UndoJournal(home, POLICY_JOURNAL)
    for step in steps:
        if step.is_done:
            continue
        name = journal.record(step.change)
        error = system.registry.write(step.change.hive, step.change.key, step.change.name, step.change.value)
        if error:
            journal.settle(name)
        yield step, system.said(error) if error else ""


def remove(home: Path) -> tuple[Undone, ...]:
    """Put back what `install` changed. Without an administrator's rights everything stays, and is named."""
    return restore(home, POLICY_JOURNAL)


def is_left(undone: tuple[Undone, ...]) -> bool:
    """Whether something could not be put back."""
    return any(one.outcome is Outcome.LEFT for one in undone)
