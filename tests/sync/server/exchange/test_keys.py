"""A server's keys are made once, kept for their owner's eyes only, and the same after a restart."""

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from sync.protocol import identities, signatures, wire
from sync.protocol.errors import UnknownKey, WrongSignature
from sync.protocol.signatures import GRANT, RECEIPT
from sync.server.exchange import keys, vault

DIRECTIVE = wire.Directive(id="1", attempt="a", do="resume", by="b")  # type: ignore[arg-type]


def test_keys_are_the_same_after_a_restart(central_home: Path) -> None:
    first = keys.keys()
    keys._keys_in.cache_clear()
    again = keys.keys()
    assert again is not first
    for name in ("root", "sign", "issuer", "seal"):
        raw = [getattr(own, name).public_key().public_bytes_raw() for own in (first, again)]
        assert raw[0] == raw[1]


def test_each_server_has_keys_of_its_own(central_home: Path, tmp_path: Path, settings: object) -> None:
    first = keys.root_public()
    settings.CENTRAL_HOME = tmp_path / "another"  # type: ignore[attr-defined]
    assert keys.root_public() != first


@pytest.mark.skipif(os.name != "posix", reason="rights of files are another matter there")
def test_private_keys_are_for_their_owner_only(central_home: Path) -> None:
    keys.keys()
    files = list((central_home / "keys").iterdir())
    assert {file.name for file in files} == {
        "root.pem",
        "sign.pem",
        "issuer.pem",
        "release.pem",
        "seal.pem",
        "recovery.pem",
        "recovery.pub",
    }
    assert {file.stat().st_mode & 0o777 for file in files} == {0o600}
    assert (central_home / "keys").stat().st_mode & 0o777 == 0o700


def test_a_key_of_another_kind_is_not_taken(central_home: Path) -> None:
    keys.keys()
    (central_home / "keys" / "sign.pem").write_bytes((central_home / "keys" / "seal.pem").read_bytes())
    keys._keys_in.cache_clear()
    with pytest.raises(keys.WrongKind) as told:
        keys.keys()
    assert told.value.code == "CENTRAL-KEY"
    keys._keys_in.cache_clear()


def test_only_what_this_server_signed_for_this_purpose_is_its_own() -> None:
    signed = keys.sign(GRANT, DIRECTIVE)
    assert wire.decode(keys.own_payload(GRANT, signed), wire.Directive) == DIRECTIVE
    with pytest.raises(WrongSignature):
        keys.own_payload(RECEIPT, signed)
    with pytest.raises(UnknownKey):
        keys.own_payload(GRANT, signatures.state(keys.keys().root, GRANT, DIRECTIVE))


def test_a_changed_key_signs_from_then_on_and_what_the_one_before_signed_counts_on(central_home: Path) -> None:
    old, before = keys.keys(), keys.sign(GRANT, DIRECTIVE)
    changed = keys.change_sign_key(1_700_000_000_000)
    now = keys.keys()
    after = keys.sign(GRANT, DIRECTIVE)
    assert (before.key, after.key, now.sign_id) == (old.sign_id, changed, changed)
    assert changed != old.sign_id
    assert keys.own_payload(GRANT, before) == keys.own_payload(GRANT, after)
    for name in ("root", "seal", "issuer", "release"):
        assert getattr(now, name).public_key() == getattr(old, name).public_key()


@pytest.mark.django_db
def test_what_the_root_vouches_for_tells_the_keys_before_and_when_it_changed(central_home: Path) -> None:
    first = signatures.public_text(keys.keys().sign.public_key())
    keys.change_sign_key(1_000)
    keys.change_sign_key(1_000)
    told = identities.vouched(signatures.public_text(keys.keys().root.public_key()), keys.identity())
    assert (told.former[0], len(told.former), told.changed_ms) == (first, 2, 1_001)
    assert told.sign not in told.former


def test_a_change_that_stopped_half_way_loses_nothing_and_is_made_again(central_home: Path) -> None:
    old = keys.keys()
    made = keys._public_pem(old.sign.public_key())
    (central_home / "keys" / "former-sign-5.pem").write_bytes(made)
    keys._keys_in.cache_clear()
    assert (keys.keys().former, keys.keys().sign_id) == ((), old.sign_id)
    keys.change_sign_key(9)
    assert {key.public_bytes_raw() for key in keys.keys().former} == {old.sign.public_key().public_bytes_raw()}


@pytest.mark.parametrize("name", ["former-sign-x.pem", "former-sign-7.pem"])
def test_a_former_key_that_is_none_is_named(central_home: Path, name: str) -> None:
    keys.keys()
    kind = "seal" if name.endswith("7.pem") else "sign"
    public = getattr(keys.keys(), kind).public_key()
    pem = public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)
    (central_home / "keys" / name).write_bytes(pem)
    keys._keys_in.cache_clear()
    with pytest.raises(keys.WrongKind):
        keys.keys()
    keys._keys_in.cache_clear()


def test_two_who_make_a_secret_at_once_end_up_with_one(tmp_path: Path) -> None:
    file = tmp_path / "deep" / "secret"
    with ThreadPoolExecutor(8) as pool:
        found = set(pool.map(lambda n: vault.kept(file, lambda: b"%d" % n), range(64)))
    assert found == {file.read_bytes()}
    assert [entry.name for entry in file.parent.iterdir()] == ["secret"]


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    file = tmp_path / "certificate"
    vault.put(file, b"one")
    vault.put(file, b"two")
    assert file.read_bytes() == b"two"
    assert [entry.name for entry in tmp_path.iterdir() if entry.is_file()] == ["certificate"]
