"""The encrypted SQLite file: how it is opened, and the settings without which nothing is written to it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from types import TracebackType

import apsw
from peewee import InterfaceError, Query
from playhouse.apsw_ext import APSWDatabase

from kiosk.store.errors import FAILURES, StoreDamaged, meaning

Value = str | bytes | int | None
Row = tuple[Value, ...]

PRAGMAS: tuple[tuple[str, str], ...] = (
    # First of all: with journal_mode first, a power cut can undo the file's birth (see research on crash states).
    ("synchronous", "EXTRA"),
    ("journal_mode", "WAL"),
    ("foreign_keys", "ON"),
    ("trusted_schema", "OFF"),
    ("secure_delete", "ON"),
)
CIPHER = "aegis"
"""AEGIS-256: seals every page, and costs a save next to nothing where the processor knows AES.

ChaCha20-Poly1305 costs an eighth of a save (measured): with it, a save misses its goal of 1.3 times bare SQLite.
"""
_READ_BACK: dict[str, Value] = {
    "synchronous": 3,
    "journal_mode": "wal",
    "foreign_keys": 1,
    "trusted_schema": 0,
    "secure_delete": 1,
}
_OLDEST_SQLITE = (3, 51, 3)
"""Before it, WAL with several connections can corrupt the file; 3.52.0 was withdrawn."""
_WITHDRAWN_SQLITE = (3, 52, 0)


class CipherDatabase(APSWDatabase):
    """peewee's database on apsw, encrypted and sealed page by page under a raw key."""

    def __init__(self, path: Path, key: bytes | None) -> None:
        self._key = key
        # One owner at a time, so one connection for whichever thread that is.
        super().__init__(str(path), pragmas=PRAGMAS, thread_safe=False, autoconnect=False)

    def _add_conn_hooks(self, conn: apsw.Connection) -> None:
        if self._key is not None:
            conn.pragma("cipher", CIPHER)
            conn.pragma("key", f"raw:{self._key.hex()}")
        conn.convert_binding = _as_text
        super()._add_conn_hooks(conn)

    def execute_sql(self, sql: str, params: Sequence[Value] | None = None) -> apsw.Cursor:
        """Execute one statement; raises apsw's errors as they are.

        Peewee's own way looks for hooks, and logs statements with their values, candidates' answers among them.
        """
        connection: apsw.Connection | None = self._state.conn
        if connection is None:
            raise InterfaceError("closed")
        return connection.execute(sql, params or ())

    def writing(self, undone: Callable[[], None]) -> "Writing":
        """Return a transaction that is on disk when it is left; `undone` is called if it did not happen."""
        return Writing(self, undone)

    def rows(self, sql: str, parameters: Sequence[Value] = ()) -> Iterator[Row]:
        """Return the rows of a query, one by one."""
        return (tuple(map(_value, row)) for row in self.execute_sql(sql, parameters))

    def row(self, sql: str, parameters: Sequence[Value] = ()) -> Row | None:
        """Return the first row of a query."""
        return next(self.rows(sql, parameters), None)

    def found(self, query: Query) -> Iterator[Row]:
        """Return the rows that a peewee query finds, as plain values."""
        return (tuple(map(_value, row)) for row in self.execute(query))

    def blobs(self, query: Query) -> Iterator[bytes]:
        """Return what a peewee query of one blob finds."""
        return (value for (value,) in self.found(query) if isinstance(value, bytes))

    def demand_settings(self) -> None:
        """Raise StoreDamaged unless SQLite itself says that every setting took effect."""
        version = tuple(int(part) for part in apsw.sqlite_lib_version().split("."))
        if version < _OLDEST_SQLITE or version == _WITHDRAWN_SQLITE:
            raise StoreDamaged(f"SQLite {apsw.sqlite_lib_version()}")
        for name, expected in _READ_BACK.items():
            found = self.row(f"PRAGMA {name}")
            if found != (expected,):
                raise StoreDamaged(f"{name} is {found}")


class Writing:
    """One transaction, without peewee's nesting."""

    def __init__(self, database: CipherDatabase, undone: Callable[[], None]) -> None:
        self._database = database
        self._undone = undone

    def __enter__(self) -> None:
        self._database.execute_sql("BEGIN IMMEDIATE")

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if kind is None:
            try:
                self._database.execute_sql("COMMIT")
            except FAILURES:
                self._undo()
                raise
        else:
            self._undo()

    def _undo(self) -> None:
        if self._database.connection().in_transaction:
            with suppress(*FAILURES):
                self._database.execute_sql("ROLLBACK")
        self._undone()


def _value(value: object) -> Value:
    if value is None or isinstance(value, str | bytes | int):
        return value
    raise StoreDamaged("a value of no known type")


def _as_text(_cursor: apsw.Cursor, _number: int, value: object) -> str:
    """Bind what apsw does not know: the migrations' history holds a datetime."""
    if isinstance(value, datetime):
        return value.isoformat(" ")
    raise TypeError(f"{type(value).__name__} cannot be stored")


def connected(path: Path, key: bytes | None) -> CipherDatabase:
    """Return the database, open, with its settings proved; raises StoreError."""
    database = CipherDatabase(path, key)
    with translated():
        database.connect()
    try:
        with translated():
            database.demand_settings()
    except BaseException:
        with suppress(*FAILURES):
            database.close()
        raise
    return database


@contextmanager
def translated() -> Iterator[None]:
    """Turn SQLite's errors into ours; what only a bug can cause passes as it is."""
    try:
        yield
    except FAILURES as error:
        means = meaning(error)
        if means is None:
            raise
        raise means from error
