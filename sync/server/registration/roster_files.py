"""Lists of candidates as tables: CSV, or the first sheet of a workbook, read into rows by the columns' names."""

import csv
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from io import StringIO
from pathlib import Path

from sync.protocol.text import cleaned
from sync.server.registration import accommodation_columns as needs
from sync.server.registration.errors import FileUnreadable

NEEDED = ("registration_number", "full_name", "exam", "center")
OPTIONAL = ("session", "seat", "form", "access_code", "photo", needs.REASON, needs.APPROVED_BY, *needs.COLUMNS)
MOST_ROWS = 200_000
WORKBOOK = ".xlsx"
_Known = tuple[tuple[str, ...], tuple[str, ...]]
"""Columns that a list must have, and may have."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the file, with the number it has there."""

    line: int
    values: dict[str, str]
    is_too_long: bool = False
    """Whether there are more values than columns, as when a comma in a name is not quoted."""

    def __getitem__(self, column: str) -> str:
        return self.values.get(column, "")


def read(file: Path, *, needed: Sequence[str] = NEEDED) -> list[Row]:
    """Return the rows of a CSV file (UTF-8; comma, semicolon or tab) or a workbook; raises FileUnreadable.

    `needed` are the columns that must be there; all that a list of candidates may have may be there too.
    """
    try:
        data = file.read_bytes()
    except OSError as error:
        raise FileUnreadable(f"{file.name}: {error.strerror}") from error
    return read_bytes(data, file.name, needed=needed)


def read_bytes(
    data: bytes, name: str, *, needed: Sequence[str] = NEEDED, optional: Sequence[str] = (*NEEDED, *OPTIONAL)
) -> list[Row]:
    """Return the rows of what was in a file of this name; raises FileUnreadable."""
    columns = (tuple(needed), tuple(optional))
    if name.lower().endswith(WORKBOOK):
        return _read_workbook(data, name, columns)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise FileUnreadable(f"{name}: not UTF-8; save it as CSV UTF-8") from error
    head = text.partition("\n")[0]
    delimiter = max(",;\t", key=head.count)
    lines = csv.reader(StringIO(text), delimiter=delimiter, strict=True)
    try:
        return _rows(name, ((lines.line_num, values) for values in lines), columns)
    except csv.Error as error:
        raise FileUnreadable(f"{name}: {error}") from error


def _read_workbook(data: bytes, name: str, known: _Known) -> list[Row]:
    from sync.server.papers.refusals import Refused
    from sync.server.papers.tables.spreadsheets import read_workbook

    try:
        return _rows(name, read_workbook(data, most=MOST_ROWS), known)
    except Refused as error:
        raise FileUnreadable(f"{name}: {error}") from error


def _rows(name: str, lines: Iterable[tuple[int, list[str]]], known: _Known) -> list[Row]:
    pending = iter(lines)
    _, head = next(pending, (0, []))
    columns = [column.strip().lower() for column in head]
    _demand_columns(name, columns, known)
    rows = [_row(line, columns, values) for line, values in pending if any(values)]
    if len(rows) > MOST_ROWS:
        raise FileUnreadable(f"{name}: more than {MOST_ROWS} rows")
    return rows


def _demand_columns(name: str, columns: Sequence[str], known: _Known) -> None:
    needed, optional = known
    named = tuple(dict.fromkeys((*needed, *optional)))
    missing = [one for one in needed if one not in columns]
    unknown = [one for one in columns if one and one not in named]
    if missing:
        raise FileUnreadable(f"{name}: missing column {', '.join(missing)}")
    if unknown:
        raise FileUnreadable(f"{name}: unknown column {', '.join(unknown)}; known: {', '.join(named)}")
    if len(set(columns)) != len(columns):
        raise FileUnreadable(f"{name}: a column stands twice")


def _row(line: int, columns: Sequence[str], values: Sequence[str]) -> Row:
    told = zip(columns, values, strict=False)
    return Row(
        line,
        {column: " ".join(cleaned(value).split()) for column, value in told},
        is_too_long=len(values) > len(columns),
    )
