"""What the screens before and after the exam share: bar, sheet in the middle, foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import Place
from kiosk.ui.candidate.display import DisplayPanel, LanguagePanel
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Bar, Panel
from kiosk.ui.widgets.topbar import FrontBar


class Foot(Bar):
    """Language, display, help: the same in every corner of the way to the exam."""

    help_asked = Signal()
    language_asked = Signal(str)
    theme_asked = Signal(str)
    text_size_asked = Signal(int)

    def __init__(self, theme: Theme, *, parent: QWidget | None = None) -> None:
        super().__init__(theme, 60, edge="top", name="foot_bar", parent=parent)
        quiet = Kind.QUIET
        name = LANGUAGES.get(theme.language, theme.language)
        self.language = Button(theme, name, kind=quiet, icon="globe", icon_after="chevron-down", name="language_button")
        self.display = Button(theme, self.tr("Display"), kind=quiet, icon="a-large-small", name="display_button")
        self.help = Button(theme, self.tr("Ask for help"), kind=quiet, icon="hand", name="help_button")
        self._languages = LanguagePanel(theme, self.language)
        self._displays = DisplayPanel(theme, self.display)
        for button in (self.language, self.display):
            self.row.addWidget(button)
        self.row.addStretch(1)
        self.row.addWidget(self.help)
        self.language.clicked.connect(self._languages.open_panel)
        self.display.clicked.connect(self._displays.open_panel)
        self.help.clicked.connect(self.help_asked)
        self._languages.chosen.connect(self.language_asked)
        self._displays.theme_chosen.connect(self.theme_asked)
        self._displays.size_chosen.connect(self.text_size_asked)


class FrontPage(QWidget):
    """Bar, one sheet that scrolls where it must, foot; `body` takes what stands on the sheet."""

    def __init__(self, theme: Theme, *, width: int, step: int | None = None, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._width = width
        self.setObjectName(name)
        steps: Sequence[str] = (self.tr("Sign in"), self.tr("Confirm"), self.tr("Instructions"), self.tr("Begin"))
        self.bar = FrontBar(theme, self.tr("Examination"), steps=steps)
        self.bar.show_step(step)
        self.banner = Label(theme, use=TextUse.SMALL, ink=Role.AMBER, name="lock_banner")
        self.banner.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.banner.setMinimumHeight(26)
        self.banner.hide()
        self.panel = Panel(theme, padding=0, name=f"{name}_panel")
        self.foot = Foot(theme)
        self._scroll = ScrollColumn(theme, ground=Role.DESK)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.panel, 100)
        row.addStretch(1)
        self._scroll.body.setContentsMargins(16, 16, 16, 16)
        self._scroll.body.addStretch(1)
        self._scroll.body.addLayout(row)
        self._scroll.body.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self.banner)
        column.addWidget(self._scroll, 1)
        column.addWidget(self.foot)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_place(self, place: Place) -> None:
        """Say where this is, and whether the lock is off."""
        self.bar.show_place(place.seat, place.center)
        is_off = place.lock == "off"
        self.banner.setText(self.tr("Not locked: this window is for trying the program.") if is_off else "")
        self.banner.setVisible(is_off)

    @Slot()
    def _restyle(self) -> None:
        self.panel.setMaximumWidth(round(self._width * self._theme.chrome_factor))


def heading(theme: Theme, text: str, under: str = "", *, name: str = "title") -> tuple[Label, Label]:
    """Return the two lines that a sheet begins with."""
    title = Label(theme, text, use=TextUse.HEAD, wraps=True, name=name)
    second = Label(theme, under, use=TextUse.BODY, ink=Role.INK2, wraps=True, name=f"{name}_under")
    return title, second


def fact_row(theme: Theme, icon: str, title: str, text: str) -> QHBoxLayout:
    """Return a sign with a bold line and a quiet line."""
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(Label(theme, title, use=TextUse.BODY_STRONG, wraps=True))
    words.addWidget(Label(theme, text, ink=Role.INK2, wraps=True))
    row = QHBoxLayout()
    row.setSpacing(14)
    row.addWidget(IconLabel(theme, icon, Role.ACCENT, size=22), 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return row
