"""What an action asks before it is done: its fields, and in one sentence each what is missing in them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.exam.room_line import Line
from kiosk.exam.room_seats import named
from kiosk.flow.room.order import Order
from kiosk.ui.admin.room.acts import Act, Asks
from kiosk.ui.admin.room.around import Around
from kiosk.ui.admin.room.one_of import OneOf
from kiosk.ui.admin.room.second import Second
from kiosk.ui.admin.room.wave_fields import WaveFields
from kiosk.ui.candidate.cause_words import candidate_words
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import TextUse
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.switch import Tick
from sync.protocol.deciding import MOST_TEXT, Do
from sync.protocol.time_budget import Category
from sync.protocol.wire import SeatRow

MOST_MINUTES = 480
MOST_SEATS_NAMED = 8


class ActFields(QWidget):
    """The fields that an action asks for, one below the other."""

    entered = Signal()
    changed = Signal()

    def __init__(self, theme: Theme, act: Act, lines: tuple[Line, ...], around: Around) -> None:
        super().__init__()
        self._theme, self._act, self._around = theme, act, around
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        self._fields: list[QWidget] = []
        self.ticks = self._ticks(lines[0].for_staff if lines and Asks.CAUSES in act.asks else ())
        self.number = self._field(Asks.WHO, self.tr("Registration number"), "act_number", most=64)
        self.name = self._field(Asks.WHO, self.tr("Full name"), "act_name", most=200)
        self.seat = self._field(Asks.SEAT, self.tr("Seat"), "act_seat", most=40, hint=self._free())
        self.copy = self._tick(
            Asks.COPY, self.tr("Do not wait for this seat: go on from what the server has"), "act_copy"
        )
        when = self.tr("Whole minutes from now; 0 begins at once.")
        is_when = Asks.WHEN in act.asks
        asks = Asks.WHEN if is_when else Asks.MINUTES
        words = self.tr("In how many minutes") if is_when else self.tr("Minutes")
        self.minutes = self._field(asks, words, "act_minutes", most=3, hint=when if is_when else "", code=True)
        self.waves = self._waves()
        self.category = self._category()
        self.text = self._field(
            Asks.TEXT, self.tr("Message"), "act_text", most=MOST_TEXT, hint=self.tr("One or two short sentences.")
        )
        self.reason = self._field(Asks.REASON, self.tr("Reason"), "act_reason", most=MOST_TEXT)
        self.second = Second(theme, around.colleagues)
        self.second.entered.connect(self.entered)
        self.second.setParent(self)
        self.second.setVisible(around.takes_two)
        if around.takes_two:
            self._add(self.second)
        if is_when:
            self.minutes.show_text("0")

    # --- making

    def _field(self, asks: Asks, label: str, name: str, *, most: int, hint: str = "", code: bool = False) -> Field:
        field = Field(self._theme, label, hint=hint, code=code, name=name, parent=self)
        field.edit.setMaxLength(most)
        field.setVisible(asks in self._act.asks)
        if asks in self._act.asks:
            self._add(field)
            field.entered.connect(self.entered)
            field.edit.textChanged.connect(self._on_changed)
        return field

    def _tick(self, asks: Asks, words: str, name: str) -> Tick:
        tick = Tick(self._theme, words, name=name, parent=self)
        tick.setVisible(asks in self._act.asks)
        if asks in self._act.asks:
            self._add(tick)
            tick.toggled.connect(self._on_changed)
        return tick

    def _ticks(self, causes: tuple[str, ...]) -> dict[str, Tick]:
        ticks: dict[str, Tick] = {}
        if causes:
            self._column.addWidget(Label(self._theme, self.tr("What you have looked at"), use=TextUse.UI_STRONG))
        for cause in causes:
            ticks[cause] = Tick(self._theme, candidate_words(cause), name=f"cause_{cause}")
            ticks[cause].setChecked(True)
            self._add(ticks[cause])
        return ticks

    def _waves(self) -> WaveFields:
        is_asked = Asks.WAVES in self._act.asks
        fields = WaveFields(self._theme, self._around, is_under_way=Asks.WHEN not in self._act.asks, parent=self)
        fields.setVisible(is_asked)
        if is_asked:
            self._add(fields)
        fields.entered.connect(self.entered)
        fields.changed.connect(self.changed)
        return fields

    def _category(self) -> OneOf:
        offered = (
            (Category.INCIDENT_CREDIT.value, self.tr("Something went wrong here"), "plug-zap"),
            (Category.ACCOMMODATION.value, self.tr("An accommodation of the candidate"), "user-check"),
            (Category.EXTENSION.value, self.tr("The center gives more time"), "timer"),
        )
        choice = OneOf(self._theme, self.tr("What it is for"), offered, name="act_category")
        choice.setParent(self)
        choice.setVisible(Asks.CATEGORY in self._act.asks)
        if Asks.CATEGORY in self._act.asks:
            choice.choose(Category.INCIDENT_CREDIT.value)
            self._add(choice)
        return choice

    def _free(self) -> str:
        seats = self._around.seats
        if not seats:
            return self.tr("No seat is free now.")
        told = ", ".join(one.seat for one in seats[:MOST_SEATS_NAMED])
        return self.tr("Free: {seats}").format(seats=f"{told}, …" if len(seats) > MOST_SEATS_NAMED else told)

    def _add(self, field: QWidget) -> None:
        self._column.addWidget(field)
        self._fields.append(field)

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()

    # --- reading

    @property
    def first(self) -> QWidget | None:
        """What is to be filled first; None where nothing is asked."""
        return next(iter(self._fields), None)

    @property
    def to(self) -> SeatRow | None:
        """The seat that was typed, where there is a free one of this name."""
        return named(self._around.seats, self.seat.text)

    @property
    def due_ms(self) -> int:
        """When it is to begin; 0: at once."""
        minutes = self._whole(self.minutes, least=0) if Asks.WHEN in self._act.asks else 0
        return self._around.now_ms + minutes * 60_000 if minutes > 0 else 0

    def order(self, lines: tuple[Line, ...], *, is_by_code: bool) -> Order | None:
        """Return what is asked for; None where something is missing, which then stands at its field."""
        wrong = self._wrongs(is_by_code=is_by_code)
        if wrong:
            return None
        act, session = self._act, self._around.session
        return Order(
            do=act.do,
            lines=lines,
            why=self.reason.text,
            minutes=self._whole(self.minutes, least=1) if Asks.MINUTES in act.asks else 0,
            category=Category(self.category.chosen) if Asks.CATEGORY in act.asks else None,
            text=self.text.text,
            causes=tuple(cause for cause, tick in self.ticks.items() if tick.isChecked()),
            to=self.to if Asks.SEAT in act.asks else None,
            from_copy=Asks.COPY in act.asks and self.copy.isChecked(),
            session=session.session if session is not None and act.is_about_session else None,
            due_ms=self.due_ms if Asks.WHEN in act.asks else 0,
            waves=self.waves.chosen if Asks.WAVES in act.asks else None,
            undoes=None if self._around.back is None else self._around.back.event,
            number=self.number.text,
            name=self.name.text,
            second=self.second.person if self._around.takes_two else "",
            passphrase=self.second.passphrase.text if self._around.takes_two else "",
        )

    def _wrongs(self, *, is_by_code: bool) -> int:
        """Say at each field what is missing in it; return in how many something is."""
        count = 0
        for asks, field, sentence in self._sentences():
            if asks in self._act.asks:
                field.show_error(sentence)
                count += bool(sentence)
        if Asks.WAVES in self._act.asks:
            count += self.waves.wrongs(self.due_ms)
        if self._around.takes_two:
            count += not self.second.is_complete(may_lack=is_by_code)
        return count

    def _sentences(self) -> tuple[tuple[Asks, Field, str], ...]:
        why = self.tr("Say why. It stands in the record with your name.")
        what = self.tr("Type what is to be read.")
        fill = self.tr("Type it as it stands on the paper that was brought.")
        minutes = "" if self._whole(self.minutes, least=1) else self.tr("Type whole minutes, from 1 to 480.")
        begin = "" if self._whole(self.minutes, least=0) >= 0 else self.tr("Type whole minutes, from 0 to 480.")
        may_lack_seat = self._act.do is Do.WALK_IN and not self.seat.text.strip()
        seat = "" if self.to is not None or may_lack_seat else self.tr("There is no free seat of this name.")
        return (
            (Asks.WHO, self.number, "" if self.number.text.strip() else fill),
            (Asks.WHO, self.name, "" if self.name.text.strip() else fill),
            (Asks.SEAT, self.seat, seat),
            (Asks.MINUTES, self.minutes, minutes),
            (Asks.WHEN, self.minutes, begin),
            (Asks.TEXT, self.text, "" if self.text.text.strip() else what),
            (Asks.REASON, self.reason, "" if self.reason.text.strip() else why),
        )

    def _whole(self, field: Field, *, least: int) -> int:
        """Return a number of minutes; of what is none, something below the least."""
        typed = field.text.strip()
        value = int(typed) if typed.isdecimal() else least - 1
        return value if least <= value <= MOST_MINUTES else least - 1

    def forget_secret(self, *, is_done: bool) -> None:
        """Let go of what was typed in secret; and of who was taken in, once they are."""
        self.second.forget()
        if is_done:
            for field in (self.number, self.name):
                field.show_text("")

    def lacks_cause(self) -> bool:
        """Whether there are causes to tick and none is."""
        return bool(self.ticks) and not any(tick.isChecked() for tick in self.ticks.values())
