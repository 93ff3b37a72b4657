"""A key that was wrong, put right: what changes is shown before, done by two, and all of it is kept."""

import csv
import io
from decimal import Decimal

import pytest
from django.test import Client

from sync.protocol.ids import ItemId
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.keys import ItemKey
from sync.server.papers.models import PaperRecord
from sync.server.papers.scoring import score_item
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import Exam
from sync.server.scores.corrections import Correction, correct, tried
from sync.server.scores.in_words import right_in_words
from sync.server.scores.models import KeyVersion, ScoreChange
from sync.server.scores.recast import CorrectionRefused, recast
from sync.server.scores.scored import UnknownKey, keys_of, scored
from tests.sync.server.papers.making import gift
from tests.sync.server.registration.world import a_clerk
from tests.sync.server.scores.sitting import rivers, sat


def scores_of(paper: ImportedPaper, key: ItemKey) -> dict[str, str]:
    """What each choice comes to, by its words."""
    (asked,) = paper.paper.items[key.item].interactions
    return {c.html: str(score_item({asked.response: (str(c.id),)}, key).points) for c in asked.choices}  # type: ignore[union-attr]


def points(paper: ImportedPaper, key: ItemKey, value: str) -> Decimal | None:
    (asked,) = paper.paper.items[key.item].interactions
    return score_item({asked.response: (value,)}, key).points


def one(text: str) -> tuple[ImportedPaper, ItemKey]:
    paper = gift(text)
    return paper, paper.keys.items[ItemId(paper.paper.order[0])]


def recasted(text: str, do: str, *answers: str) -> tuple[ImportedPaper, ItemKey]:
    paper, key = one(text)
    return paper, recast(key, paper.paper.items[key.item], do, answers)


CHOICE = "::Q::Which?{=Nile ~Amazon ~Sahara}"
WEIGHTED = "::Q::Which?{=Nile ~%50%Amazon ~%-25%Sahara}"


def test_a_choice_that_is_right_too_is_worth_as_much() -> None:
    assert scores_of(*recasted(CHOICE, "accept", "amazon")) == {"Nile": "1", "Amazon": "1", "Sahara": "0"}
    assert scores_of(*recasted(WEIGHTED, "accept", "Sahara")) == {"Nile": "1", "Amazon": "0.5", "Sahara": "1"}


def test_only_another_choice_is_right() -> None:
    assert scores_of(*recasted(CHOICE, "replace", "Amazon")) == {"Nile": "0", "Amazon": "1", "Sahara": "0"}
    assert scores_of(*recasted(WEIGHTED, "replace", "Sahara")) == {"Nile": "-0.25", "Amazon": "0.5", "Sahara": "1"}


def test_a_choice_is_named_by_its_letter_too() -> None:
    paper, key = one(CHOICE)
    item = paper.paper.items[key.item]
    listed = [c.html for c in item.interactions[0].choices]  # type: ignore[union-attr]
    assert scores_of(paper, recast(key, item, "replace", ["b"]))[listed[1]] == "1"
    assert f"B {listed[1]} ✓" in right_in_words(recast(key, item, "replace", ["B"]), item) or "(1)" in right_in_words(
        recast(key, item, "replace", ["B"]), item
    )


def test_several_choices_are_said_all_together() -> None:
    text = "::Q::Which?{~%50%Nile ~%50%Amazon ~%-100%Sahara}"
    paper, key = recasted(text, "replace", "Nile", "Sahara")
    (asked,) = paper.paper.items[key.item].interactions
    ids = {c.html: str(c.id) for c in asked.choices}  # type: ignore[union-attr]
    given = {asked.response: (ids["Nile"], ids["Sahara"])}
    assert score_item(given, key).points == key.points
    with pytest.raises(CorrectionRefused, match="all of them"):
        recasted(text, "accept", "Sahara")


def test_texts_and_numbers_are_right_beside_what_was() -> None:
    paper, key = recasted("::Q::Capital?{=Paris}", "accept", "Lutetia", "Par*")
    assert [points(paper, key, text) for text in ("paris", "LUTETIA", "Parma", "Rome")] == [1, 1, 1, 0]
    paper, key = recasted("::Q::How many?{#4}", "accept", "5 ± 0.5", "10..12")
    assert [points(paper, key, text) for text in ("4", "5.5", "11", "9")] == [1, 1, 1, 0]
    paper, key = recasted("::Q::How many?{#4}", "replace", "5")
    assert [points(paper, key, text) for text in ("4", "5")] == [0, 1]


def test_any_question_can_be_left_out_or_credited() -> None:
    for text in (CHOICE, "::Q::Match.{=a -> b =c -> d}", "::Q::Write.{}"):
        paper, key = one(text)
        item = paper.paper.items[key.item]
        dropped = score_item({}, recast(key, item, "drop", ()))
        credited = score_item({}, recast(key, item, "credit", ()))
        assert (dropped.points, dropped.possible) == (0, 0)
        assert (credited.points, credited.possible, credited.answered) == (key.points, key.points, False)


@pytest.mark.parametrize(
    ("text", "do", "answers", "why"),
    [
        (CHOICE, "accept", ("Volga",), "no choice 'Volga'"),
        (CHOICE, "accept", (" ",), "say what is right"),
        ("::Q::How many?{#4}", "accept", ("many",), "not a number"),
        ("::Q::Match.{=a -> b =c -> d}", "accept", ("a",), "left out"),
        ("::Q::Write.{}", "replace", ("a",), "left out"),
        ("::Q::Only a page.", "drop", (), "asks nothing"),
    ],
)
def test_what_cannot_be_said_of_a_question_is_refused(text: str, do: str, answers: tuple[str, ...], why: str) -> None:
    with pytest.raises(CorrectionRefused, match=why):
        recasted(text, do, *answers)


# --- scores -----------------------------------------------------------------------------------------------------------


def river_exam() -> tuple[PaperRecord, ImportedPaper]:
    paper = rivers()
    sat(paper, "R1", {0: ("Nile",), 1: ("4",)})
    sat(paper, "R2", {0: ("Sahara",), 1: ("5",)})
    sat(paper, "R3", {0: ("Sahara",)})
    return PaperRecord.objects.get(), paper


SAHARA = Correction(question="A", do="replace", answers=("Sahara",))
FIVE = Correction(question="2", do="accept", answers=("5",))


def totals() -> list[tuple[str, int]]:
    exam = Exam.objects.get(code="E1")
    return [(str(one.total.points.normalize()), one.key_version) for one in scored(exam)]


@pytest.mark.django_db
def test_a_dry_run_shows_what_changes_and_keeps_nothing() -> None:
    record, _ = river_exam()
    outcome = tried(record, [SAHARA, FIVE])
    assert (outcome.scored, outcome.higher, outcome.lower) == (3, 2, 1)
    assert [(str(one.before), str(one.after)) for one in outcome.changed] == [
        ("2", "1"),
        ("0", "2"),
        ("0", "1"),
    ]
    assert [(i.question, i.before, i.after) for i in outcome.changed[1].items] == [
        ("A", "0/1", "1/1"),
        ("B", "0/1", "1/1"),
    ]
    assert totals() == [("2", 1), ("0", 1), ("0", 1)]
    assert not KeyVersion.objects.exists()


@pytest.mark.django_db
def test_a_corrected_key_counts_from_then_on_and_the_old_scores_are_kept() -> None:
    record, _ = river_exam()
    version = correct(record, [SAHARA], by="ada", approved_by="bob", reason="A and B were swapped")
    assert totals() == [("1", 2), ("1", 2), ("1", 2)]
    assert (version.number, version.scored, version.changed) == (2, 3, 3)
    assert [(c.before, c.after) for c in ScoreChange.objects.order_by("pk")] == [(2, 1), (0, 1), (0, 1)]
    version = KeyVersion.objects.get()
    assert version.changes == [{"question": "A", "do": "replace", "answers": ["Sahara"]}]
    exam = Exam.objects.get(code="E1")
    assert [str(one.total.points.normalize()) for one in scored(exam, version=1)] == ["2", "0", "0"]
    with pytest.raises(HistoryIsKept):
        version.save()
    with pytest.raises(UnknownKey):
        list(scored(exam, version=7))
    dropped = correct(record, [Correction(question="A", do="drop")], by="ada", approved_by="bob", reason="No")
    assert (dropped.number, keys_of(record.pk)[1].format) == (3, 3)
    assert [(str(one.total.points), str(one.total.possible)) for one in scored(exam)] == [
        ("1", "2"),
        ("0", "2"),
        ("0", "2"),
    ]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("corrections", "by", "approved_by", "reason", "why"),
    [
        ([], "ada", "bob", "r", "nothing is to be corrected"),
        ([SAHARA], "ada", "Ada ", "r", "somebody else approves"),
        ([SAHARA], "ada", "", "r", "somebody else approves"),
        ([SAHARA], "ada", "bob", " ", "needs a reason"),
        ([Correction(question="Z", do="drop")], "ada", "bob", "r", "no question is called 'Z'"),
    ],
)
def test_a_correction_takes_two_people_and_a_reason(
    corrections: list[Correction], by: str, approved_by: str, reason: str, why: str
) -> None:
    record, _ = river_exam()
    with pytest.raises(CorrectionRefused, match=why):
        correct(record, corrections, by=by, approved_by=approved_by, reason=reason)
    assert not KeyVersion.objects.exists()


# --- the page ---------------------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_the_page_shows_what_changes_then_two_people_do_it(browser: Client) -> None:
    record, paper = river_exam()
    a_clerk("bob", may="correct_keys", password="quite another horse")
    page = f"/admin/scores/keyversion/correct/{record.pk}/"
    assert "Nile ✓" in browser.get(page).content.decode()
    asked = {f"do-{paper.paper.order[0]}": "replace", f"answers-{paper.paper.order[0]}": "Sahara"}
    shown = browser.post(page, asked | {"try": "yes"}).content.decode()
    assert "3 of 3 scores change: 2 go up, 1 go down" in shown
    assert "A: 0/1 → 1/1" in shown
    table = browser.post(page, asked | {"table": "yes"}).content.decode("utf-8-sig")
    assert [row["registration number"] for row in csv.DictReader(io.StringIO(table))] == ["R1", "R2", "R3"]
    alone = browser.post(page, asked | {"do": "yes", "reason": "Swapped"}).content.decode()
    assert "This takes a second person." in alone
    assert not KeyVersion.objects.exists()
    second = {"second": "bob", "password": "quite another horse"}
    done = browser.post(page, asked | {"do": "yes", "reason": "Swapped"} | second)
    version = KeyVersion.objects.get()
    assert (version.by, version.approved_by) == ("boss", "bob")
    told = browser.get(done.headers["Location"]).content.decode()
    assert "A" in told
    assert "Swapped" in told
    assert "(R1): 2 → 1" in told


@pytest.mark.django_db
def test_what_cannot_be_corrected_so_is_told_with_its_code(browser: Client) -> None:
    record, paper = river_exam()
    page = f"/admin/scores/keyversion/correct/{record.pk}/"
    asked = {f"do-{paper.paper.order[0]}": "accept", f"answers-{paper.paper.order[0]}": "Volga"}
    told = browser.post(page, asked | {"try": "yes"}).content.decode()
    assert "CENTRAL-KEY-CORRECTION" in told
    assert "Volga" in told
    browser.force_login(a_clerk("ada", may="mark_answers"))
    assert browser.get(page).status_code == 403
