"""When station and server tell two stories of one journal: an old disk image was restored, or a disk was cloned.

The server's story stands, and comes back to the station. What only the station has goes on in a new incarnation, with
the same bytes and so the same ids. Nothing is lost on either side, whichever of the two it was.
"""

from collections.abc import Iterator, Sequence
from itertools import takewhile

from sync.client.errors import StrangeJournal
from sync.client.remote import Remote
from sync.client.store import Position, Pulled, Rejoined, SyncStore
from sync.protocol import chain
from sync.protocol.chain import Head
from sync.protocol.wire import JournalReply

PAGE = 10_000


def reunited(store: SyncStore, remote: Remote, strange: Sequence[int]) -> Rejoined:
    """Return how the journals become one; asks the server for the events of `strange` incarnations that are not here.

    Raises StrangeJournal, and what every call raises.
    """
    acked = store.sync_position().acked
    stories = [_story(store, remote, incarnation, acked.get(incarnation)) for incarnation in sorted(strange)]
    # From here on nothing waits for the network: the position below is what the store compares with its own.
    position = store.sync_position()
    pulled = tuple(_after_common(store, story) for story in stories)
    known = {head.incarnation: head for head in position.heads} | {s.head.incarnation: s.head for s in stories}
    last = max(known)
    return Rejoined(
        heads=position.heads,
        pulled=pulled,
        into=last + 1,
        parent=known[last].hash,
        moved=_only_here(store, position, pulled),
    )


class _Story:
    """The server's events of one incarnation, chained: `hashes[i]` is the hash after `events[:i]`."""

    def __init__(self, incarnation: int, start: Head, parent: str) -> None:
        self.incarnation = incarnation
        self.start = start
        self.parent = parent
        self.events: list[bytes] = []
        self.hashes = [bytes.fromhex(start.hash)]

    @property
    def head(self) -> Head:
        """The last event's number and hash."""
        return self.at(len(self.events))

    def at(self, index: int) -> Head:
        """Return number and hash after that many of the events."""
        return Head(incarnation=self.incarnation, seq=self.start.seq + index, hash=self.hashes[index].hex())

    def extend(self, events: Sequence[bytes]) -> None:
        """Add the next events."""
        for event in events:
            self.events.append(event)
            self.hashes.append(chain.link(self.hashes[-1], chain.digest(event)))


def _story(store: SyncStore, remote: Remote, incarnation: int, acked: Head | None) -> _Story:
    """Return the server's story, from what was acknowledged on if it still has that, else from the beginning."""
    if acked is not None and store.hash_at(incarnation, acked.seq) == acked.hash:
        story = _told(remote, incarnation, acked)
        if story is not None:
            return story
    story = _told(remote, incarnation, None)
    if story is None:
        raise StrangeJournal(f"incarnation {incarnation}")
    return story


def _told(remote: Remote, incarnation: int, start: Head | None) -> _Story | None:
    """Return the story as the server tells it, or None when it does not lead to the server's own head."""
    story: _Story | None = None
    for page in _pages(remote, incarnation, 0 if start is None else start.seq):
        if story is None:
            genesis = chain.genesis(remote.station, incarnation, page.parent).hex()
            begin = start or Head(incarnation=incarnation, seq=0, hash=genesis)
            story = _Story(incarnation, begin, page.parent)
        story.extend([bytes(event) for event in page.events])
        if story.head == page.head:
            return story
    return None


def _pages(remote: Remote, incarnation: int, since: int) -> Iterator[JournalReply]:
    while True:
        page = remote.own_events(incarnation, since)
        yield page
        since += len(page.events)
        if not page.events or since >= page.head.seq:
            return


def _after_common(store: SyncStore, story: _Story) -> Pulled:
    """Return what the server has after the last event that both have."""
    heads = (story.at(index) for index in range(len(story.hashes)))
    common = list(takewhile(lambda head: store.hash_at(story.incarnation, head.seq) == head.hash, heads))
    shared = max(len(common) - 1, 0)
    return Pulled(after=story.at(shared), events=tuple(story.events[shared:]), parent=story.parent)


def _only_here(store: SyncStore, position: Position, pulled: Sequence[Pulled]) -> tuple[bytes, ...]:
    """Return the own events that give way to pulled ones and are not among them."""
    there = {event for part in pulled for event in part.events}
    ends = {part.after.incarnation: part.after.seq for part in pulled}
    return tuple(
        event
        for head in position.heads
        if head.incarnation in ends
        for event in _own(store, head, ends[head.incarnation])
        if event not in there
    )


def _own(store: SyncStore, head: Head, since: int) -> Iterator[bytes]:
    while since < head.seq:
        events = store.events_after(head.incarnation, since, PAGE)
        if not events:
            return
        yield from events
        since += len(events)
