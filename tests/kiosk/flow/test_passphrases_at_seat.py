"""Staff decide at a seat with their passphrase: offline, in their name, within their right, two where it takes two."""

from functools import cache

import msgspec
import pytest

from kiosk.exam.codes import TRIES, CodeProblem
from kiosk.flow.screens import CodeScreen, SignInScreen
from sync.protocol import events as ev
from sync.protocol import staff_secrets, wire
from sync.protocol.offline_codes import Action, PersonId, Right
from sync.protocol.staff_rows import WrappedSecret
from tests.kiosk.exam.made import NOW_MS
from tests.kiosk.flow.admins import ASHA, BORIS, NAMES, code_of, staff_row
from tests.kiosk.flow.stage import Stage
from tests.kiosk.flow.test_codes import chosen, settled, tried, waiting

PASSPHRASES = {ASHA: "correct horse battery", BORIS: "another long passphrase"}


@cache
def verifier(person: PersonId) -> WrappedSecret:
    """Slow by design, so made once."""
    return staff_secrets.verifier(PASSPHRASES[person], person=person)


def row(person: PersonId, right: str = Right.DECIDE) -> wire.StaffRow:
    return msgspec.structs.replace(staff_row(person, right=right), verifier=verifier(person))


def used(stage: Stage) -> list[tuple[str, str, bool]]:
    return [(one.by, one.approved_by, one.by_passphrase) for one in stage.events(ev.CodeUsed)]


def give(stage: Stage, *people: PersonId) -> None:
    """These people type their own passphrases, each below their name."""
    typed, names = (tuple(PASSPHRASES[one] for one in people), tuple(NAMES[one] for one in people))
    stage.presenter.codes.give(0, typed, "", "", names)


def guessed(stage: Stage, typed: str, *names: str) -> CodeScreen:
    """Somebody types what is no passphrase of this person."""
    stage.presenter.codes.give(0, (typed,), "", "", names)
    return settled(stage)


def test_a_passphrase_does_what_a_code_does_in_its_persons_name(stage: Stage) -> None:
    waiting(stage, row(ASHA))
    assert chosen(stage, Action.RESUME).people == ("Asha",)
    give(stage, ASHA)
    assert stage.on(SignInScreen).goes_on
    assert used(stage) == [(ASHA, "", True)]


def test_a_code_still_does_and_says_that_it_was_one(stage: Stage) -> None:
    waiting(stage, row(ASHA))
    screen = chosen(stage, Action.RESUME)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))
    assert stage.on(SignInScreen).goes_on
    assert used(stage) == [(ASHA, "", False)]


def test_two_people_type_one_each_and_the_same_twice_is_one(stage: Stage) -> None:
    waiting(stage, row(ASHA), msgspec.structs.replace(row(BORIS), pos=51))
    chosen(stage, Action.TERMINATE)
    give(stage, ASHA, ASHA)
    assert settled(stage).problem is CodeProblem.SAME_PERSON
    assert stage.events(ev.CodeRefused) == []  # nothing was guessed
    give(stage, ASHA, BORIS)
    stage._qtbot.waitUntil(lambda: used(stage) == [(ASHA, BORIS, True)])


def test_a_right_that_does_not_reach_so_far_decides_nothing(stage: Stage) -> None:
    waiting(stage, row(ASHA, Right.OBSERVE))
    chosen(stage, Action.RESUME)
    give(stage, ASHA)
    assert settled(stage).problem is CodeProblem.NOT_ALLOWED
    assert used(stage) == []


def test_wrong_ones_are_recorded_for_their_person_and_waited_for_across_a_restart_too(stage: Stage) -> None:
    waiting(stage, row(ASHA))
    chosen(stage, Action.RESUME)
    for _ in range(TRIES):
        guessed(stage, "wrong horse battery", "asha")
    refused = [(one.why, one.person) for one in stage.events(ev.CodeRefused)]
    assert refused == [(CodeProblem.NOT_THEIRS, ASHA)] * TRIES
    give(stage, ASHA)
    assert settled(stage).problem is CodeProblem.THROTTLED  # the seat itself waits, whoever it is
    stage.die()
    stage.start()
    stage._qtbot.waitUntil(lambda: stage.shown != [])
    chosen(stage, Action.RESUME)
    give(stage, ASHA)
    assert settled(stage).problem is CodeProblem.THROTTLED
    assert used(stage) == []
    stage.clock.pass_ms(3_600_000)
    give(stage, ASHA)
    stage._qtbot.waitUntil(lambda: used(stage) == [(ASHA, "", True)])


def test_guesses_at_other_stations_count_here(stage: Stage) -> None:
    told = msgspec.structs.replace(row(ASHA), misses=TRIES, missed_ms=NOW_MS)
    waiting(stage, told, msgspec.structs.replace(row(BORIS), pos=51))
    chosen(stage, Action.RESUME)
    stage.receive(msgspec.structs.replace(told, pos=52, missed_ms=stage.presenter.means.moments.now_ms))
    give(stage, ASHA)
    screen = settled(stage)
    assert (screen.problem, 0 < screen.wait_ms <= 30_000) == (CodeProblem.PERSON_WAITS, True)
    assert stage.events(ev.CodeRefused) == []  # it was not looked at
    give(stage, BORIS)  # somebody else is not made to wait
    stage._qtbot.waitUntil(lambda: used(stage) == [(BORIS, "", True)])


def test_a_guess_here_counts_on_top_of_those_elsewhere(stage: Stage) -> None:
    told = msgspec.structs.replace(row(ASHA), misses=TRIES - 1, missed_ms=NOW_MS)
    waiting(stage, told)
    chosen(stage, Action.RESUME)
    assert guessed(stage, "wrong horse battery", "Asha").problem is CodeProblem.NOT_THEIRS
    give(stage, ASHA)
    assert settled(stage).problem is CodeProblem.PERSON_WAITS
    stage.die()
    stage.start()
    stage._qtbot.waitUntil(lambda: stage.shown != [])
    chosen(stage, Action.RESUME)
    give(stage, ASHA)
    assert settled(stage).problem is CodeProblem.PERSON_WAITS
    screen = settled(stage)
    stage.presenter.codes.give(0, (code_of(ASHA, screen),))  # a code from the panel counts meanwhile
    stage._qtbot.waitUntil(lambda: used(stage) == [(ASHA, "", False)])


@pytest.mark.parametrize("name", ["", "Nobody", "b"])
def test_a_name_that_is_nobodys_costs_no_try(stage: Stage, name: str) -> None:
    waiting(stage, row(ASHA))
    chosen(stage, Action.RESUME)
    assert guessed(stage, PASSPHRASES[ASHA], name).problem is CodeProblem.PERSON
    assert stage.events(ev.CodeRefused) == []


def test_whoever_is_not_on_duty_is_not_asked_for_and_decides_nothing(stage: Stage) -> None:
    gone = msgspec.structs.replace(row(ASHA), until_ms=1)
    waiting(stage, gone, msgspec.structs.replace(row(BORIS), pos=51))
    assert chosen(stage, Action.RESUME).people == ("Boris",)
    give(stage, ASHA)
    assert settled(stage).problem is CodeProblem.PERSON
    assert used(stage) == []


def test_somebody_elses_passphrase_opens_nothing_in_this_name(stage: Stage) -> None:
    waiting(stage, row(ASHA), msgspec.structs.replace(row(BORIS), pos=51))
    chosen(stage, Action.RESUME)
    assert guessed(stage, PASSPHRASES[BORIS], "Asha").problem is CodeProblem.NOT_THEIRS
    assert [one.person for one in stage.events(ev.CodeRefused)] == [ASHA]


def test_after_a_wrong_one_the_second_persons_is_not_looked_at(stage: Stage) -> None:
    waiting(stage, row(ASHA), msgspec.structs.replace(row(BORIS), pos=51))
    chosen(stage, Action.TERMINATE)
    stage.presenter.codes.give(0, ("wrong horse battery", "wrong horse battery"), "", "", ("Asha", "Boris"))
    assert settled(stage).problem is CodeProblem.NOT_THEIRS
    assert [one.person for one in stage.events(ev.CodeRefused)] == [ASHA]


@pytest.mark.parametrize("typed", ["", "short", "0000000000"])
def test_what_is_neither_a_code_nor_a_passphrase_costs_no_slow_look(stage: Stage, typed: str) -> None:
    waiting(stage, row(ASHA))
    chosen(stage, Action.RESUME)
    assert tried(stage, typed).problem in (CodeProblem.INCOMPLETE, CodeProblem.WRONG)


def test_where_the_server_knows_no_passphrase_only_codes_are_asked_for(stage: Stage) -> None:
    waiting(stage, staff_row(ASHA))
    screen: CodeScreen = chosen(stage, Action.RESUME)
    assert screen.people == ()
    assert guessed(stage, PASSPHRASES[ASHA], "Asha").problem is CodeProblem.PERSON
    assert settled(stage).nonce


def test_a_passphrase_is_no_code(stage: Stage) -> None:
    waiting(stage, row(ASHA))
    chosen(stage, Action.RESUME)
    assert tried(stage, PASSPHRASES[ASHA]).problem is CodeProblem.INCOMPLETE
