"""A dead machine's disk: read by the kiosk's own reader, taken in like a bundle, never written to."""

import os
import shutil
from base64 import b64encode
from collections.abc import Iterator
from contextlib import closing
from hashlib import sha256
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from kiosk.store.database import connected
from kiosk.store.store import Store
from kiosk.store.vault import Vault
from sync.client.enrolled import Enrollment
from sync.protocol import events as ev
from sync.protocol import signatures, wire
from sync.protocol.ids import StationId
from sync.server.commands import recovery as command
from sync.server.exchange import keys, recovery, recovery_key
from sync.server.exchange.models import AttemptRecord, BundleRecord, Journal, StoredEvent
from sync.server.exchange.recovery import Recovered
from sync.server.registration.models import CandidateProfile, ExamCenter, Station
from tests.kiosk.clocks import ManualClock
from tests.sync.server.exchange.conftest import now_ms
from tests.sync.server.exchange.machine import whole_attempt

pytestmark = pytest.mark.django_db


class Dead:
    """An enrolled machine that sat an exam, sent nothing of it, and died."""

    def __init__(self, disk: Path, center: ExamCenter, candidate: CandidateProfile, *, enrolled: bool = True) -> None:
        self.disk, self.home = disk, disk / "home" / "exam" / "kiosk"
        sign, seal = Ed25519PrivateKey.generate(), X25519PrivateKey.generate()
        station = Station.objects.create(
            center=center,
            seat="A1",
            sign_key=signatures.public_text(sign.public_key()),
            seal_key=b64encode(seal.public_key().public_bytes_raw()).decode(),
        )
        self.station = station.public_id
        if not enrolled:
            station.delete()
        enrollment = Enrollment(
            url="https://central.example",
            station=StationId(self.station),
            incarnation=1,
            root="r",
            identity=wire.decode(keys.identity().payload, wire.Identity),
            sign_private=sign.private_bytes_raw(),
            seal_private=seal.private_bytes_raw(),
        )
        store = Store.open(self.home, clock=ManualClock())
        store.keep_enrollment(enrollment)
        store.append([ev.HelpAsked(at=ev.Moment(wall_ms=1, mono_ms=1, boot="b"))])
        store.append(whole_attempt(candidate.public_id, at_ms=now_ms() - 60_000))  # type: ignore[arg-type]
        self.events = list(store.events_after(1, 0, -1))
        store.close()

    def lose(self, *numbers: int) -> None:
        """Let the store lose some events, as damaged pages do."""
        key = Vault((self.home / "data.key").read_bytes()).subkey("store")
        with closing(connected(self.home / "kiosk.db", key)) as database:
            for number in numbers:
                database.execute_sql("DELETE FROM event WHERE seq = ?", (number,))
            database.execute_sql("PRAGMA wal_checkpoint(TRUNCATE)")

    def as_a_chip_would_keep_it(self) -> None:
        """Without the plain key file: only the recovery key is left."""
        (self.home / "data.key").unlink()

    def prints(self) -> dict[str, str]:
        files = [path for path in self.disk.rglob("*") if path.is_file()]
        return {str(path): sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture
def dead(tmp_path: Path, center: ExamCenter, candidate: CandidateProfile) -> Dead:
    return Dead(tmp_path / "disk", center, candidate)


@pytest.fixture
def private(central_home: Path) -> X25519PrivateKey:
    folder = central_home / "keys"
    recovery_key.public(folder)
    return recovery_key.private(folder / "recovery.pem", belongs_to=folder)


@pytest.fixture(autouse=True)
def _leaves_no_trace(central_home: Path) -> Iterator[None]:
    yield
    assert not (central_home / "recovering").exists() or list((central_home / "recovering").iterdir()) == []


def brought(disk: Path, private: X25519PrivateKey) -> Recovered:
    (found,) = recovery.remains(disk)
    return recovery.recovered(found, private)


def stored() -> list[bytes]:
    rows = StoredEvent.objects.order_by("journal__incarnation", "seq").values_list("bytes", flat=True)
    return [bytes(data) for data in rows]


def test_everything_on_the_disk_is_brought_in_and_the_disk_stays_as_it_is(
    dead: Dead, private: X25519PrivateKey, candidate: CandidateProfile
) -> None:
    dead.as_a_chip_would_keep_it()
    before = dead.prints()
    done = brought(dead.disk, private)
    assert dead.prints() == before
    assert (done.code, done.read is not None and done.read.lost) == ("", ())
    assert stored() == dead.events
    candidate.refresh_from_db()
    assert candidate.slot.state.name == "CONSUMED"
    (attempt,) = done.attempts
    assert attempt.sentence == "R1: submitted, 3 of 3 answered, slot consumed, receipt given"
    assert BundleRecord.objects.get().why == "recovered"


def test_a_mirror_alone_is_enough(dead: Dead, private: X25519PrivateKey, tmp_path: Path) -> None:
    shutil.copytree(dead.home / "mirror", tmp_path / "stick")
    assert brought(tmp_path / "stick", private).code == ""
    assert stored() == dead.events


def test_again_brings_nothing_and_says_so(dead: Dead, private: X25519PrivateKey) -> None:
    brought(dead.disk, private)
    again = brought(dead.disk, private)
    assert (again.code, again.taken) == ("", None)
    assert command._sentences(again)[0].endswith(f"{len(dead.events)} events found; nothing that is not here")
    assert stored() == dead.events


def test_what_is_lost_is_named_and_what_comes_after_it_is_brought_in_all_the_same(
    dead: Dead, private: X25519PrivateKey
) -> None:
    shutil.rmtree(dead.home / "mirror")
    dead.lose(4)
    done = brought(dead.disk, private)
    assert done.read is not None
    assert (done.read.lost, done.read.moved) == (("1/4",), 3)
    assert stored() == dead.events[:3] + dead.events[4:]
    assert [(j.incarnation, j.seq) for j in Journal.objects.order_by("incarnation")] == [(1, 3), (2, 3)]
    assert AttemptRecord.objects.get().state == "submitted"
    said = command._sentences(done)
    assert "  LOST, no copy anywhere: events 1/4" in said
    assert command._exit_of([done]) == 1


def test_a_damaged_store_is_filled_from_its_mirror_and_that_is_said(dead: Dead, private: X25519PrivateKey) -> None:
    dead.lose(2, 3, 5)
    done = brought(dead.disk, private)
    assert stored() == dead.events
    assert "  only in the second copy: events 1/2-3, 1/5" in command._sentences(done)
    assert command._exit_of([done]) == 0


def test_a_disk_of_another_deployment_is_refused(dead: Dead) -> None:
    dead.as_a_chip_would_keep_it()
    done = brought(dead.disk, X25519PrivateKey.generate())
    assert (done.code, done.is_refused, stored()) == ("RECOVERY-KEY", True, [])
    assert command._exit_of([done]) == 4


def test_a_station_that_is_not_enrolled_here_brings_nothing(
    tmp_path: Path, center: ExamCenter, candidate: CandidateProfile, private: X25519PrivateKey
) -> None:
    stranger = Dead(tmp_path / "disk", center, candidate, enrolled=False)
    done = brought(stranger.disk, private)
    assert (done.code, done.is_refused, stored()) == ("BUNDLE-STATION", True, [])


def test_a_made_up_disk_of_a_known_station_brings_nothing(
    dead: Dead, tmp_path: Path, center: ExamCenter, candidate: CandidateProfile, private: X25519PrivateKey
) -> None:
    """Anybody can seal a key to the public recovery key; only the station itself can sign for its journal."""
    Station.objects.filter(public_id=dead.station).update(
        sign_key=signatures.public_text(Ed25519PrivateKey.generate().public_key())
    )
    done = brought(dead.disk, private)
    assert (done.code, done.is_refused, stored()) == ("BUNDLE-SIGNATURE", True, [])


def test_a_machine_from_before_the_recovery_key_is_read_with_its_own_key_file(
    dead: Dead, private: X25519PrivateKey
) -> None:
    for file in [*dead.disk.rglob("*.recovery")]:
        file.unlink()
    done = brought(dead.disk, private)
    assert (done.code, stored()) == ("", dead.events)


def test_without_any_key_it_is_said_to_be_locked(dead: Dead, private: X25519PrivateKey) -> None:
    for file in [*dead.disk.rglob("*.recovery"), dead.home / "data.key"]:
        file.unlink()
    done = brought(dead.disk, private)
    assert (done.code, done.is_refused) == ("RECOVERY-KEY-NONE", True)


def test_a_damaged_key_beside_the_store_is_found_beside_the_mirror(dead: Dead, private: X25519PrivateKey) -> None:
    dead.as_a_chip_would_keep_it()
    (dead.home / "data.key.recovery").write_bytes(b"\0" * 200)
    assert brought(dead.disk, private).code == ""
    assert stored() == dead.events


def test_what_a_healing_put_aside_is_no_second_station(dead: Dead) -> None:
    (dead.home / "damaged" / "1").mkdir(parents=True)
    shutil.copy(dead.home / "kiosk.db", dead.home / "damaged" / "1" / "kiosk.db")
    assert [found.home for found in recovery.remains(dead.disk)] == [dead.home]


def test_without_a_kiosk_beside_it_the_server_says_what_it_needs(
    dead: Dead, private: X25519PrivateKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recovery, "find_spec", lambda name: None if name == "kiosk" else object())
    with pytest.raises(recovery.NoReader) as told:
        brought(dead.disk, private)
    assert told.value.code == "CENTRAL-RECOVER-READER"


@pytest.mark.skipif(os.name != "posix", reason="looks into another process as Linux shows it")
def test_the_data_key_is_on_no_command_line_and_in_no_file(
    dead: Dead, private: X25519PrivateKey, monkeypatch: pytest.MonkeyPatch, central_home: Path
) -> None:
    data_key = (dead.home / "data.key").read_bytes()
    seen: list[str] = []
    run = recovery.subprocess.run

    def watched(words: list[str], **how: object) -> object:
        seen.extend(words)
        done = run(words, **how)  # type: ignore[call-overload]
        for file in (central_home / "recovering").rglob("*"):
            assert not file.is_file() or data_key not in file.read_bytes()
        return done

    monkeypatch.setattr(recovery.subprocess, "run", watched)
    brought(dead.disk, private)
    told = " ".join(seen)
    assert "--recovered" in told
    assert data_key.hex() not in told
    assert b64encode(data_key).decode() not in told
