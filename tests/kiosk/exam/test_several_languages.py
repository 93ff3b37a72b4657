"""One question in several languages, and two of them at once: one answer, one order, each text in its direction."""

import pytest
from msgspec.structs import replace

from kiosk.exam.beside import read_in
from kiosk.exam.beside_one_another import in_languages, passage_in_languages
from kiosk.exam.route import Route
from sync.protocol.attempts import AttemptState
from sync.protocol.events import ItemReadIn
from sync.protocol.ids import ChoiceId, ResponseId
from sync.protocol.languages import Reading, item_in
from sync.protocol.paper import (
    Block,
    Choice,
    ChoiceInteraction,
    FlowBlock,
    GapRun,
    Hotspot,
    HotspotInteraction,
    InlineChoiceInteraction,
    InteractionBlock,
    Item,
    ItemWords,
    PassageWords,
    Picture,
    RichBlock,
    Stimulus,
    TextEntryInteraction,
    TextRun,
)
from tests.kiosk.exam.made import CAPITAL, HINDI, ITEMS, PLANETS, R, attempt, paper, stamp


def chosen(item: Item) -> list[str]:
    (asked,) = item.interactions
    assert isinstance(asked, ChoiceInteraction)
    return [choice.id for choice in asked.choices]


def of(*blocks: Block, also: tuple[Block, ...]) -> Item:
    return replace(ITEMS[CAPITAL], body=blocks, language="en", words={"ar": ItemWords(body=also)})


@pytest.mark.parametrize("seed", ["00" * 16, "12" * 16, "ab" * 16])
def test_choices_stand_in_one_order_whatever_they_are_read_in(seed: str) -> None:
    item = Route(paper(), seed).item(PLANETS)
    orders = [chosen(in_languages(item, tags)) for tags in (("en",), (HINDI,), ("en", HINDI))]
    assert orders[0] == orders[1] == orders[2]


def test_a_choice_of_language_is_an_event_once() -> None:
    running = attempt()
    event = read_in(running, ITEMS[PLANETS], "hi", stamp(5))
    assert isinstance(event, ItemReadIn)
    assert (event.item, event.language, event.used_ms) == (PLANETS, "hi", 5)
    read = replace(running, reading=Reading().after(PLANETS, "hi"))
    assert read_in(read, ITEMS[PLANETS], "hi", stamp()) is None
    assert read_in(read, ITEMS[PLANETS], "en hi", stamp()) is not None


@pytest.mark.parametrize("choice", ["fr", "", "en hi en", "en fr"])
def test_what_a_question_has_not_is_no_choice(choice: str) -> None:
    assert read_in(attempt(), ITEMS[PLANETS], choice, stamp()) is None
    assert read_in(attempt(), ITEMS[CAPITAL], "en", stamp()) is None


def test_no_language_is_chosen_of_what_is_covered() -> None:
    assert read_in(attempt(AttemptState.LOCKED), ITEMS[PLANETS], "hi", stamp()) is None


def test_two_at_once_have_both_texts_once() -> None:
    both = in_languages(ITEMS[PLANETS], ("en", HINDI))
    text, asked = both.body
    assert isinstance(text, RichBlock)
    assert text.html == '<p dir="ltr">About planets</p><p dir="ltr">ग्रहों के बारे में</p>'
    assert isinstance(asked, InteractionBlock)
    assert isinstance(asked.interaction, ChoiceInteraction)
    assert asked.interaction.choices[0].html == '<p dir="ltr">mars</p><p dir="ltr">मंगल</p>'
    assert [i.response for i in both.interactions] == [R]
    assert both.language == "en"


def test_each_keeps_its_direction_and_a_picture_of_both_is_seen_once() -> None:
    picture, formula = ('<img src="media:map.png" alt="A map">', '<img src="media:math-1" alt="x">')
    item = of(
        RichBlock(html=f"<p>{picture} See {formula}</p>"),
        also=(RichBlock(html=f'<p dir="rtl">{picture.replace("A map", "خريطة")} انظر {formula}</p>'),),
    )
    (text,) = in_languages(item, ("en", "ar")).body
    assert isinstance(text, RichBlock)
    assert text.html == f'<p dir="ltr">{picture} See {formula}</p><p dir="rtl"> انظر {formula}</p>'


def test_what_says_no_direction_runs_as_its_language_does() -> None:
    def asked(text: str) -> Block:
        return InteractionBlock(
            interaction=ChoiceInteraction(response=R, choices=(Choice(id=ChoiceId("a"), html=text),))
        )

    item = of(RichBlock(html="Why?"), asked("Salt."), also=(RichBlock(html="لماذا؟"), asked("<p>ملح.</p>")))
    for tags in (("en", "ar"), ("ar", "en")):
        text, choices = in_languages(item, tags).body
        assert isinstance(text, RichBlock)
        parts = {"en": '<p dir="ltr">Why?</p>', "ar": '<p dir="rtl">لماذا؟</p>'}
        assert text.html == "".join(parts[tag] for tag in tags)
        assert isinstance(choices, InteractionBlock)
        assert isinstance(choices.interaction, ChoiceInteraction)
        parts = {"en": '<p dir="ltr">Salt.</p>', "ar": '<p dir="rtl">ملح.</p>'}
        assert choices.interaction.choices[0].html == "".join(parts[tag] for tag in tags)


def test_gaps_are_filled_in_once_and_read_in_the_other_language() -> None:
    gap = GapRun(interaction=TextEntryInteraction(response=R))
    item = of(FlowBlock(runs=(TextRun(html="It is "), gap)), also=(FlowBlock(runs=(gap, TextRun(html=" هو"))),))
    first, second = in_languages(item, ("en", "ar")).body
    assert (first, second) == (item.body[0], RichBlock(html='<p dir="rtl">____ هو</p>'))


def test_texts_in_other_pieces_all_come_before_what_is_to_do() -> None:
    asked = InteractionBlock(interaction=TextEntryInteraction(response=R))
    item = of(
        RichBlock(html="<p>One</p>"),
        asked,
        also=(RichBlock(html='<p dir="rtl">١</p>'), asked, RichBlock(html="<p>٢</p>")),
    )
    shown = in_languages(item, ("en", "ar")).body
    assert [getattr(block, "html", "asked") for block in shown] == [
        "<p>One</p>",
        '<p dir="rtl">١</p>',
        '<p dir="rtl">٢</p>',
        "asked",
    ]


def test_names_that_are_plain_text_stay_plain() -> None:
    def lists(first: str, second: str) -> tuple[Block, ...]:
        choices = (Choice(id=ChoiceId("a"), html=first), Choice(id=ChoiceId("b"), html="7"))
        place = Hotspot(id=ChoiceId("p"), html=second, shape="rect", coords=(0, 0, 9, 9))
        picture = Picture(media="m", width=9, height=9)
        return (
            FlowBlock(runs=(GapRun(interaction=InlineChoiceInteraction(response=R, choices=choices)),)),
            InteractionBlock(
                interaction=HotspotInteraction(response=ResponseId("h"), picture=picture, choices=(place,))
            ),
        )

    item = of(*lists("one", "river"), also=lists("واحد", "نهر"))
    *_, places = in_languages(item, ("en", "ar")).interactions
    assert isinstance(places, HotspotInteraction)
    assert [c.html for c in places.choices] == ["river / نهر"]


def test_a_passage_comes_in_both_too() -> None:
    tide = Stimulus(id="t", html="<p>Sea</p>", language="en", words={"ar": PassageWords(html='<p dir="rtl">بحر</p>')})
    assert passage_in_languages(tide, ("en", "ar")).html == '<p dir="ltr">Sea</p><p dir="rtl">بحر</p>'
    assert passage_in_languages(tide, ()).html == "<p>Sea</p>"


def test_one_language_is_exactly_what_the_paper_says() -> None:
    assert in_languages(ITEMS[PLANETS], (HINDI,)) == item_in(ITEMS[PLANETS], HINDI)
    assert in_languages(ITEMS[CAPITAL], ()) == ITEMS[CAPITAL]
