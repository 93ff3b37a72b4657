"""What the lock changed on this machine, on disk before it was changed, and how it is put back.

The journal is a file of JSON lines in the station's folder: a line for each change, a line for each that was undone.
It is appended to and never rewritten; when nothing is left to undo, it is removed.
"""

from __future__ import annotations

import os
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kiosk.lockdown.changes import Change, Outcome

if TYPE_CHECKING:
    from kiosk.lockdown.windows_changes import WindowsChange

JOURNAL = "lockdown-undo.jsonl"
POLICY_JOURNAL = "lockdown-policies.jsonl"
"""Of what an administrator changed for all exams to come: a person puts that back, no start of the kiosk does."""


class _Changed(msgspec.Struct, tag_field="line", tag="changed", frozen=True, kw_only=True):
    id: str
    change: msgspec.Raw


class _Settled(msgspec.Struct, tag_field="line", tag="settled", frozen=True, kw_only=True):
    id: str


@dataclass(frozen=True, slots=True)
class Undone:
    """One change and what became of it."""

    what: str
    outcome: Outcome
    detail: str = ""


class UndoJournal:
    """Remembers changes across any crash."""

    def __init__(self, home: Path, name: str = JOURNAL) -> None:
        self._path = home / name

    def record(self, change: Change | WindowsChange) -> str:
        """Name a change that is about to be made; on disk when this returns."""
        name = uuid.uuid4().hex
        self._append(_Changed(id=name, change=msgspec.Raw(msgspec.json.encode(change))))
        return name

    def settle(self, name: str) -> None:
        """Nothing is left to undo of that change."""
        self._append(_Settled(id=name))
        self.tidy()

    def tidy(self) -> None:
        """Remove the file when nothing is left to undo; it may be there yet, if that was the moment of a crash."""
        if not self.open():
            self._path.unlink(missing_ok=True)

    def open(self) -> dict[str, msgspec.Raw]:
        """The changes that are not settled, the oldest first."""
        changes: dict[str, msgspec.Raw] = {}
        for line in self._lines():
            match _read(line):
                case _Changed(id=name, change=change):
                    changes[name] = change
                case _Settled(id=name):
                    changes.pop(name, None)
                case None:
                    changes[line.decode("utf-8", "replace")] = msgspec.Raw(line)
        return changes

    def _lines(self) -> list[bytes]:
        """The whole lines. One that was torn by a power cut names a change that was never made."""
        try:
            found = self._path.read_bytes()
        except FileNotFoundError:
            return []
        return [line for line in found.split(b"\n")[:-1] if line]

    def _append(self, line: _Changed | _Settled) -> None:
        is_new = not self._path.exists()
        self._path.parent.mkdir(parents=True, exist_ok=True)
        with self._path.open("ab+") as file:
            file.seek(0)
            file.truncate(file.read().rfind(b"\n") + 1)
            file.write(msgspec.json.encode(line) + b"\n")
            file.flush()
            os.fsync(file.fileno())
        if is_new:
            _sync_folder(self._path.parent)


def restore(home: Path, file: str = JOURNAL) -> tuple[Undone, ...]:
    """Put back what a lock that died left changed; the newest first. Twice is once."""
    journal = UndoJournal(home, file)
    journal.tidy()
    undone = []
    for name, raw in reversed(journal.open().items()):
        try:
            change = _change(raw)
        except msgspec.DecodeError:
            # A newer program wrote it, or the disk damaged it: only a person can tell, so it stays named.
            undone.append(Undone("unknown change", Outcome.LEFT, bytes(raw).decode("utf-8", "replace")[:200]))
            continue
        outcome, detail = change.undo()
        if outcome is not Outcome.LEFT:
            journal.settle(name)
        undone.append(Undone(change.what, outcome, detail))
    return tuple(undone)


def _change(raw: msgspec.Raw) -> Change | WindowsChange:
    # Loaded when something is to be undone: the station paints first.
    from kiosk.lockdown.windows_changes import AccessHotkeyOff, RegistryValueSet

    change: Change | WindowsChange = msgspec.json.decode(raw, type=Change | AccessHotkeyOff | RegistryValueSet)
    return change


def _read(line: bytes) -> _Changed | _Settled | None:
    try:
        return msgspec.json.decode(line, type=_Changed | _Settled)
    except msgspec.DecodeError:
        return None


def _sync_folder(folder: Path) -> None:
    """Make the file's name durable; Windows has no such call and needs none."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
