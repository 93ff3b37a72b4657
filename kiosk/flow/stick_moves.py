"""Attempts that go from seat to seat by a stick: written where they left, looked into where they arrive."""

import logging
from collections.abc import Iterator
from pathlib import Path

import msgspec

from kiosk import VERSION
from kiosk.clock import Clock
from kiosk.flow.moments import Moments
from kiosk.flow.recorded_store import RecordedStore
from kiosk.flow.stick_files import FOLDER, StickFiles, StickNews, StickState
from kiosk.store.bringing import Bringing, UnknownSeat
from kiosk.store.bundling import Bundled, NotWritten, bundled, leaving_by
from kiosk.store.store import Store
from kiosk.store.traveling_keys import arrived
from sync.client.enrolled import Enrollment
from sync.protocol.bundled_move import BundledMove, NotForHere
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AttemptTransferring, KeyReleased, Moment
from sync.protocol.moving import unpacked
from sync.protocol.wire import Directive, NeighborRow, SessionRow, StaffRow

WRITES_FOR_MS = 86_400_000
"""How long after it left an attempt is written onto every stick that comes."""

log = logging.getLogger(__name__)


class Vouching(msgspec.Struct, frozen=True):
    """Whom this station knows: what a bundle is proved by."""

    neighbors: tuple[NeighborRow, ...]
    staff: tuple[StaffRow, ...]
    sessions: tuple[SessionRow, ...]


def vouching(store: Store) -> Vouching:
    """Read whom this station knows."""
    return Vouching(store.neighbors(), store.staff(), store.sessions())


def came(recorded: RecordedStore, bringing: Bringing, order: Directive) -> BundledMove:
    """Return what a bundle brought with a decision, proved once more.

    Raises OSError where its file is gone, and what `Bringing.examined` raises.
    """
    known = recorded.call(vouching)
    name = next((one.file for one in recorded.call(lambda store: store.brought()) if one.order == order), "")
    with bringing.path(name).open("rb") as file:
        return bringing.examined(file, neighbors=known.neighbors, staff=known.staff, sessions=known.sessions)


def take_key(
    recorded: RecordedStore, moved: BundledMove, session: SessionRow, *, enrollment: Enrollment, at: Moment
) -> None:
    """Keep the paper's key that came along with an exam, where this seat has none."""
    package = unpacked(moved.luggage).package
    key = arrived(moved, session, enrollment)
    if key is not None and recorded.call(lambda store: store.content_key(package, session.session)) is None:
        event = KeyReleased(at=at, package=package, session=session.session, source=moved.luggage.source)
        recorded.call(lambda store: store.keep_key(event, key))


class StickMoves:
    """Both ends of a move without the network, on the thread of the sticks."""

    def __init__(
        self,
        recorded: RecordedStore,
        enrollment: Enrollment,
        home: Path,
        files: StickFiles,
        *,
        clock: Clock,
        moments: Moments,
    ) -> None:
        self._store = recorded
        self._home = home
        self._files = files
        self._clock = clock
        self._moments = moments
        self._bringing = Bringing(home, enrollment)

    # --- onto the stick

    def written(self, folder: Path) -> Iterator[Bundled]:
        """Write every attempt that left by a code and is not on this stick yet; raises NotWritten."""
        since_ms = self._moments.now_ms - WRITES_FOR_MS
        for gone in self._store.call(lambda store: store.departures()):
            if gone.at.best_ms >= since_ms and not self._files.carries(folder / FOLDER, gone):
                done = self._bundled(folder / FOLDER, gone)
                if done is not None:
                    yield done

    def _bundled(self, folder: Path, gone: AttemptTransferring) -> Bundled | None:
        neighbors = self._store.call(lambda store: store.neighbors())
        target = next((row for row in neighbors if row.station == gone.to), None)
        if target is None:
            raise NotWritten(UnknownSeat.code)
        peeked = Store.peek(self._home, clock=self._clock)
        try:
            return bundled(
                peeked,
                folder,
                made_ms=self._moments.now_ms,
                why="move",
                program=VERSION,
                leaving=leaving_by(gone, target),
            )
        finally:
            peeked.close()

    # --- off the stick

    def brought_by(self, folder: Path) -> Iterator[StickNews]:
        """Take in every attempt that a stick brings to this seat; of what counts for nothing say so once."""
        for path in self._files.new_bundles((folder, folder / FOLDER)):
            try:
                if self._take(path):
                    yield StickNews(state=StickState.BROUGHT)
            except NotForHere:
                continue
            except ProtocolError as error:
                log.warning("a bundle on a stick brings nothing here", extra={"code": error.code})
                yield StickNews(state=StickState.REFUSED, code=error.code)
            except OSError:
                self._files.look_again(path)  # pulled out, or not finished

    def _take(self, path: Path) -> bool:
        known = self._store.call(vouching)
        with path.open("rb") as file:
            moved = self._bringing.examined(file, neighbors=known.neighbors, staff=known.staff, sessions=known.sessions)
            if not self._store.call(lambda store: store.awaits(moved.order)):
                return False
            name = self._bringing.keep(file, moved)
        return self._store.call(lambda store: _brings(store, moved, name))


def _brings(store: Store, moved: BundledMove, name: str) -> bool:
    return store.bring(moved.order, name)
