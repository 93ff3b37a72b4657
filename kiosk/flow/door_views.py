"""What stands on the screens between questions: values in, one screen out."""

from kiosk.exam import breaks, passing
from kiosk.exam.doors import Zone, allowed_ms
from kiosk.exam.passing import Step, Way
from kiosk.flow.door_screens import BreakScreen, DoorKind, DoorScreen
from kiosk.flow.screens import CoverScreen
from kiosk.flow.views import Desk
from sync.protocol.attempts import has_answer

_KINDS = {Way.ENTER: DoorKind.ENTER, Way.LEAVE: DoorKind.LEAVE, Way.SKIP: DoorKind.SKIP}


def door(desk: Desk, step: Step, *, ran_out: str | None) -> DoorScreen:
    """Return what is asked before a step."""
    zone, attempt = step.zone, desk.attempt
    is_entry = step.way is Way.ENTER
    return DoorScreen(
        place=desk.place,
        exam=desk.session.title,
        kind=_KINDS[step.way],
        title=_title(desk, step, zone),
        time=desk.time,
        questions=_count(desk, zone),
        answered=0 if zone is None else sum(has_answer(attempt.responses.get(item, {})) for item in zone.items),
        marked=0 if zone is None else len(attempt.marked & zone.items),
        number=desk.here.number,
        limit_ms=_limit_ms(desk, step) if is_entry else 0,
        stays_readable=zone is not None and zone.stays_readable,
        ran_out=ran_out if is_entry else None,
        can_go_back=not is_entry or not _is_closed_here(desk),
        breaks_left=desk.breaks_left if is_entry else 0,
    )


def ask_break(desk: Desk) -> DoorScreen:
    """Return the question whether a break is really wanted."""
    offered = breaks.offer(desk.attempt, desk.session.policy)
    return DoorScreen(
        place=desk.place,
        exam=desk.session.title,
        kind=DoorKind.BREAK,
        title="",
        time=desk.time,
        number=0 if offered is None else offered.number,
        of=0 if offered is None else offered.of,
        limit_ms=0 if offered is None else offered.length_ms,
        counted=offered is not None and offered.counted,
        can_go_back=True,
    )


def on_break(desk: Desk) -> BreakScreen:
    """Return the screen of a break."""
    taken, whole = desk.attempt.on_break, desk.overview
    return BreakScreen(
        place=desk.place,
        exam=desk.session.title,
        time=desk.time,
        total_ms=0 if taken is None else taken.allowed_ms,
        counted=taken is not None and taken.counted,
        number=desk.attempt.breaks,
        answered=whole.answered,
        total=whole.total,
    )


def paused(desk: Desk) -> CoverScreen:
    """Return the screen of an exam that staff paused."""
    return CoverScreen(
        place=desk.place,
        why="paused",
        causes=(),
        since_ms=desk.attempt.last.best_ms,
        answered=desk.overview.answered,
        total=desk.overview.total,
        left_ms=desk.time.left_ms,
        goes_on_by_itself=False,
        takes_codes=True,
    )


def _title(desk: Desk, step: Step, zone: Zone | None) -> str:
    titles = desk.titles
    if zone is not None and titles.get(zone.id):
        return titles[zone.id]
    return titles[desk.route.at(step.to).section.id if step.way is Way.ENTER else desk.here.section.id]


def _count(desk: Desk, zone: Zone | None) -> int:
    return 0 if zone is None else sum(1 for stop in desk.route.stops if stop.number and stop.item in zone.items)


def _limit_ms(desk: Desk, step: Step) -> int:
    """Return the shortest time of what is entered."""
    limits = [allowed_ms(zone, desk.attempt, desk.route.plan) for zone in step.zones if zone.is_announced]
    return min((limit for limit in limits if limit), default=0)


def _is_closed_here(desk: Desk) -> bool:
    return not passing.can_stay(desk.route, desk.attempt, desk.here.item)
