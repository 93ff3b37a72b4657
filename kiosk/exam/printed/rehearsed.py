"""A rehearsal on paper: every seat with what came of each step, and why it failed. Pure."""

from kiosk.exam.check_words import tr
from kiosk.exam.printed import words
from kiosk.exam.printed.document import Document, Facts, Say, Signatures, Table, Words
from kiosk.exam.printed.forms import day_and_time
from kiosk.exam.seat_order import seat_order
from sync.protocol.rehearsal import Outcome, RehearsalReply, SeatRehearsed, Step

FORM, TITLE = "rehearsal", tr("Rehearsal")
STEPS = {
    Step.HEARD: tr("heard of"),
    Step.SIGNED_IN: tr("signed in"),
    Step.BEGAN: tr("began"),
    Step.CUT: tr("came back"),
    Step.MOVED: tr("moved"),
    Step.ENDED: tr("submitted"),
    Step.CONFIRMED: tr("confirmed"),
}
OUTCOMES = {
    Outcome.OPEN: tr("under way"),
    Outcome.PASSED: tr("passed"),
    Outcome.FAILED: tr("failed"),
}
REASONS = {
    "not_heard": tr(
        "The server did not hear of this seat: it is off, its kiosk does not run, or no network reaches it."
    ),
    "not_signed_in": tr("Nobody could sign in here: something else was on its screen."),
    "not_begun": tr("The first question never came."),
    "slow_start": tr("The first question came too late: server or network are too slow for so many at once."),
    "not_back": tr("It did not come back after its program was ended: nothing starts the kiosk again here."),
    "slow_back": tr("It came back too late after its program was ended."),
    "not_moved": tr("Its exam could not go on at another seat in time."),
    "not_ended": tr("The exam was not answered to its end."),
    "not_confirmed": tr("Not everything of it reached the server."),
    "said": tr("The seat itself found something that was not as it must be."),
}
SEAT, OUTCOME, FIRST, AWAY, WHY = tr("Seat"), tr("Outcome"), tr("First question after"), tr("Away"), tr("Reason")
HAND_OVER, SECONDS = tr("Hand-over"), tr("{seconds} s")
PASSED_OF = tr("{passed} of {all} seats passed.")


def step(told: str, say: Say) -> str:
    """Return what a step is called; one of a later version as it is."""
    return say(STEPS[Step(told)]) if told in set(Step) else told


def outcome(told: str, say: Say) -> str:
    """Return what came of it."""
    return say(OUTCOMES[Outcome(told)]) if told in set(Outcome) else told


def why(seat: SeatRehearsed, say: Say) -> str:
    """Return why a seat failed: the first step that did, with its reason; nothing where none did."""
    failed = next((one for one in seat.steps if one.outcome == Outcome.FAILED), None)
    if failed is None:
        return ""
    reason = say(REASONS[failed.reason]) if failed.reason in REASONS else failed.reason
    return f"{reason} ({seat.said})" if failed.reason == "said" else reason


def in_order(reply: RehearsalReply) -> tuple[SeatRehearsed, ...]:
    """Return the seats, those that failed first."""
    order = [Outcome.FAILED, Outcome.OPEN, Outcome.PASSED]
    known = set(Outcome)
    return tuple(
        sorted(
            reply.seats,
            key=lambda one: (order.index(Outcome(one.outcome)) if one.outcome in known else 0, seat_order(one.seat)),
        )
    )


def seconds(ms: int, say: Say) -> str:
    """Return a length of time, to the tenth of a second."""
    return say(SECONDS).format(seconds=f"{ms / 1_000:.1f}") if ms else ""


def document(reply: RehearsalReply, *, center: str, zone: str, by: str, say: Say) -> Document:
    """Return the page of a rehearsal."""
    passed = sum(one.outcome == Outcome.PASSED for one in reply.seats)
    facts = Facts(
        pairs=(
            (say(words.CENTER), center),
            (say(words.TIME), day_and_time(reply.began_ms, zone)),
            (say(HAND_OVER), outcome(reply.hand_over, say)),
            (say(words.BY), by),
        )
    )
    rows = tuple(
        (
            one.seat,
            outcome(one.outcome, say),
            seconds(one.began_after_ms, say),
            seconds(one.cut_ms, say),
            why(one, say) or one.moved_to,
        )
        for one in in_order(reply)
    )
    table = Table(head=tuple(map(say, (SEAT, OUTCOME, FIRST, AWAY, WHY))), rows=rows, widths=(12, 14, 16, 12, 46))
    verdict = Words(text=say(PASSED_OF).format(passed=passed, all=len(reply.seats)), is_head=True)
    sign = Signatures(below=(say(words.SIGN_CHIEF), say(words.SIGN_SECOND)))
    title = say(TITLE)
    return Document(form=FORM, title=title, parts=(facts, verdict, table, sign), foot=f"{title}, {center}")
