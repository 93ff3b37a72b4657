"""A real server in a process of its own, and a way to it over TLS."""

import json
import os
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

import requests

from sync.protocol import codes, signatures, wire
from tests.sync.server.exchange.machine import Machine, Reply

ROOT = Path(__file__).parents[4]
PATIENCE_S = 60


class Tls:
    """A way to the server as a station has it: TLS, the authority pinned."""

    def __init__(self, url: str, authority: Path) -> None:
        self._url = url
        self._session = requests.Session()
        self._session.trust_env = False
        self._session.verify = str(authority)

    def ask(self, method: str, path: str, body: bytes, headers: dict[str, str]) -> Reply:
        wanted = {"Accept-Encoding": "zstd", **headers}
        with self._session.request(
            method, self._url + path, data=body, headers=wanted, stream=True, timeout=PATIENCE_S
        ) as response:
            told = {name.lower(): value for name, value in response.headers.items()}
            return Reply(response.status_code, told, response.raw.read(decode_content=False))

    def close(self) -> None:
        self._session.close()


@dataclass
class Central:
    """A server process, and what it said of itself."""

    home: Path
    candidates_made: int = 3
    facts: dict[str, object] = field(default_factory=dict)
    process: "subprocess.Popen[bytes] | None" = None
    lines: list[Tls] = field(default_factory=list)

    def start(self, port: int = 0) -> None:
        env = {
            **os.environ,
            "CENTRAL_HOME": str(self.home),
            "PORT": str(port),
            "CANDIDATES": str(self.candidates_made),
            "PYTHONWARNINGS": "ignore",
        }
        self.process = subprocess.Popen(
            [sys.executable, "-m", "tests.sync.server.exchange.central"], env=env, stdout=subprocess.PIPE, cwd=ROOT
        )
        assert self.process.stdout is not None
        first = self.process.stdout.readline()
        assert first, "the server ended before it listened"
        self.facts |= json.loads(first)

    @property
    def url(self) -> str:
        return str(self.facts["url"])

    @property
    def address(self) -> tuple[str, int]:
        parts = urlsplit(self.url)
        return parts.hostname or "", parts.port or 0

    @property
    def authority(self) -> Path:
        return self.home / "tls" / "ca.pem"

    @property
    def candidates(self) -> list[str]:
        found = self.facts["candidates"]
        assert isinstance(found, list)
        return found

    def machine(self) -> Machine:
        """A fresh machine that was let in."""
        machine = Machine(self.line())
        secret = codes.normalized(str(self.facts["code"]))[codes.FINGERPRINT_LENGTH :]
        reply = machine.enroll(secret, name="box")
        assert reply.status == 200, reply.content()
        root = wire.decode(self.line().ask("GET", "/v1/root", b"", {}).content(), wire.RootReply)
        identity = wire.decode(root.identity.payload, wire.Identity)
        machine.server_key = signatures.public_key(identity.sign)
        return machine

    def line(self) -> Tls:
        self.lines.append(Tls(self.url, self.authority))
        return self.lines[-1]

    def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        assert self.process is not None
        assert self.process.stdout is not None
        self.process.send_signal(how)
        code = self.process.wait(PATIENCE_S)
        self.process.stdout.close()
        for line in self.lines:
            line.close()
        self.lines.clear()
        self.process = None
        return code

    def rows(self, sql: str, *values: object) -> list[tuple[object, ...]]:
        with closing(sqlite3.connect(self.home / "central.sqlite3")) as database:
            return database.execute(sql, values).fetchall()

    def write(self, sql: str) -> None:
        """Change the database of a server that does not run."""
        with closing(sqlite3.connect(self.home / "central.sqlite3")) as database, database:
            database.execute(sql)
