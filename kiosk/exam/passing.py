"""From one question to another: what stands between them, and what has to be agreed to first. Pure."""

from enum import StrEnum

import msgspec

from kiosk.exam.doors import Zone, can_be_read, entered, is_closed, is_open, left_behind, wait_ms
from kiosk.exam.route import Route, Stop
from sync.protocol.attempts import Attempt, has_answer
from sync.protocol.ids import ItemId


class Way(StrEnum):
    """What a wish to go somewhere comes to."""

    GO = "go"
    LOOK = "look"
    """To read what is closed."""
    NOT = "not"
    """There is no way."""
    ANSWER = "answer"
    """Not before the question is answered."""
    WAIT = "wait"
    """Not before some time has passed."""
    SKIP = "skip"
    """The question has no answer, and there is no way back to it."""
    LEAVE = "leave"
    """What is left closes for good."""
    ENTER = "enter"
    """A door: what is behind it opens."""


ASKS = frozenset({Way.SKIP, Way.LEAVE, Way.ENTER})
"""What goes on once the candidate has agreed."""


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """The next thing on the way to an item."""

    way: Way
    to: ItemId
    zones: tuple[Zone, ...] = ()
    """What is left, or entered."""
    wait_ms: int = 0

    @property
    def zone(self) -> Zone | None:
        """The door that is spoken of: the widest that has a screen of its own."""
        announced = [zone for zone in self.zones if zone.is_announced]
        return max(announced, key=lambda zone: len(zone.items), default=None)


def following(route: Route, attempt: Attempt, here: ItemId) -> Stop | None:
    """Return the next stop that can still be answered."""
    rest = route.stops[route.at(here).index + 1 :]
    return next((stop for stop in rest if not is_closed(stop.zones, attempt)), None)


def previous(route: Route, attempt: Attempt, here: ItemId) -> Stop | None:
    """Return the stop before, where the candidate may go back to it."""
    before = route.before(here)
    return before if before is not None and may_go(route, attempt, here, before) else None


def may_go(route: Route, attempt: Attempt, here: ItemId, there: Stop) -> bool:
    """Whether a candidate is offered to go there: nothing is left for good by it that has a door."""
    if not _is_on_the_way(route, attempt, route.at(here), there):
        return False
    return is_look(attempt, there) or not any(zone.is_announced for zone in _left(route.at(here), there, attempt))


def is_look(attempt: Attempt, stop: Stop) -> bool:
    """Whether the item can only be read."""
    return is_closed(stop.zones, attempt) and can_be_read(stop.zones, attempt)


def step(
    route: Route,
    attempt: Attempt,
    here: ItemId,
    there: ItemId,
    *,
    used_ms: int,
    agreed: frozenset[Way] = frozenset(),
) -> Step:
    """Return what comes next on the way from one item to another; what was agreed to is not asked again."""
    start, end = route.at(here), route.at(there)
    if not _is_on_the_way(route, attempt, start, end):
        return Step(way=Way.NOT, to=there)
    if is_look(attempt, end):
        return Step(way=Way.LOOK, to=there)
    left, new = _left(start, end, attempt), entered(end.zones, attempt)
    held = _held(start, end, attempt)
    if held is Way.ANSWER:
        return Step(way=held, to=there)
    longest = max((wait_ms(zone, attempt, used_ms) for zone in left), default=0)
    if longest:
        return Step(way=Way.WAIT, to=there, zones=left, wait_ms=longest)
    if Way.LEAVE not in agreed and any(zone.is_announced for zone in left):
        return Step(way=Way.LEAVE, to=there, zones=left)
    if held is Way.SKIP and Way.SKIP not in agreed:
        return Step(way=held, to=there)
    if Way.ENTER not in agreed and any(zone.is_announced for zone in new):
        return Step(way=Way.ENTER, to=there, zones=new)
    return Step(way=Way.GO, to=there, zones=new)


def can_stay(route: Route, attempt: Attempt, here: ItemId) -> bool:
    """Whether the item can still be answered, so that there is something to stay at."""
    return not is_closed(route.at(here).zones, attempt)


def leaving(route: Route, attempt: Attempt, here: ItemId) -> tuple[Zone, ...]:
    """Return what with a screen of its own is open around an item: what a candidate could leave."""
    return tuple(zone for zone in route.at(here).zones if zone.is_announced and is_open(zone, attempt))


def beyond(route: Route, attempt: Attempt, here: ItemId) -> Stop | None:
    """Return the first stop behind the innermost open door around an item; None where there is nothing more."""
    doors = leaving(route, attempt, here)
    if not doors:
        return None
    rest = route.stops[route.at(here).index + 1 :]
    return next((s for s in rest if s.item not in doors[-1].items and not is_closed(s.zones, attempt)), None)


def _held(start: Stop, end: Stop, attempt: Attempt) -> Way | None:
    """Return what a question without an answer asks for where there is no way back to it."""
    is_left = start.is_linear and end.index > start.index and not is_closed(start.zones, attempt)
    if not is_left or not start.number or has_answer(attempt.responses.get(start.item, {})):
        return None
    return Way.ANSWER if start.must_answer else Way.SKIP


def _left(start: Stop, end: Stop, attempt: Attempt) -> tuple[Zone, ...]:
    return () if is_closed(start.zones, attempt) else left_behind(start.zones, end.item, attempt)


def _is_on_the_way(route: Route, attempt: Attempt, start: Stop, end: Stop) -> bool:
    if is_closed(end.zones, attempt) and not can_be_read(end.zones, attempt):
        return False
    if is_look(attempt, end) or not (start.is_linear or end.is_linear):
        return True
    after = following(route, attempt, start.item)
    return end.item == start.item or (after is not None and after.item == end.item)
