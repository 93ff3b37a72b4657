"""Moodle's question types made into ours; one that means nothing on paper is refused by its name."""

from collections.abc import Callable, Mapping, Sequence

import msgspec

from sync.protocol.paper import Block, InteractionBlock
from sync.server.papers import asked as asking
from sync.server.papers import rubrics
from sync.server.papers.asked import Asked
from sync.server.papers.assembly import Draft, demand_shown
from sync.server.papers.moodle import cloze, on_pictures, plain, words
from sync.server.papers.moodle.source import Source, played, text_of
from sync.server.papers.refusals import BrokenItem, NotSupported, Refused

_ONE: Mapping[str, Callable[[Source], Asked]] = {
    "multichoice": plain.choice,
    "multichoiceset": plain.choice_set,
    "truefalse": plain.true_or_false,
    "shortanswer": plain.short_answer,
    "numerical": plain.numerical,
    "essay": plain.essay,
    "matching": plain.matching,
    "match": plain.matching,
    "ordering": plain.ordering,
    "ddimageortext": on_pictures.put_on_picture,
}
"""Types that ask one thing, below their text."""

_WHY = {
    "calculated": "its numbers are drawn anew for each candidate",
    "calculatedmulti": "its numbers are drawn anew for each candidate",
    "calculatedsimple": "its numbers are drawn anew for each candidate",
    "coderunner": "it runs programs",
    "random": "it draws from a bank that is not in the file",
    "randomsamatch": "it draws from a bank that is not in the file",
    "recordrtc": "it records the candidate",
    "stack": "it needs a computer algebra system",
}


def read_question(source: Source, *, file: str) -> Draft:
    """Return the question; raises Refused with the reason and the line."""
    try:
        return _read(source, file)
    except Refused as error:
        error.line = error.line or source.node.line
        raise


def _read(source: Source, file: str) -> Draft:
    kind = source.node.get("type")
    blocks, asked = _parts(source, kind)
    if not blocks:
        raise BrokenItem("there is nothing to see")
    key = asking.item_key(asked, source=source.name, file=file, weight=source.weight)
    for_markers = source.node.first("graderinfo")
    if for_markers is not None:
        key = msgspec.structs.replace(key, rubric=rubrics.told(source.nodes(for_markers)))
    draft = Draft(blocks=tuple(blocks), key=key, title=source.title)
    demand_shown(draft, source.node.line)
    return draft


def _parts(source: Source, kind: str) -> tuple[list[Block], list[Asked]]:
    """What is seen, and what is asked in it."""
    if kind in _ONE:
        asked = [_ONE[kind](source)]
        return [*_stem(source), *_below(asked)], asked
    match kind:
        case "description":
            return _stem(source), []
        case "cloze" | "multianswer":
            return _cloze(source)
        case "gapselect":
            whole = words.places(source, "selectoption")
            chosen = words.chosen(source, whole)
            return _with_gaps(source, whole.marked, chosen), chosen
        case "ddwtos":
            return _words_to_put(source)
        case "ddmarker":
            marked = on_pictures.markers(source)
            return [*_stem(source), *_below(marked)], marked
        case _:
            raise NotSupported(f"Moodle's {kind or 'question without a type'}" + _because(kind))


def _because(kind: str) -> str:
    return f": {_WHY[kind]}" if kind in _WHY else ""


def _cloze(source: Source) -> tuple[list[Block], list[Asked]]:
    stem = source.node.first("questiontext")
    marked, parts = cloze.split("" if stem is None else text_of(stem), source.node.line)
    if not parts:
        raise BrokenItem("a Cloze text without a place")
    asked = list(cloze.make(source, parts))
    return _with_gaps(source, marked, asked), asked


def _words_to_put(source: Source) -> tuple[list[Block], list[Asked]]:
    whole = words.places(source, "dragbox")
    if len({word.group for word in whole.words}) == 1:
        return words.put(source, whole)
    if any("<" in word.html for word in whole.words):
        source.notes.lost("words of several groups fit every place, not those of their group", source.node.line)
        return words.put(source, whole)
    source.notes.lost("words of several groups are chosen from lists in the text", source.node.line)
    chosen = words.chosen(source, whole)
    return _with_gaps(source, whole.marked, chosen), chosen


def _stem(source: Source) -> list[Block]:
    stem = source.node.first("questiontext")
    return [] if stem is None else source.writer.body(played(source.nodes(stem)), {})


def _below(asked: Sequence[Asked]) -> list[Block]:
    return [InteractionBlock(interaction=one.interaction) for one in asked]


def _with_gaps(source: Source, marked: str, asked: Sequence[Asked]) -> list[Block]:
    stem = source.node.first("questiontext")
    nodes = () if stem is None else source.nodes(stem, marked)
    return source.writer.body(played(nodes), {str(n): one for n, one in enumerate(asked)})
