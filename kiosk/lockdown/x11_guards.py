"""The holds of an X11 lock, one small class each: take it, check it and take it back, give it up."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Protocol

import shiboken6
from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QWindow

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.x11_foreign import Strangers
from kiosk.lockdown.x11_painted import Painted
from kiosk.lockdown.x11_screens import Screens
from kiosk.lockdown.x11_sentry import Sentry
from kiosk.lockdown.xcb import ATOM_PRIMARY, Connection, GrabStatus, Rect

_MOST_TOLD = 8
"""Of so many new windows in one look evidence is asked for: a program that opens hundreds shall not slow the exam."""

_WHY_NOT = {
    GrabStatus.TAKEN: "another program holds it",
    GrabStatus.FROZEN: "another program has frozen it",
    GrabStatus.NOT_VIEWABLE: "the exam window is not on the screen",
    GrabStatus.INVALID_TIME: "the server refused the time",
    GrabStatus.NO_ANSWER: "the server did not answer",
}


class Guard(Protocol):
    """Keeps one hold."""

    def take(self) -> Hold: ...

    def check(self) -> Iterable[Breach]: ...

    def give(self) -> None: ...


class WindowGuard:
    """Our windows are mapped, on the root, and where they belong."""

    def __init__(self, connection: Connection, screens: Screens, sentry: Sentry) -> None:
        self._x, self._screens, self._sentry = connection, screens, sentry
        sentry.place_by(screens.belongs)

    def take(self) -> Hold:
        lost = list(self.check()) and list(self.check())
        if lost:
            return Hold(HoldName.WINDOW, HoldState.FAILED, lost[0].detail)
        return Hold(HoldName.WINDOW, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        places = self._screens.places()
        self._sentry.guard(places)
        for window, rect in places.items():
            yield from self._check_one(window, rect)

    def give(self) -> None:
        """The windows belong to the application."""

    def _check_one(self, window: int, rect: Rect) -> Iterator[Breach]:
        attributes, geometry, tree = self._x.attributes(window), self._x.geometry(window), self._x.tree(window)
        if attributes is None or geometry is None or tree is None:
            self._screens.restore(window)
            yield Breach(HoldName.WINDOW, Cause.DESTROYED, f"window {window:#x}")
            return
        if tree.parent != self._x.root:
            self._x.put_on_root(window, rect)
            yield Breach(HoldName.WINDOW, Cause.MOVED, f"into window {tree.parent:#x}")
        if not self._screens.belongs(window, geometry):
            self._x.place(window, rect)
            yield Breach(HoldName.WINDOW, Cause.MOVED, f"to {tuple(geometry)} instead of {tuple(rect)}")
        if not attributes.is_mapped:
            self._x.map(window)
            yield Breach(HoldName.WINDOW, Cause.UNMAPPED, f"window {window:#x}")


class StackingGuard:
    """Nothing of another program lies above our windows, but what policy allows; one that comes up below is told.

    Neither in the server's order nor, where a compositor paints the screen, in the picture.
    """

    def __init__(self, connection: Connection, screens: Screens, sentry: Sentry, strangers: Strangers) -> None:
        self._x, self._screens, self._sentry, self._strangers = connection, screens, sentry, strangers
        self._painted = Painted(connection, screens.places)

    def take(self) -> Hold:
        self._painted.take()
        self._sentry.mapped()  # what came up before is no news
        self._raise(())
        above = next(iter(self.check()), None)
        if above is not None:
            return Hold(HoldName.STACKING, HoldState.FAILED, above.detail)
        return Hold(HoldName.STACKING, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        tree = self._x.tree(self._x.root)
        if tree is None:
            return
        came = self._sentry.mapped()
        covering, welcome, is_below_a_cover = self._order(tree.children)
        self._tell_of_others(came, covering)
        covering = self._inside() + covering
        if covering or is_below_a_cover:
            # Popups of ours and what policy allows stay above the content. Screens may overlap: then the blank window
            # of one must not lie on the question.
            self._raise(reversed(welcome))
        if came:
            self._painted.note(came)
            self._painted.tell_order()
        if covering:
            yield Breach(HoldName.STACKING, Cause.COVERED, self._strangers.said(covering[0]))
        else:
            yield from self._look_at_the_picture(tree.children)

    def _order(self, children: tuple[int, ...]) -> tuple[list[int], list[int], bool]:
        """What lies above ours and may not, what may, and whether a cover lies above the content."""
        below = self._screens.places()
        content = list(below)[-1]
        is_below_a_cover = False
        welcome: list[int] = []
        covering: list[int] = []
        for window in reversed(children):
            if window in below:
                del below[window]
                is_below_a_cover |= window != content and content in below
            elif self._x.is_ours(window):
                welcome.append(window)
            elif self._covers(window, below.values()):
                (welcome if self._strangers.allows(window) else covering).append(window)
            if not below:
                break
        return covering, welcome, is_below_a_cover

    def give(self) -> None:
        """Order is not ours to give back."""
        self._painted.give()

    def _look_at_the_picture(self, there: tuple[int, ...]) -> Iterator[Breach]:
        """What lies behind ours must not be on the screen either."""
        others = tuple(window for window in there if not self._x.is_ours(window))
        shown = self._painted.shown(others, self._is_a_window)
        for window in [window for window in shown if not self._strangers.allows(window)][:1]:
            said = f"{self._strangers.said(window)}; it lies behind, and the compositor shows it"
            yield Breach(HoldName.STACKING, Cause.COVERED, said)

    def _tell_of_others(self, came: tuple[int, ...], covering: list[int]) -> None:
        """Of windows that came up and can be seen as little as pressed: below ours."""
        for window in came[:_MOST_TOLD]:
            if window not in covering and self._is_a_window(window) and not self._strangers.allows(window):
                self._sentry.repel(Cause.FOREIGN_WINDOW, self._strangers.said(window), HoldName.STACKING)

    def _inside(self) -> list[int]:
        """Windows that another program put into one of ours, where nothing of ours can lie above; they are put out."""
        found = []
        for window, rect in self._screens.places().items():
            tree = self._x.tree(window)
            for child in tree.children if tree else ():
                attributes = None if self._x.is_ours(child) else self._x.attributes(child)
                if attributes is not None and attributes.is_mapped:
                    found.append(child)
                    # Off the screen first: a compositor may go on showing what changed its place while it was there.
                    self._x.unmap(child)
                    self._x.put_on_root(child, rect)
        return found

    def _raise(self, above: Iterable[int]) -> None:
        for window in (*self._screens.places(), *above):
            self._x.put_on_top(window)

    def _covers(self, window: int, rects: Iterable[Rect]) -> bool:
        if not self._is_a_window(window):
            return False
        geometry = self._x.geometry(window)
        return geometry is not None and any(geometry.meets(rect) for rect in rects)

    def _is_a_window(self, window: int) -> bool:
        """Whether it can be seen: a compositor's overlay is always on top, and what only takes input shows nothing."""
        attributes = None if self._x.is_the_servers(window) else self._x.attributes(window)
        return attributes is not None and attributes.is_viewable and not attributes.is_input_only


class FocusGuard:
    """What is typed goes to a window of ours."""

    def __init__(self, connection: Connection, content: Callable[[], int]) -> None:
        self._x, self._content = connection, content
        self._before = 0

    def take(self) -> Hold:
        self._before = self._x.focus()
        self._x.set_focus(self._content())
        if self._x.is_ours(self._x.focus()):
            return Hold(HoldName.FOCUS, HoldState.HELD)
        return Hold(HoldName.FOCUS, HoldState.FAILED, "the focus was not given")

    def check(self) -> Iterator[Breach]:
        focus = self._x.focus()
        if not self._x.is_ours(focus):
            self._x.set_focus(self._content())
            yield Breach(HoldName.FOCUS, Cause.FOCUS_TAKEN, f"by window {focus:#x}")

    def give(self) -> None:
        self._x.set_focus(self._before)


class GrabGuard:
    """An active grab. Only a new one tells whether the old one stands, so each check takes it again."""

    def __init__(
        self, name: HoldName, cause: Cause, grab: Callable[[], GrabStatus], ungrab: Callable[[], None]
    ) -> None:
        self._name, self._cause, self._grab, self._ungrab = name, cause, grab, ungrab

    def take(self) -> Hold:
        status = self._grab()
        if status is GrabStatus.HELD:
            return Hold(self._name, HoldState.HELD)
        return Hold(self._name, HoldState.FAILED, _WHY_NOT[status])

    def check(self) -> Iterator[Breach]:
        status = self._grab()
        if status is not GrabStatus.HELD:
            yield Breach(self._name, self._cause, _WHY_NOT[status])

    def give(self) -> None:
        self._ungrab()


class ClipboardGuard(QObject):
    """Clipboard and primary selection are ours, and empty until the candidate copies something in the exam.

    A program that copies again and again has them in between. So while something is pasted, the server serves nobody
    but us: whose it is then is whose it is when Qt asks for it. What is another program's is not pasted at all.
    """

    def __init__(
        self, connection: Connection, disturbed: Callable[[], None], content: Callable[[], QWindow | None]
    ) -> None:
        super().__init__()
        self._x = connection
        self._selections = {
            QClipboard.Mode.Clipboard: connection.atom("CLIPBOARD"),
            QClipboard.Mode.Selection: ATOM_PRIMARY,
        }
        self._disturbed = disturbed
        self._content = content
        self._watched: QWindow | None = None
        self._clipboard = QGuiApplication.clipboard()

    def take(self) -> Hold:
        self._clipboard.changed.connect(self._on_changed)
        self._watched = self._content()
        if self._watched is not None:
            self._watched.installEventFilter(self)
        for mode in self._modes():
            self._clipboard.setText("", mode)
        if all(self._is_ours(mode) for mode in self._modes()):
            return Hold(HoldName.CLIPBOARD, HoldState.HELD)
        return Hold(HoldName.CLIPBOARD, HoldState.FAILED, "the clipboard stays another program's")

    def check(self) -> Iterator[Breach]:
        for mode in self._modes():
            if not self._is_ours(mode):
                self._clipboard.setText("", mode)
                yield Breach(HoldName.CLIPBOARD, Cause.CLIPBOARD_TAKEN, mode.name.lower())

    def give(self) -> None:
        """Leave nothing of the exam behind; what was there before is gone for good."""
        self._clipboard.changed.disconnect(self._on_changed)
        if self._watched is not None and shiboken6.isValid(self._watched):  # gone with its window, perhaps
            self._watched.removeEventFilter(self)
        self._watched = None
        for mode in self._modes():
            self._clipboard.clear(mode)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Drop the wish to paste while another program owns what would be pasted."""
        if isinstance(event, QKeyEvent):
            is_paste = event.type() == QEvent.Type.KeyPress and event.matches(QKeySequence.StandardKey.Paste)
        elif isinstance(event, QMouseEvent):
            is_paste = event.button() is Qt.MouseButton.MiddleButton
        else:
            return False
        return is_paste and not self._is_safe_to_paste()

    def _is_safe_to_paste(self) -> bool:
        """Whether all that could be pasted is ours, and stays so until the widget has had its turn."""
        self._x.silence_others()
        if not all(self._is_ours(mode) for mode in self._modes()):
            self._x.serve_others()
            return False
        QTimer.singleShot(0, self, self._on_pasted)
        return True

    @Slot()
    def _on_pasted(self) -> None:
        self._x.serve_others()

    def _modes(self) -> tuple[QClipboard.Mode, ...]:
        if self._clipboard.supportsSelection():
            return (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection)
        return (QClipboard.Mode.Clipboard,)

    def _is_ours(self, mode: QClipboard.Mode) -> bool:
        return self._x.is_ours(self._x.selection_owner(self._selections[mode]))

    @Slot(QClipboard.Mode)
    def _on_changed(self, mode: QClipboard.Mode) -> None:
        if not self._is_ours(mode):
            self._disturbed()
