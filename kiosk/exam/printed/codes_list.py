"""The list of access codes that the center was given, as `central import-candidates --slips` writes it. Pure."""

import csv
from io import StringIO

NUMBER, CODE = "registration_number", "access_code"


def codes_in(text: str) -> dict[str, str]:
    """Return access codes by registration number; nothing of a file that is no such list."""
    rows = csv.DictReader(StringIO(text.removeprefix("\ufeff")))
    if not {NUMBER, CODE} <= set(rows.fieldnames or ()):
        return {}
    # A cell that looked like a formula was led by an apostrophe.
    return {(row[NUMBER] or "").lstrip("'"): row[CODE] for row in rows if row[NUMBER] and row[CODE]}
