"""A few rounds of sync outside the running station: for a command that needs to know what the server says now."""

import msgspec

from kiosk import VERSION
from kiosk.clock import Clock
from kiosk.store.errors import NotEnrolled
from kiosk.store.schema import SCHEMA
from kiosk.store.store import Store
from sync.client.errors import ClientError
from sync.protocol.wire import Now

ROUNDS = 20
"""Rounds that it may take to be up to date; offline it takes none."""


class Caught(msgspec.Struct, frozen=True, kw_only=True):
    """How far it came."""

    online: bool
    offset_ms: int | None = None
    """The wall clock less the server's."""
    least_program: str = ""
    trouble: ClientError | None = None


def catch_up(store: Store, clock: Clock) -> Caught:
    """Tell what is new here and learn what is new there, where the server can be reached; offline is no error."""
    from sync.client.central import Central
    from sync.client.engine import SyncEngine

    enrollment = store.enrollment()
    if enrollment is None:
        raise NotEnrolled

    def now() -> Now:
        return Now(wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), boot=clock.boot(), program=VERSION, schema=SCHEMA)

    central = Central(enrollment, store.next_counter)
    engine = SyncEngine(store, central, now=now)
    try:
        report = engine.once()
        for _ in range(ROUNDS - 1):
            if not report.online or report.next_in_ms:
                break
            report = engine.once()
    finally:
        central.close()
    offset_ms = clock.wall_ms() - report.server_now_ms if report.server_now_ms else None
    return Caught(online=report.online, offset_ms=offset_ms, least_program=report.min_program, trouble=report.error)
