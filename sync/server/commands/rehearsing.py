"""`central rehearse`: every seat of a center sits an invented exam by itself, and each is judged."""

import time
from argparse import Namespace
from typing import TYPE_CHECKING

from sync.server.commands.starting import start_django
from sync.server.commands.terminal import CommandFailed, Exit, note, say

if TYPE_CHECKING:
    from sync.protocol.rehearsal import RehearsalReply
    from sync.server.registration.models import ExamSession

LOOK_EVERY_S = 2.0


def rehearse(args: Namespace) -> Exit:
    """Begin a rehearsal, wait until every seat did its part or the time is over, and say how each did."""
    start_django(args.home)
    from sync.protocol.rehearsal import Outcome
    from sync.server.exchange import rehearsals
    from sync.server.registration.models import ExamCenter

    center = ExamCenter.objects.filter(code=args.center).first()
    if center is None:
        raise CommandFailed("CENTRAL-REHEARSAL", f"There is no center {args.center}.", ends=Exit.USAGE)
    try:
        session = rehearsals.begin(center, by="central rehearse", minutes=args.minutes, spread_ms=args.spread * 1_000)
    except rehearsals.RehearsalRefused as refused:
        raise CommandFailed(refused.code, str(refused), ends=Exit.FAILED) from refused
    seats, seconds = session.candidates.count(), int(rehearsals.LEAD.total_seconds())
    say(f"rehearsal {session.public_id}: {seats} seats begin in {seconds} s, {args.minutes} minutes at the most")
    if not args.wait:
        return Exit.FINE
    reply = _waited(session)
    session.refresh_from_db()
    if rehearsals.hand_over(session) is Outcome.OPEN:
        rehearsals.end(session, by="central rehearse")
    reply = rehearsals.told(session, now_ms=_now_ms())
    return _said(reply, as_json=args.json)


def _waited(session: "ExamSession") -> "RehearsalReply":
    """Return what it came to once nobody is on the way any more."""
    from sync.protocol.rehearsal import Outcome
    from sync.server.exchange import rehearsals

    told = None
    while True:
        session.refresh_from_db()
        reply = rehearsals.told(session, now_ms=_now_ms())
        count = sum(seat.outcome != Outcome.OPEN for seat in reply.seats)
        if count != told:
            told = count
            note(f"{count} of {len(reply.seats)} seats are through")
        if reply.is_over or count == len(reply.seats):
            return reply
        time.sleep(LOOK_EVERY_S)


def _said(reply: "RehearsalReply", *, as_json: bool) -> Exit:
    import msgspec

    from sync.protocol.rehearsal import Outcome

    is_fine = all(seat.outcome == Outcome.PASSED for seat in reply.seats) and reply.hand_over == Outcome.PASSED
    if as_json:
        say(msgspec.json.encode(reply).decode())
        return Exit.FINE if is_fine else Exit.FAILED
    for seat in reply.seats:
        failed = [f"{step.step}: {step.reason}" for step in seat.steps if step.outcome == Outcome.FAILED]
        why = (
            "; ".join(failed)
            or f"first question after {seat.began_after_ms / 1_000:.1f} s, away {seat.cut_ms / 1_000:.1f} s"
        )
        moved = f", went on at seat {seat.moved_to}" if seat.moved_to else ""
        say(f"{seat.outcome:8} seat {seat.seat}: {why}{moved}{f' ({seat.said})' if seat.said else ''}")
    say(f"{reply.hand_over:8} hand-over")
    return Exit.FINE if is_fine else Exit.FAILED


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
