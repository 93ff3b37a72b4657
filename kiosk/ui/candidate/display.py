"""Panels inside the window for what a candidate may set: language, colors, text size."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.candidate.cards import Card, MenuRow, SizeCard, Swatch
from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import TextUse, ThemeName
from kiosk.ui.translation import LANGUAGES, tr
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import Label


def theme_names() -> dict[ThemeName, str]:
    """Return what each set of colors is called."""
    return {
        ThemeName.LIGHT: tr("Light"),
        ThemeName.CREAM: tr("Cream"),
        ThemeName.BLUE: tr("Blue"),
        ThemeName.DARK: tr("Dark"),
        ThemeName.CONTRAST: tr("Contrast"),
    }


class LanguagePanel(Floating):
    """The languages of the interface, each under its own name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="language_panel")
        self._look = theme
        self._rows: dict[str, MenuRow] = {}
        for code, name in LANGUAGES.items():
            row = MenuRow(theme, name, language=code, name=f"language_{code}")
            row.clicked.connect(partial(self._choose, code))
            self._rows[code] = row
            self.body.addWidget(row)

    @Slot()
    def open_panel(self) -> None:
        """Open above the button that it belongs to."""
        for code, row in self._rows.items():
            row.setChecked(code == self._look.language)
        self.open_beside(200)
        self._rows.get(self._look.language, self._rows["en"]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, code: str, _checked: bool = False) -> None:
        self.close_panel()
        self.chosen.emit(code)


class DisplayPanel(Floating):
    """Colors and text size; what is chosen is seen at once, and can be chosen otherwise."""

    theme_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="display_panel")
        self._look = theme
        self.body.setContentsMargins(18, 14, 18, 16)
        self.body.setSpacing(8)
        self._sizes = {percent: SizeCard(theme, percent) for percent in SCALES}
        for percent, card in self._sizes.items():
            card.clicked.connect(partial(self._choose_size, percent))
        self._swatches = {name: Swatch(theme, name, words) for name, words in theme_names().items()}
        for name, swatch in self._swatches.items():
            swatch.clicked.connect(partial(self._choose_theme, name))
        self._add(self.tr("Text size"), list(self._sizes.values()))
        self.body.addSpacing(6)
        self._add(self.tr("Colors"), list(self._swatches.values()))

    def _add(self, title: str, cards: list[Card]) -> None:
        group = QWidget(self)  # a group of its own: one of each row is chosen
        group.setAccessibleName(title)
        row = QHBoxLayout(group)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(8)
        for card in cards:
            row.addWidget(card, 1)
        self.body.addWidget(Label(self._look, title, use=TextUse.UI_STRONG))
        self.body.addWidget(group)

    @Slot()
    def open_panel(self) -> None:
        """Open beside the button that it belongs to."""
        for percent, card in self._sizes.items():
            card.setChecked(percent == self._look.scale)
        for name, swatch in self._swatches.items():
            swatch.setChecked(name == self._look.name)
        self.open_beside(480)
        self._sizes.get(self._look.scale, self._sizes[100]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_size(self, percent: int, _checked: bool = False) -> None:
        self.close_panel()
        self.size_chosen.emit(percent)
        QTimer.singleShot(0, self, self.open_panel)  # once the button has its new place

    def _choose_theme(self, name: ThemeName, _checked: bool = False) -> None:
        self.theme_chosen.emit(str(name))
