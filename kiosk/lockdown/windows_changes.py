"""The changes that the lock makes to a Windows machine, each a value that knows how to put back what was before."""

from __future__ import annotations

import msgspec

from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.port import NoBackEnd
from kiosk.lockdown.windows_system import OK, Access, Hive, RegistryValue, System

HOTKEY_ACTIVE = 0x4  # in the flags of each of these features: its shortcut works


class AccessHotkeyOff(msgspec.Struct, tag_field="kind", tag="windows-access-hotkey", frozen=True, kw_only=True):
    """The keyboard's shortcut of one accessibility feature, switched off until the session ends.

    The feature itself stays as it is: somebody may need it.
    """

    feature: Access
    before: int

    @property
    def what(self) -> str:
        return f"shortcut of {self.feature}"

    @property
    def wanted(self) -> int:
        """The settings without the shortcut."""
        return self.before & ~HOTKEY_ACTIVE

    def put_back(self, system: System) -> tuple[Outcome, str]:
        """Set the shortcut again, unless somebody did so or the session is another one."""
        now = system.inputs.access_flags(self.feature)
        if now is None or now & HOTKEY_ACTIVE:
            return Outcome.GONE, "it works already"
        error = system.inputs.set_access_flags(self.feature, now | HOTKEY_ACTIVE)
        return (Outcome.LEFT, system.said(error)) if error else (Outcome.UNDONE, "")

    def undo(self) -> tuple[Outcome, str]:
        """The same from a program that comes later."""
        return _on_this_machine(self)


class RegistryValueSet(msgspec.Struct, tag_field="kind", tag="windows-registry", frozen=True, kw_only=True):
    """One value of the registry; `before` is None where there was none."""

    hive: Hive
    key: str
    name: str
    value: RegistryValue
    before: RegistryValue | None = None

    @property
    def what(self) -> str:
        return f"registry {self.hive} {self.key}\\{self.name}"

    def put_back(self, system: System) -> tuple[Outcome, str]:
        """Set what was there, unless somebody has changed it since."""
        registry = system.registry
        if self.hive is Hive.USERS and not registry.subkeys(Hive.USERS, self.key.partition("\\")[0]):
            return Outcome.LEFT, "that person is not logged in, so their part of the registry is not there"
        now = registry.read(self.hive, self.key, self.name)
        if now != self.value:
            return Outcome.GONE, "it has been changed since"
        if self.before is None:
            error = registry.delete(self.hive, self.key, self.name)
        else:
            error = registry.write(self.hive, self.key, self.name, self.before)
        if error != OK:
            return Outcome.LEFT, system.said(error)
        return Outcome.UNDONE, "removed" if self.before is None else f"back to {self.before!r}"

    def undo(self) -> tuple[Outcome, str]:
        """The same from a program that comes later."""
        return _on_this_machine(self)


WindowsChange = AccessHotkeyOff | RegistryValueSet


def _on_this_machine(change: WindowsChange) -> tuple[Outcome, str]:
    from kiosk.lockdown.windows_real import real_system

    try:
        system = real_system()
    except NoBackEnd:
        return Outcome.LEFT, "this is no Windows machine"
    return change.put_back(system)
