"""The pairs that were made, one below the other, each with a button that takes it apart."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.exam.pairing import Pair
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.button import Button, IconButton
from kiosk.ui.widgets.document import Media
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from kiosk.ui.widgets.richtext import RichLabel

BUTTON = 44
TIE = 34


class Tie(QWidget):
    """What joins the two sides of a pair: a line with a knot at each end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedWidth(TIE)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(TIE, 12)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        middle = self.height() / 2
        paint_tie(QPainter(self), QPointF(5, middle), QPointF(TIE - 5, middle), self._theme.color(Role.ACCENT))


class PairRow(QWidget):
    """One pair; `words` is what a reader hears of it."""

    def __init__(self, theme: Theme, media: Media, sides: tuple[str, str], *, language: str, words: str) -> None:
        super().__init__()
        self._theme, self.words = theme, words
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.setSpacing(12)
        for at, html in enumerate(sides):
            side = RichLabel(theme, media, name="pair_side")
            side.show_html(html, language=language)
            if at:
                row.addWidget(Tie(theme))
            row.addWidget(side, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
        self.apart: Button = IconButton(theme, "", icon="x", height=BUTTON, name="pair_apart", parent=self)
        self.apart.setAccessibleName(self.tr("Take apart: {words}").format(words=words))
        self.apart.setAccessibleDescription(self.tr("Space takes this pair apart."))
        row.addWidget(self.apart)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color, radius = self._theme.color, self._theme.tokens.radius.control
        ground, edge = color(Role.TINT), color(Role.ACCENT)
        box(QPainter(self), QRectF(self.rect()), radius=radius, ground=ground, edge=edge, width=CHOSEN_EDGE)


class PairList(QWidget):
    """All of them; a row that stays is not made anew, so that the focus stays where it is."""

    taken_apart = Signal(str, str)

    def __init__(self, theme: Theme, media: Media, *, language: str, said: Callable[[Pair], str]) -> None:
        super().__init__()
        self._theme, self._media, self._language, self._said = theme, media, language, said
        self._locked = False
        self.rows: dict[Pair, PairRow] = {}
        self.setObjectName("pair_list")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)

    def show_pairs(self, pairs: Sequence[Pair], html_of: Callable[[str], str]) -> None:
        """Show these pairs in this order."""
        for pair in [pair for pair in self.rows if pair not in pairs]:
            row = self.rows.pop(pair)
            if row.apart.hasFocus():
                self._hand_on(row)
            row.hide()
            row.setParent(None)
            row.deleteLater()
        for at, pair in enumerate(pairs):
            if pair not in self.rows:
                sides = (html_of(pair[0]), html_of(pair[1]))
                made = PairRow(self._theme, self._media, sides, language=self._language, words=self._said(pair))
                made.setObjectName(f"pair_{pair[0]}_{pair[1]}")
                made.apart.clicked.connect(self._on_apart)
                made.apart.setEnabled(not self._locked)
                self.rows[pair] = made
            self._column.insertWidget(at, self.rows[pair])
            self.rows[pair].show()  # now, not with the next event: the focus can only go to what is visible
        self.rows = {pair: self.rows[pair] for pair in pairs}
        self.setVisible(bool(self.rows))

    def set_locked(self, locked: bool) -> None:
        """Let nothing be taken apart any more, or again."""
        self._locked = locked
        for row in self.rows.values():
            row.apart.setEnabled(not locked)

    def _hand_on(self, gone: PairRow) -> None:
        """The focus goes to another pair rather than to whatever comes next on the page."""
        left = [row for row in self.rows.values() if row is not gone]
        if left:
            left[-1].apart.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_apart(self) -> None:
        found = [pair for pair, row in self.rows.items() if row.apart is self.sender()]
        for pair in found:
            self.taken_apart.emit(*pair)


def paint_tie(painter: QPainter, start: QPointF, end: QPointF, ink: QColor, *, halo: QColor | None = None) -> None:
    """Paint a line with a knot at each end; on a picture with a halo, so that it is seen whatever is below."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for color, width, knot in ((halo, 7.0, 7.0), (ink, 3.0, 4.5)):
        if color is None:
            continue
        painter.setPen(QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.drawLine(start, end)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(start, knot, knot)
        painter.drawEllipse(end, knot, knot)
    painter.restore()
