"""Who may do what: nobody does a person's deed without a name, nobody is two people."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import events as ev
from sync.protocol.attempts import TRANSITIONS, Actor
from sync.protocol.authority import actors_of, are_two, causes_of, may_cause, may_decide
from sync.protocol.wire import Policy
from tests.sync.protocol.shapes import values_of
from tests.sync.protocol.test_attempts import made

STAFF = {Actor.CENTER_ADMIN, Actor.CENTRAL_ADMIN}


@pytest.mark.parametrize("kind", ev.kinds().values(), ids=lambda kind: kind.__name__)
@given(data=st.data())
def test_every_event_was_caused_by_somebody_who_may(kind: type[ev.Event], data: st.DataObject) -> None:
    event = data.draw(values_of(kind))

    assert isinstance(event, ev.Event)
    assert causes_of(event) <= actors_of(kind)


@pytest.mark.parametrize("kind", TRANSITIONS, ids=lambda kind: kind.__name__)
@pytest.mark.parametrize("actor", Actor)
def test_the_table_says_who_may(actor: Actor, kind: type[ev.AttemptEvent]) -> None:
    assert may_cause(actor, kind) is (actor in TRANSITIONS[kind].by)


def test_an_event_tells_whether_the_program_or_a_person_did_it() -> None:
    assert causes_of(made(ev.AttemptResumed)) == {Actor.PROGRAM}
    assert causes_of(made(ev.AttemptResumed, by="eve")) == STAFF
    assert causes_of(made(ev.AttemptClosed)) == {Actor.PROGRAM}
    assert causes_of(made(ev.AttemptUnlocked, by="eve")) == STAFF
    assert causes_of(made(ev.AttemptTerminated, by=" ")) == set()
    assert causes_of(made(ev.ItemResponded)) == {Actor.CANDIDATE}


def test_the_candidate_arrives_and_starts_and_the_program_does_the_rest() -> None:
    for kind in (ev.CheckedIn, ev.CandidateReady, ev.AttemptStarted):
        assert actors_of(kind) == {Actor.CANDIDATE}
    for kind in (ev.StationStarted, ev.ClockJumped, ev.MachineSlept, ev.LockBreached):
        assert actors_of(kind) == {Actor.PROGRAM}


@given(one=st.text(max_size=6), other=st.text(max_size=6))
def test_two_people_are_two(one: str, other: str) -> None:
    assert are_two(one, other) == are_two(other, one)
    assert not are_two(one, one)
    assert not are_two(one, f" {one.upper()} ".lower())
    assert not are_two(one, "")


@pytest.mark.parametrize(
    ("action", "by", "approved_by", "allowed"),
    [
        ("terminate", "eve", "adam", True),
        ("terminate", "eve", "", False),
        ("terminate", "eve", "Eve ", False),
        ("terminate", "", "adam", False),
        ("reset", "eve", "", True),
        ("regrant", "eve", "", False),
        ("transfer", "eve", "", False),
        ("add_time", "eve", "", True),
        ("add_time", " ", "adam", False),
        ("resume", "eve", "", True),
    ],
)
def test_some_things_take_two_people(action: str, by: str, approved_by: str, allowed: bool) -> None:
    assert may_decide(action, by=by, approved_by=approved_by, two_people=Policy().two_people) is allowed


def test_a_policy_may_ask_for_two_to_reset() -> None:
    assert not may_decide("reset", by="eve", approved_by="", two_people=("reset",))
    assert may_decide("reset", by="eve", approved_by="adam", two_people=("reset",))


def test_a_policy_may_trust_one_person() -> None:
    assert may_decide("terminate", by="eve", approved_by="", two_people=())
