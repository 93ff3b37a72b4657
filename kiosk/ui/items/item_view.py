"""One question as it is answered: its texts, pictures, choices and fields in the order of the paper, scrolling."""

from collections.abc import Mapping

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLineEdit, QTextEdit, QVBoxLayout, QWidget

from kiosk.ui.fonts import is_right_to_left
from kiosk.ui.items.answering import Answering
from kiosk.ui.items.choice_list import ChoiceList
from kiosk.ui.items.essay import EssayEditor
from kiosk.ui.items.flow import FlowView
from kiosk.ui.items.item_parts import Control, ItemParts
from kiosk.ui.items.text_entry import TextEntry
from kiosk.ui.theme import Theme
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.scroll import ScrollColumn
from sync.protocol.ids import ResponseId
from sync.protocol.paper import Item

SPACING = 14
BESIDE_FROM = 760

Responses = Mapping[ResponseId, tuple[str, ...]]
Readings = Mapping[ResponseId, str | None]


class ItemView(QWidget):
    """Shows an item and what is recorded for it; it holds no answer. Nothing of an item stays after `empty`."""

    responded = Signal(str, tuple)
    left_field = Signal()
    struck_out = Signal(tuple)
    """Every choice of the item that is struck out now."""

    def __init__(self, theme: Theme, media: Media, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme, self._media = theme, media
        self._shown: tuple[Item, str] | None = None
        self._is_locked = self._is_closed = False
        self._built: ItemParts | None = None
        self._row: QBoxLayout | None = None
        self._host: QWidget | None = None
        self.setObjectName("item_view")
        self.column = ScrollColumn(theme)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.column)
        self.column.scrolled.connect(self._on_scrolled)

    # -- being told -------------------------------------------------------------------------------------------------

    def show_item(
        self,
        item: Item,
        *,
        responses: Responses,
        readings: Readings | None = None,
        language: str = "",
        media: Media | None = None,
    ) -> None:
        """Show an item from its beginning, wherever the focus is put; the same item again only shows its responses."""
        language = item.language or language or self._theme.language
        if self._shown != (item, language):
            self.empty()
            self._media = media or self._media
            self._build(item, language)
            self._shown = (item, language)
        self.show_responses(responses, readings)

    def show_responses(self, responses: Responses, readings: Readings | None = None) -> None:
        """Show what is recorded, and how numbers are read; interactions that are not named have no answer."""
        if self._built is None:
            return
        for response, control in self._built.controls.items():
            values = responses.get(ResponseId(response), ())
            if isinstance(control, FlowView):
                control.show_response(response, values)
            else:
                control.show_response(values)
            if isinstance(control, TextEntry) and readings is not None:
                control.show_reading(readings.get(ResponseId(response)))
        if readings is not None:
            for gaps in self._built.gap_readings:
                gaps.show_readings(readings)

    @property
    def choice_lists(self) -> list[ChoiceList]:
        """The lists of choices that the item has."""
        return [one for one in self.controls if isinstance(one, ChoiceList)]

    @property
    def built(self) -> ItemParts | None:
        """Everything of the item, in its order."""
        return self._built

    def settle(self) -> None:
        """The answer is being taken back: show whatever comes next, also where something was just typed."""
        for control in self.controls:
            if not isinstance(control, ChoiceList):
                control.settle()

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        self._is_locked = locked
        for part in (*self.controls, *(self._built.recordings if self._built else ())):
            part.set_locked(locked)

    def close_for_good(self, is_closed: bool) -> None:
        """Let it be read and scrolled, and nothing in it be pressed or typed; or open it again."""
        self._is_closed = is_closed
        if self._host is not None:
            self._host.setEnabled(not is_closed)

    def empty(self) -> None:
        """Forget the item: no text, picture, answer or undo step of it stays on screen or in a widget."""
        self._shown = self._built = self._row = None
        if self._host is not None:
            self._host.hide()
            self._host.setParent(None)
            self._host.deleteLater()
            self._host = None
        self.column.to_top()

    def focus_first(self) -> None:
        """Put the focus on the first thing to answer."""
        for control in self.controls:
            target: QWidget = control
            if isinstance(control, ChoiceList):
                target = next((row for row in control.rows if row.isChecked()), control.rows[0])
            elif isinstance(control, FlowView):
                target = control.gaps[0]
            elif isinstance(control, Answering | EssayEditor):
                target = control.first_part()
            target.setFocus(Qt.FocusReason.OtherFocusReason)
            return

    # -- keys -------------------------------------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        """Take a letter that chooses, wherever the focus is outside a text; whether it was one."""
        if (
            self._built is None
            or len(self._built.choices) != 1
            or isinstance(self.window().focusWidget(), QLineEdit | QTextEdit)
        ):
            return False
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        return plain and self._built.choices[0].take_letter(event.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.column.take_key(event) and not self.take_key(event):
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # -- building ---------------------------------------------------------------------------------------------------

    def _build(self, item: Item, language: str) -> None:
        built = self._built = ItemParts(self._theme, self._media, item, language)
        ways = Qt.LayoutDirection
        self.column.content.setLayoutDirection(ways.RightToLeft if is_right_to_left(language) else ways.LeftToRight)
        self._host = QWidget()
        self._host.setObjectName("scrolled")
        self._host.setEnabled(not self._is_closed)
        body = QVBoxLayout(self._host)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(SPACING)
        has_essay = False
        for part in built.parts:
            if built.beside is not None and part is built.beside[1]:
                self._row = QBoxLayout(QBoxLayout.Direction.TopToBottom)
                self._row.setSpacing(28)
                self._row.addWidget(built.beside[0], 1)
                self._row.addWidget(part, 1, Qt.AlignmentFlag.AlignTop)
                body.addLayout(self._row)
                continue
            is_essay = isinstance(part, EssayEditor)
            has_essay = has_essay or is_essay
            body.addWidget(part, 1 if is_essay else 0)
        if not has_essay:
            body.addStretch(1)
        self.column.body.addWidget(self._host)
        self._host.show()  # now, not with the next event: the focus can only go to what is visible
        for control in self.controls:
            control.responded.connect(self.responded)
            if isinstance(control, ChoiceList):
                control.struck_out.connect(self._on_struck_out)
                control.chosen_by_key.connect(self.column.show_widget)
            else:
                control.left.connect(self.left_field)
        self.set_locked(self._is_locked)
        self._arrange()

    @property
    def controls(self) -> list[Control]:
        """Everything that takes an answer, in the order of the paper."""
        return list(dict.fromkeys(self._built.controls.values())) if self._built else []

    @Slot()
    def _on_struck_out(self) -> None:
        self.struck_out.emit(tuple(id_ for one in self.choice_lists for id_ in one.struck))

    def _arrange(self) -> None:
        if self._row is not None:
            beside = self.width() >= BESIDE_FROM * self._theme.factor
            self._row.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._say_below()

    @Slot()
    def _on_scrolled(self) -> None:
        self._say_below()
        top = QPoint(0, self.column.area.verticalScrollBar().value())
        for control in self.controls:
            if isinstance(control, Answering):
                control.stick(control.mapFrom(self.column.content, top))

    def _say_below(self) -> None:
        rows = [row for one in self._built.choices for row in one.rows] if self._built else []
        below = sum(1 for row in rows if self.column.is_below(row))
        self.column.more.show_words(self.tr("%n more answer(s) below", "", below) if below else self.tr("More below"))
