"""What has to be looked at on the thread of the windows: the screens, the fonts, and the lock, tried for real."""

import os
import sys
from functools import partial
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication, QPageSize, QPdfWriter, QTextDocument
from PySide6.QtWidgets import QApplication

from kiosk.flow.preflight.seen import LockTrial, Screens, Seen
from kiosk.lockdown import displays
from kiosk.lockdown.choose import choose_lockdown, session_here
from kiosk.lockdown.keeper import Keeper
from kiosk.lockdown.port import Hold, Level, Lockdown, LockdownError
from kiosk.lockdown.trial import LockTrial as Trial
from kiosk.lockdown.undo import restore
from kiosk.settings import Settings
from kiosk.ui.admin.trial_window import TrialWindow
from kiosk.ui.fonts import script_of
from kiosk.ui.theme import Theme
from kiosk.ui.translation import LANGUAGES

SECONDS = 3
PAPER_DPI = 150
PAPER_POINTS = 10


def can_show() -> bool:
    """Whether a window can be opened here; Qt ends the program where its display does not answer."""
    if sys.platform in ("win32", "darwin") or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb":
        return True
    if os.environ.get("WAYLAND_DISPLAY"):
        return True
    return bool(os.environ.get("DISPLAY")) and displays.can_open(os.environ["DISPLAY"])


def screens(theme: Theme) -> Screens:
    """Look at the screens, the keyboard and the fonts."""
    return Screens(
        sizes=displays.sizes(),
        scale_percent=displays.scale_percent(),
        layouts=displays.layouts(),
        unwritable=tuple(name for language, name in LANGUAGES.items() if not _can_write(theme, language)),
    )


def seen_beside(keeper: Keeper, theme: Theme) -> Seen:
    """Look beside a lock that holds already; nothing is taken or given back."""
    lock = LockTrial(level=keeper.level, holds=keeper.found())
    return Seen(screens=screens(theme), lock=lock)


def _can_write(theme: Theme, language: str) -> bool:
    theme.fonts.families(language, question=True)
    script = script_of(language)
    there = set(QFontDatabase.families())
    return {script.ui, script.passage} <= there


class Eyes(QObject):
    """Looks, tries the lock for some seconds, and tells what was seen."""

    looked = Signal(object)
    """Seen."""

    def __init__(self, settings: Settings, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings, self._theme = settings, theme
        self._seen = Seen()
        self._trial: Trial | None = None
        self._level = Level.OFF
        self._seconds = SECONDS

    def look(self, *, seconds: int = SECONDS) -> None:
        """Begin; whoever asks owns the station's folder, so that no running exam loses its lock to this."""
        self._seconds = seconds
        self._seen = Seen(screens=screens(self._theme))
        restore(self._settings.home)
        try:
            lockdown = choose_lockdown(self._settings.lock, session_here(os.environ), home=self._settings.home)
            self._level = lockdown.level
            self._begin(lockdown)
        except LockdownError as error:
            self._refuse(error)

    def _begin(self, lockdown: Lockdown) -> None:
        window = TrialWindow(self._theme, seconds=self._seconds)
        trial = Trial(lockdown, window, seconds=self._seconds, parent=self)
        trial.tried.connect(self._on_tried)
        try:
            trial.start()
        except LockdownError:
            window.deleteLater()
            raise
        self._trial = trial

    @Slot()
    def stop(self) -> None:
        """Give the screen back now; what was seen until then is told."""
        if self._trial is not None:
            self._trial.stop()

    def _refuse(self, error: LockdownError) -> None:
        trial = LockTrial(level=Level.OFF, refused_code=error.code, refused=str(error))
        self.looked.emit(replace(self._seen, lock=trial))

    @Slot(object)
    def _on_tried(self, holds: tuple[Hold, ...]) -> None:
        self._trial = None
        lock = LockTrial(level=self._level, holds=holds, seconds=self._seconds)
        self.looked.emit(replace(self._seen, lock=lock))


def write_pdf(path: Path, html: str, *, title: str) -> None:
    """Write a page as PDF, its text as text; raises OSError where the disk takes nothing."""
    path.write_bytes(b"")  # Qt only says so on standard error
    writer = QPdfWriter(str(path))
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    writer.setResolution(PAPER_DPI)
    writer.setTitle(title)
    document = QTextDocument()
    font = QGuiApplication.font()
    font.setPointSize(PAPER_POINTS)
    font.setFeature(QFont.Tag("calt"), 0)  # signs that hang together would be lost to whoever searches the page
    document.setDefaultFont(font)
    document.setHtml(html)
    document.print_(writer)


def look_once(settings: Settings, *, seconds: int) -> Seen:
    """Look and try the lock, in a program that has no window yet; returns when the screen is given back."""
    app = _application()
    theme = Theme()
    theme.apply(app)
    once = _Once(app)
    eyes = Eyes(settings, theme, once)
    eyes.looked.connect(once.take)
    # The loop runs before anything may ask it to end.
    QTimer.singleShot(0, once, partial(eyes.look, seconds=seconds))
    app.exec()
    return once.seen


def write_pdf_once(path: Path, html: str, *, title: str) -> None:
    """Write a page as PDF, in a program that has no window."""
    app = _application()
    theme = Theme()
    theme.apply(app)
    write_pdf(path, html, title=title)


class _Once(QObject):
    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.seen = Seen()

    @Slot(object)
    def take(self, seen: Seen) -> None:
        self.seen = seen
        QApplication.exit(0)


def _application() -> QApplication:
    found = QApplication.instance()
    if isinstance(found, QApplication):
        return found
    if not can_show():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    made = QApplication(sys.argv[:1])
    made.setQuitOnLastWindowClosed(False)
    return made
