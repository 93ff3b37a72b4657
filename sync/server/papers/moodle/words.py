"""Moodle's texts with numbered places (`[[1]]`): words chosen from lists, or put into them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import (
    Associable,
    Block,
    GapMatchInteraction,
    Interaction,
    InteractionBlock,
    TextEntryInteraction,
)
from sync.server.papers import asked
from sync.server.papers.asked import ONE, Asked, Option
from sync.server.papers.assembly import disordered, new_choice_id, new_response_id
from sync.server.papers.bodies import Body, with_slots
from sync.server.papers.markup import Node
from sync.server.papers.moodle.source import Source, text_of
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.richtext import Around, plain
from sync.server.papers.texts import bare, gap_mark

_PLACE = re.compile(r"\[\[(\d{1,3})\]\]")


@dataclass(frozen=True, slots=True)
class Word:
    """Something that fits into places of its group."""

    html: str
    group: str
    is_endless: bool


@dataclass(frozen=True, slots=True)
class Places:
    """A text with places: which word belongs into each, in the order in which they stand."""

    marked: str
    wanted: tuple[int, ...]
    words: tuple[Word, ...]

    def of_group(self, group: str) -> list[int]:
        """Return the words of a group by their numbers."""
        return [n for n, word in enumerate(self.words) if word.group == group]


def places(source: Source, *names: str) -> Places:
    """Return the text and its words (children of these names); raises BrokenItem."""
    words = tuple(_word(source, node) for node in source.node.named(*names))
    stem = source.node.first("questiontext")
    text = "" if stem is None else text_of(stem)
    out: list[str] = []
    wanted: list[int] = []
    at = 0
    for found in _PLACE.finditer(text):
        number = int(found[1]) - 1
        if not 0 <= number < len(words):
            raise BrokenItem(f"{found[0]} names no word", line=0 if stem is None else stem.line)
        out += [bare(text[at : found.start()]), gap_mark(len(wanted))]
        wanted.append(number)
        at = found.end()
    if not wanted:
        raise BrokenItem("a text without places")
    return Places("".join((*out, bare(text[at:]))), tuple(wanted), words)


def _word(source: Source, node: Node) -> Word:
    group = node.first("group")
    html = source.rich(node)
    if not html:
        raise BrokenItem("a word without text", line=node.line)
    return Word(html, "1" if group is None else text_of(group).strip(), node.first("infinite") is not None)


def chosen(source: Source, whole: Places) -> list[Asked]:
    """Return a list to choose from for each place."""
    share = ONE / len(whole.wanted)
    made: list[Asked] = []
    for n, right in enumerate(whole.wanted, 1):
        listed = whole.of_group(whole.words[right].group)
        options = [Option(whole.words[k].html, ONE if _same(whole, k, right) else Decimal(0)) for k in listed]
        if any("<" in option.html for option in options):
            raise NotSupported("pictures or formulas in a list inside a line", line=source.node.line)
        shuffle = source.flag("shuffleanswers")
        made.append(asked.choice(options, several=False, shuffle=shuffle, in_line=True, name=f"place{n}", share=share))
    return made


def _same(whole: Places, one: int, other: int) -> bool:
    return plain(whole.words[one].html) == plain(whole.words[other].html)


def put(source: Source, whole: Places) -> tuple[list[Block], list[Asked]]:
    """Return a text into whose places words are put, all of one group."""
    stem = source.node.first("questiontext")
    slots = [new_choice_id() for _ in whole.wanted]

    def slot(node: Node) -> Interaction:
        return TextEntryInteraction(response=ResponseId(slots[int(node.get("n"))]))

    nodes = [] if stem is None else _stood_in(source.nodes(stem, whole.marked))
    body = with_slots(Body(source.drawing.text, slot, source.notes).blocks(nodes, Around()))
    choices = [
        Associable(id=new_choice_id(), html=word.html, match_max=0 if word.is_endless else 1) for word in whole.words
    ]
    names: dict[ChoiceId, str] = {one.id: f"word{n}" for n, one in enumerate(choices)}
    names |= {slot_id: f"place{n}" for n, slot_id in enumerate(slots)}
    interaction = GapMatchInteraction(
        response=new_response_id(), choices=disordered(choices, shuffle=True), body=body, shuffle=True
    )
    if set(interaction.slots) != set(slots):
        raise BrokenItem("a place where none can be", line=source.node.line)
    key = asked.pairs_key(names, _right(whole))
    return [InteractionBlock(interaction=interaction)], [Asked(interaction, key, "map_response")]


def _right(whole: Places) -> list[str]:
    return [f"word{right} place{n}" for n, right in enumerate(whole.wanted)]


def _stood_in(children: Sequence[Node | str]) -> list[Node | str]:
    out: list[Node | str] = []
    for child in children:
        if isinstance(child, str):
            out.append(child)
        elif child.name == "gap":
            out.append(Node("textEntryInteraction", child.attributes, (), child.line))
        else:
            out.append(Node(child.name, child.attributes, tuple(_stood_in(child.children)), child.line))
    return out
