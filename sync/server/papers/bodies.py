"""The body of a question taken apart: rich text, paragraphs with gaps in them, and interactions on their own."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass

from sync.protocol.ids import ChoiceId
from sync.protocol.paper import (
    Block,
    FlowBlock,
    GapRun,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    RecordingBlock,
    RichBlock,
    SlotBlock,
    SlotRun,
    TextEntryInteraction,
    TextRun,
)
from sync.protocol.vertical import is_vertical
from sync.server.papers.markup import Node
from sync.server.papers.recordings.making import Recordings, holds_recording, is_recording
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.report import Notes
from sync.server.papers.richtext import (
    INLINE,
    Around,
    Child,
    RichText,
    grouped,
    is_hidden,
    only_holds,
    table_rows,
    trimmed,
    writing_of,
)

_CELL_GAP = "\u00a0" * 4  # Qt folds every other kind of space


@dataclass(frozen=True, slots=True)
class _Break:
    """A line ends here."""


_Run = str | InlineChoiceInteraction | TextEntryInteraction | _Break


class Body:
    """Takes bodies apart; `interaction` makes ours out of an element of theirs."""

    def __init__(
        self,
        text: RichText,
        interaction: Callable[[Node], Interaction],
        notes: Notes,
        recordings: Recordings | None = None,
        spoken: Callable[[Sequence[Child]], tuple[str, ...]] = lambda _: (),
    ) -> None:
        self._text = text
        self._interaction = interaction
        self._notes = notes
        self._recordings = recordings
        self._spoken = spoken

    def blocks(self, children: Sequence[Child], around: Around, tag: str = "p") -> Iterator[Block]:
        """Yield the blocks in order, one for each piece of rich text; `tag` is what loose text stands in."""
        for group in grouped(children):
            if isinstance(group, tuple):
                yield from self._loose(group, around, tag)
            elif group.name == "mediaInteraction" and self._recordings is not None:
                yield from self._recorded(group, around.inside(group), self._recordings)
            elif not holds_interaction(group) and not self._holds_recording(group) and not self._splits(group, around):
                yield from _rich(self._text.blocks((group,), around), self._spoken((group,)))
            elif is_interaction(group):
                yield InteractionBlock(interaction=self._interaction(group))
            elif group.name == "table":
                yield from self._table(group, around.inside(group))
            elif group.name in ("ul", "ol"):
                yield from self._list(group, around.inside(group))
            else:
                inner = group.name if group.name in ("h1", "h2", "h3", "h4") else "p"
                yield from self.blocks(group.children, around.inside(group), inner)

    def _splits(self, node: Node, around: Around) -> bool:
        """Whether a container is taken apart because lines of it are columns: what cannot be stands alone, across."""
        is_asked = around.inside(node).is_vertical or any(writing_of(inner) for inner in node.walk())
        return is_asked and only_holds(node) and not self._spoken((node,))

    def _recorded(self, node: Node, around: Around, recordings: Recordings) -> Iterator[Block]:
        prompt = node.first("prompt")
        if prompt is not None:
            yield from self.blocks(prompt.children, around.inside(prompt))
        yield RecordingBlock(recording=recordings.make(node))

    def _holds_recording(self, node: Node) -> bool:
        return self._recordings is not None and holds_recording(node)

    def _loose(self, children: Sequence[Child], around: Around, tag: str) -> Iterator[Block]:
        held = (n for n, child in enumerate(children) if isinstance(child, Node) and self._holds_recording(child))
        at = next(held, None)
        node = None if at is None else children[at]
        if at is not None and isinstance(node, Node) and self._recordings is not None:
            if not is_recording(node):
                raise NotSupported(f"a recording inside <{node.name}>", line=node.line)
            yield from self._loose(children[:at], around, tag)
            yield from self._recorded(node, around, self._recordings)
            yield from self._loose(children[at + 1 :], around, tag)
            return
        if not any(holds_interaction(child) for child in children if isinstance(child, Node)):
            yield from _rich(self._text.paragraph(children, around, tag), self._spoken(children))
            return
        yield from self._flow(tuple(self._runs(children, around)), around)

    def _runs(self, children: Sequence[Child], around: Around) -> Iterator[_Run]:
        for child in children:
            if isinstance(child, str):
                yield self._text.line((child,), around)
            elif is_hidden(child):
                self._text.line((child,), around)  # only to note that it is left out
            elif is_interaction(child):
                made = self._interaction(child)
                if not isinstance(made, InlineChoiceInteraction | TextEntryInteraction):
                    raise BrokenItem(f"{child.name} in the middle of a line", line=child.line)
                yield made
            elif child.name == "br":
                yield _Break()
            elif holds_interaction(child):
                tag = INLINE.get(child.name)
                for run in self._runs(child.children, around):
                    yield f"<{tag}>{run}</{tag}>" if tag and isinstance(run, str) and run else run
            else:
                yield self._text.line((child,), around)

    def _flow(self, runs: Sequence[_Run], around: Around) -> Iterator[Block]:
        line: list[_Run] = []
        for run in (*runs, _Break()):
            if isinstance(run, _Break):
                yield from _line(line, around)
                line = []
            else:
                line.append(run)

    def _list(self, node: Node, around: Around) -> Iterator[Block]:
        for number, entry in enumerate((e for e in node.elements if not is_hidden(e)), 1):
            mark = f"{number}. " if node.name == "ol" else "• "
            yield from self.blocks((mark, *entry.children), around.inside(entry))

    def _table(self, node: Node, around: Around) -> Iterator[Block]:
        if self._holds_recording(node):
            raise NotSupported("a recording in a table", line=node.line)
        self._notes.lost("a table with gaps in it is shown line by line", node.line)
        for row in table_rows(node):
            cells: list[Child] = []
            for cell in row.named("td", "th"):
                cells += [_CELL_GAP, *_unwrapped(cell.children)] if cells else _unwrapped(cell.children)
            yield from self.blocks(cells, around)


def is_interaction(node: Node) -> bool:
    """Whether the element is an interaction, known here or not."""
    return node.name.endswith("Interaction")


def holds_interaction(node: Node) -> bool:
    """Whether the element is an interaction or has one inside."""
    return any(is_interaction(inner) for inner in node.walk())


def merged(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Return the blocks with rich text that follows rich text joined into one, unless they are met differently."""
    out: list[Block] = []
    for block in blocks:
        last = out[-1] if out else None
        if isinstance(block, RichBlock) and isinstance(last, RichBlock) and _is_alike(block, last):
            out[-1] = RichBlock(html=last.html + block.html, spoken=last.spoken + block.spoken)
        else:
            out.append(block)
    return tuple(out)


def _is_alike(one: RichBlock, other: RichBlock) -> bool:
    """Whether both are recorded or neither, and both are set in columns or neither."""
    return bool(one.spoken) == bool(other.spoken) and is_vertical(one.html) == is_vertical(other.html)


def with_slots(blocks: Iterable[Block]) -> tuple[RichBlock | SlotBlock, ...]:
    """Return the blocks with places to put things into where there were fields; a place has its field's id."""
    return tuple(_with_slots(block) for block in merged(tuple(blocks)) if isinstance(block, FlowBlock | RichBlock))


def _with_slots(block: FlowBlock | RichBlock) -> RichBlock | SlotBlock:
    if isinstance(block, RichBlock):
        return block
    runs = (SlotRun(id=ChoiceId(run.interaction.response)) if isinstance(run, GapRun) else run for run in block.runs)
    return SlotBlock(runs=tuple(runs))


def _unwrapped(children: Sequence[Child]) -> list[Child]:
    """Paragraphs of a cell as one line."""
    out: list[Child] = []
    for child in children:
        if isinstance(child, Node) and child.name in ("p", "div"):
            out += [" "] * bool(out) + _unwrapped(child.children)
        else:
            out.append(child)
    return out


def _rich(html: str, spoken: tuple[str, ...] = ()) -> Iterator[Block]:
    if html:
        yield RichBlock(html=html, spoken=spoken)


def _line(runs: Sequence[_Run], around: Around) -> Iterator[Block]:
    joined: list[TextRun | GapRun] = []
    for run in runs:
        last = joined[-1] if joined else None
        if isinstance(run, InlineChoiceInteraction | TextEntryInteraction):
            joined.append(GapRun(interaction=run))
        elif isinstance(run, str) and isinstance(last, TextRun):
            joined[-1] = TextRun(html=last.html + run)
        elif isinstance(run, str) and run:
            joined.append(TextRun(html=run))
    if any(isinstance(run, GapRun) for run in joined):
        yield FlowBlock(runs=tuple(_tidied(joined)))
    else:
        html = trimmed("".join(run.html for run in joined if isinstance(run, TextRun)))
        yield from _rich(f"<p{around.marks}>{html}</p>" if html else "")


def _tidied(runs: Sequence[TextRun | GapRun]) -> Iterator[TextRun | GapRun]:
    """A line neither begins nor ends with spaces."""
    last = len(runs) - 1
    for n, run in enumerate(runs):
        if isinstance(run, GapRun):
            yield run
            continue
        html = run.html.lstrip(" ") if n == 0 else run.html
        html = html.rstrip(" ") if n == last else html
        if html:
            yield TextRun(html=html)
