"""Trying the whole: a throw-away central server, one station, one candidate, in a window."""

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from kiosk.errors import KioskError
from kiosk.setting_sources import CONFIG, overruling
from sync.client.enrolled import Enrollment
from sync.client.enrollment import enroll

SERVER_STARTS_WITHIN_S = 120
Child = TypeVar("Child", str, bytes)


class NoCentral(KioskError):
    """There is no central server program to start."""

    code = "KIOSK-DEMO-NO-CENTRAL"
    sentence = "The central server program is not installed here. Name a running server with --server and --code."
    exit_code = 3


class NoScreen(KioskError):
    """There is no display to open a window on."""

    code = "KIOSK-NO-SCREEN"
    sentence = "There is no screen here. `kiosk tour --out DIR` shows everything as pictures."
    exit_code = 3


class CentralEnded(KioskError):
    """The throw-away server did not come up."""

    code = "KIOSK-DEMO-CENTRAL"
    sentence = "The central server of the demo did not start."


class CodeMissing(KioskError):
    """A server was named without a code, or a code without a server."""

    code = "KIOSK-DEMO-CODE"
    sentence = "--server and --code belong together."
    exit_code = 2


@dataclass(frozen=True, slots=True)
class Server:
    """A running central server, the code that lets a station in, and what it said at the start."""

    url: str
    code: str
    said: tuple[str, ...] = ()


class UnderPolicy(KioskError):
    """This machine's policy says what the demo has to set for itself."""

    code = "KIOSK-DEMO-POLICY"
    sentence = "This machine is set up as a station by a policy: try the demo on another one."
    exit_code = 4


def demand_no_policy() -> None:
    """Raise UnderPolicy where a demo would get at the home or the lock of a real station."""
    found = overruling(("home", "mirror", "lock", "window"))
    if found:
        raise UnderPolicy(", ".join(f"{said.name} in {said.place}" for said in found))


def central_command() -> list[str]:
    """Return how to start `central` here: from the same environment, else from the PATH; raises NoCentral."""
    if not getattr(sys, "frozen", False):
        return [sys.executable, "-m", "sync.server"]
    found = shutil.which("central")
    if found is None:
        raise NoCentral
    return [found]


@contextmanager
def served(
    *,
    server: str | None,
    code: str | None,
    paper: Path | None,
    language: str,
    home: Path,
    eight_keys: bool = False,
) -> Iterator[Server]:
    """Give a server: the one that was named, or an own one that ends with the block."""
    if server is not None and code is not None:
        yield Server(server, code)
        return
    if server is not None or code is not None:
        raise CodeMissing
    command = [*central_command(), "serve", "--demo", "--port", "0", "--language", language]
    if eight_keys:
        command += ["--eight-keys"]
    if paper is not None:
        command += ["--paper", str(paper.resolve())]
    child = subprocess.Popen(
        command,
        env=environment(CENTRAL_HOME=str(home)),
        stdout=subprocess.PIPE,
        stdin=subprocess.DEVNULL,
        text=True,
        encoding="utf-8",
    )
    with ending_with_us(child):
        yield _listening(child)


@contextmanager
def ending_with_us(child: "subprocess.Popen[Child]") -> "Iterator[subprocess.Popen[Child]]":
    """Give a child process that does not outlive the block, also when this program is told to end."""
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield child
    finally:
        signal.signal(signal.SIGTERM, before)
        child.terminate()
        try:
            child.wait(20)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()


def _end(number: int, _frame: object) -> None:
    sys.exit(128 + number)


def _listening(child: "subprocess.Popen[str]") -> Server:
    said: list[str] = []
    alarm = threading.Timer(SERVER_STARTS_WITHIN_S, child.kill)
    alarm.start()
    try:
        url = code = ""
        for line in child.stdout or ():
            said.append(line.rstrip())
            if found := re.match(r"listening (https://\S+)", line):
                url = found[1]
            elif found := re.match(r"enrollment code (\S+)", line):
                code = found[1]
            elif line.strip() == "ready":
                break
    finally:
        alarm.cancel()
    if not url or not code:
        raise CentralEnded
    threading.Thread(target=_drain, args=(child,), daemon=True).start()
    return Server(url, code, tuple(said))


def _drain(child: "subprocess.Popen[str]") -> None:
    for _line in child.stdout or ():
        pass


def enrolled(server: Server, home: Path, *, name: str) -> Enrollment:
    """Enroll a station and keep what it got in its store."""
    from kiosk.clock import SystemClock
    from kiosk.store.store import Store

    enrollment = enroll(server.url, server.code, role="seat", name=name, program="")
    home.mkdir(parents=True, exist_ok=True)
    store = Store.open(home, clock=SystemClock())
    try:
        store.keep_enrollment(enrollment)
    finally:
        store.close()
    return enrollment


def has_screen() -> bool:
    """Whether a window can be opened here."""
    if sys.platform in ("win32", "darwin"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") or os.environ.get("QT_QPA_PLATFORM"))


def environment(**more: str) -> dict[str, str]:
    """Return this program's environment with something added that no file of settings overrules.

    Compiled code is kept: the next start is faster.
    """
    kept = {name: value for name, value in os.environ.items() if name not in {"PYTHONDONTWRITEBYTECODE", CONFIG}}
    return {**kept, **more}


def kiosk_command(*arguments: str) -> list[str]:
    """Return how to start this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable, *arguments]
    return [sys.executable, "-m", "kiosk", *arguments]


def run(*, paper: Path | None, language: str, server: str | None, code: str | None) -> int:
    """Open the kiosk in a window with everything it needs; returns when the window is closed."""
    demand_no_policy()
    if not has_screen():
        raise NoScreen
    with tempfile.TemporaryDirectory(prefix="kiosk-demo-") as folder:
        home = Path(folder)
        print("Starting a throw-away central server …" if server is None else f"Asking {server} …", flush=True)
        with served(server=server, code=code, paper=paper, language=language, home=home / "central") as central:
            enrollment = enrolled(central, home / "station", name="Demo station")
            _say(central, enrollment)
            settings = environment(KIOSK_HOME=str(home / "station"), KIOSK_LANGUAGE=language)
            with ending_with_us(subprocess.Popen(kiosk_command("run", "--windowed"), env=settings)) as kiosk:
                return kiosk.wait()


def _say(central: Server, enrollment: Enrollment) -> None:
    for line in central.said:
        if line.startswith("admin"):
            print(line)
    slip = enrollment.slip
    if slip is None:
        print("Sign in with the registration number and access code of a candidate of this server.")
        return
    print(f"Registration number  {slip.registration_number}")
    print(f"Access code          {slip.access_code}")
    print("Type both in the window. Close the window to end.", flush=True)
