"""Times as the wire tells them (UTC milliseconds), as the database keeps them, and as people read them."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, available_timezones

from django.core.exceptions import ValidationError
from django.utils.translation import gettext

from sync.protocol.zones import is_told_twice

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MS = timedelta(milliseconds=1)


def now() -> datetime:
    """Return this moment, in whole milliseconds as everything here keeps it."""
    return from_ms(to_ms(datetime.now(UTC)))


def to_ms(moment: datetime) -> int:
    """Return UTC milliseconds; what is finer is cut off."""
    return (moment - _EPOCH) // _MS


def from_ms(ms: int) -> datetime:
    """Return the moment of UTC milliseconds, exactly."""
    return _EPOCH + ms * _MS


def maybe_ms(moment: datetime | None) -> int | None:
    """Return `to_ms`, or nothing of nothing."""
    return None if moment is None else to_ms(moment)


def maybe_from_ms(ms: int | None) -> datetime | None:
    """Return `from_ms`, or nothing of nothing."""
    return None if ms is None else from_ms(ms)


class InWords(str):
    """A time as people read it, which knows the moment that it tells."""

    __slots__ = ("moment",)

    moment: datetime


def in_words(moment: datetime, zone: str) -> InWords:
    """Return a time for people, in a center's zone: `22 Nov 2026, 14:05 IST`."""
    local = moment.astimezone(ZoneInfo(zone))
    told = InWords(f"{local:%d %b %Y, %H:%M %Z}".lstrip("0"))
    told.moment = moment
    return told


def typed_at(wall: datetime, zone: str, *, shown: datetime | None = None) -> datetime:
    """Return the moment that somebody means who types a time as the clock in the center shows it.

    `shown` is the moment that stood there before: typed as it was shown, it stays that very moment. Raises
    ValidationError for a time that the center's clocks leave out in the night they go forward, and for one that they
    show twice in the night they go back.
    """
    local = wall.replace(tzinfo=ZoneInfo(zone), fold=0)
    if shown is not None and shown.astimezone(local.tzinfo).replace(fold=0, microsecond=0) == local:
        return shown
    try:
        moment = local.astimezone(UTC)
    except OverflowError as error:  # the last day of all calendars
        raise ValidationError(gettext("The clocks of the center leave this time out on that day.")) from error
    if moment.astimezone(local.tzinfo).replace(tzinfo=None) != local.replace(tzinfo=None):
        raise ValidationError(gettext("The clocks of the center leave this time out on that day."))
    if is_told_twice(local):
        raise ValidationError(gettext("The clocks of the center show this time twice on that day. Choose another one."))
    return moment


def demand_zone(name: str) -> None:
    """Raise ValidationError unless the name is an IANA time zone."""
    if name not in available_timezones():
        raise ValidationError(
            gettext("%(name)s is not a time zone of the IANA list, such as Asia/Kolkata.") % {"name": name}
        )
