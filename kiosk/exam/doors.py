"""Doors in an exam: parts, sections and questions that are entered once and left for good. Pure.

A *zone* is what is behind one door. It opens when its first question is about to be disclosed and closes by its time or
because it is left; what is closed is hidden, or can only be read.
"""

from collections.abc import Mapping, Sequence
from enum import StrEnum

import msgspec

from sync.protocol import accommodations
from sync.protocol.attempts import Attempt
from sync.protocol.ids import ItemId
from sync.protocol.paper import Paper, Section, TestPart
from sync.protocol.sections import SectionRun
from sync.protocol.wire import Policy, SessionRow

LINEAR = "linear"


class Level(StrEnum):
    """What a zone is in the paper."""

    PART = "part"
    SECTION = "section"
    ITEM = "item"


class Zone(msgspec.Struct, frozen=True, kw_only=True):
    """A part, a section or a question with a door of its own."""

    id: str
    level: Level
    items: frozenset[ItemId]
    title: str = ""
    limit_ms: int = 0
    """0: no time of its own."""
    min_ms: int = 0
    """How long nobody leaves it."""
    stays_readable: bool = False
    """Whether it can still be read when it is closed."""

    @property
    def is_announced(self) -> bool:
        """Whether a screen stands before it: a single question would be more door than room."""
        return self.level is not Level.ITEM


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """What exam and session say of the way through a paper, beside the paper itself."""

    navigation: str = ""
    section_ms: tuple[int, ...] = ()
    sections_lock: bool = False
    closed_sections: str = ""
    usual_ms: int = 0
    """The time that candidates have who have no right to more; 0: nobody has."""

    @classmethod
    def of(cls, session: SessionRow) -> "Plan":
        """Return the plan of a session."""
        said: Policy = session.policy
        return cls(
            navigation=said.navigation,
            section_ms=said.section_ms,
            sections_lock=said.sections_lock,
            closed_sections=said.closed_sections,
            usual_ms=session.duration_ms,
        )

    def is_linear(self, part: TestPart) -> bool:
        """Whether the questions of a part come one after another."""
        return (self.navigation or part.navigation) == LINEAR

    def limit_ms(self, section: Section, number: int) -> int:
        """Return the time of a section, by its number in the paper from 0 on; 0 where it has none."""
        said = self.section_ms[number] if number < len(self.section_ms) else 0
        return said if said > 0 else section.time_limit_ms

    def stays_readable(self, after: str) -> bool:
        """Whether what is closed can be read."""
        return (self.closed_sections or after) == "read_only"


def zones_of(paper: Paper, plan: Plan) -> Mapping[ItemId, tuple[Zone, ...]]:
    """Return the zones that each item is in, the outermost first; what is no use as a door is none."""
    whole, number = frozenset(paper.order), 0
    found: dict[ItemId, tuple[Zone, ...]] = {}
    for part in paper.parts:
        outer = _part(part, plan, whole)
        for section in part.sections:
            around = (*outer, *_section(section, plan, number, whole))
            number += 1
            for item in section.items:
                own = _item(paper, item) if plan.is_linear(part) else ()
                found[item] = (*around, *own)
    return found


def _part(part: TestPart, plan: Plan, whole: frozenset[ItemId]) -> tuple[Zone, ...]:
    items = frozenset(item for section in part.sections for item in section.items)
    if not part.time_limit_ms and (not part.is_locked or items == whole):
        return ()
    # A part has no name of its own; its first section's is what a candidate sees.
    title = part.sections[0].title if len(part.sections) == 1 else ""
    zone = Zone(
        id=part.id,
        level=Level.PART,
        items=items,
        title=title,
        limit_ms=part.time_limit_ms,
        min_ms=part.min_time_ms,
        stays_readable=plan.stays_readable(part.after),
    )
    return (zone,)


def _section(section: Section, plan: Plan, number: int, whole: frozenset[ItemId]) -> tuple[Zone, ...]:
    items, limit_ms = frozenset(section.items), plan.limit_ms(section, number)
    if not limit_ms and (not (section.is_locked or plan.sections_lock) or items == whole):
        return ()
    zone = Zone(
        id=section.id,
        level=Level.SECTION,
        items=items,
        title=section.title,
        limit_ms=limit_ms,
        min_ms=section.min_time_ms,
        stays_readable=plan.stays_readable(section.after),
    )
    return (zone,)


def _item(paper: Paper, item: ItemId) -> tuple[Zone, ...]:
    asked = paper.items[item]
    if not asked.time_limit_ms and not asked.min_time_ms:
        return ()
    zone = Zone(
        id=item, level=Level.ITEM, items=frozenset({item}), limit_ms=asked.time_limit_ms, min_ms=asked.min_time_ms
    )
    return (zone,)


# --- what of them is open ---------------------------------------------------------------------------------------------


def is_open(zone: Zone, attempt: Attempt) -> bool:
    """Whether it was entered and has not closed."""
    run = attempt.sections.get(zone.id)
    return run is not None and run.is_open


def is_closed(zones: Sequence[Zone], attempt: Attempt) -> bool:
    """Whether one of these has closed, so that nothing in it can be answered any more."""
    return any(zone.id in attempt.sections and not attempt.sections[zone.id].is_open for zone in zones)


def can_be_read(zones: Sequence[Zone], attempt: Attempt) -> bool:
    """Whether all that has closed of these still shows its questions."""
    return all(zone.stays_readable for zone in zones if is_closed((zone,), attempt))


def left_behind(here: Sequence[Zone], there: ItemId, attempt: Attempt) -> tuple[Zone, ...]:
    """Return the open zones that are left for good on the way to an item, the innermost first."""
    return tuple(zone for zone in reversed(here) if is_open(zone, attempt) and there not in zone.items)


def entered(there: Sequence[Zone], attempt: Attempt) -> tuple[Zone, ...]:
    """Return the zones that are entered for the first time with an item, the outermost first."""
    return tuple(zone for zone in there if zone.id not in attempt.sections)


def allowed_ms(zone: Zone, attempt: Attempt, plan: Plan) -> int:
    """Return the time of a zone for this candidate: a right to more time is one in every section alike.

    Whoever is allowed more than the usual time for the whole exam has as much more, in proportion, in each zone;
    counted up to the next second.
    """
    return proportional_ms(zone.limit_ms, attempt.allowed_ms, plan)


def proportional_ms(limit_ms: int, allowed_ms: int, plan: Plan) -> int:
    """Return a time for somebody who is allowed `allowed_ms` for the whole exam; never less than it is for others."""
    return accommodations.proportional_ms(limit_ms, allowed_ms, plan.usual_ms)


def wait_ms(zone: Zone, attempt: Attempt, used_ms: int) -> int:
    """Return how long it is until the zone may be left; 0 where it may be, or has run out of its own time."""
    run: SectionRun | None = attempt.sections.get(zone.id)
    if run is None or run.left_ms(used_ms) == 0:
        return 0
    return max(0, zone.min_ms - run.spent_ms(used_ms))
