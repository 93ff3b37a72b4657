"""Reads off the controls on screen what a candidate sees: nothing here comes from the program's memory."""

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTextEdit

from kiosk.exam.highlights import text_key, written
from kiosk.exam.overview import Cell
from kiosk.tour.hands import Hands
from kiosk.tour.pressing import NotThere
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.focus import focus_of
from kiosk.ui.items.gap_choice import GapChoice
from kiosk.ui.items.shaped_document import read
from kiosk.ui.widgets.bubble_grid import BubbleGrid
from kiosk.ui.widgets.marked import MarkedLabel
from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    InlineChoiceInteraction,
    Interaction,
    Item,
    TextEntryInteraction,
)
from sync.protocol.shaped_text import values_of
from tests.faults.arranged import arranged_response
from tests.faults.told import Values

SAVING = "Saving…"
Field = QLineEdit | QTextEdit
Written = TextEntryInteraction | ExtendedTextInteraction


class Eyes:
    """Reads the question on screen."""

    def __init__(self, window: CandidateWindow) -> None:
        self._window = window
        self._hands = Hands(window)

    def responses(self, item: Item) -> dict[str, Values]:
        """Return what the controls of a question show, by response."""
        return {str(one.response): self.response(one) for one in item.interactions}

    def response(self, interaction: Interaction) -> Values:
        """Return what the control shows."""
        match interaction:
            case ChoiceInteraction():
                return tuple(choice.id for choice in interaction.choices if self._is_checked(f"choice_{choice.id}"))
            case InlineChoiceInteraction():
                gap = self._hands.find(f"gap_{interaction.response}")
                words = gap.words if isinstance(gap, GapChoice) else ""
                return tuple(choice.id for choice in interaction.choices if choice.html == words)
            case ExtendedTextInteraction(is_rich=True):
                field = self.field(interaction)
                return values_of(read(field.document())) if isinstance(field, QTextEdit) else ()
            case TextEntryInteraction() | ExtendedTextInteraction():
                text = text_in(self.field(interaction))
                return (text,) if text else ()
            case _:
                return arranged_response(self._hands, interaction)

    @property
    def highlightable(self) -> MarkedLabel | None:
        """The first text of the question that can be highlighted."""
        page = self._window.stack.currentWidget()
        texts = [] if page is None else page.findChildren(MarkedLabel)
        return next((text for text in texts if text.isVisible() and text.width() > 20), None)

    @property
    def has_pen(self) -> bool:
        """Whether the highlighter is open, as it is again after a restart."""
        try:
            return self._hands.find("highlighter").isVisible()
        except NotThere:
            return False

    @property
    def highlights(self) -> Values:
        """The marks of that text, as they are written down."""
        text = self.highlightable
        return () if text is None else written({text_key(text.document.toPlainText()): text.marks})

    def field(self, interaction: Written) -> Field:
        """Return the control that is typed into."""
        for name in ("essay_text", "entry", "gap"):
            try:
                found = self._hands.find(f"{name}_{interaction.response}")
            except NotThere:
                continue
            found = focus_of(found)
            if isinstance(found, QLineEdit | QTextEdit):
                return found
        raise NotThere(f"entry_{interaction.response}")

    @property
    def is_saved(self) -> bool:
        """Whether nothing is said to be on its way."""
        return self._hands.find("save_state").accessibleName() != SAVING

    @property
    def is_marked(self) -> bool:
        """Whether the question on screen looks marked."""
        return self._is_checked("mark_button")

    @property
    def grid(self) -> BubbleGrid:
        """The palette."""
        found = self._window.findChild(BubbleGrid)
        if found is None:
            raise NotThere("question_grid")
        return found

    @property
    def cells(self) -> list[Cell]:
        """What the palette shows."""
        questions = self.grid.questions
        return [questions.cell(row) for row in range(questions.rowCount())]

    def _is_checked(self, name: str) -> bool:
        button = self._hands.find(name)
        return isinstance(button, QAbstractButton) and button.isChecked()


def text_in(field: Field) -> str:
    """Return what stands in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()
