"""Texts of a bank on their way into a question: drawn, with what is asked put where it stands."""

from collections.abc import Mapping, Sequence

from sync.protocol.paper import Block, Interaction, InteractionBlock
from sync.server.papers.asked import Asked, one_line, places_in, with_places
from sync.server.papers.bodies import Body
from sync.server.papers.markup import Node
from sync.server.papers.media import Drawing, Media
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.report import Notes
from sync.server.papers.richtext import Around, Child
from sync.server.papers.texts import Text, bare, tree


class Writer:
    """Draws the texts of one question; what is lost on the way is in `notes`."""

    def __init__(self, media: Media, folder: str, line: int) -> None:
        self.notes = Notes()
        self.line = line
        self.drawing = Drawing(media, folder, self.notes)

    def rich(self, text: str, markup: str = "plain") -> str:
        """Return a text as rich text, without a paragraph around one line."""
        nodes = tree(Text(bare(text), markup), self.line, self.notes)
        return one_line(self.drawing.text.either(nodes, Around()))

    def body(self, nodes: Sequence[Child], asked: Mapping[str, Asked]) -> list[Block]:
        """Return the blocks of a text; `asked` stand in its gaps. Raises BrokenItem where one does not."""
        if sorted(places_in(nodes)) != sorted(asked):
            raise BrokenItem("a place to answer where none can be: in a formula or in an attribute", line=self.line)

        def placed(node: Node) -> Interaction:
            if node.get("n") not in asked:
                raise NotSupported(f"<{node.name}>", line=node.line)
            return asked[node.get("n")].interaction

        body = Body(self.drawing.text, placed, self.notes, self.drawing.recordings(Around()))
        return list(body.blocks(with_places(nodes, asked), Around()))

    def above(self, text: str, asked: Sequence[Asked], markup: str = "plain") -> tuple[Block, ...]:
        """Return a text with everything that is asked below it."""
        nodes = tree(Text(bare(text), markup), self.line, self.notes)
        return (*self.body(nodes, {}), *(InteractionBlock(interaction=one.interaction) for one in asked))
