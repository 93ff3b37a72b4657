"""What the candidate meets between questions: doors that close behind, questions without an answer, breaks."""

from collections.abc import Callable

from kiosk.exam import breaks, passing
from kiosk.exam.breaks import Offer
from kiosk.exam.doors import Level, is_closed
from kiosk.exam.passing import ASKS, Step, Way
from kiosk.exam.timing import run_out
from kiosk.flow.board import Board, Mode
from kiosk.flow.live import LiveAttempt
from kiosk.flow.moments import Moments
from kiosk.flow.screen_parts import Notice
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.ids import ItemId
from sync.protocol.sections import SectionRun

Tell = Callable[[Notice | None], None]


class Doorway:
    """Turns a wish to go somewhere into a visit, or into the screen that stands before it."""

    def __init__(
        self, live: LiveAttempt, board: Board, *, moments: Moments, show: Callable[[], None], tell: Tell
    ) -> None:
        self._live = live
        self._board = board
        self._moments = moments
        self._show = show
        self._tell = tell
        self._agreed: frozenset[Way] = frozenset()

    # --- what the candidate does

    def go_to(self, item: ItemId) -> None:
        """Go to another item, where the exam allows it."""
        self._live.call_in()
        if self._takes and self._live.route.holds(item):
            self._take(self._step(item))

    def go_on(self) -> None:
        """Go to the next item that can be answered, or to the review after the last one."""
        self._live.call_in()
        attempt = self._live.planned
        if not self._takes or attempt.current is None:
            return
        stop = passing.following(self._live.route, attempt, attempt.current)
        if stop is None:
            self._board.mode = Mode.REVIEW
            self._show()
        else:
            self._take(self._step(stop.item))

    def go_back(self) -> None:
        """Go to the item before, where the exam allows it."""
        attempt = self._live.planned
        stop = None if attempt.current is None else passing.previous(self._live.route, attempt, attempt.current)
        if stop is not None:
            self.go_to(stop.item)

    def leave_section(self) -> None:
        """Leave the section that is open, wherever in it the candidate is."""
        self._live.call_in()
        attempt = self._live.planned
        stop = None if attempt.current is None else passing.beyond(self._live.route, attempt, attempt.current)
        if self._takes and stop is not None:
            # Not one question is gone through that a word has to be said of: all of them are left at once.
            self._agreed = frozenset({Way.SKIP})
            self._take(self._step(stop.item))

    def agree(self) -> None:
        """What the door asks is what the candidate wants."""
        board, step = self._board, self._board.door
        if board.mode is Mode.BREAK:
            self._begin_break()
        elif board.mode is Mode.DOOR and step is not None and step.way is Way.LEAVE:
            self._agreed, board.mode = frozenset(), Mode.QUESTION
            for zone in step.zones:
                self._live.close_section(zone.id, "left")
        elif board.mode is Mode.DOOR and step is not None:
            self._agreed |= {step.way}
            self._take(self._step(step.to))

    def decline(self) -> None:
        """The candidate would rather stay."""
        if self._board.mode in (Mode.DOOR, Mode.BREAK):
            self._agreed = frozenset()
            self._board.mode = self._board.came_from if self._board.mode is Mode.BREAK else Mode.QUESTION
            self._show()

    def ask_break(self) -> None:
        """First step of a break."""
        self._live.call_in()
        board = self._board
        if self._takes and board.mode is not Mode.BREAK and self._offer() is not None:
            board.came_from, board.mode = board.mode, Mode.BREAK
            self._show()

    def end_break(self) -> None:
        """The candidate is back."""
        self._live.end_break("candidate")

    # --- what time does

    def look(self) -> None:
        """Time passed: close what has run out of it, end a break that has."""
        attempt = self._live.planned
        if attempt.on_break is not None and breaks.left_ms(attempt.on_break, self._moments.reading()) == 0:
            self._live.end_break("time")
        if attempt.state.is_over or attempt.state in (AttemptState.PAUSED, AttemptState.TRANSFERRING):
            return
        for run in run_out(attempt, self._live.used_ms):
            self._say_over(run)
            self._live.close_section(run.section, "time")

    def _say_over(self, run: SectionRun) -> None:
        if run.level == Level.ITEM:
            self._tell(Notice(kind="question_over"))
            return
        stops = self._live.route.stops
        titles = [zone.title for stop in stops for zone in stop.zones if zone.id == run.section]
        self._board.ran_out = self._board.desk.titles.get(run.section, next(iter(titles), ""))
        self._tell(Notice(kind="section_over", text=self._board.ran_out))

    def settle(self) -> bool:
        """Bring what is shown in line with what is closed; True while something is on its way to disk for it."""
        attempt, board = self._live.planned, self._board
        here = attempt.current
        if here is None or board.looks_back or not self._is_closed(here, attempt):
            return self._is_passing()
        if board.mode is Mode.DOOR and board.door is not None and board.door.way is Way.ENTER:
            return False
        stop = passing.following(self._live.route, attempt, here)
        if board.mode in (Mode.REVIEW, Mode.SURE, Mode.BREAK):
            return False
        if stop is None:
            board.mode = Mode.REVIEW
            return False
        step = self._step(stop.item)
        self._take(step, shows=False)
        return step.way is Way.GO

    def _is_passing(self) -> bool:
        """Whether the question on disk is closed and another one is on its way."""
        on_disk = self._live.attempt
        return (
            on_disk.current is not None
            and on_disk.current != self._live.planned.current
            and self._is_closed(on_disk.current, on_disk)
        )

    # --- within

    @property
    def _takes(self) -> bool:
        return not self._live.is_ending and self._live.planned.state is AttemptState.ACTIVE

    def _is_closed(self, item: ItemId, attempt: Attempt) -> bool:
        return self._live.route.holds(item) and is_closed(self._live.route.at(item).zones, attempt)

    def _step(self, to: ItemId) -> Step:
        attempt = self._live.planned
        here = attempt.current or to
        return passing.step(self._live.route, attempt, here, to, used_ms=self._live.used_ms, agreed=self._agreed)

    def _take(self, step: Step, *, shows: bool = True) -> None:
        board = self._board
        if step.way in ASKS:
            board.door, board.mode = step, Mode.DOOR
            if shows:
                self._show()
            return
        self._agreed = frozenset()
        match step.way:
            case Way.GO:
                board.mode, board.looks_back, board.ran_out = Mode.QUESTION, False, None
                self._live.pass_to(step.to)
            case Way.LOOK:
                board.mode, board.looks_back = Mode.QUESTION, True
                self._live.visit(step.to)
            case Way.ANSWER:
                self._tell(Notice(kind="must_answer"))
            case Way.WAIT:
                self._tell(Notice(kind="not_yet", left_ms=step.wait_ms))
            case _:
                pass

    def _begin_break(self) -> None:
        offered = self._offer()
        self._board.mode = self._board.came_from
        if offered is not None:
            self._live.take_break(offered)
        else:
            self._show()

    def _offer(self) -> Offer | None:
        return breaks.offer(self._live.planned, self._board.session.policy)
