"""The slot's laws: news may come in any order, twice or late, and no slot ever opens again by it."""

from itertools import permutations

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.slots import Rank, Slot, SlotRefused, SlotState, merge

TIMES = st.none() | st.integers(0, 2**45)
SLOTS = st.builds(
    Slot,
    generation=st.integers(0, 3),
    rank=st.sampled_from(Rank),
    assigned_ms=TIMES,
    attempting_ms=TIMES,
    consumed_ms=TIMES,
)


@st.composite
def whole_slots(draw: st.DrawFn) -> Slot:
    """Slots as they come about: by granting, starting and consuming."""
    slot = Slot(generation=draw(st.integers(0, 3)))
    times = sorted(draw(st.lists(st.integers(0, 2**45), min_size=3, max_size=3)))
    for step, at_ms in zip(("granted", "started", "consumed")[: draw(st.integers(0, 3))], times, strict=False):
        slot = getattr(slot, step)(at_ms)
    return slot


@given(a=SLOTS, b=SLOTS, c=SLOTS)
def test_merging_is_a_join(a: Slot, b: Slot, c: Slot) -> None:
    assert merge(a, b) == merge(b, a)
    assert merge(a, merge(b, c)) == merge(merge(a, b), c)
    assert merge(a, a) == a
    assert a.joined(b) == merge(a, b)


@given(a=SLOTS, b=SLOTS)
def test_nothing_ever_decreases(a: Slot, b: Slot) -> None:
    joined = merge(a, b)

    assert (joined.generation, joined.rank) == max((a.generation, a.rank), (b.generation, b.rank))
    assert merge(joined, a) == joined


def moved(slot: Slot, by_ms: int) -> Slot:
    """The same news from a station whose wall clock is wrong."""
    times = {name: getattr(slot, name) for name in ("assigned_ms", "attempting_ms", "consumed_ms")}
    return msgspec.structs.replace(slot, **{name: at and at + by_ms for name, at in times.items()})


@given(a=SLOTS, b=SLOTS, years=st.integers(-10, 10))
def test_no_clock_decides_what_a_slot_is(a: Slot, b: Slot, years: int) -> None:
    """Invariant 12: a wall clock that is ten years off changes times that are shown, and nothing that is allowed."""
    right, wrong = merge(a, b), merge(a, moved(b, years * 31_556_952_000))

    assert (wrong.generation, wrong.rank, wrong.may_start) == (right.generation, right.rank, right.may_start)


@given(news=st.lists(SLOTS, min_size=1, max_size=4), late=st.integers(0, 3))
def test_no_order_or_repetition_of_news_makes_a_difference(news: list[Slot], late: int) -> None:
    results = set()
    for order in permutations(news):
        slot = Slot()
        for told in (*order, order[late % len(order)]):
            slot = merge(slot, told)
        results.add(msgspec.json.encode(slot))

    assert len(results) == 1


@given(a=whole_slots(), b=whole_slots())
def test_whole_slots_join_to_whole_ones(a: Slot, b: Slot) -> None:
    assert a.is_whole
    assert merge(a, b).is_whole


@given(a=SLOTS, b=SLOTS)
def test_no_news_of_the_same_generation_lets_anybody_start_again(a: Slot, b: Slot) -> None:
    consumed = msgspec.structs.replace(a, rank=Rank.CONSUMED)
    same = msgspec.structs.replace(b, generation=a.generation)

    assert not merge(consumed, same).may_start


@given(slot=whole_slots(), at_ms=st.integers(0, 2**45))
def test_a_grant_reopens_in_a_clean_generation(slot: Slot, at_ms: int) -> None:
    granted = slot.granted(at_ms)

    assert granted == Slot(generation=slot.generation + 1, rank=Rank.AVAILABLE, assigned_ms=at_ms)
    assert merge(slot, granted) == granted
    assert merge(slot.withdrawn(), slot).state is SlotState.NO_SLOT


def test_the_four_states_follow_one_another() -> None:
    slot = Slot()
    seen = [slot.state]
    for step, at_ms in (("granted", 1), ("started", 2), ("consumed", 3)):
        slot = getattr(slot, step)(at_ms)
        seen.append(slot.state)

    assert seen == [SlotState.NO_SLOT, SlotState.AVAILABLE, SlotState.ATTEMPTING, SlotState.CONSUMED]
    assert slot == Slot(generation=1, rank=Rank.CONSUMED, assigned_ms=1, attempting_ms=2, consumed_ms=3)
    assert seen == list(SlotState)


@given(slot=whole_slots())
def test_doing_a_thing_twice_changes_nothing(slot: Slot) -> None:
    for step in ("started", "consumed"):
        try:
            once = getattr(slot, step)(5)
        except SlotRefused:
            continue
        assert getattr(once, step)(9) == once


@pytest.mark.parametrize(
    ("rank", "step"),
    [
        (Rank.NO_SLOT, "started"),
        (Rank.CONSUMED, "started"),
        (Rank.NO_SLOT, "consumed"),
        (Rank.AVAILABLE, "consumed"),
    ],
)
def test_what_a_slot_does_not_allow_is_refused_with_a_sentence(rank: Rank, step: str) -> None:
    slot = Slot(generation=2, rank=rank)

    with pytest.raises(SlotRefused, match=rf"A slot that is {slot.state} \(generation 2\) cannot") as told:
        getattr(slot, step)(1)
    assert (told.value.slot, told.value.code) == (slot, "SLOT-REFUSED")


@pytest.mark.parametrize(("rank", "may"), list(zip(Rank, (False, True, True, False), strict=True)))
def test_an_attempt_may_start_or_go_on_where_a_slot_is_open(rank: Rank, may: bool) -> None:
    assert Slot(rank=rank).may_start is may


@pytest.mark.parametrize(
    "slot",
    [
        Slot(generation=-1),
        Slot(rank=Rank.ATTEMPTING),
        Slot(rank=Rank.AVAILABLE, attempting_ms=1),
        Slot(rank=Rank.CONSUMED, attempting_ms=1),
        Slot(rank=Rank.ATTEMPTING, attempting_ms=1, consumed_ms=2),
    ],
)
def test_a_slot_whose_times_contradict_its_rank_is_not_whole(slot: Slot) -> None:
    assert not slot.is_whole


@given(slot=SLOTS)
def test_a_slot_survives_the_wire(slot: Slot) -> None:
    assert msgspec.json.decode(msgspec.json.encode(slot), type=Slot) == slot
