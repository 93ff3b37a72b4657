"""Compositors of a test's own, started as a user without rights and gone with the test."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic, sleep

from kiosk.session.surroundings import surroundings
from tests.unprivileged import hand_over, unprivileged

START_SECONDS = 20.0
ROOT = Path(__file__).parents[1]


class NoCompositor(RuntimeError):
    """A compositor did not come up; the sentence says why."""


def cage_command(display: str, *, screens: int = 1) -> list[str]:
    """The command of a cage that shows itself as a window on an X server, with these many screens."""
    outer = {"DISPLAY": display, "WLR_BACKENDS": "x11", "WLR_RENDERER": "pixman", "WLR_X11_OUTPUTS": str(screens)}
    return ["env", *(f"{name}={value}" for name, value in outer.items()), needed("cage"), "-d"]


def lacks_shared_memory() -> bool:
    """Whether an account without rights finds no place for shared memory, which a compositor's keyboard needs."""
    shared = Path("/dev/shm")
    return not (shared.is_dir() and shared.stat().st_mode & 0o002)


NO_SHARED_MEMORY = "/dev/shm is not there for accounts without rights, as in a bare root: cage ends at once"


def needed(program: str) -> str:
    """The program's path, or what brings it."""
    found = shutil.which(program)
    if found is None:
        raise NoCompositor(f"{program} is missing: `{Path(sys.executable).name} run.py test` installs it")
    return found


def session_env(folder: Path, **more: str) -> dict[str, str]:
    """The environment that a session of the kiosk gives its programs, with its sockets in `folder`."""
    return surroundings(os.environ) | {
        "HOME": str(folder),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "XDG_RUNTIME_DIR": str(folder),
        "WLR_XWAYLAND": "/bin/false",
        "QT_QPA_PLATFORM": "wayland",
        "QT_WAYLAND_DISABLE_WINDOWDECORATION": "1",
        **more,
    }


@contextmanager
def sway(folder: Path, *, xwayland: bool = False) -> Iterator[dict[str, str]]:
    """Run sway without a screen and give the environment for a program that shall open its windows there."""
    hand_over(folder)
    config = folder / "config"
    # Whoever starts a program here asks sway for it, as a person would.
    config.write_text(
        f"xwayland {'force' if xwayland else 'disable'}\n"
        f"exec sh -c 'echo $WAYLAND_DISPLAY $DISPLAY > {folder}/ready.new && mv {folder}/ready.new {folder}/ready'\n"
    )
    headless = {"WLR_BACKENDS": "headless", "WLR_LIBINPUT_NO_DEVICES": "1", "WLR_RENDERER": "pixman"}
    env = session_env(folder, **headless)
    if xwayland:
        env["WLR_XWAYLAND"] = needed("Xwayland")
    with running([needed("sway"), "--config", str(config)], env=env):
        wait_for((folder / "ready").exists)
        names = (folder / "ready").read_text().split()
        yield session_env(folder, WAYLAND_DISPLAY=names[0], **({"DISPLAY": names[1]} if len(names) > 1 else {}))


@contextmanager
def running(command: Sequence[str], *, env: dict[str, str]) -> Iterator["subprocess.Popen[bytes]"]:
    """A program of the user without rights, for the block."""
    process = subprocess.Popen(
        unprivileged(command), env=env, cwd=ROOT, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )  # fmt: skip
    try:
        yield process
    finally:
        process.kill()
        process.wait()


def wait_for(is_so: Callable[[], object]) -> None:
    """Wait for a condition of the outside world that nobody signals."""
    deadline = monotonic() + START_SECONDS
    while not is_so():
        if monotonic() > deadline:
            raise NoCompositor("it did not come up")
        sleep(0.02)
