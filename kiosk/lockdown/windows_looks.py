"""The holds of a Windows lock that are looked at every second or two: programs, sessions, settings, the machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from time import monotonic

from kiosk.lockdown import windows_machine
from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.programs import Program
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.undo import UndoJournal
from kiosk.lockdown.windows_changes import HOTKEY_ACTIVE, AccessHotkeyOff, RegistryValueSet, WindowsChange
from kiosk.lockdown.windows_guards import Repel
from kiosk.lockdown.windows_machine import Signs, Verdict, firmware_texts, judge
from kiosk.lockdown.windows_messages import Messages, SessionChange
from kiosk.lockdown.windows_policies import not_closed
from kiosk.lockdown.windows_programs import ProgramReader
from kiosk.lockdown.windows_system import Access, Hive, System

OUR_SCREEN = "Default"
BY_REMOTE_DESKTOP = 2
CLIPBOARD_KEY, CLIPBOARD_HISTORY = r"Software\Microsoft\Clipboard", "EnableClipboardHistory"


class Seldom:
    """A guard that looks by a period of its own; in between, what is lost stays lost, what happened is told once."""

    def __init__(
        self,
        name: HoldName,
        look: Callable[[], Iterable[Breach]],
        *,
        every_s: float,
        happened: Callable[[], Iterable[Breach]] = tuple,
        give: Callable[[], None] = lambda: None,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._name, self._look, self._happened, self._give = name, look, happened, give
        self._every_s, self._clock = every_s, clock
        self._found: tuple[Breach, ...] = ()
        self._looked_at = 0.0

    def take(self) -> Hold:
        self._look_now()
        if self._found:
            return Hold(self._name, HoldState.FAILED, "; ".join(breach.detail for breach in self._found))
        return Hold(self._name, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        if self._clock() - self._looked_at >= self._every_s:
            self._look_now()
        yield from self._happened()
        yield from self._found

    def give(self) -> None:
        self._give()
        self._found = ()

    def _look_now(self) -> None:
        self._found = tuple(self._look())
        self._looked_at = self._clock()


class Changes:
    """What the lock changes while it holds: in the journal first, put back when it gives up."""

    def __init__(self, system: System, journal: UndoJournal) -> None:
        self._system, self._journal = system, journal
        self._open: dict[WindowsChange, str] = {}

    def make(self, change: WindowsChange, apply: Callable[[], int]) -> str:
        """Note it once, make it; why that did not do, empty if it did."""
        if change not in self._open:
            try:
                self._open[change] = self._journal.record(change)
            except OSError as error:
                return f"not changed, since it could not be noted for undoing: {error}"
        failed = apply()
        return self._system.said(failed) if failed else ""

    def give(self, *kinds: type) -> None:
        """Put back those kinds, the newest first; what cannot be put back stays in the journal."""
        for change, name in reversed(list(self._open.items())):
            if isinstance(change, kinds):
                outcome, _ = change.put_back(self._system)
                if outcome is not Outcome.LEFT:
                    self._journal.settle(name)
                del self._open[change]


class Hotkeys:
    """The shortcuts of sticky, filter, toggle and mouse keys are off: their dialogs lead to Settings."""

    def __init__(self, system: System, changes: Changes) -> None:
        self._system, self._changes = system, changes
        self._is_taken = False

    def look(self) -> Iterator[Breach]:
        for feature in Access:
            flags = self._system.inputs.access_flags(feature)
            if flags is None:
                yield Breach(HoldName.HOTKEYS, Cause.HOTKEYS_CHANGED, f"{feature}: the system does not tell")
            elif flags & HOTKEY_ACTIVE:
                failed = self._switch_off(feature, flags)
                if failed or self._is_taken:
                    yield Breach(HoldName.HOTKEYS, Cause.HOTKEYS_CHANGED, f"{feature}: {failed or 'switched on'}")
        self._is_taken = True

    def give(self) -> None:
        self._is_taken = False
        self._changes.give(AccessHotkeyOff)

    def _switch_off(self, feature: Access, flags: int) -> str:
        change = AccessHotkeyOff(feature=feature, before=flags)
        return self._changes.make(change, lambda: self._system.inputs.set_access_flags(feature, change.wanted))


class SystemKeys:
    """What Ctrl+Alt+Del offers is closed by policy, and the screen is that of the exam."""

    def __init__(self, system: System, messages: Messages) -> None:
        self._system, self._messages = system, messages

    def look(self) -> Iterator[Breach]:
        open_ = not_closed(self._system)
        if open_:
            what = ", ".join(policy.closes for policy in open_)
            yield Breach(HoldName.SYSTEM_KEYS, Cause.SYSTEM_KEYS_OPEN, f"open: {what}")

    def happened(self) -> Iterator[Breach]:
        screen = self._system.desktop.screen_owner()
        if screen not in {OUR_SCREEN, ""}:
            yield Breach(HoldName.SYSTEM_KEYS, Cause.SYSTEM_KEYS_OPEN, f"the screen is the desktop {screen}'s")
        for change in self._messages.sessions(SessionChange.LOCK, SessionChange.UNLOCK):
            if change is SessionChange.LOCK:
                yield Breach(HoldName.SYSTEM_KEYS, Cause.SYSTEM_KEYS_OPEN, "the session was locked")


class Remote:
    """Nobody is connected from afar, and nobody else was let onto this machine."""

    def __init__(self, system: System, messages: Messages, window: Callable[[], int]) -> None:
        self._system, self._messages, self._window = system, messages, window
        self._heard_by = 0

    def look(self) -> Iterator[Breach]:
        if not self._heard_by and not self._system.machine.hear_sessions(self._window()):
            self._heard_by = self._window()
        evidence = "; ".join(self._evidence())
        if evidence:
            yield Breach(HoldName.REMOTE, Cause.REMOTE_SESSION, evidence)

    def happened(self) -> Iterator[Breach]:
        came = self._messages.sessions(SessionChange.REMOTE_CONNECT, SessionChange.REMOTE_CONTROL)
        for change in came:
            yield Breach(HoldName.REMOTE, Cause.REMOTE_SESSION, change.name.lower().replace("_", " "))
        switched = (SessionChange.CONSOLE_CONNECT, SessionChange.CONSOLE_DISCONNECT, SessionChange.LOGON)
        for change in self._messages.sessions(*switched, SessionChange.LOGOFF, SessionChange.REMOTE_DISCONNECT):
            if change is SessionChange.CONSOLE_DISCONNECT:
                yield Breach(HoldName.REMOTE, Cause.USER_SWITCHED, "another session took the screen")

    def give(self) -> None:
        if self._heard_by:
            self._system.machine.unhear_sessions(self._heard_by)
        self._heard_by = 0

    def _evidence(self) -> Iterator[str]:
        machine = self._system.machine
        if machine.is_remote():
            yield "this session is shown on another machine"
        if machine.protocol() == BY_REMOTE_DESKTOP:
            yield "this session came by Remote Desktop"
        if machine.is_shadowed():
            yield "somebody looks at this session from afar"
        mine = machine.session()
        for session in machine.sessions():
            if session.id != mine and session.is_active:
                yield f"session {session.id} is in use at {session.station!r}"


class GuestOf:
    """This is a machine, no guest in one; with what speaks for it."""

    def __init__(self, system: System) -> None:
        self._system = system

    def look(self) -> Iterator[Breach]:
        verdict = self.verdict()
        if verdict.is_guest:
            yield Breach(HoldName.MACHINE, Cause.VIRTUAL_MACHINE, str(verdict))

    def verdict(self) -> Verdict:
        """What the machine's signs come to."""
        machine, registry = self._system.machine, self._system.registry
        host = registry.read(Hive.MACHINE, windows_machine.GUEST_KEY, "HostName")
        return judge(
            Signs(
                firmware=firmware_texts(machine.firmware()),
                hypervisor=machine.hypervisor(),
                cards=registry.subkeys(Hive.MACHINE, windows_machine.CARDS_KEY),
                services=registry.subkeys(Hive.MACHINE, windows_machine.SERVICES_KEY),
                host=host if isinstance(host, str) else "",
            )
        )


class Programs:
    """No program runs that shows the screen to others or works the keyboard for them."""

    def __init__(self, system: System, rules: Rules, repel: Repel) -> None:
        self._system, self._rules, self._repel = system, rules, repel
        self._reader = ProgramReader(system.machine)

    def look(self) -> Iterator[Breach]:
        self._reader.start()
        for found in self._rules.forbidden(self._reader.running()):
            failed = self._end(found.program) if self._rules.ends(found) else "policy does not end it"
            if failed:
                yield Breach(HoldName.PROGRAMS, Cause.FOREIGN_PROGRAM, f"{found.evidence} ({failed})")
            else:
                self._repel(HoldName.PROGRAMS, Cause.PROGRAM_ENDED, found.evidence)

    def give(self) -> None:
        self._reader.stop()

    def _end(self, program: Program) -> str:
        """End that very program, which policy names; why that failed, empty if it did not."""
        if not program.executable:
            return "the system does not show its file, so it was left alone"
        error = self._system.machine.end(program)
        if error:
            return self._system.said(error)
        self._reader.forget(program)
        return ""


class Awake:
    """Screen and machine stay on while the lock holds; the system forgets it with this thread."""

    def __init__(self, system: System) -> None:
        self._inputs = system.inputs

    def look(self) -> Iterator[Breach]:
        if not self._inputs.stay_awake(on=True):
            yield Breach(HoldName.AWAKE, Cause.SAVER_CHANGED, "the system refuses to stay awake")

    def give(self) -> None:
        self._inputs.stay_awake(on=False)


class ClipboardHistory:
    """What was copied before the exam cannot be looked up: the clipboard's history is off for this person."""

    def __init__(self, system: System, changes: Changes) -> None:
        self._registry, self._changes = system.registry, changes

    def look(self) -> Iterator[Breach]:
        value = self._registry.read(Hive.USER, CLIPBOARD_KEY, CLIPBOARD_HISTORY)
        if not value:
            return
        change = RegistryValueSet(hive=Hive.USER, key=CLIPBOARD_KEY, name=CLIPBOARD_HISTORY, value=0, before=value)
        failed = self._changes.make(
            change, lambda: self._registry.write(Hive.USER, CLIPBOARD_KEY, CLIPBOARD_HISTORY, 0)
        )  # fmt: skip
        if failed:
            yield Breach(HoldName.CLIPBOARD, Cause.CLIPBOARD_TAKEN, f"the history stays on: {failed}")

    def give(self) -> None:
        self._changes.give(RegistryValueSet)
