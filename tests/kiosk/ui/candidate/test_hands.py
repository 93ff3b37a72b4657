"""Mouse, keyboard and eight keys: each alone answers every kind of question, whichever way the writing runs."""

import gc
from collections.abc import Iterator
from functools import cache
from typing import get_args

import msgspec
import pytest

from kiosk.exam.sitting import reading
from kiosk.tour.eight_hands import EightHands
from kiosk.tour.hands import Hands
from kiosk.tour.keyboard_hands import KeyboardHands
from kiosk.tour.pressing import OutOfReach
from kiosk.ui.candidate.window import CandidateWindow
from sync.protocol.accommodations import Accommodations
from sync.protocol.ids import ResponseId
from sync.protocol.paper import ChoiceInteraction, Interaction, Item
from sync.protocol.tools import Tool
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.reading import read_paper
from sync.server.papers.sample import sample_zip
from tests.gallery import samples
from tests.kiosk.ui.candidate import screens
from tests.kiosk.ui.candidate.conftest import Open, settle
from tests.kiosk.ui.candidate.test_question_shortcuts import below

HANDS = {"mouse": Hands, "keyboard": KeyboardHands, "eight-keys": EightHands}
Given = dict[ResponseId, tuple[str, ...]]


@cache
def paper(language: str) -> ImportedPaper:
    path = sample_zip(language)
    return read_paper(path.read_bytes(), path.name)


class Desk:
    """A window in which what is given is shown at once, as at a station whose disk is quick."""

    def __init__(self, window: CandidateWindow, item: Item, language: str) -> None:
        self.window, self.item, self.given = window, item, Given()
        window.responded.connect(self.take)
        screen = screens.question(language, item, passage=False, responses={})
        window.show_screen(msgspec.structs.replace(screen, media=paper(language).media.get))
        settle()

    def take(self, response: str, values: tuple[str, ...]) -> None:
        self.given[ResponseId(response)] = values
        readings = {one.response: reading(one, self.given.get(one.response, ())) for one in self.item.interactions}
        self.window.show_responses(self.given, readings)

    def kept(self, asked: Interaction) -> tuple[str, ...]:
        values = self.given.get(asked.response, ())
        return tuple(sorted(values)) if isinstance(asked, ChoiceInteraction) else values

    def close(self) -> None:
        self.window.responded.disconnect(self.take)


@pytest.fixture
def seat(open_window: Open, request: pytest.FixtureRequest) -> Iterator[tuple[CandidateWindow, Hands, str]]:
    way, language = request.param
    window = open_window(language=language)
    window.show_needs(Accommodations(eight_keys=way == "eight-keys"))
    yield window, HANDS[way](window), language
    window.show_needs(Accommodations())


ways = pytest.mark.parametrize(
    "seat", [(way, language) for way in HANDS for language in ("en", "ar", "hi")], indirect=True, ids="-".join
)


def test_tab_comes_to_the_tools_of_a_question_that_is_typed(open_window: Open) -> None:
    bare = screens.question("en", samples.essay(), passage=False, responses={})
    window = open_window(msgspec.structs.replace(bare, tools=tuple(Tool)))
    keyboard = KeyboardHands(window).keyboard
    for name in ("spelling_button", "essay_text_r", "calculator_button", "essay_text_r"):
        keyboard.go_to(KeyboardHands(window).find(name))
        assert keyboard.focus is not None
        assert keyboard.focus.objectName() == name


def test_a_recording_at_eight_keys_outlives_a_look_through_memory(open_window: Open) -> None:
    """The filter of the eight keys sees every event; a layout that Qt filled lost its items by it, and crashed."""
    window = open_window()
    window.show_needs(Accommodations(eight_keys=True))
    item = next(one for one in paper("en").paper.items.values() if one.recordings)
    desk = Desk(window, item, "en")
    for width in (1366, 1300, 1200):
        gc.collect()
        window.resize(width, 768)
        settle()
    played: list[str] = []
    window.played.connect(lambda _recording, act, _at: played.append(act))
    EightHands(window).tap("A")
    assert played == ["start"]
    desk.close()
    window.show_needs(Accommodations())


def test_what_no_key_leads_to_is_named(open_window: Open) -> None:
    window = open_window(screens.question("en", samples.single()))
    page = window.stack.currentWidget()
    assert page is not None
    page.setEnabled(False)
    with pytest.raises(OutOfReach, match="next_button"):
        KeyboardHands(window).click("next_button")
    page.setEnabled(True)
    window.show_needs(Accommodations(eight_keys=True))
    with pytest.raises(OutOfReach, match="mark_button"):
        EightHands(window).click("mark_button")
    window.show_needs(Accommodations())


def answered(seat: tuple[CandidateWindow, Hands, str], items: list[Item]) -> set[type[Interaction]]:
    """Answer these questions and see that what was given was kept; returns what kinds there were."""
    window, hands, language = seat
    kinds: set[type[Interaction]] = set()
    wrong: dict[str, object] = {}
    for turn, item in enumerate(items):
        desk = Desk(window, item, language)
        for asked in item.interactions:
            given = hands.answer(asked, turn, language)
            expected = tuple(sorted(given)) if isinstance(asked, ChoiceInteraction) else given
            if desk.kept(asked) != expected:
                wrong[f"{type(asked).__name__} {asked.response}"] = (expected, desk.kept(asked))
            kinds.add(type(asked))
        desk.close()
    assert wrong == {}
    return kinds


@ways
def test_every_kind_of_question_is_answered(seat: tuple[CandidateWindow, Hands, str]) -> None:
    assert answered(seat, list(paper(seat[2]).paper.items.values())) == set(get_args(Interaction))


@ways
def test_every_kind_of_question_is_answered_below_the_fold(seat: tuple[CandidateWindow, Hands, str]) -> None:
    """At 1366x768, under a text that is higher than the screen."""
    items = [below(item, f"below-{item.id}") for item in paper(seat[2]).paper.items.values()]
    assert answered(seat, items) == set(get_args(Interaction))


@ways
def test_an_essay_without_looks_and_one_with_them_are_written(seat: tuple[CandidateWindow, Hands, str]) -> None:
    window, hands, language = seat
    lengths = []
    for made in (samples.essay(), samples.shaped()):
        item = msgspec.structs.replace(made, language=language)
        desk = Desk(window, item, language)
        (asked,) = item.interactions
        given = hands.answer(asked, 0, language)
        assert desk.kept(asked) == given
        lengths.append(len(given))
        desk.close()
    assert lengths == [1, 2]
