"""One real station on a folder, with its window, and the hands of who sits at it."""

from collections.abc import Callable, Iterable
from concurrent.futures import Future
from pathlib import Path
from random import Random
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.exceptions import TimeoutError as TooLate
from pytestqt.qtbot import QtBot

from kiosk.app import Starting, Station
from kiosk.clock import SystemClock
from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ReviewScreen,
    Screen,
    SignInScreen,
    SureScreen,
)
from kiosk.flow.station import StationPresenter
from kiosk.flow.syncing import News
from kiosk.settings import Lock, Settings
from kiosk.store.errors import StoreError
from kiosk.store.store import Store
from kiosk.tour.front import FrontScreen, pass_on
from kiosk.tour.hands import Hands
from kiosk.tour.pressing import NotThere
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from sync.client.central import Central
from sync.client.engine import Finding, SyncEngine
from sync.client.enrolled import Enrollment
from sync.protocol.attempts import Attempt
from sync.protocol.ids import SessionId
from sync.protocol.paper import ChoiceInteraction
from sync.protocol.wire import Now
from tests.kiosk.flow.drawn_camera import DrawnCamera

PATIENCE_MS = 20_000
S = TypeVar("S", bound=Screen)
T = TypeVar("T")


class StationBench:
    """Starts and stops the program on one home, and uses it as a person does."""

    def __init__(self, home: Path, enrollment: Enrollment, *, qtbot: QtBot, theme: Theme) -> None:
        self.home = home
        self.enrollment = enrollment
        self.heard: list[News] = []
        self.screens: list[type[Screen]] = []
        """The kind of every screen that was shown since the last start, however short."""
        self.stick_folders: tuple[str, ...] = ()
        self.camera = DrawnCamera()
        self._qtbot = qtbot
        self._theme = theme
        self._starting: Starting | None = None
        self._window: CandidateWindow | None = None

    # --- the program

    def start(self, *, needed_mb: int = 0, reserve_mb: int = 0) -> None:
        """Start the program; what it shows comes later."""
        settings = Settings(
            home=self.home,
            lock=Lock.OFF,
            disk_needed_mb=needed_mb,
            disk_reserve_mb=reserve_mb,
            stick_folders=self.stick_folders,
        )
        self._window = CandidateWindow(self._theme)
        self._starting = Starting(self._window, settings, windowed=True, companion=self._accompany)
        self._starting.begin()

    def stop(self) -> None:
        """End the program in order, and everything of it in memory."""
        if self._starting is None or self._window is None:
            return
        station = self._starting._station
        self._starting.stop()
        self._window.close()
        for part in (self._starting, self._window, station):
            if part is not None:
                part.deleteLater()
        self._starting = self._window = None
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _accompany(self, _window: CandidateWindow, presenter: StationPresenter) -> QObject:
        self.heard = []
        self.screens = []
        presenter.reception.welcoming.photographing.camera = self.camera
        presenter.shown.connect(self._note_screen)
        presenter.means.syncing.heard.connect(self.heard.append)
        return presenter

    def _note_screen(self, screen: Screen) -> None:
        self.screens.append(type(screen))

    @property
    def is_on(self) -> bool:
        """Whether the program was started and not ended."""
        return self._starting is not None

    @property
    def station(self) -> Station:
        assert self._starting is not None
        assert self._starting._station is not None
        return self._starting._station

    @property
    def window(self) -> CandidateWindow:
        assert self._window is not None
        return self._window

    @property
    def attempt(self) -> Attempt | None:
        """The running attempt, as it is on disk."""
        sitting = self.station.presenter.sitting
        return None if sitting is None else sitting.attempt

    def ask(self, work: Callable[[Store], T]) -> T:
        """Ask the store of the running program."""
        answer: Future[T | StoreError] = Future()
        self.station._recorder.submit(work, answer.set_result)
        told = answer.result(PATIENCE_MS / 1_000)
        if isinstance(told, StoreError):
            raise told
        return told

    # --- waiting

    def settle(self) -> None:
        """Wait until what the recorder was handed until now is done, well or badly, and was told here."""
        told: list[object] = []
        recording = self.station.presenter.means.recording
        recording.ask(lambda _store: None, told.append, told.append)
        self.wait(lambda: told != [], "the recorder does not answer")

    def wait(self, condition: Callable[[], bool], what: str) -> None:
        """Wait for a condition while the program runs."""
        try:
            self._qtbot.waitUntil(condition, timeout=PATIENCE_MS)
        except TooLate as error:
            raise AssertionError(f"{what}; on screen is {self.window.screen_shown!r:.600}") from error

    def wait_for(self, kind: type[S]) -> S:
        """Wait until a screen of this kind is shown, and return it."""
        self.wait(lambda: isinstance(self.window.screen_shown, kind), f"no {kind.__name__}")
        screen = self.window.screen_shown
        assert isinstance(screen, kind)
        return screen

    def wait_until_shown(self, kind: type[Screen], *, since: int) -> None:
        """Wait until a screen of this kind was shown after so many others, perhaps for a moment only."""
        self.wait(lambda: kind in self.screens[since:], f"no {kind.__name__}")

    def wait_for_refusal(self, reason: Reason) -> RefusalScreen:
        """Wait until this is refused, and return the screen that says so."""
        self.wait(
            lambda: isinstance(s := self.window.screen_shown, RefusalScreen) and s.refused.reason is reason,
            f"no refusal {reason}",
        )
        return self.wait_for(RefusalScreen)

    def hear(self) -> News:
        """Have the station ask the server once more, and return what came of the last round."""
        QCoreApplication.sendPostedEvents()  # rounds that ended while this thread waited for a command are no news
        before = len(self.heard)
        for _ in range(2):  # a round that was under way may not know yet what just happened
            self.station.syncing.hurry()
        self.wait(lambda: len(self.heard) >= before + 2, "no round of sync ended")
        return self.heard[-1]

    # --- hands

    def click(self, name: str) -> None:
        Hands(self.window).click(name)

    def sign_in(self, number: object, code: object) -> None:
        """Type both codes and go on, not before the first round of sync ended, well or badly."""
        self.wait_for(SignInScreen)
        self.wait(lambda: bool(self.heard), "no round of sync ended")
        hands = Hands(self.window)
        hands.write("number", str(number))
        hands.write("code", str(code))
        hands.click("continue_button")

    def confirm(self, number: object, code: object) -> None:
        """Sign in and say: it is me."""
        self.sign_in(number, code)
        self.wait_for(ConfirmScreen)
        self.click("confirm_button")

    def agree(self) -> QuestionScreen:
        """Agree to every line of the honor code, start, and return the first question."""
        self.agree_and_start()
        return self.wait_for(QuestionScreen)

    def agree_and_start(self) -> None:
        """Go through the pages before, agree to every line of the honor code and start, whatever comes of it."""
        self.reach_instructions()
        hands = Hands(self.window)
        hands.agree()
        hands.click("start_button")

    def reach_instructions(self) -> InstructionsScreen:
        """Do what the pages before the instructions ask for."""
        fronts = FrontScreen | InstructionsScreen
        while True:
            self.wait(lambda: isinstance(self.window.screen_shown, fronts), "no page before the first question")
            before = self.window.screen_shown
            if not pass_on(Hands(self.window), before):
                return self.wait_for(InstructionsScreen)
            self.wait(lambda: self.window.screen_shown is not before, "the page stays")  # noqa: B023  asked at once

    def begin(self, number: object, code: object) -> QuestionScreen:
        """Come from the sign-in to the first question."""
        self.confirm(number, code)
        return self.agree()

    def has(self, name: str) -> bool:
        try:
            Hands(self.window).find(name)
        except NotThere:
            return False
        return True

    def answer(self, turn: int = 1) -> dict[str, tuple[str, ...]]:
        """Answer the question on screen; returns what was given, once it is on disk."""
        screen = self.wait_for(QuestionScreen)
        for interaction in screen.item.interactions:
            Hands(self.window).answer(interaction, turn, "en")
        item = screen.item.id
        count = len(screen.item.interactions)

        def is_kept() -> bool:
            attempt = self.attempt
            return attempt is not None and sum(map(bool, attempt.responses.get(item, {}).values())) == count

        self.wait(is_kept, "the answer is not on disk")
        self.wait(lambda: self.station.presenter.sitting.live.is_saved, "not everything is on disk")  # type: ignore[union-attr]
        assert self.attempt is not None
        return {str(response): values for response, values in self.attempt.responses[item].items()}

    def toggle(self) -> tuple[str, ...]:
        """Pick another choice of the question on screen; returns it, when it is on disk or refused."""
        screen = self.wait_for(QuestionScreen)
        (interaction,) = screen.item.interactions
        assert isinstance(interaction, ChoiceInteraction)
        sitting = self.station.presenter.sitting
        assert sitting is not None
        picked = sitting.attempt.responses.get(screen.item.id, {}).get(interaction.response, ())
        other = next(choice.id for choice in interaction.choices if (choice.id,) != picked)
        self.click(f"choice_{other}")
        self.wait(
            lambda: sitting.live.is_saved or not isinstance(self.window.screen_shown, QuestionScreen), "nothing happens"
        )
        return (other,)

    def go_on(self) -> None:
        """Go to what follows the question on screen."""
        item = self.wait_for(QuestionScreen).item.id
        self.click("next_button")
        self.wait(
            lambda: not isinstance(s := self.window.screen_shown, QuestionScreen) or s.item.id != item,
            "the question stays",
        )

    def sit(self) -> dict[str, dict[str, tuple[str, ...]]]:
        """Answer every question from here on; returns item -> response -> values. Ends at the review."""
        given: dict[str, dict[str, tuple[str, ...]]] = {}
        turn = 0
        while isinstance(screen := self.window.screen_shown, QuestionScreen):
            turn += 1
            given[str(screen.item.id)] = self.answer(turn)
            self.go_on()
        self.wait_for(ReviewScreen)
        return given

    def submit(self) -> ReceiptScreen:
        """Submit in two steps, from the review."""
        self.click("submit_button")
        self.wait_for(SureScreen)
        self.click("submit_button")
        return self.wait_for(ReceiptScreen)

    # --- what is there

    def has_key(self, session: str) -> bool:
        """Whether the paper of a session could be opened here without the server."""

        def look(store: Store) -> bool:
            row = store.session(SessionId(session))
            return (
                row is not None and row.package is not None and store.content_key(row.package, row.session) is not None
            )

        return self.ask(look)

    def text_of(self, name: str) -> str:
        """Return the words of a label by name."""
        label = Hands(self.window).find(name)
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def words(self) -> str:
        """Everything that can be read on the page that is shown, one text a line."""
        page = self.window.stack.currentWidget()
        assert page is not None
        return "\n".join(_texts(w for w in page.findChildren(QWidget) if w.isVisibleTo(self.window)))

    @property
    def all_words(self) -> str:
        """Every text in the window, hidden or not."""
        return "\n".join(_texts([self.window, *self.window.findChildren(QWidget)]))


def prepared(home: Path, enrollment: Enrollment) -> None:
    """Have a station hear the news of its center once, but fetch no paper and no key: it was turned off then."""
    store = Store.open(home, clock=SystemClock())
    central = Central(enrollment, store.next_counter)
    engine = SyncEngine(store, central, now=lambda: Now(wall_ms=1, mono_ms=1, boot="b"), random=Random(1))
    try:
        for _ in range(20):
            report = engine.once()
            assert report.error is None, report.error
            if report.next_in_ms and report.finding is Finding.IN_STEP:
                return
        raise AssertionError("the station never comes to rest")
    finally:
        central.close()
        store.close()


def _texts(widgets: Iterable[QWidget]) -> list[str]:
    found = []
    for widget in widgets:
        for name in ("text", "toPlainText", "accessibleName", "accessibleDescription", "toolTip"):
            read = getattr(widget, name, None)
            text = read() if callable(read) else read
            if isinstance(text, str) and text:
                found.append(text)
    return found
