"""`kiosk lock-policies`: what Ctrl+Alt+Del offers on a Windows machine, closed by an administrator, or opened."""

from pathlib import Path

from kiosk.errors import KioskError
from kiosk.lockdown.undo import Undone
from kiosk.lockdown.windows_policies import Step, install, is_left, plan, remove
from kiosk.lockdown.windows_real import real_system
from kiosk.lockdown.windows_system import Hive, System
from kiosk.restoring import line
from kiosk.settings import load


class NotAdministrator(KioskError):
    """Only an administrator may change what these policies are kept in."""

    code = "KIOSK-LOCK-NOT-ADMIN"
    sentence = "Only an administrator may change these policies: open a terminal by 'Run as administrator'."
    exit_code = 3


class NoAccount(KioskError):
    """It is not known whose Ctrl+Alt+Del is meant, or Windows has not loaded that person's part of the registry."""

    code = "KIOSK-LOCK-NO-ACCOUNT"
    sentence = "Log in once as the account that candidates use, and run this from there as an administrator."
    exit_code = 3


def run(act: str, *, user: str, system: System | None = None, home: Path | None = None) -> int:
    """Return 1 if something was not done. Raises NotAdministrator, NoAccount, NoBackEnd where this is no Windows."""
    system, home = system or real_system(), home or load().home
    if act != "show" and not system.machine.is_admin():
        raise NotAdministrator
    if act == "remove":
        return _said_undone(remove(home))
    steps = plan(system, account_of(system, user))
    if act == "show":
        for step in steps:
            print(_line(step, "closed already" if step.is_done else "would be closed"))
        return 0
    return _install(system, home, steps)


def account_of(system: System, user: str) -> str:
    """The SID of that account, or of the one whose session this is."""
    mine = system.machine.session()
    name = user or next((session.user for session in system.machine.sessions() if session.id == mine), "")
    sid = system.machine.sid(name) if name else ""
    if not sid:
        raise NoAccount(f"There is no account {name!r} here." if name else "Nobody is logged in here.")
    if not system.registry.subkeys(Hive.USERS, sid):
        raise NoAccount(f"{name} is not logged in.")
    return sid


def _install(system: System, home: Path, steps: tuple[Step, ...]) -> int:
    home.mkdir(parents=True, exist_ok=True)
    failed = 0
    for step, error in install(system, home, steps):
        failed += bool(error)
        print(_line(step, f"NOT closed ({error})" if error else "closed"))
    for step in steps:
        if step.is_done:
            print(_line(step, "closed already"))
    print("Ctrl+Alt+Del follows at the account's next login. Undo it by: kiosk lock-policies remove")
    return 1 if failed else 0


def _line(step: Step, what: str) -> str:
    change = step.change
    before = "nothing" if change.before is None else repr(change.before)
    return f"{step.closes}: {what}   [{change.hive} {change.key}\\{change.name}: {before} -> {change.value!r}]"


def _said_undone(undone: tuple[Undone, ...]) -> int:
    print("\n".join(map(line, undone)) or "nothing to undo")
    return 1 if is_left(undone) else 0
