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
from tests.kiosk.flow.admins import ASHA, BORIS, code_of, staff_row
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


def test_a_passphrase_does_what_a_code_does_in_its_persons_name(stage: Stage) -> None:
    waiting(stage, row(ASHA))
    assert chosen(stage, Action.RESUME).takes_passphrase
    stage.presenter.codes.give(0, (PASSPHRASES[ASHA],))
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
    assert tried(stage, PASSPHRASES[ASHA], PASSPHRASES[ASHA]).problem is CodeProblem.SAME_PERSON
    stage.presenter.codes.give(0, (PASSPHRASES[ASHA], PASSPHRASES[BORIS]))
    stage._qtbot.waitUntil(lambda: used(stage) == [(ASHA, BORIS, True)])


def test_a_right_that_does_not_reach_so_far_decides_nothing(stage: Stage) -> None:
    waiting(stage, row(ASHA, Right.OBSERVE))
    chosen(stage, Action.RESUME)
    assert tried(stage, PASSPHRASES[ASHA]).problem is CodeProblem.NOT_ALLOWED
    assert used(stage) == []


def test_wrong_ones_are_recorded_and_waited_for_across_a_restart_too(stage: Stage) -> None:
    waiting(stage, row(ASHA))
    chosen(stage, Action.RESUME)
    for _ in range(TRIES):
        tried(stage, "wrong horse battery")
    assert [one.why for one in stage.events(ev.CodeRefused)] == [CodeProblem.WRONG] * TRIES
    assert tried(stage, PASSPHRASES[ASHA]).problem is CodeProblem.THROTTLED
    stage.die()
    stage.start()
    stage._qtbot.waitUntil(lambda: stage.shown != [])
    chosen(stage, Action.RESUME)
    assert tried(stage, PASSPHRASES[ASHA]).problem is CodeProblem.THROTTLED
    assert used(stage) == []
    stage.clock.pass_ms(3_600_000)
    stage.presenter.codes.give(0, (PASSPHRASES[ASHA],))
    stage._qtbot.waitUntil(lambda: used(stage) == [(ASHA, "", True)])


@pytest.mark.parametrize("typed", ["", "short", "0000000000"])
def test_what_is_neither_a_code_nor_a_passphrase_costs_no_slow_look(stage: Stage, typed: str) -> None:
    waiting(stage, row(ASHA))
    chosen(stage, Action.RESUME)
    assert tried(stage, typed).problem in (CodeProblem.INCOMPLETE, CodeProblem.WRONG)


def test_where_the_server_knows_no_passphrase_only_codes_are_asked_for(stage: Stage) -> None:
    waiting(stage, staff_row(ASHA))
    screen: CodeScreen = chosen(stage, Action.RESUME)
    assert not screen.takes_passphrase
    assert tried(stage, PASSPHRASES[ASHA]).problem is CodeProblem.WRONG
    assert settled(stage).nonce
