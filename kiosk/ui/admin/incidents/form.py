"""One incident to decide about: what happened, what it is about, how much time, and why. Or one to write down."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from kiosk.flow.room.incident_desk import Verdict
from kiosk.flow.room.incidents import IncidentSeen
from kiosk.flow.room.staff import Person
from kiosk.ui.admin.incidents import texts
from kiosk.ui.admin.incidents.entry import facts, head
from kiosk.ui.admin.room.act_words import why_not
from kiosk.ui.admin.room.texts import number
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.translation import tr
from kiosk.ui.widgets.announce import announce
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.field import Field
from kiosk.ui.widgets.label import Label
from kiosk.ui.widgets.scroll import ScrollColumn
from kiosk.ui.widgets.sheet import Panel
from kiosk.ui.widgets.wrapping import Wrapping
from sync.protocol.deciding import MOST_TEXT
from sync.protocol.incidents import Cause, Standing, Topic, may_decide

MOST_MINUTES = 480


class Topics(QWidget):
    """What it is about: one of five."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What it is about"))
        self._group = QButtonGroup(self)
        self._buttons: dict[Topic, Button] = {}
        row = Wrapping(gap=6)
        self.setLayout(row)
        for topic, words in texts.topics().items():
            button = Button(theme, words, height=36, name=f"topic_{topic}")
            button.set_toggle(Role.ACCENT)
            button.setAutoExclusive(True)
            self._group.addButton(button)
            self._buttons[topic] = button
            row.add(button)

    @property
    def chosen(self) -> Topic:
        """Which one."""
        return next((topic for topic, button in self._buttons.items() if button.isChecked()), Topic.OTHER)

    def choose(self, told: str) -> None:
        """Choose this one."""
        self._buttons[Topic(told) if told in set(Topic) else Topic.OTHER].setChecked(True)


class IncidentForm(Panel):
    """Shows one incident, asks, and says what was decided; it does nothing by itself."""

    decided = Signal(object)
    """Verdict."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, padding=12, name="incident_form")
        self._person: Person | None = None
        self._seen: IncidentSeen | None = None
        self.title = Label(theme, use=TextUse.HEAD, wraps=True, name="incident_title")
        self.what = Label(theme, wraps=True, name="incident_what")
        self.lost = Label(theme, ink=Role.INK2, wraps=True, name="incident_lost")
        self.topics = Topics(theme)
        self.minutes = Field(theme, self.tr("Minutes to give"), code=True, name="incident_minutes")
        self.why = Field(
            theme,
            self.tr("Reason, or note"),
            hint=self.tr("The candidate reads it with the time."),
            name="incident_why",
        )
        self.will = Label(theme, ink=Role.INK2, wraps=True, name="incident_will")
        self.give = Button(theme, "", kind=Kind.PRIMARY, icon="check", height=48, name="incident_give")
        self.refuse = Button(theme, self.tr("No time for this"), icon="x", height=48, name="incident_refuse")
        self._fill()
        self.minutes.edit.textChanged.connect(self._say)
        self.give.clicked.connect(self._on_give)
        self.refuse.clicked.connect(self._on_refuse)

    def _fill(self) -> None:
        self.minutes.edit.setMaxLength(3)
        self.why.edit.setMaxLength(MOST_TEXT)
        scroll = ScrollColumn(self._theme, ground=Role.SHEET)
        scroll.body.setSpacing(self.body.spacing())
        for part in (self.title, self.what, self.lost, self.topics, self.minutes, self.why, self.will):
            scroll.body.addWidget(part)
        foot = QHBoxLayout()
        foot.addWidget(self.give, 1)
        foot.addWidget(self.refuse)
        scroll.body.addLayout(foot)
        scroll.body.addStretch(1)
        self.body.addWidget(scroll)

    # --- showing

    def show_person(self, person: Person | None) -> None:
        """It is for them; nothing that somebody else typed stays."""
        self._person, self._seen = person, None
        self.show_blank()

    def show_incident(self, seen: IncidentSeen, zone: str) -> None:
        """Show one; what was decided stands, what was not is asked."""
        is_other = self._seen is None or self._seen.row.incident != seen.row.incident
        self._seen = seen
        row = seen.row
        self.title.setText(head(seen))
        self.what.setText(
            ". ".join(part for part in (facts(seen, zone), "" if row.cause == Cause.TOLD else row.detail) if part)
        )
        self.lost.setText(_lost(seen))
        if is_other:
            self.topics.choose(row.topic)
            self.minutes.show_text(str(row.proposed_ms // 60_000))
            self.why.show_text("")
        self._show_open(seen)
        self._say()

    def show_blank(self) -> None:
        """Ask for one that nobody measured."""
        self._seen = None
        self.title.setText(self.tr("Write down an incident"))
        self.what.setText(self.tr("Something that no machine could notice. It stands in the report and the minutes."))
        self.lost.setText("")
        self.topics.choose(Topic.ENVIRONMENT)
        self.minutes.hide()
        self.refuse.hide()
        self.why.show_text("")
        for part in (self.topics, self.why, self.give):
            part.show()
        self.give.show_text(self.tr("Write it down"))
        self.will.setText("")

    def show_outcome(self, problem: str) -> None:
        """Say whether it was recorded."""
        words = why_not(problem) if problem else self.tr("Recorded, and on its way.")
        self.will.setText(words)
        announce(self, words)

    # --- inside

    def _show_open(self, seen: IncidentSeen) -> None:
        may = self._may
        for part in (self.topics, self.why, self.give, self.refuse):
            part.setVisible(seen.is_open and may)
        self.minutes.setVisible(seen.is_open and may and seen.row.attempt is not None)

    @property
    def _may(self) -> bool:
        return self._person is not None and may_decide(self._person.row.right, Standing.NOTED)

    @property
    def _asked(self) -> int | None:
        """The minutes that were typed; None where they are no number."""
        typed = self.minutes.edit.text().strip()
        return int(typed) if typed.isdecimal() and int(typed) <= MOST_MINUTES else None

    @Slot()
    def _say(self) -> None:
        if self._seen is not None:
            self._say_of(self._seen)

    def _say_of(self, seen: IncidentSeen) -> None:
        if not seen.is_open:
            self.will.setText(_decided(seen))
        elif not self._may:
            self.will.setText(tr("Your right does not reach so far, or you are not on duty."))
        else:
            asked = self._asked or 0
            given = self.tr("Give %n minute(s)", "", asked) if asked else self.tr("Take note, without time")
            self.give.show_text(given)
            self.will.setText(self._will(seen, asked))

    def _will(self, seen: IncidentSeen, asked: int) -> str:
        if seen.row.outcome:
            return why_not(seen.row.outcome)
        if asked:
            words = self.tr("{name} gets %n minute(s) at once, and reads why.", "", asked)
            return words.format(name=seen.name)
        return self.tr("It stands in the report. {name} gets no time for it.").format(name=seen.name)

    @Slot()
    def _on_give(self) -> None:
        if self._seen is None:
            self._tell(Standing.PREPARED)
        elif self._asked is None:
            self.minutes.show_error(self.tr("Type whole minutes, up to {most}.").format(most=MOST_MINUTES))
        else:
            self._tell(Standing.CREDITED if self._asked else Standing.NOTED, minutes=self._asked)

    @Slot()
    def _on_refuse(self) -> None:
        self._tell(Standing.REFUSED)

    def _tell(self, standing: Standing, *, minutes: int = 0) -> None:
        why = self.why.edit.text().strip()
        if not why and standing is not Standing.NOTED:
            self.why.show_error(self.tr("Say why, in a few words."))
            self.why.setFocus()
            return
        topic = self.topics.chosen
        self.decided.emit(Verdict(seen=self._seen, standing=standing, topic=topic, why=why, minutes=minutes))


def _lost(seen: IncidentSeen) -> str:
    row = seen.row
    if row.attempt is None:
        return ""
    if not row.proposed_ms:
        return tr("The clock stood still meanwhile: no time was lost.")
    return tr("The clock ran on: {minutes} min were lost, and are proposed.").format(
        minutes=number(row.proposed_ms // 60_000)
    )


def _decided(seen: IncidentSeen) -> str:
    row = seen.row
    said = texts.standing(seen)
    given = tr("{minutes} min").format(minutes=number(row.amount_ms // 60_000)) if row.amount_ms else ""
    return ". ".join(part for part in (said, given, row.why, row.by) if part)
