"""The palette: each question in exactly one of the five states, and the counts add up."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.exam.overview import Mark, Overview, overview, state_of
from kiosk.exam.route import Route
from sync.protocol.attempts import Attempt
from sync.protocol.ids import ItemId
from sync.protocol.paper import Section, TestPart
from tests.kiosk.exam.made import CAPITAL, PAGE, PLANETS, QUESTIONS, SUM, WORD, R, attempt, paper

ITEMS = st.sets(st.sampled_from(QUESTIONS))


def palette(running: Attempt, *parts: TestPart) -> Overview:
    return overview(Route(paper(*parts), running.seed), running)


def given_to(*items: ItemId, value: str = "x") -> dict[ItemId, dict[str, tuple[str, ...]]]:
    return {item: {R: (value,)} for item in items}


def test_the_five_states() -> None:
    running = attempt(
        responses=given_to(CAPITAL, PLANETS),
        visited=frozenset({CAPITAL, PLANETS, WORD}),
        marked=frozenset({PLANETS, SUM}),
    )
    states = [state_of(running, item) for item in (CAPITAL, PLANETS, WORD, SUM, QUESTIONS[-1])]
    assert states == [Mark.ANSWERED, Mark.ANSWERED_MARKED, Mark.NOT_ANSWERED, Mark.MARKED, Mark.NOT_VISITED]


def test_blanks_are_no_answer() -> None:
    running = attempt(responses=given_to(WORD, value=" \n"), visited=frozenset({WORD}))
    assert state_of(running, WORD) is Mark.NOT_ANSWERED


def test_what_was_taken_back_is_no_answer() -> None:
    running = attempt(responses={CAPITAL: {R: ()}}, visited=frozenset({CAPITAL}))
    assert state_of(running, CAPITAL) is Mark.NOT_ANSWERED


@given(answered=ITEMS, visited=ITEMS, marked=ITEMS)
def test_the_counts_add_up_to_all_questions(answered: set[ItemId], visited: set[ItemId], marked: set[ItemId]) -> None:
    running = attempt(responses=given_to(*answered), visited=frozenset(visited), marked=frozenset(marked))
    whole = palette(running)
    assert sum(whole.counts.values()) == whole.total == len(QUESTIONS)
    assert whole.answered == len(answered) == running.answered
    assert {cell.item for cell in whole.open} == set(QUESTIONS) - answered


def test_information_pages_are_not_in_the_palette() -> None:
    assert PAGE not in {cell.item for cell in palette(attempt(current=PAGE)).cells}


def test_only_the_current_question_is_current() -> None:
    cells = palette(attempt(current=WORD)).cells
    assert [cell.item for cell in cells if cell.is_current] == [WORD]


def test_what_a_linear_part_forbids_cannot_be_reached() -> None:
    linear = TestPart(id="p", navigation="linear", sections=(Section(id="s", items=QUESTIONS),))
    cells = palette(attempt(current=PLANETS), linear).cells
    assert [cell.item for cell in cells if cell.is_reachable] == [PLANETS, WORD]
