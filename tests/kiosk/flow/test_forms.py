"""A candidate's own form of the paper: that package is opened, and never another one in its place."""

import msgspec
from pytestqt.qtbot import QtBot

from kiosk.exam.refusals import Reason
from kiosk.flow.screens import ConfirmScreen, RefusalScreen, WaitingScreen
from sync.protocol import events as ev
from sync.protocol.ids import PackageHash
from sync.protocol.seal import package_hash
from sync.protocol.wire import PaperForm, SessionRow
from tests.kiosk.exam.made import SESSION
from tests.kiosk.flow.stage import PLACE, Stage, candidate, package, session

OTHER = PackageHash("f" * 64)


def in_forms() -> SessionRow:
    """A session whose usual package is another one; that of form B is the one at hand."""
    forms = (PaperForm(form="A", package=OTHER), PaperForm(form="B", package=package_hash(package())))
    return msgspec.structs.replace(session(), package=OTHER, forms=forms)


def test_the_package_of_the_candidate_s_form_is_opened(stage: Stage) -> None:
    stage.receive(PLACE, in_forms(), candidate(form="B"))
    stage.bring_paper()
    stage.release_key()
    stage.enter()
    [started] = stage.events(ev.AttemptStarted)
    assert started.package == package_hash(package())


def test_without_the_candidate_s_form_nobody_gets_another_one(stage: Stage, qtbot: QtBot) -> None:
    known = in_forms()
    stage.receive(PLACE, msgspec.structs.replace(known, package=package_hash(package()), forms=()), candidate(form="B"))
    stage.bring_paper()
    stage.release_key()
    stage.sign_in()
    stage.on(ConfirmScreen)
    stage.presenter.reception.confirm()
    stage.on(WaitingScreen)
    qtbot.waitUntil(lambda: ("prepare", SESSION) in stage.line.asked)
    stage.line.prepared.emit(SESSION, None)
    assert stage.on(RefusalScreen).refused.reason is Reason.PAPER_MISSING
    assert stage.shown[-1].can_retry  # type: ignore[union-attr]
    assert stage.events(ev.AttemptStarted) == []
