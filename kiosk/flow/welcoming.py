"""From the open paper to the instructions: notice, photo, seat, looks, practice, each once and none asked twice."""

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam import welcoming as rules
from kiosk.exam.entry import Admitted
from kiosk.exam.welcoming import Done, Step
from kiosk.flow import fronts
from kiosk.flow.means import Means, nothing
from kiosk.flow.paper_desk import OpenPaper
from kiosk.flow.photographing import Photographing
from kiosk.flow.practicing import Practicing
from kiosk.flow.screens import ComfortScreen, NoticeScreen, Place, Screen, TrialScreen
from sync.protocol import events as ev
from sync.protocol.attempts import Looks
from sync.protocol.events import CandidateEvent
from sync.protocol.ids import CandidateId
from sync.protocol.welcome import in_language

Values = tuple[str, ...]


class Welcoming(QObject):
    """Shows one page after the other; what a candidate did is on disk before the next page is shown."""

    shown = Signal(object)
    finished = Signal()
    """Nothing is left but the instructions."""
    looks_told = Signal(object)
    """Looks, as this candidate chose them before."""
    trouble = Signal()
    """Something of the seat does not work: somebody has to come."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._place = Place()
        self._admitted: Admitted | None = None
        self._done = Done()
        self._kinds: tuple[str, ...] = ()
        self._language = ""
        self._practicing = Practicing(())
        self._has_sound = self._is_busy = False
        self.photographing = Photographing(means, self)
        self.photographing.shown.connect(self.shown)
        self.photographing.done.connect(self._record)

    def begin(self, place: Place, admitted: Admitted, opened: OpenPaper) -> None:
        """Go on where this candidate was, or begin."""
        self.leave()
        self._place, self._admitted = place, admitted
        self._kinds = rules.kinds_of(opened.paper)
        self._practicing = Practicing(self._kinds)
        self._has_sound = rules.has_sound(opened.paper)
        row = admitted.candidate
        self._means.recording.ask(
            lambda store: store.welcomed(row.candidate, row.slot.generation), lambda found: self._go_on(admitted, found)
        )

    def leave(self) -> None:
        """Nobody is here any more; nothing of what was tried stays."""
        self._admitted = None
        self.photographing.leave()
        self._done, self._kinds = Done(), ()
        self._practicing = Practicing(())
        self._is_busy = False

    @property
    def candidate(self) -> tuple[CandidateId, int] | None:
        """Who is here, in which generation of the slot."""
        row = None if self._admitted is None else self._admitted.candidate
        return None if row is None else (row.candidate, row.slot.generation)

    @property
    def has_agreed(self) -> bool:
        """Whether the candidate agreed to the honor code before, and only the start is left."""
        return self._done.agreed

    def _go_on(self, admitted: Admitted, found: tuple[CandidateEvent, ...]) -> None:
        if self._admitted is not admitted:
            return
        self._done = rules.done(found)
        if self._done.looks is not None:
            self.looks_told.emit(self._done.looks)
        self.show()

    def show(self) -> None:
        """Show the page that is due."""
        admitted = self._admitted
        if admitted is None:
            return
        step = self._due(admitted)
        if step is Step.INSTRUCTIONS:
            self.finished.emit()
        elif step is Step.PHOTO:
            self.photographing.begin(self._place, admitted)
        else:
            self.shown.emit(self._screen(admitted, step))

    def _screen(self, admitted: Admitted, step: Step) -> Screen:
        exam = admitted.session.title
        match step:
            case Step.NOTICE:
                return self._notice(admitted)
            case Step.SEAT:
                sound = ("sound",) if self._has_sound else ()
                return TrialScreen(place=self._place, exam=exam, parts=("keyboard", "pointer", "screen", *sound))
            case Step.LOOKS:
                return ComfortScreen(place=self._place, name=admitted.candidate.name, exam=exam)
            case _:
                return self._practicing.screen(self._place, admitted)

    def _notice(self, admitted: Admitted) -> NoticeScreen:
        notice = admitted.session.welcome.notice
        wanted = (self._language, admitted.session.language)
        language, text = in_language(notice, *(one for one in wanted if one))
        languages = tuple(code for code in notice if notice[code].strip())
        return NoticeScreen(
            place=self._place, exam=admitted.session.title, language=language, text=text, languages=languages
        )

    # --- what the candidate does

    @Slot(str)
    def read_notice_in(self, language: str) -> None:
        """Show the notice in another language."""
        self._language = language
        if self._admitted is not None and self._step is Step.NOTICE:
            self.show()

    @Slot()
    def accept_notice(self) -> None:
        """The notice was read and accepted."""
        admitted = self._admitted
        if admitted is None or self._step is not Step.NOTICE:
            return
        self._record(fronts.accepted(admitted, self._notice(admitted), self._means.moments.now()))

    @Slot(tuple, tuple)
    def try_seat(self, fine: Values, wrong: Values) -> None:
        """The seat was tried; what does not work calls for somebody, and keeps nobody from going on."""
        who = self.candidate
        if who is not None and self._step is Step.SEAT:
            at = self._means.moments.now()
            self._record(ev.SeatTried(at=at, candidate=who[0], generation=who[1], fine=fine, wrong=wrong))

    def note_looks(self, looks: Looks, *, is_settled: bool) -> None:
        """Language, colors and text size are these; on its own page that is settled by going on, once."""
        who = self.candidate
        is_again = self._step is not Step.LOOKS if is_settled else self._done.looks == looks
        if who is None or is_again:
            return
        at, settled = self._means.moments.now(), is_settled or self._done.looks_settled
        tag, theme, scale = looks
        event = ev.LooksSet(
            at=at, candidate=who[0], generation=who[1], language=tag, theme=theme, scale=scale, is_settled=settled
        )
        if is_settled:
            self._record(event)
        else:
            self._done = msgspec.structs.replace(self._done, looks=looks)
            self._means.recording.ask(lambda store: store.append((event,)), nothing)

    @Slot(str, tuple)
    def practice(self, response: str, values: Values) -> None:
        """Something was tried in a practice question; it is shown, and kept nowhere."""
        if self._step is Step.PRACTICE:
            self._practicing.put(response, values)
            self.show()

    @Slot(int)
    def turn_practice(self, by: int) -> None:
        """Go to another practice question; behind the last one the practice is over."""
        if self._step is not Step.PRACTICE:
            return
        if self._practicing.turn(by):
            self.show()
        else:
            self.leave_practice()

    @Slot()
    def leave_practice(self) -> None:
        """The practice is over, or skipped."""
        who = self.candidate
        if who is not None and self._step is Step.PRACTICE:
            seen, total = self._practicing.leave()
            at = self._means.moments.now()
            self._record(ev.PracticeLeft(at=at, candidate=who[0], generation=who[1], seen=seen, total=total))

    def note_agreed(self, event: ev.HonorAgreed) -> None:
        """The honor code is agreed to."""
        self._done = rules.added(self._done, event)
        self._means.recording.ask(lambda store: store.append((event,)), nothing)

    @property
    def _step(self) -> Step | None:
        admitted = self._admitted
        if admitted is None or self._is_busy:
            return None
        return self._due(admitted)

    def _due(self, admitted: Admitted) -> Step:
        session = admitted.session
        return rules.next_step(session.welcome, self._done, kinds=self._kinds, rehearses=session.rehearsal is not None)

    @Slot(object)
    def _record(self, event: CandidateEvent) -> None:
        """Go on when it is on disk."""
        admitted, self._is_busy = self._admitted, True
        self._means.recording.ask(
            lambda store: store.append((event,)),  # type: ignore[arg-type]  # every one of them is an AnyEvent
            lambda _places: self._recorded(admitted, event),
        )

    def _recorded(self, admitted: Admitted | None, event: CandidateEvent) -> None:
        if admitted is None or self._admitted is not admitted:
            return
        self._is_busy = False
        self._done = rules.added(self._done, event)
        if isinstance(event, ev.SeatTried) and event.wrong:
            self.trouble.emit()
        self.show()
