"""Prints the slip of the candidate whom a demo's server gave to this station: number and code, a line each."""

import os
from pathlib import Path

from kiosk.clock import SystemClock
from kiosk.store.store import Store

store = Store.open(Path(os.environ["KIOSK_HOME"]), clock=SystemClock())
try:
    slip = store.enrollment().slip  # type: ignore[union-attr]
finally:
    store.close()
assert slip is not None
print(slip.registration_number)
print(slip.access_code)
