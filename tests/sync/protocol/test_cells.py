"""No cell of a table is run by the program that opens it."""

import pytest

from sync.protocol.cells import safe


@pytest.mark.parametrize(
    "cell",
    [
        "=1+1", "+cmd", "-2+3", "@SUM(A1)", "\tx", "\rx", "\n=1", " =cmd|' /C calc'!A0", "\u200e=1", "＝1", "+1+1",
    ],
)  # fmt: skip
def test_no_cell_begins_like_a_formula(cell: str) -> None:
    assert safe(cell) == f"'{cell}"


@pytest.mark.parametrize("cell", ["-4", "+1.5", "3,5", "text", "O'Neil", ""])
def test_numbers_and_words_stay_as_they_are(cell: str) -> None:
    assert safe(cell) == cell
