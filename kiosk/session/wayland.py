"""`kiosk session wayland`: the compositor cage, which shows one program, and the kiosk as that program."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Mapping
from pathlib import Path
from threading import Event
from types import FrameType

from kiosk.lockdown.proc import Processes
from kiosk.session.bound import GRACE_S, end_in_order, ended, started
from kiosk.session.place import CACHE, own_place
from kiosk.session.surroundings import surroundings
from kiosk.supervisor import LAST_END, PASSED_THROUGH, program

# No decorations. Never -s: it lets consoles be reached. Not `-m last`: it crashes cage 0.1.4 (measured; its issue 231).
COMPOSITOR = "/usr/bin/cage -d"
NO_X11 = "/bin/false"

Process = subprocess.Popen[bytes]


def run(compositor: str, *, home: Path, environ: Mapping[str, str]) -> int:
    """Start the compositor with the kiosk in it and wait for both; returns the kiosk's exit code.

    1 when they ended in a way that nobody meant: whoever started the session starts it anew. Raises KioskError where
    there can be no session.
    """
    end_in_order()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with own_place(environ) as place:
        session = surroundings(environ) | {
            "XDG_RUNTIME_DIR": str(place),
            "XDG_CACHE_HOME": str(place / CACHE),
            # cage offers X11 programs a door as well; whoever knocks finds a program that ends at once.
            "WLR_XWAYLAND": NO_X11,
            "QT_QPA_PLATFORM": "wayland",
            "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
        }
        began_ms = time.time_ns() // 1_000_000
        stopping = Stopping()
        stopping.listen()
        # By force: at its end cage waits for the kiosk, and the kiosk's supervisor would wait for cage.
        process = started([*shlex.split(compositor), "--", *program("run")], environ=session, dies_by=signal.SIGKILL)
        stopping.wait_for(process)
        return 0 if stopping.is_asked else _code_of(home, began_ms, process.returncode)


class Stopping:
    """Ends the kiosk before its compositor when the system asks, so that the kiosk can put everything away."""

    def __init__(self) -> None:
        self._asked = Event()

    @property
    def is_asked(self) -> bool:
        return self._asked.is_set()

    def listen(self) -> None:
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_signal)

    def wait_for(self, process: Process) -> None:
        """Return when the compositor has ended."""
        while process.poll() is None:
            if self.is_asked:
                self._end(process)
                return
            try:
                process.wait(timeout=0.5)
            except subprocess.TimeoutExpired:
                continue

    def _on_signal(self, _number: int, _frame: FrameType | None) -> None:
        self._asked.set()

    def _end(self, process: Process) -> None:
        processes = Processes()
        for pid in processes.everybody():
            if processes.parent(pid) == process.pid:
                os.kill(pid, signal.SIGTERM)
        try:
            process.wait(timeout=2 * GRACE_S)
        except subprocess.TimeoutExpired:
            ended(process)


def _code_of(home: Path, began_ms: int, compositors: int) -> int:
    """How the kiosk ended, by its supervisor's note: cage tells of no exit code but its own."""
    try:
        note = json.loads((home / LAST_END).read_text("utf-8"))
        code, at_ms = int(note["code"]), int(note["at_ms"])
    except (OSError, ValueError, KeyError, TypeError):
        code, at_ms = 1, 0
    if at_ms >= began_ms and code in PASSED_THROUGH:
        return code
    print(f"KIOSK-SESSION-SERVER: the compositor ended by itself ({compositors})", file=sys.stderr)
    return 1
