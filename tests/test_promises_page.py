"""The page on promises names every promise and every failure, and each test that it names is there."""

import ast
import re
from functools import cache
from pathlib import Path

import pytest

from tests.simulate import invariants

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "promises.md"
CITED = re.compile(r"`(tests/[\w/]+\.py)::(test_\w+)`")
FAILURES = 33


def table(heading: str) -> list[list[str]]:
    """Return the cells of the table under a heading, without its own first two lines."""
    parts = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
    (found,) = [part for part in parts if part.startswith(heading)]
    rows = [line for line in found.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in row.strip("|").split("|")] for row in rows[2:]]


@cache
def named_in(path: str) -> frozenset[str]:
    """Return the names of the tests in a file."""
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return frozenset(node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef))


def test_every_promise_of_the_simulation_is_on_the_page() -> None:
    told = re.findall(r"^(\d+) +\S", invariants.__doc__ or "", flags=re.MULTILINE)
    assert [row[0] for row in table("Promises")] == told
    assert len(told) >= 14


def test_every_failure_of_the_simulation_is_on_the_page() -> None:
    """Each world full of one failure is named, and no row went away without this number."""
    page = PAGE.read_text(encoding="utf-8")
    worlds = {name for name in named_in("tests/simulate/test_failure_matrix.py") if name.startswith("test_")}
    assert {name for name in worlds if f"::{name}`" not in page} == set()
    assert len({row[0] for row in table("Failures")}) == FAILURES


@pytest.mark.parametrize("row", [*table("Promises"), *table("Failures")], ids=lambda row: row[0][:40])
def test_each_is_proved_by_tests_that_are_there(row: list[str]) -> None:
    cited = CITED.findall(row[-1])
    assert cited
    assert CITED.sub("", row[-1]).strip() == ""
    missing = [f"{path}::{name}" for path, name in cited if name not in named_in(path)]
    assert missing == []
