"""The panel's bar: which center and session, how the room and the server are, what time it is, and who is here."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kiosk.flow.room.talking import RoomState
from kiosk.ui.admin.room import texts
from kiosk.ui.admin.room.emptying import emptied
from kiosk.ui.theme import Room, Theme
from kiosk.ui.tokens import Role, TextUse
from kiosk.ui.widgets.button import Button, Kind
from kiosk.ui.widgets.floating import Floating
from kiosk.ui.widgets.label import IconLabel, Label, ShortLabel
from kiosk.ui.widgets.sheet import Bar
from kiosk.ui.widgets.topbar import Emblem

LIVE_MS = 5_000


class Status(QWidget):
    """A sign and a sentence."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._sign = IconLabel(theme, "info", Role.INK2, size=18)
        self.words = ShortLabel(theme, use=TextUse.SMALL, name=name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self.words, 1)
        self._has_room = True
        self.hide()

    def say(self, icon: str, role: Role, words: str) -> None:
        """Say it; nothing is said of what nobody knows."""
        self._sign.show_icon(icon, role)
        self.words.setText(words)
        self.words.setToolTip(words)
        self._show()

    def give_room(self, has_room: bool) -> None:
        """Say it, or leave the room to the others."""
        self._has_room = has_room
        self._show()

    def _show(self) -> None:
        self.setVisible(self._has_room and bool(self.words.text()))


class PanelBar(Bar):
    """Stands above every page."""

    session_picked = Signal(str)
    """A session's id; nothing for the whole day."""
    sign_out_asked = Signal()

    def __init__(self, theme: Theme, title: str) -> None:
        super().__init__(theme, 60, edge="bottom", name="front_bar")
        self._look, self._zone, self._words = theme, "UTC", title
        self._offered: tuple[tuple[str, str, str], ...] = ()
        self._title = Label(theme, title, use=TextUse.UI_STRONG, name="front_title")
        self._place = ShortLabel(theme, use=TextUse.SMALL, ink=Role.INK2, name="center")
        self.sessions = Button(theme, "", kind=Kind.QUIET, icon_after="chevron-down", height=30, name="session_pick")
        self.sessions.keep_one_line()
        self.sessions.hide()
        self._list = Floating(theme, self.sessions, name="session_list")
        self.live, self.server = Status(theme, "room_live"), Status(theme, "server_state")
        self._clock = Label(theme, use=TextUse.UI_STRONG, name="bar_clock")
        self._ends = Label(theme, use=TextUse.SMALL, ink=Role.INK2, name="bar_ends")
        self.person = Button(theme, "", kind=Kind.QUIET, icon="user", icon_after="log-out", name="bar_person")
        self.person.keep_one_line()
        self.person.hide()
        self._lay_out(theme)
        self.sessions.clicked.connect(self._on_list)
        self.person.clicked.connect(self.sign_out_asked)
        theme.changed.connect(self._fit)
        self._fit()

    def _lay_out(self, theme: Theme) -> None:
        names = QVBoxLayout()
        names.setSpacing(0)
        for label in (self._title, self._place):
            label.setContentsMargins(12, 0, 12, 0)
        for part in (self._title, self._place, self.sessions):
            names.addWidget(part, 0, Qt.AlignmentFlag.AlignVCenter)
        clock = QVBoxLayout()
        clock.setSpacing(0)
        for part in (self._clock, self._ends):
            part.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            clock.addWidget(part)
        self.row.addWidget(Emblem(theme))
        self.row.addLayout(names)
        self.row.addStretch(1)
        self.row.addWidget(self.live)
        self.row.addWidget(self.server)
        self.row.addLayout(clock)
        self.row.addWidget(self.person)

    # --- showing

    def show_place(self, seat: str, center: str) -> None:
        """Say which machine this is, of which center."""
        self._title.setText(center or self._words)
        self._place.setText(seat)
        self._place.setVisible(bool(seat) and self.sessions.isHidden())

    def show_person(self, name: str) -> None:
        """Say who is here; nobody is not said."""
        self.person.show_text(name)
        self.person.setAccessibleName(self.tr("{name}, sign out").format(name=name) if name else "")
        self.person.setVisible(bool(name))

    def show_sessions(self, sessions: tuple[tuple[str, str, str], ...], chosen: str) -> None:
        """Offer the sessions of the day: id, words, and when it ends; `chosen` is the one that is looked at."""
        title, ends = next(
            ((words, end) for one, words, end in sessions if one == chosen), (self.tr("All of the day"), "")
        )
        self.sessions.show_text(title)
        self.sessions.setVisible(bool(sessions))
        self._place.setVisible(not sessions)
        self._ends.setText(self.tr("ends {time}").format(time=ends) if ends else "")
        self._ends.setVisible(bool(ends))
        self._offered = (*sessions, ("", self.tr("All of the day"), ""))

    def show_state(self, state: RoomState, *, now_ms: int, zone: str) -> None:
        """Say how old the room is, and whether the server is there."""
        self._zone = zone
        self._clock.setText(texts.time_of_day(now_ms, zone))
        if not state.is_loaded:
            return
        age_ms = now_ms - state.pull.server_ms
        if not state.pull.server_ms:
            self.live.say("cloud-off", Role.AMBER, self.tr("Room: never heard of"))
        elif age_ms <= LIVE_MS:
            words = self.tr("Room: live, {seconds} s old").format(seconds=texts.number(max(0, age_ms) // 1_000))
            self.live.say("monitor-check", Role.GREEN, words)
        else:
            words = self.tr("Room: {age} old").format(age=texts.short(age_ms))
            self.live.say("clock", Role.AMBER, words)
        self.server.say(*self._server(state, age_ms))

    def _server(self, state: RoomState, age_ms: int) -> tuple[str, Role, str]:
        """Which of the three ways a center works it is in, and what waits."""
        kind = self.tr("Room server") if state.pull.kind == "room" else self.tr("Central server")
        if state.is_online:
            return "cloud-check", Role.GREEN, self.tr("{server}: here").format(server=kind)
        if not state.pull.server_ms:
            return "server-off", Role.AMBER, self.tr("On its own: seats by codes only")
        words = self.tr("{server}: out of reach for {age}. Seats by codes.").format(
            server=kind, age=texts.short(age_ms)
        )
        if state.waiting:
            more = self.tr("%n decision(s) wait here.", "", state.waiting)
            words = f"{words} {more}"
        return "cloud-off", Role.AMBER, words

    @Slot()
    def _fit(self) -> None:
        """Where there is little room, the sentence about the server is the one that counts."""
        self.live.give_room(self._look.room in (Room.WIDE, Room.USUAL))

    @Slot()
    def _on_list(self) -> None:
        emptied(self._list.body)
        for session, words, _ends in self._offered:
            button = Button(self._look, words, kind=Kind.QUIET, name="session_choice", parent=self._list)
            button.setProperty("session", session)
            button.clicked.connect(self._on_session)
            self._list.body.addWidget(button)
        self._list.open_beside()
        self._list.focusNextChild()

    @Slot()
    def _on_session(self) -> None:
        session = str(self.sender().property("session"))
        self._list.close_panel()
        self.session_picked.emit(session)
