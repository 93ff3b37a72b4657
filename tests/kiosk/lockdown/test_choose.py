"""Which lock a station gets."""

from pathlib import Path

import pytest

from kiosk.lockdown import windows_real
from kiosk.lockdown.choose import Session, choose_lockdown, session_here
from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import HoldState, NoBackEnd, UnknownLockdown, WaylandSession
from kiosk.lockdown.windows import WindowsLockdown
from tests.kiosk.lockdown.fake_windows import FakeWindows

WAYLAND = Session("wayland", is_wayland=True)
XWAYLAND = Session("xcb", display=":0", is_wayland=True)


@pytest.mark.parametrize("session", [WAYLAND, XWAYLAND])
@pytest.mark.parametrize("name", ["auto", "x11"])
def test_wayland_desktop_is_refused_with_what_to_do(name: str, session: Session, tmp_path: Path) -> None:
    with pytest.raises(WaylandSession, match="Log in to an X11 session"):
        choose_lockdown(name, session, home=tmp_path)


@pytest.mark.parametrize("name", ["auto", "x11"])
def test_platform_without_a_lock_is_refused(name: str, qapp: object, tmp_path: Path) -> None:
    with pytest.raises(NoBackEnd, match="offscreen"):
        choose_lockdown(name, session_here({}), home=tmp_path)


def test_off_can_be_had_everywhere_and_says_what_it_would_have_done(tmp_path: Path) -> None:
    lock = choose_lockdown("off", WAYLAND, home=tmp_path)
    assert isinstance(lock, OffLockdown)
    for hold in lock.engage():
        assert hold.state is HoldState.UNSUPPORTED
        assert hold.detail.startswith("would ")


def test_other_names_are_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownLockdown):
        choose_lockdown("X11", WAYLAND, home=tmp_path)


@pytest.mark.parametrize("name", ["auto", "windows"])
def test_windows_lock_is_chosen_on_windows(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    machine = FakeWindows().system
    monkeypatch.setattr(windows_real, "real_system", lambda: machine)
    assert isinstance(choose_lockdown(name, Session("windows"), home=tmp_path), WindowsLockdown)


@pytest.mark.parametrize(("name", "platform"), [("windows", "xcb"), ("x11", "windows"), ("wayland", "windows")])
def test_lock_of_another_platform_is_refused(name: str, platform: str, tmp_path: Path) -> None:
    with pytest.raises(NoBackEnd, match=platform):
        choose_lockdown(name, Session(platform), home=tmp_path)


def test_windows_lock_says_where_it_is_no_windows(tmp_path: Path) -> None:
    with pytest.raises(NoBackEnd, match="not Windows"):
        choose_lockdown("windows", Session("windows"), home=tmp_path)
