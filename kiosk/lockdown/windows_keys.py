"""Which keys a locked Windows station takes away from the system. Pure: a stroke comes in, keep it or let it go.

The state of the modifiers is our own, made of the strokes themselves: the hook's ALTDOWN flag says nothing about Ctrl
and Win, and Win is never seen by the system, since it is swallowed. Of a swallowed key the release is swallowed too.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

WIN_IS_FORGOTTEN_MS = 5_000
"""After so long without a word of it, a Win key that was last seen down counts as released elsewhere."""


class Key(IntEnum):
    """Virtual key codes that the table names."""

    TAB = 0x09
    SHIFT, CONTROL, ALT = 0x10, 0x11, 0x12
    ESCAPE, SPACE = 0x1B, 0x20
    PAGE_UP, DOWN = 0x21, 0x28
    PRINT, EXECUTE, PRINT_SCREEN, INSERT, DELETE, HELP = 0x2A, 0x2B, 0x2C, 0x2D, 0x2E, 0x2F
    LEFT_WIN, RIGHT_WIN, APPS, SLEEP = 0x5B, 0x5C, 0x5D, 0x5F
    F1, F4, F12, F13, F24 = 0x70, 0x73, 0x7B, 0x7C, 0x87
    LEFT_SHIFT, RIGHT_SHIFT = 0xA0, 0xA1
    LEFT_CONTROL, RIGHT_CONTROL = 0xA2, 0xA3
    LEFT_ALT, RIGHT_ALT = 0xA4, 0xA5
    BROWSER_BACK, LAUNCH_APP2 = 0xA6, 0xB7  # browser, volume, media and program keys lie between
    PLAY, ZOOM = 0xFA, 0xFB


SHIFTS = frozenset({Key.SHIFT, Key.LEFT_SHIFT, Key.RIGHT_SHIFT})
CONTROLS = frozenset({Key.CONTROL, Key.LEFT_CONTROL, Key.RIGHT_CONTROL})
ALTS = frozenset({Key.ALT, Key.LEFT_ALT, Key.RIGHT_ALT})
WINS = frozenset({Key.LEFT_WIN, Key.RIGHT_WIN})
MODIFIERS = SHIFTS | CONTROLS | ALTS | WINS

NEVER = (
    WINS
    | {Key.APPS, Key.SLEEP, Key.PRINT, Key.EXECUTE, Key.PRINT_SCREEN, Key.HELP, Key.PLAY, Key.ZOOM}
    | frozenset(range(Key.F13, Key.F24 + 1))  # what keyboard makers hang their programs on; Copilot is F23
    | frozenset(range(Key.BROWSER_BACK, Key.LAUNCH_APP2 + 1))
)
"""Keys that mean nothing in an exam and much to the system, whatever is held with them."""

WITH_ALT = frozenset({Key.TAB, Key.ESCAPE, Key.F4})
"""With any Alt: the next window, the one behind, the end."""

WITHOUT_LETTER = frozenset(range(Key.F1, Key.F12 + 1)) | frozenset(range(Key.PAGE_UP, Key.DOWN + 1)) | {
    Key.INSERT, Key.DELETE, Key.TAB, Key.ESCAPE,
}  # fmt: skip
"""Keys that write nothing; with Ctrl and Alt, which AltGr is too, they turn screens and start programs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stroke:
    """One key going down or up, as the low-level hook tells it."""

    vk: int
    is_down: bool
    is_injected: bool = False
    at_ms: int = 0


def is_swallowed(vk: int, held: frozenset[int] | set[int]) -> bool:
    """Whether the system may not see that key go down while those are held."""
    if vk in NEVER:
        return True
    if held & WINS:
        return vk not in MODIFIERS
    alt, control = bool(held & ALTS), bool(held & CONTROLS)
    if vk in WITH_ALT and alt:
        return True
    if vk == Key.ESCAPE and control:
        return True
    if alt and control:
        # AltGr is right Alt with a Ctrl that the layout adds: letters, digits and signs of it are for the candidate.
        return vk in WITHOUT_LETTER or (Key.RIGHT_ALT not in held and vk not in MODIFIERS)
    return vk == Key.SPACE and alt and Key.RIGHT_ALT not in held


class Keyboard:
    """Follows what is held, and says of each stroke whether it is swallowed."""

    def __init__(self, *, drops_injected: bool = True) -> None:
        self.drops_injected = drops_injected
        self._held: set[int] = set()
        self._swallowed: set[int] = set()
        self._win_at = 0

    @property
    def held(self) -> frozenset[int]:
        """What is down, swallowed or not."""
        return frozenset(self._held)

    def forget(self, keys: frozenset[int] | None = None) -> None:
        """Those keys, or all, went up where nobody saw it: on the secure desktop, or while the hook was gone."""
        self._held -= self._held if keys is None else keys
        self._swallowed &= self._held

    def swallows(self, stroke: Stroke) -> bool:
        """Take a stroke in; whether it goes no further."""
        if stroke.is_injected and self.drops_injected:
            return True
        if stroke.vk in WINS:
            self._win_at = stroke.at_ms
        elif stroke.at_ms - self._win_at > WIN_IS_FORGOTTEN_MS:
            self.forget(WINS)
        return self._goes_down(stroke.vk) if stroke.is_down else self._goes_up(stroke.vk)

    def _goes_down(self, vk: int) -> bool:
        is_repeated = vk in self._held
        swallowed = is_swallowed(vk, self._held - {vk})
        self._held.add(vk)
        if swallowed and not is_repeated:
            self._swallowed.add(vk)
        return swallowed or vk in self._swallowed

    def _goes_up(self, vk: int) -> bool:
        was_swallowed = vk in self._swallowed
        self._held.discard(vk)
        self._swallowed.discard(vk)
        return was_swallowed
