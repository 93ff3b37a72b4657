"""How much of a text a station can draw at once: what a person would not write, a window would stand still over.

Measured on a slow machine: 30,000 characters, 1,500 paragraphs, 600 cells, or six tables inside one another take up to
a tenth of a second; of tables inside one another ten take twice that, fourteen three seconds, each further one more.
"""

import re
from collections.abc import Iterable

from sync.server.papers.refusals import NotSupported
from sync.server.papers.richtext import plain

LONGEST_TEXT, LONGEST_PASSAGE, LONGEST_WORD = 30_000, 200_000, 5_000
"""Characters of all texts of one question, of its passage, and of one word."""
MOST_PARTS, MOST_CELLS, DEEPEST_TABLE = 1_500, 600, 6
_PART = re.compile(r"<(?:p|li|h[1-4]|pre|br)\b")
_CELL = re.compile(r"<t[dh]\b")
_TABLE = re.compile(r"<(/?)table\b")


def demand_drawable(
    texts: Iterable[str], *, longest: int = LONGEST_TEXT, what: str = "question", line: int = 0
) -> None:
    """Raise NotSupported for rich texts that would together hold up the screen of a station."""
    html = list(texts)
    words = [word for text in html for word in plain(text).split()]
    if sum(map(len, html)) > 4 * longest or sum(len(word) + 1 for word in words) > longest:
        raise NotSupported(f"a {what} of more than {longest} characters", line=line)
    if any(len(word) > LONGEST_WORD for word in words):
        raise NotSupported(f"a word of more than {LONGEST_WORD} characters", line=line)
    if sum(len(_PART.findall(text)) for text in html) > MOST_PARTS:
        raise NotSupported(f"a {what} of more than {MOST_PARTS} paragraphs", line=line)
    if sum(len(_CELL.findall(text)) for text in html) > MOST_CELLS:
        raise NotSupported(f"tables of more than {MOST_CELLS} cells", line=line)
    if max(map(_depth, html), default=0) > DEEPEST_TABLE:
        raise NotSupported(f"more than {DEEPEST_TABLE} tables inside one another", line=line)


def _depth(html: str) -> int:
    depth = deepest = 0
    for found in _TABLE.finditer(html):
        depth += -1 if found[1] else 1
        deepest = max(deepest, depth)
    return deepest
