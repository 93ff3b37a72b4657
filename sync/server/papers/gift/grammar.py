"""GIFT's grammar: text to questions, each with the line where it begins. What they mean for a paper is said elsewhere.

Questions are separated by blank lines; a backslash escapes `~ = # { } :` and itself; `//` begins a comment line.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, DecimalException
from typing import Literal

from sync.server.papers.decoding import shortened
from sync.server.papers.refusals import BrokenItem
from sync.server.papers.texts import Text

MAX_QUESTION = 100_000

Kind = Literal["TF", "MC", "Short", "Numerical", "Essay", "Matching", "Description", "Category"]


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is right: from `low` to `high`. `form` is how it was written: `simple`, `range`, `high-low`."""

    low: Decimal
    high: Decimal
    form: str


@dataclass(frozen=True, slots=True)
class Answer:
    """One answer of a question."""

    is_right: bool
    content: Text | Number
    weight: Decimal | None = None
    feedback: Text | None = None


@dataclass(frozen=True, slots=True)
class Pair:
    """One pair of a matching question."""

    left: Text
    right: str


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it is written. `tail` is what follows the answers in the sentence, None where nothing does."""

    kind: Kind
    line: int
    stem: Text
    title: str | None = None
    tail: str | None = None
    before_tail: str = " "
    """The space that stood before the answers."""
    answers: tuple[Answer, ...] = ()
    pairs: tuple[Pair, ...] = ()
    is_true: bool = False
    feedbacks: tuple[Text | None, ...] = ()
    general_feedback: Text | None = None

    @property
    def name(self) -> str:
        """What it is called in a report."""
        return shortened(self.title or self.stem.text)


@dataclass(frozen=True, slots=True)
class Chunk:
    """The lines of one question."""

    text: str
    line: int
    is_open: bool = False
    """A brace was never closed."""


_ESCAPED = re.compile(r"\\([~=#{}:\\n])")
_TITLE = re.compile(r"\s*::(?P<title>(?:\\.|(?!::).)*)::", re.DOTALL)
_FORMAT = re.compile(r"\s*\[(?P<format>html|moodle|plain|markdown)\]", re.IGNORECASE)
_TRUTH = re.compile(r"\s*(?P<truth>TRUE|FALSE|T|F)\s*(?P<rest>#.*)?\Z", re.IGNORECASE | re.DOTALL)
_WEIGHT = re.compile(r"\s*%(?P<weight>-?[0-9]+(?:\.[0-9]*)?)%")
_NUMBER = r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]{1,2})?"
_RANGE = re.compile(rf"\s*(?P<low>{_NUMBER})\s*\.\.\s*(?P<high>{_NUMBER})\s*\Z")
_TOLERANCE = re.compile(rf"\s*(?P<value>{_NUMBER})\s*(?::\s*(?P<by>{_NUMBER})\s*)?\Z")


def unescaped(text: str) -> str:
    """Return the text as it is meant."""
    return _ESCAPED.sub(lambda found: "\n" if found[1] == "n" else found[1], text)


def chunks(text: str) -> Iterator[Chunk]:
    """Yield the questions' texts with their lines; comments are gone, lines still count."""
    lines = text.splitlines()
    at = 0
    while at < len(lines):
        if not lines[at].strip() or _is_comment(lines[at]):
            at += 1
            continue
        end, is_open = _end(lines, at)
        kept = ("" if _is_comment(line) else line for line in lines[at:end])
        yield Chunk("\n".join(kept), at + 1, is_open)
        at = end


def _end(lines: Sequence[str], start: int) -> tuple[int, bool]:
    """Where a question ends: at a blank line outside braces. One left open ends at its first blank line."""
    depth, first_blank = 0, len(lines)
    for n in range(start, len(lines)):
        line = lines[n]
        if not line.strip():
            first_blank = min(first_blank, n)
            if depth <= 0:
                return n, False
        elif not _is_comment(line) and len(line) <= MAX_QUESTION:  # one that is longer is refused whatever is in it
            depth += sum({"{": 1, "}": -1}[found[0]] for found in _unescaped(line, "{}"))
            if line.lstrip().startswith("$CATEGORY:"):
                return n + 1, False
    return (first_blank, True) if depth > 0 else (len(lines), False)


def _is_comment(line: str) -> bool:
    return line.lstrip().startswith("//")


def _unescaped(text: str, signs: str) -> Iterator[re.Match[str]]:
    """Yield the signs that no backslash stands before."""
    for found in re.finditer(rf"\\.|[{re.escape(signs)}]", text, re.DOTALL):
        if found[0][0] != "\\":
            yield found


def parse(chunk: Chunk) -> Question:
    """Return the question; raises BrokenItem with the reason and the line."""
    if len(chunk.text) > MAX_QUESTION:
        raise BrokenItem(f"longer than {MAX_QUESTION} characters", line=chunk.line)
    if chunk.is_open:
        raise BrokenItem("a { is never closed", line=chunk.line)
    text = chunk.text
    if text.lstrip().startswith("$CATEGORY:"):
        category = unescaped(text.partition("$CATEGORY:")[2].strip())
        return Question("Category", chunk.line, Text(""), title=category)
    title = _TITLE.match(text)
    rest = text[title.end() :] if title else text
    said = _FORMAT.match(rest)
    markup = said["format"].lower() if said else "moodle"
    rest = rest[said.end() :] if said else rest
    return _question(rest, unescaped(title["title"].strip()) if title else None, markup, chunk.line)


def _question(text: str, title: str | None, markup: str, line: int) -> Question:
    braces = list(_unescaped(text, "{}"))
    signs = [found[0] for found in braces]
    if not braces:
        return Question("Description", line, _text(text, markup), title=title)
    if signs != ["{", "}"]:
        raise BrokenItem("braces that do not make one block of answers (write \\{ and \\} in text)", line=line)
    before, inside, after = (
        text[: braces[0].start()],
        text[braces[0].end() : braces[1].start()],
        text[braces[1].end() :],
    )
    general = next((found for found in _unescaped_run(inside, "####")), None)
    feedback = None if general is None else _text(inside[general + 4 :], markup)
    inside = inside if general is None else inside[:general]
    stem = _text(before, markup)
    tail = unescaped(after).rstrip() if after.strip() else None
    found = _Answers(inside, markup, line).question(stem, title, tail, feedback)
    return replace(found, before_tail=" " if before[-1:].isspace() else "")


def _unescaped_run(text: str, run: str) -> Iterator[int]:
    for found in _unescaped(text, "#"):
        if text.startswith(run, found.start()):
            yield found.start()


def _text(text: str, markup: str) -> Text:
    said = _FORMAT.match(text)
    if said:
        markup, text = said["format"].lower(), text[said.end() :]
    return Text(unescaped(text.strip()), markup)


class _Answers:
    """What stands between the braces."""

    def __init__(self, inside: str, markup: str, line: int) -> None:
        self._inside = inside
        self._markup = markup
        self._line = line

    def question(self, stem: Text, title: str | None, tail: str | None, feedback: Text | None) -> Question:
        inside = self._inside.strip()
        truth = _TRUTH.match(self._inside)
        if truth:
            said = self._feedbacks(truth["rest"] or "")
            is_true = truth["truth"].upper().startswith("T")
            return Question(
                "TF", self._line, stem, title, tail, is_true=is_true, feedbacks=said, general_feedback=feedback
            )
        if not inside:
            return Question("Essay", self._line, stem, title, tail, general_feedback=feedback)
        kind, answers, pairs = self._kind(inside)
        return Question(kind, self._line, stem, title, tail, answers=answers, pairs=pairs, general_feedback=feedback)

    def _kind(self, inside: str) -> tuple[Kind, tuple[Answer, ...], tuple[Pair, ...]]:
        if inside.startswith("#"):
            return "Numerical", tuple(self._numbers(inside[1:])), ()
        parts = self._parts(inside)
        if any(sign == "~" for sign, _ in parts):
            return "MC", tuple(self._answer(sign, part) for sign, part in parts), ()
        if parts and all("->" in part for _, part in parts):
            return "Matching", (), tuple(self._pair(part) for _, part in parts)
        return "Short", tuple(self._answer(sign, part) for sign, part in parts), ()

    def _parts(self, inside: str) -> list[tuple[str, str]]:
        """The answers with the sign before each; one without any is right."""
        signs = list(_unescaped(inside, "=~"))
        first = inside[: signs[0].start()] if signs else inside
        if first.strip() and any(found[0] == "~" for found in signs):
            raise BrokenItem(f"{first.strip()[:40]!r} stands before the answers", line=self._line)
        ends = [*(found.start() for found in signs[1:]), len(inside)]
        parts = [(found[0], inside[found.end() : end]) for found, end in zip(signs, ends, strict=bool(signs))]
        return [("=", first), *parts] if first.strip() else parts

    def _answer(self, sign: str, part: str) -> Answer:
        weight, rest, feedback = self._split(part)
        return Answer(sign == "=", _text(rest, self._markup), weight, feedback)

    def _split(self, part: str) -> tuple[Decimal | None, str, Text | None]:
        said = _WEIGHT.match(part)
        rest = part[said.end() :] if said else part
        hash_sign = next(_unescaped(rest, "#"), None)
        feedback = None if hash_sign is None else _text(rest[hash_sign.end() :], self._markup)
        rest = rest if hash_sign is None else rest[: hash_sign.start()]
        return (Decimal(said["weight"]) if said else None), rest, feedback

    def _feedbacks(self, rest: str) -> tuple[Text | None, ...]:
        starts = list(_unescaped(rest, "#"))
        ends = [*(found.start() for found in starts[1:]), *([len(rest)] if starts else [])]
        texts = (_text(rest[found.end() : end], self._markup) for found, end in zip(starts, ends, strict=True))
        return tuple(text if text.text else None for text in texts)

    def _pair(self, part: str) -> Pair:
        left, _, right = part.partition("->")
        return Pair(_text(left, self._markup), unescaped(right.strip()))

    def _numbers(self, inside: str) -> Iterator[Answer]:
        for sign, part in self._parts(inside):
            weight, rest, feedback = self._split(part)
            if sign == "~" and not rest.strip():
                continue  # a feedback for every other number
            yield Answer(sign == "=", self._number(rest), weight, feedback)

    def _number(self, text: str) -> Number:
        between, around = _RANGE.match(text), _TOLERANCE.match(text)
        try:
            if between:
                return Number(Decimal(between["low"]), Decimal(between["high"]), "high-low")
            if around:
                value, by = Decimal(around["value"]), Decimal(around["by"] or 0)
                return Number(value - by, value + by, "range" if around["by"] else "simple")
        except DecimalException as error:
            raise BrokenItem(f"{text.strip()[:40]!r} is not a number", line=self._line) from error
        raise BrokenItem(f"{text.strip()[:40]!r} is not a number", line=self._line)
