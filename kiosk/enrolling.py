"""Making this machine a station, and giving it back."""

import platform

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.settings import load
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.client.enrollment import enroll


def run(url: str, code: str, *, role: str, name: str) -> int:
    """Make the station's keys, register at the server, keep both; prints the station's name."""
    home = load().home
    home.mkdir(parents=True, exist_ok=True)
    store = Store.open(home, clock=SystemClock())
    try:
        enrollment = enroll(url, code, role=role, name=name or platform.node(), program=VERSION)
        store.keep_enrollment(enrollment)
    finally:
        store.close()
    _say(enrollment)
    return 0


def _say(enrollment: Enrollment) -> None:
    print(f"enrolled as station {enrollment.station} at {enrollment.url}")
