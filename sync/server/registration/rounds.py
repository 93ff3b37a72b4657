"""One exam at many centers at once: a session at each, at the same hour by each center's own clock."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext

from sync.server.registration.models import CandidateProfile, Exam, ExamCenter, ExamSession
from sync.server.registration.times import in_words, typed_at


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """What somebody wants: times are as a clock on the wall shows them, in every center its own."""

    exam: Exam
    opens: datetime
    closes: datetime
    begins: datetime | None = None
    policy: dict[str, object]
    centers: tuple[int, ...] = ()
    """Empty: every center."""
    only_registered: bool = False
    """Whether only centers count at which somebody is registered for the exam."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """What comes about at one center."""

    center: ExamCenter
    session: ExamSession | None
    """Not in the database yet; None where nothing can be made."""
    when: str = ""
    why_not: str = ""


def lines(asked: Round) -> list[Line]:
    """Return what would be made, center by center; nothing is."""
    found = ExamCenter.objects.order_by("code")
    if asked.centers:
        found = found.filter(pk__in=asked.centers)
    if asked.only_registered:
        found = found.filter(pk__in=CandidateProfile.objects.filter(exam=asked.exam).values("center"))
    there = _there(asked)
    return [_line(center, asked, there.get(center.pk, ())) for center in found]


def made(asked: Round) -> list[ExamSession]:
    """Make them, all or none, and return them."""
    with transaction.atomic():
        fresh = [line.session for line in lines(asked) if line.session is not None]
        for session in fresh:
            session.save()
    return fresh


def _there(asked: Round) -> dict[int, list[ExamSession]]:
    """Return the sessions that the exam has already, by center."""
    found: dict[int, list[ExamSession]] = {}
    for session in ExamSession.objects.filter(Q(exam=asked.exam), cancelled=False).select_related("exam", "center"):
        found.setdefault(session.center_id, []).append(session)
    return found


def _line(center: ExamCenter, asked: Round, there: Sequence[ExamSession]) -> Line:
    try:
        session = ExamSession(
            center=center,
            exam=asked.exam,
            opens_at=typed_at(asked.opens, center.zone),
            closes_at=typed_at(asked.closes, center.zone),
            begins_at=typed_at(asked.begins, center.zone) if asked.begins else None,
            policy=asked.policy,
        )
        session.clean()
    except ValidationError as error:
        return Line(center=center, session=None, why_not=" ".join(error.messages))
    for other in there:
        if other.opens_at < session.closes_at and session.opens_at < other.closes_at:
            why = gettext("There is a session of this exam at that time: %(opens)s")
            return Line(center=center, session=None, why_not=why % {"opens": in_words(other.opens_at, center.zone)})
    when = f"{in_words(session.opens_at, center.zone)} – {in_words(session.closes_at, center.zone)}"
    return Line(center=center, session=session, when=when)
