"""Forms of a paper given to the candidates of a session: by chance from a recorded seed, or by a list."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from hashlib import sha256
from hmac import digest as hmac_digest
from itertools import pairwise
from secrets import token_hex

from django.db import transaction
from django.db.models import Count

from sync.server.papers.models import FormDraw, PaperRecord
from sync.server.papers.refusals import Refused
from sync.server.registration.locking import under_lock
from sync.server.registration.models import CandidateProfile, Exam, ExamSession


class FormsRefused(Refused):
    """Forms that cannot be given so."""

    code = "CENTRAL-FORMS"
    sentence = "The forms cannot be given so."


@dataclass(frozen=True, slots=True, kw_only=True)
class Seated:
    """A candidate as the drawing sees them."""

    candidate: str
    seat: str
    number: str
    has: str = ""
    """The form that they have already and keep."""

    @property
    def place(self) -> tuple[object, ...]:
        """What puts A2 before A10, and whoever has no seat behind all others."""
        parts = tuple(
            (0, int(part), "") if part.isdecimal() else (1, 0, part) for part in re.findall(r"\d+|\D+", self.seat)
        )
        return (not self.seat, parts, self.number)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Who gets which form."""

    seed: str
    forms: tuple[str, ...]
    given: Mapping[str, str]
    """Form by candidate, of those who get one."""
    counts: Mapping[str, int]
    """How many have each form afterwards."""
    neighbors: int
    """How many have the form of the seat before theirs."""


def new_seed() -> str:
    """Return a seed for a drawing."""
    return token_hex(16)


def drawn(people: Sequence[Seated], forms: Sequence[str], seed: str) -> dict[str, str]:
    """Return a form for everybody who has none: not that of a neighbor, of the others the rarest so far.

    Neighbors are those whose seats follow one another. The same for ever by the same seed, seats and forms: among forms
    that are as rare, HMAC-SHA256(seed, candidate | form) decides.
    """
    ordered = sorted(people, key=lambda one: one.place)
    counts = Counter(dict.fromkeys(forms, 0))
    counts.update(one.has for one in ordered if one.has in forms)
    given: dict[str, str] = {}
    before = ""
    for place, one in enumerate(ordered):
        if not one.has:
            after = ordered[place + 1].has if place + 1 < len(ordered) else ""
            given[one.candidate] = _chosen(one.candidate, forms, counts, seed, beside=(before, after))
            counts[given[one.candidate]] += 1
        before = one.has or given[one.candidate]
    return given


def _chosen(
    candidate: str, forms: Sequence[str], counts: Mapping[str, int], seed: str, *, beside: tuple[str, str]
) -> str:
    def wanted(form: str) -> tuple[int, int, bytes]:
        chance = hmac_digest(seed.encode(), f"{candidate}\0{form}".encode(), sha256)
        return (beside.count(form), counts[form], chance)

    return min(forms, key=wanted)


# --- of a session -----------------------------------------------------------------------------------------------------


def forms_of(exam: Exam) -> dict[str, bool]:
    """Return the forms of an exam's paper, and whether each is given by drawing."""
    newest: dict[str, bool] = {}
    rows = PaperRecord.objects.filter(exam=exam).exclude(form="").order_by("-pk").values_list("form", "is_drawn")
    for form, is_drawn in rows:
        newest.setdefault(form, is_drawn)
    return dict(sorted(newest.items()))


def plan(session: ExamSession, seed: str, *, again: bool = False) -> Plan:
    """Return what a drawing would give; `again` also to those who have a form of the drawing. Raises FormsRefused.

    Whoever has begun, or has an alternative that is given by name, keeps what they have.
    """
    known = forms_of(session.exam)
    forms = tuple(form for form, is_drawn in known.items() if is_drawn)
    if len(forms) < 2:
        raise FormsRefused("the exam's paper has fewer than two forms to draw from")
    if not seed.strip():
        raise FormsRefused("a drawing needs a seed")
    people = [_seated(one, forms, again=again) for one in _candidates(session)]
    given = drawn(people, forms, seed)
    after = [one.has or given[one.candidate] for one in sorted(people, key=lambda one: one.place)]
    return Plan(
        seed=seed,
        forms=forms,
        given=given,
        counts=dict(sorted(Counter(after).items())),
        neighbors=sum(one == other for one, other in pairwise(after)),
    )


def _candidates(session: ExamSession) -> list[CandidateProfile]:
    rows = CandidateProfile.objects.filter(session=session)
    return list(rows.only("pk", "public_id", "seat", "registration_number", "form", "slot_attempting_at"))


def _seated(one: CandidateProfile, forms: Sequence[str], *, again: bool) -> Seated:
    is_held = one.slot_attempting_at is not None or one.form not in (*forms, "")
    return Seated(
        candidate=one.public_id,
        seat=one.seat,
        number=one.registration_number,
        has=one.form if is_held or not again else "",
    )


def counts(session: ExamSession) -> dict[str, int]:
    """Return how many candidates of a session have each form now; an empty name is none."""
    rows = CandidateProfile.objects.filter(session=session).order_by().values_list("form").annotate(Count("pk"))
    return {str(form): int(count) for form, count in rows}


def give(session: ExamSession, made: Plan, *, by: str) -> FormDraw:
    """Give what was planned, and record it with its seed."""
    return _given(session, made.given, seed=made.seed, by=by)


def give_listed(session: ExamSession, listed: Mapping[str, str], *, by: str) -> FormDraw:
    """Give forms by registration number; raises FormsRefused, naming the first that cannot be, and gives none then."""
    known = {*forms_of(session.exam), ""}
    people = {one.registration_number: one for one in _candidates(session)}
    for number, form in listed.items():
        if number not in people:
            raise FormsRefused(f"{number} is not in this session")
        if form not in known:
            raise FormsRefused(f"{number}: there is no form {form[:20]}; there are {', '.join(sorted(known - {''}))}")
        if people[number].slot_attempting_at is not None and people[number].form != form:
            raise FormsRefused(f"{number} has begun with another form")
    given = {people[number].public_id: form for number, form in listed.items()}
    return _given(session, given, seed="", by=by)


@transaction.atomic
def _given(session: ExamSession, given: Mapping[str, str], *, seed: str, by: str) -> FormDraw:
    people = under_lock(CandidateProfile).filter(public_id__in=given, slot_attempting_at=None)
    changed: dict[str, str] = {}
    for one in people.defer("photo"):
        form = given[one.public_id]
        if one.form != form:
            one.form = form
            one.save(update_fields=["form"])
            changed[one.public_id] = form
    forms = sorted(set(given.values()))
    return FormDraw.objects.create(session=session, seed=seed, forms=forms, given=changed, by=by)
