"""Flipped bits, anywhere in either copy or in both: never a wrong answer, and everything back."""

import os
import shutil
from contextlib import closing
from functools import partial
from pathlib import Path
from random import Random
from time import perf_counter

from kiosk.store import frames
from kiosk.store.errors import StoreDamaged
from kiosk.store.facts import Happened, decode
from kiosk.store.salvage import salvaged
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.protocol.attempts import Attempt
from tests.faults.life import Seen, hurried_mirror, seen, wait_for_mirror
from tests.faults.memory_disk import memory_disk, on_processors
from tests.faults.outcome import MOST_TOLD, Outcome, quantiles, total, warnings_noted
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

PAGE_BITS = 4_096 * 8
SMALL = 24
"""Answers in the store of which every bit is flipped; the tables alone take a page each."""
LARGE = 400
FLIPS_AT_ONCE = 25
DATABASE = "kiosk.db"


# --- every bit --------------------------------------------------------------------------------------------------------


def every_bit(folder: Path, *, jobs: int = 1, every: int = 1) -> Outcome:
    """Flip each bit (or every nth) of a small store, one at a time, and look what the station makes of it."""
    with memory_disk(folder) as home:
        _worked_in(home, SMALL)
        pages = (home / DATABASE).stat().st_size * 8 // PAGE_BITS
    work = partial(_page_flipped, folder, every=every)
    outcome = total("every bit of a small store", on_processors(jobs, work, map(str, range(pages))))
    outcome.notes["size"] = f"{pages * PAGE_BITS // 8_192} KiB"
    return outcome


def _page_flipped(folder: Path, page: str, *, every: int) -> Outcome:
    outcome = Outcome(fault="every bit of a small store")
    with memory_disk(folder) as home:
        _worked_in(home, SMALL)
        with closing(_opened(home)) as store:
            truth = seen(store)
        file = os.open(home / DATABASE, os.O_RDWR)
        for bit in range(int(page) * PAGE_BITS + int(page) % every, (int(page) + 1) * PAGE_BITS, every):
            _turn(file, bit)
            outcome.tries += 1
            outcome.promised += SMALL
            outcome.note(_made_of(home, truth, outcome, f"page {page}, bit {bit}"))
            _turn(file, bit)
            for side in ("-wal", "-shm"):
                (home / (DATABASE + side)).unlink(missing_ok=True)
        os.close(file)
    return outcome


def _made_of(home: Path, truth: Seen, outcome: Outcome, name: str) -> str:
    """Return how the station met the flip."""
    try:
        store = _opened(home)
    except StoreDamaged:
        return "refused at the start"
    with closing(store):
        found = seen(store)
    if found.wrong:
        return "found by verify"
    if found != truth:
        outcome.be_silent(f"{name}: another content, and nothing was said")
    return "without effect"


# --- every bit of the second copy -------------------------------------------------------------------------------------


def every_bit_of_mirror(folder: Path, *, every: int = 1) -> Outcome:
    """Flip each bit (or every nth) of a second copy: each is found, and what is read is what was written."""
    outcome = Outcome(fault="every bit of a second copy")
    with memory_disk(folder) as home:
        _worked_in(home, SMALL)
        with closing(_opened(home)) as store:
            key = store._parts.vault.subkey("mirror")
        (path,) = (home / "mirror").iterdir()
        truth = dict(frames.read(path, key).frames)
        file = os.open(path, os.O_RDWR)
        for bit in range(0, path.stat().st_size * 8, every):
            _turn(file, bit)
            found = frames.read(path, key)
            _turn(file, bit)
            outcome.tries += 1
            outcome.tell()
            outcome.promised += len(truth)
            if found.is_whole:
                outcome.be_silent(f"bit {bit}: nobody found it")
            if any(truth.get(number) != content for number, content in found.frames):
                outcome.be_silent(f"bit {bit}: something else was read")
            if len(found.frames) < len(truth) - 1:
                outcome.lose(f"bit {bit}: {len(truth) - len(found.frames)} frames cannot be read")
        os.close(file)
    return outcome


# --- bits anywhere, healed --------------------------------------------------------------------------------------------


def flipped(folder: Path, *, flips: int, seed: int, jobs: int = 1, answers: int = LARGE) -> Outcome:
    """Flip bits in copies of a station's folder, in either copy or in both, and have the station heal itself."""
    work = partial(_station_flipped, folder, answers=answers)
    stations = (f"{seed}/{number}" for number in range(-(-flips // FLIPS_AT_ONCE)))
    return total("bits anywhere, healed", on_processors(jobs, work, stations))


def _station_flipped(folder: Path, seed: str, *, answers: int) -> Outcome:
    outcome = Outcome(fault="bits anywhere, healed")
    random = Random(seed)
    took: list[float] = []
    with memory_disk(folder) as own, warnings_noted(outcome):
        before = _worked_in(own / "whole", answers)
        for number in range(FLIPS_AT_ONCE):
            home = own / "flipped"
            shutil.rmtree(home, ignore_errors=True)
            shutil.copytree(own / "whole", home)
            where = random.choice((_flip_store, _flip_mirror, _flip_both))
            where(home, random)
            outcome.tries += 1
            outcome.promised += answers
            began = perf_counter()
            name = f"station {seed}, flip {number}, {where.__name__}"
            outcome.note(f"{where.__name__[1:].replace('_', ' ')}: {_healed(home, before, outcome, name)}")
            took.append((perf_counter() - began) * 1_000)
            if len(outcome.broken) >= MOST_TOLD:
                break
    outcome.notes["open, prove and heal, in one station"] = quantiles(took)
    return outcome


def _healed(home: Path, before: Attempt, outcome: Outcome, name: str) -> str:
    store = Store.open(home, clock=ManualClock())
    how = "healed at the start"
    if store.healed is None:
        how = "without effect on the store"
        if store.verify() is not None:
            store.close()
            store = Store.open(home, clock=ManualClock(), repair=True)
            how = "found by verify, healed by repair"
    with closing(store):
        if store.running_attempt() != before:
            outcome.lose(f"{name}: another attempt came back")
        if store.healed is not None and store.healed.lost:
            outcome.lose(f"{name}: {store.healed}")
        if (damage := store.verify()) is not None:
            outcome.broken.append(f"{name}: {damage.what}")
        # What the second copy lost is written to it again.
        wait_for_mirror(store)
    return how


def _worked_in(home: Path, answers: int) -> Attempt:
    with hurried_mirror(), closing(made.enrolled(home)) as store:
        store.apply_reply(made.reply(made.session_row(), made.candidate_row()))
        store.append([made.started()])
        for number in range(answers):
            store.append([made.responded(number, "answer " * 10, used_ms=number)])
        attempt = store.running_attempt()
        wait_for_mirror(store)
    if attempt is None:
        raise AssertionError("no attempt was begun")
    return attempt


def _opened(home: Path) -> Store:
    return Store.open(home, clock=ManualClock(), mirrored=False)


def _flip_store(home: Path, random: Random) -> None:
    _flip(home / DATABASE, random)


def _flip_mirror(home: Path, random: Random) -> None:
    _flip(next((home / "mirror").iterdir()), random)


def _flip_both(home: Path, random: Random) -> None:
    """Damage both copies, at different events: what one lost the other still has."""
    _flip_store(home, random)
    vault = Vault.open(home, may_create=False)
    left = salvaged(home / DATABASE, vault.subkey("store")).events
    path = next((home / "mirror").iterdir())
    begin = 0
    with path.open("r+b") as file:
        for frame in frames.read(path, vault.subkey("mirror")).frames:
            fact, length = decode(frame.content), frames._HEADER.size + 28 + len(frame.content)
            if isinstance(fact, Happened) and (fact.incarnation, fact.seq) in left and random.random() < 0.2:
                _turn(file.fileno(), random.randrange(begin * 8, (begin + length) * 8))
            begin += length


def _flip(path: Path, random: Random) -> None:
    with path.open("r+b") as file:
        _turn(file.fileno(), random.randrange(path.stat().st_size * 8))


def _turn(file: int, bit: int) -> None:
    """Turn one bit over."""
    (byte,) = os.pread(file, 1, bit // 8)
    os.pwrite(file, bytes([byte ^ 1 << bit % 8]), bit // 8)
