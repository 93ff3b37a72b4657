"""What can still be read of a damaged store, row by row, from both ends."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.store.database import CipherDatabase, Row, connected
from kiosk.store.errors import FAILURES, StoreError
from kiosk.store.journal import Life, Place, read_life

KEPT_TABLES = (
    "enrollment",
    "content_key",
    "session",
    "candidate",
    "place",
    "statement",
    "receipt",
    "attempt",
    "exchange",
    "inherited_event",
    "staff",
    "seat",
    "neighbor",
    "brought",
)
"""What stands beside the journal and cannot be made out of it; of attempts only the time used between events."""


@dataclass(slots=True)
class Salvaged:
    """What was read: nothing in it that the file's own seals did not prove."""

    lives: dict[int, Life] = field(default_factory=dict)
    events: dict[Place, tuple[bytes, bytes]] = field(default_factory=dict)
    """Bytes, and the chain hash that was kept with them."""
    columns: dict[str, list[str]] = field(default_factory=dict)
    rows: dict[str, list[Row]] = field(default_factory=dict)


def salvaged(path: Path, key: bytes) -> Salvaged:
    """Read what can be read; a file that is gone, or is no store at all, gives nothing."""
    found = Salvaged()
    if not path.exists():
        return found
    try:
        database = connected(path, key)
    except StoreError:
        return found
    try:
        _read(database, found)
    finally:
        with suppress(*FAILURES):
            database.close()
    return found


def _read(database: CipherDatabase, found: Salvaged) -> None:
    for row in _rows(database, "incarnation", ["number", "station", "parent", "seq", "hash"], ["number"]):
        with suppress(StoreError):
            life = read_life(row)
            found.lives[life.number] = life
    for row in _rows(database, "event", ["incarnation", "seq", "bytes", "hash"], ["incarnation", "seq"]):
        match row:
            case (int(incarnation), int(seq), bytes(data), bytes(sealed)):
                found.events[Place(incarnation, seq)] = (data, sealed)
            case _:
                pass
    for table in KEPT_TABLES:
        names, order = _columns(database, table)
        found.columns[table] = names
        found.rows[table] = _rows(database, table, names, order) if names else []


def _columns(database: CipherDatabase, table: str) -> tuple[list[str], list[str]]:
    """Return a table's columns, and those of its primary key."""
    with suppress(*FAILURES):
        told = list(database.rows(f"PRAGMA table_info({table})"))
        names = [str(row[1]) for row in told]
        return names, [str(row[1]) for row in told if row[5]]
    return [], []


def _rows(database: CipherDatabase, table: str, columns: Sequence[str], order: Sequence[str]) -> list[Row]:
    """Return the rows before the first damaged page and those behind the last."""
    forward = _until_damage(database, table, columns, order, "ASC")
    if forward.is_whole:
        return forward.rows
    backward = _until_damage(database, table, columns, order, "DESC")
    return [*forward.rows, *(row for row in reversed(backward.rows) if row not in set(forward.rows))]


@dataclass(slots=True)
class _Run:
    rows: list[Row]
    is_whole: bool


def _until_damage(database: CipherDatabase, table: str, columns: Sequence[str], order: Sequence[str], way: str) -> _Run:
    run = _Run([], is_whole=False)
    by = ", ".join(f"{name} {way}" for name in order)
    with suppress(*FAILURES, StoreError):
        for row in database.rows(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {by}"):  # noqa: S608
            run.rows.append(row)
        run.is_whole = True
    return run
