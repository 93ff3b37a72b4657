"""What the candidate does on the screens of a running attempt, passed on to that attempt, if there is one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.exam.playing import Act
from kiosk.exam.reminder import with_reminder, with_tools
from kiosk.flow.board import Mode
from kiosk.flow.sitting import SittingPresenter
from sync.protocol.ids import ItemId, RecordingId


class Acts(QObject):
    """Slots for the window; a late click after the end finds nobody, and that is fine."""

    def __init__(self, sitting: Callable[[], SittingPresenter | None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._find = sitting

    @Slot(str, tuple)
    def respond(self, response: str, values: tuple[str, ...]) -> None:
        """A response was given, changed or taken back."""
        if sitting := self._find():
            sitting.respond(response, values)

    @Slot()
    def flush(self) -> None:
        """Typed text is due now."""
        if sitting := self._find():
            sitting.live.flush()

    @Slot(str)
    def go_to(self, item: str) -> None:
        """Show another item."""
        if sitting := self._find():
            sitting.doorway.go_to(ItemId(item))

    @Slot()
    def go_on(self) -> None:
        """Show the next item, or the review after the last one."""
        if sitting := self._find():
            sitting.doorway.go_on()

    @Slot()
    def go_back(self) -> None:
        """Show the item before."""
        if sitting := self._find():
            sitting.doorway.go_back()

    @Slot()
    def leave_section(self) -> None:
        """Leave the open section for good, once that is agreed to."""
        if sitting := self._find():
            sitting.doorway.leave_section()

    @Slot()
    def agree(self) -> None:
        """Go on, as a screen between questions asks."""
        if sitting := self._find():
            sitting.doorway.agree()

    @Slot()
    def decline(self) -> None:
        """Stay."""
        if sitting := self._find():
            sitting.doorway.decline()

    @Slot()
    def ask_break(self) -> None:
        """First step of a break."""
        if sitting := self._find():
            sitting.doorway.ask_break()

    @Slot()
    def end_break(self) -> None:
        """Come back from a break."""
        if sitting := self._find():
            sitting.doorway.end_break()

    @Slot(bool)
    def mark(self, marked: bool) -> None:
        """Mark the question, or no longer."""
        if sitting := self._find():
            sitting.live.mark(sitting.desk.here.item, marked)

    @Slot(str, str, tuple)
    def annotate(self, item: str, tool: str, values: tuple[str, ...]) -> None:
        """A tool left something at a question."""
        if sitting := self._find():
            sitting.annotate(ItemId(item), tool, values)

    @Slot(str, str, str, tuple)
    def annotate_passage(self, item: str, stimulus: str, tool: str, values: tuple[str, ...]) -> None:
        """A tool left something at the passage beside a question."""
        if sitting := self._find():
            sitting.annotate(ItemId(item), tool, values, stimulus=stimulus)

    @Slot(tuple)
    def arrange_tools(self, tools: tuple[str, ...]) -> None:
        """Tools were opened, closed or moved."""
        if sitting := self._find():
            sitting.live.arrange(with_tools(sitting.live.planned.arranged, tools))

    @Slot(int)
    def remind(self, minutes: int) -> None:
        """The candidate wants to be reminded when so many minutes are left; 0: no longer."""
        if sitting := self._find():
            sitting.live.arrange(with_reminder(sitting.live.planned.arranged, minutes))
            sitting.time_shown.emit(sitting.desk.time)

    @Slot(str)
    def read_in(self, choice: str) -> None:
        """The question is to be read in this language, or in these two."""
        if sitting := self._find():
            sitting.live.read_in(sitting.desk.here.item, choice)

    @Slot(str, str, int)
    def play(self, recording: str, act: str, position_ms: int) -> None:
        """A player told something."""
        if sitting := self._find():
            sitting.play(RecordingId(recording), Act(act), position_ms)

    @Slot()
    def clear(self) -> None:
        """Take back the responses of the item."""
        if sitting := self._find():
            sitting.clear()

    @Slot()
    def review(self) -> None:
        """Show the summary."""
        if sitting := self._find():
            sitting.switch(Mode.REVIEW)

    @Slot()
    def show_questions(self) -> None:
        """Go back to the questions."""
        if sitting := self._find():
            sitting.switch(Mode.QUESTION)

    @Slot()
    def ask_submit(self) -> None:
        """First step of submission."""
        if sitting := self._find():
            sitting.switch(Mode.SURE)

    @Slot()
    def submit(self) -> None:
        """Second step of submission."""
        if sitting := self._find():
            sitting.submit()

    @Slot(str)
    def read(self, message: str) -> None:
        """An urgent message was read."""
        if sitting := self._find():
            sitting.read(message)

    @Slot()
    def put_away_notice(self) -> None:
        """The notice was read."""
        if sitting := self._find():
            sitting.put_away_notice()
