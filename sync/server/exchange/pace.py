"""When a station shall ask again: often while it matters, seldom far from any exam, and less often under load."""

from datetime import datetime, timedelta
from threading import Lock

from sync.protocol import wire
from sync.server.registration.models import ExamSession, Station

RUNNING_MS, SOON_MS, LONGEST_MS = 2_000, 10_000, 60_000
SOON = timedelta(minutes=30)
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


load = Load()
"""Of this process."""


def next_in_ms(station: Station, now: datetime, told: wire.Now | None) -> int:
    """Return when the station shall come again, unless it has more to do at once."""
    if told is not None and told.attempt:
        usual = RUNNING_MS
    else:
        sessions = ExamSession.objects.filter(center=station.center_id, cancelled=False)
        begins = sessions.filter(opens_at__lte=now + SOON, closes_at__gte=now)
        opens_at = begins.order_by("opens_at").values_list("opens_at", flat=True).first()
        usual = LONGEST_MS if opens_at is None else RUNNING_MS if opens_at <= now + timedelta(minutes=2) else SOON_MS
    return min(LONGEST_MS, int(usual * load.factor))
