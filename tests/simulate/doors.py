"""Sections, doors and breaks at a simulated machine, by the rules that the program asks; and a program that cheats."""

from kiosk.exam import breaks, timing
from kiosk.exam.doors import is_closed
from kiosk.exam.route import Route
from kiosk.exam.sitting import Sitting
from sync.protocol import events as ev
from sync.protocol import wire
from sync.protocol.attempts import AttemptState
from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper, Section, TestPart
from sync.protocol.sections import LAST_WORDS_MS, SectionRun, open_of
from tests.simulate.machine import ITEMS, PAPER, RESPONSE, Machine

TIMED_MS, BREAK_MS = 40_000, 20_000
LATE = ("late",)
"""What only a program that was tampered with gives: no choice of the paper."""
SECTIONS = (
    Section(id="timed", title="Timed", items=ITEMS[:2], time_limit_ms=TIMED_MS),
    Section(id="locked", title="Locked", items=ITEMS[2:3], is_locked=True),
    Section(id="free", title="Free", items=ITEMS[3:]),
)
WITH_DOORS = Route(
    Paper(
        id="doors",
        title="Doors",
        languages=("en",),
        parts=(TestPart(id="part", sections=SECTIONS),),
        items=PAPER.items,
    ),
    "5eed",
)


def go(machine: Machine, item: ItemId) -> bool:
    """Go to a question through its doors; whether it can still be answered."""
    sitting = machine.sitting()
    if sitting is None or is_closed(sitting.route.at(item).zones, sitting.attempt):
        return False
    machine.record(*sitting.pass_to(item, machine.stamp()))
    sitting = machine.sitting()
    return sitting is not None and sitting.attempt.takes(item, machine.used_ms())


def leave(machine: Machine, number: int) -> None:
    """Leave a section for good."""
    sitting = machine.sitting()
    found = () if sitting is None else open_of(sitting.attempt.sections.values())
    if sitting is not None and found:
        machine.record(*sitting.close_section(found[number % len(found)].section, "left", machine.stamp()))


def look_at_times(machine: Machine) -> None:
    """Close what has run out of its time, and end a break that is over."""
    attempt = machine.attempt
    if attempt is None:
        return
    taken = attempt.on_break
    if taken is not None and attempt.state is AttemptState.ON_BREAK:
        if breaks.left_ms(taken, machine.reading()) == 0:
            machine.record(Sitting(attempt, WITH_DOORS).end_break("time", machine.stamp()))
        return
    if machine.sitting() is not None:
        for run in timing.run_out(attempt, machine.used_ms()):
            machine.record(*Sitting(attempt, WITH_DOORS).close_section(run.section, "time", machine.stamp())[-1:])


def rest(machine: Machine, policy: wire.Policy) -> None:
    """Take a break, or come back from one before its time."""
    attempt = machine.attempt
    if attempt is None:
        return
    if attempt.state is AttemptState.ON_BREAK:
        machine.record(Sitting(attempt, WITH_DOORS).end_break("candidate", machine.stamp()))
        return
    offered, sitting = breaks.offer(attempt, policy), machine.sitting()
    if offered is not None and sitting is not None:
        machine.record(sitting.take_break(offered, machine.stamp()))
        machine.world.note(f"{machine.name}: {attempt.id} takes break {offered.number}")


def answer_late(machine: Machine) -> None:
    """Write an answer into what has closed, or has run out of time, as a program that was tampered with may."""
    attempt = machine.attempt
    if attempt is None:
        return
    used_ms = machine.used_ms()
    for run in attempt.sections.values():
        if _is_over(run, used_ms):
            item = min(run.items)
            event = ev.ItemResponded(
                id=machine.new_id(),
                at=machine.moment(),
                attempt=attempt.id,
                used_ms=used_ms,
                item=item,
                response=RESPONSE,
                values=LATE,
            )
            machine.disk.values.pop((attempt.id, item), None)  # that this one counts nowhere is a promise of its own
            machine.store.append_raw([ev.encode(event)])
            machine.world.note(f"{machine.name}: {attempt.id}: a late answer to {item} is slipped in")
            return


def _is_over(run: SectionRun, used_ms: int) -> bool:
    ran_out = run.is_timed and used_ms - run.opened_used_ms > run.total_ms + LAST_WORDS_MS
    return bool(run.closed) or ran_out
