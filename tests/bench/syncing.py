"""The first sync of a long journal, and a sync without news: real store, client, server, TLS and disk.

Beside it, where `anki` is installed (in an environment of its own: `BENCH_ANKI` names its Python), the same number of
notes through Anki's own client and server on the same machine in the same run.
"""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from random import Random
from time import perf_counter

from kiosk.clock import SystemClock
from kiosk.store import sync_port
from kiosk.store.store import Store
from sync.client.central import Central
from sync.client.engine import SyncEngine
from sync.client.enrollment import enroll
from sync.client.transport import Transport
from sync.protocol import wire
from sync.protocol.ids import CandidateId
from tests.bench.row import Row, quantile
from tests.faults.network.acts import Acting
from tests.faults.network.line import carry
from tests.faults.network.proxy import Connection, Proxy
from tests.kiosk.store import made
from tests.sync.client.real import RealServer

SIZES = (1_000, 10_000, 100_000)
EACH = 500
"""Events of one attempt."""
ANKI_GOAL = 1.0
QUIET = 30
"""Syncs without news."""
MOST_BYTES = 1_024
HELD_MS = 50.0
ROWS = 5_000
NOW = wire.Now(wall_ms=1_700_000_000_000, mono_ms=1, boot="b", program="1.0")


def syncing(folder: Path) -> list[Row]:
    """Return seconds and bytes of a first sync and of one without news, for journals of several lengths."""
    rows = []
    for size in SIZES:
        ours = _synced(folder / str(size), size)
        anki_s = _anki_s(folder, size) if size == max(SIZES) else None
        rows.append(_first(size, ours.first_s, anki_s))
        if size == max(SIZES):
            rows += [
                Row.of(f"sync without news after {size} events", ours.quiet_ms, "ms"),
                Row.of(f"sync without news after {size} events, up", ours.up, "bytes", goal=MOST_BYTES),
                Row.of(f"sync without news after {size} events, down", ours.down, "bytes", goal=MOST_BYTES),
            ]
    held = _held_ms(folder / "held")
    return [*rows, Row.of(f"store held by {ROWS} rows that come down, p99", quantile(held, 0.99), "ms", goal=HELD_MS)]


def _first(size: int, ours_s: float, anki_s: float | None) -> Row:
    name = f"first sync of {size} events"
    if anki_s is None:
        return Row.of(name, ours_s, "s")
    return Row.compared(name + ", beside Anki", ours_s, anki_s, "s", goal=ANKI_GOAL)


@dataclass
class Synced:
    """What came of it."""

    first_s: float
    quiet_ms: float
    up: float
    down: float


class _Scales:
    """Carries the traffic as it is, and weighs it."""

    def __init__(self) -> None:
        self.up = self.down = 0

    def treat(self, connection: Connection) -> None:
        def up(piece: bytes) -> bytes:
            self.up += len(piece)
            return piece

        def down(piece: bytes) -> bytes:
            self.down += len(piece)
            return piece

        carry(connection.near, connection.dial(), up=up, down=down)


def _synced(folder: Path, size: int) -> Synced:
    folder.mkdir()
    server = RealServer(folder / "central", candidates=max(1, size // EACH))
    server.start()
    proxy, scales = Proxy(server, folder, Random(1)), _Scales()
    store = Store.open(folder / "station", clock=SystemClock(), mirrored=False)
    store.keep_enrollment(enroll(str(server.facts["url"]), str(server.facts["code"]), name="A1"))
    enrollment = store.enrollment()
    assert enrollment is not None
    try:
        _record(store, server, size)
        central = Central(enrollment, store.next_counter)
        first_s = _drained_s(store, SyncEngine(store, central, now=lambda: NOW))
        central.close()
        proxy.treat = scales.treat
        central = Central(enrollment, store.next_counter, transport=Transport(proxy.url, ca_pem=enrollment.identity.ca))
        engine = SyncEngine(store, central, now=lambda: NOW)
        engine.once()
        scales.up = scales.down = 0
        began = perf_counter()
        for _ in range(QUIET):
            assert engine.once().error is None
        quiet_ms = (perf_counter() - began) * 1_000 / QUIET
        central.close()
    finally:
        store.close()
        proxy.close()
        server.stop()
    return Synced(first_s, quiet_ms, scales.up / QUIET, scales.down / QUIET)


def _record(store: Store, server: RealServer, size: int) -> None:
    random = Random(1)
    people: list[str] = server.facts["candidates"]  # type: ignore[assignment]
    left = size
    for person in people:
        sitting = Acting(person, session=str(server.facts["session"]), random=random)
        happened = sitting.begin()
        while len(happened) < min(left, EACH) - 1:
            happened += sitting.respond()
        store.append([*happened, *sitting.submit()])
        left -= EACH
    assert store.unsent() == size


def _drained_s(store: Store, engine: SyncEngine) -> float:
    began = perf_counter()
    while store.unsent():
        report = engine.once()
        assert report.error is None, report.error
    return perf_counter() - began


def _held_ms(home: Path) -> list[float]:
    """Return for how long each piece of a reply of thousands of rows keeps the store."""
    store = made.enrolled(home)
    crowd = [made.candidate_row(n + 1, candidate=CandidateId(f"candidate-{n}")) for n in range(ROWS)]
    times = []
    for piece in sync_port.pieces(made.reply(*crowd, cursor=ROWS)):
        began = perf_counter()
        store.apply_piece(piece)
        times.append((perf_counter() - began) * 1_000)
    store.close()
    return times


# --- beside us --------------------------------------------------------------------------------------------------------


def _anki_s(folder: Path, size: int) -> float | None:
    python = os.environ.get("BENCH_ANKI", "")
    if not python:
        print("no row beside Anki: BENCH_ANKI names no Python that has it", file=sys.stderr)
        return None
    done = subprocess.run(
        [python, str(Path(__file__).with_name("anki_peer.py")), str(size), str(folder)],
        capture_output=True,
        text=True,
        timeout=600,
        check=True,
    )
    return float(done.stdout.split()[-1])
