"""The hand-over sum of a session: every candidate who is expected stands in exactly one figure. Pure.

`expected = confirmed + in bundles + no-show + interrupted + unaccounted + conflict`. It is right when nobody is left in
a figure that somebody has to act on.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from sync.protocol.attempts import AttemptState
from sync.protocol.slots import Rank

SILENT_AFTER_MS = 5 * 60_000
"""A station calls at least once a minute, and after a failure waits no longer than that again."""


class Place(StrEnum):
    """The figures, in the order in which they are told."""

    CONFIRMED = "confirmed"
    """Everything of the attempt that counts is here, up to its end."""
    IN_BUNDLES = "in_bundles"
    """It is in a bundle that was brought, and waits for what comes before it."""
    NO_SHOW = "no_show"
    """Had a slot and never began."""
    INTERRUPTED = "interrupted"
    """Began, and waits for a person at a station that is heard from."""
    UNACCOUNTED = "unaccounted"
    """Began, and has no end here, or may have begun at a seat that is not heard from: only the station knows more."""
    CONFLICT = "conflict"
    """Waits for a decision at the conflict desk."""

    @property
    def is_open(self) -> bool:
        """Whether somebody has to do something, or name an exception."""
        return self not in (Place.CONFIRMED, Place.NO_SHOW)


_STANDS_STILL = (
    AttemptState.PAUSED,
    AttemptState.LOCKED,
    AttemptState.ON_BREAK,
    AttemptState.INTERRUPTED,
    AttemptState.TRANSFERRING,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """One attempt, as far as the sum goes."""

    attempt: str
    generation: int
    state: AttemptState
    is_silent: bool = False
    """Whether its station is not heard from."""
    is_bundled: bool = False
    """Whether a bundle that waits has more of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """One candidate, as far as the sum goes."""

    generation: int
    rank: Rank
    runs: tuple[Run, ...] = ()
    counts: str | None = None
    """The attempt that a decision says counts."""
    has_open_conflict: bool = False
    was_no_show: bool = False
    """Whether an earlier close took the slot away because nobody came."""
    is_seat_silent: bool = False
    """Whether the seat where the slot may be begun without the server was not heard from as late as that."""


@dataclass(frozen=True, slots=True)
class Sum:
    """The figures."""

    figures: Mapping[Place, int] = field(default_factory=dict)

    @property
    def expected(self) -> int:
        """How many candidates there are."""
        return sum(self.figures.values())

    @property
    def is_right(self) -> bool:
        """Whether nobody is left who has to be looked after."""
        return not any(count for place, count in self.figures.items() if place.is_open)


def added_up(places: Iterable[Place]) -> Sum:
    """Return the sum of so many places."""
    counts = dict.fromkeys(Place, 0)
    for place in places:
        counts[place] += 1
    return Sum(counts)


def place_of(seen: Seen) -> Place | None:
    """Return where a candidate stands; nowhere, if there is no slot and never was an attempt."""
    if seen.has_open_conflict:
        return Place.CONFLICT
    runs = _that_matter(seen)
    unfinished = [run for run in runs if not run.state.is_over]
    if unfinished:
        return _unfinished(unfinished)
    if any(run.is_bundled for run in runs):
        return Place.IN_BUNDLES
    if (seen.was_no_show or seen.rank is Rank.AVAILABLE) and not _has_begun(seen):
        return Place.UNACCOUNTED if seen.is_seat_silent and not seen.was_no_show else Place.NO_SHOW
    if runs:
        return Place.CONFIRMED
    # A slot that says it was begun, of which nothing has arrived.
    return None if seen.rank is Rank.NO_SLOT else Place.UNACCOUNTED


def _that_matter(seen: Seen) -> list[Run]:
    """Return the attempt that was decided for, else those of the last generation that was begun, else none."""
    named = [run for run in seen.runs if run.attempt == seen.counts]
    last = max((run.generation for run in seen.runs), default=0)
    return named or [run for run in seen.runs if run.generation == last]


def _has_begun(seen: Seen) -> bool:
    return any(run.generation >= seen.generation or run.attempt == seen.counts for run in seen.runs)


def _unfinished(runs: Iterable[Run]) -> Place:
    if any(run.is_bundled for run in runs):
        return Place.IN_BUNDLES
    if all(run.state in _STANDS_STILL and not run.is_silent for run in runs):
        return Place.INTERRUPTED
    return Place.UNACCOUNTED
