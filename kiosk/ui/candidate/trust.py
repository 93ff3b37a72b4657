"""Where the answers are, question by question: on the server, or still on this computer alone."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.label import IconLabel, Label

MOST_NAMED = 12
"""Questions that are named one by one; of more only the first ones are."""


class TrustLines(QWidget):
    """Two lines, each with the sign that stands for it everywhere; one that says nothing is not there."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("trust")
        self._server = Label(theme, ink=Role.INK2, wraps=True, name="trust_server")
        self._here = Label(theme, ink=Role.INK2, wraps=True, name="trust_here")
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 4, 8, 0)
        column.setSpacing(4)
        self._rows = [
            self._row(column, icon, label)
            for icon, label in (("cloud-check", self._server), ("monitor-check", self._here))
        ]
        column.addStretch(1)  # a line that goes leaves its room below, not around the other's words

    def _row(self, column: QVBoxLayout, icon: str, label: Label) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(IconLabel(self._theme, icon, Role.INK2, size=16), 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(label, 1)
        column.addWidget(row)
        return row

    def show_answers(self, answered: int, on_way: tuple[int, ...]) -> None:
        """Show how many answers are on the server, and which are not yet."""
        there = max(0, answered - len(on_way))
        self._server.setText(self.tr("%n answer(s) are on the server", "", there) if there else "")
        numbers = ", ".join(self._theme.digits(number) for number in on_way[:MOST_NAMED])
        more = " …" if len(on_way) > MOST_NAMED else ""
        words = self.tr("On this computer, and on the way by themselves: {numbers}")
        self._here.setText(words.format(numbers=f"{numbers}{more}") if on_way else "")
        for row, is_shown in zip(self._rows, (there > 0, bool(on_way)), strict=True):
            row.setVisible(is_shown)
