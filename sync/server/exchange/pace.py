"""When a station shall ask again: often while it matters, seldom far from any exam, and less often under load."""

from collections import deque
from collections.abc import Callable
from datetime import datetime, timedelta
from statistics import median
from threading import Lock
from time import monotonic

from sync.protocol import wire
from sync.server.registration.models import ExamSession, Station
from sync.server.registration.models.places import Role

RUNNING_MS, SOON_MS, LONGEST_MS = 2_000, 10_000, 60_000
PANEL_MS = 800
"""A panel shows within a second what its server knows."""
SOON, ABOUT_TO = timedelta(minutes=30), timedelta(minutes=2)
LOOK_EVERY = timedelta(seconds=5)
_EASY_S = 0.05
"""A wait for the database's write lock up to here is no load."""
WINDOW_S, LOOK_S, GROW_S = 10.0, 1.0, 5.0
"""So far back waits count; so often it is looked at what they come to; and so long until it may have doubled again."""
_MOST, _FEWEST = 500, 10
"""No more waits than these are kept, and fewer say nothing."""


class Load:
    """How long requests have lately waited until they could write: one stall is no load, and what is over is over.

    The middle one of the last seconds counts, so a disk that stood still once slows nobody down. What everybody is
    asked to slow down by grows by doubling, and falls at once: whoever was sent far away cannot be called back.
    """

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._waits: deque[tuple[float, float]] = deque(maxlen=_MOST)
        self._factor, self._looked_s, self._grew_s = 1.0, -WINDOW_S, -WINDOW_S
        self._lock = Lock()

    def waited(self, seconds: float) -> None:
        """Take in one more wait."""
        with self._lock:
            self._waits.append((self._clock(), seconds))

    @property
    def factor(self) -> float:
        """How much slower than usual everybody should ask; 1 without load."""
        now = self._clock()
        with self._lock:
            if now - self._looked_s >= LOOK_S:
                self._looked_s = now
                self._follow(self._wanted(now), now)
            return self._factor

    def _wanted(self, now: float) -> float:
        while self._waits and now - self._waits[0][0] > WINDOW_S:
            self._waits.popleft()
        if len(self._waits) < _FEWEST:
            return 1.0
        return max(1.0, median(seconds for _at, seconds in self._waits) / _EASY_S)

    def _follow(self, wanted: float, now: float) -> None:
        if wanted <= self._factor:
            self._factor = wanted
        elif now - self._grew_s >= GROW_S:
            self._factor, self._grew_s = min(wanted, 2 * self._factor), now


class Calendar:
    """When each center's next session begins, looked up every few seconds: hundreds of stations ask the same."""

    def __init__(self) -> None:
        self._begins: dict[int, tuple[datetime, datetime | None]] = {}

    def begins(self, center: int, now: datetime) -> datetime | None:
        """Return when the session begins, or began, that is open or opens soonest; None for none soon."""
        looked = self._begins.get(center)
        if looked is None or not timedelta() <= now - looked[0] < LOOK_EVERY:
            looked = self._begins[center] = (now, _begins(center, now))
        return looked[1]


load = Load()
calendar = Calendar()
"""Both of this process."""


def next_in_ms(station: Station, now: datetime, told: wire.Now | None) -> int:
    """Return when the station shall come again, unless it has more to do at once."""
    is_urgent = told is not None and (told.attempt or told.state == wire.AWAITED)
    usual = RUNNING_MS if is_urgent else _usual(calendar.begins(station.center_id, now), now)
    if station.role == Role.PANEL and usual == RUNNING_MS:
        usual = PANEL_MS
    return min(LONGEST_MS, int(usual * load.factor))


def _usual(begins: datetime | None, now: datetime) -> int:
    if begins is None:
        return LONGEST_MS
    return RUNNING_MS if begins <= now + ABOUT_TO else SOON_MS


def _begins(center: int, now: datetime) -> datetime | None:
    sessions = ExamSession.objects.filter(center=center, cancelled=False, opens_at__lte=now + SOON, closes_at__gte=now)
    return sessions.order_by("opens_at").values_list("opens_at", flat=True).first()
