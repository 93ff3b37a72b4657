"""Language, colors and text size, chosen before the clock starts; the page itself is the example."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import ComfortScreen
from kiosk.ui.candidate.acts import in_column
from kiosk.ui.candidate.cards import Card, SizeCard, Swatch
from kiosk.ui.candidate.display import theme_names
from kiosk.ui.candidate.front import SCROLL_BAR, FrontPage, heading
from kiosk.ui.candidate.language_choice import LanguageChoice
from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.in_sight import RING
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import END
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.interface_languages import BY_TAG

ENDS = 22
"""Above and below: with many languages to choose from, the way on is in sight all the same."""


class ComfortPage(FrontPage):
    """Three rows to choose from, a sample that follows at once, and one way on."""

    language_asked = Signal(str)
    theme_asked = Signal(str)
    text_size_asked = Signal(int)
    comfort_settled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=980, step=2, name="comfort")
        later = self.tr("You can change this at any time in the exam.")
        calm = self.tr("No clock is running. Take the time you need.")
        title, under = heading(theme, self.tr("Make it comfortable"), f"{later} {calm}")
        self._languages = LanguageChoice(theme, prefix="comfort", tells_more=False)
        self._unreviewed = Label(theme, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="comfort_unreviewed")
        self._sizes = {percent: SizeCard(theme, percent) for percent in SCALES}
        self._swatches = {name: Swatch(theme, name, words) for name, words in theme_names().items()}
        self._languages.chosen.connect(self.language_asked)
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
        self.inside.addSpacing(8)
        self._add_languages(theme)
        self._add(theme, self.tr("Text size"), list(self._sizes.values()))
        self._add(theme, self.tr("Colors"), list(self._swatches.values()))
        sample = Panel(theme, ground=Role.INSET, padding=0, name="comfort_sample")
        words = QVBoxLayout()
        words.setContentsMargins(20, 10, 20, 10)
        words.addWidget(Label(theme, self.tr("This is how large a question is."), use=TextUse.QUESTION, wraps=True))
        sample.body.addLayout(words)
        foot = self.pair(spacing=18, least=700)
        foot.addWidget(sample, 1)
        foot.addLayout(self.acts.place_for(in_column(self.go)))
        self.inside.addLayout(foot)

    def _add_languages(self, theme: Theme) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Label(theme, self.tr("Language"), use=TextUse.UI_STRONG))
        head.addWidget(self._unreviewed, 1)
        inset = QVBoxLayout()
        inset.setContentsMargins(6, 0, 6, 0)
        inset.addWidget(self._languages)
        self.inside.addLayout(head)
        self.inside.addLayout(inset)

    def _add(self, theme: Theme, title: str, cards: Sequence[Card]) -> None:
        group = QWidget()
        group.setAccessibleName(title)
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 6, 0, 6)
        row.setSpacing(8)
        for card in cards:
            row.addWidget(card, 1)
        self.inside.addWidget(Label(theme, title, use=TextUse.UI_STRONG))
        self.inside.addWidget(group)

    def arrange_own(self) -> None:
        """Let the languages stand in as many columns as the sheet has room for."""
        margins = self.inside.contentsMargins()
        ends = min(margins.top(), ENDS)
        self.inside.setContentsMargins(margins.left(), ends, margins.right(), ends)
        width = min(self.panel.maximumWidth(), self.width() - 2 * SCROLL_BAR)
        self._languages.arrange(width - margins.left() - margins.right() - 12 - RING - END)

    def show_comfort(self, screen: ComfortScreen) -> None:
        """Show what is chosen now."""
        self.show_place(screen.place)
        self._languages.offer(screen.place.languages)
        self.arrange_own()
        self._check()
        self.go.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _check(self) -> None:
        language = BY_TAG.get(self._theme.language)
        self._languages.show_chosen(self._theme.language)
        self._unreviewed.setText("" if language is None else language.unreviewed)
        self._unreviewed.setVisible(language is not None and not language.is_reviewed)
        for percent, card in self._sizes.items():
            card.setChecked(percent == self._theme.scale)
        for name, swatch in self._swatches.items():
            swatch.setChecked(name == self._theme.name)
