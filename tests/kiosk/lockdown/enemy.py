"""A second X client that means no good: windows, grabs, sent events, and a look at the screen."""

import ctypes
import struct
from collections.abc import Iterator
from contextlib import contextmanager

_XCB = ctypes.CDLL("libxcb.so.1")
_LIBC = ctypes.CDLL(None)
_P, _U8, _U16, _U32, _I16 = ctypes.c_void_p, ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_int16

RED = 0xD02020
KEY_PRESS, BUTTON_PRESS, CONFIGURE_NOTIFY, CLIENT_MESSAGE = 2, 4, 22, 33
_BACK_PIXEL, _OVERRIDE = 2, 512


class _Cookie(ctypes.Structure):
    _fields_ = (("sequence", ctypes.c_uint),)


class _Roots(ctypes.Structure):
    _fields_ = (("data", _P), ("rem", ctypes.c_int), ("index", ctypes.c_int))


def _declare(name: str, result: object, *arguments: object) -> None:
    function = getattr(_XCB, f"xcb_{name}")
    function.restype, function.argtypes = result, arguments


_declare("connect", _P, ctypes.c_char_p, _P)
_declare("disconnect", None, _P)
_declare("connection_has_error", ctypes.c_int, _P)
_declare("get_setup", _P, _P)
_declare("setup_roots_iterator", _Roots, _P)
_declare("generate_id", _U32, _P)
_declare("request_check", _P, _P, _Cookie)
for _name, _arguments in {
    "create_window": (_U8, _U32, _U32, _I16, _I16, _U16, _U16, _U16, _U16, _U32, _U32, _P),
    "map_window": (_U32,),
    "unmap_window": (_U32,),
    "destroy_window": (_U32,),
    "reparent_window": (_U32, _U32, _I16, _I16),
    "configure_window": (_U32, _U16, _P),
    "set_input_focus": (_U8, _U32, _U32),
    "send_event": (_U8, _U32, _U32, ctypes.c_char_p),
    "ungrab_keyboard": (_U32,),
    "kill_client": (_U32,),
    "change_property": (_U8, _U32, _U32, _U32, _U8, _U32, ctypes.c_char_p),
    "set_screen_saver": (_I16, _I16, _U8, _U8),
}.items():
    _declare(f"{_name}_checked", _Cookie, _P, *_arguments)
for _name, _arguments in {
    "get_image": (_U8, _U32, _I16, _I16, _U16, _U16, _U32),
    "grab_keyboard": (_U8, _U32, _U32, _U8, _U8),
    "get_input_focus": (),
    "get_geometry": (_U32,),
    "get_selection_owner": (_U32,),
    "get_screen_saver": (),
    "intern_atom": (_U8, _U16, ctypes.c_char_p),
}.items():
    _declare(_name, _Cookie, _P, *_arguments)
    _declare(f"{_name}_reply", _P, _P, _Cookie, _P)


_SHAPE = ctypes.CDLL("libxcb-shape.so.0")
_SHAPE.xcb_shape_rectangles_checked.restype = _Cookie
_SHAPE.xcb_shape_rectangles_checked.argtypes = (_P, _U8, _U8, _U8, _U32, _I16, _I16, _U32, _P)


class Enemy:
    def __init__(self, connection: int) -> None:
        self._c = ctypes.c_void_p(connection)
        screen = _XCB.xcb_setup_roots_iterator(_XCB.xcb_get_setup(self._c)).data
        self.root: int = _U32.from_address(screen).value

    def _do(self, name: str, *arguments: object) -> None:
        cookie = getattr(_XCB, f"xcb_{name}_checked")(self._c, *arguments)
        error = _XCB.xcb_request_check(self._c, cookie)
        assert not error, f"{name} failed: {ctypes.string_at(error, 32).hex()}"

    def _ask(self, name: str, *arguments: object) -> bytes | None:
        cookie = getattr(_XCB, f"xcb_{name}")(self._c, *arguments)
        reply = getattr(_XCB, f"xcb_{name}_reply")(self._c, cookie, None)
        if not reply:
            return None
        data = ctypes.string_at(reply, 32 + 4 * _U32.from_address(reply + 4).value)
        _LIBC.free(ctypes.c_void_p(reply))
        return data

    def window(self, x: int = 200, y: int = 150, width: int = 500, height: int = 300, *, override: bool = True) -> int:
        """A red window, on the screen when this returns."""
        window: int = _XCB.xcb_generate_id(self._c)
        values = (_U32 * 2)(RED, int(override))
        size = (x, y, width, height, 0, 1, 0)
        self._do("create_window", 0, window, self.root, *size, _BACK_PIXEL | _OVERRIDE, values)
        self._do("map_window", window)
        return window

    def veil(self, x: int, y: int, width: int, height: int) -> int:
        """A window that shows nothing and takes every click on it: class InputOnly."""
        window: int = _XCB.xcb_generate_id(self._c)
        self._do("create_window", 0, window, self.root, x, y, width, height, 0, 2, 0, _OVERRIDE, (_U32 * 1)(1))
        self._do("map_window", window)
        return window

    def let_clicks_through(self, window: int) -> None:
        """A shape that takes no input: what is clicked goes to the window below, as with an overlay of a game."""
        cookie = _SHAPE.xcb_shape_rectangles_checked(self._c, 0, 2, 0, window, 0, 0, 0, None)
        assert not _XCB.xcb_request_check(self._c, cookie)

    def name(self, window: int, name: str) -> None:
        """WM_NAME, a string."""
        self._do("change_property", 0, window, 39, 31, 8, len(name), name.encode("latin-1"))

    def classify(self, window: int, *names: str) -> None:
        """WM_CLASS, two strings."""
        said = "".join(f"{name}\0" for name in names).encode("latin-1")
        self._do("change_property", 0, window, 67, 31, 8, len(said), said)

    def unmap(self, window: int) -> None:
        self._do("unmap_window", window)

    def destroy(self, window: int) -> None:
        self._do("destroy_window", window)

    def kill(self, window: int) -> None:
        self._do("kill_client", window)

    def swallow(self, window: int, into: int) -> None:
        self._do("reparent_window", window, into, 0, 0)

    def move(self, window: int, x: int, y: int, width: int, height: int) -> None:
        self._do("configure_window", window, 1 | 2 | 4 | 8, (_U32 * 4)(x, y, width, height))

    def stack(self, window: int, *, above: bool) -> None:
        self._do("configure_window", window, 64, (_U32 * 1)(0 if above else 1))

    def steal_focus(self, window: int) -> None:
        self._do("set_input_focus", 1, window, 0)

    def focus(self) -> int:
        reply = self._ask("get_input_focus")
        assert reply
        return int.from_bytes(reply[8:12], "little")

    def grab_keyboard(self) -> int:
        """0 if this client has every key from now on, 1 if another one has."""
        reply = self._ask("grab_keyboard", 1, self.root, 0, 1, 1)
        assert reply
        return reply[1]

    def is_kept_out(self) -> bool:
        """Whether another client has the keyboard; if not, this one does not keep it."""
        if self.grab_keyboard() == 0:
            self.ungrab_keyboard()
            return False
        return True

    def ungrab_keyboard(self) -> None:
        self._do("ungrab_keyboard", 0)

    def send_key(self, window: int, keycode: int) -> None:
        self._send_press(KEY_PRESS, window, keycode, 0, 0)

    def send_click(self, window: int, x: int, y: int) -> None:
        self._send_press(BUTTON_PRESS, window, 1, x, y)

    def _send_press(self, code: int, window: int, detail: int, x: int, y: int) -> None:
        event = struct.pack("<BBHIIIIhhhhHBB", code, detail, 0, 0, self.root, window, 0, x, y, x, y, 0, 1, 0)
        self._do("send_event", 0, window, 0, event)

    def send_message(self, window: int, kind: str, first: int = 0) -> None:
        event = struct.pack("<BBHII5I", CLIENT_MESSAGE, 32, 0, window, self.atom(kind), first, 0, 0, 0, 0)
        self._do("send_event", 0, window, 0, event)

    def send_configure(self, window: int, width: int, height: int) -> None:
        event = struct.pack("<BBHIIIhhHHHBB4x", CONFIGURE_NOTIFY, 0, 0, window, window, 0, 0, 0, width, height, 0, 1, 0)
        self._do("send_event", 0, window, 0, event)

    def atom(self, name: str) -> int:
        reply = self._ask("intern_atom", 0, len(name), name.encode())
        assert reply
        return int.from_bytes(reply[8:12], "little")

    def owner(self, selection: str) -> int:
        """The window that owns a selection, or 0."""
        reply = self._ask("get_selection_owner", self.atom(selection))
        assert reply
        return int.from_bytes(reply[8:12], "little")

    def geometry(self, window: int) -> tuple[int, ...]:
        reply = self._ask("get_geometry", window)
        assert reply
        return struct.unpack("<hhHH", reply[12:20])

    def saver(self) -> tuple[int, ...]:
        """Timeout, interval, blanking, exposures of the server's screen saver."""
        reply = self._ask("get_screen_saver")
        assert reply
        return struct.unpack("<HHBB", reply[8:14])

    def set_saver(self, timeout: int, interval: int = 600, blanking: int = 1, exposures: int = 1) -> None:
        self._do("set_screen_saver", timeout, interval, blanking, exposures)

    def pixel(self, x: int, y: int) -> int:
        """The color on the screen."""
        reply = self._ask("get_image", 2, self.root, x, y, 1, 1, 0xFFFFFFFF)
        assert reply
        return int.from_bytes(reply[32:35], "little")


@contextmanager
def enemy_on(display: str) -> Iterator[Enemy]:
    connection = _XCB.xcb_connect(display.encode(), None)
    assert not _XCB.xcb_connection_has_error(connection)
    try:
        yield Enemy(connection)
    finally:
        _XCB.xcb_disconnect(connection)
