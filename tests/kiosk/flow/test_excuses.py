"""On the day an excused hold is as good as a held one, for exactly what was excused, and every use is an event."""

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.flow.preflight import locked
from kiosk.flow.screens import ConfirmScreen, CoverScreen, InstructionsScreen, QuestionScreen, RefusalScreen
from kiosk.lockdown.port import Hold, HoldName, HoldState
from sync.protocol import events as ev
from sync.protocol import signatures, wire
from sync.protocol.ids import StationId
from sync.protocol.preflight import CheckException, ExceptionRow, read
from tests.kiosk.exam import made
from tests.kiosk.flow.stage import SERVER, Stage

GUEST = Hold(HoldName.MACHINE, HoldState.FAILED, "product_name: QEMU")
NONE = Hold(HoldName.MACHINE, HoldState.UNSUPPORTED, "no such look here")


def exception(hold: Hold = GUEST, *, pos: int = 500, **changed: object) -> ExceptionRow:
    check = locked.hold(hold, required=(hold.name,))
    given = CheckException(
        id="exception-1",
        station=made.STATION,
        check=check.name,
        evidence=check.digest,
        since_ms=0,
        until_ms=2**50,
        by="A. Admin",
        why="Thin clients",
    )
    return ExceptionRow(pos=pos, signed=signatures.state(SERVER, signatures.EXCEPTION, replace(given, **changed)))


def to_the_start(stage: Stage) -> None:
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(InstructionsScreen)
    stage.presenter.reception.start()


@pytest.mark.parametrize("hold", [GUEST, NONE], ids=["failed", "unsupported"])
def test_an_exam_begins_on_an_excused_hold_and_says_so_in_the_journal(stage: Stage, hold: Hold) -> None:
    stage.found = (hold,)
    stage.supply(required_holds=("machine",))
    stage.receive(exception(hold))
    stage.enter()
    stage.settle()
    [use] = stage.events(ev.ExceptionUsed)
    assert (use.exception, use.check, use.evidence, use.by) == ("exception-1", "hold.machine", hold.detail, "A. Admin")
    assert use.attempt == stage.sitting.attempt.id


@pytest.mark.parametrize(
    "row",
    [
        exception(station=StationId("another")),
        exception(until_ms=1),
        exception(since_ms=2**50 - 1),
        exception(Hold(HoldName.MACHINE, HoldState.FAILED, "product_name: VMware")),
        exception(Hold(HoldName.REMOTE, HoldState.FAILED, GUEST.detail)),
    ],
    ids=["another station's", "over", "not yet", "other evidence", "another hold's"],
)
def test_no_exam_begins_on_an_exception_for_something_else(stage: Stage, row: ExceptionRow) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",))
    stage.receive(row)
    to_the_start(stage)
    assert stage.on(RefusalScreen).refused.reason is Reason.LOCK_INCOMPLETE
    assert stage.events(ev.ExceptionUsed) == []


def test_no_exam_begins_on_an_exception_that_somebody_made_up(stage: Stage) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",))
    true = exception()
    stranger = Ed25519PrivateKey.from_private_bytes(b"F" * 32)
    forged = signatures.state(stranger, signatures.EXCEPTION, read(true.signed.payload))
    stage.receive(replace(true, signed=replace(forged, key=true.signed.key)))
    to_the_start(stage)
    assert stage.on(RefusalScreen).refused.reason is Reason.LOCK_INCOMPLETE


def test_what_the_rules_mark_no_exception_excuses(stage: Stage) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",), never_excused=("hold.machine",))
    stage.receive(exception())
    to_the_start(stage)
    assert stage.on(RefusalScreen).refused.reason is Reason.LOCK_INCOMPLETE


def test_an_exception_that_is_taken_back_counts_no_more(stage: Stage, qtbot: QtBot) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",))
    stage.receive(exception())
    stage.enter()
    stage.receive(wire.GoneRow(pos=501, kind="exception", id="exception-1"))
    stage.settle()
    qtbot.waitUntil(lambda: not stage.excuses.excused())
    stage.presenter.fence.look()
    assert stage.on(CoverScreen).why == "breach"


def test_a_breach_of_an_excused_hold_covers_nothing_while_it_is_what_was_excused(stage: Stage) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",))
    stage.receive(exception())
    stage.enter()
    stage.presenter.fence.hear_of_breaches((("machine", "KIOSK-LOCK-VIRTUAL-MACHINE", GUEST.detail),))
    stage.settle()
    assert isinstance(stage.shown[-1], QuestionScreen)
    assert [event.does for event in stage.events(ev.LockBreached)] == ["note"]


def test_a_hold_that_is_lost_in_another_way_covers_the_question(stage: Stage) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",))
    stage.receive(exception())
    stage.enter()
    stage.found = (Hold(HoldName.MACHINE, HoldState.FAILED, "product_name: something else"),)
    stage.presenter.fence.hear_of_breaches((("machine", "KIOSK-LOCK-VIRTUAL-MACHINE", "product_name: something else"),))
    assert stage.on(CoverScreen).why == "breach"


def test_a_use_is_told_once_for_an_attempt_and_again_by_the_next_run_of_the_program(stage: Stage) -> None:
    stage.found = (GUEST,)
    stage.supply(required_holds=("machine",))
    stage.receive(exception())
    stage.enter()
    for _ in range(3):
        stage.presenter.fence.look()
    stage.settle()
    assert len(stage.events(ev.ExceptionUsed)) == 1
    stage.die()
    stage.start()
    stage.on(QuestionScreen)
    stage.settle()
    assert len(stage.events(ev.ExceptionUsed)) == 2


def test_an_exception_for_what_nobody_demands_is_not_told_as_used(stage: Stage) -> None:
    stage.found = (GUEST,)
    stage.supply()
    stage.receive(exception())
    stage.enter()
    stage.settle()
    assert stage.events(ev.ExceptionUsed) == []
