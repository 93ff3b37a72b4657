"""A passphrase that is tried at the panel: slow by design, each miss on disk before it is told, waits after misses."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject

from kiosk.clock import Clock, Reading
from kiosk.flow.code_giving import passphrase_wait_ms
from kiosk.flow.moments import Moments
from kiosk.flow.replies import Background, Recording
from kiosk.store.codes import PASSPHRASE
from kiosk.store.errors import StoreError
from sync.protocol import staff_secrets
from sync.protocol.errors import ProtocolError
from sync.protocol.events import CodeRefused
from sync.protocol.offline_codes import PersonId
from sync.protocol.staff_secrets import WrongPassphrase
from sync.protocol.wire import PanelStaffRow

WRONG, WAIT, DAMAGED = "wrong", "wait", "damaged"
Opened = Callable[[bytes], None]
Missed = Callable[[str, int], None]
"""What is wrong (`wrong`, `wait`, `damaged`, or the code of why nothing could be written), and seconds to wait."""


class Passphrases(QObject):
    """Opens a person's secret with what they typed."""

    def __init__(
        self,
        recording: Recording,
        background: Background,
        *,
        clock: Clock,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recording, self._background = recording, background
        self._clock, self._moments = clock, moments

    def attempt(self, row: PanelStaffRow, passphrase: str, opened: Opened, missed: Missed) -> None:
        """Look at a passphrase; exactly one of the two is called, later."""

        def judge(wait: int) -> None:
            if wait:
                missed(WAIT, -(-wait // 1000))
            else:
                self._background.ask(partial(_secret, row, passphrase), conclude)

        def conclude(secret: bytes | str) -> None:
            if isinstance(secret, bytes):
                opened(secret)
            elif secret == DAMAGED:
                missed(DAMAGED, 0)
            else:
                why = WrongPassphrase.code
                miss = CodeRefused(at=self._moments.now(), nonce="", action=PASSPHRASE, why=why, person=row.person)
                self._recording.ask(lambda store: store.append((miss,)), lambda _places: missed(WRONG, 0), failed)

        def failed(error: StoreError) -> None:
            missed(error.code, 0)

        now = Reading.of(self._clock)
        self._recording.ask(lambda store: passphrase_wait_ms(store, row.person, now), judge, failed)


def _secret(row: PanelStaffRow, passphrase: str) -> bytes | str:
    """Return the secret, or what is wrong; takes a good part of a second."""
    try:
        return staff_secrets.unwrapped(row.wrapped, passphrase, person=PersonId(row.person))
    except WrongPassphrase:
        return WRONG
    except ProtocolError:
        return DAMAGED
