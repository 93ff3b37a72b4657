"""The camera of a seat, as the flow sees it: opened for one screen, asked for one picture, closed."""

from collections.abc import Callable
from typing import Protocol

from sync.protocol.photographs import CameraTrouble

Shown = Callable[[object], None]
Failed = Callable[[CameraTrouble], None]


class Camera(Protocol):
    """Looks at who sits at the seat while it is open. All calls, and all answers, on the thread of the windows."""

    def open(self, shown: Shown, failed: Failed) -> None:
        """Begin: `shown` gets each picture (QImage) that is to be seen; `failed` is told once, then it is closed.

        An open one begins anew. What fails at once may be told before this returns.
        """

    def taken(self) -> bytes:
        """Return the last picture as JPEG without metadata, within `photographs`; nothing where none was seen."""

    def close(self) -> None:
        """Let go of the device; neither is called any more. Twice is once."""


class NoCamera:
    """For a program that has none."""

    def open(self, shown: Shown, failed: Failed) -> None:  # noqa: ARG002 -- the port's signature
        """Say so."""
        failed(CameraTrouble.MISSING)

    def taken(self) -> bytes:
        """Return nothing."""
        return b""

    def close(self) -> None:
        """Nothing is open."""
