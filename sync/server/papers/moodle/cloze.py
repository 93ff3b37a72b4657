"""Cloze: a text with `{2:SHORTANSWER:=right~%50%almost}` in it, taken apart and made into what is asked there."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from sync.server.papers import asked
from sync.server.papers.asked import ONE, Asked, Option
from sync.server.papers.keys import AcceptedNumber
from sync.server.papers.markup import Node
from sync.server.papers.moodle.plain import accepted, number_within
from sync.server.papers.moodle.source import Answer, Source, decimal
from sync.server.papers.refusals import BrokenItem
from sync.server.papers.texts import bare, gap_mark

_CHOICES = r"MULTICHOICE(?:_[VH]S?|_S)?|MC[VH]?S?|MULTIRESPONSE(?:_HS?|_S)?|MRH?S?"
_START = re.compile(rf"\{{(?P<weight>\d*):(?P<kind>SHORTANSWER(?:_C)?|SAC?|MWC?|NUMERICAL|NM|{_CHOICES}):")
_WORTH = re.compile(r"\s*(?:(?P<right>=)|%(?P<worth>-?\d+(?:[.,]\d*)?)%)")
_ESCAPED = re.compile(r"\\([}#~/\"\\=%{])")


@dataclass(frozen=True, slots=True)
class Part:
    """One place of a Cloze text: what kind, its weight, its answers as they are written."""

    kind: str
    weight: Decimal
    answers: tuple[str, ...]


def split(text: str, line: int = 0) -> tuple[str, tuple[Part, ...]]:
    """Return the text with a mark for each place, and the places; raises BrokenItem."""
    parts: list[Part] = []
    out, at = [], 0
    while found := _START.search(text, at):
        end, answers = _answers(text, found.end(), line)
        out += [bare(text[at : found.start()]), gap_mark(len(parts))]
        weight = Decimal(found["weight"][:6] or 1)
        parts.append(Part(found["kind"], weight, answers))
        at = end
    return "".join((*out, bare(text[at:]))), tuple(parts)


def _answers(text: str, start: int, line: int) -> tuple[int, tuple[str, ...]]:
    """Where the place ends, and what stands in it between `~`, feedback left out."""
    answers, current, in_feedback, at = [], "", False, start
    while at < len(text):
        sign = text[at]
        if sign == "\\" and _ESCAPED.match(text, at):
            current += "" if in_feedback else text[at : at + 2]
            at += 2
            continue
        if sign in "~}":
            answers.append(current)
            current, in_feedback = "", False
            if sign == "}":
                return at + 1, tuple(answer for answer in answers if answer.strip())
        elif sign == "#" and text[at - 1] != "&":  # `&#39;` is a sign, not a feedback
            in_feedback = True
        elif not in_feedback:
            current += sign
        at += 1
    raise BrokenItem("a { of its text is never closed", line=line)


def make(source: Source, parts: tuple[Part, ...]) -> Iterator[Asked]:
    """Yield what is asked at each place, worth its share of the whole; raises BrokenItem."""
    total = sum((part.weight for part in parts), Decimal(0))
    if total <= 0:
        raise BrokenItem("places that are worth nothing")
    for n, part in enumerate(parts):
        yield _made(source, part, name=f"place{n + 1}", share=part.weight / total)


def _made(source: Source, part: Part, *, name: str, share: Decimal) -> Asked:
    answers = [_answer(source, text) for text in part.answers]
    kind = part.kind
    if kind in ("NUMERICAL", "NM"):
        numbers: list[AcceptedNumber] = []
        for answer in answers:
            middle, _, tolerance = _words(answer.text).partition(":")
            numbers += number_within(answer, middle, tolerance)
        return asked.typed(numbers=numbers, is_number=True, name=name, share=share)
    if kind in ("SHORTANSWER", "SA", "MW", "SHORTANSWER_C", "SAC", "MWC"):
        case = kind.endswith("C")
        texts = [accepted(_words(answer.text), answer.worth, case=case) for answer in answers]
        return asked.typed(texts, name=name, share=share)
    several = kind.startswith(("MULTIRESPONSE", "MR"))
    upright = not several and kind in ("MULTICHOICE", "MULTICHOICE_S", "MC", "MCS")
    return asked.choice(
        [Option(source.rich_text(answer.text), answer.worth) for answer in answers],
        several=several,
        shuffle=kind.endswith("S"),
        in_line=upright,
        name=name,
        share=share,
    )


def _answer(source: Source, text: str) -> Answer:
    said = _WORTH.match(text)
    rest = text[said.end() :] if said else text
    worth = Decimal(0)
    if said is not None:
        worth = ONE if said["right"] else decimal(said["worth"], source.node) / 100
    meant = _ESCAPED.sub(lambda found: found[1], rest).strip()
    return Answer(_as_node(source, meant), worth)


def _as_node(source: Source, text: str) -> Node:
    return Node("answer", {}, (text,), source.node.line)


def _words(text: str) -> str:
    """The plain words of an answer that stood in HTML."""
    return html.unescape(re.sub(r"<[^>]*>", "", text)).replace("\u00a0", " ").strip()
