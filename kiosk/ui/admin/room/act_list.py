"""Actions as a list of buttons; one of them open at a time, with its form in its place."""

import msgspec
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from kiosk.exam.room_line import Line
from kiosk.flow.room.decisions import Decision
from kiosk.flow.room.order import Outcome
from kiosk.ui.admin.room import act_words, acts
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import Act
from kiosk.ui.admin.room.around import Around, Look
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from sync.protocol.deciding import Do


class ActList(Panel):
    """What is offered, about whom it is, and the form that is open."""

    decided = Signal(object)
    """Order."""
    code_asked = Signal(object, str)

    def __init__(self, theme: Theme, title: str, look: Look, *, name: str) -> None:
        super().__init__(theme, padding=18, name=name)
        self._theme_of, self._look = theme, look
        self._lines: tuple[Line, ...] = ()
        self._is_online = True
        self._offered: tuple[Act, ...] | None = None
        self._further: tuple[Act, ...] = ()
        self._buttons: dict[Do, Button] = {}
        self.form: ActForm | None = None
        """The action that is open."""
        self.body.addWidget(Label(theme, title, use=TextUse.UI_STRONG))
        self._acting = ScrollColumn(theme, ground=Role.SHEET)
        self._acting.body.setSpacing(8)
        self.body.addWidget(self._acting, 1)

    def offer(
        self,
        offered: tuple[Act, ...],
        lines: tuple[Line, ...],
        *,
        further: tuple[Act, ...] = (),
        may_nothing: bool,
        is_other: bool,
    ) -> bool:
        """Offer these; an open form stays open while it applies, and while it says what became of it.

        `further` are offered by code alone: nothing is known here of what they would apply to. Returns whether other
        ones are offered than before.
        """
        self._lines = lines
        if is_other:
            self.close_form()
        elif self.form is not None:
            self.form.show_lines(lines)
            is_gone = self.form.act not in (*offered, *further) and self.form.act is not acts.UNDO
            if is_gone and self.form.told.isHidden():
                self.close_form()
        if (offered, further) == (self._offered, self._further) and not is_other:
            return False
        self._offered, self._further = offered, further
        self._list(offered, may_nothing=may_nothing)
        return True

    def show_online(self, *, is_online: bool) -> None:
        """Say whether what is decided reaches the server now."""
        self._is_online = is_online
        if self.form is not None:
            self.form.show_online(is_online=is_online)

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of what was decided."""
        if self.form is not None and self.form.has_asked(outcome.order):
            self.form.show_outcome(outcome)

    def open_act(self, act: Act, around: Around | None = None) -> None:
        """Open an action's form."""
        if not self._lines and not act.is_about_session and around is None:
            return
        self.close_form()
        around = around or self._look(act, self._lines)
        around = msgspec.structs.replace(around, is_further=act in self._further)
        form = ActForm(self._theme_of, act, self._lines, around)
        form.decided.connect(self.decided)
        form.code_asked.connect(self.code_asked)
        form.closed.connect(self.close_form)
        self.form = form
        if act.do in self._buttons:
            self._buttons[act.do].hide()
        self._acting.body.insertWidget(0, form)
        form.show()
        self._acting.to_top()

    @Slot(object)
    def take_back(self, decision: Decision) -> None:
        """Open the form by which a decision is taken back."""
        around = self._look(acts.UNDO, self._lines)
        self.open_act(acts.UNDO, msgspec.structs.replace(around, back=decision))
        self.focus_form()

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
            column.addWidget(self._button(act))
        if self._further:
            words = self.tr("The seat may be further than this panel knows. By a code:")
            column.addWidget(Label(self._theme_of, words, ink=Role.INK2, wraps=True, name="further_by_code"))
        for act in self._further:
            column.addWidget(self._button(act))
        if not offered and not self._further:
            column.addWidget(self._nothing(may_nothing=may_nothing))
        column.addStretch(1)

    def _button(self, act: Act) -> Button:
        button = Button(self._theme_of, act_words.title(act.do), icon=act.icon, name=f"do_{act.do}")
        button.setProperty("do", str(act.do))
        button.clicked.connect(self._on_act)
        if self.form is not None and self.form.act is act:
            button.hide()  # never shown by hand: without a parent yet, it would be a window of its own
        self._buttons[act.do] = button
        return button

    def _nothing(self, *, may_nothing: bool) -> QWidget:
        words = self.tr("There is nothing to do here now.")
        if may_nothing:
            words = self.tr("Your right does not reach so far.")
        return Label(self._theme_of, words, ink=Role.INK2, wraps=True, name="nothing_to_do")

    @Slot()
    def _on_act(self) -> None:
        self.open_act(acts.BY_DO[Do(str(self.sender().property("do")))])
        self.focus_form()

    def focus_form(self) -> None:
        """Stand where something is to be typed."""
        if self.form is not None:
            self.form.first.setFocus(Qt.FocusReason.OtherFocusReason)
