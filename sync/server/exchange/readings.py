"""What a station may read back: its own events, the sealed packages of its center, releases of its program."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from heapq import merge
from pathlib import Path
from typing import BinaryIO

import msgspec

from sync.protocol import wire
from sync.protocol.chain import Head
from sync.server.exchange import papers_port
from sync.server.exchange.callers import Caller
from sync.server.exchange.models import Journal, ProgramRelease, RepeatedEvent, StoredEvent
from sync.server.exchange.refusals import MalformedRequest, UnknownPackage, UnknownRelease
from sync.server.registration.models import Station

PAGE_EVENTS, PAGE_BYTES = 10_000, 4 * 1_048_576
_PIECE = 262_144
_RANGE = re.compile(r"bytes=(\d{1,15})-(\d{0,15})")


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of a file: `start` inclusive, `end` exclusive."""

    path: Path
    start: int
    end: int
    total: int
    is_range: bool

    def pieces(self) -> Iterator[bytes]:
        """Read the stretch piece by piece."""
        with self.path.open("rb") as file:
            yield from _pieces(file, self.start, self.end)

    def digest(self) -> str:
        """Return the SHA-256 (hexadecimal) of the stretch."""
        whole = sha256()
        for piece in self.pieces():
            whole.update(piece)
        return whole.hexdigest()


class BeyondEnd(Exception):
    """A range that begins where the file has ended."""

    def __init__(self, total: int) -> None:
        super().__init__(f"the file has {total} bytes")
        self.total = total


def journal(caller: Caller, incarnation: int, since: int) -> wire.JournalReply:
    """Return a page of the caller's own events after number `since`; raises MalformedRequest for no such journal."""
    own = Journal.objects.filter(station=caller.station, incarnation=incarnation).first()
    if own is None:
        raise MalformedRequest("The server has no such journal of this station.")
    events: list[msgspec.Raw] = []
    size = 0
    for data in _events(own, since):
        size += len(data)
        if events and (size > PAGE_BYTES or len(events) == PAGE_EVENTS):
            break
        events.append(msgspec.Raw(data))
    head = Head(incarnation=own.incarnation, seq=own.seq, hash=own.hash)
    return wire.JournalReply(events=tuple(events), head=head, parent=own.parent)


def package(caller: Caller, name: str, wanted: str) -> Part:
    """Return the part of a package that a Range header asks for, all of it without one.

    Raises UnknownPackage, and BeyondEnd. A range of a form that is not understood is as good as none (RFC 9110, 14.2).
    """
    center = Station.objects.values_list("center", flat=True).get(pk=caller.station)
    sealed = papers_port.sealed_named(name, center=center)
    if sealed is None or not sealed.path.is_file():
        raise UnknownPackage
    return _part(sealed.path, wanted)


def release(digest: str, wanted: str) -> Part:
    """Return the part of a packed release that a Range header asks for; raises UnknownRelease, and BeyondEnd."""
    found = ProgramRelease.objects.filter(digest=digest).first()
    if found is None or not found.path.is_file():
        raise UnknownRelease
    return _part(found.path, wanted)


def _part(path: Path, wanted: str) -> Part:
    total = path.stat().st_size
    asked = _RANGE.fullmatch(wanted.strip())
    if asked is None:
        return Part(path, 0, total, total, is_range=False)
    start = int(asked[1])
    end = min(total, int(asked[2]) + 1) if asked[2] else total
    if start >= total or end <= start:
        raise BeyondEnd(total)
    return Part(path, start, end, total, is_range=True)


def _events(own: Journal, since: int) -> Iterator[bytes]:
    """Read the events of a journal in order, those too that the server has from elsewhere."""
    rows = (
        model.objects.filter(journal=own, seq__gt=since).order_by("seq").values_list("seq", "bytes").iterator()
        for model in (StoredEvent, RepeatedEvent)
    )
    return (bytes(data) for _, data in merge(*rows))


def _pieces(file: BinaryIO, start: int, end: int) -> Iterator[bytes]:
    file.seek(start)
    left = end - start
    while left > 0 and (piece := file.read(min(_PIECE, left))):
        left -= len(piece)
        yield piece
