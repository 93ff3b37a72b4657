"""Results of an exam as a table: one line a candidate's attempt, with its points and what was given."""

import csv
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path

from sync.protocol.attempts import Attempt, Responses
from sync.protocol.draw import paper_for
from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import GapMatchInteraction, Hotspot, Interaction, Item, Paper
from sync.protocol.responses import NotAResponse, accepted, pairs_of
from sync.server.papers.keys import PaperKeys
from sync.server.papers.models import Package
from sync.server.papers.plays_told import has_recordings, heard
from sync.server.papers.refusals import Refused
from sync.server.papers.richtext import plain
from sync.server.papers.scoring import ItemScore, score_paper
from sync.server.registration.models import Exam

_FACTS = (
    "registration number",
    "name",
    "center",
    "generation",
    "state",
    "started (UTC)",
    "ended (UTC)",
    "minutes used",
    "answered",
    "points",
    "possible",
    "to be scored by hand",
    "paper",
    "counts",
    "decision",
)
_A_NUMBER = re.compile(r"[-+]?[0-9]+(?:[.,][0-9]+)?")
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


class UnknownExam(Refused):
    """An exam code that is not registered."""

    code = "CENTRAL-EXAM"
    sentence = "There is no exam of this code."


@dataclass(frozen=True, slots=True)
class Scored:
    """One attempt with its score."""

    facts: tuple[str, ...]
    paper: Paper
    scores: tuple[ItemScore, ...]
    attempt: Attempt
    counts: str
    """`yes`, `no` or `undecided`: which attempt of a candidate counts is decided at the conflict desk."""


@dataclass(frozen=True, slots=True)
class Written:
    """How many attempts were written, how many of them nobody has decided about, and how many do not count."""

    written: int
    undecided: int
    left_out: int


def write_results(exam_code: str, file: Path, *, everything: bool = False) -> Written:
    """Write the results of an exam as CSV, UTF-8 with a mark for spreadsheets, and return how many attempts.

    Of each candidate the attempt that counts; where that is undecided, all of them, and the line says so. Attempts
    that do not count are written only with `everything`. No cell begins like a formula, whatever a candidate typed.
    Raises UnknownExam.
    """
    exam = Exam.objects.filter(code=exam_code).first()
    if exam is None:
        raise UnknownExam(exam_code)
    found = list(scored(exam))
    rows = [row for row in found if everything or row.counts != "no"]
    most = max((len(row.scores) for row in rows), default=0)
    tells_plays = any(has_recordings(row.paper) for row in rows)
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        table = csv.writer(out)
        table.writerow((*_FACTS, *_columns(most, tells_plays=tells_plays)))
        for row in rows:
            table.writerow(safe(cell) for cell in (*row.facts, *_answers(row, tells_plays=tells_plays)))
    return Written(len(rows), sum(row.counts == "undecided" for row in rows), len(found) - len(rows))


def scored(exam: Exam) -> Iterator[Scored]:
    """Yield the attempts of an exam with their scores; one whose paper is not known here is left out."""
    from sync.server.exchange import conflicts, folds
    from sync.server.exchange.models import AttemptRecord

    verdicts = conflicts.verdicts(exam.pk)
    papers: dict[str, tuple[Paper, PaperKeys] | None] = {}
    records = AttemptRecord.objects.filter(profile__exam=exam).select_related("profile__center", "station")
    for record in records.order_by("profile__registration_number", "generation", "started_at"):
        attempt = folds.whole(record.public_id).attempt
        if record.package not in papers:
            papers[record.package] = _paper(record.package)
        known = papers[record.package]
        if attempt is None or known is None:
            continue
        paper = paper_for(known[0], attempt.seed)
        score = score_paper(acceptable(paper, attempt.responses), known[1].of(paper.order))
        verdict = verdicts.get(record.public_id, conflicts.ARRIVED_MEANWHILE)
        facts = (
            record.profile.registration_number,
            record.profile.full_name,
            record.profile.center.code,
            str(record.generation),
            record.state,
            f"{record.started_at:%Y-%m-%d %H:%M:%S}",
            f"{record.ended_at:%Y-%m-%d %H:%M:%S}" if record.ended_at else "",
            f"{record.used_ms / 60_000:.1f}",
            f"{record.answered}/{record.items}",
            _shown(score.points),
            _shown(score.possible),
            str(len(score.unscored)),
            f"{paper.title} ({record.package[:12]})",
            verdict.standing.value,
            verdict.why,
        )
        order = {item: n for n, item in enumerate(paper.order)}
        yield Scored(
            facts, paper, tuple(sorted(score.items, key=lambda s: order.get(s.item, 0))), attempt, verdict.standing
        )


def safe(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; plain numbers stay numbers."""
    if cell.startswith(_BEGINS_A_FORMULA) and not _A_NUMBER.fullmatch(cell):
        return f"'{cell}"
    return cell


def given(item: Item, responses: Mapping[ResponseId, Iterable[str]]) -> str:
    """Return what was given to an item, in words."""
    parts = ["; ".join(_in_words(asked, responses.get(asked.response, ()))) for asked in item.interactions]
    return " | ".join(parts) if any(parts) else ""


def _in_words(interaction: Interaction, values: Iterable[str]) -> Iterator[str]:
    """Choices by their words; pairs as `one -> other`, places by their names, numbers and texts as they are."""
    shown: dict[str, str] = {}
    for listed in ("choices", "sources", "targets", "places"):
        for number, choice in enumerate(getattr(interaction, listed, ()), start=1):
            nameless = f"place {number}" if isinstance(choice, Hotspot) else "[picture]"
            shown[choice.id] = plain(choice.html) or nameless
    if isinstance(interaction, GapMatchInteraction):
        shown |= {slot: f"gap {number}" for number, slot in enumerate(interaction.slots, start=1)}
    for value in values:
        pair = pairs_of((value,))
        if shown and pair:
            yield " -> ".join(shown.get(part, part) for part in pair[0])
        else:
            yield shown.get(value, value)


def acceptable(paper: Paper, responses: Responses) -> Responses:
    """Return the responses that the paper can have been given: a station that records more earns nothing by it."""
    kept: dict[ItemId, dict[ResponseId, tuple[str, ...]]] = {}
    for item, found in responses.items():
        asked = {one.response: one for one in paper.items[item].interactions} if item in paper.items else {}
        for response, values in found.items():
            if response not in asked:
                continue
            try:
                kept.setdefault(item, {})[response] = accepted(asked[response], values)
            except NotAResponse:
                continue
    return kept


def _columns(count: int, *, tells_plays: bool) -> Iterator[str]:
    for n in range(1, count + 1):
        yield f"question {n}"
        yield f"points {n}"
        yield f"response {n}"
        if tells_plays:
            yield f"plays {n}"


def _answers(row: Scored, *, tells_plays: bool) -> Iterator[str]:
    for score in row.scores:
        item = row.paper.items[ItemId(score.item)]
        yield score.source
        yield "" if score.points is None else _shown(score.points)
        yield given(item, row.attempt.responses.get(score.item, {}))
        if tells_plays:
            yield heard(item, row.paper, row.attempt.plays)


def _shown(points: Decimal) -> str:
    return format(points.normalize() + Decimal(0), "f")


def _paper(package: str) -> tuple[Paper, PaperKeys] | None:
    found = Package.objects.filter(hash=package).select_related("paper").first()
    return None if found is None else (found.paper.content, found.paper.right)
