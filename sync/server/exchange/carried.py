"""Decisions that go along with an attempt which moves: what was given to the candidate is not lost with a seat.

The new seat is told them again. Those that the old seat carried out are named among the attempt's events, so that none
is carried out twice; words to whoever sat at the old seat stay there.
"""

from sync.protocol.moving import goes_along
from sync.server.exchange.models import AttemptRecord, DirectiveRecord, MoveRecord
from sync.server.registration.feed import next_position
from sync.server.registration.models import Station


def carry(record: AttemptRecord, to: Station) -> None:
    """Tell the seat that an attempt goes to what was decided about it; runs in the transaction of the move."""
    decisions = DirectiveRecord.objects.filter(attempt=record).select_related("station", "carried_to").order_by("pk")
    for said in decisions:
        seat = said.carried_to or said.station
        is_heard = seat is not None and seat.last_seen_at is not None and seat.last_seen_at > said.made_at
        if seat != to and goes_along(said.do, is_heard=is_heard):
            said.carried_to, said.feed_pos = to, next_position(to.center_id)
            said.save(update_fields=["carried_to", "feed_pos"])


def next_seat(record: AttemptRecord, do: str) -> Station | None:
    """Return the seat to which a decision made now goes along: the one that an attempt was moved to and is not at."""
    last = MoveRecord.objects.filter(attempt=record).select_related("target").order_by("-fence").first()
    if last is None or last.taken_at is not None or not goes_along(do, is_heard=False):
        return None
    return last.target
