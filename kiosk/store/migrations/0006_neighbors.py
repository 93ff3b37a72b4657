"""The other seats of the center, and attempts that came from one of them without the network."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


CHANGES = (
    # Rows of the server's feed as they came.
    """CREATE TABLE neighbor (
        station TEXT PRIMARY KEY,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    # Decisions that came with a bundle: which file brought it, and whether it was carried out.
    """CREATE TABLE brought (
        id TEXT PRIMARY KEY,
        file TEXT NOT NULL,
        settled INTEGER NOT NULL DEFAULT 0,
        directive BLOB NOT NULL
    ) WITHOUT ROWID""",
    # Rows of kinds that the program before did not know went by: the server tells everything once more.
    "UPDATE exchange SET cursor = 0",
    "UPDATE format SET schema = 6",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the tables. A program that does not know them reads and writes the rest as before."""
    for sql in CHANGES:
        db.execute_sql(sql)
