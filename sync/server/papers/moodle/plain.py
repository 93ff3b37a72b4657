"""Moodle's questions with one answer field: choices, texts, numbers, essays, pairs, orders."""

import re
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from sync.server.papers import asked
from sync.server.papers.asked import Asked, Option
from sync.server.papers.keys import AcceptedNumber, AcceptedText, Expr
from sync.server.papers.moodle.source import Answer, Source, decimal, text_of
from sync.server.papers.refusals import BrokenItem, NotSupported

_ANY = Decimal("1e30")


def choice(source: Source) -> Asked:
    """Return one choice or several (`multichoice`)."""
    options = [Option(source.rich(answer.node), answer.worth) for answer in source.answers()]
    single = source.said("single", "true").lower() in ("1", "true", "")
    return asked.choice(options, several=not single, shuffle=source.flag("shuffleanswers", default=True))


def choice_set(source: Source) -> Asked:
    """Return several choices of which exactly the right ones are to be chosen (`multichoiceset`)."""
    options = [Option(source.rich(answer.node), answer.worth) for answer in source.answers()]
    return asked.all_or_nothing(options, shuffle=source.flag("shuffleanswers", default=True))


def true_or_false(source: Source) -> Asked:
    """Return true and false, in the words of the bank's language (`truefalse`)."""
    right = [answer.text.strip().lower() for answer in source.answers() if answer.worth > 0]
    if len(right) != 1 or right[0] not in ("true", "false"):
        raise BrokenItem("neither true nor false is right")
    return asked.true_or_false(source.language, is_true=right[0] == "true")


def short_answer(source: Source) -> Asked:
    """Return a field for a text (`shortanswer`); `*` stands for anything, one with a backslash for itself."""
    case = source.flag("usecase")
    return asked.typed([accepted(answer.text, answer.worth, case=case) for answer in source.answers()])


def accepted(text: str, worth: Decimal, *, case: bool) -> AcceptedText:
    """Return a text that is right, with what Moodle means by its stars."""
    stars = len(re.findall(r"(?<!\\)\*", text))
    if "\\*" in text and stars:
        raise NotSupported(f"a star that is meant beside one that stands for anything: {text[:40]}")
    return AcceptedText(text=text.strip().replace("\\*", "*"), weight=worth, case=case, wildcards=stars > 0)


def numerical(source: Source) -> Asked:
    """Return a field for a number (`numerical`)."""
    numbers = [number for answer in source.answers() for number in _numbers(answer)]
    return asked.typed(numbers=numbers, is_number=True, unit=_unit(source))


def _numbers(answer: Answer) -> Sequence[AcceptedNumber]:
    said = answer.node.first("tolerance")
    tolerance = text_of(said).strip() if said is not None else ""
    return number_within(answer, answer.text, tolerance or answer.node.get("tolerance"))


def number_within(answer: Answer, text: str, tolerance: str) -> Sequence[AcceptedNumber]:
    """Return the range of a number and its tolerance; `*` is any number, worth nothing only a feedback."""
    if text.strip() == "*":
        return (AcceptedNumber(low=-_ANY, high=_ANY, weight=answer.worth),) if answer.worth else ()
    middle = decimal(text, answer.node)
    around = abs(decimal(tolerance, answer.node)) if tolerance.strip() else Decimal(0)
    return (AcceptedNumber(low=middle - around, high=middle + around, weight=answer.worth),)


def _unit(source: Source) -> str:
    """The unit that stands beside the field; Moodle asks for it sometimes, an exam never does."""
    held = source.node.first("units")
    units = [] if held is None else held.named("unit")
    if not units or source.said("showunits", "3") == "3":
        return ""
    name = units[0].first("unit_name")
    others = [unit for unit in units if (m := unit.first("multiplier")) is not None and text_of(m).strip() not in _ONE]
    unit = "" if name is None else text_of(name).strip()
    if others or source.said("unitgradingtype", "0") != "0":
        source.notes.lost(f"the unit is given ({unit}), not asked for", held.line if held else 0)
    return unit


_ONE = ("1", "1.0", "1.0000000", "")


def essay(source: Source) -> Asked:
    """Return room for an essay (`essay`); what a marker is told stays on the server."""
    form = source.said("responseformat", "editor")
    if form == "noinline" or source.count("attachmentsrequired"):
        raise NotSupported("an essay that is handed in as a file")
    if source.said("attachments", "0") not in ("", "0"):
        source.notes.lost("no file can be handed in with the essay", source.node.line)
    if source.said("responsetemplate"):
        source.notes.lost("the essay begins empty, without its template", source.node.line)
    return asked.essay(
        lines=source.count("responsefieldlines"),
        min_words=source.count("minwordlimit"),
        max_words=source.count("maxwordlimit"),
        is_rich=form in ("editor", "editorfilepicker"),
    )


def matching(source: Source) -> Asked:
    """Return rows and columns (`matching`)."""
    pairs = []
    for one in source.node.named("subquestion"):
        answer = one.first("answer")
        words = "" if answer is None else text_of(answer)
        pairs.append((source.rich(one), source.rich_text(words, one.line, "plain") if words.strip() else ""))
    return asked.matched([pair for pair in pairs if any(pair)], shuffle=source.flag("shuffleanswers", default=True))


# --- orders -----------------------------------------------------------------------------------------------------------


def ordering(source: Source) -> Asked:
    """Return a list to be put in order (`ordering`)."""
    entries = [source.rich(answer.node) for answer in source.answers()]
    if source.said("selecttype", "0").upper() not in ("0", "ALL") and source.count("selectcount") < len(entries):
        source.notes.lost("all of the list is put in order, not some of it drawn by chance", source.node.line)
    if source.said("layouttype", "0").upper() in ("1", "HORIZONTAL"):
        source.notes.lost("what is to be ordered side by side stands one below the other", source.node.line)
    said = source.said("gradingtype", "0").upper()
    if said in ("-1", "ALL_OR_NOTHING"):
        return asked.ordered(entries)
    if said not in _BY:
        source.notes.lost("a part of the order is worth what stands at its own place", source.node.line)
    return asked.ordered(entries, rules=_BY.get(said, _by_place))


def _by_place(right: Sequence[str]) -> tuple[Expr, ...]:
    """Each at its own place is worth its share."""
    return _sum_of([_stands(name, n) for n, name in enumerate(right, 1)])


def _by_next(right: Sequence[str]) -> tuple[Expr, ...]:
    """Each that is followed by the right one is worth its share; the last has none to follow."""
    return _sum_of(_followed(right))


def _by_next_and_end(right: Sequence[str]) -> tuple[Expr, ...]:
    """The same, and the last is worth its share at the end."""
    return _sum_of([*_followed(right), _stands(right[-1], len(right))])


_BY: Mapping[str, Callable[[Sequence[str]], tuple[Expr, ...]]] = {
    "0": _by_place,
    "ABSOLUTE_POSITION": _by_place,
    "1": _by_next,
    "RELATIVE_NEXT_EXCLUDE_LAST": _by_next,
    "2": _by_next_and_end,
    "RELATIVE_NEXT_INCLUDE_LAST": _by_next_and_end,
}


ORDERS: Mapping[str, Callable[[Sequence[str]], tuple[Expr, ...]]] = {
    "0": _by_place,
    "1": _by_next,
    "2": _by_next_and_end,
}
"""Ways of counting parts of an order, as Moodle numbers them."""


def _stands(name: str, place: int) -> Expr:
    at = Expr(op="index", options={"n": str(place)}, args=(Expr(op="variable", name="answer"),))
    return Expr(op="match", args=(at, Expr(op="baseValue", base="identifier", value=name)))


def _followed(right: Sequence[str]) -> list[Expr]:
    return [
        Expr(
            op="or",
            args=tuple(Expr(op="and", args=(_stands(one, n), _stands(following, n + 1))) for n in range(1, len(right))),
        )
        for one, following in pairwise(right)
    ]


def _sum_of(conditions: Sequence[Expr]) -> tuple[Expr, ...]:
    """Rules by which each of the conditions is worth its share of one point."""
    worth = Decimal(1) / len(conditions)
    score = Expr(op="variable", name="SCORE")
    share = Expr(op="baseValue", base="float", value=str(worth))
    more = Expr(op="setOutcomeValue", name="SCORE", args=(Expr(op="sum", args=(score, share)),))
    return tuple(Expr(op="responseCondition", args=(Expr(op="responseIf", args=(one, more)),)) for one in conditions)
