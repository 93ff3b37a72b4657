"""Every refusal of a code, a slot, a session or a paper: the right screen, a plain sentence, and what to do works."""

import re
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.exam.refusals import Reason
from kiosk.exam.throttle import FIRST_WAIT_MS, FREE_TRIES
from kiosk.flow.screens import (
    QuestionScreen,
    SignInScreen,
    WaitingScreen,
)
from tests.e2e.bench import StationBench, prepared
from tests.e2e.central import ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.plain import CODE_WORDS, candidate, demand_plain, problem_of
from tests.e2e.road import Road

# --- at the sign-in


def test_a_wrong_code_or_number_is_told_at_its_field_and_can_be_corrected(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate(server_side, seat)
    seat.start()

    seat.sign_in(who["number"], "00000000")
    wrong_code = problem_of(seat)
    words = seat.words
    seat.sign_in("0000-0000", who["code"])
    seat.wait(lambda: problem_of(seat).problem != wrong_code.problem, "the number is not refused")
    wrong_number = problem_of(seat)

    assert wrong_code.problem is not None
    assert wrong_code.problem.reason is Reason.WRONG_CODE
    assert "This code does not belong to this number." in words
    assert who["name"] not in words
    assert wrong_number.problem is not None
    assert wrong_number.problem.reason is Reason.UNKNOWN_NUMBER
    assert "This number is not on this center's list." in seat.words
    assert "SIGN-IN" not in seat.words
    seat.begin(who["number"], who["code"])


def test_who_guesses_codes_has_to_wait_and_may_go_on_then(
    seat: StationBench, server_side: ServerSide, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = JumpingClock()
    monkeypatch.setattr("kiosk.app.SystemClock", lambda: clock)
    who = candidate(server_side, seat)
    seat.start()
    for number in range(FREE_TRIES):
        seat.sign_in(who["number"], f"0000000{number}")
        seat.wait(lambda: not seat.wait_for(SignInScreen).is_busy and problem_of(seat) is not None, "not refused")

    seat.sign_in(who["number"], who["code"])
    seat.wait(
        lambda: (p := problem_of(seat).problem) is not None and p.reason is Reason.THROTTLED, "nobody has to wait"
    )
    assert re.search(r"Too many tries. You can try again in \d+ seconds, or raise your hand.", seat.words)

    clock.ahead_ms = FIRST_WAIT_MS
    seat.begin(who["number"], who["code"])


class JumpingClock(SystemClock):
    """The machine's clock, and how far a test is ahead of it."""

    ahead_ms = 0

    def mono_ms(self) -> int:
        return super().mono_ms() + self.ahead_ms

    def wall_ms(self) -> int:
        return super().wall_ms() + self.ahead_ms


# --- the slot


def test_a_slot_elsewhere_names_the_seat_and_staff_can_move_it_here(
    seat: StationBench, enroll: Enroll, server_side: ServerSide
) -> None:
    other = enroll("12")
    who = candidate(server_side, other)
    seat.start()

    seat.sign_in(who["number"], who["code"])
    screen = seat.wait_for_refusal(Reason.ELSEWHERE)

    assert screen.refused.seat == "12"
    assert seat.text_of("title") == "Your place is seat 12."
    demand_plain(seat)
    server_side.do("move_candidate", number=who["number"], station=seat.enrollment.station)
    seat.hear()
    seat.click("sign_out_button")
    seat.begin(who["number"], who["code"])


def test_a_consumed_slot_says_when_and_a_reset_opens_it(seat: StationBench, server_side: ServerSide) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    seat.sit()
    seat.submit()
    seat.click("sign_out_button")

    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.CONSUMED)

    assert re.fullmatch(r"This exam was submitted on \d+ \w+ \d{4} at \d\d:\d\d\.", seat.text_of("title"))
    demand_plain(seat)
    seat.hear()
    server_side.do("reset_slot", number=who["number"], reason="The mouse was broken")
    seat.hear()
    seat.click("sign_out_button")
    seat.begin(who["number"], who["code"])


def test_a_withdrawn_slot_is_told_and_staff_can_assign_it_again(seat: StationBench, server_side: ServerSide) -> None:
    who = candidate(server_side, seat)
    server_side.do("withdraw_slot", number=who["number"], reason="Not admitted")
    seat.start()

    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.NO_SLOT)

    demand_plain(seat)
    server_side.do("assign_slot", number=who["number"], reason="Admitted after all")
    seat.hear()
    seat.click("sign_out_button")
    seat.begin(who["number"], who["code"])


def test_another_candidate_finds_a_seat_with_an_open_exam_occupied(seat: StationBench, server_side: ServerSide) -> None:
    first, second = candidate(server_side, seat), candidate(server_side, seat)
    seat.start()
    seat.begin(first["number"], first["code"])
    item = seat.wait_for(QuestionScreen).item.id
    given = seat.answer()
    assert seat.attempt is not None
    seat.station.presenter.open_reception()

    seat.sign_in(second["number"], second["code"])
    seat.wait_for_refusal(Reason.OTHER_RUNNING)

    demand_plain(seat)
    assert first["name"] not in seat.all_words
    seat.click("sign_out_button")
    seat.confirm(first["number"], first["code"])
    back = seat.wait_for(QuestionScreen)
    assert (back.item.id, {str(r): v for r, v in back.responses.items()}) == (item, given)


def test_a_seat_that_staff_closed_starts_no_exam_until_they_open_it(
    seat: StationBench, server_side: ServerSide, road: Road
) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.hear()
    server_side.do("judge_station", station=seat.enrollment.station, standing="quarantined")
    seat.hear()

    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.QUARANTINED)

    demand_plain(seat)
    seat.stop()
    road.lead_to(None)
    seat.start()
    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.QUARANTINED)
    road.lead_home()
    server_side.do("judge_station", station=seat.enrollment.station, standing="good")
    seat.hear()
    seat.click("sign_out_button")
    seat.begin(who["number"], who["code"])


# --- the session


def test_an_early_candidate_is_told_when_and_gets_in_then(seat: StationBench, server_side: ServerSide) -> None:
    who = candidate(server_side, seat, opens_in_s=3_600)
    seat.start()

    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.NOT_OPEN)

    assert re.fullmatch(r"Your exam opens on \d+ \w+ \d{4} at \d\d:\d\d\.", seat.text_of("title"))
    demand_plain(seat)
    server_side.do("move_session", number=who["number"], opens_in_s=-1)
    seat.hear()
    seat.click("sign_out_button")
    seat.begin(who["number"], who["code"])


def test_a_late_candidate_is_told_and_gets_in_if_the_session_is_prolonged(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate(server_side, seat, opens_in_s=-7_200, closes_in_s=-60)
    seat.start()

    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.SESSION_OVER)

    assert re.fullmatch(r"This exam closed on \d+ \w+ \d{4} at \d\d:\d\d\.", seat.text_of("title"))
    demand_plain(seat)
    server_side.do("move_session", number=who["number"], closes_in_s=3_600)
    seat.hear()
    seat.click("sign_out_button")
    seat.begin(who["number"], who["code"])


def test_a_session_that_was_called_off_is_told(seat: StationBench, server_side: ServerSide) -> None:
    who = candidate(server_side, seat)
    server_side.do("cancel_session", number=who["number"])
    seat.start()

    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.CANCELLED)

    demand_plain(seat)
    seat.click("sign_out_button")
    seat.wait_for(SignInScreen)


# --- the paper


def test_a_paper_that_is_not_released_is_waited_for_and_then_opens_by_itself(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate(server_side, seat)
    prepared(seat.home, seat.enrollment)
    server_side.do("move_session", number=who["number"], opens_in_s=3_600, quietly=True)
    seat.start()

    seat.confirm(who["number"], who["code"])
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, WaitingScreen) and s.until_ms is not None, "no wait")

    assert seat.wait_for(WaitingScreen).reason == "key"
    assert not CODE_WORDS.search(seat.text_of("title") + seat.text_of("text"))
    server_side.do("move_session", number=who["number"], opens_in_s=-1, quietly=True)
    seat.agree()


def test_an_exam_without_a_paper_is_told_and_starts_once_there_is_one(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate(server_side, seat, exam="PAPERLESS")
    seat.start()

    seat.confirm(who["number"], who["code"])
    seat.wait_for_refusal(Reason.PAPER_MISSING)

    demand_plain(seat)
    server_side.do("import_paper", file=str(Path(__file__).with_name("other.gift")), exam="PAPERLESS")
    seat.click("retry_button")
    seat.agree()
