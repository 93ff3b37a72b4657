"""The room as a table that any spreadsheet opens, and that no spreadsheet runs. Pure.

A cell that begins like a formula is led by an apostrophe: names and numbers come from outside.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe(cell: str) -> str:
    """Return a cell that is text whatever it begins with."""
    return f"'{cell}" if cell.lstrip(" \u00a0\u200b\u200e\u200f\ufeff").startswith(_STARTS) else cell


def sheet(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return the table as CSV, with a mark so that every program reads it as UTF-8."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe(cell) for cell in head])
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return "\ufeff" + out.getvalue()
