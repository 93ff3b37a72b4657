"""What every presenter works with."""

from collections.abc import Callable, Collection, Mapping
from typing import Protocol

import msgspec

from kiosk.clock import Clock
from kiosk.flow.camera import Camera, NoCamera
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import PaperDesk
from kiosk.flow.replies import Background, Recording
from kiosk.flow.syncing import Syncing
from kiosk.lockdown.power import NoPower, Power
from sync.protocol.ids import AttemptId


class Excused(Protocol):
    """The exceptions that make a hold count as held, as whoever covers questions meets them."""

    def excused(self) -> Mapping[str, object]:
        """Return the holds that do not stand and count as held."""
        ...

    def states(self) -> Mapping[str, str]:
        """Return how each hold of the lock stands, by its name."""
        ...

    def note(self, attempt: AttemptId, required: Collection[str]) -> None:
        """Record where an attempt stands on them."""
        ...


class Means(msgspec.Struct, frozen=True, kw_only=True):
    """The station's memory, its line to the server, its papers and its clocks."""

    recording: Recording
    background: Background
    syncing: Syncing
    desk: PaperDesk
    clock: Clock
    moments: Moments
    holds: Callable[[], Collection[str]]
    """Names what the lock holds at this moment."""
    least_free_mb: int = 0
    """Megabytes on the disk without which no exam begins."""
    power: Power = NoPower()
    """The machine's switch."""
    camera: Camera = NoCamera()
    """What photographs a candidate at the seat."""
    stick_folders: tuple[str, ...] = ()
    """Where sticks appear."""
    excuses: "Excused | None" = None
    """Exceptions for holds of the lock that the server signed for this machine."""


def nothing(_result: object) -> None:
    """What was recorded needs no answer."""
