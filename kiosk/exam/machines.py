"""Every machine of a room: ready, worth a look, not ready, not looked at, out of reach; what to do there. Pure."""

import re
from collections.abc import Callable, Iterable
from enum import StrEnum
from functools import cache

import msgspec

from kiosk.exam import check_words
from kiosk.exam.seat_order import seat_order
from kiosk.exam.versions import is_older
from sync.protocol.ids import StationId
from sync.protocol.machines import MachinesReply, MachineTold
from sync.protocol.preflight import CheckTold, State, worst
from sync.protocol.room_rows import SeatFacts
from sync.protocol.updates import Phase

SERVER = "server"
"""The role of the server itself, which is looked at as a machine is."""
STALE_MS = 14 * 86_400_000
"""A look that is older than this says nothing of the day."""


class Fitness(StrEnum):
    """How a machine is, what somebody has to do something about first."""

    UNKNOWN = "unknown"
    """Never heard of since it was enrolled."""
    FAILED = "failed"
    UNCHECKED = "unchecked"
    """Nobody looked, or too long ago."""
    WARNING = "warning"
    OK = "ok"

    @property
    def is_ready(self) -> bool:
        """Whether an exam may be sat there."""
        return self in (Fitness.OK, Fitness.WARNING)


class Machine(msgspec.Struct, frozen=True, kw_only=True):
    """One machine, and how it is."""

    told: MachineTold
    fitness: Fitness
    is_outdated: bool = False
    """Whether its program is older than the server asks for."""


class MachinesSeen(msgspec.Struct, frozen=True, kw_only=True):
    """All of them, and when it was so."""

    machines: tuple[Machine, ...] = ()
    as_of_ms: int = 0
    is_whole: bool = False
    """Whether the server says so; else it is what this panel knows of the seats alone."""

    def count(self, fitness: Fitness) -> int:
        """How many are so."""
        return sum(one.fitness is fitness for one in self.machines)


def seen(reply: MachinesReply) -> MachinesSeen:
    """Return what the server says of them, the seats in their order."""
    told = (*reply.machines, *_server(reply))
    machines = (_judged(one, reply.server_now_ms, reply.least_program) for one in told)
    return MachinesSeen(machines=_in_order(machines), as_of_ms=reply.server_now_ms, is_whole=True)


def _server(reply: MachinesReply) -> Iterable[MachineTold]:
    if reply.server is None:
        return
    verdict = worst(State(check.state) for check in reply.server if check.state in set(State))
    yield MachineTold(
        station=StationId(SERVER),
        seat="",
        role=SERVER,
        heard_ms=reply.server_now_ms,
        verdict=verdict,
        checked_ms=reply.server_now_ms,
        wrong=reply.server,
    )


def known(facts: Iterable[SeatFacts], *, as_of_ms: int) -> MachinesSeen:
    """Return what a panel knows of its seats without the server: the verdict of each, and no more."""
    told = (
        MachineTold(
            station=one.station,
            seat=one.seat,
            standing=one.standing,
            heard_ms=one.heard_ms,
            program="" if one.told is None else one.told.program,
            verdict=one.verdict,
            checked_ms=as_of_ms if one.verdict else 0,
        )
        for one in facts
    )
    machines = (_judged(one, as_of_ms, "") for one in told)
    return MachinesSeen(machines=_in_order(machines), as_of_ms=as_of_ms)


def _in_order(machines: Iterable[Machine]) -> tuple[Machine, ...]:
    order = list(Fitness)
    return tuple(sorted(machines, key=lambda one: (order.index(one.fitness), one.told.role, seat_order(one.told.seat))))


def _judged(told: MachineTold, now_ms: int, least: str) -> Machine:
    is_outdated = bool(told.program) and bool(least) and is_older(told.program, least)
    return Machine(told=told, fitness=_fitness(told, now_ms, is_outdated=is_outdated), is_outdated=is_outdated)


def _fitness(told: MachineTold, now_ms: int, *, is_outdated: bool) -> Fitness:
    if not told.heard_ms:
        return Fitness.UNKNOWN
    if told.verdict == State.FAILED or told.standing != "good" or is_outdated:
        return Fitness.FAILED
    if told.verdict not in set(State) or now_ms - told.checked_ms > STALE_MS:
        return Fitness.UNCHECKED
    is_worth_a_look = told.verdict == State.WARNING or told.update_state == Phase.FAILED
    return Fitness.WARNING if is_worth_a_look else Fitness.OK


def cause(check: CheckTold, say: Callable[[str], str]) -> str:
    """Return what was found, in the language of `say`."""
    try:
        pattern = check_words.cause(check.name, check.code)
    except KeyError:
        return check.cause  # of a later version
    return retold(pattern, check.cause, say)


def mend(check: CheckTold, say: Callable[[str], str]) -> str:
    """Return what to do, in the language of `say`."""
    return retold(check_words.mend(check.code), check.mend, say)


def retold(pattern: str, told: str, say: Callable[[str], str]) -> str:
    """Return a sentence that was made of this English pattern in another language; as it is where it was not."""
    found = _read(pattern).fullmatch(told)
    return told if found is None or not pattern else say(pattern).format_map(found.groupdict())


@cache
def _read(pattern: str) -> re.Pattern[str]:
    """Return what finds the values that fill a pattern's places."""
    parts = re.split(r"\{(\w+)\}", pattern)
    known: set[str] = set()
    made = ""
    for at, part in enumerate(parts):
        if at % 2 == 0:
            made += re.escape(part)
        elif part in known:
            made += f"(?P={part})"
        else:
            known.add(part)
            made += f"(?P<{part}>.*?)"
    return re.compile(made, re.DOTALL)
