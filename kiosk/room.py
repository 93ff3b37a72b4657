"""The room of a panel: opens its store, builds what talks and what is shown, and connects them."""

import logging
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Slot

from kiosk.clock import Clock, SystemClock
from kiosk.flow.catching_up import Caught
from kiosk.flow.moments import Moments
from kiosk.flow.preflight.examining import Owner
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.replies import Background, Recording
from kiosk.flow.room.bundles import Bundles
from kiosk.flow.room.deciding import DecisionDesk
from kiosk.flow.room.passphrases import Passphrases
from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomNews, RoomTalk
from kiosk.room_handover import RoomHandOver
from kiosk.room_incidents import RoomIncidents
from kiosk.room_machines import RoomMachines
from kiosk.room_papers import RoomPapers
from kiosk.room_rehearsal import RoomRehearsal
from kiosk.settings import Settings
from kiosk.store.errors import StoreError
from kiosk.store.recorder import Recorder
from kiosk.store.removable import sticks
from kiosk.store.store import Store
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.printed.press import Press
from sync.client.enrolled import Enrollment
from sync.protocol.ids import CandidateId
from sync.protocol.offline_codes import Right

log = logging.getLogger(__name__)
T = TypeVar("T")

PANEL = "panel"
TICK_MS = 1_000
DAY_EVERY_MS = 5_000
"""How often the day of whoever is looked at is asked for."""
_TOUCHES = frozenset({QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel})


class PanelRoom(QObject):
    """Everything of the room, from the store to the page."""

    def __init__(self, store: Store, enrollment: Enrollment, settings: Settings, window: AdminWindow) -> None:
        super().__init__()
        self._settings, self._window = settings, window
        self._clock = clock = SystemClock()
        moments = Moments(clock)
        self._recorder = Recorder(store)
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="staff")
        self.recording = Recording(self._recorder, self)
        self.talk = RoomTalk(self._recorder, enrollment, clock=clock, moments=moments, parent=self)
        self._background = background = Background(self._pool, self)
        passphrases = Passphrases(self.recording, background, clock=clock, moments=moments, parent=self)
        self.staff = StaffDesk(self.recording, passphrases, moments=moments, parent=self)
        self.desk = DecisionDesk(
            self.recording,
            background,
            talk=self.talk,
            staff=self.staff,
            bundles=Bundles(self._folder),
            clock=clock,
            moments=moments,
            parent=self,
        )
        self.page: RoomPage = window.add_room()
        self._add_pages(background, moments)
        self._owner = _Owner(RecordedStore(self._recorder), moments, clock)
        self._seen, self._day_ms = "", 0
        """Whose face was asked for, and when last for their day, by the monotonic clock."""
        self._is_stopped = False
        self._tick = QTimer(self, interval=TICK_MS)
        self._connect()

    def _add_pages(self, background: Background, moments: Moments) -> None:
        window, talk, staff = self._window, self.talk, self.staff
        self.incidents = RoomIncidents(
            window,
            recording=self.recording,
            talk=talk,
            staff=staff,
            moments=moments,
            keep=self._keep_sheet,
        )
        self.hand_over = RoomHandOver(window, self.page, talk=talk, staff=staff, desk=self.desk, keep=self._keep_sheet)
        self.machines = RoomMachines(window, self.page.looking, talk=talk, staff=staff, keep=self._keep_sheet)
        self.papers = RoomPapers(
            window,
            self.page,
            talk=talk,
            staff=staff,
            background=background,
            settings=self._settings,
            folder=self._folder,
            clock=self._clock,
        )
        press = Press(background, window.theme, folder=self._folder, wall_ms=self._clock.wall_ms, parent=self)
        self.rehearsal = RoomRehearsal(
            window,
            self.page.looking,
            talk=talk,
            staff=staff,
            desk=self.desk,
            press=press,
            keep=self._keep_sheet,
        )

    @property
    def owner(self) -> Owner:
        """The store and what is heard of the server, for the preflight."""
        return self._owner

    @property
    def may_decide(self) -> bool:
        """Whether somebody is signed in whose right is enough for what is hard to undo."""
        return self.staff.person is not None and self.staff.person.row.right == Right.DECIDE

    def _folder(self) -> Path:
        """Return where files go that somebody carries: a stick, where there is one."""
        return next(sticks(self._settings.stick_folders), self._settings.home / "reports")

    def _connect(self) -> None:
        page, talk, staff = self.page, self.talk, self.staff
        talk.heard.connect(self._on_heard)
        talk.decisions_told.connect(page.show_decisions)
        talk.photo_told.connect(page.show_photo)
        talk.day_told.connect(page.detail.show_day)
        staff.shown.connect(page.sign_in.show_screen)
        staff.signed_in.connect(page.open_for)
        staff.signed_out.connect(page.shut)
        staff.people_told.connect(page.show_people)
        page.sign_in.entered.connect(staff.sign_in)
        page.decided.connect(self.desk.decide)
        page.code_asked.connect(self.desk.give_code)
        page.candidate_opened.connect(self._on_candidate)
        page.session.shown.connect(self._on_session)
        page.sheet_asked.connect(self._on_sheet)
        page.session.sheet_asked.connect(self._on_session_sheet)
        page.session.queue.sheet_asked.connect(self._on_queue_sheet)
        page.detail.sheet_asked.connect(self._on_day_sheet)
        self._window.bar.sign_out_asked.connect(staff.sign_out)
        self.desk.done.connect(page.show_outcome)
        self._tick.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Read what is known, show it, begin to talk."""
        app = QCoreApplication.instance()
        if app is not None:
            app.installEventFilter(self)
        self._on_tick()
        self._tick.start()
        self._recorder.start()
        self.staff.read()
        self.talk.start()

    def stop(self) -> None:
        """Sign out, end the threads, close the store."""
        app = QCoreApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._is_stopped = True
        self._tick.stop()
        self.staff.sign_out()
        self.talk.stop()
        self._recorder.stop()
        self.recording.forget()
        self._background.forget()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  Qt's name
        """Whoever touches the panel is there."""
        if event.type() in _TOUCHES:
            self.staff.touch()
        return False

    @Slot(object)
    def _on_heard(self, news: RoomNews) -> None:
        if self._is_stopped:
            return  # told before the end, on its way until after it: the window may be gone
        self.page.hear(news)
        self.staff.read()

    @Slot()
    def _on_tick(self) -> None:
        self.page.show_time(self._clock.wall_ms())

    @Slot(str)
    def _on_candidate(self, candidate: str) -> None:
        if not candidate:
            return
        self.talk.ask_decisions(CandidateId(candidate))
        if candidate != self._seen:
            self._seen, self._day_ms = candidate, 0
            self.talk.ask_photo(CandidateId(candidate))
        self._ask_day(CandidateId(candidate))

    def _ask_day(self, candidate: CandidateId) -> None:
        """Ask what befell whoever is looked at, every few seconds."""
        now_ms = self._clock.mono_ms()
        if now_ms - self._day_ms >= DAY_EVERY_MS or not self._day_ms:
            self._day_ms = now_ms
            self.talk.ask_day(candidate)

    @Slot(str)
    def _on_session(self, session: str) -> None:
        if session:
            self.talk.ask_decisions(session)

    @Slot(str)
    def _on_sheet(self, sheet: str) -> None:
        self.page.hall.foot.show_kept(self._keep_sheet("room", sheet))

    @Slot(str)
    def _on_session_sheet(self, sheet: str) -> None:
        self.page.session.show_kept(self._keep_sheet("decisions", sheet))

    @Slot(str)
    def _on_queue_sheet(self, sheet: str) -> None:
        self.page.session.queue.show_kept(self._keep_sheet("queue", sheet))

    @Slot(str)
    def _on_day_sheet(self, sheet: str) -> None:
        self.page.detail.show_kept(self._keep_sheet("day", sheet))

    def _keep_sheet(self, name: str, sheet: str) -> str:
        """Write a list onto a stick, or beside the panel's store; returns where, or nothing."""
        at = datetime.fromtimestamp(self._clock.wall_ms() / 1_000, UTC)
        return _written(self._folder() / f"{name}-{at:%Y%m%d-%H%M%S}.csv", sheet)


class _Owner:
    """The panel's own store, for a thread that may wait."""

    def __init__(self, recorded: RecordedStore, moments: Moments, clock: Clock) -> None:
        self._recorded, self._moments, self._clock = recorded, moments, clock

    def call(self, work: Callable[[Store], T]) -> T:
        """Do the work on the recorder's thread."""
        return self._recorded.call(work)

    def caught(self) -> Caught | None:
        """Return what was last heard of the server."""
        server_ms = self._moments.reading().server_ms
        return None if server_ms is None else Caught(online=True, offset_ms=self._clock.wall_ms() - server_ms)


def opened(settings: Settings, window: AdminWindow) -> PanelRoom | None:
    """Open the room of this machine; None where it is no panel, or somebody else has its store."""
    if not (settings.home / "kiosk.db").exists():
        return None
    try:
        store = Store.open(settings.home, clock=SystemClock(), mirror=settings.mirror)
    except StoreError as error:
        log.warning("no room here", extra={"code": error.code})
        return None
    enrollment = _panel(store)
    if enrollment is None:
        store.close()
        return None
    return PanelRoom(store, enrollment, settings, window)


def _panel(store: Store) -> Enrollment | None:
    """Return the enrollment of a panel; None for a seat, or a machine of no center."""
    try:
        enrollment = store.enrollment()
        is_panel = enrollment is not None and (enrollment.role == PANEL or bool(store.panel_staff()))
    except StoreError:
        return None  # what is wrong with the store is told by the preflight
    return enrollment if is_panel else None


def _written(path: Path, text: str) -> str:
    """Write the file; returns where it is, or nothing where the disk does not take it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="")
    except OSError:
        return ""
    return str(path)
