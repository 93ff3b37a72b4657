"""How often a recording is heard: two plays are two, whatever breaks off in between."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.obeying import Stamp
from kiosk.exam.playing import Act, may_play, may_seek, plays_left, plays_missing, told
from sync.protocol import events as ev
from sync.protocol.attempts import Attempt, AttemptState, apply
from sync.protocol.ids import ItemId
from sync.protocol.plays import UNPLAYED, Plays
from tests.gallery.heard import recording
from tests.kiosk.exam.made import AT
from tests.kiosk.exam.made import attempt as active

ITEM = ItemId("item-1")
TWICE = recording(max_plays=2)
STAMP = Stamp(at=AT, used_ms=1_000)


def after(attempt: Attempt, *acts: Act | tuple[Act, int]) -> Attempt:
    for act in acts:
        what, position_ms = act if isinstance(act, tuple) else (act, 0)
        event = told(attempt, TWICE, ITEM, what, STAMP, position_ms=position_ms)
        attempt = attempt if event is None else apply(attempt, event)
    return attempt


def plays(attempt: Attempt) -> Plays:
    return attempt.plays.get(TWICE.id, UNPLAYED)


def test_a_play_that_was_broken_off_goes_on_and_is_no_new_one() -> None:
    attempt = after(active(), Act.START, (Act.REACHED, 1_500), Act.START, (Act.REACHED, 3_000), Act.START)
    assert plays(attempt) == Plays(started=1, is_open=True, position_ms=3_000)
    assert plays_left(TWICE, plays(attempt)) == 1


def test_two_plays_are_two() -> None:
    attempt = after(active(), Act.START, Act.FINISHED, Act.START, Act.FINISHED)
    assert (plays(attempt).started, plays(attempt).finished, may_play(TWICE, plays(attempt))) == (2, 2, False)
    assert told(attempt, TWICE, ITEM, Act.START, STAMP) is None


def test_the_last_play_may_still_go_on() -> None:
    attempt = after(active(), Act.START, Act.FINISHED, Act.START, (Act.REACHED, 500))
    assert plays_left(TWICE, plays(attempt)) == 0
    assert may_play(TWICE, plays(attempt))


def test_a_seat_without_sound_costs_no_play() -> None:
    attempt = after(active(), Act.START, Act.NO_DEVICE, Act.START, Act.NO_DEVICE)
    assert plays(attempt) == Plays(started=1, is_open=True, trouble="no_device")
    again = after(attempt, (Act.REACHED, 200))
    assert plays(again).trouble == ""


def test_trouble_is_told_once() -> None:
    attempt = after(active(), Act.START, Act.UNPLAYABLE)
    assert told(attempt, TWICE, ITEM, Act.UNPLAYABLE, STAMP) is None
    assert told(attempt, TWICE, ITEM, Act.NO_DEVICE, STAMP) is not None


@pytest.mark.parametrize("state", [AttemptState.LOCKED, AttemptState.PAUSED, AttemptState.INTERRUPTED])
def test_under_a_cover_nothing_begins_but_the_place_is_kept(state: AttemptState) -> None:
    attempt = msgspec.structs.replace(after(active(), Act.START), state=state)
    assert told(attempt, TWICE, ITEM, Act.REACHED, STAMP, position_ms=900) is not None
    fresh = msgspec.structs.replace(active(), state=state)
    assert told(fresh, TWICE, ITEM, Act.START, STAMP) is None


def test_after_the_end_nothing_is_recorded() -> None:
    over = msgspec.structs.replace(after(active(), Act.START), state=AttemptState.SUBMITTED)
    assert all(told(over, TWICE, ITEM, act, STAMP, position_ms=7) is None for act in Act)


def test_without_a_limit_it_may_be_wound_and_heard_for_ever() -> None:
    free = recording(max_plays=0, min_plays=2)
    assert (plays_left(free, Plays(started=9)), may_seek(free), may_seek(TWICE)) == (None, True, False)
    assert [plays_missing(free, Plays(finished=n)) for n in (0, 1, 2, 3)] == [2, 1, 0, 0]


@given(st.lists(st.tuples(st.sampled_from(list(Act)), st.integers(0, 9_000)), max_size=40))
def test_whatever_a_player_tells_no_more_than_two_plays_come_of_it(acts: list[tuple[Act, int]]) -> None:
    attempt = after(active(), *acts)
    found = plays(attempt)
    assert 0 <= found.finished <= found.started <= 2
    assert found.started - found.finished == int(found.is_open)
    assert found.position_ms <= TWICE.length_ms


@given(st.permutations(range(4)))
def test_what_is_known_of_a_play_needs_no_order_to_be_harmless(order: list[int]) -> None:
    """Late or doubled events never give a play back."""
    base = {"at": AT, "attempt": active().id, "recording": TWICE.id}
    told_ = [
        ev.RecordingStarted(**base, item=ITEM, play=1),
        ev.RecordingReached(**base, play=1, position_ms=2_000),
        ev.RecordingFinished(**base, play=1),
        ev.RecordingStarted(**base, item=ITEM, play=2),
    ]
    attempt = active()
    for at in (*order, *order):
        attempt = apply(attempt, told_[at])
    assert plays(attempt).started == 2
