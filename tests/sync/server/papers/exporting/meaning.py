"""What a paper means, told in a way that two papers can be compared: ids are chance, words and points are not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from random import Random

from sync.protocol.ids import ItemId
from sync.protocol.paper import (
    ExtendedTextInteraction,
    GapMatchInteraction,
    Interaction,
    Item,
    OrderInteraction,
    Section,
    SelectPointInteraction,
    SliderInteraction,
    TestPart,
    TextEntryInteraction,
)
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.keys import ItemKey
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import shown

_PICTURE = re.compile(r'<img src="media:[^"]*" width="[^"]*" height="[^"]*" alt="([^"]*)"[^>]*>')
LISTS = ("choices", "sources", "targets", "places")


def seen(item: Item) -> str:
    """What a candidate sees, a picture by its words; a field alone in its line is a field."""
    return _PICTURE.sub(r"(\1)", shown(item.body)).replace("{[text_entry]}", "[text_entry]")


def listed(item: Item) -> list[list[tuple[object, ...]]]:
    """What there is to choose from in each interaction, without order and ids."""
    return [[_rows(asked, name) for name in LISTS if getattr(asked, name, ())] for asked in item.interactions]


def _rows(asked: Interaction, name: str) -> tuple[object, ...]:
    rows = (
        (_PICTURE.sub(r"(\1)", one.html), one.fixed, getattr(one, "match_max", None), getattr(one, "coords", None))
        for one in getattr(asked, name)
    )
    return tuple(sorted(rows, key=repr))


def settings(item: Item) -> list[dict[str, object]]:
    """What else is said of each interaction."""
    return [
        {
            name: getattr(asked, name)
            for name in asked.__struct_fields__
            if name not in (*LISTS, "response", "picture", "body", "unit", "min_words", "max_words", "prompt")
        }
        for asked in item.interactions
    ]


def words_of(asked: Interaction) -> dict[str, str]:
    """The choices of an interaction by their words and place."""
    found: dict[str, str] = {}
    for name in LISTS:
        for one in getattr(asked, name, ()):
            label = f"{name}:{_PICTURE.sub(chr(92) + '1', one.html)}:{getattr(one, 'coords', '')}"
            while label in found:
                label += "'"
            found[label] = str(one.id)
    if isinstance(asked, GapMatchInteraction):
        found |= {f"slot:{n}": str(slot) for n, slot in enumerate(asked.slots)}
    return found


def guesses(asked: Interaction, key: ItemKey, chance: Random) -> list[tuple[str, ...]]:
    """Some ways to answer an interaction, in words: the right one, and others."""
    one = key.responses[asked.response]
    known = {str(choice): label for label, choice in words_of(asked).items()}
    names = {name: known[str(choice)] for choice, name in one.choices.items() if str(choice) in known}
    right = tuple(_in_words(value, names) for value in one.correct)
    if isinstance(asked, TextEntryInteraction | SliderInteraction):
        texts = [text.text.replace("*", "x y") for text in one.texts] + [str(n.low) for n in one.numbers]
        return [(text,) for text in (*texts, *(t.upper() for t in texts), *right, "nothing like it", "-1")]
    if isinstance(asked, SelectPointInteraction):
        return [("10 10",), ("52 48",), (f"{chance.randrange(100)} {chance.randrange(100)}",)]
    if isinstance(asked, ExtendedTextInteraction):
        return [("words",)]
    labels = sorted(known.values())
    if one.base_type in ("pair", "directedPair"):
        firsts = [label for label in labels if label.startswith(("sources", "choices"))]
        seconds = [label for label in labels if label.startswith(("targets", "places", "slot"))] or firsts
        some = tuple(f"{chance.choice(firsts)}\t{chance.choice(seconds)}" for _ in range(2))
        return [right, some, right[:1]]
    if isinstance(asked, OrderInteraction):
        return [right, tuple(chance.sample(labels, len(labels)))]
    return [right, *((label,) for label in labels), tuple(labels[:2])]


def _in_words(value: str, names: Mapping[str, str]) -> str:
    if value in names or not names:
        return names.get(value, value)
    return "\t".join(names[part] for part in value.split(" "))


def points(item: Item, key: ItemKey, given: Sequence[Sequence[str]]) -> Decimal | None:
    """The points for answers in words, one for each interaction."""
    values = {}
    for asked, words in zip(item.interactions, given, strict=True):
        ids = words_of(asked)
        values[asked.response] = [" ".join(ids.get(part, part) for part in word.split("\t")) for word in words]
    return score_item(values, key).points


def answers(found: ImportedPaper, name: ItemId, seed: int) -> Iterator[list[tuple[str, ...]]]:
    """Some ways to answer an item."""
    chance = Random(seed)
    item, key = found.paper.items[name], found.keys.items[name]
    ways = [guesses(asked, key, chance) for asked in item.interactions]
    for n in range(max(map(len, ways), default=0)):
        yield [way[n % len(way)] for way in ways]
    for _ in range(6):
        yield [chance.choice(way) for way in ways]


def same_meaning(one: ImportedPaper, other: ImportedPaper) -> None:
    """Assert that two papers ask the same, show the same and score the same."""
    assert len(one.paper.order) == len(other.paper.order)
    for n, (first, second) in enumerate(zip(one.paper.order, other.paper.order, strict=True)):
        items = one.paper.items[first], other.paper.items[second]
        keys = one.keys.items[first], other.keys.items[second]
        assert seen(items[0]) == seen(items[1])
        assert listed(items[0]) == listed(items[1])
        assert settings(items[0]) == settings(items[1])
        assert items[0].points_milli == items[1].points_milli
        assert keys[0].source == keys[1].source
        for given in answers(one, first, n):
            assert points(items[0], keys[0], given) == points(items[1], keys[1], given), (keys, given)


def same_structure(one: ImportedPaper, other: ImportedPaper) -> None:
    """Assert that two papers are gone through in the same way."""
    assert [_shape(part, one) for part in one.paper.parts] == [_shape(part, other) for part in other.paper.parts]
    for name in ("title", "languages", "instructions", "told", "time_limit_ms", "min_time_ms", "format"):
        assert getattr(one.paper, name) == getattr(other.paper, name)


def _shape(part: TestPart, whole: ImportedPaper) -> tuple[object, ...]:
    order = {item: n for n, item in enumerate(whole.paper.order)}

    def places(section: Section) -> list[list[int]]:
        return [[order[item] for item in items] for items in (section.items, section.required, section.fixed)]

    sections = [
        (
            s.title,
            s.titles,
            s.rubric,
            s.rubrics,
            s.shuffle,
            s.select,
            s.time_limit_ms,
            s.min_time_ms,
            s.after,
            places(s),
        )
        for s in part.sections
    ]
    times = (part.time_limit_ms, part.min_time_ms)
    return (part.navigation, part.submission, times, part.is_locked, part.after, sections)
