"""Practice questions: the real sheet and the real controls; nothing of what is tried is kept."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.sitting import reading
from kiosk.flow.screens import PracticeScreen
from kiosk.ui.candidate.front import NARROW, FrontPage
from kiosk.ui.candidate.practice_items import practice_hint, practice_item, practice_media
from kiosk.ui.items.item_view import ItemView
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Sheet
from sync.protocol.ids import ResponseId

SHEET_WIDTH = 980


class PracticePage(FrontPage):
    """The sheet with one question, what can be tried with it, and the ways back, on and out; keys go to its answer."""

    practiced = Signal(str, tuple)
    practice_turned = Signal(int)
    practice_left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=SHEET_WIDTH, step=2, name="practice")
        self.column.hide()
        self.sheet = Sheet(theme)
        self.item = ItemView(theme, practice_media)
        self._calm = Label(
            theme, self.tr("Practice. Nothing here is scored, timed or kept."), ink=Role.INK2, wraps=True
        )
        self._hint = Note(theme, NoteKind.INFO, name="practice_hint")
        self.back = Button(theme, self.tr("Back"), icon="arrow-left", height=52, name="practice_back")
        self.skip = Button(theme, self.tr("Skip the practice"), kind=Kind.QUIET, height=52, name="practice_skip")
        self.next = Button(
            theme, self.tr("Next"), kind=Kind.PRIMARY, icon_after="arrow-right", height=52, name="practice_next"
        )
        self._shown: tuple[str, int] | None = None
        self._fill(theme)
        self.primary = self.next
        self.item.responded.connect(self.practiced)
        self.back.clicked.connect(partial(self.practice_turned.emit, -1))
        self.next.clicked.connect(partial(self.practice_turned.emit, 1))
        self.skip.clicked.connect(self.practice_left)

    def _fill(self, theme: Theme) -> None:
        self.sheet.body.addWidget(self._calm)
        self.sheet.body.addWidget(self.item, 1)
        hint = QHBoxLayout()
        theme.keep_margins(hint, start=0, top=0, end=20, bottom=12)
        hint.addWidget(self._hint)
        self.sheet.body.addLayout(hint)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.addWidget(self.back)
        self._ways.addStretch(1)
        self._ways.addWidget(self.skip)
        self._ways.addWidget(self.next)
        self._place = QWidget()
        inner = QVBoxLayout(self._place)
        inner.setContentsMargins(24, 16, 24, 12)
        inner.setSpacing(12)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self.sheet, 1000)
        middle.addStretch(1)
        inner.addLayout(middle, 1)
        self._way = QWidget()
        self._way.setLayout(self._ways)
        self._ways.setContentsMargins(6, 6, 6, 6)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._way, 1000)
        foot.addStretch(1)
        inner.addLayout(foot)
        whole = self.layout()
        if isinstance(whole, QVBoxLayout):
            whole.insertWidget(whole.indexOf(self.column) + 1, self._place, 1)

    @property
    def item_id(self) -> str:
        """Which question is shown."""
        return "" if self._shown is None else " ".join(map(str, self._shown))

    def show_practice(self, screen: PracticeScreen) -> None:
        """Show one practice question with what was tried in it."""
        self.show_place(screen.place)
        item = practice_item(screen.kind)
        digits = self._theme.digits
        total = self.tr("of {total}").format(total=digits(screen.total))
        number = digits(screen.at + 1)
        spoken = self.tr("Practice question {number} of {total}")
        self.sheet.show_number(number, total, spoken=spoken.format(number=number, total=digits(screen.total)))
        tried = {ResponseId(name): values for name, values in screen.tried.items()}
        readings = {asked.response: reading(asked, tried.get(asked.response, ())) for asked in item.interactions}
        is_new = self._shown != (screen.kind, screen.at)
        if is_new:  # a control that goes away hands its focus on as if Tab had been pressed, and a ring would appear
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.item.show_item(item, responses=tried, readings=readings, language=self._theme.language)
        self._hint.show_words(NoteKind.INFO, "", practice_hint(screen.kind))
        self.back.setEnabled(screen.at > 0)
        is_last = screen.at == screen.total - 1
        self.skip.setVisible(screen.may_skip and not is_last)
        self.next.show_text(self.tr("I am ready") if is_last else self.tr("Next"))
        if is_new:
            self._shown = (screen.kind, screen.at)
            self.keys.offer(wanted=False)
            self.item.focus_first()

    def arrange_own(self) -> None:
        """Fold the margin where text is large."""
        self.sheet.fold(self._theme.room in NARROW)
        for part in (self.sheet, self._way):
            part.setMaximumWidth(round(SHEET_WIDTH * max(1.0, self._theme.chrome_factor)))
