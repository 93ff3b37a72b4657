"""Keeps a closed lid from sending the machine to sleep while an exam runs, where logind lets a program ask for that.

The hold is a process of systemd's own (`systemd-inhibit`) that ends when the pipe to this program does: nothing that
happens to the kiosk leaves a lid that does not sleep any more.
"""

import shutil
import subprocess
import uuid
from pathlib import Path

from kiosk.lockdown.changes import LidHeld, boot_id
from kiosk.lockdown.port import HoldState
from kiosk.lockdown.undo import UndoJournal

TOOL = "systemd-inhibit"
STARTS_S = 1.0
"""A tool that ends before held nothing: no bus, or no right."""
ENDS_S = 5.0
WHO = "Exam kiosk"


class LidHold:
    """Held from `hold` to `release`; both may take a moment and are not for the UI thread."""

    def __init__(self, home: Path, *, is_wanted: bool = True) -> None:
        self._is_wanted = is_wanted
        self._journal = UndoJournal(home)
        self._process: subprocess.Popen[bytes] | None = None
        self._name = ""

    def hold(self) -> HoldState:
        """Ask logind; on disk before it is asked. Failed where it refused, unsupported where there is no logind."""
        tool = shutil.which(TOOL) if self._is_wanted else None
        if tool is None:
            return HoldState.UNSUPPORTED
        if self._process is not None:
            return HoldState.HELD
        change = LidHeld(mark=uuid.uuid4().hex, boot=boot_id())
        self._name = self._journal.record(change)
        process = self._process = subprocess.Popen(
            _command(tool, change.mark),
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            process.wait(STARTS_S)
        except subprocess.TimeoutExpired:
            return HoldState.HELD
        self.release()
        return HoldState.FAILED

    def release(self) -> None:
        """A closed lid means again what it meant before; twice is once."""
        process, self._process = self._process, None
        if process is None:
            return
        if process.stdin is not None:
            process.stdin.close()
        try:
            process.wait(ENDS_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        self._journal.settle(self._name)


def _command(tool: str, mark: str) -> list[str]:
    """Return what holds the lid until its standard input ends."""
    return [tool, "--what=handle-lid-switch", "--mode=block", f"--who={WHO}", f"--why=An exam runs {mark}", "cat"]
