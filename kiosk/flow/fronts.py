"""What stands on the screens between sign-in and first question: values in, one screen out."""

from base64 import b64decode

from kiosk.exam.breaks import most
from kiosk.exam.doors import Plan, proportional_ms, zones_of
from kiosk.exam.entry import Admitted
from kiosk.exam.needs import needs_at_entry
from kiosk.exam.refusals import OFFLINE, Reason, Refused
from kiosk.exam.welcoming import digest
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import (
    ConfirmScreen,
    Head,
    InstructionsScreen,
    NoticeScreen,
    Place,
    RefusalScreen,
    WaitingScreen,
)
from sync.protocol.events import CandidateLeft, HonorAgreed, Moment, NoticeAccepted
from sync.protocol.languages import text_in, title_in
from sync.protocol.paper import Paper
from sync.protocol.text import cleaned
from sync.protocol.welcome import Agreement
from sync.protocol.wire import CandidateRow

LONGEST_NAME = 200


def confirm(place: Place, admitted: Admitted) -> ConfirmScreen:
    """Return the screen that asks whether this is the candidate."""
    row, session = admitted.candidate, admitted.session
    return ConfirmScreen(
        place=place,
        name=row.name,
        number=row.registration_number,
        exam=session.title,
        photo=photo_of(row),
        minutes=admitted.allowed_ms // 60_000,
        opens_ms=session.opens_ms,
        closes_ms=session.closes_ms,
        resumes=admitted.resumes is not None or admitted.arrives is not None,
        needs=needs_at_entry(admitted),
    )


def waiting(
    place: Place,
    admitted: Admitted,
    reason: str,
    *,
    until_ms: int | None = None,
    progress: tuple[int, int] | None = None,
) -> WaitingScreen:
    """Return the screen of one who waits."""
    return WaitingScreen(
        place=place,
        name=admitted.candidate.name,
        exam=admitted.session.title,
        reason=reason,
        until_ms=until_ms,
        progress=progress,
    )


def instructions(
    place: Place, admitted: Admitted, opened: OpenPaper, *, has_agreed: bool = False
) -> InstructionsScreen:
    """Return the screen that says what awaits the candidate."""
    paper, session = opened.paper, admitted.session
    plan = Plan.of(session)
    counts = tuple((section.title, paper.questions_in(section)) for section in paper.sections)
    return InstructionsScreen(
        place=place,
        name=admitted.candidate.name,
        exam=session.title,
        minutes=admitted.allowed_for(paper) // 60_000,
        questions=sum(count for _title, count in counts),
        sections=counts,
        instructions=paper.instructions,
        heads={tag: _head(paper, tag) for tag in paper.languages[1:]},
        honor_code=session.honor_code,
        may_go_back=not any(plan.is_linear(part) for part in paper.parts),
        section_ms=tuple(
            proportional_ms(plan.limit_ms(section, number), admitted.allowed_ms, plan)
            for number, section in enumerate(paper.sections)
        ),
        sections_close=any(zone.is_announced for zones in zones_of(paper, plan).values() for zone in zones),
        breaks=most(session.policy, admitted.candidate.accommodations),
        warnings_ms=session.policy.warnings_ms,
        media=opened.medium,
        needs=needs_at_entry(admitted),
        has_agreed=has_agreed,
        takes_name=session.welcome.agreement == Agreement.NAME,
    )


def _head(paper: Paper, tag: str) -> Head:
    titles = tuple(title_in(paper, section, (tag,)) for section in paper.sections)
    return Head(instructions=text_in(paper.instructions, paper.told, paper.languages[0], (tag,)), titles=titles)


def refusal(place: Place, admitted: Admitted, refused: Refused, *, takes_codes: bool) -> RefusalScreen:
    """Return the screen that says why the exam does not begin."""
    return RefusalScreen(
        place=place,
        refused=refused,
        name=admitted.candidate.name,
        exam=admitted.session.title,
        can_retry=refused.reason in OFFLINE or refused.reason is Reason.LOCK_INCOMPLETE,
        takes_codes=takes_codes,
    )


def photo_of(row: CandidateRow) -> bytes:
    """Return the picture's bytes, or nothing where there is none or it cannot be read."""
    try:
        return b64decode(row.photo, validate=True)
    except ValueError:
        return b""


def agreed(admitted: Admitted, signed_as: str, at: Moment) -> HonorAgreed:
    """Return the event of an honor code that was agreed to."""
    row, session = admitted.candidate, admitted.session
    return HonorAgreed(
        at=at,
        candidate=row.candidate,
        generation=row.slot.generation,
        text=digest(session.honor_code),
        language=session.language,
        signed_as=cleaned(" ".join(signed_as.split()))[:LONGEST_NAME],
    )


def accepted(admitted: Admitted, screen: NoticeScreen, at: Moment) -> NoticeAccepted:
    """Return the event of a notice that was read and accepted, as it was shown."""
    return NoticeAccepted(
        at=at,
        candidate=admitted.candidate.candidate,
        generation=admitted.candidate.slot.generation,
        version=admitted.session.welcome.notice_version,
        language=screen.language,
        text=digest(screen.text),
    )


def left(admitted: Admitted, at: Moment) -> CandidateLeft:
    """Return the event of somebody who goes before the first question."""
    return CandidateLeft(at=at, candidate=admitted.candidate.candidate, generation=admitted.candidate.slot.generation)
