"""What the player has no form for comes in as something it has, with the same key, and that is told."""

from decimal import Decimal

import pytest

from sync.protocol.paper import ChoiceInteraction, GapMatchInteraction, InteractionBlock
from sync.server.papers.keys import ItemKey
from sync.server.papers.qti.items import ReadItem
from sync.server.papers.refusals import NotSupported
from sync.server.papers.scoring import raw_points
from tests.sync.server.papers.making import (
    by_template,
    choice,
    declared,
    imported,
    item_xml,
    only_item,
    package,
    picture,
    read_one,
    seen,
)

HOTTEXT = (
    '<hottextInteraction responseIdentifier="RESPONSE" maxChoices="1"><prompt>Which is wrong?</prompt>'
    '<p>The <hottext identifier="A">cat</hottext> <b>sat <hottext identifier="B">in</hottext></b>.</p>'
    "</hottextInteraction>"
)
ORDER = (
    '<orderInteraction responseIdentifier="RESPONSE" shuffle="true" {limits}><prompt>The two largest</prompt>'
    '<simpleChoice identifier="A">Asia</simpleChoice><simpleChoice identifier="B">Africa</simpleChoice>'
    '<simpleChoice identifier="C">Europe</simpleChoice></orderInteraction>'
)
FORMULA = '<math xmlns="http://www.w3.org/1998/Math/MathML"><mi>x</mi></math>'
LIST = (
    '<inlineChoiceInteraction responseIdentifier="{name}"><inlineChoice identifier="A">{first}</inlineChoice>'
    '<inlineChoice identifier="B">two</inlineChoice></inlineChoiceInteraction>'
)
TEMPLATE = (
    '<templateDeclaration identifier="N" cardinality="single" baseType="identifier"><defaultValue><value>seven</value>'
    "</defaultValue></templateDeclaration>"
)


def told(found: ReadItem) -> list[str]:
    """What was lost."""
    return [note.text for note in found.notes.all]


def asked(found: ReadItem) -> list[object]:
    """The interactions."""
    return [block.interaction for block in found.draft.blocks if isinstance(block, InteractionBlock)]


def points(key: ItemKey, *given: str) -> Decimal:
    """What these values of RESPONSE earn."""
    return raw_points({"RESPONSE": given}, key)


def test_words_of_a_text_are_numbered_and_chosen_below_it() -> None:
    found = read_one(item_xml(HOTTEXT, declared(correct=("B",)), by_template()))
    (made,) = asked(found)
    assert isinstance(made, ChoiceInteraction)
    text = "<p>The <u>cat</u><sup>(1)</sup> <b>sat <u>in</u><sup>(2)</sup></b>.</p>"
    assert (seen(found.draft), made.prompt) == (f"{text}[choice]", "Which is wrong?")
    assert ([one.html for one in made.choices], made.shuffle) == (["(1) cat", "(2) in"], False)
    assert (points(found.draft.key, "B"), points(found.draft.key, "A")) == (1, 0)
    assert told(found) == ["words of a text are chosen from a list below it"]


@pytest.mark.parametrize(("limits", "places"), [('maxChoices="2"', 2), ('minChoices="2"', 3)])
def test_an_order_of_some_is_put_onto_numbered_places(limits: str, places: int) -> None:
    declaration = declared(correct=("A", "B"), cardinality="ordered")
    found = read_one(item_xml(ORDER.format(limits=limits), declaration, by_template()))
    (made,) = asked(found)
    assert isinstance(made, GapMatchInteraction)
    assert (len(made.slots), made.prompt, made.shuffle) == (places, "The two largest", True)
    key = found.draft.key
    assert points(key, "B place-2", "A place-1") == 1
    assert points(key, "A place-2", "B place-1") == points(key, "A place-1") == 0
    assert told(found) == ["an order of only some of the choices is put onto numbered places"]


def test_an_order_of_some_with_rules_of_its_own_is_refused() -> None:
    rules = "<responseProcessing><exitResponse/></responseProcessing>"
    with pytest.raises(NotSupported, match="only some"):
        read_one(item_xml(ORDER.format(limits='maxChoices="2"'), declared(cardinality="ordered"), rules))


def test_an_order_of_all_stays_one() -> None:
    limits = 'minChoices="3" maxChoices="3"'
    found = read_one(item_xml(ORDER.format(limits=limits), declared(correct=("A",), cardinality="ordered")))
    assert seen(found.draft) == "[order]"


def test_a_list_with_formulas_stands_below_its_line() -> None:
    one, other = LIST.format(name="RESPONSE", first=FORMULA), LIST.format(name="OTHER", first="one")
    found = read_one(item_xml(f"<p>Is {one} more than {other}?</p><p>Think.</p>", declared() + declared("OTHER")))
    assert seen(found.draft) == "{Is <b>[1]</b> more than [inline_choice]?}[choice]<p>Think.</p>"
    (made,) = asked(found)
    assert isinstance(made, ChoiceInteraction)
    assert (made.prompt, made.choices[0].html[:5], made.max_choices) == ("[1]", "<img ", 1)


def test_a_hint_on_demand_stands_there_from_the_beginning() -> None:
    found = read_one(item_xml('<p>Q</p><infoControl title="Hint"><p>Think.</p></infoControl>'))
    assert seen(found.draft) == "<p>Q</p><p>Think.</p>"
    assert told(found) == ["a hint that is asked for stands there from the beginning"]


def test_values_that_a_template_fixes_are_written_out() -> None:
    body = (
        '<p>Of <printedVariable identifier="N"/>.</p><templateBlock templateIdentifier="N" identifier="seven">'
        '<p>yes</p></templateBlock><templateBlock templateIdentifier="N" identifier="six"><p>no</p></templateBlock>'
        '<templateBlock templateIdentifier="N" identifier="six" showHide="hide"><p>too</p></templateBlock>'
    )
    hidden = choice("a", "b").replace('"B"', '"seven" templateIdentifier="N" showHide="hide"')
    found = read_one(item_xml(body + hidden, TEMPLATE + declared(), by_template()))
    assert seen(found.draft) == "<p>Of seven.</p><p>yes</p><p>too</p>[choice]"
    (made,) = asked(found)
    assert isinstance(made, ChoiceInteraction)
    assert [one.html for one in made.choices] == ["a"]


def test_a_text_in_a_file_stands_where_it_is_called_with_its_pictures() -> None:
    body = '<object type="text/html" data="texts/one.html"/><p>Q</p>'
    page = b"<html><head><title>no</title></head><body><p>A river <img src='a.png' alt='A'></p></body></html>"
    paper = imported(package({"q": item_xml(body)}, extra={"texts/one.html": page, "texts/a.png": picture()}))
    item, _ = only_item(paper)
    assert paper.paper.stimuli[item.stimulus or ""].html.startswith("<p>A river <img ")
    with pytest.raises(NotSupported, match=r"texts/one\.html"):
        read_one(item_xml(body))


def test_a_text_that_is_called_a_hundred_times_is_not_read_into_memory_as_often() -> None:
    """A package of seven hundred bytes took half a gigabyte."""
    page = b"<p>x</p>" * 14_000
    called = '<object type="text/html" data="one.html"/>' * 100
    with pytest.raises(NotSupported, match="20000 elements"):
        read_one(item_xml(called), files={"one.html": page})


def test_scoring_by_a_template_of_the_package_is_read() -> None:
    rules = (
        b"<responseProcessing><setOutcomeValue identifier='SCORE'><product><mapResponse identifier='RESPONSE'/>"
        b"<baseValue baseType='float'>3</baseValue></product></setOutcomeValue></responseProcessing>"
    )
    mapping = '<mapping><mapEntry mapKey="A" mappedValue="2"/></mapping>'
    xml = item_xml(choice("a", "b"), declared(mapping=mapping), '<responseProcessing template="rp/own.xml"/>')
    found = read_one(xml, {"rp/own.xml": rules})
    assert (points(found.draft.key, "A"), told(found)) == (6, [])


@pytest.mark.parametrize(
    ("body", "what"),
    [
        ('<p class="qti-visually-hidden">secret</p><p>Q</p>', "hidden text is left out"),
        ('<p>Q</p><feedbackBlock outcomeIdentifier="F" identifier="a" showHide="hide"><p>x</p></feedbackBlock>',
         "feedback that is seen before any answer is left out"),
        ('<p>Q <a href="law.pdf">the law</a> <a href="#x">here</a></p>', "a link is shown as its words: law.pdf"),
    ],
)  # fmt: skip
def test_nothing_is_left_out_without_a_word(body: str, what: str) -> None:
    assert told(read_one(item_xml(body))) == [what]


def test_feedback_after_an_answer_is_no_loss() -> None:
    shown = '<feedbackBlock outcomeIdentifier="F" identifier="a" showHide="show"><p>x</p></feedbackBlock>'
    assert told(read_one(item_xml(f"<p>Q</p>{shown}"))) == []
