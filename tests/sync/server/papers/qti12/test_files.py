"""QTI 1.2 as Canvas writes it, as papers."""

from collections.abc import Mapping, Sequence
from decimal import Decimal

import pytest

from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.keys import encode_keys
from sync.server.papers.report import Outcome
from sync.server.papers.richtext import plain
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import imported, only_item, picture, shown, zipped
from tests.sync.server.papers.test_canaries import CANARY, opened

NAMESPACE = "http://www.imsglobal.org/xsd/ims_qtiasiv1p2"


def material(text: str, kind: str = "text/html") -> str:
    return f'<material><mattext texttype="{kind}"><![CDATA[{text}]]></mattext></material>'


def field(ident: str, *labels: str, cardinality: str = "Single", before: str = "") -> str:
    shown = "".join(
        f'<response_label ident="{ident[-1]}{n}">{material(text, "text/plain")}</response_label>'
        for n, text in enumerate(labels)
    )
    return (
        f'<response_lid ident="{ident}" rcardinality="{cardinality}">{before}<render_choice>{shown}</render_choice>'
        "</response_lid>"
    )


TYPED = '<response_str ident="response1" rcardinality="Single"><render_fib/></response_str>'


def gives(condition: str, points: object = 100, action: str = "Set") -> str:
    return (
        f'<respcondition continue="No"><conditionvar>{condition}</conditionvar>'
        f'<setvar action="{action}" varname="SCORE">{points}</setvar>'
        '<displayfeedback feedbacktype="Response" linkrefid="canary"/></respcondition>'
    )


def equal(ident: str, value: str, more: str = "") -> str:
    return f'<varequal respident="{ident}"{more}>{value}</varequal>'


def item(kind: str, text: str, fields: str = "", *conditions: str, points: str = "1", title: str = "An item") -> str:
    said = "".join(
        f"<qtimetadatafield><fieldlabel>{label}</fieldlabel><fieldentry>{entry}</fieldentry></qtimetadatafield>"
        for label, entry in (("question_type", kind), ("points_possible", points))
        if entry
    )
    return (
        f'<item ident="canary-ident" title="{title}"><itemmetadata><qtimetadata>{said}</qtimetadata></itemmetadata>'
        f"<presentation>{material(text)}{fields}</presentation><resprocessing><outcomes>"
        f'<decvar maxvalue="100" minvalue="0" varname="SCORE" vartype="Decimal"/></outcomes>{"".join(conditions)}'
        f'</resprocessing><itemfeedback ident="canary">{material("canary")}</itemfeedback></item>'
    )


def quiz(*inner: str, title: str = "Rivers") -> str:
    sections = f'<section ident="root_section">{"".join(inner)}</section>'
    return (
        f'<?xml version="1.0"?>\n<questestinterop xmlns="{NAMESPACE}"><assessment ident="a" title="{title}">{sections}'
        "</assessment></questestinterop>"
    )


def canvas(*items: str) -> ImportedPaper:
    return imported(quiz(*items).encode(), "quiz.xml")


def earned(found: ImportedPaper, *given: Sequence[str]) -> Decimal | None:
    whole, key = only_item(found)
    values: dict[str, list[str]] = {}
    for interaction, words in zip(whole.interactions, given, strict=True):
        ids = {
            plain(one.html): str(one.id)
            for listed in ("choices", "sources", "targets")
            for one in getattr(interaction, listed, ())
        }
        values[interaction.response] = [" ".join(ids.get(part, part) for part in word.split("|")) for word in words]
    return score_item(values, key).points  # type: ignore[arg-type]


ONE = field("response1", "Nile", "Sahara", "Everest")
MANY = field("response1", "Nile", "Sahara", "Congo", cardinality="Multiple")
BOTH = f"<and>{equal('response1', '10')}<not>{equal('response1', '11')}</not>{equal('response1', '12')}</and>"
BLANKS = field("response_a", "red", "scarlet", before=material("a")) + field("response_b", "blue", before=material("b"))
LISTS = field("response_a", "red", "blue", before=material("a")) + field(
    "response_b", "up", "down", before=material("b")
)
COLUMNS = "".join(
    f'<response_label ident="{n}">{material(text)}</response_label>' for n, text in enumerate(("x", "y", "z"))
)
ROWS = "".join(
    f'<response_lid ident="response_{row}">{material(row)}<render_choice>{COLUMNS}</render_choice></response_lid>'
    for row in ("one", "two")
)
WITHIN = '<varsubstring respident="response1" case="No">nile</varsubstring>'
OTHER = '<varsubstring respident="response1">delta</varsubstring>'
NUMBER = (
    f"<or>{equal('response1', '4')}<and><vargte respident='response1'>3.9</vargte><varlte respident='response1'>4.1"
    "</varlte></and></or>"
)


@pytest.mark.parametrize(
    ("text", "given", "points"),
    [
        (item("multiple_choice_question", "Q", ONE, gives(equal("response1", "10"))), [["Nile"]], "1"),
        (item("multiple_choice_question", "Q", ONE, gives(equal("response1", "10")), points="5"), [["Nile"]], "5"),
        (item("multiple_choice_question", "Q", ONE, gives(equal("response1", "10"))), [["Sahara"]], "0"),
        (item("true_false_question", "Q", field("r1", "True", "False"), gives(equal("r1", "11"))), [["False"]], "1"),
        (item("multiple_answers_question", "Q", MANY, gives(BOTH)), [["Nile", "Congo"]], "1"),
        (item("multiple_answers_question", "Q", MANY, gives(BOTH)), [["Nile"]], "0"),
        (
            item(
                "multiple_answers_question",
                "Q",
                MANY,
                gives(equal("response1", "10"), 50, "Add"),
                gives(equal("response1", "11"), -50, "Add"),
                gives(equal("response1", "12"), 50, "Add"),
            ),
            [["Nile", "Sahara", "Congo"]],
            "0.5",
        ),
        (item("short_answer_question", "Q", TYPED, gives(equal("response1", "Nile") * 2)), [["nile"]], "1"),
        (item("short_answer_question", "Q", TYPED, gives(equal("response1", "Nile", ' case="Yes"'))), [["nile"]], "0"),
        (item("short_answer_question", "Q", TYPED, gives(WITHIN)), [["the Nile delta"]], "1"),
        (item("short_answer_question", "Q", TYPED, gives(WITHIN)), [["the Niger"]], "0"),
        (item("short_answer_question", "Q", TYPED, gives(f"<or>{WITHIN}{OTHER}</or>")), [["a delta"]], "1"),
        (item("numerical_question", "Q", TYPED, gives(NUMBER)), [["4,05"]], "1"),
        (item("numerical_question", "Q", TYPED, gives(NUMBER)), [["4.2"]], "0"),
        (item("fill_in_multiple_blanks_question", "[a] and [b]", BLANKS), [["Scarlet"], ["green"]], "0.5"),
        (
            item(
                "multiple_dropdowns_question",
                "[a] and [b], [c]",
                LISTS,
                gives(equal("response_a", "a1"), 50, "Add"),
                gives(equal("response_b", "b0"), 50, "Add"),
            ),
            [["blue"], ["down"]],
            "0.5",
        ),
        (
            item(
                "matching_question",
                "Q",
                ROWS,
                gives(equal("response_one", "2"), 50, "Add"),
                gives(equal("response_two", "0"), 50, "Add"),
            ),
            [["one|z", "two|y"]],
            "0.5",
        ),
    ],
)
def test_points_are_those_that_the_conditions_give(text: str, given: list[list[str]], points: str) -> None:
    assert earned(canvas(text), *given) == Decimal(points)


def test_where_nothing_names_the_kind_the_fields_tell() -> None:
    found = canvas(
        item("", "a", ONE, gives(equal("response1", "10"))),
        item("", "b", MANY, gives(BOTH)),
        item("", "c", TYPED, gives(equal("response1", "x"))),
        item("", "d", TYPED),
        item("", "e"),
    )
    kinds = [shown(found.paper.items[name].body) for name in found.paper.order]
    assert kinds == [
        "<p>a</p>[choice]",
        "<p>b</p>[choice]",
        "<p>c</p>[text_entry]",
        "<p>d</p>[extended_text]",
        "<p>e</p>",
    ]


def pack(test: str, extra: Mapping[str, bytes | str] | None = None, name: str = "g1/g1.xml") -> bytes:
    manifest = f'<manifest><resources><resource type="imsqti_xmlv1p2" href="{name}"/></resources></manifest>'
    return zipped({"imsmanifest.xml": manifest, name: test, **(extra or {})})


def test_a_package_brings_its_pictures_formulas_and_time() -> None:
    text = (
        '<p>See <img src="$IMS-CC-FILEBASE$/Uploaded%20Media/a.png?canvas_download=1" alt="A field"> and '
        '<img class="equation_image" data-equation-content="x^2" alt="LaTeX: x^2" src="/equation_images/x"></p>'
    )
    meta = (
        '<quiz xmlns="http://canvas.instructure.com/xsd/cccv1p0"><title>T</title><time_limit>30.0</time_limit></quiz>'
    )
    extra = {"g1/assessment_meta.xml": meta, "web_resources/Uploaded Media/a.png": picture()}
    found = imported(pack(quiz(item("essay_question", text)), extra), "quiz.zip")
    assert found.report.is_complete
    assert (found.paper.title, found.paper.time_limit_ms, len(found.media)) == ("Rivers", 1_800_000, 2)


def test_groups_are_drawn_from_as_the_test_says() -> None:
    essays = "".join(item("essay_question", f"Q{n}") for n in range(4))
    chance = (
        "<selection_ordering><selection><selection_number>2</selection_number><selection_extension>"
        "<points_per_item>3</points_per_item></selection_extension></selection></selection_ordering>"
    )
    group = f'<section ident="g" title="Pool">{chance}{essays}</section>'
    found = canvas(item("essay_question", "First"), group)
    assert [(s.title, len(s.items), s.select) for s in found.paper.sections] == [("", 1, 0), ("Pool", 4, 2)]
    assert {found.keys.items[name].weight for name in found.paper.sections[1].items} == {Decimal(3)}


def test_of_two_forms_of_one_test_the_whole_one_is_read() -> None:
    poor, whole = quiz(item("essay_question", "poor")), quiz(item("essay_question", "whole"))
    data = pack(poor, {"non_cc_assessments/g1.xml.qti": whole}, "g1/assessment_qti.xml")
    found = imported(data, "course.imscc")
    assert [shown(one.body) for one in found.paper.items.values()] == ["<p>whole</p>[extended_text]"]


def test_several_tests_are_sections_of_one_paper() -> None:
    other = quiz(item("essay_question", "b"), title="Lakes")
    found = imported(pack(quiz(item("essay_question", "a")), {"g2/g2.xml": other}), "course.zip")
    assert [section.title for section in found.paper.sections] == ["Rivers", "Lakes"]


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (item("calculated_question", "Q"), "QTI 1.2's calculated_question: its numbers are drawn anew"),
        (item("file_upload_question", "Q"), "a file is handed in"),
        (item("poem_question", "Q"), "poem_question"),
        (item("multiple_choice_question", "Q", ONE, gives(equal("response1", "19"))), "the key names '19'"),
        (item("multiple_choice_question", "Q", ONE), "no answer is right"),
        (item("multiple_choice_question", "Q", ONE + ONE), "2 fields instead of one"),
        (item("short_answer_question", "Q", TYPED), "no answer is right"),
        (item("short_answer_question", "Q", TYPED, gives(f"<and>{WITHIN}<not>{OTHER}</not></and>")), "must not be in"),
        (item("short_answer_question", "Q", TYPED, gives(f"<and>{WITHIN}{OTHER}</and>")), "that must all be in"),
        (item("numerical_question", "Q", TYPED, gives(equal("response1", "x"))), "'x' is not a number"),
        (item("multiple_dropdowns_question", "[z]", LISTS), "no place named a"),
        (item("multiple_dropdowns_question", "[a] [b]", LISTS), "the key names 'nothing'"),
        (item("matching_question", "Q", ROWS), "not one of its choices"),
        (item("text_only_question", ""), "nothing to see"),
        (item("essay_question", "Q", points="many"), "'many' is not a number"),
        ("<item ident='x'/>", "without a presentation"),
    ],
)
def test_what_cannot_come_in_is_refused_by_name_and_line(text: str, why: str) -> None:
    (entry,) = canvas(item("essay_question", "fine"), "\n\n" + text).report.refused
    assert why in entry.sentence
    assert entry.line == 4


def test_keys_and_feedback_are_in_no_package() -> None:
    choices = field("response1", "a", "b")
    found = canvas(
        item("multiple_choice_question", "Question", choices, gives(equal("response1", "10")), title=CANARY),
        item("short_answer_question", "Q", TYPED, gives(equal("response1", CANARY)), title=CANARY),
        item("essay_question", "Q", TYPED, title=CANARY),
    )
    assert found.report.count(Outcome.REFUSED) == 0
    everything = opened(found)
    assert b"Question" in everything
    assert CANARY.encode() not in everything.lower()
    assert CANARY.encode() in encode_keys(found.keys)
