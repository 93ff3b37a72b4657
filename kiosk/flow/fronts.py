"""What stands on the screens between sign-in and first question: values in, one screen out."""

from base64 import b64decode

from kiosk.exam.breaks import most
from kiosk.exam.doors import Plan, proportional_ms, zones_of
from kiosk.exam.entry import Admitted
from kiosk.exam.needs import needs_at_entry
from kiosk.exam.refusals import OFFLINE, Reason, Refused
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import ConfirmScreen, InstructionsScreen, Place, RefusalScreen
from sync.protocol.wire import CandidateRow


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


def instructions(place: Place, admitted: Admitted, opened: OpenPaper) -> InstructionsScreen:
    """Return the screen that says what awaits the candidate."""
    paper, session = opened.paper, admitted.session
    plan = Plan.of(session)
    counts = tuple(
        (section.title, sum(1 for item in section.items if paper.items[item].is_question)) for section in paper.sections
    )
    return InstructionsScreen(
        place=place,
        name=admitted.candidate.name,
        exam=session.title,
        minutes=admitted.allowed_for(paper) // 60_000,
        questions=sum(count for _title, count in counts),
        sections=counts,
        instructions=paper.instructions,
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
    )


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
