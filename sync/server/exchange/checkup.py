"""What `central doctor` says of the exchange: who is silent since a restore, what waits for a newer program."""

import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from django.conf import settings
from django.db.models import Q
from django.utils.translation import gettext

from sync.server import running
from sync.server.backups import noting
from sync.server.exchange import release_words, remaking, remarks, staff
from sync.server.exchange.models import Lineage, Remark
from sync.server.registration import access_codes
from sync.server.registration.models import CandidateProfile, Station, WaitingCode
from sync.server.registration.repairs import Finding
from sync.server.registration.times import in_words, now

LEAST_MB = 1_024
BACKUP_DAYS = 2
_DAY_S = 86_400
_NAMED = 20
"""Stations that one line names; the rest is counted."""


def findings() -> Iterator[Finding]:
    """Look at everything once."""
    yield _processes()
    yield _caches()
    yield _room()
    yield _restore()
    yield _projections()
    yield _unreadable()
    yield _codes()
    yield _words()
    yield _staff()
    yield _backup()


def restarted() -> Iterator[str]:
    """End servers that are older than the program on the disk, where they are started again; clear false caches."""
    stale = [server for server in running.found(Path(settings.CENTRAL_HOME)) if server.is_stale()]
    for server in {one.owner or one.pid: one for one in stale}.values():
        if server.restart():
            whose = "new processes take over" if server.owner else "its service starts it again"
            yield f"server process {server.pid} ends, and {whose}"
    for path in running.misleading_caches():
        path.unlink()
        yield f"{path.name} removed"


def _processes() -> Finding:
    stale = [server for server in running.found(Path(settings.CENTRAL_HOME)) if server.is_stale()]
    if not stale:
        return Finding(name="process")
    named = ", ".join(f"{one.pid} (since {in_words(datetime.fromtimestamp(one.since_s, UTC), 'UTC')})" for one in stale)
    return Finding(
        name="process",
        status="failed",
        cause=gettext("A server runs that is older than the program on the disk: process %(named)s.")
        % {"named": named},
        mend=gettext("Restart it; central doctor --repair does so where a service manager keeps it."),
    )


def _caches() -> Finding:
    found = running.misleading_caches()
    if not found:
        return Finding(name="caches")
    return Finding(
        name="caches",
        status="failed",
        cause=gettext("Compiled files that are not of this source: %(named)s.")
        % {"named": ", ".join(path.name for path in found[:_NAMED])},
        mend=gettext("central doctor --repair removes them; restart the server then."),
    )


def _room() -> Finding:
    free_mb = shutil.disk_usage(settings.CENTRAL_HOME).free // 1_048_576
    if free_mb >= LEAST_MB:
        return Finding(name="disk")
    return Finding(
        name="disk",
        status="warning",
        cause=gettext("Only %(mb)s MB are free where the server lives.") % {"mb": free_mb},
        mend=gettext("Make room: events that cannot be stored are not acknowledged, and stay at their stations."),
    )


def not_heard_since_restore() -> list[Station]:
    """Return the stations that may still hold what this database has forgotten; nobody where it never went back."""
    newest = Lineage.objects.order_by("-pk").first()
    if newest is None or not newest.is_after_restore:
        return []
    silent = Q(last_seen_at=None) | Q(last_seen_at__lt=newest.since)
    there = Station.objects.filter(silent).exclude(replaced_by__enrolled_at__lt=newest.since)
    return list(there.select_related("center").order_by("center__code", "role", "seat"))


def _restore() -> Finding:
    silent = not_heard_since_restore()
    if not silent:
        return Finding(name="restore")
    since = Lineage.objects.order_by("-pk")[0].since
    named = ", ".join(f"{station} of {station.center.code}" for station in silent[:_NAMED])
    more = gettext(" and %(count)s more") % {"count": len(silent) - _NAMED} if len(silent) > _NAMED else ""
    return Finding(
        name="restore",
        status="warning",
        cause=gettext("The database was put back on %(when)s; not heard from since: %(named)s.")
        % {"when": in_words(since, "UTC"), "named": f"{named}{more}"},
        mend=gettext(
            "Switch these machines on: what they hold comes back by itself. Until then it may be missing here."
        ),
    )


def _projections() -> Finding:
    if remaking.is_current():
        return Finding(name="projections")
    return Finding(
        name="projections",
        status="warning",
        cause=gettext("Another version of the program made what is shown of attempts."),
        mend=gettext("central reproject; a server that starts does it by itself"),
    )


def _unreadable() -> Finding:
    return _counted(
        "events",
        Remark.objects.filter(code__in=remarks.UNREADABLE).count(),
        gettext(
            "%(count)s stored events cannot be read by this version; the admin lists them under remarks on events."
        ),
        mend=gettext("A newer version of the program takes them in by itself."),
    )


def _codes() -> Finding:
    waiting = WaitingCode.objects.select_related("profile").only("sealed", "profile__public_id")
    return _counted(
        "access codes",
        sum(not access_codes.is_readable(code) for code in waiting.iterator(chunk_size=500)),
        gettext("CENTRAL-CODE-SEALED: %(count)s access codes wait under another key than keys/access-codes.key."),
        mend=gettext("Put the folder keys back from the backup of this database, or give these candidates new codes."),
    )


def _words() -> Finding:
    return _counted(
        "words",
        release_words.unreadable(now()),
        gettext(
            "CENTRAL-WORDS-SEALED: the words of %(count)s sessions are kept under another key than keys/words.key."
        ),
        mend=gettext("Put the folder keys back from the backup of this database, or make other words."),
    )


def _staff() -> Finding:
    return _counted(
        "staff",
        staff.unreadable(now()),
        gettext(
            "CENTRAL-STAFF-SEALED: the secrets of %(count)s people are kept under another key than keys/staff.key."
        ),
        mend=gettext(
            "Put the folder keys back from the backup of this database, or give these people new passphrases."
        ),
    )


def _counted(name: str, count: int, cause: str, *, mend: str) -> Finding:
    """Return a warning where any was counted; its cause says how many."""
    if not count:
        return Finding(name=name)
    return Finding(name=name, status="warning", cause=cause % {"count": count}, mend=mend)


def _backup() -> Finding:
    last = noting.last(Path(settings.CENTRAL_HOME))
    days = 0 if last is None else int(time.time() - last.at_s) // _DAY_S
    if last is None:
        cause = gettext("No backup was made by central backup.") if CandidateProfile.objects.exists() else ""
    elif days >= BACKUP_DAYS:
        cause = gettext("The last backup is %(days)s days old.") % {"days": days}
    else:
        cause = "" if last.is_proved else gettext("The last backup was not proved.")
    if not cause:
        return Finding(name="backup")
    return Finding(
        name="backup", status="warning", cause=cause, mend=gettext("central backup FOLDER --verify, once a day.")
    )
