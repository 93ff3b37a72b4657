"""`kiosk export` and `kiosk import-ack` as somebody types them: what they say, what they leave, how they end."""

import json
from pathlib import Path

import pytest

from kiosk.__main__ import main
from kiosk.store.store import Store
from sync.protocol import acknowledgement, bundle, events, signatures
from sync.protocol.acknowledgement import Acknowledgement
from sync.protocol.chain import Head
from tests.kiosk.clocks import ManualClock
from tests.kiosk.flow.test_sticks import SERVER_SIGN, enrollment
from tests.kiosk.store import made


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "home"
    monkeypatch.setenv("KIOSK_HOME", str(folder))
    return folder


@pytest.fixture
def station(home: Path) -> Path:
    """A station with a submitted attempt, not running."""
    store = opened(home)
    store.keep_enrollment(enrollment())
    store.append((made.started(), made.responded(1), made.submitted()))
    store.close()
    return home


def opened(home: Path) -> Store:
    return Store.open(home, clock=ManualClock())


def kinds(home: Path) -> list[str]:
    store = opened(home)
    told = [
        str(getattr(events.decode(raw), "kind", type(events.decode(raw)).__name__))
        for raw in store.events_after(1, 0, -1)
    ]
    store.close()
    return told


def acknowledgement_of(home: Path, seq: int) -> bytes:
    store = opened(home)
    head = Head(incarnation=1, seq=seq, hash=store.hash_at(1, seq) or "")
    store.close()
    said = Acknowledgement(station=made.STATION, epoch="e1", made_ms=1, heads=(head,))
    return acknowledgement.written(signatures.state(SERVER_SIGN, signatures.ACKNOWLEDGEMENT, said))


def test_export_says_what_it_wrote_and_what_to_do_with_it(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "stick")]) == 0
    told = capsys.readouterr()
    (path,) = (tmp_path / "stick").iterdir()
    assert told.out.splitlines() == [
        f"wrote {path}",
        f"3 events of 1 attempts, {path.stat().st_size} bytes, read back and proved",
    ]
    assert "central import-bundle" in told.err
    assert kinds(station)[-1] == "BundleWritten"


def test_export_beside_the_running_station_reads_only(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    owner = opened(station)
    try:
        assert main(["export", str(tmp_path / "stick"), "--json"]) == 0
        told = json.loads(capsys.readouterr().out)
        assert (told["events"], told["attempts"]) == (3, [made.ATTEMPT])
        with Path(told["file"]).open("rb") as file:
            assert bundle.read_front(file).header.bundle == told["bundle"]
        assert len(owner.events_after(1, 0, -1)) == 3
    finally:
        owner.close()


def test_with_nothing_to_send_nothing_is_written_unless_all_is_asked_for(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.examack"
    file.write_bytes(acknowledgement_of(station, 3))
    assert main(["import-ack", str(file)]) == 0
    assert capsys.readouterr().out == "3 events are on the server, 0 receipts came, 0 events still wait\n"
    assert main(["export", str(tmp_path / "stick")]) == 0
    assert "nothing to write" in capsys.readouterr().out
    assert not (tmp_path / "stick").exists()
    assert main(["export", str(tmp_path / "stick"), "--all"]) == 0
    assert len(list((tmp_path / "stick").iterdir())) == 1


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff" * 100, b"[" * 100_000])
def test_what_is_no_acknowledgement_is_refused_and_changes_nothing(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    file = tmp_path / "a.examack"
    file.write_bytes(data)
    assert main(["import-ack", str(file)]) == 4
    told = capsys.readouterr().err
    assert "[KIOSK-ACK-REFUSED]" in told
    assert "Traceback" not in told
    store = opened(station)
    assert store.unsent() == 3
    store.close()


def test_a_file_that_is_not_there_is_said_to_be(station: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["import-ack", str(station / "nowhere")]) == 1
    assert "[KIOSK-ACK-UNREADABLE]" in capsys.readouterr().err


def test_an_acknowledgement_waits_for_the_running_station_to_end(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "a.examack"
    file.write_bytes(acknowledgement_of(station, 3))
    owner = opened(station)
    try:
        assert main(["import-ack", str(file)]) == 4
        assert "[KIOSK-STORE-BUSY]" in capsys.readouterr().err
    finally:
        owner.close()


def test_a_machine_that_is_no_station_has_nothing_to_export(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["export", str(tmp_path / "stick")]) == 3
    assert "[KIOSK-NOT-ENROLLED]" in capsys.readouterr().err
    assert not home.exists()


def test_a_folder_that_cannot_be_written_ends_with_the_environments_code(
    station: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("no folder")
    assert main(["export", str(tmp_path / "file")]) == 1
    assert "[KIOSK-EXPORT-FAILED]" in capsys.readouterr().err
