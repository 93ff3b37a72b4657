"""What a panel prints, connected: the page, who knows the session, and who writes the file."""

from datetime import UTC, datetime
from functools import partial
from pathlib import Path

import msgspec
from PySide6.QtCore import QObject, Slot

from kiosk.clock import Clock
from kiosk.exam.printed.document import Document
from kiosk.exam.printed.record import SessionRecord
from kiosk.flow.replies import Background
from kiosk.flow.room.papers import PapersDesk
from kiosk.flow.room.staff import StaffDesk
from kiosk.flow.room.talking import RoomTalk
from kiosk.settings import Settings
from kiosk.store.removable import sticks
from kiosk.ui.admin.room.page import RoomPage
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.printed import printer
from kiosk.ui.printed.pdf import write_pdf
from kiosk.ui.printed.preview import previewed

PREVIEW_PX = 1_240


class RoomPapers(QObject):
    """Pages are set and written off the windows' thread; a printer is asked on it."""

    def __init__(
        self,
        window: AdminWindow,
        room: RoomPage,
        *,
        talk: RoomTalk,
        staff: StaffDesk,
        background: Background,
        settings: Settings,
        clock: Clock,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._room, self._staff = window, room, staff
        self._background, self._settings, self._clock = background, settings, clock
        self.desk = PapersDesk(talk, background, folders=settings.stick_folders, parent=self)
        self.page = window.add_papers()
        page = self.page
        staff.signed_in.connect(self._on_signed_in)
        staff.signed_out.connect(page.shut)
        page.record_asked.connect(self._on_record_asked)
        window.bar.session_picked.connect(self._on_session)
        page.codes_asked.connect(self.desk.ask_codes)
        page.preview_asked.connect(self._on_preview)
        page.save_asked.connect(self._on_save)
        page.print_asked.connect(self._on_print)
        self.desk.record_told.connect(self._on_record)
        self.desk.codes_told.connect(page.show_codes)

    @Slot(object)
    def _on_signed_in(self) -> None:
        self.page.open()

    @Slot()
    def _on_record_asked(self) -> None:
        session = self._room.choice.session
        if session is not None:
            self.desk.ask_record(session)

    @Slot(str)
    def _on_session(self) -> None:
        if self.page.isVisible():
            self._on_record_asked()

    @Slot(object)
    def _on_record(self, record: SessionRecord) -> None:
        person = self._staff.person
        by = "" if person is None else person.row.name
        self.page.show_record(msgspec.structs.replace(record, made_ms=self._room.now_ms, by=by))

    @Slot(object)
    def _on_preview(self, document: Document) -> None:
        theme = self._window.theme
        self._background.ask(partial(previewed, document, theme, PREVIEW_PX), self.page.show_preview)

    @Slot(object)
    def _on_save(self, document: Document) -> None:
        at = datetime.fromtimestamp(self._clock.wall_ms() / 1_000, UTC)
        folder = next(sticks(self._settings.stick_folders), self._settings.home / "reports")
        path = folder / f"{document.form}-{at:%Y%m%d-%H%M%S}.pdf"
        self._background.ask(partial(_kept, path, document, self._window), self.page.show_kept)

    @Slot(object)
    def _on_print(self, document: Document) -> None:
        name = printer.printer_here()
        took = bool(name) and printer.print_on(name, document, self._window.theme)
        self.page.show_printed(name, took=took)


def _kept(path: Path, document: Document, window: AdminWindow) -> str:
    """Write the file; returns where it is, or nothing where the disk does not take it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_pdf(path, document, window.theme)
    except OSError:
        return ""
    return str(path)
