"""What a code may be about, and how long guessing one takes."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.clock import UNNAMED, Reading
from kiosk.exam import codes
from kiosk.exam.codes import CodeProblem, Person
from kiosk.exam.refusals import OFFLINE, Reason
from kiosk.exam.throttle import LONGEST_WAIT_MS, wait_after
from sync.protocol import offline_codes
from sync.protocol.attempts import AttemptState
from sync.protocol.offline_codes import CODE_LENGTH, Action, Asked, PersonId, Right
from sync.protocol.slots import Rank, Slot
from sync.protocol.time_budget import Adjustment
from sync.protocol.wire import Policy
from tests.kiosk.exam.made import AVAILABLE, STATION, attempt, candidate, session

DAY_MS = 86_400_000
STAFF = 200
"""More admins than any center has."""
ATTEMPTING = Slot(generation=1, rank=Rank.ATTEMPTING, assigned_ms=1, attempting_ms=2)
CONSUMED = Slot(generation=1, rank=Rank.CONSUMED, assigned_ms=1, attempting_ms=2, consumed_ms=3)
ASHA, BORIS = PersonId("asha"), PersonId("boris")
ASKED = Asked(station=STATION, subject="ABCDEF", head="GHJKMN", action=Action.TERMINATE, nonce="0123456789")


def person(name: PersonId, right: str = Right.DECIDE, *, since_ms: int = 0, until_ms: int = 100) -> Person:
    return Person(label=name, right=right, since_ms=since_ms, until_ms=until_ms, key=name.encode() * 8)


def code(name: PersonId) -> str:
    return offline_codes.code_for(name.encode() * 8, ASKED)


# --- what may be decided ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("state", AttemptState)
def test_every_state_offers_what_an_attempt_in_it_obeys(state: AttemptState) -> None:
    first = {
        AttemptState.INTERRUPTED: Action.RESUME,
        AttemptState.PAUSED: Action.UNPAUSE,
        AttemptState.LOCKED: Action.UNLOCK,
        AttemptState.ACTIVE: Action.PAUSE,
        AttemptState.ON_BREAK: Action.PAUSE,
    }
    offered = (first[state], Action.ADD_TIME, Action.TRANSFER, Action.TERMINATE) if state in first else ()

    assert codes.for_attempt(state, are_holds_held=True) == offered


def test_a_missing_hold_is_not_talked_away() -> None:
    assert Action.UNLOCK not in codes.for_attempt(AttemptState.LOCKED, are_holds_held=False)


@pytest.mark.parametrize("reason", Reason)
@pytest.mark.parametrize("slot", [AVAILABLE, ATTEMPTING, CONSUMED, Slot()], ids=lambda slot: slot.rank.name)
@pytest.mark.parametrize("regrants", [0, 1])
def test_codes_help_only_where_a_person_may_stand_in_for_the_server(reason: Reason, slot: Slot, regrants: int) -> None:
    expected: tuple[Action, ...] = ()
    if slot is AVAILABLE and reason in {*OFFLINE, Reason.ELSEWHERE}:
        expected = (Action.START,)
    if regrants and (slot, reason) in [(ATTEMPTING, Reason.ELSEWHERE), (CONSUMED, Reason.CONSUMED)]:
        expected = (Action.REGRANT,)

    assert codes.for_slot(reason, slot, Policy(regrants=regrants)) == expected


def test_the_case_of_an_attempt_is_that_attempt() -> None:
    running = attempt(AttemptState.INTERRUPTED)
    case = codes.attempt_case(running, session(two_people=("terminate",)), are_holds_held=True)

    assert (case.attempt, case.candidate, case.generation) == (running.id, running.candidate, 1)
    assert case.subject == offline_codes.short_subject(running.id)
    assert [action for action in case.actions if case.takes_two(action)] == [Action.TERMINATE]


def test_two_people_give_a_slot_anew_whatever_policy_says() -> None:
    consumed = msgspec.structs.replace(candidate(), slot=CONSUMED)
    case = codes.slot_case(Reason.CONSUMED, consumed, session(two_people=(), regrants=1))

    assert case is not None
    assert case.actions == (Action.REGRANT,)
    assert case.takes_two(Action.REGRANT)


@given(cap=st.integers(0, 500), added=st.integers(0, 500), minutes=st.integers(-5, 1_000))
def test_codes_never_add_more_than_the_cap(cap: int, added: int, minutes: int) -> None:
    policy = Policy(code_minutes=cap)
    problem = codes.amount_problem(Action.ADD_TIME, minutes, policy, added_ms=added * 60_000, regrants=0)

    assert (problem is None) == (0 < minutes <= cap - added)


# --- whose codes ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "staff", "expected"),
    [
        ((code(ASHA), code(BORIS)), (person(ASHA), person(BORIS)), codes.Approved(ASHA, BORIS)),
        ((code(BORIS), code(ASHA)), (person(ASHA), person(BORIS)), codes.Approved(BORIS, ASHA)),
        ((code(ASHA), code(ASHA)), (person(ASHA), person(BORIS)), CodeProblem.SAME_PERSON),
        ((code(ASHA), code(BORIS)), (person(ASHA),), CodeProblem.WRONG),
        ((code(ASHA),), (person(ASHA), person(BORIS)), CodeProblem.WRONG),
        ((), (person(ASHA),), CodeProblem.WRONG),
        ((code(ASHA), code(BORIS)), (person(ASHA), person(BORIS, Right.AUTHORIZE)), CodeProblem.NOT_ALLOWED),
        ((code(ASHA), code(BORIS)), (person(ASHA), person(BORIS, until_ms=49)), CodeProblem.WRONG),
        ((code(ASHA), code(BORIS)), (person(ASHA), person(BORIS, since_ms=51)), CodeProblem.WRONG),
    ],
)
def test_two_codes_are_two_people_with_the_right_on_duty(
    typed: tuple[str, ...], staff: tuple[Person, ...], expected: object
) -> None:
    known = {PersonId(one.label): one for one in staff}

    assert codes.judged(typed, ASKED, known, takes_two=True, now_ms=50) == expected


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("asha rao", "1"),
        (" Asha   Rao ", "1"),
        ("BORIS", "2"),
        ("Asha", None),
        ("Asha R", None),
        ("asha ruiz", "3"),
        ("", None),
        ("Chidi", None),
    ],
)
def test_a_name_means_one_person_or_nobody(typed: str, meant: str | None) -> None:
    people = {PersonId("1"): "Asha Rao", PersonId("2"): "Boris Ivanov", PersonId("3"): "Asha Ruiz"}
    assert codes.person_meant(typed, people) == meant


def test_what_the_server_counted_is_waited_for_by_its_clock() -> None:
    assert codes.server_wait_ms(4, 1_000, 1_000) == 0
    assert codes.server_wait_ms(5, 1_000, 1_000) == 30_000
    assert codes.server_wait_ms(5, 1_000, 21_000) == 10_000
    assert codes.server_wait_ms(5, 1_000, 0) == 30_000  # a clock that was put back shortens no wait
    assert codes.server_wait_ms(60, 1_000, 1_000) == 900_000


@pytest.mark.parametrize(
    ("typed", "takes_two", "are"),
    [(("abcde-fghjk",), False, True), (("abc",), False, False), (("abcde-fghjk",), True, False), ((), False, False)],
)
def test_a_code_is_complete_before_it_is_tried(typed: tuple[str, ...], takes_two: bool, are: bool) -> None:
    assert codes.are_complete(typed, takes_two=takes_two) is are


# --- guessing ---------------------------------------------------------------------------------------------------------


def test_a_day_of_guessing_is_a_hundred_tries_of_a_million_billion() -> None:
    """The bound: whoever types at the very moment it is allowed, restarting and moving the clock as they like."""
    tries = now = 0
    while True:
        now += codes.wait_ms(tries, Reading(wall_ms=now, mono_ms=now, boot="b"), Reading(now, now, "b"))
        if now >= DAY_MS:
            break
        tries += 1

    assert tries == 104
    assert tries * STAFF / 2 ** (5 * CODE_LENGTH) < 2e-11


READINGS = st.builds(Reading, st.integers(-(2**50), 2**50), st.integers(0, 10**9), st.sampled_from(["a", "b"]))


@given(misses=st.integers(0, 500), last=READINGS, now=READINGS, moved=st.integers(-(2**50), 2**50))
def test_the_wall_clock_never_shortens_a_wait(misses: int, last: Reading, now: Reading, moved: int) -> None:
    shifted = Reading(now.wall_ms + moved, now.mono_ms, now.boot)

    assert codes.wait_ms(misses, last, shifted) == codes.wait_ms(misses, last, now) <= LONGEST_WAIT_MS


@given(misses=st.integers(5, 500), last=READINGS, uptime=st.integers(0, 10**6))
def test_another_boot_counts_from_its_own_beginning(misses: int, last: Reading, uptime: int) -> None:
    now = Reading(0, uptime, last.boot + "-2")

    assert codes.wait_ms(misses, last, now) == max(0, wait_after(misses) - uptime)


@given(misses=st.integers(5, 500), mono=st.integers(0, 10**9), later=st.integers(0, 10**6))
def test_a_machine_that_cannot_name_its_boots_gives_nothing_away(misses: int, mono: int, later: int) -> None:
    last, now = Reading(0, mono, f"{UNNAMED}1"), Reading(0, mono + later, f"{UNNAMED}2")

    assert codes.wait_ms(misses, last, now) == max(0, wait_after(misses) - later)


def test_what_codes_added_at_another_seat_counts_here_too() -> None:
    def adjusted(amount_ms: int, why: str) -> Adjustment:
        return Adjustment(amount_ms=amount_ms, why=why, by="Asha", approved_by="")

    moved = attempt(
        AttemptState.PAUSED, adjustments=(adjusted(600_000, "code 0123456789"), adjusted(300_000, "power cut"))
    )

    assert codes.attempt_case(moved, session(), are_holds_held=True).added_ms == 600_000
