"""The battery: shown always, told once a level, never on the mains; the center hears of it as event and as state."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.flow.power_watch import Level, PowerWatch, level_of
from kiosk.flow.screens import Notice, PowerShown
from kiosk.lockdown.battery import Supply
from sync.protocol import events as ev
from sync.protocol.policy import Policy
from sync.protocol.wire import Now
from tests.kiosk.flow.stage import Stage


class Pack:
    """A battery that says what the test says."""

    def __init__(self) -> None:
        self.says: Supply | None = Supply(percent=80, on_mains=False, minutes=90)

    def read(self) -> Supply | None:
        return self.says


class Watched:
    """A watch over a pack, and what it told."""

    def __init__(self, stage: Stage) -> None:
        self.stage, self.pack = stage, Pack()
        self.shown: list[PowerShown | None] = []
        self.notices: list[Notice] = []
        self.watch = PowerWatch(stage.means, self.pack, lambda: stage.presenter.sitting, stage._root)
        self.watch.shown.connect(self.shown.append)
        self.watch.notice_shown.connect(self.notices.append)

    def look(self, percent: int, *, on_mains: bool = False) -> None:
        self.pack.says = Supply(percent=percent, on_mains=on_mains, minutes=0 if on_mains else percent)
        self.watch.look()
        self.stage._qtbot.waitUntil(lambda: self.watch.supply == self.pack.says)
        self.stage.call(lambda _store: None)


@pytest.fixture
def watched(stage: Stage) -> Watched:
    return Watched(stage)


def test_what_the_machine_runs_on_is_shown_when_it_changes(watched: Watched) -> None:
    watched.look(80)
    watched.look(80)
    watched.look(79, on_mains=True)
    assert watched.shown == [PowerShown(percent=80, on_mains=False), PowerShown(percent=79, on_mains=True)]


def test_a_machine_without_a_battery_shows_and_tells_nothing(watched: Watched) -> None:
    watched.pack.says = None
    watched.watch.look()
    watched.stage.call(lambda _store: None)
    assert (watched.shown, watched.notices) == ([], [])
    now = Now(wall_ms=1, mono_ms=1, boot="b")
    assert watched.watch.told(now) is now


def test_each_level_is_told_once_to_the_candidate_and_recorded(watched: Watched) -> None:
    for percent in (21, 20, 19, 11, 10, 9, 5):
        watched.look(percent)
    assert [(notice.kind, notice.percent) for notice in watched.notices] == [("battery_low", 20), ("battery_last", 10)]
    told = watched.stage.events(ev.PowerLow)
    assert [(event.percent, event.level, event.minutes) for event in told] == [(20, 20, 20), (10, 10, 10)]
    assert watched.shown[-1] == PowerShown(percent=5, on_mains=False, level="last")
    assert ("hurry",) in watched.stage.line.asked


def test_what_hovers_about_a_level_is_told_once(watched: Watched) -> None:
    for percent in (20, 21, 20, 22, 19):
        watched.look(percent)
    assert len(watched.notices) == 1
    watched.look(60)
    watched.look(20)
    assert len(watched.notices) == 2


def test_on_the_mains_nothing_is_low_and_the_change_is_recorded(watched: Watched) -> None:
    watched.look(8, on_mains=True)
    assert watched.notices == []
    watched.look(8)
    watched.look(9, on_mains=True)
    changes = watched.stage.events(ev.PowerChanged)
    assert [(event.on_mains, event.percent) for event in changes] == [(False, 8), (True, 9)]
    assert [notice.kind for notice in watched.notices] == ["battery_last"]


def test_the_session_says_what_is_low(watched: Watched) -> None:
    stage = watched.stage
    stage.supply(battery_low_percent=50, battery_last_percent=0)
    stage.enter()
    watched.look(50)
    watched.look(3)
    assert [notice.kind for notice in watched.notices] == ["battery_low"]
    (told,) = stage.events(ev.PowerLow)
    assert (told.level, told.attempt) == (50, stage.sitting.attempt.id)


def test_the_center_sees_it_at_the_next_contact(watched: Watched) -> None:
    watched.look(42)
    now = watched.watch.told(Now(wall_ms=1, mono_ms=1, boot="b"))
    assert (now.battery_percent, now.on_mains) == (42, False)


def test_a_notice_stays_on_screen_until_it_was_read(stage: Stage) -> None:
    stage.supply()
    stage.enter()
    low = Notice(kind="battery_low", percent=20)
    stage.presenter.surroundings.tell(low)
    assert stage.notices[-1] == low
    stage.acts.go_on()
    stage.settle()
    assert stage.sitting.desk.notice == low
    stage.acts.put_away_notice()
    assert stage.sitting.desk.notice is None


def test_where_nobody_sits_nobody_is_told(stage: Stage) -> None:
    stage.presenter.surroundings.tell(Notice(kind="battery_low", percent=20))
    assert stage.notices == []


@given(percent=st.integers(0, 100), before=st.sampled_from(Level), low=st.integers(0, 60), last=st.integers(0, 30))
def test_a_fuller_battery_is_never_lower(percent: int, before: Level, low: int, last: int) -> None:
    policy = Policy(battery_low_percent=low, battery_last_percent=last)
    order = [Level.LAST, Level.LOW, Level.FINE]
    levels = [level_of(Supply(percent=p, on_mains=False), policy, before) for p in range(percent, 101)]
    assert levels == sorted(levels, key=order.index)
    assert level_of(Supply(percent=percent, on_mains=True), policy, before) is Level.FINE
