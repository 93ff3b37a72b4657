"""The form of one action: what it asks, what will happen, one button. By a code where no network reaches the seat."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.room_line import Line
from kiosk.flow.room.deciding import Order, Outcome
from kiosk.ui.admin.room import acts
from kiosk.ui.admin.room.acts import Act, Asks
from kiosk.ui.candidate.cause_words import candidate_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Panel
from kiosk.ui.widgets.switch import Tick
from sync.protocol.codes import grouped
from sync.protocol.deciding import KINDS, MOST_TEXT, Do
from sync.protocol.time_budget import Category

MOST_MINUTES = 480


class ActForm(Panel):
    """Asks, and says what was asked for; it does nothing by itself."""

    decided = Signal(object)
    """Order."""
    code_asked = Signal(object, str)
    """Order, and what the seat shows."""
    closed = Signal()

    def __init__(self, theme: Theme, act: Act, lines: tuple[Line, ...], *, is_for_all: bool = False) -> None:
        super().__init__(theme, ground=Role.TINT, padding=16, name=f"act_{act.do}")
        self._act, self._lines, self._is_for_all = act, lines, is_for_all
        self._theme_of = theme
        self._is_online = True
        words = acts.title_for_all(act.do) if is_for_all else acts.title(act.do)
        self.setAccessibleName(words)
        head = QHBoxLayout()
        head.addWidget(IconLabel(theme, act.icon))
        head.addWidget(Label(theme, words, use=TextUse.UI_STRONG, wraps=True, name="act_title"), 1)
        self.close_button = Button(theme, self.tr("Close"), kind=Kind.QUIET, height=32, name="act_close")
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self._make_fields()
        self.will = Label(theme, "", ink=Role.INK2, wraps=True, name="act_will")
        self.body.addWidget(self.will)
        self._make_code()
        self.told = Note(theme, NoteKind.INFO, name="act_told")
        self.told.hide()
        self.body.addWidget(self.told)
        self.go = Button(theme, words, kind=Kind.PRIMARY, icon="check", height=48, name="act_go")
        self.body.addWidget(self.go)
        self.go.clicked.connect(self._on_go)
        self.close_button.clicked.connect(self.closed)
        self._say()

    # --- what is asked

    def _make_fields(self) -> None:
        theme, asks = self._theme_of, self._act.asks
        self.ticks: dict[str, Tick] = {}
        self.minutes = Field(theme, self.tr("Minutes"), code=True, name="act_minutes")
        self.text = Field(theme, self.tr("Message"), hint=self.tr("One or two short sentences."), name="act_text")
        self.reason = Field(theme, self.tr("Reason"), name="act_reason")
        self.accommodation = Tick(theme, self.tr("An accommodation, not an incident"), name="act_accommodation")
        if Asks.CAUSES in asks:
            self.body.addWidget(Label(theme, self.tr("What you have looked at"), use=TextUse.UI_STRONG))
            for cause in self._lines[0].for_staff if self._lines else ():
                tick = Tick(theme, candidate_words(cause), name=f"cause_{cause}")
                tick.setChecked(True)
                self.ticks[cause] = tick
                self.body.addWidget(tick)
        self._add(self.minutes, is_wanted=Asks.MINUTES in asks, most=3)
        self._add(self.accommodation, is_wanted=Asks.MINUTES in asks)
        self._add(self.text, is_wanted=Asks.TEXT in asks, most=MOST_TEXT)
        self._add(self.reason, is_wanted=Asks.REASON in asks, most=MOST_TEXT)

    def _add(self, field: QWidget, *, is_wanted: bool, most: int = 0) -> None:
        field.setParent(self)
        field.setVisible(is_wanted)
        if not is_wanted:
            return
        self.body.addWidget(field)
        if isinstance(field, Field):
            field.edit.setMaxLength(most)
            field.entered.connect(self._on_go)

    def _make_code(self) -> None:
        theme = self._theme_of
        self.by_code = Tick(
            theme, self.tr("By a code that you read to the seat, without the network"), name="act_by_code"
        )
        hint = self.tr("At the seat, press Ctrl+F12 and choose the same. Type the three groups that it shows.")
        self.shown = Field(theme, self.tr("What the seat shows"), hint=hint, code=True, name="act_shown")
        self.shown.edit.setMaxLength(40)
        self.code = Label(theme, "", use=TextUse.CODE, code=True, name="act_code")
        self._has_code = KINDS[self._act.do].code is not None and not self._is_for_all
        column = QVBoxLayout()
        column.setSpacing(8)
        for part in (self.by_code, self.shown, self.code):
            part.setParent(self)
            column.addWidget(part)
        self.by_code.setVisible(self._has_code)
        self.code.hide()
        self.shown.hide()
        self.body.addLayout(column)
        self.by_code.toggled.connect(self._on_by_code)
        self.shown.entered.connect(self._on_go)

    # --- what is shown

    @property
    def first(self) -> QWidget:
        """What is to be filled first."""
        fields: tuple[QWidget, ...] = (*self.ticks.values(), self.minutes, self.text, self.reason, self.go)
        return next(field for field in fields if not field.isHidden())

    @property
    def act(self) -> Act:
        """Which action it is."""
        return self._act

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """It is about these now: somebody finished meanwhile, or came."""
        self._lines = lines
        self._say()

    def show_online(self, *, is_online: bool) -> None:
        """Say how it reaches the seat."""
        if is_online != self._is_online:
            self._is_online = is_online
            if self._has_code:
                self.by_code.setChecked(not is_online)
            self._say()

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of it."""
        self.go.setEnabled(True)
        if outcome.problem:
            self.told.show_words(NoteKind.ERROR, acts.why_not(outcome.problem), outcome.problem)
        elif outcome.code:
            self.code.setText(grouped(outcome.code, 5, 5))
            self.code.show()
            words = self.tr("Read it to the seat. It works once, for just this.")
            self.told.show_words(NoteKind.GOOD, self.tr("The code is recorded in your name."), words)
        elif self._is_online:
            self.told.show_words(NoteKind.GOOD, self.tr("Recorded in your name, and on its way to the seat."))
        else:
            words = self.tr("It goes to the server by itself when it can be reached. Too late, it is not carried out.")
            self.told.show_words(NoteKind.OFFLINE, self.tr("Recorded in your name. It waits here."), words)
        self.told.show()

    def _say(self) -> None:
        line = None if self._is_for_all or not self._lines else self._lines[0]
        words = acts.will(self._act.do, line, len(self._lines))
        if not self._is_online and not self.by_code.isChecked():
            more = self.tr("The server is out of reach: this waits here until it is back.")
            words = f"{words} {more}"
        self.will.setText(words)
        by_code = self._has_code and self.by_code.isChecked()
        self.shown.setVisible(by_code)
        title = acts.title_for_all(self._act.do) if self._is_for_all else acts.title(self._act.do)
        self.go.show_text(self.tr("Give the code and log it") if by_code else title)
        self.go.setEnabled(bool(self._lines))

    @Slot(bool)
    def _on_by_code(self, _is_on: bool) -> None:
        self._say()

    # --- what is said

    @Slot()
    def _on_go(self) -> None:
        order = self._order()
        if order is None or not self.go.isEnabled():
            return
        if self._has_code and self.by_code.isChecked():
            self.code_asked.emit(order, self.shown.text)
        else:
            self.go.setEnabled(False)
            self.decided.emit(order)

    def _order(self) -> Order | None:
        """Return what is asked for; None where something is missing, which then stands at its field."""
        minutes = self._minutes()
        lacks_reason = Asks.REASON in self._act.asks and not self.reason.text.strip()
        lacks_text = Asks.TEXT in self._act.asks and not self.text.text.strip()
        self.reason.show_error(self.tr("Say why. It stands in the record with your name.") if lacks_reason else "")
        self.text.show_error(self.tr("Type what is to be read.") if lacks_text else "")
        causes = tuple(cause for cause, tick in self.ticks.items() if tick.isChecked())
        lacks_cause = bool(self.ticks) and not causes
        if lacks_cause:
            self.told.show_words(NoteKind.ERROR, self.tr("Tick what you have looked at."))
            self.told.show()
        if minutes is None or lacks_reason or lacks_text or lacks_cause:
            return None
        return Order(
            do=self._act.do,
            lines=self._lines,
            why=self.reason.text,
            minutes=minutes,
            category=_category(self._act.do, is_accommodation=self.accommodation.isChecked()),
            text=self.text.text,
            causes=causes,
        )

    def _minutes(self) -> int | None:
        """Return the minutes; 0 where none are asked for, None for what is no number of them."""
        if Asks.MINUTES not in self._act.asks:
            return 0
        typed = self.minutes.text.strip()
        value = int(typed) if typed.isdecimal() else 0
        is_fine = 1 <= value <= MOST_MINUTES
        self.minutes.show_error("" if is_fine else self.tr("Type whole minutes, from 1 to 480."))
        return value if is_fine else None


def _category(do: Do, *, is_accommodation: bool) -> Category | None:
    if do is not Do.ADD_TIME:
        return None
    return Category.ACCOMMODATION if is_accommodation else Category.INCIDENT_CREDIT
