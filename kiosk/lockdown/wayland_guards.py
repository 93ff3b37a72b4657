"""The holds of a session in which the kiosk is alone, one small class each: take it, check it, give it up."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QElapsedTimer, QMargins, QObject, QRect, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.proc import Processes
from kiosk.lockdown.unix_sockets import NoAnswer
from kiosk.lockdown.wayland_compositor import Compositor

# What nobody else can touch as long as nobody else is connected: cage gives keys, pointer, pictures and the clipboard
# to its clients only, has no keys of its own, and starts nothing.
ALONE = {
    HoldName.STACKING: "no other program can open a window",
    HoldName.POINTER: "the pointer belongs to the only program",
    HoldName.INPUT: "no other program can send input",
    HoldName.AWAKE: "nothing switches the screen off",
    HoldName.CAPTURE: "no other program can ask for a picture",
    HoldName.HOTKEYS: "the compositor has none",
    HoldName.REMOTE: "no other program can show this screen elsewhere",
}
SETTLING_MS = 3_000
"""So long a window that was just shown may take until it is on the screen and has the keys."""
_SYSRQ_DANGERS = 1 | 4 | 64
"""All keys, the keyboard itself (then Ctrl+Alt+F1 works again), ending programs. A restart by key is a power switch."""


class OnlyClient:
    """Nobody but this program is connected to the compositor."""

    def __init__(self, door: Callable[[], frozenset[int]], ours: int, processes: Processes) -> None:
        self._door, self._ours, self._processes = door, ours, processes

    def take(self) -> Iterator[Hold]:
        stranger = self.stranger()
        for name, why in ALONE.items():
            if stranger:
                yield Hold(name, HoldState.FAILED, stranger)
            else:
                yield Hold(name, HoldState.HELD, why)

    def check(self) -> Iterator[Breach]:
        stranger = self.stranger()
        if stranger:
            for name in ALONE:
                yield Breach(name, Cause.SECOND_CLIENT, stranger)

    def give(self) -> None:
        """Nothing was taken."""

    def stranger(self) -> str:
        """Who else is connected, as far as it can be seen; empty when nobody is."""
        try:
            connected = self._door()
        except NoAnswer as error:
            return f"who is connected cannot be seen: {error}"
        if self._ours not in connected:
            return "our own connection is not among those that are seen"
        strangers = connected - {self._ours}
        return self._said(strangers) if strangers else ""

    def _said(self, strangers: frozenset[int]) -> str:
        words = {f"socket:[{inode}]" for inode in strangers}
        for pid in self._processes.everybody():
            if words & set(self._processes.open_files(pid)):
                return f"process {pid}, {self._processes.executable(pid)}"
        return "a program of another account, or one that has ended"


class Face(QObject):
    """The content window is what the screen shows, all of it, and it has the keys."""

    def __init__(self, content: QWidget, disturbed: Callable[[], None]) -> None:
        super().__init__()
        self._content, self._disturbed = content, disturbed
        self._since = QElapsedTimer()
        self._is_settled = {HoldName.WINDOW: False, HoldName.FOCUS: False}

    def take(self) -> Iterator[Hold]:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._on_focus)
        self._since.start()
        self._is_settled = dict.fromkeys(self._is_settled, False)
        for name in (HoldName.WINDOW, HoldName.FOCUS, HoldName.KEYBOARD):
            yield Hold(name, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        if not self._since.isValid():
            return
        shown = self._shown()
        if self._is_lost(HoldName.WINDOW, is_well=not shown):
            yield Breach(HoldName.WINDOW, Cause.WINDOW_HIDDEN, shown)
        if self._is_lost(HoldName.FOCUS, is_well=QGuiApplication.focusWindow() is not None):
            self._content.activateWindow()
            yield Breach(HoldName.FOCUS, Cause.FOCUS_TAKEN, "the compositor gives the keys to nobody here")
            yield Breach(HoldName.KEYBOARD, Cause.KEYBOARD_TAKEN, "without the focus no key arrives")

    def give(self) -> None:
        application = QGuiApplication.instance()
        if self._since.isValid() and isinstance(application, QGuiApplication):
            application.focusWindowChanged.disconnect(self._on_focus)
        self._since.invalidate()

    def _is_lost(self, name: HoldName, *, is_well: bool) -> bool:
        """What was never there yet is not lost until it had time to come: a new window is shown by the compositor."""
        if is_well:
            self._is_settled[name] = True
            return False
        return self._is_settled[name] or self._since.hasExpired(SETTLING_MS)

    def _shown(self) -> str:
        """What is wrong with the picture; empty when nothing is."""
        handle = self._content.windowHandle()
        if not self._content.isVisible() or not handle.isExposed():
            return "the compositor does not show it"
        needed, given = all_screens(), handle.geometry()
        if given.width() < needed.width() or given.height() < needed.height():
            return f"{given.width()}x{given.height()} instead of {needed.width()}x{needed.height()}"
        return ""

    @Slot(QWindow)
    def _on_focus(self, window: QWindow | None) -> None:
        if window is None:
            self._disturbed()


class ScreenCount(QObject):
    """The compositor spreads the only window over all screens; margins keep what it says on the first one.

    Screens that come and go are told.
    """

    def __init__(self, content: QWidget, disturbed: Callable[[], None]) -> None:
        super().__init__()
        self._content, self._disturbed = content, disturbed
        self._breaches: list[Breach] = []
        self._application: QGuiApplication | None = None
        self._margins = content.contentsMargins()

    def take(self) -> Iterator[Hold]:
        application = QGuiApplication.instance()
        if not isinstance(application, QGuiApplication) or not QGuiApplication.screens():
            yield Hold(HoldName.SCREENS, HoldState.FAILED, "no screen")
            return
        self._application = application
        self._margins = self._content.contentsMargins()
        application.screenAdded.connect(self._on_added)
        application.screenRemoved.connect(self._on_removed)
        self._keep_on_first()
        yield Hold(HoldName.SCREENS, HoldState.HELD, f"{len(QGuiApplication.screens())} screens")

    def check(self) -> Iterator[Breach]:
        found, self._breaches = self._breaches, []
        yield from found

    def give(self) -> None:
        if self._application is not None:
            self._application.screenAdded.disconnect(self._on_added)
            self._application.screenRemoved.disconnect(self._on_removed)
            self._content.setContentsMargins(self._margins)
        self._application = None

    @Slot(QScreen)
    def _on_added(self, screen: QScreen) -> None:
        self._tell(Cause.SCREEN_ADDED, screen)

    @Slot(QScreen)
    def _on_removed(self, screen: QScreen) -> None:
        self._tell(Cause.SCREEN_REMOVED, screen)

    def _tell(self, cause: Cause, screen: QScreen) -> None:
        area = screen.geometry()
        self._breaches.append(Breach(HoldName.SCREENS, cause, f"{screen.name()} {area.width()}x{area.height()}"))
        self._keep_on_first()
        self._disturbed()

    def _keep_on_first(self) -> None:
        whole, first = all_screens(), QGuiApplication.primaryScreen().geometry()
        around = QMargins(
            first.left() - whole.left(),
            first.top() - whole.top(),
            whole.right() - first.right(),
            whole.bottom() - first.bottom(),
        )
        self._content.setContentsMargins(self._margins + around)


def all_screens() -> QRect:
    """The rectangle around every screen."""
    whole = QRect()
    for screen in QGuiApplication.screens():
        whole = whole.united(screen.geometry())
    return whole


class Pasteboard(QObject):
    """Nothing is on the clipboard but what the candidate copied in the exam."""

    def __init__(self, disturbed: Callable[[], None]) -> None:
        super().__init__()
        self._disturbed = disturbed
        self._clipboard = QGuiApplication.clipboard()
        self._is_taken = False

    def take(self) -> Iterator[Hold]:
        self._clipboard.changed.connect(self._on_changed)
        self._is_taken = True
        foreign = [mode for mode in self._modes() if self._is_foreign(mode)]
        for mode in foreign:
            self._clipboard.setText("", mode)
        yield Hold(HoldName.CLIPBOARD, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        for mode in self._modes() if self._is_taken else ():
            if self._is_foreign(mode):
                self._clipboard.setText("", mode)
                yield Breach(HoldName.CLIPBOARD, Cause.CLIPBOARD_TAKEN, mode.name.lower())

    def give(self) -> None:
        """Leave nothing of the exam behind."""
        if not self._is_taken:
            return
        self._is_taken = False
        self._clipboard.changed.disconnect(self._on_changed)
        for mode in self._modes():
            self._clipboard.clear(mode)

    def _modes(self) -> tuple[QClipboard.Mode, ...]:
        if self._clipboard.supportsSelection():
            return (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
        return (QClipboard.Mode.Clipboard,)

    def _is_foreign(self, mode: QClipboard.Mode) -> bool:
        is_clipboard = mode is QClipboard.Mode.Clipboard
        is_ours = self._clipboard.ownsClipboard() if is_clipboard else self._clipboard.ownsSelection()
        content = None if is_ours else self._clipboard.mimeData(mode)
        return content is not None and bool(content.formats())

    @Slot(QClipboard.Mode)
    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if self._is_foreign(mode):
            self._disturbed()


class Consoles:
    """No key leads to another console, past the compositor."""

    def __init__(self, compositor: Compositor, processes: Processes) -> None:
        self._compositor, self._processes = compositor, processes

    def take(self) -> Iterator[Hold]:
        way_out = self._way_out()
        if self._compositor.is_nested:
            yield Hold(HoldName.SYSTEM_KEYS, HoldState.UNSUPPORTED, "whoever shows the window has the keys first")
        elif way_out:
            yield Hold(HoldName.SYSTEM_KEYS, HoldState.FAILED, way_out)
        else:
            yield Hold(HoldName.SYSTEM_KEYS, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        way_out = self._way_out()
        if way_out and not self._compositor.is_nested:
            yield Breach(HoldName.SYSTEM_KEYS, Cause.SYSTEM_KEYS_OPEN, way_out)

    def give(self) -> None:
        """Nothing was taken."""

    def _way_out(self) -> str:
        if self._compositor.lets_switch_consoles:
            return "cage was started with -s: Ctrl+Alt+F1 leads out"
        allowed = self._processes.sysrq()
        if allowed & _SYSRQ_DANGERS:
            return f"kernel.sysrq is {allowed}: SysRq keys reach past the exam"
        return ""
