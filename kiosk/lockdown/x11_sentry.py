"""Reads the X events before Qt does: drops what another program made up, tells at once when a window is disturbed."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Iterable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.x11_input import BUTTON_PRESS, KEY_PRESS, InputWatch
from kiosk.lockdown.xcb import Connection, Rect

SENT = 0x80  # the top bit of the event's code: made by a client with SendEvent, not by the server
MOTION = 6
SUPER = 1 << 6  # Mod4 in a key event's state
FOCUS_OUT, CREATE, DESTROY, UNMAP, MAP = 10, 16, 17, 18, 19
REPARENT, CONFIGURE, CIRCULATE, SELECTION_NOTIFY, CLIENT_MESSAGE, GENERIC = 21, 22, 26, 31, 33, 35
OF_EXTENSIONS = 64  # the first event that an extension may have
# Asked of the root window: every window that comes up, is raised or moved, also under a compositor, where
# VisibilityNotify says nothing. Qt does not ask for it.
SUBSTRUCTURE_NOTIFY_MASK = 1 << 19

_OF_THE_ROOT = frozenset({CREATE, DESTROY, UNMAP, MAP, REPARENT, CONFIGURE, CIRCULATE})
_COMES_UP = frozenset({MAP, REPARENT, CONFIGURE, CIRCULATE})
_DROPS = ("XdndEnter", "XdndPosition", "XdndDrop")


class Sentry(QAbstractNativeEventFilter):
    """Filters the events of the guarded windows; `disturbed` is called when a hold may have been lost."""

    def __init__(self, connection: Connection, inputs: InputWatch, disturbed: Callable[[], None]) -> None:
        super().__init__()
        self._connection, self._inputs = connection, inputs
        self._disturbed = disturbed
        self._hear: Callable[[int, int], None] = _nothing
        self._guarded: frozenset[int] = frozenset()
        self._belongs: Callable[[int, Rect], bool] = _anywhere
        self._protocols = connection.atom("WM_PROTOCOLS")
        self._delete = connection.atom("WM_DELETE_WINDOW")
        self._drops = frozenset(connection.atom(name) for name in _DROPS)
        self._mapped: dict[int, None] = {}
        self._repelled: dict[tuple[HoldName, Cause], tuple[int, str]] = {}

    # --- a guard like the others: take, check, give -----------------------------------------------------------------

    def take(self) -> Hold:
        application = QCoreApplication.instance()
        if application is None:
            return Hold(HoldName.INPUT, HoldState.FAILED, "no application")
        self._connection.listen(self._connection.root, SUBSTRUCTURE_NOTIFY_MASK)
        application.installNativeEventFilter(self)
        why_not = self._inputs.begin()
        return Hold(HoldName.INPUT, HoldState.FAILED if why_not else HoldState.HELD, why_not)

    def check(self) -> Iterable[Breach]:
        """What programs typed by the server's own means; made-up events cannot get past."""
        for device in self._inputs.news():
            self.repel(Cause.DEVICE_ADDED, device)
        return self._inputs.check()

    def give(self) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            application.removeNativeEventFilter(self)
        self._inputs.end()
        self._connection.ignore(self._connection.root, SUBSTRUCTURE_NOTIFY_MASK)
        self._guarded = frozenset()
        self._mapped.clear()
        self._repelled.clear()

    def guard(self, windows: Iterable[int]) -> None:
        """Watch these windows, and no others, from now on; also for strangers inside them."""
        guarded = frozenset(windows)
        for window in guarded - self._guarded:
            self._connection.listen(window, SUBSTRUCTURE_NOTIFY_MASK)
        self._guarded = guarded

    def place_by(self, belongs: Callable[[int, Rect], bool]) -> None:
        """Ask this whether a window of ours is where it belongs, whenever the server says that it was moved."""
        self._belongs = belongs

    def mapped(self) -> tuple[int, ...]:
        """The foreign windows that came up since the last call."""
        mapped = tuple(self._mapped)
        self._mapped.clear()
        return mapped

    def also_tell(self, hear: Callable[[int, int], None]) -> None:
        """Say the code and kind of every event of an extension."""
        self._hear = hear

    def repel(self, cause: Cause, detail: str, hold: HoldName = HoldName.INPUT) -> None:
        """Note an attack that did nothing."""
        count, _ = self._repelled.get((hold, cause), (0, ""))
        self._repelled[hold, cause] = (count + 1, detail)

    def repelled(self) -> tuple[Breach, ...]:
        """What was repelled since the last call."""
        found = self._repelled
        self._repelled = {}
        return tuple(Breach(hold, cause, f"{n} x {detail}") for (hold, cause), (n, detail) in found.items())

    # --- every X event ---------------------------------------------------------------------------------------

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        address = int(message)
        if kind != b"xcb_generic_event_t" or not address:
            return False, 0
        code = ctypes.c_uint8.from_address(address).value
        if code & SENT:
            return self._is_forged(code & ~SENT, address), 0
        if code in {KEY_PRESS, BUTTON_PRESS}:
            return self._is_dropped(code, address), 0
        if code == GENERIC:
            return self._inputs.hear(address), 0
        if code == FOCUS_OUT:
            # Also when a popup of ours closes: Qt gives up the keyboard and the pointer then, and with them our grabs.
            self._disturbed()
        elif code in _OF_THE_ROOT:
            return self._is_foreign(code, address), 0
        elif code >= OF_EXTENSIONS:
            self._hear(code, ctypes.c_uint8.from_address(address + 1).value)
        return False, 0

    def _is_dropped(self, code: int, address: int) -> bool:
        """Whether a program played it, or a shortcut of the desktop was meant: Qt would type its letter."""
        if self._inputs.is_injected(code, address):
            return True
        return code == KEY_PRESS and bool(ctypes.c_uint16.from_address(address + 28).value & SUPER)

    def _is_foreign(self, code: int, address: int) -> bool:
        """Look again when a window came up or one of ours changed; keep foreign windows' events from Qt."""
        event, window = _word(address, 4), _word(address, 8)
        root = self._connection.root
        if event == root and window != root:
            if code in _COMES_UP and not self._connection.is_ours(window):
                if code == MAP:
                    self._mapped[window] = None
                self._disturbed()
            # Of several that wait, Qt keeps only the last with this `event`: the root's own, by which it learns of a
            # new screen, may have been left out for this one. It reads the screens anew for either.
            return code != CONFIGURE
        if event in self._guarded:
            self._disturbed()
            # Of a stranger inside a window of ours Qt would take the news for ours. And a question need not be laid
            # out for a size that it has for some milliseconds: that takes longer than to put the window back.
            return window != event or (code == CONFIGURE and not self._belongs(window, _rect(address)))
        return False

    def _is_forged(self, code: int, address: int) -> bool:
        """Whether an event that a client sent must not reach Qt. Answers about selections only exist as sent events."""
        if code == SELECTION_NOTIFY:
            return False
        if code != CLIENT_MESSAGE:
            if KEY_PRESS <= code <= MOTION:
                self.repel(Cause.FORGED_INPUT, f"event {code}")
            return True
        message = _word(address, 8)
        if message in self._drops:
            self.repel(Cause.FORGED_DROP, "drag and drop from another program")
            return True
        if message == self._protocols and _word(address, 12) == self._delete:
            self.repel(Cause.CLOSE_ASKED, "WM_DELETE_WINDOW")
            return True
        return False


def _nothing(_code: int, _kind: int) -> None:
    """Nobody asked to hear it."""


def _anywhere(_window: int, _rect: Rect) -> bool:
    """Nobody said where windows belong."""
    return True


def _rect(address: int) -> Rect:
    """Where a ConfigureNotify says that the window is now."""
    x, y = (ctypes.c_int16.from_address(address + offset).value for offset in (16, 18))
    width, height = (ctypes.c_uint16.from_address(address + offset).value for offset in (20, 22))
    return Rect(x, y, width, height)


def _word(address: int, offset: int) -> int:
    return ctypes.c_uint32.from_address(address + offset).value
