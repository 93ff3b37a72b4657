"""The photo at the seat: how large it may be, and why there may be none."""

from enum import StrEnum

LARGEST = 40 * 1024
"""Bytes of a picture."""
LONGEST = 4 * ((LARGEST + 2) // 3)
"""Characters of it in base64."""
SIDE = 480
"""Pixels, at most, of either side."""


class CameraTrouble(StrEnum):
    """Why a camera gave no picture."""

    MISSING = "missing"
    """There is none."""
    REFUSED = "refused"
    """The system keeps this program from it."""
    BROKEN = "broken"
    """It is there, and no picture comes."""
