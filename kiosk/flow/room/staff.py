"""Who of the center is at the panel: opened by their passphrase, offline too, and forgotten when they leave.

Their secret is in memory only, and only while they are signed in. Trying is slow by design and waits after misses.
"""

from collections.abc import Callable

import msgspec
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.flow.means import nothing
from kiosk.flow.moments import Moments
from kiosk.flow.replies import Recording
from kiosk.flow.room.passphrases import Missed, Passphrases
from kiosk.store.errors import StoreError
from sync.protocol import deciding
from sync.protocol.deciding import Do
from sync.protocol.events import StaffSignedIn, StaffSignedOut
from sync.protocol.wire import PanelStaffRow

IDLE_MS = 15 * 60_000
"""So long without a touch, and the panel closes itself."""


class Person(msgspec.Struct, frozen=True, kw_only=True):
    """Who is signed in, and what proves it."""

    row: PanelStaffRow
    secret: bytes

    def __repr__(self) -> str:
        return f"Person({self.row.person!r})"

    def may(self, do: Do) -> bool:
        """Whether their right is enough for this."""
        return deciding.may(do, self.row.right)


class SignInScreen(msgspec.Struct, frozen=True, kw_only=True):
    """What the sign-in shows."""

    names: tuple[tuple[str, str], ...] = ()
    """Id and name of everybody who may sign in now."""
    is_busy: bool = False
    problem: str = ""
    """`wrong`, `wait`, `nobody`, `damaged`, or the code of why nothing could be written."""
    wait_s: int = 0
    is_loaded: bool = False


class StaffDesk(QObject):
    """Opens the panel for one person at a time."""

    shown = Signal(object)
    """SignInScreen."""
    signed_in = Signal(object)
    """Person."""
    signed_out = Signal()
    people_told = Signal(object)
    """Tuple of PanelStaffRow: everybody who is on duty."""

    def __init__(
        self, recording: Recording, passphrases: Passphrases, *, moments: Moments, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._recording, self._passphrases, self._moments = recording, passphrases, moments
        self._rows: tuple[PanelStaffRow, ...] = ()
        self._screen = SignInScreen()
        self.person: Person | None = None
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._on_idle)

    @Slot()
    def read(self) -> None:
        """Look who may sign in; told again and again, it changes what is shown only where that changed."""
        self._recording.ask(lambda store: store.panel_staff(), self._on_read)

    def _on_read(self, rows: tuple[PanelStaffRow, ...]) -> None:
        self._rows = rows
        now = self._moments.now_ms
        on_duty = tuple(row for row in rows if row.since_ms <= now <= row.until_ms)
        names = tuple((row.person, row.name) for row in on_duty)
        self.people_told.emit(on_duty)
        if names != self._screen.names or not self._screen.is_loaded:
            self._show(names=names, is_loaded=True)
        if self.person is not None and all(row.person != self.person.row.person for row in rows):
            self.sign_out()  # they were revoked

    @Slot(str, str)
    def sign_in(self, person: str, passphrase: str) -> None:
        """Try a passphrase."""
        row = next((row for row in self._rows if row.person == person), None)
        if row is None:
            self._show(problem="nobody")
        elif not self._screen.is_busy:
            self._show(is_busy=True, problem="")
            self._passphrases.attempt(row, passphrase, lambda secret: self._on_opened(row, secret), self._on_missed)

    def prove(self, person: str, passphrase: str, then: Callable[[Person], None], otherwise: Missed) -> None:
        """Open somebody else's secret for one decision; who is signed in stays so."""
        row = next((row for row in self._rows if row.person == person), None)
        if row is None:
            otherwise("nobody", 0)
            return
        self._passphrases.attempt(row, passphrase, lambda secret: then(Person(row=row, secret=secret)), otherwise)

    def _on_opened(self, row: PanelStaffRow, secret: bytes) -> None:
        event = StaffSignedIn(at=self._moments.now(), person=row.person)
        person = Person(row=row, secret=secret)
        self._recording.ask(lambda store: store.append((event,)), lambda _places: self._open(person), self._on_failed)

    def _on_missed(self, problem: str, wait_s: int) -> None:
        self._show(is_busy=False, problem=problem, wait_s=wait_s)

    def _on_failed(self, error: StoreError) -> None:
        self._show(is_busy=False, problem=error.code)

    def _open(self, person: Person) -> None:
        self.person = person
        self._idle.start()
        self._show(is_busy=False, problem="")
        self.signed_in.emit(person)

    @Slot()
    def touch(self) -> None:
        """Somebody is at the panel."""
        if self.person is not None:
            self._idle.start()

    @Slot()
    def sign_out(self) -> None:
        """Forget the person and their secret."""
        self._close(by_itself=False)

    @Slot()
    def _on_idle(self) -> None:
        self._close(by_itself=True)

    def _close(self, *, by_itself: bool) -> None:
        person, self.person = self.person, None
        self._idle.stop()
        if person is not None:
            event = StaffSignedOut(at=self._moments.now(), person=person.row.person, by_itself=by_itself)
            self._recording.ask(lambda store: store.append((event,)), nothing, nothing)
            self.signed_out.emit()

    def _show(self, **changed: object) -> None:
        self._screen = msgspec.structs.replace(self._screen, **changed)
        self.shown.emit(self._screen)
