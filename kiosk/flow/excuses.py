"""Exceptions that the server signed for this machine, as the lock meets them on the day: excused is as good as held."""

from collections.abc import Callable, Collection, Iterable, Mapping
from types import MappingProxyType

import msgspec
from PySide6.QtCore import QObject, Slot

from kiosk.exam.readiness import Check, excused
from kiosk.flow.means import nothing
from kiosk.flow.moments import Moments
from kiosk.flow.preflight import locked
from kiosk.flow.preflight.given import given_to
from kiosk.flow.replies import Recording
from kiosk.flow.syncing import News
from kiosk.lockdown.port import Hold, HoldState
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.protocol.events import ExceptionUsed
from sync.protocol.ids import AttemptId
from sync.protocol.preflight import CheckException


class _Known(msgspec.Struct, frozen=True):
    exceptions: tuple[CheckException, ...] = ()
    never: frozenset[str] = frozenset()
    """What the rules of a session that is not over let nobody excuse."""


class Excuses(QObject):
    """Judges the holds by the same checks as the preflight, and records where an exception made one count."""

    def __init__(
        self, recording: Recording, moments: Moments, found: Callable[[], Iterable[Hold]], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recording = recording
        self._moments = moments
        self._found = found
        self._known = _Known()
        self._noted: set[tuple[AttemptId, str, str]] = set()

    @Slot()
    def read(self) -> None:
        """Look what the store knows of exceptions."""
        self._recording.ask(_known, self._on_read, self._on_trouble)

    @Slot(object)
    def hear(self, news: News) -> None:
        """The server told something: perhaps an exception, or that one is taken back."""
        if news.report.rows:
            self.read()

    def held(self) -> frozenset[str]:
        """Return the names of the holds that stand, and of those that are excused."""
        standing = {hold.name for hold in self._found() if hold.state is HoldState.HELD}
        return frozenset(standing | self.excused().keys())

    def states(self) -> Mapping[str, str]:
        """Return how each hold of the lock stands, by its name."""
        return {str(hold.name): str(hold.state) for hold in self._found()}

    def excused(self) -> Mapping[str, Check]:
        """Return the holds that do not stand and count as held: each found exactly as its exception says."""
        known = self._known
        if not known.exceptions:
            return MappingProxyType({})
        now_ms = self._moments.now_ms
        counting = [given for given in known.exceptions if given.since_ms <= now_ms < given.until_ms]
        judged = (
            (hold.name, excused(locked.hold(hold, required=(hold.name,)), counting, never=known.never))
            for hold in self._found()
            if hold.state is not HoldState.HELD
        )
        return {name: check for name, check in judged if check.excuse is not None}

    def note(self, attempt: AttemptId, required: Collection[str]) -> None:
        """Record, once for each finding, that an attempt stands on exceptions where its rules demand a hold."""
        for name, check in self.excused().items():
            excuse, mark = check.excuse, (attempt, name, check.digest)
            if name not in required or excuse is None or mark in self._noted:
                continue
            self._noted.add(mark)
            event = ExceptionUsed(
                at=self._moments.now(),
                exception=excuse.id,
                check=check.name,
                evidence=check.evidence,
                by=excuse.by,
                until_ms=excuse.until_ms,
                attempt=attempt,
            )
            self._record(event)

    def _record(self, event: ExceptionUsed) -> None:
        self._recording.ask(lambda store: store.append((event,)), nothing)

    def _on_read(self, known: _Known) -> None:
        self._known = known

    def _on_trouble(self, _error: StoreError) -> None:
        """What was known counts on; whoever saves an answer hears of the disk."""


def _known(store: Store) -> _Known:
    enrollment = store.enrollment()
    if enrollment is None:
        return _Known()
    never = frozenset(name for session in store.sessions() for name in session.policy.never_excused)
    return _Known(given_to(store, enrollment), never)
