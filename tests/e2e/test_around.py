"""Around the questions, with the real server: the pages before, hands, messages, and who comes next at the station."""

from typing import Any

import pytest

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    LetterScreen,
    NoticeScreen,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
    SignInScreen,
    WaitingScreen,
)
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ServerSide
from tests.e2e.road import Road

ALL = {
    "notice": {"en": "We keep your answers."},
    "notice_version": "1",
    "tries_seat": True,
    "asks_looks": True,
    "practice": "offered",
    "waits": True,
    "next_steps": {"en": "Results come in May."},
}


@pytest.fixture
def exam(server_side: ServerSide, request: pytest.FixtureRequest) -> str:
    code = f"AROUND-{abs(hash(request.node.nodeid)) % 10**6}"
    server_side.do("import_paper", file=str(HERE / "small.gift"), exam=code)
    return code


def candidate(server_side: ServerSide, seat: StationBench, exam: str, name: str = "") -> dict[str, str]:
    told = server_side.do("new_candidate", station=seat.enrollment.station, exam=exam, name=name)
    return {key: str(value) for key, value in told.items()}


def again(seat: StationBench) -> None:
    seat.stop()
    seat.start()


def test_every_page_before_and_after_with_a_restart_at_each(
    seat: StationBench, server_side: ServerSide, exam: str
) -> None:
    server_side.do("welcome", exam=exam, **ALL)
    who = candidate(server_side, seat, exam)
    seat.start()
    seat.confirm(who["number"], who["code"])
    seat.wait_for(NoticeScreen)
    again(seat)
    seat.wait_for(NoticeScreen)
    seat.reach_instructions()
    again(seat)
    seat.wait_for(InstructionsScreen)
    seat.agree_and_start()
    assert seat.wait_for(WaitingScreen).reason == "room"
    again(seat)
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, WaitingScreen) and s.reason == "room", "no room")
    server_side.do("let_begin", number=who["number"])
    seat.hear()
    seat.wait_for(QuestionScreen)
    seat.sit()
    seat.submit()
    again(seat)
    seat.wait_for(ReceiptScreen)
    assert "Results come in May." in seat.words
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    kinds: Any = server_side.do("events_of", number=who["number"])["kinds"]
    for kind in ("notice.accepted", "seat.tried", "looks.set", "practice.left", "honor.agreed"):
        assert kinds.count(kind) == 1, kind
    seat.click("sign_out_button")
    seat.wait_for(SignInScreen)


def test_a_hand_goes_to_the_center_and_its_answer_comes_back(
    seat: StationBench, server_side: ServerSide, exam: str
) -> None:
    who = candidate(server_side, seat, exam)
    seat.start()
    seat.begin(who["number"], who["code"])
    seat.window.hand_raised.emit("break")
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    assert server_side.do("hands_up", number=who["number"]) == {"hands": [["break", ""]]}
    server_side.do("answer_hand", number=who["number"], state="coming")
    seat.hear()
    seat.wait(lambda: "Somebody is coming" in seat.all_words, "the candidate is not told")
    again(seat)
    seat.wait_for(QuestionScreen)
    seat.wait(lambda: "Somebody is coming" in seat.all_words, "forgotten after a restart")
    server_side.do("answer_hand", number=who["number"], state="done")
    seat.hear()
    seat.wait(lambda: seat.station.presenter.hand.up is None, "the hand stays up")


def test_messages_are_read_and_that_is_known(seat: StationBench, server_side: ServerSide, exam: str) -> None:
    who = candidate(server_side, seat, exam)
    seat.start()
    seat.begin(who["number"], who["code"])
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    server_side.do("write_to", number=who["number"], text="Question 2: read five for six.")
    seat.hear()
    seat.wait(lambda: "Question 2: read five for six." in seat.words, "no message")
    seat.click("notice_ok")
    server_side.do("write_to", number=who["number"], text="Please stand up.", urgent=True)
    seat.hear()
    seat.wait_for(LetterScreen)
    seat.click("letter_ok")
    seat.wait_for(QuestionScreen)

    def told() -> tuple[int, int]:
        seat.hear()
        kinds: Any = server_side.do("events_of", number=who["number"])["kinds"]
        return kinds.count("message.received"), kinds.count("message.read")

    seat.wait(lambda: told() == (2, 2), "that both were read is not known")
    assert [letter.is_read for letter in seat.wait_for(QuestionScreen).letters] == [True, True]


def test_each_answer_is_here_first_and_on_the_server_later(
    seat: StationBench, server_side: ServerSide, road: Road, exam: str
) -> None:
    who = candidate(server_side, seat, exam)
    seat.start()
    seat.begin(who["number"], who["code"])
    road.lead_to(None)
    seat.wait(lambda: not seat.hear().report.online, "still online")
    seat.sit()
    screen = seat.wait_for(ReviewScreen)
    assert screen.on_way == tuple(range(1, screen.overview.total + 1))
    road.lead_home()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    seat.wait(lambda: seat.wait_for(ReviewScreen).on_way == (), "the review does not know")
    assert f"{screen.overview.total} answers are on the server" in seat.words


def test_two_exams_on_one_day_for_one_person(seat: StationBench, server_side: ServerSide, exam: str) -> None:
    other = f"{exam}-B"
    server_side.do("import_paper", file=str(HERE / "other.gift"), exam=other)
    first = candidate(server_side, seat, exam, name="Ada Two")
    second = candidate(server_side, seat, other, name="Ada Two")
    seat.start()
    assert seat.begin(first["number"], first["code"]).total == 4
    seat.sit()
    seat.submit()
    seat.click("sign_out_button")
    seat.sign_in(first["number"], first["code"])
    seat.wait_for_refusal(Reason.CONSUMED)
    seat.click("sign_out_button")
    assert seat.begin(second["number"], second["code"]).total == 3
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    assert [server_side.do("slot_of", number=who["number"])["state"] for who in (first, second)] == [
        "CONSUMED",
        "CONSUMED",
    ]


def test_anothers_unfinished_attempt_keeps_the_station(seat: StationBench, server_side: ServerSide, exam: str) -> None:
    first, second = candidate(server_side, seat, exam), candidate(server_side, seat, exam)
    seat.start()
    shown = seat.begin(first["number"], first["code"])
    given = seat.answer()
    again(seat)
    back = seat.wait_for(QuestionScreen)
    assert (back.item.id, {str(r): v for r, v in back.responses.items()}) == (shown.item.id, given)
    seat.station.presenter.open_reception()
    seat.sign_in(second["number"], second["code"])
    seat.wait_for_refusal(Reason.OTHER_RUNNING)
    seat.click("sign_out_button")
    seat.sign_in(first["number"], first["code"])
    seat.wait_for(ConfirmScreen)
    seat.click("confirm_button")
    assert seat.wait_for(QuestionScreen).item.id == shown.item.id
