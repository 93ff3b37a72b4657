"""What the top bar has no room for, where text is large: one button opens the rest."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.ui.candidate.display import DisplayPanel
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating


class ExamMenu(Floating):
    """Display, the calculator where there is one, and a hand to raise."""

    help_asked = Signal()
    calculator_asked = Signal()

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="exam_menu")
        self.display = DisplayPanel(theme, anchor)
        quiet = Kind.QUIET
        self._display = Button(
            theme, self.tr("Display"), kind=quiet, icon="case-sensitive", name="menu_display_button", parent=self
        )
        self._help = Button(
            theme, self.tr("Ask for help"), kind=quiet, icon="hand", name="menu_help_button", parent=self
        )
        self._calculator = Button(
            theme, self.tr("Calculator"), kind=quiet, icon="calculator", name="menu_calculator_button", parent=self
        )
        self._calculator.hide()
        for button in (self._display, self._calculator, self._help):
            self.body.addWidget(button)
        self._display.clicked.connect(self._on_display)
        self._help.clicked.connect(self._on_help)
        self._calculator.clicked.connect(self._on_calculator)

    def allow_calculator(self, allowed: bool) -> None:
        """Offer the calculator, or not."""
        self._calculator.setVisible(allowed)

    @Slot()
    def open_panel(self) -> None:
        """Open below the button that it belongs to."""
        self.open_beside()
        self._display.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_display(self) -> None:
        self.close_panel()
        self.display.open_panel()

    @Slot()
    def _on_help(self) -> None:
        self.close_panel()
        self.help_asked.emit()

    @Slot()
    def _on_calculator(self) -> None:
        self.close_panel()
        self.calculator_asked.emit()
