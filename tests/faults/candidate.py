"""A candidate inside the program, who answers at random until the program is killed."""

import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from random import Random

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QLineEdit

from kiosk.exam.highlights import Ink, highlighted, text_key, written
from kiosk.flow.screens import (
    ConfirmScreen,
    InstructionsScreen,
    QuestionScreen,
    ReceiptScreen,
    ReviewScreen,
    Screen,
    SignInScreen,
    SureScreen,
    TimeLeft,
    WaitingScreen,
)
from kiosk.flow.station import StationPresenter
from kiosk.tour.front import pass_on
from kiosk.tour.hands import Hands
from kiosk.tour.pressing import click_at, drag, press
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    TextEntryInteraction,
)
from sync.protocol.tools import Tool
from tests.faults.arranged import arranged_thought
from tests.faults.eyes import Eyes, Written
from tests.faults.told import (
    HIGHLIGHTER,
    Gives,
    Goes,
    Left,
    Marked,
    Marks,
    Painted,
    Plan,
    Received,
    Saved,
    Shown,
    Strange,
    Teller,
    Values,
    held_of,
)

LOOK_EVERY_MS = 4
QUICKEST_S, SLOWEST_S = 0.0, 0.06
LEFT_EVERY_S = 0.1
SIGNS_IN_EVERY_S = 0.25
LONGEST_TEXT = 60
SIZE = 1366, 768
LETTERS = "the tide leaves salt behind "
DIGITS = "0123456789"


class Witness:
    """Looks between two events, as an eye would, and tells what is new on screen."""

    def __init__(self, window: CandidateWindow, station: StationPresenter, teller: Teller) -> None:
        self._window = window
        self._station = station
        self._teller = teller
        self._eyes = Eyes(window)
        self._given: dict[tuple[str, str], Values] = {}
        self._saved: dict[tuple[str, str], Values] = {}
        self._marked: dict[str, bool] = {}
        self._item = ""
        self._strange = ""
        self._told_left_at = 0.0
        self.left_ms = 0

    def look_first(self, screen: QuestionScreen) -> None:
        """Tell that the first question of this life is painted, and everything that is known of the attempt."""
        self.left_ms = screen.time.left_ms
        sitting = self._station.sitting
        marked = () if sitting is None else sitting.attempt.marked
        self._teller.tell(
            Painted(
                left_ms=self.left_ms,
                item=screen.item.id,
                seen=self._seen(screen),
                held=held_of(None if sitting is None else sitting.attempt),
                marked=sorted(marked),
            )
        )

    def look(self, screen: QuestionScreen) -> None:
        """Tell what is new."""
        if screen.item.id != self._item:
            self._item = screen.item.id
            self._teller.tell(Shown(left_ms=self.left_ms, item=self._item))
        if self._eyes.is_saved:
            self._look_at_saved(screen)
        if time.monotonic() - self._told_left_at > LEFT_EVERY_S:
            self._told_left_at = time.monotonic()
            self._teller.tell(Left(left_ms=self.left_ms))

    def _seen(self, screen: QuestionScreen) -> dict[str, Values]:
        given = self._eyes.responses(screen.item)
        return given | ({HIGHLIGHTER: self._eyes.highlights} if self._eyes.highlightable is not None else {})

    def _look_at_saved(self, screen: QuestionScreen) -> None:
        seen = {(self._item, name): values for name, values in self._seen(screen).items()}
        for (item, response), values in {**self._given, **seen}.items():
            if self._saved.get((item, response), ()) != values:
                self._saved[item, response] = values
                self._teller.tell(Saved(left_ms=self.left_ms, item=item, response=response, values=values))
        self._given.clear()
        is_on = self._eyes.is_marked
        if self._marked.get(self._item, False) != is_on:
            self._marked[self._item] = is_on
            self._teller.tell(Marked(left_ms=self.left_ms, item=self._item, is_on=is_on))

    def note_given(self, item: str, response: str, values: Values) -> None:
        """What the control shows after it was given is promised with the next sign that everything is saved."""
        self._given[item, response] = values

    def note_cleared(self, item: str) -> None:
        """What was given to the item before is no promise any more."""
        self._given = {key: values for key, values in self._given.items() if key[0] != item}

    def wonder(self, screen: Screen) -> None:
        """Tell of a screen that should not be there, once."""
        if type(screen).__name__ != self._strange:
            self._strange = type(screen).__name__
            self._teller.tell(Strange(left_ms=self.left_ms, screen=f"{screen!r:.300}"))


class Candidate(QObject):
    """Signs in, answers, moves and marks at random; submits where the plan says so."""

    def __init__(self, plan: Plan, window: CandidateWindow, station: StationPresenter) -> None:
        super().__init__()
        self._plan = plan
        self._window = window
        self._hands = Hands(window)
        self._eyes = Eyes(window)
        self._teller = Teller(Path(plan.told))
        self._witness = Witness(window, station, self._teller)
        self._random = Random(plan.seed)
        self._is_painted = False
        self._acts_at = self._signed_in_at = 0.0
        self._goes_to = ""
        self._cleared: dict[str, Values] = {}
        self._front: set[type[Screen]] = set()
        station.time_shown.connect(self._on_time)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_look)
        self._timer.start(LOOK_EVERY_MS)
        QTimer.singleShot(0, self, self._fit)

    @Slot()
    def _fit(self) -> None:
        self._window.setGeometry(0, 0, *SIZE)

    @Slot(object)
    def _on_time(self, left: TimeLeft) -> None:
        self._witness.left_ms = left.left_ms

    @Slot()
    def _on_look(self) -> None:
        screen = self._window.screen_shown
        match screen:
            case None | WaitingScreen():
                return
            case QuestionScreen():
                self._sit(screen)
            case ReviewScreen() | SureScreen() | ReceiptScreen() if self._plan.submits:
                self._end(screen)
            case SignInScreen() | ConfirmScreen() | InstructionsScreen() if self._plan.number and not self._is_painted:
                self._enter(screen)
            case _ if pass_on(self._hands, screen):
                return
            case _:
                self._witness.wonder(screen)

    # --- before and after the questions

    def _enter(self, screen: SignInScreen | ConfirmScreen | InstructionsScreen) -> None:
        if isinstance(screen, SignInScreen) and screen.problem is not None and time.monotonic() > self._signed_in_at:
            # The roster is on its way: a new station meets its first candidate here within milliseconds.
            self._front.discard(SignInScreen)
        if type(screen) in self._front:
            return
        self._front.add(type(screen))
        self._signed_in_at = time.monotonic() + SIGNS_IN_EVERY_S
        match screen:
            case SignInScreen():
                self._hands.write("number", self._plan.number)
                self._hands.write("code", self._plan.code)
                self._hands.click("continue_button")
            case ConfirmScreen():
                self._hands.click("confirm_button")
            case InstructionsScreen():
                self._hands.agree()
                self._hands.click("start_button")

    def _end(self, screen: ReviewScreen | SureScreen | ReceiptScreen) -> None:
        if isinstance(screen, ReceiptScreen):
            if screen.server_ms is not None:
                self._timer.stop()
                self._teller.tell(Received(left_ms=self._witness.left_ms))
                QApplication.exit(0)
        elif type(screen) not in self._front:
            self._front.add(type(screen))
            self._hands.click("submit_button")

    # --- the questions

    def _sit(self, screen: QuestionScreen) -> None:
        if not self._is_painted:
            self._window.repaint()
            self._is_painted = True
            self._witness.look_first(screen)
            os.write(self._plan.nudge, b".")
        self._witness.look(screen)
        if self._plan.submits:
            self._hands.click("review_button")
        elif time.monotonic() >= self._acts_at and (self._plan.is_hasty or self._goes_to in ("", screen.item.id)):
            self._goes_to = ""
            self._acts_at = time.monotonic() + self._random.uniform(QUICKEST_S, SLOWEST_S)
            acts = (self._give, self._move, self._mark, self._clear, self._highlight, self._listen)
            act = self._random.choices(acts, (60, 15, 12, 3, 10, 5))[0]
            act(screen)

    def _listen(self, screen: QuestionScreen) -> None:
        """Play what is to be heard, pause it, or go on; without a sound card that is said."""
        for recording in screen.item.recordings:
            play = self._hands.find(f"play_{recording.id}")
            if play.isEnabled():
                self._hands.click(f"play_{recording.id}")

    def _give(self, screen: QuestionScreen) -> None:
        if not screen.item.interactions:
            return
        interaction = self._random.choice(screen.item.interactions)
        item, response = screen.item.id, interaction.response
        shown = self._eyes.response(interaction)
        values, do = self._thought_of(interaction, shown)
        self._teller.tell(Gives(left_ms=self._witness.left_ms, item=item, response=response, values=values))
        do()
        self._witness.note_given(item, response, self._eyes.response(interaction))

    def _thought_of(self, interaction: Interaction, shown: Values) -> tuple[Values, Callable[[], object]]:
        """Return what to give, and how it is done."""
        match interaction:
            case ChoiceInteraction():
                choice = self._random.choice(interaction.choices).id
                chosen = {choice} if interaction.max_choices == 1 and choice not in shown else {*shown} ^ {choice}
                values = tuple(one.id for one in interaction.choices if one.id in chosen)
                return values, partial(self._hands.click, f"choice_{choice}")
            case InlineChoiceInteraction():
                row = self._random.randrange(len(interaction.choices))
                return (interaction.choices[row].id,), partial(self._hands.answer, interaction, row, "en")
            case TextEntryInteraction() | ExtendedTextInteraction():
                return self._typed(interaction, shown)
            case _:
                return arranged_thought(self._hands, interaction, shown, self._random)

    def _typed(self, interaction: Written, shown: Values) -> tuple[Values, Callable[[], object]]:
        field, text = self._eyes.field(interaction), "".join(shown)
        is_number = isinstance(interaction, TextEntryInteraction) and interaction.base_type != "string"
        letter = self._random.choice(DIGITS if is_number else LETTERS)

        def type_it() -> None:
            if not field.hasFocus():
                field.setFocus(Qt.FocusReason.OtherFocusReason)
            if isinstance(field, QLineEdit):
                field.end(False)
            else:
                field.moveCursor(QTextCursor.MoveOperation.End)
            press(field, 0, letter)

        def take_one_back() -> None:
            if isinstance(field, QLineEdit):
                field.end(False)
            else:
                field.moveCursor(QTextCursor.MoveOperation.End)
            press(field, Qt.Key.Key_Backspace)

        if len(text) > LONGEST_TEXT:
            return (text[:-1],), take_one_back
        return (text + letter,), type_it

    def _move(self, screen: QuestionScreen) -> None:
        cells = self._eyes.cells
        here = next((at for at, cell in enumerate(cells) if cell.item == screen.item.id), 0)
        ways: list[tuple[int, Callable[[], object]]] = []
        if here + 1 < len(cells):
            ways.append((here + 1, partial(self._hands.click, "next_button")))
        if here > 0 and screen.can_go_back:
            ways.append((here - 1, partial(self._hands.click, "previous_button")))
        row = self._random.randrange(len(cells))
        if row != here and self._eyes.grid.isVisible():
            ways.append((row, partial(self._jump, row)))
        to, go = self._random.choice(ways)
        self._teller.tell(Goes(left_ms=self._witness.left_ms, item=cells[to].item))
        self._goes_to = cells[to].item
        go()

    def _jump(self, row: int) -> None:
        grid = self._eyes.grid
        index = grid.questions.index(row)
        grid.scrollTo(index)
        click_at(grid.viewport(), grid.visualRect(index).center())

    def _mark(self, screen: QuestionScreen) -> None:
        wish = Marks(left_ms=self._witness.left_ms, item=screen.item.id, is_on=not self._eyes.is_marked)
        self._teller.tell(wish)
        self._hands.click("mark_button")

    def _highlight(self, screen: QuestionScreen) -> None:
        """Draw over some words of the question in a color."""
        text = self._eyes.highlightable
        if text is None or Tool.HIGHLIGHTER not in screen.tools:
            return
        if not self._eyes.has_pen:
            self._hands.open_tool(HIGHLIGHTER)
        ink = self._random.choice(list(Ink))
        one, other = (
            QPoint(self._random.randrange(2, text.width()), self._random.randrange(text.height())) for _ in range(2)
        )
        start, end = sorted((text.offset_at(one), text.offset_at(other)))
        marks = highlighted(text.marks, start, end, ink)
        values = written({text_key(text.document.toPlainText()): marks})
        item = screen.item.id
        self._teller.tell(Gives(left_ms=self._witness.left_ms, item=item, response=HIGHLIGHTER, values=values))
        self._hands.click(f"pen_{ink.name.lower()}")
        drag(text, one, other)
        self._witness.note_given(item, HIGHLIGHTER, self._eyes.highlights)

    def _clear(self, screen: QuestionScreen) -> None:
        """Take the answer back, or what was just taken back: the button offers the one or the other."""
        back = self._cleared if screen.can_undo else {}
        self._cleared = {} if screen.can_undo else self._eyes.responses(screen.item)
        for one in screen.item.interactions:
            values = back.get(one.response, ())
            self._teller.tell(
                Gives(left_ms=self._witness.left_ms, item=screen.item.id, response=one.response, values=values)
            )
        self._witness.note_cleared(screen.item.id)
        self._hands.click("clear_button")
