"""The first format."""

from typing import Protocol


class _Database(Protocol):
    def execute_sql(self, sql: str) -> object: ...


TABLES = (
    """CREATE TABLE format (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        schema INTEGER NOT NULL,
        readable_from INTEGER NOT NULL
    )""",
    "INSERT INTO format VALUES (1, 1, 1)",
    # A life of the journal. seq and hash are its head, acked_* the server's head as it last said.
    """CREATE TABLE incarnation (
        number INTEGER PRIMARY KEY,
        station TEXT NOT NULL,
        parent TEXT NOT NULL,
        seq INTEGER NOT NULL,
        hash BLOB NOT NULL,
        acked_seq INTEGER NOT NULL DEFAULT 0,
        acked_hash TEXT NOT NULL DEFAULT ''
    )""",
    # bytes may be erased by law; digest then stands for them in the chain.
    """CREATE TABLE event (
        incarnation INTEGER NOT NULL REFERENCES incarnation (number),
        seq INTEGER NOT NULL,
        id TEXT NOT NULL UNIQUE,
        kind TEXT NOT NULL,
        attempt TEXT,
        bytes BLOB,
        digest BLOB,
        hash BLOB NOT NULL,
        PRIMARY KEY (incarnation, seq)
    ) WITHOUT ROWID""",
    # Where an attempt's events begin and end; used_ms ticks between them.
    """CREATE TABLE attempt (
        id TEXT PRIMARY KEY,
        candidate TEXT NOT NULL,
        generation INTEGER NOT NULL,
        session TEXT NOT NULL,
        package TEXT NOT NULL,
        state TEXT NOT NULL,
        is_over INTEGER NOT NULL,
        started_ms INTEGER NOT NULL,
        ended_ms INTEGER,
        first_incarnation INTEGER NOT NULL,
        first_seq INTEGER NOT NULL,
        last_incarnation INTEGER NOT NULL,
        last_seq INTEGER NOT NULL,
        used_ms INTEGER NOT NULL
    ) WITHOUT ROWID""",
    # When the program was last seen running an attempt, by every clock.
    """CREATE TABLE alive (
        attempt TEXT PRIMARY KEY REFERENCES attempt (id) ON DELETE CASCADE,
        wall_ms INTEGER NOT NULL,
        mono_ms INTEGER NOT NULL,
        boot TEXT NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX attempt_of_candidate ON attempt (candidate, generation)",
    "CREATE INDEX attempt_open ON attempt (is_over) WHERE is_over = 0",
    """CREATE TABLE response (
        attempt TEXT NOT NULL REFERENCES attempt (id),
        item TEXT NOT NULL,
        response TEXT NOT NULL,
        given TEXT NOT NULL,
        PRIMARY KEY (attempt, item, response)
    ) WITHOUT ROWID""",
    """CREATE TABLE enrollment (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        sealed BLOB NOT NULL
    )""",
    """CREATE TABLE content_key (
        package TEXT NOT NULL,
        session TEXT NOT NULL,
        station TEXT NOT NULL,
        incarnation INTEGER NOT NULL,
        sealed BLOB NOT NULL,
        PRIMARY KEY (package, session)
    ) WITHOUT ROWID""",
    # Rows of the server's feed as they came; gone ones stay while an open attempt needs them.
    """CREATE TABLE session (
        id TEXT PRIMARY KEY,
        opens_ms INTEGER NOT NULL,
        gone INTEGER NOT NULL DEFAULT 0,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE candidate (
        id TEXT PRIMARY KEY,
        registration_number TEXT NOT NULL,
        session TEXT NOT NULL,
        gone INTEGER NOT NULL DEFAULT 0,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    "CREATE INDEX candidate_by_number ON candidate (registration_number)",
    """CREATE TABLE place (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        row BLOB NOT NULL
    )""",
    """CREATE TABLE statement (
        id TEXT PRIMARY KEY,
        attempt TEXT NOT NULL,
        settled INTEGER NOT NULL DEFAULT 0,
        row BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE receipt (
        attempt TEXT PRIMARY KEY,
        signed BLOB NOT NULL
    ) WITHOUT ROWID""",
    """CREATE TABLE exchange (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        epoch TEXT NOT NULL,
        cursor INTEGER NOT NULL,
        counter INTEGER NOT NULL,
        standing TEXT NOT NULL
    )""",
    "INSERT INTO exchange VALUES (1, '', 0, 0, 'good')",
)


def up(_migrator: object, db: _Database) -> None:
    """Make the tables."""
    for sql in TABLES:
        db.execute_sql(sql)
