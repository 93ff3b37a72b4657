"""What happens on sticks, told to whoever has something on screen about it."""

from typing import Protocol

from PySide6.QtCore import QObject, Slot

from kiosk.exam.refusals import Reason, Refused
from kiosk.flow.arriving import Arriving, Departing
from kiosk.flow.farewell import FarewellPresenter
from kiosk.flow.reception import ReceptionPresenter
from kiosk.flow.resumption import ResumptionPresenter
from kiosk.flow.sitting import SittingPresenter
from kiosk.flow.stick_files import StickNews, StickState


class Speakers(Protocol):
    """Who may have the screen at a station."""

    reception: ReceptionPresenter
    farewell: FarewellPresenter
    arriving: Arriving

    @property
    def sitting(self) -> SittingPresenter | None:
        """Who speaks while an attempt runs."""


class StickListener(QObject):
    """Hears what came of sticks."""

    def __init__(self, station: "Speakers", resumption: ResumptionPresenter, departing: Departing) -> None:
        super().__init__(departing)
        self._station = station
        self._resumption = resumption
        self._departing = departing

    @property
    def is_nobody_there(self) -> bool:
        """Whether nothing but the sign-in, and what follows it, can be on screen."""
        station = self._station
        others = (self._resumption.is_waiting, station.farewell.is_shown, station.arriving.is_waiting)
        return not any(others) and not self._departing.is_shown

    @Slot(object)
    def hear(self, news: StickNews) -> None:
        """Something lies on a stick now, or came by one."""
        self._station.farewell.hear_of_stick(news)
        self._departing.hear_of_stick(news)
        if self._station.sitting is None and self.is_nobody_there:
            if news.state is StickState.BROUGHT:
                self._station.reception.greet(None)
            elif news.state is StickState.REFUSED:
                self._station.reception.greet(Refused(reason=Reason.MOVE_REFUSED, detail=news.code))
