"""No network at the hour: the office says five words, the seat opens its paper, the server hears of it afterwards."""

from pathlib import Path
from typing import Any

from kiosk.exam.word_release import WordsProblem
from kiosk.flow.screens import CodeScreen, QuestionScreen, ReceiptScreen, RefusalScreen, WordsScreen
from kiosk.store.store import Store
from kiosk.tour.hands import Hands
from sync.protocol import center_keys
from sync.protocol.ids import SessionId
from tests.e2e.bench import StationBench, prepared
from tests.e2e.central import CentralProcess, ServerSide


def said(central: CentralProcess, *words: str) -> str:
    done = central.run("release-phrase", *words)
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def sealed_here(seat: StationBench, session: str) -> bool:
    """Whether the sealed paper and what words open are at the seat, and no key of it."""

    def look(store: Store) -> bool:
        row = store.session(SessionId(session))
        return row is not None and row.by_words is not None and row.package is not None and is_file(row.package)

    def is_file(package: str) -> bool:
        return (seat.home / "packages" / f"{package}.exam").is_file()

    return seat.ask(look) and not seat.has_key(session)


def ready(seat: StationBench, central: CentralProcess, server_side: ServerSide, *making: str) -> tuple[Any, str]:
    """A candidate of a session that is not open: paper and lock are here, the hour comes, and the server is gone."""
    told: Any = server_side.do("new_candidate", station=seat.enrollment.station, opens_in_s=3_600)
    said(central, told["session"], "--make", *making)
    seat.start()
    seat.wait(lambda: sealed_here(seat, told["session"]), "the sealed paper and its lock are not here")
    seat.stop()
    server_side.do("move_session", number=told["number"], opens_in_s=-60)
    words = said(central, told["session"])
    prepared(seat.home, seat.enrollment)
    central.stop()
    seat.start()
    return told, words


def at_the_desk(seat: StationBench) -> WordsScreen:
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, RefusalScreen) and s.takes_words, "no word of words")
    seat.click("refusal_code_way")
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and s.opens_by_words, "no way at the desk")
    seat.click("code_words_button")
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, WordsScreen) and s.exams != (), "no desk of words")
    return seat.wait_for(WordsScreen)


def typed(seat: StationBench, words: str) -> None:
    Hands(seat.window).write("words_field", words)
    seat.click("words_go_button")


def problem(seat: StationBench, expected: WordsProblem) -> WordsScreen:
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, WordsScreen) and s.problem is expected and not s.is_busy,
        f"no {expected}",
    )
    return seat.wait_for(WordsScreen)


def test_five_words_open_the_paper_and_the_server_hears_of_it_afterwards(
    seat: StationBench, central: CentralProcess, server_side: ServerSide
) -> None:
    told, words = ready(seat, central, server_side)
    seat.confirm(told["number"], told["code"])
    assert at_the_desk(seat).center_key == ""
    typed(seat, "babab dadad fafaf gagag hahah")
    problem(seat, WordsProblem.WRONG)
    typed(seat, words.upper())
    seat.agree()
    seat.answer(1)
    seat.stop()
    seat.start()  # no network, and no words: the key is on disk
    seat.wait_for(QuestionScreen)
    seat.sit()
    assert seat.submit().server_ms is None
    assert server_side.do("releases_of", number=told["number"]) == {"releases": [], "looks": ["made", "shown"]}

    central.start()
    seat.hear()
    seat.wait(lambda: isinstance(s := seat.window.screen_shown, ReceiptScreen) and s.server_ms is not None, "not there")
    after: Any = server_side.do("releases_of", number=told["number"])
    assert after["releases"] == [["words", seat.enrollment.station]]
    records: Any = server_side.do("codes_told")
    assert ["code.refused", "words", "", ""] in records["codes"]
    slot: Any = server_side.do("slot_of", number=told["number"])
    assert slot["state"] == "CONSUMED"


def test_with_the_centers_key_neither_the_words_nor_the_stick_is_enough(
    seat: StationBench, central: CentralProcess, server_side: ServerSide, tmp_path: Path
) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    seat.stick_folders = (str(stick),)
    data = center_keys.new_file()
    center: Any = server_side.do("center_code")
    kept = central.run("center-key", center["code"], center_keys.public_text(center_keys.read_file(data)))
    assert kept.returncode == 0, kept.stderr
    told, words = ready(seat, central, server_side, "--center-key")
    seat.confirm(told["number"], told["code"])
    assert at_the_desk(seat).center_key == center_keys.name_of(center_keys.read_file(data).public_key())
    typed(seat, words)
    problem(seat, WordsProblem.KEY_MISSING)
    (stick / "another.center-key").write_bytes(center_keys.new_file())
    seat.click("words_go_button")
    problem(seat, WordsProblem.KEY_WRONG)
    (stick / "C1.center-key").write_bytes(data)
    seat.click("words_go_button")
    assert isinstance(seat.agree(), QuestionScreen)
    central.start()
    seat.hear()
    after: Any = server_side.do("releases_of", number=told["number"])
    assert after["releases"] == [["words_center_key", seat.enrollment.station]]
