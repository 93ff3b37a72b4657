"""A list of the admin as a file: what it shows at that moment, as CSV or as a workbook; no cell is a formula."""

import csv
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from html import unescape
from io import TextIOWrapper
from itertools import chain
from tempfile import SpooledTemporaryFile
from typing import IO, TYPE_CHECKING, Any

from django.contrib.admin.utils import label_for_field, lookup_field
from django.db.models import Model, QuerySet
from django.http import FileResponse
from django.utils.html import strip_tags
from django.utils.safestring import SafeString

from sync.protocol.cells import safe
from sync.server.papers.tables.spreadsheets import write_sheet
from sync.server.registration.times import InWords, now

if TYPE_CHECKING:
    from django.contrib.admin import ModelAdmin

_IN_MEMORY = 4_194_304
_AT_ONCE = 2_000
"""Rows that are read together: a list of a hundred thousand takes no more memory than one of so many."""
_MARK = "\ufeff"
"""So that every spreadsheet reads the file as UTF-8."""


class Form(StrEnum):
    """What kind of file."""

    CSV = "csv"
    XLSX = "xlsx"

    @property
    def media_type(self) -> str:
        """Its name on the wire."""
        return "text/csv" if self is Form.CSV else "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class Table:
    """Names of columns, and rows under them."""

    name: str
    head: Sequence[str]
    rows: Iterable[Sequence[str]]


def table_of(shown: "ModelAdmin[Any]", rows: QuerySet[Any], columns: Sequence[str], heads: Sequence[str] = ()) -> Table:
    """Return rows of a list by its columns, under their names as the list shows them unless `heads` says others."""
    named = heads or [str(label_for_field(one, shown.model, shown)) for one in columns]
    found = rows.iterator(chunk_size=_AT_ONCE)
    return Table(shown.opts.model_name or "", named, ([_cell(one, row, shown) for one in columns] for row in found))


def answered(table: Table, form: Form) -> FileResponse:
    """Return the file; it is whole before the first byte of it leaves."""
    file: IO[bytes] = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  the answer closes it
    if form is Form.CSV:
        _write_csv(table, file)
    else:
        write_sheet(chain([table.head], table.rows), table.name, file)  # every cell is a text there
    file.seek(0)
    name = f"{table.name}-{now():%Y-%m-%d}.{form}"
    return FileResponse(file, as_attachment=True, filename=name, content_type=form.media_type)


def _write_csv(table: Table, file: IO[bytes]) -> None:
    text = TextIOWrapper(file, encoding="utf-8", newline="", write_through=True)
    text.write(_MARK)
    lines = csv.writer(text)
    lines.writerows(map(safe, row) for row in chain([table.head], table.rows))
    text.detach()


def _cell(column: str, row: Model, shown: "ModelAdmin[Any]") -> str:
    _, _, value = lookup_field(column, row, shown)
    return in_cell(value)


def in_cell(value: object) -> str:
    """Return a value as other programs read it: times in UTC as ISO 8601 has them, codes of what has one, no markup."""
    match value:
        case None:
            return ""
        case bool():
            return "yes" if value else "no"
        case InWords():
            return in_cell(value.moment)
        case datetime():
            return f"{value.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
        case Model():
            return str(getattr(value, "code", value))
        case SafeString():
            return " ".join(unescape(strip_tags(value)).split())
        case dict() | list():
            return json.dumps(value, ensure_ascii=False, sort_keys=True) if value else ""
        case _:
            return str(value)
