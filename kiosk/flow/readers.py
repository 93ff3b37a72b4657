"""A seat that is set up for a screen reader: the exam is open to it for who has that accommodation, and only then."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.flow.needs import Needs
from kiosk.flow.screens import Screen, SignInScreen
from sync.protocol.accommodations import Accommodations


class ReadersDoor(QObject):
    """Open when the program starts, shut before anybody else sees a question; only a new start opens it again."""

    def __init__(
        self, needs: Needs, shut: Callable[[], None], begin_anew: Callable[[], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._shut, self._begin_anew = shut, begin_anew
        self._is_open = True
        needs.looked.connect(self.look)

    @Slot(object, object, bool)
    def look(self, needs: Accommodations, screen: Screen, is_sitting: bool) -> None:
        """This is about to be shown: an attempt of somebody who needs that or not, or what is before and after one."""
        if self._is_open and is_sitting and not needs.screen_reader:
            self._is_open = False
            self._shut()
        elif not self._is_open and (needs.screen_reader or isinstance(screen, SignInScreen)):
            self._begin_anew()
