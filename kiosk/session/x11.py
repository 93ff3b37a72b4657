"""`kiosk session x11`: an X server of the kiosk's own, and the kiosk as its only program."""

import os
import select
import shlex
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from struct import Struct
from threading import Thread
from time import monotonic

from kiosk.errors import KioskError
from kiosk.programs.versions import Programs
from kiosk.session.bound import NoProgram, end_in_order, ended, started
from kiosk.session.cookie import make_cookie
from kiosk.session.place import CACHE, own_place
from kiosk.session.surroundings import surroundings
from kiosk.supervisor import Supervisor, child_command

# What goes wrong it says here, not in a file: one in the account's home, where it may not write, would end it.
SERVER = "/usr/lib/xorg/Xorg vt7 -keeptty -config exam-kiosk.conf -logfile /dev/null"
COOKIE = "cookie"
READY_S = 30.0
GRACE_S = 3.0
"""What the kiosk gets to end by itself once its server is gone: its libraries do so on the way, and one may hang."""

HARDENED = (
    # No network. Its name without a file it does keep: clients look there first, and somebody else could take it.
    *("-nolisten", "tcp"),
    # No program can make up keys, none can write down what is typed; whom a cookie lets in can be let in with less.
    *("-extension", "XTEST", "-extension", "RECORD", "+extension", "SECURITY"),
    # The kiosk takes every seat there is (kiosk/lockdown/x11_seats.py); there need not be more than these.
    *("-maxclients", "64"),
    # The kiosk may end and come back on the same server: it is painted again at once.
    "-noreset",
)

_NAMES = ("\0/tmp/.X11-unix/X{}", "/tmp/.X11-unix/X{}")  # noqa: S108  in the order in which libxcb tries them
_CREDENTIALS = Struct("3i")

Process = subprocess.Popen[bytes]


class Impostor(KioskError):
    """The server is up, but its clients would meet another one."""

    code = "KIOSK-SESSION-IMPOSTOR"
    sentence = "Another program answers at the X server's name, so the session was not started."
    exit_code = 4


def run(server: str, *, home: Path, environ: Mapping[str, str], programs: Programs | None = None) -> int:
    """Start the server, keep the kiosk running on it, end both; returns the kiosk's exit code.

    1 when the server ended by itself: whoever started the session starts it anew. Raises KioskError where there can be
    no session.
    """
    end_in_order()
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    with own_place(environ) as place:
        cookie = place / COOKIE
        make_cookie(cookie)
        ours = surroundings(environ) | {"XAUTHORITY": str(cookie), "XDG_CACHE_HOME": str(place / CACHE)}
        with _running([*shlex.split(server), "-auth", str(cookie), *HARDENED], ours) as (process, display):
            screen = {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
            supervisor = Supervisor(child_command(), home=home, environ=ours | screen, programs=programs)
            Thread(target=_stop_with, args=(process, supervisor), daemon=True).start()
            code = supervisor.run()
            if process.poll() is None:
                return code
            print(f"KIOSK-SESSION-SERVER: the X server ended by itself ({process.returncode})", file=sys.stderr)
            return 1


def _stop_with(process: Process, supervisor: Supervisor) -> None:
    """Without its server the kiosk is not kept running. It can show nothing more, and what it wrote down is safe."""
    process.wait()
    supervisor.stop(grace_s=GRACE_S)


@contextmanager
def _running(command: Sequence[str], environ: Mapping[str, str]) -> Iterator[tuple[Process, str]]:
    """The server and its display, ready for clients; it picks the number itself."""
    reader, writer = os.pipe()
    try:
        told = [*command, "-displayfd", str(writer)]
        process = started(told, environ=environ, dies_by=signal.SIGTERM, keeps=(writer,))
        os.close(writer)
        writer = -1
        try:
            number = _number(reader, command[0])
            if not is_answered_by(process.pid, number):
                raise Impostor(f"display {number}")
            yield process, f":{number}"
        finally:
            ended(process)
    finally:
        os.close(reader)
        if writer >= 0:
            os.close(writer)


def is_answered_by(pid: int, number: str) -> bool:
    """Whether that process, by the kernel's word, is who clients of this display meet, at each of its names."""
    return {_listener(name.format(number)) for name in _NAMES} - {None} == {pid}


def _listener(name: str) -> int | None:
    """The process that listens at a name, or None where nobody does."""
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(name)
        except (ConnectionRefusedError, FileNotFoundError):
            return None
        told = knock.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _CREDENTIALS.size)
    return int(_CREDENTIALS.unpack(told)[0])


def _number(reader: int, program: str) -> str:
    """What the server writes when it is ready, up to the newline: it comes in two pieces."""
    text, deadline = b"", monotonic() + READY_S
    while not text.endswith(b"\n"):
        readable, _, _ = select.select([reader], [], [], max(0.0, deadline - monotonic()))
        piece = os.read(reader, 16) if readable else b""
        if not piece:
            raise NoProgram(f"{program} did not come up; its own words are above")
        text += piece
    return text.decode("ascii").strip()
