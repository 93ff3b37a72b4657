"""A raised hand: recorded, told to the candidate, and to the center at once."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow.means import Means
from kiosk.flow.screens import Notice
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.events import HelpAsked


class Hand(QObject):
    """The way to ask for help, whatever is on screen."""

    notice_shown = Signal(object)

    def __init__(
        self, means: Means, sitting: Callable[[], SittingPresenter | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._means = means
        self._sitting = sitting

    @Slot()
    def ask_help(self) -> None:
        """Raise it."""
        sitting = self._sitting()
        event = HelpAsked(at=self._means.moments.now(), attempt=None if sitting is None else sitting.attempt.id)
        self._means.recording.ask(lambda store: store.append((event,)), self._on_asked)

    def _on_asked(self, _places: object) -> None:
        self.notice_shown.emit(Notice(kind="help"))
        self._means.syncing.hurry()
