"""How soon an attack is noticed where an X event tells of it: measured over many tries, on one clock for both sides."""

import os
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.escapes.arena import Arena
from tests.escapes.foe import Foe
from tests.escapes.target import Light, light, lock_of

P95_MS, WORST_MS = 50.0, 500.0
"""The goals."""
CALM_S = 0.35
"""Two turns of the watchdog and a bit: then the next attack is told anew."""
Attack = Callable[[Foe, Light], None]


def _overlay(foe: Foe, _target: Light) -> None:
    foe.show(foe.trap())


def _managed_by_none(foe: Foe, target: Light) -> None:
    foe.show(foe.trap(parent=target.window))


def _unmap(foe: Foe, target: Light) -> None:
    foe.unmap(target.window)


def _move(foe: Foe, target: Light) -> None:
    foe.move(target.window, 40, 30, 1300, 700)


def _focus(foe: Foe, _target: Light) -> None:
    foe.steal_focus(foe.root)


ATTACKS: dict[str, tuple[str, Attack]] = {
    "a window on top": ("KIOSK-LOCK-COVERED", _overlay),
    "a window inside ours": ("KIOSK-LOCK-COVERED", _managed_by_none),
    "our window hidden": ("KIOSK-LOCK-UNMAPPED", _unmap),
    "our window moved": ("KIOSK-LOCK-MOVED", _move),
    "the focus taken": ("KIOSK-LOCK-FOCUS-TAKEN", _focus),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """How soon one kind of attack was noticed."""

    attack: str
    arena: str
    tries: int
    p50_ms: float
    p95_ms: float
    worst_ms: float
    missed: int
    load: float

    @property
    def is_met(self) -> bool:
        return not self.missed and self.p95_ms < P95_MS and self.worst_ms < WORST_MS

    def __str__(self) -> str:
        mark = " " if self.is_met else "!"
        missed = f", {self.missed} not at all" if self.missed else ""
        goal = f"goal p95 {P95_MS:.0f}, worst {WORST_MS:.0f}"
        return (
            f"{mark} noticed  {self.attack:<22} p50 {self.p50_ms:.0f}, p95 {self.p95_ms:.0f}, worst {self.worst_ms:.0f}"
            f" ms over {self.tries} tries{missed} ({goal}), load {self.load:.1f}"
        )


def figures(arena: Arena, home: Path, *, tries: int) -> Iterator[Figure]:
    """Attack so many times, the kinds in turn."""
    each = max(1, -(-tries // len(ATTACKS)))
    with light(arena, home, lock=lock_of(arena)) as target:
        for name, (cause, attack) in ATTACKS.items():
            found = [_one(arena, target, cause, attack) for _ in range(each)]
            yield _figure(name, arena, found)


def _one(arena: Arena, target: Light, cause: str, attack: Attack) -> float | None:
    """After how many milliseconds it was told; None if it was not within the worst that is allowed."""
    with arena.foe() as foe:
        began_ns = time.monotonic_ns()
        attack(foe, target)
        told = _told(target, cause, began_ns)
    time.sleep(CALM_S)
    target.settle()
    return told


def _told(target: Light, cause: str, began_ns: int) -> float | None:
    deadline = time.monotonic() + 2 * WORST_MS / 1e3
    while time.monotonic() < deadline:
        target.hear(0.05)
        for report in target.reports(began_ns, time.monotonic_ns()):
            if report.cause == cause:
                return report.ms
    return None


def _figure(name: str, arena: Arena, found: list[float | None]) -> Figure:
    told = sorted(ms for ms in found if ms is not None) or [float("inf")]
    return Figure(
        attack=name,
        arena=arena.name,
        tries=len(found),
        p50_ms=told[len(told) // 2],
        p95_ms=told[min(len(told) - 1, int(len(told) * 0.95))],
        worst_ms=told[-1],
        missed=found.count(None),
        load=os.getloadavg()[0],
    )


def as_json(figure: Figure) -> dict[str, object]:
    """One row of the report."""
    made = {name: getattr(figure, name) for name in Figure.__dataclass_fields__}
    return made | {"met": figure.is_met}
