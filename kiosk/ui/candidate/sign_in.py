"""Two codes from the slip."""

from PySide6.QtCore import QRectF, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.screens import Place, SignInScreen
from kiosk.ui.candidate.acts import in_column
from kiosk.ui.candidate.front import FrontPage, heading
from kiosk.ui.candidate.words import said, sign_in_problem
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field, Numeral
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.codes import grouped, normalized

RULE_AT = 33
CODES = "en"
"""Codes are of Latin letters and digits, whatever the interface speaks."""
EXAMPLE = ("2041-7736", "KX4J9TQM")


class SignInPage(FrontPage):
    """Registration number and access code; beside them a slip that shows which is which."""

    sign_in_asked = Signal(str, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, step=0, name="sign_in")
        self._title, self._under = title, under = heading(theme, self.tr("Sign in"), "")
        self.number = Field(theme, self.tr("Registration number"), number=1, code=True, name="number")
        self.code = Field(
            theme,
            self.tr("Access code"),
            hint=self.tr("Eight letters and digits. Capitals or not, both are fine."),
            number=2,
            code=True,
            name="code",
        )
        self.go = Button(
            theme, self.tr("Continue"), kind=Kind.PRIMARY, icon_after="arrow-right", height=52, name="continue_button"
        )
        self._note = Note(theme, NoteKind.WARN, name="sign_in_note")
        self._note.hide()
        form = QVBoxLayout()
        form.setSpacing(10)
        form.addWidget(title)
        form.addWidget(under)
        form.addWidget(self._note)
        form.addSpacing(4)
        form.addWidget(self.number)
        form.addWidget(self.code)
        form.addSpacing(4)
        form.addLayout(self.acts.place_for(in_column(self.go)))
        self._slip = _Slip(theme)
        columns = self.pair(spacing=64, least=760)
        columns.addLayout(form, 6)
        columns.addLayout(self._side(theme), 5)
        self.inside.addLayout(columns)
        self.primary = self.go
        for field in (self.number, self.code):  # codes run from left to right in every language
            field.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            if theme.is_mirrored:
                field.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.go.clicked.connect(self._ask)
        self.number.entered.connect(self._on_number_entered)
        self.code.entered.connect(self._ask)

    def _side(self, theme: Theme) -> QVBoxLayout:
        side = QVBoxLayout()
        side.setSpacing(16)
        side.addWidget(self._slip)
        self._hint = Label(theme, "", ink=Role.INK2, wraps=True, name="sign_in_hint")
        side.addWidget(self._hint)
        side.addStretch(1)
        return side

    def show_sign_in(self, screen: SignInScreen, *, is_new: bool = True) -> None:
        """Show the fields, with what was wrong; what somebody is typing stays unless the screen `is_new`."""
        self.show_place(screen.place)
        self._slip.show_place(screen.place)
        self.keys.offer(wanted=True, language=CODES)
        if is_new:
            self._forget()
        self._show_words(goes_on=screen.goes_on)
        if screen.number:
            self.number.show_text(screen.number)
        self._show_busy(screen.is_busy)
        self._show_problem(screen.problem, screen.place.zone)
        if not screen.is_busy and (is_new or screen.problem is not None):
            is_number_wrong = screen.problem is None or screen.problem.reason is Reason.UNKNOWN_NUMBER
            first = self.number if is_number_wrong else self.code
            first.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            first.edit.selectAll()

    def _show_words(self, *, goes_on: bool) -> None:
        if goes_on:
            self._title.setText(self.tr("Your exam can go on"))
            self._under.setText(self.tr("Sign in again with the two codes from your candidate slip."))
            self._hint.setText(self.tr("No slip? Raise your hand. Your answers are safe and your clock stands still."))
        else:
            self._title.setText(self.tr("Sign in"))
            self._under.setText(self.tr("Type the two codes from your candidate slip."))
            self._hint.setText(self.tr("No slip? Raise your hand. Nothing is lost and your time has not started."))

    def _show_busy(self, is_busy: bool) -> None:
        if is_busy:  # a button that is disabled hands its focus on, as if Tab had been pressed
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for edit in (self.number.edit, self.code.edit):
            edit.setReadOnly(is_busy)
            edit.update()
        self.go.setEnabled(not is_busy)
        self.go.show_text(self.tr("Looking for you…") if is_busy else self.tr("Continue"))

    def _show_problem(self, problem: Refused | None, zone: str) -> None:
        at_number, at_code = ("", "") if problem is None else sign_in_problem(problem)
        self.number.show_error(at_number)
        self.code.show_error(at_code)
        is_elsewhere = problem is not None and not at_number and not at_code
        self._note.setVisible(is_elsewhere)
        if problem is not None and is_elsewhere:
            saying = said(problem, zone)
            self._note.show_words(NoteKind.WARN, saying.title, saying.text)

    @property
    def typed(self) -> tuple[str, str]:
        """What stands in the two fields."""
        return self.number.text, self.code.text

    def show_typed(self, number: str, code: str) -> None:
        """Put back what was typed, as after a change of language."""
        self.number.show_text(number)
        self.code.show_text(code)

    def _forget(self) -> None:
        """Empty the fields for the next candidate, what undo would bring back included."""
        for field in (self.number, self.code):
            field.edit.setText("")

    @Slot()
    def _on_number_entered(self) -> None:
        if self.code.text.strip():
            self._ask()
        else:
            self.code.edit.setFocus(Qt.FocusReason.TabFocusReason)

    @Slot()
    def _ask(self) -> None:
        if not self.number.text.strip():
            self.number.show_error(self.tr("Type the number that stands on your slip."))
            self.number.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not self.code.text.strip():
            self.code.show_error(self.tr("Type the code that stands on your slip."))
            self.code.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.sign_in_asked.emit(self.number.text.strip(), self.code.text.strip())


class _Slip(Panel):
    """A candidate's slip: an example, or in a demo the real one."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=0, name="slip")
        self._theme = theme
        column = QVBoxLayout()
        theme.keep_margins(column, start=RULE_AT + 18, top=22, end=20, bottom=24)
        self.body.addLayout(column)
        self._head = Label(theme, self.tr("Candidate slip"), use=TextUse.SMALL, ink=Role.INK2, wraps=True)
        number, code = EXAMPLE
        self._number = Label(theme, number, use=TextUse.TITLE, code=True, name="slip_number")
        self._code = Label(theme, grouped(code), use=TextUse.TITLE, code=True, name="slip_code")
        column.addWidget(self._head)
        for place, words, value in (
            (1, self.tr("Registration number"), self._number),
            (2, self.tr("Access code"), self._code),
        ):
            texts = QVBoxLayout()
            texts.setSpacing(2)
            texts.addWidget(Label(theme, words, use=TextUse.SMALL, ink=Role.INK2))
            value.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            # A layout mirrors by the direction of what it places, and a code runs from left to right everywhere.
            start = Qt.AlignmentFlag.AlignRight if theme.is_mirrored else Qt.AlignmentFlag.AlignLeft
            texts.addWidget(value, 0, start)
            row = QHBoxLayout()
            row.addLayout(texts, 1)
            row.addWidget(Numeral(theme, place), 0, Qt.AlignmentFlag.AlignBottom)
            column.addSpacing(14)
            column.addLayout(row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        x = self.width() - RULE_AT if self._theme.is_mirrored else RULE_AT
        QPainter(self).fillRect(QRectF(x, 1, 2, self.height() - 2), self._theme.color(Role.MARGIN))

    def show_place(self, place: Place) -> None:
        """Show the codes to type where this is a demo."""
        is_demo = place.demo_slip is not None
        number, code = place.demo_slip or EXAMPLE
        self._head.setText(self.tr("Your slip for this demo") if is_demo else self.tr("Candidate slip"))
        self._number.setText(number)
        self._code.setText(grouped(normalized(code)))
