"""The notice on personal data: read in one's language, accepted, or asked about."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout

from kiosk.flow.screens import NoticeScreen
from kiosk.ui.candidate.cards import MenuRow
from kiosk.ui.candidate.front import FrontPage, emptied, heading
from kiosk.ui.fonts import is_right_to_left
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import LANGUAGES
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.sheet import Panel
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.welcome import HandCause


class NoticePage(FrontPage):
    """The text on a quiet ground, the languages that it is in, and two ways on: accept, or ask staff first."""

    notice_accepted = Signal()
    notice_language_asked = Signal(str)
    hand_raised = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, step=2, name="notice")
        self._title, self._under = heading(theme, self.tr("How your data is used"))
        self._languages = Wrapping(gap=8)
        self._ground = Panel(theme, ground=Role.INSET, padding=0, name="notice_ground")
        self._words = Label(theme, use=TextUse.LEAD, wraps=True, name="notice_words")
        words = QVBoxLayout()
        words.setContentsMargins(24, 20, 24, 20)
        words.addWidget(self._words)
        self._ground.body.addLayout(words)
        self.yes = Button(
            theme,
            self.tr("I have read this and accept it"),
            kind=Kind.PRIMARY,
            icon_after="arrow-right",
            height=52,
            name="accept_button",
        )
        self.ask = Button(theme, self.tr("Ask staff first"), icon="hand", height=52, name="ask_first_button")
        self._else = Label(
            theme,
            self.tr("You need not accept alone: ask, and a center admin comes to you. Your time has not started."),
            ink=Role.INK2,
            wraps=True,
            name="notice_else",
        )
        self._fill()
        self.primary = self.yes
        self.yes.clicked.connect(self.notice_accepted)
        self.ask.clicked.connect(partial(self.hand_raised.emit, HandCause.QUESTION.value))

    def _fill(self) -> None:
        buttons = self.pair(spacing=12, least=560)
        buttons.addWidget(self.yes)
        buttons.addWidget(self.ask)
        buttons.addStretch(1)
        self.inside.setSpacing(14)
        for part in (self._title, self._under):
            self.inside.addWidget(part)
        self.inside.addLayout(self._languages)
        self.inside.addWidget(self._ground)
        self.inside.addLayout(self.acts.place_for(buttons))
        self.inside.addWidget(self._else)

    def show_notice_page(self, screen: NoticeScreen) -> None:
        """Show the notice in one language."""
        self.show_place(screen.place)
        self._under.setText(screen.exam)
        rtl = is_right_to_left(screen.language)
        self._words.setLayoutDirection(Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight)
        self._words.setText(screen.text)
        emptied(self._languages)
        if len(screen.languages) > 1:
            for code in screen.languages:
                words = LANGUAGES.get(code, code)
                button = MenuRow(self._theme, words, language=code, name=f"notice_{code}")
                button.setChecked(code == screen.language)
                button.clicked.connect(partial(self.notice_language_asked.emit, code))
                self._languages.add(button)
        self.panel.setAccessibleName(self._title.text())
        self.panel.setAccessibleDescription(screen.text)
        self.yes.setFocus(Qt.FocusReason.OtherFocusReason)
