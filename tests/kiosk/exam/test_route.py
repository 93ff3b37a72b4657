"""The way through a paper: the same for one seed for ever, and never around a rule."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.route import Route
from sync.protocol.ids import ItemId
from sync.protocol.paper import ChoiceInteraction, InlineChoiceInteraction, Section, TestPart
from tests.kiosk.exam.made import CAPITAL, ESSAY, GAPS, ITEMS, PAGE, PLANETS, QUESTIONS, SUM, WORD, paper

SEEDS = st.text("0123456789abcdef", min_size=32, max_size=32)
SHUFFLED = TestPart(id="part", sections=(Section(id="all", items=tuple(ITEMS), shuffle=True),))
LINEAR = TestPart(id="first", navigation="linear", sections=(Section(id="one", items=(CAPITAL, PLANETS, WORD)),))
FREE = TestPart(id="second", sections=(Section(id="two", items=(SUM, ESSAY, GAPS)),))


def route(*parts: TestPart, seed: str = "00" * 16) -> Route:
    return Route(paper(*parts), seed)


def test_questions_are_numbered_and_pages_are_not() -> None:
    numbers = [(stop.item, stop.number) for stop in route().stops]
    assert numbers == [(PAGE, 0), (CAPITAL, 1), (PLANETS, 2), (WORD, 3), (SUM, 4), (ESSAY, 5), (GAPS, 6)]
    assert route().questions == len(QUESTIONS)


@given(seed=SEEDS)
def test_a_shuffled_section_holds_every_item_once(seed: str) -> None:
    found = route(SHUFFLED, seed=seed)
    assert sorted(stop.item for stop in found.stops) == sorted(ITEMS)
    assert [stop.number for stop in found.stops if stop.number] == list(range(1, len(QUESTIONS) + 1))


@given(seed=SEEDS)
def test_of_a_pool_so_many_are_met_as_it_says_and_numbered_through(seed: str) -> None:
    some = TestPart(id="part", sections=(Section(id="all", items=tuple(QUESTIONS), select=3, shuffle=True),))
    found = route(some, FREE, seed=seed)
    assert len({stop.item for stop in found.stops[:3]} & set(QUESTIONS)) == 3
    assert [stop.number for stop in found.stops] == list(range(1, 7))


@given(seed=SEEDS)
def test_one_seed_gives_one_order_for_ever(seed: str) -> None:
    first, second = route(SHUFFLED, seed=seed), route(SHUFFLED, seed=seed)
    assert first.stops == second.stops
    assert [first.item(item) for item in ITEMS] == [second.item(item) for item in ITEMS]


def test_seeds_differ_in_what_they_draw() -> None:
    orders = {tuple(stop.item for stop in route(SHUFFLED, seed=f"{n:032x}").stops) for n in range(50)}
    assert len(orders) > 25


@given(seed=SEEDS)
def test_drawing_loses_no_choice_and_touches_nothing_else(seed: str) -> None:
    drawn = route(seed=seed)
    for name, whole in ITEMS.items():
        shown = drawn.item(name)
        assert (shown.id, len(shown.body)) == (whole.id, len(whole.body))
        for before, after in zip(whole.interactions, shown.interactions, strict=True):
            if isinstance(before, ChoiceInteraction | InlineChoiceInteraction):
                assert isinstance(after, ChoiceInteraction | InlineChoiceInteraction)
                assert sorted(c.id for c in after.choices) == sorted(c.id for c in before.choices)
            else:
                assert after == before


@given(seed=SEEDS)
def test_forward_and_back_are_inverse_where_going_back_is_allowed(seed: str) -> None:
    found = route(SHUFFLED, seed=seed)
    for stop, following in pairwise(found.stops):
        assert found.before(following.item) == stop
    assert found.before(found.stops[0].item) is None


def test_a_linear_part_is_never_gone_back_in_or_into() -> None:
    found = route(LINEAR, FREE)
    assert found.before(PLANETS) is None
    assert found.before(SUM) is None
    assert found.before(ESSAY) == found.at(SUM)


def test_an_item_of_another_paper_is_not_on_the_way() -> None:
    assert not route().holds(ItemId("nowhere"))
    assert not route().holds(None)
