"""One flipped bit anywhere in either copy: never a wrong answer, and everything back."""

import shutil
from pathlib import Path
from random import Random
from time import perf_counter

from kiosk.store.store import Store
from sync.protocol.attempts import Attempt
from tests.faults.outcome import Outcome, quantiles
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

ANSWERS = 120


def flipped(folder: Path, *, flips: int, seed: int) -> Outcome:
    """Flip single bits in copies of a station's folder, and look what the station makes of each."""
    outcome = Outcome(fault="flipped bit")
    random = Random(seed)
    whole = folder / "whole"
    before = _worked_in(whole)
    found: dict[str, int] = {}
    took: list[float] = []
    for number in range(flips):
        home = folder / "flipped"
        shutil.copytree(whole, home)
        where = _flip(home, random)
        outcome.tries += 1
        outcome.promised += ANSWERS
        began = perf_counter()
        how = _look(home, before, outcome, f"flip {number} in {where}")
        took.append((perf_counter() - began) * 1_000)
        found[how] = found.get(how, 0) + 1
        shutil.rmtree(home)
    outcome.notes |= {how: str(times) for how, times in sorted(found.items())}
    outcome.notes["open, prove and heal"] = quantiles(took)
    return outcome


def _worked_in(home: Path) -> Attempt:
    store = made.enrolled(home)
    store.apply_reply(made.reply(made.session_row(), made.candidate_row()))
    store.append([made.started()])
    for number in range(ANSWERS):
        store.append([made.responded(number, "answer " * 10, used_ms=number)])
    attempt = store.running_attempt()
    store.close()
    if attempt is None:
        raise AssertionError("no attempt was begun")
    return attempt


def _flip(home: Path, random: Random) -> str:
    path = random.choice([home / "kiosk.db", *(home / "mirror").iterdir()])
    data = bytearray(path.read_bytes())
    data[random.randrange(len(data))] ^= 1 << random.randrange(8)
    path.write_bytes(data)
    return path.suffix


def _look(home: Path, before: Attempt, outcome: Outcome, name: str) -> str:
    store = Store.open(home, clock=ManualClock())
    how = "healed at the start"
    if store.healed is None:
        how = "without effect on the store"
        if store.verify() is not None:
            store.close()
            store = Store.open(home, clock=ManualClock(), repair=True)
            how = "found by verify, healed by repair"
    if store.running_attempt() != before:
        outcome.broken.append(f"{name}: another attempt came back")
    if (damage := store.verify()) is not None:
        outcome.broken.append(f"{name}: {damage.what}")
    store.close()
    return how
