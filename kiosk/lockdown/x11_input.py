"""Which keys and clicks come from the machine's own devices, which a program plays; devices that come in mid-exam."""

from __future__ import annotations

import ctypes
from collections import deque
from collections.abc import Callable, Iterator

from kiosk.lockdown.port import Breach, Cause, HoldName
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.xcb import Connection
from kiosk.lockdown.xext import HIERARCHY_CHANGED, RAW_BUTTON_PRESS, RAW_KEY_PRESS, Device, Inputs

KEY_PRESS, BUTTON_PRESS = 2, 4
_PRESSES = (4, 18)  # of XInput's own: a button, a finger
_SOURCE_OF_PRESS = 56  # libxcb puts a word of its own at 32
_CORE_OF = {RAW_KEY_PRESS: KEY_PRESS, RAW_BUTTON_PRESS: BUTTON_PRESS}
_REMEMBERED = 64
"""So many presses of programs may be on their way from their raw event to the one that types."""


class InputWatch:
    """Hears of every press with its source, before the press itself: what a program plays is dropped and told.

    What it cannot tell: a device that a program with the right to make some (uinput) pretends to plug in. Its coming is
    told.
    """

    def __init__(self, connection: Connection, rules: Rules, disturbed: Callable[[], None]) -> None:
        self._inputs, self._rules, self._disturbed = Inputs(connection), rules, disturbed
        self._devices: dict[int, Device] = {}
        self._injected: dict[str, int] = {}
        self._coming: deque[tuple[int, int, int]] = deque(maxlen=_REMEMBERED)
        self._news: list[str] = []
        self._is_changed = False

    def begin(self) -> str:
        """Begin to hear; why that cannot be, empty if it can."""
        self._devices = self._known()
        return "" if self._inputs.listen(on=True) else "keys that programs play cannot be told from others"

    def end(self) -> None:
        self._inputs.listen(on=False)
        self._injected.clear()
        self._coming.clear()
        self._news.clear()

    def hear(self, address: int) -> bool:
        """A generic event came; whether it is a click that a program played, which must not reach Qt."""
        if not self._inputs.is_event(_byte(address, 1)):
            return False
        kind = _half(address, 8)
        if kind in _PRESSES:
            return self._is_made_up(_half(address, _SOURCE_OF_PRESS))
        if kind == HIERARCHY_CHANGED:
            self._is_changed = True
            self._disturbed()
        elif kind in _CORE_OF:
            self._hear_press(_CORE_OF[kind], _half(address, 20), detail=_word(address, 16), time=_word(address, 12))
        return False

    def is_injected(self, code: int, address: int) -> bool:
        """Whether this key or click is one that a program was heard to play."""
        press = (code, _byte(address, 1), _word(address, 4))
        if press not in self._coming:
            return False
        self._coming.remove(press)
        return True

    def check(self) -> Iterator[Breach]:
        """What programs played since the last look."""
        injected, self._injected = self._injected, {}
        for name, count in injected.items():
            yield Breach(HoldName.INPUT, Cause.INJECTED_INPUT, f"{count} x from {name!r}, dropped")

    def news(self) -> tuple[str, ...]:
        """Devices that were connected since the last look."""
        if self._is_changed:
            self._is_changed = False
            before, self._devices = self._devices, self._known()
            added = [device for device in self._devices.values() if device not in before.values()]
            self._news += [f"{device.name!r}, device {device.id}" for device in added]
        news, self._news = tuple(self._news), []
        return news

    def _known(self) -> dict[int, Device]:
        return {device.id: device for device in self._inputs.devices()}

    def _hear_press(self, code: int, source: int, *, detail: int, time: int) -> None:
        if self._is_made_up(source):
            name = self._devices[source].name
            self._coming.append((code, detail, time))
            self._injected[name] = self._injected.get(name, 0) + 1
            self._disturbed()

    def _is_made_up(self, source: int) -> bool:
        """Whether a program plays this device, and policy lets none do that."""
        device = self._devices.get(source) or self._known().get(source)
        if device is None or not device.is_made_up or self._rules.allows_injected_input:
            return False
        self._devices[source] = device
        return True


def _byte(address: int, offset: int) -> int:
    return ctypes.c_uint8.from_address(address + offset).value


def _half(address: int, offset: int) -> int:
    return ctypes.c_uint16.from_address(address + offset).value


def _word(address: int, offset: int) -> int:
    return ctypes.c_uint32.from_address(address + offset).value
