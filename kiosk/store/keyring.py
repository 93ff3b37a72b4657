"""What the store keeps sealed: the station's enrollment, and content keys between their release and their erasure."""

import msgspec

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import AlreadyEnrolled, StoreDamaged
from kiosk.store.journal import Journal
from kiosk.store.tables import ContentKeyTable, EnrollmentTable
from kiosk.store.vault import Vault
from sync.client.enrolled import Enrollment
from sync.protocol.events import KeyErased, KeyReleased
from sync.protocol.ids import PackageHash, SessionId, StationId

_ENROLLMENT = "enrollment"


class Keyring:
    """Sealed secrets. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, vault: Vault, journal: Journal) -> None:
        self._database = database
        self._vault = vault
        self._journal = journal

    def keep_enrollment(self, enrollment: Enrollment) -> bytes:
        """Keep who this station is, and begin its journal, or go on with it in a new incarnation.

        Returns the sealed form; raises AlreadyEnrolled over the journal of another station.
        """
        lives = self._journal.lives()
        if any(life.station != enrollment.station for life in lives):
            raise AlreadyEnrolled
        sealed = self.seal_enrollment(enrollment)
        parent = lives[-1].hash.hex() if lives else ""
        self._journal.begin(enrollment.station, enrollment.incarnation, parent)
        return sealed

    def seal_enrollment(self, enrollment: Enrollment) -> bytes:
        """Keep who this station is, and nothing else; returns the sealed form."""
        sealed = self._vault.sealed(msgspec.msgpack.encode(enrollment), about=_ENROLLMENT)
        EnrollmentTable.insert(one=1, sealed=sealed).on_conflict_replace().execute(self._database)
        return sealed

    def enrollment(self) -> Enrollment | None:
        """Return who this station is, keys included."""
        sealed = next(self._database.blobs(EnrollmentTable.select(EnrollmentTable.sealed)), None)
        if sealed is None:
            return None
        try:
            return msgspec.msgpack.decode(self._vault.opened(sealed, about=_ENROLLMENT), type=Enrollment)
        except msgspec.MsgspecError as error:
            raise StoreDamaged("enrollment") from error

    def keep(self, released: KeyReleased, key: bytes) -> None:
        """Keep a released content key, sealed for this package, session, station and incarnation."""
        life = self._journal.current()
        about = _about(released.package, released.session, life.station, life.number)
        ContentKeyTable.insert(
            package=released.package,
            session=released.session,
            station=life.station,
            incarnation=life.number,
            sealed=self._vault.sealed(key, about=about),
        ).on_conflict_replace().execute(self._database)

    def content_key(self, package: PackageHash, session: SessionId) -> bytes | None:
        """Return a content key; raises StoreDamaged if it is not the one that was kept for just this."""
        row = self._database.row(
            "SELECT station, incarnation, sealed FROM content_key WHERE package = ? AND session = ?", (package, session)
        )
        match row:
            case (str(station), int(incarnation), bytes(sealed)):
                about = _about(package, session, StationId(station), incarnation)
                return self._vault.opened(sealed, about=about)
            case _:
                return None

    def kept(self) -> tuple[tuple[PackageHash, SessionId], ...]:
        """Return for which packages and sessions a content key is kept."""
        rows = self._database.rows("SELECT package, session FROM content_key ORDER BY session, package")
        return tuple((PackageHash(str(package)), SessionId(str(session))) for package, session in rows)

    def erase(self, erased: KeyErased) -> None:
        """Take a content key out; it is gone from the disk after a checkpoint."""
        ContentKeyTable.delete().where(
            ContentKeyTable.package == erased.package, ContentKeyTable.session == erased.session
        ).execute(self._database)


def _about(package: PackageHash, session: SessionId, station: StationId, incarnation: int) -> str:
    return f"content-key|{package}|{session}|{station}|{incarnation}"
