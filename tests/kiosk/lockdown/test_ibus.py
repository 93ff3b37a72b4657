"""An input method of the desktop writes into the locked exam: Hindi by ibus over the session's bus, every hold held."""

import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.kiosk.lockdown.harness import DEADLINE, running_victim, until, xdotool
from tests.x11 import window_manager, x11_env, x_server

ENGINE, ENGINE_FILE = "m17n:hi:itrans", Path("/usr/libexec/ibus-engine-m17n")
LINE = "apt-get install --no-install-recommends ibus ibus-m17n dbus"
OF_THE_SESSION = ("DBUS_SESSION_BUS_ADDRESS", "XDG_CONFIG_HOME", "XDG_RUNTIME_DIR", "HOME")

pytestmark = [
    pytest.mark.x11,
    pytest.mark.skipif(
        not (shutil.which("ibus-daemon") and shutil.which("dbus-daemon") and ENGINE_FILE.exists()),
        reason=f"ibus is not on this system: {LINE}",
    ),
]


@contextmanager
def running(*command: str, env: dict[str, str]) -> Iterator["subprocess.Popen[str]"]:
    process = subprocess.Popen(command, env=env, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    try:
        yield process
    finally:
        process.terminate()
        process.communicate(timeout=DEADLINE)


@contextmanager
def ibus(display: str, folder: Path) -> Iterator[dict[str, str]]:
    """A desktop's session with a bus and ibus on it; gives the session's environment."""
    env = x11_env(display)
    for name in ("HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        (folder / name.lower()).mkdir(mode=0o700)
        env[name] = str(folder / name.lower())
    with running("dbus-daemon", "--session", "--nofork", "--print-address=1", env=env) as bus:
        assert bus.stdout is not None
        env["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        options = ("--panel=disable", "--config=disable", "--emoji-extension=disable", "--cache=none")
        with running("ibus-daemon", *options, env=env):
            until(lambda: ENGINE in asked(env, "list-engine", "--name-only"))
            yield env


def asked(env: dict[str, str], *words: str) -> str:
    done = subprocess.run(["ibus", *words], env=env, check=False, timeout=DEADLINE, capture_output=True, text=True)
    return done.stdout


def test_hindi_is_typed_through_an_input_method_while_everything_is_held(tmp_path: Path) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,  # a socket's path must be short
        x_server() as display,
        window_manager(display),
        ibus(display, Path(folder)) as env,
        running_victim(
            display, tmp_path, env={name: env[name] for name in OF_THE_SESSION} | {"QT_IM_MODULE": "ibus"}
        ) as victim,
    ):
        xdotool(display, "type", "--delay", "20", "a")
        victim.until("text", text="a")
        asked(env, "engine", ENGINE)
        until(lambda: asked(env, "engine").strip() == ENGINE)
        xdotool(display, "key", "BackSpace")
        victim.until("text", text="")
        xdotool(display, "type", "--delay", "30", "namaste ")
        victim.until("text", text="नमस्ते ")
        assert victim.ask("holds", "holds")["missing"] == []
        assert victim.causes() == []
