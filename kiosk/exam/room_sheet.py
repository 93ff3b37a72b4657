"""The room as a table that any spreadsheet opens, and that no spreadsheet runs. Pure.

A cell that begins like a formula is led by an apostrophe: names and numbers come from outside.
"""

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from sync.protocol.cells import safe


def sheet(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return the table as CSV, with a mark so that every program reads it as UTF-8."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([safe(cell) for cell in head])
    writer.writerows([safe(cell) for cell in row] for row in rows)
    return "\ufeff" + out.getvalue()
