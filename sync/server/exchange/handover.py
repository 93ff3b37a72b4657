"""Closing a session: who of those expected is where, what came after it, and the statement that it was closed."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext

from sync.protocol import sums, wire
from sync.protocol.attempts import AttemptState
from sync.protocol.deciding import Do
from sync.protocol.handover import HandOver
from sync.protocol.ids import SessionId
from sync.protocol.signatures import HANDOVER
from sync.protocol.slots import Rank
from sync.protocol.sums import Place, Run, Seen, Sum
from sync.server.exchange import conflicts, keys, silence
from sync.server.exchange.conflicts import Conflict
from sync.server.exchange.models import (
    AttemptRecord,
    BundleRecord,
    Claim,
    Lineage,
    PanelDecision,
    Remark,
    SessionClose,
)
from sync.server.exchange.remarks import UNKNOWN_ATTEMPT, UNKNOWN_CANDIDATE
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, ExamSession
from sync.server.registration.times import in_words, now, to_ms

TWO_PEOPLE = "close"
"""What a policy's `two_people` calls the closing of a session."""
NO_SHOW = "Did not come: the session is closed"


class CloseRefused(Exception):
    """The session cannot be closed, or not so."""

    code = "CENTRAL-CLOSE"


class StillOpen(CloseRefused):
    """Somebody is open, and nobody said why it is closed all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One candidate at their place in the sum."""

    profile: CandidateProfile
    place: Place
    attempts: tuple[AttemptRecord, ...]
    conflict: Conflict | None = None

    @property
    def subject(self) -> str:
        """What an exception calls it."""
        return self.profile.public_id


@dataclass(frozen=True, slots=True, kw_only=True)
class Account:
    """A session by its hand-over sum."""

    session: ExamSession
    entries: tuple[Entry, ...]
    loose: tuple[str, ...]
    """Attempts of which nobody can say whose they are: their start has not arrived, or names nobody who is listed."""
    close: SessionClose | None
    """The last time that it was closed."""
    late: tuple[AttemptRecord, ...]
    """Attempts of which something arrived after that."""

    @property
    def sum(self) -> Sum:
        """The figures."""
        return sums.added_up(entry.place for entry in self.entries)

    @property
    def open_subjects(self) -> tuple[str, ...]:
        """Everything that has to be looked after, or named as an exception."""
        return (*(entry.subject for entry in self.entries if entry.place.is_open), *self.loose)

    @property
    def is_reopened(self) -> bool:
        """Whether something arrived after the close: the question is open again, and everything is kept."""
        return bool(self.late)


def account(session: ExamSession, at: datetime) -> Account:
    """Return where everybody stands; always as many questions to the database, however many there are."""
    people = _people(session)
    attempts = _attempts(people)
    bundled = in_bundles(session)
    found: dict[int, list[Conflict]] = defaultdict(list)
    for conflict in conflicts.found(session=session):
        if conflict.profile is not None:
            found[conflict.profile.pk].append(conflict)
    closes = list(SessionClose.objects.filter(session=session).order_by("pk"))
    absent = {name for close in closes for name in close.no_shows}
    silent = _at_silent_seats(people, at=min(at, session.closes_at))
    entries = []
    for profile in people:
        own = [record for record in attempts[profile.pk] if _belongs(record, profile, session)]
        own_conflicts = [conflict for conflict in found[profile.pk] if any(a in own for a in conflict.attempts)]
        seen = _seen(profile, own, own_conflicts, bundled=bundled, at=at)
        if profile.session_id != session.pk:
            seen = replace(seen, rank=Rank.NO_SLOT)  # the slot is another session's business by now
        was_no_show = profile.public_id in absent and seen.rank is Rank.NO_SLOT
        seen = replace(seen, was_no_show=was_no_show, is_seat_silent=profile.pk in silent)
        if (place := sums.place_of(seen)) is not None:
            is_open = next((conflict for conflict in own_conflicts if conflict.is_open), None)
            entries.append(Entry(profile=profile, place=place, attempts=tuple(own), conflict=is_open))
    known = {record.public_id for records in attempts.values() for record in records}
    last = closes[-1] if closes else None
    every = [record for records in attempts.values() for record in records]
    return Account(
        session=session,
        entries=tuple(entries),
        loose=tuple(sorted(_unknown(bundled - known | _of_nobody(session)))),
        close=last,
        late=tuple(r for r in every if last is not None and r.heard_at is not None and r.heard_at > last.at),
    )


def in_bundles(session: ExamSession) -> set[str]:
    """Return the attempts in bundles that were brought to the session's center and wait for what comes before them."""
    waiting = BundleRecord.objects.filter(station__center=session.center_id, state=BundleRecord.State.REGISTERED)
    return {str(carried["attempt"]) for row in waiting.values_list("attempts", flat=True) for carried in row}


def close(
    session: ExamSession, *, by: str, why: str, approved_by: str = "", exceptions: Mapping[str, str] | None = None
) -> SessionClose:
    """Close the session: right, or with a reason for each candidate who is not. Those who never came lose their slot.

    Raises CloseRefused. What arrives later is taken in as ever, and shown as having come after the close.
    """
    reasons = {subject: reason.strip() for subject, reason in (exceptions or {}).items() if reason.strip()}
    _demand_two(session, by=by, approved_by=approved_by)
    with transaction.atomic():
        session = under_lock(ExamSession).get(pk=session.pk)
        moment = now()
        if moment < session.closes_at and not session.cancelled:
            raise CloseRefused(
                gettext("The session is open until %(when)s.")
                % {"when": in_words(session.closes_at, session.center.zone)}
            )
        found = account(session, moment)
        missing = [subject for subject in found.open_subjects if subject not in reasons]
        if missing:
            raise StillOpen(f"{len(missing)} are open and have no reason. Name one for each, or look after them.")
        absent = _take_away(found, by=by, approved_by=approved_by)
        named = _exceptions(found, reasons)
        statement = _statement(found, at=moment, by=by, approved_by=approved_by, why=why.strip())
        return SessionClose.objects.create(
            session=session,
            at=moment,
            by=by,
            approved_by=approved_by,
            why=why.strip(),
            figures={"expected": found.sum.expected, **found.sum.figures},
            exceptions=named,
            no_shows=absent,
            statement=wire.encode(keys.sign(HANDOVER, statement)).decode(),
        )


def demands_two(session: ExamSession) -> bool:
    """Whether the session's policy wants two people to close it."""
    return TWO_PEOPLE in session.rules.two_people


def _demand_two(session: ExamSession, *, by: str, approved_by: str) -> None:
    if approved_by and approved_by.casefold() == by.casefold():
        raise CloseRefused(gettext("Somebody else approves, not the person who closes."))
    if demands_two(session) and not approved_by:
        raise CloseRefused(gettext("In this session a second person has to approve the close."))


# --- who is where -----------------------------------------------------------------------------------------------------


def _people(session: ExamSession) -> list[CandidateProfile]:
    """Return the session's candidates, and those who sat in it and have gone elsewhere since."""
    sat = AttemptRecord.objects.filter(session=session.public_id, station__center=session.center_id).values("profile")
    people = CandidateProfile.objects.filter(Q(session=session) | Q(pk__in=sat)).defer("photo")
    return list(people.select_related("exam", "center", "station").order_by("registration_number"))


def _attempts(people: Sequence[CandidateProfile]) -> Mapping[int, list[AttemptRecord]]:
    by_profile: dict[int, list[AttemptRecord]] = defaultdict(list)
    rows = AttemptRecord.objects.filter(profile__in=people).select_related("station__center", "profile__center")
    for record in rows.order_by("generation", "started_at"):
        by_profile[record.profile_id].append(record)
    return by_profile


def _belongs(record: AttemptRecord, profile: CandidateProfile, session: ExamSession) -> bool:
    """Whether an attempt is this session's business: it began in it, or in the slot that the candidate has for it."""
    if record.session == session.public_id:
        return True
    return profile.session_id == session.pk and record.generation >= profile.slot_generation


def _seen(
    profile: CandidateProfile,
    attempts: Sequence[AttemptRecord],
    found: Sequence[Conflict],
    *,
    bundled: set[str],
    at: datetime,
) -> Seen:
    decided = [conflict.decision for conflict in found if conflict.decision is not None and not conflict.is_open]
    naming = max((decision for decision in decided if decision.counts_id), key=lambda d: d.pk, default=None)
    runs = [
        Run(
            attempt=record.public_id,
            generation=record.generation,
            state=AttemptState(record.state),
            is_silent=silence.is_silent(record.station, at),
            is_bundled=record.public_id in bundled,
        )
        for record in attempts
    ]
    return Seen(
        generation=profile.slot_generation,
        rank=profile.slot.rank,
        runs=tuple(runs),
        counts=naming.counts.public_id if naming is not None and naming.counts is not None else None,
        has_open_conflict=any(conflict.is_open for conflict in found),
    )


def _at_silent_seats(people: Sequence[CandidateProfile], *, at: datetime) -> set[int]:
    """Return those who have a slot and may have begun it by then at a seat that was not heard from, by a stick neither.

    It is the seat that reserved the slot last, else the one that it is bound to; elsewhere nobody begins offline. Of
    whom somebody at a panel said that they did not come, that is known.
    """
    absent = _said_absent(people)
    waiting = {
        p.pk: p for p in people if p.slot.rank is Rank.AVAILABLE and (p.public_id, p.slot_generation) not in absent
    }
    seats = {key: profile.station for key, profile in waiting.items() if profile.station is not None}
    for claim in Claim.objects.filter(profile__in=waiting).select_related("station").order_by("fence"):
        if claim.generation == waiting[claim.profile_id].slot_generation:
            seats[claim.profile_id] = claim.station
    asked = {seat.pk for seat in seats.values() if silence.is_silent(seat, at)}
    brought = BundleRecord.objects.filter(station__in=asked, state=BundleRecord.State.INGESTED)
    spoken_for = set(brought.filter(made_at__gte=at - silence.AFTER).values_list("station", flat=True))
    return {key for key, seat in seats.items() if seat.pk in asked - spoken_for}


def _said_absent(people: Sequence[CandidateProfile]) -> set[tuple[str, int]]:
    """Return of whom, in which generation of their slot, somebody at a panel said that they did not come."""
    names = [profile.public_id for profile in people]
    said = PanelDecision.objects.filter(candidate__in=names, do=Do.NO_SHOW.value, outcome="", is_undone=False)
    return set(said.values_list("candidate", "generation"))


def _of_nobody(session: ExamSession) -> set[str]:
    """Return the attempts that came to the center since it opened without their start, or of nobody who is listed."""
    remarks = Remark.objects.filter(
        code__in=(UNKNOWN_ATTEMPT, UNKNOWN_CANDIDATE),
        journal__station__center=session.center_id,
        received_ms__gte=to_ms(session.opens_at),
    )
    return set(remarks.values_list("attempt_id", flat=True))


def _unknown(attempts: set[str]) -> set[str]:
    """Return those of the attempts whose start has not arrived: nobody knows yet whose they are."""
    return attempts - set(AttemptRecord.objects.filter(public_id__in=attempts).values_list("public_id", flat=True))


# --- what is recorded -------------------------------------------------------------------------------------------------


def _take_away(found: Account, *, by: str, approved_by: str) -> list[str]:
    """Take the slots of those who never came, and return who they are."""
    absent = [entry.profile for entry in found.entries if entry.place is Place.NO_SHOW]
    reason = f"{NO_SHOW}, approved by {approved_by}" if approved_by else NO_SHOW
    for profile in under_lock(CandidateProfile).filter(pk__in=[one.pk for one in absent]).order_by("pk"):
        if profile.slot.rank is Rank.AVAILABLE:
            profile.mark_no_show(by=by, reason=reason)
    return [profile.public_id for profile in absent]


def _exceptions(found: Account, reasons: Mapping[str, str]) -> list[dict[str, str]]:
    named = [
        {"candidate": entry.subject, "place": str(entry.place), "reason": reasons[entry.subject]}
        for entry in found.entries
        if entry.place.is_open
    ]
    return [*named, *({"attempt": one, "place": str(Place.IN_BUNDLES), "reason": reasons[one]} for one in found.loose)]


def _statement(found: Account, *, at: datetime, by: str, approved_by: str, why: str) -> HandOver:
    figures = found.sum.figures
    return HandOver(
        session=SessionId(found.session.public_id),
        closed_ms=to_ms(at),
        by=by,
        approved_by=approved_by,
        why=why,
        expected=found.sum.expected,
        confirmed=figures[Place.CONFIRMED],
        in_bundles=figures[Place.IN_BUNDLES],
        no_show=figures[Place.NO_SHOW],
        interrupted=figures[Place.INTERRUPTED],
        unaccounted=figures[Place.UNACCOUNTED],
        conflict=figures[Place.CONFLICT],
        exceptions=found.open_subjects,
        epoch=Lineage.epoch(),
    )
