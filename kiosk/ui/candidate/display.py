"""Panels inside the window for what a candidate may set: language, colors, text size."""

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.ui.theme import SCALES, Theme
from kiosk.ui.tokens import Role, TextUse, ThemeName
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import Label


class LanguagePanel(Floating):
    """The languages of the interface, each under its own name."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="language_panel")
        for code, name in LANGUAGES.items():
            icon = "check" if code == theme.language else ""
            button = Button(theme, name, kind=Kind.QUIET, icon=icon, name=f"language_{code}")
            button.clicked.connect(partial(self._choose, code))
            self.body.addWidget(button)

    @Slot()
    def open_panel(self) -> None:
        """Open above the button that it belongs to."""
        self.open_beside(200)

    def _choose(self, code: str, _checked: bool = False) -> None:
        self.close_panel()
        self.chosen.emit(code)


class DisplayPanel(Floating):
    """Colors and text size; what is pressed is seen at once."""

    theme_chosen = Signal(str)
    size_chosen = Signal(int)

    def __init__(self, theme: Theme, anchor: QWidget) -> None:
        super().__init__(theme, anchor, name="display_panel")
        self._look = theme
        self.body.setContentsMargins(14, 12, 14, 14)
        self.body.setSpacing(8)
        self.body.addWidget(Label(theme, self.tr("Text size"), use=TextUse.UI_STRONG))
        self.body.addLayout(self._sizes(theme))
        self.body.addSpacing(4)
        self.body.addWidget(Label(theme, self.tr("Colors"), use=TextUse.UI_STRONG))
        names = {
            ThemeName.LIGHT: self.tr("Light"),
            ThemeName.DARK: self.tr("Dark"),
            ThemeName.CONTRAST: self.tr("High contrast"),
            ThemeName.CREAM: self.tr("Cream"),
            ThemeName.BLUE: self.tr("Blue"),
        }
        for name, words in names.items():
            icon = "check" if name == theme.name else ""
            button = Button(theme, words, kind=Kind.QUIET, icon=icon, name=f"theme_{name}")
            button.clicked.connect(partial(self._choose_theme, name))
            self.body.addWidget(button)

    def _sizes(self, theme: Theme) -> QHBoxLayout:
        row = QHBoxLayout()
        self._smaller = Button(theme, self.tr("Smaller"), icon="minus", name="text_smaller")
        self._larger = Button(theme, self.tr("Larger"), icon="plus", name="text_larger")
        self._size = Label(theme, f"{theme.digits(theme.scale)} %", use=TextUse.UI_STRONG, ink=Role.INK2)
        self._size.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._size.setMinimumWidth(64)
        self._smaller.clicked.connect(partial(self._step, -1))
        self._larger.clicked.connect(partial(self._step, 1))
        for widget in (self._smaller, self._size, self._larger):
            row.addWidget(widget)
        return row

    @Slot()
    def open_panel(self) -> None:
        """Open beside the button that it belongs to."""
        index = SCALES.index(self._look.scale)
        self._smaller.setEnabled(index > 0)
        self._larger.setEnabled(index < len(SCALES) - 1)
        self._size.setText(f"{self._look.digits(self._look.scale)} %")
        self.open_beside(280)

    def _step(self, by: int, _checked: bool = False) -> None:
        index = SCALES.index(self._look.scale) + by
        if 0 <= index < len(SCALES):
            self.close_panel()
            self.size_chosen.emit(SCALES[index])

    def _choose_theme(self, name: ThemeName, _checked: bool = False) -> None:
        self.close_panel()
        self.theme_chosen.emit(str(name))
