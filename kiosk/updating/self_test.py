"""`kiosk update self-test`: what a new program is asked before it counts, on a copy of a station's home."""

import json
import os
from pathlib import Path

from kiosk import VERSION, build
from kiosk.clock import SystemClock
from kiosk.setting_sources import variable
from kiosk.settings import load
from kiosk.store.schema import SCHEMA
from kiosk.store.store import Store


def run() -> int:
    """Open the store, bring it up to date, prove all of it, paint; says so in one line of JSON. Raises StoreError.

    The store is the copy that KIOSK_HOME names, whatever the machine's policy says: that names the station's own.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from kiosk.ui.candidate.proof import paints

    copy = os.environ.get(variable("home"))
    store = Store.open(Path(copy) if copy else load().home, clock=SystemClock())
    try:
        damage = store.verify()
        events = sum(head.seq for head in store.sync_position().heads)
        attempts, sessions = len(store.attempts()), len(store.sessions())
    finally:
        store.close()
    told = {
        "version": VERSION,
        "build": build.fingerprint() or build.SOURCE,
        "schema": SCHEMA,
        "events": events,
        "attempts": attempts,
        "sessions": sessions,
        "damage": None if damage is None else str(damage),
        "painted": paints(),
    }
    print(json.dumps(told))
    return 0 if damage is None and told["painted"] else 1
