"""A choice that stands in a line of text: a box to press and a list inside the window."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box, line_of_text, mirrored_rect
from sync.protocol.paper import InlineChoiceInteraction

ROW = 44
PADDING = 14
ARROW = 16
_Index = QModelIndex | QPersistentModelIndex


class _Rows(QStyledItemDelegate):
    """Paints the rows of the list; the chosen one has a check at the end."""

    def __init__(self, theme: Theme, language: str) -> None:
        super().__init__()
        self._theme, self._language = theme, language
        self.chosen = -1

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002 -- Qt's signature
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        font = self._theme.font(TextUse.BODY, language=self._language)
        width = QFontMetrics(font).horizontalAdvance(words) + 2 * PADDING + self._theme.icon_px(20) + 12
        return QSize(width, max(ROW, self._theme.grown(ROW, TextUse.BODY)))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect: QRect = option.rect
        color = self._theme.color
        is_here = bool(option.state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver))
        painter.save()
        if is_here:
            ground = QRectF(rect).adjusted(1, 1, -1, -1)
            box(painter, ground, radius=5, ground=color(Role.TINT), edge=color(Role.ACCENT), width=CONTROL_EDGE)
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        side = self._theme.icon_px(20)
        words = rect.adjusted(PADDING, 0, -PADDING - side - 8, 0)
        font = self._theme.font(TextUse.BODY, language=self._language)
        ink = color(Role.INK if index.row() else Role.INK2)
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        text = str(index.data(Qt.ItemDataRole.DisplayRole))
        place = mirrored_rect(words, rect, mirrored=mirrored)
        line_of_text(painter, place, text, font=font, color=ink, align=align)
        if index.row() == self.chosen and index.row():
            sign = QRect(rect.right() - PADDING - side + 1, rect.top(), side, rect.height())
            sign = mirrored_rect(sign, rect, mirrored=mirrored)
            self._theme.paint_icon_in(painter, sign, "check", Role.ACCENT, size=20)
        painter.restore()


class ChoicePanel(Floating):
    """The list; the first row takes the answer back. Arrows move, Enter and Space pick, a letter jumps, Esc leaves."""

    picked = Signal(int)

    def __init__(self, theme: Theme, anchor: QWidget, words: Sequence[str], *, language: str, name: str) -> None:
        super().__init__(theme, anchor, name="choice_panel")
        self._rows = _Rows(theme, language)
        self.list = QListWidget()
        self.list.setObjectName("choice_panel_list")
        self.list.setAccessibleName(name)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setMouseTracking(True)
        self.list.setItemDelegate(self._rows)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setDragEnabled(False)
        self.list.viewport().setAutoFillBackground(False)
        for text in words:
            self.list.addItem(QListWidgetItem(text))
        self.body.addWidget(self.list)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.installEventFilter(self)

    def open_at(self, index: int) -> None:
        """Open with the row of what is chosen under the focus."""
        self._rows.chosen = index
        self.list.setCurrentRow(index)
        self.open_beside()
        self.list.scrollToItem(self.list.currentItem())
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        rows = [
            self._rows.sizeHint(QStyleOptionViewItem(), self.list.model().index(at, 0))
            for at in range(self.list.count())
        ]
        return QSize(max(row.width() for row in rows) + 26, sum(row.height() for row in rows) + 14)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            match event.key():
                case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Space:
                    self._pick(self.list.currentRow())
                    return True
                case Qt.Key.Key_Tab | Qt.Key.Key_Backtab | Qt.Key.Key_Escape:
                    self.close_panel()
                    return True
        return super().eventFilter(watched, event)

    def _pick(self, row: int) -> None:
        self.close_panel()
        if row >= 0:
            self.picked.emit(row)

    @Slot(QListWidgetItem)
    def _on_clicked(self, item: QListWidgetItem) -> None:
        self._pick(self.list.row(item))


class GapChoice(QPushButton):
    """Shows what is chosen, or "Choose…"; a press opens the list. The wheel scrolls the page and changes nothing."""

    responded = Signal(str, tuple)
    left = Signal()

    def __init__(self, theme: Theme, interaction: InlineChoiceInteraction, *, language: str = "") -> None:
        super().__init__()
        self._theme, self._interaction = theme, interaction
        self._language = language or theme.language
        self._chosen = -1
        self._panel: ChoicePanel | None = None
        self.setObjectName(f"gap_{interaction.response}")
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self.clicked.connect(self._open)
        self._name = ""

    def name_it(self, name: str) -> None:
        """Say which gap this is, for a reader."""
        self._name = name
        self.setAccessibleName(f"{name}, {self.words}")

    def show_response(self, values: Iterable[str]) -> None:
        """Show what is chosen."""
        given = next(iter(values), "")
        ids = [str(choice.id) for choice in self._interaction.choices]
        self._chosen = ids.index(given) if given in ids else -1
        self.setText(self.words.replace("&", "&&"))
        self.name_it(self._name)
        self.update()

    @property
    def words(self) -> str:
        """What stands in the box."""
        return self.tr("Choose…") if self._chosen < 0 else self._interaction.choices[self._chosen].html

    @property
    def choices(self) -> tuple[str, ...]:
        """The words to choose from."""
        return tuple(choice.html for choice in self._interaction.choices)

    @property
    def chosen(self) -> int:
        """Which of them is chosen; -1 for none."""
        return self._chosen

    def choose(self, at: int) -> None:
        """Choose one without opening the list; the chosen one once more takes it back."""
        if self.isEnabled():
            self._on_picked(0 if at == self._chosen else at + 1)

    @property
    def panel(self) -> ChoicePanel | None:
        """The list while it is open."""
        return self._panel

    def settle(self) -> None:
        """Nothing is on the way here: a choice is shown when it is recorded."""

    def set_locked(self, locked: bool) -> None:
        """Let nothing be changed any more, or again."""
        self.setEnabled(not locked)

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        texts = (self.tr("Choose…"), *(choice.html for choice in self._interaction.choices))
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        side = self._theme.icon_px(ARROW)
        return QSize(min(widest + 2 * PADDING + side + 10, 460), max(ROW, self._theme.grown(ROW, TextUse.BODY)))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color, given = self._theme.color, self._chosen >= 0
        edge, width = (Role.ACCENT, CHOSEN_EDGE) if given or self.isDown() else (Role.EDGE, CONTROL_EDGE)
        ground = Role.TINT if given else Role.INSET if self.underMouse() or not self.isEnabled() else Role.SHEET
        radius = self._theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        side = self._theme.icon_px(ARROW)
        words = self.rect().adjusted(PADDING, 0, -PADDING - side - 6, 0)
        place = mirrored_rect(words, self.rect(), mirrored=mirrored)
        align = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        ink = color(Role.INK if given else Role.INK2)
        line_of_text(painter, place, self.words, font=self._font(), color=ink, align=align)
        arrow = QRect(self.width() - PADDING - side, 0, side, self.height())
        arrow = mirrored_rect(arrow, self.rect(), mirrored=mirrored)
        self._theme.paint_icon_in(painter, arrow, "chevron-down", Role.INK2, size=ARROW)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_F4):
            self.click()
            return
        super().keyPressEvent(event)

    def _font(self) -> QFont:
        return self._theme.font(TextUse.BODY, language=self._language)

    @Slot()
    def _open(self) -> None:
        words = (self.tr("Choose…"), *(choice.html for choice in self._interaction.choices))
        self._panel = ChoicePanel(self._theme, self, words, language=self._language, name=self._name)
        self._panel.picked.connect(self._on_picked)
        self._panel.closed.connect(self._on_closed)
        self._panel.open_at(self._chosen + 1)

    @Slot(int)
    def _on_picked(self, row: int) -> None:
        values = (self._interaction.choices[row - 1].id,) if row > 0 else ()
        self.responded.emit(self._interaction.response, values)

    @Slot()
    def _on_closed(self) -> None:
        if self._panel is not None:
            self._panel.deleteLater()
            self._panel = None

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
