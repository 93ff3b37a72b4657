"""Takes columns away behind the migrations: the failure that the seed tells of, for any table and any number."""

from collections.abc import Iterable

from django.db import connection, migrations
from django.db.migrations.executor import MigrationExecutor
from django.db.models import Model

from sync.server.registration.models import CandidateProfile


def lose(model: type[Model], columns: Iterable[str]) -> None:
    """Drop the columns, and whatever the database has that speaks of them."""
    table, quoted = model._meta.db_table, connection.ops.quote_name
    gone = set(columns)
    if model is CandidateProfile:
        _lose_the_constraint_on_slots()
    with connection.cursor() as cursor:
        for name, rule in connection.introspection.get_constraints(cursor, table).items():
            if rule["index"] and not rule["primary_key"] and gone & set(rule["columns"]):
                of_table = f" ON {quoted(table)}" if connection.vendor == "mysql" else ""
                cursor.execute(f"DROP INDEX {quoted(name)}{of_table}")
        for column in sorted(gone):
            cursor.execute(f"ALTER TABLE {quoted(table)} DROP COLUMN {quoted(column)}")


def _lose_the_constraint_on_slots() -> None:
    gone = migrations.RemoveConstraint("candidateprofile", "slot_is_whole")
    before = MigrationExecutor(connection).loader.project_state()
    after = before.clone()
    gone.state_forwards("registration", after)
    with connection.schema_editor() as editor:
        gone.database_forwards("registration", editor, before, after)
