"""What the store says about codes, and what comes of it: read on the recorder's thread, judged in the background."""

import logging
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.clock import Reading
from kiosk.exam import codes as rules
from kiosk.exam.codes import Approved, Case, CodeProblem, Guessed, Person, attempt_case, judged
from kiosk.exam.word_release import openable
from kiosk.flow.resumption import Unfinished
from kiosk.flow.sitting import SittingPresenter
from kiosk.store.codes import CODE, Ask, Missed, of_person
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import offline_codes, staff_secrets
from sync.protocol.attempts import AttemptState
from sync.protocol.errors import ProtocolError
from sync.protocol.events import Moment
from sync.protocol.ids import SessionId, StationId
from sync.protocol.offline_codes import Action, Asked, PersonId, short_head, short_subject
from sync.protocol.staff_rows import WrappedSecret
from sync.protocol.wire import NeighborRow, StaffRow

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Desk:
    """What the desk opens with."""

    has_staff: bool
    most_minutes: int
    """How much time codes may still add to the attempt."""
    seats: tuple[str, ...]
    """The other seats of the center that an exam could go to."""
    people: tuple[str, ...] = ()
    """The names of those whose passphrase can be tried here."""
    opens_by_words: bool = False
    """Whether a paper is sealed here that five words may open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """Everything that a code is judged by."""

    ask: Ask | None
    missed: Missed | None
    added_ms: int
    regrants: int
    staff: tuple[StaffRow, ...]
    enrollment: Enrollment | None
    neighbors: tuple[NeighborRow, ...]
    guessed: Mapping[PersonId, Missed]
    """Passphrases in a row that were not theirs, of whoever there were any."""

    def label(self, person: str) -> str:
        """Return a person's name; nothing for nobody."""
        return labels(self.staff).get(person, "")

    def people_meant(self, names: tuple[str, ...], *, now_ms: int) -> tuple[PersonId | None, ...]:
        """Return who is meant by names that were typed; None for a name that is nobody's, or several people's."""
        named = with_passphrase(self.staff, now_ms=now_ms)
        return tuple(rules.person_meant(name, named) for name in names)

    def wait_ms(self, people: Collection[str], now: Reading, *, now_ms: int) -> int:
        """Return how long nothing counts that is said to be these people's passphrase: here, and anywhere."""
        waits = [0]
        for row in self.staff:
            missed = self.guessed.get(PersonId(row.person))
            if row.person in people:
                waits.append(rules.server_wait_ms(row.misses, row.missed_ms, now_ms))
                waits.append(0 if missed is None else rules.wait_ms(missed.times, missed.last, now))
        return max(waits)


@dataclass(frozen=True, slots=True)
class Typed:
    """What an admin typed."""

    codes: tuple[str, ...]
    minutes: int = 0
    seat: str = ""
    """Where the exam is to go."""
    names: tuple[str, ...] = ()
    """Whose passphrases they are, as it was typed; none: they are codes."""


def case_at(sitting: SittingPresenter | None, found: Unfinished | None) -> Case | None:
    """Return what codes may be about while an attempt is here: on screen, or waiting for an admin."""
    if sitting is not None:
        return attempt_case(sitting.attempt, sitting.desk.session, are_holds_held=not sitting.missing)
    if found is None or found.session is None or found.attempt.state is not AttemptState.INTERRUPTED:
        return None
    return attempt_case(found.attempt, found.session, are_holds_held=True)


def desk_of(store: Store, case: Case, at: Moment) -> Desk:
    """Read whether anybody's codes count here, and for how much time."""
    added_ms = _added_ms(store, case)
    seats = tuple(row.seat for row in store.neighbors())
    staff = store.staff()
    most = max(0, case.policy.code_minutes - added_ms // 60_000)
    by_words = bool(openable(store.sessions(), store.kept_keys(), at, goes_on=going_on(store)))
    people = tuple(with_passphrase(staff, now_ms=at.best_ms).values())
    return Desk(bool(staff), most, seats, people=people, opens_by_words=by_words)


def going_on(store: Store) -> SessionId | None:
    """Return the session of the attempt that runs at this seat."""
    running = store.running_attempt()
    return None if running is None else running.session


def known_of(store: Store, case: Case, nonce: str) -> Known:
    """Read everything that a code for this nonce is judged by."""
    staff = store.staff()
    missed = {PersonId(row.person): store.missed_codes(of_person(row.person)) for row in staff}
    return Known(
        guessed={person: times for person, times in missed.items() if times is not None},
        ask=store.asked_code(nonce),
        missed=store.missed_codes(CODE),
        added_ms=_added_ms(store, case),
        regrants=store.regrants(case.session),
        staff=staff,
        enrollment=store.enrollment(),
        neighbors=store.neighbors(),
    )


def _added_ms(store: Store, case: Case) -> int:
    """Return what codes added so far: here, and where the attempt was before."""
    return case.added_ms if case.attempt is None else max(case.added_ms, store.added_by_code_ms(case.attempt))


def judge(
    known: Known, typed: Typed, case: Case, *, to: StationId | None, now_ms: int
) -> Approved | CodeProblem | Guessed:
    """Return whose codes these are, or why they do nothing."""
    if known.ask is None or known.enrollment is None:
        return CodeProblem.MOOT
    event = known.ask.event
    action = Action(event.action)
    asked = Asked(
        station=known.enrollment.station,
        subject=short_subject(event.attempt or event.candidate or ""),
        head=short_head(event.head_seq, event.head),
        action=action,
        minutes=typed.minutes,
        nonce=event.nonce,
        to=to or "",
    )
    people = people_of(known.staff, known.enrollment)
    codes = typed.codes
    if typed.names:
        made = _by_passphrase(known, known.people_meant(typed.names, now_ms=now_ms), typed, asked, people)
        if isinstance(made, Guessed):
            return made
        codes = made
    verdict = judged(codes, asked, people, takes_two=case.takes_two(action), now_ms=now_ms)
    return replace(verdict, by_passphrase=True) if typed.names and isinstance(verdict, Approved) else verdict


def _by_passphrase(
    known: Known, named: Sequence[PersonId | None], typed: Typed, asked: Asked, people: Mapping[PersonId, Person]
) -> tuple[str, ...] | Guessed:
    """Return the codes that whoever typed their passphrases would have got from a panel, or whose was wrong.

    A person's own key makes them, so that rights, duty and two people count as with any other code. After a wrong one
    no other is looked at: each look tells of one person, and counts for them.
    """
    verifiers = {PersonId(row.person): row.verifier for row in known.staff}
    codes = []
    for person, text in zip(named, typed.codes, strict=True):
        verifier = None if person is None else verifiers[person]
        if person is None or verifier is None or person not in people or not _is_theirs(verifier, text, person):
            return Guessed(person or PersonId(""))
        codes.append(offline_codes.code_for(people[person].key, asked))
    return tuple(codes)


def _is_theirs(verifier: WrappedSecret, text: str, person: PersonId) -> bool:
    try:
        return staff_secrets.is_theirs(verifier, text, person=person)
    except ProtocolError:
        log.warning("what a passphrase is tried on cannot be read here")
        return False


def people_of(rows: tuple[StaffRow, ...], enrollment: Enrollment) -> Mapping[PersonId, Person]:
    """Open what this station holds of each person; what was not sealed to it belongs to nobody."""
    private = X25519PrivateKey.from_private_bytes(enrollment.seal_private)
    named = labels(rows)
    people = {}
    for row in rows:
        person = PersonId(row.person)
        try:
            key = staff_secrets.opened(row.sealed, private, person=person, station=enrollment.station)
        except ProtocolError:
            log.warning("a key for codes was not sealed to this station")
            continue
        people[person] = Person(
            label=named[row.person], right=row.right, since_ms=row.since_ms, until_ms=row.until_ms, key=key
        )
    return people


def with_passphrase(rows: tuple[StaffRow, ...], *, now_ms: int) -> Mapping[PersonId, str]:
    """Return the names of those on duty whose passphrase can be tried here, by id."""
    named = labels(rows)
    here = (row for row in rows if row.verifier is not None and row.since_ms <= now_ms <= row.until_ms)
    return {PersonId(row.person): named[row.person] for row in here}


def labels(rows: tuple[StaffRow, ...]) -> Mapping[str, str]:
    """Return everybody's name, by id; those of the same name have something short behind it."""
    names = [row.name.strip().casefold() for row in rows]
    return {
        row.person: row.name
        if names.count(row.name.strip().casefold()) == 1
        else f"{row.name} ({short_subject(row.person)})"
        for row in rows
    }
