"""A decision becomes one event, once: told again, to a disk that was put back, or at another seat."""

import msgspec
import pytest

from kiosk.exam.obeying import Stamp, is_carried_out, obeyed
from sync.protocol import events as ev
from sync.protocol.accommodations import Accommodations
from sync.protocol.attempts import Attempt, AttemptState, apply, begin
from sync.protocol.wire import Directive, Policy
from tests.kiosk.exam import made

ONE = Policy(two_people=())
STAMP = Stamp(5_000, made.AT)


def attempt() -> Attempt:
    return begin(made.started())


def order(do: str, **more: object) -> Directive:
    return Directive(id=f"order-{do}", attempt=attempt().id, do=do, by="ann", why="Fire drill", **more)  # type: ignore[arg-type]


def given(amount_ms: int = 60_000) -> Directive:
    return order("add_time", amount_ms=amount_ms)


@pytest.mark.parametrize(
    ("said", "state"),
    [
        (given(), AttemptState.ACTIVE),
        (order("accommodate", accommodations=Accommodations()), AttemptState.ACTIVE),
        (order("pause"), AttemptState.ACTIVE),
        (order("unpause"), AttemptState.PAUSED),
    ],
    ids=lambda value: value.do if isinstance(value, Directive) else "",
)
def test_what_was_carried_out_is_not_carried_out_again_in_any_state(said: Directive, state: AttemptState) -> None:
    before = msgspec.structs.replace(attempt(), state=state)
    event = obeyed(before, said, STAMP, policy=ONE)
    assert isinstance(event, ev.CARRIES_OUT)
    assert event.order == said.id
    after = apply(before, event)
    assert after.orders == {said.id}
    for again in (AttemptState.ACTIVE, AttemptState.PAUSED, AttemptState.INTERRUPTED):
        assert obeyed(msgspec.structs.replace(after, state=again), said, STAMP, policy=ONE) is None


@pytest.mark.parametrize("do", ["terminate", "close"])
def test_an_end_names_the_decision_too(do: str) -> None:
    event = obeyed(attempt(), order(do), STAMP, policy=ONE)
    assert isinstance(event, ev.AttemptTerminated | ev.AttemptClosed)
    assert event.order == f"order-{do}"


def test_the_same_time_given_twice_counts_twice() -> None:
    first, second = given(), msgspec.structs.replace(given(), id="order-2")
    event = obeyed(attempt(), first, STAMP, policy=ONE)
    assert event is not None
    after = apply(attempt(), event)
    assert not is_carried_out(after, second)
    assert obeyed(after, second, STAMP, policy=ONE) is not None


def test_time_that_an_older_program_gave_without_a_name_is_not_given_again() -> None:
    unnamed = ev.TimeAdjusted(at=made.AT, attempt=attempt().id, used_ms=1, amount_ms=60_000, why="Fire drill", by="ann")
    after = apply(attempt(), unnamed)
    assert is_carried_out(after, given())
    assert not is_carried_out(after, given(120_000))
