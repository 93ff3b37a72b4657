"""Minutes until the last ones; hidden when the candidate likes, back by itself when it matters."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kiosk.exam.timing import Urgency
from kiosk.flow.screens import SaveState, Saving, TimeLeft
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.saving import SaveMark
from kiosk.ui.widgets.timer import Timer


@pytest.fixture
def timer(theme: Theme, qtbot: QtBot) -> Timer:
    made = Timer(theme)
    qtbot.addWidget(made)
    return made


@pytest.mark.parametrize(
    ("left_ms", "urgency", "figures"),
    [
        (5_040_000, Urgency.CALM, "1 h 24 min"),
        (3_960_999, Urgency.CALM, "1 h 06 min"),
        (840_000, Urgency.NOTICE, "14 min"),
        (276_000, Urgency.LAST, "4:36"),
        (52_000, Urgency.FINAL, "0:52"),
        (5_000, Urgency.FINAL, "0:05"),
        (0, Urgency.FINAL, "0:00"),
    ],
)
def test_seconds_show_only_in_the_last_minutes(timer: Timer, left_ms: int, urgency: Urgency, figures: str) -> None:
    timer.show_time(TimeLeft(left_ms=left_ms, urgency=urgency))
    assert timer.figures == figures


def test_digits_are_those_of_the_interface(theme: Theme, timer: Timer) -> None:
    theme.show(language="ar")
    timer.show_time(TimeLeft(left_ms=276_000, urgency=Urgency.LAST))
    assert timer.figures == "٤:٣٦"


def test_hidden_time_comes_back_when_it_is_nearly_over(timer: Timer, qtbot: QtBot) -> None:
    timer.show_time(TimeLeft(left_ms=5_040_000))
    qtbot.keyClick(timer, Qt.Key.Key_Return)
    assert timer.is_out_of_sight
    timer.show_time(TimeLeft(left_ms=840_000, urgency=Urgency.NOTICE))
    assert timer.is_out_of_sight
    timer.show_time(TimeLeft(left_ms=299_000, urgency=Urgency.LAST))
    assert not timer.is_out_of_sight
    timer.click()
    assert not timer.is_out_of_sight


def test_paused_time_says_so(timer: Timer) -> None:
    timer.show_time(TimeLeft(left_ms=600_000, is_paused=True))
    assert timer.accessibleName().endswith("paused")


@pytest.mark.parametrize(
    ("saving", "words"),
    [
        (Saving(), ""),
        (Saving(state=SaveState.SAVING), "Saving…"),
        (Saving(state=SaveState.ON_COMPUTER), "Saved on this computer"),
        (Saving(state=SaveState.ON_SERVER), "Saved on the server"),
        (Saving(state=SaveState.SEALED, is_offline=True), "Sealed"),
        (Saving(state=SaveState.ON_COMPUTER, is_offline=True), "Offline. Saved on this computer"),
    ],
)
def test_where_the_answer_is_is_said_in_words(theme: Theme, qtbot: QtBot, saving: Saving, words: str) -> None:
    mark = SaveMark(theme)
    qtbot.addWidget(mark)
    mark.show_saving(saving)
    assert mark.accessibleName() == words
    mark.fold(True)
    assert mark.accessibleName() == words
