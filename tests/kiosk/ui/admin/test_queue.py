"""A session that begins in waves, at the panel: who is next and when; how it is begun, and changed while it runs."""

import csv
from collections.abc import Iterator
from io import StringIO

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.room_sheet import sheet
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.order import Order
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import BY_DO, applies_to_session
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.theme import Theme
from sync.protocol.deciding import Do
from sync.protocol.ids import EventId
from sync.protocol.room_rows import CandidateReply, DayEvent
from tests.gallery import room, rooms
from tests.kiosk.ui.candidate.conftest import settle

KNOWN = rooms.queued()
"""Forty seats, ten a minute: at 11:41:50, 11:42:50, 11:43:50 and 11:44:50; it is 11:43:21."""


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[RoomPage]:
    window = room.shown(theme, KNOWN)
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    made = room.page_of(window)
    made._bar.session_picked.emit("session-1")
    made.hall.foot.session_asked.emit()
    settle()
    yield made
    window.close()


def opened(page: RoomPage, do: Do) -> ActForm:
    page.session.doing.open_act(BY_DO[do])
    form = page.session.doing.form
    assert form is not None
    return form


def ordered(page: RoomPage, form: ActForm, qtbot: QtBot) -> Order:
    form.fields.reason.show_text("The network is slow")
    with qtbot.waitSignal(page.decided) as told:
        form.go.click()
    assert told.args is not None
    order: Order = told.args[0]
    return order


def test_the_next_group_stands_first_and_says_when(page: RoomPage) -> None:
    queue = page.session.queue
    assert queue.isVisible()
    assert queue.next.text() == "Next: 10 candidate(s) at 11:43:50. The last at 11:44:50."
    begins = [row.cells[0] for row in queue.model.rows]
    assert begins == ["11:43:50"] * 10 + ["11:44:50"] * 10 + ["11:41:50"] * 10 + ["11:42:50"] * 10
    assert [row.cells[2] for row in queue.model.rows[:3]] == ["21", "22", "23"]
    assert [row.stands_out for row in queue.model.rows[:11]] == [True] * 10 + [False]
    assert {row.cells[4] for row in queue.model.rows} == {"ready", "checked in", "not here yet"}


MANY = 500


def test_five_hundred_are_there_at_once_and_stay_where_somebody_looks(theme: Theme, qtbot: QtBot) -> None:
    window = room.shown(theme, rooms.queued(seats=MANY))
    window.resize(1366, 768)
    qtbot.addWidget(window)
    window.show()
    page = room.page_of(window)
    page._bar.session_picked.emit("session-1")
    page.hall.foot.session_asked.emit()
    settle()
    queue = page.session.queue
    assert len(queue.model.rows) == MANY
    bar = queue.table.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    queue.table.selectRow(250)
    looked_at = (bar.value(), queue.table.chosen)
    first = page.model.line(queue.model.rows[0].key)
    assert first is not None
    page.model.hear((msgspec.structs.replace(first, line=msgspec.structs.replace(first.line, state="ready")),), ())
    page.session.refresh()
    settle()
    assert (bar.value(), queue.table.chosen) == looked_at
    bar.setValue(bar.maximum())
    settle()
    assert queue.table.rowAt(queue.table.viewport().height() - 4) == MANY - 1
    window.close()


def test_a_session_that_begins_at_once_has_no_queue(page: RoomPage) -> None:
    page._bar.session_picked.emit("session-0")
    page.session.open()
    settle()
    assert not page.session.queue.isVisible()


def test_the_queue_goes_into_a_file(page: RoomPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session.queue.sheet_asked) as told:
        page.session.queue.sheet.click()
    assert told.args is not None
    rows = list(csv.reader(StringIO(told.args[0].lstrip("\ufeff"))))
    assert rows[0] == ["Begins", "Group", "Seat", "Candidate", "How it is"]
    assert rows[1][:3] == ["11:43:50", "3", "21"]
    assert len(rows) == 41


def test_a_queue_that_runs_is_slowed_down_or_let_go_at_once(page: RoomPage, qtbot: QtBot) -> None:
    form = opened(page, Do.QUEUE)
    assert form.will.text() == (
        "Counted from the beginning of the session: 10 seat(s) every 60 s, in the order of the seats, "
        "the last at 11:44:50."
    )
    form.fields.waves.seats.show_text("5")
    order = ordered(page, form, qtbot)
    assert (order.do, order.waves, order.session, order.due_ms) == (Do.QUEUE, (5, 60_000), "session-1", 0)
    page.session.doing.close_form()
    form = opened(page, Do.QUEUE)
    form.fields.waves.seats.show_text("0")
    assert not form.fields.waves.seconds.isVisible()
    assert form.will.text() == "Everybody who still waits begins at once."
    assert ordered(page, form, qtbot).waves == (0, 0)


@pytest.mark.parametrize(("seats", "seconds"), [("", "30"), ("x", "30"), ("5", "0"), ("5", "9999"), ("1", "3600")])
def test_waves_that_are_none_or_outlast_the_session_are_refused(
    page: RoomPage, qtbot: QtBot, seats: str, seconds: str
) -> None:
    form = opened(page, Do.QUEUE)
    form.fields.waves.seats.show_text(seats)
    form.fields.waves.seconds.show_text(seconds)
    form.fields.reason.show_text("Drill")
    with qtbot.assertNotEmitted(page.decided):
        form.go.click()


def test_a_beginning_says_when_how_many_begin_and_when_the_last(page: RoomPage, qtbot: QtBot) -> None:
    form = opened(page, Do.BEGIN)
    assert form.will.text().startswith("From now on: 10 seat(s) every 60 s")
    form.fields.minutes.show_text("10")
    assert form.will.text() == (
        "From 11:53 on: 10 seat(s) every 60 s, in the order of the seats, the last at 11:56:21. "
        "It can be taken back until then."
    )
    order = ordered(page, form, qtbot)
    assert (order.waves, order.due_ms) == ((10, 60_000), rooms.NOW_MS + 1_000 + 600_000)


def test_a_queue_is_changed_only_while_somebody_is_in_it(page: RoomPage) -> None:
    row = page.looking.row
    assert row is not None
    applies = [applies_to_session(BY_DO[Do.QUEUE], row, page.now_ms, count=count) for count in (40, 20)]
    assert applies == [True, False]
    unknown = msgspec.structs.replace(row, begins_ms=None)
    assert not applies_to_session(BY_DO[Do.QUEUE], unknown, page.now_ms, count=40)


# --- what was decided, and a day, as files ----------------------------------------------------------------------------


def test_what_was_decided_says_how_many_begin_at_a_time(page: RoomPage) -> None:
    made = Decision(event=EventId("e"), do=Do.BEGIN, by="A. Musa", due_ms=rooms.NOW_MS, waves=(10, 30_000), at_ms=1)
    page.session.show_decisions("session-1", (made,))
    assert "Beginning of the session: 11:43,10 seat(s) every 30 s. \u2068A. Musa" in page.session.day.as_sheet(
        page.zone
    )


def test_a_candidates_day_goes_into_a_file_that_no_spreadsheet_runs(page: RoomPage, qtbot: QtBot) -> None:
    page.hall.opened.emit("candidate-41", "")
    page.show_decisions("candidate-41", room.DAY[3:])
    evil = DayEvent(kind="message.received", at_ms=rooms.NOW_MS, why="=HYPERLINK(1)")
    page.detail.show_day("candidate-41", CandidateReply(events=(evil, *room.HAPPENED.events)))
    with qtbot.waitSignal(page.detail.sheet_asked) as told:
        page.detail.sheet.click()
    assert told.args is not None
    rows = list(csv.reader(StringIO(told.args[0].lstrip("\ufeff"))))
    assert rows[0] == ["When", "What", "By, reason, what came of it"]
    assert rows[1] == ["11:43:20", "A message came", "'\u2068=HYPERLINK(1)\u2069"]
    assert len(rows) == 2 + len(room.DAY[3:]) + len(room.HAPPENED.events)
    assert [row[0] for row in rows[1:]] == sorted((row[0] for row in rows[1:]), reverse=True)


@pytest.mark.parametrize("unseen", ["", " ", "\u2068", "\u202e", "\ufeff\u2067"])
def test_a_formula_behind_what_is_not_seen_is_text(unseen: str) -> None:
    assert f"'{unseen}=1" in sheet(("a",), ((f"{unseen}=1",),))
