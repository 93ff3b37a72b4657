"""What is looked at: chips with live counts, the session, and what is looked for."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from kiosk.ui.admin.room import texts
from kiosk.ui.admin.room.model import Filter
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.field import LineEdit
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text, mirrored_rect
from sync.protocol.slots import SlotState

HEIGHT, GAP = 44, 5
FIND_WIDTH, FOUND_WIDTH = 84, 170


class FilterChip(QPushButton):
    """A sign, a word and a live count."""

    def __init__(self, theme: Theme, words: str, *, icon: str, name: str) -> None:
        super().__init__()
        self._theme, self._words, self._icon, self._count = theme, words, icon, "0"
        self._is_folded = False
        self.setObjectName(name)
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_count(0)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    @property
    def count(self) -> str:
        """How many it would show, as it is written."""
        return self._count

    def show_count(self, count: int) -> None:
        """Show how many it would show."""
        words = texts.number(count)
        if words != self._count or not self.accessibleName():
            self._count = words
            self.setAccessibleName(f"{self._words}, {words}")
            self.updateGeometry()
            self.update()

    def fold(self, is_folded: bool) -> None:
        """Keep sign and count where there is no room for the word: a count is never cut."""
        if is_folded != self._is_folded and self._icon:
            self._is_folded = is_folded
            self.setToolTip(self._words if is_folded else "")
            self._restyle()

    @property
    def whole_width(self) -> int:
        """How wide it is with its word."""
        return self._width_of(f"{self._words} {self._count}")

    def _width_of(self, text: str) -> int:
        metrics = QFontMetrics(self._theme.font(TextUse.SMALL, weight=600, tabular=True))
        icon = self._theme.icon_px(16) + 5 if self._icon else 0
        return metrics.horizontalAdvance(text) + icon + 18

    @property
    def _text(self) -> str:
        return self._count if self._is_folded else f"{self._words} {self._count}"

    def sizeHint(self) -> QSize:
        return QSize(self._width_of(self._text), self._theme.grown(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter, color, theme = QPainter(self), self._theme.color, self._theme
        is_chosen = self.isChecked()
        ground = Role.TINT if is_chosen or self.isDown() else Role.INSET if self.underMouse() else Role.SHEET
        edge, width = (Role.ACCENT, CHOSEN_EDGE) if is_chosen else (Role.EDGE, CONTROL_EDGE)
        radius = theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        inner = self.rect().adjusted(8, 0, -8, 0)
        if self._icon:
            side = theme.icon_px(16)
            place = mirrored_rect(QRect(inner.x(), 0, side, self.height()), inner, mirrored=theme.is_mirrored)
            theme.paint_icon_in(painter, place, self._icon, Role.INK, size=16)
            inner = mirrored_rect(inner.adjusted(side + 5, 0, 0, 0), inner, mirrored=theme.is_mirrored)
        font = theme.font(TextUse.SMALL, weight=600, tabular=True)
        align = Qt.AlignmentFlag.AlignRight if theme.is_mirrored else Qt.AlignmentFlag.AlignLeft
        line_of_text(painter, inner, self._text, font=font, color=color(Role.INK), align=align)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()


class Filters(QWidget):
    """Says what was picked; the model decides what that shows."""

    picked = Signal(object)
    """Filter."""
    looked_for = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("filters")
        self._theme = theme
        self._group = QButtonGroup(self)
        self._chips: dict[Filter, FilterChip] = {}
        self._counts: dict[Filter, int] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        for what in Filter:
            chip = FilterChip(theme, self._words(what), icon=_icon(what), name=f"filter_{what}")
            chip.setProperty("what", str(what))
            chip.setChecked(what is Filter.ALL)
            self._group.addButton(chip)
            self._chips[what] = chip
            row.addWidget(chip)
        self.search = LineEdit(theme, height=HEIGHT, use=TextUse.UI, parent=self)
        self.search.setObjectName("room_find")
        self.search.setPlaceholderText(self.tr("Find"))
        self.search.setAccessibleName(self.tr("Find a name, a number or a seat"))
        self.search.setClearButtonEnabled(True)
        for button in self.search.findChildren(QToolButton):  # Qt's own has a picture and no name
            button.setAccessibleName(self.tr("Clear the search"))
        row.addWidget(self.search, 1)
        self._group.buttonClicked.connect(self._on_picked)
        self.search.textChanged.connect(self.looked_for)
        self.search.textChanged.connect(self._arrange)
        theme.changed.connect(self._arrange)
        self._arrange()
        QShortcut(QKeySequence("Ctrl+F"), self, self._on_find_key)
        QShortcut(QKeySequence("/"), self, self._on_find_key, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def show_counts(self, counts: dict[Filter, int]) -> None:
        """Show how many each would show."""
        if counts == self._counts:
            return
        self._counts = counts
        for what, chip in self._chips.items():
            chip.show_count(counts.get(what, 0))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        """Words give way to what is looked for: a number that is typed is seen whole."""
        find = round((FIND_WIDTH if not self.search.text() else FOUND_WIDTH) * self._theme.chrome_factor)
        self.search.setMinimumWidth(find)
        whole = sum(chip.whole_width + GAP for chip in self._chips.values()) + find
        for chip in self._chips.values():
            chip.fold(whole > self.width())

    def clear(self) -> None:
        """Look at everybody again."""
        self.search.clear()
        self._chips[Filter.ALL].setChecked(True)
        self.picked.emit(Filter.ALL)

    def _words(self, what: Filter) -> str:
        match what:
            case Filter.ALL:
                return self.tr("All")
            case Filter.ATTENTION:
                return self.tr("Needs you")
            case _:
                return texts.slot(_SLOT[what])

    @Slot(object)
    def _on_picked(self, chip: FilterChip) -> None:
        self.picked.emit(Filter(str(chip.property("what"))))

    @Slot()
    def _on_find_key(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()


_SLOT = {
    Filter.ATTEMPTING: SlotState.ATTEMPTING,
    Filter.AVAILABLE: SlotState.AVAILABLE,
    Filter.CONSUMED: SlotState.CONSUMED,
    Filter.NO_SLOT: SlotState.NO_SLOT,
}


def _icon(what: Filter) -> str:
    if what is Filter.ALL:
        return ""
    return "circle-alert" if what is Filter.ATTENTION else texts.SLOTS[_SLOT[what]].icon
