"""How many attempts began and ended in each hour of the last day: a chart that is drawn here, without any script."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.db.models import Count, QuerySet
from django.db.models.functions import TruncHour

from sync.server.exchange.models import AttemptRecord
from sync.server.registration.times import now

HOURS = 24
_HEIGHT = 100
_STEP = 30
_BAR = 11


@dataclass(frozen=True, slots=True, kw_only=True)
class Hour:
    """Two bars, and where they stand in the drawing."""

    name: str
    begun: int
    ended: int
    x: int
    x_ended: int
    begun_height: int
    ended_height: int
    begun_y: int
    ended_y: int
    is_named: bool
    """Whether its name is written below it: not every one has the room."""


def hours_of(attempts: QuerySet[AttemptRecord]) -> tuple[Hour, ...]:
    """Return the last day hour by hour, in UTC; two queries."""
    since = now().astimezone(UTC).replace(minute=0, second=0, microsecond=0) - timedelta(hours=HOURS - 1)
    begun, ended = (_counted(attempts, field, since) for field in ("started_at", "ended_at"))
    most = max([*begun.values(), *ended.values(), 1])
    return tuple(_hour(number, since + timedelta(hours=number), (begun, ended), most) for number in range(HOURS))


def _counted(attempts: QuerySet[AttemptRecord], field: str, since: datetime) -> Counter[datetime]:
    recent = attempts.filter(**{f"{field}__gte": since}).order_by()
    hours = recent.annotate(hour=TruncHour(field, tzinfo=UTC)).values_list("hour").annotate(Count("pk"))
    return Counter(dict(hours))


def _hour(number: int, at: datetime, told: tuple[Counter[datetime], Counter[datetime]], most: int) -> Hour:
    begun, ended = told[0][at], told[1][at]
    high = [-(-count * _HEIGHT // most) for count in (begun, ended)]
    return Hour(
        name=f"{at:%H:%M}",
        begun=begun,
        ended=ended,
        x=number * _STEP + 3,
        x_ended=number * _STEP + 3 + _BAR + 1,
        begun_height=high[0],
        ended_height=high[1],
        begun_y=_HEIGHT - high[0],
        ended_y=_HEIGHT - high[1],
        is_named=number % 4 == HOURS % 4,
    )
