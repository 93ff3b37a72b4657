"""A real central server in a child process, with an address that it comes back to after it was gone."""

import io
import re
import socket
import subprocess
import threading
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.demo import Server, central_command, environment
from sync.server.papers.sample import sample_zip

STARTS_WITHIN_S = 60


def paper_of_every_kind() -> bytes:
    """Return the sample exam without its information page: a question of every kind that there is."""
    out = io.BytesIO()
    with zipfile.ZipFile(sample_zip("en")) as whole, zipfile.ZipFile(out, "w") as kept:
        for name in whole.namelist():
            content = whole.read(name)
            if name == "test.xml":
                page = rb'<assessmentSection identifier="section1".*?</assessmentSection>'
                content = re.sub(page, b"", content, flags=re.DOTALL)
            kept.writestr(name, content)
    return out.getvalue()


class Throwaway:
    """The server: gone and back as often as is wanted, with the same folder and the same address."""

    def __init__(self, home: Path) -> None:
        self._home = home
        self._child: subprocess.Popen[str] | None = None
        self._port = ""
        self.facts = Server("", "")

    def begin(self) -> None:
        """Start it for the first time, with the paper and a code that lets stations in."""
        self._home.mkdir(parents=True)
        paper = self._home / "mixed.zip"
        paper.write_bytes(paper_of_every_kind())
        # A port that the system gives with the socket (0) cannot be taken again while old connections linger.
        self._port = str(_free_port())
        said = self._start("--demo", "--port", self._port, "--paper", str(paper), until="ready")
        found = {line.rsplit(" ", 1)[0]: line.rsplit(" ", 1)[1] for line in said if " " in line}
        self.facts = Server(found["listening"], found["enrollment code"], tuple(said))

    def come_back(self) -> None:
        """Start it again, as it was; one that is there stays."""
        if not self.is_there:
            self._start("--host", "127.0.0.1", "--port", self._port, until="listening ")

    def go(self) -> None:
        """End it: nobody listens at its address any more."""
        child, self._child = self._child, None
        if child is not None:
            child.terminate()
            child.communicate(timeout=30)

    @property
    def is_there(self) -> bool:
        """Whether it runs."""
        return self._child is not None

    def _start(self, *arguments: str, until: str) -> list[str]:
        with (self._home / "said").open("a") as said_else:
            child = subprocess.Popen(
                [*central_command(), "serve", "--home", str(self._home), *arguments],
                env=environment(),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=said_else,
                text=True,
            )
        self._child = child
        alarm = threading.Timer(STARTS_WITHIN_S, child.kill)
        alarm.start()
        said: list[str] = []
        try:
            for line in child.stdout or ():
                said.append(line.rstrip())
                if line.startswith(until):
                    return said
        finally:
            alarm.cancel()
        self.go()
        raise AssertionError(f"the server did not start: {(self._home / 'said').read_text()[-2_000:]}")


def _free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


@contextmanager
def throwaway(home: Path) -> Iterator[Throwaway]:
    """Give a server that ends with the block."""
    server = Throwaway(home)
    try:
        server.begin()
        yield server
    finally:
        server.go()
