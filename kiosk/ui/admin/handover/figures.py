"""The sum of a hand-over: expected = confirmed + on sticks + ..., each figure to be pressed."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QWidget

from kiosk.ui.admin.handover import texts
from kiosk.ui.admin.lists.figure import Figure
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.sums import Place, Sum


class Figures(QWidget):
    """The whole sum, in as many lines as it needs."""

    picked = Signal(str)
    """The value of a Place; nothing for everybody."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("handover_sum")
        self._group = QButtonGroup(self)
        self.expected = self._made(theme, self.tr("expected"), ("users", Role.INK2), "")
        self.places = {place: self._made(theme, texts.word(place), texts.ICONS[place], place.value) for place in Place}
        row = self._row = Wrapping(gap=8)
        row.add(self.expected)
        for at, figure in enumerate(self.places.values()):
            row.add(Label(theme, "+" if at else "=", use=TextUse.TITLE, ink=Role.INK2), figure)
        self.setLayout(row)
        self.expected.setChecked(True)
        self._group.buttonClicked.connect(self._on_picked)

    def _made(self, theme: Theme, words: str, sign: tuple[str, Role], place: str) -> Figure:
        figure = Figure(theme, words, icon=sign[0], role=sign[1], name=f"figure_{place or 'expected'}")
        figure.setProperty("place", place)
        self._group.addButton(figure)
        return figure

    def show_sum(self, told: Sum) -> None:
        """Show the figures."""
        self.expected.show_count(told.expected, is_open=False)
        for place, figure in self.places.items():
            figure.show_count(told.figures.get(place, 0), is_open=place.is_open)
        self._row.invalidate()

    @property
    def place(self) -> Place | None:
        """Which figure is looked at; None: everybody."""
        chosen = self._group.checkedButton()
        told = "" if chosen is None else str(chosen.property("place"))
        return Place(told) if told else None

    @Slot()
    def _on_picked(self) -> None:
        self.picked.emit("" if self.place is None else self.place.value)
