"""What a candidate's hands do: real clicks and keys on the widgets of the window."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QListView, QWidget

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


class NotThere(Exception):
    """A widget that should be on screen is not."""


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
        self._bring(widget)
        click_at(widget, _near_start(widget))

    def type_into(self, widget: QWidget, text: str) -> None:
        """Type a text: keys for ASCII, an input method's commit for other scripts."""
        self._bring(widget)
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

    def answer(self, interaction: Interaction, turn: int, language: str) -> tuple[str, ...]:
        """Give a response by hand; returns what was given. `turn` varies the choice."""
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
        self._bring(gap)
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

    def _bring(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            show = getattr(parent, "show_widget", None)
            if show is not None:
                show(widget)
            parent = parent.parentWidget()


def _near_start(widget: QWidget) -> QPoint:
    return QPoint(min(24, widget.width() // 2), widget.height() // 2)


def click_at(widget: QWidget, at: QPoint) -> None:
    """Press and release the left button at a point of a widget. (QtTest could, and is not part of a station.)"""
    local, everywhere = QPointF(at), QPointF(widget.mapToGlobal(at))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    plain = Qt.KeyboardModifier.NoModifier
    for kind, held in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        QApplication.sendEvent(widget, QMouseEvent(kind, local, everywhere, left, held, plain))


def press(
    widget: QWidget,
    key: int,
    text: str = "",
    *,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press and release a key."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, text))
