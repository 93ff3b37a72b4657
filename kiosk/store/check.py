"""Whether the store is what was written into it: the whole chain, and what is kept beside it."""

import msgspec

from kiosk.store.attempts import AttemptBook, given_json, is_over_here
from kiosk.store.database import CipherDatabase, translated
from kiosk.store.errors import StoreDamaged
from kiosk.store.facts import Known
from kiosk.store.inheritance import Inheritance
from kiosk.store.journal import Journal, Place


class Damage(msgspec.Struct, frozen=True):
    """The first thing that is not as it was written."""

    what: str


def damage(database: CipherDatabase, journal: Journal, book: AttemptBook, inheritance: Inheritance) -> Damage | None:
    """Return what is damaged, or None.

    Every event is proved by the chain, every attempt folded again and compared, every page of the file read.
    """
    try:
        with translated():
            _walk_all(journal)
            _compare_all(book)
            for taken in inheritance.takings_over():
                inheritance.events(taken)
            _read_every_page(database)
    except StoreDamaged as error:
        return Damage(error.detail)
    return None


def lacking(journal: Journal, inheritance: Inheritance, held: Known) -> int:
    """Return how many events a mirror does not hold, of the journal and of what came along with moved attempts."""
    missing = sum(
        held.inherited.get((one.attempt, one.fence), {}).get(one.number) != one.data for one in inheritance.all()
    )
    for life in journal.lives():
        chronicle = held.lives.get(life.number)
        seq, sealed = (0, b"") if chronicle is None else chronicle.head(life.number)
        missing += life.seq - (seq if journal.hash_at(life.number, seq) == sealed else 0)
    return max(0, missing)


def _read_every_page(database: CipherDatabase) -> None:
    told = database.row("PRAGMA integrity_check(1)")
    if told != ("ok",):
        raise StoreDamaged(f"SQLite says {told}")


def _compare_all(book: AttemptBook) -> None:
    for extent in book.extents():
        attempt = book.folded(extent)
        if is_over_here(attempt) != extent.is_over or book.responses(extent.id) != given_json(attempt):
            raise StoreDamaged(f"attempt {extent.id} is not kept as the journal tells it")


def _walk_all(journal: Journal) -> None:
    lives = journal.lives()
    heads = {life.hash.hex() for life in lives}
    for life in lives:
        if not life.parent or life.number == lives[0].number or life.parent in heads:
            continue
        # Of a cloned disk the other half may have gone on where this one had left.
        if not journal.has_hash(life.parent, before=life.number):
            raise StoreDamaged(f"incarnation {life.number} continues nothing that is here")
    if lives:
        for _ in journal.walk(Place(lives[0].number, 1)):
            pass
