"""Which key lies where on the keyboard on the screen, for who goes over it by other keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint

from kiosk.ui.tools.key_button import KeyButton

Rows = Sequence[Sequence[KeyButton]]


def place_of(rows: Rows, key: KeyButton) -> tuple[int, int]:
    """Return in which row it lies, and where in it."""
    return next((y, row.index(key)) for y, row in enumerate(rows) if key in row)


def there(rows: Rows, name: str, at: tuple[int, int]) -> KeyButton:
    """Return the key of that name, or the one that came into the same place."""
    named = next((key for row in rows for key in row if key.objectName() == name), None)
    row = rows[min(at[0], len(rows) - 1)]
    return named or row[min(at[1], len(row) - 1)]


def neighbor(rows: Rows, key: KeyButton, way: QPoint) -> KeyButton:
    """Return the next key in a row, or the nearest one in the next row; after the last comes the first."""
    y = next(y for y, row in enumerate(rows) if key in row)
    row = rows[(y + way.y()) % len(rows)]
    if way.x():
        return row[(row.index(key) + way.x()) % len(row)]
    return min(row, key=lambda other: abs(other.geometry().center().x() - key.geometry().center().x()))
