"""What the columns of a table of questions are called and mean, and a table to begin with."""

import csv
import io

from sync.server.papers.tables.spreadsheets import write_workbook

ANSWERS = tuple(f"answer {n}" for n in range(1, 13))
COLUMNS = ("type", "question", "right", *ANSWERS[:6], "points", "section", "shuffle", "case", "title")
KNOWN = frozenset((*COLUMNS, *ANSWERS))

ROWS: tuple[tuple[str, ...], ...] = (
    ("info", "Read each question twice."),
    ("choice", "Which of these is a river?", "2", "Sahara", "Nile", "Everest", "", "", "", "1", "Rivers", "yes"),
    ("several", "Which lie in Africa?", "1, 3", "Nile", "Rhine", "Congo", "", "", "", "2", "Rivers", "yes"),
    ("true or false", "A delta lies at the mouth of a river.", "true", "", "", "", "", "", "", "1", "Rivers"),
    ("text", "The longest river of Africa is the …", "Nile | the Nile", "", "", "", "", "", "", "1", "Rivers"),
    ("number", "How many hours has a day?", "24", "", "", "", "", "", "", "1", "Numbers"),
    ("number", "Pi to two places", "3.14 ± 0.005", "", "", "", "", "", "", "1", "Numbers"),
    ("match", "Which is the capital?", "", "Kenya -> Nairobi", "Ghana -> Accra", "-> Lagos", "", "", "", "2", "Places"),
    ("order", "From the smallest to the largest", "", "village", "town", "city", "", "", "", "1", "Places"),
    ("essay", "Why do rivers bend?", "", "", "", "", "", "", "", "5", "Places"),
    ("rich essay", "Compare two rivers. Lists and bold words are fine.", "", "", "", "", "", "", "", "5", "Places"),
)
"""One row of each kind."""


def template_csv() -> bytes:
    """Return the table as CSV that spreadsheets open in the right encoding."""
    out = io.StringIO(newline="")
    width = len(COLUMNS)
    csv.writer(out).writerows([COLUMNS, *((*row, *("",) * (width - len(row))) for row in ROWS)])
    return out.getvalue().encode("utf-8-sig")


def template_xlsx() -> bytes:
    """Return the table as a workbook."""
    return write_workbook([COLUMNS, *ROWS], "Questions")
