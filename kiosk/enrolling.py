"""Making this machine a station, by what was typed, scanned, or lies in a file."""

import platform
import sys
from dataclasses import dataclass
from pathlib import Path

from kiosk import VERSION
from kiosk.clock import SystemClock
from kiosk.errors import KioskError
from kiosk.homes import usable
from kiosk.settings import load
from kiosk.store.errors import AlreadyEnrolled
from kiosk.store.store import Store
from sync.client.enrolled import Enrollment
from sync.client.enrollment import enroll
from sync.protocol import enrollment_links
from sync.protocol.enrollment_links import EnrollmentLink, WrongLink
from sync.protocol.text import cleaned

MAX_FILE = 65_536
"""Bytes of a file, or of a line that is typed; a link has some eighty."""


class NoLink(KioskError):
    """What was typed, scanned or found in the file is no enrollment link."""

    code = "KIOSK-ENROLL-LINK"
    sentence = "This is no enrollment link. It looks like https://central.example:8443/enroll#CODE."
    exit_code = 1


class NoFile(KioskError):
    """The file of the link is not there, cannot be read, or is far too large for one."""

    code = "KIOSK-ENROLL-FILE"
    sentence = "The file with the enrollment link cannot be read."
    exit_code = 1


@dataclass(frozen=True, slots=True)
class Told:
    """What the command line said of where to: an address and a code, a link, a file, or nothing."""

    url: str | None = None
    code: str | None = None
    file: Path | None = None


def run(told: Told, *, role: str, name: str) -> int:
    """Make the station's keys, register at the server, keep both; prints the station's name.

    A machine that is a station already asks no server: a code's use would be spent on a station that nobody has.
    """
    place = _place(told)
    home = usable(load().home)
    store = Store.open(home, clock=SystemClock())
    try:
        if store.enrollment() is not None:
            raise AlreadyEnrolled
        enrollment = enroll(place.address, place.code, role=role, name=_named(name), program=VERSION)
        store.keep_enrollment(enrollment)
    finally:
        store.close()
    _say(enrollment)
    return 0


def _named(typed: str) -> str:
    """Return what the machine calls itself, as it can be sent, whatever a shell made of it."""
    return " ".join(cleaned(typed).split()) or cleaned(platform.node())


def _place(told: Told) -> EnrollmentLink:
    if told.url is not None and told.code is not None:
        return EnrollmentLink(address=told.url, code=told.code)
    try:
        return enrollment_links.read(_text(told))
    except WrongLink as error:
        raise NoLink(error.detail) from error


def _text(told: Told) -> str:
    if told.url is not None:
        return told.url
    if told.file is not None:
        return enrollment_links.first_line(_content(told.file))
    if sys.stdin is None:
        raise NoLink("nothing can be typed here")
    if sys.stdin.isatty():
        sentence = "Type the enrollment link, or scan its square code with a scanner that types; then press Enter."
        print(sentence, file=sys.stderr, flush=True)
    return enrollment_links.first_line(sys.stdin.buffer.readline(MAX_FILE))


def _content(file: Path) -> bytes:
    try:
        with file.open("rb") as source:
            data = source.read(MAX_FILE + 1)
    except OSError as error:
        raise NoFile(error.strerror or type(error).__name__) from error
    if len(data) > MAX_FILE:
        raise NoFile(f"more than {MAX_FILE} bytes")
    return data


def _say(enrollment: Enrollment) -> None:
    print(f"enrolled as station {enrollment.station} at {enrollment.url}")
