"""The holds of a Windows lock that can be lost within a moment: windows, order, focus, keyboard, pointer, pictures."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtGui import QGuiApplication

from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.rules import Rules
from kiosk.lockdown.windows_hook import KeyHook
from kiosk.lockdown.windows_system import OK, Affinity, SeenWindow, System
from kiosk.lockdown.x11_screens import Screens

Repel = Callable[[HoldName, Cause, str], None]

_INPUT_METHOD_KINDS = frozenset({"IME", "MSCTFIME UI", "Default IME"})
_INPUT_METHOD_FILES = (r"\system32\ctfmon.exe", r"\textinputhost.exe")


class WindowGuard:
    """Our windows are shown, whole, and where they belong."""

    def __init__(self, system: System, screens: Screens) -> None:
        self._desktop, self._screens = system.desktop, screens

    def take(self) -> Hold:
        lost = list(self.check()) and list(self.check())
        if lost:
            return Hold(HoldName.WINDOW, HoldState.FAILED, lost[0].detail)
        return Hold(HoldName.WINDOW, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        for window, rect in self._screens.places().items():
            seen = self._desktop.look(window)
            if seen is None:
                self._screens.restore(window)
                yield Breach(HoldName.WINDOW, Cause.DESTROYED, f"window {window:#x}")
                continue
            lost = _lost(seen)
            if lost is not None:
                self._desktop.bring_back(window)
                if lost is Cause.WINDOW_HIDDEN:
                    self._desktop.take_foreground(window)  # Windows goes to the virtual desktop of that window
                yield Breach(HoldName.WINDOW, lost, f"window {window:#x}")
            if not seen.is_minimized and not seen.rect.is_near(rect, self._screens.slack()):
                self._desktop.place(window, rect)
                yield Breach(HoldName.WINDOW, Cause.MOVED, f"to {tuple(seen.rect)} instead of {tuple(rect)}")

    def give(self) -> None:
        """The windows belong to the application."""


def _lost(seen: SeenWindow) -> Cause | None:
    if seen.is_minimized:
        return Cause.MINIMIZED
    if not seen.is_visible:
        return Cause.UNMAPPED
    return Cause.WINDOW_HIDDEN if seen.is_cloaked else None


class StackingGuard:
    """Nothing of another program lies above our windows; what comes up below them is told as well."""

    def __init__(self, system: System, screens: Screens, repel: Repel, rules: Rules) -> None:
        self._rules = rules
        self._system, self._desktop, self._screens, self._repel = system, system.desktop, screens, repel
        self._own = system.machine.pid()
        self._windows_folder = system.machine.windows_folder().casefold() + "\\"
        self._known: set[int] = set()

    def take(self) -> Hold:
        self._raise(())
        self._known = set(self._desktop.windows())
        above = next(iter(self.check()), None)
        if above is not None:
            return Hold(HoldName.STACKING, HoldState.FAILED, above.detail)
        return Hold(HoldName.STACKING, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        order = self._desktop.windows()
        covering = self._covering(order)
        for window in order:
            if window not in self._known:
                self._meet(window, is_covering=covering is not None and covering.handle == window)
        self._known.intersection_update(order)
        if covering is not None:
            yield Breach(HoldName.STACKING, Cause.COVERED, self.said(covering))

    def give(self) -> None:
        self._known.clear()

    def said(self, seen: SeenWindow) -> str:
        """Whose window it is. Never its title: that may be somebody's words."""
        program = self._system.machine.process(seen.pid)
        return f"{seen.kind!r} of {program.executable or program.name or 'a program'}, process {seen.pid}"

    def _covering(self, order: tuple[int, ...]) -> SeenWindow | None:
        """The uppermost foreign window over one of ours; ours are raised above it, popups of ours above them."""
        below = self._screens.places()
        popups: list[int] = []
        found: SeenWindow | None = None
        for window in order:
            if not below:
                break
            if below.pop(window, None) is not None:
                continue
            seen = self._desktop.look(window)
            if seen is None or not seen.is_on_screen:
                continue
            if seen.pid == self._own:
                popups.append(window)
            elif (
                found is None and any(seen.rect.meets(rect) for rect in below.values()) and not self._may_be_there(seen)
            ):
                found = seen
        if found is not None:
            self._raise(reversed(popups))
        return found

    def _raise(self, popups: Iterator[int] | tuple[int, ...]) -> None:
        for window in (*self._screens.places(), *popups):
            self._desktop.raise_(window)

    def _meet(self, window: int, *, is_covering: bool) -> None:
        """Tell once of a window that came up; one that is not shown yet is met again."""
        seen = self._desktop.look(window)
        if seen is None or not (seen.is_on_screen or seen.pid == self._own):
            return
        self._known.add(window)
        if seen.pid != self._own and not is_covering and not self._may_be_there(seen):
            self._repel(HoldName.STACKING, Cause.FOREIGN_WINDOW, self.said(seen))

    def _may_be_there(self, seen: SeenWindow) -> bool:
        """What policy allows, and the system's input method: what Chinese or Japanese is typed with is above all."""
        program = self._system.machine.process(seen.pid)
        if seen.kind in _INPUT_METHOD_KINDS or self._rules.allows(program):
            return True
        path = program.executable.casefold()
        return path.startswith(self._windows_folder) and path.endswith(_INPUT_METHOD_FILES)


class FocusGuard:
    """What is typed goes to a window of ours."""

    def __init__(self, system: System, stacking: StackingGuard, content: Callable[[], int]) -> None:
        self._desktop, self._stacking, self._content = system.desktop, stacking, content
        self._own = system.machine.pid()

    def take(self) -> Hold:
        if self._has_it():
            return Hold(HoldName.FOCUS, HoldState.HELD)
        self._desktop.take_foreground(self._content())
        if self._has_it():
            return Hold(HoldName.FOCUS, HoldState.HELD)
        return Hold(HoldName.FOCUS, HoldState.FAILED, self._thief())

    def check(self) -> Iterator[Breach]:
        if self._has_it():
            return
        thief = self._thief()
        self._desktop.take_foreground(self._content())
        yield Breach(HoldName.FOCUS, Cause.FOCUS_TAKEN, f"by {thief}")

    def give(self) -> None:
        """Whoever is clicked next has it."""

    def _has_it(self) -> bool:
        seen = self._desktop.look(self._desktop.foreground())
        return seen is not None and seen.pid == self._own

    def _thief(self) -> str:
        seen = self._desktop.look(self._desktop.foreground())
        return "nobody" if seen is None else self._stacking.said(seen)


class KeyboardGuard:
    """The system asks us about each key before anybody else."""

    def __init__(self, hook: KeyHook) -> None:
        self._hook = hook

    def take(self) -> Hold:
        if self._hook.start():
            return Hold(HoldName.KEYBOARD, HoldState.HELD)
        return Hold(HoldName.KEYBOARD, HoldState.FAILED, self._hook.lost() or "the system refuses the hook")

    def check(self) -> Iterator[Breach]:
        why = self._hook.lost()
        if why:
            yield Breach(HoldName.KEYBOARD, Cause.HOOK_LOST, why)

    def give(self) -> None:
        self._hook.stop()


class PointerGuard:
    """The pointer stays on the screen of the question; nobody gets lost on a black cover, or clicks beyond it."""

    def __init__(self, system: System, screens: Screens, content: Callable[[], int]) -> None:
        self._system, self._desktop, self._screens, self._content = system, system.desktop, screens, content

    def take(self) -> Hold:
        error = self._desktop.set_clip(self._screens.places()[self._content()])
        if error:
            return Hold(HoldName.POINTER, HoldState.FAILED, self._system.said(error))
        return Hold(HoldName.POINTER, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        wanted = self._screens.places()[self._content()]
        found = self._desktop.clip()
        if not found.is_near(wanted, self._screens.slack()):
            error = self._desktop.set_clip(wanted)
            yield Breach(
                HoldName.POINTER,
                Cause.POINTER_TAKEN,
                self._system.said(error) if error else f"it could go to {tuple(found)}",
            )

    def give(self) -> None:
        self._desktop.set_clip(None)


class ClipboardGuard:
    """The clipboard is ours, and empty until the candidate copies something in the exam."""

    def __init__(self, system: System, content: Callable[[], int]) -> None:
        self._system, self._desktop, self._content = system, system.desktop, content
        self._own = system.machine.pid()

    def take(self) -> Hold:
        error = self._desktop.take_clipboard(self._content())
        if error:
            return Hold(HoldName.CLIPBOARD, HoldState.FAILED, self._system.said(error))
        return Hold(HoldName.CLIPBOARD, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        owner = self._desktop.clipboard_owner()
        if owner == self._own:
            return
        error = self._desktop.take_clipboard(self._content())
        program = self._system.machine.process(owner)
        detail = (
            f"by {program.executable or program.name or 'a program'}, process {owner}"
            if owner
            else "by nobody's window"
        )
        yield Breach(
            HoldName.CLIPBOARD, Cause.CLIPBOARD_TAKEN, f"{detail}: {self._system.said(error)}" if error else detail
        )

    def give(self) -> None:
        """Leave nothing of the exam behind; what was there before is gone for good."""
        self._desktop.leave_clipboard(self._content())


class CaptureGuard:
    """Other programs get nothing of our windows in a picture of the screen, where this Windows can do that."""

    def __init__(self, system: System) -> None:
        self._system, self._desktop = system, system.desktop

    def take(self) -> Hold:
        open_ = next(iter(self._uncovered()), None)
        if open_ is not None:
            return Hold(HoldName.CAPTURE, HoldState.FAILED, open_)
        return Hold(HoldName.CAPTURE, HoldState.HELD)

    def check(self) -> Iterator[Breach]:
        for why in self._uncovered():
            yield Breach(HoldName.CAPTURE, Cause.CAPTURE_POSSIBLE, why)
            return

    def give(self) -> None:
        for window in self._ours():
            self._desktop.set_affinity(window, Affinity.NONE)

    def _uncovered(self) -> Iterator[str]:
        """Why windows of ours can be photographed. A new one, a list that opens, is taken out of pictures silently."""
        for window in self._ours():
            if self._desktop.affinity(window) != Affinity.NONE:
                continue
            error = self._desktop.set_affinity(window, Affinity.EXCLUDED)
            if error and self._desktop.set_affinity(window, Affinity.MONITOR) != OK:
                yield self._system.said(error)

    def _ours(self) -> Iterator[int]:
        """All windows of this program that Qt shows, lists and covers too."""
        for window in QGuiApplication.topLevelWindows():
            if window.isVisible():
                yield int(window.winId())
