from pathlib import Path

import pytest

from kiosk.store.errors import KeyLost, StoreDamaged
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


def test_a_secret_opens_only_as_what_it_was_sealed_for(tmp_path: Path) -> None:
    vault = Vault.open(tmp_path, may_create=True)
    sealed = vault.sealed(b"secret", about="one")
    assert vault.opened(sealed, about="one") == b"secret"
    with pytest.raises(StoreDamaged):
        vault.opened(sealed, about="another")
    with pytest.raises(StoreDamaged):
        vault.opened(sealed[:-1] + bytes([sealed[-1] ^ 1]), about="one")


def test_the_key_stays_the_same(tmp_path: Path) -> None:
    first = Vault.open(tmp_path, may_create=True).subkey("store")
    assert Vault.open(tmp_path, may_create=False).subkey("store") == first
    assert Vault.open(tmp_path, may_create=False).subkey("mirror") != first


def test_a_lost_key_is_told_and_never_replaced(tmp_path: Path) -> None:
    made.enrolled(tmp_path).close()
    (tmp_path / "data.key").unlink()
    with pytest.raises(KeyLost):
        Store.open(tmp_path, clock=ManualClock())
    assert not (tmp_path / "data.key").exists()
