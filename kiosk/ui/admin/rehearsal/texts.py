"""The words of a rehearsal at a panel: the seats as lines, and how old it is."""

from kiosk.exam.printed import rehearsed
from kiosk.ui.admin.lists.model import Head, Row
from kiosk.ui.admin.room import texts
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from sync.protocol.rehearsal import Outcome, RehearsalReply, SeatRehearsed, Step

ICONS = {
    Outcome.OPEN: ("hourglass", Role.BLUE),
    Outcome.PASSED: ("circle-check", Role.GREEN),
    Outcome.FAILED: ("circle-x", Role.RED),
}
MARKS = {Outcome.OPEN: "…", Outcome.PASSED: "✓", Outcome.FAILED: "✗"}


def heads() -> tuple[Head, ...]:
    """Return the columns: the seat, each step, how fast it was, and why it failed."""
    steps = (Head(words=rehearsed.step(step, tr), width=92) for step in Step)
    return (
        Head(words=tr("Seat"), width=100),
        Head(words=tr("Outcome"), width=104),
        *steps,
        Head(words=tr("First question after"), width=152),
        Head(words=tr("Away"), width=70),
        Head(words=tr("Reason"), width=200, stretches=True),
    )


def row(seat: SeatRehearsed) -> Row:
    """Return a seat as a line."""
    outcome = Outcome(seat.outcome) if seat.outcome in set(Outcome) else Outcome.OPEN
    icon, role = ICONS[outcome]
    told = {one.step: MARKS[Outcome(one.outcome)] for one in seat.steps if one.outcome in set(Outcome)}
    moved = tr("Went on at seat {seat}").format(seat=seat.moved_to) if seat.moved_to else ""
    return Row(
        key=seat.station,
        cells=(
            seat.seat,
            rehearsed.outcome(seat.outcome, tr),
            *(told.get(step, texts.DASH) for step in Step),
            rehearsed.seconds(seat.began_after_ms, tr) or texts.DASH,
            rehearsed.seconds(seat.cut_ms, tr) or texts.DASH,
            rehearsed.why(seat, tr) or moved,
        ),
        icon=icon,
        role=role,
        stands_out=outcome is Outcome.FAILED,
    )


def state(reply: RehearsalReply, zone: str) -> str:
    """Return when it began, how far it is, and whether the hand-over was right."""
    began = texts.time_of_day(reply.began_ms, zone, seconds=False)
    if not reply.is_over:
        closes = texts.time_of_day(reply.closes_ms, zone, seconds=False)
        return tr("Began at {time}; it ends by itself at {end} at the latest.").format(time=began, end=closes)
    words = {
        Outcome.PASSED: tr("The hand-over sum was right."),
        Outcome.FAILED: tr("The hand-over sum was not right: somebody was left open."),
    }
    told = words.get(Outcome(reply.hand_over), "") if reply.hand_over in set(Outcome) else ""
    return texts.sentences([tr("Began at {time}, and is over").format(time=began), told])
