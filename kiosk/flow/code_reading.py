"""What the store says about codes, and what comes of it: read on the recorder's thread, judged in the background."""

import logging
from collections.abc import Mapping
from dataclasses import dataclass, replace

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.exam.codes import Approved, Case, CodeProblem, Person, attempt_case, judged, may_be_passphrase
from kiosk.flow.resumption import Unfinished
from kiosk.flow.sitting import SittingPresenter
from kiosk.store.codes import CODE, Ask, Missed
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import offline_codes, staff_secrets
from sync.protocol.attempts import AttemptState
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import StationId
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
    takes_passphrase: bool = False
    """Whether somebody's passphrase can be tried here."""


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

    def label(self, person: str) -> str:
        """Return a person's name; nothing for nobody."""
        return labels(self.staff).get(person, "")


@dataclass(frozen=True, slots=True)
class Typed:
    """What an admin typed."""

    codes: tuple[str, ...]
    minutes: int = 0
    seat: str = ""
    """Where the exam is to go."""


def case_at(sitting: SittingPresenter | None, found: Unfinished | None) -> Case | None:
    """Return what codes may be about while an attempt is here: on screen, or waiting for an admin."""
    if sitting is not None:
        return attempt_case(sitting.attempt, sitting.desk.session, are_holds_held=not sitting.missing)
    if found is None or found.session is None or found.attempt.state is not AttemptState.INTERRUPTED:
        return None
    return attempt_case(found.attempt, found.session, are_holds_held=True)


def desk_of(store: Store, case: Case) -> Desk:
    """Read whether anybody's codes count here, and for how much time."""
    added_ms = _added_ms(store, case)
    seats = tuple(row.seat for row in store.neighbors())
    staff = store.staff()
    takes_passphrase = any(row.verifier is not None for row in staff)
    most = max(0, case.policy.code_minutes - added_ms // 60_000)
    return Desk(bool(staff), most, seats, takes_passphrase=takes_passphrase)


def known_of(store: Store, case: Case, nonce: str) -> Known:
    """Read everything that a code for this nonce is judged by."""
    return Known(
        ask=store.asked_code(nonce),
        missed=store.missed_codes(CODE),
        added_ms=_added_ms(store, case),
        regrants=store.regrants(case.session),
        staff=store.staff(),
        enrollment=store.enrollment(),
        neighbors=store.neighbors(),
    )


def _added_ms(store: Store, case: Case) -> int:
    """Return what codes added so far: here, and where the attempt was before."""
    return case.added_ms if case.attempt is None else max(case.added_ms, store.added_by_code_ms(case.attempt))


def judge(known: Known, typed: Typed, case: Case, *, to: StationId | None, now_ms: int) -> Approved | CodeProblem:
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
    codes = tuple(_as_code(text, asked, known.staff, people) for text in typed.codes)
    verdict = judged(codes, asked, people, takes_two=case.takes_two(action), now_ms=now_ms)
    if codes != typed.codes and isinstance(verdict, Approved):
        return replace(verdict, by_passphrase=True)
    return verdict


def _as_code(text: str, asked: Asked, staff: tuple[StaffRow, ...], people: Mapping[PersonId, Person]) -> str:
    """Return the code that whoever typed their passphrase would have got from a panel; a code stays as it is.

    A person's own key makes it, so that rights, duty and two people count as with any other code.
    """
    keys = {person: known.key for person, known in people.items()}
    if not may_be_passphrase(text) or offline_codes.who_gave(text, keys, asked) is not None:
        return text
    for row in staff:
        person = PersonId(row.person)
        if person in people and row.verifier is not None and _is_theirs(row.verifier, text, person):
            return offline_codes.code_for(people[person].key, asked)
    return text


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


def labels(rows: tuple[StaffRow, ...]) -> Mapping[str, str]:
    """Return everybody's name, by id; those of the same name have something short behind it."""
    names = [row.name.strip().casefold() for row in rows]
    return {
        row.person: row.name
        if names.count(row.name.strip().casefold()) == 1
        else f"{row.name} ({short_subject(row.person)})"
        for row in rows
    }
