"""Who looks for garbage: the thread of the windows, whatever the other threads fill memory with."""

import gc
import weakref
from collections.abc import Iterator
from threading import Thread, current_thread, main_thread

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.tidying import Tidying


class Circle(QObject):
    """Refers to itself, as pages and their parts do."""

    def __init__(self) -> None:
        super().__init__()
        self.myself = self


def fill_memory() -> list[list[int]]:
    """Make what Python's measure counts as long as it is held, far beyond all its limits."""
    return [[] for _ in range(200_000)]


@pytest.fixture
def parent(qapp: object) -> Iterator[QObject]:
    made = QObject()
    yield made
    gc.unfreeze()


def thrown_away() -> list[Thread]:
    """Throw a circle away; the list gets the thread on which it ended."""
    ended_on: list[Thread] = []
    weakref.finalize(Circle(), lambda: ended_on.append(current_thread()))
    return ended_on


def test_another_thread_takes_no_widget_away(parent: QObject) -> None:
    Tidying(parent)
    ended_on = thrown_away()
    filling = Thread(target=fill_memory)
    filling.start()
    filling.join()
    assert ended_on == []


def test_the_windows_own_thread_takes_it_away_soon(parent: QObject, qtbot: QtBot) -> None:
    Tidying(parent).begin()
    ended_on = thrown_away()
    held = fill_memory()
    qtbot.waitUntil(lambda: ended_on != [], timeout=20_000)
    assert ended_on == [main_thread()]
    assert held
