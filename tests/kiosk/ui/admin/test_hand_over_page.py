"""The hand-over at a panel: each figure opens its people, nobody is left open without a word, age is told."""

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.room.order import Order, Outcome
from kiosk.ui.admin.handover.page import HandOverPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from sync.protocol.handover import Closed, Excepted
from sync.protocol.sums import Place
from tests.gallery import room, rooms
from tests.kiosk.ui.candidate.conftest import settle

SEEN = rooms.handed_over()
KNOWN = rooms.kept(seats=10, candidates=10)
OVER_MS = rooms.session().closes_ms + 60_000


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> AdminWindow:
    made = room.shown(theme, KNOWN)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def page(window: AdminWindow) -> HandOverPage:
    made = room.handing_over(window, SEEN, now_ms=OVER_MS)
    settle()
    return made


def listed(page: HandOverPage) -> list[str]:
    return [row.cells[1] for row in page.model.rows]


def test_the_sum_is_right_to_the_last_candidate_and_each_figure_opens_its_people(page: HandOverPage) -> None:
    figures = {place: len(SEEN.at(place)) for place in Place}
    assert sum(figures.values()) == len(SEEN.people) == len(page.model.rows)
    for place, figure in page.figures.places.items():
        assert figure.accessibleName().startswith(f"{figures[place]} ")
        figure.click()
        assert listed(page) == [one.name for one in SEEN.at(place)]
    page.figures.expected.click()
    assert len(page.model.rows) == len(SEEN.people)


def test_who_may_have_begun_at_a_silent_seat_is_told_with_when_it_was_heard_of(page: HandOverPage) -> None:
    one = msgspec.structs.replace(
        SEEN.people[0], place="unaccounted", attempt=None, not_begun=True, heard_ms=SEEN.as_of_ms - 600_000
    )
    begun = msgspec.structs.replace(one, not_begun=False, heard_ms=0)
    page.show_sum(msgspec.structs.replace(SEEN, people=(one, begun)))
    assert [row.cells[3:5] for row in page.model.rows] == [
        ("never began", "10:00 ago"),
        ("begun, of which nothing arrived", "–"),
    ]


def test_a_person_of_a_figure_is_opened(page: HandOverPage, qtbot: QtBot) -> None:
    page.figures.places[Place.UNACCOUNTED].click()
    page.table.selectRow(1)
    with qtbot.waitSignal(page.opened) as told:
        page.table.activated.emit(page.model.index(1, 0))
    assert told.args == [SEEN.at(Place.UNACCOUNTED)[1].candidate]


def test_it_is_closed_only_once_everybody_who_is_open_has_a_reason(page: HandOverPage, qtbot: QtBot) -> None:
    form, naming = page.closing.form, page.closing.naming
    assert form is not None
    form.fields.reason.show_text("End of the day")
    with qtbot.assertNotEmitted(page.decided):
        form.go.click()
    assert "Somebody is open" in form.told.accessibleName()
    for place in (Place.IN_BUNDLES, Place.INTERRUPTED, Place.UNACCOUNTED, Place.CONFLICT):
        page.figures.places[place].click()
        naming.every.edit.setText(f"All {place}")
        naming.every.edit.textEdited.emit(f"All {place}")
    page.figures.places[Place.UNACCOUNTED].click()
    page.table.selectRow(0)
    naming.own.edit.setText("Went home ill")
    naming.own.edit.textEdited.emit("Went home ill")
    with qtbot.waitSignal(page.decided) as told:
        form.go.click()
    assert told.args is not None
    order: Order = told.args[0]
    first, second = SEEN.at(Place.UNACCOUNTED)
    reasons = dict(order.exceptions)
    assert (order.do, order.session, order.why) == (Do.CLOSE_SESSION, SEEN.session, "End of the day")
    assert set(reasons) == set(SEEN.open_subjects)
    assert (reasons[first.candidate], reasons[second.candidate]) == ("Went home ill", "All unaccounted")
    page.show_outcome(Outcome(order=order, count=1))
    assert "Recorded in your name" in form.told.accessibleName()


def test_a_session_that_is_open_says_until_when_and_offers_no_close(window: AdminWindow) -> None:
    page = room.handing_over(window, SEEN)
    assert page.closing.form is None
    assert "open until" in page.closing.why_not.text()


def test_what_the_panel_adds_up_itself_says_so_and_how_old_it_is(window: AdminWindow) -> None:
    page = room.handing_over(window, msgspec.structs.replace(SEEN, is_whole=False), now_ms=OVER_MS)
    assert "Without the server" in page.age.text()
    assert "0:02 ago" in page.age.text()


def test_a_close_is_told_with_who_and_what_came_after_it(page: HandOverPage) -> None:
    closed = Closed(
        at_ms=OVER_MS - 30_000,
        by="H. Danjuma",
        why="End",
        exceptions=(Excepted(subject="candidate-3", place="interrupted", reason="Ill"),),
    )
    page.show_sum(msgspec.structs.replace(SEEN, closed=closed))
    assert "H. Danjuma" in page.state.accessibleName()
    assert "1 exception" in page.state.accessibleName()
    assert "nothing came after it" in page.closing.why_not.text()
    late = msgspec.structs.replace(SEEN.people[0], came_late=True)
    page.show_sum(msgspec.structs.replace(SEEN, closed=closed, people=(late, *SEEN.people[1:])))
    assert "close it once more" in page.state.accessibleName()


def test_the_list_as_a_file_runs_no_formula(page: HandOverPage, qtbot: QtBot) -> None:
    evil = msgspec.structs.replace(SEEN.people[0], name="=HYPERLINK(1)")
    page.show_sum(msgspec.structs.replace(SEEN, people=(evil,)))
    with qtbot.waitSignal(page.sheet_asked) as told:
        page.sheet.click()
    assert told.args is not None
    assert ",'=HYPERLINK(1)," in told.args[0]


def test_nobody_stays_on_screen_when_the_panel_is_left(page: HandOverPage) -> None:
    page.shut()
    assert page.model.rows == ()
    assert page.closing.form is None
