"""What a tour's candidate hears: every recording of a question once, or the calm word that there is no sound here."""

from collections.abc import Iterator
from functools import partial

from kiosk.exam.playing import Act
from kiosk.flow.screens import QuestionScreen
from kiosk.flow.station import StationPresenter
from kiosk.tour.hands import Hands
from kiosk.tour.plan import Notes
from kiosk.tour.staff import Condition, Teller
from sync.protocol.ids import RecordingId
from sync.protocol.plays import Plays


class Listener:
    """The steps, each saying what it waits for."""

    def __init__(self, teller: Teller, station: StationPresenter, hands: Hands, notes: Notes) -> None:
        self._teller, self._station, self._hands, self._notes = teller, station, hands, notes

    def told(self, screen: QuestionScreen) -> Iterator[Condition]:
        """Play what is to be heard; where there is no sound, that is said, and the exam goes on."""
        if screen.item.id in self._notes.heard:
            return
        for recording in screen.item.recordings:
            self._hands.click(f"play_{recording.id}")
            yield partial(self._is_over, recording.id)
            yield from self._teller.pictured("recording")
            if self._trouble(recording.id) == Act.UNPLAYABLE:
                self._notes.wrong.append(f"{recording.id} cannot be played by this program")
            self._notes.heard.append(screen.item.id)

    def _is_over(self, name: RecordingId) -> bool:
        plays = self._plays(name)
        return plays is not None and bool(plays.finished or plays.trouble)

    def _trouble(self, name: RecordingId) -> str:
        plays = self._plays(name)
        return "" if plays is None else plays.trouble

    def _plays(self, name: RecordingId) -> Plays | None:
        sitting = self._station.sitting
        return None if sitting is None else sitting.attempt.plays.get(name)
