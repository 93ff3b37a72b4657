"""The page of what the center prints: choose a form, look at it, print it or keep it as a PDF."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedLayout, QWidget

from kiosk.exam.printed import forms
from kiosk.exam.printed.document import Document, Form
from kiosk.exam.printed.record import SessionRecord
from kiosk.flow.room.papers import CodesFound
from kiosk.ui.admin.papers.choices import Choices
from kiosk.ui.admin.papers.sheets import Sheets
from kiosk.ui.printed.preview import Preview
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.message import Message
from kiosk.ui.widgets.progress import Progress
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel

SIDE = 300


class PapersPage(QWidget):
    """Shows what it is told; says what is wanted. Pages are set in the interface's language."""

    record_asked = Signal()
    codes_asked = Signal()
    preview_asked = Signal(object)
    print_asked = Signal(object)
    save_asked = Signal(object)
    """Each a Document."""
    cancel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("papers_page")
        self._is_open = False
        self._record: SessionRecord | None = None
        self._codes: dict[str, str] = {}
        self._document: Document | None = None
        self.message = Message(theme, name="papers_message")
        self.choices = Choices(theme)
        self.sheets = Sheets(theme)
        self.codes = Button(theme, self.tr("Take codes from a stick"), icon="usb", name="papers_codes")
        self.print = Button(theme, self.tr("Print"), icon="printer", name="papers_print")
        self.save = Button(theme, self.tr("Keep as PDF"), kind=Kind.PRIMARY, icon="save", name="papers_save")
        self.progress = Progress(theme, self.tr("Pages are being made"), can_cancel=True, name="papers_progress")
        self.progress.hide()
        self.said = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="papers_said")
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._make_desk())
        self._connect()
        self._say_state()

    def _make_desk(self) -> QWidget:
        desk = QWidget()
        side = Panel(self._theme, padding=10, name="papers_side")
        side.setMaximumWidth(round(SIDE * self._theme.chrome_factor))
        scroll = ScrollColumn(self._theme, ground=Role.SHEET)
        scroll.body.addWidget(self.choices)
        scroll.body.addStretch(1)
        side.body.addWidget(scroll, 1)
        for part in (self.said, self.progress, self.codes, self.print, self.save):
            side.body.addWidget(part)
        row = QHBoxLayout(desk)
        row.setContentsMargins(16, 14, 16, 14)
        row.setSpacing(14)
        row.addWidget(side)
        row.addWidget(self.sheets, 1)
        return desk

    def _connect(self) -> None:
        self.choices.picked.connect(self._set)
        self.codes.clicked.connect(self.codes_asked)
        self.print.clicked.connect(self._on_print)
        self.save.clicked.connect(self._on_save)
        self.message.primary_asked.connect(self.record_asked)
        self.progress.cancelled.connect(self.cancel_asked)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._is_open:
            self.record_asked.emit()

    # --- showing

    @Slot()
    def open(self) -> None:
        """Somebody is signed in."""
        self._is_open = True
        self._say_state()
        if self.isVisible():
            self.record_asked.emit()

    @Slot()
    def shut(self) -> None:
        """Nobody is: no name and no code stays here."""
        self._is_open = False
        self._record, self._document, self._codes = None, None, {}
        self.sheets.empty()
        self._say("")
        self._say_state()

    @Slot(object)
    def show_record(self, record: SessionRecord) -> None:
        """This is what the session came to."""
        if self._is_open:
            self._record = record
            self._say_state()
            self._set()

    @Slot(object)
    def show_codes(self, found: CodesFound) -> None:
        """These codes were on a stick."""
        if not self._is_open:
            return
        self._codes = found.codes
        if found.codes:
            words = self.tr("%n code(s) taken from {file}. They are kept nowhere.", "", len(found.codes))
            self._say(words.format(file=f"\u2066{found.file}\u2069"))
        else:
            self._say(self.tr("No list of access codes is on a stick here. It is the file that the import wrote."))
        self._set()

    @Slot(object)
    def show_preview(self, preview: Preview) -> None:
        """Show how it will look, unless something else is looked at by now."""
        if preview.document == self._document:
            self.sheets.show_preview(preview)

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """So many pages of so many are made."""
        self.progress.show_progress(done, of)

    @Slot()
    def show_stopped(self) -> None:
        """It was ended before it was whole."""
        self._be_busy(is_busy=False)
        self._say(self.tr("Nothing was kept or printed."))

    @Slot(str)
    def show_kept(self, path: str) -> None:
        """It was kept there; nothing: it could not be."""
        self._be_busy(is_busy=False)
        kept, lost = self.tr("Kept as {path}"), self.tr("It could not be kept. Look for room, or put in another stick.")
        self._say(kept.format(path=f"\u2066{path}\u2069") if path else lost)

    @Slot(str, bool)
    def show_printed(self, printer: str, took: bool) -> None:
        """It was given to a printer, or there is none."""
        self._be_busy(is_busy=False)
        if not printer:
            self._say(self.tr("This machine has no printer. Keep it as PDF, and print it elsewhere."))
        elif took:
            self._say(self.tr("Given to the printer {printer}.").format(printer=printer))
        else:
            self._say(self.tr("The printer {printer} does not take it. Keep it as PDF.").format(printer=printer))

    # --- inside

    def _be_busy(self, *, is_busy: bool) -> None:
        self.progress.setVisible(is_busy)
        for button in (self.print, self.save):
            button.setEnabled(not is_busy)
        if is_busy:
            self.progress.show_progress(0, 0)
            self._say("")

    def _say(self, words: str) -> None:
        self.said.setText(words)
        if words:
            announce(self, words)

    def _say_state(self) -> None:
        if not self._is_open:
            title, text = self.tr("Sign in to print"), self.tr("On the first page, choose your name.")
            self.message.show_words(icon="printer", role=Role.BLUE, title=title, text=text)
        elif self._record is None:
            title, text = self.tr("No session here"), self.tr("Choose one above; sessions come from the server.")
            again = self.tr("Look again")
            self.message.show_words(icon="printer", role=Role.BLUE, title=title, text=text, primary=again)
        self._stack.setCurrentIndex(1 if self._is_open and self._record is not None else 0)

    @Slot()
    def _set(self) -> None:
        """Set the chosen form anew."""
        self.codes.setVisible(self.choices.form is Form.SLIPS)
        if self._record is not None:
            self._document = forms.document(self.choices.form, self._record, say=tr, codes=self._codes)
            self.preview_asked.emit(self._document)

    @Slot()
    def _on_print(self) -> None:
        if self._document is not None:
            self._be_busy(is_busy=True)
            self.print_asked.emit(self._document)

    @Slot()
    def _on_save(self) -> None:
        if self._document is not None:
            self._be_busy(is_busy=True)
            self.save_asked.emit(self._document)
