"""The close of a session: when it can be, who has to be named, and the form by which it is done."""

from PySide6.QtCore import Signal, Slot

from kiosk.exam.hand_over import HandOverSeen
from kiosk.flow.room.order import Order, Outcome
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.handover.naming import Naming
from kiosk.ui.admin.room import acts, texts
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.handover import MOST_EXCEPTIONS


class Closing(Panel):
    """Asks why, and who else; it does nothing by itself."""

    decided = Signal(object)
    """Order, without those who are named."""

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__(theme, padding=18, name="handover_closing")
        self._theme_of, self._looking = theme, looking
        self._missing = 0
        self._scroll = ScrollColumn(theme, ground=Role.SHEET)
        self._scroll.body.setSpacing(12)
        self.naming = Naming(theme)
        self.why_not = Label(theme, ink=Role.INK2, wraps=True, name="handover_why_not")
        self.form: ActForm | None = None
        self.body.addWidget(Label(theme, self.tr("Close the session"), use=TextUse.UI_STRONG))
        self.body.addWidget(self._scroll, 1)
        for part in (self.naming, self.why_not):
            self._scroll.body.addWidget(part)
        self._scroll.body.addStretch(1)

    def forget(self) -> None:
        """It is another session, or nobody is here any more: nothing that was typed stays."""
        self.naming.forget()
        self._drop_form()

    def show_seen(self, seen: HandOverSeen, person: Person | None) -> None:
        """Offer the close, or say why it cannot be now."""
        words = self._hindrance(seen, person)
        self.why_not.setText(words)
        self.why_not.setVisible(bool(words))
        if words and (self.form is None or self.form.told.isHidden()):
            self._drop_form()
        elif not words and self.form is None:
            self._open_form()
        if self.form is not None:
            self.form.close_button.hide()
            self.form.show_online(is_online=self._looking.state.is_online)

    def show_missing(self, count: int) -> None:
        """So many are open and have no reason yet."""
        self._missing = count
        if self.form is not None:
            words = self.tr("%n candidate(s) are open and have no reason yet.", "", count) if count else ""
            self.form.show_warning(words)

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of it."""
        if self.form is not None and self.form.act.do is outcome.order.do:
            self.form.show_outcome(outcome)

    def _hindrance(self, seen: HandOverSeen, person: Person | None) -> str:
        row, zone = self._looking.row, self._looking.zone
        if row is not None and not acts.applies_to_session(acts.CLOSE, row, self._looking.now_ms):
            at = texts.time_of_day(row.closes_ms, zone, seconds=False)
            return self.tr("It is open until {time}. It can be closed after that, or once it was ended.").format(
                time=at
            )
        if person is not None and not person.may(acts.CLOSE.do):
            return self.tr("Your right does not reach so far.")
        if len(seen.open_subjects) > MOST_EXCEPTIONS:
            return self.tr("Too many are open to be named here. Look after them first.")
        if seen.closed is not None and not seen.late:
            return self.tr("It is closed, and nothing came after it.")
        return ""

    def _open_form(self) -> None:
        form = self.form = ActForm(self._theme_of, acts.CLOSE, (), self._looking.look(acts.CLOSE, ()))
        form.decided.connect(self._on_decided)
        self._scroll.body.insertWidget(2, form)

    def _drop_form(self) -> None:
        form, self.form = self.form, None
        if form is not None:
            form.hide()
            self._scroll.body.removeWidget(form)
            form.deleteLater()

    @Slot(object)
    def _on_decided(self, order: Order) -> None:
        if self._missing > 0:
            self.show_outcome(Outcome(order=order, problem="DECISION-SUM-OPEN"))
        else:
            self.decided.emit(order)
