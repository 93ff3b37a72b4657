"""What stands below the table: what is done for the whole room at once, and the table as a file."""

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.room.order import Outcome
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.room import act_words
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.room.acts import ACTS, Act
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.admin.room.looking import Looking
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.label import ShortLabel
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.deciding import Do

FOR_ALL = tuple(act for act in ACTS if act.is_for_all)


class _Line(QWidget):
    """Buttons in one line where there is room for it, else in several."""

    def __init__(self) -> None:
        super().__init__()
        self.buttons = Wrapping(gap=2)
        self.buttons.setContentsMargins(0, 0, 0, 0)
        self.setLayout(self.buttons)

    def sizeHint(self) -> QSize:
        return QSize(self.buttons.one_line, self.buttons.sizeHint().height())


class Foot(QWidget):
    """The buttons below the table; what was said stands before them, or above where words are long or large."""

    asked = Signal(str)
    """The value of a Do."""
    sheet_asked = Signal()
    session_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("room_foot")
        self.said = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="room_sorted")
        self._line = _Line()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(2)
        self._row.addWidget(self.said, 1)
        self._row.addWidget(self._line)
        self.buttons: dict[Do, Button] = {}
        for act in FOR_ALL:
            words = act_words.title_for_all(act.do)
            button = Button(theme, words, kind=Kind.QUIET, icon=act.icon, name=f"all_{act.do}")
            button.setProperty("do", str(act.do))
            button.clicked.connect(self._on_asked)
            self.buttons[act.do] = button
            self._line.buttons.add(button)
        self.session = Button(theme, self.tr("Session"), kind=Kind.QUIET, icon="calendar-clock", name="room_session")
        self.session.clicked.connect(self.session_asked)
        self.sheet = Button(theme, self.tr("CSV file"), kind=Kind.QUIET, icon="download", name="room_csv")
        self.sheet.clicked.connect(self.sheet_asked)
        self._line.buttons.add(self.session, self.sheet)
        theme.changed.connect(self._arrange)

    def show_kept(self, place: str) -> None:
        """Say where the table is now, or that it is nowhere."""
        words = self.tr("Kept as {place}").format(place=place) if place else self.tr("The table could not be written.")
        self.said.setText(words)

    def show_possible(self, counts: dict[Do, int], person: Person | None) -> None:
        """Offer what the person may do and somebody is there for."""
        for do, button in self.buttons.items():
            button.setVisible(person is not None and person.may(do) and counts.get(do, 0) > 0)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @Slot()
    def _arrange(self) -> None:
        has_room = self._line.sizeHint().width() + self.said.minimumSizeHint().width() <= self.width()
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.LeftToRight if has_room else ways.TopToBottom)

    @Slot()
    def _on_asked(self) -> None:
        self.asked.emit(str(self.sender().property("do")))


class WholeRoom(QWidget):
    """One action for everybody: the form, in the place of the table."""

    left = Signal()
    decided = Signal(object)

    def __init__(self, theme: Theme, looking: Looking) -> None:
        super().__init__()
        self._theme, self._looking = theme, looking
        self.setObjectName("whole_room")
        self.form: ActForm | None = None
        self._act: Act | None = None
        self.back = Button(theme, self.tr("Room"), kind=Kind.QUIET, icon="arrow-left", name="whole_back")
        head = QHBoxLayout()
        head.addWidget(self.back)
        head.addStretch(1)
        self._scroll = ScrollColumn(theme, ground=Role.DESK)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 8, 14, 14)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        self.back.clicked.connect(self.left)

    @property
    def act(self) -> Act | None:
        """Which action it is."""
        return self._act

    def open_act(self, act: Act) -> None:
        """Ask what the action asks, about everybody to whom it applies."""
        emptied(self._scroll.body)
        self._act = act
        lines = self._looking.all_for(act)
        form = ActForm(self._theme, act, lines, self._looking.look(act, lines), is_for_all=True)
        form.setMaximumWidth(640)
        form.decided.connect(self.decided)
        form.closed.connect(self.left)
        self.form = form
        self._scroll.body.addWidget(form)
        self._scroll.body.addStretch(1)
        form.first.setFocus()

    def refresh(self) -> None:
        """It is about others now: somebody finished meanwhile, or came."""
        if self.form is not None and self._act is not None and self.form.told.isHidden():
            self.form.show_lines(self._looking.all_for(self._act))
            self.form.show_online(is_online=self._looking.state.is_online)

    def show_outcome(self, outcome: Outcome) -> None:
        """Say what became of it."""
        if self.form is not None and self.form.has_asked(outcome.order):
            self.form.show_outcome(outcome)
