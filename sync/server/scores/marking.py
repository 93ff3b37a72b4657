"""Marking: answers found, given out one by one, marked, and settled. Nobody who marks learns whose answer it is."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from time import monotonic

from django.db import transaction
from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext

from sync.protocol.attempts import AttemptState
from sync.protocol.ids import ItemId
from sync.server.exchange.models import AttemptRecord
from sync.server.papers.models import Package
from sync.server.registration.locking import under_lock
from sync.server.registration.models import Exam
from sync.server.registration.times import now
from sync.server.scores.models import CLAIMED_FOR, Answer, Mark, MarkingRule, Sheet
from sync.server.scores.sat import Papers, Sat, attempts_of, read
from sync.server.scores.scored import Keys, basis_of, counting

MARK = "scores.mark_answers"
MODERATE = "scores.moderate_marks"
LONGEST_S = 2.0
"""How long one request looks for answers; the next one goes on."""
_OVER = [state.value for state in AttemptState if state.is_over]
_STEP = 20
_ROLE = {
    Answer.Stage.FIRST: Mark.Role.FIRST,
    Answer.Stage.SECOND: Mark.Role.SECOND,
    Answer.Stage.MODERATION: Mark.Role.MODERATION,
}


class MarkRefused(Exception):
    """A mark that cannot be given so."""

    code = "CENTRAL-MARK"


# --- answers that are there to be marked ------------------------------------------------------------------------------


def found(exam: Exam, *, clock: Callable[[], float] = monotonic, longest_s: float = LONGEST_S) -> int:
    """Look through attempts that are over for answers to mark, and return how many attempts are left."""
    left = _unread(exam)
    until, papers, keys = clock() + longest_s, Papers(), Keys()
    while left and clock() < until:
        some, left = left[:_STEP], left[_STEP:]
        _take(some, papers, keys)
    return len(left)


def _unread(exam: Exam) -> list[int]:
    """Attempts that are over and count, or may, and were not looked through as they are now."""
    names = counting(exam)
    by_hand = _packages_with_answers(exam)
    seen = Sheet.objects.filter(attempt=OuterRef("pk"), basis=OuterRef("folded_hash"))
    over = attempts_of(exam).filter(state__in=_OVER, package__in=by_hand).exclude(Exists(seen))
    return [pk for pk, name in over.values_list("pk", "public_id") if name in names]


def _packages_with_answers(exam: Exam) -> list[str]:
    keys = Keys()
    packages = Package.objects.filter(paper__exam=exam).values_list("hash", "paper_id")
    return [name for name, paper in packages if any(key.how == "by_hand" for key in keys.of(paper)[1].items.values())]


@transaction.atomic
def _take(keys_of_attempts: Sequence[int], papers: Papers, keys: Keys) -> None:
    read_ones = list(read(keys_of_attempts, papers))
    known = {(a, i, b) for a, i, b in _known(read_ones)}
    wanted = [answer for one in read_ones for answer in _answers(one, keys)]
    present = {(answer.attempt_id, answer.item, answer.basis) for answer in wanted}
    Answer.objects.bulk_create([a for a in wanted if (a.attempt_id, a.item, a.basis) not in known])
    for attempt, item, basis in known:
        is_stale = (attempt, item, basis) not in present
        Answer.objects.filter(attempt=attempt, item=item, basis=basis).exclude(is_stale=is_stale).update(
            is_stale=is_stale
        )
    for key in keys_of_attempts:
        stands = AttemptRecord.objects.filter(pk=key).values_list("folded_hash", flat=True).first()
        Sheet.objects.update_or_create(attempt_id=key, defaults={"basis": stands or ""})


def _known(sat: Iterable[Sat]) -> QuerySet[Answer, tuple[int, str, str]]:
    rows = Answer.objects.filter(attempt__in=[one.record.pk for one in sat])
    return rows.values_list("attempt_id", "item", "basis")


def _answers(one: Sat, keys: Keys) -> Iterable[Answer]:
    right = keys.of(one.kept.key)[1].items
    for item in one.paper.order:
        given = one.responses.get(item, {})
        if item in right and right[item].how == "by_hand" and any(v.strip() for said in given.values() for v in said):
            yield Answer(attempt=one.record, paper_id=one.kept.key, item=item, basis=basis_of(given))


# --- how far it is ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far the answers to one question are."""

    paper: int
    item: str
    by_stage: dict[str, int]

    @property
    def total(self) -> int:
        """All answers."""
        return sum(self.by_stage.values())

    @property
    def done(self) -> int:
        """Those that are settled."""
        return self.by_stage.get(Answer.Stage.DONE, 0)


def progress(exam: Exam) -> list[Progress]:
    """Return how far every question of an exam is that people mark."""
    counts: dict[tuple[int, str], dict[str, int]] = {}
    rows = answers_of(exam).order_by().values_list("paper_id", "item", "stage").annotate(Count("pk"))
    for paper, item, stage, count in rows:
        counts.setdefault((paper, item), {})[stage] = count
    return [Progress(paper=paper, item=item, by_stage=told) for (paper, item), told in counts.items()]


def answers_of(exam: Exam) -> QuerySet[Answer]:
    """Return the answers of an exam as they are now."""
    return Answer.objects.filter(attempt__profile__exam=exam, is_stale=False)


# --- giving out and taking in -----------------------------------------------------------------------------------------


def stages_for(*, marks: bool, moderates: bool) -> tuple[str, ...]:
    """Return what somebody with these rights may work on."""
    stages = (Answer.Stage.FIRST, Answer.Stage.SECOND) if marks else ()
    return (*stages, Answer.Stage.MODERATION) if moderates else stages


def next_for(
    exam: Exam, *, paper: int, item: str, person: str, stages: Sequence[str], after: str = ""
) -> Answer | None:
    """Claim the next answer to a question that this person may work on, and return it; None when there is none.

    What the person has open already comes first; `after` is the code of one to pass by. Two people never get the same.
    """
    moment = now()
    own = Mark.objects.filter(answer=OuterRef("pk"), by=person)
    free = Q(claimed_until=None) | Q(claimed_until__lte=moment) | Q(claimed_by=person)
    waiting = answers_of(exam).filter(free, paper=paper, item=item, stage__in=stages).exclude(Exists(own))
    codes = list(waiting.order_by("code").values_list("code", "claimed_by", "claimed_until"))
    open_ones = [code for code, by, until in codes if by == person and until and until > moment and code != after]
    later = [code for code, _, _ in codes if code > after and code not in open_ones]
    earlier = [code for code, _, _ in codes if code <= after and code not in open_ones and code != after]
    for code in (*open_ones, *later, *earlier, *([after] if after in {c for c, _, _ in codes} else [])):
        taken = Answer.objects.filter(free, code=code, stage__in=stages).update(
            claimed_by=person, claimed_until=moment + CLAIMED_FOR
        )
        if taken:
            return Answer.objects.select_related("attempt__profile__exam").get(code=code)
    return None


def let_go(answer: Answer, person: str) -> None:
    """Give an answer back that this person has open."""
    Answer.objects.filter(pk=answer.pk, claimed_by=person).update(claimed_by="", claimed_until=None)


@transaction.atomic
def give(answer: Answer, *, person: str, points: Decimal, possible: Decimal, note: str = "") -> Mark:
    """Record a mark of somebody who has the answer open, and settle what follows. Raises MarkRefused."""
    held = under_lock(Answer).get(pk=answer.pk)
    _demand_points(points, possible)
    role = _ROLE.get(Answer.Stage(held.stage))
    if role is None or held.is_stale:
        raise MarkRefused(gettext("This answer is not to be marked any more."))
    if not held.is_claimed_by(person, now()):
        raise MarkRefused(
            gettext("Somebody else has this answer open, or it was open for too long. Take the next one.")
        )
    if held.marks.filter(by=person).exists():
        raise MarkRefused(gettext("Somebody else has to mark this answer now: you have marked it before."))
    mark = Mark.objects.create(answer=held, role=role, points=points, note=note.strip(), by=person)
    held.claimed_by, held.claimed_until = "", None
    _settle(held)
    return mark


@transaction.atomic
def change(mark: Mark, *, person: str, points: Decimal, possible: Decimal, note: str) -> Mark:
    """Record another mark in the place of one's own; the old one stays. Raises MarkRefused."""
    held = under_lock(Answer).get(pk=mark.answer_id)
    _demand_points(points, possible)
    if mark.by != person or held.is_stale or held.marks.filter(replaces=mark).exists():
        raise MarkRefused(gettext("This mark is not yours to change, or it was changed already."))
    if mark.role != Mark.Role.MODERATION and held.marks.filter(role=Mark.Role.MODERATION).exists():
        raise MarkRefused(gettext("This answer was moderated. Only the moderator changes its points now."))
    changed = Mark.objects.create(
        answer=held, role=mark.role, points=points, note=note.strip(), by=person, replaces=mark
    )
    _settle(held)
    return changed


def rule_of(exam: Exam) -> MarkingRule:
    """Return how an exam is marked; what is usual where nobody said."""
    return MarkingRule.objects.filter(exam=exam).first() or MarkingRule(exam=exam)


def _locked(exam: Exam) -> QuerySet[Answer]:
    """Return the answers of an exam under their lock; by their keys, so that no attempt is locked with them."""
    return under_lock(Answer).filter(pk__in=answers_of(exam).values("pk"))


@transaction.atomic
def resettle(exam: Exam) -> int:
    """Let a changed rule hold for the marks that are there, and return for how many answers it made a change."""
    rule, changed = rule_of(exam), 0
    for answer in _locked(exam).prefetch_related("marks").iterator(chunk_size=500):
        was = (answer.stage, answer.points)
        answer.stage, answer.points = settled(list(answer.marks.all()), rule)
        if (answer.stage, answer.points) != was:
            answer.save(update_fields=["stage", "points"])
            changed += 1
    return changed


def _settle(answer: Answer) -> None:
    rule = rule_of(answer.attempt.profile.exam)
    answer.stage, answer.points = settled(list(answer.marks.all()), rule)
    answer.save(update_fields=["stage", "points", "claimed_by", "claimed_until"])


def settled(marks: Sequence[Mark], rule: MarkingRule) -> tuple[str, Decimal | None]:
    """Return what is to be done after these marks, and the points that count if nothing is.

    A moderator's word counts before all others; two marks that are near each other count by their mean.
    """
    standing = standing_marks(marks)
    if Mark.Role.MODERATION in standing:
        return Answer.Stage.DONE, standing[Mark.Role.MODERATION].points
    first, second = standing.get(Mark.Role.FIRST), standing.get(Mark.Role.SECOND)
    if first is None:
        return Answer.Stage.FIRST, None
    if rule.markers == MarkingRule.Markers.ONE and second is None:
        return Answer.Stage.DONE, first.points
    if second is None:
        return Answer.Stage.SECOND, None
    if abs(first.points - second.points) > rule.most_apart:
        return Answer.Stage.MODERATION, None
    return Answer.Stage.DONE, (first.points + second.points) / 2


def standing_marks(marks: Iterable[Mark]) -> dict[str, Mark]:
    """Return the newest mark of each role."""
    return {mark.role: mark for mark in sorted(marks, key=lambda mark: mark.pk)}


def _demand_points(points: Decimal, possible: Decimal) -> None:
    if not points.is_finite() or not 0 <= points <= possible:
        raise MarkRefused(gettext("Points are between 0 and %(possible)s.") % {"possible": f"{possible.normalize():f}"})


def possible_of(answer: Answer) -> Decimal:
    """Return the most that an answer can be given."""
    key = Keys().of(answer.paper_id)[1].items[ItemId(answer.item)]
    return key.points * key.weight
