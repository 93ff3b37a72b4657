"""The one object that checks a machine: for the doctor, for the panel, and on the day."""

import platform
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from functools import partial
from hashlib import sha256
from itertools import chain
from typing import Protocol, TypeVar

import msgspec
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.clock import Clock
from kiosk.exam.readiness import Check, Report, excused
from kiosk.flow.preflight import line, locked, machine, stored
from kiosk.flow.preflight.given import given_to
from kiosk.flow.preflight.line import Heard
from kiosk.flow.preflight.seen import Seen
from kiosk.lockdown.port import HoldState
from kiosk.programs.updates import started
from kiosk.settings import Settings
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.events import Moment, StationChecked
from sync.protocol.preflight import CheckException
from sync.protocol.wire import SessionRow, StationRow

T = TypeVar("T")
Progress = Callable[[int, int, str], None]
"""Parts that are done, all of them, and the name of the one that begins."""


class Stored(Protocol):
    """How the store is reached: directly, or through the recorder that owns it. Raises StoreError."""

    def call(self, work: Callable[[Store], T]) -> T:
        """Do the work and wait for it."""
        ...


class _Known(msgspec.Struct, frozen=True, kw_only=True):
    """What the store says before the checks begin."""

    enrollment: Enrollment | None = None
    station: StationRow | None = None
    sessions: tuple[SessionRow, ...] = ()
    exceptions: tuple[CheckException, ...] = ()
    offset_ms: int | None = None
    trouble: StoreError | None = None


class Preflight:
    """Every check of this machine. `run` blocks for seconds: never on the thread of an exam's windows.

    Without `ask` the server is left alone.
    """

    PARTS = ("lock", "machine", "network", "store")

    def __init__(
        self,
        settings: Settings,
        stored: Stored,
        clock: Clock,
        *,
        ask: line.Ask | None = line.asked,
        is_whole: bool = True,
    ) -> None:
        """`is_whole` is false where a running station may not wait: the whole journal and the papers are not read."""
        self._settings = settings
        self._stored = stored
        self._clock = clock
        self._ask = ask
        self._is_whole = is_whole

    def run(self, seen: Seen, *, told: Progress = lambda _done, _of, _part: None) -> Report:
        """Look at everything, and let exceptions count that the server signed for this machine."""
        began = self._clock.mono_ms()
        known = self._known()
        now_ms = self._clock.wall_ms() - (known.offset_ms or 0)
        parts: tuple[Callable[[], Iterable[Check]], ...] = (
            lambda: locked.checks(seen, _required(known.sessions)),
            lambda: chain(self._machine(seen, known), [self._zone(known, now_ms)]),
            lambda: line.checks(self._heard(known), program=started(self._settings)),
            lambda: self._store(known, now_ms),
        )
        checks: list[Check] = []
        for done, (part, look) in enumerate(zip(self.PARTS, parts, strict=True)):
            told(done, len(parts), part)
            checks += look()
        never = frozenset(name for session in known.sessions for name in session.policy.never_excused)
        judged = tuple(excused(check, known.exceptions, never=never) for check in checks)
        told(len(parts), len(parts), "")
        return self._report(known, judged, now_ms=now_ms, took_ms=self._clock.mono_ms() - began)

    def _known(self) -> _Known:
        now_ms = self._clock.wall_ms()
        try:
            return self._stored.call(partial(_known, now_ms=now_ms))
        except StoreError as error:
            return _Known(trouble=error)

    def _machine(self, seen: Seen, known: _Known) -> Iterable[Check]:
        looked = () if seen.lock is None else seen.lock.holds
        supported = {hold.name for hold in looked if hold.state is not HoldState.UNSUPPORTED}
        here = self._settings
        rules = machine.Rules.of([session.policy for session in known.sessions])
        return machine.checks(
            here.home,
            here.mirror,
            needed_mb=here.disk_needed_mb,
            looked=supported,
            rules=rules,
            takes_photo=any(session.welcome.takes_photo for session in known.sessions),
        )

    def _zone(self, known: _Known, now_ms: int) -> Check:
        center = "" if known.station is None else known.station.zone
        return machine.zone(center, now_ms, datetime.fromtimestamp(now_ms / 1_000, UTC).astimezone())

    def _heard(self, known: _Known) -> Heard | None:
        if known.enrollment is None:
            return None
        heard = Heard(is_asked=False) if self._ask is None else self._ask(known.enrollment)
        return heard if heard.offset_ms is not None else msgspec.structs.replace(heard, offset_ms=known.offset_ms)

    def _store(self, known: _Known, now_ms: int) -> tuple[Check, ...]:
        if known.trouble is not None:
            return (stored.unreadable(self._settings.home, known.trouble),)
        mirror, whole = self._settings.mirror, self._is_whole
        try:
            return self._stored.call(
                lambda store: tuple(stored.checks(store, now_ms=now_ms, mirror=mirror, is_whole=whole))
            )
        except StoreError as error:
            return (stored.unreadable(self._settings.home, error),)

    def _report(self, known: _Known, checks: tuple[Check, ...], *, now_ms: int, took_ms: int) -> Report:
        report = Report(
            made_ms=now_ms, program=started(self._settings), checks=checks, machine=platform.node(), took_ms=took_ms
        )
        if known.enrollment is not None:
            fingerprint = fingerprint_of(known.enrollment)
            report = msgspec.structs.replace(report, station=known.enrollment.station, fingerprint=fingerprint)
        if (row := known.station) is not None:
            report = msgspec.structs.replace(report, seat=row.seat, center=row.center, zone=row.zone)
        return report


def _known(store: Store, *, now_ms: int) -> _Known:
    enrollment = store.enrollment()
    offset_ms = stored.offset_ms(store.last_moment())
    return _Known(
        enrollment=enrollment,
        station=store.station_row(),
        sessions=tuple(one for one in store.sessions() if not one.cancelled and now_ms < one.closes_ms),
        exceptions=() if enrollment is None else _counting(store, enrollment, now_ms - (offset_ms or 0)),
        offset_ms=offset_ms,
    )


def _counting(store: Store, enrollment: Enrollment, now_ms: int) -> tuple[CheckException, ...]:
    return tuple(one for one in given_to(store, enrollment) if one.since_ms <= now_ms < one.until_ms)


def event_of(report: Report, at: Moment, *, why: str) -> StationChecked:
    """Return what the journal keeps of a report."""
    told = tuple(check.told for check in report.checks)
    return StationChecked(at=at, program=report.program, verdict=report.verdict, why=why, checks=told)


def fingerprint_of(enrollment: Enrollment) -> str:
    """Return what tells this machine's own key from every other, for people to compare."""
    public = Ed25519PrivateKey.from_private_bytes(enrollment.sign_private).public_key().public_bytes_raw()
    text = sha256(public).hexdigest()[:16].upper()
    return " ".join(text[at : at + 4] for at in range(0, len(text), 4))


def _required(sessions: Iterable[SessionRow]) -> frozenset[str]:
    return frozenset(hold for session in sessions for hold in session.policy.required_holds)
