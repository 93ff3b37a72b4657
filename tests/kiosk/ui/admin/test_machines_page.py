"""The machines of a room on one page: which are not ready, what to do there, and as a file."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from kiosk.exam import machines
from kiosk.exam.machines import Fitness, MachinesSeen
from kiosk.ui.admin.machines.page import MachinesPage
from kiosk.ui.theme import Theme
from tests.gallery import room, rooms
from tests.kiosk.ui.candidate.conftest import settle

SEEN = machines.seen(rooms.machines())


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Iterator[MachinesPage]:
    window = room.shown(theme, rooms.kept(seats=3, candidates=3))
    window.resize(1366, 768)
    qtbot.addWidget(window)
    made = window.add_machines(room.page_of(window).looking)
    made.open_for(room.PERSON)
    made.show_machines(SEEN)
    window.show_page(made)
    window.show()
    settle()
    yield made
    window.close()


def said(page: MachinesPage) -> list[str]:
    return [label.text() for label in page.findings.findChildren(QLabel) if label.objectName().startswith("finding")]


def test_each_figure_opens_its_machines_and_all_together_are_all(page: MachinesPage) -> None:
    assert len(page.model.rows) == len(SEEN.machines)
    for fitness, figure in page.counts.figures.items():
        figure.click()
        assert len(page.model.rows) == SEEN.count(fitness)
        assert {row.cells[2] for row in page.model.rows} == {page.model.rows[0].cells[2]}


def test_a_machine_that_is_not_ready_says_what_is_wrong_and_what_to_do(page: MachinesPage) -> None:
    page.counts.figures[Fitness.FAILED].click()
    page.table.selectRow([row.cells[0] for row in page.model.rows].index("8"))
    words = " ".join(said(page))
    assert "412" in words
    assert "KIOSK-STORE-LOW" in words


def test_the_server_is_there_and_a_seat_says_which_program_it_is_to_have(page: MachinesPage) -> None:
    rows = {row.cells[0]: row for row in page.model.rows}
    assert [rows[seat].cells[3] for seat in ("4", "6", "1")] == ["Update to 1.1.0", "Update to 1.1.0", "–"]
    page.table.selectRow([row.cells[0] for row in page.model.rows].index("4"))
    assert ("KIOSK-UPDATE-DIES" in said(page), "The update to 1.1.0 failed here" in said(page)[1]) == (True, True)
    page.table.selectRow([row.cells[0] for row in page.model.rows].index("Server"))
    assert said(page)[-3:-1] == ["Backup of the server", "The last backup is 5 days old."]


def test_a_machine_that_nobody_heard_of_is_there_and_says_what_to_do(page: MachinesPage) -> None:
    page.counts.figures[Fitness.UNKNOWN].click()
    (row,) = page.model.rows
    assert row.stands_out
    page.table.selectRow(0)
    assert any("Switch it on" in text for text in said(page))


def test_the_list_goes_into_a_file(page: MachinesPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.sheet_asked) as told:
        page.sheet.click()
    assert told.args is not None
    assert told.args[0].count("\r\n") == len(SEEN.machines) + 1


def test_old_news_says_so(page: MachinesPage) -> None:
    page.show_machines(MachinesSeen(machines=SEEN.machines, as_of_ms=rooms.NOW_MS - 60_000))
    assert "Without the server" in page.age.text()
