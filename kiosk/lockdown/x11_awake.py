"""No screen saver over the question: the X server's own is switched off, and put back afterwards."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from kiosk.lockdown.changes import Outcome, ScreenSaverOff, boot_id, mark
from kiosk.lockdown.port import Breach, Cause, Hold, HoldName, HoldState
from kiosk.lockdown.undo import UndoJournal
from kiosk.lockdown.xcb import Connection


class AwakeGuard:
    """Keeps the server's screen saver off; the change is journaled before it is made."""

    def __init__(self, connection: Connection, *, home: Path, display: str) -> None:
        self._x, self._journal, self._display = connection, UndoJournal(home), display
        self._changed: tuple[str, ScreenSaverOff] | None = None

    def take(self) -> Hold:
        before = self._x.saver()
        change = ScreenSaverOff(display=self._display, mark=mark(self._x), boot=boot_id(), **before._asdict())
        try:
            name = self._journal.record(change)
        except OSError as error:
            return Hold(
                HoldName.AWAKE, HoldState.FAILED, f"not changed, since it could not be noted for undoing: {error}"
            )
        self._changed = (name, change)
        if change.apply(self._x):
            return Hold(HoldName.AWAKE, HoldState.HELD)
        return Hold(HoldName.AWAKE, HoldState.FAILED, "the screen saver stays on")

    def check(self) -> Iterator[Breach]:
        if self._changed is None:
            return
        self._x.stay_awake()  # for monitors that are sent to sleep by other means than the saver
        timeout = self._x.saver().timeout
        if timeout:
            self._changed[1].apply(self._x)
            yield Breach(HoldName.AWAKE, Cause.SAVER_CHANGED, f"timeout {timeout} s")

    def give(self) -> None:
        if self._changed is None:
            return
        name, change = self._changed
        self._changed = None
        outcome, _ = change.put_back(self._x)
        if outcome is not Outcome.LEFT:
            self._journal.settle(name)
