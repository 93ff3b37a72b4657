"""The buttons: one filled for the one thing to do next, and the quieter ones. Painted, so that all of them match."""

from enum import StrEnum

import msgspec
from PySide6.QtCore import QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.paint import CHOSEN_EDGE, CONTROL_EDGE, box

GAP = 8


class Kind(StrEnum):
    """How loud a button is."""

    PRIMARY = "primary"
    SECONDARY = "secondary"
    QUIET = "quiet"
    DANGER = "danger"


class Dress(msgspec.Struct, frozen=True):
    """What a button wears in one state."""

    ground: Role | None
    edge: Role | None
    ink: Role
    width: float = CONTROL_EDGE


_DISABLED = Dress(Role.INSET, Role.LINE, Role.INK2)
_DRESSES = {
    Kind.PRIMARY: (
        Dress(Role.ACCENT, None, Role.ON_ACCENT),
        Dress(Role.ACCENT_HOVER, None, Role.ON_ACCENT),
        Dress(Role.ACCENT_PRESS, None, Role.ON_ACCENT),
        _DISABLED,
    ),
    Kind.SECONDARY: (
        Dress(Role.SHEET, Role.EDGE, Role.INK),
        Dress(Role.INSET, Role.EDGE, Role.INK),
        Dress(Role.TINT, Role.ACCENT, Role.INK),
        _DISABLED,
    ),
    Kind.QUIET: (
        Dress(None, None, Role.INK),
        Dress(Role.INSET, None, Role.INK),
        Dress(Role.TINT, None, Role.INK),
        Dress(None, None, Role.INK2),
    ),
    Kind.DANGER: (
        Dress(Role.SHEET, Role.RED, Role.RED),
        Dress(Role.RED_T, Role.RED, Role.RED),
        Dress(Role.RED, Role.RED, Role.SHEET),
        _DISABLED,
    ),
}


class Button(QPushButton):
    """A word, with an icon before or after it; Space and Enter press it."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        *,
        kind: Kind = Kind.SECONDARY,
        icon: str = "",
        icon_after: str = "",
        height: int = 44,
        name: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme, self.kind = theme, kind
        self._icon, self._icon_after, self._height = icon, icon_after, height
        self._is_one_line = False
        self._words, self._chosen_words, self._chosen_role = "", "", Role.ACCENT
        self.setObjectName(name or f"{kind}_button")
        self.setProperty("kind", str(kind))
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.show_text(text)
        theme.watch_focus(self, radius=theme.tokens.radius.control)
        theme.changed.connect(self._restyle)
        self.toggled.connect(self._on_toggled)

    def show_text(self, text: str) -> None:
        """Show another word."""
        self._words = text
        self._name_it()
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str = "", *, after: str = "") -> None:
        """Show other icons, before and after the word."""
        self._icon, self._icon_after = icon, after
        self.updateGeometry()
        self.update()

    def set_toggle(self, role: Role, chosen_text: str = "") -> None:
        """Make it a button that stays down, in the color of its meaning; it keeps its width in both states."""
        self.setCheckable(True)
        self._chosen_role, self._chosen_words = role, chosen_text
        self.updateGeometry()

    @property
    def words(self) -> str:
        """What it says now."""
        return self._chosen_words if self.isChecked() and self._chosen_words else self._words

    # -- size -------------------------------------------------------------------------------------------------------

    def keep_one_line(self) -> None:
        """Never break the word into two lines, as in a bar."""
        self._is_one_line = True
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._font())
        widest = max(metrics.horizontalAdvance(word) for word in (self._words, self._chosen_words))
        return QSize(widest + self._around(), self._theme.grown(self._height))

    def minimumSizeHint(self) -> QSize:
        if not self._is_one_line and self.kind is not Kind.QUIET and " " in self._words:
            metrics = QFontMetrics(self._font())
            longest = max(metrics.horizontalAdvance(word) for word in self._words.split())
            half = metrics.horizontalAdvance(self._words) * 6 // 10
            return QSize(max(longest, half) + self._around(), self.sizeHint().height())
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - self._around()
        fits = self._is_one_line or QFontMetrics(self._font()).horizontalAdvance(self.words) <= room
        lines = 1 if fits else 2
        height = self._theme.grown(self._height) + (lines - 1) * QFontMetrics(self._font()).height()
        if self.minimumHeight() != height:
            self.setMinimumHeight(height)

    def _around(self) -> int:
        icons = sum(self._theme.icon_px(20) + GAP for icon in (self._icon, self._icon_after) if icon)
        return icons + 2 * (12 if self.kind is Kind.QUIET else 18)

    # -- paint ------------------------------------------------------------------------------------------------------

    def dress(self) -> Dress:
        """What it wears now."""
        rest, hover, pressed, disabled = _DRESSES[self.kind]
        if not self.isEnabled():
            return disabled
        if self.isDown():
            return pressed
        if self.isChecked():
            own = self._chosen_role
            return Dress(Role.TINT if own is Role.ACCENT else own.ground, own, own, CHOSEN_EDGE)
        return hover if self.underMouse() else rest

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        self.paint_ground(painter, self.dress())
        self._paint_words(painter, self.dress().ink)

    def paint_ground(self, painter: QPainter, dress: Dress) -> None:
        """The box behind the word."""
        color = self._theme.color
        box(
            painter,
            QRectF(self.rect()),
            radius=self._theme.tokens.radius.control,
            ground=color(dress.ground) if dress.ground else None,
            edge=color(dress.edge) if dress.edge else None,
            width=dress.width,
        )

    def _paint_words(self, painter: QPainter, ink: Role) -> None:
        font = self._font()
        metrics = QFontMetrics(font)
        side = self._theme.icon_px(20) + GAP
        before, after = (side if self._icon else 0), (side if self._icon_after else 0)
        room = self.width() - before - after - 2 * (12 if self.kind is Kind.QUIET else 18)
        needed = metrics.horizontalAdvance(self.words)
        used = min(needed, max(room, 0))
        x = (self.width() - used - before - after) // 2
        painter.setFont(font)
        painter.setPen(self._theme.color(ink))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
        if needed > room:
            flags |= Qt.TextFlag.TextWordWrap
        painter.drawText(self._placed(QRect(x + before, 0, used + 1, self.height())), int(flags), self.words)
        filled = self.isChecked()
        for icon, at in ((self._icon, x), (self._icon_after, x + before + used + GAP)):
            if icon:
                rect = self._placed(QRect(at, 0, side - GAP, self.height()))
                self._theme.paint_icon_in(painter, rect, icon, ink, filled=filled)

    def _placed(self, rect: QRect) -> QRect:
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            return rect
        return QRect(self.width() - rect.right() - 1, rect.top(), rect.width(), rect.height())

    # -- keys -------------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat():
            self.click()
            return
        super().keyPressEvent(event)

    def _font(self) -> QFont:
        return self._theme.font(TextUse.UI_STRONG)

    def _name_it(self) -> None:
        keys = self.shortcut()
        self.setText(self._words.replace("&", "&&"))  # takes the shortcut away
        self.setShortcut(keys)
        self.setAccessibleName(self.words)

    @Slot()
    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()

    @Slot(bool)
    def _on_toggled(self) -> None:
        self.setAccessibleName(self.words)
        self.update()


class IconButton(Button):
    """A square with an icon alone, where a word beside it would only repeat what stands there; its name says it."""

    def sizeHint(self) -> QSize:
        return QSize(self._height, self._height)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QPushButton.resizeEvent(self, event)

    def _paint_words(self, painter: QPainter, ink: Role) -> None:
        self._theme.paint_icon_in(painter, self.rect(), self._icon, ink)
