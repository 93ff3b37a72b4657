"""What of a text that its author set in columns is written across here: told, once each."""

from collections.abc import Iterable

from sync.protocol.vertical import VERTICAL, is_partly_vertical, is_vertical
from sync.server.papers.bodies import holds_interaction
from sync.server.papers.markup import Node
from sync.server.papers.report import Notes
from sync.server.papers.richtext import writing_of

_ACROSS = "horizontal-tb"


def note_columns(body: Node, texts: Iterable[str], notes: Notes) -> None:
    """Note what is not set as `body` asks for it; `texts` is the rich text that was made of it."""
    for node in body.walk():
        said = writing_of(node)
        if said not in ("", VERTICAL, _ACROSS):
            notes.lost(f"the writing mode {said[:40]} is not known: the text is written across", node.line)
        elif said == VERTICAL and holds_interaction(node):
            notes.lost("in a question set in columns, what is chosen or filled in is written across", node.line)
    if any(is_partly_vertical(html) and not is_vertical(html) for html in texts):
        notes.lost("a text in columns with a picture, a formula, a table or lines across is written across", body.line)
