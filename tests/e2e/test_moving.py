"""A real server and two real seats: an exam goes from one to the other, even from a dead one, and counts once."""

import shutil
from pathlib import Path
from typing import Any

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import QuestionScreen, SignInScreen
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.plain import candidate, demand_plain
from tests.e2e.road import Road

Given = dict[str, tuple[str, ...]]


def begun(server_side: ServerSide, seat: StationBench) -> tuple[dict[str, str], Given, str]:
    """A candidate answers the first question at a seat and looks at the second one."""
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    item = str(seat.wait_for(QuestionScreen).item.id)
    given = seat.answer(1)
    seat.go_on()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    return who, given, item


def arrived(seat: StationBench, who: dict[str, str]) -> QuestionScreen:
    """Sign in at the seat that the exam was moved to, and go on."""
    seat.confirm(who["number"], who["code"])
    return seat.wait_for(QuestionScreen)


def finished(server_side: ServerSide, seat: StationBench, who: dict[str, str]) -> Any:
    """Answer what is left, submit, and return what the server made of it."""
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    told: Any = server_side.do("slot_of", number=who["number"])
    assert told["state"] == "CONSUMED"
    assert told["history"] == ["assigned 1", "started 1", "consumed 1"]
    assert [(a["state"], a["answered"]) for a in told["attempts"]] == [("submitted", 4)]
    return server_side.do("moves_of", number=who["number"])


def test_an_exam_moves_in_the_middle_and_counts_once(
    seat: StationBench, enroll: Enroll, server_side: ServerSide
) -> None:
    other = enroll("12")
    other.start()
    who, given, item = begun(server_side, seat)
    here = seat.wait_for(QuestionScreen).item.id
    left_ms = seat.attempt.left_ms if seat.attempt else 0
    server_side.do("move_attempt", number=who["number"], station=other.enrollment.station)
    other.hear()
    seat.hear()
    seat.wait_for_refusal(Reason.MOVED_AWAY)
    demand_plain(seat)
    assert "seat 12" in seat.words
    seat.wait(lambda: seat.hear().unsent == 0, "the first seat does not hand over")

    assert arrived(other, who).item.id == here
    attempt = other.attempt
    assert attempt is not None
    assert {str(r): v for r, v in next(of for i, of in attempt.responses.items() if i == item).items()} == given
    assert attempt.left_ms <= left_ms
    told = finished(server_side, other, who)

    assert (told["station"], told["late"], told["has_receipt"]) == (other.enrollment.station, 0, True)
    assert {r: tuple(v) for r, v in told["responses"][item].items()} == given
    assert server_side.do("results_of")[who["number"]] == 1
    seat.hear()
    seat.click("sign_out_button")
    seat.sign_in(who["number"], who["code"])
    seat.wait_for_refusal(Reason.CONSUMED)


def test_the_second_seat_waits_until_the_first_has_handed_over(
    seat: StationBench, enroll: Enroll, server_side: ServerSide
) -> None:
    other = enroll("13")
    other.start()
    who, _given, _item = begun(server_side, seat)
    seat.stop()
    server_side.do("move_attempt", number=who["number"], station=other.enrollment.station)
    other.hear()
    other.confirm(who["number"], who["code"])
    other.wait(lambda: "still handing over" in other.words, "it is not said what is waited for")

    seat.start()
    seat.wait_for_refusal(Reason.MOVED_AWAY)
    seat.hear()
    other.wait_for(QuestionScreen)
    finished(server_side, other, who)


def test_a_dead_seats_exam_goes_on_from_the_servers_copy_and_what_it_brings_later_changes_nothing(
    seat: StationBench, enroll: Enroll, server_side: ServerSide, road: Road
) -> None:
    other = enroll("14")
    other.start()
    who, given, item = begun(server_side, seat)
    second = str(seat.wait_for(QuestionScreen).item.id)
    road.lead_to(None)
    lost = seat.answer(1)
    seat.stop()
    road.lead_home()
    server_side.do("move_attempt", number=who["number"], station=other.enrollment.station, from_copy=True)
    other.hear()
    arrived(other, who)
    kept = other.answer(2)
    assert kept != lost
    other.wait(lambda: other.hear().unsent == 0, "not everything arrives")
    before: Any = server_side.do("moves_of", number=who["number"])
    assert before["station"] == other.enrollment.station
    assert len(before["incidents"]) == 1

    seat.start()
    seat.wait_for_refusal(Reason.MOVED_AWAY)
    seat.wait(lambda: seat.hear().unsent == 0, "the first seat's last events do not arrive")
    after: Any = server_side.do("moves_of", number=who["number"])
    assert after["responses"] == before["responses"]
    assert {r: tuple(v) for r, v in after["responses"][second].items()} == kept
    assert after["late"] >= 1
    assert after["station"] == other.enrollment.station

    told = finished(server_side, other, who)
    assert {r: tuple(v) for r, v in told["responses"][item].items()} == given
    assert told["has_receipt"]
    assert server_side.do("results_of")[who["number"]] == 1
    seat.click("sign_out_button")
    seat.wait_for(SignInScreen)


def test_a_second_seat_restored_from_an_old_image_fetches_everything_again(
    seat: StationBench, enroll: Enroll, server_side: ServerSide, tmp_path: Path
) -> None:
    """The disk of before the move comes back: its own events, and what came along, return by themselves."""
    other = enroll("16")
    image = tmp_path / "image"
    shutil.copytree(other.home, image)
    other.start()
    who, given, item = begun(server_side, seat)
    server_side.do("move_attempt", number=who["number"], station=other.enrollment.station)
    other.hear()
    seat.hear()
    seat.wait_for_refusal(Reason.MOVED_AWAY)
    seat.wait(lambda: seat.hear().unsent == 0, "the first seat does not hand over")
    second = str(arrived(other, who).item.id)
    here = other.answer(2)
    other.wait(lambda: other.hear().unsent == 0, "not everything arrives")
    other.stop()
    shutil.rmtree(other.home)
    shutil.copytree(image, other.home)

    other.start()
    other.wait(lambda: other.ask(lambda store: store.running_attempt()) is not None, "the exam does not come back")
    attempt = other.ask(lambda store: store.running_attempt())
    assert attempt is not None
    found = {str(i): {str(r): v for r, v in of.items()} for i, of in attempt.responses.items()}
    assert (found[item], found[second]) == (given, here)
    assert other.ask(lambda store: store.verify()) is None
    arrived(other, who)
    finished(server_side, other, who)


def test_a_killed_second_seat_goes_on_by_itself(seat: StationBench, enroll: Enroll, server_side: ServerSide) -> None:
    other = enroll("15")
    other.start()
    who, _given, _item = begun(server_side, seat)
    server_side.do("move_attempt", number=who["number"], station=other.enrollment.station)
    other.hear()
    seat.hear()
    seat.wait_for_refusal(Reason.MOVED_AWAY)
    seat.wait(lambda: seat.hear().unsent == 0, "the first seat does not hand over")
    here = arrived(other, who).item.id
    other.stop()

    other.start()
    assert other.wait_for(QuestionScreen).item.id == here
    finished(server_side, other, who)
