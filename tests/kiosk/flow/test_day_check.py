"""The running station looks at its machine while nobody sits at it, and tells what is new."""

import pytest
from pytestqt.qtbot import QtBot

from kiosk.flow.preflight.day import DAY_MS, DayCheck
from kiosk.flow.preflight.seen import LockTrial, Seen
from kiosk.flow.recorded_store import RecordedStore
from kiosk.lockdown.port import Hold, HoldName, HoldState, Level
from kiosk.settings import Settings
from sync.protocol import events as ev
from sync.protocol.wire import Now
from tests.kiosk.flow.stage import Stage

HELD = Hold(HoldName.KEYBOARD, HoldState.HELD)


class Day:
    """A station's own look at its machine, when the test wants it."""

    def __init__(self, stage: Stage, qtbot: QtBot) -> None:
        self.stage, self._qtbot = stage, qtbot
        self.holds: tuple[Hold, ...] = (HELD,)
        self.is_free = True
        settings = Settings(home=stage.home, disk_needed_mb=0)
        self.check = DayCheck(settings, RecordedStore(stage.recorder), stage.means, seen=self._seen, now=self._now)

    def _now(self) -> Now:
        return Now(wall_ms=0, mono_ms=0, boot="", state="free" if self.is_free else "active")

    def _seen(self) -> Seen:
        return Seen(lock=LockTrial(level=Level.LOCKED, holds=self.holds))

    def look(self) -> list[ev.StationChecked]:
        """Look, wait until it is told, and return everything that was ever recorded."""
        self.check.look()
        ran: list[object] = []
        self.stage.means.background.ask(lambda: None, ran.append)
        self._qtbot.waitUntil(lambda: ran != [])
        return list(self.stage.events(ev.StationChecked))


@pytest.fixture
def day(stage: Stage, qtbot: QtBot) -> Day:
    stage.supply()
    return Day(stage, qtbot)


def test_the_day_is_told_by_the_same_checks(day: Day) -> None:
    [event] = day.look()
    checks = {check.name: check.state for check in event.checks}
    assert event.why == "day"
    assert {"lock", "hold.keyboard", "disk", "writing", "rights", "papers", "keys", "sync", "clock"} <= checks.keys()
    assert checks["hold.keyboard"] == "ok"
    assert {"chain", "network"} & checks.keys() == set(), "nobody who saves an answer waits for these"


def test_the_same_is_not_told_twice_a_day(day: Day) -> None:
    day.look()
    assert len(day.look()) == 1
    day.stage.clock.pass_ms(DAY_MS + 60_000)
    assert len(day.look()) == 2


def test_what_is_new_is_told_at_once(day: Day) -> None:
    day.look()
    day.holds = (Hold(HoldName.KEYBOARD, HoldState.FAILED, "taken"),)
    events = day.look()
    assert [event.verdict for event in events][-1] == "failed"
    assert len(events) == 2


def test_nobody_who_sits_an_exam_is_looked_over(day: Day) -> None:
    day.is_free = False
    assert day.look() == []
