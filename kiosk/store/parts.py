"""A store, opened: its database and what works on it, each part knowing only those it needs."""

from pathlib import Path
from typing import Self

import msgspec

from kiosk.store.attempts import AttemptBook
from kiosk.store.codes import CodeBook
from kiosk.store.database import CipherDatabase, Writing
from kiosk.store.departures import Departures
from kiosk.store.errors import StoreFailed
from kiosk.store.exchange import Exchange
from kiosk.store.inheritance import Inheritance
from kiosk.store.journal import Journal
from kiosk.store.kept_settings import KeptSettings
from kiosk.store.keyring import Keyring
from kiosk.store.neighborhood import Neighborhood
from kiosk.store.readiness import ReadinessBook
from kiosk.store.room import RoomBook
from kiosk.store.roster import Roster
from kiosk.store.vault import Vault
from kiosk.store.welcome import WelcomeBook


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that works on one database."""

    home: Path
    database: CipherDatabase
    vault: Vault
    journal: Journal
    inheritance: Inheritance
    book: AttemptBook
    codes: CodeBook
    readiness: ReadinessBook
    welcome: WelcomeBook
    neighborhood: Neighborhood
    room: RoomBook
    departures: Departures
    roster: Roster
    exchange: Exchange
    keyring: Keyring

    @classmethod
    def of(cls, home: Path, database: CipherDatabase, vault: Vault) -> Self:
        """Put the parts of a store together."""
        journal = Journal(database)
        inheritance = Inheritance(database)
        book = AttemptBook(database, journal, inheritance)
        codes = CodeBook(database, journal)
        readiness = ReadinessBook(database, journal)
        welcome = WelcomeBook(database, journal)
        neighborhood = Neighborhood(database)
        room = RoomBook(database, journal)
        return cls(
            home=home,
            database=database,
            vault=vault,
            journal=journal,
            inheritance=inheritance,
            book=book,
            codes=codes,
            readiness=readiness,
            welcome=welcome,
            neighborhood=neighborhood,
            room=room,
            departures=Departures(database, journal, book, inheritance),
            roster=Roster(
                database,
                book,
                codes,
                readiness=readiness,
                neighborhood=neighborhood,
                welcome=welcome,
                room=room,
                settings=KeptSettings(home),
            ),
            exchange=Exchange(database, journal),
            keyring=Keyring(database, vault, journal),
        )

    def transaction(self) -> Writing:
        """Return a transaction that is on disk when it is left, or did not happen."""
        return self.database.writing(self.forget)

    def rebuild(self) -> None:
        """Make everything again that follows from the journal."""
        self.book.rebuild()
        self.codes.rebuild()
        self.readiness.rebuild()
        self.welcome.rebuild()
        self.room.rebuild()

    def forget(self) -> None:
        """Read again when next asked: what is in memory may not be what is on disk."""
        self.journal.forget()
        self.book.forget()

    def empty_log(self) -> None:
        """Move the write-ahead log into the database file and cut it, so that it holds nothing any more."""
        busy = self.database.row("PRAGMA wal_checkpoint(TRUNCATE)")
        if busy is None or busy[0] != 0:
            raise StoreFailed("the write-ahead log is in use")
