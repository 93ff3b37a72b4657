"""A list to be put in order: by dragging, by the buttons of each line, or by keys."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.items.answering import Answering
from kiosk.ui.items.order_row import DropLine, OrderRow
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.document import Media
from sync.protocol.paper import Choice, OrderInteraction

GAP = 10
LINE = 4


class OrderList(Answering):
    """As long as nothing was moved there is no answer; who finds the order right already says so by a button."""

    def __init__(
        self, theme: Theme, media: Media, interaction: OrderInteraction, *, language: str = "", name: str = ""
    ) -> None:
        super().__init__(theme, interaction.response, kind="order", language=language, name=name)
        self._first = [str(choice.id) for choice in interaction.choices]
        self._order, self._given, self._locked = list(self._first), False, False
        self._lifted_from: tuple[list[str], bool] | None = None
        self._rows = {str(c.id): self._make_row(media, c) for c in interaction.choices}
        self._list = QVBoxLayout()
        self._list.setSpacing(GAP)
        self.body.addLayout(self._list)
        self.keep = Button(theme, self.tr("This order is right"), icon="check", name="order_keep")
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addStretch(1)
        policy = self.keep.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.keep.setSizePolicy(policy)
        self.body.addLayout(foot)
        self._line = DropLine(theme, self)
        self.keep.clicked.connect(self._on_kept)
        self.hint.setText(self.tr("Drag the lines into order, or move them with the arrow buttons."))
        self._lay_rows()
        self.show_response(())

    def show_response(self, values: Iterable[str]) -> None:
        given = [value for value in values if value in self._rows]
        self._given = len(given) == len(self._first)
        order = given if self._given else list(self._first)
        if order != self._order:
            self._order = order
            self._lay_rows()
            self._settle_rows()
        self.count.setText(self.tr("Answered") if self._given else self.tr("Not answered yet"))
        self.keep.setVisible(not self._given)
        self._show_places()

    def set_locked(self, locked: bool) -> None:
        self._locked = locked
        for row in self._rows.values():
            row.setEnabled(not locked)
        self.keep.setEnabled(not locked)

    def first_part(self) -> QWidget:
        return self.rows[0]

    @property
    def rows(self) -> list[OrderRow]:
        """The lines in the order in which they stand."""
        return [self._rows[choice] for choice in self._order]

    @property
    def shown(self) -> tuple[str, ...]:
        """The order on screen as an answer: nothing as long as nobody gave it."""
        return tuple(self._order) if self._given else ()

    def _make_row(self, media: Media, choice: Choice) -> OrderRow:
        row = OrderRow(self._theme, media, choice.html, language=self._language)
        row.spoken = choice.spoken
        row.setObjectName(f"order_{choice.id}")
        row.up.clicked.connect(self._on_up)
        row.down.clicked.connect(self._on_down)
        row.gone.connect(self._on_gone)
        row.shifted.connect(self._on_shifted)
        row.lift_asked.connect(self._on_lift_asked)
        row.let_go.connect(self._on_let_go)
        row.dragged.connect(self._on_dragged)
        row.dropped.connect(self._on_dropped)
        return row

    def _lay_rows(self) -> None:
        rows = self.rows
        for at, row in enumerate(rows):
            here = self._list.itemAt(at)
            if here is None or here.widget() is not row:
                self._list.removeWidget(row)
                self._list.insertWidget(at, row)
        for one, other in pairwise(rows):
            QWidget.setTabOrder(one, other)

    def _settle_rows(self) -> None:
        """Now, not with the next event: what is shown as given stands where it was put."""
        self._list.invalidate()
        self.body.activate()

    def _show_places(self) -> None:
        for place, row in enumerate(self.rows, start=1):
            lifted = row.is_lifted and self._lifted_from is not None
            row.show_place(place, len(self._order), given=self._given, lifted=lifted)

    def _move(self, row: QWidget | None, to: int) -> None:
        """Put a line at another place, counted from 0."""
        rows: Sequence[QWidget] = self.rows
        if self._locked or not isinstance(row, OrderRow) or row not in rows or not 0 <= to < len(rows):
            return
        at = rows.index(row)
        order = list(self._order)
        order.insert(to, order.pop(at))
        digits = self._theme.digits
        said = self.tr("{words} moved to position {place} of {total}")
        self.give(order, said.format(words=row.words, place=digits(to + 1), total=digits(len(order))))

    def _index_of(self, row: object) -> int:
        return next((at for at, one in enumerate(self.rows) if one is row), -1)

    @Slot()
    def _on_up(self) -> None:
        row = self.sender().parent()
        self._move(row if isinstance(row, QWidget) else None, self._index_of(row) - 1)

    @Slot()
    def _on_down(self) -> None:
        row = self.sender().parent()
        self._move(row if isinstance(row, QWidget) else None, self._index_of(row) + 1)

    @Slot(int)
    def _on_gone(self, step: int) -> None:
        rows = self.rows
        rows[(self._index_of(self.sender()) + step) % len(rows)].setFocus(Qt.FocusReason.TabFocusReason)

    @Slot(int)
    def _on_shifted(self, step: int) -> None:
        row = self.sender()
        if isinstance(row, OrderRow):
            self._move(row, self._index_of(row) + step)
            row.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _on_lift_asked(self) -> None:
        row = self.sender()
        if isinstance(row, OrderRow) and not self._locked:
            self._lift(row)

    def _lift(self, row: OrderRow) -> None:
        row.is_lifted = not row.is_lifted
        self._lifted_from = (list(self._order), self._given) if row.is_lifted else None
        for other in self.rows:
            other.is_lifted = other is row and row.is_lifted
        self._show_places()
        words = self.tr("{words} picked up. Up and Down move it, Space lets it go, Escape puts it back.")
        announce(self, words.format(words=row.words) if row.is_lifted else row.accessibleName())

    @Slot()
    def _on_let_go(self) -> None:
        row, before = self.sender(), self._lifted_from
        self._lifted_from = None
        if isinstance(row, OrderRow) and before is not None:
            row.is_lifted = False
            order, given = before
            self.give(order if given else (), self.tr("{words} put back").format(words=row.words))

    @Slot(QPoint)
    def _on_dragged(self, at: QPoint) -> None:
        row = self.sender()
        if isinstance(row, OrderRow) and not self._locked:
            row.raise_()
            row.move(row.x(), at.y())
            self.follow(row.mapToGlobal(row.rect().center()))
            self._show_line(row)

    def _show_line(self, row: OrderRow) -> None:
        """Lines stay where they are while one is dragged; a stroke shows where it would go."""
        others = [one for one in self.rows if one is not row]
        to = self._target(row)
        y = others[to].y() - GAP // 2 if to < len(others) else others[-1].geometry().bottom() + GAP // 2
        self._line.setGeometry(row.x(), y - LINE // 2, row.width(), LINE)
        self._line.show()
        self._line.raise_()
        row.raise_()

    def _target(self, row: OrderRow) -> int:
        middle = row.geometry().center().y()
        return sum(1 for one in self.rows if one is not row and one.geometry().center().y() < middle)

    @Slot(QPoint)
    def _on_dropped(self, _at: QPoint) -> None:
        row = self.sender()
        if isinstance(row, OrderRow):
            to = self._target(row)
            self._line.hide()
            self._settle_rows()
            if to != self._index_of(row) or not self._given:
                self._move(row, to)

    @Slot()
    def _on_kept(self) -> None:
        if not self._locked:
            self.rows[0].setFocus(Qt.FocusReason.OtherFocusReason)
            self.give(self._order, self.tr("Answered"))
