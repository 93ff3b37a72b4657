"""How the machines of a center are, told to its panels: the last look at each, and those nobody heard of."""

import time
from threading import Lock

from django.conf import settings
from django.utils.translation import override

from sync.protocol.ids import StationId
from sync.protocol.machines import MachinesReply, MachineTold
from sync.protocol.preflight import CheckTold, State
from sync.server.exchange import checkup, readiness, room
from sync.server.exchange.callers import Caller
from sync.server.registration.models import Station
from sync.server.registration.repairs import Finding
from sync.server.registration.times import maybe_ms

LOOK_EVERY_S = 60.0
_OF_ALL_CENTERS = frozenset({"restore"})
"""Findings that name machines of other centers: only what mends them is told."""


class Look:
    """What the server's doctor found a moment ago: panels ask every few seconds, and it looks at files and tables.

    One looks at a time. Who asks meanwhile is told what was found before, and waits for nothing but the first look.
    """

    def __init__(self, every_s: float = LOOK_EVERY_S) -> None:
        self._every_s = every_s
        self._until = 0.0
        self._found: tuple[CheckTold, ...] | None = None
        self._lock = Lock()

    def found(self) -> tuple[CheckTold, ...]:
        """Return what is not fine."""
        known = self._found
        if not self._lock.acquire(blocking=known is None):
            return known or ()
        try:
            if self._found is None or time.monotonic() >= self._until:
                self._found = self._looked()
                self._until = time.monotonic() + self._every_s
            return self._found
        finally:
            self._lock.release()

    @staticmethod
    def _looked() -> tuple[CheckTold, ...]:
        with override("en"):  # panels say it in their own language
            return tuple(_finding(one) for one in checkup.findings() if one.status != State.OK)


look = Look()
"""Of this process."""


def answer(caller: Caller, *, now_ms: int) -> MachinesReply:
    """Return every machine of the caller's center; raises NotAPanel, RevokedStation."""
    panel = room.panel_of(caller)
    stations = Station.objects.filter(center=panel.center_id, replaced_by=None).exclude(
        standing=Station.Standing.REVOKED
    )
    machines = tuple(_told(one) for one in stations.select_related("report").order_by("role", "seat"))
    least = settings.CENTRAL_MIN_PROGRAM
    return MachinesReply(machines=machines, least_program=least, server_now_ms=now_ms, server=look.found())


def _finding(one: Finding) -> CheckTold:
    cause = "" if one.name in _OF_ALL_CENTERS else one.cause
    return CheckTold(name=one.name, state=one.status, cause=cause, mend=one.mend)


def _told(station: Station) -> MachineTold:
    report = getattr(station, "report", None)
    checks = () if report is None else readiness.checks_of(report)
    return MachineTold(
        station=StationId(station.public_id),
        seat=station.seat,
        role=station.role,
        standing=station.standing,
        name=station.name,
        heard_ms=maybe_ms(station.last_seen_at) or 0,
        program=station.program,
        verdict="" if report is None else report.verdict,
        checked_ms=0 if report is None else report.at_ms,
        wrong=tuple(check for check in checks if check.state != State.OK),
        excused=0 if report is None else report.excused,
        update_to=str(station.now.get("update_to", "")),
        update_state=str(station.now.get("update_state", "")),
        update_why=str(station.now.get("update_why", "")),
        update_waits_ms=int(station.now.get("update_waits_ms", 0)),
    )
