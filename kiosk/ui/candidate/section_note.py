"""What a section says before its questions: in full beside its first one, folded to a line beside the others.

And, where the section is closed, that its questions can only be read: what is gray says why.
"""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.flow.screens import QuestionScreen
from kiosk.ui.candidate.ways import section_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.richtext import RichLabel
from kiosk.ui.widgets.sheet import Panel


class SectionNote(QWidget):
    """Gone where the section says nothing; a press on its line shows the words or puts them away."""

    def __init__(self, theme: Theme, media: Media) -> None:
        super().__init__()
        self._theme = theme
        self._item = ""
        self.setObjectName("section_note")
        words = self.tr("Instructions for this section")
        self.head = Button(theme, words, kind=Kind.QUIET, icon="chevron-right", height=40, name="section_note_button")
        self.text = RichLabel(theme, media, name="section_note_text")
        self._panel = Panel(theme, ground=Role.INSET, padding=14, name="section_note_panel")
        self._panel.body.addWidget(self.text)
        self._closed = Note(theme, NoteKind.INFO, name="section_closed")
        self._closed.hide()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout()
        line.addWidget(self.head)
        line.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(4)
        column.addWidget(self._closed)
        column.addLayout(line)
        column.addWidget(self._panel)
        self.head.clicked.connect(self._on_pressed)
        self.hide()

    @property
    def is_open(self) -> bool:
        """Whether the words are shown, not only the line above them."""
        return not self._panel.isHidden()

    def show_section(self, screen: QuestionScreen, language: str) -> None:
        """Show what the question's section says; at another question it is folded unless the section begins there."""
        self.text.show_html(screen.rubric, language=language)
        self.head.setVisible(bool(screen.rubric))
        self.setVisible(bool(screen.rubric) or screen.is_closed)
        is_news = screen.is_closed and (self._closed.isHidden() or screen.item.id != self._item)
        self._closed.setVisible(screen.is_closed)
        if is_news:  # a reader hears it, and not at every news
            title, text = section_words(screen), tr("You can still read it, and change nothing.")
            self._closed.show_words(NoteKind.INFO, title[:1].upper() + title[1:], text)
        if screen.item.id != self._item:
            self._item = screen.item.id
            self._open(is_open=bool(screen.rubric) and screen.begins_section)

    def _open(self, *, is_open: bool) -> None:
        self._panel.setVisible(is_open)
        self.head.show_icon("chevron-down" if is_open else "chevron-right")
        self.head.setAccessibleDescription(self.tr("Shown below") if is_open else self.tr("Folded: press to read"))

    @Slot()
    def _on_pressed(self) -> None:
        self._open(is_open=not self.is_open)
