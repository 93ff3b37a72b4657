"""The memory of a station: what it was told is on disk when the call returns."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Self

from kiosk.clock import Clock, Reading
from kiosk.exam.resuming import later, reading_of
from kiosk.store import mirror as mirrors
from kiosk.store import opening
from kiosk.store.bundle_port import BundlePort
from kiosk.store.check import Damage, damage, lacking
from kiosk.store.code_port import CodePort
from kiosk.store.errors import StoreError
from kiosk.store.guarded import guarded
from kiosk.store.healing import Healed
from kiosk.store.identity_port import IdentityPort
from kiosk.store.mirror import MirrorReport, MirrorState
from kiosk.store.moving_port import MovingPort
from kiosk.store.readiness_port import ReadinessPort
from kiosk.store.room_port import RoomPort
from kiosk.store.space import Reserve
from kiosk.store.space_port import SpacePort
from kiosk.store.welcome_port import WelcomePort
from sync.protocol.attempts import Attempt
from sync.protocol.events import AnyEvent, Event, KeyErased, KeyReleased, decode
from sync.protocol.ids import AttemptId, CandidateId, PackageHash, SessionId
from sync.protocol.wire import CandidateRow, SessionRow, StatementRow, StationRow


class Store(MovingPort, CodePort, BundlePort, ReadinessPort, IdentityPort, SpacePort, WelcomePort, RoomPort):
    """Everything a station remembers. One thread at a time uses it: the recorder's, once there is one."""

    healed: Healed | None = None
    """What a healing at this start came to; None where the store was whole."""

    @classmethod
    def open(
        cls,
        home: Path,
        *,
        clock: Clock,
        mirror: Path | None = None,
        mirrored: bool = True,
        repair: bool = False,
        reserve_mb: int = 0,
    ) -> Self:
        """Open, or make, the store of a station; its open attempt is proved when this returns.

        `mirror` is the folder of the second copy, inside `home` unless told. What is found damaged on the way is
        healed from it, see `healed`; `repair` makes the store again from both copies whatever was found. `reserve_mb`
        is set aside on a disk with room, and given back when what must be saved does not fit. Raises StoreBusy,
        StoreTooNew, StoreDamaged, KeyLost, StoreFull, StoreReadOnly, StoreFailed.
        """
        folder = (mirror or home / opening.MIRROR) if mirrored else None
        reserve = Reserve(home, reserve_mb)
        owned = opening.owned_with(reserve, home, mirror_folder=folder, repair=repair)
        second = opening.mirror_of(owned.parts, folder)
        store = cls(owned.parts, clock=clock, lock=owned.lock, second=second, reserve=reserve)
        store.healed = owned.healed
        with suppress(StoreError):  # whoever asks for the enrollment is told what is wrong with it
            store.leave_key()
        return store

    @classmethod
    def peek(cls, home: Path, *, clock: Clock) -> Self:
        """Open a store beside its owner, for reading only; raises like `open`, but never StoreBusy."""
        return cls(opening.peeked(home), clock=clock)

    @guarded
    def verify(self) -> Damage | None:
        """Return what is damaged in the whole store, or None; takes seconds for a full journal."""
        parts = self._parts
        return damage(parts.database, parts.journal, parts.book, parts.inheritance)

    @guarded
    def prove_mirror(self, folder: Path | None = None) -> MirrorReport:
        """Return whether the second copy holds every event; beside an owner it may be a second late.

        `folder` is the one that `open` was told.
        """
        key = self._parts.vault.subkey("mirror")
        folder = folder or self._parts.home / opening.MIRROR
        try:
            held = mirrors.held(folder, key)
        except OSError as error:
            return MirrorReport(MirrorState.FAILED, error.strerror or type(error).__name__)
        missing = lacking(self._parts.journal, self._parts.inheritance, held)
        if missing:
            return MirrorReport(MirrorState.FAILED, f"{missing} events are not in it")
        return MirrorReport(MirrorState.OK, "")

    def package_path(self, package: PackageHash) -> Path:
        """Return where a package's file is, or belongs."""
        return self._parts.home / opening.PACKAGES / f"{package}.exam"

    # --- what happened ------------------------------------------------------------------------------------------------

    @guarded
    def append(self, happened: Sequence[AnyEvent], *, settles: str | None = None) -> tuple[int, ...]:
        """Record events, all or none; they are on disk when this returns their numbers.

        Events that are there already only return theirs, so asking again after StoreFailed is safe. `settles` names a
        statement that they carry out. Raises NotRecordable for what does not follow, NotEnrolled before there is a
        journal.
        """
        if settles is None:
            return self._record(happened)
        numbers = self._record(happened, lambda: self._parts.roster.settle(settles))
        self._mirror_rest()
        return numbers

    @guarded
    def tick(self, attempt: AttemptId, used_ms: int, *, alive: Reading | None = None) -> None:
        """Remember the time used between events, which never decreases, and that the program runs at this moment.

        `alive` is the moment by more clocks than the machine's own.
        """
        with self._parts.transaction():
            self._parts.book.tick(attempt, used_ms)
            self._parts.book.note_alive(attempt, alive or Reading.of(self._clock))

    @guarded
    def last_alive(self, attempt: Attempt) -> Reading:
        """Return the last moment at which the program is known to have run the attempt."""
        last, ticked = reading_of(attempt.last), self._parts.book.last_alive(attempt.id)
        return last if ticked is None else later(last, ticked)

    @guarded
    def last_moment(self) -> Reading | None:
        """Return when the journal's last event happened; None where there is none that can be read."""
        lives = self._parts.journal.lives()
        if not lives or not lives[-1].head.seq:
            return None
        head = lives[-1].head
        events = [decode(data) for data in self._parts.journal.after(head.incarnation, head.seq - 1, 1)]
        return next((reading_of(event.at) for event in events if isinstance(event, Event)), None)

    @guarded
    def used_ms(self, attempt: AttemptId) -> int:
        """Return the time used as far as it is on disk."""
        return self._parts.book.used_ms(attempt)

    @guarded
    def running_attempt(self) -> Attempt | None:
        """Return the attempt that has not ended, proved by the chain; raises StoreDamaged."""
        return self._parts.book.running()

    @guarded
    def attempts(self) -> tuple[Attempt, ...]:
        """Return every attempt of this station, oldest first."""
        return self._parts.book.all()

    @guarded
    def attempt_of(self, candidate: CandidateId, generation: int) -> Attempt | None:
        """Return the latest attempt in one generation of a slot."""
        return self._parts.book.of(candidate, generation)

    # --- content keys -------------------------------------------------------------------------------------------------

    @guarded
    def keep_key(self, event: KeyReleased, key: bytes) -> None:
        """Record that a content key came, and keep it, sealed for this use and no other, in one transaction."""
        self._record((event,), lambda: self._parts.keyring.keep(event, key))

    @guarded
    def keep_keys(self, released: Sequence[tuple[KeyReleased, bytes]]) -> None:
        """The same for several that came together, all or none."""

        def keep() -> None:
            for event, key in released:
                self._parts.keyring.keep(event, key)

        self._record([event for event, _key in released], keep)

    @guarded
    def content_key(self, package: PackageHash, session: SessionId) -> bytes | None:
        """Return the content key of a package for a session, if it was released here."""
        return self._parts.keyring.content_key(package, session)

    @guarded
    def kept_keys(self) -> tuple[tuple[PackageHash, SessionId], ...]:
        """Return for which packages and sessions a content key is kept."""
        return self._parts.keyring.kept()

    @guarded
    def erase_key(self, event: KeyErased) -> None:
        """Record that a content key is erased, and erase it from the disk, write-ahead log included."""
        self._record((event,), lambda: self._parts.keyring.erase(event))
        self._parts.empty_log()

    # --- what the server told -----------------------------------------------------------------------------------------

    @guarded
    def station_row(self) -> StationRow | None:
        """Return where this station stands."""
        return self._parts.roster.station_row()

    @guarded
    def sessions(self) -> tuple[SessionRow, ...]:
        """Return the sessions of this center, the earliest first."""
        return self._parts.roster.sessions()

    @guarded
    def session(self, session: SessionId) -> SessionRow | None:
        """Return one session."""
        return self._parts.roster.session(session)

    @guarded
    def candidates(self, registration_number: str) -> tuple[CandidateRow, ...]:
        """Return the profiles of a registration number; slots merged with what happened here."""
        return self._parts.roster.candidates(registration_number)

    @guarded
    def candidate(self, candidate: CandidateId) -> CandidateRow | None:
        """Return one candidate; the slot merged with what happened here."""
        return self._parts.roster.candidate(candidate)

    @guarded
    def statements(self) -> tuple[StatementRow, ...]:
        """Return the statements about attempts that nothing was done about yet, in order."""
        return self._parts.roster.statements()

    @guarded
    def settle(self, statement: str) -> None:
        """Note that a statement needs no event; it is not shown again, however often it arrives."""
        self._parts.roster.settle(statement)
        self._mirror_rest()
