"""The events of an attempt that was moved to this station, fetched page by page."""

from typing import Protocol

from sync.client.errors import NotTheServer
from sync.protocol.ids import AttemptId
from sync.protocol.moving import Luggage, MovedReply

TRIES = 5


class Mover(Protocol):
    """The server, as far as a move needs it."""

    def moved_events(self, attempt: AttemptId, since: int, fence: int) -> MovedReply:
        """Return a page of the events that count of an attempt that was moved here."""


def fetched(mover: Mover, attempt: AttemptId, *, fence: int = 0) -> tuple[Luggage, str]:
    """Return everything of an attempt that was moved here, and how it comes.

    Begins anew where more came in between: what is taken over is one state of the server's. Raises what every call
    raises, and NotTheServer for pages that never fit together.
    """
    for _ in range(TRIES):
        pages = [mover.moved_events(attempt, 0, fence)]
        found = [bytes(raw) for raw in pages[0].events]
        while len(found) < pages[0].total and _is_same(pages[0], pages[-1]) and pages[-1].events:
            pages.append(mover.moved_events(attempt, len(found), fence))
            found += [bytes(raw) for raw in pages[-1].events]
        first = pages[0]
        if len(found) == first.total and _is_same(first, pages[-1]):
            luggage = Luggage(
                attempt=attempt,
                events=tuple(found),
                source=first.source,
                head=first.head,
                last=first.last,
                fence=first.fence,
            )
            return luggage, first.how
    raise NotTheServer("the events of a moved attempt do not fit together")


def _is_same(one: MovedReply, other: MovedReply) -> bool:
    return (one.total, one.source, one.head, one.fence) == (other.total, other.source, other.head, other.fence)
