"""The bars at the top: one for the exam, one for the way to it and out of it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.battery import BatteryMark
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import IconLabel, Label, ShortLabel
from kiosk.ui.widgets.note import TONES, NoteKind
from kiosk.ui.widgets.paint import CHOSEN_EDGE, box
from kiosk.ui.widgets.saving import SaveMark
from kiosk.ui.widgets.sheet import Bar
from kiosk.ui.widgets.steps import Steps
from kiosk.ui.widgets.timer import Timer

BESIDE_A_NOTICE = 140
"""Most that the names of exam and section take while something is said beside them, at 100 %."""
WIDEST = 16_777_215
"""Qt's own limit of a width: none."""


class Emblem(QLabel):
    """The mark in the corner: sheet, margin rule, bubbles."""

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("emblem")
        self.setFixedSize(28, 34)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        painter = QPainter(self)
        color = self._theme.color
        box(painter, QRectF(1, 1, 26, 32), radius=6, ground=color(Role.SHEET), edge=color(Role.INK), width=2)
        mirrored = self._theme.is_mirrored
        painter.fillRect(QRectF(19 if mirrored else 8, 3, 1.6, 28), color(Role.MARGIN))
        x = 6.5 if mirrored else 13.5
        box(painter, QRectF(x, 7, 8, 8), radius=3.2, ground=None, edge=color(Role.INK), width=1.6)
        box(painter, QRectF(x, 19, 8, 8), radius=4, ground=color(Role.INK), edge=None)


class LiveNotice(QFrame):
    """Said in the free part of the top bar until OK, never over the question; what is too long opens when asked."""

    closed = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._role = Role.GREEN
        self.setObjectName("live_notice")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._icon = IconLabel(theme, "timer", Role.GREEN, size=22)
        self._title = ShortLabel(theme, use=TextUse.UI_STRONG, name="notice_title")
        self._text = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="notice_text")
        self.button = Button(theme, self.tr("OK"), name="notice_ok")
        self.whole = WholeNotice(theme, self.button)
        for label in (self._title, self._text):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        row = QHBoxLayout(self)
        row.setSpacing(12)
        theme.keep_margins(row, start=16, top=4, end=6, bottom=4)
        row.addWidget(self._icon)
        row.addLayout(words, 1)
        row.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        self.whole.closed.connect(self._on_read)
        theme.changed.connect(self._name_button)
        self.hide()

    def show_words(self, kind: NoteKind, title: str, text: str) -> None:
        """Say it, to the eye and to a reader."""
        self._role = TONES[kind].role
        self._icon.show_icon(TONES[kind].icon, self._role)
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self.setAccessibleName(f"{title}. {text}")
        self.show()
        self._name_button()
        announce(self, f"{title}. {text}")

    @property
    def is_cut(self) -> bool:
        """Whether there is no room for all of it."""
        return any(label.is_cut for label in (self._title, self._text) if not label.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_button()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(486, self._theme.grown(54))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        color = self._theme.color
        radius = self._theme.tokens.radius.control
        ground, edge = color(Role.SHEET), color(self._role)
        box(QPainter(self), QRectF(self.rect()), radius=radius, ground=ground, edge=edge, width=CHOSEN_EDGE)

    @Slot()
    def _name_button(self) -> None:
        self.button.show_text(self.tr("Read…") if self.is_cut else self.tr("OK"))
        self.update()

    @Slot()
    def _on_clicked(self) -> None:
        if self.is_cut:
            self.whole.open_with(self._title.text(), self._text.text())
        else:
            self.closed.emit()

    @Slot()
    def _on_read(self) -> None:
        if self.isVisible():
            self.closed.emit()


class WholeNotice(Floating):
    """All of a notice that is too long for its bar; closing it puts the notice away."""

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="whole_notice")
        self._look = theme
        self._title = Label(theme, use=TextUse.UI_STRONG, wraps=True, name="whole_notice_title")
        self._text = Label(theme, wraps=True, name="whole_notice_text")
        self._ok = Button(theme, self.tr("OK"), name="whole_notice_ok")
        self.body.setContentsMargins(18, 14, 18, 14)
        self.body.setSpacing(8)
        self.body.addWidget(self._title)
        self.body.addWidget(self._text)
        self.body.addWidget(self._ok, 0, Qt.AlignmentFlag.AlignRight)
        self._ok.clicked.connect(self.close_panel)

    def open_with(self, title: str, text: str) -> None:
        """Show these words, as wide as is good to read."""
        window = self._anchor.window()
        width = min(round(520 * self._look.chrome_factor), window.width() - 32)
        for label, words in ((self._title, title), (self._text, text)):
            label.setFixedWidth(width - 36)
            label.setText(words)
            label.setVisible(bool(words))
        self.open_beside(width)
        self._ok.setFocus(Qt.FocusReason.OtherFocusReason)


class TopBar(Bar):
    """The exam's bar: what is being sat, where the answers are, help, and the time."""

    display_asked = Signal()
    help_asked = Signal()
    notice_closed = Signal()

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, 68, edge="bottom", side=20, name="top_bar", parent=parent)
        self._is_folded = False
        self.setAccessibleName(self.tr("Exam and time"))
        self._title = ShortLabel(theme, use=TextUse.UI_STRONG, name="exam_title")
        self._section = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="section_title")
        self.notice = LiveNotice(theme)
        self.saving = SaveMark(theme)
        quiet = Kind.QUIET
        self.display = Button(theme, self.tr("Display"), kind=quiet, icon="case-sensitive", name="display_button")
        self.help = Button(theme, self.tr("Ask for help"), kind=quiet, icon="hand", name="help_button")
        self.menu = Button(theme, self.tr("Menu"), kind=quiet, icon="menu", name="menu_button")
        self.menu.hide()
        self.timer = Timer(theme)
        self.battery = BatteryMark(theme)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._title)
        words.addWidget(self._section)
        words.addStretch(1)
        self.row.setSpacing(8)
        self.row.addSpacing(4)
        self.row.addLayout(words)
        self.row.addSpacing(4)
        self.row.addWidget(self.notice, 1000)
        self.row.addStretch(1)
        self.row.addWidget(self.saving)
        self.row.addWidget(self.battery)
        self.row.addSpacing(8)
        self.row.addWidget(self.display)
        self.row.addWidget(self.help)
        self.row.addWidget(self.menu)
        self.row.addWidget(self.timer)
        self.display.clicked.connect(self.display_asked)
        self.help.clicked.connect(self.help_asked)
        self.notice.closed.connect(self.notice_closed)

    def show_titles(self, title: str, section: str) -> None:
        """Name the exam and the section."""
        self._title.setText(title)
        self._section.setText(section)
        self._show_titles()

    def show_notice(self, kind: NoteKind, title: str, text: str = "") -> None:
        """Say something in the free part of the bar; where text is large, in place of the titles."""
        self._give_way(round(BESIDE_A_NOTICE * self._theme.chrome_factor))
        self.notice.show_words(kind, title, text)
        self._show_titles()

    def hide_notice(self) -> None:
        """Put the notice away."""
        self.notice.hide()
        self._give_way(WIDEST)
        self._show_titles()

    def _show_titles(self) -> None:
        """Where text is large there is room for them or for a notice."""
        has_room = not self._is_folded or self.notice.isHidden()
        self._title.setVisible(has_room)
        self._section.setVisible(has_room and bool(self._section.text()))

    def _give_way(self, most: int) -> None:
        """The names of exam and section leave room: who comes back is to read that every answer is there."""
        for label in (self._title, self._section):
            label.setMaximumWidth(most)

    def fold(self, folded: bool) -> None:
        """Keep only what fits beside large text: titles, sign of saving, time, and one menu for the buttons."""
        self._is_folded = folded
        self._show_titles()
        self.saving.fold(folded)
        self.battery.fold(folded)
        self.display.setVisible(not folded)
        self.help.setVisible(not folded)
        self.menu.setVisible(folded)


class FrontBar(Bar):
    """The bar before and after the exam: emblem, name, the steps, and the place."""

    def __init__(self, theme: Theme, title: str, *, steps: Sequence[str] = (), parent: QWidget | None = None) -> None:
        super().__init__(theme, 60, edge="bottom", name="front_bar", parent=parent)
        self.emblem = Emblem(theme)
        self._title = Label(theme, title, use=TextUse.UI_STRONG, name="front_title")
        self.steps = Steps(theme, steps)
        self._station = Label(theme, use=TextUse.UI_STRONG, name="station")
        self._center = ShortLabel(theme, ink=Role.INK2, name="center")
        self.battery = BatteryMark(theme)
        start, end = QWidget(self), QWidget(self)
        sides = ((start, (self.emblem, self._title)), (end, (self.battery, self._station, self._center)))
        for side, widgets in sides:
            row = QHBoxLayout(side)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(18 if side is start else 8)
            if side is end:
                row.addStretch(1)
            for widget in widgets:
                row.addWidget(widget)
            if side is start:
                row.addStretch(1)
        self.row.addWidget(start, 1)
        self.row.addWidget(self.steps)
        self.row.addWidget(end, 1)
        self.steps.setVisible(bool(steps))

    def show_place(self, station: str, center: str) -> None:
        """Name the station and the center."""
        self._station.setText(station)
        self._center.setText(center)

    def show_step(self, index: int | None) -> None:
        """Show the step that is being done, or none."""
        self.steps.setVisible(index is not None)
        if index is not None:
            self.steps.show_step(index)
