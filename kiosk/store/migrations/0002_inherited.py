"""Events of an attempt that came along from other stations."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


CHANGES = (
    # Under the fence of the taking-over that they came with: an attempt may leave and come back.
    """CREATE TABLE inherited_event (
        attempt TEXT NOT NULL,
        fence INTEGER NOT NULL,
        number INTEGER NOT NULL,
        bytes BLOB NOT NULL,
        PRIMARY KEY (attempt, fence, number)
    ) WITHOUT ROWID""",
    "UPDATE format SET schema = 2",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the table."""
    for sql in CHANGES:
        db.execute_sql(sql)
