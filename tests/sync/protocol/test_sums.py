"""The hand-over sum: every candidate is in exactly one figure, whatever happened, and the figures add up."""

from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.attempts import AttemptState
from sync.protocol.slots import Rank
from sync.protocol.sums import Place, Run, Seen, added_up, place_of

STATES = [state for state in AttemptState if state not in (AttemptState.CHECKED_IN, AttemptState.READY)]
RUNS = st.builds(
    Run,
    attempt=st.sampled_from("abcd"),
    generation=st.integers(1, 3),
    state=st.sampled_from(STATES),
    is_silent=st.booleans(),
    is_bundled=st.booleans(),
)
SEEN = st.builds(
    Seen,
    generation=st.integers(0, 3),
    rank=st.sampled_from(Rank),
    runs=st.lists(RUNS, max_size=4).map(tuple),
    counts=st.sampled_from([None, *"abcd"]),
    has_open_conflict=st.booleans(),
    was_no_show=st.booleans(),
    is_seat_silent=st.booleans(),
)


def run(state: AttemptState, **more: object) -> Run:
    return Run(**{"attempt": "a", "generation": 1, "state": state, **more})  # type: ignore[arg-type]


def seen(*runs: Run, rank: Rank = Rank.ATTEMPTING, **more: object) -> Place | None:
    return place_of(Seen(**{"generation": 1, "rank": rank, "runs": runs, **more}))  # type: ignore[arg-type]


@given(people=st.lists(SEEN, max_size=40))
def test_every_candidate_is_in_exactly_one_figure_and_the_figures_add_up(people: list[Seen]) -> None:
    places = [place_of(one) for one in people]
    total = added_up(place for place in places if place is not None)
    assert set(total.figures) == set(Place)
    assert total.expected == sum(total.figures.values()) == sum(place is not None for place in places)
    for one, place in zip(people, places, strict=True):
        if place is None:
            assert (one.rank, one.runs, one.has_open_conflict) == (Rank.NO_SLOT, (), False)
        if one.runs:
            assert place is not None


@given(one=SEEN)
def test_nobody_is_confirmed_whose_attempt_goes_on_or_waits_for_a_decision(one: Seen) -> None:
    if place_of(one) is not Place.CONFIRMED:
        return
    assert not one.has_open_conflict
    last = max(run.generation for run in one.runs)
    named = [run for run in one.runs if run.attempt == one.counts]
    assert all(run.state.is_over for run in named or [run for run in one.runs if run.generation == last])


@given(people=st.lists(SEEN, max_size=20))
def test_the_sum_is_right_only_if_nobody_is_left(people: list[Seen]) -> None:
    places = [place for one in people if (place := place_of(one)) is not None]
    assert added_up(places).is_right == all(place in (Place.CONFIRMED, Place.NO_SHOW) for place in places)


def test_where_people_stand() -> None:
    active, over = run(AttemptState.ACTIVE), run(AttemptState.SUBMITTED)
    paused = run(AttemptState.PAUSED)
    assert seen(over, rank=Rank.CONSUMED) is Place.CONFIRMED
    assert seen(rank=Rank.AVAILABLE) is Place.NO_SHOW
    assert seen(rank=Rank.AVAILABLE, is_seat_silent=True) is Place.UNACCOUNTED
    assert seen(rank=Rank.NO_SLOT) is None
    assert seen(rank=Rank.NO_SLOT, was_no_show=True) is Place.NO_SHOW
    assert seen(active) is seen(run(AttemptState.PAUSED, is_silent=True)) is Place.UNACCOUNTED
    assert seen(rank=Rank.ATTEMPTING) is Place.UNACCOUNTED
    assert seen(paused) is seen(run(AttemptState.INTERRUPTED)) is Place.INTERRUPTED
    assert seen(run(AttemptState.ACTIVE, is_bundled=True)) is Place.IN_BUNDLES
    assert seen(run(AttemptState.SUBMITTED, is_bundled=True)) is Place.IN_BUNDLES
    assert seen(over, has_open_conflict=True) is Place.CONFLICT


def test_a_slot_given_anew_that_nobody_used_is_a_no_show_unless_the_old_attempt_goes_on() -> None:
    assert seen(run(AttemptState.SUBMITTED), rank=Rank.AVAILABLE, generation=2) is Place.NO_SHOW
    assert seen(run(AttemptState.ACTIVE), rank=Rank.AVAILABLE, generation=2) is Place.UNACCOUNTED
    assert seen(run(AttemptState.SUBMITTED), rank=Rank.AVAILABLE, generation=2, counts="a") is Place.CONFIRMED


def test_a_decided_attempt_speaks_for_its_rivals() -> None:
    rival = run(AttemptState.ACTIVE, attempt="b", is_silent=True)
    assert seen(run(AttemptState.SUBMITTED), rival, counts="a") is Place.CONFIRMED
    assert seen(run(AttemptState.SUBMITTED), rival, counts="b") is Place.UNACCOUNTED
    assert seen(run(AttemptState.SUBMITTED), rival) is Place.UNACCOUNTED
