"""Packages of QTI: with a test, with a manifest only, or just files in a zip."""

import pytest

from sync.server.papers.assembly import NothingImported
from sync.server.papers.qti.packages import looks_like_qti
from sync.server.papers.report import Outcome
from tests.sync.server.papers.making import (
    by_template,
    choice,
    declared,
    imported,
    item_xml,
    package,
    part,
    picture,
    section,
    shown,
    single,
    zipped,
)

ITEMS = {name: single(f"Question {name}?") for name in ("a", "b", "c")}


def names(data: bytes) -> list[list[str]]:
    """The questions of each section, by the last word of their text."""
    paper = imported(data).paper
    return [[shown(paper.items[item].body).split("?")[0].split()[-1] for item in s.items] for s in paper.sections]


def test_a_test_says_the_order() -> None:
    assert names(package(ITEMS, test=part(section("c", "a"), section("b")))) == [["c", "a"], ["b"]]


def test_without_a_test_the_manifest_says_it() -> None:
    assert names(package(ITEMS)) == [["a", "b", "c"]]


def test_loose_files_come_in_the_order_of_their_numbers() -> None:
    files = {f"question{n}.xml": single(f"Question {n}?") for n in (10, 2, 1)}
    assert names(zipped(files)) == [["1", "2", "10"]]


def test_one_item_on_its_own_is_a_paper() -> None:
    found = imported(single().encode(), "item.xml")
    assert len(found.paper.order) == 1


def test_titles_rubrics_navigation_and_times_are_kept() -> None:
    inner = (
        '<timeLimits maxTime="90"/><ordering shuffle="true"/><rubricBlock view="candidate"><p>Think.</p></rubricBlock>'
        '<rubricBlock view="scorer"><p>secret</p></rubricBlock>'
    )
    test = '<timeLimits maxTime="3600"/>' + part(section("a", "b", inner=inner), mode="linear")
    paper = imported(package(ITEMS, test=test)).paper
    (kept,) = paper.sections
    assert (paper.title, paper.time_limit_ms, paper.parts[0].navigation) == ("A test", 3_600_000, "linear")
    assert (kept.title, kept.rubric, kept.shuffle, kept.time_limit_ms) == ("S", "<p>Think.</p>", True, 90_000)


def test_sections_in_sections_become_neighbors() -> None:
    inner = section("b", attributes='title="In" visible="true"')
    outer = (
        '<assessmentSection identifier="o" title="Out" visible="true">'
        '<rubricBlock view="candidate"><p>R</p></rubricBlock>'
        f'<assessmentItemRef identifier="a" href="a.xml"/>{inner}<assessmentItemRef identifier="c" href="c.xml"/>'
        "</assessmentSection>"
    )
    paper = imported(package(ITEMS, test=part(outer))).paper
    assert [(s.title, s.rubric, len(s.items)) for s in paper.sections] == [
        ("Out", "<p>R</p>", 1),
        ("Out: In", "", 1),
        ("Out", "", 1),
    ]


def test_an_invisible_section_shows_no_title() -> None:
    test = part(section("a", attributes='title="Secret" visible="false"'))
    assert imported(package(ITEMS, test=test)).paper.sections[0].title == ""


def test_a_section_may_lie_in_a_file_of_its_own() -> None:
    test = part('<assessmentSectionRef identifier="s" href="parts/s.xml"/>')
    extra = {"parts/s.xml": section("../a").encode()}
    assert names(package(ITEMS, test=test, extra=extra)) == [["a"]]


@pytest.mark.parametrize(
    "inner",
    [
        "<preCondition><baseValue baseType='boolean'>true</baseValue></preCondition>",
        "<branchRule target='x'/>",
        "<adaptiveSelection/>",
    ],
)
def test_branching_refuses_the_structure_and_keeps_the_questions(inner: str) -> None:
    found = imported(package(ITEMS, test=part(section("a", "b", "c", inner=inner))))
    (refusal,) = found.report.refused
    assert (refusal.about, refusal.file, refusal.line) == ("structure", "test.xml", 1)
    assert "only the server can judge" in refusal.sentence
    assert [len(s.items) for s in found.paper.sections] == [3]


def test_what_a_structure_loses_is_named() -> None:
    inner = '<selection select="1" withReplacement="true"/>'
    test = part(section("a", "b", inner=inner)).replace(
        'href="a.xml"/>', 'href="a.xml"><timeLimits maxTime="9"/></assessmentItemRef>'
    )
    entry = imported(package(ITEMS, test=test)).report.entries[0]
    assert entry.outcome is Outcome.LOSS
    assert [note.text for note in entry.notes] == [
        "no question is drawn twice (withReplacement)",
        "the time of a single question is kept only where questions come one after another",
        "1 items of the package stand in no section and are left out: c.xml, …",
    ]


def test_a_section_draws_and_shuffles_as_its_test_says() -> None:
    inner = '<selection select="2"/><ordering shuffle="true"/>'
    test = part(section("a", "b", "c", inner=inner)).replace(
        'href="b.xml"/>', 'href="b.xml" required="true" fixed="true"/>'
    )
    found = imported(package(ITEMS, test=test))
    (one,) = found.paper.sections
    assert (one.select, one.required, one.fixed, found.paper.format) == (2, (one.items[1],), (one.items[1],), 4)
    assert found.report.entries[0].notes == ()


@pytest.mark.parametrize("select", ["0", "4", "", "x", "-1"])
def test_a_draw_that_cannot_be_made_refuses_the_structure(select: str) -> None:
    found = imported(package(ITEMS, test=part(section("a", "b", "c", inner=f'<selection select="{select}"/>'))))
    (refusal,) = found.report.refused
    assert (refusal.about, refusal.line) == ("structure", 1)
    assert "to be drawn out of 3" in refusal.sentence


def test_chance_among_sections_inside_a_section_is_named_as_lost() -> None:
    inner = '<selection select="1"/><ordering shuffle="true"/>' + section("a") + section("b", "c")
    entry = imported(package(ITEMS, test=part(section(inner=inner)))).report.entries[0]
    assert [note.text for note in entry.notes] == [
        "sections inside a shuffled section keep their order",
        "all sections of a section are in, not 1 drawn by chance",
    ]


def test_weights_count_where_the_test_uses_them() -> None:
    heavy = '<assessmentItemRef identifier="a" href="a.xml"><weight identifier="W" value="2"/></assessmentItemRef>'
    body = part(f'<assessmentSection identifier="s" title="S" visible="true">{heavy}</assessmentSection>')
    using = "<outcomeProcessing><testVariables variableIdentifier='SCORE' weightIdentifier='W'/></outcomeProcessing>"
    for processing, weight in ((using, 2), ("", 1)):
        found = imported(package(ITEMS, test=body + processing))
        assert [key.weight for key in found.keys.items.values()] == [weight]


def test_a_refused_question_leaves_the_others_in() -> None:
    items = ITEMS | {
        "d": item_xml('<uploadInteraction responseIdentifier="RESPONSE"/>', declared(), title="Match them")
    }
    found = imported(package(items))
    assert len(found.paper.order) == 3
    (refusal,) = found.report.refused
    assert (refusal.name, refusal.file, refusal.notes[0].code) == ("Match them", "d.xml", "CENTRAL-PAPER-KIND")
    assert "uploadInteraction" in refusal.sentence


def test_a_missing_or_broken_file_is_a_refused_question() -> None:
    items = ITEMS | {"broken": "<assessmentItem><p></assessmentItem>"}
    test = part(section("a", "broken", "gone"))
    found = imported(package(items, test=test))
    assert [entry.file for entry in found.report.refused] == ["broken.xml", "gone.xml"]
    assert len(found.paper.order) == 1


def test_broken_questions_among_loose_files_are_named() -> None:
    found = imported(
        zipped({"a.xml": single(), "b.xml": "<assessmentItem><p></assessmentItem>", "note.xml": "<note/>"})
    )
    assert [entry.file for entry in found.report.refused] == ["b.xml"]


def test_questions_of_another_standard_are_named() -> None:
    manifest = (
        '<manifest xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"><resources>'
        '<resource identifier="q" type="imsqti_xmlv9p9/assessment" href="q.xml"/></resources></manifest>'
    )
    with pytest.raises(NothingImported, match="imsqti_xmlv9p9"):
        imported(zipped({"imsmanifest.xml": manifest, "q.xml": "<others/>"}))


def test_nothing_left_is_an_error_with_the_whole_report() -> None:
    with pytest.raises(NothingImported) as caught:
        imported(package({"a": item_xml("")}))
    assert [entry.outcome for entry in caught.value.report.entries] == [Outcome.REFUSED]


def test_what_neighbors_begin_with_stands_beside_them_once() -> None:
    passage = "<p>" + "The river runs through the hills. " * 10 + "</p>"
    items = {
        name: item_xml(f"{passage}<p>Q{name}</p>{choice('a', 'b')}", declared(), by_template()) for name in ("a", "b")
    } | {"c": single("Another?")}
    paper = imported(package(items)).paper
    (stimulus,) = paper.stimuli.values()
    assert "The river" in stimulus.html
    assert [paper.items[item].stimulus for item in paper.order] == [stimulus.id, stimulus.id, None]
    assert shown(paper.items[paper.order[0]].body) == "<p>Qa</p>[choice]"


def test_a_short_common_beginning_stays_where_it_is() -> None:
    items = {name: item_xml(f"<p>Choose one.</p><p>{name}</p>{choice('a', 'b')}", declared()) for name in ("a", "b")}
    assert imported(package(items)).paper.stimuli == {}


def test_pictures_of_refused_questions_stay_behind() -> None:
    from tests.sync.server.papers.making import picture

    items = {"a": single(), "b": item_xml('<p><img src="p.png"/></p><sliderInteraction/>')}
    assert imported(package(items, extra={"p.png": picture()})).media == {}


def test_any_zip_with_xml_of_questions_looks_like_qti() -> None:
    assert looks_like_qti({"a.xml": single().encode()})
    assert not looks_like_qti({"a.xml": b"<quiz/>", "b.gift": b"Q{T}"})


# --- times, doors and duties ------------------------------------------------------------------------------------------


def notes_of(data: bytes) -> list[str]:
    return [note.text for note in imported(data).report.entries[0].notes]


def test_parts_sections_and_questions_keep_their_times() -> None:
    timed = section("a", inner='<timeLimits minTime="5" maxTime="60"/>').replace(
        'href="a.xml"/>', 'href="a.xml"><timeLimits minTime="2" maxTime="9.5"/></assessmentItemRef>'
    )
    one = part(timed, mode="linear").replace("<assessmentSection", '<timeLimits maxTime="100"/><assessmentSection', 1)
    test = '<timeLimits minTime="30" maxTime="600"/>' + one + part(section("b", "c")).replace('"p"', '"q"')

    paper = imported(package(ITEMS, test=test)).paper
    first, second = paper.parts
    item = paper.items[paper.order[0]]

    assert (paper.time_limit_ms, paper.min_time_ms) == (600_000, 30_000)
    assert first.time_limit_ms == 100_000
    assert (first.sections[0].time_limit_ms, first.sections[0].min_time_ms) == (60_000, 5_000)
    assert (item.time_limit_ms, item.min_time_ms) == (9_500, 2_000)
    assert (first.is_locked, second.is_locked) == (True, True)
    assert (second.time_limit_ms, second.sections[0].time_limit_ms) == (0, 0)
    assert paper.format == 3


def test_a_paper_of_one_part_without_times_stays_in_the_old_form() -> None:
    paper = imported(package(ITEMS, test=part(section("a", "b")))).paper

    assert (paper.format, paper.parts[0].is_locked) == (1, False)


@pytest.mark.parametrize(("said", "after"), [("true", "read_only"), ("false", "hidden"), ("", "")])
def test_what_may_be_seen_of_a_closed_section_is_kept(said: str, after: str) -> None:
    control = f'<itemSessionControl allowReview="{said}"/>' if said else ""
    test = part(section("a", "b", inner='<timeLimits maxTime="60"/>' + control))

    assert imported(package(ITEMS, test=test)).paper.sections[0].after == after


def test_what_is_said_of_a_part_holds_for_its_sections() -> None:
    control = '<itemSessionControl allowSkipping="false" allowReview="true"/>'
    test = part(section("a", "b"), mode="linear").replace("<assessmentSection", control + "<assessmentSection", 1)
    paper = imported(package(ITEMS, test=test)).paper

    assert paper.sections[0].after == "read_only"
    assert [paper.items[item].must_answer for item in paper.order] == [True, True]
    assert paper.format == 3


@pytest.mark.parametrize("mode", ["individual", "simultaneous"])
def test_when_answers_are_handed_in_is_kept(mode: str) -> None:
    test = part(section("a")).replace('submissionMode="simultaneous"', f'submissionMode="{mode}"')

    assert imported(package(ITEMS, test=test)).paper.parts[0].submission == mode


def test_what_of_times_and_duties_cannot_be_honored_is_named() -> None:
    late = '<timeLimits maxTime="60" allowLateSubmission="true"/>'
    own = '<itemSessionControl maxAttempts="3" allowSkipping="false" allowReview="false"/>'
    ref = f'href="a.xml">{own}</assessmentItemRef>'
    linear = part(section("a", inner=late), mode="linear").replace('href="a.xml"/>', ref)
    free = part(section("a", inner=late)).replace('href="a.xml"/>', ref)

    assert notes_of(package({"a": ITEMS["a"]}, test=linear)) == [
        "answers that come after the time are not taken (allowLateSubmission)",
        "whether a single question can be looked at again is decided by its section",
        "an answer is handed in once, when its question is left (maxAttempts 3)",
    ]
    assert notes_of(package({"a": ITEMS["a"]}, test=free)) == [
        "answers that come after the time are not taken (allowLateSubmission)",
        "whether a single question can be looked at again is decided by its section",
        "an answer is demanded only where questions come one after another (allowSkipping)",
    ]


MANIFEST = '<manifest identifier="m" {base}><resources {within}>{resources}</resources></manifest>'


def manifest(resources: str, *, base: str = "", within: str = "") -> str:
    """A manifest with these resources."""
    return MANIFEST.format(resources=resources, base=base, within=within)


RESOURCE = '<resource identifier="q" type="imsqti_item_xmlv2p1" {said}</resource>'


@pytest.mark.parametrize(
    ("resource", "base", "within", "path"),
    [
        ('href="q.xml" xml:base="deep/">', 'xml:base="one/"', 'xml:base="two/"', "one/two/deep/q.xml"),
        ('><file href="q.xml"/>', "", "", "q.xml"),
        ('href="Items/Q.XML">', "", "", "items/q.xml"),
        ('href="a%20b.xml">', "", "", "a b.xml"),
    ],
    ids=["bases", "file", "capitals", "escapes"],
)
def test_a_question_is_found_where_its_manifest_says(resource: str, base: str, within: str, path: str) -> None:
    said = manifest(RESOURCE.format(said=resource), base=base, within=within)
    assert len(imported(zipped({"imsmanifest.xml": said, path: single()})).paper.order) == 1


def test_a_package_may_lie_in_a_folder_beside_other_files() -> None:
    inner = RESOURCE.format(said='href="q.xml">').replace("item_xml", "test_xml")
    test = f'<assessmentTest identifier="t" title="Whole">{part(section("a"))}</assessmentTest>'
    files = {"README.txt": "x", "bank/imsmanifest.xml": manifest(inner), "bank/q.xml": test, "bank/a.xml": single()}
    found = imported(zipped(files)).paper
    assert (found.title, [one.title for one in found.sections]) == ("Whole", ["S"])


def test_pictures_are_found_in_the_folder_that_the_question_names_as_its_base() -> None:
    shown = item_xml('<p><img src="a.png" alt="A"/></p>', attributes='xml:base="img/"')
    assert len(imported(package({"q": shown}, extra={"img/a.png": picture()})).media) == 1
