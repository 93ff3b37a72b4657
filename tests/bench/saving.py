"""The durable save of one answer, beside the same statements on bare apsw.

Bare: the same wheel, schema, pragmas and statements with the same values, no cipher, no mirror, nothing computed. Both
save in turn, so that they meet the same disk in the same moments.
"""

import gc
from collections.abc import Sequence
from pathlib import Path
from random import Random
from time import perf_counter

import apsw

from kiosk.clock import SystemClock
from kiosk.store.database import PRAGMAS, Value, connected
from kiosk.store.parts import Parts
from kiosk.store.schema import migrate
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.protocol import events as ev
from tests.bench.row import Row, quantile
from tests.kiosk.store import made

SAVES = 5_000
WARM_UP = 200
GOAL = 1.3

Statement = tuple[str, tuple[Value, ...]]


def saving(folder: Path) -> list[Row]:
    """Return p50 and p99 of one save, each beside bare apsw."""
    random = Random(1)
    given = [made.responded(number, "x" * random.randrange(5, 200)) for number in range(WARM_UP + SAVES)]
    statements = _traced(folder / "traced", given)
    own = Store.open(folder / "own", clock=SystemClock(), mirrored=False)
    own.keep_enrollment(made.enrollment())
    start = made.started()
    own.append([start])
    bare = _bare(folder / "bare", start)
    times: list[tuple[float, float]] = []
    # What is only kept for this measurement must not be gone through by the collector during it.
    gc.freeze()
    for number, event in enumerate(given):
        if number % 2:
            own_s, bare_s = _own(own, event), _replayed(bare, statements[number])
        else:
            bare_s, own_s = _replayed(bare, statements[number]), _own(own, event)
        times.append((own_s * 1_000, bare_s * 1_000))
    gc.unfreeze()
    bare.close()
    own.close()
    owns, bares = zip(*times[WARM_UP:], strict=True)
    return [
        Row.compared(f"save of one answer, {name}", quantile(owns, part), quantile(bares, part), "ms", goal=GOAL)
        for name, part in (("p50", 0.5), ("p99", 0.99))
    ]


def _own(store: Store, event: ev.AnyEvent) -> float:
    began = perf_counter()
    store.append([event])
    return perf_counter() - began


def _replayed(connection: apsw.Connection, statements: Sequence[Statement]) -> float:
    began = perf_counter()
    for sql, values in statements:
        connection.execute(sql, values)
    return perf_counter() - began


def _traced(home: Path, given: Sequence[ev.AnyEvent]) -> list[list[Statement]]:
    """Return what the store says to SQLite for each save."""
    store = Store.open(home, clock=SystemClock(), mirrored=False)
    store.keep_enrollment(made.enrollment())
    store.append([made.started()])
    said: list[list[Statement]] = []

    def note(_cursor: apsw.Cursor, sql: str, values: object) -> bool:
        said[-1].append((sql, tuple(values) if isinstance(values, tuple) else ()))
        return True

    connection = store._parts.database.connection()
    connection.exec_trace = note
    for event in given:
        said.append([])
        store.append([event])
    connection.exec_trace = None
    store.close()
    return said


def _bare(home: Path, start: ev.AttemptStarted) -> apsw.Connection:
    """Return a bare connection to a file in the same state."""
    home.mkdir()
    database = connected(home / "kiosk.db", None)
    migrate(database)
    store = Store(Parts.of(home, database, Vault(b"k" * 32)), clock=SystemClock())
    store.keep_enrollment(made.enrollment())
    store.append([start])
    store.close()
    connection = apsw.Connection(str(home / "kiosk.db"))
    for name, value in PRAGMAS:
        connection.pragma(name, value)
    return connection
