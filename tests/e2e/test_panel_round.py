"""Every action of a panel on the real one, with a real server and without it: recorded, carried out, reconciled."""

from collections import Counter
from typing import Any

import pytest

from kiosk.exam.refusals import Reason as Refusal
from kiosk.flow.screens import (
    ConfirmScreen,
    CoverScreen,
    QuestionScreen,
    ReceiptScreen,
    RefusalScreen,
    ResumeScreen,
    SignInScreen,
)
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import ACTS, SESSION_ACTS, UNDO
from sync.protocol.deciding import KINDS, Do
from sync.protocol.events import CodeUsed
from sync.protocol.time_budget import Category
from tests.e2e.bench import StationBench
from tests.e2e.central import ServerSide
from tests.e2e.conftest import Enroll
from tests.e2e.panel import PanelBench
from tests.e2e.road import Road
from tests.e2e.round import COVERS, RULES, Fill, Round, lacks_reason

pytestmark = pytest.mark.timeout(400)
"""Forty actions on a panel and three seats take three quarters of a minute alone, and minutes on a busy machine."""
EXAM = "PANEL-ROUND"
FOR_ALL = {f"{act.do} all" for act in ACTS if act.is_for_all}
EVERYTHING = {act.do.value for act in (*ACTS, *SESSION_ACTS, UNDO)} | FOR_ALL


class People:
    """Who is drawn up: one whose exam runs, one who comes, one who is late, one who is seen; and three sessions."""

    def __init__(self, side: ServerSide, seats: tuple[StationBench, ...]) -> None:
        side.do("welcome", exam=EXAM, waits=True)
        self.running = self._one(side, seats[0], rules=RULES)
        self.coming = self._one(side, None, rules=RULES)
        self.late = self._one(side, None)
        self.waiting = self._one(side, None, exam=EXAM, rules=RULES)
        self.queued = self._one(side, None, exam=EXAM, begins_in_s=600)
        self.ending = self._one(side, None, exam=EXAM)

    @staticmethod
    def _one(side: ServerSide, seat: StationBench | None, **how: object) -> Any:
        return side.do("new_candidate", station=None if seat is None else seat.enrollment.station, **how)


@pytest.fixture
def seats(enroll: Enroll, request: pytest.FixtureRequest) -> tuple[StationBench, StationBench, StationBench]:
    """Three stations whose names no other test's have."""
    mark = abs(hash(request.node.nodeid)) % 10**6
    return enroll(f"R{mark}a"), enroll(f"R{mark}b"), enroll(f"R{mark}c")


@pytest.fixture
def ways(way: Road, road: Road) -> tuple[Road, Road]:
    """The panel's way to the server, and the seats'."""
    return way, road


@pytest.fixture
def day(
    panel: PanelBench,
    seats: tuple[StationBench, StationBench, StationBench],
    server_side: ServerSide,
    names: tuple[str, str],
    ways: tuple[Road, Road],
) -> Round:
    return Round(panel, seats, server_side, names, ways)


@pytest.fixture
def people(day: Round) -> People:
    """Drawn up; the exam of the first runs at the first seat, and the panel is open and knows of everybody."""
    made = People(day.side, day.seats)
    seat = day.seats[0]
    day.start(seat)
    seat.begin(made.running["number"], made.running["code"])
    day.begin()
    for one in (made.running, made.coming, made.late, made.waiting, made.queued, made.ending):
        day.panel.wait(lambda one=one: day.panel.room.page.model.line(one["id"]) is not None, "somebody is not known")
    known = set(day.names).issubset
    seat.wait(lambda: known(one.name for one in seat.ask(lambda store: store.staff())), "the seat knows no admins")
    return made


# --- what is filled in ------------------------------------------------------------------------------------------------


def minutes(form: ActForm) -> None:
    form.fields.minutes.show_text("2")


def for_(category: Category) -> Fill:
    def fill(form: ActForm) -> None:
        minutes(form)
        form.fields.category.choose(category)

    return fill


def words(form: ActForm) -> None:
    form.fields.text.show_text("Lunch is at one.")


def to_seat(seat: StationBench) -> Fill:
    def fill(form: ActForm) -> None:
        rows = form.fields._around.seats
        form.fields.seat.show_text(next(one.seat for one in rows if one.station == seat.enrollment.station))

    return fill


def in_waves(form: ActForm) -> None:
    form.fields.waves.seats.show_text("20")
    form.fields.waves.seconds.show_text("30")


def later(form: ActForm) -> None:
    form.fields.minutes.show_text("10")
    in_waves(form)


def at_once(form: ActForm) -> None:
    form.fields.minutes.show_text("0")


def newcomer(form: ActForm) -> None:
    form.fields.number.show_text(f"W-{abs(hash(form.fields._around.now_ms)) % 10**6}")
    form.fields.name.show_text("Lin Mei")


def only(cause: str) -> Fill:
    def fill(form: ActForm) -> None:
        for one, tick in form.fields.ticks.items():
            tick.setChecked(one == cause)

    return fill


# --- parts of the day that go alike with and without the server -------------------------------------------------------


def before_the_exam(day: Round, people: People) -> None:
    """A face that is right, one that is not; a seat that is given and taken back; somebody who did not come."""
    day.open(people.running["id"])
    day.decide(Do.CONFIRM, "")
    day.decide(Do.DOUBT, "Another nose")
    day.open(people.late["id"])
    day.decide(Do.SEAT, "Near the door", to_seat(day.seats[2]))
    day.decide(Do.UNDO, "The wrong one", undoes=True)
    day.decide(Do.NO_SHOW, "Not at nine")


def sessions(day: Round, people: People) -> None:
    """One begins later, in groups, another one waits in shorter groups; somebody walks in; another one is ended."""
    day.decide_session(people.waiting, Do.BEGIN, "The bus is late", later)
    day.decide_session(people.queued, Do.QUEUE, "Faster", in_waves)
    day.decide_session(people.waiting, Do.WALK_IN, "Letter of the board", newcomer)
    day.decide_session(people.waiting, Do.EXPORT, "A copy for central")
    day.decide_session(people.ending, Do.BEGIN, "Everybody sits", at_once)
    day.decide_session(people.ending, Do.END_SESSION, "Fire alarm", two=True)


def time_and_words(day: Round, people: People) -> None:
    """Time for each of its three reasons, to one and to all; a message to one and to all."""
    day.open(people.running["id"])
    for category in (Category.INCIDENT_CREDIT, Category.ACCOMMODATION, Category.EXTENSION):
        day.decide(Do.ADD_TIME, f"For {category}", for_(category))
        day.panel.room.page.detail.doing.close_form()
    day.decide(Do.MESSAGE, "", words)
    day.decide_for_all(Do.ADD_TIME, "For everybody", minutes)
    day.decide_for_all(Do.MESSAGE, "", words)


def raised(day: Round) -> None:
    """The candidate raises a hand, and the panel sees it."""
    seat = day.seats[0]
    seat.station.presenter.hand.ask_help("technical")
    line = day.panel.room.page.model.line
    key = day.panel.room.page.detail.key
    day.until(lambda: (s := line(key)) is not None and s.line.help_ms > 0, "no hand is seen")


def answered(day: Round) -> None:
    """Somebody goes, cannot, goes after all, and was there."""
    day.decide(Do.ATTEND, "")
    day.decide(Do.UNDO, "Called away", undoes=True)
    day.decide(Do.ATTEND, "")
    day.decide(Do.ATTENDED, "")


# --- with the server --------------------------------------------------------------------------------------------------


def test_with_the_server_each_action_is_carried_out(day: Round, people: People) -> None:
    seat, other, third = day.seats
    whom = people.running
    before_the_exam(day, people)
    sessions(day, people)
    time_and_words(day, people)
    day.until(lambda: len(seat.attempt.adjustments) == 4, "not all the time came")  # type: ignore[union-attr]

    day.open(whom["id"])
    raised(day)
    answered(day)
    day.decide(Do.PAUSE, "Feels ill")
    day.until(lambda: isinstance(seat.window.screen_shown, CoverScreen), "not paused")
    day.decide(Do.UNPAUSE, "Better")
    day.until(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "not unpaused")
    day.decide_for_all(Do.PAUSE, "Drill")
    day.until(lambda: isinstance(seat.window.screen_shown, CoverScreen), "not paused")
    day.decide_for_all(Do.UNPAUSE, "Drill over")
    day.until(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "not unpaused")

    covered(day)
    day.open(whom["id"])
    for cause in COVERS:
        day.until(lambda cause=cause: cause in day.panel.act(Do.UNLOCK).fields.ticks, f"{cause} is not known")
        day.decide(Do.UNLOCK, f"Looked at {cause}", only(cause))
        day.until(lambda cause=cause: cause not in (seat.attempt.for_staff), "still covered")  # type: ignore[union-attr]
        day.panel.room.page.detail.doing.close_form()
    day.until(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "still covered")

    seat.stop()
    day.start(seat)
    day.decide(Do.RESUME, "The machine was off")
    day.until(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "not resumed")

    day.open(people.coming["id"])
    day.decide(Do.SEAT, "The one by the window", to_seat(other))
    day.until(lambda: day.panel.has(f"do_{Do.START}"), "no seat")
    day.decide(Do.START, "Is here")
    day.start(other)
    other.begin(people.coming["number"], people.coming["code"])
    day.decide(Do.MOVE, "A dead key", to_seat(third), two=True)

    day.open(whom["id"])
    day.decide(Do.TERMINATE, "Left the room", two=True)
    day.until(lambda: isinstance(seat.window.screen_shown, ReceiptScreen), "not ended")
    day.decide(Do.RESET, "It was the alarm", two=True)

    assert EVERYTHING - day.done == set()
    reconciled(day)
    slot: Any = day.ask("slot_of", number=whom["number"])
    assert (slot["state"], slot["generation"]) == ("AVAILABLE", 2)
    assert day.ask("moves_told", number=people.coming["number"]) == {"to": [third.enrollment.station]}


def covered(day: Round) -> None:
    """Two things happen at the seat that somebody has to look at."""
    seat = day.seats[0]
    for cause in COVERS:
        seat.station.presenter.fence.hear_of_breaches((("screens", cause, "seen"),))
    day.until(lambda: set(COVERS) <= set(seat.attempt.for_staff), "not covered")  # type: ignore[union-attr]


def reconciled(day: Round) -> None:
    """Everything that was pressed is on the server, as it was pressed: what, who, why, when; each once."""

    def known() -> bool:
        return len(day.ask("decisions_of", name=day.names[0])["decisions"]) >= len(day.pressed)

    day.until(known, "something never came")
    rows = day.ask("decisions_of", name=day.names[0])["decisions"]
    got = [(row["do"], row["why"], row["second_name"], row["outcome"]) for row in rows]
    assert got == [(one.do, one.why, one.second, one.outcome) for one in day.pressed]
    events = day.decisions()
    assert [event.do for event in events] == [one.do for one in day.pressed]
    assert len({event.person for event in events}) == 1
    assert all(event.proof and event.at.wall_ms and not lacks_reason(event) for event in events)
    assert [row["at_ms"] for row in rows] == [event.at.best_ms for event in events]


# --- without it -------------------------------------------------------------------------------------------------------

BY_CODE = {act.do for act in ACTS if KINDS[act.do].code is not None}


def test_without_the_server_each_action_waits_or_goes_by_a_code_and_reconciles_later(
    day: Round, people: People
) -> None:
    seat, _other, third = day.seats
    day.start(third)
    third.wait_for(SignInScreen)
    third.wait(lambda: third.has_key(people.coming["session"]), "no paper at the seat where somebody comes")
    day.open(people.running["id"])
    raised(day)
    day.cut()
    answered(day)
    before_the_exam(day, people)
    sessions(day, people)
    time_and_words(day, people)
    assert EVERYTHING - day.done <= {*BY_CODE, Do.UNPAUSE, *(f"{do} all" for do in (Do.PAUSE, Do.UNPAUSE))}
    assert day.ask("decisions_of", name=day.names[0]) == {"decisions": []}

    day.open(people.running["id"])
    by_codes_at_the_seat(day)
    given_anew(day, people)
    begun_and_moved(day, people)
    assert {f"{do} code" for do in BY_CODE} == {one for one in day.done if one.endswith(" code")}
    used = [event for one in (seat, third) for event in day.codes_used(one)]

    day.mend()
    reconciled(day)
    codes_reconciled(day, used)
    slot: Any = day.ask("slot_of", number=people.running["number"])
    assert (slot["state"], slot["generation"]) == ("AVAILABLE", 2)
    happened = {event["kind"]: event for event in slot["attempts"][0]["events"]}
    for kind in ("attempt.paused", "attempt.unpaused", "attempt.unlocked", "attempt.resumed", "attempt.terminated"):
        assert happened[kind]["by"] == day.names[0], kind
    assert "Feels ill" in happened["attempt.paused"]["why"]
    assert happened["attempt.terminated"]["approved_by"] == day.names[1]


def by_codes_at_the_seat(day: Round) -> None:
    """What the seat does by codes while nobody else can reach it; it is further than the panel knows."""
    seat = day.seats[0]
    day.by_code(seat, Do.PAUSE, "Feels ill")
    day.by_code(seat, Do.UNPAUSE, "Better")
    day.by_code(seat, Do.ADD_TIME, "Power cut", minutes)
    covered(day)
    day.by_code(seat, Do.UNLOCK, "Looked at both")
    seat.wait(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "still covered")
    seat.stop()
    day.start(seat)
    seat.wait(lambda: isinstance(seat.window.screen_shown, ResumeScreen), "no exam is found")
    day.by_code(seat, Do.RESUME, "The machine was off")
    seat.wait(lambda: isinstance(seat.window.screen_shown, QuestionScreen), "not resumed")
    day.by_code(seat, Do.TERMINATE, "Left the room", two=True)
    seat.wait(lambda: isinstance(seat.window.screen_shown, ReceiptScreen), "not ended")


def given_anew(day: Round, people: People) -> None:
    """The same candidate wants in again, and two people give the slot anew by their codes."""
    seat = day.seats[0]
    seat.click("sign_out_button")
    seat.sign_in(people.running["number"], people.running["code"])
    seat.wait_for_refusal(Refusal.CONSUMED)
    day.by_code(seat, Do.RESET, "It was the alarm", two=True)
    seat.wait_for(ConfirmScreen)


def begun_and_moved(day: Round, people: People) -> None:
    """Somebody whom nobody expected at a seat begins there by a code, and goes to another one by two."""
    third = day.seats[2]
    third.confirm(people.coming["number"], people.coming["code"])
    third.agree_and_start()
    third.wait_for(RefusalScreen)
    day.open_seat(third)
    day.by_code(third, Do.START, "Stands on the list")
    third.wait_for(QuestionScreen)
    day.by_code(third, Do.MOVE, "A dead key", to_seat(day.seats[1]), two=True)
    third.wait(lambda: not isinstance(third.window.screen_shown, QuestionScreen), "still here")


def codes_reconciled(day: Round, used: list[CodeUsed]) -> None:
    """Every code is on the server as the panel gave it and as the seat used it; each is given with its reason."""
    given = day.codes_given()
    assert [(one.action, one.why, one.station) for one in given] == day.codes
    assert len({one.by for one in given}) == 2
    nonces = Counter(one.nonce for one in given)
    assert {one.nonce for one in used} == set(nonces)
    for one in used:
        assert (1 if not one.approved_by else 2) == nonces[one.nonce]
        assert one.at.wall_ms
    first, both = day.names[0], ", ".join(day.names)

    def told() -> Counter[tuple[str, str, str]]:
        rows = day.ask("codes_told")["codes"]
        mine = ((kind, action, names) for kind, action, names, _remark in rows if set(day.names) & {*names.split(", ")})
        return Counter(mine)

    expected = Counter(("code.used", one.action, both if one.approved_by else first) for one in used)
    expected += Counter(("code.given", one.action, day.name_of(one.by)) for one in given)
    expected[("slot.regranted", "regrant", both)] += 1
    day.until(lambda: told() >= expected, "a code never came")
    assert told() == expected
