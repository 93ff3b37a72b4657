"""A screen reader reads and fills the exam where a station allows it, and nobody does elsewhere: over the real bus."""

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator, MutableMapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from kiosk.lockdown.seclusion import ACCESS_BUS, ALWAYS, NOWHERE, SESSION_BUS, seclude
from tests.escapes.whole import exam
from tests.kiosk.lockdown.harness import DEADLINE, running_victim, until
from tests.kiosk.lockdown.test_x11_whole import program
from tests.x11 import x11_env, x_server

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
ACCESSIBLE, ROOT = "org.a11y.atspi.Accessible", "/org/a11y/atspi/accessible/root"
REGISTRY = "org.a11y.atspi.Registry"
ALLOWED = {"VICTIM_SCREEN_READER": "1"}


@dataclass(frozen=True, slots=True)
class Reader:
    """Another program of the account: it asks windows for texts and fills fields, as a screen reader may."""

    env: dict[str, str]

    def ask(self, name: str, path: str, member: str, *arguments: str, bus: str = "") -> str:
        where = f"--bus={bus}" if bus else "--session"
        options = ["--print-reply", "--reply-timeout=2000", f"--dest={name}"]
        command = ["dbus-send", where, *options, path, member, *arguments]
        done = subprocess.run(command, env=self.env, check=False, timeout=DEADLINE, capture_output=True, text=True)
        return done.stdout

    def bus(self) -> str:
        found = re.search(r'string "(.+)"', self.ask("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus.GetAddress"))
        return found[1] if found else ""

    def children(self, name: str, path: str, bus: str) -> list[tuple[str, str]]:
        said = self.ask(name, path, f"{ACCESSIBLE}.GetChildren", bus=bus)
        return re.findall(r'string "(:[\d.]+)"\s+object path "([^"]+)"', said)

    def everything(self, bus: str) -> list[tuple[str, str]]:
        """All that the programs of this desktop show of themselves."""
        found, waiting = [], self.children(REGISTRY, ROOT, bus)
        while waiting:
            found.append(waiting.pop())
            waiting += self.children(*found[-1], bus)
        return found

    def fill(self, bus: str, text: str) -> None:
        for name, path in self.everything(bus):
            self.ask(name, path, "org.a11y.atspi.EditableText.SetTextContents", f"string:{text}", bus=bus)


@contextmanager
def running(*command: str, env: MutableMapping[str, str]) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert process.stdout
    try:
        yield process
    finally:
        process.terminate()  # so that it ends what it started, too
        process.wait(timeout=DEADLINE)
        process.stdout.close()


@pytest.fixture
def desktop() -> Iterator[tuple[str, Reader]]:
    """A display with a session bus and a running accessibility bus, switched on as by a screen reader."""
    for needed in ("dbus-daemon", "dbus-send"):
        assert shutil.which(needed), f"{needed} is missing: `run.py test` installs it"
    assert LAUNCHER.exists(), f"{LAUNCHER} is missing: `run.py test` installs it"
    with tempfile.TemporaryDirectory() as runtime, x_server() as display:
        env = x11_env(display) | {"XDG_RUNTIME_DIR": runtime, ALWAYS: "1"}
        with running("dbus-daemon", "--session", "--nofork", "--print-address", env=env) as daemon:
            assert daemon.stdout
            env[SESSION_BUS] = daemon.stdout.readline().strip()
            with running(str(LAUNCHER), "--launch-immediately", "--screen-reader=1", env=env):
                reader = Reader(env)
                until(reader.bus)
                until(lambda: reader.bus() in bus_on_the_root(display))
                yield display, reader


def bus_on_the_root(display: str) -> str:
    """What the launcher leaves on the X server for programs that find no session bus."""
    command = ["xprop", "-root", "AT_SPI_BUS"]
    return subprocess.run(command, env=x11_env(display), check=False, capture_output=True, text=True).stdout


@pytest.mark.x11
def test_without_leave_no_program_sees_or_fills_anything(desktop: tuple[str, Reader], tmp_path: Path) -> None:
    display, reader = desktop
    with running_victim(display, tmp_path, env={key: reader.env[key] for key in (SESSION_BUS, ALWAYS)}) as victim:
        assert reader.everything(reader.bus()) == []
        reader.fill(reader.bus(), "cheat")
        victim.types("mine")
        assert reader.everything(reader.bus()) == []
        assert victim.causes() == []


@pytest.mark.x11
def test_screen_reader_that_is_allowed_reads_and_fills_the_field(desktop: tuple[str, Reader], tmp_path: Path) -> None:
    display, reader = desktop
    env = {SESSION_BUS: reader.env[SESSION_BUS]} | ALLOWED
    with running_victim(display, tmp_path, env=env) as victim:
        bus = reader.bus()
        until(lambda: len(reader.everything(bus)) > 3)
        reader.fill(bus, "dictated")
        victim.until("text", text="dictated")
        assert victim.causes() == []


@pytest.mark.x11
def test_real_program_shows_itself_to_a_screen_reader_where_the_seat_is_set_up_for_one(
    desktop: tuple[str, Reader], tmp_path: Path
) -> None:
    display, reader = desktop
    env = {key: reader.env[key] for key in (SESSION_BUS, ALWAYS)}
    with exam(tmp_path) as candidate:
        with program(display, candidate, env) as station:
            station.until("screen", name="SignInScreen")
            assert reader.everything(reader.bus()) == []
        with program(display, candidate, env | {"KIOSK_SCREEN_READER": "on"}) as station:
            station.until("screen", name="SignInScreen")
            until(lambda: len(reader.children(REGISTRY, ROOT, reader.bus())) == 1)


@pytest.mark.x11
@pytest.mark.parametrize("has_it", [True, False])
def test_the_question_is_read_to_who_has_that_accommodation_and_to_no_program_else(
    desktop: tuple[str, Reader], tmp_path: Path, has_it: bool
) -> None:
    display, reader = desktop
    env = {key: reader.env[key] for key in (SESSION_BUS, ALWAYS)} | {"KIOSK_SCREEN_READER": "on"}
    bus = reader.bus()
    needs = {"screen_reader": True} if has_it else None
    with exam(tmp_path, needs) as candidate, program(display, candidate, env) as station:
        station.until("screen", name="SignInScreen")
        until(lambda: len(reader.everything(bus)) > 3)
        station.until("screen", name="QuestionScreen", reads=True)
        if has_it:
            until(lambda: len(reader.everything(bus)) > 10)
            return
        ((name, path),) = reader.everything(bus)  # that there is a program, and nothing of what is in it
        for number in (path.rpartition("/")[2], *range(2**31, 2**31 + 40)):
            said = reader.ask(name, f"/org/a11y/atspi/accessible/{number}", f"{ACCESSIBLE}.GetRole", bus=bus)
            assert said == ""


@pytest.mark.x11
def test_no_bus_is_started_where_there_is_none(tmp_path: Path) -> None:
    """It would be one more program on the screen; on a server of the kiosk's own that is a breach."""
    options = ["-extension", "XTEST", "-extension", "RECORD"]
    with x_server(options=options) as display, running_victim(display, tmp_path) as victim:
        assert victim.told[0]["capture"] == ["held", ""]


def test_session_bus_that_is_there_stays() -> None:
    environ = {SESSION_BUS: "unix:path=/run/user/1000/bus"}
    seclude(environ, screen_reader=False)
    assert environ == {SESSION_BUS: "unix:path=/run/user/1000/bus", ACCESS_BUS: NOWHERE}


def test_leave_takes_the_accessibility_bus_that_the_desktop_names() -> None:
    environ = {ACCESS_BUS: "unix:path=/run/user/1000/at-spi/bus"}
    seclude(environ, screen_reader=True)
    assert environ[ACCESS_BUS] == "unix:path=/run/user/1000/at-spi/bus"
    assert not os.path.exists(NOWHERE.removeprefix("unix:path="))  # noqa: PTH110  an address, no path of ours
