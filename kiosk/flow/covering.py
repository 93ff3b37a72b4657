"""Brings a running attempt in line with the holds of the lock, and with what waits for a person."""

from kiosk.flow.board import Board
from kiosk.flow.countdown import Countdown
from kiosk.flow.live import LiveAttempt
from sync.protocol.attempts import AttemptState
from sync.protocol.breaches import INCOMPLETE
from sync.protocol.wire import Policy


def settle_cover(board: Board, live: LiveAttempt, countdown: Countdown, policy: Policy) -> None:
    """Cover the questions where a hold is missing or a person has to look, uncover them where neither is so."""
    if board.missing or board.undecided:
        if live.attempt.state is not AttemptState.PAUSED and not policy.clock_runs_covered:
            countdown.stop()  # first of all: what is recorded now tells the time used
        causes, for_staff = board.causes, board.undecided
        why = (*causes, *for_staff, INCOMPLETE)[0]
        live.lock(why, causes=causes or (INCOMPLETE,), for_staff=for_staff)
        if set(for_staff) <= set(live.planned.for_staff):
            board.undecided = ()
    elif live.planned.for_staff:
        live.lock(live.planned.for_staff[0])
    else:
        live.unlock()
    if not board.is_covered:
        board.forget_breach()
