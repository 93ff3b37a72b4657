"""How the numbers in a text with gaps are read, one line below the text."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.items.flow import GapField
from kiosk.ui.items.number_note import NumberNote
from kiosk.ui.theme import Theme
from sync.protocol.ids import ResponseId

LEAST_WIDTH = 280


class GapReading(QWidget):
    """One note for all the numbers of a text: about the field that has, or last had, the focus."""

    def __init__(self, theme: Theme, fields: Iterable[GapField], *, is_one_of_several: bool) -> None:
        super().__init__()
        self._fields = {field.response: field for field in fields}
        self._is_one_of_several = is_one_of_several
        self._readings: dict[str, str | None] = {}
        self._here = next(iter(self._fields))
        self.note = NumberNote(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.note)
        self.hide()
        for field in self._fields.values():
            field.came.connect(self._on_came)

    def show_readings(self, readings: Mapping[ResponseId, str | None]) -> None:
        """Show how the numbers are read."""
        self._readings = {name: readings.get(ResponseId(name)) for name in self._fields}
        self._show()

    def _show(self) -> None:
        field = self._fields[self._here]
        of = field.accessibleName() if self._is_one_of_several else ""
        self.note.show_reading(field.text(), self._readings.get(self._here), of=of)
        self.note.setMaximumWidth(max(LEAST_WIDTH, self.note.wide_enough))
        self.setVisible(not self.note.isHidden())

    @Slot(str)
    def _on_came(self, response: str) -> None:
        self._here = response
        self._show()
