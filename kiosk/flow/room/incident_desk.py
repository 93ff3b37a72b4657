"""What is decided about incidents at a panel: recorded in somebody's name, shown, and brought to the server."""

from functools import partial

import msgspec
from PySide6.QtCore import QObject, Signal, Slot

from kiosk.flow import code_giving
from kiosk.flow.moments import Moments
from kiosk.flow.replies import Recording
from kiosk.flow.room.incidents import IncidentSeen
from kiosk.flow.room.staff import Person, StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.store.errors import StoreError
from sync.protocol import deciding, incidents
from sync.protocol.events import IncidentDecided
from sync.protocol.incidents import Standing, Topic
from sync.protocol.text import cleaned


class Verdict(msgspec.Struct, frozen=True, kw_only=True):
    """One press of a button: about which incident, what, and why. About none: it is written down."""

    seen: IncidentSeen | None = None
    standing: Standing = Standing.PREPARED
    topic: Topic = Topic.OTHER
    why: str = ""
    minutes: int = 0


class IncidentDesk(QObject):
    """Records verdicts in the name of whoever is signed in."""

    done = Signal(str)
    """The stable code of why nothing was recorded; nothing where it was."""

    def __init__(
        self,
        recording: Recording,
        talk: RoomTalk,
        *,
        staff: StaffDesk,
        moments: Moments,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._recording, self._talk = recording, talk
        self._staff, self._moments = staff, moments

    @Slot(object)
    def decide(self, verdict: Verdict) -> None:
        """Record it; on disk before it is told."""
        person = self._staff.person
        if person is None or not incidents.may_decide(person.row.right, verdict.standing):
            self.done.emit(code_giving.MayNot.code)
            return
        event = self._event(verdict, person)
        self._recording.ask(lambda store: store.append((event,)), partial(self._on_kept, event), self._on_failed)

    def _event(self, verdict: Verdict, person: Person) -> IncidentDecided:
        row = None if verdict.seen is None else verdict.seen.row
        event = IncidentDecided(
            at=self._moments.now(),
            person=person.row.person,
            incident="" if row is None else row.incident,
            standing=verdict.standing,
            topic=verdict.topic,
            why=cleaned(verdict.why.strip())[: deciding.MOST_TEXT],
            amount_ms=verdict.minutes * 60_000,
            attempt=None if row is None else row.attempt,
            candidate=None if row is None else row.candidate,
        )
        return incidents.proved(event, person.secret)

    def _on_kept(self, event: IncidentDecided, _places: object) -> None:
        self._talk.incident_decided(event)
        self.done.emit("")

    def _on_failed(self, error: StoreError) -> None:
        self.done.emit(error.code)
