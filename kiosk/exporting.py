"""`kiosk export` and `kiosk import-ack`: what the server lacks, by hand, and the acknowledgement that comes back."""

import json
import sys
from pathlib import Path

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.settings import load
from kiosk.store.bringing import passed_on
from kiosk.store.bundling import Bundled, NotWritten, bundled, leaving_by, written_event
from kiosk.store.errors import NotEnrolled, StoreBusy, StoreFull, StoreReadOnly
from kiosk.store.store import Store
from sync.protocol.errors import ProtocolError
from sync.protocol.events import Moment


class AckRefused(KioskError):
    """A file that is no acknowledgement for this station."""

    code = "KIOSK-ACK-REFUSED"
    sentence = "This file is no acknowledgement of this station's server for this station. Nothing was changed."
    exit_code = 4


class AckUnreadable(KioskError):
    """A file that the system does not give."""

    code = "KIOSK-ACK-UNREADABLE"
    sentence = "The acknowledgement cannot be read."


def export(folder: Path, *, everything: bool, as_json: bool) -> int:
    """Write a bundle, say what is in it and what to do with it."""
    settings, clock = load(), SystemClock()
    store, is_own = _opened(settings.home, settings.mirror, clock)
    try:
        done = bundled(store, folder, made_ms=clock.wall_ms(), why="staff", program=VERSION, everything=everything)
        moving = _departed(store, folder, clock)
        if is_own:
            at = Moment(wall_ms=clock.wall_ms(), mono_ms=clock.mono_ms(), boot=clock.boot())
            store.append(tuple(written_event(one, at) for one in (done, *moving) if one is not None))
        also = _passed_on(settings.home, folder)
    finally:
        store.close()
    _say(done, as_json=as_json)
    for path in also:
        print(f"wrote {path}: what came here from another seat, for the server", file=sys.stderr)
    for one in moving:
        print(f"wrote {one.path} for the seat that an exam moved to: put it into a stick there", file=sys.stderr)
    return 0


def _passed_on(home: Path, folder: Path) -> list[Path]:
    try:
        return passed_on(home, folder)
    except OSError as error:
        raise NotWritten(error.strerror or type(error).__name__) from error


def _departed(store: Store, folder: Path, clock: SystemClock) -> list[Bundled]:
    """Write every attempt that left this seat by a code, for the seat where it goes on."""
    neighbors = {row.station: row for row in store.neighbors()}
    written = [
        bundled(
            store,
            folder,
            made_ms=clock.wall_ms(),
            why="move",
            program=VERSION,
            leaving=leaving_by(gone, neighbors[gone.to]),
        )
        for gone in store.departures()
        if gone.to in neighbors
    ]
    return [done for done in written if done is not None]


def import_ack(file: Path) -> int:
    """Take in an acknowledgement; a forged or foreign one changes nothing."""
    from sync.client import acknowledging

    settings, clock = load(), SystemClock()
    try:
        data = file.read_bytes()
    except OSError as error:
        raise AckUnreadable(error.strerror or "") from error
    store = Store.open(settings.home, clock=clock, mirror=settings.mirror)
    try:
        enrollment = store.enrollment()
        if enrollment is None:
            raise NotEnrolled
        try:
            said = acknowledging.proved(enrollment, data)
        except ProtocolError as error:
            raise AckRefused(error.code) from error
        confirmed = acknowledging.take(store, said)
        unsent = store.unsent()
    finally:
        store.close()
    print(f"{confirmed} events are on the server, {len(said.receipts)} receipts came, {unsent} events still wait")
    return 0


def _opened(home: Path, mirror: Path | None, clock: SystemClock) -> tuple[Store, bool]:
    """Return the store, and whether it is ours to write to; beside an owner or on a full disk it is read only."""
    if not home.exists():
        raise NotEnrolled
    try:
        return Store.open(home, clock=clock, mirror=mirror), True
    except (StoreBusy, StoreFull, StoreReadOnly):
        return Store.peek(home, clock=clock), False


def _say(done: Bundled | None, *, as_json: bool) -> None:
    if as_json:
        told = (
            None
            if done is None
            else {
                "file": str(done.path),
                "bundle": done.header.bundle,
                "events": done.header.events,
                "attempts": [carried.attempt for carried in done.header.attempts],
                "bytes": done.size,
            }
        )
        print(json.dumps(told))
    elif done is None:
        print("The server has everything that is here: there is nothing to write. --all writes it all the same.")
    else:
        attempts = len(done.header.attempts)
        print(f"wrote {done.path}")
        print(f"{done.header.events} events of {attempts} attempts, {done.size} bytes, read back and proved")
        print("Bring it to the central server: central import-bundle FILE, or Bundles in the admin.", file=sys.stderr)
