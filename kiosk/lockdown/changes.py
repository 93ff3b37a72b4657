"""The changes that a lock makes to a machine, each a value that knows how to put back what was there before."""

from __future__ import annotations

import os
import re
import signal
import uuid
from contextlib import suppress
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

import msgspec

from kiosk.lockdown.proc import Processes
from kiosk.lockdown.unix_sockets import NoAnswer, listens
from kiosk.lockdown.xcb import Connection, NoXServer, Saver, connected
from kiosk.lockdown.xext import AccessKeys

MARK = "_EXAM_KIOSK_SERVER"  # a property of the root window that names this server; it dies with it
_DOORS = ("/tmp/.X11-unix/X{}", "@/tmp/.X11-unix/X{}")  # noqa: S108  where every X server listens, by convention
_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Outcome(StrEnum):
    """What became of a change: put back, nothing left to put back, or still as the lock left it."""

    UNDONE = "undone"
    GONE = "gone"
    LEFT = "left"


class ScreenSaverOff(msgspec.Struct, tag_field="kind", tag="x11-screen-saver", frozen=True, kw_only=True):
    """The screen saver of one X server, switched off for the exam."""

    what: ClassVar[str] = "screen saver"

    display: str
    mark: str
    boot: str
    timeout: int
    interval: int
    blanking: int
    exposures: int

    def apply(self, connection: Connection) -> bool:
        """Switch the saver off, and say whether it is off."""
        connection.set_saver(Saver(0, self.interval, self.blanking, self.exposures))
        return connection.saver().timeout == 0

    def put_back(self, connection: Connection) -> tuple[Outcome, str]:
        """Set what was set before, on the server that was changed and on no other."""
        if mark_on(connection) != self.mark:
            return Outcome.GONE, "the X server is another one now"
        connection.set_saver(Saver(self.timeout, self.interval, self.blanking, self.exposures))
        return Outcome.UNDONE, f"timeout {self.timeout} s"

    def undo(self) -> tuple[Outcome, str]:
        """The same from a program that has no connection: after a crash, or at boot."""
        return _undo(self)


class AccessKeysOff(msgspec.Struct, tag_field="kind", tag="x11-access-keys", frozen=True, kw_only=True):
    """Sticky, slow, bounce and mouse keys of one X server, and their shortcuts, switched off for the exam."""

    what: ClassVar[str] = "accessibility shortcuts"

    display: str
    mark: str
    boot: str
    bits: int

    def put_back(self, connection: Connection) -> tuple[Outcome, str]:
        """Set what was set before, on the server that was changed and on no other."""
        if mark_on(connection) != self.mark:
            return Outcome.GONE, "the X server is another one now"
        if not AccessKeys(connection).set(self.bits):
            return Outcome.LEFT, "the X server refused"
        return Outcome.UNDONE, f"on: {AccessKeys.named(self.bits)}"

    def undo(self) -> tuple[Outcome, str]:
        """The same from a program that has no connection: after a crash, or at boot."""
        return _undo(self)


# Later back-ends add theirs.
class LidHeld(msgspec.Struct, tag_field="kind", tag="logind-lid", frozen=True, kw_only=True):
    """The lid, kept from sending the machine to sleep by a process that carries this mark among its arguments."""

    what: ClassVar[str] = "lid"

    mark: str
    boot: str

    def undo(self) -> tuple[Outcome, str]:
        """End the process, where it did not end with the program that it belonged to."""
        if self.boot != boot_id():
            return Outcome.GONE, "the machine was started anew"
        processes = Processes()
        left = [pid for pid in processes.everybody() if any(self.mark in part for part in processes.arguments(pid))]
        for pid in left:
            with suppress(ProcessLookupError, PermissionError):
                os.kill(pid, signal.SIGTERM)
        return (Outcome.UNDONE, f"process {left[0]}") if left else (Outcome.GONE, "it ended with the program")


Change = ScreenSaverOff | AccessKeysOff | LidHeld


def _undo(change: ScreenSaverOff | AccessKeysOff) -> tuple[Outcome, str]:
    if change.boot != boot_id():
        return Outcome.GONE, "the machine was started anew"
    try:
        with connected(change.display) as connection:
            return change.put_back(connection)
    except NoXServer as error:
        return without_server(change.display, error)


def without_server(display: str, error: NoXServer) -> tuple[Outcome, str]:
    """What becomes of a change to a server that does not answer: it went with the server, if that one has ended."""
    number = re.fullmatch(r":(\d+)(\.\d+)?", display)
    try:
        if number is not None and not listens(*(name.format(number[1]) for name in _DOORS)):
            return Outcome.GONE, "the X server has ended"
    except NoAnswer:
        pass
    return Outcome.LEFT, str(error)


def mark_on(connection: Connection) -> str:
    """The name that an earlier lock gave this server, or nothing."""
    return connection.text(connection.root, connection.atom(MARK)).decode("ascii", "replace")


def mark(connection: Connection) -> str:
    """Name this server, once in its life, so that no other one is ever taken for it."""
    name = mark_on(connection)
    if not name:
        name = uuid.uuid4().hex
        connection.set_text(connection.root, connection.atom(MARK), name.encode("ascii"))
    return name


def boot_id() -> str:
    """Names this life of the machine, or nothing where the system does not say."""
    try:
        return _BOOT_ID.read_text("ascii").strip()
    except OSError:
        return ""
