"""Looks at the lock again and again, and tells each breach once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field, replace

from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Signal, Slot

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState, Lockdown, missing

EVERY_MS = 150
CALM_LOOKS = 2  # clean looks in a row that end an episode: a program that fights is one breach, not fifty
REPELLED_CALM_LOOKS = 20
APART_MS = 4  # a program that disturbs all the time must not eat the UI thread


@dataclass(slots=True)
class _Episode:
    """A hold from its loss until it was quiet for a while, and what was told of it."""

    told: set[Cause] = field(default_factory=set)
    calm: int = 0


class Watchdog(QObject):
    """Engages a lock, watches it, and tells once per episode what was lost and when all is held again.

    `breached` carries tuple[Breach, ...], also of holds that nobody requires: each cause once per episode. `regained`
    comes when, after a required hold was missing, all of them are held; `recovered` when any one is held again.
    `repelled` carries attacks that cost no hold.
    """

    breached = Signal(tuple)
    regained = Signal()
    recovered = Signal()
    repelled = Signal(tuple)

    def __init__(
        self,
        lockdown: Lockdown,
        *,
        required: Collection[str] | None = None,
        every_ms: int = EVERY_MS,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lockdown = lockdown
        self._required = required
        self._holds: dict[HoldName, Hold] = {}
        self._lost: dict[HoldName, _Episode] = {}
        self._repelled: dict[Cause, int] = {}
        self._blocked = False
        self._since_look = QElapsedTimer()
        self._tick = QTimer(self, interval=every_ms, timerType=Qt.TimerType.PreciseTimer)
        self._tick.timeout.connect(self._on_tick)
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self._on_soon)

    @property
    def holds(self) -> tuple[Hold, ...]:
        """Every hold as it stands now."""
        return tuple(self._holds.values())

    @property
    def missing(self) -> tuple[str, ...]:
        """The required holds that are not held now. Without a policy: all that this lock can hold."""
        if self._required is not None:
            return missing(self.holds, self._required)
        return missing(self.holds, [hold.name for hold in self.holds if hold.state is not HoldState.UNSUPPORTED])

    def engage(self) -> tuple[Hold, ...]:
        """Take the holds and start to watch; what failed is tried again until it is held."""
        self._lost.clear()
        self._repelled.clear()
        self._lockdown.watch(self.look_soon)
        self._holds = {hold.name: hold for hold in self._lockdown.engage()}
        self._lost = {hold.name: _Episode() for hold in self.holds if hold.state is HoldState.FAILED}
        self._blocked = bool(self.missing)
        self._since_look.start()
        self._tick.start()
        self.look_soon()
        return self.holds

    def release(self) -> None:
        """Stop watching and give everything back."""
        self._tick.stop()
        self._soon.stop()
        self._lockdown.release()
        self._holds.clear()

    @Slot()
    def look_soon(self) -> None:
        """Look as soon as the event loop is free, once for many calls."""
        if self._tick.isActive() and not self._soon.isActive():
            self._soon.start(max(0, APART_MS - self._since_look.elapsed()))

    @Slot()
    def _on_tick(self) -> None:
        self._look(counts=True)

    @Slot()
    def _on_soon(self) -> None:
        self._look(counts=False)

    def _look(self, *, counts: bool) -> None:
        """Look once; only looks of the timer count towards calm, or a flood of events would end an episode early."""
        breaches = self._lockdown.verify()
        self._since_look.restart()
        told = self._note(breaches)
        has_ended = counts and self._end_calm({breach.hold for breach in breaches})
        if told:
            self.breached.emit(told)
        self._tell_repelled(counts=counts)
        blocked = bool(self.missing)
        if self._blocked and not blocked:
            self.regained.emit()
        self._blocked = blocked
        if has_ended:
            self.recovered.emit()

    def _note(self, breaches: tuple[Breach, ...]) -> tuple[Breach, ...]:
        told: list[Breach] = []
        for breach in breaches:
            episode = self._lost.setdefault(breach.hold, _Episode())
            episode.calm = 0
            if breach.cause not in episode.told:
                episode.told.add(breach.cause)
                told.append(breach)
            self._holds[breach.hold] = Hold(breach.hold, HoldState.FAILED, breach.detail or breach.sentence)
        return tuple(told)

    def _end_calm(self, lost_now: set[HoldName]) -> bool:
        before = len(self._lost)
        for name in [name for name in self._lost if name not in lost_now]:
            self._lost[name].calm += 1
            if self._lost[name].calm >= CALM_LOOKS:
                del self._lost[name]
                self._holds[name] = replace(self._holds[name], state=HoldState.HELD, detail="")
        return len(self._lost) < before

    def _tell_repelled(self, *, counts: bool) -> None:
        found = self._lockdown.repelled()
        told = tuple(breach for breach in found if breach.cause not in self._repelled)
        if counts:
            self._repelled = {cause: calm + 1 for cause, calm in self._repelled.items() if calm < REPELLED_CALM_LOOKS}
        self._repelled.update((breach.cause, 0) for breach in found)
        if told:
            self.repelled.emit(told)
