"""The paper of an unfinished attempt, opened again: by the key that is here, else by one that is asked for once."""

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.means import Means
from kiosk.flow.paper_desk import OpenPaper
from sync.protocol.ids import PackageHash, SessionId


class Reopening(QObject):
    """Opens one paper at a time; of an older one nothing is heard."""

    opened = Signal(object)
    """OpenPaper, or Refused; the latter may be followed by the former, once the server gave the key."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._wanted: tuple[PackageHash, SessionId] | None = None
        self._turn = 0
        self._has_asked = False
        means.syncing.prepared.connect(self._on_prepared)

    def begin(self, package: PackageHash, session: SessionId) -> None:
        """Open the paper; `opened` tells."""
        self._has_asked = False
        self._wanted = package, session
        self._open()

    def leave(self) -> None:
        """Nobody wants it any more."""
        self._wanted = None
        self._turn += 1

    def _open(self) -> None:
        if self._wanted is not None:
            self._turn += 1
            turn = self._turn
            self._means.desk.open(*self._wanted, lambda opened: self._on_opened(turn, opened))

    def _on_opened(self, turn: int, opened: OpenPaper | Refused) -> None:
        if turn != self._turn or self._wanted is None:
            return
        session = self._wanted[1]
        self.opened.emit(opened)
        if isinstance(opened, Refused) and opened.reason is Reason.PAPER_NOT_RELEASED and not self._has_asked:
            self._has_asked = True
            self._means.syncing.prepare(session)

    @Slot(str, object)
    def _on_prepared(self, session: str, refused: Refused | None) -> None:
        if refused is None and self._has_asked and self._wanted is not None and self._wanted[1] == session:
            self._open()
