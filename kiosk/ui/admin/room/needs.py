"""What needs somebody now: up to four cards, the most urgent first; kept and refilled, never built anew."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.exam.attention import Attention, Trouble
from kiosk.flow.room.book import Shown
from kiosk.ui.admin.room import texts
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import IconLabel, Label, ShortLabel
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box

CARDS = 4


class Card(QFrame):
    """One seat: what, since when, and the one thing to do."""

    acted = Signal(str, str)
    """The line's key, and its trouble."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._shown: Shown | None = None
        self.setObjectName("needs_card")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sign = IconLabel(theme, "circle-alert", Role.INK, size=22)
        self._seat = Label(theme, use=TextUse.UI_STRONG, name="needs_seat")
        self._what = ShortLabel(theme, use=TextUse.SMALL, name="needs_what")
        self._since = Label(theme, use=TextUse.UI_STRONG, name="needs_since")
        self.button = Button(theme, "", name="needs_act")
        self.button.keep_one_line()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self._seat)
        words.addWidget(self._what)
        row = QHBoxLayout(self)
        row.setSpacing(5)  # the words of the button are longer in some languages; it is not cut
        theme.keep_margins(row, start=12, top=9, end=10, bottom=9)
        row.addWidget(self._sign)
        row.addLayout(words, 1)
        row.addWidget(self._since)
        row.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(240, self._theme.grown(64))

    @property
    def key(self) -> str:
        """Which line it is about."""
        return "" if self._shown is None else self._shown.line.key

    def show_line(self, shown: Shown, now_ms: int) -> None:
        """Show a line; the same words are not said twice."""
        is_new = self._shown is None or (self.key, self._shown.seen.trouble) != (shown.line.key, shown.seen.trouble)
        self._shown = shown
        is_alert = shown.seen.attention is Attention.NOW
        ink = Role.ON_ALERT if is_alert else Role.INK
        self._sign.show_icon(texts.TROUBLES[shown.seen.trouble], ink)
        for label in (self._seat, self._what, self._since):
            label.show_ink(ink)
        seat = shown.line.seat or texts.DASH
        self._seat.setText(tr("Seat {seat}").format(seat=seat))
        self._what.setText(texts.trouble(shown.line, shown.seen.trouble))
        self.show_age(now_ms)
        if is_new:
            self.button.show_text(_verb(shown.seen.trouble))
            self.setAccessibleName(f"{self._seat.text()}, {self._what.text()}, {self._since.text()}")
            self.update()
            if is_alert:
                announce(self, self.accessibleName())

    def show_age(self, now_ms: int) -> None:
        """A second passed."""
        since = 0 if self._shown is None else self._shown.seen.since_ms
        self._since.setText(texts.short(now_ms - since) if since and now_ms else "")

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color
        is_alert = self._shown is not None and self._shown.seen.attention is Attention.NOW
        ground = Role.ALERT if is_alert else Role.SHEET
        edge = None if is_alert else color(Role.INK)
        radius = self._theme.tokens.radius.control
        box(QPainter(self), QRectF(self.rect()), radius=radius, ground=color(ground), edge=edge, width=CHOSEN_EDGE)

    @Slot()
    def _on_clicked(self) -> None:
        if self._shown is not None:
            self.acted.emit(self._shown.line.key, self._shown.seen.trouble)


class NeedsYou(QWidget):
    """The cards, and how many more there are."""

    acted = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("needs_you")
        self.setAccessibleName(self.tr("Needs you"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(10)
        self.cards = tuple(Card(theme) for _ in range(CARDS))
        for card in self.cards:
            card.acted.connect(self.acted)
            self._row.addWidget(card, 1)
        self._more = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="needs_more")
        self._row.addWidget(self._more)
        self._most = CARDS
        self._lines: list[Shown] = []
        self._now_ms = 0
        QShortcut(QKeySequence("Ctrl+J"), self, self._on_next)
        self.show_lines([], 0)

    def show_most(self, most: int) -> None:
        """Show at most so many: there is no room for more."""
        if most != self._most:
            self._most = most
            self.show_lines(self._lines, self._now_ms)

    def show_lines(self, lines: list[Shown], now_ms: int) -> None:
        """Show what needs somebody."""
        self._lines, self._now_ms = lines, now_ms
        for card, line in zip(self.cards, lines[: self._most], strict=False):
            card.show_line(line, now_ms)
        count = self._fitting(min(self._most, len(lines), CARDS))
        for number, card in enumerate(self.cards):
            card.setVisible(number < count)
        more = len(lines) - count
        self._more.setText(self.tr("and %n more", "", more) if more > 0 else "")
        self._more.setVisible(more > 0)
        self.setVisible(bool(lines))

    def _fitting(self, most: int) -> int:
        """How many there is room for: words are longer in some languages, and larger; one there always is."""
        widths = [card.minimumSizeHint().width() + self._row.spacing() for card in self.cards[:most]]
        room = self.width() - self._more.fontMetrics().horizontalAdvance(self.tr("and %n more", "", 99))
        return next((count for count in range(most, 1, -1) if sum(widths[:count]) <= room), min(most, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.show_lines(self._lines, self._now_ms)

    def tick(self, now_ms: int) -> None:
        """A second passed."""
        self._now_ms = now_ms
        for card in self.cards:
            if card.isVisible():
                card.show_age(now_ms)

    @Slot()
    def _on_next(self) -> None:
        for card in self.cards:
            if card.isVisible():
                card.button.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return


def _verb(trouble: Trouble) -> str:
    match trouble:
        case Trouble.COVERED:
            return tr("Unlock")
        case Trouble.STOPPED:
            return tr("Resume")
        case Trouble.HELP:
            return tr("I go")
        case _:
            return tr("Show")
