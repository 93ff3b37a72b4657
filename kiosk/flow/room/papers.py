"""What a panel prints: asks for the record of a session, and for the list of codes on a stick. It keeps no code.

The record is added up on the room's thread; the pages are set and written where the screen is.
"""

from collections.abc import Iterable
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.printed.codes_list import codes_in
from kiosk.exam.printed.record import SessionRecord
from kiosk.flow.replies import Background
from kiosk.flow.room.talking import RoomTalk
from kiosk.store.removable import sticks
from sync.protocol.ids import SessionId

MOST_BYTES = 20_000_000
"""A list of codes is smaller than this."""


class CodesFound(msgspec.Struct, frozen=True, kw_only=True):
    """What the sticks had."""

    codes: dict[str, str] = {}
    file: str = ""
    """Where; nothing where no stick has such a list."""


class PapersDesk(QObject):
    """Asks for what is printed, and tells when it is here."""

    record_told = Signal(object)
    """SessionRecord."""
    codes_told = Signal(object)
    """CodesFound."""

    def __init__(
        self, talk: RoomTalk, background: Background, *, folders: Iterable[str], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._talk, self._background = talk, background
        self._folders = tuple(folders)
        talk.record_told.connect(self._on_record)

    @Slot(str)
    def ask_record(self, session: str) -> None:
        """Add up what a session came to."""
        self._talk.ask_record(SessionId(session))

    @Slot()
    def ask_codes(self) -> None:
        """Look for a list of access codes on the sticks that are in."""
        folders = self._folders
        self._background.ask(lambda: found_codes(sticks(folders)), self.codes_told.emit)

    @Slot(object)
    def _on_record(self, record: SessionRecord) -> None:
        self.record_told.emit(record)


def found_codes(folders: Iterable[Path]) -> CodesFound:
    """Return the codes of the first list that one of the folders has."""
    for path in (path for folder in folders for path in sorted(folder.glob("*.csv"))):
        try:
            if not path.is_file() or path.stat().st_size > MOST_BYTES:
                continue
            codes = codes_in(path.read_text(encoding="utf-8"))
        except (OSError, UnicodeDecodeError):
            continue  # pulled out at this moment, or not ours
        if codes:
            return CodesFound(codes=codes, file=str(path))
    return CodesFound()
