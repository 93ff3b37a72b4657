"""Every code that the program can say is on the troubleshooting page, and no other: looked for in the source itself."""

import ast
import re
from functools import cache
from pathlib import Path

from sync.protocol.breaches import PREFIX, USUAL

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "troubleshooting.md"
CODE = re.compile(r"[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)+|PROTOCOL")
NO_CODES = frozenset({"AEGIS-256", "AES-256-GCM-STREAM", "DEMO-EXAM", "SHA-256", "UTF-8"})
"""Names of other things that look like one."""


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
    # A breach is named without how every breach begins.
    return frozenset(found - NO_CODES - {code for code in found if f"{PREFIX}{code}" in USUAL})


@cache
def on_the_page() -> frozenset[str]:
    """Return the codes between backticks."""
    quoted = re.findall(r"`([^`\n]+)`", PAGE.read_text(encoding="utf-8"))
    return frozenset(text for text in quoted if CODE.fullmatch(text)) - NO_CODES


def test_every_code_of_the_program_is_on_the_page() -> None:
    assert len(said()) > 300
    assert {code.partition("-")[0] for code in said()} >= {"CENTRAL", "KIOSK", "CLAIM", "REQUEST", "UPDATE"}
    assert sorted(said() - on_the_page()) == []


def test_every_code_on_the_page_is_one_of_the_program() -> None:
    assert sorted(on_the_page() - said()) == []
