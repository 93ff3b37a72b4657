"""The page of what is printed: shut until somebody signs in, a form at a press, and no code that stays."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.printed.document import Document, Form, texts
from kiosk.flow.room.papers import CodesFound, found_codes
from kiosk.ui.admin.papers.page import PapersPage
from kiosk.ui.printed.preview import previewed
from kiosk.ui.theme import Theme
from tests.kiosk.exam.printed.records import record


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> PapersPage:
    made = PapersPage(theme)
    made.resize(1274, 700)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def asked(page: PapersPage) -> list[Document]:
    """What the page wants to look at, in its order; it is open, with a session."""
    found: list[Document] = []
    page.preview_asked.connect(found.append)
    page.open()
    page.show_record(record())
    return found


def test_nobody_signed_in_sees_nothing(page: PapersPage) -> None:
    page.show_record(record())
    assert page.message.isVisible()
    assert not page.save.isVisible()


def test_each_form_is_a_press_away_and_shown_as_it_will_look(
    page: PapersPage, asked: list[Document], theme: Theme
) -> None:
    for form in Form:
        page.findChild(QWidget, f"form_{form}").click()  # type: ignore[attr-defined]
        assert asked[-1].form is form
    page.show_preview(previewed(asked[-1], theme, 300))
    assert page.sheets.findChildren(QWidget, "") != []
    assert any(w.accessibleName().startswith("Page 1 of ") for w in page.sheets.findChildren(QWidget))


def test_a_preview_of_what_was_looked_at_before_is_not_shown(
    page: PapersPage, asked: list[Document], theme: Theme
) -> None:
    page.findChild(QWidget, "form_seats").click()  # type: ignore[attr-defined]
    page.show_preview(previewed(asked[0], theme, 300))
    assert not any(w.accessibleName().startswith("Page") for w in page.sheets.findChildren(QWidget))


def test_codes_are_on_the_slips_until_the_person_leaves(page: PapersPage, asked: list[Document]) -> None:
    page.findChild(QWidget, "form_slips").click()  # type: ignore[attr-defined]
    assert page.codes.isVisible()
    page.show_codes(CodesFound(codes={"2041-0000": "8K2MW7QD"}, file="/media/stick/slips.csv"))
    assert "Access code: 8K2M-W7QD" in list(texts(asked[-1]))
    page.shut()
    page.open()
    page.show_record(record())
    assert "Access code: 8K2M-W7QD" not in list(texts(asked[-1]))


def test_the_first_list_of_codes_on_a_stick_is_taken(tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "a.csv").write_bytes(b"\xff\xfe not text")
    (folder / "b.csv").write_text("registration_number,access_code\n7,8K2MW7QD\n", encoding="utf-8")
    assert found_codes([folder]) == CodesFound(codes={"7": "8K2MW7QD"}, file=str(folder / "b.csv"))
    assert found_codes([]) == CodesFound()


def test_where_it_is_kept_or_why_it_is_not_printed_is_said(page: PapersPage, asked: list[Document]) -> None:
    page.show_kept("/media/stick/minutes.pdf")
    assert "/media/stick/minutes.pdf" in page.said.text()
    page.show_kept("")
    assert "Look for room" in page.said.text()
    page.show_printed("", False)
    assert "no printer" in page.said.text()
    page.show_printed("Office", False)
    assert "does not take it" in page.said.text()
