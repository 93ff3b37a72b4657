"""What the exam of the candidate who is here has beyond others': told to the window before the screen that needs it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from kiosk.exam.needs import needs_at_entry, needs_of
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.resumption import ResumptionPresenter
from kiosk.flow.screens import Screen, SignInScreen
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.accommodations import Accommodations


class Needs(QObject):
    """Follows the candidate from the sign-in to the receipt; the next one begins with nothing."""

    shown = Signal(object)
    """The Accommodations, when they are other ones than before."""
    looked = Signal(object, object, bool)
    """The Accommodations and the Screen before each, and whether an attempt is on it."""

    def __init__(
        self,
        *,
        sitting: Callable[[], SittingPresenter | None],
        reception: ReceptionPresenter,
        resumption: ResumptionPresenter,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sitting, self._reception, self._resumption = sitting, reception, resumption
        self._told = Accommodations()

    def look(self, screen: Screen) -> None:
        """Tell what holds on a screen that is about to be shown."""
        needs = self._at(screen)
        if needs != self._told:
            self._told = needs
            self.shown.emit(needs)
        self.looked.emit(needs, screen, self._sitting() is not None)

    def _at(self, screen: Screen) -> Accommodations:
        sitting, admitted, waiting = self._sitting(), self._reception.admitted, self._resumption.found
        if sitting is not None:
            return needs_of(sitting.attempt.accommodations, sitting.desk.session)
        if admitted is not None:
            return needs_at_entry(admitted)
        if waiting is not None:
            return needs_of(waiting.attempt.accommodations, waiting.session)
        # A receipt and a refusal are still that candidate's.
        return Accommodations() if isinstance(screen, SignInScreen) else self._told
