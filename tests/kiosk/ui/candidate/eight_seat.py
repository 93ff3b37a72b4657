"""Eight keys before a candidate's window, and what answers each kind of question by them."""

from collections.abc import Callable
from dataclasses import dataclass, field

import msgspec
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.flow.screens import QuestionScreen, Screen
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ResponseId
from sync.protocol.paper import Item
from tests.gallery import arranged, samples
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import settle

R = ResponseId("r")
NEEDS = Accommodations(eight_keys=True)


@dataclass
class Seat:
    """A candidate with eight keys before a window; what is given is shown as recorded."""

    window: CandidateWindow
    given: dict[ResponseId, tuple[str, ...]] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)

    def show(self, screen: Screen) -> "Seat":
        if isinstance(screen, QuestionScreen):
            self.given = dict(screen.responses)
        self.window.show_screen(screen)
        settle()
        return self

    def ask(self, item: Item, **more: object) -> "Seat":
        given = {"passage": False, "responses": {}, **more}
        screen = screens.question("en", item, **given)  # type: ignore[arg-type]  # the tests' own choice
        return self.show(msgspec.structs.replace(screen, needs=NEEDS))

    def press(self, keys: str) -> "Seat":
        for key in keys:
            focus = self.window.focusWidget() or self.window
            QTest.keyClick(focus, getattr(Qt.Key, f"Key_{key}"))
            settle()
        return self

    @property
    def words(self) -> dict[str, str]:
        return {letter: act.words for letter, act in self.window.eight.acts().items()}

    def respond(self, response: str, values: tuple[str, ...]) -> None:
        self.given[ResponseId(response)] = values
        self.window.show_responses(self.given, {})

    def clear(self) -> None:
        self.given = {}
        self.window.show_responses({}, {})


ANSWERS: dict[str, tuple[Callable[[], Item], str, tuple[str, ...]]] = {
    "four choices": (samples.single, "C", ("c2",)),
    "another choice": (samples.single, "CA", ("c0",)),
    "more than four": (samples.multiple, "CACCA", ("c1", "c3")),
    "order": (arranged.order, "CABA", ("c1", "c0", "c2", "c3")),
    "order as it is": (arranged.order, "D", ("c0", "c1", "c2", "c3")),
    "grid": (arranged.match, "CADADCCA", ("s0 t1", "s1 t0", "s2 t2")),
    "gaps": (arranged.gap_match, "AACAA", ("s0 g1", "s2 g2")),
    "gaps, the last taken out": (arranged.gap_match, "AAAAD", ("s0 g1",)),
    "names on a picture": (arranged.picture_match, "AA", ("s0 h0",)),
    "a place": (arranged.hotspot, "CA", ("h1",)),
    "places in order": (arranged.graphic_order, "ACA", ("h0", "h1")),
    "a point": (arranged.select_point, "BBA", ("400 350",)),
    "a point up": (arranged.select_point, "DBBBA", ("420 320",)),
    "pairs": (arranged.associate, "ACA", ("s0 s1",)),
    "pairs on a picture": (arranged.picture_associate, "ACA", ("h0 h1",)),
    "a scale": (arranged.slider, "CCC", ("10",)),
    "a scale in large steps": (arranged.slider, "CDDB", ("15",)),
}
