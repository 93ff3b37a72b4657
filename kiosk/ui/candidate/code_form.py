"""What an admin types at the seat: minutes, a reason, another seat, a code or two."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kiosk.exam.codes import LONGEST_REASON, CodeProblem
from kiosk.flow.screens import CodeScreen
from kiosk.ui.candidate.code_words import people_words, problem_words
from kiosk.ui.candidate.front import emptied
from kiosk.ui.candidate.staff_words import ready_reasons
from kiosk.ui.theme import Theme
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.switch import Tick
from sync.protocol.offline_codes import Action

MOST_TYPED, MOST_PASSPHRASE, MOST_NAME = 40, 400, 120
AT_MINUTES = frozenset({CodeProblem.AMOUNT})
AT_REASON = frozenset({CodeProblem.REASON})
AT_SEAT = frozenset({CodeProblem.SEAT})
AT_PEOPLE = frozenset({CodeProblem.PERSON})
MOST_SEATS = 12
"""So many names of seats are told; where there are more, staff knows them."""
AT_CODES = frozenset(
    {
        CodeProblem.INCOMPLETE,
        CodeProblem.WRONG,
        CodeProblem.NOT_THEIRS,
        CodeProblem.SAME_PERSON,
        CodeProblem.NOT_ALLOWED,
    }
)
"""What is said at the fields; the rest stands above them."""


class CodeForm(QWidget):
    """Minutes where time is added, a reason where the seat asks for one, a code, and a second one for two people."""

    given = Signal(int, tuple, str, str, tuple)
    """Minutes, what was typed, why, where to, and whose passphrases they are; none: they are codes."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._takes_two = self._adds_time = self._takes_reason = self._moves = False
        self._action: Action | None = None
        self._people: tuple[str, ...] = ()
        self.by_passphrase = Tick(theme, self.tr("My passphrase instead of a code"), name="code_by_passphrase")
        self.by_passphrase.toggled.connect(self._on_way)
        self.minutes = Field(theme, self.tr("Minutes to add"), code=True, name="code_minutes")
        self.reason = Field(theme, self.tr("Reason"), name="code_reason")
        self.seat = Field(theme, self.tr("Seat where the exam goes on"), name="code_to_seat")
        self._ready = QVBoxLayout()
        self._ready.setSpacing(2)
        self.who = Field(theme, self.tr("Your name"), name="code_who")
        self.first = Field(theme, "", code=True, name="code_first")
        self.second_who = Field(theme, self.tr("Name of the second person"), name="code_second_who")
        self.second = Field(theme, "", code=True, name="code_second")
        self.use = Button(theme, self.tr("Use the code"), kind=Kind.PRIMARY, height=52, name="code_use_button")
        self._arrange()
        self._behave()
        self._say_way()

    def _arrange(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self.reason)
        column.addLayout(self._ready)
        for part in (self.seat, self.by_passphrase, self.minutes, self.who, self.first, self.second_who, self.second):
            column.addWidget(part)
        column.addWidget(self.use)
        column.addStretch(1)

    def _behave(self) -> None:
        lengths = {self.reason: LONGEST_REASON, self.who: MOST_NAME, self.second_who: MOST_NAME}
        for field in self._fields:
            field.edit.setMaxLength(lengths.get(field, MOST_TYPED))
            field.entered.connect(self._on_entered)
            if self._theme.is_mirrored and field is not self.reason:
                field.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        for field in (self.minutes, self.first, self.second):
            field.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.use.clicked.connect(self._give)

    def show_form(self, screen: CodeScreen) -> None:
        """Show the fields that are asked for, with what is wrong at them."""
        self._takes_two, self._adds_time = screen.takes_two, screen.action is Action.ADD_TIME
        self._takes_reason, self._moves = screen.takes_reason, screen.action is Action.TRANSFER
        self.seat.setVisible(self._moves)
        self.seat.show_words(self.tr("Seat where the exam goes on"), _seats(screen.seats))
        self.reason.setVisible(self._takes_reason)
        self._show_ready(screen.action)
        self.minutes.setVisible(self._adds_time)
        self.second.setVisible(self._takes_two)
        self.by_passphrase.setVisible(bool(screen.people))
        if not screen.people:
            self.by_passphrase.setChecked(False)
        self._people = screen.people
        self._ask_who()
        most = self._theme.digits(screen.most_minutes)
        self.minutes.show_words(self.tr("Minutes to add"), self.tr("At most {most}.").format(most=most))
        title, text = ("", "") if screen.problem is None else problem_words(screen, self._theme.digits)
        sentence = f"{title} {text}".strip()
        self.minutes.show_error(sentence if screen.problem in AT_MINUTES else "")
        self.first.show_error(sentence if screen.problem in AT_CODES else "")
        self.second.show_error("")
        self.who.show_error(sentence if screen.problem in AT_PEOPLE else "")
        self.seat.show_error(sentence if screen.problem in AT_SEAT else "")
        self.reason.show_error(sentence if screen.problem in AT_REASON else "")
        for field in self._fields:
            field.edit.setReadOnly(screen.is_busy)
            field.edit.update()
        self.use.setEnabled(not screen.is_busy)
        self._say_use(is_busy=screen.is_busy)

    @Slot()
    def _on_way(self) -> None:
        for field in (self.first, self.second):
            field.edit.setText("")
        self._say_way()
        self._ask_who()

    def _ask_who(self) -> None:
        """A passphrase is somebody's: whose it is stands above it."""
        is_secret = self.by_passphrase.isChecked()
        self.who.setVisible(is_secret)
        self.second_who.setVisible(is_secret and self._takes_two)
        if is_secret:
            self.who.show_words(self.tr("Your name"), people_words(self._people))
            self.second_who.show_words(self.tr("Name of the second person"), "")

    def _say_way(self) -> None:
        """Ask for codes, which anybody may see, or for passphrases, which nobody may."""
        is_secret = self.by_passphrase.isChecked()
        if is_secret:
            hint = self.tr("At least 12 characters. It counts for this decision alone.")
            words = (self.tr("Your passphrase"), self.tr("Passphrase of a second person"))
        else:
            hint = self.tr("Ten letters and digits. Capitals or not, both are fine.")
            words = (self.tr("Code from the panel"), self.tr("Code of a second person"))
        mode = QLineEdit.EchoMode.Password if is_secret else QLineEdit.EchoMode.Normal
        for field, label, below in ((self.first, words[0], hint), (self.second, words[1], "")):
            field.show_words(label, below)
            field.edit.setEchoMode(mode)
            field.edit.setMaxLength(MOST_PASSPHRASE if is_secret else MOST_TYPED)
        self._say_use(is_busy=False)

    def _say_use(self, *, is_busy: bool) -> None:
        if self.by_passphrase.isChecked():
            self.use.show_text(self.tr("Looking at the passphrase…") if is_busy else self.tr("Decide"))
        else:
            self.use.show_text(self.tr("Looking at the code…") if is_busy else self.tr("Use the code"))

    def forget(self) -> None:
        """Empty the fields: what was typed belonged to another number."""
        for field in self._fields:
            field.edit.setText("")

    def focus_first(self, screen: CodeScreen) -> None:
        """Let the next key go where something is missing or wrong."""
        is_minutes = self._adds_time and (screen.problem in AT_MINUTES or not self.minutes.text)
        is_reason = self._takes_reason and (screen.problem in AT_REASON or not self.reason.text)
        is_seat = self._moves and (screen.problem in AT_SEAT or not self.seat.text.strip())
        is_who = self.by_passphrase.isChecked() and (screen.problem in AT_PEOPLE or not self.who.text.strip())
        fields = ((is_minutes, self.minutes), (is_reason, self.reason), (is_seat, self.seat), (is_who, self.who))
        field = next((field for is_first, field in fields if is_first), self.first)
        field.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        field.edit.selectAll()

    @Slot()
    def _on_entered(self) -> None:
        asked = [field for field in self._fields if field.isVisible() and not field.text.strip()]
        if asked:
            asked[0].edit.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._give()

    @Slot()
    def _give(self) -> None:
        minutes = self.minutes.text.strip()
        amount = int(minutes) if self._adds_time and minutes.isdecimal() and len(minutes) <= 4 else 0
        codes = (self.first.text, self.second.text) if self._takes_two else (self.first.text,)
        reason = self.reason.text.strip() if self._takes_reason else ""
        names = (self.who.text, self.second_who.text) if self._takes_two else (self.who.text,)
        seat = self.seat.text.strip() if self._moves else ""
        self.given.emit(amount, codes, reason, seat, names if self.by_passphrase.isChecked() else ())

    @property
    def _fields(self) -> tuple[Field, ...]:
        return self.minutes, self.reason, self.seat, self.who, self.first, self.second_who, self.second

    def _show_ready(self, action: Action | None) -> None:
        """Offer what is often the reason: one press fills the field, and it can still be changed."""
        if action is self._action:
            return
        self._action = action
        emptied(self._ready)
        for words in () if action is None else ready_reasons(action):
            button = Button(self._theme, words, kind=Kind.QUIET, height=38, name="code_ready_reason")
            button.setProperty("reason", words)
            button.clicked.connect(self._on_ready)
            self._ready.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.show()

    @Slot()
    def _on_ready(self) -> None:
        sender = self.sender()
        if sender is not None:
            self.reason.edit.setText(str(sender.property("reason")))
            self.first.edit.setFocus(Qt.FocusReason.TabFocusReason)


def _seats(names: tuple[str, ...]) -> str:
    """Return which seats there are, as far as they can be told in a line."""
    told = ", ".join(names[:MOST_SEATS])
    return tr("Seats: {seats}").format(seats=f"{told}, …" if len(names) > MOST_SEATS else told)
