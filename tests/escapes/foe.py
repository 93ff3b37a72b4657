"""The second client that listens, injects, raises, unmaps, photographs: the lock's enemy with more weapons."""

import ctypes
import os
from collections.abc import Iterator
from contextlib import contextmanager

from PIL import Image

from tests.kiosk.lockdown import enemy as base
from tests.kiosk.lockdown.enemy import RED, Enemy

_XCB = base._XCB
_U8, _U16, _U32, _I16, _P = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_int16, ctypes.c_void_p
_BACK_PIXEL, _BORDER_PIXEL, _OVERRIDE, _EVENTS, _COLORMAP = 2, 8, 512, 2048, 8192
_SCREEN_SIZE, _DEPTH_SIZE, _VISUAL_SIZE = 40, 8, 24
_WITH_OPACITY = 32
_CURSOR = 1 << 14
_KEY_PRESS, _BUTTON_PRESS = 2, 4
_LISTENS = 1 | 4  # key and button presses
_ATOM = 4

_DOES: dict[str, tuple[object, ...]] = {
    "change_window_attributes": (_U32, _U32, _P),
    "create_gc": (_U32, _U32, _U32, _P),
    "poly_fill_rectangle": (_U32, _U32, _U32, _P),
    "create_colormap": (_U8, _U32, _U32, _U32),
    "grab_server": (),
    "ungrab_server": (),
    "open_font": (_U32, _U16, ctypes.c_char_p),
    "create_glyph_cursor": (_U32, _U32, _U32, _U16, _U16, _U16, _U16, _U16, _U16, _U16, _U16),
}
_ASKS: dict[str, tuple[object, ...]] = {
    "get_property": (_U8, _U32, _U32, _U32, _U32, _U32),
    "query_tree": (_U32,),
    "query_keymap": (),
    "query_extension": (_U16, ctypes.c_char_p),
    "get_window_attributes": (_U32,),
}
for _name, _arguments in _DOES.items():
    base._declare(f"{_name}_checked", base._Cookie, _P, *_arguments)
for _name, _arguments in _ASKS.items():
    base._declare(_name, base._Cookie, _P, *_arguments)
    base._declare(f"{_name}_reply", _P, _P, base._Cookie, _P)
base._declare("poll_for_event", _P, _P)
base._declare("get_file_descriptor", ctypes.c_int, _P)


class NoEntry(Exception):
    """The server lets no such client in."""


class Foe(Enemy):
    """Everything that X lets one client do to another."""

    # --- looking --------------------------------------------------------------------------------------------------

    def picture(self) -> "Image.Image":
        """A photograph of the whole screen; raises NoEntry where the server refuses it."""
        *_, width, height = self.geometry(self.root)
        reply = self._ask("get_image", 2, self.root, 0, 0, width, height, 0xFFFFFFFF)
        if reply is None:
            raise NoEntry("the server refuses a picture")
        return Image.frombytes("RGB", (width, height), reply[32 : 32 + 4 * width * height], "raw", "BGRX")

    def keys_down(self) -> bytes:
        """Which keys are down right now: thirty-two bytes, nothing pressed is all zero."""
        reply = self._ask("query_keymap")
        return reply[8:40] if reply else b""

    def has_extension(self, name: str) -> bool:
        reply = self._ask("query_extension", len(name), name.encode())
        return bool(reply and reply[8])

    def property(self, window: int, name: str) -> bytes:
        reply = self._ask("get_property", 0, window, self.atom(name), 0, 0, 64)
        return reply[32 : 32 + int.from_bytes(reply[16:20], "little") * reply[1] // 8] if reply else b""

    def children(self, window: int) -> tuple[int, ...]:
        """From bottom to top."""
        reply = self._ask("query_tree", window)
        if reply is None:
            return ()
        count = int.from_bytes(reply[16:18], "little")
        return tuple(int.from_bytes(reply[32 + 4 * at : 36 + 4 * at], "little") for at in range(count))

    def is_viewable(self, window: int) -> bool:
        reply = self._ask("get_window_attributes", window)
        return bool(reply and reply[26] == 2)

    def heard(self) -> tuple[int, int]:
        """How many keys and clicks this client was given since it was asked last."""
        keys = clicks = 0
        while event := _XCB.xcb_poll_for_event(self._c):
            code = ctypes.c_uint8.from_address(event).value
            base._LIBC.free(ctypes.c_void_p(event))
            keys += code == _KEY_PRESS
            clicks += code == _BUTTON_PRESS
        return keys, clicks

    # --- doing ----------------------------------------------------------------------------------------------------

    def trap(
        self, x: int = 200, y: int = 150, width: int = 500, height: int = 300, *,
        override: bool = True, parent: int = 0, is_glass: bool = False,
    ) -> int:  # fmt: skip
        """A window that listens for keys and clicks: red, or one that takes input and shows nothing."""
        window: int = _XCB.xcb_generate_id(self._c)
        size = (x, y, width, height, 0, 2 if is_glass else 1, 0)
        if is_glass:
            mask, values = _OVERRIDE | _EVENTS, (_U32 * 3)(int(override), _LISTENS, 0)
        else:
            mask, values = _BACK_PIXEL | _OVERRIDE | _EVENTS, (_U32 * 3)(RED, int(override), _LISTENS)
        self._do("create_window", 0, window, parent or self.root, *size, mask, values)
        return window

    def film(self, x: int, y: int, width: int, height: int, color: int) -> int:
        """A window whose pixels have opacity, and that listens for keys and clicks; `color` is premultiplied AARRGGBB.

        With a compositor it is what it says: at opacity 0 nothing is seen of it. Without one it is as solid as any.
        """
        visual = self._visual_with_opacity()
        window: int = _XCB.xcb_generate_id(self._c)
        colors: int = _XCB.xcb_generate_id(self._c)
        self._do("create_colormap", 0, colors, self.root, visual)
        mask = _BACK_PIXEL | _BORDER_PIXEL | _OVERRIDE | _EVENTS | _COLORMAP
        values = (_U32 * 5)(color, 0, 1, _LISTENS, colors)
        size = (x, y, width, height, 0, 1, visual)
        self._do("create_window", _WITH_OPACITY, window, self.root, *size, mask, values)
        return window

    def _visual_with_opacity(self) -> int:
        screen = _XCB.xcb_setup_roots_iterator(_XCB.xcb_get_setup(self._c)).data
        depths, at = _U8.from_address(screen + 39).value, screen + _SCREEN_SIZE
        for _ in range(depths):
            depth, visuals = _U8.from_address(at).value, _U16.from_address(at + 2).value
            if depth == _WITH_OPACITY and visuals:
                return _U32.from_address(at + _DEPTH_SIZE).value
            at += _DEPTH_SIZE + visuals * _VISUAL_SIZE
        raise NoEntry("no pixels with opacity on this server")

    def show(self, window: int) -> None:
        self._do("map_window", window)

    def ask_for(self, window: int, kind: str, *states: str) -> None:
        """Tell the window manager what kind of window it is."""
        atoms = (_U32 * len(states))(*(self.atom(state) for state in states))
        if states:
            self._set_atoms(window, "_NET_WM_STATE", bytes(atoms), len(states))
        self._set_atoms(window, "_NET_WM_WINDOW_TYPE", bytes((_U32 * 1)(self.atom(kind))), 1)

    def _set_atoms(self, window: int, name: str, data: bytes, count: int) -> None:
        self._do("change_property", 0, window, self.atom(name), _ATOM, 32, count, data)

    def paint(self, window: int) -> None:
        """Fill a rectangle of somebody else's window."""
        pen: int = _XCB.xcb_generate_id(self._c)
        self._do("create_gc", pen, window, 4, (_U32 * 1)(RED))
        self._do("poly_fill_rectangle", window, pen, 1, (_U16 * 4)(200, 150, 500, 300))

    def freeze(self) -> None:
        """From here on the server listens to this client alone."""
        self._do("grab_server")

    def thaw(self) -> None:
        self._do("ungrab_server")

    def give_cursor(self, window: int) -> None:
        """Another pointer over somebody else's window."""
        font: int = _XCB.xcb_generate_id(self._c)
        cursor: int = _XCB.xcb_generate_id(self._c)
        self._do("open_font", font, len("cursor"), b"cursor")
        self._do("create_glyph_cursor", cursor, font, font, 88, 89, 0, 0, 0, 65535, 65535, 65535)
        self._do("change_window_attributes", window, _CURSOR, (_U32 * 1)(cursor))


@contextmanager
def foe_on(display: str, authority: str = "") -> Iterator[Foe]:
    """Connect; raises NoEntry where the server does not let this client in."""
    connection = _connected(display, authority)
    try:
        yield Foe(connection)
    finally:
        _XCB.xcb_disconnect(connection)


def _connected(display: str, authority: str) -> int:
    # libxcb finds the cookie by this variable only.
    before = os.environ.pop("XAUTHORITY", None)
    if authority:
        os.environ["XAUTHORITY"] = authority
    try:
        connection: int = _XCB.xcb_connect(display.encode(), None)
    finally:
        os.environ.pop("XAUTHORITY", None)
        if before is not None:
            os.environ["XAUTHORITY"] = before
    if _XCB.xcb_connection_has_error(connection):
        _XCB.xcb_disconnect(connection)
        raise NoEntry(f"no connection to {display}")
    return connection
