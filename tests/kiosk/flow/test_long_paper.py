"""An exam of three hundred questions: going on, the summary and the submission hold up no window."""

from dataclasses import dataclass

import msgspec
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.flow.screens import QuestionScreen, ReceiptScreen, ReviewScreen, SureScreen
from kiosk.ui.candidate.window import CandidateWindow
from kiosk.ui.theme import Theme
from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper, Section, TestPart
from sync.protocol.seal import seal_package
from tests.kiosk.exam import made
from tests.kiosk.flow import stage as stages
from tests.kiosk.flow.stage import Stage, candidate
from tests.stalls import Watch

QUESTIONS = 300
MOST_MS = 200
"""More is felt as standing still."""


def long_paper() -> Paper:
    """Three hundred choices in three sections."""
    whole = made.paper()
    names = [ItemId(f"q{n}") for n in range(QUESTIONS)]
    items = {name: msgspec.structs.replace(made.ITEMS[made.CAPITAL], id=name) for name in names}
    third = QUESTIONS // 3
    sections = tuple(
        Section(id=f"s{n}", title=f"Part {n}", items=tuple(names[n * third : (n + 1) * third])) for n in range(3)
    )
    return msgspec.structs.replace(whole, parts=(TestPart(id="p", sections=sections),), items=items, stimuli={})


@dataclass
class Sitting:
    """A candidate who has answered all of it, before the window."""

    stage: Stage
    window: CandidateWindow
    watch: Watch

    def stall(self, act: object, until: type) -> float:
        """Do it, wait for the screen that follows, and return how long the window stood still."""
        assert callable(act)
        return self.watch.over(act, until=lambda: isinstance(self.stage.shown[-1], until))


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    made = Theme()
    made.apply(qapp)
    return made


@pytest.fixture
def sitting(stage: Stage, theme: Theme, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Sitting:
    sealed = seal_package(
        long_paper(), {}, issuer=stages.ISSUER, content_key=stages.KEY, exam="E1", not_before_ms=0, not_after_ms=2**52
    )
    monkeypatch.setattr(stages, "package", lambda: sealed)
    stage.supply(candidate())
    stage.enter()
    live = stage.sitting.live
    for n in range(QUESTIONS):
        live.respond(ItemId(f"q{n}"), made.R, ("oslo",))
    stage.settle()
    window = CandidateWindow(theme)
    qtbot.addWidget(window)
    window.resize(1366, 768)
    stage.presenter.shown.connect(window.show_screen)
    window.show_screen(stage.on(QuestionScreen))
    window.show()
    return Sitting(stage, window, Watch())


def test_nothing_stands_still_on_the_way_to_the_receipt(sitting: Sitting) -> None:
    acts = sitting.stage.acts
    steps = {
        "to another question": sitting.stall(lambda: acts.go_to(ItemId("q250")), QuestionScreen),
        "to the next": sitting.stall(acts.go_on, QuestionScreen),
        "an answer": sitting.stall(lambda: acts.respond(made.R, ("rome",)), QuestionScreen),
        "to the summary": sitting.stall(acts.review, ReviewScreen),
        "to the last question": sitting.stall(acts.ask_submit, SureScreen),
        "submission": sitting.stall(acts.submit, ReceiptScreen),
    }
    receipt = sitting.stage.on(ReceiptScreen)
    assert (receipt.answered, receipt.total) == (QUESTIONS, QUESTIONS)
    assert {name: round(ms) for name, ms in steps.items() if ms > MOST_MS} == {}
