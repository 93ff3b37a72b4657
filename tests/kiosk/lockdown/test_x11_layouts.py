"""Keyboard layouts of a real X server: their names, which one is used, and switching it."""

import subprocess
from collections.abc import Iterator

import pytest

from kiosk.lockdown.layouts import ComposersChoice, NoneTold
from kiosk.lockdown.x11_layouts import XkbLayouts
from kiosk.lockdown.xcb import connected
from tests.x11 import x11_env

pytestmark = pytest.mark.usefixtures("xvfb")


@pytest.fixture
def layouts(xvfb: str) -> Iterator[XkbLayouts]:
    """The layouts of a server that has three; afterwards it has its first one again."""
    load(xvfb, "us,ara,in")
    with connected(xvfb) as connection:
        found = XkbLayouts(connection)
        yield found
        found.switch(0)
    load(xvfb, "us")


def load(display: str, layouts: str) -> None:
    subprocess.run(["setxkbmap", layouts], env=x11_env(display), check=True)


def test_they_are_named_in_their_order(layouts: XkbLayouts) -> None:
    assert layouts.names() == ("English (US)", "Arabic", "Indian")
    assert layouts.can_switch


def test_another_one_is_switched_to_and_told_to_everybody(layouts: XkbLayouts, xvfb: str) -> None:
    assert layouts.current() == 0
    assert layouts.switch(2)
    assert layouts.current() == 2
    with connected(xvfb) as other:
        assert XkbLayouts(other).current() == 2
    assert layouts.switch(0)


def test_one_alone_cannot_be_switched(layouts: XkbLayouts, xvfb: str) -> None:
    load(xvfb, "us")
    assert layouts.names() == ("English (US)",)
    assert not layouts.can_switch


@pytest.mark.parametrize(("given", "names"), [("ara", ("ARA",)), ("us,ara", ()), ("", ())])
def test_a_compositor_of_its_own_tells_what_it_was_started_with(given: str, names: tuple[str, ...]) -> None:
    told = ComposersChoice({"XKB_DEFAULT_LAYOUT": given})
    assert (told.names(), told.can_switch, told.switch(1)) == (names, False, False)


def test_where_nobody_tells_nothing_is_said() -> None:
    assert NoneTold().names() == ()
