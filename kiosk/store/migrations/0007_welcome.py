"""What candidates do before the first question, and hands that are up."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


CHANGES = (
    # Made of the journal's events and can be made of them again.
    """CREATE TABLE arrival (
        candidate TEXT NOT NULL,
        generation INTEGER NOT NULL,
        kind TEXT NOT NULL,
        event BLOB NOT NULL,
        PRIMARY KEY (candidate, generation, kind)
    ) WITHOUT ROWID""",
    """CREATE TABLE here (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        event BLOB NOT NULL
    )""",
    """CREATE TABLE hand (
        id TEXT PRIMARY KEY,
        event BLOB NOT NULL
    ) WITHOUT ROWID""",
    # What the center said to a hand, as it came with the server's feed.
    """CREATE TABLE hand_answer (
        hand TEXT PRIMARY KEY,
        state TEXT NOT NULL,
        at_ms INTEGER NOT NULL
    ) WITHOUT ROWID""",
    # Rows of kinds that the program before did not know went by: the server tells everything once more.
    "UPDATE exchange SET cursor = 0",
    "UPDATE format SET schema = 7",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the tables. A program that does not know them reads and writes the rest as before."""
    for sql in CHANGES:
        db.execute_sql(sql)
