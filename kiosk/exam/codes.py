"""What a center admin may decide at this seat with a code, and whether what was typed is such a code. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from kiosk.clock import Reading
from kiosk.exam.refusals import OFFLINE, Reason
from kiosk.exam.throttle import wait_after
from sync.protocol import bundled_move, offline_codes
from sync.protocol.attempts import Attempt, AttemptState
from sync.protocol.codes import normalized
from sync.protocol.ids import AttemptId, CandidateId, SessionId
from sync.protocol.offline_codes import CODE_LENGTH, ON_STATION, Action, Asked, PersonId
from sync.protocol.slots import Slot, SlotState
from sync.protocol.staff_secrets import LEAST_PASSPHRASE
from sync.protocol.wire import CandidateRow, NeighborRow, Policy, SessionRow

TRIES = 5
"""Wrong codes after which a nonce is worth nothing any more."""


REASON = bundled_move.REASON
"""How the reason of a decision by code begins; the nonce follows."""


class CodeProblem(StrEnum):
    """Why a code does nothing; the value is its stable code."""

    INCOMPLETE = "CODE-INCOMPLETE"
    PERSON = "CODE-PERSON"
    NOT_THEIRS = "CODE-NOT-THEIRS"
    PERSON_WAITS = "CODE-PERSON-WAITS"
    AMOUNT = "CODE-AMOUNT"
    THROTTLED = "CODE-THROTTLED"
    SPENT = "CODE-SPENT"
    WRONG = "CODE-WRONG"
    SAME_PERSON = "CODE-SAME-PERSON"
    NOT_ALLOWED = "CODE-NOT-ALLOWED"
    NO_STAFF = "CODE-NO-STAFF"
    MOOT = "CODE-MOOT"
    REASON = "CODE-REASON"
    UNSAVED = "CODE-UNSAVED"
    MACHINE = "KIOSK-POWER-REFUSED"
    SEAT = "CODE-SEAT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """A member of staff as this seat knows them: what they may do, when, and the key of their codes."""

    label: str
    """Their name, unlike everybody else's here."""
    right: str
    since_ms: int
    until_ms: int
    key: bytes

    def is_on_duty(self, now_ms: int) -> bool:
        """Whether their codes count now."""
        return self.since_ms <= now_ms <= self.until_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """What codes may be about at this moment: an attempt, or a slot that no attempt here belongs to."""

    actions: tuple[Action, ...]
    policy: Policy
    session: SessionId
    attempt: AttemptId | None = None
    candidate: CandidateId | None = None
    generation: int = 0
    added_ms: int = 0
    """What codes added to the attempt already, at another seat too."""
    fence: int = 0
    """The one that the attempt is held under."""
    causes: tuple[str, ...] = ()
    """The breaches that wait for a decision: what an `unlock` is about, and not what comes while it is typed."""
    station: tuple[Action, ...] = (
        Action.RESTART_PROGRAM,
        Action.RESTART_MACHINE,
        Action.SHUT_DOWN,
        Action.EXIT,
        Action.RELEASE,
    )
    """What may be done to the station itself, whoever sits at it."""

    @property
    def subject(self) -> str:
        """What it is about, in the short form that is shown."""
        return offline_codes.short_subject(self.attempt or self.candidate or "")

    def takes_two(self, action: Action) -> bool:
        """Whether the codes of two people are asked for; no server takes a slot that one alone gave anew."""
        return action is Action.REGRANT or action in self.policy.two_people


@dataclass(frozen=True, slots=True)
class Approved:
    """Who it was; the second person only where there were two codes."""

    by: PersonId
    approved_by: PersonId | None = None
    by_passphrase: bool = False
    """Whether one of them typed their passphrase instead of a code."""


@dataclass(frozen=True, slots=True)
class Guessed:
    """A passphrase that is not the one of the person whose it was said to be."""

    person: PersonId


NOBODY = Case(actions=(), policy=Policy(), session=SessionId(""))
"""What codes may be about while nobody is here: the station alone."""
LONGEST_REASON = 200


def takes_reason(action: Action) -> bool:
    """Whether the seat itself asks why: of what a panel would otherwise ask, and of what is done to the station."""
    return action is Action.PAUSE or action in ON_STATION


def for_attempt(state: AttemptState, *, are_holds_held: bool) -> tuple[Action, ...]:
    """Return what may be decided about an attempt at this seat, the likeliest first."""
    first: dict[AttemptState, tuple[Action, ...]] = {
        AttemptState.INTERRUPTED: (Action.RESUME,),
        AttemptState.PAUSED: (Action.UNPAUSE,),
        AttemptState.LOCKED: (Action.UNLOCK,) if are_holds_held else (),
        AttemptState.ACTIVE: (Action.PAUSE,),
        AttemptState.ON_BREAK: (Action.PAUSE,),
    }
    return (*first[state], Action.ADD_TIME, Action.TRANSFER, Action.TERMINATE) if state in first else ()


def for_slot(reason: Reason, slot: Slot, policy: Policy) -> tuple[Action, ...]:
    """Return what may be decided about a slot after this refusal."""
    can_start = reason in OFFLINE or reason is Reason.ELSEWHERE
    match slot.state:
        case SlotState.AVAILABLE if can_start:
            return (Action.START,)
        case SlotState.ATTEMPTING if reason is Reason.ELSEWHERE:
            return (Action.REGRANT,) if policy.regrants else ()
        case SlotState.CONSUMED if reason is Reason.CONSUMED:
            return (Action.REGRANT,) if policy.regrants else ()
        case _:
            return ()


def attempt_case(attempt: Attempt, session: SessionRow, *, are_holds_held: bool) -> Case:
    """Return what codes may be about while an attempt is at this seat."""
    return Case(
        actions=for_attempt(attempt.state, are_holds_held=are_holds_held),
        policy=session.policy,
        session=attempt.session,
        attempt=attempt.id,
        candidate=attempt.candidate,
        generation=attempt.generation,
        added_ms=sum(a.amount_ms for a in attempt.adjustments if a.why.startswith(REASON)),
        fence=attempt.fence,
        causes=attempt.for_staff,
    )


def slot_case(reason: Reason, candidate: CandidateRow, session: SessionRow | None) -> Case | None:
    """Return what codes may be about after a refusal; None where no code can help."""
    actions = () if session is None else for_slot(reason, candidate.slot, session.policy)
    if session is None or not actions:
        return None
    return Case(
        actions=actions,
        policy=session.policy,
        session=session.session,
        candidate=candidate.candidate,
        generation=candidate.slot.generation,
    )


def waiting_case(candidate: CandidateRow, session: SessionRow) -> Case:
    """Return what codes may be about while a candidate waits for their turn."""
    return Case(
        actions=(Action.START,),
        policy=session.policy,
        session=session.session,
        candidate=candidate.candidate,
        generation=candidate.slot.generation,
    )


def amount_problem(action: Action, minutes: int, policy: Policy, *, added_ms: int, regrants: int) -> CodeProblem | None:
    """Return what is wrong with the amount: more time than the signed policy lets codes add, or one slot too many."""
    match action:
        case Action.ADD_TIME if minutes < 1 or added_ms + minutes * 60_000 > policy.code_minutes * 60_000:
            return CodeProblem.AMOUNT
        case Action.REGRANT if regrants >= policy.regrants:
            return CodeProblem.AMOUNT
        case _:
            return None


def seat_meant(typed: str, neighbors: Sequence[NeighborRow]) -> NeighborRow | None:
    """Return the one other seat of this name; None where there is none, or several."""
    wanted = typed.strip().casefold()
    found = [row for row in neighbors if row.seat.strip().casefold() == wanted]
    return found[0] if len(found) == 1 else None


def person_meant(typed: str, people: Mapping[PersonId, str]) -> PersonId | None:
    """Return the one person of this name, or whose name alone begins so; None where there is none, or several."""
    wanted = " ".join(typed.split()).casefold()
    exact = [person for person, name in people.items() if name.casefold() == wanted]
    found = exact or [person for person, name in people.items() if wanted and name.casefold().startswith(wanted)]
    return found[0] if len(found) == 1 else None


def are_complete(typed: Sequence[str], *, takes_two: bool, are_passphrases: bool = False) -> bool:
    """Whether as many whole codes, or passphrases, were typed as are asked for."""
    is_whole = may_be_passphrase if are_passphrases else _is_whole_code
    return len(typed) == 1 + takes_two and all(map(is_whole, typed))


def _is_whole_code(typed: str) -> bool:
    return len(normalized(typed)) == CODE_LENGTH


def may_be_passphrase(typed: str) -> bool:
    """Whether it is long enough to be one."""
    return len(typed.strip()) >= LEAST_PASSPHRASE


def judged(
    typed: Sequence[str], asked: Asked, staff: Mapping[PersonId, Person], *, takes_two: bool, now_ms: int
) -> Approved | CodeProblem:
    """Return whose codes these are, or why they do nothing here."""
    keys = {person: known.key for person, known in staff.items() if known.is_on_duty(now_ms)}
    people = [offline_codes.who_gave(code, keys, asked) for code in typed]
    found = [person for person in people if person is not None]
    if len(found) != len(people) or len(people) != 1 + takes_two:
        return CodeProblem.WRONG
    if len(set(found)) != len(found):
        return CodeProblem.SAME_PERSON
    if not all(offline_codes.is_allowed(asked.action, staff[person].right) for person in found):
        return CodeProblem.NOT_ALLOWED
    first, *others = found
    return Approved(first, others[0] if others else None)


def wait_ms(misses: int, last: Reading, now: Reading) -> int:
    """Return how long nothing that is typed counts after so many wrong ones, the last of them at `last`."""
    return max(0, wait_after(misses) - _surely_passed_ms(last, now))


def server_wait_ms(misses: int, missed_ms: int, now_ms: int) -> int:
    """Return the same for what the server added up of all stations, by its own clock."""
    return max(0, wait_after(misses) - max(0, now_ms - missed_ms))


def _surely_passed_ms(last: Reading, now: Reading) -> int:
    """Return the time that has passed whatever anybody did to the wall clock, which is not looked at.

    Within one boot the monotonic clock tells. With a boot in between, at least the time since that boot has passed.
    """
    is_same = last.boot == now.boot
    is_unknown = not (last.names_its_boot and now.names_its_boot) and now.mono_ms >= last.mono_ms
    return max(0, now.mono_ms - last.mono_ms if is_same or is_unknown else now.mono_ms)
