"""A disk that is full, refuses or is used by another: the questions are covered, nothing is lost, and it goes on."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import ConfirmScreen, QuestionScreen
from sync.protocol.events import DiskLow, decode
from tests.e2e.bench import StationBench
from tests.e2e.central import ROOT, ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.plain import candidate, demand_plain


@contextmanager
def disk_of(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own, as long as the block lasts."""
    folder.mkdir()
    size = f"size={megabytes}m"
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", size, "tmpfs", folder], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("a disk can be mounted by root only")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", folder], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with less than four megabytes free; the server's candidates of all tests before go on it."""
    with disk_of(tmp_path / "disk", 3) as disk:
        yield disk


@pytest.fixture
def larger_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, with room for a reserve, and for whomever the server knows."""
    with disk_of(tmp_path / "disk", 8) as disk:
        yield disk


def fill(disk: Path) -> Path:
    """Leave no byte free."""
    filler = disk / "filler"
    with filler.open("wb", buffering=0) as out:
        size = 65_536
        while size:
            try:
                out.write(b"\0" * size)
            except OSError:
                size //= 2
    return filler


def test_a_full_disk_covers_the_questions_and_no_answer_is_lost(
    enroll: Enroll, server_side: ServerSide, larger_disk: Path
) -> None:
    seat = enroll("7", home=larger_disk / "home")
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    first = seat.wait_for(QuestionScreen).item.id
    seat.answer()
    filler = fill(larger_disk)

    wanted: tuple[str, ...] = ()
    while isinstance(seat.window.screen_shown, QuestionScreen):
        # What a database keeps ready for itself takes an answer or two more.
        wanted = seat.toggle()
    seat.wait_for_refusal(Reason.STORE_FULL)

    demand_plain(seat)
    assert not seat.has("sign_out_button")
    seat.click("retry_button")
    seat.settle()
    seat.wait_for_refusal(Reason.STORE_FULL)
    filler.unlink()
    seat.click("retry_button")
    screen = seat.wait_for(QuestionScreen)
    seat.wait(
        lambda: seat.attempt is not None and wanted in seat.attempt.responses[first].values(), "the answer is lost"
    )
    assert screen.item.id == first
    assert wanted in screen.responses.values()
    seat.go_on()
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")
    told = server_side.do("slot_of", number=who["number"])
    assert (told["state"], told["attempts"][0]["answered"]) == ("CONSUMED", 4)  # type: ignore[index]


def test_no_exam_begins_on_a_disk_without_room_and_it_does_as_soon_as_there_is_some(
    enroll: Enroll, server_side: ServerSide, larger_disk: Path
) -> None:
    seat = enroll("7", home=larger_disk / "home")
    who = candidate(server_side, seat)
    filler = larger_disk / "filler"
    filler.write_bytes(bytes(4 * 1_048_576))
    seat.start(needed_mb=4)
    seat.sign_in(who["number"], who["code"])
    seat.wait_for(ConfirmScreen)
    seat.click("confirm_button")
    seat.wait_for_refusal(Reason.STORE_LOW)

    demand_plain(seat)
    seat.wait(lambda: bool(seat.ask(lambda store: store.room().free_mb < 4)), "the disk is not what it should be")
    filler.unlink()
    seat.click("retry_button")
    seat.reach_instructions()


def test_an_exam_ends_well_on_the_reserve_when_the_disk_is_full(
    enroll: Enroll, server_side: ServerSide, larger_disk: Path
) -> None:
    seat = enroll("7", home=larger_disk / "home")
    who = candidate(server_side, seat)
    seat.start(needed_mb=2, reserve_mb=1)
    seat.begin(who["number"], who["code"])
    seat.answer()
    fill(larger_disk)
    while not seat.ask(lambda store: store.room().is_reserve_used):
        seat.toggle()
    seat.station._machine._room.look()
    seat.settle()
    assert seat.station._now().disk_free_mb in (0, 1)
    seat.go_on()
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")

    told = server_side.do("slot_of", number=who["number"])
    assert (told["state"], told["attempts"][0]["answered"]) == ("CONSUMED", 4)  # type: ignore[index]
    events = map(decode, seat.ask(lambda store: store.events_after(1, 0, -1)))
    assert [event.reserve_used for event in events if isinstance(event, DiskLow)] == [True]


def test_a_disk_that_refuses_to_write_covers_the_questions_and_no_answer_is_lost(
    seat: StationBench, server_side: ServerSide
) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    seat.answer()

    with no_file_grows():
        wanted = seat.toggle()
        seat.wait_for_refusal(Reason.STORE_FAILED)
        seat.click("retry_button")
        seat.settle()
        seat.wait_for_refusal(Reason.STORE_FAILED)
    demand_plain(seat)
    seat.click("retry_button")
    screen = seat.wait_for(QuestionScreen)

    assert wanted in screen.responses.values()
    assert seat.attempt is not None
    assert wanted in seat.attempt.responses[screen.item.id].values()
    seat.go_on()
    seat.sit()
    seat.submit()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")


@contextmanager
def no_file_grows() -> Iterator[None]:
    """No file of this process can be written beyond its first page as long as the block lasts."""
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_a_store_that_another_program_uses_is_told_and_waited_for(
    seat: StationBench, server_side: ServerSide, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("kiosk.app.BUSY_TRIES", 2)
    who = candidate(server_side, seat)
    with lock_held_elsewhere(seat.home):
        seat.start()
        screen = seat.wait_for_refusal(Reason.STORE_BUSY)

        demand_plain(seat)
        assert (screen.can_retry, screen.can_sign_out) == (True, False)
        assert capsys.readouterr().err == "Another kiosk program is using this station's storage. [KIOSK-STORE-BUSY]\n"
    seat.click("retry_button")
    seat.begin(who["number"], who["code"])


@contextmanager
def lock_held_elsewhere(home: Path) -> Iterator[None]:
    """Another process owns the home as long as the block lasts."""
    hold = (
        "import sys; from pathlib import Path; from kiosk.store.lock import HomeLock;"
        "kept = HomeLock.take(Path(sys.argv[1])); print('held', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", hold, str(home)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT) as child:
        assert child.stdout is not None
        assert child.stdout.readline() == b"held\n"
        yield
        child.communicate()
