"""What can be done about somebody: the actions that apply and that the person may do; one of them open at a time."""

from PySide6.QtCore import Qt, Signal, Slot

from kiosk.exam.room_line import Line
from kiosk.flow.room.book import Shown
from kiosk.flow.room.deciding import Outcome
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.room import acts
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import ACTS, Act
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.deciding import Do


class Doing(Panel):
    """The last column of a candidate's page."""

    decided = Signal(object)
    """Order."""
    code_asked = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=18, name="doing")
        self._theme_of = theme
        self._line: Line | None = None
        self._is_online = True
        self._offered: tuple[Act, ...] | None = None
        self._buttons: dict[Do, Button] = {}
        self.form: ActForm | None = None
        """The action that is open."""
        self.body.addWidget(Label(theme, self.tr("Actions"), use=TextUse.UI_STRONG))
        self._acting = ScrollColumn(theme, ground=Role.SHEET)
        self._acting.body.setSpacing(8)
        self.body.addWidget(self._acting, 1)

    def show_line(self, shown: Shown, person: Person | None, *, is_other: bool) -> None:
        """Offer what applies; an action that is open stays open while it does, and while it says what became of it."""
        self._line = line = shown.line
        applying = tuple(act for act in ACTS if act.applies(line))
        offered = tuple(act for act in applying if person is not None and person.may(act.do))
        if is_other:
            self.close_form()
        elif self.form is not None:
            self.form.show_lines((line,))
            if self.form.act not in offered and self.form.told.isHidden():
                self.close_form()
        if offered != self._offered or is_other:
            self._offered = offered
            self._list(offered, may_nothing=bool(applying) and not offered)
            urgent = next((act for act in offered if shown.seen.trouble in act.urgent_for), None)
            if is_other and urgent is not None:
                self.open_act(urgent)

    def show_online(self, *, is_online: bool) -> None:
        """Say whether what is decided reaches the server now."""
        self._is_online = is_online
        if self.form is not None:
            self.form.show_online(is_online=is_online)

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of what was decided."""
        if self.form is not None and self.form.act.do is outcome.order.do:
            self.form.show_outcome(outcome)

    def open_act(self, act: Act) -> None:
        """Open an action's form."""
        if self._line is None:
            return
        self.close_form()
        form = ActForm(self._theme_of, act, (self._line,))
        form.show_online(is_online=self._is_online)
        form.decided.connect(self.decided)
        form.code_asked.connect(self.code_asked)
        form.closed.connect(self.close_form)
        self.form = form
        self._buttons[act.do].hide()
        self._acting.body.insertWidget(0, form)
        form.show()
        self._acting.to_top()

    @Slot()
    def close_form(self) -> None:
        """Close what is open."""
        form, self.form = self.form, None
        if form is not None:
            if form.act.do in self._buttons:
                self._buttons[form.act.do].show()
            form.hide()
            self._acting.body.removeWidget(form)
            form.deleteLater()

    def _list(self, offered: tuple[Act, ...], *, may_nothing: bool) -> None:
        column = self._acting.body
        emptied(column, but=self.form)
        self._buttons = {}
        if self.form is not None:
            column.addWidget(self.form)
        for act in offered:
            button = Button(self._theme_of, acts.title(act.do), icon=act.icon, name=f"do_{act.do}")
            button.setProperty("do", str(act.do))
            button.clicked.connect(self._on_act)
            button.setVisible(self.form is None or self.form.act is not act)
            self._buttons[act.do] = button
            column.addWidget(button)
        if not offered:
            words = self.tr("There is nothing to do here now.")
            if may_nothing:
                words = self.tr("Your right does not reach so far.")
            column.addWidget(Label(self._theme_of, words, ink=Role.INK2, wraps=True, name="nothing_to_do"))
        column.addStretch(1)

    @Slot()
    def _on_act(self) -> None:
        self.open_act(acts.BY_DO[Do(str(self.sender().property("do")))])
        if self.form is not None:
            self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)
