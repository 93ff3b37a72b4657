"""Forms of a paper: from the import to each candidate's own package, and no two neighbors with the same."""

from collections import Counter
from itertools import pairwise
from pathlib import Path

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from pytest_django import Settings

from sync.protocol.wire import SessionRow
from sync.server.exchange import feed
from sync.server.papers import forms, packages
from sync.server.papers.forms import FormsRefused, Seated, drawn
from sync.server.papers.importing import Form, keep
from sync.server.papers.models import FormDraw
from sync.server.registration.models import CandidateProfile, ExamSession
from tests.sync.server.papers.making import gift
from tests.sync.server.registration.world import a_candidate, a_center, a_clerk, a_session

SEATS = st.lists(st.tuples(st.sampled_from("AB"), st.integers(1, 40)), unique=True, max_size=60)


def room(seats: list[tuple[str, int]]) -> list[Seated]:
    return [Seated(candidate=f"c{n}", seat=f"{row}{seat}", number=str(n)) for n, (row, seat) in enumerate(seats)]


@given(seats=SEATS, count=st.integers(2, 4), seed=st.text(min_size=1, max_size=8))
def test_no_two_neighbors_have_the_same_form_and_each_goes_to_as_many(
    seats: list[tuple[str, int]], count: int, seed: str
) -> None:
    names = ["A", "B", "C", "D"][:count]
    found = drawn(room(seats), names, seed)
    by_seat = [found[one.candidate] for one in sorted(room(seats), key=lambda one: one.place)]
    assert all(one != other for one, other in pairwise(by_seat))
    counts = Counter(dict.fromkeys(names, 0))
    counts.update(by_seat)
    assert max(counts.values()) - min(counts.values()) <= 1
    assert drawn(list(reversed(room(seats))), names, seed) == found


def test_seats_follow_one_another_by_their_numbers() -> None:
    people = [Seated(candidate=seat, seat=seat, number="") for seat in ("A10", "A2", "", "A1", "B1")]
    assert [one.seat for one in sorted(people, key=lambda one: one.place)] == ["A1", "A2", "A10", "B1", ""]


def test_who_has_a_form_keeps_it_and_neighbors_get_others() -> None:
    people = [Seated(candidate=f"c{n}", seat=str(n), number="", has="A" if n == 2 else "") for n in range(1, 4)]
    assert drawn(people, ["A", "B"], "s") == {"c1": "B", "c3": "B"}


def test_other_seeds_draw_otherwise() -> None:
    seats = [("A", n) for n in range(1, 13)]
    assert len({tuple(sorted(drawn(room(seats), ["A", "B", "C"], str(seed)).items())) for seed in range(20)}) > 10


# --- the whole way ----------------------------------------------------------------------------------------------------


@pytest.fixture
def session(db: None, tmp_path: Path, settings: Settings) -> ExamSession:
    """A session of six candidates, of a paper in two forms and an alternative."""
    settings.CENTRAL_HOME = tmp_path
    made = a_session(a_center(code="HALL"))
    for n in range(1, 7):
        a_candidate(center=made.center, exam=made.exam, session=made, seat=str(n), registration_number=f"N{n}")
    for name, text in (("A", "::a::1 + 1?{#2}"), ("B", "::b::2 + 2?{#4}")):
        keep(gift(text), made.exam.code, Form(name))
    keep(gift("::l::One and one?{#2}"), made.exam.code, Form("large", is_drawn=False))
    return made


def given_now(session: ExamSession) -> dict[str, str]:
    return dict(CandidateProfile.objects.filter(session=session).values_list("registration_number", "form"))


def test_each_form_has_a_package_of_its_own_and_stations_hear_of_all(session: ExamSession) -> None:
    found = packages.by_form(session)
    assert list(found) == ["A", "B", "large"]
    row = feed.session_row(session)
    assert isinstance(row, SessionRow)
    assert {one.form: one.package for one in row.forms} == {form: one.hash for form, one in found.items()}
    assert row.package_of("B") == found["B"].hash
    assert row.package_of("") == row.package == found["A"].hash
    assert row.package_of("C") is None
    assert len(row.packages) == 3


def test_a_form_that_is_imported_again_is_the_newest_of_its_name(session: ExamSession) -> None:
    before = packages.by_form(session)
    keep(gift("::b::2 + 3?{#5}"), session.exam.code, Form("B"))
    after = packages.by_form(session)
    assert (after["A"], after["B"] == before["B"], list(after)) == (before["A"], False, ["A", "B", "large"])


def test_a_drawing_is_recorded_and_can_be_made_again(session: ExamSession) -> None:
    made = forms.plan(session, "seed-1")
    assert (made.counts, made.neighbors) == ({"A": 3, "B": 3}, 0)
    assert set(given_now(session).values()) == {""}
    draw = forms.give(session, made, by="ada")
    assert (draw.seed, draw.forms, draw.by, len(draw.given)) == ("seed-1", ["A", "B"], "ada", 6)
    first = given_now(session)
    assert forms.plan(session, "seed-1").given == {}
    assert forms.plan(session, "seed-1", again=True).given == made.given
    candidate = CandidateProfile.objects.select_related("exam", "station").get(registration_number="N1")
    assert feed.candidate_row(candidate, session, photo=b"").form == first["N1"]


def test_who_has_begun_or_has_an_alternative_keeps_the_form(session: ExamSession) -> None:
    forms.give_listed(session, {"N2": "large", "N3": "A"}, by="ada")
    begun = CandidateProfile.objects.get(registration_number="N3")
    begun.assign_slot(by="ada")
    begun.start_exam_attempt()
    forms.give(session, forms.plan(session, "s", again=True), by="ada")
    found = given_now(session)
    assert (found["N2"], found["N3"], found["N4"]) == ("large", "A", "B")
    with pytest.raises(FormsRefused, match="N3 has begun with another form"):
        forms.give_listed(session, {"N3": "B"}, by="ada")


@pytest.mark.parametrize(
    ("listed", "why"), [({"N1": "Z"}, "there is no form Z; there are A, B, large"), ({"X1": "A"}, "X1 is not in this")]
)
def test_a_list_that_cannot_be_followed_gives_nothing(session: ExamSession, listed: dict[str, str], why: str) -> None:
    with pytest.raises(FormsRefused, match=why):
        forms.give_listed(session, {"N2": "A"} | listed, by="ada")
    assert set(given_now(session).values()) == {""}


def test_one_form_is_no_drawing(db: None, tmp_path: Path, settings: Settings) -> None:
    settings.CENTRAL_HOME = tmp_path
    made = a_session()
    keep(gift("::a::1 + 1?{#2}"), made.exam.code)
    with pytest.raises(FormsRefused, match="fewer than two forms"):
        forms.plan(made, "s")
    assert feed.session_row(made).forms == ()


def test_the_page_shows_the_drawing_first_and_takes_lists(session: ExamSession, settings: Settings) -> None:
    from django.core.files.uploadedfile import SimpleUploadedFile

    settings.CENTRAL_OTP_REQUIRED = False
    client = Client()
    client.force_login(a_clerk("clerk", session.center, may="view_formdraw change_examsession change_candidateprofile"))
    page = f"/admin/papers/formdraw/give/{session.pk}/"
    shown = client.post(page, {"seed": "abc"}).content.decode()
    assert "Beside the same form: 0." in shown
    assert not FormDraw.objects.exists()
    assert client.post(page, {"seed": "abc", "confirmed": "yes"}).status_code == 302
    assert FormDraw.objects.get().seed == "abc"
    listed = SimpleUploadedFile("list.csv", b"registration_number,form\nN1,large\n")
    assert client.post(page, {"picked": listed}).status_code == 302
    assert given_now(session)["N1"] == "large"
    wrong = SimpleUploadedFile("list.csv", b"registration_number,form\nN1,Z\n")
    assert "CENTRAL-FORMS" in client.post(page, {"picked": wrong}).content.decode()
    client.force_login(a_clerk("other", a_center(), may="*"))
    assert client.get(page).status_code == 404


def test_the_command_draws_for_every_session_and_follows_lists(
    session: ExamSession, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from sync.server.__main__ import main

    asked = ["give-forms", "--exam", session.exam.code]
    assert main([*asked, "--seed", "s-1", "--by", "ada"]) == 0
    assert "A 3, B 3; 0 beside the same form; seed s-1" in capsys.readouterr().out
    (tmp_path / "list.csv").write_text("registration_number,form\nN1,large\nX9,A\n")
    assert main([*asked, "--list", str(tmp_path / "list.csv")]) == 1
    assert "X9: in no session" in capsys.readouterr().out
    assert given_now(session)["N1"] == "large"
