"""What can be wrong between program and database, and mending it: pending migrations, lost columns and constraints."""

from collections.abc import Iterator
from importlib import import_module

import msgspec
from django.apps import apps
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.models import Model

_REBUILD = "sync.server.registration.migrations.0007_slots_from_history"


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that was looked at."""

    name: str
    status: str = "ok"
    """`ok`, `warning` or `failed`."""
    cause: str = ""
    mend: str = ""


def examine() -> list[Finding]:
    """Look at everything once."""
    from sync.server.exchange import checkup, health

    try:
        mismatch = health.examined()
    except DatabaseError as error:
        return [Finding(name="database", status="failed", cause=str(error), mend="Check CENTRAL_DATABASE_URL.")]
    schema = (
        Finding(name="schema", status="failed", cause=mismatch.cause, mend=mismatch.mend)
        if mismatch
        else Finding(name="schema")
    )
    found = [Finding(name="database"), schema, _broken_slots()]
    return found if mismatch else [*found, *checkup.findings()]


def repair() -> Iterator[str]:
    """Mend what can be mended, and tell each thing that was: migrations, then columns, slots and constraints."""
    from sync.server.exchange import health

    if health.migrations_mismatch() is not None:
        call_command("migrate", verbosity=0, interactive=False)
        yield "migrations applied"
    models = [model for model in apps.get_models(include_auto_created=True) if _is_ours(model)]
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
    for model in models:
        if _table(model) in tables:
            yield from _missing(model)
    for model in models:
        if _table(model) not in tables:
            with connection.schema_editor() as editor:
                editor.create_model(model)
            yield f"table {_table(model)} added"


def _is_ours(model: type[Model]) -> bool:
    about = model._meta  # noqa: SLF001  (Django's documented name)
    return about.managed and not about.proxy


def _table(model: type[Model]) -> str:
    return model._meta.db_table  # noqa: SLF001  (Django's documented name)


def _missing(model: type[Model]) -> Iterator[str]:
    """Put back what a table lost."""
    about = model._meta  # noqa: SLF001  (Django's documented name)
    with connection.cursor() as cursor:
        table = about.db_table
        there = {column.name for column in connection.introspection.get_table_description(cursor, table)}
        known = set(connection.introspection.get_constraints(cursor, table))
    lost = [field for field in about.concrete_fields if field.column not in there]
    for field in lost:
        with connection.schema_editor() as editor:
            editor.add_field(model, field)
        yield f"column {table}.{field.column} added"
    if lost and about.label == "registration.CandidateProfile":
        with connection.schema_editor() as editor:
            import_module(_REBUILD).rebuild(apps, editor)  # before the constraint that demands whole slots
        yield "slots rebuilt from their history"
    for constraint in about.constraints:
        if constraint.name not in known:
            with connection.schema_editor() as editor:
                editor.add_constraint(model, constraint)
            yield f"constraint {constraint.name} added"


def _broken_slots() -> Finding:
    from sync.server.registration.models import CandidateProfile

    try:
        broken = sum(not candidate.slot.is_whole for candidate in CandidateProfile.objects.iterator(chunk_size=500))
    except DatabaseError as error:
        return Finding(name="slots", status="failed", cause=str(error), mend="See schema.")
    if broken:
        return Finding(name="slots", status="failed", cause=f"{broken} are not whole.", mend="central doctor --repair")
    return Finding(name="slots")
