"""Accommodations in a list of candidates: granted with the row, or the row says column by column why not."""

from pathlib import Path

import pytest

from sync.protocol.accommodations import Accommodations
from sync.server.registration.accommodation_columns import COLUMNS, NotAccommodations, granted_in
from sync.server.registration.accommodation_words import HELP
from sync.server.registration.models import AccommodationGrant, CandidateProfile
from tests.sync.server.registration.test_rosters import HEAD, imported, reasons, written
from tests.sync.server.registration.world import a_center, an_exam

DOCS = Path(__file__).parents[4] / "docs"


def test_every_field_is_a_column_and_stands_on_the_page() -> None:
    page = (DOCS / "accessibility.md").read_text(encoding="utf-8")
    assert [column for column in COLUMNS if f"`{column}`" not in page] == []


def test_cells_are_read_as_people_write_them() -> None:
    cells = {
        "extra_time_percent": "25 %",
        "text_percent": "200",
        "theme": "Cream",
        "read_aloud": "Yes",
        "masking": "x",
        "narrow": "no",
        "eight_keys": "",
        "tools": "calculator, notes;calculator",
        "pointer_color": "yellow",
    }
    assert granted_in(cells) == Accommodations(
        extra_time_percent=25,
        text_percent=200,
        theme="cream",
        read_aloud=True,
        masking=True,
        tools=("calculator", "notes"),
        pointer_color="yellow",
    )
    assert granted_in({"full_name": "Asha"}) == Accommodations()


@pytest.mark.parametrize(
    ("column", "cell", "why"),
    [
        ("extra_minutes", "ten", "extra_minutes: ten is no whole number."),
        ("extra_minutes", "-5", "extra_minutes: -5 is no whole number."),
        ("read_aloud", "perhaps", "read_aloud: perhaps is neither yes nor no."),
        ("theme", "pink", "theme: pink is none of light, dark, contrast, cream, blue."),
        ("text_percent", "900", "text_percent: 900 is out of range (100 to 400 when the exam begins; 0: "),
        ("tools", "notes ruler", "tools: ruler is none of calculator, "),
    ],
)
def test_a_cell_that_grants_nothing_known_is_named(column: str, cell: str, why: str) -> None:
    with pytest.raises(NotAccommodations) as refused:
        granted_in({column: cell})
    assert str(refused.value).startswith(why)


def test_every_wrong_cell_of_a_row_is_told_at_once() -> None:
    with pytest.raises(NotAccommodations, match=r"theme: pink.*breaks: 99 is out of range"):
        granted_in({"theme": "pink", "breaks": "99"})


@pytest.mark.django_db
def test_a_row_grants_what_it_says_with_reason_and_approval_and_a_bad_row_nothing(tmp_path: Path) -> None:
    exam, center = an_exam().code, a_center().code
    percent = "extra_time_percent"
    file = written(
        tmp_path,
        f"{HEAD},extra_time_percent,screen_reader,accommodation_reason,accommodation_approved_by",
        f"R1,A,{exam},{center},50,yes,Low vision,Board 7",
        f"R2,B,{exam},{center},,,,",
        f"R3,C,{exam},{center},5000,maybe,,",
        f"R4,D,{exam},{center},25,,,",
    )
    assert reasons(file) == [
        "",
        "",
        f"screen_reader: maybe is neither yes nor no. extra_time_percent: 5000 is out of range ({HELP[percent]}).",
        "",
    ]
    granted = {one.registration_number: one.granted for one in CandidateProfile.objects.all()}
    assert granted == {
        "R1": Accommodations(extra_time_percent=50, screen_reader=True),
        "R2": Accommodations(),
        "R4": Accommodations(extra_time_percent=25),
    }
    kept = AccommodationGrant.objects.values_list("profile__registration_number", "by", "reason", "approved_by")
    assert list(kept) == [("R1", "import", "Low vision", "Board 7"), ("R4", "import", "list.csv", "")]
    assert len(imported(file)) == 4
