"""QTI 1.2's items made into questions; what means nothing on paper is refused by its name."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal

from sync.protocol.paper import Block, InteractionBlock
from sync.server.papers import asked as asking
from sync.server.papers.asked import ONE, Asked, Option
from sync.server.papers.assembly import Draft, demand_shown
from sync.server.papers.keys import AcceptedNumber, AcceptedText
from sync.server.papers.markup import Node
from sync.server.papers.qti12.source import Given, Label, Source, decimal
from sync.server.papers.refusals import BrokenItem, NotSupported, Refused
from sync.server.papers.texts import bare, gap_mark

_TEXTS = ("varequal", "varsubstring")
_BLANK = re.compile(r"\[([^\[\]\s][^\[\]]{0,80})\]")


def read_question(source: Source, *, file: str) -> Draft:
    """Return the question; raises Refused with the reason and the line."""
    try:
        return _read(source, file)
    except Refused as error:
        error.line = error.line or source.line
        raise


def _read(source: Source, file: str) -> Draft:
    kind = source.kind
    if kind in _IN_TEXT:
        blocks, made = _in_text(source, _IN_TEXT[kind])
    elif kind in _BELOW:
        made = [_BELOW[kind](source)]
        blocks = [*_stem(source), *(InteractionBlock(interaction=one.interaction) for one in made)]
    elif kind == "text_only_question":
        blocks, made = _stem(source), []
    else:
        raise NotSupported(f"QTI 1.2's {kind}" + _WHY.get(kind, ""))
    if not blocks:
        raise BrokenItem("there is nothing to see")
    key = asking.item_key(made, source=source.name, file=file, weight=source.points)
    draft = Draft(blocks=tuple(blocks), key=key, title=source.node.get("title"))
    demand_shown(draft, source.line)
    return draft


def _stem(source: Source) -> list[Block]:
    text, markup = source.stem
    return source.writer.body(source.nodes(bare(text), markup), {})


_WHY = {
    "calculated_question": ": its numbers are drawn anew for each candidate",
    "file_upload_question": ": a file is handed in",
}


# --- what stands below its text ---------------------------------------------------------------------------------------


def _one(source: Source) -> Asked:
    """One choice; each is worth what the condition that names it alone gives."""
    field = _field(source)
    worth = {named[0]: one.points for one in source.given if len(named := _named(one.asks)) == 1}
    labels = source.labels(field)
    _demand_known(worth, labels, field)
    options = [Option(label.html, worth.get(label.name, Decimal(0))) for label in labels]
    return asking.choice(options, several=False, shuffle=_shuffles(field))


def _several(source: Source) -> Asked:
    """Several choices: all that are right and none that is not, or each worth its own."""
    field = _field(source)
    labels = source.labels(field)
    adds = {_named(one.asks)[0]: one.points for one in source.given if one.adds and len(_named(one.asks)) == 1}
    if adds:
        _demand_known(adds, labels, field)
        options = [Option(label.html, adds.get(label.name, Decimal(0))) for label in labels]
        return asking.choice(options, several=True, shuffle=_shuffles(field))
    right = next((_named(one.asks) for one in source.given if one.points > 0), [])
    _demand_known(dict.fromkeys(right, ONE), labels, field)
    whole = [Option(label.html, ONE if label.name in right else Decimal(0)) for label in labels]
    return asking.all_or_nothing(whole, shuffle=_shuffles(field))


def _text(source: Source) -> Asked:
    return asking.typed([_accepted(text, one.points) for one in source.given for text in _texts(one.asks)])


def _texts(asks: Node) -> Iterator[Node]:
    """The texts of which each alone is right; raises NotSupported where one is forbidden, or several are demanded."""
    for child in asks.elements:
        if child.name == "not":
            raise NotSupported("a text that must not be in the answer", line=child.line)
        found = [child] if child.name in _TEXTS else list(_texts(child))
        if child.name == "and" and len(found) > 1:
            raise NotSupported("several texts that must all be in the answer", line=child.line)
        yield from (text for text in found if text.text.strip())


def _accepted(node: Node, points: Decimal) -> AcceptedText:
    """A text that is right, or that has to stand in what is given; raises NotSupported for one with a star."""
    text, case = node.text.strip(), node.get("case", "No").lower() == "yes"
    if node.name == "varequal":
        return AcceptedText(text=text, weight=points, case=case)
    if "*" in text:
        raise NotSupported("a star in a text that has to be in the answer", line=node.line)
    return AcceptedText(text=f"*{text}*", weight=points, case=case, wildcards=True)


def _number(source: Source) -> Asked:
    return asking.typed(numbers=[number for one in source.given for number in _ranges(one)], is_number=True)


def _ranges(given: Given) -> Iterator[AcceptedNumber]:
    """Numbers that a condition names: one alone, or a lowest and a highest that stand together."""
    for node in given.asks.walk():
        low, high = node.first("vargte", "vargt"), node.first("varlte", "varlt")
        if low is not None and high is not None:
            yield AcceptedNumber(low=decimal(low.text, low), high=decimal(high.text, high), weight=given.points)
        for one in node.named("varequal"):
            value = decimal(one.text, one)
            yield AcceptedNumber(low=value, high=value, weight=given.points)


def _pairs(source: Source) -> Asked:
    """Rows are the fields, columns what they all choose from; what is right for nothing fits nowhere."""
    right = {field: name for one in source.given for field, name in _fields_named(one.asks)}
    pairs: list[tuple[str, str]] = []
    others: dict[str, str] = {}
    for field in source.fields:
        labels = {label.name: label.html for label in source.labels(field)}
        answer = right.get(field.get("ident"), "")
        if answer not in labels:
            raise BrokenItem("a row whose answer is not one of its choices", line=field.line)
        material = field.first("material")
        pairs.append(("" if material is None else source.rich(material), labels[answer]))
        others |= labels
    used = {answer for _, answer in pairs}
    return asking.matched([*pairs, *(("", html) for html in dict.fromkeys(others.values()) if html not in used)])


def _essay(_: Source) -> Asked:
    return asking.essay()


_BELOW: Mapping[str, Callable[[Source], Asked]] = {
    "multiple_choice_question": _one,
    "true_false_question": _one,
    "multiple_answers_question": _several,
    "short_answer_question": _text,
    "numerical_question": _number,
    "matching_question": _pairs,
    "essay_question": _essay,
}


# --- what stands in its text ------------------------------------------------------------------------------------------


def _in_text(source: Source, make: Callable[..., Asked]) -> tuple[list[Block], list[Asked]]:
    """A text with names in brackets, each of which a field belongs to."""
    text, markup = source.stem
    fields = {_blank_name(field): field for field in source.fields}
    right = {field: name for one in source.given for field, name in _fields_named(one.asks)}
    out: list[str] = []
    placed: list[Node] = []
    at = 0
    for found in _BLANK.finditer(text):
        field = fields.pop(found[1].strip(), None)
        if field is not None:
            out += [bare(text[at : found.start()]), gap_mark(len(placed))]
            placed.append(field)
            at = found.end()
    if fields or not placed:
        raise BrokenItem(f"the text has no place named {next(iter(fields), 'anything')}")
    share = ONE / len(placed)
    made = [
        make(source, field, right.get(field.get("ident"), ""), called=f"place{n}", share=share)
        for n, field in enumerate(placed, 1)
    ]
    marked = "".join((*out, bare(text[at:])))
    return source.writer.body(source.nodes(marked, markup), {str(n): one for n, one in enumerate(made)}), made


def _blank_name(field: Node) -> str:
    return field.get("ident").removeprefix("response_") if field.first("material") is None else _text_of(field)


def _text_of(field: Node) -> str:
    material = field.first("material")
    return "" if material is None else " ".join(material.text.split())


def _typed_blank(source: Source, field: Node, _: str, *, called: str, share: Decimal) -> Asked:
    """Every text that stands in the field is right: Canvas lists nothing else there."""
    texts = [AcceptedText(text=label.plain) for label in source.labels(field) if label.plain]
    return asking.typed(texts, name=called, share=share)


def _chosen_blank(source: Source, field: Node, right: str, *, called: str, share: Decimal) -> Asked:
    labels = source.labels(field)
    _demand_known({right: ONE}, labels, field)
    options = [Option(label.html, ONE if label.name == right else Decimal(0)) for label in labels]
    return asking.choice(options, several=False, shuffle=_shuffles(field), in_line=True, name=called, share=share)


_IN_TEXT: Mapping[str, Callable[..., Asked]] = {
    "fill_in_multiple_blanks_question": _typed_blank,
    "multiple_dropdowns_question": _chosen_blank,
}


# --- what conditions say ----------------------------------------------------------------------------------------------


def _field(source: Source) -> Node:
    fields = source.fields
    if len(fields) != 1:
        raise BrokenItem(f"{len(fields)} fields instead of one")
    return fields[0]


def _shuffles(field: Node) -> bool:
    return any(node.get("shuffle").lower() == "yes" for node in field.walk() if node.name == "render_choice")


def _all(node: Node, name: str) -> list[Node]:
    return [inner for inner in node.walk() if inner.name == name]


def _named(asks: Node) -> list[str]:
    """The choices that a condition demands; those that it forbids stand in a `not`."""
    found: list[str] = []
    for child in asks.elements:
        if child.name == "varequal":
            found.append(child.text.strip())
        elif child.name != "not":
            found += _named(child)
    return found


def _fields_named(asks: Node) -> list[tuple[str, str]]:
    return [(node.get("respident"), node.text.strip()) for node in _all(asks, "varequal")]


def _demand_known(named: Mapping[str, Decimal], labels: Sequence[Label], field: Node) -> None:
    known = {label.name for label in labels}
    strange = next((name for name, points in named.items() if points > 0 and name not in known), None)
    if strange is not None:
        raise BrokenItem(f"the key names {strange[:40] or 'nothing'!r}, which is no choice", line=field.line)
