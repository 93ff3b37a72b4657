"""The queue of a session that begins in waves: who is next, and when."""

from collections.abc import Iterable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout

from kiosk.exam.queue import Turn, Waiter, turns
from kiosk.exam.room_line import Line
from kiosk.ui.admin.lists.model import Head, ListModel, Row
from kiosk.ui.admin.lists.table import ListTable
from kiosk.ui.admin.room import texts
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import Label, ShortLabel
from kiosk.ui.widgets.sheet import Panel
from sync.protocol import waves
from sync.protocol.attempts import AttemptState
from sync.protocol.slots import SlotState
from sync.protocol.wire import SessionRow

_IS_THERE = frozenset({AttemptState.CHECKED_IN.value, AttemptState.READY.value})


class Queue(Panel):
    """Everybody who has not begun, in the order in which they do; whose turn was already stands behind them."""

    sheet_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=18, name="session_queue")
        self.model = ListModel(_heads(), self)
        self.table = ListTable(theme, self.model, name="queue_people", said=self.tr("Who begins when"))
        self.next = Label(theme, ink=Role.INK2, wraps=True, name="queue_next")
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="queue_said")
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="queue_csv")
        foot = QHBoxLayout()
        foot.addWidget(self.said, 1)
        foot.addWidget(self.sheet)
        self.body.addWidget(Label(theme, self.tr("Who begins when"), use=TextUse.UI_STRONG))
        self.body.addWidget(self.next)
        self.body.addWidget(self.table, 1)
        self.body.addLayout(foot)
        self.sheet.clicked.connect(self._on_sheet)

    def show_queue(self, session: SessionRow | None, lines: Iterable[Line], *, now_ms: int, zone: str) -> None:
        """Show who waits; nothing where all begin together, or have begun."""
        is_queue = session is not None and session.welcome.waits and waves.is_staggered(session.policy)
        people = {line.candidate: line for line in lines if line.candidate and line.slot is not SlotState.NO_SLOT}
        waiters = (Waiter(candidate=one, number=line.number, seat=line.expected) for one, line in people.items())
        found = turns(session, waiters) if session is not None and is_queue else {}
        waiting = [(people[one], turn) for one, turn in found.items() if people[one].has_not_begun]
        waiting.sort(key=lambda pair: (pair[1].begins_ms or now_ms + 1) <= now_ms)
        self.setVisible(bool(waiting))
        current = min((turn.wave for _, turn in waiting if (turn.begins_ms or now_ms + 1) > now_ms), default=0)
        self.model.show([_row(line, turn, zone, is_next=turn.wave == current) for line, turn in waiting])
        self.next.setText(_next(waiting, now_ms, zone))

    def show_kept(self, place: str) -> None:
        """Say where the list is now, or that it is nowhere."""
        words = tr("Kept as {place}").format(place=place) if place else tr("The list could not be written.")
        self.said.setText(words)

    @Slot()
    def _on_sheet(self) -> None:
        self.sheet_asked.emit(self.model.as_sheet())


def _heads() -> tuple[Head, ...]:
    return (
        Head(words=tr("Begins"), width=117),
        Head(words=tr("Group"), width=60, is_number=True),
        Head(words=tr("Seat"), width=52),
        Head(words=tr("Candidate"), width=112, stretches=True),
        Head(words=tr("How it is"), width=110),
    )


def _row(line: Line, turn: Turn, zone: str, *, is_next: bool) -> Row:
    is_there = line.state in _IS_THERE
    begins = texts.DASH if turn.begins_ms is None else texts.time_of_day(turn.begins_ms, zone)
    how = texts.state(line) if is_there or line.told.is_absent else tr("not here yet")
    return Row(
        key=line.key,
        cells=(begins, texts.number(turn.wave), line.expected or texts.DASH, line.name, how),
        icon="user-check" if is_there else "clock",
        role=Role.GREEN if is_there else Role.INK2,
        stands_out=is_next,
    )


def _next(waiting: list[tuple[Line, Turn]], now_ms: int, zone: str) -> str:
    """Return in one sentence how far the queue is."""
    times = sorted(turn.begins_ms for _, turn in waiting if turn.begins_ms is not None and turn.begins_ms > now_ms)
    if not times:
        late = tr("%n candidate(s) have not begun.", "", len(waiting))
        is_open = any(turn.begins_ms is None for _, turn in waiting)
        return tr("It begins when somebody lets it begin.") if is_open else late
    count = times.count(times[0])
    words = tr("Next: %n candidate(s) at {next}. The last at {last}.", "", count)
    return words.format(next=texts.time_of_day(times[0], zone), last=texts.time_of_day(times[-1], zone))
