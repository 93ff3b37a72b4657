"""What the conflict desk shows: a line for each conflict, and attempts side by side with what sets them apart."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count
from django.urls import reverse
from django.utils.html import escape
from django.utils.safestring import SafeString
from django.utils.translation import gettext

from sync.protocol.attempts import Attempt
from sync.protocol.events import ItemResponded
from sync.protocol.ids import ItemId
from sync.server.exchange import clocks, comparing, folds, moves, papers_port, timeline
from sync.server.exchange.comparing import Comparison, Given
from sync.server.exchange.conflicts import Conflict, Trouble
from sync.server.exchange.models import AttemptRecord, ConflictDecision, StoredEvent
from sync.server.exchange.papers_port import Questions
from sync.server.exchange.timeline import Line
from sync.server.registration.models import Station
from sync.server.registration.times import from_ms, in_words

SHORT = 80
"""An answer longer than this is opened by whoever wants to read it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listed:
    """One conflict in the list."""

    address: str
    who: str
    number: str
    exam: str
    where: str
    troubles: tuple[str, ...]
    is_late: bool
    heard: str
    state: str
    is_open: bool
    decided: str
    evidence: tuple[str, ...] = ()
    """What tells of it, where no attempt does."""


@dataclass(frozen=True, slots=True)
class Fact:
    """One row of the comparison; it is bold where the attempts differ."""

    name: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Whether not all attempts say the same."""
        return len(set(self.values)) > 1


@dataclass(frozen=True, slots=True)
class Answer:
    """What one attempt gave to one question; a long one or an essay is folded away."""

    text: str
    is_folded: bool
    page: SafeString
    """The same with its looks."""

    @property
    def length(self) -> int:
        """How many characters it has."""
        return len(self.text)


@dataclass(frozen=True, slots=True)
class Question:
    """A question to which the attempts gave different answers."""

    name: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Column:
    """One attempt."""

    record: AttemptRecord
    title: str
    station: str
    address: str
    lines: list[Line]
    late: tuple["Late", ...]


@dataclass(frozen=True, slots=True)
class Late:
    """An answer that a station wrote into an attempt after the attempt had left it; it was not applied."""

    question: str
    answer: Answer
    told: str
    """Where and when."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A conflict with everything that helps to decide it."""

    columns: tuple[Column, ...]
    facts: tuple[Fact, ...]
    questions: tuple[Question, ...]
    agreeing: str


def listed(conflict: Conflict) -> Listed:
    """Return a conflict as its line in the list."""
    profile, journal, decision = conflict.profile, conflict.journal, conflict.decision
    zone = zone_of(conflict)
    seats = ", ".join(dict.fromkeys(str(attempt.station) for attempt in conflict.attempts))
    if conflict.is_open:
        state = gettext("Open again: more has come to light") if conflict.is_reopened else gettext("Open")
    else:
        state = gettext("Decided")
    return Listed(
        address=reverse("admin:exchange_conflictdecision_case", args=[conflict.subject]),
        who=title(conflict),
        number=profile.registration_number
        if profile is not None
        else f"journal {journal.incarnation}"
        if journal
        else "",
        exam=profile.exam.code if profile is not None else "",
        where=seats or (str(journal.station) if journal else ""),
        troubles=tuple(gettext(trouble.sentence) for trouble in conflict.troubles),
        is_late=any(attempt.late_events for attempt in conflict.attempts),
        heard=in_words(conflict.heard_at, zone) if conflict.heard_at else "",
        state=state,
        is_open=conflict.is_open,
        decided=verdict(decision, zone) if decision is not None else "",
        evidence=conflict.facts if Trouble.TURNS in conflict.troubles else (),
    )


def title(conflict: Conflict) -> str:
    """Return whose conflict it is."""
    if conflict.profile is not None:
        return conflict.profile.full_name
    return f"{conflict.journal.station}, {conflict.journal.station.center.name}" if conflict.journal else ""


def zone_of(conflict: Conflict) -> str:
    """Return the time zone in which its times are told."""
    if conflict.profile is not None:
        return conflict.profile.center.zone
    return conflict.journal.station.center.zone if conflict.journal else "UTC"


def verdict(decision: ConflictDecision, zone: str) -> str:
    """Return a decision in a sentence."""
    if decision.counts is not None:
        what = gettext("The attempt at %(place)s counts") % {"place": _place(decision.counts.station)}
    else:
        what = gettext("Looked into") if decision.profile_id is None else gettext("No attempt counts")
    told = {"what": what, "by": decision.by, "second": decision.approved_by, "when": in_words(decision.made_at, zone)}
    if decision.approved_by:
        return gettext("%(what)s, by %(by)s and %(second)s on %(when)s") % told
    return gettext("%(what)s, by %(by)s on %(when)s") % told


def case(conflict: Conflict) -> Case:
    """Return a conflict with its attempts side by side."""
    records = conflict.attempts
    attempts = [folds.whole(record.public_id).attempt for record in records]
    questions = _questions(records)
    order = next(iter(questions.values())).order if questions else ()
    comparison = comparing.compared(attempts, order)
    return Case(
        columns=tuple(_column(record, questions.get(record.package)) for record in records),
        facts=tuple(_facts(records, attempts)),
        questions=tuple(_question(comparison, number, records, questions) for number in _numbers(comparison)),
        agreeing=gettext("%(same)s of %(all)s answered questions have the same answer")
        % {"same": comparison.agreeing, "all": comparison.answered}
        if len(records) > 1
        else "",
    )


def _numbers(comparison: Comparison) -> range:
    return range(len(comparison.differences))


def _questions(records: Sequence[AttemptRecord]) -> Mapping[str, Questions]:
    """Return, by package, the questions of those papers that are known here."""
    packages = dict.fromkeys(record.package for record in records)
    return {package: found for package in packages if (found := papers_port.questions_of(package)) is not None}


def _column(record: AttemptRecord, paper: Questions | None) -> Column:
    return Column(
        record=record,
        title=gettext("Attempt at %(place)s") % {"place": _place(record.station)},
        station=f"{record.station.name or 'station'} {record.station.public_id[-8:]}",
        address=reverse("admin:exchange_attemptrecord_change", args=[record.pk]),
        lines=timeline.lines(record),
        late=tuple(_late(record, paper)) if record.late_events else (),
    )


def _late(record: AttemptRecord, paper: Questions | None) -> Iterator[Late]:
    written = [one for one in moves.late_writes(record) if isinstance(one.event, ItemResponded)]
    places = {s.public_id: s for s in Station.objects.filter(public_id__in={one.station for one in written})}
    for one in written:
        if not isinstance(one.event, ItemResponded):
            continue
        item, given = one.event.item, ((one.event.response, one.event.values),)
        when = in_words(from_ms(one.received_ms), record.station.center.zone)
        place = _place(places[one.station]) if one.station in places else one.station
        yield Late(
            _name(item, paper),
            _answer(item, given, paper),
            gettext("at %(place)s, arrived %(when)s") % {"place": place, "when": when},
        )


def _name(item: ItemId, paper: Questions | None) -> str:
    return paper.name(item) if paper else f"Item {item}"


def _facts(records: Sequence[AttemptRecord], attempts: Sequence[Attempt | None]) -> list[Fact]:
    counts = _counts(records)

    def of(name: str, values: Sequence[str]) -> Fact:
        return Fact(name, tuple(values))

    zones = [record.station.center.zone for record in records]
    at = list(zip(records, attempts, zones, strict=True))
    return [
        of(gettext("Center"), [record.station.center.name for record in records]),
        of(gettext("State"), [record.get_state_display() for record in records]),
        of(gettext("Started"), [in_words(record.started_at, zone) for record, _, zone in at]),
        of(gettext("Last event"), [_last(record, attempt, zone) for record, attempt, zone in at]),
        of(gettext("Ended"), [in_words(r.ended_at, zone) if r.ended_at else gettext("not here") for r, _, zone in at]),
        of(gettext("Answered"), [_of_all(record) for record in records]),
        of(gettext("Time used"), [_minutes(record.used_ms) for record in records]),
        of(gettext("Seat bound to"), [_bound(record) for record in records]),
        of(gettext("Slot reserved"), [gettext("yes") if record.fence else gettext("no") for record in records]),
        of(gettext("Slot's generation"), [str(record.generation) for record in records]),
        of(gettext("Events here"), [str(sum(counts[record.public_id].values())) for record in records]),
        of(gettext("Events missing"), [str(record.missing_events or gettext("none")) for record in records]),
        of(gettext("Late writes"), [str(record.late_events or gettext("none")) for record in records]),
        of(
            gettext("Breaches"),
            [str(counts[record.public_id].get("lock.breached", 0) or gettext("none")) for record in records],
        ),
        of(gettext("Receipt"), [gettext("given") if record.receipt else gettext("none") for record in records]),
    ]


def _counts(records: Sequence[AttemptRecord]) -> Mapping[str, dict[str, int]]:
    """Return how many events of each kind there are, by attempt."""
    told = StoredEvent.objects.filter(attempt_id__in=[record.public_id for record in records])
    counts: dict[str, dict[str, int]] = defaultdict(dict)
    for attempt_id, kind, count in told.order_by().values_list("attempt_id", "kind").annotate(Count("pk")):
        counts[attempt_id][kind] = count
    return counts


def _last(record: AttemptRecord, attempt: Attempt | None, zone: str) -> str:
    if attempt is None:
        return ""
    return in_words(from_ms(max(0, clocks.of(record.station, attempt.last).best_ms(attempt.last))), zone)


def _bound(record: AttemptRecord) -> str:
    bound = record.profile.station
    return gettext("no seat") if bound is None else str(bound)


def _question(
    comparison: Comparison, number: int, records: Sequence[AttemptRecord], questions: Mapping[str, Questions]
) -> Question:
    row = comparison.differences[number]
    papers = [questions.get(record.package) for record in records]
    known = next((paper for paper in papers if paper is not None), None)
    answers = [_answer(row.item, given, paper) for given, paper in zip(row.given, papers, strict=True)]
    return Question(_name(row.item, known), tuple(answers))


def _answer(item: ItemId, given: Given, paper: Questions | None) -> Answer:
    if not given:
        return Answer("", is_folded=False, page=SafeString(""))
    responses = dict(given)
    text = paper.given(item, responses) if paper else " | ".join("; ".join(values) for values in responses.values())
    is_folded = len(text) > SHORT or (paper is not None and paper.is_essay(item))
    return Answer(text, is_folded=is_folded, page=paper.page(item, responses) if paper else escape(text))


def _place(station: Station) -> str:
    """Return the place as it stands inside a sentence."""
    name = str(station)
    return name[:1].lower() + name[1:]


def _of_all(record: AttemptRecord) -> str:
    return gettext("%(some)s of %(all)s") % {"some": record.answered, "all": record.items}


def _minutes(ms: int) -> str:
    minutes, seconds = divmod(ms // 1_000, 60)
    return gettext("%(minutes)s min %(seconds)s s") % {"minutes": minutes, "seconds": f"{seconds:02}"}
