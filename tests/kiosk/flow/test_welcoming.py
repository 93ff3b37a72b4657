"""The pages before the first question: each once; a kill at any of them goes back there and asks nothing twice."""

from collections.abc import Callable

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.exam.welcoming import kinds_of
from kiosk.flow.screens import (
    ComfortScreen,
    ConfirmScreen,
    InstructionsScreen,
    NoticeScreen,
    PracticeScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    Screen,
    SignInScreen,
    TrialScreen,
    WaitingScreen,
)
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.ids import CandidateId
from sync.protocol.policy import Policy
from sync.protocol.slots import Rank, Slot
from sync.protocol.welcome import Welcome
from sync.protocol.wire import SessionRow
from tests.kiosk.exam.made import ANNA, HOUR_MS, NOW_MS, OTHER_STATION, paper
from tests.kiosk.flow.stage import PLACE, Stage, candidate, session

NOTICE = {"en": "We keep your answers.", "hi": "हम आपके उत्तर रखते हैं।"}
ALL = Welcome(
    notice=NOTICE,
    notice_version="2026-1",
    tries_seat=True,
    asks_looks=True,
    practice="offered",
    agreement="name",
)
LOOKS = ("ar", "dark", 150)


def row(welcome: Welcome, **changed: object) -> SessionRow:
    return replace(session(claim_online=False), welcome=welcome, pos=50, **changed)


def supply(stage: Stage, welcome: Welcome = ALL, **changed: object) -> None:
    stage.supply()
    stage.receive(PLACE, row(welcome, **changed), candidate())


def arrive(stage: Stage, welcome: Welcome = ALL, **changed: object) -> None:
    supply(stage, welcome, **changed)
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()


def again(stage: Stage) -> None:
    """Kill the program and start it, a moment later."""
    stage.call(lambda _store: None)
    stage.die()
    stage.clock.pass_ms(5_000)
    stage.start()


STEPS: list[tuple[type[Screen], Callable[[Stage], None]]] = [
    (NoticeScreen, lambda stage: stage.presenter.reception.welcoming.accept_notice()),
    (TrialScreen, lambda stage: stage.presenter.reception.welcoming.try_seat(("keyboard", "pointer"), ())),
    (ComfortScreen, lambda stage: stage.presenter.appearance.settle(*LOOKS)),
    (PracticeScreen, lambda stage: stage.presenter.reception.welcoming.leave_practice()),
    (InstructionsScreen, lambda stage: stage.presenter.reception.start()),
]


def test_every_page_comes_once_and_what_was_done_is_recorded(stage: Stage) -> None:
    arrive(stage)
    for kind, act in STEPS:
        stage.on(kind)
        act(stage)
    stage.on(QuestionScreen)
    (accepted,) = stage.events(ev.NoticeAccepted)
    assert (accepted.version, accepted.language) == ("2026-1", "en")
    (tried,) = stage.events(ev.SeatTried)
    assert (tried.fine, tried.wrong) == (("keyboard", "pointer"), ())
    (left,) = stage.events(ev.PracticeLeft)
    assert (left.seen, left.total) == (1, len(kinds_of(paper())))
    assert len(stage.events(ev.HonorAgreed)) == 1
    stage.settle()
    assert stage.sitting.attempt.looks == LOOKS


def test_a_page_left_again_and_again_while_it_is_being_kept_is_kept_once(stage: Stage) -> None:
    arrive(stage)
    for kind, act in STEPS:
        stage.on(kind)
        for _ in range(3):
            act(stage)
    stage.on(QuestionScreen)
    kinds = (ev.NoticeAccepted, ev.SeatTried, ev.LooksSet, ev.PracticeLeft, ev.HonorAgreed)
    assert [len(stage.events(kind)) for kind in kinds] == [1] * len(kinds)


def test_an_exam_that_asks_for_nothing_goes_to_the_instructions(stage: Stage) -> None:
    arrive(stage, Welcome())
    stage.on(InstructionsScreen)
    assert [type(shown) for shown in stage.shown if isinstance(shown, NoticeScreen | TrialScreen | ComfortScreen)] == []


@pytest.mark.parametrize("page", range(len(STEPS)), ids=[kind.__name__ for kind, _ in STEPS])
def test_a_kill_at_any_page_goes_back_to_it_and_asks_nothing_twice(stage: Stage, page: int) -> None:
    arrive(stage)
    for kind, act in STEPS[:page]:
        stage.on(kind)
        act(stage)
    stage.on(STEPS[page][0])
    again(stage)
    stage.on(STEPS[page][0])
    assert [type(shown) for shown in stage.shown if isinstance(shown, tuple(kind for kind, _ in STEPS[:page]))] == []
    for kind, act in STEPS[page:]:
        stage.on(kind)
        act(stage)
    stage.on(QuestionScreen)


def test_beyond_the_gap_the_candidate_signs_in_and_is_asked_nothing_twice(stage: Stage) -> None:
    arrive(stage)
    for kind, act in STEPS[:2]:
        stage.on(kind)
        act(stage)
    stage.on(ComfortScreen)
    stage.die()
    stage.clock.pass_ms(121_000)
    stage.start()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(ComfortScreen)


def test_who_left_is_not_gone_back_to(stage: Stage) -> None:
    arrive(stage)
    stage.on(NoticeScreen)
    stage.presenter.open_reception()
    stage.on(SignInScreen)
    again(stage)
    stage.on(SignInScreen)
    assert [event.candidate for event in stage.events(ev.CandidateLeft)] == ["anna"]


def test_a_newer_notice_is_asked_for_once_more(stage: Stage) -> None:
    arrive(stage)
    stage.on(NoticeScreen)
    stage.presenter.reception.welcoming.accept_notice()
    stage.on(TrialScreen)
    stage.presenter.open_reception()
    stage.receive(row(replace(ALL, notice_version="2026-2")))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(NoticeScreen)


def test_the_notice_is_read_in_any_of_its_languages(stage: Stage) -> None:
    arrive(stage)
    assert stage.on(NoticeScreen).languages == ("en", "hi")
    stage.presenter.reception.welcoming.read_notice_in("hi")
    screen = stage.on(NoticeScreen)
    assert (screen.language, screen.text) == ("hi", NOTICE["hi"])
    stage.presenter.reception.welcoming.accept_notice()
    stage.on(TrialScreen)
    assert [event.language for event in stage.events(ev.NoticeAccepted)] == ["hi"]


def test_what_does_not_work_raises_the_hand_and_keeps_nobody_from_going_on(stage: Stage, qtbot: QtBot) -> None:
    arrive(stage, Welcome(tries_seat=True))
    stage.on(TrialScreen)
    stage.presenter.reception.welcoming.try_seat(("keyboard",), ("pointer",))
    stage.on(InstructionsScreen)
    qtbot.waitUntil(lambda: stage.presenter.hand.up is not None)
    (asked,) = stage.events(ev.HelpAsked)
    assert (asked.cause, asked.candidate) == ("technical", "anna")


def test_practice_records_nothing_of_what_was_tried(stage: Stage) -> None:
    arrive(stage, Welcome(practice="required"))
    welcoming = stage.presenter.reception.welcoming
    first = stage.on(PracticeScreen)
    assert (first.at, first.may_skip, first.total) == (0, False, len(kinds_of(paper())))
    welcoming.practice("R", ("b",))
    assert stage.on(PracticeScreen).tried == {"R": ("b",)}
    for _ in range(first.total - 1):
        welcoming.turn_practice(1)
    last = stage.on(PracticeScreen)
    assert (last.at, last.may_skip, last.tried) == (first.total - 1, True, {})
    welcoming.turn_practice(-1)
    welcoming.turn_practice(1)
    welcoming.turn_practice(1)
    stage.on(InstructionsScreen)
    (left,) = stage.events(ev.PracticeLeft)
    assert (left.seen, left.total) == (first.total, first.total)
    assert stage.events(ev.ItemResponded) == []


def test_looks_are_kept_before_and_in_the_attempt_and_the_next_candidate_has_the_stations(stage: Stage) -> None:
    told: list[object] = []
    stage.presenter.appearance.told.connect(told.append)
    arrive(stage, Welcome())
    stage.on(InstructionsScreen)
    stage.presenter.appearance.choose("hi", "cream", 125)
    again(stage)
    stage.presenter.appearance.told.connect(told.append)
    stage.on(InstructionsScreen)
    assert told == [("hi", "cream", 125)]
    stage.presenter.reception.start()
    stage.on(QuestionScreen)
    stage.presenter.appearance.choose("hi", "cream", 200)
    stage.settle()
    again(stage)
    stage.presenter.appearance.told.connect(told.append)
    stage.on(QuestionScreen)
    assert told[-1] == ("hi", "cream", 200)
    stage.sitting.live.submit()
    stage.on(ReceiptScreen)
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)
    assert told[-1] is None


# --- the waiting room -------------------------------------------------------------------------------------------------


def test_everybody_waits_until_the_session_begins(stage: Stage) -> None:
    arrive(stage, Welcome(waits=True), begins_ms=NOW_MS + HOUR_MS // 2)
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    screen = stage.on(WaitingScreen)
    assert (screen.reason, screen.until_ms, screen.now_ms) == ("room", NOW_MS + HOUR_MS // 2, NOW_MS)
    assert stage.presenter.now().state == "awaited"
    stage.clock.pass_ms(HOUR_MS // 2)
    stage.on(QuestionScreen)


def test_an_admin_lets_it_begin(stage: Stage) -> None:
    arrive(stage, Welcome(waits=True))
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    assert stage.on(WaitingScreen).until_ms is None
    stage.receive(row(Welcome(waits=True), begins_ms=NOW_MS))
    stage.on(QuestionScreen)


BEHIND = Policy(wave_seats=1, wave_ms=120_000, claim_online=False)


def wait_behind(stage: Stage, **changed: object) -> WaitingScreen:
    """Anna is ready at A1; somebody at seat A0 begins before her. Nothing more is heard of the server."""
    stage.supply()
    ahead = candidate(CandidateId("ahead"), registration_number="N-0", seat="A0")
    session = replace(row(Welcome(waits=True), **changed), policy=BEHIND)
    stage.receive(PLACE, session, candidate(seat="A1"), ahead)
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    return stage.on(WaitingScreen)


def test_where_seats_begin_one_after_the_other_each_has_its_turn_without_the_network(stage: Stage) -> None:
    screen = wait_behind(stage, begins_ms=NOW_MS + 60_000)
    assert (screen.wave, screen.waves, screen.until_ms) == (2, 2, NOW_MS + 180_000)
    stage.clock.pass_ms(100_000)
    stage.settle()
    assert stage.on(WaitingScreen).until_ms == NOW_MS + 180_000
    stage.clock.pass_ms(80_000)
    stage.on(QuestionScreen)


def test_a_queue_that_is_changed_lets_the_rest_begin_at_once(stage: Stage) -> None:
    wait_behind(stage, begins_ms=NOW_MS)
    stage.receive(row(Welcome(waits=True), begins_ms=NOW_MS))
    stage.on(QuestionScreen)


def test_whoever_was_called_waits_for_nobody(stage: Stage) -> None:
    assert wait_behind(stage).until_ms is None
    stage.receive(candidate(seat="A1", pos=60, called_ms=NOW_MS))
    stage.on(QuestionScreen)


NO_LONGER = {
    "cancelled": (row(Welcome(waits=True), begins_ms=NOW_MS + HOUR_MS // 2, cancelled=True), Reason.CANCELLED),
    "at another seat": (candidate(seat="B7", station=OTHER_STATION, pos=60), Reason.ELSEWHERE),
    "in another session": (wire.GoneRow(pos=60, kind="candidate", id=ANNA), Reason.NO_SESSION),
    "no slot": (candidate(slot=Slot(generation=2, rank=Rank.NO_SLOT), pos=60), Reason.NO_SLOT),
    "begun elsewhere": (
        candidate(slot=Slot(generation=1, rank=Rank.ATTEMPTING, attempting_ms=5), pos=60),
        Reason.ELSEWHERE,
    ),
}


@pytest.mark.parametrize(("told", "reason"), NO_LONGER.values(), ids=NO_LONGER)
def test_whoever_is_not_to_begin_here_any_more_does_not(stage: Stage, told: wire.Row, reason: Reason) -> None:
    """What was decided while somebody waits holds at their turn, without the server too: no wait uses a slot up."""
    arrive(stage, Welcome(waits=True), begins_ms=NOW_MS + HOUR_MS // 2)
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(WaitingScreen)
    stage.receive(told)
    stage.clock.pass_ms(HOUR_MS // 2)
    assert stage.on(RefusalScreen).refused.reason is reason
    assert stage.events(ev.AttemptStarted) == []


def test_what_was_granted_while_somebody_waits_is_theirs_from_the_start(stage: Stage) -> None:
    arrive(stage, Welcome(waits=True), begins_ms=NOW_MS + HOUR_MS // 2)
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(WaitingScreen)
    stage.receive(candidate(allowed_ms=2 * HOUR_MS, pos=60))
    stage.clock.pass_ms(HOUR_MS // 2)
    stage.on(QuestionScreen)
    (started,) = stage.events(ev.AttemptStarted)
    assert started.allowed_ms == 2 * HOUR_MS


def test_a_session_that_is_over_lets_nobody_wait(stage: Stage) -> None:
    arrive(stage, Welcome(waits=True))
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(WaitingScreen)
    stage.clock.pass_ms(2 * HOUR_MS)
    assert stage.on(RefusalScreen).refused.reason is Reason.SESSION_OVER


def test_a_kill_in_the_waiting_room_goes_back_to_it(stage: Stage) -> None:
    arrive(stage, Welcome(waits=True))
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    assert stage.on(WaitingScreen).reason == "room"
    again(stage)
    assert stage.on(WaitingScreen).name == "Anna"
    stage.receive(row(Welcome(waits=True), begins_ms=NOW_MS))
    stage.on(QuestionScreen)
    assert len(stage.events(ev.HonorAgreed)) == 1


def test_the_name_that_was_typed_stands_in_the_event(stage: Stage) -> None:
    arrive(stage, Welcome(agreement="name"))
    assert stage.on(InstructionsScreen).takes_name
    stage.presenter.reception.sign("  Anna   A. ")
    stage.presenter.reception.start()
    stage.on(QuestionScreen)
    assert [event.signed_as for event in stage.events(ev.HonorAgreed)] == ["Anna A."]


# --- after the end ----------------------------------------------------------------------------------------------------


def test_a_kill_at_the_receipt_shows_it_again_until_the_candidate_signs_out(stage: Stage) -> None:
    arrive(stage, Welcome())
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.on(QuestionScreen)
    stage.sitting.live.submit()
    code = stage.on(ReceiptScreen).code
    again(stage)
    assert stage.on(ReceiptScreen).code == code
    stage.presenter.farewell.leave()
    stage.on(SignInScreen)
    again(stage)
    stage.on(SignInScreen)
    stage.die()
    stage.clock.pass_ms(121_000)
    stage.start()
    stage.on(SignInScreen)
