"""Nothing of an attempt stays in memory: after its end, for the next candidate, another paper or a later generation."""

import gc
from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.route import Route
from kiosk.exam.sitting import Sitting
from kiosk.flow.board import Board
from kiosk.flow.live import LiveAttempt
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ReviewScreen,
    SignInScreen,
)
from kiosk.flow.seat import Seat
from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.views import Desk
from sync.protocol.attempts import Attempt
from sync.protocol.paper import Item, Paper
from sync.protocol.slots import Slot
from tests.kiosk.exam.made import BEN, CAPITAL, HOUR_MS, PAGE, R
from tests.kiosk.flow.stage import Stage, candidate

OF_AN_ATTEMPT = (
    Attempt,
    Board,
    Desk,
    Item,
    LiveAttempt,
    OpenPaper,
    Paper,
    QuestionScreen,
    ReviewScreen,
    Route,
    Seat,
    Sitting,
    SittingPresenter,
)
ESSAY = "A sentence that nobody else may ever read"


def of_attempts() -> list[object]:
    """Return what is in memory of any attempt."""
    gc.collect()
    return [thing for thing in gc.get_objects() if isinstance(thing, OF_AN_ATTEMPT)]


@pytest.fixture
def made_here() -> Callable[[], list[object]]:
    """Return what is in memory of an attempt and was not before this test."""
    before = of_attempts()
    return lambda: [thing for thing in of_attempts() if all(thing is not other for other in before)]


@pytest.fixture
def left_over(made_here: Callable[[], list[object]]) -> Callable[[], list[str]]:
    """Return the kinds of what is in memory of an attempt and was not before this test."""
    return lambda: [type(thing).__name__ for thing in made_here()]


def sat(stage: Stage, number: str = "R-100") -> Stage:
    """Somebody answers, marks, and submits."""
    stage.enter(number)
    stage.acts.go_to(CAPITAL)
    stage.settle()
    stage.acts.respond(R, ("oslo",))
    stage.acts.mark(True)
    stage.acts.go_to("essay")
    stage.settle()
    stage.acts.respond(R, (ESSAY,))
    stage.acts.review()
    stage.acts.ask_submit()
    stage.acts.submit()
    stage.on(ReceiptScreen)
    return stage


def is_clean(stage: Stage) -> bool:
    """Whether the attempt that begins has nothing of another."""
    attempt = stage.sitting.attempt
    stage.acts.go_to(CAPITAL)
    stage.settle()
    screen = stage.on(QuestionScreen)
    return (
        (screen.responses, screen.is_marked, screen.overview.answered) == ({}, False, 0)
        and attempt.marked == frozenset()
        and screen.time.left_ms > HOUR_MS - 5_000
        and ESSAY not in repr(screen)
    )


def test_after_the_sign_out_nothing_of_it_is_in_memory(stage: Stage, left_over: Callable[[], list[str]]) -> None:
    stage.supply()
    sat(stage)
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)
    stage.call(lambda _store: None)
    stage.shown.clear()
    assert left_over() == []


def test_already_the_receipt_stands_without_the_paper(stage: Stage, left_over: Callable[[], list[str]]) -> None:
    stage.supply()
    sat(stage)
    stage.call(lambda _store: None)
    stage.shown.clear()
    assert left_over() == []


def test_who_turns_back_at_the_instructions_leaves_no_paper(stage: Stage, left_over: Callable[[], list[str]]) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.open_reception()
    stage.on(SignInScreen)
    stage.call(lambda _store: None)
    stage.shown.clear()
    assert left_over() == []


@pytest.mark.parametrize("online", [True, False])
def test_another_candidate_at_the_same_seat_starts_clean(stage: Stage, online: bool) -> None:
    stage.supply(candidate(), candidate(BEN))
    sat(stage)
    stage.hear(online=online)
    stage.presenter.farewell.leave()
    stage.enter("R-ben")
    assert stage.on(QuestionScreen).item.id == PAGE
    assert is_clean(stage)
    assert stage.sitting.attempt.candidate == BEN


@pytest.mark.parametrize("online", [True, False])
def test_a_reset_slot_starts_clean_in_a_new_generation(stage: Stage, qtbot: QtBot, online: bool) -> None:
    stage.supply()
    sat(stage)
    first = stage.attempt_ids()
    stage.presenter.farewell.leave()
    stage.sign_in()
    stage.on(RefusalScreen)
    later = Slot(generation=1, rank=candidate().slot.rank, assigned_ms=1).granted(7)
    stage.receive(candidate(slot=later, pos=20))
    stage.hear(online=online)
    stage.presenter.open_reception()
    stage.enter()
    assert is_clean(stage)
    assert stage.sitting.attempt.generation == 2
    assert stage.sitting.attempt.id not in first


def test_a_reset_attempt_does_not_come_back_after_a_kill(stage: Stage) -> None:
    stage.supply()
    sat(stage)
    stage.presenter.farewell.leave()
    stage.receive(candidate(slot=candidate().slot.granted(7), pos=20))
    stage.enter()
    second = stage.sitting.attempt.id
    stage.acts.go_to(CAPITAL)
    stage.settle()
    stage.die()
    stage.start().on(QuestionScreen)
    assert stage.sitting.attempt.id == second
    assert is_clean(stage)


def test_while_the_next_one_sits_nothing_of_the_last_one_is_in_memory(
    stage: Stage, made_here: Callable[[], list[object]]
) -> None:
    stage.supply(candidate(), candidate(BEN))
    sat(stage)
    stage.presenter.farewell.leave()
    stage.enter("R-ben")
    stage.call(lambda _store: None)
    stage.shown.clear()
    here = made_here()
    assert {thing.candidate for thing in here if isinstance(thing, Attempt)} == {BEN}
    assert sum(isinstance(thing, LiveAttempt) for thing in here) == 1
