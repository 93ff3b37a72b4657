"""The few requests of three extensions of the X protocol that the lock needs: XInput, XKEYBOARD, X-Resource.

By the protocols' own bytes on Qt's connection, so that no library has to be there for each. Sources: XI2proto.txt,
XKBproto and resproto of the X.Org project.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass

from kiosk.lockdown.xcb import Connection, Reply

_ALL_DEVICES, _ALL_MASTERS = 0, 1
_SELECT_EVENTS, _QUERY_DEVICE, _GET_PROPERTY = 46, 48, 59
RAW_KEY_PRESS, RAW_BUTTON_PRESS, HIERARCHY_CHANGED = 13, 15, 11
_MASTER_USES = (1, 2)

_USE_EXTENSION, _SELECT_XKB_EVENTS, _GET_CONTROLS, _SET_CONTROLS = 0, 1, 6, 7
_CORE_KEYBOARD = 0x100
_CONTROLS_ENABLED = 1 << 31
CONTROLS_NOTIFY = 3

_QUERY_CLIENTS, _QUERY_CLIENT_IDS = 1, 4
_PID = 2


@dataclass(frozen=True, slots=True)
class Device:
    """An input device below a master: a keyboard, a mouse, or what a program plays them with."""

    id: int
    name: str
    is_made_up: bool


class Inputs:
    """XInput 2: which device a key or click came from."""

    def __init__(self, connection: Connection) -> None:
        self._x = connection
        self._codes = connection.opcode("XInputExtension")
        self._made_up = connection.atom("XTEST Device") if self._codes else 0

    def is_event(self, extension: int) -> bool:
        """Whether a generic event with this number is one of XInput."""
        return self._codes is not None and self._codes[0] == extension

    def listen(self, *, on: bool) -> bool:
        """Hear of every key and click with its source, whoever holds a grab; from XInput 2.1 on, which Qt asks for."""
        if self._codes is None:
            return False
        mask = (1 << RAW_KEY_PRESS | 1 << RAW_BUTTON_PRESS) if on else 0
        body = struct.pack("=IHHHHI", self._x.root, 1, 0, _ALL_MASTERS, 1, mask)
        return self._x.tell_extension(self._codes[0], _SELECT_EVENTS, body)

    def devices(self) -> tuple[Device, ...]:
        """The devices that are no masters. A server marks those that programs play; no client can take the mark off."""
        reply = self._ask(_QUERY_DEVICE, struct.pack("=HH", _ALL_DEVICES, 0))
        if reply is None:
            return ()
        found, offset = [], 32
        for _ in range(reply.number(8, 2)):
            number, use, classes, length = (reply.number(offset + at, 2) for at in (0, 2, 6, 8))
            name = reply.text(length, offset + 12).decode("utf-8", "replace")
            offset += 12 + length + -length % 4
            for _ in range(classes):
                offset += 4 * reply.number(offset + 2, 2)
            if use not in _MASTER_USES:
                found.append(Device(number, name, self._is_made_up(number)))
        return tuple(found)

    def _is_made_up(self, device: int) -> bool:
        reply = self._ask(_GET_PROPERTY, struct.pack("=HBBIIII", device, 0, 0, self._made_up, 0, 0, 1))
        return bool(reply and reply.number(16))

    def _ask(self, minor: int, body: bytes) -> Reply | None:
        return self._x.ask_extension(self._codes[0], minor, body) if self._codes else None


class AccessKeys:
    """XKEYBOARD: sticky, slow, bounce and mouse keys, and the shortcuts that switch them on."""

    SLOW, BOUNCE, STICKY, MOUSE, SHORTCUTS = 2, 4, 8, 16, 64
    ALL = SLOW | BOUNCE | STICKY | MOUSE | SHORTCUTS
    NAMES = {SLOW: "slow", BOUNCE: "bounce", STICKY: "sticky", MOUSE: "mouse", SHORTCUTS: "shortcuts"}

    def __init__(self, connection: Connection) -> None:
        self._x = connection
        self._codes = connection.opcode("XKEYBOARD")
        if self._codes is not None:
            connection.ask_extension(self._codes[0], _USE_EXTENSION, struct.pack("=HH", 1, 0))

    def is_event(self, code: int, kind: int) -> bool:
        """Whether an event says that the controls changed."""
        return self._codes is not None and code == self._codes[1] and kind == CONTROLS_NOTIFY

    def listen(self, *, on: bool) -> bool:
        """Hear of every change of the controls."""
        if self._codes is None:
            return False
        bit = 1 << CONTROLS_NOTIFY
        body = struct.pack("=HHHHHH", _CORE_KEYBOARD, bit, 0 if on else bit, bit if on else 0, 0, 0)
        return self._x.tell_extension(self._codes[0], _SELECT_XKB_EVENTS, body)

    def on(self) -> int | None:
        """Which of them are on, as bits; None where the server does not tell."""
        if self._codes is None:
            return None
        reply = self._x.ask_extension(self._codes[0], _GET_CONTROLS, struct.pack("=HH", _CORE_KEYBOARD, 0))
        return reply.number(56) & self.ALL if reply else None

    def set(self, bits: int) -> bool:
        """Switch exactly these on, and the others of them off."""
        if self._codes is None:
            return False
        body = bytearray(96)
        struct.pack_into("=H", body, 0, _CORE_KEYBOARD)
        struct.pack_into("=III", body, 20, self.ALL, bits, _CONTROLS_ENABLED)
        return self._x.tell_extension(self._codes[0], _SET_CONTROLS, bytes(body)) and self.on() == bits

    @classmethod
    def named(cls, bits: int) -> str:
        """What these bits are, in words: keys that are sticky, slow ..."""
        return ", ".join(name for bit, name in cls.NAMES.items() if bits & bit)


class Clients:
    """X-Resource: who is connected to the server, and whose process that is."""

    def __init__(self, connection: Connection) -> None:
        self._x = connection
        self._codes = connection.opcode("X-Resource")

    def all(self) -> frozenset[int] | None:
        """Every connection by the lowest number its windows have; None where the server does not tell."""
        reply = self._x.ask_extension(self._codes[0], _QUERY_CLIENTS) if self._codes else None
        if reply is None:
            return None
        numbers = reply.words(2 * reply.number(8))
        return frozenset(numbers[::2])

    def pid(self, resource: int) -> int:
        """The process that made a window, by the server's word; 0 where it does not know: from another machine."""
        if self._codes is None:
            return 0
        body = struct.pack("=III", 1, resource, _PID)
        reply = self._x.ask_extension(self._codes[0], _QUERY_CLIENT_IDS, body)
        if reply is None or not reply.number(8) or reply.number(40) < 4:
            return 0
        return reply.number(44)
