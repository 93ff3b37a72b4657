"""One item of QTI: what the candidate sees, what the key keeps, and what is refused."""

import pytest

from sync.protocol.paper import ChoiceInteraction, ExtendedTextInteraction, InteractionBlock, TextEntryInteraction
from sync.server.papers.refusals import BrokenItem, NotSupported, PictureRefused, RecordingRefused, Refused
from tests.sync.server.papers.making import by_template, choice, declared, item_xml, picture, read_one, seen, single


def test_a_single_choice_comes_in_with_its_key_apart() -> None:
    found = read_one(single("Which river?", "Nile", "Rhine")).draft
    assert seen(found) == "<p>Which river?</p>[choice]"
    (key,) = found.key.responses.values()
    assert (key.name, key.correct, sorted(key.choices.values())) == ("RESPONSE", ("A",), ["A", "B"])


def interaction(found: object) -> object:
    draft = found.draft  # type: ignore[attr-defined]
    return next(b.interaction for b in draft.blocks if isinstance(b, InteractionBlock))


def test_ids_say_nothing() -> None:
    found = read_one(single())
    made = interaction(found)
    assert isinstance(made, ChoiceInteraction)
    ids = {str(c.id) for c in made.choices} | {str(made.response), str(found.draft.key.item)}
    assert len(ids) == 4
    assert all(set(name) <= set("0123456789abcdef") and len(name) >= 12 for name in ids)


def test_limits_shuffle_and_fixed_choices_are_kept() -> None:
    body = (
        '<choiceInteraction responseIdentifier="RESPONSE" shuffle="true" minChoices="1" maxChoices="2">'
        '<prompt>Two <b>of</b> them</prompt><simpleChoice identifier="A">a</simpleChoice>'
        '<simpleChoice identifier="B">b</simpleChoice>'
        '<simpleChoice identifier="C" fixed="true">none</simpleChoice></choiceInteraction>'
    )
    made = interaction(read_one(item_xml(body, declared(cardinality="multiple"))))
    assert isinstance(made, ChoiceInteraction)
    assert (made.shuffle, made.min_choices, made.max_choices, made.prompt) == (True, 1, 2, "Two <b>of</b> them")
    assert (made.choices[2].html, made.choices[2].fixed) == ("none", True)


def test_choices_whose_order_means_nothing_lose_it() -> None:
    texts = [str(n) for n in range(12)]
    orders = set()
    for _ in range(5):
        made = interaction(read_one(item_xml(choice(*texts, attributes='shuffle="true"'), declared())))
        assert isinstance(made, ChoiceInteraction)
        orders.add(tuple(c.html for c in made.choices))
    assert len(orders) > 1
    kept = interaction(read_one(item_xml(choice(*texts), declared())))
    assert isinstance(kept, ChoiceInteraction)
    assert [c.html for c in kept.choices] == texts


@pytest.mark.parametrize(
    ("cardinality", "said", "most"),
    [
        ("single", 'maxChoices="0"', 1),
        ("multiple", 'maxChoices="0"', 0),
        ("multiple", 'maxChoices="1"', 1),
        ("single", "", 1),
    ],
)
def test_how_many_may_be_chosen(cardinality: str, said: str, most: int) -> None:
    made = interaction(read_one(item_xml(choice("a", "b", attributes=said), declared(cardinality=cardinality))))
    assert isinstance(made, ChoiceInteraction)
    assert made.max_choices == most


@pytest.mark.parametrize("base", ["string", "integer", "float"])
def test_text_entries_know_what_is_typed(base: str) -> None:
    body = (
        '<p>It is <textEntryInteraction responseIdentifier="RESPONSE" expectedLength="7" patternMask="[0-9]+" '
        'placeholderText="?"/></p>'
    )
    flow = read_one(item_xml(body, declared(correct=["12"], base=base))).draft.blocks[0]
    made = flow.runs[1].interaction  # type: ignore[union-attr]
    assert isinstance(made, TextEntryInteraction)
    assert (made.base_type, made.expected_length, made.pattern, made.placeholder) == (base, 7, "[0-9]+", "?")


def test_an_essay_is_scored_by_a_person() -> None:
    body = (
        '<extendedTextInteraction responseIdentifier="RESPONSE" expectedLines="9" expectedLength="500">'
        "<prompt>Write.</prompt></extendedTextInteraction>"
    )
    outcome = '<outcomeDeclaration identifier="MAXSCORE" baseType="float" cardinality="single"><defaultValue><value>8</value></defaultValue></outcomeDeclaration>'  # noqa: E501
    found = read_one(item_xml(body, declared(correct=[], base="string") + outcome))
    made = interaction(found)
    assert isinstance(made, ExtendedTextInteraction)
    assert (made.prompt, made.expected_lines, made.expected_length) == ("Write.", 9, 500)
    assert (found.draft.key.how, found.draft.key.points) == ("by_hand", 8)


@pytest.mark.parametrize(
    ("said", "form"),
    [('format="xhtml"', "rich"), ('format="plain"', "plain"), ('format="preformatted"', "plain"), ("", "plain")],
)
def test_an_essay_in_xhtml_may_be_shaped(said: str, form: str) -> None:
    body = f'<extendedTextInteraction responseIdentifier="RESPONSE" {said}/>'
    made = interaction(read_one(item_xml(body, declared(correct=[], base="string"))))
    assert isinstance(made, ExtendedTextInteraction)
    assert made.format == form


def test_an_empty_entry_of_a_list_is_the_players_own() -> None:
    body = (
        '<p><inlineChoiceInteraction responseIdentifier="RESPONSE"><inlineChoice identifier="X"/>'
        '<inlineChoice identifier="A">a</inlineChoice><inlineChoice identifier="B">b</inlineChoice>'
        "</inlineChoiceInteraction></p>"
    )
    flow = read_one(item_xml(body, declared())).draft.blocks[0]
    assert [c.html for c in flow.runs[0].interaction.choices] == ["a", "b"]  # type: ignore[union-attr]


def test_an_item_without_interactions_is_a_page() -> None:
    found = read_one(item_xml("<p>Read this first.</p>", title="Welcome"))
    assert (found.draft.key.how, found.draft.title, found.draft.key.points) == ("information", "Welcome", 0)


def test_a_stimulus_beside_the_item_is_its_passage() -> None:
    inner = "<stimulusBody><p>Long ago.</p></stimulusBody>"
    stimulus = f'<assessmentStimulus identifier="s" title="S">{inner}</assessmentStimulus>'
    reference = '<assessmentStimulusRef identifier="s" href="texts/s.xml"/>'
    found = read_one(
        item_xml(f"<p>Q</p>{choice('a', 'b')}", declared(), by_template(), after=reference),
        {"texts/s.xml": stimulus.encode()},
    )
    assert found.draft.passage is not None
    assert found.draft.passage.html == "<p>Long ago.</p>"


@pytest.mark.parametrize(
    "passage",
    [
        "<stimulus><p>Long ago.</p></stimulus>",
        '<rubricBlock view="candidate" use="sharedstimulus"><p>Long ago.</p></rubricBlock>',
        '<div class="passage"><p>Long ago.</p></div>',
    ],
)
def test_a_passage_in_the_body_stands_beside_the_question(passage: str) -> None:
    found = read_one(item_xml(f"{passage}<p>Q</p>{choice('a', 'b')}", declared()))
    assert found.draft.passage is not None
    assert (found.draft.passage.html, seen(found.draft)) == ("<p>Long ago.</p>", "<p>Q</p>[choice]")


def test_nothing_but_a_passage_is_a_page() -> None:
    assert seen(read_one(item_xml("<stimulus><p>Long ago.</p></stimulus>")).draft) == "<p>Long ago.</p>"


def test_pictures_are_found_from_where_the_item_lies() -> None:
    xml = item_xml('<p>Look: <img src="pics/a%20b.png" alt="A field"/></p>')
    draft = read_one(xml, {"pics/a b.png": picture()}).draft
    assert 'alt="A field"' in seen(draft)


def test_rubrics_for_others_and_feedback_are_not_there() -> None:
    body = (
        '<rubricBlock view="scorer"><p>answer</p></rubricBlock>'
        '<rubricBlock view="candidate tutor"><p>hint</p></rubricBlock>'
        '<p>Q<feedbackInline identifier="x" outcomeIdentifier="F" showHide="show">answer</feedbackInline></p>'
        f"{choice('a')}"
        '<feedbackBlock identifier="x" outcomeIdentifier="F" showHide="show"><p>answer</p></feedbackBlock>'
    )
    assert seen(read_one(item_xml(body, declared())).draft) == "<p>hint</p><p>Q</p>[choice]"


def test_arabic_items_run_from_right_to_left() -> None:
    draft = read_one(item_xml(f"<p>سؤال</p>{choice('نعم')}", declared(), attributes='xml:lang="ar"')).draft
    assert (draft.language, seen(draft)) == ("ar", '<p dir="rtl">سؤال</p>[choice]')


def test_qti_3_is_read_by_the_same_reader() -> None:
    xml = (
        '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t" '
        'adaptive="false" time-dependent="false"><qti-response-declaration identifier="RESPONSE" cardinality="single" '
        'base-type="identifier"><qti-correct-response><qti-value>A</qti-value></qti-correct-response>'
        "</qti-response-declaration><qti-item-body><p>Q</p>"
        '<qti-choice-interaction response-identifier="RESPONSE" max-choices="1">'
        '<qti-simple-choice identifier="A">a</qti-simple-choice><qti-simple-choice identifier="B">b</qti-simple-choice>'
        "</qti-choice-interaction></qti-item-body><qti-response-processing "
        'template="https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/match_correct.xml"/></qti-assessment-item>'
    )
    found = read_one(xml)
    assert (seen(found.draft), found.draft.key.how, found.notes.all) == ("<p>Q</p>[choice]", "match_correct", ())


@pytest.mark.parametrize(
    ("xml", "kind", "why"),
    [
        (item_xml("<p>x</p>", attributes="").replace('adaptive="false"', 'adaptive="true"'), NotSupported, "adaptive"),
        (item_xml("<p>x</p>", "<templateProcessing><exitTemplate/></templateProcessing>"), NotSupported, "template"),
        (item_xml('<p><printedVariable identifier="T"/></p>'), NotSupported, "printedVariable"),
        (
            item_xml(f'<feedbackBlock identifier="f" outcomeIdentifier="F">{choice("a")}</feedbackBlock>', declared()),
            NotSupported,
            "appears after",
        ),
        (item_xml(choice("a", response="OTHER"), declared()), BrokenItem, "OTHER is not declared"),
        (item_xml(choice("a") + choice("b"), declared()), BrokenItem, "share"),
        (item_xml(choice("a"), declared() + declared()), BrokenItem, "declared twice"),
        (item_xml(choice("a", "b"), declared(correct=["Z"])), BrokenItem, "'Z', which is no choice"),
        (item_xml(choice(), declared()), BrokenItem, "no choices"),
        (item_xml(choice("a", "b").replace('"B"', '"A"'), declared()), BrokenItem, "two choices"),
        (item_xml(choice("a"), declared(base="string")), BrokenItem, "type string"),
        (
            item_xml('<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>', declared(base="pair")),
            NotSupported,
            "pair",
        ),
        (
            item_xml(
                '<extendedTextInteraction responseIdentifier="RESPONSE"/>',
                declared(base="string", cardinality="record"),
            ),
            NotSupported,
            "parts of its own",
        ),
        (item_xml('<p><img src="gone.png"/></p>'), PictureRefused, "gone.png"),
        (item_xml(""), BrokenItem, "nothing to see"),
        ('<assessmentItem identifier="i"/>', BrokenItem, "itemBody"),
        ("<html/>", BrokenItem, "not an item"),
        (item_xml("<p><audio src='a.mp3'/></p>"), RecordingRefused, "missing"),
        (item_xml("<p><b>x<audio src='a.mp3'/></b></p>"), NotSupported, "inside <b>"),
        (item_xml("<table><tr><td><audio src='a.mp3'/></td></tr></table>"), NotSupported, "in a table"),
        (item_xml(choice("<audio src='a.mp3'/>", "b"), declared()), NotSupported, "audio"),
        (
            item_xml(choice("a"), declared(mapping='<mapping><mapEntry mapKey="A" mappedValue="much"/></mapping>')),
            BrokenItem,
            "much",
        ),
    ],
)
def test_what_cannot_be_shown_or_trusted_is_refused_with_the_reason(xml: str, kind: type[Refused], why: str) -> None:
    with pytest.raises(kind, match=why):
        read_one(xml)
