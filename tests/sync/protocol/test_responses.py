"""What may be given to an interaction: nothing else gets past, from a station or from anybody who plays one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.ids import ItemId, ResponseId
from sync.protocol.paper import (
    ArrangedInteraction,
    ExtendedTextInteraction,
    InteractionBlock,
    Item,
    Paper,
    Section,
    TestPart,
    decode_paper,
    encode_paper,
    format_of,
)
from sync.protocol.responses import NotAResponse, accepted, number_of, pairs_of, points_of, said_by
from tests.gallery import arranged

KINDS = list(arranged.SAMPLES)


def asked(item: Item) -> ArrangedInteraction:
    (block,) = item.body
    assert isinstance(block, InteractionBlock)
    assert isinstance(block.interaction, ArrangedInteraction)
    return block.interaction


@pytest.mark.parametrize("kind", KINDS)
def test_a_response_and_its_absence_are_taken_as_they_are(kind: str) -> None:
    interaction = asked(arranged.SAMPLES[kind]())
    assert accepted(interaction, arranged.ANSWERS[kind]) == arranged.ANSWERS[kind]
    assert accepted(interaction, ()) == ()


HOSTILE = {
    "match": [
        ("s0",),
        ("s0 t0 t1",),
        ("t0 s0",),
        ("s0 t9",),
        ("s0 t0", "s0 t0"),
        ("s0 t0", "s0 t1"),
        ("s0  t0",),
        (" s0 t0",),
    ],
    "order": [("c0",), ("c0", "c1", "c2", "c2"), ("c0", "c1", "c2", "c9"), ("c0", "c1", "c2", "c3", "c3")],
    "slider": [("71",), ("105",), ("-5",), ("70", "75"), ("7e1",), ("NaN",), ("070",), ("+70",), ("70.0.0",), ("٧٠",)],
    "gap_match": [("g1 s0",), ("s0 g1", "s1 g1"), ("s0 g1", "s0 g2"), ("s0 g9",)],
    "hotspot": [("h0", "h1"), ("h9",), ("h0", "h0")],
    "graphic_order": [("h0", "h0"), ("h0 h1",)],
    "select_point": [("840 0",), ("0 700",), ("-1 5",), ("5,5",), ("5 5", "6 6"), ("5.5 5",), ("05 5",), ("1e2 5",)],
    "associate": [("s0",), ("s0 s0",), ("s0 s9",), ("s0 s1", "s1 s0"), ("s0 s1", "s1 s2"), ("s0 s1 s2",)],
    "picture_associate": [("h0 h0",), ("h0 h9",), ("h0 h1", "h1 h0"), ("h0",)],
    "picture_match": [("s0 h0", "s1 h0"), ("s0 h9",)],
}


@pytest.mark.parametrize(("kind", "values"), [(kind, values) for kind in KINDS for values in HOSTILE[kind]])
def test_what_nobody_can_have_given_is_refused_with_a_code(kind: str, values: tuple[str, ...]) -> None:
    with pytest.raises(NotAResponse) as caught:
        accepted(asked(arranged.SAMPLES[kind]()), values)
    assert caught.value.code == "RESPONSE-NOT-OF-PAPER"


@pytest.mark.parametrize("kind", KINDS)
@given(values=st.lists(st.text(max_size=12), min_size=1, max_size=4).map(tuple))
def test_no_other_text_is_ever_a_response(kind: str, values: tuple[str, ...]) -> None:
    interaction = asked(arranged.SAMPLES[kind]())
    try:
        taken = accepted(interaction, values)
    except NotAResponse:
        return
    assert taken == values
    assert isinstance(interaction, type(asked(arranged.slider()))) or all(" " in v or v.isascii() for v in taken)


def test_a_row_for_several_and_a_column_for_all_take_as_much_as_they_say() -> None:
    several = asked(arranged.match(most=2))
    assert accepted(several, ("s0 t0", "s0 t1", "s1 t0")) == ("s0 t0", "s0 t1", "s1 t0")
    with pytest.raises(NotAResponse):
        accepted(several, ("s0 t0", "s0 t1", "s0 t2"))
    with pytest.raises(NotAResponse):
        accepted(asked(arranged.match(uses=1)), ("s0 t0", "s1 t0"))


def test_lexical_forms_are_read_and_the_rest_is_left_out() -> None:
    assert pairs_of(("a b", "c", "d e f")) == (("a", "b"),)
    assert points_of(("1 2", "x y", "3 4 5", "10 0")) == ((1, 2), (10, 0))
    assert number_of("-0.5") is not None
    assert number_of("1e3") is None


def paper_of(item: Item) -> Paper:
    part = TestPart(id="x", sections=(Section(id="a", items=(item.id,)),))
    form = format_of([item])
    return Paper(format=form, id="p", title="A", languages=("en",), parts=(part,), items={item.id: item})


@pytest.mark.parametrize("kind", KINDS)
def test_it_travels_and_says_the_form_that_an_older_station_cannot_read(kind: str) -> None:
    whole = paper_of(arranged.SAMPLES[kind]())
    assert whole.format == (3 if "associate" in kind else 2)
    assert decode_paper(encode_paper(whole)) == whole


def test_an_essay_whose_words_may_be_shaped_says_a_form_of_its_own_and_its_looks_are_no_words() -> None:
    essay = ExtendedTextInteraction(response=ResponseId("r"), format="rich")
    whole = paper_of(Item(id=ItemId("i"), body=(InteractionBlock(interaction=essay),)))
    assert whole.format == 5
    assert decode_paper(encode_paper(whole)) == whole
    assert said_by(essay, ("a b", "b0+1")) == ("a b",)
    assert said_by(asked(arranged.match()), ("s0 t0", "s1 t1")) == ("s0 t0", "s1 t1")
