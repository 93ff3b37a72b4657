"""Panels beside one another; where there is no room for all, one at a time, with a word for each."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.button import Button, Kind

_SIDE_BY_SIDE = ((0, 0), (0, 1), (0, 2))
_FOLDED = ((0, 0), (1, 0), (0, 1))
"""Row and column of the three."""
_SHARES = (5, 6, 6)


class Panes(QWidget):
    """Three panels; the last one is what is worked with, and is shown first where only one can be.

    Panels that are too high for half a page never stand over one another (`stacks`): they come one at a time sooner.
    """

    def __init__(
        self,
        theme: Theme,
        panes: tuple[tuple[str, QWidget], ...],
        *,
        name: str,
        shares: tuple[int, int, int] = _SHARES,
        stacks: bool = True,
    ) -> None:
        super().__init__()
        self._shares, self._stacks = shares, stacks
        self._theme = theme
        self._panels = tuple(panel for _, panel in panes)
        self.setObjectName(name)
        self._words = QWidget()
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self._words)
        row.setContentsMargins(0, 0, 0, 0)
        for number, (words, _) in enumerate(panes):
            button = Button(theme, words, kind=Kind.QUIET, name=f"{name}_{number}")
            button.set_toggle(Role.ACCENT)
            self._group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self._group.buttons()[-1].setChecked(True)
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._words)
        column.addLayout(self._grid, 1)
        self._group.buttonClicked.connect(self._on_picked)
        theme.changed.connect(self._on_changed)
        self.arrange()

    def arrange(self) -> None:
        """Three columns where there is room, else two, else one panel at a time."""
        while self._grid.count():
            self._grid.takeAt(0)
        room = self._theme.room
        is_wide, is_folded = room in (Room.WIDE, Room.USUAL), room is Room.FOLDED and self._stacks
        self._words.setVisible(not (is_wide or is_folded))
        if is_wide or is_folded:
            self._side_by_side(is_folded=is_folded)
        else:
            self._one_at_a_time()
        for number, share in enumerate(self._shares if is_wide else (1, 1, 0) if is_folded else (1, 0, 0)):
            self._grid.setColumnStretch(number, share)

    def _side_by_side(self, *, is_folded: bool) -> None:
        for panel, (row, column) in zip(self._panels, _FOLDED if is_folded else _SIDE_BY_SIDE, strict=True):
            rows = 2 if is_folded and panel is self._panels[-1] else 1
            self._grid.addWidget(panel, row, column, rows, 1)
            panel.show()

    def _one_at_a_time(self) -> None:
        for number, panel in enumerate(self._panels):
            panel.setVisible(number == self._group.checkedId())
            self._grid.addWidget(panel, 0, 0)

    @Slot()
    def _on_changed(self) -> None:
        self.arrange()

    @Slot(QAbstractButton)
    def _on_picked(self, _button: QAbstractButton) -> None:
        self.arrange()
