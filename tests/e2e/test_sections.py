"""Timed sections, questions one after another and breaks with the real server: from the file to the results."""

import time
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLineEdit

from kiosk.flow.screens import (
    BreakScreen,
    DoorKind,
    DoorScreen,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
)
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, ServerSide
from tests.e2e.test_typing import LateInput
from tests.sync.server.papers.making import package, part, section, single

ITEMS = {name: single(f"Question {name}?", f"right {name}", "wrong") for name in ("a", "b", "c", "d")}
SECONDS = 5


@pytest.fixture
def exam(tmp_path: Path, server_side: ServerSide) -> str:
    """An exam of two sections: ten minutes for the first, a few seconds for the second."""
    first = section("a", "b", inner='<timeLimits maxTime="600"/>')
    second = section("c", "d", inner=f'<timeLimits maxTime="{SECONDS}"/>')
    file = tmp_path / "sections.zip"
    file.write_bytes(package(ITEMS, test=part(first, second)))
    server_side.do("import_paper", file=str(file), exam="SECTIONS")
    return "SECTIONS"


def door(seat: StationBench, kind: DoorKind) -> DoorScreen:
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, DoorScreen) and s.kind is kind, f"no door {kind}")
    return seat.wait_for(DoorScreen)


def test_sections_close_by_leaving_and_by_time_and_a_restart_keeps_the_time_of_one(
    seat: StationBench, server_side: ServerSide, exam: str
) -> None:
    rules = {"breaks": 1, "break_ms": 600_000}
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam=exam, rules=rules)
    seat.start()
    first = seat.begin(who["number"], who["code"])
    assert (first.time.is_section, first.time.left_ms > 590_000) == (True, True)
    seat.answer()
    if not seat.has("break_button"):
        seat.click("questions_button")  # where the window is small the list of questions is folded away
    seat.click("break_button")
    door(seat, DoorKind.BREAK)
    seat.click("door_go_button")
    seat.wait_for(BreakScreen)
    seat.stop()
    seat.start()
    seat.wait_for(BreakScreen)
    seat.click("break_end_button")
    back = seat.wait_for(QuestionScreen)
    assert back.item.id == first.item.id
    assert back.time.left_ms > 580_000
    seat.go_on()
    seat.click("next_button")
    assert door(seat, DoorKind.LEAVE).answered == 1
    seat.click("door_go_button")
    assert door(seat, DoorKind.ENTER).limit_ms == SECONDS * 1_000
    seat.click("door_go_button")
    seat.wait_for(QuestionScreen)
    seat.answer()
    review = seat.wait_for(ReviewScreen)
    assert all(cell.is_closed for cell in review.overview.cells)
    receipt = seat.submit()
    assert receipt.answered == 2
    seat.wait(lambda: seat.wait_for(ReceiptScreen).server_ms is not None, "the server does not have it")
    assert server_side.do("sections_of", number=who["number"]) == {
        "closed": ["left", "time"],
        "breaks": 1,
        "illegal": 0,
        "answered": 2,
        "state": "submitted",
    }


def test_time_given_by_an_admin_is_on_screen_within_five_seconds(
    seat: StationBench, server_side: ServerSide, exam: str
) -> None:
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam=exam)
    seat.start()
    before = seat.begin(who["number"], who["code"])
    seat.hear()
    clicked = time.monotonic()
    server_side.do("add_time", number=who["number"], minutes=5)

    def is_told() -> bool:
        screen = seat.window.screen_shown
        return isinstance(screen, QuestionScreen) and screen.notice is not None and screen.notice.kind == "time_added"

    seat.wait(is_told, "nothing is said of the time")
    took_s = time.monotonic() - clicked
    after = seat.wait_for(QuestionScreen)
    assert took_s < 5
    assert after.time.left_ms - before.time.left_ms > 5 * 60_000 - 60_000
    assert after.time.exam_ms - before.time.exam_ms > 5 * 60_000 - 60_000


def test_the_last_composed_words_are_in_when_the_time_is_up(seat: StationBench, server_side: ServerSide) -> None:
    """The input method holds its text until the field loses the focus; the time is up while it does."""
    server_side.do("import_paper", file=str(HERE / "typing.gift"), exam="TYPING-TIMED")
    rules = {"section_ms": [4_000]}
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="TYPING-TIMED", rules=rules)
    seat.start()
    seat.window.show()
    first = seat.begin(who["number"], who["code"])
    field = next(field for field in seat.window.findChildren(QLineEdit) if field.isVisibleTo(seat.window))
    field.setFocus()
    late = LateInput(field, "the moon")
    seat.wait_for(ReviewScreen)
    seat.settle()
    assert late._text == ""
    assert seat.attempt is not None
    assert list(seat.attempt.responses[first.item.id].values()) == [("the moon",)]
    assert [run.closed for run in seat.attempt.sections.values()] == ["time"]


def test_one_after_another_holds_across_a_restart(seat: StationBench, server_side: ServerSide) -> None:
    rules = {"navigation": "linear"}
    who = server_side.do("new_candidate", station=seat.enrollment.station, rules=rules)
    seat.start()
    seat.begin(who["number"], who["code"])
    seat.answer()
    seat.go_on()
    seat.click("next_button")
    door(seat, DoorKind.SKIP)
    seat.click("door_back_button")
    here = seat.wait_for(QuestionScreen).item.id
    seat.stop()
    seat.start()
    back = seat.wait_for(QuestionScreen)
    assert (back.item.id, back.can_go_back) == (here, False)
    assert not seat.has("previous_button")
    reachable = [cell.item for cell in back.overview.cells if cell.is_reachable]
    assert reachable[0] == here
