"""Which lock a station gets."""

from pathlib import Path

import pytest

from kiosk.lockdown.choose import Session, choose_lockdown, session_here
from kiosk.lockdown.off import OffLockdown
from kiosk.lockdown.port import HoldState, NoBackEnd, UnknownLockdown, WaylandSession

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
