"""Every refusal a candidate can meet: the right screen, a plain sentence, nothing lost, and what to do next works."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import pytest

from kiosk.clock import SystemClock
from kiosk.exam.refusals import Reason
from kiosk.exam.throttle import FIRST_WAIT_MS, FREE_TRIES
from kiosk.flow.screens import (
    QuestionScreen,
    RefusalScreen,
    SignInScreen,
    WaitingScreen,
)
from tests.e2e.bench import StationBench, prepared
from tests.e2e.central import ROOT, CentralProcess, ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.road import Road
from tests.sync.client.authority import authority
from tests.sync.client.places import Answer, Place

CODE_WORDS = re.compile(
    r"Traceback|Error\b|Exception|\bNone\b|\b[A-Z]{3,}(?:-[A-Z]+)+\b|[{}<>_]|https?:|errno", re.IGNORECASE
)


def demand_plain(seat: StationBench) -> None:
    """Demand that the page says it in plain words, the stable code apart."""
    said = seat.text_of("title"), seat.text_of("text")
    for words in said:
        assert words
        assert not CODE_WORDS.search(words), words
        assert words.rstrip().endswith("."), words
    screen = seat.wait_for(RefusalScreen)
    assert seat.text_of("stable_code").startswith(screen.refused.reason)


def candidate(server_side: ServerSide, seat: StationBench | None, **how: object) -> dict[str, str]:
    """Register a candidate; bound to the seat where there is one."""
    station = None if seat is None else seat.enrollment.station
    return {key: str(value) for key, value in server_side.do("new_candidate", station=station, **how).items()}


def problem_of(seat: StationBench) -> SignInScreen:
    """Wait until the sign-in has a problem."""
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, SignInScreen) and s.problem is not None, "no problem")
    return seat.wait_for(SignInScreen)


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


# --- the server


def test_an_exam_starts_without_the_server_where_everything_is_here(
    seat: StationBench, server_side: ServerSide, road: Road
) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.wait(lambda: seat.has_key(who["session"]), "the paper is not here")
    seat.stop()
    road.lead_to(None)

    seat.start()
    seat.begin(who["number"], who["code"])

    assert not seat.heard[-1].report.online
    seat.answer()


def test_a_seat_that_never_heard_of_anybody_blames_the_network_and_not_the_candidate(
    seat: StationBench, server_side: ServerSide, road: Road
) -> None:
    who = candidate(server_side, seat)
    road.lead_to(None)
    seat.start()

    seat.sign_in(who["number"], who["code"])
    screen = problem_of(seat)

    assert screen.problem is not None
    assert screen.problem.reason is Reason.SERVER_DOWN
    assert "The central server cannot be reached just now." in seat.words
    assert "list" not in seat.words
    road.lead_home()
    seat.hear()
    seat.begin(who["number"], who["code"])


InTheWay = Callable[[str], AbstractContextManager[tuple[str | None, Reason]]]


@pytest.fixture
def in_the_way(central: CentralProcess, tmp_path: Path) -> InTheWay:
    """What stands where the server should be: its address, and what a candidate must be told of it."""
    tls = central.home / "tls"
    own = (tls / "server.pem").read_bytes() + (tls / "server.key").read_bytes()
    page, headers = b"<!doctype html><title>Sign in to the Wi-Fi</title>", {"Content-Type": "text/html"}
    faults = {
        "500": (500, own, Reason.SERVER_TROUBLE),
        "html": (200, own, Reason.SERVER_STRANGE),
        "certificate": (200, authority("a stranger").leaf(), Reason.SERVER_CERTIFICATE),
    }

    @contextmanager
    def standing(fault: str) -> Iterator[tuple[str | None, Reason]]:
        if fault == "down":
            yield None, Reason.SERVER_DOWN
            return
        status, leaf, reason = faults[fault]
        place = Place(tmp_path, lambda _request: Answer(status=status, body=page, headers=headers), leaf=leaf)
        try:
            yield place.url, reason
        finally:
            place.close()

    return standing


@pytest.mark.parametrize("fault", ["down", "500", "html", "certificate"])
def test_a_server_that_cannot_help_is_told_and_what_was_missing_comes_later(
    seat: StationBench, server_side: ServerSide, road: Road, in_the_way: InTheWay, fault: str
) -> None:
    who = candidate(server_side, seat)
    prepared(seat.home, seat.enrollment)
    with in_the_way(fault) as (url, reason):
        road.lead_to(url)
        seat.start()
        seat.confirm(who["number"], who["code"])
        seat.wait_for_refusal(reason)

        demand_plain(seat)
        assert not seat.heard[-1].report.online
        seat.click("retry_button")
        seat.wait_for(WaitingScreen)
        seat.wait_for_refusal(reason)
        road.lead_home()
        seat.click("retry_button")
        seat.agree()
    seat.answer()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")


@pytest.mark.parametrize("fault", ["500", "html", "certificate"])
def test_no_trouble_of_the_server_touches_a_running_exam(
    seat: StationBench, server_side: ServerSide, road: Road, in_the_way: InTheWay, fault: str
) -> None:
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    with in_the_way(fault) as (url, _reason):
        road.lead_to(url)
        given = seat.answer()
        seat.wait(lambda: not seat.hear().report.online, "the station believes a stranger")
        seat.go_on()
        given |= seat.answer(2)
    road.lead_home()
    seat.wait(lambda: seat.hear().unsent == 0, "not everything arrives")

    told = server_side.do("slot_of", number=who["number"])
    events = told["attempts"][0]["events"]  # type: ignore[index]
    assert {e["response"]: tuple(e["values"]) for e in events if e["kind"] == "item.responded"} == given


# --- the disk


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own, of two megabytes."""
    folder = tmp_path / "disk"
    folder.mkdir()
    made = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", folder], capture_output=True, check=False)
    if made.returncode:
        pytest.skip("a disk can be mounted by root only")
    yield folder
    subprocess.run(["umount", "-l", folder], check=True)


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
    enroll: Enroll, server_side: ServerSide, small_disk: Path
) -> None:
    seat = enroll("7", home=small_disk / "home")
    who = candidate(server_side, seat)
    seat.start()
    seat.begin(who["number"], who["code"])
    first = seat.wait_for(QuestionScreen).item.id
    seat.answer()
    filler = fill(small_disk)

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
