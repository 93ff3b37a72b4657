"""What a candidate's hands do: real clicks on the widgets of the window, and keys where something is typed."""

import itertools
from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QWidget

from kiosk.tour.arranging import Arranger
from kiosk.tour.pressing import NotThere, click_at, drag, press
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.focus import focus_of
from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    TextEntryInteraction,
)
from sync.protocol.shaped_text import Line, ListKind, Mark, Span, values_of

TEXTS = {"ar": "جواب قصير", "hi": "छोटा उत्तर"}
ESSAYS = {
    "en": "The first reason is the tide. The second is the salt that it leaves behind.",
    "ar": "السبب الأول هو المدّ، والسبب الثاني هو الملح الذي يتركه.",
    "hi": "पहला कारण ज्वार है। दूसरा कारण वह नमक है जो पीछे रह जाता है।",
}


class Hands:
    """Finds what is on screen by name, and uses it by mouse."""

    name = "mouse"
    is_whole = True
    """Whether everything around the answers is in reach too: tools, marks, breaks, practice."""

    def __init__(self, window: CandidateWindow) -> None:
        self._window = window

    @property
    def letters(self) -> str:
        """A few letters of the interface's own keyboard."""
        return TEXTS.get(self._window.theme.language, "tide")[:3]

    @property
    def staff(self) -> "Hands":
        """The hands of somebody of the staff at this seat."""
        return self

    def has(self, name: str) -> bool:
        """Whether a widget of that name is on screen."""
        try:
            self.find(name)
        except NotThere:
            return False
        return True

    def find(self, name: str) -> QWidget:
        """Return the visible widget of that name on the present page; raises NotThere."""
        page = self._window.stack.currentWidget() or self._window
        for widget in page.findChildren(QWidget, name):
            if widget.isVisibleTo(self._window):
                return widget
        raise NotThere(name)

    def find_first(self, names: Sequence[str]) -> QWidget:
        """Return the widget of the first of these names that is there; raises NotThere."""
        *before, last = names
        for name in before:
            try:
                return self.find(name)
            except NotThere:
                continue
        return self.find(last)

    def click(self, name: str) -> None:
        """Click the middle of a widget, scrolling to it where needed."""
        widget = self.find(name)
        self.bring(widget)
        click_at(widget, _near_start(widget))

    def agree(self) -> None:
        """Agree to every line of the honor code that is not agreed to yet."""
        for line in itertools.count(1):
            try:
                tick = self.find(f"honor_{line}")
            except NotThere:
                return
            if not (isinstance(tick, QAbstractButton) and tick.isChecked()):
                self.click(f"honor_{line}")

    def open_tool(self, name: str) -> None:
        """Open a tool, or close it: by its button, or from the list of all tools where that has no room."""
        try:
            self.click(f"{name}_button")
        except NotThere:
            self.click("tools_button")
            listed = self.listed(name)
            click_at(listed, listed.rect().center())

    def listed(self, name: str) -> QAbstractButton:
        """Return a tool of the list that is open; raises NotThere."""
        found = self._window.findChild(QAbstractButton, f"all_{name}")
        if found is None:
            raise NotThere(f"all_{name}")
        return found

    def type_into(self, widget: QWidget, text: str) -> None:
        """Type a text: keys for ASCII, an input method's commit for other scripts."""
        self.bring(widget)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        if text.isascii():
            for letter in text:
                press(widget, 0, letter)
        else:
            event = QInputMethodEvent()
            event.setCommitString(text)
            QApplication.sendEvent(widget, event)

    def close_tool(self, name: str) -> None:
        """Close a tool that is in a window of its own."""
        self.click(f"{name}_close")

    def finish(self, name: str) -> None:
        """Press the button by which a line that was typed is taken, or what does the same."""
        self.click(name)

    def sweep(self, *names: str) -> None:
        """Go over a line of a text, as with a pen in hand: the first of these names that is there."""
        text = self.find_first(names)
        middle = min(text.height() // 2, 24)
        drag(text, QPoint(text.width() - 4, middle), QPoint(4, middle))

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field by name."""
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        press(widget, Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        press(widget, Qt.Key.Key_Delete)
        self.type_into(widget, text)

    def answer(self, interaction: Interaction, turn: int, language: str) -> tuple[str, ...]:
        """Give a response by hand; returns what was given. `turn` varies it."""
        match interaction:
            case ChoiceInteraction():
                wanted = wanted_of(interaction, turn)
                self.choose(interaction, wanted)
                return wanted
            case InlineChoiceInteraction():
                row = turn % len(interaction.choices)
                self.pick(interaction, row)
                return (interaction.choices[row].id,)
            case TextEntryInteraction():
                text = self.number(7 + turn) if interaction.base_type != "string" else TEXTS.get(language, "tide")
                self.type_into(self.entry(interaction), text)
                return (text,)
            case ExtendedTextInteraction(is_rich=True):
                return self.shaped(interaction, language)
            case ExtendedTextInteraction():
                text = self.essay(language)
                self.type_into(self.find(f"essay_text_{interaction.response}"), text)
                return (text,)
            case _:
                return self.arranger().answer(interaction, turn)

    def arranger(self) -> Arranger:
        """Return who matches, orders, places and points with these hands."""
        return Arranger(self)

    def number(self, value: int) -> str:
        """Write a number as these hands type it."""
        return str(value)

    def essay(self, language: str) -> str:
        """Return what is written in an essay."""
        return ESSAYS.get(language, ESSAYS["en"])

    def shaped(self, interaction: ExtendedTextInteraction, language: str) -> tuple[str, ...]:
        """Write an essay in bold letters, as a list; returns what was given."""
        text = self.essay(language)
        self.click_look("shape_bold")
        self.type_into(self.find(f"essay_text_{interaction.response}"), text)
        self.click_look("shape_dots")
        return values_of((Line((Span(text, frozenset({Mark.BOLD})),), ListKind.DOTS, begins=True),))

    def click_look(self, name: str) -> None:
        """Press a button over a text that may be shaped."""
        self.click(name)

    def choose(self, interaction: ChoiceInteraction, wanted: Sequence[str]) -> None:  # noqa: ARG002  other hands count
        """Choose these of a list."""
        for choice in wanted:
            self.click(f"choice_{choice}")

    def pick(self, interaction: InlineChoiceInteraction, row: int) -> None:
        """Pick a choice of a list in a text."""
        gap = self.find(f"gap_{interaction.response}")
        self.bring(gap)
        click_at(gap, gap.rect().center())
        lists = self._window.findChildren(QListView, "choice_panel_list")
        panel = next((found for found in lists if found.isVisible()), None)
        if panel is None:
            raise NotThere("choice_panel_list")
        index = panel.model().index(row + 1, 0)  # the first row takes the answer back
        panel.scrollTo(index)
        click_at(panel.viewport(), panel.visualRect(index).center())

    def entry(self, interaction: TextEntryInteraction) -> QWidget:
        """Return the field of a short answer; raises NotThere."""
        for name in (f"entry_{interaction.response}", f"gap_{interaction.response}"):
            try:
                widget = self.find(name)
            except NotThere:
                continue
            return focus_of(widget)
        raise NotThere(f"entry_{interaction.response}")

    def bring(self, widget: QWidget) -> None:
        """Scroll to a widget."""
        parent = widget.parentWidget()
        while parent is not None:
            show = getattr(parent, "show_widget", None)
            if show is not None:
                show(widget)
            parent = parent.parentWidget()


def wanted_of(interaction: ChoiceInteraction, turn: int) -> tuple[str, ...]:
    """Return which choices are given: one, or two where more may be chosen."""
    choices = interaction.choices
    first = turn % len(choices)
    if interaction.max_choices == 1:
        return (choices[first].id,)
    most = interaction.max_choices or 2
    return tuple(choices[(first + step) % len(choices)].id for step in range(min(2, most, len(choices))))


def _near_start(widget: QWidget) -> QPoint:
    return QPoint(min(24, widget.width() // 2), widget.height() // 2)
