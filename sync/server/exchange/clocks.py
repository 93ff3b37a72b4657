"""What a station's monotonic clock means in the server's time: whoever calls tells both, and so dates what came before.

A station that starts an exam without the server has only its wall clock, which anybody may have set wrong. Its
monotonic clock counts rightly as long as the machine runs; the first call of the same boot says since when.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from sync.protocol import wire
from sync.protocol.events import Moment
from sync.server.exchange.arrivals import is_name
from sync.server.exchange.models import BootClock
from sync.server.registration.models import Station


@dataclass(frozen=True, slots=True)
class Clocks:
    """The clocks of one station, as far as they are known."""

    offsets: Mapping[str, int]
    """By boot, the server's time less the time of that boot, asleep or awake, in milliseconds."""

    def best_ms(self, moment: Moment) -> int:
        """Return when it was: by the server's time as the station knew it, or could have, else by its wall clock."""
        if moment.server_ms is None and moment.boot in self.offsets:
            return self.offsets[moment.boot] + moment.mono_ms + (moment.slept_ms or 0)
        return moment.best_ms


def hear(station: Station, told: wire.Now, *, now_ms: int) -> None:
    """Learn from a call; of several the smallest distance counts, because delays only make it longer."""
    if not is_name(told.boot):
        return
    offset_ms = now_ms - told.mono_ms - told.slept_ms
    if not BootClock.objects.filter(station=station, boot=told.boot, offset_ms__lte=offset_ms).exists():
        BootClock.objects.update_or_create(station=station, boot=told.boot, defaults={"offset_ms": offset_ms})


def of(station: Station, *moments: Moment | None) -> Clocks:
    """Return the clocks that dating these moments takes; asks the database only if one of them is unsure."""
    boots = {moment.boot for moment in moments if moment is not None and moment.server_ms is None}
    if not boots:
        return Clocks({})
    return Clocks(dict(BootClock.objects.filter(station=station, boot__in=boots).values_list("boot", "offset_ms")))
