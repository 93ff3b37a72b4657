"""What runs on a Windows machine, read on a thread of its own: files are opened for their names, and disks are slow."""

from __future__ import annotations

import threading

from kiosk.lockdown.programs import Program
from kiosk.lockdown.windows_system import Machine

FIRST_S = 1.0
"""So long the first list is waited for; what is not known by then is told at the next look."""


class ProgramReader:
    """Keeps the list of running programs, with their files and the names that their makers gave them."""

    def __init__(self, machine: Machine, *, every_s: float = 1.0) -> None:
        self._machine, self._every_s = machine, every_s
        self._known: dict[tuple[int, str], Program] = {}
        self._ends, self._has_read = threading.Event(), threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """Begin to read, once for many calls."""
        if self._thread is None:
            self._ends.clear()
            self._thread = threading.Thread(target=self._run, name="programs", daemon=True)
            self._thread.start()
            self._has_read.wait(FIRST_S)

    def stop(self) -> None:
        """Read no more when this returns."""
        if self._thread is not None:
            self._ends.set()
            self._thread.join()
            self._thread = None

    def running(self) -> tuple[Program, ...]:
        """The last list."""
        return tuple(self._known.values())

    def forget(self, program: Program) -> None:
        """It was ended: until the next list it does not count."""
        self._known = {key: known for key, known in self._known.items() if known != program}

    def _run(self) -> None:
        while True:
            self._read()
            self._has_read.set()
            if self._ends.wait(self._every_s):
                return

    def _read(self) -> None:
        known = self._known
        self._known = {(p.pid, p.name): known.get((p.pid, p.name)) or self._whole(p) for p in self._machine.processes()}

    def _whole(self, program: Program) -> Program:
        """With its file, and the name in it: a file that was renamed still says what it was made as."""
        found = self._machine.process(program.pid)
        return Program(program.pid, found.name or program.name, found.executable)
