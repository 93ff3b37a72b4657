"""The tools of a question: a button for each that the exam allows, in the margin or in the menu, and what it opens."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.exam.calculator import Kind
from kiosk.ui.theme import Theme
from kiosk.ui.tools.calculator import Calculator
from kiosk.ui.widgets.tool_button import ToolButton
from sync.protocol.tools import Tool

_CALCULATORS = {Tool.CALCULATOR: Kind.BASIC, Tool.SCIENTIFIC_CALCULATOR: Kind.SCIENTIFIC}


class ToolDesk(QObject):
    """Makes a tool when it is first opened; it stays, with what was worked on, until the page goes."""

    def __init__(self, theme: Theme, page: QWidget, margin: QVBoxLayout) -> None:
        super().__init__(page)
        self._theme, self._page, self._margin = theme, page, margin
        self._allowed: frozenset[str] = frozenset()
        self._button: ToolButton | None = None
        self._calculator: Calculator | None = None

    def allow(self, tools: Iterable[str]) -> None:
        """Show the buttons of these tools, and close what is not among them."""
        allowed = frozenset(tools)
        if allowed == self._allowed:
            return
        self._allowed = allowed
        self._let_go()
        if self._kind is not None:
            self._button = ToolButton(
                self._theme,
                self.tr("Calculator"),
                icon="calculator",
                keys="Alt+1",
                name="calculator_button",
                parent=self._page,
            )
            self._margin.addWidget(self._button)
            self._button.clicked.connect(self.toggle_calculator)

    @property
    def has_calculator(self) -> bool:
        """Whether the exam allows one."""
        return self._kind is not None

    @property
    def _kind(self) -> Kind | None:
        kinds = [kind for tool, kind in _CALCULATORS.items() if tool in self._allowed]
        return kinds[-1] if kinds else None

    @Slot()
    def toggle_calculator(self) -> None:
        """Open the calculator, or close it."""
        calculator = self._calculator or self._made()
        if calculator is not None:
            if calculator.isHidden():
                calculator.open_tool()
            else:
                calculator.close_tool()
        self._show_state()

    def _made(self) -> Calculator | None:
        if self._kind is not None:
            self._calculator = Calculator(self._theme, kind=self._kind, page=self._page)
            self._calculator.closed.connect(self._on_closed)
        return self._calculator

    @Slot()
    def _on_closed(self) -> None:
        self._show_state()
        if self._button is not None and self._button.isVisible():
            self._button.setFocus()

    def _show_state(self) -> None:
        if self._button is not None:
            self._button.setChecked(self._calculator is not None and not self._calculator.isHidden())

    def _let_go(self) -> None:
        for part in (self._button, self._calculator):
            if part is not None:
                part.hide()
                part.deleteLater()
        self._button = self._calculator = None
