"""Attempts that went from here to another station, and what came along with those that came from one."""

from kiosk.store.attempts import AttemptBook, attempt_event
from kiosk.store.database import CipherDatabase
from kiosk.store.inheritance import Inheritance
from kiosk.store.journal import Journal, Place
from sync.protocol.attempts import AttemptState
from sync.protocol.events import AttemptEvent, AttemptTakenOver, AttemptTransferring
from sync.protocol.ids import AttemptId, CandidateId


class Departures:
    """What a bundle for another seat is made of; only read, and proved by the chain."""

    def __init__(self, database: CipherDatabase, journal: Journal, book: AttemptBook, inheritance: Inheritance) -> None:
        self._database = database
        self._journal = journal
        self._book = book
        self._inheritance = inheritance

    def all(self) -> tuple[AttemptTransferring, ...]:
        """Return how attempts left that did not come back, in their order."""
        sql = "SELECT last_incarnation, last_seq FROM attempt WHERE state = ? ORDER BY last_incarnation, last_seq"
        rows = tuple(self._database.rows(sql, (AttemptState.TRANSFERRING.value,)))
        places = (Place(life, seq) for life, seq in rows if isinstance(life, int) and isinstance(seq, int))
        found = (self._event(place) for place in places)
        return tuple(event for event in found if isinstance(event, AttemptTransferring))

    def of(self, candidate: CandidateId, generation: int) -> AttemptTransferring | None:
        """Return how the attempt of a slot's generation left, unless it is here, or ended here."""
        attempt = self._book.of(candidate, generation)
        if attempt is None or attempt.state is not AttemptState.TRANSFERRING:
            return None
        extent = self._book.extent(attempt.id)
        last = None if extent is None else self._event(extent.last)
        return last if isinstance(last, AttemptTransferring) else None

    def came_along(self, attempt: AttemptId) -> tuple[bytes, ...]:
        """Return what came along with an attempt's last taking-over here; nothing where it began here."""
        extent = self._book.extent(attempt)
        first = None if extent is None else self._event(extent.first)
        return self._inheritance.events(first) if isinstance(first, AttemptTakenOver) else ()

    def _event(self, place: Place) -> AttemptEvent | None:
        return next((attempt_event(entry.data) for entry in self._journal.walk(place, place)), None)
