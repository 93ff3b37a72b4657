"""When a breach is told, and when all is well again."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from pytestqt.qtbot import QtBot

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState, Level
from kiosk.lockdown.watchdog import CALM_LOOKS, Watchdog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

COVERED = Breach(HoldName.STACKING, Cause.COVERED, "red")
TAKEN = Breach(HoldName.KEYBOARD, Cause.KEYBOARD_TAKEN)
FORGED = Breach(HoldName.INPUT, Cause.FORGED_INPUT)
COPIED = Breach(HoldName.CLIPBOARD, Cause.CLIPBOARD_TAKEN)


class Scripted:
    """A lock that loses what the test says."""

    level = Level.MONITORED

    def __init__(self) -> None:
        self.lost: tuple[Breach, ...] = ()
        self.tried: tuple[Breach, ...] = ()
        self.states = dict.fromkeys(
            (HoldName.STACKING, HoldName.KEYBOARD, HoldName.CLIPBOARD, HoldName.INPUT), HoldState.HELD
        )
        self.looks = 0
        self.disturbed: Callable[[], None] = lambda: None

    def prepare(self, window: "QWidget") -> None: ...

    def engage(self) -> tuple[Hold, ...]:
        return tuple(Hold(name, state) for name, state in self.states.items())

    def verify(self) -> tuple[Breach, ...]:
        self.looks += 1
        return self.lost

    def repelled(self) -> tuple[Breach, ...]:
        tried, self.tried = self.tried, ()
        return tried

    def watch(self, disturbed: Callable[[], None]) -> None:
        self.disturbed = disturbed

    def release(self) -> None: ...


class Told:
    def __init__(self, dog: Watchdog) -> None:
        self.all: list[object] = []
        dog.breached.connect(self.all.extend)
        dog.repelled.connect(self.all.extend)
        dog.regained.connect(self._regained)

    def _regained(self) -> None:
        self.all.append("regained")


def looks(qtbot: QtBot, lock: Scripted, count: int) -> None:
    start = lock.looks
    qtbot.waitUntil(lambda: lock.looks >= start + count)


def watched(lock: Scripted, **options: object) -> tuple[Watchdog, Told]:
    dog = Watchdog(lock, every_ms=5, **options)  # type: ignore[arg-type]  # the options of one test
    return dog, Told(dog)


def test_breach_that_lasts_is_told_once_and_regained_once(qtbot: QtBot) -> None:
    lock = Scripted()
    dog, told = watched(lock)
    dog.engage()
    lock.lost = (COVERED,)
    looks(qtbot, lock, 8)
    assert told.all == [COVERED]
    assert list(dog.missing) == ["stacking"]
    lock.lost = ()
    looks(qtbot, lock, 8)
    assert told.all == [COVERED, "regained"]
    assert list(dog.missing) == []


def test_second_cause_of_the_same_episode_is_told_too(qtbot: QtBot) -> None:
    lock = Scripted()
    dog, told = watched(lock)
    dog.engage()
    lock.lost = (COVERED,)
    looks(qtbot, lock, 3)
    lock.lost = (COVERED, TAKEN)
    looks(qtbot, lock, 3)
    lock.lost = ()
    looks(qtbot, lock, 8)
    assert told.all == [COVERED, TAKEN, "regained"]


def test_breach_after_calm_is_a_new_one(qtbot: QtBot) -> None:
    lock = Scripted()
    dog, told = watched(lock)
    dog.engage()
    for _ in range(2):
        lock.lost = (COVERED,)
        looks(qtbot, lock, 3)
        lock.lost = ()
        looks(qtbot, lock, CALM_LOOKS + 4)
    assert told.all == [COVERED, "regained"] * 2


def test_disturbance_is_looked_at_before_the_next_turn(qtbot: QtBot) -> None:
    lock = Scripted()
    dog = Watchdog(lock, every_ms=3_600_000)
    told = Told(dog)
    dog.engage()
    looks(qtbot, lock, 1)
    lock.lost = (COVERED,)
    for _ in range(10):
        lock.disturbed()
    qtbot.waitUntil(lambda: bool(told.all))
    assert told.all == [COVERED]
    assert lock.looks == 2
    dog.release()


def test_flood_of_disturbances_does_not_end_an_episode(qtbot: QtBot) -> None:
    lock = Scripted()
    dog = Watchdog(lock, every_ms=3_600_000)
    told = Told(dog)
    dog.engage()
    lock.lost = (COVERED,)
    looks(qtbot, lock, 1)
    lock.lost = ()
    for _ in range(CALM_LOOKS + 4):
        lock.disturbed()
        looks(qtbot, lock, 1)
    assert told.all == [COVERED]
    dog.release()


def test_hold_that_failed_at_the_start_is_told_with_its_cause_and_regained(qtbot: QtBot) -> None:
    lock = Scripted()
    lock.states[HoldName.KEYBOARD] = HoldState.FAILED
    lock.lost = (TAKEN,)
    dog, told = watched(lock)
    assert HoldState.FAILED in [hold.state for hold in dog.engage()]
    assert list(dog.missing) == ["keyboard"]
    looks(qtbot, lock, 4)
    assert told.all == [TAKEN]
    lock.lost = ()
    looks(qtbot, lock, 8)
    assert told.all == [TAKEN, "regained"]


def test_hold_that_nobody_requires_is_told_and_blocks_nothing(qtbot: QtBot) -> None:
    lock = Scripted()
    dog, told = watched(lock, required=("stacking",))
    dog.engage()
    lock.lost = (COPIED,)
    looks(qtbot, lock, 4)
    assert list(dog.missing) == []
    lock.lost = (COPIED, COVERED)
    looks(qtbot, lock, 4)
    assert list(dog.missing) == ["stacking"]
    lock.lost = (COPIED,)
    looks(qtbot, lock, 8)
    assert told.all == [COPIED, COVERED, "regained"]


def test_required_hold_that_the_lock_does_not_have_is_missing(qtbot: QtBot) -> None:
    dog, _ = watched(Scripted(), required=("stacking", "capture"))
    dog.engage()
    assert list(dog.missing) == ["capture"]
    dog.release()


def test_repelled_attacks_are_told_once_while_they_go_on(qtbot: QtBot) -> None:
    lock = Scripted()
    dog, told = watched(lock)
    dog.engage()
    for _ in range(5):
        lock.tried = (FORGED,)
        looks(qtbot, lock, 2)
    assert told.all == [FORGED]
    assert list(dog.missing) == []


def test_nothing_is_looked_at_after_release(qtbot: QtBot) -> None:
    lock = Scripted()
    dog, told = watched(lock)
    dog.engage()
    looks(qtbot, lock, 2)
    dog.release()
    before = lock.looks
    lock.lost = (COVERED,)
    lock.disturbed()
    other, _ = watched(clock := Scripted())
    other.engage()
    looks(qtbot, clock, 5)
    assert lock.looks == before
    assert told.all == []
    other.release()


@pytest.fixture(autouse=True)
def _app(qapp: object) -> None:
    """Timers need an application."""
