"""The exam by eight keys: every kind of question is answered by them, the strip is true, submission is guarded."""

from collections.abc import Iterator
from typing import TypeGuard

import msgspec
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import Feedback, PracticeScreen, Screen
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.eight.act import LETTERS, letter_of_key
from kiosk.ui.eight.eight_keys import HOLD_MS
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.vertical import VerticalArea
from sync.protocol.accommodations import Accommodations
from sync.protocol.paper import RichBlock, Stimulus
from tests.gallery import arranged, samples
from tests.gallery.arranged import COLUMNS
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.eight_seat import ANSWERS, NEEDS, R, Seat


@pytest.fixture
def seat(open_window: Open) -> Iterator[Seat]:
    window = open_window()
    window.show_needs(NEEDS)
    found = Seat(window)
    window.responded.connect(found.respond)
    window.clear_asked.connect(found.clear)
    for name in ("next_asked", "previous_asked", "review_asked", "submitted", "back_asked", "sign_out_asked"):
        getattr(window, name).connect(lambda name=name: found.asked.append(name))
    window.item_asked.connect(lambda item: found.asked.append(f"item {item}"))
    yield found
    window.show_needs(Accommodations())


# --- questions --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", ANSWERS)
def test_a_question_is_answered_and_taken_back(seat: Seat, kind: str) -> None:
    make, keys, answer = ANSWERS[kind]
    seat.ask(make())

    seat.press(keys)
    assert seat.given[R] == answer
    seat.press("R")
    assert seat.given == {}


@pytest.mark.parametrize("kind", arranged.SAMPLES)
def test_every_kind_of_question_has_something_to_do_for_the_keys(seat: Seat, kind: str) -> None:
    seat.ask(arranged.SAMPLES[kind]())
    assert set(seat.words) & set("ABCD")
    assert {"N", "P", "S"} <= set(seat.words)


def is_practice(screen: Screen) -> TypeGuard[PracticeScreen]:
    return isinstance(screen, PracticeScreen)


@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_keys_that_do_different_things_say_different_words(open_window: Open, language: str) -> None:
    window = open_window(language=language)
    window.show_needs(NEEDS)
    asked = [screens.question(language, make(), passage=False, responses={}) for make in arranged.SAMPLES.values()]
    practiced = [msgspec.structs.replace(one, at=1) for one in screens.fronts(language).values() if is_practice(one)]
    for screen in [*(msgspec.structs.replace(one, needs=NEEDS) for one in asked), *practiced]:
        window.show_screen(screen)
        words = [act.words for act in window.eight.acts().values()]
        own = [one for one in words if one != words[0]]  # choices side by side do the same
        assert len(own) == len(set(own)), words
    window.show_needs(Accommodations())


def test_keys_and_bubbles_bear_the_same_letters(seat: Seat, theme: Theme) -> None:
    seat.show(msgspec.structs.replace(screens.question("ar"), needs=NEEDS))
    page = seat.window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    assert [row.letter for row in page.item.choice_lists[0].rows] == list("ABCD")

    seat.ask(samples.multiple())
    assert [row.letter for row in page.item.choice_lists[0].rows] == ["1", "2", "3", "4", "5"]


def test_what_is_typed_needs_the_keyboard_and_the_strip_says_how_to_come_back(seat: Seat) -> None:
    seat.ask(samples.text())
    assert seat.words["A"] == "type on the keyboard"
    assert "R" not in seat.words

    seat.press("A")
    assert seat.words == {"Esc": "back to the eight keys"}
    seat.press("BAND")
    assert seat.given[R] == ("band",)
    focus = seat.window.focusWidget()
    assert isinstance(focus, QLineEdit)
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    settle()
    assert seat.words["A"] == "type on the keyboard"
    seat.press("N")
    assert (seat.given[R], seat.asked) == (("band",), ["next_asked"])


def test_a_text_with_gaps_is_gone_through_part_by_part(seat: Seat) -> None:
    seat.ask(samples.flow())
    parts = 1
    while seat.words["N"] == "next part":
        seat.press("N")
        parts += 1
    page = seat.window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    assert parts == len(samples.flow().interactions)
    assert seat.asked == []
    for _ in range(parts - 1):
        assert seat.words["P"] == "part before"
        seat.press("P")
    seat.press("P")
    assert seat.asked == ["previous_asked"]


def test_a_passage_is_read_by_the_keys_too(seat: Seat) -> None:
    seat.show(msgspec.structs.replace(screens.question(), needs=NEEDS))
    page = seat.window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    while seat.words["P"] != "to the passage":
        seat.press("P")
    seat.press("P")
    bar = page.passage.text.verticalScrollBar()
    assert bar.value() == 0
    seat.press("B")
    assert bar.value() > 0
    assert seat.words["P"] == "Previous"
    while seat.words["N"] != "Next":
        seat.press("N")
    seat.press("D")
    assert seat.given[R] == ("c3",)


def test_the_passage_on_its_own_tab_is_reached_by_the_keys(open_window: Open, theme: Theme) -> None:
    window = open_window(scale=200)
    window.show_needs(NEEDS)
    seat = Seat(window).show(msgspec.structs.replace(screens.question(), needs=NEEDS))
    page = window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    assert not page.passage.isVisible()
    while seat.words["P"] != "to the passage":
        seat.press("P")
    seat.press("P")
    assert page.passage.isVisible()
    seat.press("N")
    assert page.sheet.isVisible()
    window.show_needs(Accommodations())


def test_a_notice_is_put_away_before_anything_is_taken_back(seat: Seat, qtbot: QtBot) -> None:
    item = samples.single()
    seat.ask(item, notice=screens.every()["question-notice"].notice, responses={R: ("c1",)})  # type: ignore[union-attr]
    assert seat.words["R"] == "put the notice away"
    with qtbot.waitSignal(seat.window.notice_put_away, timeout=1_000):
        seat.press("R")
    assert seat.given == {R: ("c1",)}


# --- the way through --------------------------------------------------------------------------------------------------


def test_from_the_confirmation_to_the_first_question(seat: Seat, qtbot: QtBot) -> None:
    seat.show(screens.confirm())
    with qtbot.waitSignal(seat.window.confirmed, timeout=1_000):
        seat.press("N")
    seat.show(screens.instructions())
    assert "N" not in seat.words
    while "tick the next line" in seat.words.values():
        seat.press("A")
    seat.press("B")
    assert "N" not in seat.words
    seat.press("A")
    with qtbot.waitSignal(seat.window.started, timeout=1_000):
        seat.press("N")


def test_no_number_of_presses_submits(seat: Seat) -> None:
    """S lies between A and D: who slips on it, ten times over, has submitted nothing."""
    seat.ask(samples.single()).press("S")
    seat.show(screens.review())
    seat.press("S")
    seat.show(screens.sure())
    for letter in LETTERS.replace("R", ""):
        seat.press(letter * 3)
    assert seat.asked == ["review_asked"]


def hold(window: CandidateWindow, kind: QEvent.Type, *, repeat: bool = False) -> None:
    target = window.focusWidget() or window
    modifiers = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(target, QKeyEvent(kind, Qt.Key.Key_D, modifiers, "d", repeat))


def test_a_key_that_is_held_submits(seat: Seat, qtbot: QtBot) -> None:
    seat.show(screens.sure())
    assert seat.words["D"] == "hold it for 2 seconds: submit"
    with qtbot.waitSignal(seat.window.submitted, timeout=HOLD_MS + 1_500):
        hold(seat.window, QEvent.Type.KeyPress)
        for _ in range(5):  # as a key that is held repeats itself
            hold(seat.window, QEvent.Type.KeyRelease, repeat=True)
            hold(seat.window, QEvent.Type.KeyPress, repeat=True)


def test_a_key_let_go_too_soon_submits_nothing(seat: Seat, qtbot: QtBot) -> None:
    seat.show(screens.sure())
    hold(seat.window, QEvent.Type.KeyPress)
    hold(seat.window, QEvent.Type.KeyRelease)
    with qtbot.assertNotEmitted(seat.window.submitted, wait=HOLD_MS + 300):
        pass
    seat.press("R")
    assert seat.asked == ["back_asked"]


def test_the_review_is_walked_through(seat: Seat) -> None:
    seat.show(screens.review())
    seat.press("CCA")
    (gone,) = seat.asked
    assert gone.startswith("item ")
    seat.press("R")
    assert seat.asked[1:] == ["back_asked"]


def test_the_receipt_is_left(seat: Seat) -> None:
    seat.show(screens.receipt()).press("N")
    assert seat.asked == []
    seat.press("S")
    assert seat.asked == ["sign_out_asked"]


def test_what_was_wrong_is_written_at_the_receipt_and_sent(seat: Seat, qtbot: QtBot) -> None:
    given: list[str] = []
    seat.window.feedback_given.connect(given.append)
    seat.show(screens.receipt(feedback=Feedback.OPEN))
    qtbot.waitUntil(seat.window.isActiveWindow)
    seat.press("R")
    text = seat.window.focusWidget()
    QTest.keyClicks(text, "spans")
    QTest.keyClick(text, Qt.Key.Key_Escape)
    seat.press("N")
    assert given == ["spans"]


# --- the strip --------------------------------------------------------------------------------------------------------


def test_every_screen_of_a_candidate_can_be_gone_on_from_by_the_keys(seat: Seat) -> None:
    """But for those that change by themselves, and those where codes are typed or a person has to come."""
    without = ("sign-in", "code", "words", "staff", "cover", "paused", "waiting", "sure-busy", "photo-opening")
    found = {}
    for name, screen in screens.every().items():
        seat.show(screen)
        strip = seat.window.eight.strip
        if bool(seat.words) is name.startswith(without) or strip.isVisible() is not bool(seat.words):
            found[name] = seat.words
    assert found == {}


def test_the_strip_says_all_of_it_to_a_reader(seat: Seat) -> None:
    seat.ask(samples.single())
    strip = seat.window.eight.strip
    assert strip.accessibleName().startswith("A B C D: choose; N: Next; P: Previous; R: take back; S: submit")


@pytest.mark.parametrize("scale", [100, 200, 400])
@pytest.mark.parametrize("language", ["en", "ar", "hi"])
def test_the_strip_has_room_for_all_of_it(open_window: Open, language: str, scale: int) -> None:
    window = open_window(language=language, scale=scale)
    window.show_needs(NEEDS)
    window.show_screen(screens.question(language, arranged.match(language), passage=False, responses={}))
    settle()
    strip = window.eight.strip
    for text, rect, _ in strip._placed():
        assert rect.right() <= strip.width(), text
        assert rect.bottom() <= strip.height(), text
    assert window.size().toTuple() == (1366, 768)
    window.show_needs(Accommodations())


def test_without_the_accommodation_letters_are_letters(open_window: Open) -> None:
    window = open_window()
    seat = Seat(window)
    window.responded.connect(seat.respond)
    window.review_asked.connect(lambda: seat.asked.append("review"))
    seat.show(screens.question("en", samples.single(), passage=False, responses={}))
    seat.press("SNPRB")
    assert (seat.asked, seat.given[R]) == ([], ("c1",))
    assert not window.eight.strip.isVisible()


@pytest.mark.parametrize(
    ("text", "scan", "is_xkb", "letter"),
    [
        ("a", 38, True, "A"),
        ("S", 39, True, "S"),
        ("ش", 38, True, "A"),
        ("س", 39, True, "S"),
        ("ش", 30, False, "A"),
        ("q", 24, True, ""),
        ("a", 24, True, "A"),
        ("1", 10, True, ""),
        ("", 37, True, ""),
    ],
)
def test_the_keys_are_known_on_every_layout(text: str, scan: int, is_xkb: bool, letter: str) -> None:
    assert letter_of_key(text, scan, is_xkb=is_xkb) == letter


def test_a_refusal_can_be_left(seat: Seat, qtbot: QtBot) -> None:
    seat.show(screens.refusal(Reason.STORE_FULL))
    with qtbot.waitSignal(seat.window.retry_asked, timeout=1_000):
        seat.press("N")


def test_words_of_the_strip_stay_in_one_line_where_there_is_room(open_window: Open) -> None:
    window = open_window(language="hi")
    window.show_needs(NEEDS)
    screen = screens.question("hi", arranged.match("hi"), passage=False, responses={})
    window.show_screen(msgspec.structs.replace(screen, needs=NEEDS))
    settle()
    assert window.eight.strip.height() < 48
    window.show_needs(Accommodations())


LONG_COLUMNS = COLUMNS * 4


def test_a_passage_in_columns_is_read_by_the_keys(seat: Seat) -> None:
    stimulus = Stimulus(id="c", html=LONG_COLUMNS, language="zh")
    seat.show(msgspec.structs.replace(screens.question(), needs=NEEDS, stimulus=stimulus))
    page = seat.window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    while seat.words["P"] != "to the passage":
        seat.press("P")
    seat.press("P")
    bar = page.passage.columns.horizontalScrollBar()
    assert bar.value() == 0
    seat.press("B")
    assert bar.value() > 0
    seat.press("A")
    assert bar.value() == 0


def test_a_question_in_columns_that_does_not_fit_is_read_by_the_keys(seat: Seat) -> None:
    item = arranged.vertical()
    seat.ask(msgspec.structs.replace(item, body=(RichBlock(html=LONG_COLUMNS), *item.body[1:])))
    page = seat.window.stack.currentWidget()
    assert isinstance(page, QuestionPage)
    (area,) = page.item.findChildren(VerticalArea)
    while not area.text.hasFocus():
        assert seat.words["P"] in ("to the text of the question", "part before")
        seat.press("P")
    seat.press("B")
    assert area.horizontalScrollBar().value() > 0
    while seat.words["N"] != "Next":
        seat.press("N")
    seat.press("D")
    assert seat.given[R] == ("c3",)
