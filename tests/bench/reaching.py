"""From a press at the panel to the candidate's screen, while others talk with the server, and after it stood still.

`python -m tests.bench.reaching FOLDER OTHERS STALL_S` is the child that has the panel and the seat, each with its
window, and prints the milliseconds; `... FOLDER OTHERS crowd` is its child: so many enrolled stations, each with a
store of its own, that ask as often as the server tells them to, as in a session that runs. Where there is a stall,
somebody holds the server's database for so long before every press.
"""

import heapq
import json
import os
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from functools import partial
from pathlib import Path
from typing import Any, cast

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.clock import SystemClock
from kiosk.demo import Server, enrolled
from kiosk.flow.screens import QuestionScreen
from kiosk.store.store import Store
from kiosk.ui.theme import Theme
from kiosk.ui.translation import translate
from sync.client.central import Central
from sync.client.engine import SyncEngine
from sync.protocol import wire
from sync.protocol.deciding import Do
from tests.bench.row import Row, quantile
from tests.e2e.bench import StationBench
from tests.e2e.central import HERE, CentralProcess, ServerSide
from tests.e2e.panel import ASHA, PanelBench

CROWDS = ((10, 0.0), (100, 0.0), (100, 3.0))
"""Other stations, and seconds for which the database stands still before each press."""
TIMES, HANDS = 15, 8
GOAL_MS = 5_000.0


def reaching(folder: Path) -> list[Row]:
    """Return how soon the time that somebody gives at the panel is on a seat's screen."""
    return [row for others, stall_s in CROWDS for row in _measured(folder / f"{others}-{stall_s:g}", others, stall_s)]


def _measured(folder: Path, others: int, stall_s: float) -> list[Row]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONWARNINGS": "ignore"}
    command = [sys.executable, "-m", "tests.bench.reaching", str(folder), str(others), str(stall_s)]
    child = subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE, text=True)
    told = json.loads(child.stdout.splitlines()[-1])
    stall = f", after the database stood still for {stall_s:g} s" if stall_s else ""
    name = f"from the panel to the candidate's screen, {others} other stations ({told['rounds_s']:.0f} rounds a second)"
    return [
        Row.of(f"{name}{stall}, p50", quantile(told["ms"], 0.5), "ms"),
        Row.of(f"{name}{stall}, p95", quantile(told["ms"], 0.95), "ms", goal=GOAL_MS),
    ]


class _Hands:
    """What the benches of panel and seat use of pytest-qt, outside of a test."""

    def waitUntil(self, condition: Callable[[], bool], *, timeout: int) -> None:
        """Let the program run until something is so."""
        until = time.monotonic() + timeout / 1_000
        while not condition():
            if time.monotonic() > until:
                raise TimeoutError(timeout)
            QApplication.processEvents()
            time.sleep(0.002)


def main(folder: Path, others: int, stall_s: float) -> int:
    """Start server, crowd, panel and seat; give minutes, and print how long each took to be on screen."""
    folder.mkdir(parents=True)
    app = QApplication(sys.argv[:1])
    theme = Theme(language="en")
    theme.apply(app)
    translate(app, "en")
    central = CentralProcess(folder / "central")
    central.home.mkdir()
    central.start_demo(HERE / "small.gift")
    side = ServerSide(central.home)
    try:
        with _crowd(folder, central, others) as rounds:
            taken = _taken(folder, central, side, theme, stall_s)
            print(json.dumps({"ms": taken, "rounds_s": rounds()}))
    finally:
        side.close()
        central.stop()
    return 0


def _taken(folder: Path, central: CentralProcess, side: ServerSide, theme: Theme, stall_s: float) -> list[float]:
    hands = cast("QtBot", _Hands())
    side.do("new_staff", name="Asha", right="decide", passphrase=ASHA)
    told: Any = side.do("panel_code")
    panel = PanelBench(folder / "panel", central.url, str(told["code"]), by=central.url, qtbot=hands, theme=theme)
    seat = StationBench(folder / "seat", enrolled(central.server, folder / "seat", name="7"), qtbot=hands, theme=theme)
    try:
        slip = seat.enrollment.slip
        assert slip is not None
        seat.start()
        seat.begin(slip.registration_number, slip.access_code)
        assert seat.attempt is not None
        panel.start()
        panel.sign_in("Asha", ASHA)
        panel.open(seat.attempt.candidate)
        return [_minute(panel, seat, partial(_stand_still, central, stall_s)) for _ in range(TIMES)]
    finally:
        panel.stop()
        seat.stop()


def _stand_still(central: CentralProcess, stall_s: float) -> None:
    """Hold the server's database, as a slow disk or a copy of it does."""
    if stall_s:
        with closing(sqlite3.connect(central.home / "central.sqlite3", timeout=20)) as database:
            database.execute("BEGIN IMMEDIATE")
            time.sleep(stall_s)
            database.rollback()


def _minute(panel: PanelBench, seat: StationBench, before: Callable[[], None]) -> float:
    """Give one more minute; return how long it took until the screen counts it."""
    panel.room.page.detail.doing.close_form()
    form = panel.act(Do.ADD_TIME)
    form.fields.minutes.show_text("1")
    form.fields.reason.show_text("Measured")
    before_ms = seat.wait_for(QuestionScreen).time.exam_ms
    before()
    began = time.monotonic()
    form.go.click()

    def is_shown() -> bool:
        screen = seat.window.screen_shown
        return isinstance(screen, QuestionScreen) and screen.time.exam_ms > before_ms + 30_000

    seat.wait(is_shown, "it never came")
    return (time.monotonic() - began) * 1_000


# --- the others -------------------------------------------------------------------------------------------------------


@contextmanager
def _crowd(folder: Path, central: CentralProcess, others: int) -> Iterator[Callable[[], float]]:
    """Let the others talk; gives how many rounds a second they made until now."""
    what = [str(folder), str(others), "crowd", central.url, central.code]
    command = [sys.executable, "-m", "tests.bench.reaching", *what]
    child = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert child.stdout is not None
    assert child.stdin is not None
    try:
        assert child.stdout.readline() == "ready\n"
        began = time.monotonic()

        def rounds() -> float:
            assert child.stdin is not None
            assert child.stdout is not None
            child.stdin.write("count\n")
            child.stdin.flush()
            return int(child.stdout.readline()) / (time.monotonic() - began)

        yield rounds
    finally:
        child.stdin.close()
        child.wait(30)
        child.stdout.close()


class _Crowd:
    """Stations that ask when it is their time, by as many hands as can be busy at once."""

    def __init__(self, engines: list[SyncEngine]) -> None:
        self.rounds = 0
        self._due = [(time.monotonic() + number * 2 / len(engines), number) for number in range(len(engines))]
        self._engines, self._lock, self._is_over = engines, threading.Lock(), threading.Event()
        self._threads = [threading.Thread(target=self._work, daemon=True) for _ in range(HANDS)]
        for thread in self._threads:
            thread.start()

    def stop(self) -> None:
        """Ask no more."""
        self._is_over.set()
        for thread in self._threads:
            thread.join(20)

    def _work(self) -> None:
        while not self._is_over.is_set():
            with self._lock:
                due, number = heapq.heappop(self._due) if self._due else (time.monotonic() + 0.05, -1)
            self._is_over.wait(max(0.0, due - time.monotonic()))
            if number < 0 or self._is_over.is_set():
                continue
            report = self._engines[number].once()
            with self._lock:
                self.rounds += 1
                heapq.heappush(self._due, (time.monotonic() + report.next_in_ms / 1_000, number))


def crowd(folder: Path, others: int, url: str, code: str) -> int:
    """Enroll the others, let them talk until nobody asks any more, and say when asked how often they did."""
    clock, engines, stores = SystemClock(), [], []
    for number in range(others):
        home = folder / f"other-{number}"
        enrollment = enrolled(Server(url, code), home, name=f"Other {number}")
        store = Store.open(home, clock=clock)
        stores.append(store)
        engines.append(SyncEngine(store, Central(enrollment, store.next_counter), now=_now))
        engines[-1].once()
    talking = _Crowd(engines)
    print("ready", flush=True)
    for _line in sys.stdin:
        print(talking.rounds, flush=True)
    talking.stop()
    for store in stores:
        store.close()
    return 0


def _now() -> wire.Now:
    return wire.Now(wall_ms=int(time.time() * 1_000), mono_ms=1, boot="b", program="1.0", state="free")


if __name__ == "__main__":
    folder, others, *rest = sys.argv[1:]
    if rest[0] == "crowd":
        sys.exit(crowd(Path(folder), int(others), *rest[1:]))
    sys.exit(main(Path(folder), int(others), float(rest[0])))
