"""A passage that stands beside one question or several."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.flow.screens import Media
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.richtext import RichLabel
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel, Rule
from sync.protocol.paper import Stimulus


class PassagePanel(Panel):
    """Serif text on a quiet ground: one sees what is source and what is task."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, ground=Role.INSET, padding=0, name="passage")
        self._theme = theme
        self._title = Label(theme, use=TextUse.UI_STRONG, name="passage_title")
        self._range = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="passage_range")
        self._scroll = ScrollColumn(theme)
        self._text: RichLabel | None = None
        self._shown: Stimulus | None = None
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self._title)
        head.addWidget(self._range)
        head.addStretch(1)
        column = QVBoxLayout()
        column.setContentsMargins(24, 20, 14, 12)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(Rule(theme))
        column.addWidget(self._scroll, 1)
        self.body.addLayout(column)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def show_stimulus(self, stimulus: Stimulus | None, numbers: tuple[int, int] | None, *, media: Media) -> None:
        """Show a passage; the same one again keeps its place."""
        if stimulus is None:
            return
        self._title.setText(stimulus.title or self.tr("Read this passage"))
        digits = self._theme.digits
        words = ""
        if numbers is not None:
            first, last = numbers
            pattern = self.tr("for questions {first} to {last}") if first != last else self.tr("for question {first}")
            words = pattern.format(first=digits(first), last=digits(last))
        self._range.setText(words)
        self.setAccessibleName(f"{self._title.text()} {words}".strip())
        if stimulus == self._shown:
            return
        self._shown = stimulus
        if self._text is not None:
            self._scroll.body.removeWidget(self._text)
            self._text.hide()
            self._text.deleteLater()
        self._text = RichLabel(self._theme, media, name="passage_text")
        self._text.show_html(stimulus.html, use=TextUse.PASSAGE, language=stimulus.language)
        self._scroll.body.addWidget(self._text)
        self._scroll.body.addStretch(1)
        self._scroll.to_top()
