"""A center admin at a real panel, a candidate at a real seat, a real server between them; and the same without it."""

import pytest
import shiboken6
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest

from kiosk.exam.hand_over import HandOverSeen
from kiosk.flow.room.order import Order, Outcome
from kiosk.flow.screens import CodeScreen, CoverScreen, QuestionScreen
from kiosk.ui.admin.incidents.entry import Entry
from kiosk.ui.candidate.code import CodePage
from sync.protocol.deciding import Do
from sync.protocol.events import CodeRefused
from sync.protocol.ids import SessionId
from sync.protocol.offline_codes import Action
from sync.protocol.slots import SlotState
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.e2e.panel import ASHA, PanelBench
from tests.e2e.road import Road


@pytest.fixture
def ways(way: Road, road: Road) -> tuple[Road, Road]:
    """The panel's way and the seat's."""
    return way, road


@pytest.fixture
def running(seat: StationBench, server_side: ServerSide, request: pytest.FixtureRequest) -> str:
    """The id of the candidate whose exam runs at the seat; the staff has one who may decide."""
    name = f"Asha {request.node.name}"[:60]
    server_side.do("new_staff", name=name, right="decide", passphrase=ASHA)
    request.node.admin = name
    slip = seat.enrollment.slip
    assert slip is not None
    seat.start()
    seat.begin(slip.registration_number, slip.access_code)
    assert seat.attempt is not None
    return seat.attempt.candidate


@pytest.fixture
def opened(panel: PanelBench, running: str, request: pytest.FixtureRequest) -> PanelBench:
    """The panel, with that candidate's page open."""
    panel.start()
    panel.sign_in(request.node.admin, ASHA)
    panel.open(running)
    return panel


def test_the_room_shows_what_the_seat_does_within_moments(
    panel: PanelBench, seat: StationBench, running: str, request: pytest.FixtureRequest
) -> None:
    panel.start()
    panel.sign_in(request.node.admin, ASHA)
    model = panel.room.page.model
    panel.wait(lambda: (s := model.line(running)) is not None and s.line.is_live, "the seat is not seen")
    seat.answer()
    panel.wait(lambda: (s := model.line(running)) is not None and s.line.answered == 1, "no answer is seen")
    line = model.line(running).line  # type: ignore[union-attr]
    assert (line.slot, line.state, line.unsent) == (SlotState.ATTEMPTING, "active", 0)
    assert line.saved_ms > 0
    assert line.fingerprint
    panel.wait(lambda: (s := model.line(running)) is not None and s.line.sent_ms > 0, "not on the server")


def test_time_and_a_message_reach_the_candidate_with_who_and_why(
    opened: PanelBench, seat: StationBench, request: pytest.FixtureRequest
) -> None:
    form = opened.act(Do.ADD_TIME)
    form.go.click()
    assert opened.decisions() == []  # nothing without minutes and a reason
    form.fields.minutes.show_text("10")
    form.fields.reason.show_text("Power cut at 09:54")
    form.go.click()
    assert "on its way" in opened.outcome(form)
    seat.wait(lambda: bool(seat.attempt and seat.attempt.adjustments), "no time was added")
    assert seat.attempt is not None
    (adjusted,) = seat.attempt.adjustments
    assert (adjusted.amount_ms, adjusted.why, adjusted.by) == (600_000, "Power cut at 09:54", request.node.admin)

    form = opened.act(Do.MESSAGE)
    form.fields.text.show_text("Lunch is at one.")
    form.go.click()
    seat.wait(lambda: "Lunch is at one." in seat.all_words, "no message")
    (time, message) = opened.decisions()
    assert (time.do, time.why, message.do, message.text) == (
        "add_time",
        "Power cut at 09:54",
        "message",
        "Lunch is at one.",
    )


def test_a_pause_covers_the_questions_and_its_end_shows_them(opened: PanelBench, seat: StationBench) -> None:
    form = opened.act(Do.PAUSE)
    form.fields.reason.show_text("Feels ill")
    form.go.click()
    seat.wait(lambda: isinstance(seat.window.screen_shown, CoverScreen), "not paused")
    form = opened.act(Do.UNPAUSE)
    form.fields.reason.show_text("Better")
    form.go.click()
    seat.wait(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "not unpaused")


def test_the_whole_room_is_paused_by_one_press(
    panel: PanelBench, seat: StationBench, running: str, request: pytest.FixtureRequest
) -> None:
    panel.start()
    panel.sign_in(request.node.admin, ASHA)
    page = panel.room.page
    panel.look_at(running)
    panel.wait(lambda: panel.has("all_pause"), "nobody to pause")
    panel.click("all_pause")
    form = page.whole.form
    assert form is not None
    form.fields.reason.show_text("Fire drill")
    form.go.click()
    assert "on its way" in panel.outcome(form)
    seat.wait(lambda: isinstance(seat.window.screen_shown, CoverScreen), "not paused")
    assert running in [event.candidate for event in panel.decisions()]
    assert len({event.order for event in panel.decisions()}) == 1


def test_a_face_is_confirmed_and_every_panel_knows(
    opened: PanelBench, running: str, request: pytest.FixtureRequest
) -> None:
    form = opened.act(Do.DOUBT)
    form.fields.reason.show_text("Another nose")
    form.go.click()
    model = opened.room.page.model
    opened.wait(lambda: model.line(running).seen.trouble == "doubted", "no doubt is shown")  # type: ignore[union-attr]
    form = opened.act(Do.CONFIRM)
    form.go.click()
    opened.wait(lambda: model.line(running).line.told.identity == "confirmed", "still in doubt")  # type: ignore[union-attr]


def test_without_the_server_the_room_is_there_and_a_code_does_what_a_click_did(
    opened: PanelBench, seat: StationBench, ways: tuple[Road, Road], request: pytest.FixtureRequest, running: str
) -> None:
    page = opened.room.page
    opened.wait(lambda: (s := page.model.line(running)) is not None and s.line.is_live, "the seat is not seen")
    for one in ways:
        one.lead_to(None)
    opened.stop()
    opened.start()
    opened.sign_in(request.node.admin, ASHA)
    opened.open(running)
    page = opened.room.page
    opened.wait(lambda: "out of reach" in page._bar.server.words.text(), "it does not say so")

    seat.wait(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "no question")
    seat.window.activateWindow()
    seat.wait(seat.window.isActiveWindow, "another window is in front")
    QTest.keyClick(seat.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: isinstance(seat.window.screen_shown, CodeScreen), "no desk")
    seat.click(f"code_{Action.ADD_TIME}_button")
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and bool(s.nonce) and not s.is_busy, "no nonce"
    )
    screen = seat.window.screen_shown
    assert isinstance(screen, CodeScreen)

    form = opened.act(Do.ADD_TIME)
    assert form.way.is_on
    form.fields.minutes.show_text("10")
    form.fields.reason.show_text("Power cut")
    form.way.shown.show_text(screen.subject + screen.head + screen.nonce)
    form.go.click()
    assert "recorded in your name" in opened.outcome(form)

    desk = seat.window.stack.currentWidget()
    assert isinstance(desk, CodePage)
    QTest.keyClicks(desk.form.minutes.edit, "10")
    QTest.keyClicks(desk.form.first.edit, form.way.code.text())
    desk.form.use.click()
    seat.wait(lambda: bool(seat.attempt and seat.attempt.adjustments), "the code did nothing")


def test_what_was_decided_without_the_server_goes_there_when_it_is_back(
    opened: PanelBench, seat: StationBench, way: Road
) -> None:
    page = opened.room.page
    way.lead_to(None)
    opened.wait(lambda: not page.looking.state.is_online, "still online")
    form = opened.act(Do.MESSAGE)
    form.fields.text.show_text("The door stays open.")
    form.go.click()
    assert "waits here" in opened.outcome(form)
    opened.wait(lambda: page.looking.state.waiting == 1, "it is not said that it waits")
    way.lead_home()
    seat.wait(lambda: "The door stays open." in seat.all_words, "it never came")
    opened.wait(lambda: page.looking.state.waiting == 0, "it still waits")


def test_a_wrong_passphrase_opens_nothing_and_is_recorded(
    panel: PanelBench, running: str, request: pytest.FixtureRequest
) -> None:
    panel.start()
    panel.enter(request.node.admin, "wrong horse battery")
    below = panel.room.page.sign_in.passphrase.edit
    panel.wait(lambda: "not the passphrase" in below.accessibleDescription(), "nothing is said")
    assert not panel.room.page.hall.isVisible()
    assert panel.signed_in() == []
    assert [event.why for event in panel.journal() if isinstance(event, CodeRefused)] == ["STAFF-PASSPHRASE"]


def test_a_pause_is_an_incident_and_the_time_that_is_given_for_it_reaches_the_candidate(
    opened: PanelBench, seat: StationBench, request: pytest.FixtureRequest
) -> None:
    for do in (Do.PAUSE, Do.UNPAUSE):
        form = opened.act(do)
        form.fields.reason.show_text("Fire drill")
        form.go.click()
        shown = CoverScreen if do is Do.PAUSE else QuestionScreen
        seat.wait(lambda shown=shown: isinstance(seat.window.screen_shown, shown), f"no {do}")
    page = opened.room.incidents.page

    def pause() -> Entry | None:
        assert seat.attempt is not None
        return next((one for one in page.findChildren(Entry) if one.seen.row.attempt == seat.attempt.id), None)

    opened.wait(lambda: (one := pause()) is not None and one.seen.row.ended_ms is not None, "the pause never ended")
    pause().click()
    page.form.minutes.show_text("3")
    page.form.why.show_text("Fire drill at 09:54")
    page.form.give.click()
    seat.wait(lambda: bool(seat.attempt and seat.attempt.adjustments), "no time was given")
    assert seat.attempt is not None
    (given,) = seat.attempt.adjustments
    assert (given.amount_ms, given.why, given.by) == (180_000, "Fire drill at 09:54", request.node.admin)
    opened.wait(lambda: (one := pause()) is not None and one.seen.row.standing == "credited", "not decided")


def test_nothing_of_a_closed_panel_looks_at_its_pages_any_more(
    panel: PanelBench, running: str, request: pytest.FixtureRequest
) -> None:
    panel.start()
    panel.sign_in(request.node.admin, ASHA)
    room = panel.room
    panel.stop()
    assert [timer for timer in room.findChildren(QTimer) if timer.isActive()] == []


def test_what_is_told_after_the_end_of_a_panel_finds_nobody(
    panel: PanelBench, running: str, request: pytest.FixtureRequest
) -> None:
    panel.start()
    panel.sign_in(request.node.admin, ASHA)
    room = panel.room
    panel.stop()
    assert not shiboken6.isValid(room.rehearsal)
    room.talk.hand_over_told.emit(HandOverSeen(session=SessionId("s")))
    room.desk.done.emit(Outcome(order=Order(do=Do.REHEARSE)))
