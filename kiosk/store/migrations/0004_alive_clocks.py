"""By which clocks an attempt was last seen alive: sleep and the server's time too."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


CHANGES = (
    # A table of its own: an older program writes `alive` by the number of its columns.
    """CREATE TABLE alive_clocks (
        attempt TEXT PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
        wall_ms INTEGER NOT NULL,
        mono_ms INTEGER NOT NULL,
        boot TEXT NOT NULL,
        slept_ms INTEGER,
        server_ms INTEGER
    ) WITHOUT ROWID""",
    "UPDATE format SET schema = 4",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the table."""
    for sql in CHANGES:
        db.execute_sql(sql)
