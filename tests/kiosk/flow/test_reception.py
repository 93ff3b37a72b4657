"""From the sign-in to the first question: who gets in, who does not and why, and that nobody starts twice."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk import VERSION
from kiosk.exam.refusals import Reason, Refused
from kiosk.exam.throttle import FREE_TRIES
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    RefusalScreen,
    SignInScreen,
    WaitingScreen,
)
from kiosk.store.errors import StoreFull
from sync.protocol import codes
from sync.protocol import events as ev
from sync.protocol.seal import package_hash
from sync.protocol.slots import Rank, Slot
from sync.protocol.wire import AWAITED
from tests.kiosk.exam.made import ANNA, BEN, HOUR_MS, NOW_MS, NUMBER, OTHER_STATION, PAGE, SESSION
from tests.kiosk.flow.stage import CODE, PLACE, WRONG_CODE, Stage, candidate, package, session

CONSUMED = Slot(generation=1, rank=Rank.CONSUMED, assigned_ms=1, attempting_ms=2, consumed_ms=3)


def problem(stage: Stage) -> Refused | None:
    screen = stage.shown[-1] if stage.shown else None
    return screen.problem if isinstance(screen, SignInScreen) else None


def refused(stage: Stage) -> RefusalScreen:
    return stage.on(RefusalScreen)


# --- sign-in ----------------------------------------------------------------------------------------------------------


def test_the_place_is_shown_as_soon_as_it_is_known(stage: Stage, qtbot: QtBot) -> None:
    assert stage.on(SignInScreen).place.seat == ""
    stage.receive(PLACE)
    qtbot.waitUntil(lambda: stage.on(SignInScreen).place.seat == "A1")
    assert stage.on(SignInScreen).place.zone == "Asia/Kolkata"


def test_an_unknown_number_is_said_at_the_field(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    stage.sign_in("R-999")
    qtbot.waitUntil(lambda: problem(stage) == Refused(reason=Reason.UNKNOWN_NUMBER))
    assert stage.on(SignInScreen).number == "R-999"
    assert [event.code for event in stage.events(ev.SignInRefused)] == [Reason.UNKNOWN_NUMBER]


def test_a_wrong_code_is_said_and_the_right_one_then_lets_in(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    stage.sign_in(code=WRONG_CODE)
    qtbot.waitUntil(lambda: problem(stage) == Refused(reason=Reason.WRONG_CODE))
    stage.presenter.reception.sign_in(NUMBER, CODE)
    screen = stage.on(ConfirmScreen)
    assert (screen.name, screen.number, screen.exam, screen.minutes) == ("Anna", NUMBER, "Exam One", 60)


@pytest.mark.parametrize("typed", ["kx4j-9tqm", " KX4J9TQM ", "kx4j 9tqm"])
def test_a_code_may_be_typed_in_any_manner(stage: Stage, typed: str) -> None:
    stage.supply()
    stage.sign_in(f"  {NUMBER} ", typed)
    stage.on(ConfirmScreen)


def test_guessing_is_slowed_down_and_time_heals(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    for tried in range(1, FREE_TRIES + 1):
        stage.sign_in(code=WRONG_CODE)
        qtbot.waitUntil(lambda n=tried: len(stage.events(ev.SignInRefused)) == n)  # type: ignore[misc]
    stage.sign_in()
    qtbot.waitUntil(lambda: (p := problem(stage)) is not None and p.reason is Reason.THROTTLED)
    assert (found := problem(stage)) is not None
    assert found.wait_ms == 30_000
    stage.clock.pass_ms(30_000)
    stage.sign_in()
    stage.on(ConfirmScreen)


def test_of_two_exams_the_code_decides(stage: Stage, qtbot: QtBot) -> None:
    other = candidate(BEN, registration_number=NUMBER, access=codes.hashed("AAAA-BBBB"))
    stage.supply(candidate(), other)
    stage.sign_in(code="AAAA-BBBB")
    assert stage.on(ConfirmScreen).name == "Ben"


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        (candidate(slot=CONSUMED), Reason.CONSUMED),
        (candidate(slot=Slot()), Reason.NO_SLOT),
        (candidate(station=OTHER_STATION, seat="B7"), Reason.ELSEWHERE),
    ],
    ids=["consumed", "no slot", "elsewhere"],
)
def test_a_slot_that_may_not_be_used_is_refused_with_its_reason(stage: Stage, row: object, reason: Reason) -> None:
    stage.supply(row)  # type: ignore[arg-type]
    stage.sign_in()
    screen = refused(stage)
    assert (screen.refused.reason, screen.name, screen.can_sign_out) == (reason, "Anna", True)
    stage.presenter.open_reception()
    assert stage.on(SignInScreen).number == ""


def test_not_yet_open_says_when_and_opens_by_then(stage: Stage) -> None:
    stage.supply()
    stage.receive(msgspec.structs.replace(session(), opens_ms=NOW_MS + HOUR_MS, closes_ms=NOW_MS + 2 * HOUR_MS))
    stage.sign_in()
    assert refused(stage).refused == Refused(reason=Reason.NOT_OPEN, at_ms=NOW_MS + HOUR_MS)
    stage.clock.pass_ms(HOUR_MS)
    stage.presenter.open_reception()
    stage.sign_in()
    stage.on(ConfirmScreen)


def test_a_quarantined_station_starts_nothing(stage: Stage) -> None:
    stage.supply()
    stage.receive(PLACE, standing="quarantined")
    stage.sign_in()
    assert refused(stage).refused.reason is Reason.QUARANTINED


def test_a_program_that_is_too_old_for_the_server_starts_nothing_until_it_is_not(stage: Stage) -> None:
    stage.supply()
    stage.hear(min_program="99.1")
    stage.hear(online=False)
    stage.sign_in()
    assert refused(stage).refused == Refused(reason=Reason.PROGRAM_OLD, detail="99.1")
    stage.presenter.open_reception()
    stage.hear(min_program=VERSION)
    stage.sign_in()
    stage.on(ConfirmScreen)


def test_it_is_not_me_leads_back_and_forgets(stage: Stage) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.reject()
    assert stage.on(SignInScreen).number == ""
    stage.presenter.reception.confirm()
    stage.presenter.reception.start()
    stage.call(lambda _store: None)
    assert isinstance(stage.shown[-1], SignInScreen)


# --- the paper --------------------------------------------------------------------------------------------------------


def test_a_paper_on_its_way_is_waited_for(stage: Stage, qtbot: QtBot) -> None:
    stage.receive(PLACE, session(), candidate())
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)
    stage.line.progressed.emit(SESSION, 500, 1_000)
    assert stage.on(WaitingScreen).progress == (500, 1_000)
    stage.bring_paper()
    stage.release_key()
    stage.line.prepared.emit(SESSION, None)
    assert stage.on(InstructionsScreen).questions == 6


def test_who_signs_in_before_the_first_word_of_the_server_waits_for_it(stage: Stage, qtbot: QtBot) -> None:
    stage.sign_in()
    qtbot.waitUntil(lambda: stage.presenter.reception._signing_in._code is not None)
    assert stage.on(SignInScreen).is_busy
    stage.supply(PLACE, session(), candidate())
    stage.hear(rows=3)
    assert stage.on(ConfirmScreen).name == candidate().name


def test_who_signs_in_where_no_server_was_ever_heard_is_told_so(stage: Stage, qtbot: QtBot) -> None:
    stage.sign_in()
    qtbot.waitUntil(lambda: stage.presenter.reception._signing_in._code is not None)
    stage.hear(online=False)
    qtbot.waitUntil(lambda: stage.on(SignInScreen).problem is not None)
    assert stage.on(SignInScreen).problem == Refused(reason=Reason.SERVER_DOWN)


def test_where_somebody_waits_the_server_is_told_so_at_once(stage: Stage, qtbot: QtBot) -> None:
    stage.receive(PLACE, session(), candidate())
    stage.sign_in()
    stage.on(ConfirmScreen)
    assert stage.presenter.now().state == "free"
    before = stage.line.asked.count(("hurry",))
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)
    assert stage.presenter.now().state == AWAITED
    assert stage.line.asked.count(("hurry",)) == before + 1


def test_a_paper_that_is_not_released_says_when_and_is_asked_for_again(stage: Stage, qtbot: QtBot) -> None:
    stage.presenter.reception._preparing._again.setInterval(20)
    stage.receive(PLACE, session(), candidate())
    stage.bring_paper()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)
    stage.line.prepared.emit(SESSION, Refused(reason=Reason.PAPER_NOT_RELEASED, at_ms=NOW_MS + 60_000))
    assert stage.on(WaitingScreen).until_ms == NOW_MS + 60_000
    stage.line.asked.clear()
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)


@pytest.mark.parametrize(
    "reason", [Reason.SERVER_DOWN, Reason.SERVER_TROUBLE, Reason.SERVER_STRANGE, Reason.SERVER_CERTIFICATE]
)
def test_without_paper_and_server_it_is_said_and_can_be_tried_again(stage: Stage, qtbot: QtBot, reason: Reason) -> None:
    stage.receive(PLACE, session(), candidate())
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)
    stage.line.prepared.emit(SESSION, Refused(reason=reason))
    screen = refused(stage)
    assert (screen.refused.reason, screen.can_retry, screen.can_sign_out) == (reason, True, True)
    stage.bring_paper()
    stage.release_key()
    stage.presenter.retry()
    stage.on(InstructionsScreen)


def test_a_damaged_paper_is_said(stage: Stage) -> None:
    stage.supply()
    path = stage.home / "packages" / f"{package_hash(package())}.exam"
    data = bytearray(package())
    data[len(data) // 2] ^= 1
    path.write_bytes(bytes(data))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    assert refused(stage).refused.reason is Reason.PAPER_DAMAGED


def test_news_for_somebody_who_left_is_not_shown_to_the_next(stage: Stage, qtbot: QtBot) -> None:
    stage.receive(PLACE, session(), candidate())
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)
    stage.presenter.open_reception()
    stage.bring_paper()
    stage.release_key()
    stage.line.prepared.emit(SESSION, None)
    stage.line.progressed.emit(SESSION, 1, 2)
    stage.call(lambda _store: None)
    assert isinstance(stage.shown[-1], SignInScreen)


# --- the start --------------------------------------------------------------------------------------------------------


def test_the_start_is_on_disk_before_the_first_question_is_shown(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    assert stage.events(ev.AttemptStarted) == []
    stage.recorder.held = []
    stage.presenter.reception.start()
    stage.grant(fence=9)
    qtbot.wait(50)
    assert isinstance(stage.shown[-1], WaitingScreen)
    stage.recorder.let_go()
    first = stage.on(QuestionScreen)
    assert first.item.id == PAGE
    (started,) = stage.events(ev.AttemptStarted)
    assert (started.fence, started.candidate, started.items) == (9, ANNA, 6)


def test_an_impatient_candidate_starts_one_attempt(stage: Stage, qtbot: QtBot) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    for _ in range(3):
        stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    for _ in range(3):
        stage.presenter.reception.start()
    for _ in range(3):
        stage.grant()
    stage.on(QuestionScreen)
    stage.presenter.reception.start()
    stage.grant()
    assert len(stage.events(ev.AttemptStarted)) == 1
    assert len(stage.events(ev.CheckedIn)) == 1
    assert sum(asked[0] == "claim" for asked in stage.line.asked) == 1


def test_a_bound_seat_starts_without_the_server(stage: Stage) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.line.claimed.emit(ANNA, Refused(reason=Reason.SERVER_DOWN))
    stage.on(QuestionScreen)
    assert stage.events(ev.AttemptStarted)[0].fence == 0


def test_a_free_slot_waits_for_the_server(stage: Stage) -> None:
    stage.supply(candidate(station=None))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.line.claimed.emit(ANNA, Refused(reason=Reason.SERVER_DOWN))
    screen = refused(stage)
    assert (screen.refused.reason, screen.can_retry) == (Reason.SERVER_DOWN, True)
    stage.presenter.retry()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.grant()
    stage.on(QuestionScreen)


@pytest.mark.parametrize("reason", [Reason.ELSEWHERE, Reason.CONSUMED, Reason.NO_SLOT])
def test_a_claim_that_the_server_refuses_starts_nothing(stage: Stage, reason: Reason) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.line.claimed.emit(ANNA, Refused(reason=reason, seat="B7"))
    assert refused(stage).refused.reason is reason
    assert stage.events(ev.AttemptStarted) == []


def test_a_missing_hold_starts_nothing(stage: Stage) -> None:
    stage.supply(required_holds=("keyboard",))
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    assert refused(stage).refused == Refused(reason=Reason.LOCK_INCOMPLETE, detail="keyboard")
    stage.held = ("keyboard",)
    stage.presenter.retry()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.grant()
    stage.on(QuestionScreen)


def test_a_full_disk_at_the_start_shows_no_question_and_loses_nothing(stage: Stage) -> None:
    stage.supply()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.recorder.trouble = StoreFull()
    stage.presenter.reception.start()
    stage.grant()
    screen = refused(stage)
    assert (screen.refused.reason, screen.can_retry) == (Reason.STORE_FULL, True)
    stage.recorder.trouble = None
    stage.presenter.retry()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()
    stage.grant()
    stage.on(QuestionScreen)
    assert len(stage.events(ev.AttemptStarted)) == 1


def test_a_full_disk_at_the_sign_in_can_be_tried_again(stage: Stage) -> None:
    stage.supply()
    stage.on(SignInScreen)
    stage.recorder.trouble = StoreFull()
    stage.presenter.reception.sign_in(NUMBER, CODE)
    assert refused(stage).refused.reason is Reason.STORE_FULL
    stage.recorder.trouble = None
    stage.presenter.retry()
    stage.sign_in()
    stage.on(ConfirmScreen)
