"""The drawn order: every choice once, the same on every machine for ever, fixed ones where they stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.draw import drawn, new_seed, paper_for
from sync.protocol.ids import ItemId
from sync.protocol.paper import Item, Paper, RichBlock, Section, TestPart, format_of

NAMES = st.lists(st.text(max_size=5), unique=True, max_size=8)


@given(seed=st.text(max_size=8), what=st.text(max_size=8), names=NAMES)
def test_a_draw_is_a_permutation_and_stays_the_same(seed: str, what: str, names: list[str]) -> None:
    order = drawn(seed, what, names)

    assert sorted(order) == sorted(names)
    assert drawn(seed, what, names) == order


@given(seed=st.text(max_size=8), names=NAMES, order=st.randoms())
def test_the_draw_does_not_depend_on_the_order_in_the_paper(seed: str, names: list[str], order: object) -> None:
    shuffled = list(names)
    order.shuffle(shuffled)  # type: ignore[attr-defined]

    assert drawn(seed, "q", shuffled) == drawn(seed, "q", names)


@given(data=st.data(), names=NAMES)
def test_fixed_choices_keep_their_place(data: st.DataObject, names: list[str]) -> None:
    fixed = data.draw(st.lists(st.booleans(), min_size=len(names), max_size=len(names)))

    order = drawn("seed", "q", names, fixed=fixed)

    assert sorted(order) == sorted(names)
    assert all(order[place] == names[place] for place, stays in enumerate(fixed) if stays)


def test_the_order_is_frozen() -> None:
    assert drawn("00" * 16, "item-1|response-1", ["a", "b", "c", "d", "e"]) == ("b", "e", "c", "d", "a")


def test_every_order_comes_up_and_none_much_more_often() -> None:
    counts: dict[tuple[str, ...], int] = {}
    for number in range(6_000):
        order = drawn(f"{number:032x}", "q", ["a", "b", "c"])
        counts[order] = counts.get(order, 0) + 1

    assert len(counts) == 6
    assert all(850 < count < 1_150 for count in counts.values())


def test_items_and_attempts_are_drawn_apart() -> None:
    names = [str(number) for number in range(12)]

    assert len({drawn("a", "q1", names), drawn("a", "q2", names), drawn("b", "q1", names)}) == 3


def test_a_seed_is_128_bits_and_never_the_same() -> None:
    seeds = {new_seed() for _ in range(100)}

    assert len(seeds) == 100
    assert {len(bytes.fromhex(seed)) for seed in seeds} == {16}


def test_fixed_marks_belong_to_the_names_one_by_one() -> None:
    with pytest.raises(ValueError, match="zip"):
        drawn("a", "q", ["x", "y"], fixed=[True])


FROZEN = "fhec"
POOL = tuple(ItemId(name) for name in "abcdefgh")


def pool(**rules: object) -> Paper:
    section = Section(id="pool", items=POOL, **rules)  # type: ignore[arg-type]
    parts = (TestPart(id="part", sections=(section,)),)
    items = {name: Item(id=name, body=(RichBlock(html=name),)) for name in POOL}
    return Paper(
        format=format_of(items.values(), (), parts), id="p", title="P", languages=("en",), parts=parts, items=items
    )


@given(seed=st.text(max_size=8), select=st.integers(1, 8), required=st.sets(st.sampled_from(POOL)))
def test_so_many_are_drawn_once_each_and_always_those_in_every_draw(
    seed: str, select: int, required: set[ItemId]
) -> None:
    whole = pool(select=max(select, len(required)), required=tuple(required))
    met = paper_for(whole, seed).order
    assert len(met) == max(select, len(required)) == len(set(met))
    assert required <= set(met)
    assert list(met) == sorted(met)
    assert paper_for(whole, seed).order == met


@given(seed=st.text(max_size=8))
def test_what_is_fixed_stays_where_it_stands_among_the_shuffled(seed: str) -> None:
    met = paper_for(pool(shuffle=True, fixed=("a", "h")), seed).order
    assert (met[0], met[-1], sorted(met)) == ("a", "h", sorted(POOL))


def test_candidates_meet_different_questions_and_each_is_met_by_somebody() -> None:
    met = [paper_for(pool(select=3), f"{n:032x}").order for n in range(60)]
    assert len(set(met)) > 30
    assert {name for order in met for name in order} == set(POOL)


def test_the_draw_of_a_pool_is_frozen() -> None:
    assert "".join(paper_for(pool(select=4, shuffle=True), "00" * 16).order) == FROZEN


def test_an_older_station_is_told_that_chance_decides() -> None:
    assert [pool(**rules).format for rules in ({}, {"shuffle": True}, {"select": 2}, {"fixed": ("a",)})] == [1, 1, 4, 4]
