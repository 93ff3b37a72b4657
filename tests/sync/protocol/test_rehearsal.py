"""A seat of a rehearsal passes by every step; what is missing when it is over has failed, with the reason."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import rehearsal
from sync.protocol.rehearsal import CUT_MS, STORM_MS, Facts, Outcome, Step

DONE = Facts(is_heard=True, is_signed_in=True, began_after_ms=4_000, cut_ms=3_000, is_ended=True, is_confirmed=True)


def outcomes(facts: Facts, *, is_over: bool = True) -> dict[str, str]:
    return {step.step: step.reason or step.outcome for step in rehearsal.judged(facts, is_over=is_over)}


def test_a_seat_that_did_everything_passed() -> None:
    steps = rehearsal.judged(DONE, is_over=False)
    assert rehearsal.verdict(steps) is Outcome.PASSED
    assert Step.MOVED not in {step.step for step in steps}


@pytest.mark.parametrize(
    ("changed", "step", "reason"),
    [
        ({"is_heard": False}, Step.HEARD, "not_heard"),
        ({"is_signed_in": False}, Step.SIGNED_IN, "not_signed_in"),
        ({"began_after_ms": None}, Step.BEGAN, "not_begun"),
        ({"began_after_ms": STORM_MS + 1}, Step.BEGAN, "slow_start"),
        ({"cut_ms": None}, Step.CUT, "not_back"),
        ({"cut_ms": CUT_MS + 1}, Step.CUT, "slow_back"),
        ({"is_to_move": True}, Step.MOVED, "not_moved"),
        ({"is_ended": False}, Step.ENDED, "not_ended"),
        ({"said": "answers"}, Step.ENDED, "said"),
        ({"is_confirmed": False}, Step.CONFIRMED, "not_confirmed"),
    ],
)
def test_what_is_missing_in_the_end_is_named(changed: dict[str, object], step: Step, reason: str) -> None:
    facts = msgspec.structs.replace(DONE, **changed)
    assert outcomes(facts)[step] == reason
    assert rehearsal.verdict(rehearsal.judged(facts, is_over=True)) is Outcome.FAILED


def test_a_start_that_is_spread_has_its_time() -> None:
    facts = msgspec.structs.replace(DONE, began_after_ms=STORM_MS + 30_000, spread_ms=60_000)
    assert outcomes(facts)[Step.BEGAN] == "passed"


@given(
    facts=st.builds(
        Facts,
        is_heard=st.booleans(),
        is_signed_in=st.booleans(),
        began_after_ms=st.none() | st.integers(0, 200_000),
        cut_ms=st.none() | st.integers(0, 200_000),
        is_to_move=st.booleans(),
        is_moved=st.booleans(),
        is_ended=st.booleans(),
        is_confirmed=st.booleans(),
        said=st.sampled_from(["", "answers"]),
    )
)
def test_while_it_runs_nothing_that_may_still_come_has_failed_and_when_it_is_over_nothing_is_open(facts: Facts) -> None:
    running, over = (rehearsal.judged(facts, is_over=is_over) for is_over in (False, True))
    assert Outcome.OPEN not in {step.outcome for step in over}
    failed = {step.step for step in running if step.outcome == Outcome.FAILED}
    assert failed <= {step.step for step in over if step.outcome == Outcome.FAILED}
    assert all((step.outcome == Outcome.FAILED) == bool(step.reason) for step in (*running, *over))
