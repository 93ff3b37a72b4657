"""A seat that rehearses by itself: the real program, its own hands, an invented candidate."""

from kiosk.rehearsing.companion import Rehearser

__all__ = ["Rehearser"]
