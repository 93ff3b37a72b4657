"""One whole examination of a machine, for command and panel: repair, hear the server, look at everything, record."""

import logging
from collections.abc import Callable
from typing import Protocol, TypeVar

import msgspec

from kiosk.clock import Clock
from kiosk.exam.readiness import Report
from kiosk.flow.catching_up import Caught, catch_up
from kiosk.flow.moments import Moments
from kiosk.flow.preflight import line
from kiosk.flow.preflight.line import Heard
from kiosk.flow.preflight.preflight import Preflight, Progress, event_of
from kiosk.flow.preflight.seen import Seen
from kiosk.settings import Settings
from kiosk.store.errors import StoreError
from kiosk.store.healing import Healed
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.preflight import State

log = logging.getLogger(__name__)
T = TypeVar("T")
_BROKEN = frozenset({"store", "chain", "enrollment"})
"""Where one of these failed, nothing is written to the store."""


class Peeked:
    """The store, opened beside its owner for one question at a time."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._home, self._clock = settings.home, clock

    def call(self, work: Callable[[Store], T]) -> T:
        """Do the work on a store that nothing is written to."""
        store = Store.peek(self._home, clock=self._clock)
        try:
            return work(store)
        finally:
            store.close()


class Owner(Protocol):
    """Whoever holds the store of this machine and talks to its server, in this very program."""

    def call(self, work: Callable[[Store], T]) -> T:
        """Do the work on the store."""
        ...

    def caught(self) -> Caught | None:
        """Return what was last heard of the server."""
        ...


class Examination:
    """Blocks for as long as it takes; owns the store only for the moments in which it must."""

    def __init__(self, settings: Settings, clock: Clock, *, offline: bool = False, owner: Owner | None = None) -> None:
        self._settings = settings
        self._owner = owner
        self._clock = clock
        self._offline = offline
        self._caught: Caught | None = None

    def repair(self) -> Healed:
        """Make the store again from both copies and keep the server's settings anew; what was damaged is put aside.

        Raises StoreBusy where anybody has the store open, and StoreError where it could not be: then it is as it was.
        """
        store = self._opened(repair=True)
        try:
            store.renew_settings()
        finally:
            store.close()
        healed = store.healed or Healed(events=0, from_mirror=0, lost=0)
        log.warning("the store was repaired", extra={"events": healed.events, "lost": healed.lost})
        return healed

    def hear(self) -> None:
        """Hear what the server says now: exceptions, sessions, its time.

        Beside a running station, offline, or where no station lives, nothing is heard.
        """
        if self._owner is not None:
            self._caught = self._owner.caught()
            return
        if self._offline or not (self._settings.home / "kiosk.db").exists():
            return
        try:
            store = self._opened()
        except StoreError:
            return  # what is wrong with it is one of the checks
        try:
            if store.enrollment() is not None:
                self._caught = catch_up(store, self._clock)
        finally:
            store.close()

    def look(self, seen: Seen, *, told: Progress = lambda _done, _of, _part: None) -> Report:
        """Look at everything."""
        ask = None if self._offline else self._ask
        return Preflight(self._settings, Peeked(self._settings, self._clock), self._clock, ask=ask).run(seen, told=told)

    def record(self, report: Report) -> StoreError | None:
        """Let the journal, and so the server, know; returns why that could not be."""
        if any(check.name in _BROKEN and check.state is State.FAILED for check in report.checks):
            return None
        if self._owner is not None:
            return self._recorded(report, self._owner)
        try:
            store = self._opened()
        except StoreError as error:
            return error
        try:
            store.append((event_of(report, self._moments(store).now(), why="asked"),))
            if not self._offline:
                catch_up(store, self._clock)
        except StoreError as error:
            return error
        finally:
            store.close()
        return None

    def _recorded(self, report: Report, owner: Owner) -> StoreError | None:
        try:
            owner.call(lambda store: store.append((event_of(report, self._moments(store).now(), why="asked"),)))
        except StoreError as error:
            return error
        return None

    def _opened(self, *, repair: bool = False) -> Store:
        here = self._settings
        return Store.open(here.home, clock=self._clock, mirror=here.mirror, repair=repair)

    def _ask(self, enrollment: Enrollment) -> Heard:
        heard = line.asked(enrollment)
        if self._caught is None:
            return heard
        caught = self._caught
        return msgspec.structs.replace(heard, offset_ms=caught.offset_ms, least_program=caught.least_program)

    def _moments(self, store: Store) -> Moments:
        moments = Moments(self._clock)
        if (last := store.last_moment()) is not None:
            moments.recall(last)
        if self._caught is not None and self._caught.offset_ms is not None:
            moments.learn(self._clock.wall_ms() - self._caught.offset_ms, self._clock.mono_ms())
        return moments
