"""A raised hand: recorded, told to the center at once, and what the center says to it shown to the candidate."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow.means import Means, nothing
from kiosk.flow.screens import HandShown, Notice
from kiosk.flow.sitting import SittingPresenter
from kiosk.store import welcome
from sync.protocol.events import HelpAsked, HelpWithdrawn
from sync.protocol.ids import CandidateId
from sync.protocol.welcome import HandCause, HandState


class Hand(QObject):
    """The way to ask for help, whatever is on screen."""

    notice_shown = Signal(object)
    shown = Signal(object)
    """HandShown, or None while none is up."""

    def __init__(
        self,
        means: Means,
        sitting: Callable[[], SittingPresenter | None],
        present: Callable[[], CandidateId | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting
        self._present = present
        self._up: welcome.Hand | None = None
        self._acts = 0
        """What was done with it here: an answer of the disk that was asked for before is no news."""
        means.syncing.heard.connect(self.read)

    @property
    def up(self) -> HandShown | None:
        """The hand that is up, as it is shown."""
        up = self._up
        return None if up is None else HandShown(cause=up.asked.cause, since_ms=up.asked.at.best_ms, state=up.state)

    @Slot()
    def read(self) -> None:
        """Look what is on disk: the program may have ended since it went up, the center may have said something."""
        acts = self._acts
        self._means.recording.ask(
            lambda store: store.hand(), lambda found: self._on_read(found) if acts == self._acts else None, nothing
        )

    @Slot()
    @Slot(str)
    def ask_help(self, cause: str = "") -> None:
        """Raise it; one that is up already only gets another cause."""
        if self._up is not None and cause in ("", self._up.asked.cause):
            self.notice_shown.emit(Notice(kind="help"))
            self._means.syncing.hurry()
            return
        self._raise(cause)

    def _raise(self, cause: str) -> None:
        sitting = self._sitting()
        event = HelpAsked(
            at=self._means.moments.now(),
            attempt=None if sitting is None else sitting.attempt.id,
            cause=cause if cause in set(HandCause) else "",
            candidate=self._present() if sitting is None else sitting.attempt.candidate,
        )
        self._up = welcome.Hand(asked=event)
        self._acts += 1
        self._means.recording.ask(lambda store: store.append((event,)), self._on_asked)

    @Slot()
    def withdraw(self) -> None:
        """Take it down."""
        self._lower(by_leaving=False)

    def leave(self) -> None:
        """Whoever raised it has left the station."""
        self._lower(by_leaving=True)

    def _lower(self, *, by_leaving: bool) -> None:
        up, self._up = self._up, None
        if up is None:
            return
        self._acts += 1
        event = HelpWithdrawn(
            at=self._means.moments.now(), hand=up.asked.id, attempt=up.asked.attempt, by_leaving=by_leaving
        )
        self._means.recording.ask(lambda store: store.append((event,)), self._on_lowered, nothing)
        self.shown.emit(None)

    def _on_lowered(self, _places: object) -> None:
        self._means.syncing.hurry()

    def _on_asked(self, _places: object) -> None:
        self.shown.emit(self.up)
        self.notice_shown.emit(Notice(kind="help"))
        self._means.syncing.hurry()

    def _on_read(self, found: welcome.Hand | None) -> None:
        before, self._up = self._up, found
        if found == before:
            return
        self.shown.emit(self.up)
        if found is not None and found.state == HandState.COMING and (before is None or before.state != found.state):
            self.notice_shown.emit(Notice(kind="help_coming"))
