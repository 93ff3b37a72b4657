"""What a bank tells its markers, as plain text: a line for each block of it."""

import re
from collections.abc import Iterable, Iterator

from sync.server.papers.markup import Node, names
from sync.server.papers.richtext import Child

LONGEST = 20_000
"""Characters that are kept of it."""
_BLOCKS = names("p div li tr h1 h2 h3 h4 h5 h6 blockquote pre ul ol table section br")
_SPACE = re.compile(r"[^\S\n]+")


def told(children: Iterable[Child]) -> str:
    """Return what stands there, for people to read."""
    lines = _SPACE.sub(" ", "".join(_words(children))).split("\n")
    return "\n".join(line.strip() for line in lines if line.strip())[:LONGEST]


def for_scorers(root: Node) -> str:
    """Return the rubric blocks of a QTI item that scorers see and candidates do not."""
    blocks = (node for node in root.walk() if node.name == "rubricBlock")
    views = ((node, node.get("view").split()) for node in blocks)
    return told(node for node, view in views if "scorer" in view and "candidate" not in view)


def _words(children: Iterable[Child]) -> Iterator[str]:
    for child in children:
        if isinstance(child, str):
            yield child.replace("\n", " ")
            continue
        is_block = child.name in _BLOCKS or child.name == "rubricBlock"
        yield "\n" if is_block else ""
        yield child.get("alt") if child.name == "img" else ""
        yield from _words(child.children)
        yield "\n" if is_block else " " if child.name in ("td", "th") else ""
