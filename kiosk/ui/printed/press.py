"""Keeps documents as files and gives them to a printer, off the windows' thread; how far it is is told, it can end."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.exam.printed.document import Document
from kiosk.flow.replies import Background
from kiosk.ui.printed import printer
from kiosk.ui.printed.pages import Stopped
from kiosk.ui.printed.pdf import write_pdf
from kiosk.ui.theme import Theme


class Press(QObject):
    """One document at a time."""

    progressed = Signal(int, int)
    """Pages that are done, of how many."""
    kept = Signal(str)
    """Where it is; nothing where the disk did not take it."""
    printed = Signal(str, bool)
    """The printer, and whether it took it; no name where the machine has none."""
    stopped = Signal()

    def __init__(
        self,
        background: Background,
        theme: Theme,
        *,
        folder: Callable[[], Path],
        wall_ms: Callable[[], int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._background, self._theme = background, theme
        self._folder, self._wall_ms = folder, wall_ms
        self._end = Event()

    @Slot(object)
    def keep(self, document: Document) -> None:
        """Write it onto a stick where there is one, else beside the panel's store."""
        at = datetime.fromtimestamp(self._wall_ms() / 1_000, UTC)
        path = self._folder() / f"{document.form}-{at:%Y%m%d-%H%M%S}.pdf"
        self._end.clear()
        self._background.ask(partial(self._kept, path, document), self._on_kept)

    @Slot(object)
    def print(self, document: Document) -> None:
        """Give it to the printer of this machine."""
        self._end.clear()
        self._background.ask(partial(self._printed, document), self._on_printed)

    @Slot()
    def cancel(self) -> None:
        """End after the page that is being made."""
        self._end.set()

    # --- on the other thread

    def _told(self, done: int, of: int) -> None:
        if self._end.is_set():
            raise Stopped
        self.progressed.emit(done, of)

    def _kept(self, path: Path, document: Document) -> str | None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            write_pdf(path, document, self._theme, told=self._told)
        except Stopped:
            return None
        except OSError:
            return ""
        return str(path)

    def _printed(self, document: Document) -> tuple[str, bool] | None:
        name = printer.printer_here()
        try:
            return name, bool(name) and printer.print_on(name, document, self._theme, told=self._told)
        except Stopped:
            return None

    # --- here again

    def _on_kept(self, path: str | None) -> None:
        if path is None:
            self.stopped.emit()
        else:
            self.kept.emit(path)

    def _on_printed(self, told: tuple[str, bool] | None) -> None:
        if told is None:
            self.stopped.emit()
        else:
            self.printed.emit(*told)
