"""One station from start to stop: who is here, which presenter speaks, what the network and the lock say."""

import logging
from collections.abc import Callable, Collection
from dataclasses import dataclass
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.clock import Clock
from kiosk.exam.entry import Admitted, generation_is_stale
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.countdown import Countdown
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import PaperDesk
from kiosk.flow.receipts import sealed
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.replies import Background, Recording
from kiosk.flow.resumption import ResumptionPresenter, Unfinished, unfinished
from kiosk.flow.screens import Notice, Place, ReceiptScreen, RefusalScreen, Screen
from kiosk.flow.sitting import Seat, SittingPresenter
from kiosk.flow.store_reasons import reason_of
from kiosk.flow.syncing import News, Syncing
from kiosk.flow.views import receipt
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt
from sync.protocol.events import HelpAsked, LockBreached, LockRegained
from sync.protocol.wire import CandidateRow, Directive, Now, SessionRow, StationRow, decode

log = logging.getLogger(__name__)

SIGN_OUT_AFTER_S = 120


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """What the store says when the program starts."""

    enrollment: Enrollment | None
    station: StationRow | None
    unfinished: Unfinished | None
    is_demo: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Aftermath:
    """What is needed to write a receipt."""

    attempt: Attempt
    enrollment: Enrollment | None
    candidate: CandidateRow | None
    session: SessionRow | None


class StationPresenter(QObject):
    """Shows one screen at a time and passes what people do to the presenter whose screen it is."""

    shown = Signal(object)
    time_shown = Signal(object)
    saving_shown = Signal(object)
    overview_shown = Signal(object)
    responses_shown = Signal(object, object)
    notice_shown = Signal(object)

    def __init__(
        self,
        *,
        recording: Recording,
        background: Background,
        syncing: Syncing,
        desk: PaperDesk,
        clock: Clock,
        moments: Moments,
        place: Place,
        holds: Callable[[], Collection[str]],
        parent: QObject | None = None,
    ) -> None:
        """`holds` names what the lock holds at this moment."""
        super().__init__(parent)
        self._recording = recording
        self._holds = holds
        self._syncing = syncing
        self._moments = moments
        self._clock = clock
        self._place = place
        self._countdown = Countdown(clock, self)
        self._enrollment: Enrollment | None = None
        self._standing = "good"
        self._news: News | None = None
        self._sitting: SittingPresenter | None = None
        self._receipt: ReceiptScreen | None = None
        self._causes: tuple[str, ...] = ()
        self._now = Now(wall_ms=0, mono_ms=0, boot="")
        self._reception = ReceptionPresenter(
            recording=recording,
            background=background,
            syncing=syncing,
            desk=desk,
            moments=moments,
            holds=holds,
            parent=self,
        )
        self._resumption = ResumptionPresenter(
            recording=recording, desk=desk, moments=moments, clock=clock, parent=self
        )
        self._sign_out = QTimer(self)
        self._sign_out.setSingleShot(True)
        self._sign_out.setInterval(SIGN_OUT_AFTER_S * 1000)
        self._sign_out.timeout.connect(self.sign_out)
        self._connect()

    def _connect(self) -> None:
        self._reception.shown.connect(self._show)
        self._reception.seated.connect(self._on_admitted)
        self._resumption.shown.connect(self._show)
        self._resumption.seated.connect(self._on_resumed)
        self._resumption.ended.connect(self._on_ended)
        self._recording.failed.connect(self._on_store_failed)
        self._syncing.heard.connect(self._on_heard)

    # --- begin

    @Slot()
    def begin(self) -> None:
        """Go on with an unfinished attempt, else wait for a candidate."""
        self._recording.ask(_beginning, self._on_begun)

    def _on_begun(self, found: Beginning) -> None:
        self._enrollment = found.enrollment
        self._learn_place(found.station, is_demo=found.is_demo)
        if found.enrollment is None:
            self._show(
                RefusalScreen(place=self._place, refused=Refused(reason=Reason.NOT_ENROLLED), can_sign_out=False)
            )
        elif found.unfinished is not None:
            self._resumption.begin(self._place, found.unfinished)
        else:
            self._open_reception()

    def _learn_place(self, station: StationRow | None, *, is_demo: bool) -> None:
        slip = None if self._enrollment is None else self._enrollment.slip
        self._place = replace(
            self._place,
            seat=self._place.seat if station is None else station.seat,
            center=self._place.center if station is None else station.center,
            zone=self._place.zone if station is None else station.zone,
            is_demo=is_demo,
            demo_slip=None if slip is None else (slip.registration_number, slip.access_code),
        )

    def _open_reception(self) -> None:
        if self._enrollment is not None:
            self._reception.open(self._place, self._enrollment.station, standing=self._standing)

    # --- one attempt

    @Slot(object, object)
    def _on_admitted(self, _admitted: Admitted, seat: Seat) -> None:
        log.info("attempt begins", extra={"attempt": seat.attempt.id})
        self._seat(seat, used_ms=seat.attempt.used_ms, notice=None)
        self._syncing.hurry()

    @Slot(object, int, bool)
    def _on_resumed(self, seat: Seat, used_ms: int, says_so: bool) -> None:
        notice = Notice(kind="resumed", left_ms=0) if says_so else None
        self._seat(seat, used_ms=used_ms, notice=notice)
        self._syncing.hurry()

    def _seat(self, seat: Seat, *, used_ms: int, notice: Notice | None) -> None:
        self._leave_sitting()
        sitting = SittingPresenter(
            seat, recording=self._recording, countdown=self._countdown, moments=self._moments, parent=self
        )
        self._sitting = sitting
        sitting.shown.connect(self._show)
        sitting.time_shown.connect(self.time_shown)
        sitting.saving_shown.connect(self.saving_shown)
        sitting.overview_shown.connect(self.overview_shown)
        sitting.responses_shown.connect(self.responses_shown)
        sitting.notice_shown.connect(self.notice_shown)
        sitting.ended.connect(self._on_ended)
        sitting.begin(used_ms=used_ms, is_offline=self._is_offline, notice=notice)
        missing = tuple(hold for hold in self._required_holds if hold not in self._holds())
        if missing:
            sitting.cover(missing)
        else:
            sitting.uncover()
        self._read_orders()

    def _leave_sitting(self) -> None:
        if self._sitting is not None:
            self._sitting.leave()
            self._sitting = None

    @property
    def _is_offline(self) -> bool:
        return self._news is not None and not self._news.report.online

    @Slot(object)
    def _on_ended(self, attempt: Attempt) -> None:
        self._leave_sitting()
        self._resumption.leave()
        self._reception.leave()
        self._recording.ask(
            lambda store: Aftermath(
                attempt=attempt,
                enrollment=store.enrollment(),
                candidate=store.candidate(attempt.candidate),
                session=store.session(attempt.session),
            ),
            self._on_aftermath,
        )
        self._syncing.hurry()

    def _on_aftermath(self, after: Aftermath) -> None:
        if after.enrollment is None or after.candidate is None or after.session is None:
            self._open_reception()
            return
        sealing = sealed(after.attempt, after.enrollment, now_ms=self._moments.now_ms)
        self._receipt = receipt(
            self._place,
            after.candidate,
            after.session,
            after.attempt,
            sealing,
            server_ms=None,
            is_offline=self._is_offline,
        )
        self._show(self._receipt)
        self._sign_out.start()

    @Slot()
    def sign_out(self) -> None:
        """The next candidate, please: nothing of the last one stays."""
        self._sign_out.stop()
        self._receipt = None
        self._leave_sitting()
        self._open_reception()

    # --- what others say

    @Slot(object)
    def _on_heard(self, news: News) -> None:
        self._news = news
        self._standing = news.report.standing
        if self._sitting is not None:
            self._sitting.hear_of_network(is_offline=not news.report.online, unsent=news.unsent)
        if self._receipt is not None:
            self._update_receipt(self._receipt, news)
        if news.report.rows:
            self._read_orders()
            self._recording.ask(_beginning_place, self._on_place)

    def _on_place(self, found: tuple[StationRow | None, bool]) -> None:
        station, is_demo = found
        before = self._place
        self._learn_place(station, is_demo=is_demo)
        if self._place != before and self._sitting is None and self._receipt is None:
            self._reception.move(self._place)

    def _update_receipt(self, shown: ReceiptScreen, news: News) -> None:
        arrived = shown.server_ms or (self._moments.now_ms if news.unsent == 0 else None)
        updated = replace(shown, server_ms=arrived, is_offline=not news.report.online)
        if updated != shown:
            self._receipt = updated
            self._show(updated)

    def _read_orders(self) -> None:
        self._recording.ask(_orders, self._on_orders)

    def _on_orders(self, found: tuple[tuple[Directive, ...], CandidateRow | None]) -> None:
        orders, candidate = found
        for order in orders:
            speaker = self._sitting or self._resumption
            if not speaker.obey(order):
                self._recording.ask(partial(_settle, order.id), _nothing)
        if self._sitting is not None and candidate is not None:
            self._mark_superseded(self._sitting.attempt, candidate)

    def _mark_superseded(self, attempt: Attempt, candidate: CandidateRow) -> None:
        if generation_is_stale(attempt, candidate) and attempt.superseded_by is None and self._sitting is not None:
            self._sitting.supersede(candidate.slot.generation)

    @Slot(object)
    def _on_store_failed(self, error: StoreError) -> None:
        refused = Refused(reason=reason_of(error), detail=error.code)
        self._show(RefusalScreen(place=self._place, refused=refused, can_retry=True, can_sign_out=False))

    # --- the lock

    def hear_of_breaches(self, breaches: tuple[tuple[str, str, str], ...]) -> None:
        """Holds were lost: hold, cause and detail of each. Cover the questions where the exam demands one of them."""
        attempt = None if self._sitting is None else self._sitting.attempt.id
        at = self._moments.now()
        events = tuple(
            LockBreached(at=at, hold=hold, cause=cause, detail=detail[:200], attempt=attempt)
            for hold, cause, detail in breaches
        )
        self._recording.ask(lambda store: store.append(events), _nothing)
        self._causes = tuple(cause for hold, cause, _detail in breaches if hold in self._required_holds)
        if self._causes and self._sitting is not None:
            self._sitting.cover(self._causes)

    @Slot()
    def hear_of_regained(self) -> None:
        """Every hold is held again: go on."""
        attempt = None if self._sitting is None else self._sitting.attempt.id
        event = LockRegained(at=self._moments.now(), attempt=attempt)
        self._recording.ask(lambda store: store.append((event,)), _nothing)
        self._causes = ()
        if self._sitting is not None:
            self._sitting.uncover()

    @property
    def _required_holds(self) -> tuple[str, ...]:
        return () if self._sitting is None else self._sitting.desk.session.policy.required_holds

    # --- what people do

    @property
    def reception(self) -> ReceptionPresenter:
        """Who speaks before the first question."""
        return self._reception

    @property
    def sitting(self) -> SittingPresenter | None:
        """Who speaks while an attempt runs."""
        return self._sitting

    @Slot()
    def retry(self) -> None:
        """Try again what did not work."""
        if self._sitting is not None:
            self._sitting.retry()
        elif self._receipt is None:
            self._resumption.retry()
            self._reception.retry()

    @Slot()
    def ask_help(self) -> None:
        """Raise a hand."""
        attempt = None if self._sitting is None else self._sitting.attempt.id
        event = HelpAsked(at=self._moments.now(), attempt=attempt)
        self._recording.ask(lambda store: store.append((event,)), self._on_help_asked)

    def _on_help_asked(self, _places: object) -> None:
        self.notice_shown.emit(Notice(kind="help"))
        self._syncing.hurry()

    # --- how it is, for the panel

    def now(self) -> Now:
        """Return how the station is; called on the sync thread, so it reads one immutable value."""
        return replace(
            self._now, wall_ms=self._clock.wall_ms(), mono_ms=self._clock.mono_ms(), boot=self._clock.boot()
        )

    def _show(self, screen: Screen) -> None:
        self._now = self._how_it_is()
        self.shown.emit(screen)

    def _how_it_is(self) -> Now:
        if self._sitting is None:
            return Now(wall_ms=0, mono_ms=0, boot="", state="free" if self._receipt is None else "ended")
        desk = self._sitting.desk
        return Now(
            wall_ms=0,
            mono_ms=0,
            boot="",
            attempt=desk.attempt.id,
            item=desk.attempt.current,
            answered=desk.overview.answered,
            left_ms=desk.time.left_ms,
            state=desk.attempt.state,
        )


def _beginning(store: Store) -> Beginning:
    station, is_demo = _beginning_place(store)
    return Beginning(enrollment=store.enrollment(), station=station, unfinished=unfinished(store), is_demo=is_demo)


def _beginning_place(store: Store) -> tuple[StationRow | None, bool]:
    return store.station_row(), any(session.is_demo for session in store.sessions())


def _orders(store: Store) -> tuple[tuple[Directive, ...], CandidateRow | None]:
    attempt = store.running_attempt()
    if attempt is None:
        return (), None
    orders = (decode(row.signed.payload, Directive) for row in store.statements())
    return tuple(order for order in orders if order.attempt == attempt.id), store.candidate(attempt.candidate)


def _settle(order: str, store: Store) -> None:
    store.settle(order)


def _nothing(_result: object) -> None:
    """A settled order needs no answer."""
