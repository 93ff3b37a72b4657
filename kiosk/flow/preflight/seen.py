"""What only the thread of the windows can look at: screens, fonts, and the lock as it was tried. Values."""

import msgspec

from kiosk.lockdown.port import Hold, Level


class Screens(msgspec.Struct, frozen=True, kw_only=True):
    """The screens, and what can be written on them and with which layouts."""

    sizes: tuple[tuple[int, int], ...] = ()
    """Width and height of each in points, the first screen first."""
    scale_percent: int = 100
    layouts: tuple[str, ...] = ()
    """Keyboard layouts; none where they cannot be read."""
    unwritable: tuple[str, ...] = ()
    """Languages of the program that lack a font."""


class LockTrial(msgspec.Struct, frozen=True, kw_only=True):
    """How the lock did: each hold as it stood at the worst moment."""

    level: Level
    holds: tuple[Hold, ...] = ()
    seconds: int = 0
    refused_code: str = ""
    """Why it could not even be tried; with the sentence for staff beside it."""
    refused: str = ""


class Seen(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that was seen; nothing of what was not looked at."""

    screens: Screens | None = None
    lock: LockTrial | None = None
    has_screen: bool = True
