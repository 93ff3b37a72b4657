"""Whether the running program and its database fit together, and what to do if they do not.

A process that runs since before a migration, a database that nobody migrated, a column that somebody lost: each makes
the server lie or fail in places that nobody looks at. So it is asked before every request, and costs one small query at
most every few seconds.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from threading import Lock
from time import monotonic

import msgspec
from django.apps import apps
from django.db import DatabaseError, connection
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.recorder import MigrationRecorder

from sync.server.exchange.refusals import SchemaMismatch
from sync.server.registration import columns

CHECK_EVERY_S = 5.0
_RESTART = "Restart the server: the program that runs is older than its database."
_MIGRATE = "Run `central migrate`, then restart the server."
_REPAIR = "Run `central doctor --repair`: the database lacks what its own record says it has."
_BACKUP = (
    "`central doctor --repair` puts back what can be known; what stood in these rows is in a backup: put that back "
    "(the stations bring again what they hold)."
)

BESIDE = "_beside"
"""Ends the name of a migration that lets programs from before it go on: it only adds, and what it adds fills itself.

A program that does not know it serves on until it is replaced, so that an upgrade closes nothing. The tests hold every
migration of that name to it (`tests/sync/server/test_additions.py`).
"""

Migration = tuple[str, str]


class Health(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """The body of `/healthz`. Of a server that is not well it is a `wire.Refusal` too."""

    status: str
    code: str = ""
    sentence: str = ""
    cause: str = ""
    mend: str = ""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """What does not fit, and what mends it."""

    cause: str
    mend: str

    def health(self) -> Health:
        """Return it as `/healthz` tells it."""
        refusal = SchemaMismatch().refusal
        return Health(status="failing", code=refusal.code, sentence=refusal.sentence, cause=self.cause, mend=self.mend)


class Watch:
    """Remembers for a few seconds that the migrations fit; a mismatch is looked for anew each time: mending shows."""

    def __init__(self, every_s: float = CHECK_EVERY_S) -> None:
        self._every_s = every_s
        self._fits_until = 0.0
        self._lock = Lock()

    def mismatch(self) -> Mismatch | None:
        """Return what is known to be wrong; asks the database at most every few seconds while all is well."""
        now = monotonic()
        with self._lock:
            if now < self._fits_until:
                return None
        found = migrations_mismatch()
        with self._lock:
            self._fits_until = 0.0 if found else now + self._every_s
        return found

    def forget(self) -> None:
        """Ask at the next occasion: something has gone wrong that a mismatch could explain."""
        with self._lock:
            self._fits_until = 0.0


watch = Watch()
"""Of this process."""


def examined() -> Mismatch | None:
    """Return what is wrong after looking at everything, column by column."""
    return migrations_mismatch() or columns_mismatch()


def migrations_mismatch() -> Mismatch | None:
    """Compare the migrations that this process began with and those that the database has had."""
    known, applied = _known(), _applied()
    if unknown := sorted(key for key in applied - known if not key[1].endswith(BESIDE)):
        return Mismatch(f"The database has had {_listed(unknown)}, which this program does not know.", _RESTART)
    if pending := sorted(known - applied):
        return Mismatch(f"The database has not had {_listed(pending)}.", _MIGRATE)
    return None


def columns_mismatch() -> Mismatch | None:
    """Compare the columns of every table with the models; slow, for when something is wrong already."""
    found = list(_lacking())
    return Mismatch(" ".join(found), _BACKUP if _is_beyond_repair() else _REPAIR) if found else None


def _lacking() -> Iterator[str]:
    """Yield what each table lacks, the tables that are there first: they hold what people entered."""
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
        shapes = [model._meta for model in apps.get_models(include_auto_created=True)]  # noqa: SLF001  (documented)
        ours = [shape for shape in shapes if shape.managed and not shape.proxy]
        for shape in sorted(ours, key=lambda shape: shape.db_table not in tables):
            table = shape.db_table
            if table not in tables:
                yield f"The table {table} is missing."
                continue
            there = {column.name for column in connection.introspection.get_table_description(cursor, table)}
            if missing := sorted({field.column for field in shape.concrete_fields if field.column} - there):
                yield f"The table {table} has no column {', '.join(missing)}."


def _is_beyond_repair() -> bool:
    """Whether a column is gone that held what nothing else tells."""
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
    shapes = [model._meta for model in apps.get_models(include_auto_created=True)]  # noqa: SLF001  (documented)
    return any(
        columns.unknowable(shape.model)
        for shape in shapes
        if shape.managed and not shape.proxy and shape.db_table in tables
    )


def explanation() -> Mismatch | None:
    """Return the mismatch that a statement may have failed by, None where the schema is not to blame."""
    watch.forget()
    try:
        return examined()
    except DatabaseError:
        # The database does not answer at all: then it is that, not its schema.
        return None


@cache
def _known() -> frozenset[Migration]:
    """Migrations as they were on disk when this process first asked: that is what its models are made of."""
    loader = MigrationLoader(None, ignore_no_migrations=True)
    return frozenset(loader.disk_migrations or {})


def _applied() -> frozenset[Migration]:
    recorder = MigrationRecorder(connection)
    ours = {label for label, _ in _known()}
    return frozenset(key for key in recorder.applied_migrations() if key[0] in ours)


def _listed(migrations: list[Migration]) -> str:
    """Name three, the earliest of each app before any second one: what is named is where it began to differ."""
    turns = Counter[str]()
    placed = []
    for label, name in migrations:
        placed.append((turns[label], label, name))
        turns[label] += 1
    names = [f"{label}.{name}" for _turn, label, name in sorted(placed)]
    return ", ".join(names[:3]) + (f" and {len(names) - 3} more" if len(names) > 3 else "")
