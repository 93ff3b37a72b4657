"""The panel's sync thread: brings what was decided here, fetches what happened, asks how the seats are.

It owns the room's book, so that adding up hundreds of seats holds no window up; what changed is told by one signal.
"""

import logging
import threading
from collections.abc import Callable
from functools import partial
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, TypeVar

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk import VERSION, crash
from kiosk.clock import Clock
from kiosk.exam.printed.record import SessionRecord
from kiosk.exam.room_past import Minute, Pull
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.room.asking import Asking
from kiosk.flow.room.book import RoomBook, Shown
from kiosk.flow.room.incidents import IncidentBook, IncidentSeen
from kiosk.store.errors import StoreError, StoreStopped
from kiosk.store.recorder import Recorder
from kiosk.store.schema import SCHEMA
from sync.client.enrolled import Enrollment
from sync.client.errors import ClientError
from sync.client.store import Applied
from sync.protocol import wire
from sync.protocol.errors import ProtocolError
from sync.protocol.events import IncidentDecided, PanelDecided
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.wire import Now, SyncReply

if TYPE_CHECKING:
    from sync.client.engine import Report

log = logging.getLogger(__name__)
T = TypeVar("T")

KEEP_EVERY_MS = 10_000
AFTER_TROUBLE_MS = 5_000


class RoomState(msgspec.Struct, frozen=True, kw_only=True):
    """How the panel and its server are."""

    place: wire.StationRow | None = None
    sessions: tuple[wire.SessionRow, ...] = ()
    pull: Pull = Pull()
    is_online: bool = False
    is_loaded: bool = False
    """Whether what was known is here; before, an empty room says nothing."""
    trouble: str = ""
    """The stable code of why the server is out of reach."""
    waiting: int = 0
    """Decisions made here that the server does not know of."""
    unsent: int = 0
    """Events that the seats have and the server has not, as they last told."""
    standing: str = "good"
    offset_ms: int = 0
    """The server's clock less this machine's, as far as it is known."""


class RoomNews(msgspec.Struct, frozen=True, kw_only=True):
    """What is another thing now."""

    state: RoomState
    shown: tuple[Shown, ...] = ()
    gone: tuple[str, ...] = ()
    minutes: tuple[Minute, ...] = ()
    incidents: tuple[IncidentSeen, ...] | None = None
    """All of them, where one is another one now."""


class RoomTalk(QObject):
    """Asks the panel's sync thread, and tells here what came of it."""

    heard = Signal(object)
    """RoomNews."""
    decisions_told = Signal(str, object)
    """A candidate or a session, and the tuple of Decision about it, newest first."""
    photo_told = Signal(str, object)
    """A candidate, and the bytes of the face; None where it cannot be asked for now."""
    record_told = Signal(object)
    """SessionRecord."""
    hand_over_told = Signal(object)
    """HandOverSeen."""
    machines_told = Signal(object)
    """MachinesSeen."""
    rehearsal_told = Signal(object)
    """RehearsalReply; None where it cannot be asked for now."""
    day_told = Signal(str, object)
    """A candidate, and the CandidateReply about their day; None where it cannot be asked for now."""
    stopped = Signal()

    def __init__(
        self,
        recorder: Recorder,
        enrollment: Enrollment,
        *,
        clock: Clock,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._thread = _RoomThread(self, recorder, enrollment, clock=clock, moments=moments)

    @Slot()
    def start(self) -> None:
        """Read what is known, then begin to talk."""
        self._thread.start()

    def stop(self, timeout_s: float = 3.0) -> None:
        """End after what is under way; waits at most the given time."""
        self._thread.tell(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    @Slot()
    def hurry(self) -> None:
        """Ask the server now."""
        self._thread.tell(self._thread.round)

    def decided(self, events: tuple[PanelDecided, ...]) -> None:
        """This was decided here and is on disk: show it, and bring it to the server."""
        self._thread.tell(partial(self._thread.take_decisions, events))

    def incident_decided(self, event: IncidentDecided) -> None:
        """This was decided here about an incident and is on disk: show it, and bring it to the server."""
        self._thread.tell(partial(self._thread.take_verdict, event))

    def ask_decisions(self, whom: str) -> None:
        """Tell by `decisions_told` what was decided about a candidate, or a session."""
        self._thread.tell(partial(self._thread.tell_decisions, whom))

    def ask_photo(self, candidate: CandidateId) -> None:
        """Tell by `photo_told` what somebody looks like; it is kept nowhere."""
        self._ask(lambda asking: asking.photo(candidate), partial(self.photo_told.emit, candidate))

    def ask_record(self, session: SessionId) -> None:
        """Tell by `record_told` what a session came to; nothing of one that is not known here."""
        self._ask(lambda asking: asking.record(session), self._tell_record)

    def ask_hand_over(self, session: SessionId) -> None:
        """Tell by `hand_over_told` where everybody of a session stands: as the server says, or as is known here."""
        self._thread.tell(partial(self._thread.tell_hand_over, session))

    def ask_machines(self) -> None:
        """Tell by `machines_told` how every machine of the center is."""
        self._thread.tell(self._thread.tell_machines)

    def ask_rehearsal(self, session: SessionId) -> None:
        """Tell by `rehearsal_told` how every seat of a rehearsal does."""
        self._ask(lambda asking: asking.rehearsal(session), self.rehearsal_told.emit)

    def ask_day(self, candidate: CandidateId) -> None:
        """Tell by `day_told` what befell somebody; it is kept nowhere."""
        self._ask(lambda asking: asking.day(candidate), partial(self.day_told.emit, candidate))

    def _ask(self, ask: Callable[[Asking], T], tell: Callable[[T], object]) -> None:
        self._thread.tell(partial(self._thread.answer, ask, tell))

    def _tell_record(self, record: SessionRecord | None) -> None:
        if record is not None:
            self.record_told.emit(record)


class _WatchedStore(RecordedStore):
    """Notes the rows that come down, on their way to disk."""

    def __init__(self, recorder: Recorder) -> None:
        super().__init__(recorder)
        self.rows: list[wire.AnyRow] = []

    def apply_reply(self, reply: SyncReply) -> Applied:
        applied = super().apply_reply(reply)
        for data in reply.rows:
            try:
                row = wire.decode_row(data)
            except ProtocolError:
                continue  # one row that cannot be read keeps no other one away
            if row is not None:
                self.rows.append(row)
        return applied


class _RoomThread(threading.Thread):
    def __init__(
        self, signals: RoomTalk, recorder: Recorder, enrollment: Enrollment, *, clock: Clock, moments: Moments
    ) -> None:
        super().__init__(name="room", daemon=True)
        self._signals = signals
        self._store = _WatchedStore(recorder)
        self._enrollment = enrollment
        self._clock, self._moments = clock, moments
        self._tasks: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._book, self._incidents = RoomBook(), IncidentBook()
        self._state = RoomState()
        self._since_ms = 0
        self._due_ms = self._kept_ms = 0

    def tell(self, task: Callable[[], None] | None) -> None:
        self._tasks.put(task)

    def run(self) -> None:
        # Loaded here: what talks HTTP must not hold up the first picture.
        from kiosk.flow.identity_learner import IdentityLearner
        from sync.client.central import Central
        from sync.client.engine import SyncEngine

        try:
            task: Callable[[], None] | None = self._load
            self._central = Central(self._enrollment, self._store.next_counter)
            self._asking = Asking(self._central, self._book, self._incidents)
            self._engine = SyncEngine(self._store, self._central, now=self._now)
            self._identity = IdentityLearner(self._store, self._central)
            while task is not None and self._survives(task):
                task = self._next()
        finally:
            self._signals.stopped.emit()

    def _next(self) -> Callable[[], None] | None:
        wait_ms = self._due_ms - self._clock.mono_ms()
        try:
            return self._tasks.get(timeout=wait_ms / 1000) if wait_ms > 0 else self._tasks.get_nowait()
        except Empty:
            return self.round

    def _survives(self, task: Callable[[], None]) -> bool:
        """Do a task; False once the store is closed. Neither a bug nor a failing disk ends the talk for good."""
        due_ms, guard_ms = self._due_ms, self._clock.mono_ms() + AFTER_TROUBLE_MS
        self._due_ms = guard_ms
        is_alive = crash.contained(partial(self._done, task)) is not False
        if task != self.round and self._due_ms == guard_ms:
            self._due_ms = due_ms  # whatever was only asked here makes no round sooner or later
        return is_alive

    def _done(self, task: Callable[[], None]) -> bool:
        try:
            task()
        except StoreStopped:
            return False
        except StoreError as error:
            log.warning("the room could not be kept: %s", error.code)
            self._state = msgspec.structs.replace(self._state, is_online=False, trouble=error.code)
            self._tell()
        return True

    # --- tasks --------------------------------------------------------------------------------------------------------

    def _load(self) -> None:
        kept = self._store.call(lambda store: store.kept_room())
        self._book.load(kept)
        self._incidents.load(kept)
        self._state = RoomState(pull=kept.pull, is_loaded=True)
        self._due_ms = 0
        self._tell(kept.minutes)

    def round(self) -> None:
        """One round of sync, and one look at the seats."""
        report = self._engine.once()
        rows, self._store.rows = self._store.rows, []
        for row in rows:
            if isinstance(row, wire.IncidentRow):
                self._incidents.take(row)
            else:
                self._book.take(row)
        self._due_ms = self._clock.mono_ms() + report.next_in_ms
        trouble = "" if report.error is None else report.error.code
        if report.online and report.error is None:
            self._moments.learn(report.server_now_ms, self._clock.mono_ms())
            trouble = self._look()
        self._note(report, trouble)
        self._tell(self._keep())
        self._identity.heard(report)

    def take_decisions(self, events: tuple[PanelDecided, ...]) -> None:
        """Show what was decided, then bring it to the server at once."""
        for event in events:
            self._book.decide(event)
        self._tell()
        self.round()

    def take_verdict(self, event: IncidentDecided) -> None:
        """Show what was decided about an incident, then bring it to the server at once."""
        self._incidents.decide(event)
        self._tell()
        self.round()

    def tell_decisions(self, whom: str) -> None:
        """Tell what was decided about a candidate, or a session."""
        self._signals.decisions_told.emit(whom, self._book.decisions.about(whom))

    def answer(self, ask: Callable[[Asking], T], tell: Callable[[T], object]) -> None:
        """Tell what one question comes to."""
        tell(ask(self._asking))

    def tell_hand_over(self, session: SessionId) -> None:
        """Tell where everybody of a session stands."""
        self._signals.hand_over_told.emit(self._asking.hand_over(session, as_of_ms=self._state.pull.server_ms))

    def tell_machines(self) -> None:
        """Tell how the machines are."""
        self._signals.machines_told.emit(self._asking.machines(as_of_ms=self._state.pull.server_ms))

    # --- parts --------------------------------------------------------------------------------------------------------

    def _look(self) -> str:
        """Ask how the seats are; returns the code of why that could not be."""
        try:
            reply = self._central.room(self._since_ms)
        except ClientError as error:
            return error.code
        for facts in reply.seats:
            self._book.hear(facts)
        self._since_ms = reply.heard_ms
        pull = Pull(server_ms=reply.server_now_ms, wall_ms=self._clock.wall_ms(), kind=reply.kind)
        self._state = msgspec.structs.replace(self._state, pull=pull)
        return ""

    def _note(self, report: "Report", trouble: str) -> None:
        moments = self._moments.reading()
        offset_ms = 0 if moments.server_ms is None else moments.server_ms - moments.wall_ms
        self._state = msgspec.structs.replace(
            self._state,
            is_online=report.online and not trouble,
            trouble=trouble,
            standing=report.standing,
            offset_ms=offset_ms,
        )

    def _tell(self, minutes: tuple[Minute, ...] = ()) -> None:
        shown, gone = self._book.changes(as_of_ms=self._state.pull.server_ms)
        self._state = msgspec.structs.replace(
            self._state,
            place=self._book.place,
            sessions=self._book.sessions,
            waiting=self._book.decisions.waiting,
            unsent=self._book.unsent,
        )
        incidents = self._incidents.told(self._book.lines)
        news = RoomNews(state=self._state, shown=shown, gone=gone, minutes=minutes, incidents=incidents)
        self._signals.heard.emit(news)

    def _keep(self) -> tuple[Minute, ...]:
        """Keep what is known every few seconds, and what it comes to once a minute."""
        if not self._state.is_online or self._clock.mono_ms() - self._kept_ms < KEEP_EVERY_MS:
            return ()
        self._kept_ms = self._clock.mono_ms()
        pull, facts = self._state.pull, self._book.facts()
        minute = self._book.minute(pull.server_ms)
        self._store.call(lambda store: store.keep_room(pull, facts, minute))
        return (minute,)

    def _now(self) -> Now:
        clock = self._clock
        return Now(
            wall_ms=clock.wall_ms(),
            mono_ms=clock.mono_ms(),
            boot=clock.boot(),
            program=VERSION,
            schema=SCHEMA,
            slept_ms=clock.slept_ms(),
        )
