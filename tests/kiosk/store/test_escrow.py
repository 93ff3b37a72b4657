"""The data key lies sealed for the recovery key beside the store and beside the mirror: either disk is enough."""

import json
from base64 import b64encode
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk import doctor
from kiosk.store import escrow
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.protocol import recovery
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

FIRST, SECOND = (X25519PrivateKey.from_private_bytes(raw * 32) for raw in (b"R", b"Q"))


def text_of(key: X25519PrivateKey) -> str:
    return b64encode(key.public_key().public_bytes_raw()).decode()


def enrollment(key: str) -> Enrollment:
    known = made.enrollment()
    return msgspec.structs.replace(known, identity=msgspec.structs.replace(known.identity, recovery=key))


def opened(home: Path) -> Store:
    return Store.open(home, clock=ManualClock())


def used(home: Path, key: str) -> None:
    store = opened(home)
    store.keep_enrollment(enrollment(key))
    if not store.attempts():
        store.append((made.started(),))
    store.close()


def files(home: Path) -> list[Path]:
    return [home / recovery.NAME, *(home / "mirror").glob("*.recovery")]


def keys_in(home: Path, private: X25519PrivateKey) -> list[bytes]:
    return [recovery.opened(recovery.read(file.read_bytes()), private) for file in files(home)]


def test_both_disks_open_with_the_recovery_key(tmp_path: Path) -> None:
    used(tmp_path, text_of(FIRST))
    data_key = (tmp_path / "data.key").read_bytes()
    assert keys_in(tmp_path, FIRST) == [data_key, data_key]
    assert {recovery.read(file.read_bytes()).station for file in files(tmp_path)} == {made.STATION}
    (mirrored,) = (tmp_path / "mirror").glob("*.recovery")
    (frames,) = (tmp_path / "mirror").glob("*.frames")
    assert mirrored.stem == frames.stem == f"journal-{recovery.read(mirrored.read_bytes()).lineage}"


def test_a_server_without_a_recovery_key_leaves_none(tmp_path: Path) -> None:
    used(tmp_path, "")
    assert not (tmp_path / recovery.NAME).exists()
    assert list((tmp_path / "mirror").glob("*.recovery")) == []


def test_a_key_that_comes_later_or_changes_is_sealed_to_anew(tmp_path: Path) -> None:
    used(tmp_path, "")
    for key in (FIRST, SECOND):
        store = opened(tmp_path)
        store.keep_identity(enrollment(text_of(key)).identity)
        kept = store.enrollment()
        store.close()
        assert kept == enrollment(text_of(key))
        assert keys_in(tmp_path, key) == [(tmp_path / "data.key").read_bytes()] * 2
    store = opened(tmp_path)
    assert [life.seq for life in store._parts.journal.lives()] == [1]
    store.close()


@pytest.mark.parametrize("damage", [b"", b"noise", None])
def test_what_is_lost_or_damaged_is_written_again_at_the_next_start(tmp_path: Path, damage: bytes | None) -> None:
    used(tmp_path, text_of(FIRST))
    for file in files(tmp_path):
        if damage is None:
            file.unlink()
        else:
            file.write_bytes(damage)
    opened(tmp_path).close()
    assert keys_in(tmp_path, FIRST) == [(tmp_path / "data.key").read_bytes()] * 2


def test_what_is_right_is_not_written_again(tmp_path: Path) -> None:
    used(tmp_path, text_of(FIRST))
    before = [file.read_bytes() for file in files(tmp_path)]
    opened(tmp_path).close()
    assert [file.read_bytes() for file in files(tmp_path)] == before


def test_a_disk_that_takes_no_file_stops_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    store = opened(tmp_path)
    monkeypatch.setattr(escrow, "write_durably", full)
    store.keep_enrollment(enrollment(text_of(FIRST)))
    store.append((made.started(),))
    store.close()
    assert not (tmp_path / recovery.NAME).exists()


def test_a_key_that_is_none_stops_nothing(tmp_path: Path) -> None:
    used(tmp_path, "no key")
    assert not (tmp_path / recovery.NAME).exists()


LOOK = doctor.Asked(as_json=True, seconds=0, offline=True)


def test_the_doctor_says_whether_a_dead_machines_disk_could_be_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path))
    found = []
    for key in ("", text_of(FIRST)):
        used(tmp_path, key)
        doctor.run(LOOK)
        checks = {check["name"]: check["state"] for check in json.loads(capsys.readouterr().out)}
        found.append(checks["recovery"])
    (tmp_path / recovery.NAME).write_bytes(b"noise")
    doctor.run(LOOK)
    found.append({check["name"]: check["state"] for check in json.loads(capsys.readouterr().out)}["recovery"])
    assert found == ["warning", "ok", "warning"]
