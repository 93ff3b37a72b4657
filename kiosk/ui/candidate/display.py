"""Panels inside the window for what a candidate may set: language, colors, text size."""

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.candidate.cards import Card, SizeCard, Swatch
from kiosk.ui.candidate.language_choice import LanguageChoice
from kiosk.ui.candidate.reminder import ReminderButton
from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.translation import tr
from kiosk.ui.widgets.floating import PANEL_EDGE, Floating
from kiosk.ui.widgets.in_sight import RING
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import END, ScrollColumn
from sync.protocol.interface_languages import TAGS


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
        self._offered: tuple[str, ...] = TAGS
        self._choice: LanguageChoice | None = None
        """Made when it is first opened: sixteen languages are in seven scripts, and each loads its faces."""
        self._column = ScrollColumn(theme, ground=Role.SHEET)
        self.body.addWidget(self._column)

    def offer(self, tags: tuple[str, ...]) -> None:
        """Offer these languages."""
        self._offered = tags

    @Slot()
    def open_panel(self) -> None:
        """Open above the button that it belongs to, as high and wide as what is offered."""
        choice = self._made()
        choice.offer(self._offered)
        choice.show_chosen(self._look.language)
        self._fit(choice)
        self.open_beside(200)
        choice.focus_on(self._look.language)

    def _fit(self, choice: LanguageChoice) -> None:
        room = self.room()
        sides, ends = 2 * PANEL_EDGE + RING + END, 2 * PANEL_EDGE + 2 * RING
        choice.arrange(room.width() - sides, room.height() - ends)
        size = choice.minimumSize()
        self._column.setFixedSize(size.width() + RING + END, min(size.height() + 2 * RING, room.height() - 12))

    def _made(self) -> LanguageChoice:
        if self._choice is None:
            self._choice = LanguageChoice(self._look, prefix="language", tells_more=True)
            self._choice.chosen.connect(self._choose)
            self._choice.reached.connect(self._column.show_widget)
            self._column.body.addWidget(self._choice)
        return self._choice

    @Slot(str)
    def _choose(self, code: str) -> None:
        self.close_panel()
        self.chosen.emit(code)


class DisplayPanel(Floating):
    """Colors and text size; what is chosen is seen at once, and can be chosen otherwise. Beside a clock, a reminder."""

    theme_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self, theme: Theme, anchor: QWidget, *, has_clock: bool = True) -> None:
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
        self._reminder = ReminderButton(theme, anchor) if has_clock else None
        if self._reminder is not None:
            self.body.addWidget(self._reminder)
            self._reminder.clicked.connect(self.close_panel)
            self._reminder.clicked.connect(self._reminder.open_choices)

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
        if self._reminder is not None:
            self._reminder.show_wish()
        self.open_beside(480)
        self._sizes.get(self._look.scale, self._sizes[100]).setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose_size(self, percent: int, _checked: bool = False) -> None:
        self.close_panel()
        self.size_chosen.emit(percent)
        QTimer.singleShot(0, self, self.open_panel)  # once the button has its new place

    def _choose_theme(self, name: ThemeName, _checked: bool = False) -> None:
        self.theme_chosen.emit(str(name))
