"""What a mirror lacks, read from the store by a connection of its own."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from kiosk.store.database import CipherDatabase, connected, translated
from kiosk.store.facts import AnyFact, Begun, CameAlong, Chronicle, Cut, Enrolled, Happened, Known, Settled
from kiosk.store.inheritance import Inheritance
from kiosk.store.journal import Journal, Life
from kiosk.store.tables import EnrollmentTable, StatementTable


class CatchingUp:
    """Tells, on the mirror's thread, what it lacks."""

    def __init__(self, path: Path, key: bytes) -> None:
        self._path = path
        self._key = key

    def __call__(self, known: Known) -> Iterator[AnyFact]:
        """Return the facts that make the mirror what the store is."""
        with translated(), closing(connected(self._path, self._key)) as database:
            database.execute_sql("PRAGMA query_only = ON")
            for sealed in database.blobs(EnrollmentTable.select(EnrollmentTable.sealed)):
                if sealed != known.enrolled:
                    yield Enrolled(sealed=sealed)
            yield from _inherited(database, known)
            journal = Journal(database)
            for life in journal.lives():
                yield from _of_life(journal, life, known.lives.get(life.number))
            settled = StatementTable.select(StatementTable.id).where(StatementTable.settled == 1)
            for (statement,) in database.found(settled):
                if isinstance(statement, str) and statement not in known.settled:
                    yield Settled(statement=statement)


def _inherited(database: CipherDatabase, known: Known) -> Iterator[AnyFact]:
    for one in Inheritance(database).all():
        if known.inherited.get((one.attempt, one.fence), {}).get(one.number) != one.data:
            yield CameAlong(attempt=one.attempt, fence=one.fence, number=one.number, data=one.data)


def _of_life(journal: Journal, life: Life, held: Chronicle | None) -> Iterator[AnyFact]:
    since = 0
    if held is None:
        yield Begun(number=life.number, station=life.station, parent=life.parent)
    else:
        since, sealed = held.head(life.number)
        if journal.hash_at(life.number, since) != sealed:
            # Not the same past: the journal went on elsewhere. What was held stays in the file, overruled.
            since = 0
        if any(seq > since for seq in held.events):
            yield Cut(incarnation=life.number, seq=since)
    for number, data in enumerate(journal.after(life.number, since, -1), since + 1):
        yield Happened(incarnation=life.number, seq=number, data=data)
