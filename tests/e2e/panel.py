"""One real panel on a folder, with its window, and the hands of who works at it."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk import room
from kiosk.clock import SystemClock
from kiosk.room import PanelRoom
from kiosk.settings import Settings
from kiosk.store.store import Store
from kiosk.ui.admin.room.act_form import ActForm
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from sync.client.enrollment import enroll
from sync.protocol.deciding import Do
from sync.protocol.events import AnyEvent, PanelDecided, StaffSignedIn, Unknown, decode

PATIENCE_MS = 30_000
ASHA, BORIS = "correct horse battery", "another long passphrase"
"""Passphrases of the first and of the second person."""


class PanelBench:
    """Opens and closes the panel on one home, and uses it as a person does."""

    def __init__(self, home: Path, url: str, code: str, *, by: str, qtbot: QtBot, theme: Theme) -> None:
        self.home, self._qtbot, self._theme = home, qtbot, theme
        enrollment = enroll(url, code, role="panel", name="Desk", program="")
        store = Store.open(home, clock=SystemClock())
        store.keep_enrollment(msgspec.structs.replace(enrollment, url=by))
        store.close()
        self._room: PanelRoom | None = None
        self._window: AdminWindow | None = None

    @property
    def room(self) -> PanelRoom:
        assert self._room is not None
        return self._room

    @property
    def window(self) -> AdminWindow:
        assert self._window is not None
        return self._window

    def start(self) -> None:
        """Open the panel."""
        self._window = AdminWindow(self._theme)
        self._window.resize(1366, 768)
        self._room = room.opened(Settings(home=self.home, stick_folders=()), self._window)
        assert self._room is not None
        self._window.show()
        self._room.start()

    def stop(self) -> None:
        """Close it."""
        if self._room is not None and self._window is not None:
            self._room.stop()
            self._window.close()
            self._window.deleteLater()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._room = self._window = None

    def wait(self, condition: Callable[[], object], what: str) -> None:
        """Wait until something is so."""
        self._qtbot.waitUntil(lambda: bool(condition()), timeout=PATIENCE_MS)
        assert condition(), what

    def sign_in(self, name: str, passphrase: str) -> None:
        """Choose a name, type a passphrase, and see the room."""
        self.enter(name, passphrase)
        self.wait(self.room.page.hall.isVisible, "nobody was let in")

    def enter(self, name: str, passphrase: str) -> None:
        """Choose a name and type a passphrase."""
        page = self.room.page.sign_in
        self.wait(lambda: self._named(name) is not None, f"{name} is not known here")
        button = self._named(name)
        assert button is not None
        button.click()
        page.passphrase.show_text(passphrase)
        page.go.click()

    def _named(self, name: str) -> QAbstractButton | None:
        buttons = self.room.page.sign_in.findChildren(QAbstractButton)
        return next((b for b in buttons if b.property("person") and b.accessibleName() == name), None)

    def look_at(self, candidate: str) -> None:
        """Look at the session of a candidate: others on the same server may run at this hour too."""
        page = self.room.page
        self.wait(lambda: page.model.line(candidate) is not None, "nothing is known of the candidate")
        shown = page.model.line(candidate)
        assert shown is not None
        assert self._window is not None
        self._window.bar.sessions.click()
        choices = self._window.findChildren(QAbstractButton, "session_choice")
        next(one for one in choices if one.property("session") == shown.line.session).click()
        self.wait(lambda: page.model.row_of(candidate) >= 0, "not in the table")

    def open(self, candidate: str) -> None:
        """Open a candidate's page from the table."""
        page = self.room.page
        self.look_at(candidate)
        page.hall.table.opened.emit(candidate)
        self.wait(page.detail.isVisible, "no page")

    def act(self, do: Do) -> ActForm:
        """Press an action's button; its form is open."""
        doing = self.room.page.detail.doing
        if doing.form is not None and doing.form.act.do is do:
            return doing.form
        self.wait(lambda: self.has(f"do_{do}"), f"{do} is not offered")
        self.click(f"do_{do}")
        assert doing.form is not None
        return doing.form

    def has(self, name: str) -> bool:
        """Whether a control is there to be pressed."""
        found = self.room.page.findChildren(QWidget, name)
        return any(one.isVisible() and one.isEnabled() for one in found)

    def click(self, name: str) -> None:
        """Press a button."""
        found = [b for b in self.room.page.findChildren(QAbstractButton, name) if b.isVisible()]
        found[0].click()

    def outcome(self, form: ActForm) -> str:
        """Wait until it is said what became of it; return the words."""
        self.wait(lambda: not form.told.isHidden(), "nothing was said")
        return form.told.accessibleName()

    def decisions(self) -> list[PanelDecided]:
        """What this panel's journal says was decided."""
        return [event for event in self.journal() if isinstance(event, PanelDecided)]

    def signed_in(self) -> list[StaffSignedIn]:
        """Who opened it, by its journal."""
        return [event for event in self.journal() if isinstance(event, StaffSignedIn)]

    def journal(self) -> list[AnyEvent]:
        """Everything that this panel recorded."""
        found: list[AnyEvent] = []
        store = Store.peek(self.home, clock=SystemClock())
        try:
            for head in store.sync_position().heads:
                events = (decode(data) for data in store.events_after(head.incarnation, 0, -1))
                found += [event for event in events if not isinstance(event, Unknown)]
        finally:
            store.close()
        return found


def seconded(form: ActForm, name: str) -> None:
    """The second person chooses their name and types their own passphrase."""
    button = next(b for b in form.findChildren(QAbstractButton) if b.accessibleName() == name)
    button.click()
    form.fields.second.passphrase.show_text(BORIS)
