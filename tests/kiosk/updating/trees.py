"""Programs as small as they can be: one file that is this checkout under another version, or fails in its own way."""

import sys
from dataclasses import dataclass
from pathlib import Path

import msgspec

from kiosk.clock import Clock
from kiosk.programs.inbox import Inbox
from kiosk.settings import Settings
from kiosk.store.store import Store
from sync.protocol.chain import Head
from sync.protocol.releasing import Release
from sync.protocol.wire import SessionRow, SyncReply, encode
from tests.kiosk.clocks import ManualClock
from tests.kiosk.programs.packing import ROOT_TEXT, entry, packed, received, release_of
from tests.kiosk.store import made

ROOT = Path(__file__).parents[3]
HOUR_MS = 3_600_000
_HEAD = f"""#!{sys.executable}
import sys
sys.path.insert(0, {str(ROOT)!r})
import kiosk
import kiosk.build
kiosk.VERSION = "{{version}}"
kiosk.build.fingerprint = lambda: "{{build}}"
"""
_MAIN = """
from kiosk.__main__ import main
sys.exit(main())
"""
WORKS = ""
DIES = "sys.exit(1)\n"
"""At once, whatever it is asked."""
DIES_AT_ITS_START = "if 'run' in sys.argv:\n    sys.exit(9)\n"
"""Its own test is fine, the candidates' window is not."""
UNDER_POLICY = """
import pathlib
from kiosk import setting_sources
from kiosk.setting_sources import Said, Source
home = pathlib.Path(__file__).parents[2]
setting_sources.policy_file = lambda path: (Said("home", str(home), Source.POLICY, str(path)),)
"""
"""The machine's policy names the folder of the station, in which this program lies."""
ONE_WAY = """
import kiosk.updating.self_test as own
from kiosk.store.store import Store
kept = Store.close
def close(store):
    store._parts.database.execute_sql("UPDATE format SET schema = 99, readable_from = 99")
    kept(store)
Store.close = close
"""
"""It leaves a store behind that no older program reads."""


def program(body: str = WORKS, *, version: str = "9.0.0", build: str = "abc123") -> bytes:
    """The one file of a program."""
    return (_HEAD.format(version=version, build=build) + body + _MAIN).encode()


def tree(body: str = WORKS, *, version: str = "9.0.0", build: str = "abc123", **more: object) -> tuple[bytes, Release]:
    """A packed program and what is said of it."""
    entries = [entry("kiosk", program(body, version=version, build=build))]
    data = packed(entries)
    return data, release_of(data, entries, version=version, build=build, **more)


@dataclass
class Machine:
    """A station's home, enrolled, with some sessions; nobody runs there."""

    home: Path
    clock: ManualClock

    @classmethod
    def new(cls, home: Path, *sessions: SessionRow) -> "Machine":
        clock = ManualClock()
        store = cls._enrolled(home, clock)
        if sessions:
            store.apply_reply(_told(store, sessions))
        store.close()
        return cls(home, clock)

    @property
    def settings(self) -> Settings:
        return Settings(home=self.home)

    def receive(self, data: bytes, release: Release) -> None:
        received(Inbox(self.home), data, release)

    @staticmethod
    def _enrolled(home: Path, clock: Clock) -> Store:
        store = Store.open(home, clock=clock)
        store.keep_enrollment(msgspec.structs.replace(made.enrollment(), root=ROOT_TEXT))
        return store


def session(opens_in_h: float, *, hours: float = 2, cancelled: bool = False) -> SessionRow:
    opens = made.AT.wall_ms + round(opens_in_h * HOUR_MS)
    return SessionRow(
        pos=1,
        session=made.SessionId(f"s{opens}"),
        exam="E1",
        title="Exam",
        opens_ms=opens,
        closes_ms=opens + round(hours * HOUR_MS),
        duration_ms=HOUR_MS,
        cancelled=cancelled,
    )


def _told(store: Store, sessions: tuple[SessionRow, ...]) -> SyncReply:
    heads: tuple[Head, ...] = store.sync_position().heads
    rows = tuple(msgspec.Raw(encode(row)) for row in sessions)
    return SyncReply(epoch="e1", heads=heads, cursor=9, rows=rows)
