"""What can be wrong between program and database, and mending it: pending migrations, lost columns and constraints."""

from collections import defaultdict
from collections.abc import Iterator

import msgspec
from django.apps import apps
from django.core.management import call_command
from django.db import DatabaseError, connection
from django.db.models import Model
from django.utils.translation import gettext

from sync.server.registration import columns


class Finding(msgspec.Struct, frozen=True, kw_only=True, omit_defaults=True):
    """One thing that was looked at."""

    name: str
    status: str = "ok"
    """`ok`, `warning` or `failed`."""
    cause: str = ""
    mend: str = ""


_MENDABLE = frozenset({"schema", "process", "caches"})
"""What a repair does something about; slots come back with the columns that they are made of."""


def is_mendable(one: Finding) -> bool:
    """Whether a repair does something about it."""
    return one.name in _MENDABLE and one.status != "ok"


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
    """Mend what can be mended, and tell each thing that was: migrations, columns, tables, what follows, constraints."""
    from sync.server.exchange import checkup, health, lost_columns
    from sync.server.registration import histories

    if health.migrations_mismatch() is not None:
        call_command("migrate", verbosity=0, interactive=False)
        yield "migrations applied"
    models = [model for model in apps.get_models(include_auto_created=True) if _is_ours(model)]
    with connection.cursor() as cursor:
        tables = set(connection.introspection.table_names(cursor))
    lost = defaultdict[str, set[str]](set)
    for model in models:
        if _table(model) in tables:
            for field, told in columns.put_back(model):
                lost[model._meta.label].add(field.name)  # noqa: SLF001  (Django's documented name)
                yield told
        else:
            with connection.schema_editor() as editor:
                editor.create_model(model)
            yield f"table {_table(model)} added"
    if health.examined() is None:
        yield from histories.remember(lost)
        for model in models:
            yield from columns.put_rules_back(model)
        yield from lost_columns.remember(lost)
    yield from checkup.restarted()


def _is_ours(model: type[Model]) -> bool:
    about = model._meta  # noqa: SLF001  (Django's documented name)
    return about.managed and not about.proxy


def _table(model: type[Model]) -> str:
    return model._meta.db_table  # noqa: SLF001  (Django's documented name)


def _broken_slots() -> Finding:
    from sync.server.registration.models import CandidateProfile

    try:
        rows = CandidateProfile.objects.defer("photo", "grant").iterator(chunk_size=500)  # far larger than all else
        broken = sum(not candidate.slot.is_whole for candidate in rows)
    except DatabaseError as error:
        return Finding(name="slots", status="failed", cause=str(error), mend="See schema.")
    if broken:
        cause = gettext("%(count)s are not whole.") % {"count": broken}
        return Finding(name="slots", status="failed", cause=cause, mend="central doctor --repair")
    return Finding(name="slots")
