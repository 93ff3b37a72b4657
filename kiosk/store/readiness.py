"""What the store knows of the machine's checks: exceptions that the server signed, and the last look at it."""

from collections.abc import Iterable

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from kiosk.store.journal import Journal, Place
from sync.protocol import events, wire
from sync.protocol.errors import ProtocolError
from sync.protocol.preflight import ExceptionRow, read
from sync.protocol.signatures import Signed

KIND = "exception"


class ReadinessBook:
    """The tables of the checks. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    def take(self, row: ExceptionRow) -> None:
        """Keep an exception, under its own id; one that cannot be read is none."""
        try:
            given = read(row.signed.payload)
        except ProtocolError:
            return
        self._database.execute_sql("INSERT OR REPLACE INTO exception VALUES (?, ?)", (given.id, wire.encode(row)))

    def take_gone(self, row: wire.GoneRow) -> None:
        """Let an exception go that was taken back."""
        if row.kind == KIND:
            self._database.execute_sql("DELETE FROM exception WHERE id = ?", (row.id,))

    def project(self, happened: Iterable[events.AnyEvent]) -> None:
        """Take in events that were just written."""
        for event in happened:
            if isinstance(event, events.StationChecked):
                self._database.execute_sql("INSERT OR REPLACE INTO checked VALUES (1, ?)", (events.encode(event),))

    def rebuild(self) -> None:
        """Find the last look in the journal again."""
        self._database.execute_sql("DELETE FROM checked")
        lives = self._journal.lives()
        for entry in self._journal.walk(Place(lives[0].number, 1)) if lives else ():
            event = _checked(entry.data)
            if event is not None:
                self.project((event,))

    def exceptions(self) -> tuple[Signed, ...]:
        """Return every exception that is told here; whether it is the server's, and counts, is to be proved."""
        if not self._is_made("exception"):
            return ()
        found = tuple(self._database.rows("SELECT row FROM exception ORDER BY id"))
        rows = (wire.decode_row(data) for (data,) in found if isinstance(data, bytes))
        return tuple(row.signed for row in rows if isinstance(row, ExceptionRow))

    def last(self) -> events.StationChecked | None:
        """Return the last look at the machine."""
        if not self._is_made("checked"):
            return None
        match self._database.row("SELECT event FROM checked"):
            case (bytes(data),):
                return _checked(data)
            case _:
                return None

    def _is_made(self, table: str) -> bool:
        """Whether the table is there: a store of an older format may be read before it is brought up to date."""
        sql = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
        return self._database.row(sql, (table,)) is not None


def _checked(data: bytes | None) -> events.StationChecked | None:
    if data is None:
        return None
    try:
        event = events.decode(data)
    except ProtocolError as error:
        raise StoreDamaged("an event cannot be read") from error
    return event if isinstance(event, events.StationChecked) else None
