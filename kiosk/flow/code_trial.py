"""A nonce given out, and codes tried for it: recorded first, then told."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from kiosk.clock import Reading
from kiosk.exam import codes
from kiosk.exam.codes import TRIES, Approved, Case, CodeProblem, Guessed
from kiosk.flow.code_reading import Known, Typed, judge, known_of
from kiosk.flow.means import Means
from kiosk.flow.replies import Turns
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.chain import Head
from sync.protocol.ids import StationId
from sync.protocol.offline_codes import Action, new_nonce


class CodeTrial(QObject):
    """The conversation with store and background about one case at a time; of an older one nothing is heard."""

    asked = Signal(object)
    """A CodeAsked that is on disk: its nonce may be shown."""
    missed = Signal(object, int, bool)
    """CodeProblem, how long to wait, and whether the nonce is worth nothing any more."""
    hit = Signal(object, object)
    """CodeUsed to record with what comes of it, and the Known that it was judged by."""

    def __init__(self, means: Means, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means = means
        self._turns = Turns()

    def begin(self) -> None:
        """Another case: whoever asked before is not told any more."""
        self._turns.begin()

    def ask(self, case: Case, action: Action) -> None:
        """Give out a nonce, bound to where the journal stands."""
        at = self._means.moments.now()

        def made(head: Head) -> ev.CodeAsked:
            return ev.CodeAsked(
                at=at,
                nonce=new_nonce(),
                action=action,
                attempt=case.attempt,
                candidate=case.candidate,
                generation=case.generation,
                head_seq=head.seq,
                head=head.hash,
            )

        self._means.recording.ask(lambda store: store.ask_code(made), self._turns.now(self.asked.emit))

    def take(self, case: Case, nonce: str, typed: Typed) -> None:
        """Look at codes that were typed for a nonce."""
        known = partial(known_of, case=case, nonce=nonce)
        self._means.recording.ask(known, self._turns.now(lambda found: self._look(case, found, typed)))

    def _look(self, case: Case, known: Known, typed: Typed) -> None:
        if known.ask is None:
            return
        action, now = Action(known.ask.event.action), Reading.of(self._means.clock)
        wait_ms = 0 if known.missed is None else codes.wait_ms(known.missed.times, known.missed.last, now)
        amount = codes.amount_problem(
            action, typed.minutes, case.policy, added_ms=known.added_ms, regrants=known.regrants
        )
        target = codes.seat_meant(typed.seat, known.neighbors) if action is Action.TRANSFER else None
        to = None if target is None else target.station
        if wait_ms:
            self.missed.emit(CodeProblem.THROTTLED, wait_ms, False)
        elif amount is not None:
            self.missed.emit(amount, 0, False)
        elif action is Action.TRANSFER and to is None:
            self.missed.emit(CodeProblem.SEAT, 0, False)
        elif typed.names and self._is_about_people(known, typed, now):
            pass
        elif known.ask.is_used or known.ask.misses >= TRIES:
            self.missed.emit(CodeProblem.SPENT, 0, True)
        else:
            now_ms = self._means.moments.now_ms
            judging = partial(judge, known, typed, case, to=to, now_ms=now_ms)
            self._means.background.ask(judging, self._turns.now(lambda found: self._conclude(known, typed, to, found)))

    def _is_about_people(self, known: Known, typed: Typed, now: Reading) -> bool:
        """Say what is wrong with the people whose passphrases these are, before any is looked at; costs no try."""
        now_ms = self._means.moments.now_ms
        people = tuple(person for person in known.people_meant(typed.names, now_ms=now_ms) if person is not None)
        wait_ms = known.wait_ms(people, now, now_ms=now_ms)
        if len(people) < len(typed.names):
            self.missed.emit(CodeProblem.PERSON, 0, False)
        elif len(set(people)) < len(people):
            self.missed.emit(CodeProblem.SAME_PERSON, 0, False)
        elif wait_ms:
            self.missed.emit(CodeProblem.PERSON_WAITS, wait_ms, False)
        else:
            return False
        return True

    def _conclude(
        self, known: Known, typed: Typed, to: StationId | None, verdict: Approved | CodeProblem | Guessed
    ) -> None:
        if known.ask is None:
            return
        asked, at = known.ask.event, self._means.moments.now()
        if isinstance(verdict, Approved):
            used = ev.CodeUsed(
                at=at,
                nonce=asked.nonce,
                action=asked.action,
                by=verdict.by,
                approved_by=verdict.approved_by or "",
                amount_ms=typed.minutes * 60_000,
                attempt=asked.attempt,
                candidate=asked.candidate,
                generation=asked.generation,
                to=to,
                by_passphrase=verdict.by_passphrase,
            )
            self.hit.emit(used, known)
            return
        problem = CodeProblem.NOT_THEIRS if isinstance(verdict, Guessed) else verdict
        refused = ev.CodeRefused(
            at=at,
            nonce=asked.nonce,
            action=asked.action,
            why=problem,
            attempt=asked.attempt,
            candidate=asked.candidate,
            person=verdict.person if isinstance(verdict, Guessed) else "",
        )
        self.record((refused,), partial(self._on_refused, problem, is_spent=known.ask.misses + 1 >= TRIES))

    def _on_refused(self, problem: CodeProblem, *, is_spent: bool) -> None:
        self._means.syncing.hurry()  # other seats, and the server, count the same person's
        self.missed.emit(problem, 0, is_spent)

    def record(self, happened: tuple[ev.AnyEvent, ...], then: Callable[[], None]) -> None:
        """Record events, then say so."""

        def append(store: Store) -> None:
            store.append(happened)

        self._means.recording.ask(append, self._turns.now(lambda _nothing: then()))
