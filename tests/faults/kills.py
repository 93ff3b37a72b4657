"""kill -9 at any moment: whatever was told as saved is there afterwards, and nothing that was never given.

The station's process is forked from this one, so that a kill costs milliseconds, not an interpreter's start.
"""

import os
import select
import signal
import warnings
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter

from kiosk.clock import SystemClock
from kiosk.store.errors import StoreError
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store
from sync.protocol import events as ev
from sync.protocol.ids import AttemptId, new_id
from tests.faults.memory_disk import memory_disk, on_processors
from tests.faults.outcome import MOST_TOLD, Outcome, quantiles, total
from tests.kiosk.store import made

LONGEST_LIFE_S = 0.03
KILLS_OF_STATION = 25
ENDS = 0.1
DIES_OPENING = 0.2
LONGEST_OPENING_S = 0.012
KEY = b"K" * 32


def killed(folder: Path, *, kills: int, seed: int, jobs: int = 1, tells_early: bool = False) -> Outcome:
    """Kill a working station so many times, or a few more, and look after each kill what is left.

    `tells_early` plants a bug: the station then tells of a save before it is made.
    """
    work = partial(_station_killed, folder, tells_early=tells_early)
    began = perf_counter()
    stations = (f"{seed}/{number}" for number in range(-(-kills // KILLS_OF_STATION)))
    outcome = total("kill -9 of the recorder", on_processors(jobs, work, stations))
    outcome.notes["kills a second"] = f"{outcome.tries / (perf_counter() - began):.0f}"
    return outcome


def _station_killed(folder: Path, seed: str, *, tells_early: bool) -> Outcome:
    """Kill one station again and again; its journal grows."""
    outcome = Outcome(fault="kill -9 of the recorder")
    random = Random(seed)
    reopened: list[float] = []
    promised: set[str] = set()
    with memory_disk(folder) as home, warnings.catch_warnings():
        # The other threads of this process are never in the middle of anything when it forks.
        warnings.simplefilter("ignore", DeprecationWarning)
        made.enrolled(home, SystemClock()).close()
        while outcome.tries < KILLS_OF_STATION and len(outcome.broken) < MOST_TOLD:
            acked = _one_life(home, random, tells_early=tells_early)
            promised |= acked
            outcome.tries += 1
            outcome.promised += len(acked)
            began = perf_counter()
            with closing(Store.open(home, clock=SystemClock())) as store:
                running = store.running_attempt()
                reopened.append((perf_counter() - began) * 1_000)
                _look(store, promised, outcome, f"station {seed}, kill {outcome.tries}")
                if running is not None and len(running.responses) and random.random() < ENDS:
                    store.append([made.submitted(running.id)])
    outcome.notes["open and resume after the kill, in one station"] = quantiles(reopened)
    return outcome


def _look(store: Store, promised: set[str], outcome: Outcome, name: str) -> None:
    kept = [data for head in store.sync_position().heads for data in store.events_after(head.incarnation, 0, -1)]
    ids = [event.id for event in map(ev.decode, kept)]
    if lost := promised - set(ids):
        outcome.lose(f"{name}: {len(lost)} saved events lost")
    if len(ids) != len(set(ids)):
        outcome.broken.append(f"{name}: events twice")
    if store.healed is not None:
        outcome.broken.append(f"{name}: the mirror was ahead of the store")
    if (damage := store.verify()) is not None:
        outcome.broken.append(f"{name}: {damage.what}")


def _one_life(home: Path, random: Random, *, tells_early: bool) -> set[str]:
    """Let a station work until it is killed; returns the events that it told as saved."""
    reading, writing = os.pipe()
    seed, life_s = random.random(), random.random() * LONGEST_LIFE_S
    pid = os.fork()
    if pid == 0:
        os.close(reading)
        try:
            _work(home, _Teller(writing, tells_early=tells_early), Random(seed))
        finally:
            os._exit(1)
    os.close(writing)
    told = bytearray()
    if random.random() < DIES_OPENING:
        _read(reading, told, seconds=random.random() * LONGEST_OPENING_S)
    else:
        _read(reading, told, seconds=20.0)
        _read(reading, told, seconds=life_s)
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
    while _read(reading, told, seconds=5.0):
        pass
    os.close(reading)
    return {line for line in told.decode().split("\n")[:-1] if line != "open"}


def _read(reading: int, told: bytearray, *, seconds: float) -> bool:
    """Read what comes within the time, or the first of it when that is long; False at the end."""
    end = perf_counter() + seconds
    while select.select([reading], [], [], max(0.0, end - perf_counter()))[0]:
        data = os.read(reading, 65_536)
        told += data
        if not data or seconds >= 1.0:
            return bool(data)
    return True


class _Teller:
    """Saves events and tells of each through a pipe."""

    def __init__(self, writing: int, *, tells_early: bool) -> None:
        self._writing = writing
        self._tells_early = tells_early

    def tell(self, what: str) -> None:
        os.write(self._writing, f"{what}\n".encode())

    def save(self, recorder: Recorder, event: ev.AnyEvent) -> None:
        def done(outcome: tuple[int, ...] | StoreError) -> None:
            if not isinstance(outcome, StoreError) and not self._tells_early:
                self.tell(event.id)

        if self._tells_early:
            self.tell(event.id)
        recorder.submit(lambda store: store.append([event]), done)


def _work(home: Path, teller: _Teller, random: Random) -> None:
    """The station: saves answers as fast as it can and tells of each that is saved, until it is killed."""
    store = Store.open(home, clock=SystemClock())
    running = store.running_attempt()
    recorder = Recorder(store)
    recorder.start()
    teller.tell("open")
    attempt = running.id if running is not None else AttemptId(new_id())
    if running is None:
        teller.save(recorder, made.started(attempt))
    number = 0
    while True:
        number += 1
        given = made.responded(random.randrange(50), "x" * random.randrange(300), attempt=attempt)
        teller.save(recorder, given)
        _do_other_work(recorder, attempt, number)


def _do_other_work(recorder: Recorder, attempt: AttemptId, number: int) -> None:
    """What a station does between answers: ticks, counters, keys that come and go."""

    def work(store: Store) -> None:
        store.tick(attempt, number * 10)
        store.next_counter()
        if number % 5 == 0:
            store.keep_key(ev.KeyReleased(at=made.AT, package=made.PACKAGE, session=made.SESSION), KEY)
        if number % 7 == 0:
            store.erase_key(ev.KeyErased(at=made.AT, package=made.PACKAGE, session=made.SESSION, why="test"))

    done: list[object] = []
    recorder.submit(work, done.append)
    # The work is never far ahead of the disk, or the pipe, and the kill would only ever meet its beginning.
    while not done and recorder.is_alive():
        os.sched_yield()
