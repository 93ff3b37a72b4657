"""What `central doctor` says of the exchange: who is silent since a restore, what waits for a newer program."""

from collections.abc import Iterator

from django.db.models import Q

from sync.server.exchange import remaking, remarks
from sync.server.exchange.models import Lineage, Remark
from sync.server.registration.models import Station
from sync.server.registration.repairs import Finding
from sync.server.registration.times import in_words

_NAMED = 20
"""Stations that one line names; the rest is counted."""


def findings() -> Iterator[Finding]:
    """Look at everything once."""
    yield _restore()
    yield _projections()
    yield _unreadable()


def not_heard_since_restore() -> list[Station]:
    """Return the stations that may still hold what this database has forgotten; nobody where it never went back."""
    newest = Lineage.objects.order_by("-pk").first()
    if newest is None or not newest.is_after_restore:
        return []
    silent = Q(last_seen_at=None) | Q(last_seen_at__lt=newest.since)
    return list(Station.objects.filter(silent).select_related("center").order_by("center__code", "role", "seat"))


def _restore() -> Finding:
    silent = not_heard_since_restore()
    if not silent:
        return Finding(name="restore")
    since = Lineage.objects.order_by("-pk")[0].since
    named = ", ".join(f"{station} of {station.center.code}" for station in silent[:_NAMED])
    more = f" and {len(silent) - _NAMED} more" if len(silent) > _NAMED else ""
    return Finding(
        name="restore",
        status="warning",
        cause=f"The database was put back on {in_words(since, 'UTC')}; not heard from since: {named}{more}.",
        mend="Switch these machines on: what they hold comes back by itself. Until then it may be missing here.",
    )


def _projections() -> Finding:
    if remaking.is_current():
        return Finding(name="projections")
    return Finding(
        name="projections",
        status="warning",
        cause="Another version of the program made what is shown of attempts.",
        mend="central reproject; a server that starts does it by itself",
    )


def _unreadable() -> Finding:
    count = Remark.objects.filter(code__in=remarks.UNREADABLE).count()
    if not count:
        return Finding(name="events")
    return Finding(
        name="events",
        status="warning",
        cause=f"{count} stored events cannot be read by this version; the admin lists them under remarks on events.",
        mend="A newer version of the program takes them in by itself.",
    )
