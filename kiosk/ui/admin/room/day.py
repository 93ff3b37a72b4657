"""What was decided about somebody, newest first, each with what became of it."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.exam.room_sheet import sheet
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.room import act_words, acts, day_words, texts, wave_words
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import IconLabel, Label
from sync.protocol.deciding import ASKED, UNDOABLE, Do
from sync.protocol.policy import Policy
from sync.protocol.room_rows import CandidateReply, DayEvent

_NOON_MS = 1_795_866_480_000
"""Some time of day with wide digits."""


class Day(QWidget):
    """What was decided about somebody, newest first, each with what became of it."""

    back_asked = Signal(object)
    """A Decision that is to be taken back."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._person: Person | None = None
        self._told: tuple[Decision, ...] | None = None
        self._events: tuple[DayEvent, ...] = ()
        self._as_of_ms = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)

    def show_person(self, person: Person | None) -> None:
        """Offer what this person may take back."""
        if person != self._person:
            self._person, self._told = person, None

    def show_decisions(self, decisions: tuple[Decision, ...], zone: str) -> None:
        """Show them."""
        if decisions == self._told:
            return
        self._told = decisions
        self._fill(zone)

    def show_events(self, day: CandidateReply, zone: str) -> None:
        """Show what befell the candidate between what was decided, as the server told it now."""
        self._as_of_ms = day.server_now_ms
        if day.events != self._events:
            self._events = day.events
            self._fill(zone)

    def as_sheet(self, zone: str) -> str:
        """Return what was decided, and what befell somebody, as CSV, newest first."""
        told = [(one.at_ms, _decided(one, zone)) for one in self._told or ()]
        told += [(one.at_ms, (day_words.title(one), day_words.small(one))) for one in self._events]
        told.sort(key=lambda one: one[0], reverse=True)
        rows = ((texts.time_of_day(at_ms, zone), *words) for at_ms, words in told)
        return sheet((tr("When"), tr("What"), tr("By, reason, what came of it")), rows)

    def forget(self) -> None:
        """Somebody else is looked at."""
        self._told, self._events, self._as_of_ms = None, (), 0
        emptied(self._column)

    def _fill(self, zone: str) -> None:
        emptied(self._column)
        told = [(one.at_ms, self._line(one, zone)) for one in self._told or ()]
        told += [(one.at_ms, self._happened(one, zone)) for one in self._events]
        for _, line in sorted(told, key=lambda pair: pair[0], reverse=True):
            self._column.addWidget(line)
        if not told:
            words = self.tr("Nothing was decided here yet.")
            self._column.addWidget(Label(self._theme, words, ink=Role.INK2, name="day_empty"))
        if self._as_of_ms and self._events:
            at = texts.time_of_day(self._as_of_ms, zone, seconds=False)
            words = self.tr("What the server knew at {time}.").format(time=at)
            self._column.addWidget(Label(self._theme, words, use=TextUse.SMALL, ink=Role.INK2, wraps=True))
        self._column.addStretch(1)

    def _happened(self, one: DayEvent, zone: str) -> QWidget:
        return self._row(one.at_ms, zone, day_words.sign(one), (day_words.title(one), day_words.small(one)))[0]

    def _line(self, one: Decision, zone: str) -> QWidget:
        title, small = _decided(one, zone)
        widget, words = self._row(one.at_ms, zone, _sign(one), (title, small))
        if self._may_take_back(one):
            back = Button(self._theme, self.tr("Take back"), kind=Kind.QUIET, icon="undo-2", height=36, name="day_back")
            back.setProperty("event", one.event)
            back.setAccessibleDescription(title)
            back.clicked.connect(self._on_back)
            words.addWidget(back, 0, Qt.AlignmentFlag.AlignLeft)
        return widget

    def _row(self, at_ms: int, zone: str, sign: tuple[str, Role], told: tuple[str, str]) -> tuple[QWidget, QVBoxLayout]:
        theme, widget = self._theme, QWidget()
        row = QHBoxLayout(widget)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        at = texts.time_of_day(at_ms, zone)
        clock = Label(theme, at, use=TextUse.SMALL, ink=Role.INK2)
        clock.setMinimumWidth(self._clock_width(zone))
        row.addWidget(clock, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(IconLabel(theme, *sign), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(1)
        title, small = told
        words.addWidget(Label(theme, title, use=TextUse.UI_STRONG, wraps=True, name="day_title"))
        if small:
            words.addWidget(Label(theme, small, use=TextUse.SMALL, ink=Role.INK2, wraps=True, name="day_small"))
        row.addLayout(words, 1)
        widget.setAccessibleName(texts.sentences([at, title, small]))
        return widget, words

    def _clock_width(self, zone: str) -> int:
        """Return a width that every time of day fits in, so that what stands beside it is in one line."""
        metrics = QFontMetrics(self._theme.font(TextUse.SMALL))
        noon = texts.time_of_day(_NOON_MS, zone)
        return metrics.horizontalAdvance(noon) + 4

    def _may_take_back(self, one: Decision) -> bool:
        is_open = one.do in UNDOABLE and not one.is_undone and not one.outcome
        return is_open and self._person is not None and self._person.may(Do(one.do))

    @Slot()
    def _on_back(self) -> None:
        event = self.sender().property("event")
        for one in self._told or ():
            if one.event == event:
                self.back_asked.emit(one)


def _sign(one: Decision) -> tuple[str, Role]:
    if one.outcome == ASKED:
        return "hourglass", Role.AMBER
    if one.outcome:
        return "circle-x", Role.RED
    if one.is_undone:
        return "undo-2", Role.INK2
    if not one.is_known:
        return "hourglass", Role.AMBER
    act = acts.BY_DO.get(Do(one.do)) if one.do in set(Do) else None
    return ("circle-check" if act is None else act.icon), Role.GREEN


def _decided(one: Decision, zone: str) -> tuple[str, str]:
    title = act_words.did(Do(one.do)) if one.do in set(Do) else one.do
    if one.amount_ms:
        title = tr("{what}: {minutes} min").format(what=title, minutes=texts.number(one.amount_ms // 60_000))
    if one.seat:
        title = tr("{what}: seat {seat}").format(what=title, seat=one.seat)
    if one.due_ms:
        title = tr("{what}: {when}").format(what=title, when=texts.time_of_day(one.due_ms, zone, seconds=False))
    first, second = texts.isolated(one.by), texts.isolated(one.second)
    by = tr("{first} and {second}").format(first=first, second=second) if one.second else first
    how = "" if one.waves is None else wave_words.how(Policy(wave_seats=one.waves[0], wave_ms=one.waves[1]))
    parts = [how, by, texts.isolated(one.text), texts.isolated(one.why)]
    if one.is_undone:
        parts.append(tr("Taken back since."))
    if one.outcome:
        parts.append(act_words.why_not(one.outcome))
    elif not one.is_known:
        parts.append(tr("Waits here for the server."))
    return title, texts.sentences(parts)
