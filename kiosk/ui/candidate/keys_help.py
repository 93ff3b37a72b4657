"""F1: which keys do what. It lies over the page and shows nothing of an exam."""

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import own_digits, tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel

WIDTH = 860


def sections() -> list[tuple[str, list[tuple[str, str]]]]:
    """Return the groups of keys with what they do."""
    return [
        (
            tr("Everywhere"),
            [
                ("Tab", tr("to the next control; with Shift to the one before")),
                ("Enter", tr("the filled button, or the one that has the focus")),
                (tr("Space"), tr("presses, ticks, chooses and takes back")),
                ("Esc", tr("closes what is open, takes nothing away")),
                ("F1", tr("this page")),
            ],
        ),
        (
            tr("At a question"),
            [
                ("F6", tr("to the next part of the screen: passage, question, list, buttons")),
                ("F8", tr("reads the question aloud where that is granted; pauses and goes on")),
                ("Alt+L", tr("the question in its next language, where it has several")),
                ("Alt+Q", tr("to the answer, wherever you are")),
                ("A B C …", tr("choose that answer; once more takes it back")),
                ("Ctrl+B, Ctrl+I, Ctrl+U", tr("in an essay with formatting: bold, italic, underlined")),
                (tr("Arrows"), tr("to another answer without choosing it; in grids and lists, too")),
                ("Ctrl+↑ ↓", tr("moves a line that is to be put in order")),
                ("Page Up, Page Down", tr("scroll the question or the passage")),
                ("Alt+N, Alt+P", tr("next and previous question")),
                ("Alt+M", tr("marks the question")),
                ("Alt+Backspace", tr("takes the whole answer back")),
                ("Alt+1 …", tr("opens and closes the tools, from the top")),
                (tr("Number, then Enter"), tr("in the list of questions: to that question")),
            ],
        ),
        (tr("Tools"), _tools()),
        (
            tr("To hear"),
            [
                ("Ctrl+T", tr("the time that is left; hides it and shows it")),
                ("Ctrl+I", tr("where the last answer is saved")),
            ],
        ),
    ]


def _tools() -> list[tuple[str, str]]:
    return [
        ("Alt+0", tr("the list of all tools")),
        (f"Shift+← →, {own_digits(1)} … {own_digits(4)}", tr("highlighter: selects words, then marks them in a color")),
        ("Delete, Ctrl+Z", tr("highlighter: erases, takes the last stroke back")),
        ("↑ ↓, Shift+↑ ↓", tr("line reader: moves it, shows more or fewer lines")),
        ("F7", tr("spelling: to the next word")),
        ("Alt+K", tr("the next keyboard layout, where there are several")),
    ]


class KeysHelp(QFrame):
    """All shortcuts on one sheet, open when it is made; Esc, F1 or the button ends it, the focus is where it was."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme = theme
        self.setObjectName("keys_help")
        self.setAccessibleName(self.tr("Keys"))
        self.close_button = Button(theme, self.tr("Close"), kind=Kind.PRIMARY, height=48, name="keys_help_close")
        self.close_button.clicked.connect(self.close_help)
        self._panel = Panel(theme, padding=32, name="keys_help_panel")
        self._panel.body.addWidget(Label(theme, self.tr("Keys"), use=TextUse.HEAD))
        column = ScrollColumn(theme, ground=Role.SHEET)
        for title, lines in sections():
            column.body.addWidget(Label(theme, title, use=TextUse.TITLE, wraps=True))
            column.body.addLayout(self._lines(lines))
            column.body.addSpacing(14)
        column.body.addStretch(1)
        self._column = column
        self._panel.body.addWidget(column, 1)
        self._panel.body.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignRight)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.addWidget(self._panel, 1, Qt.AlignmentFlag.AlignHCenter)
        self._before: QWidget | None = window.focusWidget()
        window.installEventFilter(self)
        self._fit()
        self.show()
        self.raise_()
        self.close_button.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self.accessibleName())

    def _lines(self, lines: list[tuple[str, str]]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        for row, (keys, words) in enumerate(lines):
            grid.addWidget(Label(self._theme, keys, use=TextUse.UI_STRONG), row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(self._theme, words, wraps=True), row, 1)
        return grid

    @Slot()
    def close_help(self) -> None:
        """Close it for good; keys go where they went before."""
        if self.isHidden():
            return
        self.hide()
        if self._before is not None and shiboken6.isValid(self._before) and self._before.isVisible():
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002 -- Qt's signature
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._fit()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Escape | Qt.Key.Key_F1:
                self.close_help()
            case Qt.Key.Key_PageDown | Qt.Key.Key_Down:
                self._column.page_down()
            case Qt.Key.Key_PageUp | Qt.Key.Key_Up:
                self._column.page_up()
            case _:
                event.accept()  # what lies below hears of no key

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, ARG002 -- Qt's signature
        return True  # there is one control; Tab stays at it

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 -- Qt's signature
        QPainter(self).fillRect(self.rect(), self._theme.color(Role.DESK))

    def _fit(self) -> None:
        self.setGeometry(self.window().rect())
        width = min(round(WIDTH * self._theme.chrome_factor), self.width() - 32)
        self._panel.setFixedWidth(width)


class HelpKey(QObject):
    """F1, wherever the focus is."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._theme, self._window = theme, window
        QShortcut(QKeySequence("F1"), window).activated.connect(self.toggle)

    @property
    def page(self) -> KeysHelp | None:
        """The page while it is open."""
        return next((one for one in self._window.findChildren(KeysHelp) if one.isVisible()), None)

    @Slot()
    def toggle(self) -> None:
        """Open the page, or close it."""
        if not self.close_page():
            KeysHelp(self._theme, self._window)

    def close_page(self) -> bool:
        """Close the page; whether it was open."""
        page = self.page
        if page is not None:
            page.close_help()
        return page is not None
