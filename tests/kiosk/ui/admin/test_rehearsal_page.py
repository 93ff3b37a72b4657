"""A rehearsal at a panel: begun with a reason, each seat with each step, printed page by page and ended in between."""

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from kiosk.exam.printed import rehearsed
from kiosk.exam.printed.document import texts
from kiosk.flow.room.order import Order, Outcome
from kiosk.ui.admin.rehearsal.page import RehearsalPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.printed.pages import Stopped
from kiosk.ui.printed.pdf import write_pdf
from kiosk.ui.theme import Theme
from sync.protocol import rehearsal
from sync.protocol.deciding import Do
from tests.gallery import room, rooms
from tests.kiosk.ui.candidate.conftest import settle

REPLY = rooms.rehearsed()


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> AdminWindow:
    made = room.shown(theme, rooms.kept(seats=3, candidates=3))
    made.resize(1366, 768)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def page(window: AdminWindow) -> RehearsalPage:
    made = window.add_rehearsal(room.page_of(window).looking)
    made.open_for(room.PERSON)
    window.show_page(made)
    settle()
    return made


def test_one_is_begun_with_a_reason_in_somebodys_name(page: RehearsalPage, qtbot: QtBot) -> None:
    page.message.primary.click()
    assert page.form is not None
    page.form.go.click()
    page.form.fields.reason.show_text("Before the June exams")
    with qtbot.waitSignal(page.decided) as told:
        page.form.go.click()
    assert told.args is not None
    order: Order = told.args[0]
    assert (order.do, order.why, order.lines) == (Do.REHEARSE, "Before the June exams", ())
    page.show_outcome(Outcome(order=order, count=1))
    assert page.form is None


def test_every_seat_shows_what_came_of_each_step_and_who_failed_stands_first(page: RehearsalPage) -> None:
    page.show_rehearsal(REPLY)
    first = page.model.rows[0]
    assert first.stands_out
    assert first.cells[0] == "7"
    assert "too late" in first.cells[-1]
    assert first.cells.count("✗") == 1
    page.figures["passed"].click()  # type: ignore[index]
    assert {row.cells[1] for row in page.model.rows} == {"passed"}


@pytest.mark.parametrize("reason", rehearsal.REASONS)
def test_every_reason_has_its_sentence(reason: str) -> None:
    step = rehearsal.StepTold(step="began", outcome="failed", reason=reason)
    seat = msgspec.structs.replace(REPLY.seats[0], steps=(step,), said="x")
    assert rehearsed.why(seat, str) not in ("", reason)


def test_the_page_of_a_rehearsal_says_the_same(page: RehearsalPage, qtbot: QtBot) -> None:
    page.show_rehearsal(REPLY)
    with qtbot.waitSignal(page.save_asked) as told:
        page.foot.save.click()
    assert told.args is not None
    words = list(texts(told.args[0]))
    assert "10 of 12 seats passed." in words
    assert words.count("failed") == 1
    assert not page.foot.save.isEnabled()
    page.foot.show_kept("here.pdf")
    assert page.foot.save.isEnabled()


def test_pages_are_counted_and_an_end_in_between_leaves_no_file(theme: Theme, tmp_path: Path) -> None:
    many = tuple(msgspec.structs.replace(REPLY.seats[0], seat=str(number)) for number in range(200))
    document = rehearsed.document(
        msgspec.structs.replace(REPLY, seats=many), center="C", zone="UTC", by="Asha", say=str
    )
    assert document.form == "rehearsal"
    heard: list[tuple[int, int]] = []

    def told(done: int, of: int) -> None:
        heard.append((done, of))
        if done == 2:
            raise Stopped

    with pytest.raises(Stopped):
        write_pdf(tmp_path / "x.pdf", document, theme, told=told)
    assert [done for done, _ in heard] == [0, 1, 2]
    assert heard[0][1] > 3
    assert list(tmp_path.iterdir()) == []
