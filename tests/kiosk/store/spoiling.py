"""Damages what a store holds, as a failing disk does: behind its back, and so that its opening does not meet it."""

from pathlib import Path

from kiosk.store.database import connected
from kiosk.store.vault import Vault
from sync.protocol.events import StaffSignedIn
from tests.kiosk.store import made


def spoiled(home: Path) -> None:
    """Make a store whose journal is not what was written; its mirror is whole."""
    store = made.enrolled(home)
    store.append([StaffSignedIn(at=made.AT, person=person) for person in ("a", "b", "c")])
    store.close()
    spoil_event(home, 2)


def spoil_event(home: Path, seq: int) -> None:
    """Change the bytes of an event; of one of no attempt, nobody meets it before the whole journal is read."""
    database = connected(home / "kiosk.db", Vault.open(home, may_create=False).subkey("store"))
    database.execute_sql("UPDATE event SET bytes = x'7b7d' WHERE seq = ?", (seq,))
    database.close()
