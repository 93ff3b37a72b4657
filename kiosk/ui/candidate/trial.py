"""The candidate tries the seat: keyboard, pointer, screen, and sound where the paper has any."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.screens import TrialScreen
from kiosk.ui.candidate.front import FrontPage, emptied, heading
from kiosk.ui.media.tone import ToneRow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import LineEdit
from kiosk.ui.widgets.label import IconLabel, Label
from kiosk.ui.widgets.note import Note, NoteKind

LEAST_TYPED = 3
THING = 190
FINE, WRONG = "fine", "wrong"


class Part(QWidget):
    """One thing to try: what to do, the thing itself, and the way to say that it does not work."""

    changed = Signal()

    def __init__(
        self, theme: Theme, *, name: str, icon: str, title: str, text: str, thing: QWidget, row: QBoxLayout
    ) -> None:
        super().__init__()
        self.name = name
        self.state = ""
        self.setObjectName(f"trial_{name}")
        self._theme, self._icon = theme, icon
        self._sign = IconLabel(theme, icon, Role.ACCENT, size=22)
        self._title = Label(theme, title, use=TextUse.LEAD_STRONG, wraps=True)
        self._text = Label(theme, text, ink=Role.INK2, wraps=True, name=f"trial_{name}_words")
        self.wrong = Button(theme, self.tr("Does not work"), icon="x", name=f"trial_{name}_wrong")
        self.wrong.setAccessibleName(f"{title}: {self.wrong.words}")
        self.wrong.clicked.connect(self._on_wrong)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        words.addStretch(1)
        told = QHBoxLayout()
        told.setSpacing(14)
        told.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        acts = QHBoxLayout()
        acts.setSpacing(12)
        acts.addWidget(thing)
        acts.addWidget(self.wrong)
        acts.addStretch(1)
        row.addLayout(told, 1)
        row.addLayout(acts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(6, 6, 6, 6)
        whole.addLayout(row)

    @Slot()
    def say_fine(self) -> None:
        """It works."""
        self._say(FINE)

    @Slot()
    def say_wrong(self) -> None:
        """It does not."""
        self._say(WRONG)

    @Slot()
    def _on_wrong(self) -> None:
        self._say("" if self.state == WRONG else WRONG)

    def _say(self, state: str) -> None:
        if state == self.state:
            return
        self.state = state
        icon, role = {FINE: ("circle-check", Role.GREEN), WRONG: ("circle-alert", Role.RED)}.get(
            state, (self._icon, Role.ACCENT)
        )
        self._sign.show_icon(icon, role)
        words = {FINE: self.tr("works"), WRONG: self.tr("does not work")}.get(state, "")
        self.setAccessibleName(f"{self._title.text()} {words}".strip())
        self.changed.emit()


class TrialPage(FrontPage):
    """A line for each part of the seat; what does not work calls for staff and keeps nobody from going on."""

    seat_tried = Signal(tuple, tuple)

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, width=904, step=2, name="trial")
        title, under = heading(theme, self.tr("Try your seat"), self.tr("Nothing here is timed, kept or scored."))
        self._column = QVBoxLayout()
        self._column.setSpacing(10)
        self.parts: list[Part] = []
        self._note = Note(theme, NoteKind.WARN, name="trial_note")
        self._left = Label(theme, name="trial_left")
        self.go = Button(
            theme, self.tr("Continue"), kind=Kind.PRIMARY, icon_after="arrow-right", height=52, name="trial_go"
        )
        foot = QHBoxLayout()
        foot.setSpacing(18)
        foot.addWidget(self._left, 1)
        foot.addWidget(self.go)
        self.inside.setSpacing(14)
        self.inside.addWidget(title)
        self.inside.addWidget(under)
        self.inside.addLayout(self._column)
        self.inside.addWidget(self._note)
        self.inside.addLayout(self.acts.place_for(foot))
        self.primary = self.go
        self.go.clicked.connect(self._on_go)

    def show_trial(self, screen: TrialScreen) -> None:
        """Show what is to be tried, all of it anew."""
        self.show_place(screen.place)
        emptied(self._column)
        self.drop_pairs()
        self.parts = [self._part(name) for name in screen.parts]
        for part in self.parts:
            part.changed.connect(self._count)
            self._column.addWidget(part)
        self._count()
        self.keys.offer(wanted="keyboard" in screen.parts)
        self.arrange()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Who is told to type a few letters types them, wherever the keyboard is: they go into their field."""
        field = self.findChild(LineEdit, "trial_keyboard_field")
        plain = event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier == Qt.KeyboardModifier.NoModifier
        if field is not None and plain and event.text().strip() and event.text().isprintable():
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            field.keyPressEvent(event)
        else:
            super().keyPressEvent(event)

    def _part(self, name: str) -> Part:
        row = self.pair(spacing=14, least=780)
        match name:
            case "keyboard":
                field = LineEdit(self._theme, height=44)
                field.setObjectName("trial_keyboard_field")
                field.setAccessibleName(self.tr("Keyboard"))
                field.setFixedWidth(THING)
                part = Part(
                    self._theme,
                    name=name,
                    icon="keyboard",
                    title=self.tr("Keyboard"),
                    text=self.tr("Type a few letters."),
                    thing=field,
                    row=row,
                )
                field.textEdited.connect(self._on_typed)
                return part
            case "pointer":
                words, icon = self.tr("Press me"), "mouse-pointer-click"
                title, text = self.tr("Mouse or touchpad"), self.tr("Move the pointer to the button and press it.")
            case "screen":
                words, icon = self.tr("Yes, all of it"), "eye"
                title, text = self.tr("Screen"), self.tr("Can you read this: 3 8 0 O, rn m, è é, ب ت ث?")
            case _:
                return self._sound_part(row)
        button = Button(self._theme, words, name=f"trial_{name}_button")
        button.setMinimumWidth(THING)
        part = Part(self._theme, name=name, icon=icon, title=title, text=text, thing=button, row=row)
        button.clicked.connect(part.say_fine)
        return part

    def _sound_part(self, row: QBoxLayout) -> Part:
        tone = ToneRow(self._theme)
        title, text = self.tr("Sound"), self.tr("Put the headphones on and play the tone.")
        part = Part(self._theme, name="sound", icon="volume-2", title=title, text=text, thing=tone, row=row)
        tone.heard.connect(part.say_fine)
        tone.silent.connect(part.say_wrong)
        return part

    @Slot(str)
    def _on_typed(self, text: str) -> None:
        if len(text.strip()) >= LEAST_TYPED:
            next(part for part in self.parts if part.name == "keyboard").say_fine()

    @Slot()
    def _count(self) -> None:
        left = sum(1 for part in self.parts if not part.state)
        wrong = [part for part in self.parts if part.state == WRONG]
        self._left.setText(self.tr("%n thing(s) left to try", "", left) if left else "")
        self.go.setEnabled(not left)
        self._note.setVisible(bool(wrong))
        if wrong:
            self._say_wrong()

    def _say_wrong(self) -> None:
        words = self.tr("When you continue, your hand is raised for this. You can wait here, or go on.")
        self._note.show_words(NoteKind.WARN, self.tr("A center admin comes to you."), words)

    @Slot()
    def _on_go(self) -> None:
        self.go.setEnabled(False)
        fine = tuple(part.name for part in self.parts if part.state == FINE)
        wrong = tuple(part.name for part in self.parts if part.state == WRONG)
        self.seat_tried.emit(fine, wrong)
