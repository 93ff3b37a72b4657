"""Reads the window messages before Qt does: drops what another program made up, hears of locks and screens."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from enum import IntEnum

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.winapi import Message
from kiosk.lockdown.windows_hook import KeyHook
from kiosk.lockdown.windows_keys import MODIFIERS
from kiosk.lockdown.windows_system import Inputs, Origin


class _Number(IntEnum):
    """The messages that are not input."""

    SETTINGS_CHANGE = 0x1A
    DISPLAY_CHANGE = 0x7E
    SYSTEM_COMMAND = 0x112
    DROP_FILES = 0x233
    SESSION_CHANGE = 0x2B1
    CLIPBOARD_UPDATE = 0x31D


_KEYS = frozenset({0x100, 0x104})  # KEYDOWN, SYSKEYDOWN
_CHARACTERS = frozenset({0x102, 0x106, 0x109})  # CHAR, SYSCHAR, UNICHAR
_CLICKS = frozenset({0x201, 0x203, 0x204, 0x206, 0x207, 0x209, 0x20B, 0x20D, 0x246})  # down, doubled; POINTERDOWN
_BY_THE_INPUT_METHOD = frozenset({0xE5, 0xE7})  # VK_PROCESSKEY, VK_PACKET: the hook saw another code

_CLOSE, _MINIMIZE = 0xF060, 0xF020
_REFUSED = frozenset({
    0xF000, 0xF010, _MINIMIZE, 0xF030, _CLOSE,  # size, move, minimize, maximize, close
    0xF100, 0xF130, 0xF140, 0xF170,  # key menu, task list, screen saver, monitor power
})  # fmt: skip
TYPED_WITHIN_S = 2.0
"""A key message that no key of the keyboard preceded by so little was posted by a program."""


class SessionChange(IntEnum):
    """What WM_WTSSESSION_CHANGE tells."""

    CONSOLE_CONNECT = 1
    CONSOLE_DISCONNECT = 2
    REMOTE_CONNECT = 3
    REMOTE_DISCONNECT = 4
    LOGON = 5
    LOGOFF = 6
    LOCK = 7
    UNLOCK = 8
    REMOTE_CONTROL = 9


class Messages(QAbstractNativeEventFilter):
    """Filters the messages of this program's windows; `disturbed` is called when a hold may have been lost."""

    def __init__(self, inputs: Inputs, hook: KeyHook, disturbed: Callable[[], None], *, rules: Rules) -> None:
        super().__init__()
        self._inputs, self._hook, self._disturbed = inputs, hook, disturbed
        self._rules = rules
        self._system_tells = False
        self._repelled: dict[tuple[HoldName, Cause], tuple[int, str]] = {}
        self._sessions: list[SessionChange] = []

    # --- a guard like the others: take, check, give -----------------------------------------------------------------

    def take(self) -> Hold:
        application = QCoreApplication.instance()
        if application is None:
            return Hold(HoldName.INPUT, HoldState.FAILED, "no application")
        self._hook.drop_injected(drops=not self._rules.allows_injected_input)
        application.installNativeEventFilter(self)
        return Hold(HoldName.INPUT, HoldState.HELD)

    def check(self) -> Iterable[Breach]:
        """Being asked in every message, it cannot be lost; tells of keys that programs pressed."""
        count, allows = self._hook.injected(), self._rules.allows_injected_input
        self._hook.drop_injected(drops=not allows)
        if count and not allows:
            self.repel(Cause.INJECTED_INPUT, "strokes", count=count)
        return ()

    def give(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        self._repelled.clear()
        self._sessions.clear()

    def repel(self, cause: Cause, detail: str, *, hold: HoldName = HoldName.INPUT, count: int = 1) -> None:
        """Note an attack that did nothing."""
        before, _ = self._repelled.get((hold, cause), (0, ""))
        self._repelled[hold, cause] = (before + count, detail)

    def repelled(self) -> tuple[Breach, ...]:
        """What was repelled since the last call."""
        found, self._repelled = self._repelled, {}
        return tuple(Breach(hold, cause, f"{n} x {detail}") for (hold, cause), (n, detail) in found.items())

    def sessions(self, *wanted: SessionChange) -> tuple[SessionChange, ...]:
        """Which of these changes the system told since they were last asked for."""
        found = tuple(change for change in self._sessions if change in wanted)
        self._sessions = [change for change in self._sessions if change not in wanted]
        return found

    # --- every message ----------------------------------------------------------------------------------------

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        address = int(message)
        # By comparison: Qt's bytes have another hash than Python's.
        if not (kind == b"windows_generic_MSG" or kind == b"windows_dispatcher_MSG") or not address:  # noqa: PLR1714
            return False, 0
        told = Message.from_address(address)
        return self.is_dropped(told.number, told.w), 0

    def is_dropped(self, number: int, w: int) -> bool:
        """Take a message in; whether it must not reach Qt."""
        if number in _KEYS or number in _CHARACTERS or number in _CLICKS:
            return self._is_made_up(number, w)
        match number:
            case _Number.SYSTEM_COMMAND:
                return self._is_refused(w & 0xFFF0)
            case _Number.DROP_FILES:
                self.repel(Cause.FORGED_DROP, "files")
                return True
            case _Number.SESSION_CHANGE if w in set(SessionChange):
                self._sessions.append(SessionChange(w))
                self._disturbed()
            case _Number.DISPLAY_CHANGE | _Number.SETTINGS_CHANGE | _Number.CLIPBOARD_UPDATE:
                self._disturbed()
        return False

    def _is_refused(self, command: int) -> bool:
        if command == _CLOSE:
            self.repel(Cause.CLOSE_ASKED, "system command")
        elif command == _MINIMIZE:
            self.repel(Cause.MINIMIZED, "system command", hold=HoldName.WINDOW)
        return command in _REFUSED

    def _is_made_up(self, number: int, w: int) -> bool:
        """Whether a program posted it, by two signs: the system knows no source, and the keyboard was still."""
        origin = self._inputs.origin()
        if origin is Origin.INJECTED and number in _CLICKS:
            if not self._rules.allows_injected_input:
                self.repel(Cause.INJECTED_INPUT, "clicks")
            return not self._rules.allows_injected_input
        if origin is not Origin.UNKNOWN:
            self._system_tells = True
            return False
        if not self._system_tells:
            return False  # a system that never names a source would have every key and click taken for made up
        if number in _CLICKS:
            self.repel(Cause.FORGED_INPUT, "posted clicks")
            return True
        if w in MODIFIERS or (number in _KEYS and w in _BY_THE_INPUT_METHOD) or self._hook.idle_s() < TYPED_WITHIN_S:
            return False
        self.repel(Cause.FORGED_INPUT, "posted keys")
        return True
