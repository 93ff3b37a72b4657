"""Recordings in which a question is read aloud: found where QTI 3 and APIP have them, kept where all of it is."""

import pytest

from sync.protocol.paper import ChoiceInteraction, RichBlock
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.reading import read_paper
from tests.sync.server.papers.making import (
    by_template,
    choice,
    declared,
    imported,
    item_xml,
    only_item,
    package,
    picture,
    zipped,
)
from tests.sync.server.papers.recordings.test_reading import raw

SOUNDS = {f"{name}.ogg": raw("opus.ogg") for name in ("stem", "a")} | {"b.mp3": raw("frames.mp3")}
ENTRY = '<qti-card-entry xml:lang="{}"><qti-file-href>{}</qti-file-href></qti-card-entry>'
CATALOG = "".join(
    f'<qti-catalog id="{name}"><qti-card support="spoken">{inner}</qti-card></qti-catalog>'
    for name, inner in (
        ("c-stem", '<qti-file-href mime-type="audio/ogg">stem.ogg</qti-file-href>'),
        ("c-a", ENTRY.format("hi", "b.mp3") + ENTRY.format("en", "a.ogg")),
        ("c-b", ENTRY.format("fr", "b.mp3").replace('"fr"', '"fr" default="true"')),
    )
)


def qti3(body: str, catalog: str = CATALOG) -> ImportedPaper:
    xml = (
        '<qti-assessment-item xmlns="http://www.imsglobal.org/xsd/imsqtiasi_v3p0" identifier="i" title="t" '
        'xml:lang="en" adaptive="false" time-dependent="false">'
        '<qti-response-declaration identifier="RESPONSE" cardinality="single" base-type="identifier">'
        "<qti-correct-response><qti-value>A</qti-value></qti-correct-response></qti-response-declaration>"
        f"<qti-item-body>{body}</qti-item-body><qti-catalog-info>{catalog}</qti-catalog-info></qti-assessment-item>"
    )
    return read_paper(zipped({"item.xml": xml.encode(), **SOUNDS}), "spoken.zip")


def choices(prompt: str = "", a: str = 'data-catalog-idref="c-a"', b: str = 'data-catalog-idref="c-b"') -> str:
    return (
        f'<qti-choice-interaction response-identifier="RESPONSE" max-choices="1">{prompt}'
        f'<qti-simple-choice identifier="A" {a}>One</qti-simple-choice>'
        f'<qti-simple-choice identifier="B" {b}>Two</qti-simple-choice></qti-choice-interaction>'
    )


def mimes(found: ImportedPaper, *told: tuple[str, ...]) -> list[list[str]]:
    return [[found.paper.media[name] for name in names] for names in told]


def test_text_prompt_and_choices_are_heard_by_their_catalogs() -> None:
    prompt = '<qti-prompt data-catalog-idref="c-stem">Choose.</qti-prompt>'
    found = qti3(f'<p data-catalog-idref="c-stem">Read.</p>{choices(prompt)}')
    item, _ = only_item(found)
    text = item.body[0]
    assert isinstance(text, RichBlock)
    (interaction,) = item.interactions
    assert isinstance(interaction, ChoiceInteraction)
    one, two = interaction.choices
    assert mimes(found, text.spoken, item.prompts[interaction.response], one.spoken, two.spoken) == [
        *(["audio/ogg"], ["audio/ogg"], ["audio/ogg"], ["audio/mpeg"])
    ]
    assert len(found.media) == 2
    assert found.report.entries[0].notes == ()


@pytest.mark.parametrize(
    ("body", "heard"),
    [
        ('<div data-catalog-idref="c-stem"><p>One.</p><p>Two.</p></div>', 1),
        ('<div><p data-catalog-idref="c-stem">One.</p><p data-catalog-idref="c-b">Two.</p></div>', 2),
        ('<p data-catalog-idref="c-stem">One.</p><p data-catalog-idref="c-b">Two.</p>', 2),
        ('<p><span data-catalog-idref="c-stem">One.</span></p>', 1),
        ('<div><p data-catalog-idref="c-stem">One.</p><p>Two.</p></div>', 0),
        ('<p>One <span data-catalog-idref="c-stem">two</span>.</p>', 0),
        ('<p data-catalog-idref="c-nowhere">One.</p>', 0),
    ],
)
def test_a_text_is_heard_where_all_of_it_is_recorded(body: str, heard: int) -> None:
    item, _ = only_item(qti3(body + choices()))
    text = item.body[0]
    assert isinstance(text, RichBlock)
    assert len(text.spoken) == heard


def test_a_text_that_is_recorded_and_one_that_is_not_stay_apart() -> None:
    item, _ = only_item(qti3('<p data-catalog-idref="c-stem">One.</p><p>Two.</p><p>Three.</p>' + choices()))
    assert [len(block.spoken) for block in item.body if isinstance(block, RichBlock)] == [1, 0]


def test_a_passage_is_heard_where_all_of_it_is_recorded() -> None:
    passage = '<div class="stimulus"><p data-catalog-idref="c-stem">Long ago.</p></div>'
    found = qti3(passage + "<p>Which?</p>" + choices())
    (beside,) = found.paper.stimuli.values()
    assert mimes(found, beside.spoken) == [["audio/ogg"]]


def test_apip_names_the_element_by_its_id() -> None:
    access = (
        '<accessibilityInfo xmlns="http://www.imsglobal.org/xsd/apip/apipv1p0/imsapip_qtiv1p0"><accessElement>'
        '<contentLinkInfo qtiLinkIdentifierRef="p1"/><relatedElementInfo><spoken>'
        '<audioFileInfo mimeType="audio/ogg"><fileHref>stem.ogg</fileHref></audioFileInfo></spoken>'
        "</relatedElementInfo></accessElement></accessibilityInfo>"
    )
    xml = item_xml(f'<p id="p1">Read.</p>{choice("One", "Two")}', declared(), by_template(), after=access)
    found = imported(package({"q": xml}, extra=SOUNDS))
    item, _ = only_item(found)
    text = item.body[0]
    assert isinstance(text, RichBlock)
    assert mimes(found, text.spoken) == [["audio/ogg"]]


@pytest.mark.parametrize("content", [None, picture(), raw("film.mp4")])
def test_a_recording_that_is_none_is_a_loss_and_the_voice_reads(content: bytes | None) -> None:
    catalog = CATALOG.replace("stem.ogg", "strange.ogg")
    if content is not None:
        SOUNDS["strange.ogg"] = content
    try:
        found = qti3('<p data-catalog-idref="c-stem">Read.</p>' + choices(), catalog)
    finally:
        SOUNDS.pop("strange.ogg", None)
    (note,) = found.report.entries[0].notes
    assert note.text.startswith("it is read by the computer's voice, not by its recording: ")
    text = only_item(found)[0].body[0]
    assert isinstance(text, RichBlock)
    assert text.spoken == ()


def test_what_a_catalog_has_for_others_is_named() -> None:
    more = '<qti-catalog id="x"><qti-card support="braille"><qti-html-content/></qti-card></qti-catalog>'
    (note,) = qti3("<p>Read.</p>" + choices(), CATALOG + more).report.entries[0].notes
    assert note.text == "what its catalog has for braille is not kept"
