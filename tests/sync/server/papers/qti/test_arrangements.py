"""Things to match, order, place, point at or set: their visible half comes in, their key stays apart, and scores."""

from decimal import Decimal

import pytest

from sync.protocol.paper import (
    AssociateInteraction,
    GapMatchInteraction,
    GraphicAssociateInteraction,
    GraphicGapMatchInteraction,
    GraphicOrderInteraction,
    HotspotInteraction,
    Interaction,
    MatchInteraction,
    OrderInteraction,
    RichBlock,
    SelectPointInteraction,
    SliderInteraction,
    SlotBlock,
    TextRun,
    encode_paper,
)
from sync.server.papers.keys import ItemKey, decode_keys, encode_keys
from sync.server.papers.refusals import BrokenItem, NotSupported, PictureRefused, Refused
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import by_template, declared, imported, item_xml, package, picture, read_one

FILES = {"map.png": picture(200, 100)}
OBJECT = '<object type="image/png" data="map.png" width="400" height="200">A map</object>'
SETS = (
    '<simpleMatchSet><simpleAssociableChoice identifier="F" matchMax="1">France</simpleAssociableChoice>'
    '<simpleAssociableChoice identifier="J" matchMax="1" fixed="true">Japan</simpleAssociableChoice></simpleMatchSet>'
    '<simpleMatchSet><simpleAssociableChoice identifier="P" matchMax="2">Paris</simpleAssociableChoice>'
    '<simpleAssociableChoice identifier="T" matchMax="0">Tokyo</simpleAssociableChoice></simpleMatchSet>'
)
MATCH = (
    '<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2">'
    f"<prompt>Where?</prompt>{SETS}</matchInteraction>"
)
ORDER = (
    '<orderInteraction responseIdentifier="RESPONSE" shuffle="true"><prompt>Order!</prompt>'
    + "".join(f'<simpleChoice identifier="{name}">{name} text</simpleChoice>' for name in "ABC")
    + "</orderInteraction>"
)
GAP_MATCH = (
    '<gapMatchInteraction responseIdentifier="RESPONSE" shuffle="false"><prompt>Fill.</prompt>'
    '<gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="S" matchMax="0">summer</gapText>'
    '<gapImg identifier="I" matchMax="1"><object type="image/png" data="map.png">a map</object></gapImg>'
    '<blockquote><p>Now is the <gap identifier="G1"/> of our <b>discontent</b>,</p><p>and <gap identifier="G2"/>.</p>'
    "</blockquote><p>The end.</p></gapMatchInteraction>"
)
SLIDER = (
    '<sliderInteraction responseIdentifier="RESPONSE" lowerBound="-1.50" upperBound="2" step="0.25" stepLabel="true" '
    'reverse="true"><prompt>How warm?</prompt></sliderInteraction>'
)
SPOTS = (
    '<hotspotChoice shape="circle" coords="77,115,8" identifier="A" hotspotLabel="North"/>'
    '<hotspotChoice shape="rect" coords="118 184 138 194" identifier="B"/>'
    '<hotspotChoice shape="poly" coords="1,1,50,1,50,50" identifier="C"/>'
)
HOTSPOT = (
    '<hotspotInteraction responseIdentifier="RESPONSE" maxChoices="1">'
    f"<prompt>Which?</prompt>{OBJECT}{SPOTS}</hotspotInteraction>"
)
GRAPHIC_ORDER = f'<graphicOrderInteraction responseIdentifier="RESPONSE">{OBJECT}{SPOTS}</graphicOrderInteraction>'
POINT = (
    f'<selectPointInteraction responseIdentifier="RESPONSE" maxChoices="1">'
    f"<prompt>Where?</prompt>{OBJECT}</selectPointInteraction>"
)
GRAPHIC_GAP = (
    f'<graphicGapMatchInteraction responseIdentifier="RESPONSE">{OBJECT}'
    '<gapText identifier="W" matchMax="1">winter</gapText><gapText identifier="S" matchMax="1">summer</gapText>'
    '<associableHotspot identifier="G1" shape="rect" coords="0,0,50,50" matchMax="1"/>'
    '<associableHotspot identifier="G2" shape="rect" coords="60,0,90,50" matchMax="1" hotspotLabel="South"/>'
    "</graphicGapMatchInteraction>"
)
ASSOCIATE = (
    '<associateInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="2"><prompt>Rivals?</prompt>'
    + "".join(
        f'<simpleAssociableChoice identifier="{name}" matchMax="1">{name} text</simpleAssociableChoice>'
        for name in ("AN", "CA", "DE", "LY")
    )
    + "</associateInteraction>"
)
ENDS = "</associateInteraction>"
GRAPHIC_ASSOCIATE = (
    f'<graphicAssociateInteraction responseIdentifier="RESPONSE" maxAssociations="3"><prompt>Fly!</prompt>{OBJECT}'
    '<associableHotspot identifier="GX" shape="circle" coords="78,102,8" matchMax="3" hotspotLabel="Glasgow"/>'
    '<associableHotspot identifier="EX" shape="circle" coords="117,171,8" matchMax="3"/>'
    '<associableHotspot identifier="MX" shape="circle" coords="166,227,8" matchMax="0"/>'
    "</graphicAssociateInteraction>"
)
AREAS = (
    '<areaMapping defaultValue="0"><areaMapEntry shape="circle" coords="102,113,16" mappedValue="1"/>'
    '<areaMapEntry shape="rect" coords="300,0,399,50" mappedValue="0.5"/></areaMapping>'
)


def read(body: str, declaration: str, template: str = "match_correct") -> tuple[Interaction, ItemKey]:
    found = read_one(item_xml(body, declaration, by_template(template)), FILES)
    blocks = [block for block in found.draft.blocks if not isinstance(block, RichBlock)]
    (interaction,) = (getattr(block, "interaction", None) for block in blocks)
    assert interaction is not None
    return interaction, found.draft.key


def scored(interaction: Interaction, key: ItemKey, *values: str) -> Decimal | None:
    return score_item({interaction.response: values}, key).points


def ids_of(interaction: Interaction, key: ItemKey) -> dict[str, str]:
    """Our ids by the names of the source."""
    return {name: str(choice) for choice, name in key.responses[interaction.response].choices.items()}


PAIRS = declared(correct=("F P", "J T"), base="directedPair", cardinality="multiple")


def test_a_match_is_rows_and_columns_with_their_limits() -> None:
    asked, key = read(MATCH, PAIRS)
    assert isinstance(asked, MatchInteraction)
    assert {(c.html, c.match_max, c.fixed) for c in asked.sources} == {("France", 1, False), ("Japan", 1, True)}
    assert {(c.html, c.match_max) for c in asked.targets} == {("Paris", 2), ("Tokyo", 0)}
    assert (asked.prompt, asked.shuffle, asked.max_associations) == ("Where?", True, 2)
    ids = ids_of(asked, key)
    right = [f"{ids['F']} {ids['P']}", f"{ids['J']} {ids['T']}"]
    assert scored(asked, key, *right) == 1
    assert scored(asked, key, *reversed(right)) == 1
    assert scored(asked, key, right[0]) == 0
    assert scored(asked, key, *(" ".join(reversed(pair.split())) for pair in right)) == 0


def test_pairs_of_a_mapping_add_up_and_nothing_foreign_counts() -> None:
    mapping = (
        '<mapping defaultValue="-1" lowerBound="0"><mapEntry mapKey="F P" mappedValue="2"/>'
        '<mapEntry mapKey="J  T" mappedValue="1"/></mapping>'
    )
    declaration = declared(correct=("F P", "J T"), base="directedPair", cardinality="multiple", mapping=mapping)
    asked, key = read(MATCH, declaration, "map_response")
    ids = ids_of(asked, key)
    assert key.points == 3
    assert scored(asked, key, f"{ids['F']} {ids['P']}", f"{ids['J']} {ids['T']}") == 3
    assert scored(asked, key, f"{ids['F']} {ids['P']}", f"{ids['J']} {ids['P']}") == 1
    assert scored(asked, key, "F P", "J T", f"{ids['F']} nobody") == 0


def test_an_order_is_right_only_in_its_order() -> None:
    asked, key = read(ORDER, declared(correct=("C", "A", "B"), cardinality="ordered"))
    assert isinstance(asked, OrderInteraction)
    assert sorted(choice.html for choice in asked.choices) == ["A text", "B text", "C text"]
    ids = ids_of(asked, key)
    assert scored(asked, key, ids["C"], ids["A"], ids["B"]) == 1
    assert scored(asked, key, ids["A"], ids["B"], ids["C"]) == 0
    assert scored(asked, key) == 0


def test_rules_of_its_own_compare_orders_and_look_at_places() -> None:
    rules = (
        "<responseProcessing><responseCondition><responseIf><match><variable identifier='RESPONSE'/>"
        "<correct identifier='RESPONSE'/></match><setOutcomeValue identifier='SCORE'><baseValue baseType='float'>2"
        "</baseValue></setOutcomeValue></responseIf><responseElseIf><match><index n='1'><variable "
        "identifier='RESPONSE'/></index><baseValue baseType='identifier'>C</baseValue></match><setOutcomeValue "
        "identifier='SCORE'><baseValue baseType='float'>1</baseValue></setOutcomeValue></responseElseIf>"
        "</responseCondition></responseProcessing>"
    )
    found = read_one(item_xml(ORDER, declared(correct=("C", "A", "B"), cardinality="ordered"), rules))
    key = found.draft.key
    (response,) = key.responses
    ids = {name: str(choice) for choice, name in key.responses[response].choices.items()}
    for order, points in (("CAB", 2), ("CBA", 1), ("ABC", 0)):
        assert score_item({response: tuple(ids[name] for name in order)}, key).points == points
    assert key.points == 2


def test_a_text_with_gaps_keeps_its_words_and_its_places() -> None:
    asked, key = read(GAP_MATCH, declared(correct=("W G1", "S G2"), base="directedPair", cardinality="multiple"))
    assert isinstance(asked, GapMatchInteraction)
    assert [choice.html for choice in asked.choices][:2] == ["winter", "summer"]
    assert asked.choices[2].html.startswith('<img src="media:')
    first, second, last = asked.body
    assert isinstance(first, SlotBlock)
    assert isinstance(second, SlotBlock)
    assert isinstance(last, RichBlock)
    texts = [run.html for run in (*first.runs, *second.runs) if isinstance(run, TextRun)]
    assert texts == ["Now is the ", " of our <b>discontent</b>,", "and ", "."]
    assert len(asked.slots) == 2
    ids = ids_of(asked, key)
    assert scored(asked, key, f"{ids['W']} {ids['G1']}", f"{ids['S']} {ids['G2']}") == 1
    assert scored(asked, key, f"{ids['S']} {ids['G1']}", f"{ids['W']} {ids['G2']}") == 0


def test_a_scale_stays_exact() -> None:
    asked, key = read(SLIDER, declared(correct=("0.75",), base="float"))
    assert isinstance(asked, SliderInteraction)
    assert (asked.lower_bound, asked.upper_bound, asked.step) == ("-1.5", "2", "0.25")
    assert (asked.reverse, asked.step_label, asked.base_type, asked.prompt) == (True, True, "float", "How warm?")
    assert scored(asked, key, "0.75") == 1
    assert scored(asked, key, "0.5") == 0


def test_places_keep_their_shapes_in_the_pixels_of_their_author() -> None:
    asked, key = read(HOTSPOT, declared())
    assert isinstance(asked, HotspotInteraction)
    assert (asked.picture.width, asked.picture.height, asked.picture.alt) == (400, 200, "A map")
    assert [(c.shape, c.coords, c.html) for c in asked.choices] == [
        ("circle", (77, 115, 8), "North"),
        ("rect", (118, 184, 138, 194), ""),
        ("poly", (1, 1, 50, 1, 50, 50), ""),
    ]
    ids = ids_of(asked, key)
    assert scored(asked, key, ids["A"]) == 1
    assert scored(asked, key, ids["B"]) == 0


def test_an_order_of_places_says_nothing_by_their_order() -> None:
    asked, key = read(GRAPHIC_ORDER, declared(correct=("B", "A", "C"), cardinality="ordered"))
    assert isinstance(asked, GraphicOrderInteraction)
    ids = ids_of(asked, key)
    assert scored(asked, key, ids["B"], ids["A"], ids["C"]) == 1
    assert scored(asked, key, ids["B"], ids["C"], ids["A"]) == 0
    orders = set()
    for _ in range(60):
        again, right = read(GRAPHIC_ORDER, declared(correct=("B", "A", "C"), cardinality="ordered"))
        assert isinstance(again, GraphicOrderInteraction)
        names = right.responses[again.response].choices
        orders.add("".join(names[choice.id] for choice in again.choices))
    assert len(orders) == 6


def test_a_point_earns_what_its_area_is_worth() -> None:
    asked, key = read(POINT, declared(correct=("102 113",), base="point", mapping=AREAS), "map_response_point")
    assert isinstance(asked, SelectPointInteraction)
    assert key.points == 1
    for value, points in (("102 113", "1"), ("110 120", "1"), ("350 20", "0.5"), ("10 10", "0"), ("x y", "0")):
        assert scored(asked, key, value) == Decimal(points)


def test_an_area_counts_once_however_many_points_lie_in_it() -> None:
    body = POINT.replace('maxChoices="1"', 'maxChoices="0"')
    declaration = declared(correct=(), base="point", cardinality="multiple", mapping=AREAS)
    asked, key = read(body, declaration, "map_response_point")
    assert key.points == Decimal("1.5")
    assert scored(asked, key, "102 113", "103 113", "350 20") == Decimal("1.5")


def test_names_on_a_picture_are_pairs() -> None:
    asked, key = read(GRAPHIC_GAP, declared(correct=("W G2", "S G1"), base="directedPair", cardinality="multiple"))
    assert isinstance(asked, GraphicGapMatchInteraction)
    assert [(place.coords, place.html) for place in asked.places] == [((0, 0, 50, 50), ""), ((60, 0, 90, 50), "South")]
    ids = ids_of(asked, key)
    assert scored(asked, key, f"{ids['W']} {ids['G2']}", f"{ids['S']} {ids['G1']}") == 1


def test_pairs_of_one_list_score_whichever_stands_first() -> None:
    asked, key = read(ASSOCIATE, declared(correct=("AN DE", "LY CA"), base="pair", cardinality="multiple"))
    assert isinstance(asked, AssociateInteraction)
    assert {(c.html, c.match_max) for c in asked.choices} == {(f"{n} text", 1) for n in ("AN", "CA", "DE", "LY")}
    assert (asked.prompt, asked.shuffle, asked.max_associations) == ("Rivals?", True, 2)
    ids = ids_of(asked, key)
    assert scored(asked, key, f"{ids['DE']} {ids['AN']}", f"{ids['LY']} {ids['CA']}") == 1
    assert scored(asked, key, f"{ids['AN']} {ids['DE']}") == 0
    assert scored(asked, key, f"{ids['AN']} {ids['LY']}", f"{ids['DE']} {ids['CA']}") == 0


def test_pairs_of_a_mapping_earn_what_they_are_worth() -> None:
    mapping = '<mapping defaultValue="0"><mapEntry mapKey="AN DE" mappedValue="2"/></mapping>'
    declaration = declared(correct=("AN DE",), base="pair", cardinality="multiple", mapping=mapping)
    asked, key = read(ASSOCIATE, declaration, "map_response")
    ids = ids_of(asked, key)
    assert scored(asked, key, f"{ids['DE']} {ids['AN']}", f"{ids['LY']} {ids['CA']}") == 2


def test_places_of_a_picture_are_joined_and_scored() -> None:
    declaration = declared(correct=("GX EX", "GX MX"), base="pair", cardinality="multiple")
    asked, key = read(GRAPHIC_ASSOCIATE, declaration)
    assert isinstance(asked, GraphicAssociateInteraction)
    assert [(place.html, place.match_max) for place in asked.choices] == [("Glasgow", 3), ("", 3), ("", 0)]
    assert (asked.picture.width, asked.max_associations) == (400, 3)
    ids = ids_of(asked, key)
    assert scored(asked, key, f"{ids['EX']} {ids['GX']}", f"{ids['MX']} {ids['GX']}") == 1
    assert scored(asked, key, f"{ids['EX']} {ids['MX']}") == 0


def test_qti_3_names_are_read_alike() -> None:
    body = (
        '<qti-slider-interaction response-identifier="RESPONSE" lower-bound="0" upper-bound="10" step="2">'
        "<qti-prompt>How many?</qti-prompt></qti-slider-interaction>"
    )
    asked, _ = read(body, declared(correct=("4",), base="integer"))
    assert isinstance(asked, SliderInteraction)
    assert (asked.upper_bound, asked.step, asked.base_type) == ("10", "2", "integer")


@pytest.mark.parametrize(
    ("body", "declaration", "what"),
    [
        (
            ORDER.replace("shuffle", 'orientation="horizontal" shuffle'),
            declared(correct=("C", "A", "B"), cardinality="ordered"),
            "side by side",
        ),
        (
            SLIDER.replace("stepLabel", 'orientation="vertical" stepLabel'),
            declared(correct=("0.75",), base="float"),
            "upright",
        ),
    ],
)
def test_what_is_shown_otherwise_is_said(body: str, declaration: str, what: str) -> None:
    found = read_one(item_xml(body, declaration, by_template()), FILES)
    assert [what in note.text for note in found.notes.all] == [True]


@pytest.mark.parametrize(
    ("body", "declaration", "kind", "why"),
    [
        (MATCH.replace("</simpleMatchSet><simpleMatchSet>", ""), PAIRS, BrokenItem, "1 sets"),
        (MATCH, declared(correct=("F X",), base="directedPair"), BrokenItem, "'X'"),
        (MATCH, declared(correct=("F",), base="directedPair"), BrokenItem, "no choice"),
        (MATCH, declared(correct=("F P",)), BrokenItem, "type identifier"),
        (ORDER, declared(correct=("A", "B", "C"), cardinality="multiple"), BrokenItem, "multiple response"),
        (
            ORDER.replace("shuffle", 'maxChoices="2" shuffle'),
            declared(correct=("A", "B"), cardinality="ordered", mapping="<mapping/>"),
            NotSupported,
            "only some",
        ),
        (GAP_MATCH.replace('"G2"', '"G1"'), PAIRS, BrokenItem, "two gaps"),
        (
            GAP_MATCH.replace('<gap identifier="G2"/>', '<textEntryInteraction responseIdentifier="X"/>'),
            PAIRS,
            NotSupported,
            "a field inside",
        ),
        (SLIDER.replace('"0.25"', '"0"'), declared(correct=(), base="float"), BrokenItem, "without values"),
        (SLIDER.replace('"0.25"', '"0.0001"'), declared(correct=(), base="float"), NotSupported, "steps"),
        (SLIDER, declared(correct=(), base="integer"), BrokenItem, "fractions"),
        (SLIDER, declared(correct=(), base="string"), NotSupported, "string"),
        (HOTSPOT.replace("77,115,8", "77,115"), declared(), BrokenItem, "2 coordinates"),
        (HOTSPOT.replace('shape="circle"', 'shape="star"'), declared(), NotSupported, "star"),
        (HOTSPOT.replace("77,115,8", "10%,10%,5%"), declared(), NotSupported, "percent"),
        (
            HOTSPOT.replace('shape="circle" coords="77,115,8"', 'shape="default"'),
            declared(),
            NotSupported,
            "all the rest",
        ),
        (HOTSPOT.replace("map.png", "gone.png"), declared(), PictureRefused, "missing"),
        (HOTSPOT.replace(OBJECT, ""), declared(), BrokenItem, "without a picture"),
        (POINT, declared(correct=(), base="string"), BrokenItem, "type string"),
        (ASSOCIATE, declared(correct=("AN XX",), base="pair"), BrokenItem, "'XX'"),
        (ASSOCIATE, declared(correct=("AN",)), BrokenItem, "type identifier"),
        (
            ASSOCIATE[: ASSOCIATE.index("<simple")] + '<simpleAssociableChoice identifier="A" matchMax="1"/>' + ENDS,
            declared(correct=(), base="pair"),
            BrokenItem,
            "fewer than two",
        ),
        (
            GRAPHIC_ASSOCIATE.replace("map.png", "gone.png"),
            declared(correct=(), base="pair"),
            PictureRefused,
            "missing",
        ),
    ],
)
def test_what_is_broken_or_not_had_is_refused_with_the_reason(
    body: str, declaration: str, kind: type[Refused], why: str
) -> None:
    with pytest.raises(kind, match=why) as caught:
        read_one(item_xml(body, declaration, by_template()), FILES)
    assert caught.value.line > 0


BODIES = {
    "match": (MATCH, PAIRS),
    "order": (ORDER, declared(correct=("C", "A", "B"), cardinality="ordered")),
    "gap-match": (GAP_MATCH, declared(correct=("W G1",), base="directedPair", cardinality="multiple")),
    "slider": (SLIDER, declared(correct=("0.75",), base="float")),
    "hotspot": (HOTSPOT, declared()),
    "graphic-order": (GRAPHIC_ORDER, declared(correct=("B", "A", "C"), cardinality="ordered")),
    "point": (POINT, declared(correct=("102 113",), base="point", mapping=AREAS)),
    "associate": (ASSOCIATE, declared(correct=("AN DE",), base="pair", cardinality="multiple")),
    "graphic-associate": (GRAPHIC_ASSOCIATE, declared(correct=("GX EX",), base="pair", cardinality="multiple")),
    "graphic-gap": (GRAPHIC_GAP, declared(correct=("W G2",), base="directedPair", cardinality="multiple")),
}


def test_a_package_of_all_of_them_holds_no_key_and_names_its_form() -> None:
    items = {name: item_xml(body, said, by_template(), title=name) for name, (body, said) in BODIES.items()}
    found = imported(package(items, extra=FILES))
    assert (found.report.refused, len(found.paper.order)) == ((), len(BODIES))
    assert (found.paper.format, found.keys.format) == (3, 2)
    assert decode_keys(encode_keys(found.keys)) == found.keys
    text = encode_paper(found.paper)
    for secret in (b"102 113", b"102,113", b'"0.75"', b"correct", b"mapping", b'"W"', b"G1", b'"F"', b"AN DE", b'"GX"'):
        assert secret not in text, secret
    assert len(found.media) == 1
