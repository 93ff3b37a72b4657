"""A paper written as Moodle XML and read again asks, shows and scores the same, or names what it leaves out."""

import pytest
from hypothesis import given
from hypothesis import settings as tries
from hypothesis import strategies as st

from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.exporting.moodle import write_moodle
from sync.server.papers.report import Outcome
from sync.server.papers.tables.template import template_csv
from tests.sync.server.papers.exporting import meaning
from tests.sync.server.papers.exporting.test_qti3 import EVERY_KIND, odd, pictures, questions, structured, words
from tests.sync.server.papers.making import gift, imported
from tests.sync.server.papers.moodle import test_files as moodle


def again(found: ImportedPaper) -> ImportedPaper:
    """The paper written and read."""
    data, report = write_moodle(found)
    assert [entry.sentence for entry in report.refused] == []
    read = imported(data, "bank.xml")
    assert [entry.sentence for entry in read.report.refused] == []
    return read


def same_meaning(one: ImportedPaper, other: ImportedPaper) -> None:
    """Assert that two papers show and score the same; Moodle has no word for what is fixed or shuffled."""
    assert len(one.paper.order) == len(other.paper.order)
    for n, (first, second) in enumerate(zip(one.paper.order, other.paper.order, strict=True)):
        items = one.paper.items[first], other.paper.items[second]
        keys = one.keys.items[first], other.keys.items[second]
        assert meaning.seen(items[0]) == meaning.seen(items[1])
        assert items[0].points_milli == items[1].points_milli
        assert keys[0].source == keys[1].source
        for given_ in meaning.answers(one, first, n):
            scores = [meaning.points(item, key, given_) for item, key in zip(items, keys, strict=True)]
            assert scores[0] == scores[1], (keys, given_)


@pytest.mark.parametrize(
    "make",
    [
        lambda: imported(EVERY_KIND.read_bytes(), EVERY_KIND.name),
        lambda: imported(template_csv(), "table.csv"),
        words,
    ],
    ids=["GIFT", "table", "words"],
)
def test_what_is_written_and_read_again_means_the_same(make: type[ImportedPaper]) -> None:
    found = make()
    same_meaning(found, again(found))


@pytest.mark.parametrize("form", ["plain", "editor"])
def test_whether_an_essay_may_be_shaped_is_written(form: str) -> None:
    found = moodle.moodle(moodle.question("essay", "<p>Q</p>", f"<responseformat>{form}</responseformat>"))
    assert f"<responseformat>{form}</responseformat>".encode() in write_moodle(found)[0]
    (one,), (other,) = found.paper.items.values(), again(found).paper.items.values()
    assert meaning.settings(one) == meaning.settings(other)


@tries(max_examples=25, deadline=None)
@given(bank=st.lists(questions(), min_size=1, max_size=4))
def test_any_bank_that_is_written_and_read_again_means_the_same(bank: list[str]) -> None:
    found = gift("\n\n".join(bank))
    same_meaning(found, again(found))


def test_sections_are_categories_and_what_has_no_place_is_named() -> None:
    data, report = write_moodle(structured())
    assert b"$course$/top/S" in data
    assert [note.text for note in report.entries[0].notes] == [
        "times are not written",
        "parts and their order are not written",
        "what chance decides of a section is not written",
        "instructions are not written",
    ]


def test_what_moodle_cannot_ask_is_refused_by_name() -> None:
    for make, left_out in ((odd, 2), (pictures, 2)):
        _, report = write_moodle(make())
        assert len(report.refused) == left_out
        assert all("no form in Moodle XML" in entry.sentence for entry in report.refused)


def test_all_or_nothing_is_told_to_be_shares() -> None:
    _, report = write_moodle(odd())
    assert [entry.outcome for entry in report.entries].count(Outcome.LOSS) == 1


def test_signs_that_mean_something_to_moodle_are_only_signs() -> None:
    text = "<p>&#123;1:SA:x} [[1]] costs $5 and $6 {2:SA:=a\\}b~%50%c\\#d}</p>"
    found = moodle.moodle(moodle.question("cloze", text))
    same_meaning(found, again(found))
