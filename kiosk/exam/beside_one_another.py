"""A question as it is read: in one of its languages, or in two at once, each text under its other. Pure.

Two at once is one question with both texts in it, as a bilingual paper is printed: what is chosen, typed and moved is
there once, with both names.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

import msgspec

from sync.protocol.ids import ResponseId
from sync.protocol.interactions import Part
from sync.protocol.languages import is_right_to_left, item_in, passage_in
from sync.protocol.paper import (
    Block,
    Choice,
    FlowBlock,
    GapRun,
    Hotspot,
    InlineChoiceInteraction,
    Interaction,
    InteractionBlock,
    Item,
    RecordingBlock,
    RichBlock,
    SlotBlock,
    SlotRun,
    Stimulus,
    TextRun,
)

GAP = "____"
_LISTS = ("choices", "sources", "targets", "places")
_STANDS_ALONE = re.compile(r"<(?:p|h[1-4]|ul|ol|table|blockquote|pre|hr)\b")
_PICTURE = re.compile(r'<img src="media:((?!math-)[^"]+)"[^>]*>')
_WITHOUT_DIRECTION = re.compile(r"<(p|h[1-4]|ul|ol|table|blockquote|pre)(?=[\s>])(?![^>]*\bdir=)")


class Ways(NamedTuple):
    """Which way a text of each of two languages runs where it does not say so itself."""

    first: str
    second: str


def in_languages(item: Item, tags: Sequence[str]) -> Item:
    """Return the question in these languages, one or two."""
    if len(tags) < 2:
        return item_in(item, tags[0] if tags else item.language)
    first, second = (item_in(item, tag) for tag in tags[:2])
    prompts = {name: _heard(told, second.prompts.get(name, ())) for name, told in first.prompts.items()}
    body = tuple(_blocks(first.body, second.body, Ways(_way(first.language), _way(second.language))))
    return msgspec.structs.replace(first, body=body, prompts=prompts)


def passage_in_languages(stimulus: Stimulus, tags: Sequence[str]) -> Stimulus:
    """Return a passage in these languages, one or two."""
    if len(tags) < 2:
        return passage_in(stimulus, tags[0] if tags else stimulus.language)
    first, second = (passage_in(stimulus, tag) for tag in tags[:2])
    spoken = _heard(first.spoken, second.spoken)
    html = _both(first.html, second.html, Ways(_way(first.language), _way(second.language)))
    return msgspec.structs.replace(first, html=html, spoken=spoken)


def _way(language: str) -> str:
    return "rtl" if is_right_to_left(language) else "ltr"


def _blocks(first: Sequence[Block], second: Sequence[Block], ways: Ways) -> Iterator[Block]:
    others = {block.interaction.response: block.interaction for block in second if isinstance(block, InteractionBlock)}
    if [type(block) for block in first] == [type(block) for block in second]:
        for one, other in zip(first, second, strict=True):
            yield from _pair(one, other, others, ways)
        return
    # Told in other pieces: all that the other says, before the first thing to do.
    is_told = False
    for one in first:
        if isinstance(one, InteractionBlock | RecordingBlock | FlowBlock) and not is_told:
            yield from _texts(second, ways)
            is_told = True
        yield from _pair(one, None, others, ways)
    if not is_told:
        yield from _texts(second, ways)


def _pair(one: Block, other: Block | None, others: Mapping[ResponseId, Interaction], ways: Ways) -> Iterator[Block]:
    match one:
        case RichBlock():
            same = other if isinstance(other, RichBlock) else one
            spoken = one.spoken if one == same else _heard(one.spoken, same.spoken)
            yield RichBlock(html=_both(one.html, same.html, ways), spoken=spoken)
        case InteractionBlock(interaction=asked):
            yield InteractionBlock(interaction=_interaction(asked, others.get(asked.response, asked), ways))
        case _:
            yield one
            yield from _texts((other,), ways) if isinstance(other, FlowBlock) else ()


def _texts(blocks: Sequence[Block], ways: Ways) -> Iterator[RichBlock]:
    """What is only read of another language: its gaps are empty lines, they are filled in above."""
    for block in blocks:
        if isinstance(block, RichBlock):
            yield RichBlock(html=_directed(block.html, ways.second), spoken=block.spoken)
        elif isinstance(block, FlowBlock):
            yield RichBlock(html=_directed("".join(_run(run) for run in block.runs), ways.second))


def _run(run: TextRun | GapRun | SlotRun) -> str:
    return run.html if isinstance(run, TextRun) else GAP


def _interaction(one: Interaction, other: Interaction, ways: Ways) -> Interaction:
    changed: dict[str, object] = {}
    if hasattr(one, "prompt"):
        changed["prompt"] = _both(one.prompt, getattr(other, "prompt", one.prompt), ways)
    for name in _LISTS:
        if hasattr(one, name):
            found = {choice.id: choice for choice in getattr(other, name, ())}
            is_plain = isinstance(one, InlineChoiceInteraction)
            choices = ((c, found.get(c.id, c)) for c in getattr(one, name))
            changed[name] = tuple(_choice(own, also, ways, is_plain=is_plain) for own, also in choices)
    if hasattr(one, "body"):
        changed["body"] = tuple(_inside(one.body, getattr(other, "body", ()), ways))
    return msgspec.structs.replace(one, **changed)


def _choice(one: Choice, other: Choice, ways: Ways, *, is_plain: bool) -> Part:
    if one.html == other.html:
        return one
    if is_plain or isinstance(one, Hotspot):
        return msgspec.structs.replace(one, html=" / ".join(html for html in (one.html, other.html) if html))
    html = _both(one.html, other.html, ways)
    return msgspec.structs.replace(one, html=html, spoken=_heard(one.spoken, other.spoken))


def _inside(
    first: Sequence[RichBlock | SlotBlock], second: Sequence[RichBlock | SlotBlock], ways: Ways
) -> Iterator[RichBlock | SlotBlock]:
    yield from first
    for block in second:
        html = block.html if isinstance(block, RichBlock) else "".join(_run(run) for run in block.runs)
        yield RichBlock(html=_directed(html, ways.second))


def _heard(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """Both recordings, one after the other; half a text is none that was read."""
    return one + other if one and other else ()


def _both(one: str, other: str, ways: Ways) -> str:
    if one == other or not other:
        return one
    second = _directed(_without_pictures_of(one, other) if one else other, ways.second)
    return _directed(one, ways.first) + second if one else second


def _without_pictures_of(one: str, other: str) -> str:
    """A picture that both have is seen once; formulas are part of their sentences."""
    seen = set(_PICTURE.findall(one))
    return _PICTURE.sub(lambda found: "" if found[1] in seen else found[0], other)


def _directed(html: str, way: str) -> str:
    """Let every block say its direction: what says none runs as its language does, also beside one that does not."""
    if not _STANDS_ALONE.match(html):
        return f'<p dir="{way}">{html}</p>' if html else ""
    return _WITHOUT_DIRECTION.sub(rf'<\1 dir="{way}"', html)
