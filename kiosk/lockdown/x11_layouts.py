"""The keyboard layouts that an X server has loaded, by XKEYBOARD on Qt's own connection: named, and switched by us.

Up to four groups; each has a name such as "Arabic". Source: XKBproto of the X.Org project.
"""

import struct

from kiosk.lockdown.xcb import Connection

_GET_STATE, _LATCH_LOCK_STATE, _GET_NAMES = 4, 5, 17
_CORE_KEYBOARD = 0x100
_GROUP_NAMES = 1 << 12
_GET_ATOM_NAME = 17  # a request of the core protocol, asked as those of extensions are
_MOST_GROUPS = 4
_USE_EXTENSION = 0


class XkbLayouts:
    """Asks the server each time: whoever configures the machine may change them at any moment."""

    def __init__(self, connection: Connection) -> None:
        self._x = connection
        codes = connection.opcode("XKEYBOARD")
        self._code = codes[0] if codes else None
        if self._code is not None:
            connection.ask_extension(self._code, _USE_EXTENSION, struct.pack("=HH", 1, 0))

    @property
    def can_switch(self) -> bool:
        """Whether there is another one to switch to."""
        return len(self.names()) > 1

    def names(self) -> tuple[str, ...]:
        """Return what the layouts are called, in their order; nothing where the server does not tell."""
        if self._code is None:
            return ()
        body = struct.pack("=HHI", _CORE_KEYBOARD, 0, _GROUP_NAMES)
        reply = self._x.ask_extension(self._code, _GET_NAMES, body)
        if reply is None or reply.number(8) & _GROUP_NAMES == 0:
            return ()
        count = min(reply.number(15, 1).bit_count(), _MOST_GROUPS)
        return tuple(self._name_of(reply.number(32 + 4 * at)) for at in range(count))

    def current(self) -> int:
        """Return which of them the next key is of."""
        if self._code is None:
            return 0
        reply = self._x.ask_extension(self._code, _GET_STATE, struct.pack("=HH", _CORE_KEYBOARD, 0))
        return reply.number(12, 1) if reply else 0

    def switch(self, at: int) -> bool:
        """Use another one from the next key on; whether the server did it."""
        if self._code is None:
            return False
        body = struct.pack("=HBBBBBBBBH", _CORE_KEYBOARD, 0, 0, 1, at, 0, 0, 0, 0, 0)
        return self._x.tell_extension(self._code, _LATCH_LOCK_STATE, body) and self.current() == at

    def _name_of(self, atom: int) -> str:
        reply = self._x.ask_extension(_GET_ATOM_NAME, 0, struct.pack("=I", atom)) if atom else None
        return reply.text(reply.number(8, 2)).decode("utf-8", "replace") if reply else ""
