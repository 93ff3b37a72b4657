"""What the store knows of people before their first question: who is here, what they have done, whose hand is up."""

from collections.abc import Iterable

import msgspec

from kiosk.store.database import CipherDatabase
from kiosk.store.errors import StoreDamaged
from kiosk.store.journal import Journal, Place
from sync.protocol import events as ev
from sync.protocol.errors import ProtocolError
from sync.protocol.ids import AttemptId, CandidateId
from sync.protocol.welcome import HandRow, HandState

_KEEP = "INSERT OR REPLACE INTO arrival (candidate, generation, kind, event) VALUES (?, ?, ?, ?)"
_ALL = (
    ev.CheckedIn,
    ev.CandidateEvent,
    ev.AttemptStarted,
    ev.AttemptTakenOver,
    ev.AttemptEnded,
    ev.HelpAsked,
    ev.HelpWithdrawn,
)


class Hand(msgspec.Struct, frozen=True, kw_only=True):
    """A hand that is up, and what the center said to it."""

    asked: ev.HelpAsked
    state: str = ""
    """One of `welcome.HandState`; nothing where nobody answered yet."""


class WelcomeBook:
    """The tables of what comes before the first question. What writes is called inside a transaction."""

    def __init__(self, database: CipherDatabase, journal: Journal) -> None:
        self._database = database
        self._journal = journal

    # --- writing ------------------------------------------------------------------------------------------------------

    def project(self, happened: Iterable[ev.AnyEvent]) -> None:
        """Take in events that were just written."""
        for event in happened:
            if isinstance(event, _ALL):
                self._take_in(event)

    def rebuild(self) -> None:
        """Find everything in the journal again; what the center said to hands is not of the journal and stays."""
        for emptied in ("DELETE FROM arrival", "DELETE FROM here", "DELETE FROM hand"):
            self._database.execute_sql(emptied)
        lives = self._journal.lives()
        for entry in self._journal.walk(Place(lives[0].number, 1)) if lives else ():
            event = _read(entry.data)
            if event is not None:
                self.project((event,))

    def take(self, row: HandRow) -> None:
        """Keep what the center said to a hand."""
        self._database.execute_sql(
            "INSERT OR REPLACE INTO hand_answer (hand, state, at_ms) VALUES (?, ?, ?)", (row.hand, row.state, row.at_ms)
        )

    def _take_in(self, event: ev.AnyEvent) -> None:
        data = ev.encode(event)
        match event:
            case ev.HelpAsked():
                self._database.execute_sql("DELETE FROM hand")
                self._database.execute_sql("INSERT INTO hand (id, event) VALUES (?, ?)", (event.id, data))
            case ev.HelpWithdrawn():
                self._database.execute_sql("DELETE FROM hand WHERE id = ?", (event.hand,))
            case ev.CheckedIn():
                self._keep(event, data)
                self._database.execute_sql("INSERT OR REPLACE INTO here (one, event) VALUES (1, ?)", (data,))
            case ev.AttemptEnded():
                self._database.execute_sql("INSERT OR REPLACE INTO here (one, event) VALUES (1, ?)", (data,))
            case ev.CandidateLeft() | ev.AttemptStarted() | ev.AttemptTakenOver():
                self._database.execute_sql("DELETE FROM here")
            case ev.CandidateEvent():
                self._keep(event, data)
            case _:
                pass

    def _keep(self, event: ev.CheckedIn | ev.CandidateEvent, data: bytes) -> None:
        if isinstance(event, ev.IdentityPhotographed):  # the journal alone has the picture: it goes with its event
            data = ev.encode(msgspec.structs.replace(event, picture=""))
        kind = str(event.__struct_config__.tag)
        self._database.execute_sql(_KEEP, (event.candidate, event.generation, kind, data))

    # --- reading ------------------------------------------------------------------------------------------------------

    def done(self, candidate: CandidateId, generation: int) -> tuple[ev.CandidateEvent, ...]:
        """Return what a candidate has done in one generation of the slot: of each kind the last event."""
        sql = "SELECT event FROM arrival WHERE candidate = ? AND generation = ? ORDER BY kind"
        rows = tuple(self._database.rows(sql, (candidate, generation)))
        read = (_read(data) for (data,) in rows if isinstance(data, bytes))
        return tuple(event for event in read if isinstance(event, ev.CandidateEvent))

    def here(self) -> ev.CheckedIn | None:
        """Return who checked in here, has not left and has not begun."""
        event = self._here()
        return event if isinstance(event, ev.CheckedIn) else None

    def ended(self) -> AttemptId | None:
        """Return the attempt that ended last here, while its candidate has not signed out."""
        event = self._here()
        return event.attempt if isinstance(event, ev.AttemptEnded) else None

    def _here(self) -> ev.AnyEvent | None:
        match self._database.row("SELECT event FROM here"):
            case (bytes(data),):
                return _read(data)
            case _:
                return None

    def hand(self) -> Hand | None:
        """Return the hand that is up here: neither taken down nor attended to."""
        sql = "SELECT event, coalesce(state, '') FROM hand LEFT JOIN hand_answer ON hand_answer.hand = hand.id"
        match self._database.row(sql):
            case (bytes(data), str(state)) if state != HandState.DONE:
                event = _read(data)
                return Hand(asked=event, state=state) if isinstance(event, ev.HelpAsked) else None
            case _:
                return None

    def has_feedback(self, attempt: AttemptId, end: Place) -> bool:
        """Whether feedback on an attempt was recorded after its end."""
        lives = (life for life in self._journal.lives() if life.number >= end.incarnation)
        after = (
            self._journal.after(life.number, end.seq if life.number == end.incarnation else 0, -1) for life in lives
        )
        found = (_read(data) for page in after for data in page)
        return any(isinstance(event, ev.FeedbackGiven) and event.attempt == attempt for event in found)


def _read(data: bytes | None) -> ev.AnyEvent | None:
    if data is None:
        return None
    try:
        event = ev.decode(data)
    except ProtocolError as error:
        raise StoreDamaged("an event cannot be read") from error
    return None if isinstance(event, ev.Unknown) else event
