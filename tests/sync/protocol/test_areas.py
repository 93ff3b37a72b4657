"""Areas of a picture: what lies in them, and a point that surely does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.areas import bounds, contains, is_shape, point_in

L_SHAPE = (0, 0, 10, 0, 10, 40, 40, 40, 40, 50, 0, 50)


@pytest.mark.parametrize(
    ("shape", "coords", "inside", "outside"),
    [
        ("rect", (10, 10, 30, 20), (10, 20), (31, 15)),
        ("rect", (30, 20, 10, 10), (20, 15), (9, 15)),
        ("circle", (50, 50, 10), (57, 57), (58, 58)),
        ("ellipse", (50, 50, 20, 5), (69, 50), (50, 56)),
        ("poly", L_SHAPE, (5, 45), (25, 25)),
        ("default", (), (999, 0), None),
    ],
)
def test_a_point_is_inside_or_not(
    shape: str, coords: tuple[int, ...], inside: tuple[int, int], outside: tuple[int, int] | None
) -> None:
    assert contains(shape, coords, *inside)
    assert outside is None or not contains(shape, coords, *outside)


@pytest.mark.parametrize(
    ("shape", "coords", "right"),
    [
        ("rect", (1, 2, 3), False),
        ("circle", (1, 2, 0), False),
        ("circle", (1, 2, 3), True),
        ("poly", (1, 2, 3, 4), False),
        ("poly", (1, 2, 3, 4, 5), False),
        ("star", (1, 2, 3, 4), False),
    ],
)
def test_numbers_that_make_no_such_shape_are_told(shape: str, coords: tuple[int, ...], right: bool) -> None:
    assert is_shape(shape, coords) is right


def test_the_bounds_hold_the_area() -> None:
    assert bounds("ellipse", (50, 40, 20, 5)) == (30, 35, 70, 45)
    assert bounds("poly", L_SHAPE) == (0, 0, 40, 50)


@given(st.tuples(*[st.integers(0, 500)] * 2), st.integers(2, 200), st.integers(2, 200))
def test_the_point_that_is_named_lies_in_the_area(corner: tuple[int, int], width: int, height: int) -> None:
    x, y = corner
    bent = (x, y, x + width, y, x + width, y + height, x + width - 1, y + 1)
    shapes = (
        ("rect", (x, y, x + width, y + height)),
        ("circle", (x, y, width)),
        ("ellipse", (x, y, width, height)),
    )
    for shape, coords in shapes:
        assert contains(shape, coords, *point_in(shape, coords))
    px, py = point_in("poly", bent)
    assert x <= px <= x + width
    assert y <= py <= y + height


def test_a_bent_area_names_a_point_inside_itself() -> None:
    assert contains("poly", L_SHAPE, *point_in("poly", L_SHAPE))
