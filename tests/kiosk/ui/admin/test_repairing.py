"""A repair at the panel: a button where it helps, asked once with what will be done, and told check by check."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.exam.check_words import is_repairable
from kiosk.exam.readiness import Check, Report, failed, fine
from kiosk.flow.preflight_desk import PreflightScreen, Repaired, Step
from kiosk.ui.admin.preflight_page import PreflightPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.note import Note, NoteKind
from tests.kiosk.ui.admin.test_preflight_page import page, report, show, window, words  # noqa: F401  (fixtures)
from tests.kiosk.ui.candidate.conftest import settle

CHAIN = failed("chain", "KIOSK-CHECK-CHAIN", evidence="event 1/2")
GUEST = failed("virtual", "KIOSK-CHECK-VIRTUAL", evidence="QEMU")


def repair_buttons(page: PreflightPage) -> list[Button]:  # noqa: F811
    return [one for one in page.findChildren(Button) if one.isVisible() and one.text() == "Repair…"]


def outcome(page: PreflightPage, repaired: Repaired, *checks: Check) -> Note:  # noqa: F811
    show(page, report=report(*checks), repaired=repaired)
    return page.findChild(Note, "repair_outcome")


def test_only_what_a_repair_mends_has_the_button(page: PreflightPage) -> None:  # noqa: F811
    show(page, report=report(GUEST, CHAIN, fine("disk", free=900, needed=200)))
    [button] = repair_buttons(page)
    assert button.parent().objectName() == "note_chain"
    codes = ("KIOSK-CHECK-STORE", "KIOSK-CHECK-CHAIN", "KIOSK-CHECK-STORE-CLOSED", "KIOSK-CHECK-NO-STORE", "")
    assert [is_repairable(code) for code in codes] == [True, True, False, False, False]


def test_it_says_what_will_be_done_asks_once_and_leads_back(page: PreflightPage, qtbot: QtBot) -> None:  # noqa: F811
    show(page, report=report(CHAIN))
    with qtbot.waitSignal(page.repair_wanted):
        qtbot.keyClick(repair_buttons(page)[0], Qt.Key.Key_Space)
    page.ask_about_repair(is_allowed=True)
    settle()
    assert "Repair the store of this machine?" in words(page)
    assert "put aside in its folder, not deleted" in words(page)
    assert page.question.primary.hasFocus()
    with qtbot.waitSignal(page.repair_asked):
        qtbot.keyClick(page.question.primary, Qt.Key.Key_Return)
    qtbot.keyClick(page.question.secondary, Qt.Key.Key_Space)
    settle()
    assert page.title.isVisible()


def test_who_may_not_is_told_who_has_to_sign_in(page: PreflightPage) -> None:  # noqa: F811
    show(page, report=report(CHAIN))
    page.ask_about_repair(is_allowed=False)
    settle()
    assert "has to sign in at the room first" in words(page)
    assert not page.question.primary.isVisible()
    assert page.question.secondary.hasFocus()


def test_what_it_came_to_stands_first_check_by_check(page: PreflightPage) -> None:  # noqa: F811
    note = outcome(page, Repaired(tried=("chain",)), fine("chain"))
    assert (note.kind, words(note)) == (NoteKind.GOOD, "Repaired | Fine now: Journal.")
    note = outcome(page, Repaired(tried=("store",)), fine("store", attempts=1), CHAIN)
    assert (note.kind, words(note)) == (NoteKind.GOOD, "Repaired | Fine now: Store.")
    note = outcome(page, Repaired(tried=("chain",), lost=2), fine("chain"))
    assert note.kind is NoteKind.WARN
    assert words(note).endswith("Fine now: Journal. Events that neither copy could give back: 2.")
    note = outcome(page, Repaired(tried=("chain",)), CHAIN)
    assert (note.kind, words(note)) == (NoteKind.ERROR, "Not repaired | Still not fine: Journal.")


@pytest.mark.parametrize(
    ("code", "said"), [("KIOSK-STORE-BUSY", "Another kiosk program runs"), ("KIOSK-STORE-FULL", "(KIOSK-STORE-FULL)")]
)
def test_why_it_could_not_be_is_said(page: PreflightPage, code: str, said: str) -> None:  # noqa: F811
    note = outcome(page, Repaired(tried=("chain",), code=code), CHAIN)
    assert note.kind is NoteKind.ERROR
    assert said in words(note)
    assert "Still not fine: Journal." in words(note)


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_it_speaks_the_language_of_the_panel(qapp: QApplication, qtbot: QtBot, language: str) -> None:
    theme = Theme(language=language)
    translate(qapp, language)
    made = AdminWindow(theme)
    qtbot.addWidget(made)
    shown = made.add_preflight()
    made.show()
    whole = Report(made_ms=1_790_000_000_000, program="1", checks=(CHAIN,), took_ms=3_200)
    shown.show_screen(PreflightScreen(step=Step.REPORT, report=whole, repaired=Repaired(tried=("chain",), lost=1)))
    settle()
    said = words(shown)
    shown.ask_about_repair(is_allowed=True)
    settle()
    for english in ("Repair", "Still not fine", "neither copy", "put aside"):
        assert english not in said + words(shown)
