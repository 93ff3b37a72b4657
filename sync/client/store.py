"""What the sync needs of the station's memory: the port that `kiosk.store` fits into.

Hashes are hexadecimal. Every method that writes is on disk when it returns, in one transaction each
unless it says otherwise.
"""

from collections.abc import Mapping
from typing import Protocol

import msgspec

from sync.protocol.chain import Head
from sync.protocol.signatures import Signed
from sync.protocol.wire import SyncReply


class Position(msgspec.Struct, frozen=True, kw_only=True):
    """How far the station has come, and how far it knows the server to be."""

    heads: tuple[Head, ...]
    """The own heads, of every incarnation that is in the store; the last one is the one that events go to."""
    epoch: str = ""
    cursor: int = 0
    acked: Mapping[int, Head] = {}
    """By incarnation, what the server last said it has, where it fits the own chain."""
    standing: str = "good"
    """What the server last said of this station, before a restart too."""


class Applied(msgspec.Struct, frozen=True, kw_only=True):
    """What became of a reply."""

    rows: int = 0
    """Rows that were taken in."""
    unknown: int = 0
    """Rows that this version cannot read; kept or passed over, never in the way."""


class Pulled(msgspec.Struct, frozen=True, kw_only=True):
    """Own events that the server has and the store has not: they follow `after` in its incarnation.

    Where `after.seq` is 0 the incarnation may be new here; its parent is told then.
    """

    after: Head
    events: tuple[bytes, ...]
    parent: str = ""


class Rejoined(msgspec.Struct, frozen=True, kw_only=True):
    """How the journal goes on after the machine's past was changed (an old image restored, a disk cloned)."""

    heads: tuple[Head, ...] = ()
    """The own heads that this was worked out for."""
    pulled: tuple[Pulled, ...]
    into: int
    """The new incarnation, which later events are written to."""
    parent: str
    """The hash of the head that it continues."""
    moved: tuple[bytes, ...] = ()
    """Own events that the server does not have, in order, bytes unchanged: the first ones of the new incarnation."""


class SyncStore(Protocol):
    """The station's memory as the sync sees it."""

    def sync_position(self) -> Position:
        """Return where both ends are."""

    def next_counter(self) -> int:
        """Return a number that no request of this station had before; kept before it is returned."""

    def events_after(self, incarnation: int, seq: int, limit: int) -> tuple[bytes, ...]:
        """Return the events after a number, at most `limit`, as they were recorded."""

    def hash_at(self, incarnation: int, seq: int) -> str | None:
        """Return the chain hash at a number (0: genesis), or None where there is no such event."""

    def genesis_of(self, incarnation: int) -> str:
        """Return hash 0 of an incarnation."""

    def parent_of(self, incarnation: int) -> str:
        """Return the head hash of the incarnation that this one continues, or nothing."""

    def grants(self) -> tuple[Signed, ...]:
        """Return the signed grant of every candidate known here that has one."""

    def apply_reply(self, reply: SyncReply) -> Applied:
        """Take in a proved reply: rows, cursor, epoch, receipts; `reply.heads` are what is acknowledged now.

        On disk when this returns. The rows may be taken in by several transactions; all else counts with the last.
        """

    def rejoin(self, rejoined: Rejoined) -> None:
        """Make each incarnation in `pulled` its events up to `after`, then those pulled; begin `into` with `moved`.

        Does nothing when the own heads are not `rejoined.heads` any more: an event came in between, it would be lost.
        Attempts are folded again.
        """

    def unsent(self) -> int:
        """Return how many events are not acknowledged."""
