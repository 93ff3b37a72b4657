"""Builds a station out of its parts and connects them. Nothing else knows everybody."""

import logging
import os
import sys
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.crash import Reporter, told
from kiosk.ending import Ending
from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.acts import Acts
from kiosk.flow.duties import BEGIN_ANEW
from kiosk.flow.excuses import Excuses
from kiosk.flow.key_layouts import KeyLayouts
from kiosk.flow.machine_watch import MachineWatch
from kiosk.flow.means import Means
from kiosk.flow.moments import Moments
from kiosk.flow.paper_desk import PaperDesk
from kiosk.flow.preflight.day import DayCheck
from kiosk.flow.readers import ReadersDoor
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.replies import Background, Recording
from kiosk.flow.screens import Place, RefusalScreen
from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.station import StationPresenter
from kiosk.flow.sticks import Sticks
from kiosk.flow.store_reasons import reason_of, reason_of_no_lock
from kiosk.flow.syncing import Syncing
from kiosk.flow.updates import UpdateDesk
from kiosk.lockdown.battery import battery_here
from kiosk.lockdown.choose import choose_lockdown, session_here
from kiosk.lockdown.keeper import Keeper, fill_screen
from kiosk.lockdown.layouts import layouts_here
from kiosk.lockdown.lid import LidHold
from kiosk.lockdown.port import Level, Lockdown, LockdownError
from kiosk.lockdown.power import power_here
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.seclusion import seclude, shut
from kiosk.lockdown.undo import restore
from kiosk.log import configure
from kiosk.programs.updates import Updates
from kiosk.settings import ScreenKeyboard, ScreenReader, Settings, load
from kiosk.store.errors import StoreBusy, StoreError
from kiosk.store.recorder import Recorder
from kiosk.store.schema import SCHEMA
from kiosk.store.store import Store
from kiosk.tidying import Tidying
from kiosk.ui.candidate import wishes
from kiosk.ui.candidate.looks import Looks
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.media.camera import SeatCamera
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import first_language, translate
from sync.client.enrolled import Enrollment
from sync.protocol.events import StationStarted
from sync.protocol.interface_languages import offered
from sync.protocol.policy import Policy
from sync.protocol.wire import Now

if TYPE_CHECKING:
    from kiosk.flow.preflight.seen import Seen

log = logging.getLogger(__name__)

Companion = Callable[[CandidateWindow, StationPresenter], QObject]
"""Somebody who sits beside the candidate from the first picture on: the tour's driver."""
FRAME = QSize(16, 48)
"""What a desktop draws around a window."""
BUSY_TRIES = 20
BUSY_EVERY_MS = 250
SETTLED_MS = 2_000
"""From here on memory is looked through for garbage again: the first picture is long there."""
TALKS_AFTER_MS = 150
"""Between the first screen and the first word to the server: loading what talks must not hold up the first picture."""


class Station(QObject):
    """One station: its store, its threads, its lock, its presenter and its window."""

    ended = Signal(int)
    """Staff ended the program at the seat, with this exit code."""

    def __init__(
        self, store: Store, enrollment: Enrollment, window: CandidateWindow, settings: Settings, *, lock: Lockdown
    ) -> None:
        super().__init__()
        self._window = window
        moments = Moments(clock := SystemClock())
        self._recorder = Recorder(store)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        recording = Recording(self._recorder, self)
        background = Background(self._pool, self)
        recorded = RecordedStore(self._recorder)
        packages = settings.home / "packages"
        self._updates = desk = UpdateDesk(recorded, Updates(settings, clock))
        self.syncing = Syncing(
            recorded, enrollment, desk, clock=clock, moments=moments, now=self._now, packages=packages, parent=self
        )
        self.sticks = Sticks(recorded, enrollment, settings, clock=clock, moments=moments, parent=self)
        self.keeper = Keeper(lock, window, self)
        self._excuses = Excuses(recording, moments, self.keeper.found, self)
        means = Means(
            recording=recording,
            background=background,
            syncing=self.syncing,
            desk=PaperDesk(recording, background, packages, self),
            clock=clock,
            moments=moments,
            holds=self._excuses.held,
            least_free_mb=settings.disk_needed_mb,
            power=power_here(),
            stick_folders=settings.stick_folders,
            excuses=self._excuses,
            camera=SeatCamera(self),
        )
        self.presenter = StationPresenter(means, _place(self.keeper.level, settings), self)
        self._machine = MachineWatch(means, battery_here(), _lid(settings, lock), self._sitting, self)
        self._day = self._day_check(settings, recorded, means)
        self._acts = Acts(self._sitting, self)
        self._talks = QTimer(self, singleShot=True)
        self._started = StationStarted(at=moments.now(), program=VERSION, schema=SCHEMA)
        self._connect()

    def _day_check(self, settings: Settings, recorded: RecordedStore, means: Means) -> DayCheck:
        seen = partial(_seen, self.keeper, self._window.theme)
        return DayCheck(settings, recorded, means, seen=seen, now=self.presenter.now, parent=self)

    def _now(self) -> Now:
        return self._updates.status.told(self._machine.told(self.presenter.now()))

    def _sitting(self) -> SittingPresenter | None:
        return self.presenter.sitting

    @property
    def policy(self) -> Policy:
        """What the session of the candidate who sits here allows and demands; nothing special where nobody does."""
        sitting = self._sitting()
        return Policy() if sitting is None else sitting.desk.session.policy

    def _connect(self) -> None:
        window, station = self._window, self.presenter
        station.shown.connect(window.show_screen)
        for part in ("time", "saving", "overview", "responses", "notice"):
            getattr(station, f"{part}_shown").connect(getattr(window, f"show_{part}"))
        station.needs.shown.connect(window.show_needs)
        station.words_due.connect(window.call_words_in)
        wishes.connect(window, self._acts)
        wishes.connect_front(window, station)
        self._key_layouts = KeyLayouts(layouts_here(), self)
        wishes.connect_keys(window, self._key_layouts)
        window.sign_out_asked.connect(self._on_sign_out)
        window.retry_asked.connect(station.retry)
        self.syncing.heard.connect(self.sticks.hear)
        self.syncing.update_ready.connect(station.make_way)
        self.sticks.told.connect(station.sticks.hear)
        self._talks.timeout.connect(self.syncing.start)
        self._talks.timeout.connect(self.sticks.start)
        wishes.connect_staff(window, station)
        self._connect_machine()

    def _connect_machine(self) -> None:
        self._machine.power_shown.connect(self._window.show_power)
        self._machine.notice_shown.connect(self.presenter.surroundings.tell)
        fence, duties = self.presenter.fence, self.presenter.codes.duties
        self.syncing.heard.connect(self._excuses.hear)
        duties.ended.connect(self.ended)
        duties.release_asked.connect(self.keeper.make_way)
        duties.lock_asked.connect(self.keeper.lock_again)
        self.keeper.breached.connect(fence.hear_of_breaches)
        self.keeper.repelled.connect(fence.hear_of_repelled)
        self.keeper.regained.connect(fence.hear_of_regained)

    def start(self) -> None:
        """Lock, begin to record, to talk, and to show."""
        self._recorder.start()
        self.presenter.surroundings.vigil.begin(self._started)
        self.keeper.engage()
        self.presenter.shown.connect(self._on_first_shown)
        self._excuses.read()
        self.presenter.begin()
        self._machine.start()
        self._key_layouts.start()
        self._day.start()

    @Slot()
    def _on_first_shown(self) -> None:
        self.presenter.shown.disconnect(self._on_first_shown)
        self._talks.start(TALKS_AFTER_MS)

    @Slot()
    def stop(self) -> None:
        """Keep what was typed, give the machine back, end the threads."""
        self._window.call_words_in()
        self._acts.flush()
        QApplication.sendPostedEvents(None, QEvent.Type.MetaCall)
        self.keeper.release()
        quick = self._talks, self._key_layouts, self._day, self._machine
        for part in (*quick, self._recorder, self.syncing, self.sticks):
            part.stop()
        self._pool.shutdown(wait=False, cancel_futures=True)

    @Slot()
    def _on_sign_out(self) -> None:
        if self.presenter.farewell.is_shown:
            self.presenter.farewell.leave()
        else:
            self.presenter.open_reception()


def _lid(settings: Settings, lock: Lockdown) -> LidHold:
    return LidHold(settings.home, is_wanted=lock.level is not Level.OFF)


def _place(level: Level, settings: Settings) -> Place:
    return Place(lock=level, languages=offered(settings.languages))


def _seen(keeper: Keeper, theme: Theme) -> "Seen":
    # Loaded when it is needed: looking at fonts is nothing for the first picture.
    from kiosk import eyes

    return eyes.seen_beside(keeper, theme)


def run(*, windowed: bool, companion: Companion | None) -> int:
    """Show the station until it is told to end; returns the exit code."""
    settings = load()
    settings.home.mkdir(parents=True, exist_ok=True)
    configure(settings.home / "log", level=settings.log_level)
    for crashed in told(settings.home / "crash"):
        log.warning("an earlier run crashed", extra={"at_ms": crashed.at_ms})
    reporter = Reporter(settings.home / "crash", program=VERSION)
    reporter.install()
    if not windowed:
        seclude(os.environ, screen_reader=settings.screen_reader is ScreenReader.ON)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Exam kiosk")
    language = first_language(settings.language, offered(settings.languages))
    theme = Theme(name=_theme_name(settings), language=language)
    theme.apply(app)
    translate(app, theme.language)
    window = CandidateWindow(theme, keeps_keyboard=settings.screen_keyboard is ScreenKeyboard.ON)
    Looks(app, theme, window)
    starting = Starting(window, settings, windowed=windowed, companion=companion)
    app.aboutToQuit.connect(starting.stop)
    ending = Ending(starting.stop, app)
    starting.begin()
    ending.listen()
    QTimer.singleShot(SETTLED_MS, Tidying(app).begin)
    return app.exec() or starting.exit_code


def _theme_name(settings: Settings) -> ThemeName:
    if settings.theme != "auto":
        return ThemeName(settings.theme)
    is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return ThemeName.DARK if is_dark else ThemeName.LIGHT


class Starting(QObject):
    """Opens the store, with patience while a dying program still holds it, and says on screen what is wrong with it."""

    def __init__(
        self, window: CandidateWindow, settings: Settings, *, windowed: bool, companion: Companion | None
    ) -> None:
        super().__init__()
        self.exit_code = 0
        self._window, self._settings, self._windowed = window, settings, windowed
        self._companion = companion
        self._tries = 0
        self._station: Station | None = None
        self._guest: QObject | None = None
        window.retry_asked.connect(self._on_retry)

    @Slot()
    def begin(self) -> None:
        """Try to open the store."""
        try:
            store = self._store()
            enrollment = store.enrollment()
        except StoreError as error:
            self._hear(error)
        else:
            self._open(store, enrollment)

    def _store(self) -> Store:
        here = self._settings
        return Store.open(here.home, clock=SystemClock(), mirror=here.mirror, reserve_mb=here.disk_reserve_mb)

    def _hear(self, error: StoreError) -> None:
        self._tries += 1
        if isinstance(error, StoreBusy) and self._tries < BUSY_TRIES:
            QTimer.singleShot(BUSY_EVERY_MS, self, self.begin)
        else:
            self._refuse(error)

    def _open(self, store: Store, enrollment: Enrollment | None) -> None:
        # Not before the store is ours: a second program must not undo what the lock of the first one needs.
        restore(self._settings.home)
        if enrollment is None:
            store.close()
            self.exit_code = 3
            self._say(Refused(reason=Reason.NOT_ENROLLED), can_retry=False)
            return
        try:
            lock = self._lock()
        except LockdownError as error:
            store.close()
            self._refuse_lock(error)
            return
        station = Station(store, enrollment, self._window, self._settings, lock=lock)
        self._station = station
        if self._settings.screen_reader is ScreenReader.ON and lock.level is not Level.OFF:
            ReadersDoor(station.presenter.needs, shut, partial(station.ended.emit, BEGIN_ANEW), station)
        station.ended.connect(self._on_ended)
        if store.healed is not None:
            log.warning("the store was healed from its second copy", extra={"lost": store.healed.lost})
        self.exit_code = 0
        if self._companion is not None:
            self._guest = self._companion(self._window, station.presenter)
        station.keeper.prepare()
        self._show_window()
        station.start()

    def _refuse(self, error: StoreError) -> None:
        print(f"{error.sentence} [{error.code}]", file=sys.stderr)
        self.exit_code = 4
        self._say(Refused(reason=reason_of(error), detail=error.code), can_retry=True)

    def _lock(self) -> Lockdown:
        """What holds the candidate: nothing in a window, which is for looking at."""
        name = "off" if self._windowed else self._settings.lock
        return choose_lockdown(name, session_here(os.environ), home=self._settings.home, rules=Rules(self._policy))

    def _policy(self) -> Policy:
        return Policy() if self._station is None else self._station.policy

    def _refuse_lock(self, error: LockdownError) -> None:
        print(f"{error} [{error.code}]", file=sys.stderr)
        log.error("no lock", extra={"code": error.code})
        self.exit_code = error.exit_code
        self._say(Refused(reason=reason_of_no_lock(error), detail=error.code), can_retry=False)

    def _say(self, refused: Refused, *, can_retry: bool) -> None:
        screen = RefusalScreen(place=Place(), refused=refused, can_retry=can_retry, can_sign_out=False)
        self._window.show_screen(screen)
        self._show_window()

    def _show_window(self) -> None:
        screen = QGuiApplication.primaryScreen()
        if self._windowed:
            self._window.resize(self._window.sizeHint().boundedTo(screen.availableSize() - FRAME))
        else:
            fill_screen(self._window)
            return
        self._window.show()

    @Slot()
    def _on_retry(self) -> None:
        if self._station is None:
            self._tries = 0
            self.begin()

    @Slot(int)
    def _on_ended(self, code: int) -> None:
        # The locked window refuses to close, and Qt then refuses to quit: the lock goes first.
        self.stop()
        QApplication.exit(code)

    @Slot()
    def stop(self) -> None:
        """End the station, if there is one."""
        if self._station is not None:
            self._station.stop()
            self._station = None
