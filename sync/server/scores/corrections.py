"""Corrected keys: what is changed of a question, what that does to every score, and the record of both."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal

import msgspec
from django.db import transaction

from sync.protocol.ids import ItemId
from sync.server.exchange.models import AttemptRecord
from sync.server.papers.keys import ItemKey, PaperKeys, encode_keys, format_of
from sync.server.papers.models import PaperRecord
from sync.server.papers.scoring import ItemScore
from sync.server.registration.locking import under_lock
from sync.server.scores.models import KeyVersion, ScoreChange
from sync.server.scores.recast import CorrectionRefused, recast
from sync.server.scores.sat import AT_ONCE, Papers, attempts_of, read
from sync.server.scores.scored import Scored, counting, keys_of, marks_of, score

Do = Literal["drop", "credit", "accept", "replace"]
"""drop     the question counts for nobody
credit   everybody who met it has all its points
accept   this is right too
replace  this is right, and what was right is not any more
"""
WORDS: Mapping[str, str] = {
    "drop": "Counts for nobody",
    "credit": "All points for everybody",
    "accept": "This is right too",
    "replace": "Only this is right",
}


class Correction(msgspec.Struct, frozen=True, kw_only=True):
    """What is changed of one question."""

    question: str
    """Its name for people, its number in the paper, or its id."""
    do: Do
    answers: tuple[str, ...] = ()
    """Letters or words of choices; texts; numbers like `24`, `3.14 ± 0.01`, `1..5`."""


class ItemChange(msgspec.Struct, frozen=True, kw_only=True):
    """What became of one question of one candidate."""

    question: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Changed:
    """One attempt's score by the key as it was and as it would be; no answer of it stays in memory."""

    record: AttemptRecord
    before: Decimal
    after: Decimal
    possible_before: Decimal
    possible_after: Decimal
    items: tuple[ItemChange, ...]
    """The questions that came out otherwise."""

    @property
    def gained(self) -> Decimal:
        """How many points more."""
        return self.after - self.before

    @property
    def told(self) -> tuple[str, str]:
        """The points before and after, each of how many."""
        return (
            f"{self.before.normalize():f}/{self.possible_before.normalize():f}",
            f"{self.after.normalize():f}/{self.possible_after.normalize():f}",
        )


@dataclass(slots=True, kw_only=True)
class Outcome:
    """What a correction does: to whom, and how much."""

    number: int
    """The version that it makes."""
    keys: PaperKeys
    corrections: tuple[Correction, ...]
    scored: int = 0
    changed: list[Changed] = field(default_factory=list)

    @property
    def higher(self) -> int:
        """How many have more points."""
        return sum(one.gained > 0 for one in self.changed)

    @property
    def lower(self) -> int:
        """How many have fewer."""
        return sum(one.gained < 0 for one in self.changed)


# --- the key ----------------------------------------------------------------------------------------------------------


def corrected(record: PaperRecord, corrections: Sequence[Correction]) -> Outcome:
    """Return the version of the key that these corrections make, with no score yet; raises CorrectionRefused."""
    if not corrections:
        raise CorrectionRefused("nothing is to be corrected")
    number, right = keys_of(record.pk)
    paper, items = record.content, dict(right.items)
    named: list[Correction] = []
    for one in corrections:
        key = _named(one.question, items, paper.order)
        named.append(msgspec.structs.replace(one, question=key.source))
        items[key.item] = recast(items[key.item], paper.items[key.item], one.do, one.answers)
    form = max(right.format, format_of(items.values()))
    keys = msgspec.structs.replace(right, items=items, format=form)
    return Outcome(number=number + 1, keys=keys, corrections=tuple(named))


def _named(question: str, items: Mapping[ItemId, ItemKey], order: Sequence[ItemId]) -> ItemKey:
    """Return the question that is meant; raises CorrectionRefused where it is none, or one of several."""
    asked = [item for item in order if items[item].how != "information"]
    if ItemId(question) in items:
        return items[ItemId(question)]
    found = [items[item] for item in asked if items[item].source == question]
    if not found and question.isascii() and question.isdecimal() and 1 <= int(question) <= len(asked):
        found = [items[asked[int(question) - 1]]]
    if len(found) != 1:
        raise CorrectionRefused(
            f"{'no question' if not found else 'more than one question'} is called {question[:60]!r}"
        )
    return found[0]


# --- what it does -----------------------------------------------------------------------------------------------------


def tried(record: PaperRecord, corrections: Sequence[Correction]) -> Outcome:
    """Return what the corrections would do to every score of the paper; nothing is kept. Raises CorrectionRefused."""
    outcome = corrected(record, corrections)
    for one in _compared(record, outcome.keys, outcome.number):
        outcome.scored += 1
        if one.items:
            outcome.changed.append(one)
    return outcome


def _compared(record: PaperRecord, after: PaperKeys, number: int) -> Iterator[Changed]:
    was, before = keys_of(record.pk)
    packages = list(record.packages.values_list("hash", flat=True))
    verdicts, papers = counting(record.exam), Papers()
    names = attempts_of(record.exam).filter(package__in=packages).values_list("pk", "public_id")
    keys = [pk for pk, name in names if name in verdicts]
    for start in range(0, len(keys), AT_ONCE):
        sat = list(read(keys[start : start + AT_ONCE], papers))
        marks = marks_of(one.record for one in sat)
        for one in sat:
            told, verdict = marks[one.record.pk], verdicts[one.record.public_id]
            yield _changed(
                score(one, before, told, number=was, verdict=verdict),
                score(one, after, told, number=number, verdict=verdict),
            )


def _changed(before: Scored, after: Scored) -> Changed:
    now = {one.item: one for one in after.scores}
    pairs = ((was, now[was.item]) for was in before.scores)
    return Changed(
        record=before.sat.record,
        before=before.total.points,
        after=after.total.points,
        possible_before=before.total.possible,
        possible_after=after.total.possible,
        items=tuple(
            ItemChange(question=was.source, before=_told(was), after=_told(new))
            for was, new in pairs
            if (was.points, was.possible) != (new.points, new.possible)
        ),
    )


def correct(
    record: PaperRecord, corrections: Sequence[Correction], *, by: str, approved_by: str, reason: str
) -> KeyVersion:
    """Make the corrected key the one that counts, with every score that it changes. Raises CorrectionRefused."""
    if not reason.strip():
        raise CorrectionRefused("it needs a reason")
    if not approved_by.strip() or approved_by.strip().casefold() == by.strip().casefold():
        raise CorrectionRefused("somebody else approves, not the person who corrects")
    with transaction.atomic():
        under_lock(PaperRecord).only("pk").get(pk=record.pk)
        outcome = tried(record, corrections)
        version = KeyVersion.objects.create(
            paper=record,
            number=outcome.number,
            keys=encode_keys(outcome.keys),
            changes=[msgspec.to_builtins(one) for one in outcome.corrections],
            reason=reason.strip(),
            by=by.strip(),
            approved_by=approved_by.strip(),
            scored=outcome.scored,
            changed=len(outcome.changed),
        )
        ScoreChange.objects.bulk_create((_kept(version, one) for one in outcome.changed), batch_size=500)
    return version


def _kept(version: KeyVersion, one: Changed) -> ScoreChange:
    return ScoreChange(
        version=version,
        attempt=one.record,
        before=one.before,
        after=one.after,
        possible_before=one.possible_before,
        possible_after=one.possible_after,
        items=[msgspec.to_builtins(item) for item in one.items],
    )


def told_of(outcome: Outcome) -> Iterable[tuple[str, ...]]:
    """Return every changed score as a line of a table, the names of the columns first."""
    yield ("registration number", "name", "before", "of", "after", "of", "questions")
    for one in outcome.changed:
        profile = one.record.profile
        questions = "; ".join(f"{item.question}: {item.before} -> {item.after}" for item in one.items)
        figures = (one.before, one.possible_before, one.after, one.possible_after)
        points = (f"{figure.normalize():f}" for figure in figures)
        yield (profile.registration_number, profile.full_name, *points, questions)


def _told(one: ItemScore) -> str:
    return f"{'-' if one.points is None else f'{one.points.normalize():f}'}/{one.possible.normalize():f}"
