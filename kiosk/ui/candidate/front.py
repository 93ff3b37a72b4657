"""What the screens before and after the exam share: bar, sheet in the middle, foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLayout, QLineEdit, QVBoxLayout, QWidget

from kiosk.flow.screens import Notice, Place
from kiosk.ui.candidate.acts import ActBar
from kiosk.ui.candidate.display import DisplayPanel, LanguagePanel
from kiosk.ui.candidate.front_keys import FrontKeys
from kiosk.ui.candidate.notices import notice_words
from kiosk.ui.candidate.words import seat_name
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Bar, Panel
from kiosk.ui.widgets.topbar import FrontBar, LiveNotice

NARROW = (Room.TABBED, Room.LEAN)
HELD_IN_SIGHT = (Room.FOLDED, Room.TABBED)
"""Here the buttons stand in a bar of their own; where text is larger still, it would leave too little to be read."""
MARGINS = (48, 40)
NARROW_MARGINS = (24, 14)
"""At the sides, above and below."""
SCROLL_BAR = 14


class Foot(Bar):
    """Language, display, help: the same in every corner of the way to the exam."""

    help_asked = Signal()
    language_asked = Signal(str)
    theme_asked = Signal(str)
    text_size_asked = Signal(int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, 60, edge="top", side=16, name="foot_bar", parent=parent)
        self.setAccessibleName(self.tr("Language, display, help"))
        quiet = Kind.QUIET
        name = LANGUAGES.get(theme.language, theme.language)
        self.language = Button(theme, name, kind=quiet, icon="globe", icon_after="chevron-down", name="language_button")
        self.language.setAccessibleName(self.tr("Language: {name}").format(name=name))
        self.display = Button(theme, self.tr("Display"), kind=quiet, icon="a-large-small", name="display_button")
        self.keys = Button(theme, self.tr("Keyboard"), kind=quiet, icon="keyboard", name="keyboard_button")
        self.keys.setAccessibleName(self.tr("Keyboard on the screen"))
        self.help = Button(theme, self.tr("Ask for help"), kind=quiet, icon="hand", name="help_button")
        self.notice = LiveNotice(theme)
        self._languages = LanguagePanel(theme, self.language)
        self._displays = DisplayPanel(theme, self.display, has_clock=False)
        for button in (self.language, self.display, self.keys):
            self.row.addWidget(button)
        self.row.addWidget(self.notice, 1000)
        self.row.addStretch(1)
        self.row.addWidget(self.help)
        self.language.clicked.connect(self._languages.open_panel)
        self.display.clicked.connect(self._displays.open_panel)
        self.help.clicked.connect(self.help_asked)
        self.notice.closed.connect(self._put_away)
        self._languages.chosen.connect(self.language_asked)
        self._displays.theme_chosen.connect(self.theme_asked)
        self._displays.size_chosen.connect(self.text_size_asked)

    def offer(self, languages: tuple[str, ...]) -> None:
        """Let candidates choose from these languages; where there is but one, there is nothing to choose."""
        self._languages.offer(languages)
        self.language.setVisible(len(languages) > 1)

    @Slot()
    def _put_away(self) -> None:
        self.notice.hide()
        self.help.setFocus(Qt.FocusReason.OtherFocusReason)


class FrontPage(QWidget):
    """Bar, one sheet that scrolls where it must, foot; `inside` takes what stands on the sheet.

    Enter presses `primary` wherever the focus is outside a text or another button; Page Up and Page Down scroll.
    """

    def __init__(self, theme: Theme, *, width: int, step: int | None = None, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self._pairs: list[tuple[QBoxLayout, int]] = []
        self.primary: Button | None = None
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # keys work with no control chosen, and Tab goes to the first
        self.bar = FrontBar(theme, self.tr("Examination"), steps=self._steps())
        self.bar.show_step(step)
        self.banner = Banner(theme)
        self.panel = Panel(theme, padding=0, name=f"{name}_panel")
        self.inside = QVBoxLayout()
        self.panel.body.addLayout(self.inside)
        self.foot = Foot(theme)
        self.column = ScrollColumn(theme, ground=Role.DESK)
        self.acts = ActBar(theme, page=self)
        row = QHBoxLayout()
        row.addSpacing(
            SCROLL_BAR
        )  # what scrolls keeps a place for its bar at the end: so the sheet stands in the middle
        row.addStretch(1)
        row.addWidget(self.panel, 100)
        row.addStretch(1)
        self.column.body.addStretch(1)
        self.column.body.addLayout(row)
        self.column.body.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.bar)
        whole.addWidget(self.banner)
        whole.addWidget(self.column, 1)
        whole.addWidget(self.acts)
        whole.addWidget(self.foot)
        self.keys = FrontKeys(theme, self, panel=self.panel, column=whole, button=self.foot.keys)
        self.keys.turned.connect(self.arrange)
        theme.changed.connect(self.arrange)

    def _steps(self) -> Sequence[str]:
        return (
            self.tr("Sign in"),
            self.tr("Confirm"),
            self.tr("Prepare"),
            self.tr("Instructions"),
            self.tr("Begin"),
        )

    def pair(self, *, spacing: int, least: int) -> QBoxLayout:
        """Return a row for two columns; where text is so large that they need more room, they stand below each other.

        `least` is the width in px that both need at 100 %.
        """
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(spacing)
        self._pairs.append((row, least))
        return row

    def drop_pairs(self) -> None:
        """Forget the rows of two columns: what stood in them is gone."""
        self._pairs.clear()

    def show_place(self, place: Place, *, is_news: bool = True) -> None:
        """Say where this is, and whether the lock is off; what is read already stays where it is, unless `is_news`."""
        self.bar.show_place(seat_name(place.seat), place.center)
        self.foot.offer(place.languages)
        self.banner.setVisible(place.lock == "off")
        self.foot.notice.hide()
        if is_news:
            self.column.to_top()

    def show_notice(self, notice: Notice | None) -> None:
        """Say something in the free part of the foot, or put it away."""
        if notice is None:
            self.foot.notice.hide()
            return
        self.foot.notice.show_words(*notice_words(notice))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.isAutoRepeat()
        primary = self.primary
        in_text = isinstance(self.focusWidget(), QLineEdit)
        if is_enter and not in_text and primary is not None and primary.isVisible() and primary.isEnabled():
            primary.click()
        elif event.key() == Qt.Key.Key_Escape and self.keys.put_away():
            pass
        elif not self.column.take_key(event):
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.keys.begin()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Arrange everything by the room there is."""
        is_narrow = self._theme.room in NARROW
        self.panel.setMaximumWidth(round(self._width * self._theme.chrome_factor))
        sides, ends = NARROW_MARGINS if is_narrow else MARGINS
        self.inside.setContentsMargins(sides, ends, sides, ends)
        self._turn_pairs((self.width() - 2 * sides) / self._theme.chrome_factor)
        self.acts.hold(self._theme.room in HELD_IN_SIGHT and self.keys.keyboard is None)
        self.arrange_own()

    def _turn_pairs(self, room: float) -> None:
        for pair, least in self._pairs:
            kinds = QBoxLayout.Direction
            pair.setDirection(kinds.LeftToRight if room >= least else kinds.TopToBottom)

    def arrange_own(self) -> None:
        """Arrange what only this page has; called whenever room, text size or colors changed."""


class Banner(QFrame):
    """Says that nothing is locked: everybody has to see it, and nobody to act on it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("lock_banner")
        words = self.tr("Not locked: this window is for trying the program.")
        self.setAccessibleName(words)
        label = Label(theme, words, use=TextUse.SMALL, ink=Role.AMBER, weight=600)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 5, 16, 6)
        row.setSpacing(8)
        row.addStretch(1)
        row.addWidget(IconLabel(theme, "info", Role.AMBER, size=16))
        row.addWidget(label)
        row.addStretch(1)
        self.hide()
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        QPainter(self).fillRect(self.rect(), self._theme.color(Role.AMBER_T))


def heading(theme: Theme, text: str, under: str = "", *, name: str = "title") -> tuple[Label, Label]:
    """Return the two lines that a sheet begins with."""
    title = Label(theme, text, use=TextUse.HEAD, wraps=True, name=name)
    second = Label(theme, under, use=TextUse.LEAD, ink=Role.INK2, wraps=True, name=f"{name}_under")
    return title, second


def fact_row(theme: Theme, icon: str, title: str, text: str, *, role: Role = Role.ACCENT) -> QHBoxLayout:
    """Return a sign with a bold line and a quiet line."""
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Label(theme, title, use=TextUse.LEAD_STRONG, wraps=True))
    if text:
        words.addWidget(Label(theme, text, ink=Role.INK2, wraps=True))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconLabel(theme, icon, role, size=22), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row


def emptied(layout: QLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.setParent(None)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            emptied(inner)
