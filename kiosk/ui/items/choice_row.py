"""One choice: a bubble with its letter, what it says, and a check at the end when it is chosen."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from kiosk.ui.items.choice_paint import paint_cover, strike_lines
from kiosk.ui.items.named_choice import NamedChoice
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.document import Media, MediaDocument, line_of, look_of, plain_of
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from kiosk.ui.widgets.richtext import paint_document

BUBBLE = 32
LEAST = 56
SIDE = 14
CHECK = 22


class ChoiceRow(NamedChoice):
    """Shows whether it is chosen, as it is told; a press only says that it was pressed."""

    moved = Signal(int)
    strike_asked = Signal()

    def __init__(self, theme: Theme, media: Media, *, is_single: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._html, self._language = "", ""
        self.spoken: tuple[str, ...] = ()
        """Media in which it is read aloud."""
        self._offers_strike = False
        self._heights: dict[int, int] = {}
        self.document = MediaDocument(media)
        self.setCheckable(True)
        self.setAutoExclusive(is_single)  # what makes it a radio button to a reader
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)

    def show_choice(self, letter: str, html: str, language: str) -> None:
        """Show another choice."""
        self._html, self._language = html, language
        self._restyle()
        self.name_it(letter, plain_of(self.document, html))

    def show_chosen(self, chosen: bool) -> None:
        """Fill the bubble or empty it; what is chosen is never covered."""
        if chosen and self.is_masked:
            self.cover_up(False)
        if chosen == self.isChecked():
            return
        exclusive = self.autoExclusive()
        self.setAutoExclusive(False)  # among exclusive buttons nothing can be taken back
        self.setChecked(chosen)
        self.setAutoExclusive(exclusive)

    def offer_strike(self, offered: bool) -> None:
        """Show a sign at the end that strikes the choice out, or take it away."""
        if offered != self._offers_strike:
            self._offers_strike = offered
            self._heights.clear()
            self.updateGeometry()
            self.update()

    # -- size -------------------------------------------------------------------------------------------------------

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        if width not in self._heights:
            if len(self._heights) > 8:
                self._heights.clear()
            text = self.document.fit(self._text_width(width))
            self._heights[width] = max(round(text) + 14, self._bubble() + 24, LEAST)
        return self._heights[width]

    def sizeHint(self) -> QSize:
        return QSize(420, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        return QSize(160, self.heightForWidth(max(self.width(), 160)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _bubble(self) -> int:
        return round(BUBBLE * self._theme.chrome_factor)

    def _text_width(self, width: int) -> int:
        strike = self._strike_width if self._offers_strike else 0
        return max(40, width - 3 * SIDE - self._bubble() - self._theme.icon_px(CHECK) - strike - 8)

    @property
    def _strike_width(self) -> int:
        return max(44, self._theme.icon_px(CHECK) + SIDE)

    @property
    def strike_area(self) -> QRect:
        """Where a press strikes the choice out instead of choosing it."""
        return self._placed(QRect(self.width() - self._strike_width, 0, self._strike_width, self.height()))

    def _lead(self) -> float:
        extra = line_of(self._theme, self._language or self._theme.language, TextUse.BODY) - 1
        return self.fontMetrics().height() * extra * 0.5

    # -- paint ------------------------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color, chosen = self._theme.color, self.isChecked()
        ground, edge, width = Role.SHEET, Role.LINE, 1.0
        if not self.isEnabled():
            ground = Role.INSET
        elif self.isDown():
            ground, edge, width = Role.TINT, Role.ACCENT, CHOSEN_EDGE
        elif self.underMouse():
            ground, edge = Role.INSET, Role.EDGE
        if chosen:
            ground, edge, width = Role.TINT, Role.ACCENT, CHOSEN_EDGE
        radius = self._theme.tokens.radius.control
        box(painter, QRectF(self.rect()), radius=radius, ground=color(ground), edge=color(edge), width=width)
        self._paint_bubble(painter)
        self._paint_text(painter)
        if chosen:
            side = self._theme.icon_px(CHECK)
            end = self.width() - (self._strike_width if self._offers_strike else SIDE)
            rect = self._placed(QRect(end - side, 0, side, self.height()))
            self._theme.paint_icon_in(painter, rect, "check", Role.ACCENT, size=CHECK)
        if self._offers_strike:
            name = "undo-2" if self.is_struck else "strikethrough"
            self._theme.paint_icon_in(painter, self.strike_area, name, Role.INK2, size=CHECK)

    def _paint_bubble(self, painter: QPainter) -> None:
        side, chosen = self._bubble(), self.isChecked()
        rect = QRectF(self._placed(QRect(SIDE, (self.height() - side) // 2, side, side)))
        radius = (side - 2) / 2 if self.autoExclusive() else 6
        color = self._theme.color
        ground, edge = (Role.ACCENT, Role.ACCENT) if chosen else (Role.SHEET, Role.EDGE)
        box(painter, rect, radius=radius, ground=color(ground), edge=color(edge), width=CHOSEN_EDGE)
        painter.setFont(self._theme.font(TextUse.UI_STRONG, language=self._language))
        faded = self.is_struck or not self.isEnabled()
        painter.setPen(color(Role.ON_ACCENT if chosen else Role.INK2 if faded else Role.INK))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip), self.letter)

    def _paint_text(self, painter: QPainter) -> None:
        width = self._text_width(self.width())
        if self.is_masked:
            whole = self._placed(QRect(2 * SIDE + self._bubble(), 8, width, self.height() - 16))
            mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
            paint_cover(painter, self._theme, whole, self.tr("Covered. Press to show it."), mirrored=mirrored)
            return
        if round(self.document.textWidth()) != width:
            self.document.fit(width)
        height = self.document.size().height() - self._lead()  # Qt leaves a line's extra height below the last one too
        x = self._placed(QRect(2 * SIDE + self._bubble(), 0, width, 1)).x()
        ink = self._theme.color(Role.INK2 if self.is_struck or not self.isEnabled() else Role.INK)
        at = QPointF(x, max((self.height() - height) / 2, 8.0))
        paint_document(painter, self.document, at, ink)
        if self.is_struck:
            painter.setPen(QPen(self._theme.color(Role.INK2), 1.5))
            strike_lines(painter, self.document, at, rise=QFontMetricsF(self.font()).xHeight() * 0.55)

    def _placed(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._offers_strike and self.isEnabled() and self.strike_area.contains(event.position().toPoint()):
            event.accept()
            self.strike_asked.emit()
            return
        super().mousePressEvent(event)

    # -- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.moved.emit(-1)
            case Qt.Key.Key_Down:
                self.moved.emit(1)
            case Qt.Key.Key_X if event.modifiers() == Qt.KeyboardModifier.NoModifier:
                self.strike_asked.emit()
            case Qt.Key.Key_Space:
                super().keyPressEvent(event)
            case _:
                event.ignore()

    @Slot()
    def _restyle(self) -> None:
        ratio = self.devicePixelRatioF()
        look = look_of(self._theme, TextUse.BODY, language=self._language, ratio=ratio)
        self.setFont(look.font)
        self.setLayoutDirection(Qt.LayoutDirection.RightToLeft if look.mirrored else Qt.LayoutDirection.LeftToRight)
        self.document.show_html(self._html, look)
        self._heights.clear()
        self.updateGeometry()
        self.update()
