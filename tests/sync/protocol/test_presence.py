"""A candidate before the first question: who is here, who is ready."""

import msgspec
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol import events as ev
from sync.protocol.attempts import AttemptState
from sync.protocol.ids import CandidateId, PackageHash
from sync.protocol.presence import ARRIVAL, CENTRAL, presences
from sync.protocol.slots import SlotState
from tests.sync.protocol.test_attempts import START, moment

ANNA, BEN = CandidateId("anna"), CandidateId("ben")
CANDIDATES, GENERATIONS = st.sampled_from([ANNA, BEN]), st.integers(1, 3)


def checked_in(candidate: CandidateId = ANNA, generation: int = 1, ms: int = 0) -> ev.CheckedIn:
    return ev.CheckedIn(at=moment(ms), candidate=candidate, generation=generation)


def ready(candidate: CandidateId = ANNA, generation: int = 1, ms: int = 0) -> ev.CandidateReady:
    return ev.CandidateReady(at=moment(ms), candidate=candidate, generation=generation, package=PackageHash("p"))


def started(candidate: CandidateId = ANNA, generation: int = 1) -> ev.AttemptStarted:
    return msgspec.structs.replace(START, candidate=candidate, generation=generation)


def left(candidate: CandidateId = ANNA, generation: int = 1, ms: int = 0) -> ev.CandidateLeft:
    return ev.CandidateLeft(at=moment(ms), candidate=candidate, generation=generation)


EVENTS = st.lists(
    st.sampled_from([checked_in, ready, started, left]).flatmap(lambda f: st.builds(f, CANDIDATES, GENERATIONS))
)


def states(*events: ev.Event) -> dict[CandidateId, AttemptState]:
    return {candidate: here.state for candidate, here in presences(events).items()}


def test_a_candidate_checks_in_gets_ready_and_starts() -> None:
    assert states(checked_in()) == {ANNA: AttemptState.CHECKED_IN}
    assert states(checked_in(), ready()) == {ANNA: AttemptState.READY}
    assert states(checked_in(), ready(), started()) == {}


def test_who_leaves_and_comes_back_is_checked_in_again() -> None:
    assert states(checked_in(), ready(), checked_in()) == {ANNA: AttemptState.CHECKED_IN}
    assert presences([checked_in(ms=1), checked_in(ms=2)])[ANNA].since == moment(2)


def test_who_leaves_before_the_first_question_is_not_here() -> None:
    assert states(checked_in(), ready(), left()) == {}
    assert states(checked_in(), left(), checked_in()) == {ANNA: AttemptState.CHECKED_IN}
    assert states(checked_in(generation=2), left(generation=1)) == {ANNA: AttemptState.CHECKED_IN}


def test_signing_in_again_during_an_attempt_is_no_arrival() -> None:
    assert states(started(), checked_in()) == {}
    assert states(started(), checked_in(generation=2)) == {ANNA: AttemptState.CHECKED_IN}


def test_news_of_an_older_slot_change_nothing() -> None:
    assert states(checked_in(generation=2), ready(generation=1)) == {ANNA: AttemptState.CHECKED_IN}


@given(events=EVENTS)
def test_presence_is_total_and_of_each_candidate_alone(events: list[ev.Event]) -> None:
    whole = presences(events)
    alone = {
        candidate: presences([event for event in events if getattr(event, "candidate", "") == candidate]).get(candidate)
        for candidate in (ANNA, BEN)
    }

    assert whole == {candidate: here for candidate, here in alone.items() if here is not None}
    assert {here.state for here in whole.values()} <= {AttemptState.CHECKED_IN, AttemptState.READY}


@given(events=st.lists(st.builds(ready, CANDIDATES, GENERATIONS, st.integers(0, 9))))
def test_told_twice_it_is_the_same(events: list[ev.CandidateReady]) -> None:
    newest = {event.candidate: event for event in sorted(events, key=lambda event: event.generation)}

    assert {c: p.generation for c, p in presences([*events, *events]).items()} == {
        c: event.generation for c, event in newest.items()
    }


def test_what_the_server_does_alone_moves_no_slot_by_itself() -> None:
    assert CENTRAL["void"].to is AttemptState.VOIDED
    assert CENTRAL["void"].to.slot_state is SlotState.CONSUMED
    assert all(state.is_over for state in CENTRAL["void"].since)
    assert CENTRAL["no_show"].to is AttemptState.NO_SHOW
    assert all(state.slot_state is SlotState.AVAILABLE for state in CENTRAL["no_show"].since)
    assert all(row.to is not None and row.to.slot_state is SlotState.AVAILABLE for row in ARRIVAL.values())
