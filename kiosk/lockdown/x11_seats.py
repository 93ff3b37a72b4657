"""The seats at a server of our own: an X server serves so many clients and no more, and we sit on all of them.

No event tells of a program that connects, takes a picture and is gone between two looks. So nobody else gets in while
the lock holds: the server turns away whoever comes, also who has its cookie.
"""

from __future__ import annotations

import ctypes
import logging

from kiosk.lockdown.xcb import libxcb

log = logging.getLogger(__name__)

MOST = 2_048
"""What any X server can be told to serve; in the kiosk's own session it is the least there is, 64."""


class Seats:
    """Connections that nobody uses."""

    def __init__(self, display: str) -> None:
        self._display = display.encode()
        self._taken: dict[int, int] = {}

    @property
    def bases(self) -> frozenset[int]:
        """The lowest number that each one's windows would have, as the server tells clients apart."""
        return frozenset(self._taken.values())

    def take(self) -> None:
        """Take every seat that is free."""
        while len(self._taken) < MOST and self._take_one():
            pass
        # libxcb writes to standard error what the server says to the last one: "Maximum number of clients reached".
        log.info("lock x11: %s seats at the server are ours, nobody else gets one", len(self._taken))

    def give(self) -> None:
        """Get up."""
        for pointer in self._taken:
            libxcb().xcb_disconnect(pointer)
        self._taken.clear()

    def _take_one(self) -> bool:
        lib = libxcb()
        pointer: int = lib.xcb_connect(self._display, None)
        if lib.xcb_connection_has_error(pointer):
            lib.xcb_disconnect(pointer)
            return False
        base = ctypes.c_uint32.from_address(lib.xcb_get_setup(pointer) + 12).value
        self._taken[pointer] = base
        return True
