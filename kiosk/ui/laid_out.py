"""Finding the place of everything before it is painted."""

from PySide6.QtCore import QCoreApplication, QEvent

NESTED = 6
"""Rounds in which a sheet on a page in a window has its last size."""


def lay_out() -> None:
    """Let everything find its place now: else what stands inside other things is seen to move."""
    for _ in range(NESTED):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
