"""Points for what was given."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sync.protocol.ids import ChoiceId, ItemId, ResponseId
from sync.server.papers.keys import (
    AcceptedNumber,
    AcceptedText,
    Entry,
    How,
    ItemKey,
    Mapped,
    PaperKeys,
    ResponseKey,
    decode_keys,
    encode_keys,
)
from sync.server.papers.scoring import score_item, score_paper
from tests.sync.server.papers.making import by_template, choice, declared, item_xml, read_one

R = ResponseId("r1")
CHOICES = {ChoiceId(f"c{letter}"): letter for letter in "ABCD"}


def key(how: How, points: str = "1", **fields: object) -> ItemKey:
    response = ResponseKey(name="RESPONSE", **fields)  # type: ignore[arg-type]
    return ItemKey(item=ItemId("i1"), source="one", how=how, responses={R: response}, points=Decimal(points))


def points(item_key: ItemKey, *values: str) -> Decimal | None:
    return score_item({R: values}, item_key).points


def test_one_right_choice() -> None:
    single = key("match_correct", choices=CHOICES, correct=("B",))
    assert [points(single, value) for value in ("cB", "cA", "cX", "B")] == [1, 0, 0, 0]
    assert points(single) == 0


def test_all_or_nothing() -> None:
    several = key("match_correct", choices=CHOICES, correct=("A", "C"), cardinality="multiple")
    assert points(several, "cC", "cA") == 1
    assert points(several, "cA") == 0
    assert points(several, "cA", "cB", "cC") == 0


def test_a_mapping_adds_up_between_its_bounds() -> None:
    mapping = Mapped(
        entries=(Entry(value="A", points=Decimal(1)), Entry(value="C", points=Decimal(1))),
        default=Decimal(-1),
        lower=Decimal(0),
        upper=Decimal(2),
    )
    several = key("map_response", "2", choices=CHOICES, mapping=mapping, cardinality="multiple")
    responses = (["cA"], ["cA", "cC"], ["cA", "cB"], ["cB", "cD"], [])
    assert [points(several, *values) for values in responses] == [1, 2, 0, 0, 0]


def test_thirds_make_a_whole() -> None:
    third = Decimal("0.3333333")
    mapping = Mapped(entries=tuple(Entry(value=v, points=third) for v in "ABC"), lower=Decimal(0), upper=Decimal(1))
    several = key("map_response", choices=CHOICES, mapping=mapping, cardinality="multiple")
    assert points(several, "cA", "cB", "cC") == 1
    assert points(several, "cA") == Decimal("0.333")


def test_text_with_weights_and_case() -> None:
    text = key(
        "accepted",
        base_type="string",
        texts=(
            AcceptedText(text="delta"),
            AcceptedText(text="*mouth*", weight=Decimal("0.5"), wildcards=True),
            AcceptedText(text="NaCl", case=True),
        ),
    )
    assert points(text, "DELTA ") == 1
    assert points(text, "the mouth of it") == Decimal("0.5")
    assert [points(text, "NaCl"), points(text, "nacl")] == [1, 0]


@pytest.mark.parametrize(
    ("typed", "earned"),
    [("3.14", "1"), ("3,14", "1"), ("٣٫١٤", "1"), ("3.2", "0.5"), ("4", "0"), ("pi", "0"), ("", "0")],
)
def test_numbers_within_a_tolerance(typed: str, earned: str) -> None:
    number = key(
        "accepted",
        base_type="float",
        numbers=(
            AcceptedNumber(low=Decimal("3.13"), high=Decimal("3.15")),
            AcceptedNumber(low=Decimal(3), high=Decimal("3.5"), weight=Decimal("0.5")),
        ),
    )
    assert points(number, typed) == Decimal(earned)


def test_a_weight_multiplies() -> None:
    heavy = ItemKey(
        item=ItemId("i"),
        source="s",
        how="match_correct",
        responses={R: ResponseKey(name="RESPONSE", correct=("A",))},
        weight=Decimal("2.5"),
    )
    score = score_item({R: ("A",)}, heavy)
    assert (score.points, score.possible) == (Decimal("2.5"), Decimal("2.5"))


def test_an_essay_waits_for_a_person_an_empty_one_does_not() -> None:
    essay = key("by_hand", "10", base_type="string")
    written, empty = score_item({R: ("words",)}, essay), score_item({R: (" ",)}, essay)
    assert (written.points, written.is_scored, written.possible) == (None, False, 10)
    assert (empty.points, empty.answered) == (0, False)


def test_a_paper_adds_up() -> None:
    single, essay = key("match_correct", correct=("A",)), key("by_hand", "5", base_type="string")
    page = ItemKey(item=ItemId("page"), source="page", how="information")
    keys = PaperKeys(paper="p", items={ItemId("a"): single, ItemId("b"): essay, ItemId("c"): page})
    score = score_paper({ItemId("i1"): {R: ("A",)}}, decode_keys(encode_keys(keys)))
    assert (score.points, score.possible, len(score.unscored), len(score.items)) == (1, 6, 1, 2)


def rules(processing: str, declarations: str, body: str, given: Mapping[str, Sequence[str]]) -> Decimal | None:
    """What an item's own response processing gives."""
    found = read_one(item_xml(body, declarations, f"<responseProcessing>{processing}</responseProcessing>")).draft.key
    assert found.how == "rules"
    values = {}
    for response, response_key in found.responses.items():
        ids = {name: str(choice) for choice, name in response_key.choices.items()}
        values[response] = tuple(ids.get(value, value) for value in given.get(response_key.name, ()))
    return score_item(values, found).points


def when(test: str, then: str, otherwise: str = "") -> str:
    final = f"<responseElse>{otherwise}</responseElse>" if otherwise else ""
    return f"<responseCondition><responseIf>{test}{then}</responseIf>{final}</responseCondition>"


def score(value: str) -> str:
    return f'<setOutcomeValue identifier="SCORE">{value}</setOutcomeValue>'


def number(value: str) -> str:
    return f'<baseValue baseType="float">{value}</baseValue>'


def variable(name: str = "RESPONSE") -> str:
    return f'<variable identifier="{name}"/>'


CORRECT = '<match><variable identifier="RESPONSE"/><correct identifier="RESPONSE"/></match>'
CHOICE = choice("a", "b", "c", attributes='maxChoices="0"')
ENTRY = '<p><textEntryInteraction responseIdentifier="RESPONSE"/></p>'


@pytest.mark.parametrize(
    ("processing", "right", "wrong"),
    [
        (when(CORRECT, score(number("2")), score(number("-1"))), "2", "-1"),
        (when(f"<not>{CORRECT}</not>", score(number("0")), score(number("1"))), "1", "0"),
        (when(f"<and>{CORRECT}{CORRECT}</and>", score(number("3"))), "3", "0"),
        (when(f"<or>{CORRECT}<isNull>{variable()}</isNull></or>", score(number("1"))), "1", "0"),
        (
            when(
                f'<match>{variable()}<baseValue baseType="identifier">A</baseValue></match>',
                score(f"<sum>{variable('SCORE')}{number('1.5')}</sum>"),
            ),
            "1.5",
            "0",
        ),
        (
            when(f'<member><baseValue baseType="identifier">A</baseValue>{variable()}</member>', score(number("1"))),
            "1",
            "0",
        ),
        (when(CORRECT, score(number("1")) + "<exitResponse/>") + score(number("0.25")), "1", "0.25"),
        (score(f"<product>{number('2')}<subtract>{number('3')}{number('1')}</subtract></product>"), "4", "4"),
    ],
)
def test_the_usual_shapes_of_response_processing(processing: str, right: str, wrong: str) -> None:
    known = declared(correct=["A"])
    single = choice("a", "b")
    assert rules(processing, known, single, {"RESPONSE": ["A"]}) == Decimal(right)
    assert rules(processing, known, single, {"RESPONSE": ["B"]}) == Decimal(wrong)


@pytest.mark.parametrize(
    ("test", "right", "wrong"),
    [
        (f'<equal toleranceMode="exact">{variable()}{number("3.5")}</equal>', "3,50", "3.51"),
        (f'<equal toleranceMode="absolute" tolerance="0.1 0.2">{variable()}{number("3.5")}</equal>', "3.55", "3.8"),
        (f'<equal toleranceMode="relative" tolerance="10">{variable()}{number("100")}</equal>', "95", "80"),
        (
            f'<equalRounded roundingMode="decimalPlaces" figures="1">{variable()}{number("3.5")}</equalRounded>',
            "3.54",
            "3.6",
        ),
        (f"<and><gte>{variable()}{number('3')}</gte><lt>{variable()}{number('4')}</lt></and>", "3", "4"),
    ],
)
def test_numbers_in_response_processing(test: str, right: str, wrong: str) -> None:
    known = declared(correct=["3.5"], base="float")
    processing = when(test, score(number("1")))
    assert rules(processing, known, ENTRY, {"RESPONSE": [right]}) == 1
    assert rules(processing, known, ENTRY, {"RESPONSE": [wrong]}) == 0


@pytest.mark.parametrize(
    ("test", "right", "wrong"),
    [
        ('<stringMatch caseSensitive="false">{}{}</stringMatch>', "YORK", "New York"),
        ('<stringMatch caseSensitive="true">{}{}</stringMatch>', "York", "york"),
        ('<stringMatch caseSensitive="true" substring="true">{}{}</stringMatch>', "New York", "york"),
        ('<patternMatch pattern="[A-Z]o?rk">{}</patternMatch>', "York", "york"),
    ],
)
def test_texts_in_response_processing(test: str, right: str, wrong: str) -> None:
    known = declared(correct=["York"], base="string")
    processing = when(test.format(variable(), '<baseValue baseType="string">York</baseValue>'), score(number("1")))
    assert rules(processing, known, ENTRY, {"RESPONSE": [right]}) == 1
    assert rules(processing, known, ENTRY, {"RESPONSE": [wrong]}) == 0


def test_what_only_chooses_feedback_does_not_bear_on_the_score() -> None:
    feedback = '<setOutcomeValue identifier="FEEDBACK"><baseValue baseType="identifier">x</baseValue></setOutcomeValue>'
    strange = '<setOutcomeValue identifier="FEEDBACK"><customOperator class="x"/></setOutcomeValue>'
    processing = when(CORRECT, score(number("1")) + feedback) + strange
    assert rules(processing, declared(correct=["A"]), choice("a", "b"), {"RESPONSE": ["A"]}) == 1


def test_a_rule_that_is_not_known_leaves_the_item_to_a_person_and_says_so() -> None:
    processing = f"<responseProcessing>{score('<customOperator/>')}</responseProcessing>"
    found = read_one(item_xml(choice("a", "b"), declared(), processing))
    assert found.draft.key.how == "by_hand"
    assert [note.text for note in found.notes.all] == ["its scoring uses <customOperator>: it is scored by hand"]


@pytest.mark.parametrize(
    ("declarations", "template", "how", "possible"),
    [
        (declared(correct=["A"]), "match_correct", "match_correct", 1),
        (
            declared(mapping='<mapping upperBound="2"><mapEntry mapKey="A" mappedValue="3"/></mapping>'),
            "map_response",
            "map_response",
            2,
        ),
        (declared(correct=["A"]), "something_else", "match_correct", 1),
        (declared(correct=["A"]), "", "match_correct", 1),
        (declared(correct=[]), "match_correct", "by_hand", 1),
    ],
)
def test_templates_are_told_by_name(declarations: str, template: str, how: str, possible: int) -> None:
    processing = by_template(template) if template else ""
    found = read_one(item_xml(choice("a", "b"), declarations, processing)).draft.key
    assert (found.how, found.points) == (how, possible)


@given(
    st.lists(st.sampled_from(["cA", "cB", "cC", "cD", "cX", "", "A"]), max_size=6),
    st.integers(-3, 3),
    st.integers(0, 3),
)
def test_no_response_earns_more_than_there_is(values: list[str], default: int, upper: int) -> None:
    mapping = Mapped(
        entries=(Entry(value="A", points=Decimal(3)), Entry(value="B", points=Decimal(-2))),
        default=Decimal(default),
        lower=Decimal(-1),
        upper=Decimal(upper),
    )
    several = key("map_response", str(upper), choices=CHOICES, mapping=mapping, cardinality="multiple")
    earned = points(several, *values)
    assert earned is not None
    assert -1 <= earned <= upper
