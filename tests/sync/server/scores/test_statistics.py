"""Statistics against figures that others computed of data that others published, and by hand."""

from collections.abc import Iterator
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.server.scores.statistics import PickedCount, Result, Row, analyzed

# Law School Admission Test, section VI: how many of 1,000 candidates gave each pattern of right (1) and wrong (0)
# answers to five questions, 00000 to 11111 (Bock & Lieberman 1970, Psychometrika 35, table 1). The figures are those
# that `descript(LSAT)` of the R package ltm prints of it (Rizopoulos 2006, Journal of Statistical Software 17(5)).
LSAT_6 = (
    3,
    6,
    2,
    11,
    1,
    1,
    3,
    4,
    1,
    8,
    0,
    16,
    0,
    3,
    2,
    15,
    10,
    29,
    14,
    81,
    3,
    28,
    15,
    80,
    16,
    56,
    21,
    173,
    11,
    61,
    28,
    298,
)
FACILITY = [0.924, 0.709, 0.553, 0.763, 0.870]
CORRECTED = [0.1128, 0.1532, 0.1728, 0.1444, 0.1216]
ALPHA = 0.2950
ALPHA_WITHOUT = [0.2754, 0.2376, 0.2168, 0.2459, 0.2663]
QUESTIONS = [f"q{n}" for n in range(1, 6)]


def lsat() -> Iterator[Row]:
    for pattern, count in zip(product((0, 1), repeat=5), LSAT_6, strict=True):
        for _ in range(count):
            yield {name: Result(float(right), 1.0) for name, right in zip(QUESTIONS, pattern, strict=True)}


def test_the_figures_are_those_that_are_published_of_the_law_school_admission_test() -> None:
    found = analyzed(lsat(), QUESTIONS, {})
    assert found.candidates == 1000
    assert [round(item.facility, 3) for item in found.items] == FACILITY
    assert [round(item.corrected, 4) for item in found.items] == CORRECTED
    assert round(found.alpha, 4) == ALPHA
    assert [round(item.alpha_without, 4) for item in found.items] == ALPHA_WITHOUT
    assert round(found.mean, 3) == 3.819


def test_the_standard_error_is_what_the_deviation_and_alpha_give() -> None:
    # By hand of the published frequencies of the totals 0..5 (3, 20, 85, 237, 357, 298): sum 3,819, squares 15,655;
    # variance (15,655 - 3,819 ** 2 / 1,000) / 999 = 1.0713; 1.0350 * sqrt(1 - 0.2950) = 0.8691.
    found = analyzed(lsat(), QUESTIONS, {})
    assert round(found.deviation, 4) == 1.0350
    assert round(found.error, 3) == 0.869


def test_the_upper_and_lower_groups_are_27_percent() -> None:
    # 11 candidates with 0 to 10 of the other points: 2.97, so 3 are in each group. Of the upper three all have the
    # question right, of the lower three one: D = 1 - 1/3.
    right = {10, 9, 8, 7, 1}
    rows = [{"a": Result(float(n in right), 1), "b": Result(float(n), 20)} for n in range(11)]
    found = analyzed(rows, ["a", "b"], {})
    assert found.group == 3
    first = found.items[0]
    assert (first.upper, round(first.lower, 4), round(first.discrimination, 4)) == (1.0, 0.3333, 0.6667)
    assert round(first.facility, 4) == round(5 / 11, 4)


def test_choices_are_counted_for_everybody_and_for_both_groups() -> None:
    def row(points: float, *picked: str) -> Row:
        return {"a": Result(points, 1, answered=bool(picked), picked=picked), "b": Result(points, 1, seconds=30)}

    rows = [row(1, "A"), row(1, "A"), row(0, "B"), row(0, "C"), row(0)]
    (first, second) = analyzed(rows, ["a", "b"], {"a": ["A", "B", "C", "D"]}).items
    assert first.choices == (
        PickedCount("A", 2, 1, 0),
        PickedCount("B", 1, 0, 1),
        PickedCount("C", 1, 0, 0),
        PickedCount("D", 0, 0, 0),
    )
    assert (first.omitted, first.seconds, second.seconds) == (1, None, 30)


def test_who_has_no_mark_yet_is_told_and_in_no_figure_of_the_paper() -> None:
    rows = [{"a": Result(points, 2), "b": Result(1, 1)} for points in (2, 1, None)]
    found = analyzed(rows, ["a", "b"], {})
    assert (found.candidates, found.unfinished, found.mean) == (3, 1, 2.5)
    assert (found.items[0].met, found.items[0].unmarked, found.items[0].mean) == (3, 1, 1.5)


def test_of_drawn_questions_each_has_figures_and_the_paper_no_alpha() -> None:
    rows = [{"a": Result(1, 1), "b": Result(0, 1)}, {"a": Result(0, 1), "c": Result(1, 1)}]
    found = analyzed(rows, ["a", "b", "c"], {})
    assert (found.same_questions, found.alpha, [item.met for item in found.items]) == (False, None, [2, 1, 1])


def test_nobody_and_one_candidate_have_no_figures_that_need_more() -> None:
    assert analyzed([], ["a"], {}).mean is None
    one = analyzed([{"a": Result(1, 1)}], ["a"], {})
    assert (one.mean, one.deviation, one.alpha, one.group, one.items[0].discrimination) == (1, None, None, 0, None)


@given(st.lists(st.tuples(*[st.integers(0, 3)] * 4), max_size=30))
def test_figures_stay_within_their_bounds(points: list[tuple[int, ...]]) -> None:
    names = ["a", "b", "c", "d"]
    found = analyzed([{n: Result(p, 3) for n, p in zip(names, row, strict=True)} for row in points], names, {})
    assert found.alpha is None or found.alpha <= 1 + 1e-9
    for item in found.items:
        assert item.facility is None or 0 <= item.facility <= 1
        assert item.corrected is None or -1 - 1e-9 <= item.corrected <= 1 + 1e-9
        assert item.discrimination is None or -1 <= item.discrimination <= 1


@pytest.mark.parametrize(("candidates", "size"), [(2, 1), (3, 1), (10, 3), (11, 3), (100, 27), (1000, 270)])
def test_the_size_of_the_groups(candidates: int, size: int) -> None:
    assert analyzed([{"a": Result(n % 2, 1)} for n in range(candidates)], ["a"], {}).group == size
