"""The store as a bundle sees it: what the server lacks, which attempts that touches, and what still waits to go."""

from collections.abc import Sequence

from kiosk.store.guarded import guarded
from kiosk.store.journal import Life, Place
from kiosk.store.sync_port import SyncPort
from sync.protocol.bundle import Carried, Span
from sync.protocol.ids import AttemptId, PackageHash

_ATTEMPTS = """SELECT id, package, used_ms, is_over FROM attempt
    WHERE (first_incarnation, first_seq) <= (?, ?) AND (last_incarnation, last_seq) > (?, ?)
    ORDER BY first_incarnation, first_seq"""
_WAITING = """SELECT last_incarnation, last_seq FROM attempt JOIN incarnation ON number = last_incarnation
    WHERE is_over = 1 AND last_seq > acked_seq ORDER BY last_incarnation DESC, last_seq DESC LIMIT 1"""
_ERASED = "SELECT coalesce(max(seq), 0) FROM event WHERE incarnation = ? AND bytes IS NULL"


class BundlePort(SyncPort):
    """What goes out by hand."""

    @guarded
    def spans(self, *, everything: bool = False, whole: AttemptId | None = None) -> tuple[Span, ...]:
        """Return what the server has not acknowledged, or all that is here; a part without events is left out.

        `whole` names an attempt of which every event shall be in it, acknowledged or not.
        """
        acked = {} if everything else self._parts.exchange.position().acked
        extent = None if whole is None else self._parts.book.extent(whole)
        found = []
        for life in self._parts.journal.lives():
            since = acked[life.number].seq if life.number in acked else 0
            if extent is not None and life.number >= extent.first.incarnation:
                since = min(since, extent.first.seq - 1 if life.number == extent.first.incarnation else 0)
            found.append(self._span(life, since))
        return tuple(span for span in found if span is not None)

    @guarded
    def carried(self, spans: Sequence[Span]) -> tuple[Carried, ...]:
        """Return the attempts that these parts of the journal hold events of."""
        found: dict[AttemptId, Carried] = {}
        for span in spans:
            places = (span.incarnation, span.seq, span.incarnation, span.since)
            for row in self._parts.database.rows(_ATTEMPTS, places):
                match row:
                    case (str(name), str(package), int(used_ms), int(is_over)):
                        found[AttemptId(name)] = Carried(
                            attempt=AttemptId(name),
                            package=PackageHash(package),
                            used_ms=used_ms,
                            is_over=bool(is_over),
                        )
                    case _:
                        pass
        return tuple(found.values())

    @guarded
    def came_along(self, attempt: AttemptId) -> tuple[bytes, ...]:
        """Return the events that came along with an attempt from stations before; raises StoreDamaged."""
        return self._parts.departures.came_along(attempt)

    @guarded
    def waiting_end(self) -> Place | None:
        """Return where the latest attempt ended that is over and not wholly acknowledged."""
        match self._parts.database.row(_WAITING):
            case (int(incarnation), int(seq)):
                return Place(incarnation, seq)
            case _:
                return None

    @guarded
    def end_of(self, attempt: AttemptId) -> Place | None:
        """Return where an attempt's last event stands."""
        extent = self._parts.book.extent(attempt)
        return None if extent is None else extent.last

    def _span(self, life: Life, since: int) -> Span | None:
        erased = self._parts.database.row(_ERASED, (life.number,))
        # Bytes that the law had erased cannot go along; whoever erased them knew that the server has them.
        since = max(since, erased[0] if erased and isinstance(erased[0], int) else 0)
        prev = self._parts.journal.hash_at(life.number, since)
        if prev is None or since >= life.seq:
            return None
        return Span(
            incarnation=life.number,
            since=since,
            prev=prev.hex(),
            seq=life.seq,
            hash=life.hash.hex(),
            parent=life.parent,
        )
