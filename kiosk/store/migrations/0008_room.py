"""What a panel knows of its center's room, so that it opens at once and without a network."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


CHANGES = (
    # Rows of the server's feed as they came.
    "CREATE TABLE room_attempt (id TEXT PRIMARY KEY, row BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE room_decision (id TEXT PRIMARY KEY, row BLOB NOT NULL) WITHOUT ROWID",
    # How seats were when the server was last asked, and when that was.
    "CREATE TABLE room_seat (station TEXT PRIMARY KEY, facts BLOB NOT NULL) WITHOUT ROWID",
    "CREATE TABLE room_pull (one INTEGER PRIMARY KEY CHECK (one = 1), pull BLOB NOT NULL)",
    # What the room came to, minute by minute, as this panel saw it.
    "CREATE TABLE room_minute (minute INTEGER PRIMARY KEY, figures BLOB NOT NULL)",
    # Made of the journal's events and can be made of them again.
    "CREATE TABLE room_own (id TEXT PRIMARY KEY, event BLOB NOT NULL) WITHOUT ROWID",
    # Rows of kinds that the program before did not know went by: the server tells everything once more.
    "UPDATE exchange SET cursor = 0",
    "UPDATE format SET schema = 8",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the tables. A program that does not know them reads and writes the rest as before."""
    for sql in CHANGES:
        db.execute_sql(sql)
