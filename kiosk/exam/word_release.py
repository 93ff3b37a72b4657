"""Which papers five words may open at this seat, and whether what was typed opens one. Pure, and slow by design."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey

from sync.protocol import center_keys, proquints, release_words
from sync.protocol.center_keys import NotACenterKey
from sync.protocol.errors import ProtocolError
from sync.protocol.events import KeySource, Moment
from sync.protocol.ids import KeyId, PackageHash, SessionId, StationId
from sync.protocol.proquints import NotSuchWords
from sync.protocol.release_words import WordsRelease, WrongWords
from sync.protocol.wire import SessionRow

AHEAD_MS = 43_200_000
"""Where no server told the time: how far ahead of the machine's own clock a session may lie whose words count."""


class WordsProblem(StrEnum):
    """Why words open nothing; the value is its stable code."""

    SHAPE = "WORDS-SHAPE"
    WRONG = "WORDS-WRONG"
    THROTTLED = "WORDS-THROTTLED"
    NONE = "WORDS-NONE"
    DAMAGED = "WORDS-DAMAGED"
    KEY_MISSING = "CENTER-KEY-MISSING"
    KEY_WRONG = "CENTER-KEY-WRONG"
    KEY_NONE = "CENTER-KEY-NONE"


COSTS = frozenset({WordsProblem.WRONG})
"""What counts as a wrong try."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seat:
    """What this seat proves and opens locks with."""

    station: StationId
    private: X25519PrivateKey
    servers: Mapping[KeyId, Ed25519PublicKey]


@dataclass(frozen=True, slots=True)
class Opened:
    """The content keys of a session's packages, and by what they were opened."""

    session: SessionId
    keys: Mapping[PackageHash, bytes]
    how: KeySource


@dataclass(frozen=True, slots=True)
class NotOpened:
    """Why not; `number` says which word, counted from 1, where that can be told."""

    problem: WordsProblem
    number: int = 0


def openable(
    sessions: Collection[SessionRow],
    kept: Collection[tuple[PackageHash, SessionId]],
    at: Moment,
    *,
    goes_on: SessionId | None = None,
) -> tuple[SessionRow, ...]:
    """Return the sessions of this hour whose papers are still sealed here and may be opened by words.

    The hour is kept where the server's time is known. Else the machine's clock may be wrong by much, and who says the
    words keeps it. `goes_on` is the session of an attempt that runs here: it was open, so no close and no clock that a
    power cut sent back takes its paper away. The server's own release does not either.
    """
    ahead_ms = 0 if at.server_ms is not None else AHEAD_MS
    return tuple(
        one
        for one in sessions
        if one.by_words is not None
        and not one.cancelled
        and (one.session == goes_on or one.opens_ms - ahead_ms <= at.best_ms < one.closes_ms + ahead_ms)
        and any((package, one.session) not in kept for package in one.packages)
    )


def tried(text: str, sessions: Sequence[SessionRow], files: Sequence[bytes], seat: Seat) -> Opened | NotOpened:
    """Return what the words open, or why nothing; `files` are the keys of centers that lie on sticks here."""
    try:
        words = proquints.typed(text)
    except NotSuchWords as error:
        return NotOpened(WordsProblem.SHAPE, error.number)
    found: list[NotOpened] = []
    for session in sessions:
        outcome = _tried(words, session, files, seat)
        if isinstance(outcome, Opened):
            return outcome
        found.append(outcome)
    return max(found, key=_tells_most, default=NotOpened(WordsProblem.NONE))


def _tells_most(outcome: NotOpened) -> tuple[bool, bool]:
    """Of several papers the one that the words were meant for: there the key alone is missing, or one word is wrong."""
    return outcome.problem is not WordsProblem.WRONG, outcome.number > 1


def _tried(words: Sequence[str], session: SessionRow, files: Sequence[bytes], seat: Seat) -> Opened | NotOpened:
    if session.by_words is None:
        return NotOpened(WordsProblem.NONE)
    try:
        release = release_words.proved(seat.servers, session.by_words, session=session.session, station=seat.station)
        key = _key_for(release, files)
        if isinstance(key, NotOpened):
            return key
        keys = release_words.opened(release, words, private=seat.private, center_key=key)
    except WrongWords as error:
        return NotOpened(WordsProblem.WRONG, error.number)
    except ProtocolError:
        return NotOpened(WordsProblem.DAMAGED)
    return Opened(session.session, keys, KeySource.WORDS if key is None else KeySource.WORDS_AND_KEY)


def _key_for(release: WordsRelease, files: Sequence[bytes]) -> X25519PrivateKey | NotOpened | None:
    """Return the center's key that is demanded, or why it is not at hand; None where none is demanded."""
    if not release.center_key:
        return None
    keys = []
    for data in files:
        try:
            keys.append(center_keys.read_file(data))
        except NotACenterKey:
            continue
    right = next((key for key in keys if center_keys.name_of(key.public_key()) == release.center_key), None)
    if right is not None:
        return right
    if keys:
        return NotOpened(WordsProblem.KEY_WRONG)
    return NotOpened(WordsProblem.KEY_NONE if files else WordsProblem.KEY_MISSING)


def center_key_named(sessions: Collection[SessionRow]) -> str:
    """Return the short name of the center key that is demanded beside the words; nothing where none is.

    Read before anything is proved: it is a hint for a person, no more.
    """
    for session in sessions:
        if session.by_words is not None:
            named = release_words.named_key(session.by_words)
            if named:
                return named
    return ""
