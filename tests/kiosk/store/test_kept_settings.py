"""What the server sets here is kept as it came, for the next start; the doctor proves whose word it is."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from kiosk.flow.preflight.stored import set_here, settings_told
from kiosk.settings import load
from kiosk.store import kept_settings
from kiosk.store.store import Store
from sync.protocol import signatures, wire
from sync.protocol.ids import StationId
from sync.protocol.told_settings import ToldSettings
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made
from tests.kiosk.store.test_readiness import told

SERVER = Ed25519PrivateKey.from_private_bytes(b"V" * 32)
STRANGER = Ed25519PrivateKey.from_private_bytes(b"x" * 32)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store.open(tmp_path, clock=ManualClock())
    known = made.enrollment()
    identity = msgspec.structs.replace(known.identity, sign=signatures.public_text(SERVER.public_key()))
    store.keep_enrollment(msgspec.structs.replace(known, identity=identity))
    yield store
    store.close()


def row(key: Ed25519PrivateKey | None, *, station: str = made.STATION, **values: str) -> wire.StationRow:
    said = ToldSettings(station=StationId(station), values=values)
    return wire.StationRow(
        pos=1,
        station=StationId(made.STATION),
        seat="7",
        center="Center",
        center_code="C1",
        zone="UTC",
        settings=None if key is None else signatures.state(key, signatures.SETTINGS, said),
    )


def theme(home: Path) -> str:
    return load({"KIOSK_HOME": str(home)}).theme


def test_a_look_at_the_machine_says_what_is_set_and_by_whom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KIOSK_THEME", "dark")
    assert "theme is 'dark' by environment (KIOSK_THEME)" in set_here()
    assert "log_level" not in set_here()
    monkeypatch.setenv("KIOSK_CONFIG", str(tmp_path / "none.toml"))
    assert set_here() == f"KIOSK_CONFIG is {str(tmp_path / 'none.toml')!r}; allowed: a file that can be read"


def test_they_count_from_the_next_start_and_go_when_the_server_sets_nothing(store: Store) -> None:
    told(store, row(SERVER, theme="dark"))
    assert theme(store.home) == "dark"
    told(store, row(SERVER, theme="cream"))
    assert theme(store.home) == "cream"
    assert (settings_told(store).state, settings_told(store).facts["count"]) == ("ok", "1")
    told(store, row(None))
    assert theme(store.home) == "auto"
    assert settings_told(store).state == "ok"


@pytest.mark.parametrize(
    ("signer", "station", "values", "evidence"),
    [
        (STRANGER, made.STATION, {"theme": "dark"}, "not signed"),
        (SERVER, "another", {"theme": "dark"}, "not signed"),
        (SERVER, made.STATION, {"theme": "puce", "log_level": "info"}, "not known to this program: theme"),
    ],
)
def test_the_doctor_tells_what_cannot_be_used(
    store: Store, signer: Ed25519PrivateKey, station: str, values: dict[str, str], evidence: str
) -> None:
    told(store, row(signer, station=station, **values))
    check = settings_told(store)
    assert check.code == "KIOSK-CHECK-SETTINGS"
    assert check.evidence.startswith(evidence)


def test_a_disk_that_refuses_holds_no_row_up(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path, _data: bytes) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(kept_settings, "write_durably", refuse)
    told(store, row(SERVER, theme="dark"))
    kept = store.station_row()
    assert kept is not None
    assert kept.seat == "7"
    assert settings_told(store).evidence == "not kept as the server told it"


def test_a_repair_keeps_them_again_as_they_were_told(store: Store) -> None:
    told(store, row(SERVER, theme="dark"))
    (store.home / "server-settings.json").write_text("somebody's")
    assert settings_told(store).evidence == "not kept as the server told it"
    store.renew_settings()
    assert settings_told(store).state == "ok"
    assert theme(store.home) == "dark"
