"""A compositor in small, that orders windows as KWin 5.27 does: what comes up is on top, whatever the server says.

python -m tests.kiosk.lockdown.compositor DISPLAY follows|insists

`follows` asks the server for its order when an override-redirect window was moved, as KWin does; `insists` never does.
"""

import ctypes
import os
import struct
import sys
import time

from kiosk.lockdown.xcb import Connection
from tests.escapes.foe import Foe, foe_on
from tests.kiosk.lockdown import enemy as base

_U8, _U16, _U32, _I16, _P = ctypes.c_uint8, ctypes.c_uint16, ctypes.c_uint32, ctypes.c_int16, ctypes.c_void_p
_QUERY_VERSION, _REDIRECT_SUBWINDOWS, _GET_OVERLAY = 0, 2, 7
_MANUAL = 1
_EVENT_MASK, _SUBSTRUCTURE_NOTIFY = 0x800, 1 << 19
_DESTROY, _UNMAP, _MAP, _CONFIGURE = 17, 18, 19, 22
EVERY_S = 0.02

for _name, _arguments in {
    "create_pixmap": (_U8, _U32, _U32, _U16, _U16),
    "copy_area": (_U32, _U32, _U32, _I16, _I16, _I16, _I16, _U16, _U16),
    "set_selection_owner": (_U32, _U32, _U32),
}.items():
    base._declare(f"{_name}_checked", base._Cookie, _P, *_arguments)


class Compositor(Foe):
    """Paints the windows of the root onto the overlay, from bottom to top as it believes them to be."""

    def begin(self, *, follows: bool) -> None:
        self._follows = follows
        x = Connection(self._c.value or 0)
        codes = x.opcode("Composite")
        assert codes is not None, "no Composite"
        x.ask_extension(codes[0], _QUERY_VERSION, struct.pack("=II", 0, 4))
        overlay = x.ask_extension(codes[0], _GET_OVERLAY, struct.pack("=I", self.root))
        assert overlay is not None, "no overlay"
        self._overlay = overlay.number(8)
        self.let_clicks_through(self._overlay)
        self._do("change_window_attributes", self.root, _EVENT_MASK, (_U32 * 1)(_SUBSTRUCTURE_NOTIFY))
        assert x.tell_extension(codes[0], _REDIRECT_SUBWINDOWS, struct.pack("=IBxxx", self.root, _MANUAL))
        self._pen = base._XCB.xcb_generate_id(self._c)
        self._do("create_gc", self._pen, self._overlay, 0, None)
        *_, self._width, self._height = self.geometry(self.root)
        self._canvas = base._XCB.xcb_generate_id(self._c)
        self._do("create_pixmap", 24, self._canvas, self.root, self._width, self._height)
        self._order = [window for window in self.children(self.root) if self._is_painted(window)]
        me = self.trap(-10, -10, 1, 1)
        self._do("set_selection_owner", me, self.atom("_NET_WM_CM_S0"), 0)

    def _is_painted(self, window: int) -> bool:
        return window != self._overlay and self.is_viewable(window)

    def turn(self) -> None:
        """Take the news in, and paint."""
        while event := base._XCB.xcb_poll_for_event(self._c):
            code = _U8.from_address(event).value & 0x7F
            window = _U32.from_address(event + 8).value
            is_override = code == _CONFIGURE and _U8.from_address(event + 26).value
            base._LIBC.free(ctypes.c_void_p(event))
            if code == _MAP and window not in self._order and window != self._overlay:
                self._order.append(window)
            elif code in (_UNMAP, _DESTROY) and window in self._order:
                self._order.remove(window)
            elif is_override and self._follows:
                known = set(self._order)
                self._order = [child for child in self.children(self.root) if child in known]
        for window in self._order:
            self._paint(window)
        self._do("copy_area", self._canvas, self._overlay, self._pen, 0, 0, 0, 0, self._width, self._height)

    def _paint(self, window: int) -> None:
        reply = self._ask("get_geometry", window)
        if reply is None or not self.is_viewable(window):
            return
        x, y, width, height = struct.unpack_from("=hhHH", reply, 12)
        cookie = base._XCB.xcb_copy_area_checked(self._c, window, self._canvas, self._pen, 0, 0, x, y, width, height)
        base._LIBC.free(ctypes.c_void_p(base._XCB.xcb_request_check(self._c, cookie)))  # it may have gone meanwhile


def main() -> int:
    with foe_on(sys.argv[1], os.environ.get("XAUTHORITY", "")) as foe:
        painter = Compositor(foe._c.value or 0)
        painter.begin(follows=sys.argv[2] == "follows")
        painter.turn()
        print("ready", flush=True)
        while True:
            painter.turn()
            time.sleep(EVERY_S)


if __name__ == "__main__":
    sys.exit(main())
