"""docs/lock.md says what the suite says."""

import pytest

from tests.escapes.page import PAGE, filled, tables


def test_page_is_made_of_the_rows() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert filled(text) == text, "python -m tests.escapes.page writes it"


@pytest.mark.parametrize("back_end", ["cage", "own X server", "shared X desktop", "Windows", "off"])
def test_every_back_end_is_told_of(back_end: str) -> None:
    assert f"| **{back_end}**" in PAGE.read_text(encoding="utf-8")


def test_a_page_that_says_something_else_is_found() -> None:
    text = PAGE.read_text(encoding="utf-8")
    row = next(line for line in text.splitlines() if "(`screenshot`)" in line)
    changed = text.replace(row, row.replace("**not stopped**", "stopped"))
    assert changed != text == filled(changed)


def test_no_cell_breaks_its_table() -> None:
    for table in tables().values():
        assert len({line.count("|") for line in table.splitlines()}) == 1
