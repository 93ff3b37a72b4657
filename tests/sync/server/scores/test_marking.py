"""Marking: who may mark what, what counts, and that nobody who marks learns whose answer it is."""

from datetime import timedelta
from decimal import Decimal

import pytest
from django.contrib.auth.models import User
from django.test import Client

from sync.protocol.ids import ItemId
from sync.server.exchange.models import AttemptRecord
from sync.server.papers.assembly import ImportedPaper
from sync.server.papers.models import PaperRecord
from sync.server.registration.errors import HistoryIsKept
from sync.server.registration.models import Exam
from sync.server.registration.times import now
from sync.server.scores import marking
from sync.server.scores.marking import MarkRefused
from sync.server.scores.models import Answer, Mark, MarkingRule
from sync.server.scores.scored import scored
from tests.sync.server.registration.world import a_clerk
from tests.sync.server.scores.sitting import an_essay_that_was_shaped, respond, rivers, sat

pytestmark = pytest.mark.django_db
TWO = MarkingRule(markers=2, most_apart=Decimal(1))
ONE = MarkingRule(markers=1)
ESSAY = 2
POSSIBLE = Decimal(1)


def marks(*given: tuple[str, str]) -> list[Mark]:
    return [Mark(pk=n, role=role, points=Decimal(points)) for n, (role, points) in enumerate(given, 1)]


@pytest.mark.parametrize(
    ("rule", "given", "stage", "points"),
    [
        (ONE, [], "first", None),
        (ONE, [("first", "3")], "done", "3"),
        (TWO, [("first", "3")], "second", None),
        (TWO, [("first", "3"), ("second", "4")], "done", "3.5"),
        (TWO, [("first", "3"), ("second", "4.5")], "moderation", None),
        (TWO, [("first", "3"), ("second", "5"), ("moderation", "4")], "done", "4"),
        (TWO, [("first", "3"), ("second", "5"), ("second", "3")], "done", "3"),
        (ONE, [("first", "3"), ("second", "5")], "moderation", None),
    ],
)
def test_what_is_to_be_done_after_marks(
    rule: MarkingRule, given: list[tuple[str, str]], stage: str, points: str | None
) -> None:
    assert marking.settled(marks(*given), rule) == (stage, None if points is None else Decimal(points))


def essays(*texts: str) -> tuple[Exam, ImportedPaper, list[AttemptRecord]]:
    """An exam that was sat, each attempt with one of the essays."""
    paper = rivers()
    records = [sat(paper, f"R{n}", {0: ("Nile",), ESSAY: (text,)}) for n, text in enumerate(texts, 1)]
    exam = Exam.objects.get(code="E1")
    assert marking.found(exam) == 0
    return exam, paper, records


def take(
    exam: Exam, paper: ImportedPaper, person: str, *, stages: tuple[str, ...] = (), after: str = ""
) -> Answer | None:
    return marking.next_for(
        exam,
        paper=PaperRecord.objects.get().pk,
        item=paper.paper.order[ESSAY],
        person=person,
        stages=stages or marking.stages_for(marks=True, moderates=False),
        after=after,
    )


def give(exam: Exam, paper: ImportedPaper, person: str, points: str) -> Answer:
    answer = take(exam, paper, person)
    assert answer is not None
    marking.give(answer, person=person, points=Decimal(points), possible=POSSIBLE)
    answer.refresh_from_db()
    return answer


def test_answers_are_found_once_and_empty_ones_need_nobody() -> None:
    exam, _, _ = essays("Because.", "   ", "For rain.")
    assert marking.found(exam) == 0
    assert Answer.objects.count() == 2


def test_a_mark_joins_the_score_and_stays_in_the_record() -> None:
    exam, paper, _ = essays("Because.")
    answer = give(exam, paper, "ada", "0.5")
    assert (answer.stage, answer.points) == ("done", Decimal("0.5"))
    [one] = scored(exam)
    assert (one.total.points, one.total.unscored) == (Decimal("1.5"), ())
    given = Mark.objects.get()
    assert (given.by, given.role, given.points) == ("ada", "first", Decimal("0.5"))
    with pytest.raises(HistoryIsKept):
        given.save()
    with pytest.raises(HistoryIsKept):
        given.delete()


def test_two_people_never_have_the_same_answer_open() -> None:
    exam, paper, _ = essays("One.", "Two.")
    first, second = take(exam, paper, "ada"), take(exam, paper, "bob")
    assert first is not None
    assert second is not None
    assert first != second
    assert take(exam, paper, "cid") is None
    assert take(exam, paper, "ada") == first
    with pytest.raises(MarkRefused, match="Somebody else has this answer open"):
        marking.give(second, person="ada", points=Decimal(1), possible=POSSIBLE)
    marking.let_go(second, "bob")
    assert take(exam, paper, "cid") == second


def test_an_answer_that_nobody_marked_in_time_goes_to_the_next() -> None:
    exam, paper, _ = essays("One.")
    answer = take(exam, paper, "ada")
    assert answer is not None
    Answer.objects.update(claimed_until=now() - timedelta(seconds=1))
    assert take(exam, paper, "bob") == answer
    with pytest.raises(MarkRefused):
        marking.give(answer, person="ada", points=Decimal(1), possible=POSSIBLE)


def test_one_that_is_passed_by_comes_back_after_the_others() -> None:
    exam, paper, _ = essays("One.", "Two.")
    first = take(exam, paper, "ada")
    assert first is not None
    marking.let_go(first, "ada")
    second = take(exam, paper, "ada", after=first.code)
    assert second is not None
    assert second != first
    marking.let_go(second, "ada")
    assert take(exam, paper, "ada", after=second.code) == first


def test_a_second_marker_is_another_person_and_far_apart_takes_a_third() -> None:
    exam, paper, _ = essays("Because.")
    MarkingRule.objects.create(exam=exam, markers=2, most_apart=Decimal("0.5"))
    assert give(exam, paper, "ada", "1").stage == "second"
    assert take(exam, paper, "ada") is None
    assert give(exam, paper, "bob", "0").stage == "moderation"
    assert take(exam, paper, "cid") is None
    moderates = marking.stages_for(marks=False, moderates=True)
    assert take(exam, paper, "bob", stages=moderates) is None
    answer = take(exam, paper, "cid", stages=moderates)
    assert answer is not None
    marking.give(answer, person="cid", points=Decimal("0.75"), possible=POSSIBLE)
    [one] = scored(exam)
    assert one.total.points == Decimal("1.75")


def test_a_changed_mark_keeps_the_one_before_and_settles_again() -> None:
    exam, paper, _ = essays("Because.")
    MarkingRule.objects.create(exam=exam, markers=2, most_apart=Decimal("0.5"))
    give(exam, paper, "ada", "1")
    answer = give(exam, paper, "bob", "0")
    mark = answer.marks.get(by="bob")
    with pytest.raises(MarkRefused, match="not yours"):
        marking.change(mark, person="ada", points=Decimal(1), possible=POSSIBLE, note="")
    changed = marking.change(mark, person="bob", points=Decimal("0.5"), possible=POSSIBLE, note="Read again")
    answer.refresh_from_db()
    assert (answer.stage, answer.points) == ("done", Decimal("0.75"))
    assert (changed.replaces, Mark.objects.count()) == (mark, 3)
    with pytest.raises(MarkRefused, match="changed already"):
        marking.change(mark, person="bob", points=Decimal(1), possible=POSSIBLE, note="")


@pytest.mark.parametrize("points", ["-0.5", "1.001", "NaN", "Infinity"])
def test_points_outside_what_can_be_reached_are_refused(points: str) -> None:
    exam, paper, _ = essays("Because.")
    answer = take(exam, paper, "ada")
    assert answer is not None
    with pytest.raises(MarkRefused, match="Points are between 0 and 1"):
        marking.give(answer, person="ada", points=Decimal(points), possible=POSSIBLE)


def test_another_rule_holds_for_marks_that_are_there() -> None:
    exam, paper, _ = essays("Because.")
    give(exam, paper, "ada", "1")
    MarkingRule.objects.create(exam=exam, markers=2)
    assert marking.resettle(exam) == 1
    assert Answer.objects.get().stage == "second"
    assert marking.resettle(exam) == 0


def test_a_mark_is_for_the_words_that_were_marked() -> None:
    exam, paper, (record,) = essays("Because.")
    give(exam, paper, "ada", "1")
    respond(record, paper, ESSAY, ("Because of rain.",), seq=9)
    AttemptRecord.objects.update(folded_hash="later")
    [one] = scored(exam)
    assert [score.item for score in one.total.unscored] == [ItemId(paper.paper.order[ESSAY])]
    assert marking.found(exam) == 0
    assert [(answer.stage, answer.is_stale) for answer in Answer.objects.order_by("pk")] == [
        ("done", True),
        ("first", False),
    ]


def test_what_does_not_count_is_not_marked() -> None:
    paper = rivers()
    record = sat(paper, "R1", {ESSAY: ("Because.",)})
    record.profile.reset_slot(by="boss", reason="Fire alarm")
    assert marking.found(Exam.objects.get(code="E1")) == 0
    assert not Answer.objects.exists()


# --- pages ------------------------------------------------------------------------------------------------------------

HOSTILE = "<script>alert(1)</script> & <b>bold</b>"


@pytest.fixture
def marker(db: None, settings: object) -> Client:
    settings.CENTRAL_OTP_REQUIRED = False  # type: ignore[attr-defined]
    client = Client()
    client.force_login(a_clerk("ada", may="mark_answers"))
    return client


def address(exam: Exam, paper: ImportedPaper) -> str:
    return f"/admin/scores/answer/mark/{exam.pk}/{PaperRecord.objects.get().pk}/{paper.paper.order[ESSAY]}/"


def test_an_essay_is_shown_with_its_looks_and_with_nobody_else_s(marker: Client) -> None:
    exam, paper, _ = an_essay_that_was_shaped()
    assert marking.found(exam) == 0
    page = marker.get(
        f"/admin/scores/answer/mark/{exam.pk}/{PaperRecord.objects.get().pk}/{paper.paper.order[0]}/"
    ).content.decode()
    first = '<div dir="auto"><b>Wet</b> &amp; <sub>&lt;</sub>b&gt;dry&lt;/b&gt;</div>'
    assert first + '<ul><li dir="auto">rain</li><li dir="auto">sun</li></ul>' in page
    assert "Words: 5" in page
    assert "b0+3" not in page


def test_a_marker_reads_the_number_of_words_that_the_candidate_read(marker: Client) -> None:
    exam, paper, _ = essays("红树林 is wet")
    assert "Words: 5" in marker.get(address(exam, paper)).content.decode()


def test_a_shape_that_the_text_cannot_have_costs_nobody_the_answer(marker: Client) -> None:
    exam, paper, _ = an_essay_that_was_shaped(("Because of <i>rain</i>.", "b0+999 <script>alert(1)</script>"))
    assert marking.found(exam) == 0
    page = marker.get(
        f"/admin/scores/answer/mark/{exam.pk}/{PaperRecord.objects.get().pk}/{paper.paper.order[0]}/"
    ).content.decode()
    assert "Because of &lt;i&gt;rain&lt;/i&gt;." in page
    assert "alert(1)" not in page


def test_the_page_shows_the_answer_as_it_was_typed_and_nobody_s_name(marker: Client) -> None:
    exam, paper, (record,) = essays(HOSTILE)
    profile = record.profile
    page = marker.get(address(exam, paper)).content.decode()
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;b&gt;bold&lt;/b&gt;" in page
    assert HOSTILE not in page
    for secret in (
        profile.full_name,
        profile.registration_number,
        profile.center.name,
        record.public_id,
        record.station.seat,
    ):
        assert f">{secret}" not in page
        assert f" {secret} " not in page
    assert "Why?" in page
    assert "Marked: 0 of 1" in page


def test_points_are_typed_and_the_next_answer_comes(marker: Client) -> None:
    exam, paper, _ = essays("One.", "Two.")
    page = address(exam, paper)
    for number, typed in enumerate(("0,5", "१"), 1):
        code = marker.get(page).context["answer"].code
        answer = marker.post(page, {"points": typed, "note": "", "code": code, "do": "give"})
        assert answer.headers["Location"] == page
        assert Mark.objects.count() == number
    assert [mark.points for mark in Mark.objects.order_by("pk")] == [Decimal("0.5"), Decimal(1)]
    over = marker.get(page)
    assert over.headers["Location"] == f"/admin/scores/answer/exam/{exam.pk}/"
    told = marker.get(over.headers["Location"]).content.decode()
    assert "2 of 2" in told
    assert "There is nothing more for you to mark in this question." in told


def test_what_is_no_number_is_told_beside_it(marker: Client) -> None:
    exam, paper, _ = essays("One.")
    page = address(exam, paper)
    code = marker.get(page).context["answer"].code
    assert "Points are a number" in marker.post(page, {"points": "two", "code": code}).content.decode()
    assert "Points are between 0 and 1." in marker.post(page, {"points": "2", "code": code}).content.decode()
    assert not Mark.objects.exists()


def test_one_s_own_mark_is_changed_on_a_page_and_nobody_else_s(marker: Client) -> None:
    exam, paper, _ = essays("One.")
    page = address(exam, paper)
    code = marker.get(page).context["answer"].code
    marker.post(page, {"points": "1", "code": code})
    again = f"/admin/scores/answer/mark/again/{Mark.objects.get().pk}/"
    assert marker.post(again, {"points": "0", "note": "No", "code": code}).status_code == 302
    assert Answer.objects.get().points == 0
    marker.force_login(a_clerk("bob", may="mark_answers"))
    assert marker.get(again).status_code == 403


def test_only_those_who_mark_get_there(marker: Client) -> None:
    exam, paper, _ = essays("One.")
    center = AttemptRecord.objects.get().profile.center
    for person in (a_clerk("eve", may="view_attemptrecord"), a_clerk("center", center, may="*")):
        marker.force_login(person)
        assert marker.get(address(exam, paper)).status_code == 403
    for right in ("mark_answers", "moderate_marks", "view_answer"):
        marker.force_login(a_clerk(right, may=right))
        assert marker.get(f"/admin/scores/answer/exam/{exam.pk}/").status_code == 200
    marker.force_login(User.objects.get(username="view_answer"))
    assert marker.get(address(exam, paper)).status_code == 403


def test_the_rule_is_set_by_who_may_and_written_down(browser: Client) -> None:
    exam, paper, _ = essays("One.")
    give(exam, paper, "ada", "1")
    page = f"/admin/scores/answer/exam/{exam.pk}/"
    assert browser.post(page, {"markers": "2", "most_apart": "0.5"}).status_code == 302
    assert MarkingRule.objects.get().most_apart == Decimal("0.5")
    assert Answer.objects.get().stage == "second"
    assert "1 for a second marker" in browser.get(page).content.decode()
    browser.force_login(a_clerk("ada", may="mark_answers"))
    assert browser.post(page, {"markers": "1", "most_apart": "1"}).status_code == 403


def test_a_moderator_sees_both_marks_and_no_names(browser: Client) -> None:
    exam, paper, _ = essays("One.")
    MarkingRule.objects.create(exam=exam, markers=2, most_apart=Decimal("0.5"))
    give(exam, paper, "ada", "1")
    give(exam, paper, "bob", "0")
    page = browser.get(f"{address(exam, paper)}?as=moderator").content.decode()
    assert "Second marker" in page
    assert "ada" not in page.split("</header>")[-1].replace("data", "")


def test_no_page_asks_more_where_there_are_more_answers(browser: Client, django_assert_num_queries: object) -> None:
    exam, paper, _ = essays(*(f"Essay {n}." for n in range(6)))
    page = f"/admin/scores/answer/exam/{exam.pk}/"

    def asked() -> int:
        from django.db import connection
        from django.test.utils import CaptureQueriesContext

        with CaptureQueriesContext(connection) as queries:
            browser.get(page)
            browser.get(address(exam, paper))
        return len(queries)

    asked()
    few = asked()
    for n in range(7, 30):
        sat(paper, f"R{n}", {ESSAY: (f"Essay {n}.",)})
    marking.found(exam)
    assert asked() == few
