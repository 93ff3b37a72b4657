"""A day's decisions at a real panel, with a real server and without it: each leaves an event, each reconciles."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.flow.screens import CodeScreen, QuestionScreen, ReceiptScreen
from kiosk.ui.admin.room.acts import BY_DO
from kiosk.ui.candidate.code import CodePage
from sync.protocol.deciding import Do
from sync.protocol.offline_codes import Action
from tests.e2e.bench import StationBench
from tests.e2e.central import CentralProcess, ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.panel import ASHA, PanelBench, seconded
from tests.e2e.road import Road


@pytest.fixture
def seat(enroll: Enroll, request: pytest.FixtureRequest) -> StationBench:
    """A station whose name no other test's has: seats are called by it."""
    return enroll(f"Row {abs(hash(request.node.nodeid)) % 10**6}")


def decided(panel: PanelBench, do: Do, why: str = "Drill") -> None:
    """Open the action, give the reason, press."""
    form = panel.act(do)
    form.fields.reason.show_text(why)
    form.go.click()
    panel.outcome(form)


def about(panel: PanelBench, whom: str, do: str) -> Any:
    """The newest decision of this kind in the list that is on screen, once the server knows of it."""
    day = panel.room.page.detail.day

    def known() -> bool:
        return any(one.do == do and one.is_known for one in day._told or ())

    panel.wait(known, f"{do} about {whom} is not known")
    return next(one for one in day._told or () if one.do == do)


def taken_back(panel: PanelBench) -> None:
    """Press the button beside the newest decision."""
    panel.wait(lambda: panel.has("day_back"), "nothing to take back")
    panel.click("day_back")
    form = panel.room.page.detail.doing.form
    assert form is not None
    form.fields.reason.show_text("A slip")
    form.go.click()
    panel.outcome(form)


def test_before_the_exam_seats_no_shows_and_walk_ins_are_decided_and_taken_back(
    panel: PanelBench, seat: StationBench, server_side: ServerSide, names: tuple[str, str]
) -> None:
    told: Any = server_side.do("new_candidate", station=None, name="Ines Late", rules={"walk_ins": 2})
    panel.start()
    panel.sign_in(names[0], ASHA)
    model = panel.room.page.model
    panel.open(told["id"])

    form = panel.act(Do.SEAT)
    form.fields.seat.show_text(seat.enrollment.station)  # no seat is called so
    form.fields.reason.show_text("Drill")
    form.go.click()
    assert panel.decisions() == []
    name = next(one.seat for one in form.fields._around.seats if one.station == seat.enrollment.station)
    form.fields.seat.show_text(name)
    form.go.click()
    panel.outcome(form)
    about(panel, told["id"], Do.SEAT)
    panel.wait(lambda: model.line(told["id"]).line.station is not None, "no seat")  # type: ignore[union-attr]
    taken_back(panel)
    panel.wait(lambda: model.line(told["id"]).line.station is None, "it was not taken back")  # type: ignore[union-attr]

    decided(panel, Do.NO_SHOW)
    panel.wait(lambda: model.line(told["id"]).line.state == "no_show", "nobody sees it")  # type: ignore[union-attr]
    about(panel, told["id"], Do.NO_SHOW)
    taken_back(panel)
    panel.wait(lambda: model.line(told["id"]).line.state != "no_show", "it stands")  # type: ignore[union-attr]
    slot: Any = server_side.do("slot_of", number=told["number"])
    assert (slot["state"], slot["generation"]) == ("AVAILABLE", 1)

    desk = panel.room.page.session
    panel.room.page._bar.session_picked.emit(told["session"])
    panel.room.page.hall.foot.session.click()
    panel.wait(lambda: any(act.do is Do.WALK_IN for act in desk.doing._offered or ()), "no walk-ins here")
    desk.doing.open_act(BY_DO[Do.WALK_IN])
    form = desk.doing.form
    assert form is not None
    number = f"W-{told['number']}"
    form.fields.number.show_text(number)
    form.fields.name.show_text("Lin Mei")
    form.fields.seat.show_text(name)
    form.fields.reason.show_text("Letter of the board")
    form.go.click()
    panel.outcome(form)
    code = form.way.code.text()
    panel.wait(lambda: any(one.do == Do.WALK_IN and one.is_known for one in desk.day._told or ()), "not taken in")
    seat.start()
    seat.confirm(number, code)
    assert {event.person for event in panel.decisions()} == {panel.decisions()[0].person}


def test_a_running_exam_is_ended_by_two_and_a_slot_anew_is_asked_for(
    panel: PanelBench, seat: StationBench, server_side: ServerSide, names: tuple[str, str]
) -> None:
    slip = seat.enrollment.slip
    assert slip is not None
    seat.start()
    seat.begin(slip.registration_number, slip.access_code)
    assert seat.attempt is not None
    whom = seat.attempt.candidate
    panel.start()
    panel.sign_in(names[0], ASHA)
    panel.open(whom)
    form = panel.act(Do.TERMINATE)
    form.fields.reason.show_text("Left the room")
    form.go.click()
    assert panel.decisions() == []  # one person alone ends nothing
    seconded(form, names[1])
    form.go.click()
    assert "on its way" in panel.outcome(form)
    seat.wait(lambda: isinstance(seat.window.screen_shown, ReceiptScreen), "not ended")
    made = about(panel, whom, Do.TERMINATE)
    assert (made.by, made.second, made.why, made.outcome) == (*names, "Left the room", "")

    form = panel.act(Do.RESET)
    form.fields.reason.show_text("Fire alarm")
    seconded(form, names[1])
    form.go.click()
    panel.outcome(form)
    assert about(panel, whom, Do.RESET).outcome == "DECISION-ASKED"
    slot: Any = server_side.do("slot_of", number=slip.registration_number)
    (ended,) = [event for event in slot["attempts"][0]["events"] if event["kind"] == "attempt.terminated"]
    assert (ended["by"], ended["approved_by"]) == names
    assert slot["state"] == "CONSUMED"


@pytest.fixture
def ways(road: Road, way: Road) -> tuple[Road, Road]:
    """The seat's way and the panel's."""
    return road, way


def asked(seat: StationBench, action: Action) -> CodeScreen:
    """The admin goes to the desk by key and picks what is to be done."""
    seat.wait(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "no question")
    seat.window.activateWindow()
    seat.wait(seat.window.isActiveWindow, "another window is in front")
    QTest.keyClick(seat.window, Qt.Key.Key_F12, Qt.KeyboardModifier.ControlModifier)
    seat.wait(lambda: isinstance(seat.window.screen_shown, CodeScreen), "no desk")
    seat.click(f"code_{action}_button")
    seat.wait(
        lambda: isinstance(s := seat.window.screen_shown, CodeScreen) and bool(s.nonce) and not s.is_busy, "no nonce"
    )
    screen = seat.window.screen_shown
    assert isinstance(screen, CodeScreen)
    return screen


def ended_by_two_codes(panel: PanelBench, seat: StationBench, second: str) -> None:
    """Both codes are made at the panel and typed at the seat."""
    screen = asked(seat, Action.TERMINATE)
    form = panel.act(Do.TERMINATE)
    assert form.way.is_on
    form.fields.reason.show_text("Left the room")
    seconded(form, second)
    form.way.shown.show_text(screen.subject + screen.head + screen.nonce)
    form.go.click()
    assert "Both codes" in panel.outcome(form)
    desk = seat.window.stack.currentWidget()
    assert isinstance(desk, CodePage)
    QTest.keyClicks(desk.form.first.edit, form.way.code.text())
    QTest.keyClicks(desk.form.second.edit, form.way.second_code.text())
    desk.form.use.click()
    seat.wait(lambda: isinstance(seat.window.screen_shown, ReceiptScreen), "not ended")


def test_without_the_server_two_codes_end_an_exam(
    panel: PanelBench, seat: StationBench, ways: tuple[Road, Road], names: tuple[str, str]
) -> None:
    slip = seat.enrollment.slip
    assert slip is not None
    seat.start()
    seat.begin(slip.registration_number, slip.access_code)
    known = set(names).issubset
    seat.wait(lambda: known(one.name for one in seat.ask(lambda store: store.staff())), "the seat knows no admins")
    assert seat.attempt is not None
    whom = seat.attempt.candidate
    panel.start()
    panel.sign_in(names[0], ASHA)
    panel.open(whom)
    for one in ways:
        one.lead_to(None)
    panel.wait(lambda: not panel.room.page.looking.state.is_online, "still online")
    ended_by_two_codes(panel, seat, names[1])


def test_without_the_server_a_stick_brings_what_was_decided_and_the_network_adds_nothing(
    panel: PanelBench, way: Road, central: CentralProcess, server_side: ServerSide, names: tuple[str, str]
) -> None:
    late: Any = server_side.do("new_candidate", station=None, name="Ines Late")
    panel.start()
    panel.sign_in(names[0], ASHA)
    page = panel.room.page
    page._bar.session_picked.emit(late["session"])
    panel.open(late["id"])
    way.lead_to(None)
    panel.wait(lambda: not page.looking.state.is_online, "still online")
    decided(panel, Do.NO_SHOW, "Not at nine")
    panel.wait(lambda: page.model.line(late["id"]).line.state == "no_show", "this panel forgets")  # type: ignore[union-attr]
    page.detail.left.emit()
    page.hall.foot.session.click()
    page.session.doing.open_act(BY_DO[Do.EXPORT])
    sealing = page.session.doing.form
    assert sealing is not None
    sealing.fields.reason.show_text("No network today")
    sealing.go.click()
    assert "read back" in panel.outcome(sealing)
    (bundle,) = (panel.home / "reports").iterdir()
    done = central.run("import-bundle", str(bundle))
    assert done.returncode == 0, done.stderr
    rows: Any = server_side.do("decisions_of", name=names[0])
    assert [(row["do"], row["why"], row["outcome"]) for row in rows["decisions"]] == [
        ("no_show", "Not at nine", ""),
        ("export_bundle", "No network today", ""),
    ]
    way.lead_home()
    panel.wait(lambda: page.looking.state.is_online and page.looking.state.waiting == 0, "it still waits")
    again: Any = server_side.do("decisions_of", name=names[0])
    assert again == rows  # by the stick and by the network: once
