"""`kiosk admin`: the panel's window. Builds it and connects it; nothing else knows all of its parts."""

import sys
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from kiosk import VERSION, eyes, room
from kiosk.clock import SystemClock
from kiosk.crash import Reporter
from kiosk.ending import Ending
from kiosk.errors import KioskError
from kiosk.exam.readiness import Report
from kiosk.eyes import Eyes
from kiosk.flow.preflight import page
from kiosk.flow.preflight.seen import Seen
from kiosk.flow.preflight_desk import PreflightDesk, PreflightScreen, Repaired
from kiosk.homes import usable
from kiosk.log import configure
from kiosk.settings import Settings, load
from kiosk.store.errors import StoreBusy
from kiosk.store.lock import HomeLock
from kiosk.tidying import Tidying
from kiosk.ui.admin import check_texts
from kiosk.ui.admin.window import AdminWindow
from kiosk.ui.theme import Theme
from kiosk.ui.tokens import ThemeName
from kiosk.ui.translation import first_language, translate


class NoPanelScreen(KioskError):
    """There is no display to open the panel on."""

    code = "KIOSK-NO-SCREEN"
    sentence = "There is no screen here. `kiosk doctor` checks the machine without one."
    exit_code = 3


class Panel(QObject):
    """The window, its presenters, and who tries the lock for them."""

    repaired = Signal(object)
    """Repaired: what this panel held is closed, and another one takes its place."""

    def __init__(self, settings: Settings, theme: Theme, window: AdminWindow) -> None:
        super().__init__()
        self._settings, self._theme, self._window = settings, theme, window
        self._owned: HomeLock | None = None
        self.room = room.opened(settings, window)
        """Where this machine is a panel of a center; elsewhere there is the preflight alone."""
        owner = None if self.room is None else self.room.owner
        self.desk = PreflightDesk(settings, SystemClock(), self, owner=owner)
        self._eyes = Eyes(settings, theme, self)
        self.page = window.add_preflight()
        self.desk.shown.connect(self.page.show_screen)
        self.desk.shown.connect(self._on_shown)
        self.page.check_asked.connect(self.desk.check)
        self.page.save_asked.connect(self.desk.save)
        self.page.support_asked.connect(self.desk.keep_support)
        self.page.repair_wanted.connect(self._on_repair_wanted)
        self.page.repair_asked.connect(self._on_repair_asked)
        self.desk.repaired.connect(self.repaired)
        self.desk.trial_asked.connect(self._on_trial_asked)
        self.desk.page_asked.connect(self._on_page_asked)
        self._eyes.looked.connect(self._on_looked)

    def begin(self, after: Repaired | None = None) -> None:
        """Show the first page, or, after a repair, the preflight with what it came to."""
        if self.room is not None:
            self.room.start()
        if after is None:
            self.desk.begin()
        else:
            self._window.show_page(self.page)
            self.desk.check_after(after)

    @Slot()
    def stop(self) -> None:
        """Give the screen back, end the thread."""
        self._eyes.stop()
        self.desk.stop()
        if self.room is not None:
            self.room.stop()

    @Slot()
    def _on_trial_asked(self) -> None:
        """Try the lock, unless an exam runs here: it would lose its own to this."""
        if self.room is None:
            self._try_lock()
        else:
            self._eyes.look()  # no exam ever runs at a panel

    def _may_repair(self) -> bool:
        """Whether a repair may be asked for: at a panel of a center by who may decide, elsewhere by who is here."""
        return self.room is None or self.room.may_decide

    @Slot()
    def _on_repair_wanted(self) -> None:
        self.page.ask_about_repair(is_allowed=self._may_repair())

    @Slot()
    def _on_repair_asked(self) -> None:
        """Let go of the store and repair it; whoever signed out by themselves meanwhile is asked again."""
        if not self._may_repair():
            self._on_repair_wanted()
            return
        self._window.rail.setEnabled(False)
        if self.room is not None:
            self.room.stop()
        self.desk.repair()

    def _try_lock(self) -> None:
        self._settings.home.mkdir(parents=True, exist_ok=True)
        try:
            self._owned = HomeLock.take(self._settings.home)
        except StoreBusy:
            self.desk.hear_of_seen(Seen(screens=eyes.screens(self._theme)))
        else:
            self._eyes.look()

    @Slot(object)
    def _on_shown(self, screen: PreflightScreen) -> None:
        if screen.report is not None and self.room is None:
            self._window.show_place(screen.report.seat or screen.report.machine, screen.report.center)

    @Slot(object)
    def _on_looked(self, seen: Seen) -> None:
        if self._owned is not None:
            self._owned.release()
            self._owned = None
        self._window.come_back()
        self.desk.hear_of_seen(seen)

    @Slot(object, object)
    def _on_page_asked(self, report: Report, path: Path) -> None:
        mirrored = self._theme.is_mirrored
        language = self._theme.language
        text = page.html(report, say=check_texts.say, language=language, is_right_to_left=mirrored, for_qt=True)
        self.desk.hear_of_page(_written(path, text, title=f"{report.machine} {report.fingerprint}".strip()))


class Stage(QObject):
    """The panel that is shown, and its window; a repair ends both and lets others take their place."""

    def __init__(self, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self._window: AdminWindow | None = None
        self._panel: Panel | None = None

    def open(self, after: Repaired | None = None) -> None:
        """Show a panel; the one before it goes when the new one is there."""
        window, panel = self._window, self._panel
        if panel is not None:
            panel.stop()
        self._window = AdminWindow(self._theme)
        self._panel = Panel(self._settings, self._theme, self._window)
        self._panel.repaired.connect(self._on_repaired)
        self._window.showMaximized()
        self._panel.begin(after)
        if window is not None and panel is not None:
            window.close()
            window.deleteLater()
            panel.deleteLater()

    @Slot()
    def stop(self) -> None:
        """End the panel that is shown."""
        if self._panel is not None:
            self._panel.stop()

    @Slot(object)
    def _on_repaired(self, repaired: Repaired) -> None:
        self.open(repaired)


def _written(path: Path, text: str, *, title: str) -> Path | None:
    """Write the page; None where the disk does not take it."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        eyes.write_pdf(path, text, title=title)
    except OSError:
        return None
    return path


def run() -> int:
    """Show the panel until it is closed; returns the exit code."""
    if not eyes.can_show():
        raise NoPanelScreen
    settings = load()
    usable(settings.home)
    configure(settings.home / "log", level=settings.log_level)
    Reporter(settings.home / "crash", program=VERSION).install()
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Exam panel")
    theme = _theme(settings)
    theme.apply(app)
    translate(app, theme.language)
    stage = Stage(settings, theme, app)
    app.aboutToQuit.connect(stage.stop)
    Ending(stage.stop, app).listen()
    Tidying(app).begin()
    stage.open()
    return app.exec()


def _theme(settings: Settings) -> Theme:
    language = first_language(settings.language)
    if settings.theme != "auto":
        return Theme(name=ThemeName(settings.theme), language=language)
    is_dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return Theme(name=ThemeName.DARK if is_dark else ThemeName.LIGHT, language=language)
