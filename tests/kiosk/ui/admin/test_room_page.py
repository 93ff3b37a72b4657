"""The room on screen: rows change in place, filters count live, a chosen line stays chosen, everything by keyboard."""

import msgspec
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.exam.attention import Attention
from kiosk.exam.seat_order import seat_order
from kiosk.flow.room.book import RoomBook, Shown
from kiosk.flow.room.faces import Faces
from kiosk.flow.room.order import Order, Outcome
from kiosk.flow.room.staff import SignInScreen
from kiosk.flow.room.talking import RoomNews, RoomState
from kiosk.ui.admin.room.columns import Column
from kiosk.ui.admin.room.filters import FilterChip
from kiosk.ui.admin.room.model import Filter, as_sheet
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.room.who import Who
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from tests.gallery import room, rooms
from tests.kiosk.ui.candidate.conftest import settle
from tests.kiosk.ui.candidate.screens import FACE

KNOWN = rooms.kept(seats=40, candidates=80)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> AdminWindow:
    made = room.shown(theme, KNOWN)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


@pytest.fixture
def page(window: AdminWindow) -> RoomPage:
    return room.page_of(window)


def hear(page: RoomPage, *shown: Shown, is_online: bool = True) -> None:
    state = RoomState(place=KNOWN.place, sessions=KNOWN.sessions, pull=KNOWN.pull, is_online=is_online, is_loaded=True)
    page.hear(RoomNews(state=state, shown=shown))
    settle()


def other(page: RoomPage, key: str, **changed: object) -> Shown:
    shown = page.model.line(key)
    assert shown is not None
    return msgspec.structs.replace(shown, line=msgspec.structs.replace(shown.line, **changed))


def test_what_needs_somebody_stands_first_then_the_seats_in_their_order(page: RoomPage) -> None:
    needs = [page.model.line(page.model.key_at(row)) for row in range(page.model.rowCount())]
    keys = [(shown.seen.attention, seat_order(shown.line.seat)) for shown in needs if shown is not None]
    assert keys == sorted(keys)
    assert keys[0][0] is Attention.WATCH


def test_a_figure_that_changed_changes_in_place(page: RoomPage, qtbot: QtBot) -> None:
    key = page.model.key_at(5)
    with qtbot.assertNotEmitted(page.model.modelReset), qtbot.waitSignal(page.model.dataChanged) as told:
        hear(page, other(page, key, answered=39))
    assert told.args is not None
    assert told.args[0].row() == 5
    assert page.model.index(5, Column.ANSWERED).data() == "39 / 40"


def test_a_chosen_line_stays_chosen_wherever_it_goes(page: RoomPage) -> None:
    key = page.model.key_at(7)
    page.hall.table.choose(key)
    page.model.sort(Column.CANDIDATE)
    assert page.hall.table.chosen == key
    page.hall.filters.search.setText("zzz")
    page.hall.filters.search.setText("")
    assert page.hall.table.chosen == key


def test_the_filters_count_what_they_would_show(page: RoomPage) -> None:
    counts = page.model.counts()
    for what in Filter:
        page.model.show_only(what=what)
        assert page.model.rowCount() == counts[what], what


def test_a_name_a_number_and_a_seat_are_found(page: RoomPage) -> None:
    shown = page.model.line("candidate-8")
    assert shown is not None
    for typed in (shown.line.name.upper(), shown.line.number, shown.line.seat):
        page.model.show_only(find=typed)
        assert page.model.row_of("candidate-8") >= 0


def test_the_button_that_empties_the_search_has_a_name_and_empties_it(page: RoomPage) -> None:
    search = page.hall.filters.search
    search.setText("zzz")
    (button,) = search.findChildren(QToolButton)
    assert button.accessibleName() == "Clear the search"
    button.click()
    assert search.text() == ""


def test_nothing_found_says_so_and_how_to_go_back(page: RoomPage) -> None:
    page.hall.filters.search.setText("2041-77x")
    settle()
    assert page.hall.nothing.isVisible()
    page.hall.nothing.primary.click()
    assert page.hall.table.isVisible()


def test_the_session_of_the_hour_is_looked_at_and_the_day_can_be(page: RoomPage, window: AdminWindow) -> None:
    assert page.model.counts()[Filter.ALL] == 40
    window.bar.session_picked.emit("")
    assert page.model.counts()[Filter.ALL] == 80
    hear(page)
    assert page.model.counts()[Filter.ALL] == 80


def test_the_sheet_has_every_line_and_no_formula(page: RoomPage) -> None:
    key = page.model.key_at(0)
    hear(page, other(page, key, name="=HYPERLINK(1)"))
    lines = as_sheet(page.model).splitlines()
    assert len(lines) == page.model.rowCount() + 1
    assert any("'=HYPERLINK(1)" in one for one in lines)


def test_a_line_is_opened_and_left_by_keyboard(page: RoomPage, qtbot: QtBot) -> None:
    page.hall.table.choose(page.model.key_at(3))
    qtbot.keyClick(page.hall.table, Qt.Key.Key_Return)
    assert page.detail.isVisible()
    assert page.detail.key == page.model.key_at(3)
    page.detail.left.emit()
    assert page.hall.isVisible()
    assert page.hall.table.chosen == page.model.key_at(3)


def test_an_observer_is_offered_nothing_that_they_may_not_do(page: RoomPage) -> None:
    row = msgspec.structs.replace(room.PERSON.row, right="observe")
    page.open_for(msgspec.structs.replace(room.PERSON, row=row))
    assert not any(button.isVisible() for button in page.hall.foot.buttons.values())
    page.hall.opened.emit("candidate-3", "")
    settle()
    assert page.findChild(QWidget, "do_pause") is None
    assert page.findChild(QWidget, "nothing_to_do") is not None


def test_nothing_is_decided_without_a_reason(page: RoomPage, qtbot: QtBot) -> None:
    page.hall.opened.emit("candidate-3", "")
    page.detail.doing.open_act(next(act for act in page.detail.doing._offered or () if act.do is Do.PAUSE))
    form = page.detail.doing.form
    assert form is not None
    with qtbot.assertNotEmitted(page.decided):
        form.go.click()
    form.fields.reason.show_text("Feels ill")
    with qtbot.waitSignal(page.decided) as told:
        form.go.click()
    assert told.args is not None
    order: Order = told.args[0]
    assert (order.do, order.why, [line.key for line in order.lines]) == (Do.PAUSE, "Feels ill", ["candidate-3"])
    page.show_outcome(Outcome(order=order, problem="KIOSK-STORE-FULL"))
    assert "could not be recorded" in form.told.accessibleName()


def test_nobodys_name_stays_on_screen_when_the_panel_closes(page: RoomPage, window: AdminWindow) -> None:
    page.hall.opened.emit("candidate-3", "")
    page.shut()
    assert page.sign_in.isVisible()
    assert not page.hall.isVisible()
    assert not page.detail.isVisible()
    assert not window.bar.person.isVisible()


def test_a_passphrase_is_asked_for_with_its_name(page: RoomPage, qtbot: QtBot) -> None:
    page.shut()
    page.sign_in.show_screen(SignInScreen(names=(("a", "Asha"), ("b", "Boris")), is_loaded=True))
    page.sign_in.passphrase.show_text("short")
    with qtbot.assertNotEmitted(page.sign_in.entered):
        page.sign_in.go.click()
    asha = page.findChild(QWidget, "staff_a")
    assert asha is not None
    asha.click()  # type: ignore[attr-defined]
    page.sign_in.passphrase.show_text("correct horse battery")
    with qtbot.waitSignal(page.sign_in.entered) as told:
        page.sign_in.go.click()
    assert told.args == ["a", "correct horse battery"]


def test_who_was_chosen_stays_so_where_somebody_elses_duty_begins(page: RoomPage, qtbot: QtBot) -> None:
    page.shut()
    page.sign_in.show_screen(SignInScreen(names=(("a", "Asha"), ("b", "Boris")), is_loaded=True))
    asha = page.findChild(QAbstractButton, "staff_a")
    assert asha is not None
    asha.click()
    page.sign_in.passphrase.show_text("correct horse battery")
    page.sign_in.show_screen(SignInScreen(names=(("a", "Asha"), ("c", "Chen")), is_loaded=True))
    with qtbot.waitSignal(page.sign_in.entered) as told:
        page.sign_in.go.click()
    assert told.args == ["a", "correct horse battery"]


def test_the_bar_says_how_old_the_room_is_and_that_the_server_is_away(page: RoomPage, window: AdminWindow) -> None:
    assert "live" in window.bar.live.words.text()
    page.show_time(rooms.NOW_MS + 840_000)
    hear(page, is_online=False)
    assert window.bar.live.words.text() == "Room: 14:00 old"
    assert "out of reach for 14:00" in window.bar.server.words.text()


def test_lines_of_a_thousand_seats_are_added_up_once() -> None:
    book = RoomBook()
    book.load(KNOWN)
    first, _ = book.changes(as_of_ms=KNOWN.pull.server_ms)
    again, gone = book.changes(as_of_ms=KNOWN.pull.server_ms)
    assert len(first) == 40 + 80
    assert (again, gone) == ((), ())


def test_a_room_without_candidates_says_so_from_the_beginning(theme: Theme, qtbot: QtBot) -> None:
    made = room.PAGES["room_nobody_yet"](theme)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    settle()
    assert isinstance(made, AdminWindow)
    nothing = room.page_of(made).hall.nothing
    assert nothing.isVisible()
    assert nothing.accessibleName().startswith("No candidates yet")


@pytest.mark.parametrize("scale", [100, 200])
def test_a_number_that_is_looked_for_is_seen_whole_and_no_count_is_cut(
    theme: Theme, page: RoomPage, scale: int
) -> None:
    theme.show(scale=scale)
    settle()
    filters = page.hall.filters
    filters.search.setText("2041-7736")
    settle()
    for chip in filters.findChildren(FilterChip):
        assert chip.width() >= chip.sizeHint().width()
    wanted = filters.search.fontMetrics().horizontalAdvance("2041-7736")
    assert filters.search.width() > wanted + filters.search.findChildren(QToolButton)[0].width()


def test_less_room_shows_fewer_cards_at_once(theme: Theme, qtbot: QtBot) -> None:
    made = room.PAGES["room"](theme)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.show()
    settle()
    assert isinstance(made, AdminWindow)
    needs = room.page_of(made).hall.needs
    assert sum(card.isVisible() for card in needs.cards) == 4
    theme.show(scale=200)
    settle()
    assert sum(card.isVisible() for card in needs.cards) == 2


def test_the_photo_at_the_seat_stands_below_the_face_to_compare_where_there_is_one(theme: Theme, qtbot: QtBot) -> None:
    who = Who(theme)
    qtbot.addWidget(who)
    who.show()
    who.show_faces(Faces(registered=FACE, at_seat=FACE))
    settle()
    assert who.seat_face.isVisible()
    assert (who.face.accessibleName(), who.seat_face.accessibleName()) == ("The candidate's picture", "At the seat")
    assert who.seat_face.geometry().top() > who.face.geometry().top()
    for gone in (Faces(registered=FACE), None):
        who.show_faces(gone)
        assert not who.seat_face.isVisible()
    assert who.face.accessibleName() == "No picture here"
