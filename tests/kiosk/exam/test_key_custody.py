"""A content key goes when its session is over, and never under a running attempt."""

from dataclasses import dataclass

import msgspec
import pytest

from kiosk.exam.key_custody import ASK, GRACE_MS, asked_anew, why_erase
from sync.protocol.attempts import begin
from sync.protocol.ids import PackageHash, SessionId
from sync.protocol.wire import Policy, SessionRow
from tests.kiosk.store import made

SESSION = SessionRow(
    pos=1, session=made.SESSION, exam="E1", title="Exam", opens_ms=0, closes_ms=1_000, duration_ms=1_000
)


@dataclass(frozen=True)
class Case:
    now_ms: int
    why: str
    cancelled: bool = False


@pytest.mark.parametrize(
    "case",
    [
        Case(0, ""),
        Case(1_000 + GRACE_MS - 1, ""),
        Case(1_000 + GRACE_MS, "closed"),
        Case(0, "cancelled", cancelled=True),
    ],
    ids=["open", "in the grace", "after the grace", "cancelled"],
)
def test_a_key_goes_with_its_session(case: Case) -> None:
    session = msgspec.structs.replace(SESSION, cancelled=case.cancelled)
    assert why_erase(session, made.SESSION, None, now_ms=case.now_ms) == case.why


def test_a_key_of_a_session_that_is_no_longer_ours_goes() -> None:
    assert why_erase(None, made.SESSION, None, now_ms=0) == "gone"


def test_no_key_goes_under_a_running_attempt() -> None:
    running = begin(made.started())
    assert why_erase(None, made.SESSION, running, now_ms=2**50) == ""
    assert why_erase(None, SessionId("another"), running, now_ms=2**50) == "gone"


def test_only_keys_that_can_be_asked_for_anew_are_let_go_at_a_start() -> None:
    asks = msgspec.structs.replace(SESSION, package=PackageHash("1" * 64), policy=Policy(key_custody=ASK))
    other = msgspec.structs.replace(asks, session=SessionId("other"), policy=Policy())
    kept = [(PackageHash(digit * 64), one.session) for digit in "12" for one in (asks, other)]
    assert asked_anew(kept, [asks, other]) == ((PackageHash("1" * 64), asks.session),)
    assert asked_anew(kept, []) == ()
