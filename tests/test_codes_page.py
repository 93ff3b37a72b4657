"""Every code that the program can say is on the troubleshooting page, and no other: looked for in the source itself."""

import ast
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "troubleshooting.md"
KINDS = (
    "ATTEMPT", "BUNDLE", "CENTRAL", "CODE", "DECISION", "ENROLL", "FENCE", "JOURNAL", "KIOSK", "LOCK", "MOVE", "PAPER",
    "PROTOCOL", "RECOVERY", "REGRANT", "SESSION", "SIGN-IN", "SLOT", "STATION",
)  # fmt: skip
CODE = re.compile(rf"(?:{'|'.join(KINDS)})-[A-Z0-9]+(?:-[A-Z0-9]+)*|PROTOCOL")
TOLD = re.compile(rf"(?<![\w-])({CODE.pattern})(?![\w-])")


@cache
def said() -> frozenset[str]:
    """Return the codes in texts of the source: a text that is one, or that begins with one and a colon."""
    found = set()
    for package in ("kiosk", "sync"):
        for path in (ROOT / package).rglob("*.py"):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Constant) and isinstance(node.value, str):
                    code = CODE.match(node.value)
                    if code and node.value[code.end() : code.end() + 1] in {"", ":"}:
                        found.add(code[0])
    return frozenset(found)


@cache
def on_the_page() -> frozenset[str]:
    """Return the codes between backticks."""
    quoted = re.findall(r"`([^`\n]+)`", PAGE.read_text(encoding="utf-8"))
    return frozenset(code for text in quoted if CODE.fullmatch(text) for code in [text])


def test_every_code_of_the_program_is_on_the_page() -> None:
    assert len(said()) > 250
    assert sorted(said() - on_the_page()) == []


def test_every_code_on_the_page_is_one_of_the_program() -> None:
    assert sorted(on_the_page() - said()) == []
