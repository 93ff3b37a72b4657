"""The server is down, a screen breaks: a code, a stick, and the exam goes on at another seat; counted once later."""

import shutil
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import CodeScreen, QuestionScreen, SignInScreen
from kiosk.store.store import Store
from kiosk.ui.candidate.code import CodePage
from sync.protocol.events import KeyErased, KeyReleased, Moment, decode
from sync.protocol.offline_codes import Action
from tests.e2e.bench import StationBench
from tests.e2e.central import CentralProcess, ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.plain import candidate, demand_plain
from tests.e2e.test_offline_codes import ASHA, BORIS, Panel, asked

FOLDER = "exam-bundles"
SEATS = count(601)
"""The server is the whole run's: a name of its own for each."""


@pytest.fixture
def panel(tmp_path: Path, central: CentralProcess, server_side: ServerSide, seat: StationBench) -> Panel:
    """A panel, and two people who may decide."""
    for name, passphrase in (("Asha", ASHA), ("Boris", BORIS)):
        server_side.do("new_staff", name=f"{name} {tmp_path.name}", right="decide", passphrase=passphrase)
    code: Any = server_side.do("panel_code")
    made = Panel(tmp_path / "panel", seat.enrollment.station)
    done = made.kiosk("enroll", central.url, code["code"], "--role", "panel", "--name", "Desk")
    assert done.returncode == 0, done.stderr
    return made


@pytest.fixture
def other(enroll: Enroll) -> StationBench:
    return enroll(str(next(SEATS)))


def stick_of(tmp_path: Path, *seats: StationBench) -> list[Path]:
    """A place for a stick at each seat."""
    folders = []
    for number, seat in enumerate(seats):
        folder = tmp_path / f"port-{number}"
        folder.mkdir()
        seat.stick_folders = (str(folder),)
        folders.append(folder)
    return folders


def moved_to(seat: StationBench, panel: Panel, name: str, to: str) -> None:
    """Two people let the exam go to another seat by their codes."""
    seat.window.activateWindow()
    seat.wait(seat.window.isActiveWindow, "the window is not in front")
    screen = asked(seat, Action.TRANSFER)
    codes = [
        panel.code(f"{person} {name}", passphrase, screen, "--to", to, "--offline")
        for person, passphrase in (("Asha", ASHA), ("Boris", BORIS))
    ]
    page = seat.window.stack.currentWidget()
    assert isinstance(page, CodePage)
    page.form.seat.edit.setText(to)
    for field, code in zip((page.form.first, page.form.second), codes, strict=True):
        field.edit.setText(code)
    page.form.use.click()
    seat.wait(lambda: not isinstance(seat.window.screen_shown, CodeScreen), "the codes are not taken")


def carried(source: Path, target: Path) -> None:
    """Somebody pulls the stick out at one seat and puts it in at another."""
    shutil.copytree(source / FOLDER, target / FOLDER, dirs_exist_ok=True)


@dataclass(frozen=True)
class Gone:
    """An exam that went from one seat to the other by a stick, with the server down."""

    who: dict[str, str]
    item: str
    given: dict[str, tuple[str, ...]]
    port: Path


def forget_key(seat: StationBench) -> None:
    """Make the seat one that was never told the paper's key."""

    def forget(store: Store) -> None:
        for package, session in store.kept_keys():
            at = Moment(wall_ms=0, mono_ms=0, boot="b")
            store.erase_key(KeyErased(at=at, package=package, session=session, why="test"))

    seat.ask(forget)


@pytest.fixture
def is_keyless(request: pytest.FixtureRequest) -> bool:
    """Whether the second seat has no key of its own for the paper; a test says so with its parameter."""
    return bool(getattr(request, "param", False))


@dataclass(frozen=True)
class Seats:
    """The seat that the exam leaves, and the one it goes to."""

    first: StationBench
    second: StationBench


@pytest.fixture
def seats(seat: StationBench, other: StationBench) -> Seats:
    return Seats(seat, other)


@pytest.fixture
def gone(seats: Seats, central: CentralProcess, server_side: ServerSide, panel: Panel, *, is_keyless: bool) -> Gone:
    seat, other = seats.first, seats.second
    tmp_path = seat.home.parent
    port, port_there = stick_of(tmp_path, seat, other)
    who = candidate(server_side, seat, rules={"keys_travel": is_keyless})
    seat.start()
    other.start()
    panel.kiosk("code", "--person", "nobody")  # refused, but it has asked the server who is who
    seat.begin(who["number"], who["code"])
    item = str(seat.wait_for(QuestionScreen).item.id)
    other.wait(lambda: other.has_key(who["session"]), "the paper does not come")
    for bench in (seat, other):
        bench.hear()
        bench.wait(lambda bench=bench: len(bench.ask(lambda s: s.staff())) >= 2, "who the staff is does not come")
    known = {row.station: row.seat for row in seat.ask(lambda s: s.neighbors())}
    name = known[other.enrollment.station]
    panel.kiosk("code", "--person", "nobody")
    central.stop()
    if is_keyless:
        forget_key(other)
    given = seat.answer(1)
    seat.go_on()
    here = str(seat.wait_for(QuestionScreen).item.id)
    left_ms = seat.attempt.left_ms if seat.attempt else 0

    moved_to(seat, panel, tmp_path.name, name)
    seat.wait_for_refusal(Reason.MOVE_ON_STICK)
    demand_plain(seat)
    assert f"seat {name}" in seat.words
    carried(port, port_there)
    other.wait(lambda: isinstance(s := other.window.screen_shown, SignInScreen) and s.goes_on, "nothing came")
    other.confirm(who["number"], who["code"])
    assert str(other.wait_for(QuestionScreen).item.id) == here
    attempt = other.attempt
    assert attempt is not None
    found = {str(i): {str(r): v for r, v in of.items()} for i, of in attempt.responses.items()}
    assert found[item] == given
    assert left_ms - 60_000 < attempt.left_ms <= left_ms
    return Gone(who, item, given, port_there)


def test_an_exam_goes_to_another_seat_by_a_stick_while_the_server_is_down(
    seat: StationBench, other: StationBench, central: CentralProcess, server_side: ServerSide, gone: Gone
) -> None:
    who, item, given, port_there = gone.who, gone.item, gone.given, gone.port
    there = other.sit()
    other.submit()
    assert other.ask(lambda store: store.verify()) is None

    central.start()
    for bench in (other, seat):
        bench.wait(lambda bench=bench: bench.hear().report.online and bench.heard[-1].unsent == 0, "never in step")
    told: Any = server_side.do("slot_of", number=who["number"])
    assert (told["state"], told["history"]) == ("CONSUMED", ["assigned 1", "started 1", "consumed 1"])
    assert [(a["state"], a["answered"]) for a in told["attempts"]] == [("submitted", 4)]
    moves: Any = server_side.do("moves_of", number=who["number"])
    assert (moves["station"], moves["late"], moves["has_receipt"]) == (other.enrollment.station, 0, True)
    answers = {i: {r: tuple(v) for r, v in of.items()} for i, of in moves["responses"].items()}
    assert answers == {item: given, **there}
    done = central.run("import-bundle", str(port_there / FOLDER))
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert server_side.do("slot_of", number=who["number"]) == told
    assert server_side.do("results_of")[who["number"]] == 1


@pytest.mark.parametrize("is_keyless", [True], indirect=True)
def test_a_seat_that_never_had_the_papers_key_gets_it_with_the_exam(
    seat: StationBench, other: StationBench, gone: Gone
) -> None:
    """The server is down all the time; policy lets the key go along, sealed to this seat."""
    assert other.has_key(gone.who["session"])
    raws = other.ask(lambda store: store.events_after(1, 0, 10_000))
    told = [event.source for event in map(decode, raws) if isinstance(event, KeyReleased)]
    assert sorted(set(told)) == ["", seat.enrollment.station]


def test_the_second_seat_dies_and_its_disk_brings_what_came_along_too(
    seat: StationBench,
    other: StationBench,
    central: CentralProcess,
    server_side: ServerSide,
    gone: Gone,
) -> None:
    """The first machine never comes back, the second one dies: its disk holds the first one's signed file."""
    here = str(other.wait_for(QuestionScreen).item.id)
    there = other.answer(2)
    other.settle()
    disk = seat.home.parent / "disk"
    shutil.copytree(other.home, disk)
    (disk / "data.key").unlink()
    other.stop()
    seat.stop()

    done = central.run("recover", str(disk))
    assert done.returncode == 0, (done.stdout, done.stderr)
    assert "from another seat" in done.stdout
    moves: Any = server_side.do("moves_of", number=gone.who["number"])
    assert (moves["station"], moves["late"]) == (other.enrollment.station, 0)
    answers = {i: {r: tuple(v) for r, v in of.items()} for i, of in moves["responses"].items()}
    assert answers == {gone.item: gone.given, here: there}
    told: Any = server_side.do("slot_of", number=gone.who["number"])
    assert (told["state"], len(told["attempts"])) == ("ATTEMPTING", 1)
