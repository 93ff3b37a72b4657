"""X servers of a test's own: started on a free display, gone with the test."""

import os
import select
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import monotonic
from typing import IO

START_SECONDS = 20.0
SCREEN = "1366x768x24"


class NoXServer(RuntimeError):
    """An X server or window manager did not come up; the sentence says what it said."""


@contextmanager
def x_server(screen: str = SCREEN, *, options: Sequence[str] = ()) -> Iterator[str]:
    """Run Xvfb on a display number that it picks itself, and give that display, ready for clients."""
    with tempfile.TemporaryFile("w+") as log:
        reader, writer = os.pipe()
        command = ["Xvfb", "-displayfd", str(writer), "-screen", "0", screen, "-nolisten", "tcp", "-noreset", *options]
        with _running(command, log=log, pass_fds=(writer,)):
            os.close(writer)
            try:
                yield ":" + _read_line(reader, said=log)
            finally:
                os.close(reader)


@contextmanager
def nested(outer: str, screen: str = "1024x600", *, options: Sequence[str] = ()) -> Iterator[str]:
    """Run Xephyr as a window on `outer`, and give its display: keys and clicks of the outer server are its hardware."""
    with tempfile.TemporaryFile("w+") as log:
        reader, writer = os.pipe()
        command = ["Xephyr", "-displayfd", str(writer), "-screen", screen, "-nolisten", "tcp", "-noreset", *options]
        with _running(command, log=log, pass_fds=(writer,), env=x11_env(outer)):
            os.close(writer)
            try:
                yield ":" + _read_line(reader, said=log)
            finally:
                os.close(reader)


@contextmanager
def window_manager(display: str, *, config: Path | None = None) -> Iterator[None]:
    """Run openbox on `display`; when the block begins it manages windows."""
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryFile("w+") as log:
        ready = Path(folder, "ready")
        os.mkfifo(ready)
        reader = os.open(ready, os.O_RDONLY | os.O_NONBLOCK)
        options = ["--config-file", str(config)] if config else []
        command = ["openbox", "--sm-disable", *options, "--startup", f"sh -c 'echo ready > {ready}'"]
        with _running(command, log=log, env=x11_env(display)):
            try:
                _read_line(reader, said=log)
                yield
            finally:
                os.close(reader)


def x11_env(display: str) -> dict[str, str]:
    """Return the environment for a program that shall open its windows on `display`."""
    ours = {key: value for key, value in os.environ.items() if key not in {"WAYLAND_DISPLAY", "XAUTHORITY"}}
    return ours | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}


@contextmanager
def _running(
    command: Sequence[str],
    *,
    log: IO[str],
    pass_fds: Sequence[int] = (),
    env: dict[str, str] | None = None,
) -> Iterator[None]:
    try:
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=log, pass_fds=pass_fds, env=env, process_group=0
        )
    except FileNotFoundError as error:
        sentence = f"{command[0]} is missing: `{Path(sys.executable).name} run.py test` installs it"
        raise NoXServer(sentence) from error
    try:
        yield
    finally:
        # All that it started: dbus-run-session leaves its bus behind when it is told to end.
        os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _read_line(reader: int, *, said: IO[str]) -> str:
    # Up to the newline: the server writes number and newline in two writes and dies of a pipe closed between them.
    text = b""
    deadline = monotonic() + START_SECONDS
    while not text.endswith(b"\n"):
        readable, _, _ = select.select([reader], [], [], max(0.0, deadline - monotonic()))
        piece = os.read(reader, 64) if readable else b""
        if not piece:
            said.seek(0)
            sentence = f"it ended, or nothing came up within {START_SECONDS:.0f} s: {said.read()[-2000:]}"
            raise NoXServer(sentence)
        text += piece
    return text.decode().strip()
