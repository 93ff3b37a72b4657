"""The page of incidents: shut until somebody signs in, what waits first, nothing given without a reason."""

import msgspec
import pytest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QStackedWidget
from pytestqt.qtbot import QtBot

from kiosk.flow.room.incident_desk import Verdict
from kiosk.flow.room.talking import RoomNews, RoomState
from kiosk.ui.admin.incidents.listed import as_sheet
from kiosk.ui.admin.incidents.page import IncidentsPage
from kiosk.ui.admin.room.session_desk import SessionDesk
from kiosk.ui.theme import Theme
from sync.protocol.incidents import Standing, Topic
from tests.gallery import room, rooms
from tests.gallery.room import PERSON
from tests.kiosk.ui.candidate.conftest import settle


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> IncidentsPage:
    made = IncidentsPage(theme)
    made.resize(1274, 700)
    qtbot.addWidget(made)
    made.show()
    made.hear(RoomNews(state=RoomState(), incidents=rooms.INCIDENTS))
    return made


@pytest.fixture
def said(page: IncidentsPage) -> list[Verdict]:
    """What is decided; somebody who may give time is there."""
    found: list[Verdict] = []
    page.decided.connect(found.append)
    page.open_for(PERSON)
    return found


def press(page: IncidentsPage, name: str) -> None:
    settle()
    (button,) = (button for button in page.findChildren(QAbstractButton, name) if button.isVisible())
    button.click()


def test_nobody_signed_in_sees_no_name(page: IncidentsPage, said: list[Verdict]) -> None:
    page.shut()
    assert page.message.isVisible()
    assert not any(
        "Amina" in button.accessibleName() for button in page.findChildren(QAbstractButton) if button.isVisible()
    )


def test_the_proposal_is_filled_in_and_given_with_a_reason(page: IncidentsPage, said: list[Verdict]) -> None:
    press(page, "incident_1")
    assert page.form.minutes.edit.text() == "7"
    press(page, "incident_give")
    assert said == []
    assert "Say why" in page.form.why.edit.accessibleDescription()
    page.form.why.show_text("Power cut at 09:54")
    press(page, "topic_environment")
    press(page, "incident_give")
    (verdict,) = said
    assert (verdict.standing, verdict.minutes, verdict.topic) == (Standing.CREDITED, 7, Topic.ENVIRONMENT)
    assert verdict.seen == rooms.INCIDENTS[0]


def test_other_minutes_no_time_and_a_refusal_are_three_things(page: IncidentsPage, said: list[Verdict]) -> None:
    press(page, "incident_2")
    press(page, "incident_give")
    page.form.minutes.show_text("x")
    press(page, "incident_give")
    page.form.minutes.show_text("3")
    page.form.why.show_text("The cover was a false alarm")
    press(page, "incident_give")
    press(page, "incident_refuse")
    assert [(verdict.standing, verdict.minutes) for verdict in said] == [
        (Standing.NOTED, 0),
        (Standing.CREDITED, 3),
        (Standing.REFUSED, 0),
    ]


def test_what_was_decided_is_told_and_not_asked_again(page: IncidentsPage, said: list[Verdict]) -> None:
    press(page, "incident_3")
    assert not page.form.give.isVisible()
    assert "Time given" in page.form.will.text()
    press(page, "incident_4")
    assert "waits here for the server" in page.form.will.text()


def test_who_may_not_give_time_sees_and_does_not_decide(page: IncidentsPage) -> None:
    page.open_for(msgspec.structs.replace(PERSON, row=msgspec.structs.replace(PERSON.row, right="observe")))
    press(page, "incident_1")
    assert not page.form.give.isVisible()
    assert "right" in page.form.will.text()


def test_something_that_no_machine_noticed_is_written_down(page: IncidentsPage, said: list[Verdict]) -> None:
    press(page, "incidents_write")
    page.form.why.show_text("A fire alarm in the street")
    press(page, "incident_give")
    (verdict,) = said
    assert (verdict.seen, verdict.standing, verdict.topic) == (None, Standing.PREPARED, Topic.ENVIRONMENT)


def test_what_is_being_typed_stays_when_the_room_is_heard_again(page: IncidentsPage, said: list[Verdict]) -> None:
    press(page, "incident_1")
    page.form.why.show_text("Power cu")
    page.hear(RoomNews(state=RoomState(), incidents=rooms.INCIDENTS))
    assert page.form.why.edit.text() == "Power cu"
    assert page.form.minutes.edit.text() == "7"


def test_who_is_in_the_list_stays_there_and_who_is_on_another_page_is_not_taken_back(
    theme: Theme, qtbot: QtBot
) -> None:
    stack, page, other = QStackedWidget(), IncidentsPage(theme), QLineEdit()
    qtbot.addWidget(stack)
    stack.addWidget(page)
    stack.addWidget(other)
    stack.show()
    stack.activateWindow()
    qtbot.waitUntil(stack.isActiveWindow)
    page.open_for(PERSON)
    page.hear(RoomNews(state=RoomState(), incidents=rooms.INCIDENTS))
    settle()
    (entry,) = page.findChildren(QAbstractButton, "incident_1")
    entry.setFocus()
    page.hear(RoomNews(state=RoomState(), incidents=rooms.INCIDENTS))
    assert stack.focusWidget().objectName() == "incident_1"
    stack.setCurrentWidget(other)
    other.setFocus()
    page.hear(RoomNews(state=RoomState(), incidents=rooms.INCIDENTS))
    assert stack.focusWidget() is other


def test_how_many_wait_is_told(page: IncidentsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.counted) as counted:
        page.hear(RoomNews(state=RoomState(), incidents=rooms.INCIDENTS))
    assert counted.args == [2]


def test_incidents_and_decisions_go_into_files_that_run_no_formula(theme: Theme, qtbot: QtBot) -> None:
    evil = msgspec.structs.replace(rooms.INCIDENTS[0], name="=HYPERLINK(1)")
    told = as_sheet((evil, *rooms.INCIDENTS[1:]), "UTC").splitlines()
    assert len(told) == len(rooms.INCIDENTS) + 1
    assert not any(cell.startswith("=") for line in told for cell in line.split(","))
    window = room.session(theme)
    qtbot.addWidget(window)
    desk = window.findChild(SessionDesk)
    assert isinstance(desk, SessionDesk)
    with qtbot.waitSignal(desk.sheet_asked) as asked:
        desk.sheet.click()
    assert asked.args is not None
    assert asked.args[0].count("\r\n") == 3
