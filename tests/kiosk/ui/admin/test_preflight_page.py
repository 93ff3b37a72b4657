"""The panel's preflight: each state says what it is, trouble stands first, all by keyboard, in every direction."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam import check_words
from kiosk.exam.readiness import Check, Report, excused, failed, fine, warning
from kiosk.flow.preflight_desk import PreflightScreen, Step
from kiosk.ui.admin import check_texts
from kiosk.ui.admin.preflight_page import CheckLine, PreflightPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from kiosk.ui.widgets.note import Note, NoteKind
from sync.protocol.ids import StationId
from sync.protocol.preflight import CheckException
from tests.kiosk.ui.candidate.conftest import settle, silence

GUEST = failed("virtual", "KIOSK-CHECK-VIRTUAL", evidence="product_name: QEMU")
BATTERY = warning("power", "KIOSK-CHECK-BATTERY", percent=40)
CHECKS = (fine("proxy"), BATTERY, GUEST, fine("disk", free=900, needed=200))


def report(*checks: Check) -> Report:
    return Report(
        made_ms=1_790_000_000_000, program="1", checks=checks or CHECKS, seat="17", center="Center One",
        zone="Asia/Kolkata", took_ms=3_200,
    )  # fmt: skip


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> AdminWindow:
    made = AdminWindow(theme)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(window: AdminWindow) -> PreflightPage:
    made = window.add_preflight()
    window.show()
    settle()
    return made


def show(page: PreflightPage, **facts: object) -> None:
    told = {"step": Step.REPORT, "report": report(), **facts}
    page.show_screen(PreflightScreen(**told))  # type: ignore[arg-type]
    settle()


def words(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def test_before_the_first_check_there_is_one_thing_to_do(page: PreflightPage, qtbot: QtBot) -> None:
    page.show_screen(PreflightScreen(step=Step.EMPTY))
    settle()
    assert "Is this machine ready for an exam?" in words(page)
    with qtbot.waitSignal(page.check_asked):
        qtbot.keyClick(page.empty.primary, Qt.Key.Key_Return)


def test_while_it_is_checked_the_part_and_how_far_it_is_are_said(page: PreflightPage) -> None:
    page.show_screen(PreflightScreen(step=Step.WORKING, done=1, of=4, part="machine"))
    settle()
    assert "Looking at disk, memory and power" in words(page)
    assert "1 of 4" in words(page)


def test_what_is_fine_is_shown_with_what_was_seen(page: PreflightPage) -> None:
    said = "theme is 'dark' by environment (KIOSK_THEME)"
    show(page, report=report(fine("settings", evidence=said, count=0)))
    assert said in words(page)
    assert page.findChildren(CheckLine)[0].accessibleName().endswith(said)


def test_the_verdict_stands_first_then_trouble_then_what_is_fine(page: PreflightPage) -> None:
    show(page)
    assert page.title.text() == "This machine is not ready"
    assert page.text.text().startswith("1 thing")
    notes = page.findChildren(Note)
    assert [note.kind for note in notes] == [NoteKind.ERROR, NoteKind.WARN]
    assert "KIOSK-CHECK-VIRTUAL · product_name: QEMU" in words(notes[0])
    assert "Plug it in before the exam." in words(notes[1])
    lines = page.findChildren(CheckLine)
    assert [line.accessibleName().split(".")[0] for line in lines] == ["Proxy", "Room on the disk"]
    assert lines[0].mapTo(page, lines[0].rect().topLeft()).y() > notes[1].mapTo(page, notes[1].rect().topLeft()).y()


def test_a_support_bundle_is_one_key_away_and_said_when_it_is_there_or_not(page: PreflightPage, qtbot: QtBot) -> None:
    show(page)
    with qtbot.waitSignal(page.support_asked):
        qtbot.keyClick(page.support, Qt.Key.Key_Space)
    page.show_screen(PreflightScreen(step=Step.REPORT, report=report(), saved="/media/stick/support.zip"))
    assert "/media/stick/support.zip" in page.kept.text()
    page.show_screen(PreflightScreen(step=Step.REPORT, report=report(), support_failed=True))
    assert page.kept.text().startswith("The support bundle could not be written.")


def test_what_is_excused_names_who_and_until_when(page: PreflightPage) -> None:
    given = CheckException(
        id="e", station=StationId("s"), check=GUEST.name, evidence=GUEST.digest, since_ms=0,
        until_ms=1_790_000_000_000, by="A. Admin", why="Thin clients",
    )  # fmt: skip
    show(page, report=report(excused(GUEST, [given])))
    assert page.title.text() == "This machine is ready"
    [note] = page.findChildren(Note)
    assert note.kind is NoteKind.INFO
    assert "A. Admin says so until 2026-09-21 19:43 UTC+5:30, because: Thin clients" in words(note)


def test_a_second_report_takes_the_place_of_the_first(page: PreflightPage) -> None:
    show(page)
    show(page, report=report(fine("proxy")))
    assert page.findChildren(Note) == []
    assert len(page.findChildren(CheckLine)) == 1


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"saved": "/media/stick/check.pdf"}, "/media/stick/check.pdf"),
        ({"save_failed": True}, "could not be kept"),
        ({"unrecorded": "KIOSK-STORE-BUSY"}, "KIOSK-STORE-BUSY"),
    ],
)
def test_what_became_of_the_page_and_the_report_is_said(
    page: PreflightPage, facts: dict[str, object], said: str
) -> None:
    show(page, **facts)
    assert said in page.kept.text()


def test_everything_is_done_by_keyboard(page: PreflightPage, window: AdminWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    show(page)
    qtbot.waitUntil(page.again.hasFocus)
    with qtbot.waitSignal(page.check_asked):
        qtbot.keyClick(page.again, Qt.Key.Key_F5)
    with qtbot.waitSignal(page.save_asked):
        qtbot.keyClick(page.again, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)


def test_every_control_has_a_name(page: PreflightPage, window: AdminWindow) -> None:
    show(page)
    assert page.again.accessibleName() == "Check again"
    assert page.keep.accessibleName() == "Keep as a page"
    rail = window.rail.findChild(QWidget, "rail_preflight")
    assert rail is not None
    assert rail.accessibleName() == "Preflight"


def test_a_narrow_window_has_one_column(page: PreflightPage, window: AdminWindow) -> None:
    show(page)
    lines = page.findChildren(CheckLine)
    assert lines[0].y() == lines[1].y()
    window.resize(800, 600)
    settle()
    lines = page.findChildren(CheckLine)
    assert lines[0].y() < lines[1].y()


@pytest.mark.parametrize(("language", "title"), [("ar", "هذا الجهاز غير جاهز"), ("hi", "यह मशीन तैयार नहीं है")])
def test_it_is_said_in_the_language_of_the_panel(theme: Theme, qtbot: QtBot, language: str, title: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translate(app, language)
    theme.show(language=language)
    try:
        window = AdminWindow(theme)
        qtbot.addWidget(window)
        window.resize(1366, 768)
        page = window.add_preflight()
        window.show()
        show(page)
        assert page.title.text() == title
        is_mirrored = window.rail.x() > page.x()
        assert is_mirrored is (language == "ar")
    finally:
        silence(app)


@pytest.mark.parametrize("language", ["hi", "ar"])
def test_every_sentence_of_a_check_is_translated(theme: Theme, language: str) -> None:
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    translate(app, language)
    try:
        troubles = [text for trouble in check_words.TROUBLES.values() for text in trouble]
        sentences = [*check_words.TITLES.values(), *check_words.FINE.values(), *troubles]
        assert [text for text in sentences if check_texts.say(text) == text] == []
    finally:
        silence(app)
