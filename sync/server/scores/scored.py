"""Scores of attempts: what the newest key gives, and what people gave; each with the verdict whether it counts."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from hashlib import sha256

import msgspec

from sync.protocol.answers import Responses
from sync.protocol.ids import ItemId, ResponseId
from sync.server.exchange import conflicts
from sync.server.exchange.conflicts import Standing, Verdict
from sync.server.exchange.models import AttemptRecord
from sync.server.papers.keys import PaperKeys
from sync.server.papers.models import PaperRecord
from sync.server.papers.refusals import Refused
from sync.server.papers.scoring import ItemScore, PaperScore, score_paper
from sync.server.registration.models import Exam
from sync.server.scores.models import Answer, KeyVersion
from sync.server.scores.sat import AT_ONCE, Papers, Sat, attempts_of, read

Marks = Mapping[ItemId, Decimal]
Given = Mapping[tuple[str, str], Decimal]
"""By item and hash of the answer: the points that count."""


class UnknownExam(Refused):
    """An exam code that is not registered."""

    code = "CENTRAL-EXAM"
    sentence = "There is no exam of this code."


class UnknownKey(Refused):
    """A version of a key that a paper does not have."""

    code = "CENTRAL-KEY-VERSION"
    sentence = "There is no such version of the key."


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """One attempt with its score."""

    sat: Sat
    scores: tuple[ItemScore, ...]
    """Question by question, as the candidate met them."""
    keys: PaperKeys
    key_version: int
    verdict: Verdict

    @property
    def total(self) -> PaperScore:
        """What all of it comes to."""
        return PaperScore(self.scores)


class Keys:
    """The keys of papers, each version read once."""

    def __init__(self, version: int | None = None) -> None:
        self._version = version
        self._known: dict[int, tuple[int, PaperKeys]] = {}

    def of(self, paper: int) -> tuple[int, PaperKeys]:
        """Return which version counts for a paper, and the keys; raises UnknownKey for one that was asked for."""
        if paper not in self._known:
            self._known[paper] = keys_of(paper, self._version)
        return self._known[paper]


def keys_of(paper: int, version: int | None = None) -> tuple[int, PaperKeys]:
    """Return a version of a paper's keys, the newest unless one is named; raises UnknownKey."""
    versions = KeyVersion.objects.filter(paper=paper).order_by("-number")
    found = (versions if version is None else versions.filter(number=version)).first()
    if found is not None:
        return found.number, found.right
    if version not in (None, 1):
        raise UnknownKey(str(version))
    return 1, PaperRecord.objects.only("pk", "keys").get(pk=paper).right


def exam_of(code: str) -> Exam:
    """Return an exam by its code; raises UnknownExam."""
    found = Exam.objects.filter(code=code).first()
    if found is None:
        raise UnknownExam(code)
    return found


def scored(exam: Exam, *, version: int | None = None, everything: bool = True) -> Iterator[Scored]:
    """Yield the attempts of an exam with their scores, some at a time; `everything`: also those that do not count.

    One whose paper is not known here is left out. Raises UnknownKey.
    """
    verdicts = conflicts.verdicts(exam.pk) if everything else counting(exam)
    keys, papers = Keys(version), Papers()
    names = attempts_of(exam).values_list("pk", "public_id")
    wanted = [pk for pk, name in names if everything or name in verdicts]
    for start in range(0, len(wanted), AT_ONCE):
        sat = list(read(wanted[start : start + AT_ONCE], papers))
        marks = marks_of(one.record for one in sat)
        for one in sat:
            number, right = keys.of(one.kept.key)
            verdict = verdicts.get(one.record.public_id, conflicts.ARRIVED_MEANWHILE)
            yield score(one, right, marks[one.record.pk], number=number, verdict=verdict)


def score(sat: Sat, right: PaperKeys, marks: Given, *, number: int, verdict: Verdict) -> Scored:
    """Return the score of one attempt by these keys and marks."""
    order = {item: n for n, item in enumerate(sat.paper.order)}
    total = score_paper(sat.responses, right.of(sat.paper.order), given_for(sat.responses, marks))
    scores = tuple(sorted(total.items, key=lambda one: order.get(one.item, 0)))
    return Scored(sat=sat, scores=scores, keys=right, key_version=number, verdict=verdict)


def counting(exam: Exam) -> Mapping[str, Verdict]:
    """Return the verdicts on the attempts of an exam that count, or may: by the names of the attempts."""
    found = conflicts.verdicts(exam.pk)
    return {name: verdict for name, verdict in found.items() if verdict.standing is not Standing.DOES_NOT}


# --- marks ------------------------------------------------------------------------------------------------------------


def marks_of(records: Iterable[AttemptRecord]) -> Mapping[int, Given]:
    """Return the marks that count, by attempt."""
    found: dict[int, dict[tuple[str, str], Decimal]] = defaultdict(dict)
    rows = Answer.objects.filter(attempt__in=[record.pk for record in records], stage=Answer.Stage.DONE)
    for attempt, item, basis, points in rows.values_list("attempt_id", "item", "basis", "points"):
        if points is not None:
            found[attempt][item, basis] = points
    return found


def given_for(responses: Responses, marks: Given) -> Marks:
    """Return the marks of these very answers: one that was changed since is not marked."""
    items = {ItemId(item) for item, _ in marks if ItemId(item) in responses}
    told = {item: marks.get((item, basis_of(responses[item]))) for item in items}
    return {item: points for item, points in told.items() if points is not None}


def basis_of(given: Mapping[ResponseId, Iterable[str]]) -> str:
    """Return the hash of what was given to an item."""
    return sha256(msgspec.json.encode(given, order="sorted")).hexdigest()
