"""What the screen really shows: a compositor paints it, and need not keep to the server's order of the windows.

KWin's on X11, up to Plasma 5.27, takes a window that comes up for the topmost one, wherever the server has it, until
the server tells the root window that some override-redirect window was moved (`Workspace::addUnmanaged`, and
`updateXStackingOrder`, which is called for nothing else). So that news is made here, whenever a window came up.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtGui import QWindow

from kiosk.lockdown.xcb import Connection, Rect

MOST = 6
"""So many windows are looked at in one look; each costs six short questions."""
LOOKS = 4
"""So often a window is looked at after it came up; the others have their turn one by one."""
STEADY_S = 0.12
"""What is still so after this long is no picture that a compositor is late with."""
_POINTS = 24
_LEAST = 3
"""Of so many points the screen must show the stranger's colors: one may be alike by chance."""
_OPAQUE, _NEAR = 255, 2
_CLEAN_LOOKS = 2


class Points(NamedTuple):
    """What the same points have on the screen, in our window, and in another program's, as 0xAARRGGBB."""

    screen: tuple[int, ...]
    ours: tuple[int, ...]
    theirs: tuple[int, ...]

    @property
    def show_theirs(self) -> bool:
        """Whether the screen shows the other window there, also one that can be seen through, and not ours alone."""
        rows = list(zip(self.screen, self.ours, self.theirs, strict=True))
        told = [row for row in rows if not _are_near(row[1], _over(row[2], row[1]))]
        strange = sum(_are_near(screen, _over(theirs, ours)) for screen, ours, theirs in told)
        return strange >= _LEAST and strange > sum(_are_near(screen, ours) for screen, ours, _ in told)


@dataclass(slots=True)
class _Suspect:
    """A window that the screen seemed to show: what was read, since when it was the same, and clean looks since."""

    points: Points
    since: float
    clean: int = 0


class Painted:
    """Finds windows that the server has behind ours and the compositor shows all the same."""

    def __init__(
        self,
        connection: Connection,
        places: Callable[[], Mapping[int, Rect]],
        *,
        clock: Callable[[], float] = monotonic,
    ) -> None:
        self._x, self._places, self._clock = connection, places, clock
        self._manager = connection.atom("_NET_WM_CM_S0")
        self._decoy: QWindow | None = None
        self._moved = 0
        self._turn = 0
        self._fresh: dict[int, int] = {}
        self._suspects: dict[int, _Suspect] = {}

    def take(self) -> None:
        """Make the window that is moved for the news; it is never shown."""
        self._decoy = QWindow()
        self._decoy.setFlags(Qt.WindowType.FramelessWindowHint | Qt.WindowType.BypassWindowManagerHint)
        self._decoy.setGeometry(0, 0, 1, 1)
        self._decoy.create()

    def give(self) -> None:
        if self._decoy is not None:
            self._decoy.destroy()
        self._decoy = None
        self._fresh.clear()
        self._suspects.clear()

    @property
    def _is_composited(self) -> bool:
        return self._x.selection_owner(self._manager) != 0

    def tell_order(self) -> None:
        """Have the server tell everybody who paints the screen that the order of the windows is another one."""
        if self._decoy is not None:
            self._moved ^= 1
            self._x.place(int(self._decoy.winId()), Rect(self._moved, 0, 1, 1))

    def note(self, windows: Iterable[int]) -> None:
        """These came up: they are looked at first."""
        self._fresh.update(dict.fromkeys(windows, LOOKS))

    def shown(self, others: tuple[int, ...], is_seen: Callable[[int], bool]) -> list[int]:
        """Which of the other programs' windows on the root the screen shows, though they lie behind ours.

        `is_seen` says whether a window can be seen at all. Only what was so twice, with our picture unchanged, counts.
        """
        if not self._is_composited:
            self._fresh.clear()
            self._suspects.clear()
            return []
        there = set(others)
        self._fresh = {window: looks for window, looks in self._fresh.items() if window in there}
        self._suspects = {window: known for window, known in self._suspects.items() if window in there}
        return [window for window in self._next(others) if is_seen(window) and self._is_painted(window)]

    def _next(self, others: tuple[int, ...]) -> Iterator[int]:
        chosen = dict.fromkeys((*self._suspects, *list(self._fresh)[:MOST]))
        if others:
            self._turn = (self._turn + 1) % len(others)
            chosen[others[self._turn]] = None
        for window in chosen:
            looks = self._fresh.pop(window, 0) - 1
            if looks > 0:
                self._fresh[window] = looks  # behind the others that came up
            yield window

    def _is_painted(self, window: int) -> bool:
        points, now = self._points(window), self._clock()
        if points is None or not points.show_theirs:
            self._let_go(window)
            return False
        suspect = self._suspects.get(window)
        if suspect is None or suspect.points != points:
            suspect = self._suspects[window] = _Suspect(points, now)
        suspect.clean = 0
        self.tell_order()
        return now - suspect.since >= STEADY_S

    def _let_go(self, window: int) -> None:
        suspect = self._suspects.get(window)
        if suspect is not None:
            suspect.clean += 1
            if suspect.clean >= _CLEAN_LOOKS:
                del self._suspects[window]

    def _points(self, window: int) -> Points | None:
        area = self._x.geometry(window)
        if area is None:
            return None
        for ours, place in self._places().items():
            common = area.common(place)
            if common is not None:
                return self._read(((self._x.root, _ROOT), (ours, place), (window, area)), common)
        return None

    def _read(self, drawn: tuple[tuple[int, Rect], ...], common: Rect) -> Points | None:
        """Two lines of what all of them have in common, as far as each can be read."""
        found: tuple[list[int], ...] = ([], [], [])
        step = max(1, common.width // _POINTS)
        for y in (common.y + common.height // 3, common.y + 2 * common.height // 3):
            for points, (window, at) in zip(found, drawn, strict=True):
                line = self._x.row(window, common.x - at.x, y - at.y, common.width)
                if not line:
                    return None
                points.extend(line[::step])
        return Points(*map(tuple, found))


_ROOT = Rect(0, 0, 0, 0)
_ALPHA = _OPAQUE << 24


def _over(top: int, below: int) -> int:
    """What is seen where one color, premultiplied as X has them, lies over another."""
    through = _OPAQUE - (top >> 24)
    parts = (
        min(_OPAQUE, (top >> shift & _OPAQUE) + (below >> shift & _OPAQUE) * through // _OPAQUE) for shift in (16, 8, 0)
    )
    red, green, blue = parts
    return _ALPHA | red << 16 | green << 8 | blue


def _are_near(one: int, other: int) -> bool:
    return all(abs((one >> shift & _OPAQUE) - (other >> shift & _OPAQUE)) <= _NEAR for shift in (16, 8, 0))
