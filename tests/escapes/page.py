"""The tables of docs/lock.md, made of the rows, so that page and suite say the same.

python -m tests.escapes.page   writes them into the page
"""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.escapes.arena import Server
from tests.escapes.known import KNOWN, Known
from tests.escapes.row import Expected, Limit, Row, Verdict
from tests.escapes.rows import ROWS
from tests.escapes.whole import PROCESS_ROWS

PAGE = Path(__file__).parents[2] / "docs" / "lock.md"
BACK_ENDS = {Server.CAGE: "cage", Server.OWN: "own X server", Server.DESKTOP: "shared X desktop"}
_WORDS = {Verdict.HELD: "stopped", Verdict.NOTICED: "noticed, undone"}
_LIMIT = "**not stopped**"


def tables() -> dict[str, str]:
    """Each generated part of the page, by its name."""
    return {"rows": "\n".join(_rows()), "limits": "\n".join(_limits()), "known": "\n".join(_known())}


def _rows() -> Iterator[str]:
    yield "| what somebody tries | " + " | ".join(BACK_ENDS.values()) + " |"
    yield "| --- |" + " --- |" * len(BACK_ENDS)
    for row in (*ROWS, *PROCESS_ROWS):
        yield f"| {row.does} (`{row.name}`) | " + " | ".join(_cell(row, one) for one in BACK_ENDS) + " |"


def _cell(row: Row, server: Server) -> str:
    word = _word(row.expected(server))
    if row.alone is None or server is not Server.DESKTOP:
        return word
    return f"{word}; without a window manager {_WORDS[row.alone]}"


def _word(expected: Expected | None) -> str:
    if expected is None:
        return "–"
    return _LIMIT if isinstance(expected, Limit) else _WORDS[expected]


def _limits() -> Iterator[str]:
    yield "| not stopped | where | why | what stands around it |"
    yield "| --- | --- | --- | --- |"
    for row in (*ROWS, *PROCESS_ROWS):
        for limit, where in _limits_of(row).items():
            yield f"| `{row.name}` | {', '.join(where)} | {limit.why} | {limit.outer} |"


def _limits_of(row: Row) -> dict[Limit, list[str]]:
    found: dict[Limit, list[str]] = {}
    for server, name in BACK_ENDS.items():
        expected = row.expected(server)
        if isinstance(expected, Limit):
            found.setdefault(expected, []).append(name)
    return found


def _known() -> Iterator[str]:
    yield "| | known way out | tried by | what remains, and what stands around it |"
    yield "| --- | --- | --- | --- |"
    for known in KNOWN:
        left = "" if known.limit is None else f"{known.limit.why}: {known.limit.outer}"
        yield f"| {known.number} | {known.what} | {_tried(known)} | {left} |"


def _tried(known: Known) -> str:
    files = sorted({Path(test.partition("::")[0]).name for test in known.tests})
    return ", ".join(f"`{name}`" for name in (*known.rows, *files))


def _marks(name: str) -> tuple[str, str]:
    return f"<!-- {name}: made by python -m tests.escapes.page -->\n", f"\n<!-- end of {name} -->"


def filled(text: str) -> str:
    """The page with its generated parts as they should be; raises ValueError where one has no place in it."""
    for name, table in tables().items():
        begin, end = _marks(name)
        before, after = text.index(begin) + len(begin), text.index(end)
        text = text[:before] + table + text[after:]
    return text


def main() -> int:
    """Write the page."""
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
