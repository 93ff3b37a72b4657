"""What the candidate does on the screens of a running attempt, passed on to that attempt, if there is one."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot

from kiosk.exam.playing import Act
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
            sitting.go_to(item)

    @Slot()
    def go_on(self) -> None:
        """Show the next item, or the review after the last one."""
        if sitting := self._find():
            following = sitting.desk.following
            if following is None:
                sitting.switch(Mode.REVIEW)
            else:
                sitting.go_to(following)

    @Slot()
    def go_back(self) -> None:
        """Show the item before."""
        if (sitting := self._find()) and (previous := sitting.desk.previous):
            sitting.go_to(previous)

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
            sitting.live.arrange(tools)

    @Slot(str, str, int)
    def play(self, recording: str, act: str, position_ms: int) -> None:
        """A player told something."""
        if sitting := self._find():
            sitting.play(RecordingId(recording), Act(act), position_ms)

    @Slot()
    def clear(self) -> None:
        """Take back the responses of the item."""
        if sitting := self._find():
            sitting.live.clear(sitting.desk.here.item)

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
