"""What is typed until the very moment in which questions are covered, or taken away for good, is recorded before it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from msgspec import Raw, json
from msgspec.structs import replace
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import CodeScreen, CoverScreen, DoorScreen, LetterScreen, ResumeScreen, ReviewScreen
from kiosk.flow.typed import LONGEST_MS
from sync.protocol import events as ev
from sync.protocol.ids import ItemId
from sync.protocol.wire import Directive, encode
from tests.e2e.last_words import Typist
from tests.kiosk.exam.made import CAPITAL, ESSAY, HOUR_MS, SUM, WORD
from tests.kiosk.flow.stage import statement, transfer
from tests.kiosk.flow.test_doorway import MINUTE_MS, pass_time

WORDS = "the last words"
PLACES = {"word": (WORD, "entry_RESPONSE"), "essay": (ESSAY, "essay_text_RESPONSE"), "note": (CAPITAL, "notes_text")}
HOLD = "keyboard"
places = pytest.mark.parametrize("place", PLACES)
hows = pytest.mark.parametrize("how", ["keys", "composed"])


@pytest.fixture
def typist(tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    made = Typist(tmp_path / "station", qtbot)
    made.stage.held = (HOLD,)
    yield made
    made.end()


def seated(typist: Typist, place: str, **policy: object) -> ItemId:
    item, _name = PLACES[place]
    typist.enter(item, required_holds=(HOLD,), breaks=1, break_ms=MINUTE_MS, **policy)
    return item


def order(typist: Typist, do: str, *, urgent: bool = False) -> None:
    row = statement(do, typist.stage.sitting.attempt.id, text="Stop")
    told = replace(json.decode(row.signed.payload, type=Directive), urgent=urgent)
    typist.stage.receive(replace(row, signed=replace(row.signed, payload=Raw(encode(told)))))


def lose_hold(typist: Typist) -> None:
    typist.stage.held = ()
    typist.stage.sitting.cover(("keyboard_taken",))


def move_away(typist: Typist) -> None:
    typist.stage.receive(transfer(typist.stage.sitting.attempt.id, to="station-2"))


COVERS: dict[str, tuple[Callable[[Typist], None], type]] = {
    "a lost hold": (lose_hold, CoverScreen),
    "a pause": (lambda typist: order(typist, "pause"), CoverScreen),
    "a wish for a break": (lambda typist: typist.window.break_asked.emit(), DoorScreen),
    "an urgent message": (lambda typist: order(typist, "message", urgent=True), LetterScreen),
    "the review": (lambda typist: typist.window.review_asked.emit(), ReviewScreen),
    "a gap": (lambda typist: typist.stage.sitting.hear_of_gap(HOUR_MS), ResumeScreen),
    "the desk of the staff": (lambda typist: typist.stage.presenter.codes.open(), CodeScreen),
}
ENDS: dict[str, Callable[[Typist], None]] = {
    "an admin": lambda typist: order(typist, "terminate"),
    "the close of the session": lambda typist: order(typist, "close"),
    "a move to another seat": move_away,
}


@places
@hows
@pytest.mark.parametrize("cover", COVERS)
def test_what_takes_the_question_away_finds_them_recorded(typist: Typist, place: str, how: str, cover: str) -> None:
    item = seated(typist, place)
    happens, screen = COVERS[cover]
    typist.write(PLACES[place][1], WORDS, how)
    happens(typist)
    typist.qtbot.waitUntil(lambda: isinstance(typist.window.screen_shown, screen))
    typist.stage.settle()
    assert typist.recorded(item) == (WORDS,)


@places
@hows
@pytest.mark.parametrize("end", ENDS)
def test_an_end_has_them_in_it(typist: Typist, place: str, how: str, end: str) -> None:
    item = seated(typist, place)
    typist.write(PLACES[place][1], WORDS, how)
    ENDS[end](typist)
    typist.qtbot.waitUntil(lambda: typist.stage.presenter.sitting is None)
    assert typist.recorded(item) == (WORDS,)


@places
@hows
def test_the_end_of_the_time_has_them_in_it(typist: Typist, place: str, how: str) -> None:
    item = seated(typist, place)
    pass_time(typist.stage, HOUR_MS - 2_000)
    typist.write(PLACES[place][1], WORDS, how)
    pass_time(typist.stage, 2_000)
    typist.qtbot.waitUntil(lambda: typist.stage.presenter.sitting is None)
    assert typist.recorded(item) == (WORDS,)
    assert len(typist.stage.events(ev.AttemptTimedOut)) == 1


@pytest.mark.parametrize("place", ["word", "note"])
@hows
def test_a_section_whose_time_is_up_has_them_in_it(typist: Typist, place: str, how: str) -> None:
    item = seated(typist, place, section_ms=[10 * MINUTE_MS])
    pass_time(typist.stage, 10 * MINUTE_MS - 2_000)
    typist.write(PLACES[place][1], WORDS, how)
    pass_time(typist.stage, 2_000)
    typist.wait_for(SUM)  # the first question of the next section
    assert typist.recorded(item) == (WORDS,)
    assert len(typist.stage.events(ev.SectionClosed)) == 1


@places
@hows
def test_after_a_cover_they_stand_there_again(typist: Typist, place: str, how: str) -> None:
    item = seated(typist, place)
    typist.write(PLACES[place][1], WORDS, how)
    lose_hold(typist)
    typist.qtbot.waitUntil(lambda: isinstance(typist.window.screen_shown, CoverScreen))
    typist.stage.held = (HOLD,)
    typist.stage.sitting.look_at_holds()
    typist.wait_for(item)
    assert typist.words(PLACES[place][1]) == WORDS


@places
def test_who_never_pauses_is_recorded_all_the_same(typist: Typist, place: str) -> None:
    item = seated(typist, place)
    field, watch = typist.field(PLACES[place][1]), QElapsedTimer()
    watch.start()
    while not typist.recorded(item) and watch.elapsed() < 20 * LONGEST_MS:
        typist.qtbot.keyClicks(field, "x")
    (kept,) = typist.recorded(item)
    assert set(kept) == {"x"}
