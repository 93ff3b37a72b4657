"""A question read in another language: on disk at once, back after a kill, one answer whatever it was read in."""

import pytest

from kiosk.flow.screens import QuestionScreen, ReviewScreen
from sync.protocol import events as ev
from sync.protocol.attempts import answers_root
from tests.kiosk.exam.made import CAPITAL, PLANETS, SUM, R
from tests.kiosk.flow.stage import Stage, candidate


@pytest.fixture
def seated(stage: Stage) -> Stage:
    stage.supply(candidate())
    stage.enter()
    stage.acts.go_to(PLANETS)
    stage.settle()
    return stage


def shown(stage: Stage) -> tuple[tuple[str, ...], tuple[str, ...], str]:
    screen = stage.on(QuestionScreen)
    return screen.languages, screen.shown_in, screen.item.language


def read_in(stage: Stage, choice: str) -> None:
    stage.acts.read_in(choice)
    stage.settle()


def test_a_question_is_read_in_the_language_that_was_chosen(seated: Stage) -> None:
    assert shown(seated) == (("en", "hi"), ("en",), "en")
    read_in(seated, "hi")
    assert shown(seated) == (("en", "hi"), ("hi",), "hi")
    assert [(e.item, e.language) for e in seated.events(ev.ItemReadIn)] == [(PLANETS, "hi")]
    read_in(seated, "hi")
    read_in(seated, "xx")
    assert len(seated.events(ev.ItemReadIn)) == 1


def test_it_is_back_after_a_kill_with_the_answer_that_was_given(seated: Stage) -> None:
    seated.acts.respond(R, ("mars",))
    seated.settle()
    before = answers_root(seated.sitting.attempt.responses)
    read_in(seated, "hi en")
    seated.die()
    seated.start()
    assert shown(seated) == (("en", "hi"), ("hi", "en"), "hi")
    assert dict(seated.on(QuestionScreen).responses) == {R: ("mars",)}
    assert answers_root(seated.sitting.attempt.responses) == before


def test_another_question_has_nothing_to_choose_and_nothing_of_it(seated: Stage) -> None:
    read_in(seated, "hi")
    seated.acts.go_to(CAPITAL)
    seated.settle()
    assert shown(seated) == ((), (), "")


def test_the_interface_s_language_is_the_first_to_read_in(seated: Stage) -> None:
    seated.sitting.live.choose_looks(("hi", "light", 100))
    seated.settle()
    seated.acts.go_to(CAPITAL)
    seated.settle()
    seated.acts.go_to(PLANETS)
    seated.settle()
    assert shown(seated)[1] == ("hi",)


def test_the_titles_of_sections_follow_what_is_read(seated: Stage) -> None:
    assert seated.on(QuestionScreen).section == "One"
    read_in(seated, "hi")
    screen = seated.on(QuestionScreen)
    assert (screen.section, screen.overview.sections) == ("एक", (("one", "एक"), ("two", "Two")))
    seated.acts.go_to(CAPITAL)
    seated.settle()
    assert seated.on(QuestionScreen).section == "एक"
    seated.acts.review()
    seated.settle()
    assert seated.on(ReviewScreen).overview.sections[0] == ("one", "एक")


def test_what_a_section_says_follows_too(seated: Stage) -> None:
    read_in(seated, "hi")
    seated.acts.go_to(SUM)
    seated.settle()
    assert seated.on(QuestionScreen).rubric == "<p>हल दिखाएँ।</p>"


def test_the_review_names_a_question_in_the_language_it_was_read_in(seated: Stage) -> None:
    read_in(seated, "hi")
    seated.acts.mark(True)
    seated.settle()
    seated.acts.review()
    seated.settle()
    words = {item: words for item, _, words in seated.on(ReviewScreen).another_look}
    assert words[PLANETS] == "ग्रहों के बारे में"
