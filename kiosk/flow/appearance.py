"""Language, colors and text size as a candidate chose them: kept with the attempt, or before it with the candidate."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.welcoming import Welcoming
from sync.protocol.attempts import Looks


class Appearance(QObject):
    """Records what was chosen, and tells it again after a restart; the next candidate begins with the station's own."""

    told = Signal(object)
    """Looks to be shown from now on; None: those of the station."""

    def __init__(
        self, sitting: Callable[[], SittingPresenter | None], welcoming: Welcoming, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sitting = sitting
        self._welcoming = welcoming
        self._now: Looks | None = None
        """As they are on screen, as far as this candidate chose them."""
        welcoming.looks_told.connect(self._tell)

    @Slot(str, str, int)
    def choose(self, language: str, theme: str, scale: int) -> None:
        """Something was changed: these are the looks now."""
        self._now = (language, theme, scale)
        if sitting := self._sitting():
            sitting.live.choose_looks(self._now)
        elif self._welcoming.candidate is not None:
            self._welcoming.note_looks(self._now, is_settled=False)

    @Slot(str, str, int)
    def settle(self, language: str, theme: str, scale: int) -> None:
        """The page that asks for them was left."""
        self._now = (language, theme, scale)
        self._welcoming.note_looks(self._now, is_settled=True)

    def take_along(self, sitting: SittingPresenter) -> None:
        """An attempt is shown: as it was chosen in it, else as it was chosen before it."""
        kept = sitting.attempt.looks
        if kept is not None:
            self._tell(kept)
        elif self._now is not None:
            sitting.live.choose_looks(self._now)

    def forget(self) -> None:
        """The next candidate begins with what the station shows."""
        if self._now is not None:
            self._now = None
            self.told.emit(None)

    @Slot(object)
    def _tell(self, looks: Looks) -> None:
        if looks != self._now:
            self._now = looks
            self.told.emit(looks)
