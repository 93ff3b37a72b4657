"""What tools leave at a question: kept on disk at once, back after a kill, gone with the candidate, never an answer."""

import pytest

from kiosk.flow.screens import QuestionScreen
from sync.protocol import events as ev
from sync.protocol.attempts import answers_root
from sync.protocol.tools import LONGEST_NOTE, MOST_STRUCK
from tests.kiosk.exam.made import BEN, BESIDE_THE_TIDE, CAPITAL, TIDE, WORD, R
from tests.kiosk.flow.stage import Stage, candidate

STRUCK = ("rome", "lima")


@pytest.fixture
def seated(stage: Stage) -> Stage:
    stage.supply(candidate(), candidate(BEN))
    stage.enter()
    stage.acts.go_to(CAPITAL)
    stage.settle()
    return stage


def left(stage: Stage) -> dict[str, tuple[str, ...]]:
    return dict(stage.on(QuestionScreen).annotations)


def annotate(stage: Stage, tool: str, *values: str, item: str = CAPITAL) -> None:
    stage.acts.annotate(item, tool, values)
    stage.settle()


def test_it_stands_at_its_question_and_at_no_other(seated: Stage) -> None:
    annotate(seated, "strike_out", *STRUCK)
    annotate(seated, "notes", "Look again")
    seated.acts.go_to(WORD)
    seated.settle()
    assert left(seated) == {}
    seated.acts.go_to(CAPITAL)
    seated.settle()
    assert left(seated) == {"strike_out": STRUCK, "notes": ("Look again",)}


def test_it_is_back_after_a_kill(seated: Stage) -> None:
    annotate(seated, "strike_out", *STRUCK)
    annotate(seated, "notes", "एक टिप्पणी ملاحظة")
    seated.die()
    seated.start()
    assert left(seated) == {"strike_out": STRUCK, "notes": ("एक टिप्पणी ملاحظة",)}


def test_it_is_no_answer(seated: Stage) -> None:
    seated.acts.respond(R, ("oslo",))
    seated.settle()
    before = answers_root(seated.sitting.attempt.responses)
    annotate(seated, "strike_out", *STRUCK)
    assert answers_root(seated.sitting.attempt.responses) == before
    assert seated.sitting.attempt.answered == 1


def test_a_note_of_the_question_before_goes_to_the_question_before(seated: Stage) -> None:
    seated.acts.go_to(WORD)
    seated.settle()
    annotate(seated, "notes", "late", item=CAPITAL)
    assert left(seated) == {}
    assert seated.sitting.attempt.annotations[CAPITAL] == {"notes": ("late",)}


@pytest.mark.parametrize(("item", "tool"), [(CAPITAL, "calculator"), (CAPITAL, "anything"), ("nowhere", "notes")])
def test_what_the_exam_does_not_allow_and_no_question_has_is_left_out(seated: Stage, item: str, tool: str) -> None:
    annotate(seated, tool, "x", item=item)
    assert seated.sitting.attempt.annotations == {}


def test_too_much_is_cut(seated: Stage) -> None:
    annotate(seated, "notes", "x" * (LONGEST_NOTE + 10))
    annotate(seated, "strike_out", *map(str, range(MOST_STRUCK + 10)))
    kept = seated.sitting.attempt.annotations[CAPITAL]
    assert kept["notes"] == ("x" * LONGEST_NOTE,)
    assert len(kept["strike_out"]) == MOST_STRUCK


def test_the_same_again_is_no_second_event(seated: Stage) -> None:
    annotate(seated, "notes", "once")
    annotate(seated, "notes", "once")
    assert len(seated.events(ev.ItemAnnotated)) == 1


# --- a passage has one set, and the desk its order -------------------------------------------------------------------


def on_passage(stage: Stage) -> dict[str, tuple[str, ...]]:
    return dict(stage.on(QuestionScreen).passage_annotations)


MARKED = ("0123456789ab 3-9y",)


def test_a_passage_beside_several_items_has_one_set_which_is_back_after_a_kill(seated: Stage) -> None:
    first, second = BESIDE_THE_TIDE
    seated.acts.go_to(first)
    seated.settle()
    seated.acts.annotate_passage(first, TIDE.id, "highlighter", MARKED)
    seated.settle()
    seated.acts.go_to(second)
    seated.settle()
    assert (left(seated), on_passage(seated)) == ({}, {"highlighter": MARKED})
    seated.acts.go_to(first)
    seated.settle()
    assert (left(seated), on_passage(seated)) == ({}, {"highlighter": MARKED})
    seated.die()
    seated.start()
    assert on_passage(seated) == {"highlighter": MARKED}


@pytest.mark.parametrize("passage", ["elsewhere", TIDE.id])
def test_a_passage_that_is_not_beside_the_item_is_left_alone(seated: Stage, passage: str) -> None:
    seated.acts.annotate_passage(CAPITAL, passage, "highlighter", MARKED)
    seated.settle()
    assert seated.sitting.attempt.passages == {}


def test_tools_stand_after_a_kill_as_they_stood(seated: Stage) -> None:
    seated.acts.arrange_tools(("notes 3 4",))
    seated.settle()
    seated.acts.arrange_tools(("notes 3 4",))
    seated.settle()
    assert len(seated.events(ev.ToolsArranged)) == 1
    seated.die()
    seated.start()
    assert seated.on(QuestionScreen).arranged == ("notes 3 4",)
