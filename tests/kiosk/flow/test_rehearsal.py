"""Everything that happens while somebody rehearses says so, after a kill too; nothing before or after it does."""

import msgspec
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import QuestionScreen, SignInScreen, SureScreen
from sync.protocol import events as ev
from sync.protocol.ids import SessionId
from sync.protocol.rehearsal import Rehearsal
from tests.kiosk.exam.made import BEN, SESSION
from tests.kiosk.flow.stage import PLACE, Stage, candidate, session


def flags(stage: Stage) -> list[tuple[str, bool]]:
    return [(str(one.__struct_config__.tag), one.at.rehearsal) for one in stage.events(ev.Event)]


def test_every_event_of_a_rehearsal_says_so_and_no_other_does(stage: Stage, qtbot: QtBot) -> None:
    row = msgspec.structs.replace(session(), rehearsal=Rehearsal(code="ABCD2345"))
    real = msgspec.structs.replace(session(), session=SessionId("real"))
    ben = candidate(BEN, registration_number="R-2", session=real.session)
    stage.receive(PLACE, row, real, candidate(), ben)
    stage.bring_paper()
    stage.release_key()
    stage.enter()
    stage.acts.respond("RESPONSE", ("a",))
    stage.settle()
    stage.die()
    stage.start()
    stage.on(QuestionScreen)
    stage.acts.go_on()
    stage.settle()
    told = flags(stage)
    begins = [kind for kind, _ in told].index("candidate.checked_in")
    assert {kind for kind, is_flagged in told[:begins] if is_flagged} == set()
    assert {kind for kind, is_flagged in told[begins:] if not is_flagged} <= {"station.started"}
    assert ("attempt.resumed", True) in told
    before = len(told)

    stage.acts.ask_submit()
    stage.on(SureScreen)
    stage.acts.submit()
    qtbot.waitUntil(lambda: stage.presenter.sitting is None)
    stage.presenter.open_reception()
    stage.on(SignInScreen)
    stage.sign_in("R-2")
    qtbot.waitUntil(lambda: stage.presenter.reception.admitted is not None)
    stage.presenter.reception.confirm()
    qtbot.waitUntil(lambda: flags(stage)[-1][0] == "candidate.checked_in")
    assert flags(stage)[-1] == ("candidate.checked_in", False)
    assert ("attempt.submitted", True) in flags(stage)[before:]
    assert row.session == SESSION
