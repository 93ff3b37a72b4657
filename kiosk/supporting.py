"""`kiosk support`: one file for IT, with every check that can be made without the screen going dark."""

from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.flow import support
from kiosk.flow.preflight.examining import Examination
from kiosk.flow.preflight.seen import Seen
from kiosk.settings import load


def run(file: Path) -> int:
    """Write it, into a folder under a name of its own; says where it is. Raises NotKept."""
    settings, clock = load(), SystemClock()
    report = Examination(settings, clock, offline=True).look(Seen())
    path = file / support.name(clock, report.seat) if file.is_dir() else file
    print(f"wrote {support.written(path, settings, clock, checks=report.checks)}")
    print("Logs, checks and settings of this machine; nobody's name, answer or key.")
    return 0
