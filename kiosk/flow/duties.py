"""What staff do to the station at the seat: recorded first, and never while an answer is not on disk."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.exam.codes import CodeProblem
from kiosk.flow.means import Means
from kiosk.flow.screens import Place, WaitingScreen
from kiosk.flow.sitting import SittingPresenter
from kiosk.lockdown.power import PowerRefused
from kiosk.store.errors import StoreError
from sync.protocol import events as ev
from sync.protocol.ids import AttemptId
from sync.protocol.offline_codes import Action

LOOK_EVERY_MS = 100
CALM_MS = 1_500
"""How long the candidate reads what is about to happen before it does."""
LONGEST_MS = 10_000
"""A disk that takes longer to save an answer is in trouble."""
GONE_WITHIN_MS = 120_000
"""A machine that said yes and is still here by then does not go: the exam goes on."""
BEGIN_ANEW = 10
"""The exit code of a program that is to be started again: one that the supervisor does not pass through."""
RELOCK = "relock"
"""Takes no code: it only makes the station safe again."""


class Duties(QObject):
    """Carries out one thing at a time; nothing here ends an attempt."""

    shown = Signal(object)
    ended = Signal(int)
    """The program is to end, with this exit code."""
    release_asked = Signal()
    lock_asked = Signal()
    refused = Signal(object, str)
    """CodeProblem, and what the system said: nothing was done."""

    def __init__(
        self, means: Means, sitting: Callable[[], SittingPresenter | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting
        self._action: Action | None = None
        self._waited_ms = 0
        self.is_released = False
        """Whether staff took the lock away for mending."""
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_EVERY_MS)
        self._timer.timeout.connect(self._look)
        self._patience = QTimer(self, singleShot=True)
        self._patience.setInterval(GONE_WITHIN_MS)
        self._patience.timeout.connect(self._on_still_here)

    @property
    def is_busy(self) -> bool:
        """Whether something is being carried out."""
        return self._action is not None

    @property
    def is_safe(self) -> bool:
        """Whether every answer can be saved: nothing waits for a disk that does not work."""
        sitting = self._sitting()
        return sitting is None or not sitting.live.is_stuck

    def begin(self, action: Action, place: Place) -> None:
        """It is recorded that this is to be done: do it as soon as every answer is on disk."""
        if self.is_busy:
            return
        if action is Action.RELEASE:
            self._release()
            return
        self._action, self._waited_ms = action, 0
        if sitting := self._sitting():
            sitting.stand(is_standing=True)
        self.shown.emit(WaitingScreen(place=place, name="", exam="", reason=f"staff_{action}"))
        self._timer.start()

    def lock_again(self) -> None:
        """The mending is over; that is on disk, then everything is held again."""
        if not self.is_released:
            return
        event = ev.StaffActed(at=self._means.moments.now(), action=RELOCK, by="", attempt=self._attempt)
        self._means.recording.ask(lambda store: store.append((event,)), self._on_relocked)

    def _on_relocked(self, _places: object) -> None:
        self.is_released = False
        self.lock_asked.emit()
        if sitting := self._sitting():
            sitting.release(is_released=False)

    def _release(self) -> None:
        self.is_released = True
        if sitting := self._sitting():
            sitting.release(is_released=True)
        self.release_asked.emit()

    def _look(self) -> None:
        self._waited_ms += LOOK_EVERY_MS
        sitting = self._sitting()
        if sitting is not None:
            sitting.live.flush()
        is_saved = sitting is None or sitting.live.is_saved
        if not self.is_safe or (not is_saved and self._waited_ms >= LONGEST_MS):
            self._give_up(CodeProblem.UNSAVED)
        elif is_saved and self._waited_ms >= CALM_MS:
            self._timer.stop()
            # Behind everything that was asked of the disk before.
            self._means.recording.ask(lambda store: store.room(), self._on_settled, self._on_trouble)

    def _on_settled(self, _room: object) -> None:
        match self._action:
            case Action.EXIT:
                self.ended.emit(0)
            case Action.RESTART_PROGRAM:
                self.ended.emit(BEGIN_ANEW)
            case Action.RESTART_MACHINE:
                self._switch(self._means.power.restart)
            case Action.SHUT_DOWN:
                self._switch(self._means.power.shut_down)
            case _:
                pass

    def _switch(self, act: Callable[[], None]) -> None:
        def tried() -> str | None:
            try:
                act()
            except PowerRefused as error:
                return str(error)
            return None

        self._means.background.ask(tried, self._on_switched)

    def _on_switched(self, said: str | None) -> None:
        if said is None:
            self._patience.start()  # what is about to happen stays on screen until it does
        else:
            self._give_up(CodeProblem.MACHINE, said)

    def _on_still_here(self) -> None:
        self._give_up(CodeProblem.MACHINE)

    def _on_trouble(self, _error: StoreError) -> None:
        self._give_up(CodeProblem.UNSAVED)

    def _give_up(self, problem: CodeProblem, said: str = "") -> None:
        self._timer.stop()
        self._action = None
        self.refused.emit(problem, said)
        # After the desk is open again: nothing of the question flashes by.
        if sitting := self._sitting():
            sitting.stand(is_standing=False)

    @property
    def _attempt(self) -> AttemptId | None:
        sitting = self._sitting()
        return None if sitting is None else sitting.attempt.id
