"""The form of one action: what it asks, what will happen, one button. By a code where no network reaches the seat."""

from msgspec.structs import replace
from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kiosk.exam.room_line import Line
from kiosk.flow.room.order import Order, Outcome
from kiosk.ui.admin.room import act_words, texts, wave_words
from kiosk.ui.admin.room.act_fields import ActFields
from kiosk.ui.admin.room.acts import Act, Asks
from kiosk.ui.admin.room.around import Around
from kiosk.ui.admin.room.by_code import ByCode
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.note import Note, NoteKind
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.codes import grouped
from sync.protocol.deciding import KINDS, Do
from sync.protocol.policy import Policy


class ActForm(Panel):
    """Asks, and says what was asked for; it does nothing by itself."""

    decided = Signal(object)
    """Order."""
    code_asked = Signal(object, str)
    """Order, and what the seat shows."""
    closed = Signal()
    _asked: Order | None = None
    """What was asked for last."""

    def __init__(
        self, theme: Theme, act: Act, lines: tuple[Line, ...], around: Around, *, is_for_all: bool = False
    ) -> None:
        super().__init__(theme, ground=Role.TINT, padding=16, name=f"act_{act.do}")
        self._act, self._lines, self._around = act, lines, around
        self._is_for_all = is_for_all
        self._theme_of = theme
        self._is_online, self._is_busy = around.is_online, False
        words = self._words = act_words.title_for_all(act.do) if is_for_all else act_words.title(act.do)
        self.setAccessibleName(words)
        head = QHBoxLayout()
        head.addWidget(IconLabel(theme, act.icon))
        head.addWidget(Label(theme, words, use=TextUse.UI_STRONG, wraps=True, name="act_title"), 1)
        self.close_button = Button(theme, self.tr("Close"), kind=Kind.QUIET, height=32, name="act_close")
        head.addWidget(self.close_button)
        self.body.addLayout(head)
        self.fields = ActFields(theme, act, lines, around)
        self.body.addWidget(self.fields)
        self.will = Label(theme, "", ink=Role.INK2, wraps=True, name="act_will")
        self.body.addWidget(self.will)
        has_code = KINDS[act.do].code is not None and not is_for_all
        self.way = ByCode(theme, has_code=has_code, is_only_way=around.is_further)
        self.body.addWidget(self.way)
        self.told = Note(theme, NoteKind.INFO, name="act_told")
        self.told.hide()
        self._warning = Label(theme, "", ink=Role.RED, wraps=True, name="act_warning")
        self._warning.hide()
        for part in (self.told, self._warning):
            self.body.addWidget(part)
        kind = Kind.DANGER if act.is_final else Kind.PRIMARY
        self.go = Button(theme, words, kind=kind, icon="check", height=48, name="act_go")
        self.body.addWidget(self.go)
        self.go.clicked.connect(self._on_go)
        for asking in (self.fields, self.way):
            asking.entered.connect(self._on_go)
        self.fields.changed.connect(self._say)
        self.way.switched.connect(self._say)
        self.close_button.clicked.connect(self.closed)
        self.way.prefer(is_online=self._is_online)
        self._say()

    # --- what is shown

    @property
    def first(self) -> QWidget:
        """What is to be filled first."""
        return self.fields.first or self.go

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
            if not self._is_busy:
                self.way.prefer(is_online=is_online)
            self._say()

    def show_warning(self, words: str) -> None:
        """Say what stands in the way beside the fields; nothing where nothing does."""
        self._warning.setText(words)
        self._warning.setVisible(bool(words))

    def has_asked(self, order: Order) -> bool:
        """Whether this was asked for here, and not in a form of the same action about somebody else."""
        return self._asked is not None and replace(order, passphrase="") == replace(self._asked, passphrase="")

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of it."""
        self._is_busy = False
        self.fields.forget_secret(is_done=not outcome.problem)
        if outcome.problem:
            words = act_words.why_not(outcome.problem, wait_s=outcome.wait_s)
            self.told.show_words(NoteKind.ERROR, words, "" if outcome.wait_s else outcome.problem)
        elif outcome.code:
            self._show_codes(outcome)
        elif outcome.access:
            self.way.show_codes(grouped(outcome.access))
            words = self.tr("Write it onto their slip now: it is shown this once, and kept nowhere.")
            self.told.show_words(NoteKind.GOOD, self.tr("This is their access code."), words)
        elif outcome.place:
            words = self.tr("It lies at {place}. Bring it to the server.").format(place=outcome.place)
            self.told.show_words(NoteKind.GOOD, self.tr("The sealed file is written and read back."), words)
        elif self._is_online:
            self.told.show_words(NoteKind.GOOD, self.tr("Recorded in your name, and on its way."))
        else:
            words = self.tr("It goes to the server by itself when it can be reached. Too late, it is not carried out.")
            self.told.show_words(NoteKind.OFFLINE, self.tr("Recorded in your name. It waits here."), words)
        self.told.show()
        self._enable()

    def _show_codes(self, outcome: Outcome) -> None:
        first, second = (grouped(code, 5, 5) for code in (outcome.code, outcome.second_code))
        self.way.show_codes(first, second)
        title = self.tr("The code is recorded in your name.")
        words = self.tr("Read it to the seat. It works once, for just this.")
        if second:
            title = self.tr("Both codes are recorded, each in its person's name.")
            words = self.tr("Read both to the seat. They work once, for just this.")
        elif self._around.takes_two:
            words = self.tr("Read it to the seat. The second person reads a code of their own, from any panel.")
        self.told.show_words(NoteKind.GOOD, title, words)

    @Slot()
    def _say(self) -> None:
        words = self._will()
        if not self._is_online and not self.way.is_on and not self._act.is_here:
            more = self.tr("The server is out of reach: this waits here until it is back.")
            words = f"{words} {more}"
        self.will.setText(words)
        self.way.arrange()
        self.go.show_text(self.tr("Give the code and log it") if self.way.is_on else self._words)
        self._enable()

    def _will(self) -> str:
        line = None if self._is_for_all or not self._lines else self._lines[0]
        if line is not None and self._around.is_further:
            words = self.tr(
                "This panel has not heard of it. The code does it at seat {seat}, if that is how things are there."
            )
            return words.format(seat=line.seat)
        to, due_ms, back = self.fields.to, self.fields.due_ms, self._around.back
        when = texts.time_of_day(due_ms, self._around.zone, seconds=False) if due_ms else ""
        chosen = self.fields.waves.chosen if Asks.WAVES in self._act.asks else None
        if chosen is not None and chosen[0]:
            last = texts.time_of_day(self.fields.waves.last_ms(due_ms), self._around.zone)
            policy = Policy(wave_seats=chosen[0], wave_ms=chosen[1])
            return wave_words.will(self._act.do, policy, when=when, last=last)
        return act_words.will(
            self._act.do,
            line,
            count=len(self._lines),
            to="" if to is None else to.seat,
            when=when,
            back="" if back is None else act_words.did(Do(back.do)),
        )

    def _enable(self) -> None:
        is_about_somebody = bool(self._lines) or self._act.is_about_session or self._around.back is not None
        self.go.setEnabled(is_about_somebody and not self._is_busy)

    # --- what is said

    @Slot()
    def _on_go(self) -> None:
        if self.go.isEnabled() and not self._lacks_cause():
            order = self.fields.order(self._lines, is_by_code=self.way.is_on)
            if order is not None:
                self._ask(order)

    def _lacks_cause(self) -> bool:
        if not self.fields.lacks_cause():
            return False
        self.told.show_words(NoteKind.ERROR, self.tr("Tick what you have looked at."))
        self.told.show()
        return True

    def _ask(self, order: Order) -> None:
        self._is_busy, self._asked = True, order
        self._enable()
        if self.way.is_on:
            self.code_asked.emit(order, self.way.shown.text)
        else:
            self.decided.emit(order)
