"""The hands of somebody who has eight keys and nothing else: A B C D N P S R."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from kiosk.tour.arranging import Arranger, Values
from kiosk.tour.hands import Hands
from kiosk.tour.keyboard_hands import KeyboardHands
from kiosk.tour.pressing import OutOfReach
from kiosk.ui.candidate.practice import PracticePage
from kiosk.ui.candidate.question import QuestionPage
from kiosk.ui.eight.act import CHOOSING, LETTERS, Acts
from kiosk.ui.eight.pages import FOR_STAFF, WITHOUT
from kiosk.ui.eight.typing import keys_words
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.match_grid import MatchGrid
from kiosk.ui.items.order_list import OrderList
from kiosk.ui.items.point_pad import PointPad
from kiosk.ui.items.scale import ScaleSlider, Steps
from kiosk.ui.items.stage import SpotStage
from kiosk.ui.tools.key_button import KeyButton
from kiosk.ui.tools.screen_keyboard import ScreenKeyboard
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.switch import Tick
from sync.protocol.paper import (
    AssociateInteraction,
    ChoiceInteraction,
    GraphicAssociateInteraction,
    InlineChoiceInteraction,
    Interaction,
    SelectPointInteraction,
    SliderInteraction,
)

MOST_PRESSES = 200
ESSAYS = {"en": "tide and salt", "ar": "ماء وملح", "hi": "ज्वार और नमक"}
TURNS = ("shift", "symbols", "more", "letters")
"""Keys that show other keys."""


class EightHands(KeyboardHands):
    """Reads what each key does from the strip. Signing in and codes of the staff are typed on a whole keyboard."""

    name = "eight-keys"
    is_whole = False

    @property
    def staff(self) -> Hands:
        return KeyboardHands(self._window)

    def click(self, name: str) -> None:
        """Press the key that does what the widget of that name does, or frame it and press that."""
        widget = self.find(name)
        if isinstance(self._window.stack.currentWidget(), (*WITHOUT, *FOR_STAFF)):
            super().click(name)
            return
        if name in ("next_button", "practice_next"):
            self.until(lambda: self._does("N") == words_of(widget), "N", name)
        if isinstance(widget, Tick):
            self.tap("A")  # the next line that is not ticked
        elif (letter := self._letter_for(words_of(widget))) is not None:
            self.tap(letter)
        elif "D" in self._acts and self._acts["D"].is_held:
            self.keyboard.hold(ord("D"), "d")
        else:
            self.frame(widget)
            self.tap("A")

    def type_into(self, widget: QWidget, text: str) -> None:
        """Type with the keys on the screen; on the pages where codes are typed, with the keyboard."""
        if isinstance(self._window.stack.currentWidget(), (*WITHOUT, *FOR_STAFF)):
            super().type_into(widget, text)
            return
        self.tap(self._letter_for(keys_words()) or "B")
        for sign in text:
            self._type_sign(sign)
        self.tap("N")

    def arranger(self) -> Arranger:
        return EightArranger(self)

    def number(self, value: int) -> str:
        return self._window.theme.digits(value)

    def essay(self, language: str) -> str:
        return ESSAYS.get(language, ESSAYS["en"])

    def click_look(self, name: str) -> None:
        self.frame(self.find(name))
        self.tap("D")

    def answer(self, interaction: Interaction, turn: int, language: str) -> Values:
        self._go_to_part(str(interaction.response))
        return super().answer(interaction, turn, language)

    def choose(self, interaction: ChoiceInteraction, wanted: Sequence[str]) -> None:
        ids = [choice.id for choice in interaction.choices]
        for choice in wanted:
            if len(ids) <= len(CHOOSING):
                self.tap(CHOOSING[[str(one) for one in ids].index(choice)])
            else:
                self.frame(self.find(f"choice_{choice}"))
                self.tap("A")

    def pick(self, interaction: InlineChoiceInteraction, row: int) -> None:
        gap = self.find(f"gap_{interaction.response}")
        if len(interaction.choices) <= len(CHOOSING):
            self.tap(CHOOSING[row])
        elif isinstance(gap, GapChoice):
            self.until(lambda: gap.chosen == row, "C", gap.objectName())

    # -- the keys ---------------------------------------------------------------------------------------------------

    def tap(self, letter: str) -> None:
        """Press one of the eight, which has to do something now, and first come into sight; raises OutOfReach."""
        if letter not in LETTERS or letter not in self._acts:
            raise OutOfReach(f"{letter} ({self._window.eight.strip.words})")
        if self._acts[letter].shows_first:
            self.keyboard.press(ord(letter), letter.lower())
        if self._acts[letter].shows_first:
            raise OutOfReach(f"{letter} shows nothing")
        self.keyboard.press(ord(letter), letter.lower())

    def until(self, is_there: Callable[[], bool], letter: str, name: str) -> None:
        """Press a key until something is so; raises OutOfReach."""
        for _ in range(MOST_PRESSES):
            if is_there():
                return
            self.tap(letter)
        raise OutOfReach(name)

    def frame(self, widget: QWidget) -> None:
        """Go forward until the frame is there."""
        self.until(lambda: self.keyboard.focus is widget, "C", widget.objectName())

    @property
    def _acts(self) -> Acts:
        return self._window.eight.acts()

    def _does(self, letter: str) -> str:
        act = self._acts.get(letter)
        return "" if act is None else act.words

    def _letter_for(self, words: str) -> str | None:
        return next((letter for letter, act in self._acts.items() if act.words == words), None)

    def _go_to_part(self, response: str) -> None:
        """Go on to the part of a question that takes this response."""
        page = self._window.stack.currentWidget()
        if not isinstance(page, QuestionPage | PracticePage) or page.item.built is None:
            raise OutOfReach(response)
        part = page.item.built.part_of(response)
        self.until(lambda: self._window.eight.part is part, "N", response)

    def _type_sign(self, sign: str) -> None:
        keyboards = self._window.findChildren(ScreenKeyboard)
        keyboard = next((one for one in keyboards if one.isVisibleTo(self._window)), None)
        if keyboard is None:
            raise OutOfReach("keyboard")
        does = {" ": "space", "\n": "enter"}.get(sign, "")
        for turn in (*TURNS, ""):
            found = key_for(keyboard, types=sign, does=does)
            if found is not None:
                self._press_key(keyboard, found)
                return
            other = key_for(keyboard, types="", does=turn) if turn else None
            if other is not None:
                self._press_key(keyboard, other)
        raise OutOfReach(f"key_{sign}")

    def _press_key(self, keyboard: ScreenKeyboard, key: KeyButton) -> None:
        row = next(row for row in keyboard.rows if key in row)
        self.until(lambda: self.keyboard.focus in row, "D", key.objectName())
        self.frame(key)
        self.tap("A")


class EightArranger(Arranger):
    """Arranges by what A to D do at each kind of question."""

    def __init__(self, hands: EightHands) -> None:
        super().__init__(hands, by_keys=True)
        self._eight = hands

    def press_cell(self, response: str, row: int, column: int) -> None:
        grid = self._of(f"match_{response}", MatchGrid)
        if grid.is_listed:
            rows = grid.lists[row].rows
            self._eight.until(lambda: self._eight.keyboard.focus in rows, "D", response)
            self._eight.frame(rows[column])
        else:
            table = grid.table
            self._eight.until(lambda: table.currentIndex().row() == row, "D", response)
            self._eight.until(lambda: table.currentIndex().column() == column, "C", response)
        self._eight.tap("A")

    def move_down(self, response: str, at: int, *, by_dragging: bool = False) -> None:  # noqa: ARG002  no drag here
        self._eight.frame(self._of(f"order_{response}", OrderList).rows[at])
        for letter in "ACA":
            self._eight.tap(letter)

    def slide_to(self, asked: SliderInteraction, at: int) -> Values:
        slider = self._of(f"slider_scale_{asked.response}", ScaleSlider)
        self._eight.tap("C")
        way = "C" if slider.value() < at else "B"
        self._eight.until(lambda: slider.value() == at, way, slider.objectName())
        return (Steps(asked).text(at),)

    def put(self, choice: str, place: str, *, stage: str) -> None:
        self._press(self._hands.find(f"chip_{choice}"))
        self._press(self._of(f"stage_{stage}", SpotStage).spots[place] if stage else self._hands.find(f"slot_{place}"))

    def join(self, asked: AssociateInteraction | GraphicAssociateInteraction, one: str, other: str) -> None:
        for name in (one, other):
            if isinstance(asked, GraphicAssociateInteraction):
                self.touch(asked.response, name)
            else:
                self._press(self._hands.find(f"chip_{name}"))

    def touch(self, response: str, name: str) -> None:
        self._press(self._of(f"stage_{response}", SpotStage).spots[name])

    def point(self, asked: SelectPointInteraction, turn: int) -> Values:
        pad = self._of(f"stage_{asked.response}", PointPad)
        for _ in range(1 + turn % 5):
            self._eight.tap("B")
        self._eight.tap("A")
        return ("{} {}".format(*pad.sight),)

    def _press(self, widget: QWidget) -> None:
        self._eight.frame(widget)
        self._eight.tap("A")


def words_of(widget: QWidget) -> str:
    """Return what stands on a button."""
    return widget.words if isinstance(widget, Button) else widget.accessibleName()


def key_for(keyboard: ScreenKeyboard, *, types: str, does: str) -> KeyButton | None:
    """Return the key that types this, or does this, where it is shown."""
    keys = (button for row in keyboard.rows for button in row)
    return next((one for one in keys if (one.key.does == does if does else one.key.types == types)), None)
