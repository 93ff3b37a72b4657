"""One row of a table made into a question."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, DecimalException

from sync.protocol.numbers import read_number
from sync.server.papers import asked
from sync.server.papers.asked import ONE, Asked, Option
from sync.server.papers.assembly import Draft, demand_shown
from sync.server.papers.decoding import shortened
from sync.server.papers.keys import AcceptedNumber, AcceptedText
from sync.server.papers.media import Media
from sync.server.papers.refusals import BrokenItem, NotSupported
from sync.server.papers.report import Notes
from sync.server.papers.tables.template import ANSWERS
from sync.server.papers.written import Writer

_YES, _NO = ("yes", "true", "1", "x"), ("no", "false", "0", "")
_BETWEEN = re.compile(r"(?P<low>.+?)\.\.(?P<high>.+)")
_AROUND = re.compile(r"(?P<middle>.+?)(?:±|\+/-|\+-)(?P<by>.+)")


@dataclass(frozen=True, slots=True)
class Row:
    """A row by the names of its columns."""

    cells: Mapping[str, str]
    number: int

    def get(self, name: str) -> str:
        """Return a cell without space around it."""
        return self.cells.get(name, "").strip()

    @property
    def name(self) -> str:
        """What it is called in a report."""
        return shortened(self.get("title") or self.get("question") or f"row {self.number}")

    @property
    def answers(self) -> list[str]:
        """Its answers in their order; raises BrokenItem for one that is left out in between."""
        given = [self.get(name) for name in ANSWERS]
        while given and not given[-1]:
            given.pop()
        if not all(given):
            raise BrokenItem("an answer is left out between others", line=self.number)
        return given

    def flag(self, name: str, *, default: bool) -> bool:
        """Return a cell that is yes or no; raises BrokenItem."""
        said = self.get(name).lower()
        if said not in (*_YES, *_NO):
            raise BrokenItem(f"{name} is {said!r}, neither yes nor no", line=self.number)
        return said in _YES if said else default


def read_row(row: Row, media: Media, *, language: str, file: str) -> tuple[Draft, Notes]:
    """Return the question and what was lost; raises Refused with the row."""
    writer = Writer(media, file.rpartition("/")[0], row.number)
    kind = _kind(row.get("type")) or ("choice" if row.answers else "")
    if not row.get("question"):
        raise BrokenItem("there is no question", line=row.number)
    made: list[Asked] = []
    if kind == "true or false":
        made = [asked.true_or_false(language, is_true=_truth(row))]
    elif kind in _MAKERS:
        made = [_MAKERS[kind](row, writer)]
    elif kind != "info":
        raise NotSupported(f"the type {kind or 'nothing'}; there are: {', '.join(KINDS)}", line=row.number)
    key = asked.item_key(made, source=row.name, file=file, weight=_points(row))
    draft = Draft(blocks=writer.above(row.get("question"), made), key=key, title=row.get("title"))
    demand_shown(draft, row.number)
    return draft, writer.notes


_ALSO = {
    "true false": "true or false",
    "tf": "true or false",
    "mc": "choice",
    "multiple choice": "choice",
    "single choice": "choice",
    "multiple response": "several",
    "multiple answers": "several",
    "short answer": "text",
    "numeric": "number",
    "numerical": "number",
    "matching": "match",
    "ordering": "order",
    "description": "info",
}
"""What other tables call the kinds."""


def _kind(said: str) -> str:
    name = " ".join(re.split(r"[\s_/-]+", said.strip().lower()))
    return _ALSO.get(name, name)


def _points(row: Row) -> Decimal:
    said = row.get("points").replace(",", ".")
    try:
        points = Decimal(said or "1")
    except DecimalException as error:
        raise BrokenItem(f"points are {said[:20]!r}, which is no number", line=row.number) from error
    if not points.is_finite() or not 0 <= points <= 1_000:
        raise BrokenItem(f"points are {said[:20]}, not between 0 and 1,000", line=row.number)
    return points


def _truth(row: Row) -> bool:
    if row.get("right").lower() not in ("true", "false"):
        raise BrokenItem("right is neither true nor false", line=row.number)
    return row.get("right").lower() == "true"


def _choice(row: Row, writer: Writer) -> Asked:
    return _chosen(row, writer, several=False)


def _several(row: Row, writer: Writer) -> Asked:
    return _chosen(row, writer, several=True)


def _chosen(row: Row, writer: Writer, *, several: bool) -> Asked:
    """One is right, or each that is right is worth its share and each other takes one away."""
    answers = row.answers
    right = _numbers_of_answers(row, len(answers))
    if not several and len(right) != 1:
        raise BrokenItem("one answer is right in a choice; several in the type 'several'", line=row.number)
    share = ONE / len(right)
    options = [
        Option(writer.rich(text), share if n in right else -share if several else Decimal(0))
        for n, text in enumerate(answers, 1)
    ]
    return asked.choice(options, several=several, shuffle=row.flag("shuffle", default=True))


def _numbers_of_answers(row: Row, count: int) -> set[int]:
    """What `right` names: numbers or letters of answers."""
    said = [part for part in re.split(r"[\s,;]+", row.get("right")) if part]
    numbers = [int(part) if part.isdecimal() else ord(part.upper()) - 64 if len(part) == 1 else 0 for part in said]
    strange = next((part for part, n in zip(said, numbers, strict=True) if not 1 <= n <= count), None)
    if not said or strange is not None:
        raise BrokenItem(f"right names {strange or 'nothing'}, which is no answer", line=row.number)
    return set(numbers)


def _text(row: Row, _: Writer) -> Asked:
    """Texts that are right stand between upright strokes; `*` stands for anything."""
    case = row.flag("case", default=False)
    texts = [part.strip() for part in row.get("right").split("|") if part.strip()]
    return asked.typed([AcceptedText(text=text, case=case, wildcards="*" in text) for text in texts])


def _number(row: Row, _: Writer) -> Asked:
    """`24`, `3.14 ± 0.01`, `1..5`; several between upright strokes."""
    parts = [part for part in row.get("right").split("|") if part.strip()]
    return asked.typed(numbers=[accepted_number(part, row.number) for part in parts], is_number=True)


def accepted_number(text: str, line: int = 0) -> AcceptedNumber:
    """Return what `24`, `3.14 ± 0.01` or `1..5` means; raises BrokenItem."""
    between, around = _BETWEEN.fullmatch(text.strip()), _AROUND.fullmatch(text.strip())
    if between:
        low, high = _exact(between["low"], line), _exact(between["high"], line)
        return AcceptedNumber(low=min(low, high), high=max(low, high))
    middle = _exact(around["middle"] if around else text, line)
    by = abs(_exact(around["by"], line)) if around else Decimal(0)
    return AcceptedNumber(low=middle - by, high=middle + by)


def _exact(text: str, line: int) -> Decimal:
    found = read_number(text)
    if found is None:
        raise BrokenItem(f"{text.strip()[:40]!r} is not a number", line=line)
    return found.value


def _match(row: Row, writer: Writer) -> Asked:
    """`left -> right` in each answer; one with nothing on its left fits nowhere."""
    pairs: list[tuple[str, str]] = []
    for answer in row.answers:
        left, arrow, right = answer.partition("->")
        if not arrow:
            raise BrokenItem(f"{answer[:40]!r} is not a pair: left -> right", line=row.number)
        pairs.append((writer.rich(left.strip()), writer.rich(right.strip())))
    return asked.matched(pairs, shuffle=row.flag("shuffle", default=True))


def _order(row: Row, writer: Writer) -> Asked:
    return asked.ordered([writer.rich(answer) for answer in row.answers])


def _essay(_: Row, __: Writer) -> Asked:
    return asked.essay()


def _rich_essay(_: Row, __: Writer) -> Asked:
    return asked.essay(is_rich=True)


_MAKERS: Mapping[str, Callable[[Row, Writer], Asked]] = {
    "choice": _choice,
    "several": _several,
    "text": _text,
    "number": _number,
    "match": _match,
    "order": _order,
    "essay": _essay,
    "rich essay": _rich_essay,
}
KINDS: Sequence[str] = (*_MAKERS, "true or false", "info")
