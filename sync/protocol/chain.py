"""The hash chain of a journal: whoever changes, drops or reorders an event is found out.

`hash_n = SHA256(hash_{n-1} || SHA256(bytes_n))`, so an event's bytes may be erased by law and the chain still verifies.
"""

from collections.abc import Iterable
from hashlib import sha256

import msgspec

from sync.protocol.errors import BrokenChain
from sync.protocol.ids import StationId
from sync.protocol.values import Number

_GENESIS = b"kiosk-journal-v1\0"


class Head(msgspec.Struct, frozen=True, kw_only=True):
    """The end of one incarnation's journal: the last number and the hash (hexadecimal) that seals all before it."""

    incarnation: Number
    seq: Number
    hash: str


def genesis(station: StationId, incarnation: int, parent: str = "") -> bytes:
    """Return hash 0 of a journal; `parent` is the head hash of the incarnation it continues, if any."""
    return sha256(_GENESIS + f"{station}\0{incarnation}\0{parent}".encode()).digest()


def digest(event: bytes) -> bytes:
    """Return the digest that stands for an event in the chain, also after its bytes were erased."""
    return sha256(event).digest()


def link(previous: bytes, event_digest: bytes) -> bytes:
    """Return the hash after one more event."""
    return sha256(previous + event_digest).digest()


def extend(previous: bytes, events: Iterable[bytes]) -> bytes:
    """Return the hash after several more events."""
    for event in events:
        previous = link(previous, digest(event))
    return previous


def demand_hash(found: bytes, expected: bytes, *, seq: int) -> None:
    """Raise BrokenChain unless both hashes are the same."""
    if found != expected:
        raise BrokenChain(f"at event {seq}")
