"""All rows, by name."""

from tests.escapes import rows_cage, rows_input, rows_keys, rows_windows
from tests.escapes.row import Row

ROWS: tuple[Row, ...] = (*rows_keys.ROWS, *rows_windows.ROWS, *rows_input.ROWS, *rows_cage.ROWS)
BY_NAME = {row.name: row for row in ROWS}
