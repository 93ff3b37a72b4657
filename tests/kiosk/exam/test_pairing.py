"""Putting things together one by one: what is in the end is always something that may be given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.pairing import Full, OneSet, Pair, Rule
from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.paper import Associable, AssociateInteraction, MatchInteraction
from sync.protocol.responses import accepted


def things(prefix: str, *limits: int) -> tuple[Associable, ...]:
    return tuple(Associable(id=ChoiceId(f"{prefix}{n}"), html="", match_max=most) for n, most in enumerate(limits))


def test_pressed_twice_it_is_taken_apart() -> None:
    rule = Rule(ones=things("a", 1), others=things("b", 1))
    step = rule.toggle((), "a0", "b0")
    assert (step.pairs, step.added) == ((("a0", "b0"),), True)
    assert rule.toggle(step.pairs, "a0", "b0").pairs == ()


def test_what_may_be_used_once_comes_from_where_it_was_on_both_sides() -> None:
    rule = Rule(ones=things("a", 1, 1), others=things("b", 1, 1))
    step = rule.toggle((("a0", "b0"), ("a1", "b1")), "a0", "b1")
    assert step.pairs == (("a0", "b1"),)
    assert step.dropped == (("a0", "b0"), ("a1", "b1"))


@pytest.mark.parametrize(
    ("ones", "others", "most", "held", "full"),
    [
        ((2,), (0, 0, 0), 0, (("a0", "b0"), ("a0", "b1")), Full.ONE),
        ((0, 0, 0), (0, 0, 2), 0, (("a1", "b2"), ("a2", "b2")), Full.OTHER),
        ((0,), (0, 0, 0), 1, (("a0", "b0"),), Full.ALL),
    ],
)
def test_what_is_full_takes_no_more(
    ones: tuple[int, ...], others: tuple[int, ...], most: int, held: tuple[Pair, ...], full: Full
) -> None:
    rule = Rule(ones=things("a", *ones), others=things("b", *others), most=most)
    step = rule.toggle(held, "a0", "b2")
    assert (step.pairs, step.full, step.added) == (held, full, False)


def test_pairs_come_in_the_order_of_the_rows() -> None:
    rule = Rule(ones=things("a", 0, 0), others=things("b", 0, 0))
    pairs: tuple[Pair, ...] = ()
    for one, other in (("a1", "b1"), ("a0", "b1"), ("a1", "b0"), ("a0", "b0")):
        pairs = rule.toggle(pairs, one, other).pairs
    assert pairs == (("a0", "b0"), ("a0", "b1"), ("a1", "b0"), ("a1", "b1"))


@given(
    limits=st.tuples(*[st.lists(st.integers(0, 2), min_size=3, max_size=3)] * 2),
    most=st.integers(0, 4),
    presses=st.lists(st.tuples(st.integers(0, 2), st.integers(0, 2)), max_size=30),
)
def test_whatever_is_pressed_the_result_may_be_given(
    limits: tuple[list[int], list[int]], most: int, presses: list[tuple[int, int]]
) -> None:
    ones, others = things("a", *limits[0]), things("b", *limits[1])
    rule = Rule(ones=ones, others=others, most=most)
    asked = MatchInteraction(response=ResponseId("r"), sources=ones, targets=others, max_associations=most)
    pairs: tuple[Pair, ...] = ()
    for one, other in presses:
        pairs = rule.toggle(pairs, f"a{one}", f"b{other}").pairs
        values = tuple(" ".join(pair) for pair in pairs)
        assert accepted(asked, values) == values


# --- within one list --------------------------------------------------------------------------------------------------


def test_a_pair_of_one_list_is_the_same_the_other_way_round() -> None:
    rule = OneSet(choices=things("a", 1, 1, 1), most=0)
    step = rule.toggle((), "a2", "a0")
    assert (step.pairs, step.added) == ((("a0", "a2"),), True)
    assert rule.toggle(step.pairs, "a0", "a2").pairs == rule.toggle(step.pairs, "a2", "a0").pairs == ()


def test_nothing_is_put_together_with_itself() -> None:
    rule = OneSet(choices=things("a", 0, 0), most=0)
    step = rule.toggle((("a0", "a1"),), "a0", "a0")
    assert (step.pairs, step.added) == ((("a0", "a1"),), False)


def test_who_may_be_in_one_pair_only_leaves_the_one_it_is_in() -> None:
    rule = OneSet(choices=things("a", 1, 1, 1, 1), most=0)
    step = rule.toggle((("a0", "a1"), ("a2", "a3")), "a3", "a0")
    assert step.pairs == (("a0", "a3"),)
    assert set(step.dropped) == {("a0", "a1"), ("a2", "a3")}


def test_where_one_pair_is_asked_the_last_one_counts() -> None:
    rule = OneSet(choices=things("a", 0, 0, 0), most=1)
    assert rule.toggle((("a0", "a1"),), "a1", "a2").pairs == (("a1", "a2"),)


@pytest.mark.parametrize(
    ("limits", "most", "full"),
    [((2, 0, 0, 0), 0, Full.ONE), ((0, 0, 0, 2), 0, Full.OTHER), ((0, 0, 0, 0), 4, Full.ALL)],
)
def test_a_list_that_is_full_takes_no_more_pairs(limits: tuple[int, ...], most: int, full: Full) -> None:
    rule = OneSet(choices=things("a", *limits), most=most)
    held = (("a0", "a1"), ("a0", "a2"), ("a1", "a3"), ("a2", "a3"))
    step = rule.toggle(held, "a0", "a3")
    assert (step.pairs, step.full, step.added) == (held, full, False)


@given(
    limits=st.lists(st.integers(0, 2), min_size=4, max_size=4),
    most=st.integers(0, 4),
    presses=st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=30),
)
def test_whatever_is_joined_the_result_may_be_given(
    limits: list[int], most: int, presses: list[tuple[int, int]]
) -> None:
    choices = things("a", *limits)
    rule = OneSet(choices=choices, most=most)
    asked = AssociateInteraction(response=ResponseId("r"), choices=choices, max_associations=most)
    pairs: tuple[Pair, ...] = ()
    for one, other in presses:
        pairs = rule.toggle(pairs, f"a{one}", f"a{other}").pairs
        values = tuple(" ".join(pair) for pair in pairs)
        assert accepted(asked, values) == values
