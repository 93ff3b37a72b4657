"""Answers of other threads arrive on the asking thread, once, and not after somebody stopped listening."""

import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ThreadPoolExecutor

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kiosk.flow.replies import Background, Recording, Turns
from kiosk.store.errors import StoreError, StoreFull
from tests.kiosk.flow.unsteady import UnsteadyRecorder


@pytest.fixture
def pool() -> Iterator[Executor]:
    with ThreadPoolExecutor(max_workers=1) as made:
        yield made


@pytest.fixture
def background(pool: Executor, root: QObject) -> Background:
    return Background(pool, root)


def test_the_work_is_done_elsewhere_and_told_here(background: Background, qtbot: QtBot) -> None:
    here = threading.current_thread().name
    found: list[tuple[str, str]] = []
    background.ask(
        lambda: threading.current_thread().name, lambda there: found.append((there, threading.current_thread().name))
    )
    qtbot.waitUntil(lambda: found != [])
    assert found[0][0] != here
    assert found[0][1] == here


def test_answers_come_in_the_order_of_the_questions(recording: Recording, qtbot: QtBot) -> None:
    found: list[int] = []
    for number in range(200):
        recording.ask(lambda _store, n=number: n, found.append)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(found) == 200)
    assert found == list(range(200))


def test_an_error_reaches_who_asked_or_else_who_cares(
    recording: Recording, recorder: UnsteadyRecorder, qtbot: QtBot
) -> None:
    mine: list[StoreError] = []
    others: list[StoreError] = []
    recording.failed.connect(others.append)
    recorder.trouble = StoreFull()
    recording.ask(lambda store: store.attempts(), lambda _found: None, mine.append)
    recording.ask(lambda store: store.attempts(), lambda _found: None)
    qtbot.waitUntil(lambda: len(mine) == len(others) == 1)


def test_who_forgot_hears_nothing_and_the_work_is_done_all_the_same(
    recording: Recording, recorder: UnsteadyRecorder, qtbot: QtBot
) -> None:
    told: list[object] = []
    done: list[bool] = []
    recorder.held = []
    recording.ask(lambda _store: done.append(True), told.append)
    recording.forget()
    recorder.let_go()
    qtbot.waitUntil(lambda: done == [True])
    qtbot.wait(20)
    assert told == []


def test_a_bug_in_the_background_is_reported_and_ends_nothing(
    background: Background, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    bugs: list[object] = []
    monkeypatch.setattr(threading, "excepthook", lambda args: bugs.append(args.exc_type))
    told: list[object] = []
    nothing: dict[str, str] = {}
    background.ask(lambda: nothing["missing"], told.append)
    background.ask(lambda: "fine", told.append)
    qtbot.waitUntil(lambda: told != [])
    assert (told, bugs) == (["fine"], [KeyError])


def test_nobody_hears_what_was_asked_in_an_older_turn() -> None:
    turns, heard = Turns(), list[str]()
    older = turns.now(heard.append)
    older("asked and heard")
    turns.begin()
    older("asked before")
    turns.now(heard.append)("asked anew")
    assert heard == ["asked and heard", "asked anew"]
