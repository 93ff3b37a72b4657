"""Keeps the station's program running: starts it again at once when it dies. Standard library only, so it cannot."""

import json
import os
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import FrameType

PASSED_THROUGH = frozenset({0, 2, 3, 4})
"""Ends that were meant: fine, wrong usage, environment, refused. Starting again would change nothing."""
QUICK_S = 10.0
"""A run shorter than this died at once."""
LONGEST_PAUSE_S = 30.0
GRACE_S = 15.0
LAST_END = "last-end.json"


def program(*arguments: str) -> list[str]:
    """Return the command line of this program itself, frozen or not."""
    return [*([sys.executable] if getattr(sys, "frozen", False) else [sys.executable, "-m", "kiosk"]), *arguments]


def child_command(*arguments: str) -> list[str]:
    """Return the command of the program that is kept running."""
    return program("run", "--child", *arguments)


def pause_s(quick_ends: int) -> float:
    """Return how long to wait after so many runs in a row that died at once: first not at all, then twice as long."""
    return 0.0 if quick_ends <= 1 else min(LONGEST_PAUSE_S, 0.5 * 2.0 ** min(quick_ends - 2, 10))


class Supervisor:
    """Runs one program until it ends in a way that was meant, or until it is told to stop."""

    def __init__(self, command: Sequence[str], *, home: Path, environ: Mapping[str, str] | None = None) -> None:
        self._command = list(command)
        self._home = home
        self._environ = os.environ if environ is None else environ
        self._child: subprocess.Popen[bytes] | None = None
        self._stopping = threading.Event()
        self._grace_s = GRACE_S
        self._restarts = 0

    def run(self) -> int:
        """Keep the program running; returns the exit code that this process should have."""
        self._listen()
        quick_ends = 0
        while True:
            began = time.monotonic()
            code = self._run_once()
            ran_s = time.monotonic() - began
            self._note(code, ran_s)
            if code in PASSED_THROUGH or self._stopping.is_set():
                return max(code, 0)
            if has_gone(self._environ):
                return 1
            quick_ends = quick_ends + 1 if ran_s < QUICK_S else 0
            self._restarts += 1
            if self._stopping.wait(pause_s(quick_ends)):
                return 0

    def _listen(self) -> None:
        signal.signal(signal.SIGTERM, self._on_stop)
        signal.signal(signal.SIGINT, self._on_stop)
        if sys.platform == "win32":
            signal.signal(signal.SIGBREAK, self._on_stop)

    def _on_stop(self, _number: int, _frame: FrameType | None) -> None:
        self.stop()

    def stop(self, grace_s: float = GRACE_S) -> None:
        """End the program, by force if it takes longer than that, and do not start it again; from any thread."""
        self._grace_s = grace_s
        self._stopping.set()
        child = self._child
        if child is not None:
            child.terminate()

    def _run_once(self) -> int:
        with subprocess.Popen(self._command, env=dict(self._environ)) as child:
            self._child = child
            if self._stopping.is_set():
                child.terminate()
            code = self._wait(child)
            self._child = None
            return code

    def _wait(self, child: "subprocess.Popen[bytes]") -> int:
        stopped_at = None
        while True:
            if self._stopping.is_set():
                stopped_at = stopped_at or time.monotonic()
                if time.monotonic() - stopped_at > self._grace_s:
                    child.kill()
            try:
                # Neither a signal's handler nor another thread ends this wait: it looks up now and then.
                return child.wait(0.5)
            except subprocess.TimeoutExpired:
                continue

    def _note(self, code: int, ran_s: float) -> None:
        """Write down why the program ended, for its next start."""
        said = {
            "at_ms": time.time_ns() // 1_000_000,
            "code": code,
            "signal": signal.Signals(-code).name if code < 0 else "",
            "ran_ms": int(ran_s * 1_000),
            "restarts": self._restarts,
        }
        try:
            draft = self._home / (LAST_END + ".new")
            draft.write_text(json.dumps(said), encoding="utf-8")
            draft.replace(self._home / LAST_END)
        except OSError as error:
            print(f"KIOSK-SUPERVISOR: why the program ended cannot be written down ({error.strerror})", file=sys.stderr)


def has_gone(environ: Mapping[str, str]) -> bool:
    """Whether the compositor that this session was in has ended for certain: then nothing can be shown here again."""
    name, folder = environ.get("WAYLAND_DISPLAY", ""), environ.get("XDG_RUNTIME_DIR", "")
    if sys.platform == "win32" or not name or environ.get("QT_QPA_PLATFORM") != "wayland":
        return False
    with socket.socket(socket.AF_UNIX) as knock:
        try:
            knock.connect(str(Path(folder, name)))
        except (ConnectionRefusedError, FileNotFoundError):
            return True
        except OSError:
            return False
    return False


def supervise(*arguments: str, home: Path) -> int:
    """Keep `kiosk run --child` running; returns the exit code for this process."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Supervisor(child_command(*arguments), home=home).run()
