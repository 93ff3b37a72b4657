"""The forms of the panel: what each asks, what it says will happen, the second person, and what is taken back."""

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.exam.attention import FINE
from kiosk.exam.room_line import Line
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.order import Order, Outcome
from kiosk.ui.admin.room import act_words, day_words
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import ACTS, BY_DO, SESSION_ACTS
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from sync.protocol.deciding import UNDOABLE, Do
from sync.protocol.ids import EventId, StationId
from sync.protocol.room_rows import TOLD, DayEvent
from sync.protocol.slots import SlotState
from sync.protocol.time_budget import Category
from tests.gallery import room, rooms
from tests.kiosk.ui.candidate.conftest import settle

KNOWN = rooms.kept(seats=40, candidates=80)
SECRET = "another long passphrase"


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
    made = room.page_of(window)
    made.show_people((room.PERSON.row, room.SECOND))
    return made


def in_slot(page: RoomPage, slot: SlotState) -> str:
    """The key of somebody of the session whose slot is in this state."""
    return next(one.line.key for one in page.model.scope() if one.line.slot is slot and one.line.candidate)


def opened(page: RoomPage, key: str, do: Do) -> ActForm:
    page.hall.opened.emit(key, "")
    page.detail.doing.open_act(BY_DO[do])
    assert page.detail.doing.form is not None
    return page.detail.doing.form


def ordered(page: RoomPage, form: ActForm, qtbot: QtBot) -> Order:
    with qtbot.waitSignal(page.decided) as told:
        form.go.click()
    assert told.args is not None
    order: Order = told.args[0]
    return order


def choose(form: ActForm, name: str) -> None:
    button = form.findChild(QAbstractButton, name)
    assert button is not None
    button.click()


def test_every_action_has_its_words_and_says_what_will_happen() -> None:
    line = Line(key="x", seat="7", name="Asha")
    for act in (*ACTS, *SESSION_ACTS):
        assert act_words.title(act.do)
        assert act_words.did(act.do)
        assert act_words.will(act.do, line, to="9")
        assert not act.is_for_all or act_words.will(act.do, None, count=3)


def test_ending_an_exam_asks_who_else_and_names_what_will_happen(page: RoomPage, qtbot: QtBot) -> None:
    key = in_slot(page, SlotState.ATTEMPTING)
    form = opened(page, key, Do.TERMINATE)
    shown = page.model.line(key)
    assert shown is not None
    assert shown.line.name in form.will.text()
    assert "Nobody can take this back" in form.will.text()
    form.fields.reason.show_text("Left the room")
    with qtbot.assertNotEmitted(page.decided):
        form.go.click()  # nobody stands behind it yet
    assert form.findChild(QAbstractButton, "act_second_person_hauwa") is None  # who is signed in is no second person
    choose(form, "act_second_person_musa")
    form.fields.second.passphrase.show_text(SECRET)
    assert form.fields.second.passphrase.edit.echoMode() is QLineEdit.EchoMode.Password
    order = ordered(page, form, qtbot)
    assert (order.second, order.passphrase, order.why) == ("musa", SECRET, "Left the room")
    assert SECRET not in repr(order)
    page.show_outcome(Outcome(order=order, problem="second_wrong"))
    assert "not the passphrase of this person" in form.told.accessibleName()
    assert form.fields.second.passphrase.text == ""


def test_by_code_the_second_person_may_come_from_another_panel(page: RoomPage, qtbot: QtBot) -> None:
    form = opened(page, in_slot(page, SlotState.ATTEMPTING), Do.TERMINATE)
    form.way.tick.setChecked(True)
    form.fields.reason.show_text("Left the room")
    form.way.shown.show_text("A" * 22)
    with qtbot.waitSignal(page.code_asked) as told:
        form.go.click()
    assert told.args is not None
    order: Order = told.args[0]
    assert order.second == ""
    page.show_outcome(Outcome(order=order, code="52K98377A0"))
    assert "a code of their own" in form.told.accessibleName()
    page.show_outcome(Outcome(order=order, code="52K98377A0", second_code="1234567890"))
    assert form.way.second_code.text() == "12345-67890"


@pytest.fixture
def alone(theme: Theme, qtbot: QtBot) -> AdminWindow:
    """A panel without its server."""
    made = room.shown(theme, KNOWN, is_online=False, trouble="SYNC-UNREACHABLE")
    qtbot.addWidget(made)
    made.show()
    settle()
    return made


def buttons(page: RoomPage) -> set[str]:
    settle()
    found = page.detail.doing.findChildren(QAbstractButton)
    return {str(one.property("do")) for one in found if one.property("do") and not one.isHidden()}


def test_without_the_server_a_code_does_what_this_panel_knows_no_reason_for(alone: AdminWindow, qtbot: QtBot) -> None:
    page = room.page_of(alone)
    key = next(one.line.key for one in page.model.scope() if one.line.state == "active" and one.line.station)
    page.hall.opened.emit(key, "")
    further = {Do.UNLOCK, Do.RESUME, Do.UNPAUSE, Do.RESET}
    assert further <= buttons(page)
    assert Do.START not in buttons(page)  # it began long ago
    page.detail.doing.findChild(QAbstractButton, f"do_{Do.UNLOCK}").click()  # type: ignore[attr-defined]
    form = page.detail.doing.form
    assert form is not None
    assert (form.way.is_on, form.way.tick.isVisible()) == (True, False)  # there is no other way
    assert "if that is how things are there" in form.will.text()
    form.fields.reason.show_text("Looked at the seat")
    form.way.shown.show_text("A" * 22)
    with qtbot.waitSignal(page.code_asked) as told:
        form.go.click()
    assert told.args is not None
    assert (told.args[0].do, told.args[0].why) == (Do.UNLOCK, "Looked at the seat")


def test_without_the_server_a_seat_where_nobody_was_expected_gets_codes_too(alone: AdminWindow) -> None:
    page = room.page_of(alone)
    empty = Line(key="seat:x", seat="99", station=StationId("x"), state="free")
    some = next(iter(page.model.scope()))
    page.model.hear((msgspec.structs.replace(some, line=empty, seen=FINE),), ())
    page.hall.opened.emit(empty.key, "")
    assert {Do.START, Do.RESUME, Do.UNLOCK, Do.TERMINATE} <= buttons(page)


def test_what_only_a_code_could_do_is_not_offered_while_the_server_is_there(page: RoomPage) -> None:
    key = next(one.line.key for one in page.model.scope() if one.line.state == "active" and one.line.station)
    page.hall.opened.emit(key, "")
    assert not {Do.UNLOCK, Do.RESUME, Do.UNPAUSE} & buttons(page)


def test_a_move_goes_to_a_free_seat_only(page: RoomPage, qtbot: QtBot) -> None:
    running = in_slot(page, SlotState.ATTEMPTING)
    form = opened(page, running, Do.MOVE)
    taken = page.model.line(in_slot(page, SlotState.ATTEMPTING))
    assert taken is not None
    form.fields.reason.show_text("Broken keyboard")
    choose(form, "act_second_person_musa")
    form.fields.second.passphrase.show_text(SECRET)
    form.fields.seat.show_text(taken.line.seat)
    with qtbot.assertNotEmitted(page.decided):
        form.go.click()
    free = form.fields._around.seats
    assert free
    form.fields.seat.show_text(f" {free[0].seat} ")
    assert f"seat {free[0].seat}" in form.will.text()
    order = ordered(page, form, qtbot)
    assert (order.to, order.from_copy) == (free[0], False)


def test_time_is_given_for_one_of_three_reasons(page: RoomPage, qtbot: QtBot) -> None:
    form = opened(page, in_slot(page, SlotState.ATTEMPTING), Do.ADD_TIME)
    form.fields.minutes.show_text("10")
    form.fields.reason.show_text("The center's own")
    choose(form, "act_category_extension")
    order = ordered(page, form, qtbot)
    assert (order.minutes, order.category) == (10, Category.EXTENSION)


def test_who_did_not_come_is_said_once(page: RoomPage) -> None:
    key = in_slot(page, SlotState.AVAILABLE)
    form = opened(page, key, Do.NO_SHOW)
    assert "may still begin" in form.will.text()
    shown = page.model.line(key)
    assert shown is not None
    told = msgspec.structs.replace(shown.line.told, is_absent=True)
    assert not BY_DO[Do.NO_SHOW].applies(msgspec.structs.replace(shown.line, told=told))


@pytest.mark.parametrize("do", sorted(UNDOABLE))
def test_what_can_be_taken_back_has_a_button_and_asks_why(page: RoomPage, qtbot: QtBot, do: Do) -> None:
    key = in_slot(page, SlotState.AVAILABLE)
    page.hall.opened.emit(key, "")
    made = Decision(event=EventId("e1"), do=do, by="A. Musa", at_ms=1, is_known=True)
    page.show_decisions(key, (made,))
    settle()
    back = page.detail.day.findChild(QAbstractButton, "day_back")
    assert back is not None
    back.click()
    form = page.detail.doing.form
    assert form is not None
    form.fields.reason.show_text("A slip")
    order = ordered(page, form, qtbot)
    assert (order.do, order.undoes) == (Do.UNDO, EventId("e1"))
    page.show_decisions(key, (msgspec.structs.replace(made, is_undone=True),))
    settle()
    assert page.detail.day.findChild(QAbstractButton, "day_back") is None


def test_a_walk_in_is_taken_in_and_their_code_shown_once(page: RoomPage, qtbot: QtBot) -> None:
    page.hall.foot.session.click()
    assert page.session.isVisible()
    page.session.doing.open_act(BY_DO[Do.WALK_IN])
    form = page.session.doing.form
    assert form is not None
    form.fields.number.show_text("W-1")
    form.fields.name.show_text("Lin Mei")
    form.fields.reason.show_text("Letter of the board")
    order = ordered(page, form, qtbot)
    assert (order.number, order.name, order.session, order.lines) == ("W-1", "Lin Mei", "session-0", ())
    page.show_outcome(Outcome(order=order, access="ABCD2345"))
    assert form.way.code.text() == "ABCD-2345"
    assert form.fields.number.text == ""


def test_the_session_offers_what_its_policy_and_the_persons_right_allow(page: RoomPage) -> None:
    page.hall.foot.session.click()
    offered = {act.do for act in page.session.doing._offered or ()}
    assert offered == {Do.WALK_IN, Do.EXPORT, Do.END_SESSION}  # it has begun already
    row = msgspec.structs.replace(room.PERSON.row, right="observe")
    page.open_for(msgspec.structs.replace(room.PERSON, row=row))
    page.hall.foot.session.click()
    assert page.session.doing._offered == ()


def test_a_form_waits_for_its_answer_before_it_is_pressed_again(page: RoomPage, qtbot: QtBot) -> None:
    form = opened(page, in_slot(page, SlotState.ATTEMPTING), Do.PAUSE)
    form.fields.reason.show_text("Ill")
    order = ordered(page, form, qtbot)
    form.fields.reason.show_text("Ill, again")
    assert not form.go.isEnabled()
    page.show_outcome(Outcome(order=order, count=1))
    assert form.go.isEnabled()


@pytest.mark.parametrize("is_back_before", [True, False])
def test_a_code_stays_in_sight_where_the_server_is_back_while_it_is_read(
    page: RoomPage, qtbot: QtBot, *, is_back_before: bool
) -> None:
    form = opened(page, in_slot(page, SlotState.ATTEMPTING), Do.PAUSE)
    form.show_online(is_online=False)
    form.fields.reason.show_text("Ill")
    form.way.shown.show_text("A" * 22)
    with qtbot.waitSignal(page.code_asked) as told:
        form.go.click()
    assert told.args is not None
    if is_back_before:
        form.show_online(is_online=True)
    page.show_outcome(Outcome(order=told.args[0], code="52K98377A0"))
    form.show_online(is_online=True)
    form.fields.reason.show_text("Ill, again")
    assert not form.way.code.isHidden()


def test_what_became_of_one_persons_order_is_not_said_in_anothers_form(page: RoomPage, qtbot: QtBot) -> None:
    first, second = [one.line.key for one in page.model.scope() if one.line.slot is SlotState.ATTEMPTING][:2]
    form = opened(page, first, Do.PAUSE)
    form.fields.reason.show_text("Ill")
    order = ordered(page, form, qtbot)
    other = opened(page, second, Do.PAUSE)
    page.show_outcome(Outcome(order=order, code="52K98377A0"))
    assert other.told.isHidden()
    other.fields.reason.show_text("Ill")
    page.show_outcome(Outcome(order=ordered(page, other, qtbot), count=1))
    assert not other.told.isHidden()


def test_the_day_tells_what_befell_somebody_between_what_was_decided(page: RoomPage) -> None:
    page.hall.opened.emit("candidate-3", "")
    page.show_decisions("candidate-3", (room.DAY[3],))
    page.detail.show_day("candidate-4", room.HAPPENED)  # somebody else's, come too late
    assert "The exam began" not in told(page)
    page.detail.show_day("candidate-3", room.HAPPENED)
    settle()
    titles = told(page)
    assert titles.index("The questions were covered") < titles.index("Time added: 10 min") < titles.index("Signed in")
    assert "Answered: 15" in page.detail.who.palette_counts.accessibleName()
    page.detail.moved.emit(1)
    settle()
    assert told(page) == []
    assert not page.detail.who.palette_counts.isVisible()


def told(page: RoomPage) -> list[str]:
    return [label.text() for label in page.detail.day.findChildren(QLabel, "day_title") if label.isVisible()]


@pytest.mark.parametrize("kind", sorted(TOLD))
def test_every_kind_of_event_has_plain_words(kind: str) -> None:
    assert day_words.title(DayEvent(kind=kind, at_ms=1, amount_ms=60_000)) != kind


def test_only_one_part_of_a_page_is_shown_where_there_is_no_room_for_more(
    page: RoomPage, window: AdminWindow, theme: Theme
) -> None:
    theme.show(scale=200)
    window.resize(1367, 768)
    settle()
    page.hall.opened.emit("candidate-3", "")
    settle()
    assert (page.detail.doing.isVisible(), page.detail.who.isVisible()) == (True, False)
    word = page.findChild(QAbstractButton, "detail_panes_0")
    assert word is not None
    word.click()
    settle()
    assert (page.detail.doing.isVisible(), page.detail.who.isVisible()) == (False, True)
    assert window.rail.width() >= window.rail.minimumSizeHint().width()
