"""The engine with the station's real store: the laws of `test_engine` hold for what is really on disk."""

import shutil
import tempfile
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.store import Store
from sync.client.engine import Finding, SyncEngine
from sync.protocol import events as ev
from tests.kiosk.clocks import ManualClock
from tests.kiosk.store import made
from tests.sync.client.memory import STATION, MemoryServer, ids_of
from tests.sync.client.test_engine import FAULTS, NOW, Network

AT = ev.Moment(wall_ms=1_700_000_000_000, mono_ms=1, boot="b")


class Disk:
    """A station whose disk can be copied and put back."""

    def __init__(self, home: Path, network: Network) -> None:
        self.home, self.network = home, network
        self.image = home.with_name("image")
        self.open()
        self.store.keep_enrollment(made.enrollment(STATION))
        self.keep_image()

    def open(self) -> None:
        self.store = Store.open(self.home, clock=ManualClock(), mirrored=False)
        self.engine = SyncEngine(self.store, self.network, now=lambda: NOW, random=Random(1))

    def keep_image(self) -> None:
        self.store.close()
        shutil.rmtree(self.image, ignore_errors=True)
        shutil.copytree(self.home, self.image)
        self.open()

    def put_image_back(self) -> None:
        self.store.close()
        shutil.rmtree(self.home)
        shutil.copytree(self.image, self.home)
        self.open()

    def settle(self) -> None:
        for _ in range(100):
            report = self.engine.once()
            if report.next_in_ms and not report.error and report.finding is Finding.IN_STEP:
                return
        raise AssertionError("the station never comes to rest")


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("append"), st.integers(1, 4)),
        st.tuples(st.just("sync"), st.lists(FAULTS, max_size=3)),
        st.tuples(st.sampled_from(["row", "back up", "restore", "image", "restore image", "good"]), st.none()),
    ),
    max_size=25,
)


@settings(max_examples=60)
@given(steps=STEPS)
def test_no_restored_disk_or_server_loses_an_event(steps: list[tuple[str, object]]) -> None:
    server = MemoryServer()
    with tempfile.TemporaryDirectory() as folder:
        disk = Disk(Path(folder) / "station", Network(server))
        _live(disk, server, steps)
        heads = disk.store.sync_position().heads
        here = {h.incarnation: disk.store.events_after(h.incarnation, 0, -1) for h in heads}
        assert disk.store.unsent() == 0 or server.standing != "good"
        assert disk.store.verify() is None
        disk.store.close()
    there = {number: tuple(journal.events) for number, journal in server.journals.items()}
    assert set(ids_of(server.journals).values()) <= {1}
    assert {event for events in here.values() for event in events} <= {e for events in there.values() for e in events}


def _live(disk: Disk, server: MemoryServer, steps: list[tuple[str, object]]) -> None:
    backup = server.snapshot()
    for step, value in steps:
        match step, value:
            case "append", int(count):
                disk.store.append([ev.HelpAsked(at=AT) for _ in range(count)])
            case "sync", list(faults):
                disk.network.faults = [str(fault) for fault in faults]
                for _ in range(len(faults) + 1):
                    disk.engine.once()
                disk.network.faults = []
            case "row", _:
                server.add_row()
            case "back up", _:
                backup = server.snapshot()
            case "restore", _:
                server.restore(backup, epoch=server.epoch)
            case _:
                {"image": disk.keep_image, "restore image": disk.put_image_back}.get(
                    step, lambda: setattr(server, "standing", "good")
                )()
    disk.settle()
