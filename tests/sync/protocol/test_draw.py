"""The drawn order: every choice once, the same on every machine for ever, fixed ones where they stood."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.draw import drawn, new_seed

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
