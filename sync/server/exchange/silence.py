"""Stations that are not heard from, and attempts of which nobody can say how they stand."""

from datetime import datetime, timedelta

from django.utils.translation import gettext

from sync.protocol.sums import SILENT_AFTER_MS
from sync.server.exchange.models import AttemptRecord
from sync.server.registration.models import Station
from sync.server.registration.times import in_words

AFTER = timedelta(milliseconds=SILENT_AFTER_MS)


def is_silent(station: Station, now: datetime) -> bool:
    """Whether the station has not called for longer than one does that can."""
    return station.last_seen_at is None or station.last_seen_at < now - AFTER


def is_unaccounted(record: AttemptRecord, now: datetime) -> bool:
    """Whether the attempt was started, has no end here, and its station is silent: only the station knows more."""
    return not record.is_over and is_silent(record.station, now)


def last_heard(station: Station) -> str:
    """Return since when, for a sentence: `last heard from 22 Nov 2026, 14:05 IST`."""
    if station.last_seen_at is None:
        return gettext("never heard from")
    return gettext("last heard from %(when)s") % {"when": in_words(station.last_seen_at, station.center.zone)}
