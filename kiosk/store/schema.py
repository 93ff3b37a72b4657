"""The versions of the store's format: what this program writes, what it can read, and the way there."""

from pathlib import Path

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged, StoreTooNew

SCHEMA = 8
"""The format this program writes. Every numbered migration raises it in the store itself."""

MIGRATIONS = Path(__file__).with_name("migrations")


def demand_readable(database: CipherDatabase) -> int:
    """Return the store's format, 0 for an empty one; raises StoreTooNew for one that this program cannot read."""
    if database.row("SELECT 1 FROM sqlite_schema WHERE name = 'format'") is None:
        return 0
    match database.row("SELECT schema, readable_from FROM format"):
        case (int(schema), int(readable_from)) if readable_from <= SCHEMA:
            return schema
        case (int(schema), _):
            raise StoreTooNew(f"format {schema}, this program knows {SCHEMA}")
        case _:
            raise StoreDamaged("format")


def migrate(database: CipherDatabase) -> None:
    """Bring the store up to this program's format; one that is newer but readable stays as it is."""
    if demand_readable(database) < SCHEMA:
        # Loaded only where there is something to do: an ordinary start must not wait for it.
        from playhouse.migrations import Runner

        Runner(database, str(MIGRATIONS), "migration").up()
