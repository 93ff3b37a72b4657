"""How far a document is on its way to paper or file, and the way to end it in between."""

from collections.abc import Callable

Told = Callable[[int, int], None]
"""Hears how many pages of how many are done; it may raise Stopped."""


class Stopped(Exception):
    """Whoever asked for the pages wants no more of them."""


def unheard(_done: int, _of: int) -> None:
    """Nobody listens, and nobody ends it."""
