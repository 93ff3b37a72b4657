"""The few requests of the X protocol that the lock needs, by ctypes on a connection of libxcb.

Qt's own connection is used where it must be: a grab taken on a second one would take the keys away from Qt as well.
Requests that can fail because a window has gone are checked, so that no stray error reaches Qt's event loop.
"""

from __future__ import annotations

import ctypes
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum
from functools import cache
from typing import NamedTuple

from kiosk.lockdown.port import LockdownError
from kiosk.lockdown.xcb_requests import QUESTIONS, REQUESTS

_pointer, _u8, _u16, _u32 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32

_CONFIGURE_X_Y_W_H = 1 | 2 | 4 | 8
_CONFIGURE_STACK = 64
_CHANGE_EVENT_MASK = 0x800
_POINTER_EVENTS = 4 | 8 | 16 | 32 | 64  # press, release, enter, leave, motion
_REVERT_TO_POINTER_ROOT = 1  # when we die: what a server has that nobody set the focus of
_ASYNC = 1
_CHECKED = 1
_ANY_TYPE = 0
_Z_PIXMAP, _WITH_OPACITY, _OPAQUE = 2, 32, 0xFF000000
_REPLACE = 0
ATOM_PRIMARY = 1
ATOM_STRING = 31
ATOM_WM_NAME, ATOM_WM_CLASS = 39, 67


class NoXServer(LockdownError):
    """No X server answers at that display."""

    code = "KIOSK-LOCK-NO-X11"
    sentence = "The X server cannot be reached."


class GrabStatus(IntEnum):
    """What the server answers to a grab."""

    HELD = 0
    TAKEN = 1
    INVALID_TIME = 2
    NOT_VIEWABLE = 3
    FROZEN = 4
    NO_ANSWER = 255


class Rect(NamedTuple):
    """A rectangle in the server's own pixels."""

    x: int
    y: int
    width: int
    height: int

    def meets(self, other: Rect) -> bool:
        """Whether the two share a pixel."""
        return self.common(other) is not None

    def common(self, other: Rect) -> Rect | None:
        """The part that both share, if there is one."""
        left, top = max(self.x, other.x), max(self.y, other.y)
        right = min(self.x + self.width, other.x + other.width)
        bottom = min(self.y + self.height, other.y + other.height)
        return Rect(left, top, right - left, bottom - top) if left < right and top < bottom else None

    def is_near(self, other: Rect, pixels: int) -> bool:
        """Whether no edge differs by more than so many pixels."""
        return all(abs(mine - theirs) <= pixels for mine, theirs in zip(self, other, strict=True))


@dataclass(frozen=True, slots=True)
class Attributes:
    """What the lock asks of a window."""

    is_viewable: bool
    is_mapped: bool
    is_input_only: bool
    event_mask: int


class Tree(NamedTuple):
    """A window's parent, and its children from bottom to top."""

    parent: int
    children: tuple[int, ...]


class Saver(NamedTuple):
    """The server's screen saver: seconds until it starts (0: never), seconds between pictures, two switches."""

    timeout: int
    interval: int
    blanking: int
    exposures: int


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Piece(ctypes.Structure):
    _fields_ = (("start", _pointer), ("length", ctypes.c_size_t))


class _Request(ctypes.Structure):
    _fields_ = (("count", ctypes.c_size_t), ("extension", _pointer), ("opcode", _u8), ("is_void", _u8))


class _Screens(ctypes.Structure):
    _fields_ = (("data", _pointer), ("rem", ctypes.c_int), ("index", ctypes.c_int))


@cache
def libxcb() -> ctypes.CDLL:
    """The library, its functions declared; KIOSK-LOCK-NO-X11 where it is not installed."""
    try:
        lib = ctypes.CDLL("libxcb.so.1")
    except OSError as error:
        raise NoXServer("libxcb is not installed.") from error
    for name, arguments in REQUESTS.items():
        checked = getattr(lib, f"xcb_{name}_checked")
        checked.restype, checked.argtypes = _Cookie, [_pointer, *arguments]
    for name, arguments in QUESTIONS.items():
        ask, reply = getattr(lib, f"xcb_{name}"), getattr(lib, f"xcb_{name}_reply")
        ask.restype, ask.argtypes = _Cookie, [_pointer, *arguments]
        reply.restype, reply.argtypes = _pointer, [_pointer, _Cookie, _pointer]
    lib.xcb_send_request.restype = ctypes.c_uint
    lib.xcb_send_request.argtypes = [_pointer, ctypes.c_int, _pointer, _pointer]
    lib.xcb_wait_for_reply.restype, lib.xcb_wait_for_reply.argtypes = _pointer, [_pointer, ctypes.c_uint, _pointer]
    lib.xcb_connect.restype, lib.xcb_connect.argtypes = _pointer, [ctypes.c_char_p, _pointer]
    lib.xcb_connection_has_error.argtypes = [_pointer]
    lib.xcb_disconnect.restype, lib.xcb_disconnect.argtypes = None, [_pointer]
    lib.xcb_get_setup.restype, lib.xcb_get_setup.argtypes = _pointer, [_pointer]
    lib.xcb_request_check.restype, lib.xcb_request_check.argtypes = _pointer, [_pointer, _Cookie]
    lib.xcb_setup_roots_iterator.restype, lib.xcb_setup_roots_iterator.argtypes = _Screens, [_pointer]
    return lib


@cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None)
    libc.free.restype, libc.free.argtypes = None, [_pointer]
    return libc


class Reply:
    """The bytes of one answer, read by offset as the X protocol lays them out."""

    def __init__(self, head: bytes, tail: bytes) -> None:
        self._bytes = head + tail

    def number(self, offset: int, size: int = 4, *, signed: bool = False) -> int:
        return int.from_bytes(self._bytes[offset : offset + size], sys.byteorder, signed=signed)

    def words(self, count: int) -> tuple[int, ...]:
        return tuple(self.number(32 + 4 * index) for index in range(count))

    def text(self, count: int, offset: int = 32) -> bytes:
        return self._bytes[offset : offset + count]


class Connection:
    """One connection to an X server."""

    def __init__(self, pointer: int) -> None:
        self._lib = libxcb()
        self._connection = _pointer(pointer)
        setup = self._lib.xcb_get_setup(self._connection)
        self._id_base = _u32.from_address(setup + 12).value
        self._id_mask = _u32.from_address(setup + 16).value
        self.root: int = _u32.from_address(self._lib.xcb_setup_roots_iterator(setup).data).value

    def _do(self, name: str, *arguments: object) -> bool:
        """Send a request, wait until it was carried out, and say whether it was."""
        cookie = getattr(self._lib, f"xcb_{name}_checked")(self._connection, *arguments)
        error = self._lib.xcb_request_check(self._connection, cookie)
        _libc().free(error)
        return not error

    def _ask(self, name: str, *arguments: object) -> Reply | None:
        """The server's answer, or None where it answers with an error: the window has gone."""
        cookie = getattr(self._lib, f"xcb_{name}")(self._connection, *arguments)
        address = getattr(self._lib, f"xcb_{name}_reply")(self._connection, cookie, None)
        return _reply(address)

    # --- extensions -----------------------------------------------------------------------------------------------

    def opcode(self, extension: str) -> tuple[int, int] | None:
        """The number of an extension and of its first event; None where the server has no such extension."""
        reply = self._ask("query_extension", len(extension), extension.encode("ascii"))
        return (reply.number(9, 1), reply.number(10, 1)) if reply and reply.number(8, 1) else None

    def tell_extension(self, opcode: int, minor: int, body: bytes) -> bool:
        """Send a request of an extension, wait until it was carried out, and say whether it was."""
        cookie = _Cookie(self._send(opcode, minor, body, is_void=True))
        error = self._lib.xcb_request_check(self._connection, cookie)
        _libc().free(error)
        return not error

    def ask_extension(self, opcode: int, minor: int, body: bytes = b"") -> Reply | None:
        """The answer to a question of an extension, None where it is an error."""
        error = _pointer()
        sequence = self._send(opcode, minor, body, is_void=False)
        address = self._lib.xcb_wait_for_reply(self._connection, sequence, ctypes.byref(error))
        _libc().free(error)
        return _reply(address)

    def _send(self, opcode: int, minor: int, body: bytes, *, is_void: bool) -> int:
        data = bytes((opcode, minor, 0, 0)) + body + b"\0" * (-len(body) % 4)
        # libxcb writes the length, and keeps two pieces before ours to itself.
        pieces = (_Piece * 3)()
        buffer = ctypes.create_string_buffer(data, len(data))
        pieces[2] = _Piece(ctypes.addressof(buffer), len(data))
        request = _Request(1, None, opcode, int(is_void))
        first = ctypes.addressof(pieces) + 2 * ctypes.sizeof(_Piece)
        return int(self._lib.xcb_send_request(self._connection, _CHECKED, first, ctypes.byref(request)))

    # --- whose is it ----------------------------------------------------------------------------------------------

    def is_ours(self, window: int) -> bool:
        """Whether this connection made the window."""
        return window & ~self._id_mask == self._id_base

    def are_of_one_client(self, one: int, other: int) -> bool:
        """Whether the same program made both windows."""
        return one & ~self._id_mask == other & ~self._id_mask

    def is_the_servers(self, window: int) -> bool:
        """Whether the server itself made it: the root, the overlay of a compositor, None, PointerRoot."""
        return window & ~self._id_mask == 0

    # --- grabs and focus ------------------------------------------------------------------------------------------

    def grab_keyboard(self, window: int) -> GrabStatus:
        """Every key goes to this window from now on, whoever has the focus. Twice is once."""
        reply = self._ask("grab_keyboard", 0, window, 0, _ASYNC, _ASYNC)
        return GrabStatus(reply.number(1, 1)) if reply else GrabStatus.NO_ANSWER

    def grab_pointer(self, window: int) -> GrabStatus:
        """The pointer stays in this window, and no other program gets its events. Twice is once."""
        reply = self._ask("grab_pointer", 1, window, _POINTER_EVENTS, _ASYNC, _ASYNC, window, 0, 0)
        return GrabStatus(reply.number(1, 1)) if reply else GrabStatus.NO_ANSWER

    def ungrab_keyboard(self) -> None:
        self._do("ungrab_keyboard", 0)

    def ungrab_pointer(self) -> None:
        self._do("ungrab_pointer", 0)

    def focus(self) -> int:
        reply = self._ask("get_input_focus")
        return reply.number(8) if reply else 0

    def set_focus(self, window: int) -> bool:
        return self._do("set_input_focus", _REVERT_TO_POINTER_ROOT, window, 0)

    def selection_owner(self, selection: int) -> int:
        """The window that owns what would be pasted, or none; Qt may believe another one for a moment."""
        reply = self._ask("get_selection_owner", selection)
        return reply.number(8) if reply else 0

    def silence_others(self) -> None:
        """From here on the server serves nobody else; for the length of one act at most."""
        self._do("grab_server")

    def serve_others(self) -> None:
        self._do("ungrab_server")

    # --- windows --------------------------------------------------------------------------------------------------

    def attributes(self, window: int) -> Attributes | None:
        reply = self._ask("get_window_attributes", window)
        if reply is None:
            return None
        state = reply.number(26, 1)
        return Attributes(
            is_viewable=state == 2,
            is_mapped=state != 0,
            is_input_only=reply.number(12, 2) == 2,
            event_mask=reply.number(36),
        )

    def geometry(self, window: int) -> Rect | None:
        reply = self._ask("get_geometry", window)
        if reply is None:
            return None
        return Rect(
            reply.number(12, 2, signed=True), reply.number(14, 2, signed=True), reply.number(16, 2), reply.number(18, 2)
        )

    def row(self, window: int, x: int, y: int, width: int) -> tuple[int, ...]:
        """One line of what a window shows, or would show, as 0xAARRGGBB; nothing where that cannot be read."""
        reply = self._ask("get_image", _Z_PIXMAP, window, x, y, width, 1, 0xFFFFFFFF)
        solid = 0 if reply and reply.number(1, 1) == _WITH_OPACITY else _OPAQUE
        return tuple(word | solid for word in reply.words(width)) if reply and reply.number(4) == width else ()

    def tree(self, window: int) -> Tree | None:
        reply = self._ask("query_tree", window)
        return Tree(reply.number(12), reply.words(reply.number(16, 2))) if reply else None

    def listen(self, window: int, events: int) -> None:
        """Add to the events that this connection hears from a window."""
        attributes = self.attributes(window)
        if attributes is not None:
            self._set_events(window, attributes.event_mask | events)

    def ignore(self, window: int, events: int) -> None:
        """Take from the events that this connection hears from a window."""
        attributes = self.attributes(window)
        if attributes is not None:
            self._set_events(window, attributes.event_mask & ~events)

    def _set_events(self, window: int, mask: int) -> None:
        self._do("change_window_attributes", window, _CHANGE_EVENT_MASK, (_u32 * 1)(mask))

    def map(self, window: int) -> bool:
        return self._do("map_window", window)

    def unmap(self, window: int) -> bool:
        return self._do("unmap_window", window)

    def put_on_top(self, window: int) -> bool:
        return self._do("configure_window", window, _CONFIGURE_STACK, (_u32 * 1)(0))

    def place(self, window: int, rect: Rect) -> bool:
        values = (_u32 * 4)(*(value & 0xFFFFFFFF for value in rect))
        return self._do("configure_window", window, _CONFIGURE_X_Y_W_H, values)

    def put_on_root(self, window: int, rect: Rect) -> bool:
        return self._do("reparent_window", window, self.root, rect.x, rect.y)

    # --- properties and settings ------------------------------------------------------------------------------------

    def atom(self, name: str) -> int:
        reply = self._ask("intern_atom", 0, len(name), name.encode("ascii"))
        return reply.number(8) if reply else 0

    def text(self, window: int, atom: int) -> bytes:
        """A property's first bytes, empty where there is none."""
        reply = self._ask("get_property", 0, window, atom, _ANY_TYPE, 0, 64)
        return reply.text(reply.number(16) * reply.number(1, 1) // 8) if reply else b""

    def set_text(self, window: int, atom: int, text: bytes) -> bool:
        return self._do("change_property", _REPLACE, window, atom, ATOM_STRING, 8, len(text), text)

    def has_extension(self, name: str) -> bool:
        return self.opcode(name) is not None

    def saver(self) -> Saver:
        reply = self._ask("get_screen_saver")
        if reply is None:
            raise NoXServer
        return Saver(reply.number(8, 2), reply.number(10, 2), reply.number(12, 1), reply.number(13, 1))

    def set_saver(self, saver: Saver) -> bool:
        return self._do("set_screen_saver", *saver)

    def stay_awake(self) -> None:
        """Start the server's count of idle time anew, so that no monitor is sent to sleep."""
        self._do("force_screen_saver", 0)


def _reply(address: int | None) -> Reply | None:
    if not address:
        return None
    try:
        length = _u32.from_address(address + 4).value
        return Reply(ctypes.string_at(address, 32), ctypes.string_at(address + 32, 4 * length))
    finally:
        _libc().free(address)


@contextmanager
def connected(display: str) -> Iterator[Connection]:
    """A connection of our own to the server of that name, for a moment."""
    lib = libxcb()
    pointer = lib.xcb_connect(display.encode(), None)
    try:
        if lib.xcb_connection_has_error(pointer):
            raise NoXServer(f"Display {display!r}.")
        yield Connection(pointer)
    finally:
        lib.xcb_disconnect(pointer)
