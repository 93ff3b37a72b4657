"""The real server in a process of its own, and a network before it that breaks where a test says."""

import json
import os
import shutil
import signal
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from threading import Lock, Thread
from urllib.parse import urlsplit

ROOT = Path(__file__).parents[3]
PATIENCE_S = 60


class RealServer:
    """One server on a folder of its own."""

    def __init__(self, home: Path, *, candidates: int = 3) -> None:
        self.home = home
        self._candidates = candidates
        self.facts: dict[str, object] = {}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until it listens, each time on another port."""
        self.home.mkdir(exist_ok=True)
        environ = {**os.environ, "CENTRAL_HOME": str(self.home), "PORT": "0", "PYTHONWARNINGS": "ignore"}
        environ["CANDIDATES"] = str(self._candidates)
        environ.pop("CENTRAL_DATABASE_URL", None)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.server.exchange.central"], env=environ, stdout=subprocess.PIPE, cwd=ROOT
        )
        assert self._process.stdout is not None
        first = self._process.stdout.readline()
        assert first, "the server ended before it listened"
        self.facts |= json.loads(first)

    @property
    def is_running(self) -> bool:
        return self._process is not None

    def send(self, number: signal.Signals) -> None:
        """Send the process a signal and go on."""
        assert self._process is not None
        self._process.send_signal(number)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> None:
        """End it, cleanly or not, and wait until it is gone."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(PATIENCE_S)
            assert self._process.stdout is not None
            self._process.stdout.close()
            self._process = None

    def back_up(self) -> None:
        """Keep a copy of the database; the server must be stopped."""
        shutil.copy(self.home / "central.sqlite3", self.home / "backup")

    def restore(self) -> None:
        for name in ("central.sqlite3-wal", "central.sqlite3-shm"):
            (self.home / name).unlink(missing_ok=True)
        shutil.copy(self.home / "backup", self.home / "central.sqlite3")

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(str(self.facts["url"]))
        return parts.hostname or "", parts.port or 0

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.home / "central.sqlite3")) as database:
            return database.execute(sql, values).fetchall()


class Weather:
    """A relay before the server. `fault` says what becomes of the traffic."""

    FAULTS = ("refused", "reset", "request lost", "reply lost", "reply cut", "silent")

    def __init__(self, server: RealServer) -> None:
        self._server = server
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = Lock()
        self._lines: list[socket.socket] = []
        self._threads: list[Thread] = []
        self.fault = ""
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self._accepting = Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            lines = list(self._lines)
        for line in lines:
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)
        self._accepting.join(5)
        for thread in self._threads:
            thread.join(5)

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                near, _ = self._listener.accept()
                thread = Thread(target=self._relay, args=(near,), daemon=True)
                self._threads.append(thread)
                thread.start()

    def _relay(self, near: socket.socket) -> None:
        with near, suppress(OSError):
            if self.fault in ("refused", "reset"):
                return
            with socket.create_connection(self._server.address, timeout=5) as far:
                with self._lock:
                    self._lines += [near, far]
                back = Thread(target=self._carry, args=(far, near, "down"), daemon=True)
                back.start()
                self._carry(near, far, "up")
                back.join(5)

    def _carry(self, source: socket.socket, to: socket.socket, way: str) -> None:
        with suppress(OSError):
            source.settimeout(None)
            while piece := source.recv(65_536):
                match self.fault, way:
                    case ("reset" | "refused" | "request lost", "up") | ("reply lost", "down"):
                        break
                    case "reply cut", "down":
                        to.sendall(piece[: len(piece) // 2])
                        break
                    case "silent", _:
                        continue
                    case _:
                        to.sendall(piece)
        for line in (source, to):
            with suppress(OSError):
                line.shutdown(socket.SHUT_RDWR)


@contextmanager
def real_server(home: Path) -> Iterator[tuple[RealServer, Weather]]:
    """A server that runs while the block does, and the network before it."""
    server = RealServer(home)
    server.start()
    weather = Weather(server)
    try:
        yield server, weather
    finally:
        weather.close()
        server.stop()
