"""What stands below the seats of a rehearsal: the list as a file, its pages printed or kept, and how far they are."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import ShortLabel
from kiosk.ui.widgets.progress import Progress


class Foot(QWidget):
    """Says what is wanted, and what came of it."""

    sheet_asked = Signal()
    print_asked = Signal()
    save_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="rehearsal_said")
        self.progress = Progress(theme, self.tr("Pages are being made"), can_cancel=True, name="rehearsal_progress")
        self.progress.hide()
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="rehearsal_csv")
        self.print = Button(theme, self.tr("Print"), kind=Kind.QUIET, icon="printer", name="rehearsal_print")
        self.save = Button(theme, self.tr("Keep as PDF"), kind=Kind.QUIET, icon="save", name="rehearsal_save")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.said, 1)
        row.addWidget(self.progress, 1)
        for button in (self.sheet, self.print, self.save):
            row.addWidget(button)
        self.sheet.clicked.connect(self.sheet_asked)
        self.print.clicked.connect(self.print_asked)
        self.save.clicked.connect(self.save_asked)
        self.progress.cancelled.connect(self.cancel_asked)

    def be_busy(self, *, is_busy: bool) -> None:
        """Pages are being made, or no longer."""
        self.progress.setVisible(is_busy)
        self.said.setVisible(not is_busy)
        for button in (self.print, self.save):
            button.setEnabled(not is_busy)

    @Slot(str)
    def show_kept(self, place: str) -> None:
        """Say where the file is now, or that it is nowhere."""
        self.be_busy(is_busy=False)
        words = self.tr("Kept as {place}").format(place=place) if place else self.tr("It could not be written.")
        self.said.setText(words)

    @Slot(int, int)
    def show_progress(self, done: int, of: int) -> None:
        """So many pages of so many are made."""
        self.progress.show_progress(done, of)

    @Slot()
    def show_stopped(self) -> None:
        """It was ended before it was whole."""
        self.be_busy(is_busy=False)
        self.said.setText(self.tr("Nothing was kept or printed."))

    @Slot(str, bool)
    def show_printed(self, printer: str, took: bool) -> None:
        """It was given to a printer, or there is none."""
        self.be_busy(is_busy=False)
        words = self.tr("Given to the printer {printer}.") if took else self.tr("No printer takes it. Keep it as PDF.")
        self.said.setText(words.format(printer=printer))
