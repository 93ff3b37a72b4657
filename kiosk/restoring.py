"""`kiosk restore`: the machine as it was before the lock, after any crash, said line by line. Twice is once."""

import json
import os
import sys
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path

from kiosk.lockdown.changes import Outcome
from kiosk.lockdown.undo import POLICY_JOURNAL, Undone, restore
from kiosk.settings import load
from kiosk.store.lock import HomeLock

_WORDS = {Outcome.UNDONE: "put back", Outcome.GONE: "gone already", Outcome.LEFT: "NOT put back"}


def run(*, as_json: bool) -> int:
    """Undo what a lock that died left changed; returns 1 if something is left.

    Raises StoreBusy while a kiosk runs here: what it changed it still needs.
    """
    done = put_back(load().home, os.environ)
    if as_json:
        print(json.dumps([asdict(one) for one in done], indent=1))
    else:
        print("\n".join(map(line, done)) or "nothing to undo")
    return 1 if any(one.outcome is Outcome.LEFT for one in done) else 0


def put_back(home: Path, environ: Mapping[str, str]) -> tuple[Undone, ...]:
    """Every change that was open, and what became of it."""
    if not home.is_dir():
        return ()
    lock = HomeLock.take(home)
    try:
        return (*restore(home), *restore(home, POLICY_JOURNAL), *_leftovers(environ))
    finally:
        lock.release()


def _leftovers(environ: Mapping[str, str]) -> tuple[Undone, ...]:
    """The cookie and the sockets of a session that died."""
    if sys.platform == "win32":
        return ()
    from kiosk.session.place import NoPlace, SessionRuns, leftovers

    try:
        return tuple(Undone("session file", Outcome.UNDONE, f"{name} removed") for name in leftovers(environ))
    except NoPlace:
        return ()
    except SessionRuns:
        return (Undone("session files", Outcome.LEFT, "a session is running"),)


def line(one: Undone) -> str:
    """What became of one change, for a person."""
    return f"{one.what}: {_WORDS[one.outcome]}" + (f" ({one.detail})" if one.detail else "")
