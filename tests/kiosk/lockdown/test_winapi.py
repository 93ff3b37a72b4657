"""The one list of calls: every call that is made is declared, every declared one is made, sizes are Windows'."""

import ast
import ctypes
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.lockdown import winapi

LOCKDOWN = Path(winapi.__file__).parent
DECLARED = {name for names in winapi.CALLS.values() for name in names}


def calls() -> Iterator[tuple[str, list[ast.expr]]]:
    for file in LOCKDOWN.glob("windows*.py"):
        for node in ast.walk(ast.parse(file.read_text())):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "call":
                assert isinstance(node.args[0], ast.Constant), f"{file.name}:{node.lineno} makes up a name"
                yield str(node.args[0].value), node.args[1:]


def test_every_call_is_declared_and_every_declared_call_is_made() -> None:
    assert {name for name, _ in calls()} == DECLARED


def test_every_call_gives_as_many_arguments_as_are_declared() -> None:
    takes = {name: len(types) - 1 for names in winapi.CALLS.values() for name, types in names.items()}
    counted = [(name, given) for name, given in calls() if not any(isinstance(one, ast.Starred) for one in given)]
    assert [(name, len(given)) for name, given in counted if takes[name] != len(given)] == []


@pytest.mark.parametrize(
    ("structure", "size"),
    [
        (winapi.KeyStroke, 24), (winapi.Input, 40), (winapi.Message, 48), (winapi.Rectangle, 16),
        (winapi.MessageSource, 8), (winapi.AccessibilityFlags, 28), (winapi.HypervisorDetail, 112),
        (winapi.SessionEntry, 24),
    ],
)  # fmt: skip
def test_structures_have_the_size_that_windows_expects(structure: type[ctypes.Structure], size: int) -> None:
    assert ctypes.sizeof(structure) == size
