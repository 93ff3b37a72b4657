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

from kiosk.programs.versions import KEPT, UPDATE, Programs, Version

PASSED_THROUGH = frozenset({0, 2, 3, 4})
"""Ends that were meant: fine, wrong usage, environment, refused. Starting again would change nothing."""
QUICK_S = 10.0
"""A run shorter than this died at once."""
LONGEST_PAUSE_S = 30.0
GRACE_S = 15.0
LAST_END = "last-end.json"
BEGIN_ANEW = 10
"""Staff let the program begin anew."""
UPDATE_S = 900.0
"""What that may take, however slow the disk."""


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

    def __init__(
        self,
        command: Sequence[str],
        *,
        home: Path,
        environ: Mapping[str, str] | None = None,
        programs: Programs | None = None,
    ) -> None:
        """`command` starts the installed program; where `programs` has a newer one, that is started instead."""
        self._command = list(command)
        self._arguments = self._command[len(program()) :]
        self._programs = programs
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
            version = self._programs.current() if self._programs else None
            began = time.monotonic()
            code = self._run_once(self._command_of(version))
            ran_s = time.monotonic() - began
            self._note(code, ran_s)
            if self._stopping.is_set():
                return max(code, 0)
            if code == UPDATE:
                self._update()
                continue
            is_on_trial = self._is_on_trial(version, code, ran_s)
            if code in PASSED_THROUGH and not is_on_trial:
                return code
            if has_gone(self._environ):
                return 1
            quick_ends = quick_ends + 1 if ran_s < QUICK_S and not is_on_trial else 0
            self._restarts += 1
            if self._stopping.wait(pause_s(quick_ends)):
                return 0

    def _command_of(self, version: Version | None) -> list[str]:
        if version is None or self._programs is None:
            return self._command
        return [str(self._programs.path(version)), *self._arguments]

    def _is_on_trial(self, version: Version | None, code: int, ran_s: float) -> bool:
        """Note how a version ended; whether it has not proved yet that it starts, so that no end of it is final.

        One that says that the environment lacks something is no better than one that dies: the old one ran here.
        """
        if version is None or self._programs is None or code in {0, BEGIN_ANEW}:
            return False
        try:
            return not self._programs.note_end(version, ran_s).is_proved
        except OSError as error:
            print(f"KIOSK-SUPERVISOR: how the program started cannot be noted ({error.strerror})", file=sys.stderr)
            return False

    def _update(self) -> None:
        """Put the update in that the station ended for, or let whoever may write the programs do it, and wait."""
        if self._programs is None:
            return
        if os.access(_there(self._programs.folder), os.W_OK):
            self._run_once(program("update", "apply", "--quiet"))
            return
        ready = self._home / "update" / "ready"
        ready.touch()
        until = time.monotonic() + UPDATE_S
        while ready.exists() and time.monotonic() < until and not self._stopping.wait(0.5):
            continue
        ready.unlink(missing_ok=True)

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

    def _run_once(self, command: Sequence[str]) -> int:
        try:
            child = subprocess.Popen(command, env={**self._environ, KEPT: "1"})
        except OSError as error:
            print(f"KIOSK-SUPERVISOR: {command[0]} does not start ({error.strerror})", file=sys.stderr)
            return 1
        with child:
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


def _there(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that is there: it decides whether one may write."""
    return folder if folder.exists() or folder == folder.parent else _there(folder.parent)


def supervise(*arguments: str, home: Path, programs: Programs | None = None) -> int:
    """Keep `kiosk run --child` running; returns the exit code for this process."""
    home.mkdir(mode=0o700, parents=True, exist_ok=True)
    return Supervisor(child_command(*arguments), home=home, programs=programs).run()
