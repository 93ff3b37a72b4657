"""What a key does at this moment, and the words for it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

LETTERS = "ABCDNPSR"
CHOOSING = "ABCD"
_SCAN = {30: "A", 48: "B", 46: "C", 32: "D", 49: "N", 25: "P", 31: "S", 19: "R"}
"""Where the eight keys lie, as keyboards number their keys: also where the layout writes other letters there."""
_XKB_BEGINS_AT = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One thing that a key does."""

    words: str
    do: Callable[[], object]
    repeats: bool = False
    """Whether it goes on while the key is held down."""
    is_held: bool = False
    """Whether the key has to be held for a while before it is done: what cannot be taken back."""
    shows_first: bool = False
    """Whether what it is for is scrolled away: the key only shows it then."""


Acts = Mapping[str, Act]


def letter_of_key(text: str, scan_code: int, *, is_xkb: bool) -> str:
    """Return which of the eight keys it was: by what it writes, else by where it lies; nothing for another key."""
    if len(text) == 1 and text.isascii() and text.isalpha():
        return text.upper() if text.upper() in LETTERS else ""
    if len(text) != 1 or not text.isalpha():
        return ""
    return _SCAN.get(scan_code - _XKB_BEGINS_AT if is_xkb else scan_code, "")
