"""What stations tell of their machines, and the exceptions that admins give for false alarms."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import msgspec
from django.db import transaction
from django.utils.translation import gettext

from sync.protocol import events, preflight, wire
from sync.protocol.ids import StationId
from sync.protocol.preflight import NEVER, CheckException, CheckTold, ExceptionRow, State
from sync.protocol.signatures import EXCEPTION, Signed
from sync.protocol.text import cleaned
from sync.server.exchange import keys
from sync.server.exchange.models import ExceptionUse, Lineage, StationException, StationReport
from sync.server.registration.models import ExamSession, Station
from sync.server.registration.times import now, to_ms

LONGEST = timedelta(days=180)
"""An exception is looked at again at the latest after this."""
EARLIER = timedelta(days=1)
"""It counts from before it was given: clocks of stations differ, and its evidence binds it anyway."""
_BIGGEST = 2**53 - 1
_TOLD = events.StationChecked | events.ExceptionUsed
Row = ExceptionRow | wire.GoneRow


class ExceptionRefused(Exception):
    """This check of this machine cannot be excused so."""

    code = "CENTRAL-EXCEPTION"


@dataclass(frozen=True, slots=True)
class Told:
    """An event about a machine, and when it came."""

    event: _TOLD
    received_ms: int


def of(event: events.AnyEvent | None, received_ms: int) -> Told | None:
    """Return the event, if it is about the machine."""
    return Told(event, received_ms) if isinstance(event, _TOLD) else None


def take(station: Station, told: Iterable[Told]) -> None:
    """Keep what is told: of looks the newest, of uses each once. Runs in the upload's transaction."""
    for one in told:
        if isinstance(one.event, events.StationChecked):
            _take_report(station, one.event, one.received_ms)
        else:
            _take_use(station, one.event, one.received_ms)


def _take_report(station: Station, event: events.StationChecked, received_ms: int) -> None:
    at_ms = _bounded(event.at.best_ms)
    known = StationReport.objects.filter(station=station).first()
    if known is not None and (known.event_id == event.id or known.at_ms > at_ms):
        return
    states = [state for check in event.checks if (state := _state(check.state)) is not None]
    StationReport.objects.update_or_create(
        station=station,
        defaults={
            "event_id": event.id,
            "verdict": preflight.worst(states),
            "program": cleaned(event.program)[:40],
            "at_ms": at_ms,
            "received_ms": received_ms,
            "checks": [_plain(check) for check in event.checks],
            "failed": ", ".join(cleaned(one.name)[:40] for one in event.checks if one.state == State.FAILED),
            "excused": sum(bool(check.excused) for check in event.checks),
        },
    )


def _take_use(station: Station, event: events.ExceptionUsed, received_ms: int) -> None:
    ExceptionUse.objects.get_or_create(
        event_id=event.id,
        defaults={
            "station": station,
            "exception": event.exception,
            "check_name": cleaned(event.check)[:40],
            "evidence": cleaned(event.evidence)[: preflight.MOST_EVIDENCE],
            "attempt_id": event.attempt or "",
            "at_ms": _bounded(event.at.best_ms),
            "received_ms": received_ms,
        },
    )


def checks_of(report: StationReport) -> tuple[CheckTold, ...]:
    """Return the checks of a report; what must be mended first."""
    told = msgspec.convert(report.checks, tuple[CheckTold, ...])
    order = [State.FAILED, State.WARNING, State.OK]
    return tuple(sorted(told, key=lambda check: order.index(_state(check.state) or State.OK)))


def never(station: Station, *, at: datetime) -> frozenset[str]:
    """Return the checks that nobody excuses here: nothing works without them, or a coming session says so."""
    sessions = ExamSession.objects.filter(center=station.center_id, closes_at__gt=at, cancelled=False)
    return NEVER.union(*(session.rules.never_excused for session in sessions))


def excusable(report: StationReport, *, at: datetime) -> tuple[CheckTold, ...]:
    """Return what was found and may be excused."""
    no = never(report.station, at=at)
    return tuple(check for check in checks_of(report) if check.state != State.OK and check.name not in no)


def grant(report: StationReport, name: str, *, until: datetime, why: str, by: str) -> StationException:
    """Sign that what was found is fine until then; the station hears of it at its next contact.

    Raises ExceptionRefused.
    """
    at = now()
    check = next((one for one in checks_of(report) if one.name == name), None)
    if check is None or check.state == State.OK:
        raise ExceptionRefused(gettext("The machine's last report has nothing to excuse there."))
    if name in never(report.station, at=at):
        raise ExceptionRefused(gettext("Nobody excuses this: the exam's rules say so, or nothing works without it."))
    if not at < until <= at + LONGEST:
        raise ExceptionRefused(
            gettext("An exception lasts at most %(days)s days, and not into the past.") % {"days": LONGEST.days}
        )
    if not why.strip():
        raise ExceptionRefused(gettext("An exception needs a reason."))
    with transaction.atomic():
        given = StationException(
            center=report.station.center,
            station=report.station,
            check_name=name,
            code=check.code,
            cause=check.cause,
            evidence=check.evidence,
            why=why.strip(),
            by=by,
            until=until,
            made_at=at,
        )
        given.signed = wire.encode(keys.sign(EXCEPTION, _statement(given))).decode()
        given.save()
    return given


def _statement(given: StationException) -> CheckException:
    return CheckException(
        id=given.public_id,
        station=StationId(given.station.public_id),
        check=given.check_name,
        evidence=preflight.digest(given.check_name, given.code, given.evidence),
        since_ms=to_ms(given.made_at - EARLIER),
        until_ms=to_ms(given.until),
        by=given.by,
        why=given.why,
        epoch=Lineage.epoch(),
    )


def revoke(given: StationException) -> None:
    """Take an exception back; its station forgets it at its next contact."""
    if given.revoked_at is None:
        given.revoked_at = now()
        given.save(update_fields=["revoked_at"])


def rows(station: Station, between: dict[str, int], *, is_whole: bool, at: datetime) -> Iterator[Row]:
    """Return the exceptions of this very station; those that are over or taken back, unless it never heard of them."""
    for given in StationException.objects.filter(station=station, **between).order_by("feed_pos").iterator():
        if given.revoked_at is None and given.until > at:
            signed = msgspec.json.decode(given.signed, type=Signed)
            yield ExceptionRow(pos=given.feed_pos, signed=signed)
        elif not is_whole:
            yield wire.GoneRow(pos=given.feed_pos, kind=StationException.KIND, id=given.public_id)


def _plain(check: CheckTold) -> dict[str, Any]:
    told: dict[str, Any] = msgspec.to_builtins(check)
    return {name: cleaned(value)[:1_000] for name, value in told.items()}


def _state(text: str) -> State | None:
    return State(text) if text in set(State) else None


def _bounded(ms: int) -> int:
    return min(max(ms, 0), _BIGGEST)
