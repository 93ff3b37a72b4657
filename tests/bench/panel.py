"""The panel's room with 500 stations and 5,000 candidates: how long opening, news of every seat, and scrolling keep the
processor busy. A turn of the wheel is three rows.

`python -m tests.bench.panel` is the child that shows it, in a window of its own, and prints the milliseconds.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import msgspec
from PySide6.QtWidgets import QApplication

from kiosk.clock import SystemClock
from kiosk.exam.room_past import Pull
from kiosk.flow.room.book import RoomBook
from kiosk.flow.room.talking import RoomNews, RoomState
from kiosk.store.room import Kept
from kiosk.store.store import Store
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.room.table import ROW
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from sync.client.enrolled import Enrollment
from sync.protocol import wire
from sync.protocol.chain import Head
from sync.protocol.ids import StationId
from tests.bench.row import Row, quantile
from tests.gallery import rooms
from tests.gallery.room import PERSON

SEATS, CANDIDATES, STEPS = 500, 5_000, 150


def panel(folder: Path) -> list[Row]:
    """Return how soon the room is there and how smoothly it moves."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.bench.panel", str(folder / "panel")]
    child = subprocess.run(command, env=environment, check=True, capture_output=True, text=True)
    taken: dict[str, list[float]] = json.loads(child.stdout)
    of = f"{SEATS} stations, {CANDIDATES:,} candidates"
    return [
        Row.of(f"the panel's room from its store to the screen, {of}", taken["open"][0], "ms", goal=2_000.0),
        Row.of(
            f"a round's news of every seat on the screen, {of}, p95", quantile(taken["news"], 0.95), "ms", goal=1_000.0
        ),
        Row.of(f"of it on the window's thread, {of}, p95", quantile(taken["heard"], 0.95), "ms", goal=100.0),
        Row.of(f"a step of scrolling the room, {of}, p99", quantile(taken["scroll"], 0.99), "ms", goal=16.0),
    ]


def main(home: Path) -> int:
    """Fill a store, open the room on it, change it and scroll it; print how long each took."""
    known = rooms.kept(seats=SEATS, candidates=CANDIDATES)
    _fill(home, known)
    app = QApplication(sys.argv[:1])
    theme = Theme()
    theme.apply(app)
    taken: dict[str, list[float]] = {"open": [], "news": [], "heard": [], "scroll": []}
    began = time.process_time()
    window = AdminWindow(theme)
    page = window.add_room()
    window.resize(1366, 768)
    store = Store.open(home, clock=SystemClock())
    book = RoomBook()
    book.load(store.kept_room())
    store.close()
    lines, gone = book.changes(as_of_ms=rooms.NOW_MS)
    page.show_time(rooms.NOW_MS)
    page.hear(RoomNews(state=_state(book), shown=lines, gone=gone, minutes=known.minutes))
    page.open_for(PERSON)
    window.show()
    app.processEvents()
    window.repaint()
    taken["open"].append((time.process_time() - began) * 1_000)
    for turn in range(1, 21):
        whole, window_part = _one_round(app, page, book, turn)
        taken["news"].append(whole)
        taken["heard"].append(window_part)
    bar = page.hall.table.verticalScrollBar()
    for step in range(STEPS):
        began = time.process_time()
        bar.setValue(step * 3 * ROW)
        app.processEvents()
        taken["scroll"].append((time.process_time() - began) * 1_000)
    print(json.dumps(taken))
    return 0


def _one_round(app: QApplication, page: RoomPage, book: RoomBook, turn: int) -> tuple[float, float]:
    """Every seat tells something else, as it does every second or two; return all it took, and the window's part."""
    began = time.process_time()
    heard_ms = rooms.NOW_MS + turn * 1_000
    for number, one in enumerate(book.facts()):
        told = one.told
        assert told is not None
        moved = msgspec.structs.replace(told, answered=(number + turn) % 40, unsent=(number * 7 + turn) % 11)
        book.hear(msgspec.structs.replace(one, heard_ms=heard_ms, told=moved))
    lines, gone = book.changes(as_of_ms=heard_ms)
    added_up = time.process_time()
    page.hear(RoomNews(state=_state(book), shown=lines, gone=gone))
    app.processEvents()
    ended = time.process_time()
    return (ended - began) * 1_000, (ended - added_up) * 1_000


def _state(book: RoomBook) -> RoomState:
    return RoomState(
        place=book.place,
        sessions=book.sessions,
        pull=Pull(server_ms=rooms.NOW_MS),
        is_online=True,
        is_loaded=True,
        unsent=book.unsent,
    )


def _fill(home: Path, known: Kept) -> None:
    """Write a panel's store, as a day of talking with the server leaves it."""
    store = Store.open(home, clock=SystemClock())
    identity = wire.Identity(epoch="e1", sign="s", seal="s", issuer="i", ca="c")
    store.keep_enrollment(
        Enrollment(
            url="https://central.example",
            station=StationId("panel"),
            incarnation=1,
            root="r",
            identity=identity,
            sign_private=b"S" * 32,
            seal_private=b"X" * 32,
            role="panel",
        )
    )
    assert known.place is not None
    for rows in ((known.place,), known.sessions, known.seats, known.candidates, known.attempts):
        raws = tuple(msgspec.Raw(wire.encode(row)) for row in rows)
        head = Head(incarnation=1, seq=0, hash=store.genesis_of(1))
        store.apply_reply(wire.SyncReply(epoch="e1", heads=(head,), cursor=1, rows=raws))
    store.keep_room(known.pull, known.facts, None)
    store.close()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
