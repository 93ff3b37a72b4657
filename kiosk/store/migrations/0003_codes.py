"""Offline codes: the staff whose codes count here, what was asked for, used and missed, slots that were given anew."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


TABLES = (
    # Rows of the server's feed as they came: staff (of a seat or of a panel), and for a panel the center's seats.
    """CREATE TABLE staff (
        person TEXT PRIMARY KEY,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE seat (
        station TEXT PRIMARY KEY,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    # What follows is made of the journal's events and can be made of them again.
    """CREATE TABLE code_ask (
        nonce TEXT PRIMARY KEY,
        event BLOB NOT NULL,
        misses INTEGER NOT NULL DEFAULT 0
    ) WITHOUT ROWID""",
    """CREATE TABLE code_use (
        nonce TEXT PRIMARY KEY REFERENCES code_ask (nonce),
        action TEXT NOT NULL,
        attempt TEXT NOT NULL,
        candidate TEXT NOT NULL,
        generation INTEGER NOT NULL,
        by TEXT NOT NULL,
        approved_by TEXT NOT NULL,
        amount_ms INTEGER NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX code_use_of_attempt ON code_use (attempt)",
    "CREATE INDEX code_use_of_candidate ON code_use (candidate, generation)",
    # Wrong codes in a row, and when the last was typed; what was asked for is `code` or `passphrase`.
    """CREATE TABLE code_miss (
        of TEXT PRIMARY KEY,
        misses INTEGER NOT NULL,
        wall_ms INTEGER NOT NULL,
        mono_ms INTEGER NOT NULL,
        boot TEXT NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE regrant (
        candidate TEXT NOT NULL,
        generation INTEGER NOT NULL,
        session TEXT NOT NULL,
        at_ms INTEGER NOT NULL,
        PRIMARY KEY (candidate, generation)
    ) WITHOUT ROWID""",
    # Rows of kinds that the program before did not know went by: the server tells everything once more.
    "UPDATE exchange SET cursor = 0",
    "UPDATE format SET schema = 3",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the tables. A program that does not know them reads and writes the rest as before."""
    for sql in TABLES:
        db.execute_sql(sql)
