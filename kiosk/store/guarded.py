"""How a store is used safely: errors told in our words, events written all or none, the file proved after a failure."""

from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar

import apsw

from kiosk.clock import Clock
from kiosk.store import opening
from kiosk.store.attempts import AttemptBook
from kiosk.store.errors import FAILURES, Failure, NotRecordable, StoreError, StoreFailed, StoreFull, meaning
from kiosk.store.facts import Happened
from kiosk.store.journal import Place, Written
from kiosk.store.lock import HomeLock
from kiosk.store.mirror import Mirror, MirrorReport, MirrorState
from kiosk.store.parts import Parts
from kiosk.store.space import Reserve
from sync.protocol.attempts import IllegalEvent
from sync.protocol.errors import ProtocolError
from sync.protocol.events import AnyEvent, AttemptEnded, AttemptEvent, AttemptStarted, AttemptTakenOver, encode

P = ParamSpec("P")
T = TypeVar("T")
S = TypeVar("S", bound="GuardedStore")


class GuardedStore:
    """A store's parts, the clock, and the right to the folder."""

    def __init__(
        self,
        parts: Parts,
        *,
        clock: Clock,
        lock: HomeLock | None = None,
        second: Mirror | None = None,
        reserve: Reserve | None = None,
    ) -> None:
        self._parts = parts
        self._clock = clock
        self._lock = lock
        self._mirror = second
        self._reserve = reserve
        self._is_proved = True
        if second is not None:
            second.start()

    @property
    def mirror(self) -> MirrorReport:
        """How the second copy is doing."""
        return MirrorReport(MirrorState.OFF, "") if self._mirror is None else self._mirror.report

    def close(self) -> None:
        """Let the mirror finish, close the store, let go of the folder."""
        if self._mirror is not None:
            self._mirror.stop()
        # What was told as saved is on disk already; a disk that fails now takes nothing back.
        with suppress(*FAILURES):
            self._parts.database.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def _ready(self) -> None:
        if not self._is_proved:
            opening.reopened(self._parts)
            self._is_proved = True

    def _has_room_again(self) -> bool:
        return self._reserve is not None and self._reserve.give_back()

    def _told(self, error: Failure) -> StoreError | None:
        """Return what an error means, None for a bug's; after the disk failed, nothing is used before it is proved."""
        self._parts.forget()
        means = meaning(error)
        if isinstance(means, StoreFailed):
            self._is_proved = False
            try:
                self._ready()
            except StoreError as still:
                return StoreFailed(f"{means.detail}; {still.detail}")
        return means

    def _record(
        self,
        happened: Sequence[AnyEvent],
        also: Callable[[], None] | None = None,
        *,
        before: Callable[[], None] | None = None,
    ) -> tuple[int, ...]:
        try:
            written = [Written.made(event, encode(event)) for event in happened]
        except ProtocolError as error:
            raise NotRecordable(str(error)) from error
        try:
            with self._parts.transaction():
                if before is not None:
                    before()
                _fold_for(happened, self._parts.book)
                places = self._parts.journal.add(written)
                self._parts.book.project(zip(places, happened, strict=True))
                self._parts.codes.project(happened)
                self._parts.readiness.project(happened)
                self._parts.welcome.project(happened)
                self._parts.room.project(happened)
                if also is not None:
                    also()
        except (IllegalEvent, apsw.ConstraintError) as error:
            places = self._recorded_before(written, error)
        else:
            self._mirror_events(places, written, is_end=any(isinstance(event, AttemptEnded) for event in happened))
        return tuple(place.seq for place in places)

    def _mirror_events(self, places: Sequence[Place], written: Sequence[Written], *, is_end: bool) -> None:
        if self._mirror is not None:
            placed = zip(places, written, strict=True)
            told = [Happened(incarnation=at.incarnation, seq=at.seq, data=event.data) for at, event in placed]
            self._mirror.put(told, urgent=is_end)

    def _mirror_rest(self) -> None:
        """Have the mirror look for what was changed beside the journal's end."""
        if self._mirror is not None:
            self._mirror.recheck()

    def _recorded_before(
        self, written: Sequence[Written], error: IllegalEvent | apsw.ConstraintError
    ) -> tuple[Place, ...]:
        self._parts.forget()
        places = self._parts.journal.places_of(written)
        if places is not None:
            return places
        if isinstance(error, IllegalEvent):
            raise NotRecordable(str(error)) from error
        raise error


def _fold_for(happened: Iterable[AnyEvent], book: AttemptBook) -> None:
    """Fold the open attempts that events belong to, before the journal holds the events: each counts once."""
    for event in happened:
        if isinstance(event, AttemptEvent) and not isinstance(event, AttemptStarted | AttemptTakenOver):
            book.find(event.attempt)


def guarded(method: Callable[Concatenate[S, P], T]) -> Callable[Concatenate[S, P], T]:
    """Make a method of the store raise StoreError instead of SQLite's errors, and only on a store that is proved."""

    @wraps(method)
    def safely(self: S, /, *args: P.args, **kwargs: P.kwargs) -> T:
        self._ready()
        try:
            return method(self, *args, **kwargs)
        except FAILURES as error:
            means = self._told(error)
            if means is None:
                raise
            if not (isinstance(means, StoreFull) and self._has_room_again()):
                raise means from error
        # Whatever could not be done was undone; once more, on the room that was kept for this.
        return safely(self, *args, **kwargs)

    return safely
