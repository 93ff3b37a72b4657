"""The running attempt on screen: what is shown follows the disk, and everything shown is of this attempt."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.overview import Mark
from kiosk.exam.partly import Lack
from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    CoverScreen,
    Notice,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ReviewScreen,
    SaveState,
    SureScreen,
    TimeLeft,
)
from kiosk.flow.sticks import StickNews, StickState
from kiosk.store.errors import StoreFull
from kiosk.store.journal import Place
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.attempts import AttemptState
from sync.protocol.wire import GoneRow
from tests.kiosk.exam.made import ANNA, AT, CAPITAL, GAPS, HOUR_MS, PAGE, PLANETS, QUESTIONS, SESSION, SUM, WORD, R
from tests.kiosk.flow.stage import Stage, candidate, statement


@pytest.fixture
def seated(stage: Stage) -> Stage:
    """Anna sees the first question."""
    stage.supply()
    stage.enter()
    stage.acts.go_on()
    stage.settle()
    assert question(stage).item.id == CAPITAL
    return stage


def question(stage: Stage) -> QuestionScreen:
    return stage.on(QuestionScreen)


def answers(stage: Stage) -> dict[str, tuple[str, ...]]:
    return {item: given.get(R, ()) for item, given in stage.sitting.attempt.responses.items()}


# --- questions --------------------------------------------------------------------------------------------------------


def test_what_a_section_says_comes_with_its_questions(seated: Stage) -> None:
    found = []
    for item in (CAPITAL, SUM, GAPS):
        seated.acts.go_to(item)
        seated.settle()
        found.append((question(seated).rubric, question(seated).begins_section))
    assert found == [("", False), ("<p>Show your work.</p>", True), ("<p>Show your work.</p>", False)]


def test_every_item_is_met_in_its_order_and_the_review_follows(seated: Stage) -> None:
    met = [PAGE, CAPITAL]
    while isinstance(seated.shown[-1], QuestionScreen) and len(met) < 20:
        seated.acts.go_on()
        seated.settle()
        if isinstance(seated.shown[-1], QuestionScreen):
            met.append(seated.shown[-1].item.id)
    assert met == [PAGE, *QUESTIONS]
    assert seated.on(ReviewScreen).overview.total == len(QUESTIONS)


def test_a_visit_is_on_disk_before_it_is_shown(seated: Stage, qtbot: QtBot) -> None:
    seated.recorder.held = []
    seated.acts.go_to(WORD)
    qtbot.wait(50)
    assert question(seated).item.id == CAPITAL
    seated.recorder.let_go()
    qtbot.waitUntil(lambda: question(seated).item.id == WORD)


def test_an_answer_is_shown_at_once_and_as_saved_only_when_it_is(seated: Stage, qtbot: QtBot) -> None:
    given: list[dict[str, tuple[str, ...]]] = []
    saving: list[SaveState] = []
    seated.presenter.responses_shown.connect(lambda responses, _readings: given.append(dict(responses)))
    seated.presenter.saving_shown.connect(lambda told: saving.append(told.state))
    seated.recorder.held = []
    seated.acts.respond(R, ("oslo",))
    assert given[-1] == {R: ("oslo",)}
    assert saving[-1] == SaveState.SAVING
    qtbot.wait(50)
    assert set(saving) == {SaveState.SAVING}
    seated.recorder.let_go()
    qtbot.waitUntil(lambda: saving[-1] == SaveState.ON_COMPUTER)
    assert [event.values for event in seated.events(ev.ItemResponded)] == [("oslo",)]
    seated.hear(unsent=0)
    assert saving.pop() == SaveState.ON_SERVER


def test_what_the_paper_does_not_have_is_not_recorded(seated: Stage) -> None:
    seated.acts.respond(R, ("atlantis",))
    seated.acts.respond("OTHER", ("oslo",))
    seated.acts.go_to("nowhere")
    seated.settle()
    assert seated.events(ev.ItemResponded) == []
    assert question(seated).responses == {}


def test_marks_and_answers_stand_in_the_palette(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.acts.mark(True)
    seated.acts.go_to(PLANETS)
    seated.settle()
    states = {cell.item: cell.state for cell in question(seated).overview.cells}
    assert (states[CAPITAL], states[PLANETS], states[WORD]) == (
        Mark.ANSWERED_MARKED,
        Mark.NOT_ANSWERED,
        Mark.NOT_VISITED,
    )


def test_going_back_shows_what_was_given(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.acts.go_on()
    seated.settle()
    seated.acts.go_back()
    seated.settle()
    assert question(seated).item.id == CAPITAL
    assert question(seated).responses == {R: ("oslo",)}


def test_a_choice_taken_back_is_gone(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.acts.clear()
    seated.settle()
    assert answers(seated) == {CAPITAL: ()}
    assert seated.sitting.desk.overview.answered == 0


def test_a_number_is_shown_as_it_is_understood(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.go_to(SUM)
    seated.settle()
    read: list[dict[str, str | None]] = []
    seated.presenter.responses_shown.connect(lambda _responses, readings: read.append(dict(readings)))
    seated.acts.respond(R, ("3,5",))
    assert read[-1][R] is not None
    seated.acts.respond(R, ("many",))
    assert read[-1][R] is None


def test_the_review_names_answers_that_are_not_whole(seated: Stage) -> None:
    seated.acts.go_to(SUM)
    seated.settle()
    seated.acts.respond(R, ("many",))
    seated.acts.go_to(GAPS)
    seated.settle()
    seated.acts.respond(R, ("100",))
    seated.acts.review()
    seated.settle()
    screen = seated.on(ReviewScreen)
    assert screen.lacks == {SUM: Lack.NUMBER, GAPS: Lack.PART}
    assert {SUM, GAPS} <= {item for item, _number, _words in screen.another_look}
    seated.acts.go_to(SUM)
    seated.settle()
    seated.acts.respond(R, ("4",))
    seated.acts.review()
    seated.settle()
    assert seated.on(ReviewScreen).lacks == {GAPS: Lack.PART}


# --- the end ----------------------------------------------------------------------------------------------------------


def test_submission_takes_two_steps(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.acts.submit()
    seated.settle()
    assert seated.events(ev.AttemptSubmitted) == []
    seated.acts.ask_submit()
    assert seated.on(SureScreen).answered in (0, 1)
    seated.acts.show_questions()
    seated.acts.submit()
    seated.settle()
    assert seated.events(ev.AttemptSubmitted) == []
    seated.acts.ask_submit()
    seated.acts.submit()
    screen = seated.on(ReceiptScreen)
    assert (screen.answered, screen.total, screen.by, screen.name) == (1, len(QUESTIONS), "candidate", "Anna")
    assert seated.presenter.sitting is None


def test_an_impatient_submission_is_one(seated: Stage) -> None:
    seated.acts.ask_submit()
    for _ in range(4):
        seated.acts.submit()
    seated.on(ReceiptScreen)
    assert len(seated.events(ev.AttemptSubmitted)) == 1
    assert sum(isinstance(screen, ReceiptScreen) for screen in seated.shown) == 1


def test_time_up_ends_the_attempt_with_the_last_keystroke(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.go_to(WORD)
    seated.settle()
    while seated.sitting.live.left_ms > 4_000:
        seated.clock.pass_ms(4_000)
    seated.acts.respond(R, ("tide",))
    seated.clock.pass_ms(4_000)
    screen = seated.on(ReceiptScreen)
    assert (screen.by, screen.answered) == ("time", 1)
    (end,) = seated.events(ev.AttemptTimedOut)
    assert end.used_ms >= HOUR_MS
    assert seated.events(ev.ItemResponded)[-1].values == ("tide",)


def test_warnings_are_told_once_with_what_is_open(seated: Stage, qtbot: QtBot) -> None:
    seated.notices.clear()
    while seated.sitting.live.left_ms > 240_000:
        seated.clock.pass_ms(5_000)
    qtbot.waitUntil(lambda: seated.notices != [])
    qtbot.wait(600)
    told = [notice for notice in seated.notices if notice is not None and notice.kind == "time_warning"]
    assert [(notice.left_ms, notice.open_questions) for notice in told] == [(300_000, len(QUESTIONS))]


def test_the_receipt_tells_when_the_server_has_it(seated: Stage) -> None:
    seated.acts.ask_submit()
    seated.acts.submit()
    assert seated.on(ReceiptScreen).server_ms is None
    seated.hear(online=False, unsent=5)
    assert seated.on(ReceiptScreen).is_offline
    seated.hear(unsent=0)
    assert seated.on(ReceiptScreen).server_ms is not None
    assert not seated.on(ReceiptScreen).is_offline


def submitted(seated: Stage) -> None:
    seated.acts.ask_submit()
    seated.acts.submit()
    seated.on(ReceiptScreen)
    seated.hear(online=False, unsent=5)


def test_the_receipt_tells_of_a_sealed_copy_on_a_stick_that_holds_this_attempt(seated: Stage) -> None:
    submitted(seated)
    hear_of_stick = seated.presenter.farewell.hear_of_stick
    hear_of_stick(StickNews(state=StickState.WRITTEN, through=Place(1, 1)))
    assert seated.on(ReceiptScreen).stick == ""
    hear_of_stick(StickNews(state=StickState.TROUBLE, code="KIOSK-EXPORT-FULL"))
    assert seated.on(ReceiptScreen).stick == "trouble"
    hear_of_stick(StickNews(state=StickState.WRITTEN, through=Place(1, 1_000)))
    assert seated.on(ReceiptScreen).stick == "written"
    hear_of_stick(StickNews(state=StickState.TROUBLE, code="KIOSK-EXPORT-FULL"))
    assert seated.on(ReceiptScreen).stick == "written"


def test_the_receipt_is_on_the_server_when_its_own_last_event_is_whatever_came_later(
    seated: Stage, qtbot: QtBot
) -> None:
    submitted(seated)

    def acknowledge(store: Store) -> None:
        position = store.sync_position()
        store.apply_reply(wire.SyncReply(epoch=position.epoch, heads=position.heads[-1:], cursor=position.cursor))
        store.append((ev.ClockJumped(at=AT, by_ms=9_999),))

    seated.presenter.farewell.hear_of_stick(StickNews(state=StickState.CONFIRMED))
    seated.call(lambda _store: None)
    assert seated.on(ReceiptScreen).server_ms is None
    seated.call(acknowledge)
    seated.presenter.farewell.hear_of_stick(StickNews(state=StickState.CONFIRMED))
    qtbot.waitUntil(lambda: seated.on(ReceiptScreen).server_ms is not None)
    assert seated.on(ReceiptScreen).is_offline


# --- trouble ----------------------------------------------------------------------------------------------------------


def test_a_full_disk_stops_the_clock_says_so_and_loses_nothing(seated: Stage, qtbot: QtBot) -> None:
    seated.recorder.trouble = StoreFull()
    seated.acts.respond(R, ("oslo",))
    screen = seated.on(RefusalScreen)
    assert (screen.refused.reason, screen.can_retry, screen.can_sign_out) == (Reason.STORE_FULL, True, False)
    left = seated.sitting.live.left_ms
    seated.clock.pass_ms(4_000)
    assert seated.sitting.live.left_ms == left
    seated.presenter.retry()
    qtbot.wait(50)
    assert isinstance(seated.shown[-1], RefusalScreen)
    seated.recorder.trouble = None
    seated.presenter.retry()
    assert seated.on(QuestionScreen).item.id == CAPITAL
    assert question(seated).responses == {R: ("oslo",)}
    assert answers(seated) == {CAPITAL: ("oslo",)}
    assert not question(seated).time.is_paused


def test_a_used_time_that_cannot_be_kept_is_said_and_not_lost(seated: Stage, qtbot: QtBot) -> None:
    seated.recorder.trouble = StoreFull()
    seated.clock.pass_ms(4_900)
    qtbot.waitUntil(lambda: isinstance(seated.shown[-1], RefusalScreen))
    seated.recorder.trouble = None
    seated.presenter.retry()
    assert seated.on(QuestionScreen).item.id == CAPITAL


def test_any_save_that_fails_while_somebody_sits_here_can_be_tried_again(seated: Stage, qtbot: QtBot) -> None:
    seated.recorder.trouble = StoreFull()
    seated.presenter.hand.ask_help()
    assert seated.on(RefusalScreen).can_retry
    left = seated.sitting.live.left_ms
    seated.clock.pass_ms(4_000)
    assert seated.sitting.live.left_ms == left
    seated.recorder.trouble = None
    seated.presenter.retry()
    assert seated.on(QuestionScreen).item.id == CAPITAL
    assert seated.events(ev.AttemptEnded) == []


def test_a_disk_that_works_only_half_is_still_trouble(seated: Stage, qtbot: QtBot) -> None:
    seated.recorder.trouble = StoreFull()
    seated.acts.respond(R, ("oslo",))
    seated.on(RefusalScreen)
    seated.shown.clear()
    seated.presenter.retry()
    assert seated.on(RefusalScreen).refused.reason is Reason.STORE_FULL
    qtbot.wait(50)
    assert all(isinstance(screen, RefusalScreen) for screen in seated.shown)


# --- covers and orders ------------------------------------------------------------------------------------------------


def test_a_lost_hold_covers_the_questions_until_it_is_held_again(stage: Stage, qtbot: QtBot) -> None:
    stage.held = ("keyboard",)
    stage.supply(required_holds=("keyboard",))
    stage.enter()
    stage.acts.go_on()
    stage.settle()
    stage.held = ()
    stage.recorder.held = []
    stage.presenter.fence.hear_of_breaches((("keyboard", "grab lost", "somebody"),))
    assert isinstance(stage.shown[-1], CoverScreen)
    stage.recorder.let_go()
    screen = stage.on(CoverScreen)
    assert (screen.why, screen.causes) == ("breach", ("grab lost",))
    left = stage.sitting.live.left_ms
    stage.clock.pass_ms(4_000)
    stage.acts.respond(R, ("oslo",))
    stage.acts.go_on()
    stage.acts.mark(True)
    stage.settle()
    assert stage.sitting.live.left_ms == left
    stage.held = ("keyboard",)
    stage.presenter.fence.hear_of_regained()
    assert stage.on(QuestionScreen).item.id == CAPITAL
    assert stage.events(ev.ItemResponded) == []
    assert [event.cause for event in stage.events(ev.LockBreached)] == ["grab lost"]


def test_a_hold_that_nobody_demands_covers_nothing(seated: Stage) -> None:
    seated.presenter.fence.hear_of_breaches((("clipboard", "owner changed", ""),))
    seated.settle()
    assert isinstance(seated.shown[-1], QuestionScreen)
    assert len(seated.events(ev.LockBreached)) == 1


def test_more_time_reaches_the_running_attempt_once_and_is_said(seated: Stage, qtbot: QtBot) -> None:
    row = statement("add_time", seated.sitting.attempt.id, amount_ms=600_000)
    left = seated.sitting.live.left_ms
    seated.receive(row)
    seated.hear(rows=1)
    seated.hear(rows=1)
    qtbot.waitUntil(lambda: len(seated.events(ev.TimeAdjusted)) == 1)
    seated.receive(row)
    seated.settle()
    assert len(seated.events(ev.TimeAdjusted)) == 1
    assert seated.sitting.live.left_ms == left + 600_000
    assert question(seated).notice == Notice(kind="time_added", amount_ms=600_000, text="drill")


def test_a_pause_covers_and_stops_the_clock(seated: Stage, qtbot: QtBot) -> None:
    attempt = seated.sitting.attempt.id
    seated.receive(statement("pause", attempt, 1))
    assert seated.on(CoverScreen).why == "paused"
    left = seated.sitting.live.left_ms
    seated.clock.pass_ms(4_000)
    assert seated.sitting.live.left_ms == left
    seated.receive(statement("unpause", attempt, 2))
    assert seated.on(QuestionScreen).item.id == CAPITAL


def test_a_message_is_shown_and_settled(seated: Stage, qtbot: QtBot) -> None:
    seated.receive(statement("message", seated.sitting.attempt.id, text="Five minutes of rain"))
    told = Notice(kind="message", text="Five minutes of rain", message="order-1")
    qtbot.waitUntil(lambda: told in seated.notices)
    seated.notices.clear()
    seated.hear(rows=1)
    seated.settle()
    assert seated.notices == []


def test_an_admin_ends_the_attempt(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.receive(statement("terminate", seated.sitting.attempt.id))
    screen = seated.on(ReceiptScreen)
    assert (screen.by, screen.answered) == ("admin", 1)


def test_nothing_that_arrives_ends_or_touches_the_running_attempt(seated: Stage, qtbot: QtBot) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.settle()
    later = candidate().slot.granted(5)
    seated.receive(candidate(slot=later, pos=9))
    qtbot.waitUntil(lambda: seated.sitting.attempt.superseded_by == 2)
    seated.acts.go_to(GAPS)
    seated.settle()
    assert question(seated).item.id == GAPS
    assert answers(seated) == {CAPITAL: ("oslo",)}
    assert len(seated.events(ev.AttemptSuperseded)) == 1


def test_a_candidate_taken_off_the_roster_finishes(seated: Stage) -> None:
    seated.receive(GoneRow(pos=11, kind="candidate", id=ANNA), GoneRow(pos=12, kind="session", id=SESSION))
    seated.acts.respond(R, ("oslo",))
    seated.settle()
    seated.acts.ask_submit()
    seated.acts.submit()
    assert seated.on(ReceiptScreen).name == "Anna"


def test_losing_the_network_is_said_once_and_changes_nothing(seated: Stage) -> None:
    seated.hear(online=True)
    seated.notices.clear()
    for _ in range(3):
        seated.hear(online=False)
    for _ in range(3):
        seated.hear(online=True)
    assert [notice.kind for notice in seated.notices if notice is not None] == ["offline", "online"]
    assert seated.sitting.attempt.state is AttemptState.ACTIVE


def test_the_time_is_shown_while_it_runs(seated: Stage, qtbot: QtBot) -> None:
    times: list[TimeLeft] = []
    seated.presenter.time_shown.connect(times.append)
    seated.clock.pass_ms(1_000)
    qtbot.waitUntil(lambda: times != [])
    assert times[-1].left_ms <= HOUR_MS - 1_000
    assert not times[-1].is_paused
