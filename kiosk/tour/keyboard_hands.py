"""The hands of somebody who has a keyboard and nothing else."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QTextEdit, QWidget

from kiosk.tour.arranging import Arranger
from kiosk.tour.hands import Hands
from kiosk.tour.keyboard import Keyboard
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.paper import ChoiceInteraction, InlineChoiceInteraction

_CTRL = Qt.KeyboardModifier.ControlModifier


class KeyboardHands(Hands):
    """Goes everywhere by Tab and arrows, presses by the space bar."""

    name = "keyboard"

    def __init__(self, window: CandidateWindow) -> None:
        super().__init__(window)
        self.keyboard = Keyboard(window)

    def click(self, name: str) -> None:
        """Go to a widget of that name and press it."""
        widget = self.find(name)
        self.keyboard.go_to(widget)
        if not isinstance(widget, QLineEdit | QTextEdit):
            self.keyboard.press(Qt.Key.Key_Space, " ")

    def open_tool(self, name: str) -> None:
        """Open a tool, or close it, from its button or from the list of all of them."""
        if self.has(f"{name}_button"):
            self.click(f"{name}_button")
            return
        self.click("tools_button")
        self.keyboard.go_to(self.listed(name))
        self.keyboard.press(Qt.Key.Key_Space, " ")

    def type_into(self, widget: QWidget, text: str) -> None:
        """Go to a field and type."""
        self.keyboard.go_to(widget)
        self.keyboard.type(text)

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field by name."""
        self.keyboard.go_to(self.find(name))
        self.keyboard.press(Qt.Key.Key_A, modifiers=_CTRL)
        self.keyboard.press(Qt.Key.Key_Delete)
        self.keyboard.type(text)

    def close_tool(self, name: str) -> None:  # noqa: ARG002  Esc closes the one that was opened last
        self.keyboard.press(Qt.Key.Key_Escape)

    def finish(self, name: str) -> None:  # noqa: ARG002  Enter does it in the line itself
        self.keyboard.press(Qt.Key.Key_Return, "\r")

    def sweep(self, *names: str) -> None:
        self.keyboard.go_to(self.find_first(names))
        self.keyboard.press(Qt.Key.Key_End, modifiers=Qt.KeyboardModifier.ShiftModifier)
        self.keyboard.press(Qt.Key.Key_2, "2")

    def arranger(self) -> Arranger:
        return Arranger(self, keyboard=self.keyboard)

    def choose(self, interaction: ChoiceInteraction, wanted: Sequence[str]) -> None:  # noqa: ARG002  other hands count
        for choice in wanted:
            self.click(f"choice_{choice}")

    def pick(self, interaction: InlineChoiceInteraction, row: int) -> None:
        self.keyboard.go_to(self.find(f"gap_{interaction.response}"))
        self.keyboard.press(Qt.Key.Key_Return, "\r")
        self.keyboard.press(Qt.Key.Key_Home)
        for _ in range(row + 1):  # the first row takes the answer back
            self.keyboard.press(Qt.Key.Key_Down)
        self.keyboard.press(Qt.Key.Key_Return, "\r")
