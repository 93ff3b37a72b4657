"""Text on its way from the keyboard: recorded after a pause, at the latest after two seconds, never lost."""

import pytest
from PySide6.QtCore import QElapsedTimer, QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.typed import LONGEST_MS, QUIET_MS, Typed
from tests.kiosk.exam.made import ESSAY, WORD, R

Due = list[tuple[str, str, tuple[str, ...]]]


@pytest.fixture
def typed(root: QObject) -> Typed:
    return Typed(root)


@pytest.fixture
def due(typed: Typed) -> Due:
    found: Due = []
    typed.due.connect(lambda *told: found.append(told))
    return found


def test_a_text_is_due_after_a_pause_and_only_its_newest_form(typed: Typed, due: Due, qtbot: QtBot) -> None:
    watch = QElapsedTimer()
    watch.start()
    for end in range(1, 6):
        typed.put(WORD, R, ("tides"[:end],))
    assert due == []
    qtbot.waitUntil(lambda: due != [])
    assert due == [(WORD, R, ("tides",))]
    assert watch.elapsed() >= QUIET_MS - 50
    assert typed.is_empty


def test_somebody_who_never_pauses_is_recorded_all_the_same(typed: Typed, due: Due, qtbot: QtBot) -> None:
    watch = QElapsedTimer()
    watch.start()
    while not due and watch.elapsed() < 2 * LONGEST_MS:
        typed.put(ESSAY, R, (f"{watch.elapsed()}",))
        qtbot.wait(20)
    assert len(due) == 1
    assert QUIET_MS < watch.elapsed() < LONGEST_MS + 1_000


def test_leaving_the_field_makes_it_due_at_once(typed: Typed, due: Due) -> None:
    typed.put(WORD, R, ("tide",))
    typed.put(ESSAY, R, ("The first",))
    typed.flush()
    assert due == [(WORD, R, ("tide",)), (ESSAY, R, ("The first",))]


def test_a_flush_is_due_once(typed: Typed, due: Due, qtbot: QtBot) -> None:
    typed.put(WORD, R, ("tide",))
    typed.flush()
    typed.flush()
    qtbot.wait(QUIET_MS + 100)
    assert len(due) == 1


def test_what_waits_can_be_shown(typed: Typed) -> None:
    typed.put(WORD, R, ("ti",))
    assert typed.of(WORD) == {R: ("ti",)}
    assert typed.of(ESSAY) == {}


def test_after_forgetting_nothing_is_due(typed: Typed, due: Due, qtbot: QtBot) -> None:
    typed.put(WORD, R, ("tide",))
    typed.forget()
    qtbot.wait(QUIET_MS + 100)
    assert due == []
    assert typed.is_empty
