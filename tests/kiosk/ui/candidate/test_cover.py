"""The cover: each cause in words for candidate and staff; of the question beneath nothing is left to find."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from kiosk.flow.screens import CoverScreen, Notice, PowerShown
from kiosk.lockdown.port import Cause
from kiosk.ui.candidate.cause_words import candidate_words, staff_words
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.review import ReviewPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.widgets.battery import BatteryMark
from sync.protocol.breaches import USUAL
from tests.gallery import samples
from tests.kiosk.ui.candidate import looking, screens
from tests.kiosk.ui.candidate.conftest import Open, settle

CAUSES = sorted({*Cause, *USUAL})
LANGUAGES = ("en", "hi", "ar")


# --- words ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_cause_has_words_of_its_own_for_candidate_and_staff(open_window: Open, language: str) -> None:
    open_window(language=language)
    general = (candidate_words("of a later version"), staff_words("of a later version"))
    told = {cause: (candidate_words(cause), staff_words(cause)) for cause in CAUSES}

    assert [cause for cause, words in told.items() if set(words) & set(general)] == []
    assert len({words[0] for words in told.values()}) == len(CAUSES)


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_every_cause_is_told_in_the_language_of_the_interface(open_window: Open, language: str) -> None:
    english = {cause: (candidate_words(cause), staff_words(cause)) for cause in CAUSES}
    open_window(language=language)

    same = [
        cause for cause, (one, two) in english.items() if candidate_words(cause) == one or staff_words(cause) == two
    ]
    assert same == []


def test_every_cause_that_a_lock_tells_has_its_usual_consequence() -> None:
    assert {cause.value for cause in Cause} - set(USUAL) == set()


@pytest.mark.parametrize("cause", CAUSES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_cover_fits_whatever_happened(open_window: Open, cause: str, language: str) -> None:
    window = open_window(replace(screens.cover(language), causes=(cause,)), language=language)

    assert looking.cut(window) == []
    said = looking.said(window)
    assert candidate_words(cause) in said
    assert cause in said


def test_a_clock_that_runs_is_not_said_to_stand(open_window: Open) -> None:
    said = looking.said(open_window(replace(screens.cover(), clock_runs=True)))

    assert "Goes on, 1 hour 6 minutes left" in said
    assert "You have not lost an answer." in said
    assert not any("minute." in words for words in said)


def test_how_long_it_was_covered_is_told_where_it_is_worth_a_line(open_window: Open) -> None:
    window = open_window(replace(screens.cover(), covered_ms=59_000))
    assert "Covered so far" not in looking.said(window)
    window.show_screen(replace(screens.cover(), covered_ms=240_000))
    settle()
    assert {"Covered so far", "4 minutes"} <= set(looking.said(window))


# --- nothing of the question ------------------------------------------------------------------------------------------


def texts(interface: QAccessibleInterface | None) -> Iterator[str]:
    """Everything that a screen reader can get at below an interface, shown or not."""
    if interface is None or not interface.isValid():
        return
    for kind in (QAccessible.Text.Name, QAccessible.Text.Description, QAccessible.Text.Value):
        yield interface.text(kind)
    for number in range(interface.childCount()):
        yield from texts(interface.child(number))


def found_by_reader() -> list[str]:
    """Every text that is reachable from the application itself, in all of its windows."""
    roots = [QAccessible.queryAccessibleInterface(widget) for widget in QApplication.topLevelWidgets()]
    return [text for root in roots for text in texts(root) if text]


def shows(window: CandidateWindow, words: str) -> bool:
    return any(words in text for text in [*found_by_reader(), *looking.said(window)])


WORDS = "photosynthesis"


def essay(window: CandidateWindow) -> QTextEdit:
    found = [edit for edit in window.findChildren(QTextEdit) if edit.objectName().startswith("essay_text")]
    assert len(found) == 1
    return found[0]


def open_on_question(open_window: Open) -> CandidateWindow:
    window = open_window(screens.question(item=samples.essay(), responses={}))
    edit = essay(window)
    QTest.keyClicks(edit, f"what I think of {WORDS}")
    settle()
    return window


@pytest.mark.parametrize("why", ["breach", "paused"])
def test_of_a_covered_question_a_screen_reader_finds_nothing(open_window: Open, why: str) -> None:
    window = open_on_question(open_window)
    assert shows(window, WORDS)  # the way of looking finds it while it is there

    window.show_screen(screens.cover(why=why))
    settle()

    assert not shows(window, WORDS)
    assert window.findChildren(QuestionPage) == []
    assert [w for w in QApplication.allWidgets() if isinstance(w, QuestionPage | ReviewPage)] == []


def test_of_a_covered_question_no_pixel_is_left(open_window: Open) -> None:
    window = open_on_question(open_window)
    window.show_screen(screens.cover())
    settle()
    one = window.grab().toImage()
    window.show_screen(screens.question(item=samples.single()))
    settle()
    window.show_screen(screens.cover())
    settle()

    assert window.grab().toImage() == one


def test_a_list_that_is_open_over_the_question_goes_with_it(open_window: Open) -> None:
    window = open_window(screens.question(item=samples.flow(), responses={}))
    gap = window.findChild(GapChoice)
    assert gap is not None
    gap.click()
    settle()
    panels = [w for w in window.findChildren(QWidget, "choice_panel") if w.isVisible()]
    assert panels != []

    window.show_screen(screens.cover())
    settle()

    assert window.findChildren(QWidget, "choice_panel") == []


def test_the_review_goes_with_the_cover_too(open_window: Open) -> None:
    window = open_window(screens.review())
    window.show_screen(screens.cover())
    settle()
    assert window.findChildren(ReviewPage) == []


def test_after_the_cover_the_next_key_goes_where_it_would_have_gone(open_window: Open) -> None:
    window = open_on_question(open_window)
    edit = essay(window)
    edit.setFocus()
    cursor = edit.textCursor()
    cursor.setPosition(4)
    edit.setTextCursor(cursor)
    given = {next(iter(samples.essay().interactions)).response: (edit.toPlainText(),)}
    window.show_screen(screens.cover())
    settle()

    window.show_screen(screens.question(item=samples.essay(), responses=given))
    settle()

    again = essay(window)
    assert again is not edit
    assert (again.hasFocus(), again.textCursor().position()) == (True, 4)


def test_the_place_is_not_kept_for_another_question(open_window: Open) -> None:
    window = open_on_question(open_window)
    window.show_screen(screens.cover())
    settle()
    window.show_screen(screens.question(item=samples.single(), responses={}))
    settle()
    window.show_screen(screens.question(item=samples.essay(), responses={}))
    settle()
    edit = essay(window)
    assert edit.textCursor().position() == 0


def test_the_cover_is_there_in_the_very_turn_in_which_it_is_told(open_window: Open) -> None:
    """No event is handled between being told and having the question out of the window."""
    window = open_on_question(open_window)
    window.show_screen(screens.cover())

    assert not isinstance(window.stack.currentWidget(), QuestionPage)
    assert isinstance(window.screen_shown, CoverScreen)


# --- what the machine runs on -----------------------------------------------------------------------------------------

POWERS = [
    PowerShown(percent=82, on_mains=True),
    PowerShown(percent=18, on_mains=False, level="low"),
    PowerShown(percent=7, on_mains=False, level="last"),
]
FRAMES = {
    "question": screens.question(),
    "cover": screens.cover(),
    "sign-in": screens.every()["sign-in"],
    "review": screens.review(),
}


def marks(window: CandidateWindow) -> list[BatteryMark]:
    return [mark for mark in window.stack.currentWidget().findChildren(BatteryMark) if mark.isVisible()]


@pytest.mark.parametrize("frame", FRAMES)
def test_a_machine_without_a_battery_shows_none(open_window: Open, frame: str) -> None:
    assert marks(open_window(FRAMES[frame])) == []


@pytest.mark.parametrize("scale", [100, 200])
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("power", POWERS, ids=lambda power: power.level or "mains")
@pytest.mark.parametrize("frame", FRAMES)
def test_the_battery_stands_in_every_frame(
    open_window: Open, frame: str, power: PowerShown, language: str, scale: int
) -> None:
    window = open_window(FRAMES[frame], language=language, scale=scale)
    window.show_power(power)
    settle()
    (mark,) = marks(window)
    assert mark.accessibleName() != ""
    assert looking.cut(window.stack.currentWidget()) == []
    window.show_power(None)
    assert marks(window) == []


def test_a_page_that_is_made_later_shows_it_too_and_a_reader_hears_it(open_window: Open) -> None:
    window = open_window(screens.question())
    window.show_power(POWERS[1])
    window.show_screen(screens.cover())
    settle()
    assert [mark.accessibleName() for mark in marks(window)] == ["On its battery, 18 %"]


def test_what_is_told_of_the_machine_is_told_on_the_cover_too(open_window: Open) -> None:
    window = open_window(screens.cover())
    window.show_notice(Notice(kind="battery_last", percent=9))
    settle()
    assert any("The battery is nearly empty: 9 %." in words for words in looking.said(window))
