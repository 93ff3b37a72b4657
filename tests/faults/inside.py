"""`python -m tests.faults.inside PLAN` starts the whole program with a candidate in it.

Nothing of Qt is loaded here: the program loads it in its own way.
"""

import sys
import time
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from tests.faults.told import Plan

if TYPE_CHECKING:
    from kiosk.flow.station import StationPresenter
    from kiosk.ui.candidate.window import CandidateWindow
    from sync.protocol.events import AnyEvent
    from tests.faults.candidate import Candidate

SLOW_DISK_S = 0.5


def main(file: Path) -> int:
    """Run the whole program in a window, with the candidate in it."""
    from kiosk.__main__ import station

    plan = msgspec.json.decode(file.read_bytes(), type=Plan)
    if plan.tells_early:
        _plant()
    return station(windowed=True, companion=partial(_seated, plan))


def _seated(plan: Plan, window: "CandidateWindow", presenter: "StationPresenter") -> "Candidate":
    from tests.faults.candidate import Candidate

    return Candidate(plan, window, presenter)


def _plant() -> None:
    """Say that everything is saved, always, over a disk that takes its time."""
    from kiosk.flow.live import LiveAttempt
    from kiosk.store.store import Store

    append = Store.append

    def late(store: Store, happened: "Sequence[AnyEvent]", *, settles: str | None = None) -> tuple[int, ...]:
        time.sleep(SLOW_DISK_S)
        return append(store, happened, settles=settles)

    setattr(LiveAttempt, "is_saved", property(lambda _live: True))  # noqa: B010  (mypy forbids the plain way)
    setattr(Store, "append", late)  # noqa: B010


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
