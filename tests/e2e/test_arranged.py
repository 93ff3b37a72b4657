"""Every kind of question, answered at a station that then loses its power: all of it is on screen again as it was.

It was answered in English and is looked at in Hindi, the language that was chosen last.
"""

from typing import get_args

from kiosk.flow.screens import QuestionScreen
from kiosk.tour.hands import Hands
from kiosk.tour.keyboard_hands import KeyboardHands
from sync.protocol.ids import ItemId
from sync.protocol.paper import ArrangedInteraction, Interaction
from sync.server.papers.sample import sample_zip
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.faults.eyes import Eyes

Seen = dict[tuple[ItemId, str], tuple[str, ...]]


def look(seat: StationBench, asked: list[ItemId]) -> Seen:
    """What the controls show, question by question."""
    found: Seen = {}
    seat.wait_for(QuestionScreen)
    for item in asked:
        seat.window.item_asked.emit(item)
        seat.wait(lambda item=item: on(seat, item), "the question does not come")
        screen = seat.wait_for(QuestionScreen)
        for one in screen.item.interactions:
            found[item, str(one.response)] = Eyes(seat.window).response(one)
    return found


def on(seat: StationBench, item: ItemId) -> bool:
    screen = seat.window.screen_shown
    return isinstance(screen, QuestionScreen) and screen.item.id == item


def kept(seat: StationBench) -> Seen:
    responses = {} if seat.attempt is None else seat.attempt.responses
    return {(item, str(name)): values for item, all_ in responses.items() for name, values in all_.items()}


def read_in(seat: StationBench, item: ItemId, language: str) -> None:
    """Switch the language at a question; it is on disk when this returns."""
    seat.window.back_asked.emit()
    seat.window.item_asked.emit(item)
    seat.wait(lambda: on(seat, item), "the question does not come")
    seat.window.reading_chosen.emit(language)
    seat.wait(lambda: seat.wait_for(QuestionScreen).shown_in == (language,), "the language does not change")
    seat.settle()


def test_every_kind_of_answer_is_on_screen_again_as_it_was(seat: StationBench, server_side: ServerSide) -> None:
    server_side.do("import_paper", file=str(sample_zip("en")), exam="KINDS")
    who = server_side.do("new_candidate", station=seat.enrollment.station, exam="KINDS")
    seat.start()
    seat.window.show()
    seat.begin(who["number"], who["code"])
    given: Seen = {}
    kinds: set[type[Interaction]] = set()
    while isinstance(screen := seat.window.screen_shown, QuestionScreen):
        for turn, one in enumerate(screen.item.interactions, start=screen.number):
            (KeyboardHands if turn % 2 == 0 else Hands)(seat.window).answer(one, turn, "en")
            given[screen.item.id, str(one.response)] = Eyes(seat.window).response(one)
            kinds.add(type(one))
        seat.go_on()
    assert kinds == set(get_args(Interaction))
    assert all(given.values())
    seat.wait(lambda: kept(seat) == given, "what is on screen is not what is kept")
    before = seat.attempt
    assert before is not None
    assert any(len(values) == 2 and values[1].startswith("b") for values in given.values())  # an essay with looks
    asked = list(dict.fromkeys(item for item, _ in given))
    read_in(seat, asked[0], "hi")
    seat.stop()
    seat.start()
    seat.window.show()
    assert look(seat, asked) == given  # in Hindi, every one of them
    assert seat.wait_for(QuestionScreen).shown_in == ("hi",)
    assert seat.attempt is not None
    assert seat.attempt.responses == before.responses
    assert len([kind for kind in kinds if kind in get_args(ArrangedInteraction)]) == 10
