"""Areas of a picture as HTML writes image maps: where they lie, and what lies in them. Pure."""

from collections.abc import Sequence

Coords = Sequence[int]


def is_shape(shape: str, coords: Coords) -> bool:
    """Whether the numbers make such a shape."""
    match shape:
        case "default":
            return True
        case "rect" | "ellipse":
            return len(coords) == 4
        case "circle":
            return len(coords) == 3 and coords[2] > 0
        case "poly":
            return len(coords) >= 6 and len(coords) % 2 == 0
        case _:
            return False


def contains(shape: str, coords: Coords, x: float, y: float) -> bool:
    """Whether a point lies in the area, its edge included where that has a width."""
    match shape:
        case "default":
            return True
        case "rect":
            left, top, right, bottom = coords
            return min(left, right) <= x <= max(left, right) and min(top, bottom) <= y <= max(top, bottom)
        case "circle":
            return (x - coords[0]) ** 2 + (y - coords[1]) ** 2 <= coords[2] ** 2
        case "ellipse":
            across, down = max(coords[2], 1), max(coords[3], 1)
            return ((x - coords[0]) / across) ** 2 + ((y - coords[1]) / down) ** 2 <= 1
        case _:
            return _in_polygon(coords, x, y)


def bounds(shape: str, coords: Coords) -> tuple[int, int, int, int]:
    """Return left, top, right and bottom of the area."""
    match shape:
        case "rect":
            left, top, right, bottom = coords
            return min(left, right), min(top, bottom), max(left, right), max(top, bottom)
        case "circle":
            x, y, radius = coords
            return x - radius, y - radius, x + radius, y + radius
        case "ellipse":
            x, y, across, down = coords
            return x - across, y - down, x + across, y + down
        case _:
            return min(coords[::2]), min(coords[1::2]), max(coords[::2]), max(coords[1::2])


def point_in(shape: str, coords: Coords) -> tuple[int, int]:
    """Return a point that lies in the area, near its middle."""
    left, top, right, bottom = (0, 0, 0, 0) if shape == "default" else bounds(shape, coords)
    middle = ((left + right) // 2, (top + bottom) // 2)
    if contains(shape, coords, *middle):
        return middle
    corners = list(zip(coords[::2], coords[1::2], strict=True))
    halves = (((a[0] + b[0]) // 2, (a[1] + b[1]) // 2) for a in corners for b in corners)
    return next((point for point in halves if contains(shape, coords, *point)), corners[0])


def _in_polygon(coords: Coords, x: float, y: float) -> bool:
    corners = list(zip(coords[::2], coords[1::2], strict=True))
    inside = False
    for (x1, y1), (x2, y2) in zip(corners, corners[1:] + corners[:1], strict=True):
        if (y1 > y) != (y2 > y) and x < x1 + (y - y1) * (x2 - x1) / (y2 - y1):
            inside = not inside
    return inside
