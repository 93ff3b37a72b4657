"""Displays to attack, and a victim on them."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.kiosk.lockdown.enemy import Enemy, enemy_on
from tests.kiosk.lockdown.harness import Victim, running_victim
from tests.x11 import window_manager, x_server

# What a desktop gives its keys to; each leaves a file when it runs. X's name of the key, openbox's name of it.
SHORTCUTS = {
    "alt+Tab": "A-Tab",
    "alt+F4": "A-F4",
    "alt+F2": "A-F2",
    "alt+Escape": "A-Escape",
    "alt+space": "A-space",
    "Super_L": "Super_L",
    "super+r": "W-r",
    "super+d": "W-d",
    "ctrl+Escape": "C-Escape",
    "ctrl+alt+t": "C-A-t",
    "ctrl+alt+Delete": "C-A-Delete",
    "ctrl+alt+Right": "C-A-Right",
    "ctrl+shift+Escape": "C-S-Escape",
    "Print": "Print",
    "XF86AudioRaiseVolume": "XF86AudioRaiseVolume",
}


@dataclass(frozen=True, slots=True)
class Desktop:
    """A display with a window manager whose shortcuts leave canaries."""

    display: str
    canaries: Path

    def ran(self) -> set[str]:
        return {file.name for file in self.canaries.iterdir()}


@pytest.fixture(scope="session")
def rigged_desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desktop]:
    folder = tmp_path_factory.mktemp("desktop")
    canaries = folder / "canaries"
    canaries.mkdir()
    keys = "".join(
        f'<keybind key="{key}"><action name="Execute"><command>touch {canaries}/{name}</command></action></keybind>'
        for name, key in SHORTCUTS.items()
    )
    config = folder / "rc.xml"
    config.write_text(
        '<?xml version="1.0"?><openbox_config xmlns="http://openbox.org/3.4/rc">'
        f"<desktops><number>2</number></desktops><keyboard>{keys}</keyboard></openbox_config>"
    )
    with x_server() as display, window_manager(display, config=config):
        yield Desktop(display, canaries)


@pytest.fixture
def arena(rigged_desktop: Desktop) -> Desktop:
    for file in rigged_desktop.canaries.iterdir():
        file.unlink()
    return rigged_desktop


@pytest.fixture
def enemy(arena: Desktop) -> Iterator[Enemy]:
    with enemy_on(arena.display) as enemy:
        yield enemy


@pytest.fixture
def victim(arena: Desktop, tmp_path: Path) -> Iterator[Victim]:
    with running_victim(arena.display, tmp_path) as victim:
        yield victim
