"""How the machines of a center are, told to its panels: the last look at each, and those nobody heard of."""

from django.conf import settings

from sync.protocol.ids import StationId
from sync.protocol.machines import MachinesReply, MachineTold
from sync.protocol.preflight import State
from sync.server.exchange import readiness, room
from sync.server.exchange.callers import Caller
from sync.server.registration.models import Station
from sync.server.registration.times import maybe_ms


def answer(caller: Caller, *, now_ms: int) -> MachinesReply:
    """Return every machine of the caller's center; raises NotAPanel, RevokedStation."""
    panel = room.panel_of(caller)
    stations = Station.objects.filter(center=panel.center_id).exclude(standing=Station.Standing.REVOKED)
    machines = tuple(_told(one) for one in stations.select_related("report").order_by("role", "seat"))
    return MachinesReply(machines=machines, least_program=settings.CENTRAL_MIN_PROGRAM, server_now_ms=now_ms)


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
    )
