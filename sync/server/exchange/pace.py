"""When a station shall ask again: often while it matters, seldom far from any exam, and less often under load."""

from datetime import datetime, timedelta
from threading import Lock

from sync.protocol import wire
from sync.server.registration.models import ExamSession, Station
from sync.server.registration.models.places import Role

RUNNING_MS, SOON_MS, LONGEST_MS = 2_000, 10_000, 60_000
PANEL_MS = 800
"""A panel shows within a second what its server knows."""
SOON, ABOUT_TO = timedelta(minutes=30), timedelta(minutes=2)
LOOK_EVERY = timedelta(seconds=5)
_EASY_S, _WEIGHT = 0.05, 0.1
"""A wait for the database's write lock up to here is no load; and how much one more request counts."""


class Load:
    """How long requests have lately waited until they could write."""

    def __init__(self) -> None:
        self._mean_s = 0.0
        self._lock = Lock()

    def waited(self, seconds: float) -> None:
        """Take in one more wait."""
        with self._lock:
            self._mean_s += _WEIGHT * (seconds - self._mean_s)

    @property
    def factor(self) -> float:
        """How much slower than usual everybody should ask; 1 without load."""
        return max(1.0, self._mean_s / _EASY_S)


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
