"""What is typed stays where it was typed, whatever changes around it, and what is typed next goes on from there."""

from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import pytest
from msgspec import Raw, json
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import BreakScreen, CoverScreen, DoorScreen, QuestionScreen, ReviewScreen
from kiosk.tour.hands import Hands
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ItemId
from sync.protocol.paper import ItemWords, RichBlock
from sync.protocol.wire import Directive, encode
from tests.e2e.last_words import Typist
from tests.kiosk.exam import made
from tests.kiosk.exam.made import CAPITAL, ESSAY, ITEMS, WORD
from tests.kiosk.flow import stage
from tests.kiosk.flow.stage import statement
from tests.kiosk.flow.test_doorway import MINUTE_MS

PLACES = {"word": (WORD, "entry_RESPONSE"), "essay": (ESSAY, "essay_text_RESPONSE"), "note": (CAPITAL, "notes_text")}
HOLD = "keyboard"
ROUNDED = 4
"""Places are kept in thousandths of the page."""
FIRST, REST = "The first half", " and the rest"


@cache
def in_two_languages() -> bytes:
    """Return a sealed paper whose questions with these places can be read in Hindi too."""
    items = dict(ITEMS)
    for name, _field in PLACES.values():
        _stem, *asked = items[name].body
        words = {"hi": ItemWords(body=(RichBlock(html=f"<p>{name} के बारे में</p>"), *asked))}
        items[name] = replace(items[name], language="en", words=words)
    return stage.sealed(replace(made.paper(), items=items))


@pytest.fixture
def typist(tmp_path: Path, qtbot: QtBot) -> Iterator[Typist]:
    made = Typist(tmp_path / "station", qtbot)
    made.stage.held = (HOLD,)
    yield made
    made.end()


def order(typist: Typist, do: str, number: int = 1, **changed: object) -> None:
    row = statement(do, typist.stage.sitting.attempt.id, number, text="Hello", amount_ms=60_000)
    told = replace(json.decode(row.signed.payload, type=Directive), **changed)
    typist.stage.receive(replace(row, signed=replace(row.signed, payload=Raw(encode(told)))))
    typist.stage.settle_orders()


def shows(typist: Typist, kind: type) -> None:
    typist.qtbot.waitUntil(lambda: isinstance(typist.window.screen_shown, kind))


def accommodate(typist: Typist) -> None:
    granted = Accommodations(text_percent=150, tools=("line_reader",), masking=True, line_percent=150)
    order(typist, "accommodate", accommodations=granted)


def cover(typist: Typist) -> None:
    typist.stage.held = ()
    typist.stage.sitting.cover(("keyboard_taken",))
    shows(typist, CoverScreen)
    typist.stage.held = (HOLD,)
    typist.stage.sitting.look_at_holds()
    shows(typist, QuestionScreen)


def pause(typist: Typist) -> None:
    order(typist, "pause", 1)
    shows(typist, CoverScreen)
    order(typist, "unpause", 2)
    shows(typist, QuestionScreen)


def look_over(typist: Typist) -> None:
    typist.window.review_asked.emit()
    shows(typist, ReviewScreen)
    typist.window.back_asked.emit()
    shows(typist, QuestionScreen)


def rest(typist: Typist) -> None:
    typist.window.break_asked.emit()
    shows(typist, DoorScreen)
    typist.window.agreed.emit()
    shows(typist, BreakScreen)
    typist.window.break_ended.emit()
    shows(typist, QuestionScreen)


def go_and_return(typist: Typist) -> None:
    here = typist.stage.sitting.attempt.current
    assert here is not None
    typist.window.next_asked.emit()
    typist.qtbot.waitUntil(lambda: typist.stage.sitting.attempt.current != here)
    typist.window.item_asked.emit(here)
    typist.wait_for(here)


def restart(typist: Typist) -> None:
    typist.stage.settle()
    typist.stage.die()
    typist.start()
    shows(typist, QuestionScreen)


AROUND: dict[str, Callable[[Typist], None]] = {
    "dark": lambda typist: typist.window.theme_asked.emit("dark"),
    "large text": lambda typist: typist.window.text_size_asked.emit(200),
    "accommodations": accommodate,
    "more time": lambda typist: order(typist, "add_time"),
    "a message": lambda typist: order(typist, "message"),
    "a cover": cover,
}
"""After these the next key still goes there."""
AWAY: dict[str, Callable[[Typist], None]] = {
    "another language of the buttons": lambda typist: typist.window.language_asked.emit("hi"),
    "a pause": pause,
    "the review": look_over,
    "a break": rest,
    "another question": go_and_return,
    "a restart": restart,
}
"""After these one comes to the field anew."""


def begin(typist: Typist, place: str) -> ItemId:
    item, name = PLACES[place]
    typist.enter(item, required_holds=(HOLD,), breaks=1, break_ms=MINUTE_MS)
    typist.write(name, FIRST, "keys")
    return item


def go_on(typist: Typist, place: str, item: ItemId) -> None:
    typist.stage.settle()
    assert typist.words(PLACES[place][1]) == FIRST
    field = QApplication.focusWidget()
    assert field is not None
    typist.qtbot.keyClick(field, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    typist.qtbot.keyClicks(field, REST)
    typist.stage.settle()
    assert typist.words(PLACES[place][1]) == FIRST + REST
    assert typist.recorded(item) == (FIRST + REST,)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("change", AROUND)
def test_the_next_key_goes_on_where_the_last_one_was(typist: Typist, place: str, change: str) -> None:
    item = begin(typist, place)
    AROUND[change](typist)
    go_on(typist, place, item)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("change", AWAY)
def test_who_comes_back_goes_on_from_there(typist: Typist, place: str, change: str) -> None:
    item = begin(typist, place)
    AWAY[change](typist)
    typist.field(PLACES[place][1])
    go_on(typist, place, item)


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("how", ["keys", "composed"])
def test_a_question_that_is_read_in_another_language_holds_what_was_just_written(
    typist: Typist, place: str, how: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stage, "package", in_two_languages)
    item, name = PLACES[place]
    typist.enter(item, required_holds=(HOLD,))
    typist.write(name, FIRST, how)
    typist.window.reading_chosen.emit("hi")
    typist.qtbot.waitUntil(
        lambda: isinstance(shown := typist.window.screen_shown, QuestionScreen) and shown.shown_in == ("hi",)
    )
    typist.field(name)
    go_on(typist, place, item)


def test_a_tool_that_was_moved_a_moment_before_a_cover_stands_where_it_was_put(typist: Typist) -> None:
    typist.enter(CAPITAL, required_holds=(HOLD,))
    typist.field("notes_text")
    head = Hands(typist.window).find("notes_head")
    typist.qtbot.keyClick(head, Qt.Key.Key_Up)
    stood = Hands(typist.window).find("notes").pos()
    cover(typist)
    assert (Hands(typist.window).find("notes").pos() - stood).manhattanLength() <= ROUNDED
