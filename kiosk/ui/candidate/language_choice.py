"""The languages to choose from, each under its own name and in its own script: easy to find one among many."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget

from kiosk.ui.candidate.cards import MenuRow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from sync.protocol.interface_languages import BY_TAG, InterfaceLanguage

FEW = 4
"""So many stand below each other; more of them in columns."""
GAP = 4


class LanguageRow(MenuRow):
    """A language; where nobody who reads it natively has looked at its words, it says so, in that language."""

    reached = Signal(QWidget)

    def __init__(self, theme: Theme, language: InterfaceLanguage, *, name: str, tells_more: bool) -> None:
        super().__init__(theme, language.name, language=language.tag, name=name, is_narrow=not tells_more)
        self._note = language.unreviewed if tells_more else ""
        self._has_place_for_note = tells_more
        self.setAccessibleDescription(language.unreviewed)

    def sizeHint(self) -> QSize:
        hint, small = super().sizeHint(), QFontMetrics(self._small())
        width = self._start() + 2 * self._after + small.horizontalAdvance(self._note)
        own = QFontMetrics(self._theme.font(TextUse.UI, language=self._language, weight=600)).height()
        height = own + self._small_line + 8 if self._has_place_for_note else own + 8
        return QSize(max(hint.width(), width), max(hint.height(), height))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.reached.emit(self)

    def _paint_words(self, painter: QPainter, rect: QRect, align: Qt.AlignmentFlag) -> None:
        if not self._note:
            super()._paint_words(painter, rect, align)
            return
        height = self.sizeHint().height() - 8
        top = rect.top() + (rect.height() - height) // 2
        above = QRect(rect.left(), top, rect.width(), height - self._small_line)
        below = QRect(rect.left(), above.bottom() + 1, rect.width(), self._small_line)
        super()._paint_words(painter, above, align)
        painter.setFont(self._small())
        painter.setPen(self._theme.color(Role.INK2))
        painter.drawText(below, int(align | Qt.TextFlag.TextDontClip), self._note)

    def _small(self) -> QFont:
        return self._theme.font(TextUse.SMALL, language=self._language)

    @property
    def _small_line(self) -> int:
        return QFontMetrics(self._small()).height()


class LanguageChoice(QWidget):
    """One row a language, in columns that are read downwards; a letter goes to the next language that begins so."""

    chosen = Signal(str)
    reached = Signal(QWidget)
    """The row that the focus came to: where they scroll, it is brought into sight."""

    def __init__(self, theme: Theme, *, prefix: str, tells_more: bool) -> None:
        super().__init__()
        self._theme, self._prefix, self._tells_more = theme, prefix, tells_more
        self._rows: dict[str, LanguageRow] = {}
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.setAccessibleName(self.tr("Language"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def offer(self, tags: Iterable[str]) -> None:
        """Offer these languages, in this order."""
        wanted = [tag for tag in tags if tag in BY_TAG]
        if wanted == list(self._rows):
            return
        for row in self._rows.values():
            row.hide()
            row.setParent(None)
            row.deleteLater()
        self._rows = {tag: self._row(tag) for tag in wanted}
        self._columns = 0

    def show_chosen(self, tag: str) -> None:
        """Show which one is chosen."""
        for code, row in self._rows.items():
            row.setChecked(code == tag)

    def focus_on(self, tag: str) -> None:
        """Put the focus on a language, or on the first."""
        row = self._rows.get(tag) or next(iter(self._rows.values()), None)
        if row is not None:
            row.setFocus(Qt.FocusReason.OtherFocusReason)

    def size_in(self, columns: int) -> QSize:
        """Return how much room they need in so many columns."""
        lines = -(-len(self._rows) // columns) if self._rows else 0
        hints = [row.sizeHint() for row in self._rows.values()]
        height = max((hint.height() for hint in hints), default=0)
        widths = [max(hint.width() for hint in hints[at : at + lines]) for at in range(0, len(hints), max(lines, 1))]
        return QSize(sum(widths) + GAP * max(len(widths) - 1, 0), max(lines * (height + GAP) - GAP, 0))

    def arrange(self, width: int, height: int = 0) -> None:
        """Stand in as few columns as fit a height, none wider than there is room; no height: in as many as fit."""
        fitting = [n for n in range(1, max(2, len(self._rows) + 1)) if n == 1 or self.size_in(n).width() <= width]
        low = [n for n in fitting if self.size_in(n).height() <= height]
        few = len(self._rows) <= FEW
        columns = (low[0] if few else self._pleasing(low)) if low else fitting[-1]
        if columns != self._columns:
            self._columns = columns
            self._lay(columns)
        self.setMinimumSize(self.size_in(columns))

    def _pleasing(self, fitting: list[int]) -> int:
        """Return a number of columns that gives no long ladder."""
        return next((n for n in fitting if n * n * 2 >= len(self._rows)), fitting[-1])

    def keyPressEvent(self, event: QKeyEvent) -> None:
        letter = event.text().casefold()
        found = self._next(letter) if letter.strip() else None
        if found is None:
            super().keyPressEvent(event)
        else:
            found.setFocus(Qt.FocusReason.TabFocusReason)

    def _next(self, letter: str) -> LanguageRow | None:
        tags = list(self._rows)
        here = next((at for at, row in enumerate(self._rows.values()) if row.hasFocus()), -1)
        for tag in (*tags[here + 1 :], *tags[: here + 1]):
            one = BY_TAG[tag]
            if any(name.casefold().startswith(letter) for name in (one.name, one.english, one.tag)):
                return self._rows[tag]
        return None

    def _row(self, tag: str) -> LanguageRow:
        row = LanguageRow(self._theme, BY_TAG[tag], name=f"{self._prefix}_{tag}", tells_more=self._tells_more)
        row.clicked.connect(partial(self._choose, tag))
        row.reached.connect(self.reached)
        return row

    def _lay(self, columns: int) -> None:
        lines = -(-len(self._rows) // columns)
        for at, row in enumerate(self._rows.values()):
            self._grid.removeWidget(row)
            self._grid.addWidget(row, at % lines, at // lines)

    @Slot()
    def _choose(self, tag: str, _checked: bool = False) -> None:
        self.chosen.emit(tag)
