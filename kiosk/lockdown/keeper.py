"""Keeps the window locked from the first picture to the end, with a break where staff mend the machine."""

import logging

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.port import Breach, Hold, HoldState, Level, Lockdown
from kiosk.lockdown.watchdog import Watchdog

log = logging.getLogger(__name__)


class Keeper(QObject):
    """Holds the lock, its watchdog and the window together."""

    breached = Signal(tuple)
    """Hold, cause and detail of each hold that was lost."""
    repelled = Signal(tuple)
    """The same of attacks that cost no hold."""
    regained = Signal()
    """Some hold that was lost is held again."""

    def __init__(self, lock: Lockdown, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lock = lock
        self._window = window
        self._watchdog = Watchdog(lock, parent=self)
        self._watchdog.breached.connect(self._on_breached)
        self._watchdog.repelled.connect(self._on_repelled)
        self._watchdog.regained.connect(self.regained)
        self._watchdog.recovered.connect(self.regained)

    @property
    def level(self) -> Level:
        """How far it can be trusted."""
        return self._lock.level

    def found(self) -> tuple[Hold, ...]:
        """Return every hold as it stands at this moment."""
        return self._watchdog.holds

    def held(self) -> frozenset[str]:
        """Return the names of what is held at this moment."""
        return frozenset(hold.name for hold in self.found() if hold.state is HoldState.HELD)

    def prepare(self) -> None:
        """Make the window what the lock needs, before it is first shown."""
        self._lock.prepare(self._window)

    def engage(self) -> None:
        """Take every hold, and watch them."""
        said = {hold.name: hold.state for hold in self._watchdog.engage()}
        log.info("lock", extra={"lock_level": self.level, "holds": said})

    def release(self) -> None:
        """Give the machine back."""
        self._watchdog.release()

    @Slot()
    def make_way(self) -> None:
        """Staff mend the machine: the window is one among others until it is locked again."""
        self._watchdog.release()
        if self._has_screen:
            self._window.hide()
            self._window.setWindowFlags(Qt.WindowType.Window)
            self._window.resize(self._window.sizeHint())
            self._window.show()

    @Slot()
    def lock_again(self) -> None:
        """The mending is over."""
        if self._has_screen:
            self._window.hide()
            self.prepare()
            fill_screen(self._window)
        self.engage()

    @property
    def _has_screen(self) -> bool:
        """Whether the window fills the screen; without a lock it is one among others all the time."""
        return self.level is not Level.OFF

    @Slot(tuple)
    def _on_breached(self, breaches: tuple[Breach, ...]) -> None:
        self.breached.emit(_plain(breaches))

    @Slot(tuple)
    def _on_repelled(self, attacks: tuple[Breach, ...]) -> None:
        self.repelled.emit(_plain(attacks))


def fill_screen(window: QWidget) -> None:
    """Show the window over the whole primary screen: without a window manager nobody obeys a wish for that."""
    window.setGeometry(QGuiApplication.primaryScreen().geometry())
    window.show()


def _plain(breaches: tuple[Breach, ...]) -> tuple[tuple[str, str, str], ...]:
    return tuple((str(breach.hold), str(breach.cause), breach.detail) for breach in breaches)
