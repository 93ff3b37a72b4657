"""Moodle XML as papers."""

from base64 import b64encode
from collections.abc import Sequence
from decimal import Decimal
from pathlib import Path

import pytest

from sync.protocol.paper import (
    ChoiceInteraction,
    ExtendedTextInteraction,
    GapMatchInteraction,
    GraphicGapMatchInteraction,
    InlineChoiceInteraction,
    SelectPointInteraction,
    TextEntryInteraction,
)
from sync.server.papers.assembly import ImportedPaper, NothingImported
from sync.server.papers.keys import encode_keys
from sync.server.papers.report import Outcome
from sync.server.papers.richtext import plain
from sync.server.papers.scoring import score_item
from tests.sync.server.papers.making import imported, only_item, picture, shown
from tests.sync.server.papers.test_canaries import CANARY, opened

RECORDINGS = Path(__file__).parents[4] / "data" / "recordings"


def answer(text: str, fraction: object = 100, more: str = "") -> str:
    return f'<answer fraction="{fraction}" format="html"><text>{text}</text>{more}</answer>'


def question(kind: str, text: str, inner: str = "", name: str = "A name") -> str:
    return (
        f'<question type="{kind}"><name><text>{name}</text></name><questiontext format="html"><text><![CDATA[{text}]]>'
        f"</text></questiontext>{inner}</question>"
    )


def file(name: str, content: bytes, path: str = "/") -> str:
    return f'<file name="{name}" path="{path}" encoding="base64">{b64encode(content).decode()}</file>'


def moodle(*questions: str) -> ImportedPaper:
    text = '<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n' + "\n".join(questions) + "\n</quiz>"
    return imported(text.encode(), "bank.xml")


def earned(found: ImportedPaper, *given: Sequence[str]) -> Decimal | None:
    """Points; choices by their text, pairs as `text|text`, for each interaction in turn."""
    item, key = only_item(found)
    ids: dict[str, str] = {}
    values = {}
    for interaction, words in zip(item.interactions, given, strict=True):
        for listed in ("choices", "sources", "targets", "places"):
            ids |= {plain(one.html): str(one.id) for one in getattr(interaction, listed, ())}
        ids |= {f"[{n}]": str(slot) for n, slot in enumerate(getattr(interaction, "slots", ()), 1)}
        values[interaction.response] = [" ".join(ids.get(part, part) for part in word.split("|")) for word in words]
    return score_item(values, key).points


LETTERS = answer("A") + answer("B", 50) + answer("C", 0)
BOTH = answer("A", 50) + answer("B", 50) + answer("C", -100)
PAIRS = "".join(
    f'<subquestion format="html"><text>{one}</text><answer><text>{other}</text></answer></subquestion>'
    for one, other in (("1", "odd"), ("2", "even"), ("3", "odd"), ("", "neither"))
)


@pytest.mark.parametrize(
    ("kind", "inner", "given", "points"),
    [
        ("multichoice", LETTERS + "<single>true</single>", ["A"], "1"),
        ("multichoice", LETTERS + "<single>true</single>", ["B"], "0.5"),
        ("multichoice", LETTERS + "<single>true</single><defaultgrade>4</defaultgrade>", ["B"], "2"),
        ("multichoice", BOTH + "<single>false</single>", ["A", "B"], "1"),
        ("multichoice", BOTH + "<single>false</single>", ["A", "C"], "0"),
        ("multichoiceset", answer("A") + answer("B") + answer("C", 0), ["B", "A"], "1"),
        ("multichoiceset", answer("A") + answer("B") + answer("C", 0), ["A"], "0"),
        ("truefalse", answer("true", 0) + answer("false"), ["False"], "1"),
        ("truefalse", answer("true", 0) + answer("false"), ["True"], "0"),
        ("shortanswer", answer("four") + answer("*our*", 25), ["Four"], "1"),
        ("shortanswer", answer("four") + answer("*our*", 25), ["hours"], "0.25"),
        ("shortanswer", answer("four") + "<usecase>1</usecase>", ["Four"], "0"),
        ("shortanswer", answer(r"2\*3"), ["2*3"], "1"),
        ("shortanswer", answer(r"2\*3"), ["2x3"], "0"),
        ("numerical", answer("3.14", 100, "<tolerance>0.01</tolerance>"), ["3,15"], "1"),
        ("numerical", answer("3.14", 100, "<tolerance>0.01</tolerance>"), ["3.2"], "0"),
        ("numerical", answer("3.14") + answer("*", 20), ["7"], "0.2"),
        ("numerical", answer("3.14") + answer("*", 0), ["7"], "0"),
        ("matching", PAIRS, ["1|odd", "2|even", "3|odd"], "1"),
        ("matching", PAIRS, ["1|odd", "2|neither", "3|even"], "0.333"),
        ("ordering", answer("a") + answer("b") + answer("c"), ["a", "b", "c"], "1"),
        ("ordering", answer("a") + answer("b") + answer("c"), ["a", "c", "b"], "0.333"),
        ("ordering", answer("a") + answer("b") + "<gradingtype>-1</gradingtype>", ["b", "a"], "0"),
        ("ordering", answer("a") + answer("b") + answer("c") + "<gradingtype>1</gradingtype>", ["c", "a", "b"], "0.5"),
        (
            "ordering",
            answer("a") + answer("b") + answer("c") + "<gradingtype>2</gradingtype>",
            ["b", "a", "c"],
            "0.333",
        ),
    ],
)
def test_points_are_those_that_moodle_gives(kind: str, inner: str, given: list[str], points: str) -> None:
    assert earned(moodle(question(kind, "<p>Q</p>", inner)), given) == Decimal(points)


def cloze(text: str) -> ImportedPaper:
    return moodle(question("cloze", text))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("<p>a {1:SA:=x} b</p>", "{a [text_entry] b}"),
        ("<p>a {:MC:=x~y} b {2:NM:=1:0.1}</p>", "{a [inline_choice] b [text_entry]}"),
        ("<p>a {1:MCV:=x~y} b</p>", "<p>a</p>[choice]<p>b</p>"),
        ("<p>a</p>{1:MRH:%50%x~%50%y~z}", "<p>a</p>[choice]"),
        ("{1:MC:=<b>x</b>~y}", "[choice]"),
        ("{a} {1:ESSAY:x} {1:SA:=x}", "{{a} {1:ESSAY:x} [text_entry]}"),
    ],
)
def test_a_cloze_text_is_shown_with_its_places(text: str, kept: str) -> None:
    assert shown(only_item(cloze(text))[0].body) == kept


@pytest.mark.parametrize(
    ("text", "given", "points"),
    [
        ("{1:SA:=one~%50%two#ah!} {3:NM:=5:0.5}", [["two"], ["5.2"]], "0.875"),
        ("{1:SA:=one} {1:SAC:=Two}", [["ONE"], ["two"]], "0.5"),
        ("{1:MC:=x~%25%y~z} {1:MCS:=a~b}", [["y"], ["a"]], "0.625"),
        ("{2:MR:%50%x~%50%y~%-50%z} {2:MC:=a~b}", [["x", "z"], ["a"]], "0.5"),
        (r"{1:SA:=a\}b\~c\#d}", [["a}b~c#d"]], "1"),
        ("{1:SA:=it&#39;s}", [["it's"]], "1"),
        ("{1:NM:=5.17:0.01#yes~%0%123456:10000000#no}", [["5.16"]], "1"),
        ("{1:NM:%100%5#yes~*#no}", [["6"]], "0"),
    ],
)
def test_places_of_a_cloze_text_share_its_points(text: str, given: list[list[str]], points: str) -> None:
    assert earned(cloze(text), *given) == Decimal(points)


OPTIONS = "".join(
    f"<selectoption><text>{text}</text><group>{group}</group></selectoption>"
    for text, group in (("cat", 1), ("dog", 1), ("red", 2), ("blue", 2))
)


def test_words_are_chosen_from_the_list_of_their_group() -> None:
    found = moodle(question("gapselect", "<p>The [[1]] is [[4]].</p>", OPTIONS))
    first, second = only_item(found)[0].interactions
    assert isinstance(first, InlineChoiceInteraction)
    assert isinstance(second, InlineChoiceInteraction)
    assert {one.html for one in first.choices} == {"cat", "dog"}
    assert {one.html for one in second.choices} == {"red", "blue"}
    assert earned(found, ["cat"], ["red"]) == Decimal("0.5")


def boxes(*texts: str, group: str = "1", more: str = "") -> str:
    return "".join(f"<dragbox><text>{text}</text><group>{group}</group>{more}</dragbox>" for text in texts)


def test_words_of_one_group_are_put_into_their_places() -> None:
    found = moodle(question("ddwtos", "<p>The [[1]] ate the [[3]].</p>", boxes("cat", "dog", "mouse")))
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, GapMatchInteraction)
    assert earned(found, ["cat|[1]", "mouse|[2]"]) == 1
    assert earned(found, ["cat|[1]", "dog|[2]"]) == Decimal("0.5")


def test_words_of_two_groups_are_chosen_from_lists_and_that_is_told() -> None:
    found = moodle(question("ddwtos", "[[1]] [[2]]", boxes("a", group="1") + boxes("b", "c", group="2")))
    assert found.report.count(Outcome.LOSS) == 1
    assert shown(only_item(found)[0].body) == "{[inline_choice] [inline_choice]}"


def test_words_of_two_groups_with_markup_fit_every_place_and_that_is_told() -> None:
    words = boxes("H<sub>2</sub>O".replace("<", "&lt;"), group="1") + boxes("b", "c", group="2")
    found = moodle(question("ddwtos", "[[1]] [[2]]", words))
    assert "fit every place" in found.report.entries[0].sentence
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, GapMatchInteraction)
    assert "H<sub>2</sub>O" in [choice.html for choice in interaction.choices]


def test_a_link_to_a_recording_of_the_question_is_a_player() -> None:
    text = '<p>Hear <a href="@@PLUGINFILE@@/bell%201.ogg">it</a>, read <a href="http://example.org/">that</a>.</p>'
    heard = question("description", text, file("bell 1.ogg", (RECORDINGS / "opus.ogg").read_bytes()))
    found = moodle(heard)
    (item,) = found.paper.items.values()
    assert len(item.recordings) == 1
    assert "a link is shown as its words: http://example.org/" in found.report.entries[0].sentence


PICTURE = file("map.png", picture(200, 100))
THINGS = "<drag><no>1</no><text>Nile</text></drag><drag><no>2</no><text>Amazon</text></drag>"


def test_words_are_put_onto_places_of_a_picture() -> None:
    drops = "<drop><text>north</text><no>1</no><choice>1</choice><xleft>150</xleft><ytop>10</ytop></drop>"
    found = moodle(question("ddimageortext", "<p>Q</p>", PICTURE + THINGS + drops))
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, GraphicGapMatchInteraction)
    assert interaction.places[0].coords == (150, 10, 200, 34)
    assert earned(found, ["Nile|north"]) == 1
    assert earned(found, ["Amazon|north"]) == 0


def test_markers_are_points_and_their_places_stay_in_the_key() -> None:
    drops = (
        "<drop><no>1</no><shape>circle</shape><coords>50,50;10</coords><choice>1</choice></drop>"
        "<drop><no>2</no><shape>rectangle</shape><coords>100,10;20,30</coords><choice>2</choice></drop>"
    )
    found = moodle(question("ddmarker", "<p>Q</p>", PICTURE + THINGS + drops))
    first, _ = only_item(found)[0].interactions
    assert isinstance(first, SelectPointInteraction)
    assert first.prompt == "Nile"
    assert earned(found, ["52 48"], ["119 39"]) == 1
    assert earned(found, ["52 48"], ["52 48"]) == Decimal("0.5")


def test_an_essay_has_the_room_that_its_author_said() -> None:
    inner = "<responseformat>plain</responseformat><responsefieldlines>7</responsefieldlines>"
    inner += "<maxwordlimit>90</maxwordlimit>"
    (interaction,) = only_item(moodle(question("essay", "<p>Q</p>", inner)))[0].interactions
    assert isinstance(interaction, ExtendedTextInteraction)
    assert (interaction.expected_lines, interaction.max_words) == (7, 90)
    assert not interaction.is_rich


@pytest.mark.parametrize("said", ["editor", "editorfilepicker", ""])
def test_an_essay_of_the_editor_may_be_shaped(said: str) -> None:
    inner = f"<responseformat>{said}</responseformat>" if said else ""
    found = moodle(question("essay", "<p>Q</p>", inner))
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, ExtendedTextInteraction)
    assert interaction.is_rich
    assert found.paper.format == 5
    assert found.report.entries[0].notes == ()


def test_a_unit_stands_beside_its_number() -> None:
    unit = "<units><unit><multiplier>1</multiplier><unit_name>kg</unit_name></unit></units><showunits>0</showunits>"
    (interaction,) = only_item(moodle(question("numerical", "<p>Q</p>", answer("5") + unit)))[0].interactions
    assert isinstance(interaction, TextEntryInteraction)
    assert interaction.unit == "kg"


def test_pictures_come_along_and_files_of_one_question_are_not_those_of_another() -> None:
    texts = [
        f'<question type="description"><questiontext format="html"><text><![CDATA[<img src="@@PLUGINFILE@@/a%20b.png" '
        f'alt="A field">]]></text>{file("a b.png", picture(width, 30))}</questiontext></question>'
        for width in (40, 50)
    ]
    found = moodle(*texts)
    assert len(found.media) == 2
    assert not found.report.refused


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (question("calculated", "Q", answer("{a}")), "Moodle's calculated: its numbers are drawn anew"),
        (question("stack", "Q"), "Moodle's stack: it needs a computer algebra system"),
        (question("coderunner", "Q"), "Moodle's coderunner: it runs programs"),
        (question("kprime", "Q"), "Moodle's kprime"),
        (question("", "Q"), "Moodle's question without a type"),
        (question("essay", "Q", "<attachmentsrequired>1</attachmentsrequired>"), "handed in as a file"),
        (question("multichoice", "Q", answer("a", 0) + answer("b", 0)), "no answer is right"),
        (question("multichoice", "Q", answer("a", "x")), "'x' is not a number"),
        (question("truefalse", "Q", answer("yes")), "neither true nor false"),
        (question("numerical", "Q", answer("four")), "'four' is not a number"),
        (question("cloze", "Q"), "without a place"),
        (question("cloze", "Q {1:SA:=x"), "never closed"),
        (question("cloze", r"Q \({1:SA:=x}\)"), "none can be"),
        (question("cloze", "{0:SA:=x}"), "worth nothing"),
        (question("gapselect", "[[9]]", OPTIONS), "[[9]] names no word"),
        (question("ddwtos", "no place", boxes("a")), "without places"),
        (question("ddmarker", "Q", THINGS), "without a picture"),
        (question("ddimageortext", "Q", PICTURE + THINGS), "without places"),
        (question("description", ""), "nothing to see"),
        (question("description", '<img src="@@PLUGINFILE@@/none.png">'), "missing: @@PLUGINFILE@@/none.png"),
        (question("description", "x", '<file name="a" encoding="base64">!</file>'), "damaged"),
    ],
)
def test_what_means_nothing_on_paper_is_refused_by_name_and_line(text: str, why: str) -> None:
    with pytest.raises(NothingImported) as caught:
        moodle("", text)
    (entry,) = caught.value.report.refused
    assert why in entry.sentence
    assert entry.line == 4
    assert entry.notes[0].code.startswith("CENTRAL-PAPER-")


def test_categories_are_no_questions() -> None:
    category = '<question type="category"><category><text>$course$/Top</text></category></question>'
    found = moodle(category, question("truefalse", "Q", answer("true")))
    assert len(found.report.entries) == 1


def test_what_a_bank_tells_its_markers_is_in_no_package() -> None:
    feedback = "<feedback><text>canary</text></feedback>"
    common = (
        "<generalfeedback><text>canary</text></generalfeedback><hint><text>canary</text></hint><idnumber>canary</idnumber>"
        "<tags><tag><text>canary</text></tag></tags><correctfeedback><text>canary</text></correctfeedback>"
    )
    found = moodle(
        "<!-- canary -->",
        '<question type="category"><category><text>canary</text></category></question>',
        question(
            "multichoice",
            "<p>Question<!-- canary --></p>",
            answer("a", 100, feedback) + answer("b", 0) + common,
            CANARY,
        ),
        question("shortanswer", "<p>Q</p>", answer(CANARY, 100, feedback) + common, CANARY),
        question("numerical", "<p>Q</p>", answer("42", 100, feedback) + common, CANARY),
        question("essay", "<p>Q</p>", f"<graderinfo><text>canary</text></graderinfo>{common}", CANARY),
        question("cloze", "<p>Q {1:SA:=canary#canary} {1:MC:=a#canary~b}</p>", common, CANARY),
        question("matching", "<p>Q</p>", PAIRS + common, CANARY),
        question("ordering", "<p>Q</p>", answer("a", 100, feedback) + answer("b", 100, feedback) + common, CANARY),
    )
    assert found.report.refused == ()
    everything = opened(found)
    assert b"Question" in everything
    assert CANARY.encode() not in everything.lower()
    assert CANARY.encode() in encode_keys(found.keys)


def test_order_of_choices_says_nothing_where_the_author_shuffles() -> None:
    found = moodle(question("multichoice", "Q", LETTERS + "<shuffleanswers>false</shuffleanswers>"))
    (interaction,) = only_item(found)[0].interactions
    assert isinstance(interaction, ChoiceInteraction)
    assert ([one.html for one in interaction.choices], interaction.shuffle) == (["A", "B", "C"], False)
