"""Questions in several languages: which is shown, and that an older station says it needs an update."""

import pytest
from msgspec.structs import replace

from sync.protocol.languages import Reading, item_in, nearest, passage_in, tags_of
from sync.protocol.paper import ItemWords, PassageWords, RichBlock, Stimulus, decode_paper, encode_paper, format_of
from tests.sync.protocol.test_paper import PAGE, QUESTION, paper

HINDI, ARABIC = (ItemWords(body=(RichBlock(html=f"<p>{words}</p>"),), title=words) for words in ("नमस्ते", "أهلا"))
WELCOME = replace(PAGE, language="en", words={"hi": HINDI, "ar": ARABIC})


def test_a_question_of_one_language_has_nothing_to_choose() -> None:
    assert (tags_of(PAGE), tags_of(WELCOME)) == ((), ("en", "hi", "ar"))
    assert Reading(last="hi").shown(PAGE, interface="ar") == ()
    assert item_in(PAGE, "hi") == PAGE


def test_in_a_language_it_is_that_question_and_no_other() -> None:
    found = item_in(WELCOME, "hi")
    assert (found.id, found.language, found.body, found.title) == (PAGE.id, "hi", HINDI.body, "नमस्ते")
    assert tags_of(found) == ()
    assert item_in(WELCOME, "fr") == replace(WELCOME, words={})


def test_a_passage_follows() -> None:
    beside = Stimulus(id="s", html="<p>Sea</p>", language="en", words={"hi": PassageWords(html="<p>समुद्र</p>")})
    assert (passage_in(beside, "hi").html, passage_in(beside, "hi").language) == ("<p>समुद्र</p>", "hi")
    assert passage_in(beside, "ar").html == "<p>Sea</p>"


@pytest.mark.parametrize(
    ("wanted", "found"), [("hi", "hi"), ("hi-IN", "hi"), ("EN", "en-GB"), ("fr", ""), ("", ""), ("h", "")]
)
def test_a_region_does_not_matter_where_it_is_not_there(wanted: str, found: str) -> None:
    assert nearest(wanted, ("en-GB", "hi")) == found


@pytest.mark.parametrize(
    ("reading", "interface", "shown"),
    [
        (Reading(), "en", ("en",)),
        (Reading(), "hi", ("hi",)),
        (Reading(), "fr", ("en",)),
        (Reading(), "", ("en",)),
        (Reading(last="ar"), "hi", ("ar",)),
        (Reading(last="ar", at={PAGE.id: "en"}), "hi", ("en",)),
        (Reading(last="ar", at={"another": "en"}), "hi", ("ar",)),
        (Reading(last="fr"), "hi", ("hi",)),
        (Reading(last="en hi"), "", ("en", "hi")),
        (Reading(last="fr hi"), "", ("hi",)),
        (Reading(last="en hi ar"), "", ("en", "hi")),
    ],
)
def test_what_was_chosen_there_then_last_then_the_interface_then_its_own(
    reading: Reading, interface: str, shown: tuple[str, ...]
) -> None:
    assert reading.shown(WELCOME, interface=interface) == shown


def test_a_choice_holds_at_its_question_and_for_those_without_one() -> None:
    reading = Reading().after("a", "hi").after("b", "ar")
    assert (reading.at, reading.last) == ({"a": "hi", "b": "ar"}, "ar")


def test_a_paper_of_several_languages_is_of_a_later_form() -> None:
    assert (format_of([PAGE]), format_of([PAGE, WELCOME])) == (1, 4)
    whole = replace(paper(QUESTION, WELCOME), format=4)
    assert decode_paper(encode_paper(whole)) == whole
