"""The servers on which the exam is attacked, each with what a desktop puts there: shortcuts, windows, notifications.

A person's keys and mouse arrive at `keys`, the Xvfb around each of them: what XTEST makes up there is hardware inside,
and what a program makes up inside is not.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from time import monotonic, sleep

from tests.escapes.foe import Foe, foe_on
from tests.kiosk.lockdown.conftest import SHORTCUTS
from tests.kiosk.lockdown.harness import xdotool
from tests.x11 import NoXServer, _read_line, _running, nested, window_manager, x11_env, x_server

SIZE = 1366, 768
ROOT = Path(__file__).parents[2]
PATIENCE_S = 20.0


class Server(StrEnum):
    """What kind of screen the exam is on: the back-ends of docs/lock.md that can be tried on this machine."""

    DESKTOP = "xvfb"
    OWN = "hardened"
    CAGE = "cage"


MANAGERS = ("openbox", "xfwm4", "kwin", "none")
# Program -> the Debian package that brings it, for what an ordinary test run does not install.
PACKAGES = {
    "xfwm4": "xfwm4",
    "kwin_x11": "kwin-x11",
    "Xephyr": "xserver-xephyr",
    "xauth": "xauth",
    "cage": "cage",
    "Xwayland": "xwayland",
    "xinput": "xinput",
    "dunst": "dunst",
    "notify-send": "libnotify-bin",
    "dbus-run-session": "dbus-x11",
    "grim": "grim",
    "wtype": "wtype",
}
_ALWAYS = ("xinput", "dunst", "notify-send", "dbus-run-session")
NEEDS: dict[str, tuple[str, ...]] = {
    "openbox": _ALWAYS,
    "xfwm4": ("xfwm4", *_ALWAYS),
    "kwin": ("kwin_x11", *_ALWAYS),
    "none": _ALWAYS,
    Server.OWN: ("Xephyr", "xauth", "xinput"),
    Server.CAGE: ("cage", "Xwayland", "grim", "wtype"),
}


def missing_for(server: Server, manager: str) -> list[str]:
    """The Debian packages without which this cannot be tried here."""
    needed = NEEDS[manager] if server is Server.DESKTOP else NEEDS[server]
    return sorted({PACKAGES[program] for program in needed if not shutil.which(program)})


@dataclass(slots=True)
class Arena:
    """One screen to attack, and whoever is on it besides the exam."""

    server: Server
    manager: str
    display: str
    """Where the exam's window is; the outer display where that is no X server."""
    keys: str
    env: dict[str, str]
    """Of a program that has every right that the session has."""
    canaries: Path
    authority: str = ""
    bus: str = ""
    sings: frozenset[str] = frozenset()
    """The shortcuts of which it was proven that their canary sings while nothing is locked."""
    wrap: tuple[str, ...] = ()
    """What goes before a command that shall run inside the session: the user it runs as, the compositor's socket."""
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def name(self) -> str:
        return f"{self.server}+{self.manager}" if self.server is Server.DESKTOP else str(self.server)

    def ran(self) -> set[str]:
        """The canaries that sang."""
        return {file.name for file in self.canaries.iterdir()}

    def hush(self) -> None:
        """Forget who sang."""
        for file in self.canaries.iterdir():
            file.unlink(missing_ok=True)

    def press(self, *words: str) -> None:
        """What a person does with keyboard and mouse, in words of xdotool."""
        xdotool(self.keys, *words)

    @contextmanager
    def foe(self) -> Iterator[Foe]:
        """A second client with every right; its windows end with the block."""
        with foe_on(self.display, self.authority) as foe:
            yield foe

    def run(self, *command: str, feed: str = "") -> "subprocess.CompletedProcess[str]":
        """Run an attacking program in the session; it may fail, as attacks do."""
        return subprocess.run(
            command, env=self.env, input=feed, check=False, timeout=PATIENCE_S, capture_output=True, text=True, cwd=ROOT
        )

    def notify(self, *words: str) -> None:
        """Send a notification over the session's bus."""
        env = self.env | {"DBUS_SESSION_BUS_ADDRESS": self.bus}
        subprocess.run(["notify-send", "-u", "critical", *words], env=env, check=True, timeout=PATIENCE_S)

    @contextmanager
    def running(self, *command: str) -> "Iterator[subprocess.Popen[str]]":
        """Run an attacking program beside the attack, for as long as the block lasts."""
        process = subprocess.Popen(
            command, env=self.env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            text=True, cwd=ROOT,
        )  # fmt: skip
        try:
            yield process
        finally:
            process.kill()
            process.wait()
            assert process.stdout is not None
            process.stdout.close()


@contextmanager
def arena(server: Server, manager: str) -> Iterator[Arena]:
    """Bring it up, prove that its canaries sing, and take it down with the block."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="escapes-")))
        canaries = folder / "canaries"
        canaries.mkdir()
        match server:
            case Server.DESKTOP:
                yield stack.enter_context(_desktop(folder, canaries, manager))
            case Server.OWN:
                yield stack.enter_context(_own(folder, canaries))
            case Server.CAGE:
                from tests.escapes.cage import caged

                yield stack.enter_context(caged(folder, canaries))


# --- a desktop that others use too ------------------------------------------------------------------------------------


@contextmanager
def _desktop(folder: Path, canaries: Path, manager: str) -> Iterator[Arena]:
    with ExitStack() as stack:
        outer = stack.enter_context(x_server(f"{SIZE[0]}x{SIZE[1]}x24"))
        display = stack.enter_context(nested(outer, f"{SIZE[0]}x{SIZE[1]}", options=["-no-host-grab"]))
        made = Arena(Server.DESKTOP, manager, display, outer, x11_env(display), canaries)
        match manager:
            case "openbox":
                stack.enter_context(window_manager(display, config=_openbox_config(folder, canaries)))
            case "xfwm4":
                stack.enter_context(_manager(made, "dbus-run-session", "--", "xfwm4", "--compositor=off"))
            case "kwin":
                stack.enter_context(_manager(made, "dbus-run-session", "--", "kwin_x11", "--replace"))
        stack.enter_context(_bound_keys(made))
        if shutil.which("dunst") and shutil.which("dbus-run-session"):
            made.bus = stack.enter_context(_notifications(made, folder))
        prove(made)
        yield made


@contextmanager
def _manager(made: Arena, *command: str) -> Iterator[None]:
    """A window manager that says through the root window when it manages."""
    with tempfile.TemporaryFile("w+") as log, _running(command, log=log, env=made.env), made.foe() as foe:
        _await(lambda: foe.property(foe.root, "_NET_SUPPORTING_WM_CHECK"), f"{command[-1]} does not manage")
        yield


def _openbox_config(folder: Path, canaries: Path) -> Path:
    """Every shortcut leaves a file; a menu on the desktop, two desktops, windows that Alt drags."""
    keys = "".join(
        f'<keybind key="{key}"><action name="Execute"><command>touch {canaries}/{name}</command></action></keybind>'
        for name, key in SHORTCUTS.items()
    )
    drag = '<mousebind button="A-Left" action="Drag"><action name="Move"/></mousebind>'
    config = folder / "rc.xml"
    config.write_text(
        '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">'
        f"<desktops><number>2</number></desktops><keyboard>{keys}</keyboard>"
        f'<mouse><context name="Frame">{drag}</context></mouse></openbox_config>'
    )
    return config


@contextmanager
def _bound_keys(made: Arena) -> Iterator[None]:
    """A daemon on the same shortcuts, for managers whose own settings we leave as they come, and for none."""
    command = [sys.executable, "-m", "tests.escapes.hotkeys", str(made.canaries), *SHORTCUTS]
    with made.running(*command) as daemon:
        assert daemon.stdout is not None
        assert daemon.stdout.readline().strip() == "ready", "no daemon for shortcuts"
        yield


@contextmanager
def _notifications(made: Arena, folder: Path) -> Iterator[str]:
    """A notification daemon on a bus of its own; gives the bus."""
    address, config = folder / "bus", folder / "dunstrc"
    config.write_text("[global]\norigin = top-right\noffset = 30x50\n[urgency_critical]\ntimeout = 0\n")
    script = f"echo $DBUS_SESSION_BUS_ADDRESS > {address}; exec dunst -config {config}"
    with (
        tempfile.TemporaryFile("w+") as log,
        _running(["dbus-run-session", "--", "sh", "-c", script], log=log, env=made.env),
    ):
        _await(lambda: address.exists() and address.read_text().strip(), "no bus for notifications")
        yield address.read_text().strip()


# --- a server of our own, hardened ------------------------------------------------------------------------------------

HARDENED = ("-extension", "XTEST", "-extension", "RECORD", "+extension", "SECURITY", "-nolisten", "tcp")


@contextmanager
def _own(folder: Path, canaries: Path) -> Iterator[Arena]:
    """Xephyr inside Xvfb: keys of the outer one are hardware inside. No window manager; a cookie that nobody has."""
    with ExitStack() as stack:
        outer = stack.enter_context(x_server(f"{SIZE[0]}x{SIZE[1]}x24"))
        cookie = folder / "cookie"
        cookie.touch(0o600)
        # The number is known only once it runs; a server looks at the cookies in its file, not at their displays.
        _xauth(cookie, "add", ":0", ".", os.urandom(16).hex())
        reader, writer = os.pipe()
        options = ["-screen", f"{SIZE[0]}x{SIZE[1]}", "-auth", str(cookie), "-noreset", "-no-host-grab", *HARDENED]
        log = stack.enter_context(tempfile.TemporaryFile("w+"))
        command = ["Xephyr", "-displayfd", str(writer), *options]
        stack.enter_context(_running(command, log=log, pass_fds=(writer,), env=x11_env(outer)))
        os.close(writer)
        inner = ":" + _read_line(reader, said=log)
        os.close(reader)
        secret = _xauth(cookie, "list").split()[-1]
        _xauth(cookie, "add", inner, ".", secret)
        env = x11_env(inner) | {"XAUTHORITY": str(cookie)}
        made = Arena(Server.OWN, "none", inner, outer, env, canaries, authority=str(cookie))
        made.extra["secret"] = secret
        stack.enter_context(_bound_keys(made))
        prove(made)
        yield made


def untrusted_cookie(made: Arena) -> str:
    """A file with a cookie for the same server that gives little: the SECURITY extension makes it."""
    file = Path(made.authority).with_name("untrusted")
    # The server hands it out to whoever has the right one; it is then the only one in the other file.
    subprocess.run(
        ["xauth", "-f", str(file), "generate", made.display, ".", "untrusted", "timeout", "3600"],
        env=made.env, check=True, capture_output=True,
    )  # fmt: skip
    return str(file)


def _xauth(file: Path, *words: str) -> str:
    done = subprocess.run(["xauth", "-f", str(file), *words], check=True, capture_output=True, text=True)
    return done.stdout


# --- the canaries -----------------------------------------------------------------------------------------------------


def prove(made: Arena) -> None:
    """Press every shortcut while nothing is locked: a canary that does not sing now proves nothing later."""
    for keys in SHORTCUTS:
        made.press("key", keys)
    deadline = monotonic() + 3.0
    while made.ran() != set(SHORTCUTS) and monotonic() < deadline:
        sleep(0.02)
    made.sings = frozenset(made.ran())
    made.press("key", "Escape")
    made.hush()


def _await(is_so: object, what: str) -> None:
    assert callable(is_so)
    deadline = monotonic() + PATIENCE_S
    while not is_so():
        if monotonic() > deadline:
            raise NoXServer(what)
        sleep(0.02)


def line_that_installs(packages: Sequence[str]) -> str:
    """What to type where something is missing."""
    return f"sudo apt-get install --no-install-recommends {' '.join(packages)}"
