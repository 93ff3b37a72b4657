"""The buttons over a text that may be shaped: what the letters at the caret look like, and a press that changes it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from kiosk.ui.items import shaping
from kiosk.ui.items.essay_text import EssayText
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import IconButton, Kind
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.shaped_text import ListKind, Mark

Shape = Mark | ListKind
_ICONS: dict[Shape, str] = {
    Mark.BOLD: "bold",
    Mark.ITALIC: "italic",
    Mark.UNDERLINE: "underline",
    Mark.RAISED: "superscript",
    Mark.LOWERED: "subscript",
    ListKind.DOTS: "list",
    ListKind.NUMBERS: "list-ordered",
}


def words_of(shape: Shape) -> str:
    """Return what a look of letters or lines is called."""
    match shape:
        case Mark.BOLD:
            return tr("Bold")
        case Mark.ITALIC:
            return tr("Italic")
        case Mark.UNDERLINE:
            return tr("Underlined")
        case Mark.RAISED:
            return tr("Superscript")
        case Mark.LOWERED:
            return tr("Subscript")
        case ListKind.DOTS:
            return tr("List with bullets")
        case ListKind.NUMBERS:
            return tr("List with numbers")


class ShapeBar(QWidget):
    """A button for each look, down where the caret's letters have it; the keys of letters are heard in the text."""

    full = Signal()
    """There is no room for more looks."""

    def __init__(self, theme: Theme, text: EssayText, *before: QWidget) -> None:
        super().__init__()
        self._text = text
        self.setObjectName("shape_bar")
        self.setAccessibleName(tr("Formatting"))
        self.buttons: dict[Shape, IconButton] = {}
        row = Wrapping(gap=2)
        row.add(*before)
        for shape, icon in _ICONS.items():
            button = IconButton(theme, words_of(shape), kind=Kind.QUIET, icon=icon, name=f"shape_{shape.name.lower()}")
            button.set_toggle(Role.ACCENT)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a press of the mouse leaves the caret where it is
            button.clicked.connect(self._on_clicked)
            if isinstance(shape, Mark) and shape in shaping.KEYS:
                keys = QKeySequence(shaping.KEYS[shape]).toString(QKeySequence.SequenceFormat.NativeText)
                button.setAccessibleDescription(keys)
            self.buttons[shape] = button
            row.add(button)
        self.setLayout(row)
        text.asked.connect(self._on_asked)
        text.cursorPositionChanged.connect(self._show)
        text.currentCharFormatChanged.connect(self._show)
        text.textChanged.connect(self._show)
        self._show()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be shaped any more, or again."""
        for button in self.buttons.values():
            button.setEnabled(not locked)

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        shape = next(shape for shape, button in self.buttons.items() if button is pressed)
        self._shape(shape)
        if not self.buttons[shape].hasFocus():
            self._text.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(str)
    def _on_asked(self, mark: str) -> None:
        shape = Mark(mark)
        is_on = self._shape(shape)
        if is_on is not None:
            words = tr("{look}: on") if is_on else tr("{look}: off")
            announce(self._text, words.format(look=words_of(shape)))

    def _shape(self, shape: Shape) -> bool | None:
        """Change it; whether it is on now, None where nothing was changed."""
        is_on = None
        if shaping.has_room(self._text):
            is_on = (
                shaping.toggle_mark(self._text, shape)
                if isinstance(shape, Mark)
                else shaping.toggle_list(self._text, shape)
            )
        else:
            self.full.emit()
        self._show()
        return is_on

    @Slot()
    def _show(self) -> None:
        marks, kind = shaping.marks_at(self._text), shaping.kind_at(self._text)
        for shape, button in self.buttons.items():
            button.setChecked(shape in marks if isinstance(shape, Mark) else shape is kind)
