"""The recovery key: stations get its public half, its private half can be locked up or carried away."""

from base64 import b64encode
from pathlib import Path

import pytest

from sync.protocol import wire
from sync.server.exchange import keys, recovery_key
from sync.server.exchange.recovery_key import OtherKey, RecoveryKeyRefused, WeakPassphrase, WrongPassphrase

WORDS = "correct horse battery"


@pytest.fixture
def folder(central_home: Path) -> Path:
    return central_home / "keys"


def loaded(folder: Path, passphrase: str = "") -> bytes:
    key = recovery_key.private(folder / "recovery.pem", belongs_to=folder, passphrase=passphrase)
    return key.public_key().public_bytes_raw()


@pytest.mark.django_db
def test_stations_are_told_the_public_half(folder: Path) -> None:
    said = wire.decode(keys.identity().payload, wire.Identity)
    assert said.recovery == b64encode(loaded(folder)).decode()


def test_it_is_the_same_after_a_restart_and_with_its_private_half_carried_away(folder: Path, tmp_path: Path) -> None:
    first = recovery_key.public(folder)
    (folder / "recovery.pem").rename(tmp_path / "in the safe.pem")
    assert recovery_key.public(folder) == first
    key = recovery_key.private(tmp_path / "in the safe.pem", belongs_to=folder)
    assert key.public_key().public_bytes_raw() == first


def test_under_a_passphrase_it_opens_with_that_and_no_other(folder: Path) -> None:
    public = recovery_key.public(folder)
    assert not recovery_key.is_protected(folder / "recovery.pem")
    recovery_key.protect(folder, old="", new=WORDS)
    assert recovery_key.is_protected(folder / "recovery.pem")
    assert (folder / "recovery.pem").stat().st_mode & 0o077 == 0
    assert loaded(folder, WORDS) == public == recovery_key.public(folder)
    for wrong in ("", "wrong horse battery"):
        with pytest.raises(WrongPassphrase) as told:
            loaded(folder, wrong)
        assert told.value.code == "CENTRAL-RECOVERY-PASSPHRASE"
    with pytest.raises(WrongPassphrase):
        recovery_key.protect(folder, old="", new=WORDS)


def test_a_short_passphrase_is_refused(folder: Path) -> None:
    recovery_key.public(folder)
    with pytest.raises(WeakPassphrase):
        recovery_key.protect(folder, old="", new="short")
    assert not recovery_key.is_protected(folder / "recovery.pem")


def test_another_deployments_key_and_what_is_none_are_refused(folder: Path, tmp_path: Path) -> None:
    recovery_key.public(folder)
    recovery_key.public(tmp_path / "other")
    with pytest.raises(OtherKey):
        recovery_key.private(tmp_path / "other" / "recovery.pem", belongs_to=folder)
    (tmp_path / "noise.pem").write_bytes(b"noise")
    for file in (tmp_path / "noise.pem", tmp_path / "nowhere.pem"):
        with pytest.raises(RecoveryKeyRefused) as told:
            recovery_key.private(file, belongs_to=folder)
        assert told.value.code == "CENTRAL-RECOVERY-KEY"
