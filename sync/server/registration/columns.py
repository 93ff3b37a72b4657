"""What a table lacks of its model, and making that again beside what the table holds."""

from collections.abc import Collection, Iterator
from copy import deepcopy
from typing import TYPE_CHECKING

from django.apps.registry import Apps
from django.db import connection
from django.db.models import Model

if TYPE_CHECKING:
    from django.db.models import Field

    AnyField = Field[object, object]

_TOLD = 40
"""Characters of a value that a line tells."""


def lost(model: type[Model]) -> "list[AnyField]":
    """Return the columns that the model's table should have and has not."""
    about = model._meta  # noqa: SLF001  (Django's documented name)
    with connection.cursor() as cursor:
        there = {column.name for column in connection.introspection.get_table_description(cursor, about.db_table)}
    return [field for field in about.local_concrete_fields if field.column not in there]


def unknowable(model: type[Model]) -> "list[AnyField]":
    """Return the lost columns that nothing can be put into: what stood there stands in a backup or nowhere."""
    gone = [field for field in lost(model) if not _has_value(field)]
    return gone if gone and _rows(model) else []


def put_back(model: type[Model]) -> "Iterator[tuple[AnyField, str]]":
    """Make each lost column again that can be known, and tell what stands in it now; every other column keeps its own.

    One at a time, of a model that lacks the others still: SQLite copies the whole table for each, and would read a
    name that it does not find as a text.
    """
    left, rows = {field.name for field in unknowable(model)}, _rows(model)
    for field in lost(model):
        if field.name in left:
            continue
        with connection.schema_editor() as editor:
            editor.add_field(_as_it_is(model), field)
            value = editor.effective_default(field)
        told = f", {str(value)[:_TOLD]!r} in {rows} rows" if rows and value not in (None, "", b"") else ""
        yield field, f"column {_table(model)}.{field.column} added{told}"


def put_rules_back(model: type[Model]) -> Iterator[str]:
    """Make the constraints and indexes again that went with columns, once all of these are there."""
    about = model._meta  # noqa: SLF001  (Django's documented name)
    for constraint in about.constraints:
        if constraint.name not in _rules(model):
            with connection.schema_editor() as editor:
                editor.add_constraint(model, constraint)
            if constraint.name in _rules(model):  # not every database has every kind
                yield f"constraint {constraint.name} added"
    for index in about.indexes:
        if index.name not in _rules(model):
            with connection.schema_editor() as editor:
                editor.add_index(model, index)
            yield f"index {index.name} added"
    for names in about.unique_together:
        if not _is_unique(model, names):
            with connection.schema_editor() as editor:
                editor.alter_unique_together(model, (), (tuple(names),))
            yield f"unique {', '.join(names)} of {about.db_table} added"


def _has_value(field: "AnyField") -> bool:
    """Whether a row that lost it can be given one: none, an empty text, the default; a row's own name cannot."""
    if field.unique or field.primary_key:
        return field.null
    is_stamped = getattr(field, "auto_now", False) or getattr(field, "auto_now_add", False)
    return field.null or field.has_default() or is_stamped or (field.blank and field.empty_strings_allowed)


def _as_it_is(model: type[Model]) -> type[Model]:
    """Return the model as far as the database has it: no schema editor looks for what is not there."""
    about = model._meta  # noqa: SLF001  (Django's documented name)
    gone = {field.name for field in lost(model)}
    fields = {field.name: deepcopy(field) for field in about.local_concrete_fields if field.name not in gone}
    known = _rules(model)
    meta = {
        "app_label": about.app_label,
        "db_table": about.db_table,
        "apps": Apps(),
        "constraints": [constraint for constraint in about.constraints if constraint.name in known],
        "indexes": [index for index in about.indexes if index.name in known],
        "unique_together": [names for names in about.unique_together if _is_unique(model, names)],
    }
    body = {**fields, "Meta": type("Meta", (), meta), "__module__": model.__module__}
    return type(model.__name__, (Model,), body)


def _rules(model: type[Model]) -> set[str]:
    with connection.cursor() as cursor:
        return set(connection.introspection.get_constraints(cursor, _table(model)))


def _is_unique(model: type[Model], names: Collection[str]) -> bool:
    about = model._meta  # noqa: SLF001  (Django's documented name)
    columns = {field.column for field in about.local_concrete_fields if field.name in names}
    with connection.cursor() as cursor:
        found = connection.introspection.get_constraints(cursor, about.db_table).values()
    return any(rule["unique"] and set(rule["columns"]) == columns for rule in found)


def _rows(model: type[Model]) -> int:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT COUNT(*) FROM {connection.ops.quote_name(_table(model))}")  # noqa: S608  a model's name
        return int(cursor.fetchone()[0])


def _table(model: type[Model]) -> str:
    return model._meta.db_table  # noqa: SLF001  (Django's documented name)
