"""The photo at the seat: the camera is open while its screen shows, and a seat without one lets its candidate go on."""

from base64 import b64encode
from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot

from kiosk.exam.entry import Admitted
from kiosk.flow.means import Means
from kiosk.flow.screens import PhotoScreen, PhotoState, PhotoWish, Place
from sync.protocol.events import IdentityPhotographed
from sync.protocol.photographs import LARGEST, CameraTrouble

PATIENCE_MS = 10_000
"""So long without a picture, none will come."""
_LOOKS = (PhotoState.OPENING, PhotoState.LIVE)


class Photographing(QObject):
    """Shows what the camera sees, takes one picture, and tells it once the candidate is content with it."""

    shown = Signal(object)
    frame_shown = Signal(object)
    """What the camera sees now, as it is to be painted."""
    done = Signal(object)
    """The IdentityPhotographed to be kept."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self.camera = means.camera
        """What looks; another one counts from the next opening on."""
        self._screen: PhotoScreen | None = None
        self._who: Admitted | None = None
        self._is_covered = False
        self._acts: dict[tuple[str, str], Callable[[PhotoScreen], None]] = {
            (PhotoState.LIVE, PhotoWish.TAKE): self._take,
            (PhotoState.TAKEN, PhotoWish.AGAIN): self._look_again,
            (PhotoState.TAKEN, PhotoWish.USE): self._end,
            (PhotoState.NONE, PhotoWish.GO_ON): self._end,
        }
        self.patience = QTimer(self, interval=PATIENCE_MS, singleShot=True)
        self.patience.timeout.connect(self._on_silence)

    def begin(self, place: Place, admitted: Admitted) -> None:
        """Ask this candidate for a photo; where that is asked already, show it again."""
        if self._screen is not None and self._who is admitted:
            self.shown.emit(self._screen)
            return
        self.leave()
        self._who = admitted
        self._show(PhotoScreen(place=place, name=admitted.candidate.name, exam=admitted.session.title))
        self.patience.start()
        self.camera.open(self._see, self._fail)

    def leave(self) -> None:
        """Nobody is asked any more: the camera is closed, and nothing that it saw stays."""
        self._look_away()
        self._screen = self._who = None
        self._is_covered = False

    @Slot(object)
    def hear_of_screen(self, screen: object) -> None:
        """Another screen lies above this one, as the desk of codes does, or went away: meanwhile the camera is closed.

        Told after everybody has shown it: what is looked at anew is a screen of its own.
        """
        shown = self._screen
        if shown is not None and shown.state in _LOOKS:
            is_covered, self._is_covered = self._is_covered, not isinstance(screen, PhotoScreen)
            if self._is_covered:
                self._look_away()
            elif is_covered:
                self._look_again(shown)

    @Slot(str)
    def wish(self, wish: str) -> None:
        """Do what the candidate asks for, where the screen that shows offers it."""
        shown = self._screen
        act = None if shown is None else self._acts.get((shown.state, wish))
        if shown is not None and act is not None:
            act(shown)

    def _take(self, shown: PhotoScreen) -> None:
        picture = self.camera.taken()
        if not 0 < len(picture) <= LARGEST:
            self._fail(CameraTrouble.BROKEN)
            return
        self._look_away()
        self._show(replace(shown, state=PhotoState.TAKEN, picture=picture))

    def _look_away(self) -> None:
        self.patience.stop()
        self.camera.close()

    def _look_again(self, shown: PhotoScreen) -> None:
        self._show(replace(shown, state=PhotoState.OPENING, picture=b""))
        self.patience.start()
        self.camera.open(self._see, self._fail)

    def _end(self, shown: PhotoScreen) -> None:
        admitted = self._who
        if admitted is None:
            return
        event = IdentityPhotographed(
            at=self._means.moments.now(),
            candidate=admitted.candidate.candidate,
            generation=admitted.candidate.slot.generation,
            picture=b64encode(shown.picture).decode(),
            trouble=shown.trouble,
        )
        self.leave()
        self.done.emit(event)

    def _see(self, frame: object) -> None:
        shown = self._screen
        if shown is None:
            return
        self.patience.start()
        if shown.state is PhotoState.OPENING:
            self._show(replace(shown, state=PhotoState.LIVE))
        self.frame_shown.emit(frame)

    def _fail(self, trouble: CameraTrouble) -> None:
        shown = self._screen
        if shown is None:
            return
        self._look_away()
        self._show(replace(shown, state=PhotoState.NONE, trouble=trouble, picture=b""))

    @Slot()
    def _on_silence(self) -> None:
        self._fail(CameraTrouble.BROKEN)

    def _show(self, screen: PhotoScreen) -> None:
        self._screen = screen
        self.shown.emit(screen)
