"""Time given and taken: nobody is in debt, and what was given is never eaten by what had been taken."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.time_budget import Adjustment, Category, TimeBudget, category_of

MS = st.integers(-10_000_000, 10_000_000)
STEPS = st.lists(st.tuples(MS, st.integers(0, 100_000), st.sampled_from(Category)), max_size=12)


def adjustment(amount_ms: int, category: Category = Category.CORRECTION) -> Adjustment:
    return Adjustment(amount_ms=amount_ms, why="why", by="by", approved_by="", category=category)


def after(steps: list[tuple[int, int, Category]], budget: TimeBudget) -> tuple[TimeBudget, int]:
    used_ms = 0
    for amount_ms, passed_ms, category in steps:
        used_ms += passed_ms
        budget = budget.adjusted(adjustment(amount_ms, category), used_ms)
    return budget, used_ms


@given(steps=STEPS, allowed_ms=st.integers(0, 10_000_000), amount_ms=MS)
def test_an_adjustment_changes_the_time_left_by_its_amount_or_to_nothing(
    steps: list[tuple[int, int, Category]], allowed_ms: int, amount_ms: int
) -> None:
    budget, used_ms = after(steps, TimeBudget(allowed_ms=allowed_ms))
    left_ms = budget.left_ms(used_ms)
    changed = budget.adjusted(adjustment(amount_ms), used_ms)

    if budget.total_ms >= used_ms:
        assert changed.left_ms(used_ms) == max(0, left_ms + amount_ms)
    if amount_ms < 0 and budget.total_ms >= used_ms:
        assert changed.total_ms >= used_ms


@given(steps=STEPS)
def test_each_kind_is_reported_on_its_own_and_together_they_are_all(steps: list[tuple[int, int, Category]]) -> None:
    budget, _used_ms = after(steps, TimeBudget(allowed_ms=5_000_000))

    assert budget.allowed_ms + sum(budget.of(category) for category in Category) == budget.total_ms
    assert [made.amount_ms for made in budget.adjustments] == [amount_ms for amount_ms, _passed, _category in steps]


def test_what_there_was_no_time_for_is_no_debt() -> None:
    budget = TimeBudget(allowed_ms=60_000).adjusted(adjustment(-500_000), 50_000)
    assert (budget.left_ms(50_000), budget.adjustments[0].taken_ms, budget.total_ms) == (0, 490_000, 50_000)
    assert budget.adjusted(adjustment(30_000), 50_000).left_ms(50_000) == 30_000


@pytest.mark.parametrize(
    ("told", "category"),
    [
        ("incident_credit", Category.INCIDENT_CREDIT),
        ("accommodation", Category.ACCOMMODATION),
        ("extension", Category.EXTENSION),
        ("correction", Category.CORRECTION),
        ("", Category.CORRECTION),
        ("of a later version", Category.CORRECTION),
    ],
)
def test_an_old_or_a_later_event_has_a_category_too(told: str, category: Category) -> None:
    assert category_of(told) is category
