"""Policies of Ctrl+Alt+Del: each is noted before it is set, twice is once, and all of it comes back."""

from pathlib import Path

import pytest

from kiosk import lock_policies
from kiosk.lock_policies import NoAccount, NotAdministrator, account_of
from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.port import NoBackEnd
from kiosk.lockdown.undo import POLICY_JOURNAL, UndoJournal, _change
from kiosk.lockdown.windows_changes import RegistryValueSet
from kiosk.lockdown.windows_policies import POLICIES, install, not_closed, plan, remove
from kiosk.lockdown.windows_real import real_system
from kiosk.lockdown.windows_system import Hive, RegistryValue, SeenSession
from kiosk.restoring import put_back
from tests.kiosk.lockdown.fake_windows import SID, FakeWindows

TASK_MANAGER = (Hive.USERS, SID + r"\Software\Microsoft\Windows\CurrentVersion\Policies\System", "DisableTaskMgr")
SWITCHING = (Hive.MACHINE, r"SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System", "HideFastUserSwitching")


@pytest.fixture
def windows() -> FakeWindows:
    windows = FakeWindows()
    windows.registry.values.clear()
    windows.registry.keys[Hive.USERS, SID] = ("Software",)
    windows.machine.seats = [SeenSession(1, "Console", is_active=True, user="CENTER\\candidate")]
    windows.machine.admin = True
    return windows


def installed(windows: FakeWindows, home: Path) -> list[str]:
    return [error for _, error in install(windows.system, home, plan(windows.system, SID))]


def back(windows: FakeWindows, home: Path) -> list[Outcome]:
    """What `remove` does, on the machine in memory: the newest first, settled unless it is left."""
    journal = UndoJournal(home, POLICY_JOURNAL)
    outcomes = []
    for name, raw in reversed(journal.open().items()):
        change = _change(raw)
        assert isinstance(change, RegistryValueSet)
        outcome, _ = change.put_back(windows.system)
        if outcome is not Outcome.LEFT:
            journal.settle(name)
        outcomes.append(outcome)
    return outcomes


def test_every_policy_is_set_for_the_candidates_account_and_the_lock_finds_it(
    windows: FakeWindows, tmp_path: Path
) -> None:
    assert installed(windows, tmp_path) == [""] * len(POLICIES)
    assert windows.registry.values[TASK_MANAGER] == 1
    # The candidate's own program reads that part of the registry as its own.
    for (hive, key, name), value in list(windows.registry.values.items()):
        if hive is Hive.USERS:
            windows.registry.values[Hive.USER, key.removeprefix(SID + "\\"), name] = value
    assert not_closed(windows.system) == ()


def test_each_value_is_on_disk_before_it_is_changed(windows: FakeWindows, tmp_path: Path) -> None:
    noted: list[int] = []
    windows.registry.before_write = lambda: noted.append(len(UndoJournal(tmp_path, POLICY_JOURNAL).open()))
    installed(windows, tmp_path)
    assert noted == list(range(1, len(POLICIES) + 1))


def test_installed_twice_is_installed_once_and_comes_back_as_it_was(windows: FakeWindows, tmp_path: Path) -> None:
    windows.registry.values[SWITCHING] = 0
    before: dict[tuple[Hive, str, str], RegistryValue] = dict(windows.registry.values)
    installed(windows, tmp_path)
    assert installed(windows, tmp_path) == []
    assert set(back(windows, tmp_path)) == {Outcome.UNDONE}
    assert windows.registry.values == before
    assert not (tmp_path / POLICY_JOURNAL).exists()


def test_value_that_somebody_changed_since_is_theirs(windows: FakeWindows, tmp_path: Path) -> None:
    installed(windows, tmp_path)
    windows.registry.values[SWITCHING] = 7
    assert back(windows, tmp_path).count(Outcome.GONE) == 1
    assert windows.registry.values == {SWITCHING: 7}


def test_account_that_is_not_logged_in_keeps_its_changes_noted(windows: FakeWindows, tmp_path: Path) -> None:
    installed(windows, tmp_path)
    del windows.registry.keys[Hive.USERS, SID]
    of_the_account = sum(policy.hive is Hive.USER for policy in POLICIES)
    assert back(windows, tmp_path).count(Outcome.LEFT) == of_the_account
    windows.registry.keys[Hive.USERS, SID] = ("Software",)
    assert back(windows, tmp_path) == [Outcome.UNDONE] * of_the_account


def test_what_is_refused_is_named_and_not_noted(windows: FakeWindows, tmp_path: Path) -> None:
    windows.registry.denied = {Hive.MACHINE}
    errors = installed(windows, tmp_path)
    assert errors.count("error 5") == sum(policy.hive is Hive.MACHINE for policy in POLICIES)
    assert len(UndoJournal(tmp_path, POLICY_JOURNAL).open()) == errors.count("")


def test_show_changes_nothing_and_says_what_would(
    windows: FakeWindows, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    windows.machine.admin = False
    windows.registry.values[SWITCHING] = 1
    before = dict(windows.registry.values)
    assert lock_policies.run("show", user="", system=windows.system, home=tmp_path) == 0
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == len(POLICIES)
    assert any(line.startswith("Task Manager: would be closed") and "nothing -> 1" in line for line in lines)
    assert any(line.startswith("switching to another person: closed already") for line in lines)
    assert windows.registry.values == before
    assert list(tmp_path.iterdir()) == []


def test_install_says_each_line_and_ends_with_1_when_something_was_refused(
    windows: FakeWindows, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert lock_policies.run("install", user="", system=windows.system, home=tmp_path / "new") == 0
    assert "Task Manager: closed " in capsys.readouterr().out
    windows.registry.values.clear()
    windows.registry.denied = {Hive.USERS}
    assert lock_policies.run("install", user="", system=windows.system, home=tmp_path / "new") == 1
    assert "Task Manager: NOT closed (error 5)" in capsys.readouterr().out


@pytest.mark.parametrize("act", ["install", "remove"])
def test_only_an_administrator_may(windows: FakeWindows, tmp_path: Path, act: str) -> None:
    windows.machine.admin = False
    with pytest.raises(NotAdministrator):
        lock_policies.run(act, user="", system=windows.system, home=tmp_path)
    assert windows.registry.values == {}


def test_account_is_the_one_logged_in_or_the_one_named(windows: FakeWindows) -> None:
    assert account_of(windows.system, "") == account_of(windows.system, "CENTER\\candidate") == SID
    with pytest.raises(NoAccount, match="no account 'nobody'"):
        account_of(windows.system, "nobody")
    windows.registry.keys.clear()
    with pytest.raises(NoAccount, match="not logged in"):
        account_of(windows.system, "")


def test_restore_names_policies_that_it_cannot_put_back_here(windows: FakeWindows, tmp_path: Path) -> None:
    installed(windows, tmp_path)
    undone = put_back(tmp_path, {})
    assert len(undone) == len(POLICIES)
    assert {one.outcome for one in undone} == {Outcome.LEFT}, "this is no Windows machine"
    assert remove(tmp_path) == undone


def test_elsewhere_it_says_that_this_is_no_windows() -> None:
    with pytest.raises(NoBackEnd, match="not Windows"):
        real_system()
