"""Rows of a table as lines of JSON, the same for every database: the names first, then one row a line."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager

import msgspec
from django.apps.registry import Apps
from django.db import connection, connections, transaction
from django.db.models import Model, QuerySet

_AT_ONCE = 500
_LEFT_OUT = frozenset({"sessions.Session"})
"""Who is signed in signs in again."""
_SNAPSHOT = "SET TRANSACTION ISOLATION LEVEL REPEATABLE READ"


def tables(apps: Apps) -> dict[str, type[Model]]:
    """Return every table that a backup holds, by the name of its model."""
    kept = (model for model in apps.get_models(include_auto_created=True) if not model._meta.proxy)  # noqa: SLF001  (documented)
    named = {model._meta.label: model for model in kept}  # noqa: SLF001  (documented)
    return {name: model for name, model in named.items() if name not in _LEFT_OUT}


@contextmanager
def one_moment() -> Iterator[None]:
    """Let every row that is read in the block be of one moment, while others write."""
    if connection.vendor == "sqlite":
        with _reading(), transaction.atomic():
            yield
        return
    if connection.vendor == "mysql":
        with connection.cursor() as cursor:
            cursor.execute(_SNAPSHOT)  # counts for the next one
    with transaction.atomic():
        if connection.vendor == "postgresql":
            with connection.cursor() as cursor:
                cursor.execute(_SNAPSHOT)
        yield


@contextmanager
def _reading() -> Iterator[None]:
    """Let SQLite begin as one who only reads: our transactions take the lock of writers at once, this one need not."""
    connection.ensure_connection()
    kept = vars(connections[connection.alias])
    before, kept["transaction_mode"] = kept["transaction_mode"], "DEFERRED"
    try:
        yield
    finally:
        kept["transaction_mode"] = before


def written(model: type[Model]) -> Iterator[bytes]:
    """Give the lines of a table, in the order of its key; page by page, whatever its size."""
    names = _names(model)
    yield msgspec.json.encode(names) + b"\n"
    rows: QuerySet[Model] = model._base_manager.order_by("pk")  # noqa: SLF001  (documented)
    last: object = None
    while page := list((rows if last is None else rows.filter(pk__gt=last)).values_list(*names)[:_AT_ONCE]):
        for row in page:
            yield msgspec.json.encode(row) + b"\n"
        last = page[-1][0]


def read(model: type[Model], lines: Iterable[bytes]) -> int:
    """Put the lines into the table as they are; returns how many. Raises msgspec.MsgspecError, ValueError."""
    listed = iter(lines)
    names = msgspec.json.decode(next(listed), type=list[str])
    count, page = 0, list[Model]()
    for line in listed:
        page.append(_row(model, names, msgspec.json.decode(line, type=list[object])))
        if len(page) == _AT_ONCE:
            count += _put(model, page)
            page = []
    return count + _put(model, page)


def _names(model: type[Model]) -> list[str]:
    """Return the columns by the names that the model has for them, the key first."""
    about = model._meta  # noqa: SLF001  (Django's documented name)
    key = about.pk.attname
    return [key, *(field.attname for field in about.concrete_fields if field.attname != key)]


def _row(model: type[Model], names: Sequence[str], values: Sequence[object]) -> Model:
    fields = {field.attname: field for field in model._meta.concrete_fields}  # noqa: SLF001  (documented)
    if unknown := set(names) - set(fields):
        raise ValueError(f"{model._meta.label} has no {', '.join(sorted(unknown))}")  # noqa: SLF001  (documented)
    pairs = zip(names, values, strict=True)
    return model(**{name: None if value is None else fields[name].to_python(value) for name, value in pairs})


def _put(model: type[Model], page: list[Model]) -> int:
    """Insert rows with their own keys and times: nothing is made anew that a row would get at its first saving."""
    fields = model._meta.concrete_fields  # noqa: SLF001  (documented)
    most = max(1, connection.ops.bulk_batch_size(fields, page))
    for at in range(0, len(page), most):
        model._base_manager.all()._insert(page[at : at + most], fields=fields, using=connection.alias, raw=True)  # type: ignore[attr-defined]  # noqa: SLF001  (what `bulk_create` ends in; that would set times anew)
    return len(page)
