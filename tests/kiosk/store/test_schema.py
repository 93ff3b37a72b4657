from pathlib import Path

import pytest

from kiosk.store import schema
from kiosk.store.database import connected
from kiosk.store.errors import StoreTooNew
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


def set_format(home: Path, number: int, readable_from: int) -> None:
    made.enrolled(home).close()
    database = connected(home / "kiosk.db", Vault.open(home, may_create=False).subkey("store"))
    database.execute_sql("UPDATE format SET schema = ?, readable_from = ?", (number, readable_from))
    database.close()


def test_the_migrations_lead_to_the_format_this_program_writes(store: Store) -> None:
    assert schema.demand_readable(store._parts.database) == schema.SCHEMA
    assert len(list(schema.MIGRATIONS.glob("[0-9]*.py"))) == schema.SCHEMA


def test_a_store_that_this_program_cannot_read_is_refused_and_left_alone(tmp_path: Path) -> None:
    set_format(tmp_path, 99, 98)
    before = (tmp_path / "kiosk.db").read_bytes()
    with pytest.raises(StoreTooNew):
        Store.open(tmp_path, clock=ManualClock())
    assert (tmp_path / "kiosk.db").read_bytes() == before


def test_a_newer_store_that_is_still_readable_works(tmp_path: Path) -> None:
    set_format(tmp_path, 99, 1)
    store = Store.open(tmp_path, clock=ManualClock())
    assert store.append([made.started()]) == (1,)
    store.close()
    again = Store.open(tmp_path, clock=ManualClock())
    assert schema.demand_readable(again._parts.database) == 99
    again.close()
