"""What runs beside the exam: programs that may not, and programs that are connected to its screen."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import islice
from time import monotonic

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState, Level
from kiosk.lockdown.programs import Found, Program
from kiosk.lockdown.programs_linux import began, end, program_of, running
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.x11_seats import Seats
from kiosk.lockdown.xcb import Connection
from kiosk.lockdown.xext import Clients

SLICE = 20
"""So many programs are read in one look, in less than half a millisecond; all of them in a second or two."""
APART_S = 0.1
"""A program that disturbs the lock all the time makes it look more often, but not at this."""
PATIENCE_S = 3.0
"""So long a program may take to end before it is ended."""


class ProgramsGuard:
    """No listed program runs. One that policy names is asked to end, after it was told, and then ended."""

    def __init__(
        self,
        rules: Rules,
        repel: Callable[[HoldName, Cause, str], None],
        *,
        programs: Callable[[], Iterator[Program]] = running,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._rules, self._repel, self._programs, self._clock = rules, repel, programs, clock
        self._scan: Iterator[Program] = iter(())
        self._seen: list[Program] = []
        self._found: tuple[Found, ...] = ()
        self._told: dict[tuple[Program, int], float] = {}
        self._read_at = 0.0

    def take(self) -> Hold:
        self._found = self._rules.forbidden(self._programs())
        self._begin()
        if self._found:
            return Hold(HoldName.PROGRAMS, HoldState.FAILED, "; ".join(found.evidence for found in self._found))
        return Hold(HoldName.PROGRAMS, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        if self._clock() - self._read_at >= APART_S:
            self._read_on()
        for one in self._found:
            yield Breach(HoldName.PROGRAMS, Cause.FOREIGN_PROGRAM, one.evidence)

    def give(self) -> None:
        self._scan, self._found = iter(()), ()
        self._told.clear()

    def _read_on(self) -> None:
        """Read a slice; after the last one say what was found in this round, and begin another."""
        self._read_at = self._clock()
        piece = list(islice(self._scan, SLICE))
        self._seen += piece
        if len(piece) < SLICE:
            found, seen = self._rules.forbidden(self._seen), {program.pid for program in self._seen}
            self._told = {told: since for told, since in self._told.items() if told[0].pid in seen}
            self._found = tuple(one for one in found if not self._ends(one))
            self._begin()

    def _begin(self) -> None:
        self._scan, self._seen = self._programs(), []

    def _ends(self, found: Found) -> bool:
        """Whether it has ended; in the first round it is only told, so that its event comes before its end."""
        if not self._rules.ends(found):
            return False
        key = found.program, began(found.program.pid)
        if key not in self._told:
            self._told[key] = self._clock()
            return False
        is_late = self._clock() - self._told[key] > PATIENCE_S
        failed = end(*key, at_once=is_late)
        self._repel(HoldName.PROGRAMS, Cause.PROGRAM_ENDED, f"{found.evidence}; {failed or 'asked to end'}")
        return program_of(found.program.pid) != found.program


class CaptureGuard:
    """Nobody else is connected to the screen: only then nobody can photograph it, or read along.

    Nor can anybody connect, unless policy names programs that may: every other seat at the server is ours.
    """

    def __init__(self, connection: Connection, rules: Rules, level: Level, seats: Seats) -> None:
        self._clients, self._rules, self._level, self._seats = Clients(connection), rules, level, seats
        self._is_held = False
        self._most = 0
        """How many were connected when the server took no more."""

    def take(self) -> Hold:
        why = self._why_not()
        self._is_held = not why
        if why:
            return Hold(HoldName.CAPTURE, HoldState.UNSUPPORTED, why)
        connected = self._sit()
        stranger = next(self._strangers(connected), "")
        if stranger:
            return Hold(HoldName.CAPTURE, HoldState.FAILED, stranger)
        return Hold(HoldName.CAPTURE, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        if self._is_held:
            for stranger in self._strangers(self._sit()):
                yield Breach(HoldName.CAPTURE, Cause.SECOND_CLIENT, stranger)

    def give(self) -> None:
        self._is_held = False
        self._seats.give()
        self._most = 0

    def _why_not(self) -> str:
        if self._level is not Level.LOCKED:
            return "on a shared X server every program can photograph the screen; use a session of the kiosk's own"
        if self._clients.all() is None:
            return "this X server does not tell who is connected"
        return ""

    def _sit(self) -> frozenset[int]:
        """Take the seats that are free, or leave them where policy lets others come; returns who is connected."""
        connected = self._clients.all() or frozenset()
        if self._rules.allows_others:
            self._seats.give()
            self._most = 0
        elif len(connected) < self._most or not self._most:
            self._seats.take()
            connected = self._clients.all() or frozenset()
            self._most = len(connected)
        return connected

    def _strangers(self, connected: frozenset[int]) -> Iterator[str]:
        for client in sorted(connected - self._seats.bases):
            if client:  # 0 is the server itself
                pid = self._clients.pid(client)
                program = program_of(pid) if pid else None
                if pid != os.getpid() and not (program and self._rules.allows(program)):
                    yield f"process {pid}, {program.executable or program.name}" if program else f"process {pid}"
