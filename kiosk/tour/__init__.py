"""The tour: the real program, driven through every screen on a virtual screen, killed once in the middle."""

from kiosk.tour.guide import run

__all__ = ["run"]
