"""The real central server in a process of its own, as `central serve` starts it, and somebody beside its database."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path
from urllib.parse import urlsplit

from kiosk.demo import Server

ROOT = Path(__file__).parents[2]
HERE = Path(__file__).parent
PATIENCE_S = 60
Told = dict[str, object]


class CentralProcess:
    """One server on a folder of its own; it may be ended and started again where it was."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.code = ""
        self.password = ""
        """Of the demo's admin."""
        self.port = 0
        self._process: subprocess.Popen[str] | None = None

    @property
    def url(self) -> str:
        return f"https://127.0.0.1:{self.port}"

    @property
    def server(self) -> Server:
        """The server as a station's enrollment wants it."""
        return Server(self.url, self.code)

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def start_demo(self, paper: Path) -> None:
        """Start for the first time, with an exam of this paper; returns when the server listens."""
        self._start("--demo", "--paper", str(paper), until="ready")

    def start(self) -> None:
        """Start again on the same folder and port."""
        self._start("--host", "127.0.0.1", until="listening")

    def run(self, *words: str) -> "subprocess.CompletedProcess[str]":
        """Run a command of the server on its folder, beside it or while it is down."""
        return subprocess.run(
            [sys.executable, "-m", "sync.server", *words, "--home", str(self.home)],
            capture_output=True,
            text=True,
            env={**os.environ, "PYTHONWARNINGS": "ignore", "CENTRAL_OTP": "off"},
            timeout=PATIENCE_S,
            check=False,
            cwd=ROOT,
        )

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.send_signal(how)
            process.wait(PATIENCE_S)
            assert process.stdout is not None
            process.stdout.close()

    def _start(self, *arguments: str, until: str) -> None:
        command = [sys.executable, "-m", "sync.server", "serve", "--home", str(self.home), "--port", str(self.port)]
        # Started again it is no demo any more, and its admin has no second factor.
        environment = {**os.environ, "PYTHONWARNINGS": "ignore", "CENTRAL_OTP": "off"}
        process = subprocess.Popen([*command, *arguments], stdout=subprocess.PIPE, text=True, cwd=ROOT, env=environment)
        self._process = process
        alarm = threading.Timer(PATIENCE_S, process.kill)
        alarm.start()
        assert process.stdout is not None
        try:
            for line in process.stdout:
                first, *rest = line.split() or [""]
                if first == "listening":
                    self.port = urlsplit(rest[0]).port or 0
                elif first == "enrollment":
                    self.code = rest[-1]
                elif first == "admin" and "password" in rest:
                    self.password = rest[-1]
                if first == until:
                    return
        finally:
            alarm.cancel()
        raise AssertionError("the server ended before it listened")


class ServerSide:
    """Does on the server what staff do there: one process with the server's own functions on its database."""

    def __init__(self, home: Path) -> None:
        command = [sys.executable, "-m", "tests.e2e.server_side", str(home)]
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONWARNINGS": "ignore"},
        )

    def do(self, what: str, **how: object) -> Told:
        """Have a function of `server_side` called there, and return what it returns."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps({"what": what, "how": how}) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, f"{what} failed; its traceback is on stderr"
        told = json.loads(line)
        assert isinstance(told, dict)
        return told

    def close(self) -> None:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._process.wait(PATIENCE_S)
        self._process.stdout.close()
