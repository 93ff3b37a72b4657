"""No known way out is forgotten: each is tried by rows or tests that exist, or is a limit with a reason."""

import ast
from pathlib import Path

import pytest

from tests.escapes.arena import Server
from tests.escapes.known import KNOWN, Known
from tests.escapes.row import Limit
from tests.escapes.rows import BY_NAME, ROWS
from tests.escapes.whole import PROCESS_ROWS

ROOT = Path(__file__).parents[2]
NAMES = {*BY_NAME, *(row.name for row in PROCESS_ROWS)}


def names_in(path: str) -> set[str]:
    tree = ast.parse((ROOT / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef) and node.name.startswith("test_")}


def test_every_number_is_there_once() -> None:
    assert [known.number for known in KNOWN] == list(range(1, 46))


@pytest.mark.parametrize("known", KNOWN, ids=lambda known: str(known.number))
def test_what_is_named_exists_and_says_so(known: Known) -> None:
    assert known.rows or known.tests or known.limit
    assert set(known.rows) <= NAMES
    for named in known.tests:
        path, _, test = named.partition("::")
        assert (ROOT / path).is_file()
        assert not test or test in names_in(path)
    if known.limit is not None:
        assert known.limit.why
        assert known.limit.outer


def test_every_row_that_names_a_known_way_out_is_named_by_it() -> None:
    named = {(number, row.name) for row in (*ROWS, *PROCESS_ROWS) for number in row.known}
    told = {(known.number, row) for known in KNOWN for row in known.rows}
    assert named - told == set()


def test_every_row_is_tried_somewhere_and_has_a_name_of_its_own() -> None:
    assert len(NAMES) == len(ROWS) + len(PROCESS_ROWS)
    assert [row.name for row in ROWS if all(row.expected(server) is None for server in Server)] == []


def test_every_limit_names_what_stands_around_it() -> None:
    limits = [row.expected(server) for row in (*ROWS, *PROCESS_ROWS) for server in Server]
    assert all(limit.why and limit.outer for limit in limits if isinstance(limit, Limit))


def test_there_is_no_browser_in_the_program() -> None:
    found = [
        str(path.relative_to(ROOT))
        for path in sorted((ROOT / "kiosk").rglob("*.py"))
        if "WebEngine" in path.read_text(encoding="utf-8")
    ]
    assert found == []
