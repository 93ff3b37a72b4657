"""The store as a panel sees it: the room of its center."""

from collections.abc import Sequence

from kiosk.exam.room_past import Minute, Pull
from kiosk.store.guarded import GuardedStore, guarded
from kiosk.store.room import Kept
from sync.protocol.room_rows import SeatFacts


class RoomPort(GuardedStore):
    """What a panel knows of its room."""

    @guarded
    def kept_room(self) -> Kept:
        """Return the room as this panel last knew it."""
        parts = self._parts
        return Kept(
            place=parts.roster.station_row(),
            sessions=parts.roster.sessions(),
            candidates=parts.roster.everybody(),
            seats=parts.codes.seats(),
            staff=parts.codes.panel_staff(),
            attempts=parts.room.attempts(),
            decisions=parts.room.decisions(),
            own=parts.room.own(),
            incidents=parts.room.incidents(),
            own_incidents=parts.room.own_incidents(),
            facts=parts.room.facts(),
            minutes=parts.room.minutes(),
            pull=parts.room.pull(),
        )

    @guarded
    def keep_room(self, pull: Pull, facts: Sequence[SeatFacts], minute: Minute | None) -> None:
        """Keep how seats are now, and what the room came to in this minute."""
        with self._parts.transaction():
            self._parts.room.keep(pull, facts, minute)
