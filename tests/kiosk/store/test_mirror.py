import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from time import monotonic

import pytest

from kiosk.store import frames, mirror
from kiosk.store.errors import StoreDamaged
from kiosk.store.facts import AnyFact, Happened, Known
from kiosk.store.mirror import Mirror, MirrorState
from kiosk.store.store import Store
from sync.protocol.events import encode
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made


def wait_for(what: Callable[[], bool], *, seconds: float = 10.0) -> None:
    """Wait until it is so, checking often; fail when it does not become so."""
    end = monotonic() + seconds
    turn = threading.Event()
    while not what():
        assert monotonic() < end, "it did not become so"
        turn.wait(0.01)


def mirrored(home: Path, store: Store, incarnation: int = 1) -> list[bytes]:
    """The events that a station's mirror holds."""
    key = store._parts.vault.subkey("mirror")
    life = mirror.held(home / "mirror", key).lives.get(incarnation)
    return [life.events[seq] for seq in sorted(life.events)] if life else []


def mirror_file(home: Path) -> Path:
    (path,) = (home / "mirror").iterdir()
    return path


def test_the_mirror_follows_within_a_second(store: Store, tmp_path: Path) -> None:
    wait_for(lambda: store.mirror.state is MirrorState.OK)
    happened = (made.started(), made.responded(1))
    store.append(happened)
    assert mirror.GATHER_S < 1.0
    wait_for(lambda: mirrored(tmp_path, store) == [encode(event) for event in happened])


def test_the_mirror_holds_everything_after_an_orderly_end(tmp_path: Path) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), made.responded(1), made.submitted()])
    store.close()
    assert mirrored(tmp_path, store) == list(Store.peek(tmp_path, clock=ManualClock()).events_after(1, 0, -1))


def test_a_mirror_that_missed_something_catches_up(tmp_path: Path) -> None:
    store = Store.open(tmp_path, clock=ManualClock(), mirrored=False)
    store.keep_enrollment(made.enrollment())
    store.append([made.started(), made.responded(1)])
    store.close()
    store = Store.open(tmp_path, clock=ManualClock())
    wait_for(lambda: store.mirror.state is MirrorState.OK)
    store.close()
    assert len(mirrored(tmp_path, store)) == 2


@pytest.mark.parametrize("at", [0.0, 0.3, 0.6, 0.99])
def test_a_damaged_mirror_is_made_whole_from_the_store(tmp_path: Path, at: float) -> None:
    store = made.enrolled(tmp_path)
    store.append([made.started(), *(made.responded(number) for number in range(30))])
    store.close()
    path = mirror_file(tmp_path)
    data = bytearray(path.read_bytes())
    data[int(at * len(data))] ^= 0x40
    path.write_bytes(data)
    store = Store.open(tmp_path, clock=ManualClock())
    wait_for(lambda: store.mirror.state is MirrorState.OK)
    store.append([made.responded(31)])
    store.close()
    assert len(mirrored(tmp_path, store)) == 32
    assert store.mirror.detail != ""


def test_a_mirror_that_was_taken_away_is_begun_again(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(mirror, "RETRY_S", 0.01)
    wait_for(lambda: store.mirror.state is MirrorState.OK)
    mirror_file(tmp_path).unlink()
    store.append([made.started()])
    store.append([made.responded(1)])
    wait_for(lambda: len(mirrored(tmp_path, store)) == 2)
    wait_for(lambda: store.mirror.state is MirrorState.OK)


def test_a_mirror_that_cannot_be_written_is_a_warning_and_delays_nothing(tmp_path: Path) -> None:
    home, nowhere = tmp_path / "home", tmp_path / "nowhere"
    nowhere.write_text("a file where the folder should be")
    store = Store.open(home, clock=ManualClock(), mirror=nowhere)
    store.keep_enrollment(made.enrollment())
    assert store.append([made.started()]) == (1,)
    wait_for(lambda: store.mirror.state is MirrorState.FAILED)
    assert store.append([made.responded(1)]) == (2,)
    store.close()


def test_a_damaged_store_is_not_told_as_a_second_copy_that_cannot_be_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    def damaged(_known: Known) -> Iterator[AnyFact]:
        raise StoreDamaged("a page")

    behind = Mirror(tmp_path, b"k" * 32, damaged)
    behind.start()
    wait_for(lambda: behind.report.state is MirrorState.FAILED)
    behind.stop()
    behind.join(10)
    (told,) = caplog.records
    assert told.getMessage().startswith("the second copy of the journal stays behind")
    assert behind.report.detail == "StoreDamaged"


def test_a_mirror_that_hangs_delays_neither_saving_nor_the_end(tmp_path: Path) -> None:
    let_go, gave_up = threading.Event(), threading.Event()

    def until_let_go(_known: Known) -> Iterator[AnyFact]:
        if not let_go.wait(60):
            gave_up.set()
        return iter(())

    hanging = Mirror(tmp_path, b"k" * 32, until_let_go)
    hanging.start()
    for _ in range(mirror.MOST_WAITING + 10):
        hanging.put([Happened(incarnation=1, seq=1, data=b"x")])
    hanging.stop()
    assert not gave_up.is_set(), "somebody waited for it"
    assert hanging.is_alive()
    let_go.set()
    hanging.join(10)
    assert not hanging.is_alive()


def test_frames_behind_damage_are_read(tmp_path: Path) -> None:
    path, key = tmp_path / "frames", b"k" * 32
    file = frames.FrameFile.open(path, key, after=frames.read(path, key))
    contents = [bytes([number]) * 50 for number in range(10)]
    file.append(contents)
    file.close()
    data = path.read_bytes()
    size = len(data) // 10
    path.write_bytes(data[: 3 * size + 5] + b"garbage" + data[5 * size :] + data[:20])
    found = frames.read(path, key)
    assert [frame.content for frame in found.frames] == contents[:3] + contents[5:]
    assert not found.is_whole
    assert frames.read(path, b"j" * 32).frames == ()


def test_a_torn_frame_does_not_hide_those_written_after_it(tmp_path: Path) -> None:
    path, key = tmp_path / "frames", b"k" * 32
    file = frames.FrameFile.open(path, key, after=frames.read(path, key))
    file.append([b"one", b"two"])
    file.close()
    path.write_bytes(path.read_bytes()[:-5])
    file = frames.FrameFile.open(path, key, after=frames.read(path, key))
    file.append([b"three"])
    file.close()
    found = frames.read(path, key)
    assert [frame.content for frame in found.frames] == [b"one", b"three"]
    assert [frame.content for frame in frames.read_end(path, key, most=40)] == []


def test_whether_the_mirror_holds_everything_can_be_asked(tmp_path: Path) -> None:
    store = Store.open(tmp_path, clock=ManualClock(), mirrored=False)
    store.keep_enrollment(made.enrollment())
    store.append([made.started(), made.responded(1)])
    assert store.prove_mirror() == (MirrorState.FAILED, "2 events are not in it")
    store.close()
    Store.open(tmp_path, clock=ManualClock()).close()
    beside = Store.peek(tmp_path, clock=ManualClock())
    assert beside.prove_mirror() == (MirrorState.OK, "")
    beside.close()
