"""What can be done about somebody: the actions that apply and that the person may do; one of them open at a time."""

from kiosk.flow.room.book import Shown
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.room import acts
from kiosk.ui.admin.room.act_list import ActList
from kiosk.ui.admin.room.acts import ACTS
from kiosk.ui.admin.room.around import Look
from kiosk.ui.theme import Theme


class Doing(ActList):
    """The last column of a candidate's page."""

    def __init__(self, theme: Theme, look: Look) -> None:
        super().__init__(theme, self.tr("Actions"), look, name="doing")

    def show_line(self, shown: Shown, person: Person | None, *, is_other: bool) -> None:
        """Offer what applies, and open at once what ends the trouble that there is."""
        line = shown.line
        applying = tuple(act for act in ACTS if act.applies(line))
        offered = tuple(act for act in applying if person is not None and person.may(act.do))
        further = () if self._is_online or person is None else acts.further(line, offered, person.may)
        may_nothing = bool(applying) and not offered
        self.offer(offered, (line,), further=further, may_nothing=may_nothing, is_other=is_other)
        urgent = next((act for act in offered if shown.seen.trouble in act.urgent_for), None)
        if is_other and urgent is not None:
            self.open_act(urgent)
