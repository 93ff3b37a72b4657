"""What a panel decides about a day, its sessions and its moves: with the server, and again while it is out of reach."""

from collections.abc import Iterator
from typing import Any

import pytest

from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import BY_DO
from sync.protocol.deciding import Do
from sync.protocol.events import PanelDecided
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.panel import ASHA, PanelBench, seconded
from tests.e2e.road import Road

EXAM = "PANEL-DAY"
WHY = "So the plan says"


class Day:
    """Four sessions: one to begin, one whose queue is paced, one to end, one to close; and an exam that moves."""

    def __init__(self, side: ServerSide, seat: StationBench, other: str) -> None:
        self.other = other
        """The station that it moves to."""
        side.do("welcome", exam=EXAM, waits=True)
        self.to_begin = self._one(side)
        self.to_pace = self._one(side, begins_in_s=600)
        self.to_end = self._one(side)
        self.to_close = self._one(side, opens_in_s=-7_200, closes_in_s=-60)
        who: Any = side.do("new_candidate", station=seat.enrollment.station)
        seat.start()
        seat.begin(who["number"], who["code"])
        assert seat.attempt is not None
        self.number, self.running = str(who["number"]), seat.attempt.candidate

    @staticmethod
    def _one(side: ServerSide, **when: object) -> Any:
        return side.do("new_candidate", station=None, exam=EXAM, **when)


@pytest.fixture
def day(server_side: ServerSide, seat: StationBench, other: StationBench) -> Day:
    """Drawn up, and the exam runs."""
    return Day(server_side, seat, other.enrollment.station)


@pytest.fixture
def seat(enroll: Enroll, request: pytest.FixtureRequest) -> StationBench:
    """A station whose name no other test's has."""
    return enroll(f"Day {abs(hash(request.node.nodeid)) % 10**6}")


@pytest.fixture
def other(enroll: Enroll, request: pytest.FixtureRequest) -> StationBench:
    """Another one, where the exam goes."""
    return enroll(f"Night {abs(hash(request.node.nodeid)) % 10**6}")


def in_session(panel: PanelBench, told: Any, do: Do) -> ActForm:
    """Look at a session, and open one of its actions."""
    page = panel.room.page
    page._bar.session_picked.emit(told["session"])
    if not page.session.isVisible():
        page.hall.foot.session.click()
    desk = page.session.doing
    panel.wait(lambda: any(act.do is do for act in desk._offered or ()), f"{do} is not offered")
    desk.open_act(BY_DO[do])
    assert desk.form is not None
    return desk.form


def pressed(panel: PanelBench, form: ActForm, second: str = "") -> None:
    """Give the reason, have the second person sign where it takes one, press: it is recorded, and goes by itself."""
    form.way.tick.setChecked(False)  # not by a code, which is offered first without the server
    form.fields.reason.show_text(WHY)
    if second:
        seconded(form, second)
    form.go.click()
    assert "Recorded in your name" in panel.outcome(form)


def decide_all(panel: PanelBench, day: Day, second: str) -> None:
    """Work the whole day by its forms."""
    window, page = panel.window, panel.room.page
    panel.open(day.running)
    form = panel.act(Do.MOVE)
    form.fields.seat.show_text(next(one.seat for one in form.fields._around.seats if one.station == day.other))
    pressed(panel, form, second)
    page.detail.left.emit()
    form = in_session(panel, day.to_begin, Do.BEGIN)
    form.fields.minutes.show_text("10")
    form.fields.waves.seats.show_text("20")
    form.fields.waves.seconds.show_text("30")
    pressed(panel, form)
    form = in_session(panel, day.to_pace, Do.QUEUE)
    form.fields.waves.seats.show_text("5")
    form.fields.waves.seconds.show_text("60")
    pressed(panel, form)
    pressed(panel, in_session(panel, day.to_end, Do.END_SESSION), second)
    page._bar.session_picked.emit(day.to_close["session"])
    hand_over = panel.room.hand_over.page
    window.show_page(hand_over)
    panel.wait(lambda: hand_over.closing.form is not None, "no close is offered")
    assert hand_over.closing.form is not None
    pressed(panel, hand_over.closing.form)


@pytest.fixture
def people(names: tuple[str, str], way: Road) -> tuple[str, str, Road]:
    """Both who decide, and the panel's way to the server."""
    return (*names, way)


@pytest.mark.parametrize("is_online", [True, False], ids=["online", "offline"])
def test_day(
    panel: PanelBench, day: Day, server_side: ServerSide, people: tuple[str, str, Road], is_online: bool
) -> None:
    *names, way = people
    panel.start()
    panel.sign_in(names[0], ASHA)
    state = panel.room.page.looking
    panel.wait(lambda: state.state.is_online, "not online")
    for told in (day.to_begin, day.to_pace, day.to_end, day.to_close):
        panel.wait(lambda told=told: panel.room.page.model.line(told["id"]) is not None, "a session is not known")
    panel.wait(lambda: panel.room.page.model.line(day.running) is not None, "nobody is known to sit")
    if not is_online:
        way.lead_to(None)
        panel.wait(lambda: not state.state.is_online, "still online")
    decide_all(panel, day, names[1])
    if not is_online:
        assert server_side.do("decisions_of", name=names[0]) == {"decisions": []}
        way.lead_home()
        panel.room.talk.hurry()

    def known() -> bool:
        told: Any = server_side.do("decisions_of", name=names[0])
        return len(told["decisions"]) == 5

    panel.wait(known, "it never came")
    rows: Any = server_side.do("decisions_of", name=names[0])
    assert [(row["do"], row["outcome"], row["why"], row["second_name"]) for row in rows["decisions"]] == [
        ("move", "", WHY, names[1]),
        ("begin_session", "", WHY, ""),
        ("pace_queue", "", WHY, ""),
        ("end_session", "", WHY, names[1]),
        ("close_session", "", WHY, ""),
    ]
    assert {(event.why, bool(event.proof), event.at.wall_ms > 0) for event in decided(panel)} == {(WHY, True, True)}
    told = {name: standing(server_side, getattr(day, name)) for name in ("to_begin", "to_pace", "to_end", "to_close")}
    assert told["to_begin"]["begins_ms"] is not None
    assert (told["to_begin"]["waves"], told["to_pace"]["waves"]) == ([20, 30_000], [5, 60_000])
    assert (told["to_end"]["is_over"], told["to_close"]["closes"]) == (True, 1)
    panel.wait(lambda: server_side.do("moves_told", number=day.number) == {"to": [day.other]}, "it did not move")


def decided(panel: PanelBench) -> list[PanelDecided]:
    events = panel.decisions()
    assert len(events) == 5
    return events


def standing(side: ServerSide, told: Any) -> dict[str, Any]:
    found: Any = side.do("session_told", session=told["session"])
    return dict(found)


@pytest.fixture
def resting(server_side: ServerSide) -> Iterator[None]:
    """No real session is open or near."""
    told: Any = server_side.do("rest")
    yield
    server_side.do("wake", sessions=told["sessions"])


@pytest.mark.usefixtures("resting")
def test_rehearsed(panel: PanelBench, seat: StationBench, server_side: ServerSide, names: tuple[str, str]) -> None:
    panel.start()
    panel.sign_in(names[0], ASHA)
    page = panel.room.rehearsal.page
    panel.window.show_page(page)
    page.message.primary.click()
    assert page.form is not None
    page.form.fields.reason.show_text(WHY)
    page.form.go.click()
    panel.wait(lambda: page.reply is not None, "no rehearsal begins")
    assert page.reply is not None
    assert seat.enrollment.station in {one.station for one in page.reply.seats}
    (event,) = panel.decisions()
    assert (event.do, event.why) == ("rehearse", WHY)
    rows: Any = server_side.do("decisions_of", name=names[0])
    assert [(row["do"], row["outcome"]) for row in rows["decisions"]] == [("rehearse", "")]
