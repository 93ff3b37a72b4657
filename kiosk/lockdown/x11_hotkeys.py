"""No sticky, slow, bounce or mouse keys, and no shortcut that switches them on: what was on comes back afterwards."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from kiosk.lockdown.changes import AccessKeysOff, Outcome, boot_id, mark
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.undo import UndoJournal
from kiosk.lockdown.xcb import Connection
from kiosk.lockdown.xext import AccessKeys


class HotkeysGuard:
    """Keeps the X server's keyboard aids off, but those that policy allows; journaled before it is changed."""

    def __init__(
        self, connection: Connection, rules: Rules, disturbed: Callable[[], None], *, home: Path, display: str
    ) -> None:
        self._x, self._rules, self._disturbed = connection, rules, disturbed
        self._keys = AccessKeys(connection)
        self._journal, self._display = UndoJournal(home), display
        self._before = 0
        self._open: tuple[str, AccessKeysOff] | None = None
        self._given_back = 0

    def take(self) -> Hold:
        before = self._keys.on()
        if before is None:
            return Hold(HoldName.HOTKEYS, HoldState.UNSUPPORTED, "this X server has no keyboard aids")
        self._before, self._given_back = before, 0
        if before:
            change = AccessKeysOff(display=self._display, mark=mark(self._x), boot=boot_id(), bits=before)
            try:
                self._open = self._journal.record(change), change
            except OSError as error:
                why = f"not changed, since it could not be noted for undoing: {error}"
                return Hold(HoldName.HOTKEYS, HoldState.FAILED, why)
        if not self._keys.listen(on=True) or not self._keys.set(0):
            return Hold(HoldName.HOTKEYS, HoldState.FAILED, "they stay on")
        return Hold(HoldName.HOTKEYS, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        on = self._keys.on()
        if on is None:
            return
        allowed = self._allowed()
        # What the candidate had before comes back once it is known that it is allowed; then it is theirs to switch.
        back = self._before & allowed & ~self._given_back
        self._given_back |= back
        foreign = on & ~allowed
        if (foreign or back) and not self._keys.set((on | back) & allowed):
            yield Breach(HoldName.HOTKEYS, Cause.HOTKEYS_CHANGED, "the X server refused to change them")
        elif foreign:
            yield Breach(HoldName.HOTKEYS, Cause.HOTKEYS_CHANGED, f"switched on: {AccessKeys.named(foreign)}")

    def give(self) -> None:
        self._keys.listen(on=False)
        if self._open is not None:
            name, change = self._open
            self._open = None
            outcome, _ = change.put_back(self._x)
            if outcome is not Outcome.LEFT:
                self._journal.settle(name)
        self._before = 0

    def hear(self, code: int, kind: int) -> None:
        """An event came: look at once if it is about these keys."""
        if self._keys.is_event(code, kind):
            self._disturbed()

    def _allowed(self) -> int:
        words = self._rules.allowed_access_keys
        bits = sum(bit for bit, name in AccessKeys.NAMES.items() if name in words)
        return bits & ~AccessKeys.SHORTCUTS
