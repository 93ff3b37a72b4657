"""What every presenter works with."""

from collections.abc import Callable, Collection

import msgspec

from kiosk.clock import Clock
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import PaperDesk
from kiosk.flow.replies import Background, Recording
from kiosk.flow.syncing import Syncing
from kiosk.lockdown.power import NoPower, Power


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


def nothing(_result: object) -> None:
    """What was recorded needs no answer."""
