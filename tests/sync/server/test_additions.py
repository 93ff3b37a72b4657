"""A migration that lets older programs serve on only adds what fills itself: nothing that they would have to know."""

import pytest
from django.db import migrations, models
from django.db.migrations.loader import MigrationLoader
from django.db.migrations.operations.base import Operation
from django.db.models.fields import NOT_PROVIDED

from sync.server.exchange.health import BESIDE


def fills_itself(field: models.Field) -> bool:
    """Whether a row that is written without it is a row."""
    return field.many_to_many or field.null or field.db_default is not NOT_PROVIDED


def is_addition(operation: Operation) -> bool:
    match operation:
        case migrations.CreateModel() | migrations.AddIndex():
            return True
        case migrations.AddField(field=field):
            return fills_itself(field)
        case _:
            return False


def test_every_migration_that_says_so_only_adds() -> None:
    loader = MigrationLoader(None, ignore_no_migrations=True)
    kept = {key: one for key, one in loader.disk_migrations.items() if key[1].endswith(BESIDE)}
    assert [(key, op) for key, one in kept.items() for op in one.operations if not is_addition(op)] == []


@pytest.mark.parametrize(
    ("operation", "is_one"),
    [
        (migrations.AddField("exam", "of_later", models.CharField(max_length=9, db_default="")), True),
        (migrations.AddField("exam", "of_later", models.CharField(max_length=9, null=True)), True),
        (migrations.AddField("exam", "of_later", models.CharField(max_length=9, default="")), False),
        (migrations.AddIndex("exam", models.Index(fields=["code"], name="later")), True),
        (migrations.RemoveField("exam", "code"), False),
        (migrations.RunPython(migrations.RunPython.noop), False),
    ],
)
def test_what_an_older_program_would_stumble_over_is_no_addition(operation: Operation, *, is_one: bool) -> None:
    assert is_addition(operation) is is_one
