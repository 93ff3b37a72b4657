"""Language, colors and text size, chosen before the clock starts; the page itself is the example."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import ComfortScreen
from kiosk.ui.candidate.cards import Card, MenuRow, SizeCard, Swatch
from kiosk.ui.candidate.display import theme_names
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.sheet import Panel


class ComfortPage(FrontPage):
    """Three rows to choose from, a sample that follows at once, and one way on."""

    language_asked = Signal(str)
    theme_asked = Signal(str)
    text_size_asked = Signal(int)
    comfort_settled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=980, step=2, name="comfort")
        title, under = heading(
            theme, self.tr("Make it comfortable"), self.tr("You can change this at any time in the exam.")
        )
        self._languages = {
            code: MenuRow(theme, name, language=code, name=f"comfort_{code}") for code, name in LANGUAGES.items()
        }
        self._sizes = {percent: SizeCard(theme, percent) for percent in SCALES}
        self._swatches = {name: Swatch(theme, name, words) for name, words in theme_names().items()}
        for code, button in self._languages.items():
            button.clicked.connect(partial(self.language_asked.emit, code))
        for percent, card in self._sizes.items():
            card.clicked.connect(partial(self.text_size_asked.emit, percent))
        for name, swatch in self._swatches.items():
            swatch.clicked.connect(partial(self.theme_asked.emit, str(name)))
        self.go = Button(
            theme, self.tr("This suits me"), kind=Kind.PRIMARY, icon_after="arrow-right", height=52, name="comfort_go"
        )
        self._fill(theme, title, under)
        self.primary = self.go
        self.go.clicked.connect(self.comfort_settled)
        theme.changed.connect(self._check)

    def _fill(self, theme: Theme, title: Label, under: Label) -> None:
        self.inside.setSpacing(6)
        self.inside.addWidget(title)
        self.inside.addWidget(under)
        self._add(theme, self.tr("Language"), list(self._languages.values()))
        self._add(theme, self.tr("Text size"), list(self._sizes.values()))
        self._add(theme, self.tr("Colors"), list(self._swatches.values()))
        sample = Panel(theme, ground=Role.INSET, padding=0, name="comfort_sample")
        words = QVBoxLayout()
        words.setContentsMargins(20, 10, 20, 10)
        words.addWidget(Label(theme, self.tr("This is how large a question is."), use=TextUse.QUESTION, wraps=True))
        sample.body.addLayout(words)
        self.inside.addWidget(sample)
        self.inside.addSpacing(6)
        foot = self.pair(spacing=18, least=560)
        foot.addWidget(
            Label(theme, self.tr("No clock is running. Take the time you need."), ink=Role.INK2, wraps=True), 1
        )
        foot.addWidget(self.go)
        self.inside.addLayout(foot)

    def _add(self, theme: Theme, title: str, cards: Sequence[Card | MenuRow]) -> None:
        group = QWidget()
        group.setAccessibleName(title)
        row = QHBoxLayout(group)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(8)
        for card in cards:
            row.addWidget(card, 0 if isinstance(card, MenuRow) else 1)
        label = Label(theme, title, use=TextUse.UI_STRONG)
        if isinstance(cards[0], MenuRow):
            row.addStretch(1)
            line = self.pair(spacing=8, least=480)
            line.addWidget(label)
            line.addWidget(group, 1)
            self.inside.addLayout(line)
        else:
            self.inside.addWidget(label)
            self.inside.addWidget(group)

    def show_comfort(self, screen: ComfortScreen) -> None:
        """Show what is chosen now."""
        self.show_place(screen.place)
        self._check()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _check(self) -> None:
        for code, button in self._languages.items():
            button.setChecked(code == self._theme.language)
        for percent, card in self._sizes.items():
            card.setChecked(percent == self._theme.scale)
        for name, swatch in self._swatches.items():
            swatch.setChecked(name == self._theme.name)
