"""What a station may say of a section that opens: its questions are the paper's, its time no more than the rules'.

Where the paper is not known here, or has no such section, the station's word stands: a door that nobody asked for only
takes away.
"""

from collections.abc import Iterator
from functools import lru_cache

from msgspec.structs import replace

from sync.protocol import accommodations, draw
from sync.protocol.attempts import Attempt
from sync.protocol.events import AttemptEvent, SectionOpened
from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper
from sync.server.exchange import papers_port
from sync.server.registration.models import CandidateProfile, ExamSession

_PAPERS = 8
"""Papers kept in memory."""


def held_to(event: AttemptEvent, attempt: Attempt | None) -> AttemptEvent:
    """Return the event as the paper and the rules allow it."""
    if attempt is None or not isinstance(event, SectionOpened):
        return event
    session = papers_port.session_of(attempt.package)
    if session is None:
        return event
    doors = _doors(_paper(attempt.package), attempt.seed, session)
    found = next((door for door in doors if door[0] == event.section), None)
    if found is None:
        return event
    _, items, limit_ms = found
    most_ms = _most_ms(limit_ms, attempt, session)
    is_within = not most_ms or 0 < event.allowed_ms <= most_ms
    return replace(event, items=items, allowed_ms=event.allowed_ms if is_within else most_ms)


def _doors(paper: Paper, seed: str, session: ExamSession) -> Iterator[tuple[str, tuple[ItemId, ...], int]]:
    """Give the parts, sections and questions of a candidate's paper, with what is in them and their time."""
    said, number = session.told_rules.section_ms, 0
    for part in draw.paper_for(paper, seed).parts:
        yield part.id, tuple(item for section in part.sections for item in section.items), part.time_limit_ms
        for section in part.sections:
            own_ms = said[number] if number < len(said) else 0
            number += 1
            yield section.id, section.items, own_ms or section.time_limit_ms
            for item in section.items:
                yield item, (item,), paper.items[item].time_limit_ms


def _most_ms(limit_ms: int, attempt: Attempt, session: ExamSession) -> int:
    """Return the time of a section for this candidate, whose right to more is one in every section alike."""
    usual_ms = session.exam.duration_minutes * 60_000
    allowed_ms = min(attempt.allowed_ms, _right_ms(attempt, usual_ms))
    return accommodations.proportional_ms(limit_ms, allowed_ms, usual_ms)


def _right_ms(attempt: Attempt, usual_ms: int) -> int:
    """Return the most time that this candidate ever had a right to: the attempt keeps what held when it began."""
    profile = CandidateProfile.objects.filter(public_id=attempt.candidate).first()
    if profile is None:
        return usual_ms
    own_ms = (profile.allowed_minutes or 0) * 60_000 or usual_ms
    granted = [profile.granted, *(grant.told for grant in profile.accommodation_grants.all())]
    return max(usual_ms, *(accommodations.allowed_ms(own_ms, told) for told in granted))


@lru_cache(_PAPERS)
def _paper(package: str) -> Paper:
    found = papers_port.paper_of(package)
    if found is None:
        raise LookupError(package)
    return found
