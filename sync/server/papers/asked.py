"""What banks ask, made into an interaction and its key: the same for GIFT, Moodle XML, Canvas, Aiken and tables."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

import msgspec

from sync.protocol.ids import ChoiceId
from sync.protocol.paper import (
    Associable,
    Choice,
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
    TextEntryInteraction,
)
from sync.server.papers.assembly import disordered, new_choice_id, new_item_id, new_response_id
from sync.server.papers.keys import (
    AcceptedNumber,
    AcceptedText,
    Entry,
    Expr,
    How,
    ItemKey,
    Mapped,
    Outcome,
    ResponseKey,
)
from sync.server.papers.markup import Node
from sync.server.papers.refusals import BrokenItem
from sync.server.papers.richtext import Child, plain
from sync.server.papers.words import true_and_false

ONE = Decimal(1)
_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Asked:
    """An interaction, what is right for it, and how that is scored where nothing else is asked."""

    interaction: Interaction
    key: ResponseKey
    how: How
    rules: tuple[Expr, ...] = ()

    @property
    def is_in_line(self) -> bool:
        """Whether it stands in a line of text."""
        return isinstance(self.interaction, TextEntryInteraction | InlineChoiceInteraction)

    @property
    def most(self) -> Decimal:
        """The most that it gives."""
        weights = [*(text.weight for text in self.key.texts), *(number.weight for number in self.key.numbers)]
        return max(weights, default=ONE) if self.how == "accepted" else ONE


@dataclass(frozen=True, slots=True)
class Option:
    """Something to choose, and what it is worth, one being all."""

    html: str
    worth: Decimal = _NOTHING


def true_or_false(language: str, *, is_true: bool, name: str = "answer") -> Asked:
    """Return the two words of a language to choose from."""
    yes, no = (Choice(id=new_choice_id(), html=word, fixed=True) for word in true_and_false(language))
    key = ResponseKey(name=name, choices={yes.id: "true", no.id: "false"}, correct=("true" if is_true else "false",))
    return Asked(ChoiceInteraction(response=new_response_id(), choices=(yes, no)), key, "match_correct")


def choice(
    options: Sequence[Option],
    *,
    several: bool,
    shuffle: bool = True,
    in_line: bool = False,
    name: str = "answer",
    share: Decimal = ONE,
) -> Asked:
    """Return options of which one, or several, are chosen; in a line of text where that can be. Raises BrokenItem.

    `share` is what all of it is worth in its question.
    """
    if any(not option.html for option in options):
        raise BrokenItem("an answer without text")
    if not any(option.worth > 0 for option in options):
        raise BrokenItem("no answer is right")
    choices = [Choice(id=new_choice_id(), html=option.html) for option in options]
    key, how = _choice_key(choices, options, several=several, name=name, share=share)
    response = new_response_id()
    if in_line and not several and all("<" not in option.html for option in options):
        flat = [Choice(id=one.id, html=plain(one.html)) for one in choices]
        listed = disordered(flat, shuffle=shuffle)
        return Asked(InlineChoiceInteraction(response=response, choices=listed, shuffle=shuffle), key, how)
    interaction = ChoiceInteraction(
        response=response,
        choices=disordered(choices, shuffle=shuffle),
        shuffle=shuffle,
        max_choices=0 if several else 1,
    )
    return Asked(interaction, key, how)


def all_or_nothing(options: Sequence[Option], *, shuffle: bool) -> Asked:
    """Return options of which exactly those with any worth are to be chosen, or nothing is earned."""
    several = choice(options, several=True, shuffle=shuffle)
    return Asked(several.interaction, msgspec.structs.replace(several.key, mapping=None), "match_correct")


def _choice_key(
    choices: Sequence[Choice], options: Sequence[Option], *, several: bool, name: str, share: Decimal
) -> tuple[ResponseKey, How]:
    names = {one.id: f"answer {n}" for n, one in enumerate(choices, 1)}
    worth = {known: option.worth for known, option in zip(names.values(), options, strict=True)}
    right = [known for known, points in worth.items() if points == 1]
    if not several and share == ONE and len(right) == 1 and all(points in (0, 1) for points in worth.values()):
        return ResponseKey(name=name, choices=names, correct=(right[0],)), "match_correct"
    liked = tuple(known for known, points in worth.items() if points > 0)
    key = ResponseKey(
        name=name,
        cardinality="multiple" if several else "single",
        choices=names,
        correct=liked if several else tuple(right[:1]),
        mapping=Mapped(
            entries=tuple(Entry(value=known, points=points * share) for known, points in worth.items() if points),
            lower=_NOTHING if several else None,
            upper=share if several else None,
        ),
    )
    return key, "map_response"


def typed(
    texts: Sequence[AcceptedText] = (),
    numbers: Sequence[AcceptedNumber] = (),
    *,
    is_number: bool = False,
    unit: str = "",
    name: str = "answer",
    share: Decimal = ONE,
) -> Asked:
    """Return a field for a text or a number; raises BrokenItem where nothing is right."""
    if not texts and not numbers:
        raise BrokenItem("no answer is right")
    base: Literal["string", "float"] = "float" if is_number else "string"
    longest = max((len(text.text) for text in texts), default=0)
    interaction = TextEntryInteraction(
        response=new_response_id(),
        base_type=base,
        expected_length=0 if is_number or not longest else 10 * -(-longest // 10),
        unit=unit,
    )
    key = ResponseKey(
        name=name,
        base_type=base,
        texts=tuple(msgspec.structs.replace(text, weight=text.weight * share) for text in texts),
        numbers=tuple(msgspec.structs.replace(number, weight=number.weight * share) for number in numbers),
    )
    return Asked(interaction, key, "accepted")


def essay(
    *, lines: int = 0, min_words: int = 0, max_words: int = 0, is_rich: bool = False, name: str = "answer"
) -> Asked:
    """Return room for an essay, whose words may be shaped or not."""
    interaction = ExtendedTextInteraction(
        response=new_response_id(),
        expected_lines=lines,
        min_words=min_words,
        max_words=max_words,
        format="rich" if is_rich else "plain",
    )
    return Asked(interaction, ResponseKey(name=name, base_type="string"), "by_hand")


def matched(pairs: Sequence[tuple[str, str]], *, shuffle: bool = True) -> Asked:
    """Return rows and columns, each right pair worth its share. The same answer to two rows is one column; an answer to
    nothing is a column that fits nowhere. Raises BrokenItem.
    """
    if any(not answer for _, answer in pairs):
        raise BrokenItem("an answer without text")
    columns = {answer: n for n, answer in enumerate(dict.fromkeys(answer for _, answer in pairs), 1)}
    rows = [(question, answer) for question, answer in pairs if question]
    if len(rows) < 2:
        raise BrokenItem("fewer than two to match")
    sources = tuple(Associable(id=new_choice_id(), html=question) for question, _ in rows)
    targets = tuple(Associable(id=new_choice_id(), html=answer, match_max=0) for answer in columns)
    names = {one.id: f"row{n}" for n, one in enumerate(sources, 1)}
    names |= {one.id: f"answer{n}" for n, one in enumerate(targets, 1)}
    interaction = MatchInteraction(
        response=new_response_id(),
        sources=disordered(sources, shuffle=shuffle),
        targets=disordered(targets, shuffle=True),
        shuffle=shuffle,
        max_associations=len(sources),
    )
    right = [f"row{n} answer{columns[answer]}" for n, (_, answer) in enumerate(rows, 1)]
    return Asked(interaction, pairs_key(names, right), "map_response")


def pairs_key(names: Mapping[ChoiceId, str], right: Sequence[str], *, name: str = "answer") -> ResponseKey:
    """Return the key of things put together: each right pair is worth its share of the whole."""
    share = ONE / len(right)
    return ResponseKey(
        name=name,
        base_type="directedPair",
        cardinality="multiple",
        choices=dict(names),
        correct=tuple(right),
        mapping=Mapped(entries=tuple(Entry(value=pair, points=share) for pair in right), upper=ONE),
    )


def ordered(entries: Sequence[str], *, rules: Callable[[Sequence[str]], tuple[Expr, ...]] | None = None) -> Asked:
    """Return a list to be put into the order in which it is given; without `rules` all of it is right or nothing."""
    if len(entries) < 2 or any(not html for html in entries):
        raise BrokenItem("fewer than two to put in order, or one without text")
    choices = tuple(Choice(id=new_choice_id(), html=html) for html in entries)
    names = {one.id: f"place{n}" for n, one in enumerate(choices, 1)}
    right = tuple(names.values())
    interaction = OrderInteraction(response=new_response_id(), choices=disordered(choices, shuffle=True), shuffle=True)
    key = ResponseKey(name="answer", cardinality="ordered", choices=dict(names), correct=right)
    return Asked(interaction, key, "match_correct") if rules is None else Asked(interaction, key, "rules", rules(right))


def item_key(
    asked: Sequence[Asked], *, source: str, file: str, weight: Decimal = ONE, is_information: bool = False
) -> ItemKey:
    """Return the key of a question in which all of these are asked: of several, each gives its share."""
    how: How = "information"
    if len(asked) == 1:
        how = asked[0].how
    elif asked:
        how = "by_hand" if any(one.how == "by_hand" for one in asked) else "accepted"
    points = asked[0].most if len(asked) == 1 else ONE
    return ItemKey(
        item=new_item_id(),
        source=source,
        how=how,
        file=file,
        responses={one.interaction.response: one.key for one in asked},
        points=_NOTHING if is_information or not asked else points,
        weight=weight,
        rules=asked[0].rules if how == "rules" else (),
        outcomes={"SCORE": Outcome(values=("0",))} if how == "rules" else {},
    )


def one_line(html: str) -> str:
    """Return rich text without the paragraph around it, where it is only one: rows should not have space around."""
    inner = html.removeprefix("<p>").removesuffix("</p>")
    return inner if html == f"<p>{inner}</p>" and "<p>" not in inner else html


def with_places(children: Sequence[Child], asked: Mapping[str, Asked]) -> list[Child]:
    """Return the nodes with an interaction's element for every gap, as what takes bodies apart knows it."""
    out: list[Child] = []
    for child in children:
        if isinstance(child, str):
            out.append(child)
        elif child.name == "gap" and child.get("n") in asked:
            name = "textEntryInteraction" if asked[child.get("n")].is_in_line else "choiceInteraction"
            out.append(Node(name, child.attributes, (), child.line))
        else:
            out.append(Node(child.name, child.attributes, tuple(with_places(child.children, asked)), child.line))
    return out


def places_in(children: Sequence[Child]) -> list[str]:
    """Return the numbers of the gaps as they stand."""
    found: list[str] = []
    for child in children:
        if isinstance(child, Node):
            found += [child.get("n")] if child.name == "gap" else places_in(child.children)
    return found
