"""A center admin decides here with a code from the panel: first what, then the code."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import CodeScreen
from kiosk.ui.candidate.code_choices import Choices, evidence_words
from kiosk.ui.candidate.code_form import AT_CODES, AT_MINUTES, AT_PEOPLE, AT_REASON, AT_SEAT, CodeForm
from kiosk.ui.candidate.code_words import action_words, problem_words
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.candidate.staff_words import effect_words
from kiosk.ui.candidate.words import seat_name
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Numeral
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.codes import grouped
from sync.protocol.offline_codes import Action


class CodePage(FrontPage):
    """What can be decided as a list; then what the panel has to know, and the code that it gives for it."""

    code_action_picked = Signal(str)
    code_given = Signal(int, tuple, str, str, tuple)
    code_rechosen = Signal()
    code_left = Signal()
    lock_asked = Signal()
    words_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, name="code")
        self._title, self._under = heading(theme, self.tr("A center admin decides here"))
        self._note = Note(theme, NoteKind.WARN, name="code_note")
        self._evidence = Label(theme, wraps=True, name="code_evidence")
        self.choices = Choices(theme)
        self.choices.picked.connect(self.code_action_picked)
        self.choices.lock_asked.connect(self.lock_asked)
        self.choices.words_asked.connect(self.words_asked)
        self.shown = _Shown(theme)
        self.form = CodeForm(theme)
        self._typing = QWidget()
        self._typing.setObjectName("code_typing")
        columns = self.pair(spacing=48, least=720)
        columns.addWidget(self.form, 6)
        columns.addWidget(self.shown, 5, Qt.AlignmentFlag.AlignTop)
        columns.setContentsMargins(0, 0, 0, 0)
        self._typing.setLayout(columns)
        self.back = Button(theme, self.tr("Back"), icon="undo-2", height=52, name="code_back_button")
        self.other = Button(theme, self.tr("Decide something else"), height=52, name="code_other_button")
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back)
        foot.addWidget(self.other)
        foot.addStretch(1)
        self.inside.setSpacing(10)
        self.inside.addWidget(self._title)
        self.inside.addWidget(self._under)
        self.inside.addWidget(self._note)
        self.inside.addSpacing(12)
        self.inside.addWidget(self._evidence)
        self.inside.addWidget(self.choices)
        self.inside.addWidget(self._typing)
        self.inside.addSpacing(6)
        self.inside.addLayout(foot)
        self._step: tuple[Action | None, str] = (None, "")
        self.back.clicked.connect(self.code_left)
        self.form.given.connect(self.code_given)
        self.other.clicked.connect(self.code_rechosen)

    def show_code(self, screen: CodeScreen, *, is_new: bool = True) -> None:
        """Show the step that the screen is at; what is being typed stays while it is for the same number."""
        self.show_place(screen.place)
        step = (screen.action, screen.nonce)
        is_first = screen.action is None
        has_moved = is_new or step != self._step or (is_first and self.choices.are_others(screen))
        if has_moved or screen.is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what hides would hand its focus on, as Tab does
        if has_moved:
            self._step = step
            self.form.forget()
        self._say(screen)
        self.choices.setVisible(is_first)
        if is_first:
            self.choices.show_choices(screen)
        self._typing.setVisible(not is_first)
        self.keys.offer(wanted=not is_first, language="en")
        self.other.setVisible(not is_first)
        self.other.setEnabled(not screen.is_busy)
        is_dead_end = is_first and not (screen.actions or screen.station or screen.opens_by_words)
        self.back.kind = Kind.PRIMARY if is_dead_end else Kind.SECONDARY
        self.back.update()
        self.primary = None if is_first else self.form.use
        if not is_first:
            self.shown.show_numbers(screen)
            self.form.show_form(screen)
        self._focus(screen, has_moved=has_moved)

    def _say(self, screen: CodeScreen) -> None:
        if screen.action is None:
            title = self.tr("A center admin decides here")
            safe = self.tr("The candidate's answers are safe. What is to be done?")
            under = safe if screen.has_attempt else self.tr("What is to be done?")
        else:
            title = action_words(screen.action)
            under = self.tr("Choose this seat and this decision on the panel, and type what is shown here.")
            under = f"{effect_words(screen)} {under}".strip()
        self._title.setText(title)
        self._under.setText(under)
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(under)
        told = evidence_words(screen.evidence) if screen.action in (None, Action.UNLOCK) else ""
        self._evidence.setText(told)
        self._evidence.setVisible(bool(told))
        problem = screen.problem
        at_fields = AT_CODES | AT_REASON | AT_SEAT | AT_PEOPLE
        is_above = problem is not None and problem not in at_fields and not self._is_at_minutes(screen)
        self._note.setVisible(is_above)
        if problem is not None and is_above:
            self._note.show_words(NoteKind.WARN, *problem_words(screen, self._theme.digits))

    def _is_at_minutes(self, screen: CodeScreen) -> bool:
        return screen.problem in AT_MINUTES and screen.action is Action.ADD_TIME

    def _focus(self, screen: CodeScreen, *, has_moved: bool) -> None:
        if screen.is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen.action is not None:
            if has_moved or screen.problem is not None:
                self.form.focus_first(screen)
        elif has_moved:
            (self.choices.first or self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.keys.keyboard is None:
            self.code_left.emit()
            return
        super().keyPressEvent(event)


class _Shown(Panel):
    """What is to be typed into the panel: three groups, and the seat they belong to."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=20, name="code_shown")
        self._seat = Label(theme, use=TextUse.UI_STRONG, wraps=True, name="code_seat")
        grid = QGridLayout()
        grid.setVerticalSpacing(12)
        grid.setHorizontalSpacing(14)
        grid.setColumnStretch(1, 1)
        names = (self.tr("Exam"), self.tr("State"), self.tr("Number"))
        self._values = []
        for line, words in enumerate(names):
            value = Label(theme, use=TextUse.TITLE, code=True, name=f"code_shown_{line + 1}")
            value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(Label(theme, words, use=TextUse.SMALL, ink=Role.INK2))
            row = QHBoxLayout()
            row.addWidget(value)
            row.addStretch(1)
            column.addLayout(row)
            grid.addWidget(Numeral(theme, line + 1), line, 0, Qt.AlignmentFlag.AlignBottom)
            grid.addLayout(column, line, 1)
            self._values.append(value)
        self.body.addWidget(self._seat)
        self.body.addSpacing(8)
        self.body.addLayout(grid)
        self.setAccessibleName(self.tr("What the panel has to know"))

    def show_numbers(self, screen: CodeScreen) -> None:
        """Show them in groups for the eye."""
        self._seat.setText(seat_name(screen.place.seat))
        groups = (grouped(screen.subject, 3, 3), grouped(screen.head, 3, 3), grouped(screen.nonce, 5, 5))
        for value, group in zip(self._values, groups, strict=True):
            value.setText(group)
