"""A moved attempt is fetched as one state of the server's, however many pages that takes."""

import msgspec
import pytest

from sync.client.errors import NotTheServer
from sync.client.fetching import TRIES, fetched
from sync.protocol.chain import Head
from sync.protocol.ids import AttemptId, EventId, StationId
from sync.protocol.moving import MovedReply

ATTEMPT = AttemptId("attempt")


class Mover:
    """Gives pages of events; more may be written between two of them."""

    def __init__(self, count: int, *, page: int = 3, grows: int = 0) -> None:
        self.count, self.page, self.grows = count, page, grows
        self.asked: list[tuple[int, int]] = []

    def moved_events(self, attempt: AttemptId, since: int, fence: int) -> MovedReply:
        assert attempt == ATTEMPT
        self.asked.append((since, fence))
        if since and self.grows:
            self.grows -= 1
            self.count += 1
        names = range(since, min(self.count, since + self.page))
        return MovedReply(
            events=tuple(msgspec.Raw(b'{"n":%d}' % n) for n in names),
            total=self.count,
            source=StationId("source"),
            head=Head(incarnation=1, seq=self.count, hash="00"),
            last=EventId(f"e{self.count}"),
            fence=5,
            how="online",
        )


@pytest.mark.parametrize("count", [1, 3, 4, 10])
def test_every_page_is_fetched_once_and_in_order(count: int) -> None:
    mover = Mover(count)
    luggage, how = fetched(mover, ATTEMPT, fence=5)
    assert luggage.events == tuple(b'{"n":%d}' % n for n in range(count))
    assert (luggage.source, luggage.head.seq, luggage.last, luggage.fence, how) == (
        "source", count, f"e{count}", 5, "online",
    )  # fmt: skip
    assert mover.asked == [(since, 5) for since in range(0, count, 3)]


def test_what_grows_meanwhile_is_fetched_anew() -> None:
    luggage, _ = fetched(Mover(7, grows=2), ATTEMPT)
    assert len(luggage.events) == luggage.head.seq == 9


def test_what_never_comes_to_rest_is_given_up() -> None:
    mover = Mover(7, grows=10**6)
    with pytest.raises(NotTheServer):
        fetched(mover, ATTEMPT)
    assert len(mover.asked) <= 3 * TRIES


def test_a_server_that_gives_less_than_it_says_is_not_believed() -> None:
    class Short(Mover):
        def moved_events(self, attempt: AttemptId, since: int, fence: int) -> MovedReply:
            page = super().moved_events(attempt, since, fence)
            return page if since == 0 else msgspec.structs.replace(page, events=())

    with pytest.raises(NotTheServer):
        fetched(Short(7), ATTEMPT)
