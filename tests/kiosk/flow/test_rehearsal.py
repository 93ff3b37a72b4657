"""Everything that happens while somebody rehearses says so, after a kill too; nothing before or after it does."""

from pathlib import Path
from typing import cast

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import QuestionScreen, RefusalScreen, Screen, SignInScreen, SureScreen
from kiosk.rehearsing.companion import Rehearser
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol import events as ev
from sync.protocol.ids import SessionId
from sync.protocol.rehearsal import Rehearsal
from tests.kiosk.exam.made import BEN, OTHER_STATION, SESSION
from tests.kiosk.flow.stage import PLACE, Stage, candidate, session, transfer


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


class Looked:
    """What somebody who looks at the seat's window sees."""

    def __init__(self, stage: Stage) -> None:
        self._stage = stage

    @property
    def screen_shown(self) -> Screen:
        return self._stage.shown[-1]


def moved_away(stage: Stage, rehearsal: Rehearsal | None) -> None:
    """Somebody sits here, and their exam goes to another seat."""
    stage.receive(PLACE, msgspec.structs.replace(session(), rehearsal=rehearsal), candidate())
    stage.bring_paper()
    stage.release_key()
    stage.enter()
    [attempt] = stage.attempt_ids()
    stage.receive(transfer(attempt, to=OTHER_STATION))
    stage.on(RefusalScreen)


def test_a_seat_whose_rehearsal_went_on_elsewhere_is_ready_for_the_next_by_itself(
    stage: Stage, tmp_path: Path, qtbot: QtBot
) -> None:
    moved_away(stage, Rehearsal(code="ABCD2345"))
    rehearser = Rehearser(cast("CandidateWindow", Looked(stage)), stage.presenter, home=tmp_path)
    stage.on(SignInScreen)
    assert not rehearser.is_playing
    assert not stage.presenter.means.moments.rehearses


@pytest.mark.parametrize("is_real", [True, False])
def test_only_a_rehearsals_notice_is_a_rehearsals(stage: Stage, *, is_real: bool) -> None:
    moved_away(stage, None if is_real else Rehearsal(code="ABCD2345"))
    assert stage.presenter.means.moments.rehearses is not is_real
    stage.presenter.open_reception()
    stage.on(SignInScreen)
    assert not stage.presenter.means.moments.rehearses
