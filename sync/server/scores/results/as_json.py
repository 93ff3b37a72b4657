"""Results of an exam as JSON: one object, its attempts one a line, decimals as texts so that none loses a digit."""

from collections.abc import Iterator, Mapping
from datetime import datetime

import msgspec

from sync.protocol.ids import ItemId
from sync.server.papers.results import given
from sync.server.papers.scoring import ItemScore
from sync.server.scores.results.selection import Selection, shown
from sync.server.scores.scored import Scored

FORMAT = 1


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """What stands before the attempts."""

    format: int = FORMAT
    exam: str
    title: str
    made_at: datetime


class Question(msgspec.Struct, frozen=True, kw_only=True):
    """One question of an attempt."""

    item: str
    question: str
    answered: bool
    points: str | None
    """None: a person has yet to mark it."""
    possible: str
    response: str
    """In words."""
    values: Mapping[str, tuple[str, ...]]
    """As it was recorded, by response."""
    seconds: float


class AttemptResult(msgspec.Struct, frozen=True, kw_only=True):
    """One attempt."""

    attempt: str
    registration_number: str
    name: str
    center: str
    generation: int
    state: str
    started_at: datetime
    ended_at: datetime | None
    used_ms: int
    points: str
    possible: str
    unmarked: int
    paper: str
    package: str
    form: str
    seed: str
    """What chance decided by: which questions of a pool, and their order."""
    key_version: int
    counts: str
    decision: str
    questions: tuple[Question, ...]


def parts(selection: Selection, made_at: datetime) -> Iterator[bytes]:
    """Yield the document piece by piece."""
    head = msgspec.json.encode(Head(exam=selection.exam.code, title=selection.exam.title, made_at=made_at))
    yield head[:-1] + b',"attempts":['
    between = b"\n"
    for one in selection:
        yield between + msgspec.json.encode(_attempt(one))
        between = b",\n"
    yield b"\n]}\n"


def _attempt(one: Scored) -> AttemptResult:
    record, total = one.sat.record, one.total
    return AttemptResult(
        attempt=record.public_id,
        registration_number=record.profile.registration_number,
        name=record.profile.full_name,
        center=record.profile.center.code,
        generation=record.generation,
        state=record.state,
        started_at=record.started_at,
        ended_at=record.ended_at,
        used_ms=record.used_ms,
        points=shown(total.points),
        possible=shown(total.possible),
        unmarked=len(total.unscored),
        paper=one.sat.paper.title,
        package=record.package,
        form=one.sat.kept.form,
        seed=one.sat.attempt.seed,
        key_version=one.key_version,
        counts=one.verdict.standing.value,
        decision=one.verdict.why,
        questions=tuple(_question(one, score) for score in one.scores),
    )


def _question(one: Scored, score: ItemScore) -> Question:
    item = ItemId(score.item)
    values = one.sat.attempt.responses.get(item, {})
    return Question(
        item=item,
        question=score.source,
        answered=score.answered,
        points=None if score.points is None else shown(score.points),
        possible=shown(score.possible),
        response=given(one.sat.paper.items[item], values),
        values={str(name): tuple(said) for name, said in values.items()},
        seconds=one.sat.spent_ms.get(item, 0) / 1000,
    )
