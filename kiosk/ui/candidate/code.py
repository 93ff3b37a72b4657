"""A center admin decides here with a code from the panel: first what, then the code."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.codes import CodeProblem
from kiosk.flow.screens import CodeScreen
from kiosk.ui.candidate.code_words import action_icon, action_words, problem_words
from kiosk.ui.candidate.front import FrontPage, emptied, heading
from kiosk.ui.candidate.words import seat_name
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field, Numeral
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.codes import grouped
from sync.protocol.offline_codes import Action

MOST_TYPED = 40
AT_MINUTES = frozenset({CodeProblem.AMOUNT})
AT_CODES = frozenset({CodeProblem.INCOMPLETE, CodeProblem.WRONG, CodeProblem.SAME_PERSON, CodeProblem.NOT_ALLOWED})
"""What is said at the fields; the rest stands above them."""


class CodePage(FrontPage):
    """What can be decided as a list; then what the panel has to know, and the code that it gives for it."""

    code_action_picked = Signal(str)
    code_given = Signal(int, tuple)
    code_rechosen = Signal()
    code_left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, name="code")
        self._title, self._under = heading(theme, self.tr("A center admin decides here"))
        self._note = Note(theme, NoteKind.WARN, name="code_note")
        self._choices = QVBoxLayout()
        self._choices.setSpacing(10)
        self.shown = _Shown(theme)
        self.form = _Form(theme)
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
        self.inside.addLayout(self._choices)
        self.inside.addWidget(self._typing)
        self.inside.addSpacing(6)
        self.inside.addLayout(foot)
        self._actions: tuple[Action, ...] | None = None
        self._step: tuple[Action | None, str] = (None, "")
        self.back.clicked.connect(self.code_left)
        self.form.given.connect(self.code_given)
        self.other.clicked.connect(self.code_rechosen)

    def show_code(self, screen: CodeScreen, *, is_new: bool = True) -> None:
        """Show the step that the screen is at; what is being typed stays while it is for the same number."""
        self.show_place(screen.place)
        step = (screen.action, screen.nonce)
        has_moved = is_new or step != self._step
        is_first = screen.action is None
        if has_moved or screen.is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # what hides would hand its focus on, as Tab does
        if has_moved:
            self._step = step
            self.form.forget()
        self._say(screen)
        self._show_choices(screen.actions if is_first else ())
        self._typing.setVisible(not is_first)
        self.other.setVisible(not is_first)
        self.other.setEnabled(not screen.is_busy)
        self.back.kind = Kind.PRIMARY if is_first and not screen.actions else Kind.SECONDARY
        self.back.update()
        self.primary = None if is_first else self.form.use
        if not is_first:
            self.shown.show_numbers(screen)
            self.form.show_form(screen)
        self._focus(screen, has_moved=has_moved)

    def _say(self, screen: CodeScreen) -> None:
        if screen.action is None:
            title = self.tr("A center admin decides here")
            under = self.tr("Your answers and your time stay as they are. What is to be done?")
        else:
            title = action_words(screen.action)
            under = self.tr("Choose this seat and this decision on the panel, and type what is shown here.")
        self._title.setText(title)
        self._under.setText(under)
        self.panel.setAccessibleName(title)
        self.panel.setAccessibleDescription(under)
        problem = screen.problem
        is_above = problem is not None and problem not in AT_CODES and not self._is_at_minutes(screen)
        self._note.setVisible(is_above)
        if problem is not None and is_above:
            self._note.show_words(NoteKind.WARN, *problem_words(screen, self._theme.digits))

    def _is_at_minutes(self, screen: CodeScreen) -> bool:
        return screen.problem in AT_MINUTES and screen.action is Action.ADD_TIME

    def _show_choices(self, actions: tuple[Action, ...]) -> None:
        if actions == self._actions:
            return
        self._actions = actions
        emptied(self._choices)
        for action in actions:
            button = Button(
                self._theme,
                action_words(action),
                kind=Kind.PRIMARY if action is actions[0] else Kind.SECONDARY,
                icon=action_icon(action),
                height=52,
                name=f"code_{action}_button",
            )
            button.setProperty("action", str(action))
            button.clicked.connect(self._on_chosen)
            self._choices.addWidget(button)
            button.show()  # at once: what is not visible yet takes no focus

    def _focus(self, screen: CodeScreen, *, has_moved: bool) -> None:
        if screen.is_busy:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen.action is not None:
            if has_moved or screen.problem is not None:
                self.form.focus_first(screen)
        elif has_moved:
            first = self._choices.itemAt(0)
            button = None if first is None else first.widget()
            (button or self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.code_left.emit()
            return
        super().keyPressEvent(event)

    @Slot()
    def _on_chosen(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.code_action_picked.emit(str(sender.property("action")))


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


class _Form(QWidget):
    """Minutes where time is added, a code, a second one where it takes two people."""

    given = Signal(int, tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._takes_two = self._adds_time = False
        hint = self.tr("Ten letters and digits. Capitals or not, both are fine.")
        self.minutes = Field(theme, self.tr("Minutes to add"), code=True, name="code_minutes")
        self.first = Field(theme, self.tr("Code from the panel"), hint=hint, code=True, name="code_first")
        self.second = Field(theme, self.tr("Code of a second person"), code=True, name="code_second")
        self.use = Button(theme, self.tr("Use the code"), kind=Kind.PRIMARY, height=52, name="code_use_button")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for field in (self.minutes, self.first, self.second):
            column.addWidget(field)
            field.edit.setMaxLength(MOST_TYPED)
            field.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if theme.is_mirrored:
                field.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
            field.entered.connect(self._on_entered)
        column.addWidget(self.use)
        column.addStretch(1)
        self.use.clicked.connect(self._give)

    def show_form(self, screen: CodeScreen) -> None:
        """Show the fields that are asked for, with what is wrong at them."""
        self._takes_two, self._adds_time = screen.takes_two, screen.action is Action.ADD_TIME
        self.minutes.setVisible(self._adds_time)
        self.second.setVisible(self._takes_two)
        most = self._theme.digits(screen.most_minutes)
        self.minutes.show_words(self.tr("Minutes to add"), self.tr("At most {most}.").format(most=most))
        title, text = ("", "") if screen.problem is None else problem_words(screen, self._theme.digits)
        sentence = f"{title} {text}".strip()
        self.minutes.show_error(sentence if screen.problem in AT_MINUTES else "")
        self.first.show_error(sentence if screen.problem in AT_CODES else "")
        self.second.show_error("")
        for field in (self.minutes, self.first, self.second):
            field.edit.setReadOnly(screen.is_busy)
            field.edit.update()
        self.use.setEnabled(not screen.is_busy)
        self.use.show_text(self.tr("Looking at the code…") if screen.is_busy else self.tr("Use the code"))

    def forget(self) -> None:
        """Empty the fields: what was typed belonged to another number."""
        for field in (self.minutes, self.first, self.second):
            field.edit.setText("")

    def focus_first(self, screen: CodeScreen) -> None:
        """Let the next key go where something is missing or wrong."""
        is_minutes = self._adds_time and (screen.problem in AT_MINUTES or not self.minutes.text)
        field = self.minutes if is_minutes else self.first
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    @Slot()
    def _on_entered(self) -> None:
        asked = [
            field for field in (self.minutes, self.first, self.second) if field.isVisible() and not field.text.strip()
        ]
        if asked:
            asked[0].edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._give()

    @Slot()
    def _give(self) -> None:
        minutes = self.minutes.text.strip()
        amount = int(minutes) if self._adds_time and minutes.isdecimal() and len(minutes) <= 4 else 0
        codes = (self.first.text, self.second.text) if self._takes_two else (self.first.text,)
        self.given.emit(amount, codes)
