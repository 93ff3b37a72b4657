"""What a panel is asked now and then, a face, a day, a session's record and its sum: of the server or of the book.

Used by the panel's sync thread alone.
"""

from base64 import b64decode
from typing import TYPE_CHECKING

from kiosk.exam import hand_over, machines
from kiosk.exam.hand_over import HandOverSeen
from kiosk.exam.machines import MachinesSeen
from kiosk.exam.printed.record import SessionRecord
from kiosk.flow.room.book import RoomBook
from kiosk.flow.room.faces import Faces
from kiosk.flow.room.incidents import IncidentBook
from kiosk.flow.room.record import record_of
from sync.client.errors import ClientError
from sync.protocol.ids import CandidateId, SessionId
from sync.protocol.rehearsal import RehearsalReply
from sync.protocol.room_rows import CandidateReply

if TYPE_CHECKING:
    from sync.client.central import Central


class Asking:
    """Answers with what there is; nothing of it is kept on disk."""

    def __init__(self, central: "Central", book: RoomBook, incidents: IncidentBook) -> None:
        self._central, self._book, self._incidents = central, book, incidents
        self._sums: dict[SessionId, HandOverSeen] = {}
        """As the server told them last,"""
        self._machines = MachinesSeen()
        """and these too."""

    def photo(self, candidate: CandidateId) -> Faces | None:
        """Return the faces; None where they cannot be asked for now."""
        try:
            told = self._central.photo(candidate)
            return Faces(registered=b64decode(told.photo), at_seat=b64decode(told.seat))
        except (ClientError, ValueError):
            return None

    def record(self, session: SessionId) -> SessionRecord | None:
        """Add up what a session came to; None where it is not known here."""
        return record_of(self._book, self._incidents, session)

    def day(self, candidate: CandidateId) -> CandidateReply | None:
        """Return what befell a candidate; None where it cannot be asked for now."""
        try:
            return self._central.candidate(candidate)
        except ClientError:
            return None

    def rehearsal(self, session: SessionId) -> RehearsalReply | None:
        """Return how every seat of a rehearsal does; None where it cannot be asked for now."""
        try:
            return self._central.rehearsal(session)
        except ClientError:
            return None

    def machines(self, *, as_of_ms: int) -> MachinesSeen:
        """Return how the machines are: as the server says, else as it said last, else what is known of the seats."""
        try:
            self._machines = machines.seen(self._central.machines())
        except ClientError:
            if not self._machines.is_whole:
                return machines.known(self._book.facts(), as_of_ms=as_of_ms)
        return self._machines

    def hand_over(self, session: SessionId, *, as_of_ms: int) -> HandOverSeen:
        """Return where everybody of a session stands: by the server's word, else by what is known here."""
        try:
            seen = self._sums[session] = hand_over.told(self._central.handover(session))
        except ClientError:
            book, before = self._book, self._sums.get(session)
            people = hand_over.people_of(session, book.candidates.values(), book.attempts.values())
            heard = {facts.station: facts.heard_ms for facts in book.facts()}
            closes_ms = next((row.closes_ms for row in book.sessions if row.session == session), 0)
            absent = {line.candidate for line in book.lines() if line.candidate and line.told.is_absent}
            return hand_over.added(
                session, people, heard, as_of_ms=as_of_ms, closes_ms=closes_ms, absent=absent, before=before
            )
        return seen
