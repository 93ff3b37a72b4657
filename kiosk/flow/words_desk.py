"""Staff opens a paper with the words that the office says: no network is needed, and the server hears of it later.

Like at the desk of codes nothing is shown before it is on disk: not that the words were wrong, never that they were
right. The slow part runs in the background.
"""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.clock import Reading
from kiosk.exam import codes
from kiosk.exam.word_release import COSTS, NotOpened, Opened, Seat, WordsProblem, center_key_named, openable, tried
from kiosk.flow.code_desk import IDLE_MS
from kiosk.flow.code_reading import going_on
from kiosk.flow.means import Means
from kiosk.flow.replies import Turns
from kiosk.flow.screens import CodeScreen, RefusalScreen, Screen, WaitingScreen, WordsScreen
from kiosk.store.codes import WORDS, Missed
from kiosk.store.errors import StoreError
from kiosk.store.removable import sticks
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import center_keys
from sync.protocol import events as ev
from sync.protocol.events import Moment
from sync.protocol.identities import sign_keys
from sync.protocol.ids import SessionId
from sync.protocol.wire import SessionRow

log = logging.getLogger(__name__)

T = TypeVar("T")
BELOW = (WaitingScreen, RefusalScreen, CodeScreen)
"""What may come and go under the desk while words are typed; anything else is on screen at once."""
MOST_FILES = 16


@dataclass(frozen=True, slots=True)
class _Known:
    """What the store says: what may be opened here, and what was missed before."""

    sessions: tuple[SessionRow, ...]
    missed: Missed | None
    enrollment: Enrollment | None


class WordsDesk(QObject):
    """Lies over everything else while staff types words; of an older turn nothing is heard."""

    shown = Signal(object)
    opened = Signal()
    """A paper's key is on disk: whoever waits for it may go on."""
    failed = Signal(object)
    """A StoreError: nothing was opened."""

    def __init__(self, means: Means, wanted: Callable[[], SessionId | None], parent: QObject | None = None) -> None:
        """`wanted` names the session of whoever waits here; None while nobody does."""
        super().__init__(parent)
        self._means = means
        self._wanted = wanted
        self._below: Screen | None = None
        self._screen: WordsScreen | None = None
        self._turns = Turns()
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self.leave)

    @property
    def is_open(self) -> bool:
        """Whether staff is at it."""
        return self._screen is not None

    # --- open and closed

    @Slot(object)
    def lay(self, below: Screen) -> None:
        """This is to be on screen, or below while words are typed."""
        self._below = below
        if self.is_open and isinstance(below, BELOW):
            return
        self._close()
        self.shown.emit(below)

    @Slot()
    def open(self) -> None:
        """Ask for the words."""
        if self._below is not None:
            self._close()
            self._screen = WordsScreen(place=self._below.place)
            self._read(self._on_read)

    @Slot()
    def leave(self) -> None:
        """Nothing was opened: what lay below is on screen again."""
        if self.is_open and self._below is not None:
            self._close()
            self.shown.emit(self._below)

    def _close(self) -> None:
        self._idle.stop()
        self._turns.begin()
        self._screen = None

    def _on_read(self, known: _Known) -> None:
        problem = None if known.sessions else WordsProblem.NONE
        self._show(problem=problem, exams=_titles(known.sessions), center_key=center_key_named(known.sessions))

    # --- what is typed

    @Slot(str)
    def give(self, text: str) -> None:
        """Words were typed; they are tried where nobody waits for it."""
        if self._screen is not None and not self._screen.is_busy:
            self._show(is_busy=True, problem=None, wait_ms=0, number=0)
            self._read(partial(self._look, text))

    def _look(self, text: str, known: _Known) -> None:
        now = Reading.of(self._means.clock)
        wait_ms = 0 if known.missed is None else codes.wait_ms(known.missed.times, known.missed.last, now)
        if wait_ms:
            self._say(NotOpened(WordsProblem.THROTTLED), wait_ms)
        elif known.enrollment is None or not known.sessions:
            self._say(NotOpened(WordsProblem.NONE))
        else:
            seat = _seat(known.enrollment)
            folders = self._means.stick_folders if center_key_named(known.sessions) else ()
            self._means.background.ask(
                lambda: tried(text, known.sessions, center_keys_on(folders), seat), self._turns.now(self._conclude)
            )

    def _conclude(self, outcome: Opened | NotOpened) -> None:
        at = self._means.moments.now()
        if isinstance(outcome, Opened):
            # Once it is on disk the paper is open, whoever left the desk meanwhile: who waits for it is told.
            self._means.recording.ask(partial(_keep, outcome, at), self._on_kept, self._turns.now(self._on_trouble))
        elif outcome.problem in COSTS:
            refused = ev.CodeRefused(at=at, nonce="", action=WORDS, why=outcome.problem)
            self._ask(lambda store: store.append((refused,)), lambda _places: self._say(outcome))
        else:
            self._say(outcome)

    def _on_kept(self, _kept: None) -> None:
        log.info("words opened a paper")
        self.leave()
        self._means.syncing.hurry()
        self.opened.emit()

    # --- what comes of it

    def _say(self, outcome: NotOpened, wait_ms: int = 0) -> None:
        self._show(problem=outcome.problem, number=outcome.number, wait_ms=wait_ms, is_busy=False)

    def _show(self, **changed: object) -> None:
        if self._screen is not None:
            self._screen = replace(self._screen, **changed)
            self._idle.start()
            self.shown.emit(self._screen)

    def _read(self, then: Callable[[_Known], None]) -> None:
        at, wanted = self._means.moments.now(), self._wanted()
        self._ask(lambda store: _known_of(store, at, wanted), then)

    def _ask(self, work: Callable[[Store], T], then: Callable[[T], None]) -> None:
        """Have something done to the store; a disk in trouble is said on screen, not under the desk."""
        self._means.recording.ask(work, self._turns.now(then), self._turns.now(self._on_trouble))

    def _on_trouble(self, error: StoreError) -> None:
        self.leave()
        self.failed.emit(error)


def center_keys_on(folders: tuple[str, ...]) -> tuple[bytes, ...]:
    """Return what the center keys' files on sticks hold; a stick that is pulled out meanwhile holds none."""
    found: list[bytes] = []
    for folder in sticks(folders):
        try:
            # A folder of that name, or a pipe that nobody ever writes to, holds no key and stands in no other's way.
            listed = [path for path in sorted(folder.glob(f"*{center_keys.SUFFIX}")) if path.is_file()]
            found += [_read_of(path) for path in listed[:MOST_FILES]]
        except OSError as error:
            log.warning("a stick could not be read", extra={"code": type(error).__name__})
    return tuple(found)


def _read_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(center_keys.MOST_BYTES + 1)


def _titles(sessions: tuple[SessionRow, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.title for one in sessions))


def _known_of(store: Store, at: Moment, wanted: SessionId | None) -> _Known:
    found = openable(store.sessions(), store.kept_keys(), at, goes_on=going_on(store))
    own = tuple(one for one in found if one.session == wanted)
    return _Known(own or found, store.missed_codes(WORDS), store.enrollment())


def _keep(opened: Opened, at: Moment, store: Store) -> None:
    store.keep_keys(
        [
            (ev.KeyReleased(at=at, package=package, session=opened.session, how=opened.how), key)
            for package, key in opened.keys.items()
        ]
    )


def _seat(enrollment: Enrollment) -> Seat:
    return Seat(
        station=enrollment.station,
        private=X25519PrivateKey.from_private_bytes(enrollment.seal_private),
        servers=sign_keys(enrollment.identity),
    )
