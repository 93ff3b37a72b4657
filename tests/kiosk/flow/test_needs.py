"""What a candidate's exam has beyond others': there from the confirmation on, back after a kill, changed live, gone."""

import msgspec
import pytest

from kiosk.flow.screens import ConfirmScreen, InstructionsScreen, Notice, QuestionScreen, ReceiptScreen, SignInScreen
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import KeyId
from sync.protocol.signatures import Signed
from tests.kiosk.exam.made import BEN, HOUR_MS, NUMBER
from tests.kiosk.flow.stage import Stage, candidate, session, statement

GRANTED = Accommodations(extra_time_percent=50, masking=True, tools=("magnifier",))
NONE = Accommodations()


@pytest.fixture
def told(stage: Stage) -> list[Accommodations]:
    """Everything that the window is told, the newest last."""
    found: list[Accommodations] = []
    stage.presenter.needs.shown.connect(found.append)
    return found


def granted(to: Accommodations, attempt: str, number: int = 1) -> wire.StatementRow:
    """The decision of somebody at the center, signed by the server."""
    said = wire.decode(statement("accommodate", attempt, number).signed.payload, wire.Directive)
    payload = msgspec.Raw(wire.encode(msgspec.structs.replace(said, accommodations=to)))
    return wire.StatementRow(pos=100 + number, signed=Signed(payload=payload, key=KeyId("k"), signature="s"))


def test_they_come_with_the_ticket_and_hold_without_a_network(stage: Stage, told: list[Accommodations]) -> None:
    stage.supply(candidate(accommodations=GRANTED), claim_online=False)
    stage.hear(online=False)
    stage.sign_in()
    assert stage.on(ConfirmScreen).needs == GRANTED
    assert stage.on(ConfirmScreen).minutes == 90
    assert told == [GRANTED]
    stage.presenter.reception.confirm()
    assert stage.on(InstructionsScreen).needs == GRANTED
    stage.presenter.reception.start()
    screen = stage.on(QuestionScreen)
    assert (screen.needs, screen.tools[-1]) == (GRANTED, "magnifier")
    (started,) = stage.events(ev.AttemptStarted)
    assert (started.accommodations, started.allowed_ms) == (GRANTED, HOUR_MS * 3 // 2)
    assert told == [GRANTED]


def test_a_tool_that_only_this_candidate_has_can_be_used(stage: Stage) -> None:
    stage.supply(candidate(accommodations=GRANTED))
    item = stage.enter().item.id
    stage.acts.annotate(item, "magnifier", ("2",))
    stage.acts.annotate(item, "calculator", ("2",))
    stage.settle()
    assert [event.tool for event in stage.events(ev.ItemAnnotated)] == ["magnifier"]


def test_they_are_back_after_a_kill_whatever_the_roster_says_then(stage: Stage) -> None:
    stage.supply(candidate(accommodations=GRANTED))
    stage.enter()
    stage.receive(candidate())
    stage.die()
    stage.start()
    found: list[Accommodations] = []
    stage.presenter.needs.shown.connect(found.append)
    assert stage.on(QuestionScreen).needs == GRANTED
    assert found == [GRANTED]


def test_a_change_reaches_the_attempt_that_runs_once_and_is_said(stage: Stage, told: list[Accommodations]) -> None:
    stage.supply()
    stage.enter()
    assert told == []
    (attempt,) = stage.attempt_ids()
    left_ms = stage.sitting.live.left_ms
    stage.receive(granted(GRANTED, attempt))
    stage.settle_orders()
    stage.receive(granted(GRANTED, attempt))
    stage.settle_orders()

    screen = stage.on(QuestionScreen)
    assert (screen.needs, screen.notice) == (GRANTED, Notice(kind="accommodated"))
    assert told == [GRANTED]
    (changed,) = stage.events(ev.AttemptAccommodated)
    assert (changed.accommodations, changed.by, changed.why, changed.approved_by) == (
        GRANTED,
        "admin",
        "drill",
        "deputy",
    )
    assert stage.sitting.live.left_ms == left_ms
    stage.die()
    stage.start()
    assert stage.on(QuestionScreen).needs == GRANTED


def test_the_next_candidate_has_none_of_them(stage: Stage, told: list[Accommodations]) -> None:
    stage.supply(candidate(accommodations=GRANTED), candidate(BEN))
    stage.enter()
    stage.acts.review()
    stage.acts.ask_submit()
    stage.acts.submit()
    stage.on(ReceiptScreen)
    assert told == [GRANTED]
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)
    assert told == [GRANTED, NONE]
    assert stage.enter(f"R-{BEN}").needs == NONE


def test_who_says_it_is_not_me_leaves_none_of_them(stage: Stage, told: list[Accommodations]) -> None:
    stage.supply(candidate(accommodations=GRANTED))
    stage.sign_in(NUMBER)
    stage.on(ConfirmScreen)
    stage.presenter.reception.reject()
    stage.on(SignInScreen)
    assert told == [GRANTED, NONE]


def test_an_exam_may_give_eight_keys_to_everybody(stage: Stage) -> None:
    stage.supply()
    stage.receive(msgspec.structs.replace(session(), eight_keys=True))
    assert stage.enter().needs == Accommodations(eight_keys=True)


def test_what_no_station_can_do_is_passed_over(stage: Stage) -> None:
    strange = Accommodations(text_percent=9_000, theme="plaid", pointer_percent=5)
    stage.supply(candidate(accommodations=strange))
    assert stage.enter().needs == Accommodations(text_percent=400, pointer_percent=100)
