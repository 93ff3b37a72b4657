"""Conflicts: what two stations did with one slot, or one station against what was known, and what a person decided.

They are derived each time from what is stored: nobody files one, and nobody can lose one. A decision names the attempt
that counts, or none, and is a row that stands; whatever comes to light after it opens the conflict again.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from django.db import transaction
from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as _

from sync.protocol.attempts import AttemptState
from sync.server.exchange.models import AttemptRecord, ConflictDecision, Journal, Remark, Setback, StoredEvent
from sync.server.exchange.remarks import OTHER_STATION, REPEATED
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamSession, SlotEvent
from sync.server.registration.times import now

TWO_PEOPLE = "conflict"
"""What a policy's `two_people` calls a decision made here."""
_WITHDRAWALS = (SlotEvent.What.WITHDRAWN, SlotEvent.What.NO_SHOW)
_UNGRANTED = Q(generation__gt=F("profile__slot_generation"))
_OVER = [state.value for state in AttemptState if state.is_over]


class Trouble(StrEnum):
    """Why a person has to look."""

    RIVALS = "rivals"
    SUPERSEDED = "superseded"
    UNGRANTED = "ungranted"
    ELSEWHERE = "elsewhere"
    ANSWERS = "answers"
    LATE = "late"
    ALTERED = "altered"
    FORK = "fork"
    TURNS = "turns"

    @property
    def sentence(self) -> str:
        """Return it for people."""
        return _SENTENCES[self]


_SENTENCES = {
    Trouble.RIVALS: _("Several attempts in one slot"),
    Trouble.SUPERSEDED: _("Started in a slot that had been given anew or withdrawn"),
    Trouble.UNGRANTED: _("Sat in a slot that nobody gave here"),
    Trouble.ELSEWHERE: _("Started without asking, at another seat than the slot's"),
    Trouble.ANSWERS: _("The answers here differ from what the station says"),
    Trouble.LATE: _("Written into by a station that no longer had it"),
    Trouble.ALTERED: _("Events of it came twice, with other content or from another station"),
    Trouble.FORK: _("Two machines wrote one journal"),
    Trouble.TURNS: _("Came back with an older disk more than once, or two machines take turns as one"),
}


class DecisionRefused(Exception):
    """A decision that cannot be made so."""

    code = "CENTRAL-CONFLICT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What a person has to decide, or has decided."""

    subject: str
    """Its name: `CANDIDATE:GENERATION`, or `journal:STATION:INCARNATION`."""
    troubles: tuple[Trouble, ...]
    attempts: tuple[AttemptRecord, ...]
    facts: tuple[str, ...]
    """All that it consists of, word by word: a decision that knew less of them is not one about this."""
    profile: CandidateProfile | None = None
    generation: int = 0
    journal: Journal | None = None
    decision: ConflictDecision | None = None

    @property
    def center_id(self) -> int | None:
        """Whose business it is: the candidate's center, or that of the journal's station."""
        if self.profile is not None:
            return self.profile.center_id
        return self.journal.station.center_id if self.journal is not None else None

    @property
    def is_open(self) -> bool:
        """Whether nobody has decided it, or more has come to light since."""
        return self.decision is None or not set(self.facts) <= set(self.decision.seen)

    @property
    def is_reopened(self) -> bool:
        """Whether it was decided before all of it was known."""
        return self.decision is not None and self.is_open

    @property
    def heard_at(self) -> datetime | None:
        """When the newest of it arrived."""
        return max((a.heard_at or a.started_at for a in self.attempts), default=None)


def found(*, session: ExamSession | None = None, exam: int | None = None, subject: str = "") -> list[Conflict]:
    """Return all conflicts, or those of a session, an exam or one name, the newest first; always as many queries."""
    scope = _scope(session=session, exam=exam, subject=subject)
    is_all = session is None and exam is None
    forks = [*_of_journals(subject), *_of_turns(subject)] if is_all else []
    both = sorted([*_of_slots(scope), *forks], key=_age, reverse=True)
    return _decided(both)


def named(subject: str) -> Conflict | None:
    """Return the conflict of this name, if there is one."""
    return next((conflict for conflict in found(subject=subject) if conflict.subject == subject), None)


def decide(
    conflict: Conflict, *, counts: AttemptRecord | None, by: str, reason: str, approved_by: str = ""
) -> ConflictDecision:
    """Record which attempt counts, or that none does. Raises DecisionRefused, also where more is known by now."""
    if not reason.strip():
        raise DecisionRefused(gettext("A decision needs a reason."))
    if approved_by and approved_by.casefold() == by.casefold():
        raise DecisionRefused(gettext("Somebody else approves, not the person who decides."))
    if conflict.profile is not None and _is_for_two(conflict.profile) and not approved_by:
        raise DecisionRefused(gettext("In this session a second person has to approve the decision."))
    if counts is not None and counts.pk not in {attempt.pk for attempt in conflict.attempts}:
        raise DecisionRefused(gettext("This attempt is not part of the conflict."))
    with transaction.atomic():
        if conflict.profile is not None:
            under_lock(CandidateProfile).get(pk=conflict.profile.pk)
        current = named(conflict.subject)
        if current is None or current.facts != conflict.facts:
            raise DecisionRefused(gettext("More has come to light meanwhile. Look at it once more."))
        return ConflictDecision.objects.create(
            subject=conflict.subject,
            profile=conflict.profile,
            journal=conflict.journal,
            counts=counts,
            seen=list(conflict.facts),
            by=by,
            approved_by=approved_by,
            reason=reason.strip(),
            made_at=now(),
        )


def demands_two(conflict: Conflict) -> bool:
    """Whether the policy of the candidate's session wants a second person."""
    return conflict.profile is not None and _is_for_two(conflict.profile)


def _is_for_two(profile: CandidateProfile) -> bool:
    return profile.session is not None and TWO_PEOPLE in profile.session.rules.two_people


# --- what counts ------------------------------------------------------------------------------------------------------


class Standing(StrEnum):
    """Whether an attempt is the one of its candidate that counts."""

    COUNTS = "yes"
    DOES_NOT = "no"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Verdict:
    """Whether an attempt counts, and by what."""

    standing: Standing
    why: str = ""


ARRIVED_MEANWHILE = Verdict(Standing.UNDECIDED, "Arrived while the results were put together")


def verdicts(exam: int) -> Mapping[str, Verdict]:
    """Return, for every attempt of an exam by its name, whether it counts: at most one of a candidate does.

    The latest decision that names an attempt says which; without one it is the one in the slot's present generation,
    and undecided as long as a conflict of it is open.
    """
    of_candidate: dict[int, list[Conflict]] = defaultdict(list)
    for conflict in found(exam=exam):
        if conflict.profile is not None:
            of_candidate[conflict.profile.pk].append(conflict)
    records = AttemptRecord.objects.filter(profile__exam=exam).select_related("profile").defer("profile__photo")
    return {record.public_id: _verdict(record, of_candidate[record.profile_id]) for record in records}


def _verdict(record: AttemptRecord, conflicts: Iterable[Conflict]) -> Verdict:
    held = [conflict.decision for conflict in conflicts if conflict.decision is not None and not conflict.is_open]
    naming = max((decision for decision in held if decision.counts_id is not None), key=lambda d: d.pk, default=None)
    own = [conflict for conflict in conflicts if record in conflict.attempts]
    if any(conflict.is_open for conflict in own):
        return Verdict(Standing.UNDECIDED, "; ".join(t.sentence for c in own if c.is_open for t in c.troubles))
    if naming is not None:
        standing = Standing.COUNTS if naming.counts_id == record.pk else Standing.DOES_NOT
        return Verdict(standing, f"Decided by {naming.by}: {naming.reason}")
    if own:
        decision = max((c.decision for c in own if c.decision is not None), key=lambda d: d.pk)
        return Verdict(Standing.DOES_NOT, f"Decided by {decision.by}: {decision.reason}")
    if record.state == AttemptState.VOIDED:
        return Verdict(Standing.DOES_NOT, "Voided")
    if record.generation < record.profile.slot_generation:
        return Verdict(Standing.DOES_NOT, "The slot was given anew")
    if record.generation > record.profile.slot_generation:
        return Verdict(Standing.UNDECIDED, "Nobody granted this generation of the slot here")
    return Verdict(Standing.COUNTS)


# --- what there is ----------------------------------------------------------------------------------------------------


def _scope(*, session: ExamSession | None, exam: int | None, subject: str) -> Q:
    candidate, _, generation = subject.rpartition(":")
    scope = Q()
    if subject:
        scope &= Q(profile__public_id=candidate, generation=int(generation) if generation.isdecimal() else -1)
    if session is not None:
        scope &= Q(profile__session=session) | Q(session=session.public_id)
    if exam is not None:
        scope &= Q(profile__exam=exam)
    return scope


def _of_slots(scope: Q) -> Iterator[Conflict]:
    groups: dict[tuple[int, int], list[AttemptRecord]] = defaultdict(list)
    for record in _suspicious(scope):
        groups[record.profile_id, record.generation].append(record)
    beside = _beside(scope)
    strange = _strange_writes()
    for (profile, generation), records in groups.items():
        troubles = {trouble for record in records for trouble in _troubles(record, strange)}
        if not troubles:
            continue
        everybody = (*records, *(r for r in beside[profile] if _is_beside(r.generation, generation, troubles)))
        facts = [f"{record.public_id} {trouble}" for record in records for trouble in _troubles(record, strange)]
        counts = {record.public_id: record.late_events + strange.get(record.public_id, 0) for record in records}
        facts += [f"{attempt_id} late {count}" for attempt_id, count in counts.items() if count]
        facts += [
            f"{record.public_id} altered {count}" for record in records if (count := getattr(record, "altered", 0))
        ]
        facts += [record.public_id for record in everybody]
        yield Conflict(
            subject=f"{records[0].profile.public_id}:{generation}",
            troubles=tuple(trouble for trouble in Trouble if trouble in troubles),
            attempts=everybody,
            facts=tuple(sorted(facts)),
            profile=records[0].profile,
            generation=generation,
        )


def _suspicious(scope: Q) -> QuerySet[AttemptRecord]:
    """Return the attempts with which something may be wrong, in the order they began; with all their rivals."""
    same = AttemptRecord.objects.filter(profile=OuterRef("profile"), generation=OuterRef("generation"))
    newer = SlotEvent.objects.filter(
        profile=OuterRef("profile"), generation__gt=OuterRef("generation"), recorded_at__lt=OuterRef("arrived_at")
    )
    withdrawn = SlotEvent.objects.filter(
        profile=OuterRef("profile"), generation=OuterRef("generation"), what__in=_WITHDRAWALS
    )
    strange = Remark.objects.filter(attempt_id=OuterRef("public_id"), code=OTHER_STATION)
    altered = Remark.objects.filter(attempt_id=OuterRef("public_id"), code=REPEATED).order_by().values("attempt_id")
    elsewhere = Q(fence=0, profile__station__isnull=False) & ~Q(profile__station=F("station"))
    over = Q(state__in=_OVER, receipt="")
    return (
        _whole_rows(AttemptRecord.objects.filter(scope))
        .annotate(
            has_rivals=Exists(same.exclude(pk=OuterRef("pk"))),
            came_late=Exists(newer),
            was_withdrawn=Exists(withdrawn),
            has_strange=Exists(strange),
            altered=Coalesce(Subquery(altered.annotate(count=Count("pk")).values("count")), 0),
        )
        .filter(
            Q(has_rivals=True)
            | Q(superseded=True, came_late=True)
            | Q(was_withdrawn=True)
            | _UNGRANTED
            | Q(has_strange=True)
            | Q(altered__gt=0)
            | Q(late_events__gt=0)
            | elsewhere
            | over
        )
        .order_by("started_at", "pk")
    )


def _whole_rows(records: QuerySet[AttemptRecord]) -> QuerySet[AttemptRecord]:
    return records.select_related(
        "profile__exam", "profile__session", "profile__center", "profile__station", "station__center"
    )


def _troubles(record: AttemptRecord, strange: Mapping[str, int]) -> Iterator[Trouble]:
    if getattr(record, "has_rivals", False):
        yield Trouble.RIVALS
    if (record.superseded and getattr(record, "came_late", False)) or getattr(record, "was_withdrawn", False):
        yield Trouble.SUPERSEDED
    if record.generation > record.profile.slot_generation:
        yield Trouble.UNGRANTED
    if not record.is_at_its_place:
        yield Trouble.ELSEWHERE
    if record.is_over and not record.receipt:
        yield Trouble.ANSWERS
    if record.late_events or record.public_id in strange:
        yield Trouble.LATE
    if getattr(record, "altered", 0):
        yield Trouble.ALTERED


def _beside(scope: Q) -> Mapping[int, list[AttemptRecord]]:
    """Return, by candidate, all attempts of those of whom one is superseded, or in a generation that nobody gave."""
    odd = AttemptRecord.objects.filter(scope, Q(superseded=True) | _UNGRANTED).values("profile")
    by_profile: dict[int, list[AttemptRecord]] = defaultdict(list)
    for record in _whole_rows(AttemptRecord.objects.filter(profile__in=odd)).order_by("started_at"):
        by_profile[record.profile_id].append(record)
    return by_profile


def _is_beside(other: int, own: int, troubles: Collection[Trouble]) -> bool:
    """Whether what was sat in another generation has to be looked at together with what is wrong in this one."""
    return (other > own and Trouble.SUPERSEDED in troubles) or (other < own and Trouble.UNGRANTED in troubles)


def _strange_writes() -> Mapping[str, int]:
    """Return, by attempt, how many events came of stations that never had it."""
    told = Remark.objects.filter(code=OTHER_STATION)
    pairs = set(told.values_list("attempt_id", "journal"))
    rows = StoredEvent.objects.filter(attempt_id__in=told.values("attempt_id"))
    counts: dict[str, int] = defaultdict(int)
    for attempt_id, journal, count in rows.order_by().values_list("attempt_id", "journal").annotate(Count("pk")):
        if (attempt_id, journal) in pairs:
            counts[attempt_id] += count
    return counts


def _of_journals(subject: str) -> Iterator[Conflict]:
    """Give the forks: they have the attempts that the forked journal holds."""
    journals = Journal.objects.filter(is_forked=True).select_related("station__center").order_by("pk")
    held = StoredEvent.objects.filter(journal__is_forked=True).exclude(attempt_id="")
    pairs = held.order_by("journal", "attempt_id").values_list("journal", "attempt_id").distinct()
    of_journal: dict[int, list[str]] = defaultdict(list)
    for key, attempt_id in pairs:
        of_journal[key].append(attempt_id)
    rows = _whole_rows(AttemptRecord.objects.filter(public_id__in=held.values("attempt_id")))
    records = {record.public_id: record for record in rows}
    for journal in journals:
        name = f"journal:{journal.station.public_id}:{journal.incarnation}"
        if subject and subject != name:
            continue
        attempts = tuple(records[one] for one in of_journal[journal.pk] if one in records)
        yield Conflict(
            subject=name,
            troubles=(Trouble.FORK,),
            attempts=attempts,
            facts=(name,),
            journal=journal,
        )


def _of_turns(subject: str) -> Iterator[Conflict]:
    """Give the stations that lacked events of their own more than once, with each time as the evidence."""
    of_station: dict[int, list[Setback]] = defaultdict(list)
    for setback in Setback.objects.select_related("station__center"):
        of_station[setback.station_id].append(setback)
    newest = Journal.objects.filter(station__in=of_station).select_related("station__center").order_by("incarnation")
    last = {journal.station_id: journal for journal in newest}
    for key, setbacks in of_station.items():
        name = f"turns:{setbacks[0].station.public_id}"
        if len(setbacks) > 1 and (not subject or subject == name):
            yield Conflict(
                subject=name,
                troubles=(Trouble.TURNS,),
                attempts=(),
                facts=tuple(f"{s.at:%Y-%m-%d %H:%M} UTC: {s}" for s in setbacks),
                journal=last.get(key),
            )


def _decided(conflicts: Iterable[Conflict]) -> list[Conflict]:
    listed = list(conflicts)
    made = ConflictDecision.objects.filter(subject__in=[conflict.subject for conflict in listed])
    latest = {decision.subject: decision for decision in made.select_related("counts__station").order_by("pk")}
    return [replace(conflict, decision=latest.get(conflict.subject)) for conflict in listed]


def _age(conflict: Conflict) -> tuple[float, str]:
    return (conflict.heard_at.timestamp() if conflict.heard_at else 0.0, conflict.subject)
