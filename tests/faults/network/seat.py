"""A station as it is: recorder, store on disk, engine, client; its calls timed, its acknowledgements looked into."""

import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from time import monotonic

from kiosk.clock import SystemClock
from kiosk.flow.recorded_store import RecordedStore
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store
from sync.client.central import Central
from sync.client.engine import Report, SyncEngine
from sync.client.enrollment import enroll
from sync.client.line import Resolve
from sync.client.transport import Incoming, Transport
from sync.protocol import events as ev
from sync.protocol.wire import Now
from tests.sync.client.real import RealServer

NOW = Now(wall_ms=1, mono_ms=1, boot="b")
LONGEST_MS = 60_000
PATIENT_S = 20.0


@dataclass
class Calls:
    """How long the calls took beyond their time."""

    count: int = 0
    worst_s: float = 0.0
    """The most by which a call outlived its time."""
    worst_beyond_s: float = 0.0
    """The same, counted from when this machine woke a bare timer of the same time: what the call itself is late."""


class TimedTransport(Transport):
    """The station's transport, with a stopwatch beside it."""

    def __init__(self, url: str, *, ca_pem: str | None, within_s: float, resolve: Resolve, calls: Calls) -> None:
        super().__init__(url, ca_pem=ca_pem, within_s=within_s, resolve=resolve)
        self.calls = calls

    @contextmanager
    def stream(
        self,
        method: str,
        path: str,
        *,
        body: bytes = b"",
        headers: Mapping[str, str] | None = None,
        within_s: float | None = None,
    ) -> Iterator[Incoming]:
        """Ask, and note how long it took."""
        seconds = self._within_s if within_s is None else within_s
        woken: list[float] = []
        control = threading.Timer(seconds, lambda: woken.append(monotonic()))
        control.daemon = True
        began = monotonic()
        control.start()
        try:
            with super().stream(method, path, body=body, headers=headers, within_s=within_s) as incoming:
                yield incoming
        finally:
            ended = monotonic()
            control.cancel()
            late = ended - began - seconds
            self.calls.count += 1
            self.calls.worst_s = max(self.calls.worst_s, late)
            if late > 0:
                due = woken[0] if woken else ended
                self.calls.worst_beyond_s = max(self.calls.worst_beyond_s, ended - max(due, began + seconds))


@dataclass
class Seat:
    """One enrolled station at its proxy."""

    home: Path
    server: RealServer
    url: str
    resolve: Resolve
    within_s: float
    seed: int = 1
    broken: list[str] = field(default_factory=list)
    """Promises that did not hold."""
    calls: Calls = field(default_factory=Calls)
    errors: dict[str, int] = field(default_factory=dict)
    made: list[ev.AnyEvent] = field(default_factory=list)
    rounds: int = 0

    def __post_init__(self) -> None:
        self.open()

    def open(self) -> None:
        """Begin as a program begins."""
        store = Store.open(self.home, clock=SystemClock(), mirrored=False)
        if store.enrollment() is None:
            store.keep_enrollment(enroll(self.url, str(self.server.facts["code"]), name="A1", resolve=self.resolve))
        self.recorder = Recorder(store)
        self.recorder.start()
        self.recorded = RecordedStore(self.recorder)
        self.begin()

    def begin(self) -> None:
        """Begin the talk anew, as a started program does."""
        enrollment = self.recorded.call(lambda store: store.enrollment())
        assert enrollment is not None
        self.station = enrollment.station
        self.transport = TimedTransport(
            self.url, ca_pem=enrollment.identity.ca, within_s=self.within_s, resolve=self.resolve, calls=self.calls
        )
        self.central = Central(enrollment, self.recorded.next_counter, transport=self.transport)
        self.engine = SyncEngine(self.recorded, self.central, now=lambda: NOW, random=Random(self.seed))

    def close(self) -> None:
        """End it as a program ends."""
        self.central.close()
        self.recorder.stop()

    def record(self, happened: Sequence[ev.AnyEvent]) -> None:
        """Record events; they are on disk when this returns."""
        self.recorded.call(lambda store: store.append(happened))
        self.made += happened

    def patient(self) -> None:
        """From now on, give every call the time that a busy machine may need."""
        self.transport._within_s = PATIENT_S

    def hasty(self) -> None:
        """From now on, give every call the short time again."""
        self.transport._within_s = self.within_s

    def once(self) -> Report:
        """Do a round, and look whether what it believes is true."""
        before = self.recorded.sync_position().acked
        report = self.engine.once()
        self.rounds += 1
        if report.error is not None:
            self.errors[report.error.code] = self.errors.get(report.error.code, 0) + 1
        if not 0 <= report.next_in_ms <= LONGEST_MS:
            self.broken.append(f"the next round is due in {report.next_in_ms} ms")
        for head in self.recorded.sync_position().acked.values():
            if head != before.get(head.incarnation) and not self._is_there(head.incarnation, head.seq, head.hash):
                self.broken.append(f"event {head.incarnation}/{head.seq} is acknowledged and not there")
        return report

    def drained(self, *, at_once: bool = True) -> Report:
        """Go on until nothing is left to do. The network is fine now: the first round must do, and each that follows.

        No time passes between them: what the engine asks to wait for is below a back-off's ceiling, see `once`.
        """
        self.patient()
        report = self.once()
        if at_once and report.error is not None:
            self.broken.append(f"the first round after the network healed: {report.error}")
        for _ in range(40):
            if report.next_in_ms and report.unsent == 0 and report.error is None:
                break
            report = self.once()
        else:
            self.broken.append(f"{report.unsent} events are still waiting: {report.error}")
        self.hasty()
        return report

    def demand(self, holds: object, words: str) -> None:
        """Note a promise that does not hold."""
        if not holds:
            self.broken.append(words)

    def _is_there(self, incarnation: int, seq: int, link: str) -> bool:
        if seq == 0:
            return True
        found = self.server.rows(
            "SELECT e.hash FROM exchange_storedevent e JOIN exchange_journal j ON j.id = e.journal_id"
            " JOIN registration_station s ON s.id = j.station_id"
            " WHERE s.public_id = ? AND j.incarnation = ? AND e.seq = ?",
            self.station,
            incarnation,
            seq,
        )
        return found == [(link,)]
