"""How long a station with a long attempt behind it needs until it can go on."""

from pathlib import Path
from time import perf_counter

from kiosk.clock import SystemClock
from kiosk.store.store import Store
from tests.bench.row import Row, quantile
from tests.kiosk.store import made

EVENTS = 2_000
TIMES = 15


def starting(folder: Path) -> list[Row]:
    """Return the start of a fresh store, of one with a long attempt, and the fold of that attempt alone."""
    fresh = [_opened(folder / "fresh" / str(number)) for number in range(TIMES)]
    home = folder / "long"
    store = made.enrolled(home)
    store.append([made.started(), *(made.responded(number, "answer " * 10) for number in range(EVENTS - 1))])
    store.close()
    again = [_opened(home) for _ in range(TIMES)]
    folds = _folded(home)
    return [
        Row.of("first start of a store, p50", quantile(fresh, 0.5), "ms"),
        Row.of(f"start of a store, attempt of {EVENTS} events proved and folded, p50", quantile(again, 0.5), "ms"),
        Row.of(f"start of a store, attempt of {EVENTS} events, worst", max(again), "ms", goal=1_000.0),
        Row.of(f"resume fold of {EVENTS} events, p50", quantile(folds, 0.5), "ms"),
    ]


def _opened(home: Path) -> float:
    began = perf_counter()
    store = Store.open(home, clock=SystemClock())
    store.running_attempt()
    took_ms = (perf_counter() - began) * 1_000
    store.close()
    return took_ms


def _folded(home: Path) -> list[float]:
    store = Store.peek(home, clock=SystemClock())
    book = store._parts.book
    times = []
    for _ in range(TIMES):
        book.forget()
        began = perf_counter()
        book.running()
        times.append((perf_counter() - began) * 1_000)
    store.close()
    return times
