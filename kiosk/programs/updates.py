"""The updates of one station as far as they can be looked at: what is wanted, how much is here, why it waits."""

from dataclasses import dataclass
from datetime import UTC, datetime

import msgspec

from kiosk import VERSION, build
from kiosk.clock import Clock
from kiosk.programs import inbox as inboxes
from kiosk.programs.errors import UpdateRefused
from kiosk.programs.inbox import Inbox
from kiosk.programs.versions import Programs
from kiosk.settings import Putting, Settings
from kiosk.store.store import Store
from sync.protocol.releasing import Front, Release
from sync.protocol.updates import Phase, Wait, Why, waits
from sync.protocol.wire import Now, SessionRow


@dataclass(frozen=True, slots=True)
class Known:
    """What the store says that decides about an update."""

    root: str
    """The deployment root's public key; empty where the machine is not enrolled."""
    told: tuple[Front, ...]
    sessions: tuple[SessionRow, ...]
    is_unfinished: bool

    @classmethod
    def of(cls, store: Store) -> "Known":
        """Read it."""
        enrollment, row = store.enrollment(), store.station_row()
        return cls(
            root="" if enrollment is None else enrollment.root,
            told=() if row is None else row.releases,
            sessions=store.sessions(),
            is_unfinished=store.running_attempt() is not None,
        )


class Status(msgspec.Struct, frozen=True, kw_only=True):
    """How far the update of a station is."""

    name: str = ""
    """Version and build that it is to have; empty where it has what it is to have."""
    phase: Phase | None = None
    code: str = ""
    """Why it waits or failed."""
    detail: str = ""
    until_ms: int = 0
    here: int = 0
    size: int = 0

    def told(self, now: Now) -> Now:
        """Return what a station tells of itself, with this in it."""
        return msgspec.structs.replace(
            now,
            platform=inboxes.platform_here(),
            update_to=self.name,
            update_state=self.phase or "",
            update_why=self.code,
            update_waits_ms=self.until_ms,
        )


class Updates:
    """Looks and changes nothing."""

    def __init__(self, settings: Settings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self.inbox = Inbox(settings.home)
        self.programs = programs_of(settings)

    def known(self) -> Known:
        """Read the store, beside its owner too; raises StoreError."""
        store = Store.peek(self._settings.home, clock=self._clock)
        try:
            return Known.of(store)
        finally:
            store.close()

    def running(self) -> tuple[str, str]:
        """Return version and build of the program that is started now."""
        current = self.programs.current()
        if current is not None:
            version, _, mark = current.name.partition("-")
            return version, mark
        return VERSION, build.fingerprint() or build.SOURCE

    def wanted(self, known: Known) -> Release | None:
        """Return the release that this station is to have and has not; raises NotVouchedFor."""
        release = self.inbox.wanted(known.root, known.told) if known.root else None
        return None if release is None or (release.version, release.build) == self.running() else release

    def demand_taken(self, release: Release) -> None:
        """Raise unless the release is one that this station may go to from what it runs."""
        version, mark = self.running()
        inboxes.demand_newer(release, version=version, build=mark, lowest=self.inbox.outcome().lowest)

    def waits(self, known: Known) -> Wait | None:
        """Return why nothing is put in now."""
        return waits(
            known.sessions,
            now_ms=self._clock.wall_ms(),
            quiet_hours=self._settings.update_quiet_hours,
            is_unfinished=known.is_unfinished,
        )

    def failure_of(self, release: Release) -> str:
        """Return as what this very release failed here, empty where it did not."""
        watch = self.programs.watch()
        if watch.is_refused and watch.name == release.name:
            return watch.why
        return self.inbox.outcome().code if self.inbox.has_failed(release) else ""

    def status(self, known: Known) -> Status:
        """Return how far it is."""
        try:
            release = self.wanted(known)
            if release is None:
                return Status()
            self.demand_taken(release)
        except UpdateRefused as error:
            return Status(name="?", phase=Phase.FAILED, code=error.code, detail=error.detail)
        return self._of(release, known)

    def _of(self, release: Release, known: Known) -> Status:
        found = Status(name=release.name, here=self.inbox.here(release), size=release.size)
        if code := self.failure_of(release):
            detail = self.inbox.outcome().detail
            return msgspec.structs.replace(found, phase=Phase.FAILED, code=code, detail=detail)
        if not self.inbox.has(release):
            return msgspec.structs.replace(found, phase=Phase.FETCHING)
        wait = self.waits(known)
        if wait is None and self._settings.updates is Putting.MANUAL:
            wait = Wait(Why.MANUAL)
        if wait is None:
            return msgspec.structs.replace(found, phase=Phase.READY)
        return msgspec.structs.replace(
            found, phase=Phase.WAITING, code=wait.why, detail=words(wait), until_ms=wait.until_ms
        )


def programs_of(settings: Settings) -> Programs:
    """Return the versions of this station."""
    return Programs(settings.programs or settings.home / "programs", settings.home, installed=VERSION)


def started(settings: Settings) -> str:
    """Return the version of the program that this station is started with, whichever program asks."""
    current = programs_of(settings).current()
    return VERSION if current is None else current.version


def words(wait: Wait) -> str:
    """Return why something waits, for the command line."""
    match wait.why:
        case Why.ATTEMPT:
            return "an exam here has not ended"
        case Why.SOMEBODY:
            return "somebody is at the seat"
        case Why.MANUAL:
            return "the settings leave it to a person: kiosk update apply"
        case Why.SESSION:
            until = datetime.fromtimestamp(wait.until_ms / 1_000, UTC).strftime("%Y-%m-%d %H:%M UTC")
            return f"a session is open or near, until {until}"
