"""The photo at the seat: from the camera through the station to the attempt's page, by the network and by a stick."""

from pathlib import Path
from typing import Any

from kiosk.flow.screens import InstructionsScreen, PhotoScreen, PhotoState, QuestionScreen
from sync.protocol.photographs import CameraTrouble
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, CentralProcess, ServerSide


def candidate_of(seat: StationBench, server_side: ServerSide, exam: str) -> Any:
    server_side.do("welcome", exam=exam, takes_photo=True)
    server_side.do("import_paper", file=str(HERE / "small.gift"), exam=exam)
    return server_side.do("new_candidate", station=seat.enrollment.station, exam=exam)


def come_to(seat: StationBench, state: PhotoState) -> None:
    def is_there() -> bool:
        screen = seat.window.screen_shown
        return isinstance(screen, PhotoScreen) and screen.state is state

    seat.wait(is_there, f"the photo is not {state}")


def photograph(seat: StationBench) -> None:
    come_to(seat, PhotoState.OPENING)
    seat.camera.look()
    come_to(seat, PhotoState.LIVE)
    seat.click("photo_go")
    come_to(seat, PhotoState.TAKEN)
    seat.click("photo_go")


def arrived(server_side: ServerSide, number: object) -> Any:
    return server_side.do("photos_of", number=number)


def test_it_is_taken_once_whatever_ends_the_program_and_staff_see_it(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate_of(seat, server_side, "PHOTO")
    seat.start()
    seat.confirm(who["number"], who["code"])
    come_to(seat, PhotoState.OPENING)
    seat.stop()
    seat.start()
    photograph(seat)
    seat.reach_instructions()
    seat.stop()
    seat.start()
    seat.wait_for(InstructionsScreen)
    seat.agree()
    seat.stop()
    seat.start()
    seat.wait_for(QuestionScreen)
    assert PhotoScreen not in seat.screens
    seat.hear()
    told = arrived(server_side, who["number"])
    ((trouble, size),) = told["photos"]
    assert (trouble, size > 1_000) == ("", True)
    assert 'alt="Photo at the seat"' in told["shown"]


def test_it_goes_by_a_stick_where_there_is_no_network(
    seat: StationBench, central: CentralProcess, server_side: ServerSide, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    seat.stick_folders = (str(stick),)
    who = candidate_of(seat, server_side, "PHOTOSTICK")
    seat.start()
    seat.confirm(who["number"], who["code"])
    come_to(seat, PhotoState.OPENING)
    central.stop()
    photograph(seat)
    seat.agree()
    seat.sit()
    seat.submit()
    seat.wait(lambda: getattr(seat.window.screen_shown, "stick", "") == "written", "no sealed copy on the stick")
    assert central.run("import-bundle", str(stick)).returncode == 0
    told = arrived(server_side, who["number"])
    ((trouble, size),) = told["photos"]
    assert (trouble, size > 1_000) == ("", True)


def test_a_seat_without_a_camera_lets_its_candidate_go_on_and_staff_see_why(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate_of(seat, server_side, "PHOTOLESS")
    seat.camera.trouble = CameraTrouble.MISSING
    seat.start()
    seat.begin(who["number"], who["code"])
    seat.hear()
    told = arrived(server_side, who["number"])
    assert told["photos"] == [["missing", 0]]
    assert "there is no camera at the seat" in told["shown"]
