"""The sync thread: the only one that talks to the server. Offline all day is a normal day."""

import logging
import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk import crash
from kiosk.clock import Clock
from kiosk.exam.moving import Authority, taking_over
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.inheriting import InheritanceFetcher
from kiosk.flow.key_keeping import KeyKeeper
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.server_reasons import refusal_of
from kiosk.flow.stick_moves import came, take_key
from kiosk.flow.store_reasons import reason_of
from kiosk.flow.updates import GOES_ON_MS, UpdateDesk
from kiosk.store.bringing import Bringing
from kiosk.store.errors import StoreError, StoreStopped
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.client.errors import ClientError
from sync.protocol import moving
from sync.protocol.bundled_move import BundledMove
from sync.protocol.errors import ProtocolError
from sync.protocol.events import KeyReleased
from sync.protocol.ids import CandidateId, PackageHash, SessionId
from sync.protocol.moving import BY_BUNDLE, Luggage
from sync.protocol.wire import Directive, Fence, Now, SessionRow

if TYPE_CHECKING:
    from sync.client.engine import Report

log = logging.getLogger(__name__)

DAY_MS = 86_400_000
AFTER_TROUBLE_MS = 5_000


class News(msgspec.Struct, frozen=True, kw_only=True):
    """What a round of sync ended with."""

    report: "Report"
    unsent: int


class Syncing(QObject):
    """Asks the sync thread, and tells on the UI thread what came of it."""

    heard = Signal(object)
    """News, after every round."""
    prepared = Signal(str, object)
    """A session's id, and None when its paper can be opened here, or Refused."""
    progressed = Signal(str, int, int)
    """Session, bytes of its package that are here, all bytes."""
    claimed = Signal(str, object)
    """Candidate, and the Fence or Refused."""
    taken_over = Signal(str, object)
    """An attempt that was moved here, and None when it is on disk with everything it needs, or Refused."""
    update_ready = Signal()
    """A newer program is here, and nothing in the store speaks against putting it in now."""
    stopped = Signal()

    def __init__(
        self,
        recorded: RecordedStore,
        enrollment: Enrollment,
        updates: UpdateDesk | None = None,
        *,
        clock: Clock,
        moments: Moments,
        now: Callable[[], Now],
        packages: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread = _SyncThread(
            self,
            recorded,
            enrollment,
            clock=clock,
            moments=moments,
            now=now,
            packages=packages,
        )
        self._thread.updates = updates

    @Slot()
    def start(self) -> None:
        """Begin to talk."""
        self._thread.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after what is under way; waits at most the given time."""
        self._thread.tell(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def hurry(self) -> None:
        """Do the next round now: something happened that others should know."""
        self._thread.tell(_Round())

    def prepare(self, session: SessionId) -> None:
        """Fetch the package and the key of a session as soon as possible; `prepared` tells."""
        self._thread.tell(_Prepare(session))

    def claim(self, candidate: CandidateId, generation: int) -> None:
        """Reserve a slot; `claimed` tells."""
        self._thread.tell(_Claim(candidate, generation))

    def take_over(self, order: Directive) -> None:
        """Fetch an attempt that was moved here, and its paper; `taken_over` tells."""
        self._thread.tell(_TakeOver(order))


class _Round(msgspec.Struct, frozen=True):
    pass


class _Prepare(msgspec.Struct, frozen=True):
    session: SessionId


class _Claim(msgspec.Struct, frozen=True):
    candidate: CandidateId
    generation: int


class _TakeOver(msgspec.Struct, frozen=True):
    order: Directive


_Task = _Round | _Prepare | _Claim | _TakeOver


class _SyncThread(threading.Thread):
    def __init__(
        self,
        signals: Syncing,
        recorded: RecordedStore,
        enrollment: Enrollment,
        *,
        clock: Clock,
        moments: Moments,
        now: Callable[[], Now],
        packages: Path,
    ) -> None:
        super().__init__(name="sync", daemon=True)
        self.updates: UpdateDesk | None = None
        self._signals = signals
        self._store = recorded
        self._enrollment = enrollment
        self._clock = clock
        self._moments = moments
        self._packages = packages
        self._bringing = Bringing(packages.parent, enrollment)
        self._now = now
        self._tasks: SimpleQueue[_Task | None] = SimpleQueue()
        self._due_ms = 0
        self._keys = KeyKeeper(recorded, moments)

    def tell(self, task: _Task | None) -> None:
        self._tasks.put(task)

    def run(self) -> None:
        # Loaded here and not with the program: what talks HTTP must not hold up the first picture.
        from kiosk.flow.identity_learner import IdentityLearner
        from sync.client.central import Central
        from sync.client.engine import SyncEngine

        self._central = Central(self._enrollment, self._store.next_counter)
        self._identity = IdentityLearner(self._store, self._central)
        self._inheritance = InheritanceFetcher(self._store, self._central)
        self._engine = SyncEngine(self._store, self._central, now=self._now)
        task: _Task | None = _Round()
        try:
            while task is not None and self._survives(task):
                task = self._next()
        finally:
            self._signals.stopped.emit()

    def _next(self) -> _Task | None:
        """Return what was asked for meanwhile, else a round as soon as one is due."""
        wait_ms = self._due_ms - self._clock.mono_ms()
        try:
            return self._tasks.get(timeout=wait_ms / 1000) if wait_ms > 0 else self._tasks.get_nowait()
        except Empty:
            return _Round()

    def _survives(self, task: _Task) -> bool:
        """Do a task; False once the store is closed. Neither a bug nor a failing disk ends the talk for good."""
        if isinstance(task, _Round):
            self._due_ms = self._clock.mono_ms() + AFTER_TROUBLE_MS
        outcome = crash.contained(partial(self._done, task))
        if isinstance(outcome, crash.Bug):
            self._tell_trouble(task, Refused(reason=Reason.NEEDS_ADMIN))
        return outcome is not False

    def _done(self, task: _Task) -> bool:
        try:
            self._do(task)
        except StoreStopped:
            return False
        except StoreError as error:
            log.warning("sync could not use the store: %s", error.code)
            self._tell_trouble(task, Refused(reason=reason_of(error), detail=error.code))
        return True

    def _tell_trouble(self, task: _Task, refused: Refused) -> None:
        """Whoever waits for an answer gets one."""
        match task:
            case _Prepare(session):
                self._signals.prepared.emit(session, refused)
            case _Claim(candidate):
                self._signals.claimed.emit(candidate, refused)
            case _TakeOver(order):
                self._signals.taken_over.emit(order.attempt, refused)
            case _Round():
                pass

    def _do(self, task: _Task) -> None:
        match task:
            case _Round():
                self._round()
            case _Prepare(session):
                self._signals.prepared.emit(session, self._prepare(session))
            case _Claim(candidate, generation):
                self._signals.claimed.emit(candidate, self._claim(candidate, generation))
            case _TakeOver(order):
                self._signals.taken_over.emit(order.attempt, self._take_over(order))

    def _round(self) -> None:
        report = self._engine.once()
        self._due_ms = self._clock.mono_ms() + report.next_in_ms
        if report.online:
            self._moments.learn(report.server_now_ms, self._clock.mono_ms())
            self._prepare_ahead()
            self._inheritance.fetch(is_due=report.finding == "rejoined")
            self._keys.erase_due()
        self._signals.heard.emit(News(report=report, unsent=self._store.unsent()))
        self._identity.heard(report)
        if report.online and self.updates is not None:
            goes_on = self.updates.work(
                self._central, self._now(), is_news=report.rows > 0, ready=self._signals.update_ready.emit
            )
            if goes_on:
                self._due_ms = min(self._due_ms, self._clock.mono_ms() + GOES_ON_MS)

    def _prepare_ahead(self) -> None:
        """Fetch what the sessions of the day will need before anybody asks for it."""
        now = self._moments.now_ms
        for session, package in self._store.call(partial(_needed, now)):
            refused = self._package(session, package)
            if refused is None and session.opens_ms <= now < session.closes_ms:
                self._key(session, package)

    def _prepare(self, session_id: SessionId) -> Refused | None:
        session = self._store.call(lambda store: store.session(session_id))
        if session is None:
            return Refused(reason=Reason.NO_SESSION)
        if not session.packages:
            self._round()
            session = self._store.call(lambda store: store.session(session_id)) or session
        if not session.packages:
            return Refused(reason=Reason.PAPER_MISSING)
        refused = (self._package(session, one) or self._key(session, one) for one in session.packages)
        return next((one for one in refused if one is not None), None)

    def _package(self, session: SessionRow, package: PackageHash) -> Refused | None:
        path = self._packages / f"{package}.exam"
        if path.is_file():
            return None
        try:
            self._central.download(package, path, progress=_Progress(self._signals, session.session))
        except ClientError as error:
            return refusal_of(error, Reason.PAPER_MISSING)
        return None

    def _key(self, session: SessionRow, package: PackageHash) -> Refused | None:
        if self._store.call(lambda store: store.content_key(package, session.session)) is not None:
            return None
        try:
            key = self._central.release(package, session.session)
        except ClientError as error:
            return refusal_of(error, Reason.PAPER_NOT_RELEASED)
        event = KeyReleased(at=self._moments.now(), package=package, session=session.session)
        self._store.call(lambda store: store.keep_key(event, key))
        return None

    def _claim(self, candidate: CandidateId, generation: int) -> Fence | Refused:
        try:
            return self._central.claim(candidate, generation)
        except ClientError as error:
            return refusal_of(error, Reason.SERVER_TROUBLE)

    def _take_over(self, order: Directive) -> Refused | None:
        try:
            luggage, how, moved = self._luggage(order)
            contents = moving.unpacked(luggage)
        except ClientError as error:
            return refusal_of(error, Reason.SERVER_TROUBLE)
        except ProtocolError as error:
            return Refused(reason=Reason.SERVER_STRANGE, detail=error.code)
        except OSError as error:
            return Refused(reason=Reason.MOVE_WAITS, detail=type(error).__name__)
        session = self._store.call(lambda store: store.session(contents.session))
        if session is None:
            return Refused(reason=Reason.NO_SESSION)
        if moved is not None:
            take_key(self._store, moved, session, enrollment=self._enrollment, at=self._moments.now())
        refused = self._package(session, contents.package) or self._key(session, contents.package)
        if refused is None:
            authority = Authority.of(order, how)
            event = taking_over(luggage, authority, at=self._moments.now(), policy=session.policy)
            self._store.call(lambda store: store.take_over(event, luggage.events, settles=order.id))
        return refused

    def _luggage(self, order: Directive) -> tuple[Luggage, str, BundledMove | None]:
        """Return what comes along, from the server or from the bundle that brought the decision itself."""
        if order.how == BY_BUNDLE:
            moved = came(self._store, self._bringing, order)
            return moved.luggage, BY_BUNDLE, moved
        from sync.client.fetching import fetched

        return (*fetched(self._central, order.attempt), None)


def _needed(now_ms: int, store: Store) -> list[tuple[SessionRow, PackageHash]]:
    """The packages of the sessions that are not long over."""
    near = (one for one in store.sessions() if not one.cancelled and now_ms - DAY_MS < one.closes_ms)
    return [(session, package) for session in near for package in session.packages]


class _Progress:
    def __init__(self, signals: Syncing, session: SessionId) -> None:
        self._signals = signals
        self._session = session

    def __call__(self, done: int, total: int) -> None:
        self._signals.progressed.emit(self._session, done, total)
