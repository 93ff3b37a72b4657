"""What a candidate does with keys and tools, and how long it keeps the processor busy; each beside the same on little.

`python -m tests.bench.handling` is the child that does it, in a window of its own, and prints the milliseconds.
"""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import msgspec
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit

from kiosk.exam.highlights import MOST_MARKS, Ink, Mark, written
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.items.essay_text import LONGEST
from kiosk.ui.theme import Theme
from kiosk.ui.tools.magnifier import Magnifier
from kiosk.ui.tools.spelled_field import SpelledEssay
from kiosk.ui.tools.spelling import Spelling
from sync.protocol.ids import ResponseId
from tests.bench.row import Row, quantile
from tests.gallery import room, rooms, samples
from tests.kiosk.ui.candidate import screens

TIMES = 20
SEATS = 500
WRONG = "a maré cobre as raíses duas vezes por dia " * 100
PASSAGE = "<p>" + "</p><p>".join("the tide covers their roots twice a day " * 6 for _ in range(200)) + "</p>"
LOOKED_S = 60
Acts = Iterator[Callable[[], object]]
"""What is done before one act, up to its `yield`; then the act."""


def handling(_folder: Path) -> list[Row]:
    """Return the time of each act where there is most of everything, beside the same act where there is least."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.handling", str(TIMES)]
    child = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    taken: dict[str, tuple[list[float], list[float]]] = json.loads(child.stdout)
    rows = []
    for name, (most, least) in taken.items():
        rows.append(Row.of(f"{name}, p50", quantile(most, 0.5), "ms", goal=GOALS[name]))
        rows.append(Row.compared(f"{name}, beside little", quantile(most, 0.5), quantile(least, 0.5), "ms"))
    return rows


class Desk:
    """A candidate's window, and what is done in it."""

    def __init__(self, app: QApplication, theme: Theme) -> None:
        self.app = app
        self.window = CandidateWindow(theme)
        self.window.resize(1366, 768)
        self.window.show()

    def page(self, **how: object) -> QuestionPage:
        """Show a question that is other than the one before."""
        screen = msgspec.structs.replace(screens.question(responses={}), **how)
        self.window.show_screen(screens.question(item=samples.number(), responses={}))
        self.window.show_screen(screen)
        self.settle()
        found = self.window.stack.currentWidget()
        assert isinstance(found, QuestionPage)
        return found

    def settle(self) -> None:
        """Let every layout come to rest."""
        for _ in range(8):
            self.app.processEvents()

    def key(self, field: QTextEdit, key: Qt.Key, text: str) -> None:
        """Press a key and have it on screen."""
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            self.app.sendEvent(field, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
        self.app.processEvents()
        field.viewport().repaint()


def typing(desk: Desk, *, is_most: bool) -> Acts:
    """A letter in an essay with formatting that is nearly full, every third word bold."""
    words = (LONGEST - 200) // 3 if is_most else 10
    given = ("ab " * words, " ".join(f"b{3 * n}+1" for n in range(min(words, 1_000))))
    page = desk.page(item=samples.shaped(), responses={ResponseId("r"): given}, stimulus=None)
    field = page.item.findChildren(QTextEdit)[0]
    field.setFocus()
    while True:
        yield lambda: desk.key(field, Qt.Key.Key_O, "o")


def spelling(desk: Desk, *, is_most: bool) -> Acts:
    """A letter in an essay in which nearly every word is underlined."""
    page = desk.page(item=samples.essay(), tools=("spell_check",), stimulus=None)
    page.tools.toggle("spelling")
    desk.settle()
    field = page.item.findChildren(QTextEdit)[0]
    field.setPlainText(WRONG if is_most else "the tiide and ")
    field.moveCursor(QTextCursor.MoveOperation.End)
    tool = page.findChildren(Spelling)[0]
    until = time.monotonic() + LOOKED_S
    while sum(len(one.underlined) for one in tool._fields if isinstance(one, SpelledEssay)) < (500 if is_most else 1):
        assert time.monotonic() < until, "nothing is underlined"
        desk.app.processEvents()
    while True:
        yield lambda: desk.key(field, Qt.Key.Key_O, "o")


def marking(desk: Desk, *, is_most: bool) -> Acts:
    """A stroke of the highlighter over a long passage with as many marks as there may be, and taking it back."""
    shown = screens.question().stimulus
    assert shown is not None
    page = desk.page(stimulus=msgspec.structs.replace(shown, html=PASSAGE), tools=("highlighter",))
    text, tool = page.passage.text, page.tools.highlights
    key = next(iter(tool._layers["passage"].texts))
    many = tuple(Mark(at * 8, at * 8 + 5, Ink.GREEN) for at in range(MOST_MARKS - 1 if is_most else 1))
    tool.show("passage", [(text, page.passage.document)], written({key: many}))
    desk.settle()

    def stroke() -> None:
        desk.key(text, Qt.Key.Key_1, "1")
        tool.undo()
        text.viewport().repaint()

    while True:
        for at in range(40):
            cursor = QTextCursor(text.document())
            cursor.setPosition(4_800 + at * 50)
            cursor.setPosition(4_830 + at * 50, QTextCursor.MoveMode.KeepAnchor)
            text.setTextCursor(cursor)
            yield stroke


def magnifying(desk: Desk, *, is_most: bool) -> Acts:
    """What the lens shows over a passage and an answer, or over an empty corner."""
    page = desk.page(tools=("magnifier",))
    page.tools.toggle("magnifier")
    desk.settle()
    lens = page.findChildren(Magnifier)[0].lens
    lens._looks.stop()
    at = 0
    while True:
        at = (at + 1) % 30
        lens._center = QPoint(200 + at * 25, 150 + at * 10) if is_most else QPoint(1_300, 700 + at % 2)
        yield lens._draw


def queueing(desk: Desk, *, is_most: bool) -> Acts:
    """The page of a session that begins in groups, at a panel: 500 seats in its queue, or forty."""
    theme: Theme = desk.window.theme
    window = room.shown(theme, rooms.queued(seats=SEATS if is_most else 40))
    assert isinstance(window, AdminWindow)
    window.resize(1366, 768)
    window.show()
    page = room.page_of(window)
    page._bar.session_picked.emit("session-1")
    desk.settle()

    def open_queue() -> None:
        page.hall.foot.session_asked.emit()
        desk.settle()

    try:
        while True:
            page.session.left.emit()
            desk.settle()
            yield open_queue
    finally:
        window.close()


ACTS = {
    "a letter in the fullest essay": typing,
    "a letter where nearly every word is wrong": spelling,
    "a stroke among hundreds of marks, and back": marking,
    "a picture of the magnifier": magnifying,
    f"a queue of {SEATS} seats opened": queueing,
}
GOALS = dict(zip(ACTS, (50.0, 50.0, 100.0, 25.0, 1_000.0), strict=True))


def main(times: int) -> int:
    """Do each act so many times, on most and on least in turn, and print how long each took."""
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    taken: dict[str, tuple[list[float], list[float]]] = {}
    for name, acts in ACTS.items():
        most, least = (timed(acts(Desk(app, theme), is_most=is_most), times) for is_most in (True, False))
        taken[name] = (most, least)
    print(json.dumps(taken))
    return 0


def timed(acts: Acts, times: int) -> list[float]:
    """Do an act so many times and once before; return the milliseconds of work of each."""
    found = []
    for _ in range(times + 1):
        act = next(acts)
        began = time.process_time()
        act()
        found.append((time.process_time() - began) * 1_000)
    acts.close()  # type: ignore[attr-defined]  # every one of them is a generator
    return found[1:]


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1])))
