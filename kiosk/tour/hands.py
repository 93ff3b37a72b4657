"""What a candidate's hands do: real clicks and keys on the widgets of the window."""

import itertools

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QListView, QWidget

from kiosk.tour.arranging import Arranger
from kiosk.tour.pressing import NotThere, click_at, press
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    TextEntryInteraction,
)

TEXTS = {"ar": "جواب قصير", "hi": "छोटा उत्तर"}
ESSAYS = {
    "en": "The first reason is the tide. The second is the salt that it leaves behind.",
    "ar": "السبب الأول هو المدّ، والسبب الثاني هو الملح الذي يتركه.",
    "hi": "पहला कारण ज्वार है। दूसरा कारण वह नमक है जो पीछे रह जाता है।",
}


class Hands:
    """Finds what is on screen by name, and uses it."""

    def __init__(self, window: CandidateWindow) -> None:
        self._window = window

    def find(self, name: str) -> QWidget:
        """Return the visible widget of that name on the present page; raises NotThere."""
        page = self._window.stack.currentWidget() or self._window
        for widget in page.findChildren(QWidget, name):
            if widget.isVisibleTo(self._window):
                return widget
        raise NotThere(name)

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
            listed = self._window.findChild(QAbstractButton, f"all_{name}")
            if listed is None:
                raise
            click_at(listed, listed.rect().center())

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

    def write(self, name: str, text: str) -> None:
        """Replace what stands in a field by name."""
        widget = self.find(name)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        press(widget, Qt.Key.Key_A, modifiers=Qt.KeyboardModifier.ControlModifier)
        press(widget, Qt.Key.Key_Delete)
        self.type_into(widget, text)

    def answer(self, interaction: Interaction, turn: int, language: str, *, by_keys: bool = False) -> tuple[str, ...]:
        """Give a response by hand; returns what was given. `turn` varies the choice, `by_keys` what is arranged."""
        match interaction:
            case ChoiceInteraction():
                return self._choose(interaction, turn)
            case InlineChoiceInteraction():
                return self._pick(interaction, turn)
            case TextEntryInteraction():
                text = str(7 + turn) if interaction.base_type != "string" else TEXTS.get(language, "tide")
                self.type_into(self._entry(interaction), text)
                return (text,)
            case ExtendedTextInteraction():
                text = ESSAYS.get(language, ESSAYS["en"])
                self.type_into(self.find(f"essay_text_{interaction.response}"), text)
                return (text,)

            case _:
                return Arranger(self, by_keys=by_keys).answer(interaction, turn)

    def _choose(self, interaction: ChoiceInteraction, turn: int) -> tuple[str, ...]:
        choices = interaction.choices
        first = turn % len(choices)
        if interaction.max_choices == 1:
            wanted = [choices[first].id]
        else:
            most = interaction.max_choices or 2
            wanted = [choices[(first + step) % len(choices)].id for step in range(min(2, most, len(choices)))]
        for choice in wanted:
            self.click(f"choice_{choice}")
        return tuple(wanted)

    def _pick(self, interaction: InlineChoiceInteraction, turn: int) -> tuple[str, ...]:
        row = turn % len(interaction.choices)
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
        return (interaction.choices[row].id,)

    def _entry(self, interaction: TextEntryInteraction) -> QWidget:
        for name in (f"entry_{interaction.response}", f"gap_{interaction.response}"):
            try:
                widget = self.find(name)
            except NotThere:
                continue
            return widget.focusProxy() or widget
        raise NotThere(f"entry_{interaction.response}")

    def bring(self, widget: QWidget) -> None:
        """Scroll to a widget."""
        parent = widget.parentWidget()
        while parent is not None:
            show = getattr(parent, "show_widget", None)
            if show is not None:
                show(widget)
            parent = parent.parentWidget()


def _near_start(widget: QWidget) -> QPoint:
    return QPoint(min(24, widget.width() // 2), widget.height() // 2)
