"""Which key lies where on the keyboard on the screen: also for who goes over it by other keys."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize

from kiosk.ui.tools.key_button import KeyButton

Rows = Sequence[Sequence[KeyButton]]
GAP = 5
SIDE = 16
WIDEST_KEY = 96
LEAST_KEY = 44


def height_of(rows: Rows, key: int) -> int:
    """Return how high a keyboard is whose keys are that high."""
    return len(rows) * (key + GAP) + 2 * GAP


def lay_keys(rows: Rows, size: QSize, *, widest: float, high: int) -> None:
    """Lay the keys in their rows; they are less high where there is no room for that, so that every row is in sight."""
    room = (size.height() - 2 * GAP) // len(rows) - GAP
    height = max(LEAST_KEY, min(room, high))
    unit = min((size.width() - 2 * SIDE) / max(_units(row) for row in rows), widest)
    y = GAP + 1
    for row in rows:
        x = (size.width() - _units(row) * unit) / 2
        for button in row:
            button.setGeometry(round(x), y, round(button.key.units * unit - GAP), height)
            x += button.key.units * unit
        y += height + GAP


def _units(row: Sequence[KeyButton]) -> float:
    return sum(button.key.units for button in row)


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
