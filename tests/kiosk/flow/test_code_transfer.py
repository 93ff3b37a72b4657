"""Without the network two people of the center move an exam to the seat they name, by their codes and a stick."""

from base64 import b64encode

import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.exam.codes import CodeProblem
from kiosk.exam.refusals import Reason
from kiosk.flow.screens import CodeScreen, RefusalScreen, ResumeScreen
from kiosk.flow.stick_files import StickNews, StickState
from sync.protocol import events as ev
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action, PersonId
from sync.protocol.wire import NeighborRow
from tests.kiosk.exam.made import OTHER_STATION, R
from tests.kiosk.flow.admins import ASHA, BORIS, BOTH, code_of
from tests.kiosk.flow.stage import Stage
from tests.kiosk.flow.test_codes import chosen, settled, tried, waiting
from tests.kiosk.flow.test_resumption import again, seated

THIRD = StationId("station-3")


def neighbor(station: StationId = OTHER_STATION, *, seat: str = "B7", pos: int = 60) -> NeighborRow:
    seal = X25519PrivateKey.generate().public_key().public_bytes_raw()
    return NeighborRow(pos=pos, station=station, seat=seat, seal=b64encode(seal).decode(), sign="")


def ready(stage: Stage, *seats: NeighborRow) -> CodeScreen:
    """Anna answers; two admins stand at her seat and have chosen to move her exam."""
    seated(stage)
    stage.receive(*BOTH, *(seats or (neighbor(),)))
    return chosen(stage, Action.TRANSFER)


def both(screen: CodeScreen, *, to: str = OTHER_STATION) -> tuple[str, str]:
    return code_of(ASHA, screen, to=to), code_of(BORIS, screen, to=to)


def typed(stage: Stage, *codes: str, seat: str) -> CodeScreen:
    """Type codes that move nothing, and see what is said."""
    stage.presenter.codes.give(0, codes, "", seat)
    return settled(stage)


def test_two_people_move_a_running_exam_to_the_seat_they_name(stage: Stage) -> None:
    screen = ready(stage)
    assert screen.takes_two
    assert screen.seats == ("B7",)
    stage.acts.respond(R, ("the last wor",))
    stage.presenter.codes.give(0, both(screen), "", " b7 ")

    refused = stage.on(RefusalScreen).refused
    assert (refused.reason, refused.seat) == (Reason.MOVE_NEEDS_STICK, "B7")
    (used,) = stage.events(ev.CodeUsed)
    assert (used.action, used.to, used.by, used.approved_by) == ("transfer", OTHER_STATION, ASHA, BORIS)
    (left,) = stage.events(ev.AttemptTransferring)
    assert (left.to, left.seat, left.by, left.approved_by) == (OTHER_STATION, "B7", "Asha", "Boris")
    (begun,) = stage.events(ev.AttemptStarted)
    assert left.fence == begun.fence + 1
    assert left.why == f"code {screen.nonce}"
    kinds = [type(event) for event in stage.events(ev.Event)]
    assert kinds[kinds.index(ev.CodeUsed) + 1] is ev.AttemptTransferring
    assert kinds.index(ev.ItemResponded) < kinds.index(ev.CodeUsed)


def test_nothing_more_is_written_and_after_a_kill_the_seat_still_says_where_it_went(stage: Stage) -> None:
    screen = ready(stage)
    stage.presenter.codes.give(0, both(screen), "", "B7")
    stage.on(RefusalScreen)
    before = stage.events(ev.ItemResponded)
    stage.acts.respond(R, ("too late",))
    assert stage.events(ev.ItemResponded) == before
    stage.die()
    stage.start()
    stage.sign_in()
    refused = stage.on(RefusalScreen).refused
    assert (refused.reason, refused.seat, refused.has_left) == (Reason.ELSEWHERE, "B7", True)


def test_an_exam_that_waits_moves_too(stage: Stage) -> None:
    waiting(stage, *BOTH)
    stage.receive(neighbor())
    screen = chosen(stage, Action.TRANSFER)
    stage.presenter.codes.give(0, both(screen), "", "B7")
    assert stage.on(RefusalScreen).refused.reason is Reason.MOVE_NEEDS_STICK


def test_the_stick_that_was_written_is_said_at_once(stage: Stage) -> None:
    screen = ready(stage)
    stage.presenter.codes.give(0, both(screen), "", "B7")
    stage.on(RefusalScreen)
    (left,) = stage.events(ev.AttemptTransferring)
    stage.presenter.sticks.hear(StickNews(state=StickState.WRITTEN, moved=left.attempt))
    assert stage.on(RefusalScreen).refused.reason is Reason.MOVE_ON_STICK


@pytest.mark.parametrize("seat", ["", "A1", "Z9", "C3"], ids=["none", "this one", "unknown", "two of that name"])
def test_a_seat_that_is_not_one_other_seat_is_asked_again_and_costs_no_try(stage: Stage, seat: str) -> None:
    twins = (neighbor(THIRD, seat="C3", pos=61), neighbor(StationId("station-4"), seat="c3", pos=62))
    screen = ready(stage, neighbor(), *twins)
    assert typed(stage, *both(screen), seat=seat).problem is CodeProblem.SEAT
    assert stage.events(ev.CodeRefused) == []
    assert stage.events(ev.AttemptTransferring) == []


def test_codes_for_another_seat_do_nothing(stage: Stage) -> None:
    screen = ready(stage, neighbor(), neighbor(THIRD, seat="C3", pos=61))
    assert typed(stage, *both(screen, to=THIRD), seat="B7").problem is CodeProblem.WRONG
    (missed,) = stage.events(ev.CodeRefused)
    assert (missed.action, missed.why) == ("transfer", CodeProblem.WRONG)
    assert stage.events(ev.CodeUsed) == []


@pytest.mark.parametrize(
    ("people", "problem"), [((ASHA,), CodeProblem.INCOMPLETE), ((ASHA, ASHA), CodeProblem.SAME_PERSON)]
)
def test_one_person_alone_moves_nothing(stage: Stage, people: tuple[PersonId, ...], problem: CodeProblem) -> None:
    screen = ready(stage)
    codes = tuple(code_of(person, screen, to=OTHER_STATION) for person in people)
    assert typed(stage, *codes, seat="B7").problem is problem
    assert stage.events(ev.AttemptTransferring) == []


def test_a_seat_that_knows_no_other_seat_offers_no_move(stage: Stage) -> None:
    waiting(stage)
    screen = chosen(stage, Action.RESUME)
    assert Action.TRANSFER not in screen.actions
    assert tried(stage, *both(screen)).problem is CodeProblem.INCOMPLETE
    stage.presenter.codes.leave()
    again(stage).on(ResumeScreen)
