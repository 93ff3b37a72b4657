"""Signed exceptions of this machine's checks, and when it was last checked."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


CHANGES = (
    # Rows of the server's feed as they came.
    """CREATE TABLE exception (
        id TEXT PRIMARY KEY,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    # Made of the journal's events and can be made of them again.
    """CREATE TABLE checked (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        event BLOB NOT NULL
    )""",
    # Rows of kinds that the program before did not know went by: the server tells everything once more.
    "UPDATE exchange SET cursor = 0",
    "UPDATE format SET schema = 5",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the tables. A program that does not know them reads and writes the rest as before."""
    for sql in CHANGES:
        db.execute_sql(sql)
