"""By what a compositor is recognized: facts of the kernel, and nothing that it says of itself."""

import os
import shutil
import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from kiosk.lockdown.choose import Session, choose_lockdown
from kiosk.lockdown.port import Level, NestedCompositor, WaylandSession
from kiosk.lockdown.proc import Processes, only_root_writes
from kiosk.lockdown.wayland import WaylandLockdown
from kiosk.lockdown.wayland_compositor import Compositor, known, looked_at

OWN = Compositor(
    pid=42,
    name="cage",
    executable="/usr/bin/cage",
    arguments=("/usr/bin/cage", "-d", "--", "kiosk", "run", "-s"),
    environment={"WLR_XWAYLAND": "/bin/false"},
    socket_path="/run/exam-kiosk/wayland-0",
    is_roots_file=True,
    is_ancestor=True,
    has_screen=True,
    is_door_private=True,
)


def compositor(**facts: Any) -> Compositor:
    return replace(OWN, **facts)


def chosen(one: Compositor | None, name: str = "auto") -> WaylandLockdown:
    lock = choose_lockdown(name, Session("wayland", is_wayland=True, compositor=one), home=Path("/nowhere"))
    assert isinstance(lock, WaylandLockdown)
    return lock


def test_cage_on_the_machines_screen_is_locked(qapp: object) -> None:
    assert OWN.flaws() == ()
    assert chosen(OWN).level is Level.LOCKED
    assert chosen(OWN, "wayland").level is Level.LOCKED


@pytest.mark.parametrize(
    "facts",
    [
        {"executable": "/usr/bin/gnome-shell"},
        {"executable": "/usr/bin/sway"},
        {"executable": ""},
        {"executable": "/home/anna/cage", "is_roots_file": False},
        {"is_ancestor": False},
    ],
)
@pytest.mark.parametrize("name", ["auto", "wayland"])
def test_everything_else_is_refused_with_what_it_is(facts: dict[str, Any], name: str) -> None:
    with pytest.raises(WaylandSession, match=r"The compositor is process 42, .*kiosk session wayland|process 42"):
        chosen(compositor(**facts), name)


def test_the_x11_lock_is_refused_in_every_wayland_session() -> None:
    with pytest.raises(WaylandSession):
        chosen(OWN, "x11")
    with pytest.raises(WaylandSession):
        chosen(None)


@pytest.mark.parametrize(
    ("environment", "behind"),
    [
        ({"WLR_BACKENDS": "x11"}, "an X server"),
        ({"WLR_BACKENDS": "libinput,headless"}, "no screen at all"),
        ({"WAYLAND_DISPLAY": "wayland-0"}, "a Wayland session"),
        ({"WAYLAND_SOCKET": "5"}, "a Wayland session"),
        ({"DISPLAY": ":0"}, "an X server"),
        ({"DISPLAY": ":0", "WLR_BACKENDS": "drm,libinput"}, ""),
    ],
)
def test_a_cage_in_a_window_is_refused_unless_it_is_named(
    environment: dict[str, str], behind: str, qapp: object
) -> None:
    one = compositor(environment=OWN.environment | environment)
    assert one.behind == behind
    if behind:
        with pytest.raises(NestedCompositor, match=behind):
            chosen(one)
        assert chosen(one, "wayland").level is Level.MONITORED
    else:
        assert chosen(one).level is Level.LOCKED


def test_without_a_screen_device_it_is_in_something(qapp: object) -> None:
    with pytest.raises(NestedCompositor):
        chosen(compositor(has_screen=False))


@pytest.mark.parametrize(
    ("facts", "flaw"),
    [
        ({"arguments": ("cage", "-s", "--", "kiosk")}, "consoles"),
        ({"arguments": ("cage", "-ds", "kiosk")}, "consoles"),
        ({"arguments": ("cage", "-m", "last", "-s", "kiosk")}, "consoles"),
        ({"is_door_private": False}, "other accounts"),
        ({"environment": {}}, "X11 programs"),
    ],
)
def test_each_flaw_makes_it_less_than_locked(facts: dict[str, Any], flaw: str, qapp: object) -> None:
    one = compositor(**facts)
    assert [flaw in said for said in one.flaws()] == [True]
    assert chosen(one).level is Level.MONITORED


@pytest.mark.parametrize(
    "arguments", [("cage", "-m", "s", "kiosk"), ("cage", "-ms", "kiosk"), ("cage", "kiosk", "-s"), ("cage", "--", "-s")]
)
def test_letters_that_are_no_option_of_cage_switch_no_console(arguments: tuple[str, ...]) -> None:
    assert not compositor(arguments=arguments).lets_switch_consoles


def test_the_kernel_tells_who_listens_at_the_other_end(tmp_path: Path) -> None:
    path = tmp_path / "wayland-0"
    with socket.socket(socket.AF_UNIX) as listens, socket.socket(socket.AF_UNIX) as knocks:
        listens.bind(str(path))
        listens.listen()
        knocks.connect(str(path))
        one = looked_at(knocks.fileno(), Processes())
    assert one.pid == os.getpid()
    assert one.socket_path == str(path)
    assert Path(one.executable).samefile(shutil.which("python3") or "/proc/self/exe") or one.executable
    assert one.is_door_private == (tmp_path.stat().st_mode & 0o077 == 0)
    assert not one.is_ancestor
    assert not one.is_the_kiosks_own


def test_a_process_that_cannot_be_read_is_nobodys_own(tmp_path: Path) -> None:
    one = known(42, "/run/somewhere/wayland-0", Processes(tmp_path))
    assert (one.executable, one.is_the_kiosks_own, one.is_nested) == ("", False, True)


def test_facts_are_read_from_the_process_itself(tmp_path: Path) -> None:
    parent = os.getppid()
    about = tmp_path / str(parent)
    (about / "fd").mkdir(parents=True)
    (about / "exe").symlink_to("/usr/bin/cage")
    (about / "comm").write_text("cage) 1 2\n")
    (about / "cmdline").write_bytes(b"/usr/bin/cage\0-d\0--\0kiosk\0")
    (about / "environ").write_bytes(b"WLR_XWAYLAND=/bin/false\0HOME=/var/lib\0")
    (about / "fd" / "9").symlink_to("/dev/dri/card0")
    me = tmp_path / str(os.getpid())
    me.mkdir()
    (me / "stat").write_text(f"{os.getpid()} (a name) with) brackets) S {parent} 1 1 0\n")
    door = tmp_path / "door"
    door.mkdir(mode=0o700)
    one = known(parent, str(door / "wayland-0"), Processes(tmp_path))
    assert one.arguments == ("/usr/bin/cage", "-d", "--", "kiosk")
    assert (one.has_screen, one.is_ancestor, one.is_door_private) == (True, True, True)
    assert one.is_nested is False
    assert one.environment["WLR_XWAYLAND"] == "/bin/false"


def test_only_what_root_alone_can_write_is_roots(tmp_path: Path) -> None:
    assert only_root_writes("/usr/bin/env")
    own = tmp_path / "cage"
    own.touch()
    assert not only_root_writes(str(own))  # whoever owns it: its folder lies in one that everybody can write
    assert not only_root_writes("/nowhere/cage")
