"""While the network is gone a sealed copy goes onto the stick by itself; a stick in trouble is never in the way."""

import os
import threading
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from pytestqt.qtbot import QtBot

from kiosk.flow import sticks
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.sticks import FOLDER, StickNews, Sticks, StickState
from kiosk.flow.syncing import News
from kiosk.settings import Settings
from kiosk.store.recorder import Recorder
from kiosk.store.store import Store
from sync.client.engine import Report
from sync.client.enrolled import Enrollment
from sync.protocol import acknowledgement, bundle, events, signatures
from sync.protocol.acknowledgement import Acknowledgement
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, CandidateId, StationId
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made

SERVER_SEAL = X25519PrivateKey.from_private_bytes(b"V" * 32)
SERVER_SIGN = Ed25519PrivateKey.from_private_bytes(b"K" * 32)


def enrollment() -> Enrollment:
    known = made.enrollment()
    identity = msgspec.structs.replace(
        known.identity,
        seal=b64encode(SERVER_SEAL.public_key().public_bytes_raw()).decode(),
        sign=signatures.public_text(SERVER_SIGN.public_key()),
    )
    return msgspec.structs.replace(known, identity=identity)


@dataclass
class Seat:
    """A station with its recorder and its stick thread; the stick is a folder."""

    home: Path
    stick: Path
    qtbot: QtBot
    told: list[StickNews] = field(default_factory=list)

    def start(self) -> "Seat":
        clock = ManualClock()
        store = Store.open(self.home, clock=clock)
        store.keep_enrollment(enrollment())
        self.recorder = Recorder(store)
        self.recorder.start()
        self.recorded = RecordedStore(self.recorder)
        self.sticks = Sticks(
            self.recorded,
            enrollment(),
            Settings(home=self.home, stick_folders=(str(self.stick),)),
            clock=clock,
            moments=Moments(clock),
        )
        self.sticks.told.connect(self.told.append)
        self.sticks.start()
        return self

    def stop(self) -> None:
        self.sticks.stop(10)
        self.recorder.stop()

    def submit(self, attempt: AttemptId = made.ATTEMPT, who: str = "anna") -> None:
        begin = made.started(attempt, CandidateId(who))
        own = (begin, made.responded(1, attempt=attempt), made.submitted(attempt))
        self.recorded.call(lambda store: store.append(own))

    def hear(self, *, online: bool) -> None:
        self.sticks.hear(News(report=Report(online=online, next_in_ms=1), unsent=1))

    def wait(self, state: StickState, count: int = 1) -> None:
        self.qtbot.waitUntil(lambda: len([news for news in self.told if news.state is state]) >= count, timeout=10_000)

    def look(self, times: int = 2) -> None:
        """Wait until the thread looked that often, whatever it found."""
        for _ in range(times):
            before = _looks[0]
            self.qtbot.waitUntil(lambda before=before: _looks[0] > before, timeout=10_000)

    def bundles(self) -> list[Path]:
        return sorted((self.stick / FOLDER).glob("*.exambundle"))

    def written(self) -> list[events.BundleWritten]:
        raws = self.recorded.call(lambda store: store.events_after(1, 0, -1))
        return [event for raw in raws if isinstance(event := events.decode(raw), events.BundleWritten)]

    def acknowledgement(self, seq: int, *, key: Ed25519PrivateKey = SERVER_SIGN, station: str = made.STATION) -> bytes:
        at = self.recorded.call(lambda store: store.hash_at(1, seq)) or ""
        head = Head(incarnation=1, seq=seq, hash=at)
        said = Acknowledgement(station=StationId(station), epoch="e1", made_ms=1, heads=(head,))
        return acknowledgement.written(signatures.state(key, signatures.ACKNOWLEDGEMENT, said))


_looks = [0]


@pytest.fixture
def seat(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[Seat]:
    monkeypatch.setattr(sticks, "EVERY_S", 0.05)
    found = sticks.sticks

    def counted(patterns: tuple[str, ...]) -> Iterator[Path]:
        _looks[0] += 1
        return found(patterns)

    monkeypatch.setattr(sticks, "sticks", counted)
    one = Seat(tmp_path / "home", tmp_path / "stick", qtbot).start()
    yield one
    one.stop()


# --- onto the stick ---------------------------------------------------------------------------------------------------


def test_offline_a_submission_goes_onto_the_stick_once(seat: Seat) -> None:
    seat.stick.mkdir()
    seat.submit()
    seat.hear(online=False)
    seat.wait(StickState.WRITTEN)
    seat.look(3)
    (path,) = seat.bundles()
    with path.open("rb") as file:
        front = bundle.read_front(file)
        assert [one.data for one in bundle.opened(file, front, SERVER_SEAL)] == list(
            seat.recorded.call(lambda store: store.events_after(1, 0, 3))
        )
    assert seat.told == [StickNews(state=StickState.WRITTEN, through=seat.told[0].through)]
    assert seat.told[0].through == (1, 3)
    (event,) = seat.written()
    assert (event.bundle, event.seq, event.events, event.why) == (front.header.bundle, 3, 3, "offline")


def test_online_nothing_is_written(seat: Seat) -> None:
    seat.stick.mkdir()
    seat.submit()
    seat.hear(online=True)
    seat.look(3)
    assert (seat.told, seat.bundles()) == ([], [])


def test_an_attempt_that_goes_on_is_not_written(seat: Seat) -> None:
    seat.stick.mkdir()
    seat.recorded.call(lambda store: store.append((made.started(),)))
    seat.hear(online=False)
    seat.look(3)
    assert seat.bundles() == []


def test_each_submission_gets_a_copy_and_each_stick_its_own(seat: Seat, tmp_path: Path) -> None:
    seat.stick.mkdir()
    seat.submit()
    seat.hear(online=False)
    seat.wait(StickState.WRITTEN)
    seat.submit(AttemptId("attempt-2"), "bruno")
    seat.wait(StickState.WRITTEN, 2)
    assert len(seat.bundles()) == 2
    seat.stick.rename(tmp_path / "carried away")
    seat.stick.mkdir()
    seat.wait(StickState.WRITTEN, 3)
    assert len(seat.bundles()) == 1


def test_a_stick_that_is_put_in_later_gets_it_then(seat: Seat) -> None:
    seat.submit()
    seat.hear(online=False)
    seat.look()
    seat.stick.mkdir()
    seat.wait(StickState.WRITTEN)
    assert len(seat.bundles()) == 1


def test_a_damaged_copy_on_the_stick_does_not_count(seat: Seat) -> None:
    seat.stick.mkdir()
    seat.submit()
    seat.hear(online=False)
    seat.wait(StickState.WRITTEN)
    (first,) = seat.bundles()
    first.write_bytes(first.read_bytes()[:-1])
    seat.wait(StickState.WRITTEN, 2)
    assert len(seat.bundles()) == 2


# --- trouble ----------------------------------------------------------------------------------------------------------


def test_a_stick_in_trouble_is_told_and_tried_again_later(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sticks, "AGAIN_AFTER_LOOKS", 3)
    seat.stick.mkdir()
    (seat.stick / FOLDER).write_text("a file where the folder should be")
    seat.submit()
    seat.hear(online=False)
    seat.wait(StickState.TROUBLE)
    assert seat.told[0].code.startswith("KIOSK-EXPORT-")
    seat.submit(AttemptId("attempt-2"), "bruno")  # nobody waits for the stick
    assert seat.written() == []
    (seat.stick / FOLDER).unlink()
    seat.wait(StickState.WRITTEN)
    assert len(seat.bundles()) == 1


def test_a_full_stick_leaves_nothing_half_written(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_file: int) -> None:
        raise OSError(28, os.strerror(28))

    seat.stick.mkdir()
    seat.submit()
    monkeypatch.setattr(os, "fsync", full)
    seat.hear(online=False)
    seat.wait(StickState.TROUBLE)
    assert seat.told[0].code == "KIOSK-EXPORT-FULL"
    assert list((seat.stick / FOLDER).iterdir()) == []


def test_a_stick_that_hangs_holds_nobody_up(seat: Seat, monkeypatch: pytest.MonkeyPatch) -> None:
    let_go, reached, gave_up = threading.Event(), threading.Event(), threading.Event()
    fsync = os.fsync

    def hanging(file: int) -> None:
        if threading.current_thread().name == "sticks":
            reached.set()
            if not let_go.wait(60):
                gave_up.set()
        fsync(file)

    monkeypatch.setattr(os, "fsync", hanging)
    seat.stick.mkdir()
    seat.submit()
    seat.hear(online=False)
    assert reached.wait(10)
    seat.submit(AttemptId("attempt-2"), "bruno")
    assert seat.recorded.call(lambda store: store.is_confirmed(made.ATTEMPT)) is False
    seat.sticks.stop(0.2)
    assert not gave_up.is_set(), "somebody waited for it"
    let_go.set()


# --- off the stick ----------------------------------------------------------------------------------------------------


def test_an_acknowledgement_on_the_stick_is_found_and_counts(seat: Seat) -> None:
    seat.submit()
    seat.stick.mkdir()
    (seat.stick / f"{made.STATION}.examack".replace("-", "")).write_bytes(seat.acknowledgement(3))
    seat.wait(StickState.CONFIRMED)
    assert seat.recorded.call(lambda store: store.is_confirmed(made.ATTEMPT))
    assert seat.recorded.unsent() == 0
    seat.hear(online=False)
    seat.look(3)
    assert seat.bundles() == []


@pytest.mark.parametrize("how", ["another key", "another station", "noise"])
def test_a_forged_or_foreign_one_changes_nothing(seat: Seat, how: str) -> None:
    seat.submit()
    data = {
        "another key": seat.acknowledgement(3, key=Ed25519PrivateKey.from_private_bytes(b"Q" * 32)),
        "another station": seat.acknowledgement(3, station="another"),
        "noise": b"{",
    }[how]
    seat.stick.mkdir()
    (seat.stick / "x-station1.examack").write_bytes(data)
    seat.look(3)
    assert seat.told == []
    assert not seat.recorded.call(lambda store: store.is_confirmed(made.ATTEMPT))
