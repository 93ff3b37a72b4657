"""One station from start to stop: who is here, which presenter speaks, what the network says."""

import logging
import os

import msgspec
from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt, Signal, Slot

from kiosk.clock import Reading
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.appearance import Appearance
from kiosk.flow.arriving import Arriving, Departing
from kiosk.flow.code_desk import CodeDesk
from kiosk.flow.countdown import Countdown
from kiosk.flow.farewell import FarewellPresenter
from kiosk.flow.fence import Fence
from kiosk.flow.hand import Hand
from kiosk.flow.key_keeping import let_go_at_start
from kiosk.flow.means import Means
from kiosk.flow.needs import Needs
from kiosk.flow.orders import Orders
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.resumption import ResumptionPresenter, Unfinished, unfinished
from kiosk.flow.returning import Back, back
from kiosk.flow.screens import HandShown, Notice, Place, RefusalScreen, Screen
from kiosk.flow.seat import Seat
from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.speaker import Speaker
from kiosk.flow.status import Look, timed
from kiosk.flow.stick_news import StickListener
from kiosk.flow.store_reasons import reason_of
from kiosk.flow.surroundings import Surroundings
from kiosk.flow.syncing import News
from kiosk.flow.words_desk import WordsDesk
from kiosk.programs.versions import KEPT, UPDATE
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.events import Moment
from sync.protocol.ids import SessionId
from sync.protocol.welcome import HandCause
from sync.protocol.wire import Now, StationRow

log = logging.getLogger(__name__)


class Beginning(msgspec.Struct, frozen=True, kw_only=True):
    """What the store says when the program starts."""

    enrollment: Enrollment | None
    station: StationRow | None
    unfinished: Unfinished | None
    back: Back
    is_demo: bool


class StationPresenter(Speaker):
    """Lets one presenter speak at a time: the reception, the resumption, the sitting, the farewell."""

    hand_shown = Signal(object)

    def __init__(self, means: Means, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.means = means
        self._place = place
        self._countdown = Countdown(means.clock, self)
        self._enrollment: Enrollment | None = None
        self._is_offline = self._has_begun = False
        self._sitting: SittingPresenter | None = None

        def sitting_now() -> SittingPresenter | None:
            return self._sitting

        self.reception = ReceptionPresenter(means, self)
        self._resumption = ResumptionPresenter(means, self)
        self.farewell = FarewellPresenter(means, self)
        self.fence = Fence(means, sitting_now, self)
        self.hand = Hand(means, sitting_now, lambda: self.reception.present[0], self)
        self.appearance = Appearance(sitting_now, self.reception.welcoming, self)
        self._look = Look(
            sitting_now, lambda: self.hand.up, reception=self.reception, farewell=self.farewell, parent=self
        )
        self.arriving = Arriving(means, self)
        self._departing = Departing(means, self)
        self.sticks = StickListener(self, self._resumption, self._departing)
        self._orders = Orders(means, sitting=sitting_now, resumption=self._resumption, parent=self)
        self.surroundings = Surroundings(
            means, sitting=sitting_now, resumption=self._resumption, orders=self._orders, parent=self
        )
        self.codes = CodeDesk(
            means,
            sitting=sitting_now,
            resumption=self._resumption,
            reception=self.reception,
            fence=self.fence,
            parent=self,
        )
        self.words = WordsDesk(means, self._waiting_for, self)
        self.needs = Needs(sitting=sitting_now, reception=self.reception, resumption=self._resumption, parent=self)
        self._connect()

    def _connect(self) -> None:
        self.hand.notice_shown.connect(self.notice_shown)
        self.hand.shown.connect(self._on_hand)
        self.reception.welcoming.trouble.connect(self._on_trouble)
        asked = self.reception.welcoming.photographing
        self.shown.connect(asked.hear_of_screen, Qt.ConnectionType.QueuedConnection)
        self._look.follow(self.time_shown, self.overview_shown)
        self.codes.shown.connect(self.words.lay)
        self.words.shown.connect(self.shown)
        self.words.opened.connect(self._on_opened_by_words)
        self.words.failed.connect(self._on_words_failed)
        for presenter in (self.reception, self._resumption, self.farewell, self.arriving, self._departing):
            presenter.shown.connect(self._show)
        self.reception.seated.connect(self._on_seated)
        self.reception.resumed.connect(self._on_signed_in)
        self._resumption.seated.connect(self._on_resumed)
        self._resumption.waited.connect(self._orders.read)
        self._orders.left.connect(self._on_ended)
        self._resumption.sign_in_needed.connect(self._receive)
        self._resumption.ended.connect(self._on_ended)
        self.reception.arrived.connect(self.arriving.begin)
        self.arriving.seated.connect(self._on_resumed)
        self.farewell.left.connect(self.open_reception)
        self.means.recording.failed.connect(self._on_store_failed)
        self.means.syncing.heard.connect(self._on_heard)

    # --- begin

    @Slot()
    def begin(self) -> None:
        """Go on with an unfinished attempt, else wait for a candidate."""
        now, starts_at = self.means.moments.reading(), None if self._has_begun else self.means.moments.now()
        self._has_begun = True
        self.means.recording.ask(lambda store: _beginning(store, now, starts_at), self._on_begun)

    def _on_begun(self, found: Beginning) -> None:
        self._enrollment = found.enrollment
        self._place = _placed(self._place, found.station, self._enrollment, is_demo=found.is_demo)
        if found.enrollment is None:
            refused = Refused(reason=Reason.NOT_ENROLLED)
            self._show(RefusalScreen(place=self._place, refused=refused, can_sign_out=False))
        elif found.unfinished is not None:
            self.means.moments.rehearses = found.unfinished.attempt.started.rehearsal
            self._resumption.begin(self._place, found.unfinished)
        elif found.back.ended is not None:
            self.farewell.begin(self._place, found.back.ended, is_offline=self._is_offline)
        elif found.back.admitted is not None:
            self.reception.come_back(self._place, found.enrollment.station, found.back.admitted)
        else:
            self._receive()
        self.hand.read()

    @Slot()
    def open_reception(self) -> None:
        """The next candidate, please: nothing of the last one stays."""
        self.hand.leave()
        self.appearance.forget()
        self._receive()

    @Slot()
    def _receive(self) -> None:
        self._leave_sitting()
        self.arriving.leave()
        self._departing.leave()
        if self._enrollment is not None:
            station, goes_on = self._enrollment.station, self._resumption.needs_sign_in
            self.reception.open(self._place, station, goes_on=goes_on)

    @Slot()
    def _on_signed_in(self) -> None:
        if not self._resumption.rejoin():
            self.begin()

    # --- one attempt

    @property
    def sitting(self) -> SittingPresenter | None:
        """Who speaks while an attempt runs."""
        return self._sitting

    @Slot(object)
    def _on_seated(self, seat: Seat) -> None:
        log.info("attempt begins", extra={"attempt": seat.attempt.id})
        self._seat(seat, used_ms=seat.attempt.used_ms, notice=None)

    @Slot(object, int, bool)
    def _on_resumed(self, seat: Seat, used_ms: int, says_so: bool) -> None:
        self._seat(seat, used_ms=used_ms, notice=Notice(kind="resumed") if says_so else None)

    def _seat(self, seat: Seat, *, used_ms: int, notice: Notice | None) -> None:
        self._leave_sitting()
        self.means.moments.rehearses = seat.attempt.started.rehearsal
        sitting = SittingPresenter(seat, self.means, self._countdown, self)
        self._sitting = sitting
        sitting.shown.connect(self._show)
        self.pass_on(sitting)
        sitting.ended.connect(self._on_ended)
        sitting.interrupted.connect(self._on_interrupted)
        sitting.release(is_released=self.codes.duties.is_released)
        sitting.begin(used_ms=used_ms, is_offline=self._is_offline, notice=notice)
        self.appearance.take_along(sitting)
        self.fence.note_excuses()
        self._orders.read()
        self.means.syncing.hurry()

    def _leave_sitting(self) -> None:
        if self._sitting is not None:
            self._sitting.leave()
            self._sitting = None

    @Slot(object)
    def _on_ended(self, attempt: Attempt) -> None:
        self._leave_sitting()
        self._resumption.leave()
        self.reception.leave()
        if attempt.state is AttemptState.TRANSFERRING:
            self._departing.say(self._place, attempt)
        else:
            self.farewell.begin(self._place, attempt, is_offline=self._is_offline)
        self.means.syncing.hurry()

    @Slot()
    def _on_interrupted(self) -> None:
        self._leave_sitting()
        self.begin()

    # --- what others say

    @Slot(object)
    def _on_hand(self, hand: HandShown | None) -> None:
        self._look.note()
        self.hand_shown.emit(hand)

    @Slot()
    def _on_trouble(self) -> None:
        self.hand.ask_help(HandCause.TECHNICAL)

    @Slot(object)
    def _on_heard(self, news: News) -> None:
        self._is_offline = not news.report.online
        self._look.hear(news.unsent)
        self._resumption.hear_of_server()
        if self._sitting is not None:
            self._sitting.hear_of_network(is_offline=self._is_offline, unsent=news.unsent)
        self.farewell.hear(news)
        if news.report.rows or news.report.finding == "rejoined":
            self._orders.read()
            self.means.recording.ask(_place_of, self._on_place)

    def _on_place(self, found: tuple[StationRow | None, bool]) -> None:
        station, is_demo = found
        self._place = _placed(self._place, station, self._enrollment, is_demo=is_demo)
        if self._sitting is None and self.sticks.is_nobody_there:
            self.reception.move(self._place)

    @Slot(object)
    def _on_store_failed(self, error: StoreError) -> None:
        if self._sitting is not None:
            self._sitting.hear_of_trouble(error)
            return
        refused = Refused(reason=reason_of(error), detail=error.code)
        self._show(RefusalScreen(place=self._place, refused=refused, can_retry=True, can_sign_out=False))

    @Slot()
    def retry(self) -> None:
        """Try again what did not work."""
        if self._sitting is not None:
            self._sitting.retry()
        elif self.arriving.is_waiting:
            self.arriving.retry()
        elif self._enrollment is None or self._resumption.is_waiting:
            self.begin()
        elif not self.farewell.is_shown:
            self.reception.retry()

    def _waiting_for(self) -> SessionId | None:
        admitted = self.reception.admitted
        return None if admitted is None else admitted.session.session

    @Slot()
    def _on_opened_by_words(self) -> None:
        self.codes.leave()
        if self._sitting is None:
            self.retry()

    @Slot(object)
    def _on_words_failed(self, error: StoreError) -> None:
        self.codes.leave()
        self._on_store_failed(error)

    # --- how it is, for the panel

    @Slot()
    def make_way(self) -> None:
        """End for an update, where somebody starts the program again and nobody is at the seat."""
        is_somebody_here = self._sitting is not None or self.now().candidate is not None
        if KEPT in os.environ and not is_somebody_here and self.sticks.is_nobody_there:
            log.info("ending for an update")
            self.codes.duties.ended.emit(UPDATE)

    def now(self) -> Now:
        """Return how the station is; called on the sync thread, so it reads one immutable value."""
        return timed(self._look.value, self.means.clock)

    def _show(self, screen: Screen) -> None:
        self.needs.look(screen)
        if self._look.show(screen):
            self.means.syncing.hurry()  # the server may not expect anybody before long
        self.codes.lay(screen)


def _placed(place: Place, station: StationRow | None, enrollment: Enrollment | None, *, is_demo: bool) -> Place:
    slip = None if enrollment is None else enrollment.slip
    codes = None if slip is None else (slip.registration_number, slip.access_code)
    known = replace(place, is_demo=is_demo, demo_slip=codes)
    if station is None:
        return known
    return replace(known, seat=station.seat, center=station.center, zone=station.zone)


def _beginning(store: Store, now: Reading, starts_at: Moment | None) -> Beginning:
    if starts_at is not None:
        let_go_at_start(store, starts_at)
    station, is_demo = _place_of(store)
    enrollment = store.enrollment()
    return Beginning(
        enrollment=enrollment,
        station=station,
        unfinished=unfinished(store),
        back=back(store, enrollment, now),
        is_demo=is_demo,
    )


def _place_of(store: Store) -> tuple[StationRow | None, bool]:
    return store.station_row(), any(session.is_demo for session in store.sessions())
